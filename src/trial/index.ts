export { amountText, numeral } from './amount-text.js';
export { type JudgeOptions, judgeTrial } from './judge-trial.js';
export type { Tolerance } from './tolerance.js';
export type {
  Cell,
  Fall,
  Judgement,
  Row,
  RowSubject,
  Swap,
  TestName,
  TrialReport,
  TrialState,
  TrialsReport,
  Verdict,
  Word,
  WorseTask,
} from './trial-report.js';
export type {
  Criterion,
  ScoreType,
  TaskResult,
  TaskScore,
  TrialResults,
  VariantResult,
} from './trial-results.js';

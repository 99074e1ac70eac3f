import { markdownText, renderTrialVerdicts } from '../../report/index.js';
import { attemptTrials } from '../events/trial.js';
import type { Note, TargetReport } from '../report.js';
import type { MergeFiles } from './pull-view.js';
import { type Outcome, refusal } from './result-texts.js';

/** What trying led to: words for the reply; the report where trials ran, which are in the comment then. */
export interface TriedAgain {
  outcome: Outcome;
  report: TargetReport | null;
  notes: Note[];
}

/**
 * Runs trials of a pull request that somebody asked for, with the files that its merge would bring.
 * @param names none: all
 * @param tell gets Markdown: what the trials will cost, before the first one starts
 */
export async function tryAgain(
  { there, event }: MergeFiles,
  target: string | null,
  names: readonly string[],
  tell: (text: string) => Promise<void>,
): Promise<TriedAgain> {
  const attempt = await attemptTrials(there, event, target, {
    names,
    tell: (costs) => tell(costText(costs)),
  });
  const { notes } = attempt;
  const refused = (text: string): TriedAgain => ({
    outcome: { state: 'refused', text },
    report: null,
    notes,
  });
  if (attempt.kind === 'not_tried') return refused(`Nothing was launched: ${markdownText(attempt.why)}.`);
  if (attempt.kind === 'failed') return refused(refusal(attempt.error));
  if (attempt.kind === 'findings')
    return refused(
      'Nothing was launched: the files have errors. Read them in the plan, and correct them first.',
    );
  const { trials, report } = attempt;
  const link = report.url === null ? '' : `\n\n[The results](${report.url})`;
  const text = `${renderTrialVerdicts(trials)}${link}`;
  const isPassed = trials.trials.every(({ state }) => state === 'passed');
  const state = report.exitCode !== 0 ? 'refused' : isPassed ? 'done' : 'said';
  return { outcome: { state, text }, report, notes: [] };
}

/** The first line of each trial says what it costs, those below it what it tries. */
function costText(costs: readonly string[]): string {
  const lines = costs.map((line) => `${line.startsWith(' ') ? '  ' : ''}- ${markdownText(line.trim())}`);
  return `Running:\n\n${lines.join('\n')}`;
}

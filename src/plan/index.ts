export { launchEntry, launchGeneration, lookForTraces } from './decide/launch.js';
export { lostVersions } from './decide/open-question.js';
export { wantsProtection } from './decide/policy-view.js';
export {
  applyRemedy,
  disputeRemedies,
  isKeep,
  overwriteRemedy,
  pullBackRemedy,
  pullRemedy,
} from './decide/remedies.js';
export { leftoverOf } from './decide/removal.js';
export { repeatedLaunch } from './decide/repeated-launch.js';
export { markOf } from './decide/rolled-back.js';
export { WHOLE_HISTORY } from './decide/say-untold.js';
export { syncLine } from './decide/sync-line.js';
export { changeDigest } from './document/changes.js';
export { countWarnings } from './document/counts.js';
export { diffEntries, type EntryDiff } from './document/entry-diff.js';
export { createRoute, idempotencyKey } from './document/idempotency.js';
export { nameLeaf, newNameOf, oldNameOf } from './document/new-name.js';
export * from './document/plan.js';
export { planContentDigest } from './document/plan-content.js';
export { planSchema } from './document/plan-schema.js';
export { ACTION_WORDS, SEVERITY_WORDS } from './document/plan-words.js';
export { type DriftInputs, type Drifting, findDrift } from './drift/drift.js';
export * from './drift/drift-report.js';
export type { ChangeRules, EditDecision, PlanInputs, Policy, RuleOverride } from './inputs.js';
export { makePlan } from './make-plan.js';
export { PLAN_CODES, SECRET_CODES } from './plan-codes.js';
export { compareSaved, type SavedComparison, type Stale } from './saved/compare-saved.js';
export { readSavedPlan } from './saved/read-saved-plan.js';
export { SAVED_CODES } from './saved/saved-codes.js';

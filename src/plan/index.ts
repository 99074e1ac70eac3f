export type {
  Base,
  Departed,
  Entry,
  Fingerprint,
  LaunchRecord,
  RolledBack,
  SecretStatus,
} from './base.js';
export { changeDigest } from './changes.js';
export { Claims, type Dispute, sharedObject } from './claims.js';
export { elementKeys, isOrdered, normalize, unixLines } from './compare.js';
export { type DriftInputs, type Drifting, findDrift } from './drift.js';
export * from './drift-report.js';
export { diffEntries, type EntryDiff } from './entry-diff.js';
export { resolveExternal } from './external.js';
export { nextGeneration } from './generation.js';
export { contentDigest, contentForm, idempotencyKey } from './idempotency.js';
export type { EditDecision, PlanInputs, Policy } from './inputs.js';
export { type Likeness, likeness } from './judge-leaf.js';
export { type Landed, landedOf, untoldOf } from './landed.js';
export { launchEntry, launchGeneration } from './launch.js';
export { flatten, flattenLive, type Leaf, readLive, setAt, unflatten, valueAt } from './leaves.js';
export { leftoverAddress, leftoverEntry, leftoverName, makesRoom, passingName } from './leftover.js';
export { type Live, LiveView, type Reading, type Rows } from './live.js';
export { momentOf, wasMadeBefore } from './made-before.js';
export { makePlan, type Planning } from './make-plan.js';
export { findObject, type KindMatches, keyValues, type Match, matchKind } from './match.js';
export { Names } from './names.js';
export { newNameOf, oldNameOf } from './new-name.js';
export { lostVersions } from './open-question.js';
export * from './plan.js';
export { planContentDigest } from './plan-content.js';
export { wantsProtection } from './policy-view.js';
export { isTakenOut, knownForms, knownPaths, pulledAt, takenIn } from './pulled.js';
export { applyRemedy, disputeRemedies, pullRemedy } from './remedies.js';
export { leftoverOf } from './removal.js';
export { renamedEntries } from './renames.js';
export { repeatedLaunch } from './repeated-launch.js';
export { keyForm, sameForm } from './same-form.js';
export { compareSaved, type SavedComparison, type Stale } from './saved.js';
export { WHOLE_HISTORY } from './say-untold.js';
export { type Answer, type Need, needKey, Snapshot } from './snapshot.js';
export { syncLine } from './sync-line.js';
export {
  appliedForms,
  appliedValue,
  fieldOf,
  guard,
  isFirstVersion,
  isHidden,
  isProof,
  type LeafState,
  rawLeaf,
  threeWay,
  unnamedLeaves,
} from './three-way.js';
export type { WritingMark } from './writing-mark.js';

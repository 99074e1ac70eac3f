export { AddressIndex } from './address-index.js';
export type { Base, Departed, Entry, Fingerprint, LaunchRecord, RolledBack, SecretStatus } from './base.js';
export { knownLive } from './base.js';
export { createBody, type LateValues, updateBody } from './body.js';
export { Claims, type Dispute, sharedObject } from './claims.js';
export { alignSet, elementKeys, isOrdered, normalize, plainId, unixLines } from './compare.js';
export { type Compared, type Comparison, confirm } from './confirm.js';
export { editDigest, editedLeaves, goneDigest } from './edit-digest.js';
export { fittingScores, movedScores, scoresFor, scoresOf } from './entry-scores.js';
export { resolveExternal } from './external.js';
export { compareSecret, fingerprint, secretText } from './fingerprint.js';
export { nextGeneration } from './generation.js';
export { isOnTheWay, mayBeHalfWritten } from './half-written.js';
export { type Likeness, likeness } from './judge-leaf.js';
export { itemsByEntry, landedFor, pulledAddress } from './known-address.js';
export { type Landed, landedOf, untoldOf } from './landed.js';
export { flattenLive, setAt, unflatten, valueAt } from './leaves.js';
export {
  isLeftoverAddress,
  leftoverAddress,
  leftoverEntry,
  leftoverName,
  makesRoom,
  passingName,
} from './leftover.js';
export { LiveView, type Reading, type Rows } from './live.js';
export { type LiveObject, liveObject, type ObjectReading, objectIn } from './live-object.js';
export { momentOf, wasMadeBefore } from './made-before.js';
export { findObject, type KindMatches, keyValues, type Leftover, type Match, matchKind } from './match.js';
export {
  isMergeableText,
  isUndecidable,
  type MemberConflict,
  type MergedMembers,
  mergeMembers,
} from './merge-members.js';
export { isPlainlyUnchanged } from './plainly-unchanged.js';
export type {
  CreateHow,
  EarlierCreate,
  ObjectAt,
  ObjectPlace,
  Platform,
  PlatformReader,
  WriteHow,
  WriteResult,
} from './platform.js';
export { baseForm, isTakenOut, knownForms, liveSide, pulledAt, takenIn } from './pulled.js';
export { keyForm, sameForm } from './same-form.js';
export { SharedTexts } from './shared-texts.js';
export { type Answer, type Need, needKey, type RawNeed, Snapshot } from './snapshot.js';
export {
  appliedForms,
  appliedOf,
  appliedValue,
  fieldOf,
  guard,
  isFirstVersion,
  isHidden,
  isProof,
  isUnsettled,
  type LeafState,
  rawLeaf,
  threeWay,
  touchedLeaves,
  unnamedLeaves,
} from './three-way.js';
export { traceOf } from './trace.js';
export type { ScoredRow, Scores, TrialScore } from './trial-score.js';
export { untilRead } from './until-read.js';
export { type Use, usesOf } from './uses.js';
export { withoutPassing } from './without-passing.js';
export { type MarkedLive, mayBeSetBack, mayHaveOverwritten, type WritingMark } from './writing-mark.js';

export { filesOfSource } from './check.js';
export { chooseRemote, chooseStore, type StoreChoice, storeToLeave } from './choose-store.js';
export { departedOf, followRenames, moveEntries, moveEntry, renameRefs } from './edit-entries.js';
export type { Elsewhere, Neighbours } from './elsewhere.js';
export { objectOf } from './entry-moves.js';
export { FileStore, LEDGER_FOLDER } from './file/file-store.js';
export { refuseLinks } from './file/folder-guard.js';
export { GIT_LEDGER_CODES } from './git/git-codes.js';
export { historyApart, isAncestor, type Relation, relate } from './git/git-history.js';
export { LOCKS, ledgerRefs, otherStyle, type RefStyle } from './git/git-refs.js';
export { GitStore } from './git/git-store.js';
export {
  type EntryChange,
  findRevision,
  type LedgerHistory,
  type Revision,
  type RevisionValues,
} from './history.js';
export {
  type Binding,
  bindingChanges,
  entryFile,
  type Head,
  type Ledger,
  OtherBinding,
  type Source,
  type SourceFiles,
} from './ledger.js';
export { HISTORY_CODES, LEDGER_CODES } from './ledger-codes.js';
export { holderOf } from './lock/lock-record.js';
export type { LockRecord } from './lock/lock-shape.js';
export { pathPart } from './path-part.js';
export { endOfTime, revisionAt } from './revision-at.js';
export { ciJob, type KnownPeople, runOrigin } from './run-origin.js';
export type { Moved, RunStart } from './run-start.js';
export type { LedgerSession, LedgerStore, LockHolder, OpenLedger } from './store.js';
export type { StoreDeps } from './store-deps.js';
export { RECORD_CODES } from './trials/record-codes.js';
export { type DamagedRecord, HeldTrial, TrialBook, type TrialRecords } from './trials/trial-book.js';
export { isRecordOf } from './trials/trial-files.js';
export {
  newRecord,
  type TrialExperiment,
  type TrialObject,
  type TrialRecord,
} from './trials/trial-record.js';

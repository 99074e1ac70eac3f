export { FileStore, LEDGER_FOLDER } from './file-store.js';
export { type Binding, checkBinding, entryFile, type Head, LEDGER_FORMAT, type Ledger } from './ledger.js';
export type { LedgerSession, LedgerStore, OpenLedger, RunStart } from './store.js';

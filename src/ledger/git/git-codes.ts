/** A code of the git ledger and of locks, as docs/errors.md lists it. */
interface LedgerCode {
  code: string;
  severity: 'error' | 'warning' | 'note';
  doc: string;
}

const error = (code: string, doc: string): LedgerCode => ({ code, severity: 'error', doc });
const warning = (code: string, doc: string): LedgerCode => ({ code, severity: 'warning', doc });
const note = (code: string, doc: string): LedgerCode => ({ code, severity: 'note', doc });

/** All codes of the git store and of the lock of both stores; docs/errors.md is generated from this table. */
export const GIT_LEDGER_CODES = {
  unreachable: error(
    'PS6101',
    'The remote that holds the ledger does not answer; it is never taken as empty.',
  ),
  denied: error('PS6102', 'Git has no credentials, or not the right ones, for the remote of the ledger.'),
  refused: error('PS6103', 'The remote can be read but does not take the ledger.'),
  locked: error('PS6104', 'Somebody else applies to this target now.'),
  moved: error('PS6105', 'The ledger or its lock changed after it was read.'),
  badLock: error('PS6106', 'The lock of the ledger is damaged or of a newer version.'),
  wentBack: error('PS6107', 'The remote lost ledger commits that this clone knows.'),
  whichRemote: error('PS6108', 'There are several remotes, and none is called origin.'),
  twoPlaces: error('PS6109', 'The remote is read in one place and written in another.'),
  incomplete: error('PS6110', 'Git cannot read all objects of the ledger, even after fetching it.'),
  pendingApart: warning(
    'PS6111',
    'A ledger commit was kept on this machine, and the ledger went on without it.',
  ),
  keptAside: error(
    'PS6112',
    'The ledger commit of an apply could not be pushed; it is kept on this machine.',
  ),
  lost: error('PS6113', 'The lock was lost or could not be renewed, so nothing more is written.'),
  takenInto: error('PS6114', 'A file ledger was taken into the git ledger and is not used any more.'),
  gitFailed: error('PS6115', 'Git failed on this machine.'),
  takenOver: note(
    'PS6116',
    'The lock of a run that ended early was taken over; what it recorded is folded in.',
  ),
  imported: note('PS6117', 'A file ledger is taken into the git ledger.'),
  keptOnRemote: note('PS6118', 'A ledger commit that was kept on this machine is taken in.'),
  listening: note(
    'PS6130',
    'The run that holds the lock seems to be over; its lock is taken when it gives no sign of life for 35 seconds.',
  ),
  dropped: error('PS6131', 'The remote accepted a push of the ledger or its lock and did not keep it.'),
  tracked: error(
    'PS6132',
    'The folder of a file ledger is tracked by git, so it is not this machine that wrote it.',
  ),
  link: error('PS6133', 'A symbolic link stands where the folder of a file ledger would be written.'),
  notRunHere: error(
    'PS6120',
    'There is a .git, but git is not run there: it leads to no repository, or to files that another one tracks.',
  ),
  elsewhere: error(
    'PS6140',
    'There is no ledger of this name, and one of the same {account} and configuration under another, or of a configuration file that was moved.',
  ),
  inUpstream: error(
    'PS6141',
    'There is no ledger on this remote, and one of this name on the remote upstream.',
  ),
  notGivenBack: warning(
    'PS6151',
    'The lock of a run that had nothing to record could not be given back; the next run takes it over.',
  ),
  stopped: error('PS6150', 'The run was stopped while it waited for the lock of the ledger.'),
} as const satisfies { readonly [name: string]: LedgerCode };

import { errorCode, noteCode, warningCode } from '../../model/index.js';

/** All codes of the git store and of the lock of both stores; docs/errors.md is generated from this table. */
export const GIT_LEDGER_CODES = {
  unreachable: errorCode(
    'PS6101',
    'The remote that holds the ledger does not answer; it is never taken as empty.',
  ),
  denied: errorCode('PS6102', 'Git has no credentials, or not the right ones, for the remote of the ledger.'),
  refused: errorCode('PS6103', 'The remote can be read but does not take the ledger.'),
  locked: errorCode('PS6104', 'Somebody else applies to this target now.'),
  moved: errorCode('PS6105', 'The ledger or its lock changed after it was read.'),
  badLock: errorCode('PS6106', 'The lock of the ledger is damaged or of a newer version.'),
  wentBack: errorCode('PS6107', 'The remote lost ledger commits that this clone knows.'),
  whichRemote: errorCode('PS6108', 'There are several remotes, and none is called origin.'),
  twoPlaces: errorCode('PS6109', 'The remote is read in one place and written in another.'),
  incomplete: errorCode('PS6110', 'Git cannot read all objects of the ledger, even after fetching it.'),
  pendingApart: warningCode(
    'PS6111',
    'A ledger commit was kept on this machine, and the ledger went on without it.',
  ),
  keptAside: errorCode(
    'PS6112',
    'The ledger commit of an apply could not be pushed; it is kept on this machine.',
  ),
  lost: errorCode('PS6113', 'The lock was lost or could not be renewed, so nothing more is written.'),
  takenInto: errorCode('PS6114', 'A file ledger was taken into the git ledger and is not used any more.'),
  gitFailed: errorCode('PS6115', 'Git failed on this machine.'),
  takenOver: noteCode(
    'PS6116',
    'The lock of a run that ended early was taken over; what it recorded is folded in.',
  ),
  imported: noteCode('PS6117', 'A file ledger is taken into the git ledger.'),
  keptOnRemote: noteCode('PS6118', 'A ledger commit that was kept on this machine is taken in.'),
  listening: noteCode(
    'PS6130',
    'The run that holds the lock seems to be over; its lock is taken when it gives no sign of life for 35 seconds.',
  ),
  dropped: errorCode('PS6131', 'The remote accepted a push of the ledger or its lock and did not keep it.'),
  tracked: errorCode(
    'PS6132',
    'The folder of a file ledger is tracked by git, so it is not this machine that wrote it.',
  ),
  link: errorCode('PS6133', 'A symbolic link stands where the folder of a file ledger would be written.'),
  notRunHere: errorCode(
    'PS6120',
    'There is a .git, but git is not run there: it leads to no repository, or to files that another one tracks.',
  ),
  elsewhere: errorCode(
    'PS6140',
    'There is no ledger of this name, and one of the same {account} and configuration under another, or of a configuration file that was moved.',
  ),
  inUpstream: errorCode(
    'PS6141',
    'There is no ledger on this remote, and one of this name on the remote upstream.',
  ),
  notGivenBack: warningCode(
    'PS6151',
    'The lock of a run that had nothing to record could not be given back; the next run takes it over.',
  ),
  stopped: errorCode('PS6150', 'The run was stopped while it waited for the lock of the ledger.'),
} as const;

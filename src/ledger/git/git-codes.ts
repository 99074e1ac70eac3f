import { errorCode, noteCode, refusedCode, warningCode } from '../../model/index.js';

/** Codes of the git store, and of the lock of both stores; docs/errors.md is generated from this table. */
export const GIT_LEDGER_CODES = {
  unreachable: errorCode(
    'PS6101',
    'The remote of the ledger does not respond; it is never treated as empty.',
  ),
  denied: errorCode('PS6102', 'Git has no valid credentials for the remote of the ledger.'),
  refused: errorCode('PS6103', 'The remote can be read, but refuses to store the ledger.'),
  locked: errorCode('PS6104', 'Another apply to this target is running.'),
  moved: errorCode('PS6105', 'The ledger or its lock changed after it was read.'),
  badLock: errorCode('PS6106', 'The ledger lock is damaged or was written by a newer version.'),
  wentBack: errorCode('PS6107', 'The remote has lost ledger commits that this clone knows.'),
  whichRemote: errorCode(
    'PS6108',
    'The remote of the ledger is ambiguous: there are several remotes, and none is called origin.',
  ),
  twoPlaces: errorCode('PS6109', 'The remote has different fetch and push URLs.'),
  incomplete: errorCode('PS6110', 'Git cannot read all objects of the ledger, even after fetching it.'),
  pendingApart: warningCode(
    'PS6111',
    'A ledger commit kept on this machine is missing from the ledger, which has newer commits.',
  ),
  keptAside: errorCode(
    'PS6112',
    'The ledger commit of an apply could not be pushed and is kept on this machine.',
  ),
  lost: errorCode('PS6113', 'The lock was lost or could not be renewed, so writing stopped.'),
  takenInto: errorCode('PS6114', 'A file ledger was moved into git and is no longer used.'),
  gitFailed: errorCode('PS6115', 'Git failed on this machine.'),
  takenOver: noteCode('PS6116', 'The lock of an interrupted run was taken over, with what it recorded.'),
  imported: noteCode('PS6117', 'A file ledger is moved into git.'),
  keptOnRemote: noteCode('PS6118', 'A ledger commit that was kept on this machine is used.'),
  listening: noteCode(
    'PS6130',
    'The run that holds the lock seems to have ended; its lock is taken over if it gives no sign of life for 35 seconds.',
  ),
  dropped: errorCode('PS6131', 'The remote accepted a push of the ledger or its lock but did not keep it.'),
  tracked: errorCode(
    'PS6132',
    'Git tracks the folder of a file ledger, so it was not written by this machine.',
  ),
  link: errorCode('PS6133', 'The folder of a file ledger is a symbolic link.'),
  notRunHere: errorCode(
    'PS6120',
    'A .git exists, but git is not run there: it does not belong to a repository, or another repository tracks its files.',
  ),
  elsewhere: errorCode(
    'PS6140',
    'No ledger has this name, but another one belongs to the same {account} and configuration, or to a configuration file that was moved.',
  ),
  inUpstream: errorCode('PS6141', 'This remote has no ledger, but the remote upstream has one of this name.'),
  notGivenBack: warningCode(
    'PS6151',
    'The lock of a run that recorded nothing could not be released; the next run takes it over.',
  ),
  otherPlace: refusedCode(
    'PS4720',
    'The ledger is on a branch and the configuration does not say `ledger: branch`, or the other way round.',
  ),
  twoLedgers: refusedCode(
    'PS4721',
    'A branch and a ref of its own each hold a ledger of this target, and neither continues the other.',
  ),
  notALedger: refusedCode('PS4722', 'The ref to which the ledger would move holds something else.'),
  cannotRelocate: errorCode('PS4723', 'The remote refused to move the ledger; it stays where it was.'),
  noOtherPlace: refusedCode(
    'PS4724',
    'The ledger is in files, or the repository has no remote, so `ledger relocate` has nothing to move.',
  ),
  stopped: errorCode('PS6150', 'The run was stopped while waiting for the ledger lock.'),
} as const;

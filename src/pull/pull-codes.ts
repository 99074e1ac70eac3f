import { errorCode, heldCode, noteCode, refusedCode } from '../model/index.js';

/** What `pull` may say; docs/errors.md is generated from this table. */
export const PULL_CODES = {
  nowhere: heldCode('PS7002', 'It is not clear into which bundle a new object belongs; `--into` says it.'),
  notCovered: refusedCode('PS7003', 'The file that new objects would go to is covered by no bundle pattern.'),
  uncommitted: heldCode(
    'PS7004',
    'A text that is not committed would be overwritten without a base; `--force` does it.',
  ),
  changedMeanwhile: refusedCode(
    'PS7005',
    'A file changed while the pull was under way; nothing was written.',
  ),
  unwritable: errorCode('PS7006', 'A file cannot be written.'),
  badWorkflow: errorCode('PS7007', '`--workflow` takes the number of a workflow.'),
  noVars: refusedCode('PS7008', '`--vars` cannot write variables into the configuration.'),
  fitsNothing: errorCode(
    'PS7009',
    'A pattern of `pull` fits neither an item of the files nor a live object.',
  ),
  conflict: heldCode(
    'PS7011',
    'The files and the platform were edited both; `pull` cannot merge that value.',
  ),
  textConflict: heldCode(
    'PS7012',
    'The files and the platform were edited in the same lines; both stand between markers.',
  ),
  unknownBase: heldCode(
    'PS7013',
    'The platform holds another value, and nobody knows which of the two is older.',
  ),
  gone: heldCode(
    'PS7014',
    'An object was deleted or archived on the platform, and its item is in the files.',
  ),
  ambiguous: heldCode('PS7015', 'It is not clear which live object an item means.'),
  claimedTwice: errorCode(
    'PS4122',
    'One live object is meant by two resources, or shown by the lists of several scopes; it was not pulled.',
  ),
  twins: heldCode(
    'PS7016',
    'Several live objects have one name in one scope, which files cannot tell apart.',
  ),
  notForFiles: heldCode('PS7017', 'A live value cannot stand in the files, or would be refused there.'),
  unreadable: errorCode('PS7018', 'A list of the platform cannot be read, so nothing of it was pulled.'),
  leftFiles: noteCode(
    'PS7019',
    'A live object that the ledger knows left the files; `pull --all` does not bring it back.',
  ),
  secretLeft: noteCode('PS7022', 'Credentials are write-only, so a pull cannot bring them into the files.'),
  unconfirmed: heldCode('PS7020', 'An object is listed by the platform but cannot be read by its id.'),
  takenBefore: heldCode('PS7021', 'The file was edited after a pull in the lines that the pull took in.'),
  takenBack: heldCode(
    'PS7051',
    'A rollback took an object off the platform, and its item is in the files; `--rolled-back` takes it out.',
  ),
  unsettled: heldCode(
    'PS7050',
    '`--resolved` settles only the live value that a pull has shown; the platform holds another one.',
  ),
} as const;

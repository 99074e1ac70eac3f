import { errorCode, heldCode, noteCode, refusedCode } from '../model/index.js';

/** Codes of `pull`; docs/errors.md is generated from this table. */
export const PULL_CODES = {
  nowhere: heldCode(
    'PS7002',
    'It is unclear which bundle a new object belongs in; choose one with `--into`.',
  ),
  notCovered: refusedCode('PS7003', 'No bundle pattern covers the file for new objects.'),
  uncommitted: heldCode(
    'PS7004',
    'An uncommitted text would be overwritten without a base to compare with; `--force` overwrites it.',
  ),
  changedMeanwhile: refusedCode(
    'PS7005',
    'A file changed during the run that would write it; nothing was written.',
  ),
  unwritable: errorCode('PS7006', 'A file cannot be written.'),
  badWorkflow: errorCode('PS7007', '`--workflow` takes the number of a workflow.'),
  noVars: refusedCode('PS7008', '`--vars` cannot write variables into the configuration.'),
  fitsNothing: errorCode(
    'PS7009',
    'A pattern of `pull` matches neither an item in the files nor a live object.',
  ),
  conflict: heldCode(
    'PS7011',
    'A value was edited in the files and on the platform; `pull` cannot merge it.',
  ),
  textConflict: heldCode(
    'PS7012',
    'The same lines were edited in the files and on the platform; the file has both, between conflict markers.',
  ),
  unknownBase: heldCode(
    'PS7013',
    'The platform has a different value, and it is unknown which side changed last.',
  ),
  gone: heldCode(
    'PS7014',
    'An object was deleted or archived on the platform, but its item is still in the files.',
  ),
  ambiguous: heldCode('PS7015', 'An item matches several live objects.'),
  claimedTwice: errorCode(
    'PS4122',
    'Two resources claim the same live object, or the lists of several scopes show it; it was not pulled.',
  ),
  twins: heldCode(
    'PS7016',
    'Several live objects have the same name in one scope; files cannot tell them apart.',
  ),
  notForFiles: heldCode('PS7017', 'A live value cannot be written to the files, or would be refused there.'),
  unreadable: errorCode('PS7018', 'A list of the platform cannot be read, so nothing of it was pulled.'),
  leftFiles: noteCode(
    'PS7019',
    'A recorded live object is no longer in the files; `pull --all` does not bring it back.',
  ),
  secretLeft: noteCode('PS7022', 'Credentials are write-only, so they cannot be pulled.'),
  unconfirmed: heldCode('PS7020', 'An object is listed by the platform but cannot be read by its id.'),
  takenBefore: heldCode('PS7021', 'Lines that a pull wrote were edited in the file afterwards.'),
  takenBack: heldCode(
    'PS7051',
    'A rollback removed an object from the platform, but its item is still in the files; `--rolled-back` removes it.',
  ),
  unsettled: heldCode(
    'PS7050',
    '`--resolved` settles only the live value that a pull has shown; the platform has a different one.',
  ),
} as const;

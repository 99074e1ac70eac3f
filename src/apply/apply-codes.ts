import { doneCode, failedCode, heldCode, unknownCode } from '../model/index.js';

/** Codes of applying a plan; docs/errors.md is generated from this table. */
export const APPLY_CODES = {
  readingFailed: failedCode('PS5002', 'The platform could not be read during an apply.'),
  needMissing: failedCode(
    'PS5101',
    'A request needs something that is missing: an environment variable, an id or a version.',
  ),
  launchNeedMissing: failedCode(
    'PS5102',
    'A resource that an experiment needs is missing, or its record is incomplete; it was not launched.',
  ),
  changedMeanwhile: heldCode(
    'PS5201',
    'An object was changed, created or deleted on the platform after the plan; it was not written.',
  ),
  createdGone: failedCode('PS5202', 'The platform answered a create with an object that no longer exists.'),
  unknownOutcome: unknownCode('PS5203', 'A write got no answer, and its outcome could not be determined.'),
  othersOfName: heldCode(
    'PS5204',
    'After a write without an answer, several objects or a different object have its name.',
  ),
  notKept: failedCode(
    'PS5205',
    'The platform accepted a write but did not keep all of it. The ledger records what was sent, so the next plan shows drift.',
  ),
  otherForm: doneCode('PS5206', 'The platform stored a value in a different form than sent.'),
  notReadBack: unknownCode(
    'PS5207',
    'The platform accepted a write, but the object could not be read afterwards; what was kept is unknown.',
  ),
  launchWithoutId: doneCode(
    'PS5208',
    'The platform accepted an experiment without returning an id, so its status cannot be tracked.',
  ),
  editedAfterwards: failedCode(
    'PS5210',
    'An object was edited right after a write, before it was read again. The ledger records what was sent, so the edit is drift.',
  ),
  notAsSent: failedCode(
    'PS5211',
    'An object has a different value than sent, and no version shows whether the platform or a person changed it. The ledger records what was sent.',
  ),
  halfWritten: failedCode(
    'PS5212',
    'An object that takes several requests was only partly written. The next run reads it and writes the rest.',
  ),
  overwroteEdit: failedCode(
    'PS5250',
    'A write overwrote an edit made on the platform between the last read and the write. The next plan holds the resource until somebody decides about that edit.',
  ),
  deletedEdit: failedCode(
    'PS5270',
    'A delete removed an edit made on the platform between the last read and the delete. The message names the edited values, as far as the platform shows them.',
  ),
  refused: failedCode('PS5220', 'The platform refused a write; its own message follows the status.'),
  launchUnknown: heldCode(
    'PS5240',
    'The outcome of a launch is unknown, and its record does not match the file, so it is not sent again.',
  ),
  notMadeHere: unknownCode(
    'PS5230',
    "The platform answered a create with an object that this create did not make: a repeated answer, or somebody else's object. It was not recorded.",
  ),
  twin: failedCode(
    'PS5231',
    'An object was created, but another object has the same name; nothing was deleted.',
  ),
  twinsUnread: doneCode(
    'PS5232',
    'After the last create its list cannot be read, so a second object of the same name may have gone unnoticed.',
  ),
  stillThere: failedCode('PS5302', 'The platform accepted a delete, but the object still exists.'),
} as const;

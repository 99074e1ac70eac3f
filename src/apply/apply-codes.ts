import { doneCode, failedCode, heldCode, unknownCode } from '../model/index.js';

/** Talking to the platform and carrying a plan out; docs/errors.md is generated from this table. */
export const APPLY_CODES = {
  readingFailed: failedCode('PS5002', 'The platform could not be read in the middle of an apply.'),
  needMissing: failedCode(
    'PS5101',
    'Something that a request needs is not there: an environment variable, an id, a version.',
  ),
  launchNeedMissing: failedCode(
    'PS5102',
    'What an experiment needs is not there, or its record is incomplete; it was not launched.',
  ),
  changedMeanwhile: heldCode(
    'PS5201',
    'The object changed, appeared or was deleted on the platform between plan and write; it was not written.',
  ),
  createdGone: failedCode('PS5202', 'The platform answers a create with objects that do not exist any more.'),
  unknownOutcome: unknownCode(
    'PS5203',
    'No answer came to a write, and it cannot be found out what became of it.',
  ),
  othersOfName: heldCode(
    'PS5204',
    'After a write without an answer, other or several objects of the name are there.',
  ),
  notKept: failedCode(
    'PS5205',
    'The platform accepted a write and did not keep all of it. What was sent is the base, so the next plan shows drift.',
  ),
  otherForm: doneCode('PS5206', 'The platform stored a value in another form than it was sent.'),
  notReadBack: unknownCode(
    'PS5207',
    'The platform accepted a write; the object could not be read afterwards, so what it kept is not known.',
  ),
  launchWithoutId: doneCode(
    'PS5208',
    'An experiment was accepted without an id, so its status cannot be followed.',
  ),
  editedAfterwards: failedCode(
    'PS5210',
    'Somebody edited an object right after a write, before it was read again. What was sent is the base, so the edit is drift.',
  ),
  notAsSent: failedCode(
    'PS5211',
    'An object holds another value than was sent, and no version tells whether the platform or somebody made it. What was sent is the base.',
  ),
  halfWritten: failedCode(
    'PS5212',
    'An object of several requests was written in part. The next run reads what is there and writes the rest.',
  ),
  overwroteEdit: failedCode(
    'PS5250',
    'A write went over an edit that somebody made on the platform between our reading and our write. The next plan holds the resource until somebody has decided about that edit.',
  ),
  deletedEdit: failedCode(
    'PS5270',
    'A delete went over an edit that somebody made on the platform between our reading and our delete. The words name what it held, as far as the platform shows it.',
  ),
  refused: failedCode('PS5220', 'The platform refused a write; its own words are behind the status.'),
  launchUnknown: heldCode(
    'PS5240',
    'The outcome of a launch is unknown, and its record does not fit the file, so it is not sent again.',
  ),
  notMadeHere: unknownCode(
    'PS5230',
    "The platform answered a create with an object that this create did not make: a repeated answer, or somebody else's object. Nothing of it was recorded as ours.",
  ),
  twin: failedCode(
    'PS5231',
    'An object was created, and another one of the same name is there; nothing was deleted.',
  ),
  twinsUnread: doneCode(
    'PS5232',
    'After the last create its list cannot be read, so whether another object of the same name appeared is not known.',
  ),
  stillThere: failedCode('PS5302', 'The platform accepted a delete, and the object is still there.'),
} as const;

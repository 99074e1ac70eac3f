interface ApplyCode {
  readonly code: string;
  /** What comes of it: the end of the command, or what is reported of one resource. */
  readonly severity: 'error' | 'warning' | 'held' | 'failed' | 'unknown' | 'done';
  readonly doc: string;
}

const as =
  (severity: ApplyCode['severity']) =>
  (code: string, doc: string): ApplyCode => ({ code, severity, doc });
const error = as('error');
const failed = as('failed');

/** Talking to the platform and carrying a plan out; docs/errors.md is generated from this table. */
export const APPLY_CODES: readonly ApplyCode[] = [
  failed('PS5001', 'A request never left this machine, so nothing came of it.'),
  failed('PS5002', 'The platform could not be read in the middle of an apply.'),
  failed('PS5003', 'A list or an object cannot be read, so nothing of it is planned or written.'),
  error('PS5004', 'The platform answered a read with something else than an object.'),
  error('PS5005', 'A read failed, also when it was tried again.'),
  error('PS5010', 'The platform does not accept the API key.'),
  error('PS5011', "The API key belongs to another organization than the target's."),
  error('PS5012', 'The base URL is not that of a Pipelines platform.'),
  as('warning')('PS5030', 'The platform announces that it will drop a route that this tool uses.'),
  failed('PS5101', 'Something that a request needs is not there: an environment variable, an id, a version.'),
  failed(
    'PS5102',
    'What an experiment needs is not there, or its record is incomplete; it was not launched.',
  ),
  as('held')(
    'PS5201',
    'The object changed, appeared or was deleted on the platform between plan and write; it was not written.',
  ),
  failed('PS5202', 'The platform answers a create with objects that do not exist any more.'),
  as('unknown')('PS5203', 'No answer came to a write, and it cannot be found out what became of it.'),
  as('held')('PS5204', 'After a write without an answer, other or several objects of the name are there.'),
  failed(
    'PS5205',
    'The platform accepted a write and did not keep all of it. What was sent is the base, so the next plan shows drift.',
  ),
  as('done')('PS5206', 'The platform stored a value in another form than it was sent.'),
  as('unknown')(
    'PS5207',
    'The platform accepted a write; the object could not be read afterwards, so what it kept is not known.',
  ),
  as('done')('PS5208', 'An experiment was accepted without an id, so its status cannot be followed.'),
  failed(
    'PS5210',
    'Somebody edited an object right after a write, before it was read again. What was sent is the base, so the edit is drift.',
  ),
  failed(
    'PS5211',
    'An object holds another value than was sent, and no version tells whether the platform or somebody made it. What was sent is the base.',
  ),
  failed(
    'PS5250',
    'A write went over an edit that somebody made on the platform between our reading and our write. The next plan holds the resource until somebody has decided about that edit.',
  ),
  failed(
    'PS5270',
    'A delete went over an edit that somebody made on the platform between our reading and our delete. The words name what it held, as far as the platform shows it.',
  ),
  failed('PS5220', 'The platform refused a write; its own words are behind the status.'),
  as('held')(
    'PS5240',
    'The outcome of a launch is unknown, and its record does not fit the file, so it is not sent again.',
  ),
  as('unknown')(
    'PS5230',
    "The platform answered a create with an object that this create did not make: a repeated answer, or somebody else's object. Nothing of it was recorded as ours.",
  ),
  failed('PS5231', 'An object was created, and another one of the same name is there; nothing was deleted.'),
  as('done')(
    'PS5232',
    'After the last create its list cannot be read, so whether another object of the same name appeared is not known.',
  ),
  failed('PS5302', 'The platform accepted a delete, and the object is still there.'),
];

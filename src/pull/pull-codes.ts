type Severity = 'error' | 'warning' | 'note' | 'refused' | 'held';

interface PullCode {
  readonly code: string;
  readonly severity: Severity;
  readonly doc: string;
}

const entry =
  (severity: Severity) =>
  (code: string, doc: string): PullCode => ({ code, severity, doc });
const error = entry('error');
const refused = entry('refused');
const held = entry('held');
const note = entry('note');

/** What `pull` may say; docs/errors.md is generated from this table. */
export const PULL_CODES = {
  nowhere: held('PS7002', 'It is not clear into which bundle a new object belongs; `--into` says it.'),
  notCovered: refused('PS7003', 'The file that new objects would go to is covered by no bundle pattern.'),
  uncommitted: held(
    'PS7004',
    'A text that is not committed would be overwritten without a base; `--force` does it.',
  ),
  changedMeanwhile: refused('PS7005', 'A file changed while the pull was under way; nothing was written.'),
  unwritable: error('PS7006', 'A file cannot be written.'),
  badWorkflow: error('PS7007', '`--workflow` takes the number of a workflow.'),
  noVars: refused('PS7008', '`--vars` cannot write variables into the configuration.'),
  fitsNothing: error('PS7009', 'A pattern of `pull` fits neither an item of the files nor a live object.'),
  conflict: held('PS7011', 'The files and the platform were edited both; `pull` cannot merge that value.'),
  textConflict: held(
    'PS7012',
    'The files and the platform were edited in the same lines; both stand between markers.',
  ),
  unknownBase: held(
    'PS7013',
    'The platform holds another value, and nobody knows which of the two is older.',
  ),
  gone: held('PS7014', 'An object was deleted or archived on the platform, and its item is in the files.'),
  ambiguous: held('PS7015', 'It is not clear which live object an item means.'),
  claimedTwice: error(
    'PS4122',
    'One live object is meant by two resources, or shown by the lists of several scopes; it was not pulled.',
  ),
  twins: held('PS7016', 'Several live objects have one name in one scope, which files cannot tell apart.'),
  notForFiles: held('PS7017', 'A live value cannot stand in the files, or would be refused there.'),
  unreadable: error('PS7018', 'A list of the platform cannot be read, so nothing of it was pulled.'),
  leftFiles: note(
    'PS7019',
    'A live object that the ledger knows left the files; `pull --all` does not bring it back.',
  ),
  secretLeft: note('PS7022', 'Credentials are write-only, so a pull cannot bring them into the files.'),
  unconfirmed: held('PS7020', 'An object is listed by the platform but cannot be read by its id.'),
  takenBefore: held('PS7021', 'The file was edited after a pull in the lines that the pull took in.'),
  takenBack: held(
    'PS7051',
    'A rollback took an object off the platform, and its item is in the files; `--rolled-back` takes it out.',
  ),
  unsettled: held(
    'PS7050',
    '`--resolved` settles only the live value that a pull has shown; the platform holds another one.',
  ),
} as const;

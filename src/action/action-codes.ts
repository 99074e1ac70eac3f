interface ActionCode {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'note' | 'refused';
  readonly doc: string;
}

const error = (code: string, doc: string): ActionCode => ({ code, severity: 'error', doc });
const refused = (code: string, doc: string): ActionCode => ({ code, severity: 'refused', doc });
const warning = (code: string, doc: string): ActionCode => ({ code, severity: 'warning', doc });
const note = (code: string, doc: string): ActionCode => ({ code, severity: 'note', doc });

/** What only the Action says; docs/errors.md is generated from this table. */
export const ACTION_CODES = {
  unknownInput: error('PS8001', 'The step has an input (`with:`) that the Action does not know.'),
  badInput: error('PS8002', 'An input has a value that it cannot have.'),
  noContext: error('PS8003', 'The Action does not run in a workflow, or its event cannot be read.'),
  otherEvent: error('PS8004', '`command: auto` does not know what to do for this event.'),
  applyOnPull: refused('PS8005', '`apply` is refused where files are not merged yet.'),
  noKey: error('PS8006', 'There is no API key, and this event needs one.'),
  github: error('PS8007', 'GitHub answered with an error, or not at all.'),
  rateLimit: error('PS8008', 'GitHub lets no more requests through for longer than the run waits.'),
  unreviewed: refused('PS8009', 'Changes that no reviewed plan of a pull request shows.'),
  nothingToDo: note('PS8010', 'The event needs nothing; the sentence says why.'),
  noWrite: warning('PS8011', 'The token may not write comments, so the plan is in the job summary only.'),
  superseded: note('PS8012', 'The pull request has a newer commit, so this run writes no comment.'),
  waitingUnknown: note('PS8013', 'What already waits on the base branch could not be told apart.'),
  issueNotWritten: error('PS8014', 'The issue of a target could not be written.'),
  reviewUnknown: warning('PS8015', 'Which pull requests the commits came with could not be found out.'),
  identityUnknown: warning('PS8016', 'GitHub does not say who the token belongs to.'),
  notFromFork: refused(
    'PS8017',
    'The pull request of a finished workflow run cannot be found without doubt.',
  ),
  notWritten: error('PS8018', 'A comment, a plan file or the job summary could not be written.'),
  filesBroken: error('PS8019', 'The files of a push have errors, so nothing was applied.'),
  notInQueue: refused('PS8020', 'The merge group does not say which pull request it is of.'),
  nothingApplied: warning('PS8021', 'There is no ledger yet, so nothing can have drifted from it.'),
  keyForOne: error('PS8022', '`base-url` names one platform, and several targets were given.'),
  atWork: warning('PS8023', 'Somebody is applying, so drift was not looked for.'),
  mergeUnknown: warning(
    'PS9085',
    'Whether the commit that was applied last was merged under another id could not be found out; it counts as not merged.',
  ),
  issueAlike: warning(
    'PS8026',
    'An open issue looks like that of the target and carries no signature of this key.',
  ),
  fault: error('PS8099', 'A fault of the Action itself; please report it.'),
} as const satisfies { readonly [name: string]: ActionCode };

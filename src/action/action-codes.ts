import { errorCode, noteCode, refusedCode, warningCode } from '../model/index.js';

/** What only the Action says; docs/errors.md is generated from this table. */
export const ACTION_CODES = {
  unknownInput: errorCode('PS8001', 'The step has an input (`with:`) that the Action does not know.'),
  badInput: errorCode('PS8002', 'An input has a value that it cannot have.'),
  noContext: errorCode('PS8003', 'The Action does not run in a workflow, or its event cannot be read.'),
  otherEvent: errorCode('PS8004', '`command: auto` does not know what to do for this event.'),
  applyOnPull: refusedCode('PS8005', '`apply` is refused where files are not merged yet.'),
  noKey: errorCode('PS8006', 'There is no API key, and this event needs one.'),
  github: errorCode('PS8007', 'GitHub answered with an error, or not at all.'),
  rateLimit: errorCode('PS8008', 'GitHub lets no more requests through for longer than the run waits.'),
  unreviewed: refusedCode('PS8009', 'Changes that no reviewed plan of a pull request shows.'),
  nothingToDo: noteCode('PS8010', 'The event needs nothing; the sentence says why.'),
  noWrite: warningCode('PS8011', 'The token may not write comments, so the plan is in the job summary only.'),
  superseded: noteCode('PS8012', 'The pull request has a newer commit, so this run writes no comment.'),
  waitingUnknown: noteCode('PS8013', 'What already waits on the base branch could not be told apart.'),
  issueNotWritten: errorCode('PS8014', 'The issue of a target could not be written.'),
  reviewUnknown: warningCode('PS8015', 'Which pull requests the commits came with could not be found out.'),
  identityUnknown: warningCode('PS8016', 'GitHub does not say who the token belongs to.'),
  notFromFork: refusedCode(
    'PS8017',
    'The pull request of a finished workflow run cannot be found without doubt.',
  ),
  notWritten: errorCode('PS8018', 'A comment, a plan file or the job summary could not be written.'),
  filesBroken: errorCode('PS8019', 'The files of a push have errors, so nothing was applied.'),
  notInQueue: refusedCode('PS8020', 'The merge group does not say which pull request it is of.'),
  nothingApplied: warningCode('PS8021', 'There is no ledger yet, so nothing can have drifted from it.'),
  keyForOne: errorCode('PS8022', '`base-url` names one platform, and several targets were given.'),
  atWork: warningCode('PS8023', 'Somebody is applying, so drift was not looked for.'),
  mergeUnknown: warningCode(
    'PS9085',
    'Whether the commit that was applied last was merged under another id could not be found out; it counts as not merged.',
  ),
  issueAlike: warningCode(
    'PS8026',
    'An open issue looks like that of the target and carries no signature of this key.',
  ),
  fault: errorCode('PS8099', 'A fault of the Action itself; please report it.'),
} as const;

import { errorCode, noteCode, refusedCode, warningCode } from '../model/index.js';

/** Codes of the Action; docs/errors.md is generated from this table. */
export const ACTION_CODES = {
  unknownInput: errorCode('PS8001', 'The step has an unknown input (`with:`).'),
  badInput: errorCode('PS8002', 'An input has an invalid value.'),
  noContext: errorCode('PS8003', 'The Action is not running in a workflow, or its event cannot be read.'),
  otherEvent: errorCode('PS8004', '`command: auto` does not support this event.'),
  applyOnPull: refusedCode('PS8005', '`apply` is refused for files that are not merged yet.'),
  noKey: errorCode('PS8006', 'There is no API key, and this event needs one.'),
  github: errorCode('PS8007', 'A request to GitHub failed.'),
  rateLimit: errorCode('PS8008', 'The rate limit of GitHub lasts longer than the run waits.'),
  unreviewed: refusedCode('PS8009', 'Changes are not in any reviewed plan of a pull request.'),
  nothingToDo: noteCode('PS8010', 'The event needs no action; the message says why.'),
  noWrite: warningCode('PS8011', 'The token cannot write comments, so the plan is in the job summary only.'),
  superseded: noteCode('PS8012', 'The pull request has a newer commit, so this run writes no comment.'),
  waitingUnknown: noteCode(
    'PS8013',
    'Changes that are already waiting on the base branch could not be marked.',
  ),
  issueNotWritten: errorCode('PS8014', 'The issue of a target could not be written.'),
  reviewUnknown: warningCode('PS8015', 'The pull requests of the commits could not be found.'),
  identityUnknown: warningCode('PS8016', 'GitHub did not report the owner of the token.'),
  notFromFork: refusedCode('PS8017', 'The pull request of a finished workflow run is unknown or ambiguous.'),
  notWritten: errorCode('PS8018', 'A comment, a plan file or the job summary could not be written.'),
  filesBroken: errorCode('PS8019', 'The files of a push have errors, so nothing was applied.'),
  notInQueue: refusedCode('PS8020', 'The pull request of the merge group is unknown.'),
  nothingApplied: warningCode('PS8021', 'There is no ledger yet, so there can be no drift.'),
  smokeFailed: errorCode('PS2903', 'The changes were applied, and a smoke run after it did not pass.'),
  noSmoke: noteCode('PS2905', 'The platform of a target has no smoke runs.'),
  smokeSkipped: warningCode('PS2904', 'The apply is incomplete, so its smoke runs were skipped.'),
  keyForOne: errorCode('PS8022', '`base-url` is set, but there are several targets.'),
  keyOfMany: errorCode('PS8027', '`api-key` is set, but its targets are on several platforms.'),
  atWork: warningCode('PS8023', 'Another run is applying, so drift was not checked.'),
  mergeUnknown: warningCode(
    'PS9085',
    'It is unknown whether the last applied commit was merged under another id; it counts as not merged.',
  ),
  issueAlike: warningCode(
    'PS8026',
    'An open issue looks like the issue of the target, but has no signature of this key.',
  ),
  onlyChecked: noteCode(
    'PS8028',
    'The platform of the target only checks files, so there was nothing to apply or to compare.',
  ),
  baseUnknown: warningCode(
    'PS8029',
    'The base of a pull request is not available, so what changed since then was not checked.',
  ),
  fault: errorCode('PS8099', 'An internal error of the Action; please report it.'),
} as const;

import { errorCode, noteCode, refusedCode, warningCode } from '../model/index.js';

/** Codes of the Action; docs/errors.md is generated from this table. */
export const ACTION_CODES = {
  unknownInput: errorCode(
    'PS8001',
    'The step has an unknown input (`with:`).',
    'Correct the name of the input under `with:`. The message lists the known ones.',
  ),
  badInput: errorCode(
    'PS8002',
    'An input has an invalid value.',
    'Write one of the values that the message lists. A `review-key` needs 32 characters or more: `openssl rand -hex 32`.',
  ),
  noContext: errorCode(
    'PS8003',
    'The Action is not running in a workflow, or its event cannot be read.',
    'Outside of GitHub Actions, use the command line.',
  ),
  otherEvent: errorCode(
    'PS8004',
    '`command: auto` does not support this event.',
    'Set `command:` to `plan`, `apply`, `drift` or `validate`, or run on an event that the message names.',
  ),
  applyOnPull: refusedCode(
    'PS8005',
    '`apply` is refused for files that are not merged yet.',
    'Run `apply` on `push` to the default branch, on `workflow_dispatch` or on `schedule`.',
  ),
  noKey: errorCode(
    'PS8006',
    'There is no API key, and this event needs one.',
    'Set the input `api-key` from a secret, or the variable of the key in `env:` of the step.',
  ),
  github: errorCode(
    'PS8007',
    'A request to GitHub failed.',
    'Check `github-token` and the `permissions:` of the job, then run the job again. Nothing is done twice.',
  ),
  rateLimit: errorCode(
    'PS8008',
    'The rate limit of GitHub lasts longer than the run waits.',
    'Run the job again later; it continues where it stopped.',
  ),
  unreviewed: refusedCode(
    'PS8009',
    'Changes are not in any reviewed plan of a pull request.',
    'Run the plan job of the pull request again and review its comment, or apply by hand with `on-plan-change: apply`.',
  ),
  nothingToDo: noteCode('PS8010', 'The event needs no action; the message says why.', 'Nothing.'),
  noWrite: warningCode(
    'PS8011',
    'The token cannot write comments, so the plan is in the job summary only.',
    'Give the job `permissions: {pull-requests: write}` and a `github-token`. A pull request from a fork never gets it.',
  ),
  superseded: noteCode(
    'PS8012',
    'The pull request has a newer commit, so this run writes no comment.',
    'Nothing; the run of the newer commit writes the comment.',
  ),
  waitingUnknown: noteCode(
    'PS8013',
    'Changes that are already waiting on the base branch could not be marked.',
    'Read in the message why, and run the plan job again if the marks matter.',
  ),
  issueNotWritten: errorCode(
    'PS8014',
    'The issue of a target could not be written.',
    'Give the job `permissions: {issues: write}` and a `github-token`.',
  ),
  reviewUnknown: warningCode(
    'PS8015',
    'The pull requests of the commits could not be found.',
    'Check that the token may read pull requests. Changes whose review is unknown are treated as not reviewed.',
  ),
  identityUnknown: warningCode(
    'PS8016',
    'GitHub did not report the owner of the token.',
    'Nothing, if the comments are written by the bot of workflows; otherwise check the `github-token`.',
  ),
  notFromFork: refusedCode(
    'PS8017',
    'The pull request of a finished workflow run is unknown or ambiguous.',
    'Push to the pull request again; that runs its workflow again.',
  ),
  notWritten: errorCode(
    'PS8018',
    'A comment, a plan file or the job summary could not be written.',
    'Read in the message why, and run the job again; what was applied is not applied twice.',
  ),
  filesBroken: errorCode(
    'PS8019',
    'The files of a push have errors, so nothing was applied.',
    'Correct the files; `pipelines-sync validate` lists what is wrong with them.',
  ),
  notInQueue: refusedCode(
    'PS8020',
    'The pull request of the merge group is unknown.',
    'Add the pull request to the queue again.',
  ),
  nothingApplied: warningCode(
    'PS8021',
    'There is no ledger yet, so there can be no drift.',
    'Apply once, which creates the ledger; drift is checked from then on.',
  ),
  smokeFailed: errorCode(
    'PS2903',
    'The changes were applied, and a smoke run after it did not pass.',
    'Look at the report of the smoke run, correct its cause, then repeat it: `pipelines-sync smoke`.',
  ),
  noSmoke: noteCode(
    'PS2905',
    'The platform of a target has no smoke runs.',
    'Nothing; the apply itself is done.',
  ),
  smokeSkipped: warningCode(
    'PS2904',
    'The apply is incomplete, so its smoke runs were skipped.',
    'Complete the apply first: its report says what is left.',
  ),
  keyForOne: errorCode(
    'PS8022',
    '`base-url` is set, but there are several targets.',
    'Set `base_url` of each target in the configuration, or run one step per target.',
  ),
  keyOfMany: errorCode(
    'PS8027',
    '`api-key` is set, but its targets are on several platforms.',
    'Leave `api-key` out, and set the variable of each key in `env:` of the step, from secrets.',
  ),
  atWork: warningCode(
    'PS8023',
    'Another run is applying, so drift was not checked.',
    'Nothing; the next run checks drift again.',
  ),
  mergeUnknown: warningCode(
    'PS9085',
    'It is unknown whether the last applied commit was merged under another id; it counts as not merged.',
    'Nothing, if the merge is known. Otherwise check that the token may read pull requests, and run the job again.',
  ),
  issueAlike: warningCode(
    'PS8026',
    'An open issue looks like the issue of the target, but has no signature of this key.',
    'Close the issue by hand. If workflows use different API keys, give all of them the same input `review-key`.',
  ),
  onlyChecked: noteCode(
    'PS8028',
    'The platform of the target only checks files, so there was nothing to apply or to compare.',
    'Nothing; `plan` in pull requests checks these files.',
  ),
  baseUnknown: warningCode(
    'PS8029',
    'The base of a pull request is not available, so what changed since then was not checked.',
    'Set `fetch-depth: 0` of `actions/checkout`, so that the base branch is there.',
  ),
  commandUnknown: refusedCode(
    'PS8030',
    'A comment has a line that is not a command, or not a complete one.',
    'Write a new comment, with a command of the table in the reply.',
  ),
  commandNotAllowed: noteCode(
    'PS8031',
    'Somebody who may not write to the repository wrote a command in a comment, so nothing was done.',
    'Nothing, or ask somebody who may write.',
  ),
  commandOutdated: refusedCode(
    'PS8032',
    'A command decides about a plan that is no longer the present one.',
    'Read the plan in the comment, which is new, then write the command again.',
  ),
  branchMoved: refusedCode(
    'PS8033',
    'The branch of the pull request got another commit while a command was working, so the command wrote nothing.',
    'Write the command again.',
  ),
  notDecidable: refusedCode(
    'PS8034',
    'A command names a resource about which it cannot decide.',
    'Write the addresses that the plan in the comment offers.',
  ),
  notForThisPull: refusedCode(
    'PS8035',
    'A command cannot work on this pull request: it is from a fork, closed, not merged yet, or for another branch.',
    'Read in the message which; on a fork, use the command line.',
  ),
  notPushed: errorCode(
    'PS8036',
    'A commit of a command could not be pushed.',
    'Give the job `permissions: {contents: write}`, or the input `push-token` if a rule protects the branch.',
  ),
  noTrialMerge: refusedCode(
    'PS8037',
    'GitHub has no trial merge of the pull request, so it was not planned.',
    'Resolve the conflicts with the base branch, or write `/pipelines plan` again a little later.',
  ),
  replyNotWritten: warningCode(
    'PS8038',
    'The reply to a command could not be written.',
    'Give the job `permissions: {pull-requests: write}`.',
  ),
  emptyCommit: refusedCode(
    'PS8039',
    'Git sees no change in the files that a command wrote, for example because an attribute hides it, so nothing was committed.',
    'Decide on the command line, and look at `.gitattributes`.',
  ),
  pullNotOpened: warningCode(
    'PS8040',
    'The branch of a command is pushed, but its pull request could not be opened.',
    'Open the pull request with the link in the reply; give `push-token` the right to open pull requests.',
  ),
  commandElsewhere: refusedCode(
    'PS8041',
    'A comment has a command that the input `comment-commands` leaves to another job, together with what this job carries out.',
    'Write the command in a comment of its own, which begins with it.',
  ),
  notTried: noteCode(
    'PS8060',
    'The trials of a pull request were not run; the message says why.',
    'Set the label `pipelines:trial`, write the comment `/pipelines trial`, or set the input `trial: always`. Pull requests from forks, and jobs without a key, never run trials.',
  ),
  noCheck: warningCode(
    'PS8061',
    'The check run of the trials could not be written.',
    'Give the job `permissions: {checks: write}`. Without it, the result of the job tells the verdict, or the reply to the command.',
  ),
  recordUnread: warningCode(
    'PS8062',
    'Not all records of trials could be read, so the comment may leave out results.',
    'Read in the message why, and run the plan job again.',
  ),
  trialsCleaned: noteCode(
    'PS8063',
    'The drift job removed what an ended trial had left on the platform.',
    'Nothing; it is on record.',
  ),
  fault: errorCode(
    'PS8099',
    'An internal error of the Action; please report it.',
    'Run the job again with debug logging, and report its output.',
  ),
} as const;

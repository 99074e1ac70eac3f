import { errorCode, noteCode, refusedCode } from '../../model/index.js';

/** Codes of saved plans; docs/errors.md is generated from this table. */
export const SAVED_CODES = {
  unreadable: errorCode(
    'PS9110',
    'The file that `apply --plan` names cannot be read.',
    'Name a plan that `pipelines-sync plan --out FILE` saved.',
  ),
  notJson: errorCode(
    'PS9111',
    'The file that `apply --plan` names is not valid JSON.',
    'Save the plan again: `pipelines-sync plan --out FILE`.',
  ),
  notPlan: errorCode(
    'PS9112',
    'The file that `apply --plan` names is not a plan of pipelines-sync.',
    'Name a file that `plan --out` wrote; a plan is never written by hand.',
  ),
  version: refusedCode(
    'PS9113',
    'A saved plan has an unsupported format version.',
    'Apply the plan with the version of pipelines-sync that made it, or save a new one with this version.',
  ),
  edited: refusedCode(
    'PS9114',
    'A saved plan was edited after it was saved.',
    'Plan again. To apply only a part, plan with `--only`.',
  ),
  target: refusedCode(
    'PS9115',
    'A saved plan is for another target.',
    'Pass the target of the plan: `pipelines-sync apply --target NAME --plan FILE`.',
  ),
  binding: refusedCode(
    'PS9116',
    'A saved plan is for another {account}, platform or namespace.',
    'Apply the plan with the configuration, `--base-url` and `--org` that it was made with, or plan again here.',
  ),
  noLedger: refusedCode(
    'PS9117',
    'A saved plan was made without the ledger.',
    'Plan again without `--no-ledger`.',
  ),
  errors: refusedCode(
    'PS9118',
    'A saved plan contains errors.',
    'Correct the error that the message names, then save a new plan.',
  ),
  stale: refusedCode(
    'PS9119',
    'A saved plan is stale; each change is listed with what differs.',
    'Plan again, review the new plan, and apply that: `pipelines-sync plan --out FILE`.',
  ),
  flags: errorCode(
    'PS9120',
    'A flag that decides what to plan was combined with `apply --plan`.',
    'Leave the flag out, or pass it to `plan` and save a new plan.',
  ),
  ledgerGone: refusedCode(
    'PS9121',
    'The ledger of a saved plan no longer exists.',
    'Find out what happened to the ledger, since it said what was applied. Then plan again.',
  ),
  waiting: noteCode(
    'PS9122',
    'Other changes are waiting that are not in the saved plan; they are not made.',
    'Run `pipelines-sync plan` after this apply to see the other changes.',
  ),
} as const;

import { errorCode, refusedCode, warningCode } from '../../../model/index.js';

/** Codes of trials that belong to the platform. */
export const TRIAL_CODES = {
  variable: errorCode(
    'PS2960',
    'A trial names a variable that the target does not set to an id.',
    'Set the variable under `vars` of the target, for example `vars: {italy_workflow: 10}`.',
  ),
  swap: errorCode(
    'PS2961',
    'An entry of `swap` exchanges nothing, or more than one thing.',
    'Write one of `prompt` and `evaluation` with `field`, or `model` with `from`.',
  ),
  address: errorCode(
    'PS2962',
    'An entry of `swap` or `gate` is not the address of an item of the right kind.',
    'Write the address as plans show it, for example `prompts/Concise Rome Prompt`.',
  ),
  twice: errorCode('PS2963', 'Two entries of `swap` fill the same field.', 'Keep one of the two entries.'),
  needsCsv: refusedCode(
    'PS2964',
    'The workflow creates tasks only from a CSV file, and a trial has none.',
    'Try a workflow that creates its tasks by itself.',
  ),
  notThere: errorCode(
    'PS2965',
    'The workflow of a trial does not exist, or the key cannot see it.',
    'Check `project_id` and `workflow_id` of the trial.',
  ),
  fieldUnknown: errorCode(
    'PS2966',
    'The workflow of a trial has no such node or field.',
    'Use one of the configurable fields that the message lists.',
  ),
  noSwap: warningCode(
    'PS2967',
    'A trial has no `swap`, and the platform does not show which prompt a field uses.',
    'Write `swap` with one of the fields that the message lists.',
  ),
} as const;

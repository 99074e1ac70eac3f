import { coded, type Finding } from '../../../model/index.js';
import type { SmokeEntry } from './entry.js';
import { SMOKE_CODES } from './smoke-codes.js';
import { SmokeStop } from './task-api.js';

/** States of a workflow in which it takes tasks (C-f). */
const OPEN = ['ACTIVE', 'PAUSED'];
/** The other states that are documented (C-f). */
const CLOSED = ['DRAFT', 'PENDING_ACTIVATION', 'COMPLETED', 'ARCHIVED'];
const ACTIVATE = 'Activate it in the web app.';

/**
 * Checks that a workflow takes tasks, from its status in capital letters. Only the documented words close a workflow
 * where `isDocumented` is false: no document says what a status of the main API means.
 * @returns a note where the tasks are going to wait
 * @throws SmokeStop where it takes none
 */
export function checkState(status: string, entry: SmokeEntry, isDocumented = true): Finding[] {
  if (isDocumented ? !OPEN.includes(status) : CLOSED.includes(status))
    throw new SmokeStop(
      'refused',
      SMOKE_CODES.workflowState,
      `Workflow ${entry.workflow} is ${status || 'in no known state'}; only an ACTIVE or PAUSED one takes tasks. Nothing was sent.`,
      ACTIVATE,
      entry.workflowPlace,
    );
  if (status !== 'PAUSED') return [];
  return [
    {
      ...coded(SMOKE_CODES.paused),
      message: `Workflow ${entry.workflow} is paused: its tasks wait until somebody resumes it.`,
      place: entry.workflowPlace,
    },
  ];
}

/**
 * The end of a run whose request was refused because of the state of the workflow, which only the words of the answer
 * tell apart from refused tasks (C-f: 422 for both).
 * @param detail the words of the platform
 * @param shown the sentence about the request, with its words as they may be shown
 * @returns undefined for every other refusal
 */
export function stateStop(detail: string, shown: string, entry: SmokeEntry): SmokeStop | undefined {
  if (!/\bmust be active\b/i.test(detail)) return undefined;
  return new SmokeStop('refused', SMOKE_CODES.workflowState, shown, ACTIVATE, entry.workflowPlace);
}

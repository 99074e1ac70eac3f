import { AbortedError, HttpError, HttpStatusError, RedirectError } from '../../../http/index.js';
import type { JsonObject, Place } from '../../../model/index.js';
import type { SmokeEntry } from './entry.js';
import { runCommand } from './run-command.js';
import { SMOKE_CODES } from './smoke-codes.js';
import { SmokeStop } from './task-api.js';

/** Turns a failure of a request into the end of the run; other errors stay. */
export function stopOf(error: unknown, entry: SmokeEntry, place: Place = entry.place): unknown {
  if (!(error instanceof HttpError)) return error;
  if (error instanceof AbortedError) return interrupted(entry);
  if (error instanceof HttpStatusError && error.status === 404)
    return new SmokeStop(
      'error',
      SMOKE_CODES.noWorkflow,
      `The platform does not know this workflow, or the key may not see it (${error.detail}).`,
      'Check the id, and that the key belongs to the organization of the workflow.',
      place,
    );
  const isRedirect = error instanceof RedirectError;
  return new SmokeStop(
    'error',
    SMOKE_CODES.failed,
    error.message,
    isRedirect ? 'Check the base URL of the target.' : 'To continue where it stopped.',
    place,
    isRedirect ? undefined : runCommand(entry),
  );
}

/** Does a part of a run; a failure of one of its requests ends the run, at its workflow. */
export async function guarded<T>(entry: SmokeEntry, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw stopOf(error, entry, entry.workflowPlace);
  }
}

/** The end of a run by a signal. */
export function interrupted(entry: SmokeEntry): SmokeStop {
  return new SmokeStop(
    'interrupted',
    SMOKE_CODES.interrupted,
    'The run was stopped by a signal.',
    'To continue where it stopped; no task is created twice.',
    entry.place,
    runCommand(entry),
  );
}

/**
 * A message of the platform without the values of tasks.
 * @param rows the tasks of the request
 * @param index the task that it is about; null where it may be about each of them
 */
export function withoutValues(
  message: string,
  rows: readonly { fields: JsonObject }[],
  index: number | null = null,
): string {
  const one = index === null ? undefined : rows[index];
  const texts = [
    ...new Set((one === undefined ? rows : [one]).flatMap(({ fields }) => Object.values(fields))),
  ]
    .map((value) => (typeof value === 'string' ? value : JSON.stringify(value)))
    .filter((text) => text.length > 2)
    .sort((a, b) => b.length - a.length);
  return texts.reduce((text, value) => text.replaceAll(value, '…'), message);
}

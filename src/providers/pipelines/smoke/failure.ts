import { AbortedError, HttpError, HttpStatusError, RedirectError } from '../../../http/index.js';
import type { JsonObject, Place } from '../../../model/index.js';
import { SMOKE_CODES } from './smoke-codes.js';
import { SmokeStop } from './task-api.js';

/** Turns a failure of a request into the end of the run; other errors stay. */
export function stopOf(error: unknown, place: Place): unknown {
  if (!(error instanceof HttpError)) return error;
  if (error instanceof AbortedError) return interrupted(place);
  if (error instanceof HttpStatusError && error.status === 404)
    return new SmokeStop(
      'error',
      SMOKE_CODES.noWorkflow,
      `The platform does not know this workflow, or the key may not see it (${error.detail}).`,
      'Check the id, and that the key belongs to the organization of the workflow.',
      place,
    );
  const remedy =
    error instanceof RedirectError
      ? 'Check the base URL of the target.'
      : 'Run the command again: it continues where it stopped.';
  return new SmokeStop('error', SMOKE_CODES.failed, error.message, remedy, place);
}

/** The end of a run by a signal. */
export function interrupted(place: Place): SmokeStop {
  return new SmokeStop(
    'interrupted',
    SMOKE_CODES.interrupted,
    'The run was stopped by a signal.',
    'Run the command again: it continues where it stopped, and creates no task twice.',
    place,
  );
}

/** A message of the platform about a task, without the values of that task. */
export function withoutValues(message: string, fields: JsonObject | undefined): string {
  const texts = Object.values(fields ?? {})
    .map((value) => (typeof value === 'string' ? value : JSON.stringify(value)))
    .filter((text) => text.length > 2)
    .sort((a, b) => b.length - a.length);
  return texts.reduce((text, value) => text.replaceAll(value, '…'), message);
}

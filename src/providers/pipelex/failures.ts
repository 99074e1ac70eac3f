import { type HttpClient, HttpError, HttpStatusError, RedirectError } from '../../http/index.js';
import { isObject, type JsonObject, PLATFORM_CODES, UserError, withoutStop } from '../../model/index.js';
import type { KeyUse } from '../provider.js';
import { PIPELEX_CODES } from './pipelex-codes.js';

/** The client of a run, with what messages say about its key. */
export interface Runner {
  client: HttpClient;
  key: KeyUse;
}

/** The error about a refused key. @param detail what the server says */
export function keyRefused(key: KeyUse, status: number, detail: string): UserError {
  return new UserError(
    PLATFORM_CODES.keyRefused.code,
    `The server refused the key of target ${key.target} (${status} ${withoutStop(detail)}). The key is from ${key.source} and was sent to ${new URL(key.baseUrl).host}.`,
    'Use a key of this server: its API key, or a JWT that it signed and that has not expired.',
  );
}

/**
 * What to throw where the server gave no answer to a question about a method: an error of the tool or of the server,
 * never a verdict. A problem document brings its code and the next step.
 */
export function askFailure(error: unknown, key: KeyUse): unknown {
  if (!(error instanceof HttpError)) return error;
  if (error instanceof HttpStatusError) {
    if (error.status === 401) return keyRefused(key, error.status, error.detail);
    return new UserError(PIPELEX_CODES.refused.code, refusalText(error), nextStep(error.problem));
  }
  const isElsewhere = error instanceof RedirectError;
  return new UserError(
    isElsewhere ? PLATFORM_CODES.otherService.code : PLATFORM_CODES.readFailed.code,
    error.message,
    isElsewhere
      ? `Check the base URL of target ${key.target} (from ${key.baseUrlSource}).`
      : 'There is no verdict. Try again; --verbose shows every request.',
  );
}

/** A refusal as a sentence: `The server answered 422 to POST /v1/validate: …`. */
export function refusalText({ method, path, status, detail, problem }: HttpStatusError): string {
  const code = textOf(problem, 'code');
  const named = isObject(problem?.location) ? problem.location.file : undefined;
  const where = typeof named === 'string' ? `, about ${named}` : '';
  return `The server answered ${status} to ${method} ${path}${where}: ${withoutStop(detail)}${code === undefined ? '' : ` (${code})`}.`;
}

/** What a problem document tells to do. */
export function nextStep(problem: JsonObject | undefined): string | undefined {
  const step = problem?.next_step;
  return isObject(step) && typeof step.detail === 'string' && step.detail !== '' ? step.detail : undefined;
}

/** Why a server says that it cannot do what was asked (501); undefined for every other error. */
export function unsupported(error: unknown): string | undefined {
  if (!(error instanceof HttpStatusError) || error.status !== 501) return undefined;
  const step = nextStep(error.problem);
  const code = textOf(error.problem, 'code');
  return `${withoutStop(error.detail)}${code === undefined ? '' : ` (${code})`}${step === undefined ? '' : `. ${withoutStop(step)}`}`;
}

function textOf(object: JsonObject | undefined, name: string): string | undefined {
  const value = object?.[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The error about an answer without what it must have, so that there is no verdict. */
export function strangeAnswer(path: string, missing: string): UserError {
  return new UserError(
    PIPELEX_CODES.strangeAnswer.code,
    `The answer to POST ${path} has no readable ${missing}, so there is no verdict.`,
    'Check that this version of pipelines-sync knows the version of the server.',
  );
}

/** True where the server took the request and refused it. */
export function isRefused(error: unknown): error is UserError {
  return error instanceof UserError && error.code === PIPELEX_CODES.refused.code;
}

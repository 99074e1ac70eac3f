import type { WriteResult } from '../../compare/index.js';
import {
  AbortedError,
  HttpError,
  HttpStatusError,
  InvalidRequestError,
  NotSentError,
  RedirectError,
  UnknownOutcomeError,
} from '../../http/index.js';
import { isObject, type Json, PLATFORM_CODES, UserError, withoutStop } from '../../model/index.js';
import type { KeyUse } from '../provider.js';

/** What is thrown of a failed read. */
export function readFailure(error: unknown, key: KeyUse): unknown {
  if (!(error instanceof HttpError)) return error;
  if (error instanceof HttpStatusError && error.status === 401)
    return new UserError(
      PLATFORM_CODES.keyRefused.code,
      `The server refused the API key of target ${key.target} (401 ${withoutStop(error.detail)}). The key is from ${key.source} and was sent to ${new URL(key.baseUrl).host}.`,
      'Check that the key belongs to this server. Use a key with a name: that of a login ends with the next login.',
    );
  if (error instanceof RedirectError)
    return new UserError(
      PLATFORM_CODES.otherService.code,
      `${withoutStop(error.message)}; a Pipelit server does not redirect this path.`,
      `Check the base URL of target ${key.target} (from ${key.baseUrlSource}).`,
    );
  return new UserError(
    PLATFORM_CODES.readFailed.code,
    error.message,
    'Nothing was changed, and no object was treated as missing. Try again; --verbose shows every request.',
  );
}

/** What a failed write of one request came to. */
export function writeFailure(error: unknown): Exclude<WriteResult, { state: 'ok' | 'partial' }> {
  if (!(error instanceof HttpError)) throw error;
  if (error instanceof UnknownOutcomeError) return { state: 'unknown', message: unknownText(error) };
  const message = withoutStop(error.message);
  if (error instanceof NotSentError || error instanceof AbortedError || error instanceof InvalidRequestError)
    return { state: 'not_sent', message };
  if (!(error instanceof HttpStatusError)) return { state: 'refused', status: 0, message };
  return { state: 'refused', status: error.status, message: error.detail };
}

function unknownText(error: UnknownOutcomeError): string {
  const { message, detail = '' } = error;
  return detail === '' || message.includes(detail)
    ? withoutStop(message)
    : `${withoutStop(message)} (${detail})`;
}

/** What the server says about a workflow that is not valid. */
export function invalidText(body: Json | undefined): string {
  const errors = isObject(body) && Array.isArray(body.errors) ? body.errors.map(String) : [];
  return `the server finds the workflow invalid${errors.length > 0 ? `: ${errors.join('; ')}` : ''}`;
}

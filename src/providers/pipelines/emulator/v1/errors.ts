import { ApiError } from '../../../../emulator/api-error.js';
import type { ErrorShape } from '../../../../emulator/error-shape.js';
import type { JsonObject } from '../../../../model/index.js';

/** An error of External API v1 whose code its status does not tell. */
export class V1Error extends ApiError {
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(status, message);
    this.code = code;
  }
}

/** A 400: a cursor or a filter that cannot be read. */
export function invalidRequest(why: string): ApiError {
  return new ApiError(400, why);
}

const CODES: Record<number, string> = {
  400: 'invalid_request',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not_found',
  413: 'payload_too_large',
  422: 'validation_error',
  429: 'rate_limit_exceeded',
  500: 'internal_server_error',
  503: 'service_unavailable',
};

/** Errors of External API v1 (C-f): a code, a sentence, and after a 429 the seconds to wait. */
export const V1_ERRORS: ErrorShape = {
  answer: (error) => {
    const code = error instanceof V1Error ? error.code : codeOf(error.status);
    return { status: error.status, body: bodyOf(code, sentenceOf(error), error.headers['Retry-After']) };
  },
  plain: (sentence, status, retryAfter) =>
    bodyOf(codeOf(status), sentence, status === 429 ? retryAfter : undefined),
  schema: {
    type: 'object',
    required: ['error', 'message'],
    properties: {
      error: {
        type: 'string',
        enum: [...new Set(['missing_api_key', 'invalid_api_key', ...Object.values(CODES), 'api_error'])],
      },
      message: { type: 'string' },
      retry_after: { type: 'integer', description: 'Seconds to wait, with 429 alone' },
    },
    additionalProperties: false,
  },
  words: {
    400: 'The cursor or the status cannot be read',
    401: 'No key, or one that is unknown or revoked',
    403: 'The key may not do this',
    404: 'Unknown, or of another organization',
    409: 'The upload has been confirmed',
    413: 'The body is larger than 32 MB',
    422: 'The body does not fit, or the workflow does not take it',
    429: 'Too many requests',
    503: 'The worker is down; nothing was changed',
  },
};

function codeOf(status: number): string {
  return CODES[status] ?? 'api_error';
}

function bodyOf(error: string, message: string, retryAfter: string | undefined): JsonObject {
  const seconds = /^\d{1,9}$/.test(retryAfter ?? '') ? { retry_after: Number(retryAfter) } : {};
  return { error, message, ...seconds };
}

/** `tasks.0.fields: Field required; …`, without the word that all places begin with. */
function sentenceOf({ detail }: ApiError): string {
  if (typeof detail === 'string') return detail;
  return detail
    .map(({ loc, msg }) => {
      const place = loc.slice(1).join('.');
      return place === '' ? msg : `${place}: ${msg}`;
    })
    .join('; ');
}

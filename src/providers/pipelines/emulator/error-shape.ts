import type { ApiError } from '../../../emulator/api-error.js';
import type { ErrorShape } from '../../../emulator/error-shape.js';
import type { JsonSchema } from '../../../emulator/json-schema.js';
import type { Json } from '../../../model/index.js';
import type { EmulatedPlatform } from './platform.js';
import type { Switches } from './switches.js';

const PROBLEM: JsonSchema = {
  type: 'object',
  required: ['loc', 'msg', 'type'],
  properties: {
    loc: { type: 'array', items: { type: ['string', 'integer'] } },
    msg: { type: 'string' },
    type: { type: 'string' },
  },
};

const REFUSAL: JsonSchema = {
  type: 'object',
  required: ['detail'],
  properties: {
    detail: {
      anyOf: [
        { type: 'string' },
        { type: 'array', items: PROBLEM },
        { type: 'object', properties: { error_class: { type: 'string' }, message: { type: 'string' } } },
      ],
    },
  },
};

/** Errors as the platform says them: under `detail`, in the shape that the switch `error_detail` asks for (C-e.1). */
export function errorShape(platform: EmulatedPlatform): ErrorShape {
  return {
    answer: (error) => ({ status: error.status, body: errorBody(error, platform.switches.error_detail) }),
    plain: (sentence) => ({ detail: sentence }),
    schema: REFUSAL,
    words: {
      401: 'No key, or one that is unknown or revoked',
      403: 'The key may not do this',
      404: 'Unknown, or not visible to the key',
      409: 'In conflict with what exists, or an Idempotency-Key used with another body',
      413: 'The body is larger than 32 MB',
      422: 'The request does not fit',
      429: 'Too many requests',
    },
  };
}

const ERROR_CLASSES: Record<number, string> = {
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not_found',
  405: 'method_not_allowed',
  409: 'conflict',
  422: 'validation_error',
  429: 'rate_limited',
};

function errorBody({ status, detail }: ApiError, shape: Switches['error_detail']): Json {
  if (shape === 'native') return { detail };
  const text =
    typeof detail === 'string'
      ? detail
      : detail.map((problem) => `${problem.loc.join('.')}: ${problem.msg}`).join('; ');
  if (shape === 'string') return { detail: text };
  if (shape === 'object') {
    return { detail: { error_class: ERROR_CLASSES[status] ?? 'error', message: text } };
  }
  if (typeof detail !== 'string') return { detail };
  return { detail: [{ loc: ['request'], msg: detail, type: ERROR_CLASSES[status] ?? 'error' }] };
}

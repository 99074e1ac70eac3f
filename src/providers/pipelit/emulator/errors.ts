import { ApiError } from '../../../emulator/api-error.js';
import type { ErrorShape } from '../../../emulator/error-shape.js';
import type { JsonSchema } from '../../../emulator/json-schema.js';
import type { Json } from '../../../model/index.js';

/** A 422 about an edge, in a shape of its own. */
export class EdgeRefused extends ApiError {
  readonly errors: readonly string[];

  constructor(errors: readonly string[]) {
    super(422, errors.join('; '));
    this.errors = errors;
  }
}

/** What the database did not take: no sentence, no JSON, and the connection is closed afterwards (3, 22). */
export function databaseError(): ApiError {
  return new ApiError(500, SERVER_ERROR);
}

export const SERVER_ERROR = 'Internal Server Error';

const SCHEMA: JsonSchema = {
  anyOf: [
    { type: 'string' },
    {
      type: 'object',
      required: ['detail'],
      properties: {
        detail: {
          anyOf: [
            { type: 'string' },
            { type: 'array', items: { type: 'object', required: ['type', 'loc', 'msg'] } },
            { type: 'object', required: ['validation_errors'] },
          ],
        },
      },
    },
  ],
};

/** The four shapes in which the server says that something is wrong. */
export const ERRORS: ErrorShape = {
  answer: (error) => ({ status: error.status, body: bodyOf(error) }),
  plain: (sentence) => sentence,
  schema: SCHEMA,
  words: {
    400: 'Not in this state',
    401: 'No key, or one that is not accepted',
    404: 'Unknown, or of somebody else',
    409: 'There is one of this id',
    422: 'The request does not fit',
    500: 'The database refused it, or what comes after the write failed',
    502: 'Something behind the server does not answer',
  },
};

function bodyOf(error: ApiError): Json {
  const { status, detail } = error;
  if (status === 500 || status === 307) return detail as string;
  if (error instanceof EdgeRefused) return { detail: { validation_errors: [...error.errors] } };
  if (typeof detail === 'string') return { detail };
  return { detail: detail.map(({ type, loc, msg }) => ({ type, loc, msg, input: null })) };
}

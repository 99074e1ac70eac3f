import { ApiError } from '../../../emulator/api-error.js';
import type { ErrorShape } from '../../../emulator/error-shape.js';
import type { Json, JsonObject } from '../../../model/index.js';
import type { PipelexWorld } from './rows.js';

/** A refusal with a code, as a problem document. */
export class Problem extends ApiError {
  readonly code: string;
  readonly more: JsonObject;

  constructor(status: number, code: string, detail: string, more: JsonObject = {}) {
    super(status, detail);
    this.code = code;
    this.more = more;
  }
}

/** Codes of refusals that have none of their own, and what to do about them. */
const CODES: { readonly [status: number]: readonly [code: string, next: string] } = {
  401: ['auth.invalid_credential', 'Send a credential that this server issued.'],
  404: ['request.not_found', 'Use a route that this server serves.'],
  405: ['request.method_not_allowed', 'Use the method of the route.'],
  413: ['request.too_large', 'Send less.'],
  422: ['request.invalid', 'Correct the field as the route demands.'],
  429: ['request.rate_limited', 'Wait, then send the request again.'],
};

/** Errors of the present dialect: problem documents (RFC 9457). */
export const PROBLEMS: ErrorShape = {
  contentType: 'application/problem+json',
  answer: (error) => ({ status: error.status, body: documentOf(error) }),
  plain: (sentence, status) => document(status, CODES[status]?.[0] ?? 'pipelex.internal', sentence, {}),
  schema: {
    type: 'object',
    required: ['type', 'title', 'status', 'detail', 'code', 'next_step'],
    properties: { code: { type: 'string' }, status: { type: 'integer' } },
  },
  words: {
    401: 'No credential, or one that is refused',
    422: 'The request, the tree or the inputs do not fit',
    501: 'This server cannot do that',
    502: 'The provider of models does not answer',
  },
};

function documentOf(error: ApiError): JsonObject {
  const { status, detail } = error;
  if (error instanceof Problem) return document(status, error.code, String(detail), error.more);
  if (typeof detail === 'string')
    return document(status, CODES[status]?.[0] ?? 'pipelex.internal', detail, {});
  const field = detail[0]?.loc.slice(1).join('.') ?? '';
  const said = `The field '${field}' does not fit: ${detail.map(({ msg }) => msg).join('; ')}.`;
  return document(status, 'request.invalid', said, { params: { field }, location: { field } });
}

function document(status: number, code: string, detail: string, more: JsonObject): JsonObject {
  const next = CODES[status]?.[1] ?? 'Look in the log of the server.';
  return {
    type: `https://mthds.ai/errors/${code}`,
    title: code.replaceAll(/[._]/g, ' '),
    status,
    detail,
    code,
    domain: status < 500 ? 'input' : 'operator',
    retry: 'no',
    next_step: { kind: 'change_input', detail: next },
    ...more,
  };
}

/** Errors of the old dialect: `detail` with one message. */
export const OLD_ERRORS: ErrorShape = {
  answer: ({ status, detail }) => ({
    status,
    body: typeof detail === 'string' ? { detail: { error_type: 'Error', message: detail } } : { detail },
  }),
  plain: (sentence): Json => ({ detail: { error_type: 'Error', message: sentence } }),
  schema: { type: 'object', required: ['detail'] },
  words: { 400: 'The method has no main pipe', 422: 'The method is invalid, or the request does not fit' },
};

/** Errors below the path of the old dialect: a server of the present one says so in its own form. */
export function oldErrors(world: Pick<PipelexWorld, 'switches'>): ErrorShape {
  const now = () => (world.switches.dialect === 'v1' ? PROBLEMS : OLD_ERRORS);
  return {
    ...OLD_ERRORS,
    get contentType() {
      return now().contentType ?? 'application/json; charset=utf-8';
    },
    answer: (error) => now().answer(error),
    plain: (...failure) => now().plain(...failure),
  };
}

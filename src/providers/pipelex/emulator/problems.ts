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

/** Codes of refusals that have none of their own. */
const CODES: { readonly [status: number]: string } = {
  401: 'auth.invalid_credential',
  404: 'request.not_found',
  405: 'request.method_not_allowed',
  413: 'request.too_large',
  422: 'request.invalid',
  429: 'request.rate_limited',
};

interface Kind {
  readonly domain: string;
  readonly retry?: string;
  readonly next_step: { readonly kind: string; readonly detail: string };
}

/** Whose fault a refusal is, and what to do about it, by the beginning of its code. */
const KINDS: readonly (readonly [begins: string, kind: Kind])[] = [
  ['auth.', { domain: 'account', next_step: { kind: 'check_credentials', detail: 'Check the credential.' } }],
  [
    'request.not_found',
    { domain: 'input', next_step: { kind: 'upgrade', detail: 'Use a route that this server serves.' } },
  ],
  [
    'request.method_not_allowed',
    { domain: 'input', next_step: { kind: 'upgrade', detail: 'Use the HTTP method of the route.' } },
  ],
  ['method.', { domain: 'method', next_step: { kind: 'change_method', detail: 'Correct the method.' } }],
  [
    'provider.',
    {
      domain: 'runtime',
      retry: 'yes',
      next_step: { kind: 'retry', detail: 'Run the method again, since the provider may be back.' },
    },
  ],
  ['runtime.', operator('Enable what is missing on this runtime.')],
  ['pipelex.', operator('Look in the log of the server.')],
  ['', { domain: 'input', next_step: { kind: 'change_input', detail: 'Correct the request.' } }],
];

function operator(detail: string): Kind {
  return { domain: 'operator', next_step: { kind: 'fix_configuration', detail } };
}

/** Errors of the present dialect: problem documents (RFC 9457). */
export const PROBLEMS: ErrorShape = {
  contentType: 'application/problem+json',
  answer: (error) => ({ status: error.status, body: documentOf(error) }),
  plain: (sentence, status) => document(status, CODES[status] ?? 'pipelex.internal', sentence, {}),
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
  if (typeof detail === 'string') return document(status, CODES[status] ?? 'pipelex.internal', detail, {});
  if (detail[0]?.type === 'json_invalid')
    return document(status, 'request.malformed', 'The request body is not JSON (reason: not_json).', {
      params: { reason: 'not_json' },
    });
  const field = detail[0]?.loc.slice(1).join('.') ?? '';
  const said = `The field '${field}' does not fit: ${detail.map(({ msg }) => msg).join('; ')}.`;
  return document(status, 'request.invalid', said, { params: { field }, location: { field } });
}

function document(status: number, code: string, detail: string, more: JsonObject): JsonObject {
  const { domain, retry = 'no', next_step } = kindOf(code);
  return {
    type: `https://mthds.ai/errors/${code}`,
    title: code.replaceAll(/[._]/g, ' '),
    status,
    detail,
    code,
    domain,
    retry,
    next_step: { ...next_step },
    ...more,
  };
}

function kindOf(code: string): Kind {
  const [, kind = operator('')] = KINDS.find(([begins]) => code.startsWith(begins)) ?? [];
  return kind;
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

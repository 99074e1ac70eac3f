import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Json, JsonObject } from '../../../model/index.js';
import type { AccessLevel } from './access.js';
import { type JsonSchema, MAX_INT } from './body-fields.js';
import { once, type StoredAnswer } from './idempotency.js';
import type { EmulatedPlatform } from './platform.js';
import type { Parameters } from './query-check.js';
import type { Family, KeyRow } from './types.js';

/** A request as a route's rules see it: authenticated, authorized and checked. */
export interface Call {
  caller: KeyRow;
  query: Parameters;
  body: JsonObject;
  /** A path parameter that is an id by number. */
  id(name: string): number;
  /** A path parameter that is a text. */
  text(name: string): string;
}

/** One route: what it needs, what it answers, and what it does. */
export interface RouteSpec {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** With `:name` for parameters. */
  url: string;
  summary: string;
  family: Family;
  access: AccessLevel;
  /** Needs no key. */
  open?: boolean;
  query?: Record<string, JsonSchema>;
  body?: JsonSchema;
  /** The body as documented, when it says more than the checked one. */
  documentedBody?: JsonSchema;
  /** Answers of success by status; null: no body. */
  answers: Record<number, JsonSchema | null>;
  /** Statuses that refuse, beside those of every route. */
  refusals?: number[];
  /** What a POST creates; such a route looks at the Idempotency-Key. */
  creates?: 'experiment' | 'object';
  run(call: Call): StoredAnswer;
}

declare module 'fastify' {
  interface FastifyContextConfig {
    spec?: RouteSpec;
  }
  interface FastifyRequest {
    /** The key's user, once authenticated. */
    caller: KeyRow | null;
  }
}

const NUMBER_PARAMETERS = new Set(['id', 'org_id', 'project_id', 'workflow_id', 'node_db_id']);

const REFUSAL_WORDS: Record<number, string> = {
  401: 'No key, or one that is unknown or revoked',
  403: 'The key may not do this',
  404: 'Unknown, or not visible to the key',
  409: 'In conflict with what exists, or an Idempotency-Key used with another body',
  413: 'The body is larger than 32 MB',
  422: 'The request does not fit',
  429: 'Too many requests',
};

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

/** Adds a route with its documentation. */
export function addRoute(app: FastifyInstance, platform: EmulatedPlatform, spec: RouteSpec): void {
  app.route({
    method: spec.method,
    url: spec.url,
    config: { spec },
    schema: documentation(spec),
    handler: (request, reply) => {
      const answer = platform.tables.transaction(() => answerOf(platform, spec, request));
      reply.code(answer.status);
      return answer.body === undefined ? reply.send() : reply.send(answer.body);
    },
  });
}

function answerOf(platform: EmulatedPlatform, spec: RouteSpec, request: FastifyRequest): StoredAnswer {
  const call = callOf(request);
  if (!spec.creates) return spec.run(call);
  const header = request.headers['idempotency-key'];
  return once(
    platform,
    {
      caller: call.caller,
      key: typeof header === 'string' ? header : undefined,
      path: request.url.split('?', 1)[0] ?? request.url,
      route: spec.url,
      body: request.body as Json,
      creates: spec.creates,
    },
    () => spec.run(call),
  );
}

const NOBODY: KeyRow = {
  id: '',
  user_id: 0,
  email: '',
  name: '',
  org_id: 0,
  role: 'viewer',
  deny: [],
  revoked: false,
};

function callOf(request: FastifyRequest): Call {
  const params = (request.params ?? {}) as Parameters;
  return {
    caller: request.caller ?? NOBODY,
    query: (request.query ?? {}) as Parameters,
    body: (request.body ?? {}) as JsonObject,
    id: (name) => Number(params[name]),
    text: (name) => String(params[name]),
  };
}

function documentation(spec: RouteSpec) {
  const names = [...spec.url.matchAll(/:(\w+)/g)].map((match) => match[1] ?? '');
  const params = Object.fromEntries(names.map((name) => [name, parameterSchema(name)]));
  const refusals = new Set([...(spec.refusals ?? []), ...(spec.open ? [429] : [401, 403, 422, 429])]);
  if (spec.body) refusals.add(413);
  const response: Record<string, JsonSchema> = {};
  for (const [status, schema] of Object.entries(spec.answers)) {
    response[status] =
      schema === null ? { type: 'null', description: 'Done' } : { description: 'Success', ...schema };
  }
  for (const status of [...refusals].sort()) {
    response[String(status)] = { description: REFUSAL_WORDS[status] ?? 'Refused', ...REFUSAL };
  }
  return {
    summary: spec.summary,
    tags: [spec.family],
    security: spec.open ? [] : [{ bearer: [] }, { apiKey: [] }],
    ...(names.length > 0 ? { params: { type: 'object', properties: params, required: names } } : {}),
    ...(spec.query ? { querystring: { type: 'object', properties: spec.query } } : {}),
    ...(spec.creates
      ? { headers: { type: 'object', properties: { 'Idempotency-Key': { type: 'string' } } } }
      : {}),
    ...(spec.body ? { body: spec.body } : {}),
    response,
  };
}

function parameterSchema(name: string): JsonSchema {
  return NUMBER_PARAMETERS.has(name)
    ? { type: 'integer', minimum: 1, maximum: MAX_INT }
    : { type: 'string', minLength: 1, maxLength: 255 };
}

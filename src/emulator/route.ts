import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Json, JsonObject } from '../model/index.js';
import type { ErrorShape } from './error-shape.js';
import type { JsonSchema } from './json-schema.js';
import type { Parameters } from './query-check.js';

/** A request as the rules of a route get it: admitted and checked. */
export interface RouteCall<Caller> {
  caller: Caller;
  query: Parameters;
  body: JsonObject;
  /** The body of a route that takes bytes; empty for others. */
  bytes: Uint8Array;
  /** The path as asked, without its query. */
  path: string;
  /** The value of a header; undefined where it is missing or was sent several times. */
  header(name: string): string | undefined;
  /** A path parameter that is a numeric id. */
  id(name: string): number;
  /** A path parameter that is text. */
  text(name: string): string;
}

/** A finished answer; `body` undefined means an empty one, or one of `bytes`. */
export interface RouteAnswer {
  status: number;
  body: Json | undefined;
  /** Sent as they are; a header says what they are. */
  bytes?: Uint8Array;
  headers?: Record<string, string>;
}

/** One route: what it takes, what it answers, and what it does. */
export interface EmulatedRoute<Caller = unknown> {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** With `:name` for parameters. */
  url: string;
  summary: string;
  /** The group of routes that it belongs to. */
  tag: string;
  /** True where no key is needed. */
  open?: boolean;
  /** Schemas of path parameters that are not plain text. */
  params?: Record<string, JsonSchema>;
  query?: Record<string, JsonSchema>;
  headers?: Record<string, JsonSchema>;
  body?: JsonSchema;
  /** The most bytes of a body that is not JSON; the route gets them as they are. */
  takesBytes?: number;
  /** The body as documented, when it says more than the checked one. */
  documentedBody?: JsonSchema;
  /** Bodies of successful answers by status; null: no body. */
  answers: Record<number, JsonSchema | null>;
  /** Statuses of refusals. */
  refusals: readonly number[];
  /**
   * Identifies the caller, before anything else of the request is checked.
   * @throws ApiError where it is not admitted
   */
  admit(headers: IncomingHttpHeaders): Caller;
  /**
   * Carries out the request, as one change of the state.
   * @throws ApiError where a rule refuses it
   */
  run(call: RouteCall<Caller>): RouteAnswer;
}

declare module 'fastify' {
  interface FastifyContextConfig {
    emulated?: EmulatedRoute;
  }
  interface FastifyRequest {
    /** The caller, once admitted. */
    caller: unknown;
  }
}

/** What a route needs of the server that it is added to. */
export interface RouteSurroundings {
  readonly tables: { transaction<T>(work: () => T): T };
  readonly errors: ErrorShape;
  /** Names of the ways to show a key, for the document. */
  readonly security: readonly string[];
}

/** Adds a route with its documentation. */
export function addRoute(app: FastifyInstance, around: RouteSurroundings, route: EmulatedRoute): void {
  app.route({
    method: route.method,
    url: route.url,
    config: { emulated: route },
    ...(route.takesBytes === undefined ? {} : { bodyLimit: route.takesBytes }),
    schema: documentation(route, around),
    handler: (request, reply) => {
      const answer = around.tables.transaction(() => route.run(callOf(request)));
      reply.code(answer.status);
      if (answer.headers !== undefined) reply.headers(answer.headers);
      if (answer.bytes !== undefined) return reply.send(Buffer.from(answer.bytes));
      return answer.body === undefined ? reply.send() : reply.send(answer.body);
    },
  });
}

const NO_BYTES = new Uint8Array();

function callOf(request: FastifyRequest): RouteCall<unknown> {
  const params = (request.params ?? {}) as Parameters;
  const bytes = request.body instanceof Uint8Array ? request.body : undefined;
  return {
    caller: request.caller,
    query: (request.query ?? {}) as Parameters,
    body: (bytes === undefined ? (request.body ?? {}) : {}) as JsonObject,
    bytes: bytes ?? NO_BYTES,
    path: request.url.split('?', 1)[0] ?? request.url,
    header: (name) => {
      const value = request.headers[name];
      return typeof value === 'string' ? value : undefined;
    },
    id: (name) => Number(params[name]),
    text: (name) => String(params[name]),
  };
}

const TEXT_PARAMETER: JsonSchema = { type: 'string', minLength: 1, maxLength: 255 };

function documentation(route: EmulatedRoute, { errors, security }: RouteSurroundings) {
  const names = [...route.url.matchAll(/:(\w+)/g)].map((match) => match[1] ?? '');
  const params = Object.fromEntries(names.map((name) => [name, route.params?.[name] ?? TEXT_PARAMETER]));
  const response: Record<string, JsonSchema> = {};
  for (const [status, schema] of Object.entries(route.answers)) {
    response[status] =
      schema === null ? { type: 'null', description: 'Done' } : { description: 'Success', ...schema };
  }
  for (const status of [...new Set(route.refusals)].sort()) {
    response[String(status)] = { description: errors.words[status] ?? 'Refused', ...errors.schema };
  }
  return {
    summary: route.summary,
    tags: [route.tag],
    security: route.open ? [] : security.map((name) => ({ [name]: [] })),
    ...(names.length > 0 ? { params: { type: 'object', properties: params, required: names } } : {}),
    ...(route.query ? { querystring: { type: 'object', properties: route.query } } : {}),
    ...(route.headers ? { headers: { type: 'object', properties: route.headers } } : {}),
    ...(route.body ? { body: route.body } : {}),
    response,
  };
}

import type { JsonSchema } from '../../../emulator/json-schema.js';
import type { Parameters } from '../../../emulator/query-check.js';
import type { EmulatedRoute, RouteAnswer, RouteCall } from '../../../emulator/route.js';
import type { Json, JsonObject } from '../../../model/index.js';
import { authenticate } from './access.js';
import { SERVER_ERROR } from './errors.js';
import type { PipelitWorld, UserRow } from './rows.js';

export type Call = RouteCall<UserRow>;

/** What a route has besides method, path and rule. */
interface More {
  status?: number;
  body?: JsonSchema;
  query?: Record<string, JsonSchema>;
  /** Needs no key. */
  open?: true;
  refusals?: readonly number[];
}

const NOBODY: UserRow = { id: 0, username: '', password: '', role: 'normal' };

/** Makes the routes of one server. A write that the queue should hear of is stored, and 500 where it is down (21). */
export function routeMaker(world: PipelitWorld) {
  return (
    method: EmulatedRoute['method'],
    path: string,
    does: (call: Call) => Json | undefined,
    { status = 200, body, query, open, refusals = [404, 422] }: More = {},
  ): EmulatedRoute<UserRow> => ({
    method,
    url: `/api/v1${path}`,
    summary: `${method} ${path}`,
    tag: path.split('/')[1] ?? '',
    ...(body === undefined ? {} : { body }),
    ...(query === undefined ? {} : { query }),
    ...(open === undefined ? {} : { open }),
    answers: { [status]: status === 204 ? null : { type: ['object', 'array'] } },
    refusals: open === undefined ? [401, ...refusals, 500] : refusals,
    admit: (headers) => (open === undefined ? authenticate(world, headers) : NOBODY),
    run: (call): RouteAnswer => {
      const answer = does(call);
      if (method !== 'GET' && !world.switches.redis) return { status: 500, body: SERVER_ERROR };
      return { status, body: status === 204 ? undefined : answer };
    },
  });
}

export type MakeRoute = ReturnType<typeof routeMaker>;

export const PAGE: Record<string, JsonSchema> = { limit: { type: 'integer' }, offset: { type: 'integer' } };

/** A page of a list; 0 is nothing, and below 0 there is no end (14). */
export function page(rows: readonly Json[], { limit, offset }: Parameters): JsonObject {
  const [most, from] = [Number(limit ?? 50), Math.max(0, Number(offset ?? 0))];
  return { items: rows.slice(from, most < 0 ? undefined : from + most), total: rows.length };
}

export const TEXT: JsonSchema = { type: 'string' };
export const FLAG: JsonSchema = { type: 'boolean' };
export const WHOLE: JsonSchema = { type: 'integer' };

/** Null is taken by the check, and refused by the database where the column has none (3). */
export function orNull(schema: JsonSchema): JsonSchema {
  return { ...schema, type: [...new Set([...[schema.type ?? []].flat(), 'null'])] as Json };
}

export function bodySchema(properties: { [name: string]: JsonSchema }, required: string[] = []): JsonSchema {
  return { type: 'object', properties, required };
}

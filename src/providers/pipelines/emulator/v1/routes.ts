import { ApiError } from '../../../../emulator/api-error.js';
import type { JsonSchema } from '../../../../emulator/json-schema.js';
import type { EmulatedRoute } from '../../../../emulator/route.js';
import { authorize, holderOf } from '../access.js';
import { MAX_INT } from '../body-fields.js';
import type { EmulatedPlatform } from '../platform.js';
import { NOBODY, type RouteSpec } from '../routes.js';
import type { KeyRow } from '../types.js';
import { V1Error } from './errors.js';

/** The path that all routes of External API v1 are under. */
export const V1 = '/api/v1';

/** One route of External API v1; its URL is the part below `/api/v1`. */
export type V1Route = Omit<RouteSpec, 'family' | 'creates' | 'isServed'>;

const NUMBER: JsonSchema = { type: 'integer', minimum: 1, maximum: MAX_INT };
const PARAMETERS = { workflow_id: NUMBER, task_id: NUMBER };

/** The route with what all of them have: keys, and the refusals of keys, bodies and limits. */
export function v1Route(
  platform: EmulatedPlatform,
  { access, refusals = [], ...spec }: V1Route,
): EmulatedRoute<KeyRow> {
  return {
    ...spec,
    url: `${V1}${spec.url}`,
    tag: 'External API v1',
    params: PARAMETERS,
    refusals: [
      ...refusals,
      ...(spec.open ? [429] : [401, 403, 404, 422, 429]),
      ...(spec.body === undefined ? [] : [413]),
    ],
    admit: (headers) => {
      if (!platform.switches.v1_routes) throw new ApiError(404, 'Not Found');
      if (spec.open) return NOBODY;
      const caller = admitted(platform, headers);
      authorize(caller, 'tasks', access);
      return caller;
    },
  };
}

/** @throws V1Error 401, with a code for each of the two reasons */
function admitted(platform: EmulatedPlatform, headers: Record<string, unknown>): KeyRow {
  const holder = holderOf(platform, headers);
  if (holder === 'no key')
    throw new V1Error(401, 'missing_api_key', 'API key required: Authorization: Bearer or X-API-Key');
  if (holder === 'refused') throw new V1Error(401, 'invalid_api_key', 'Invalid, expired or revoked API key');
  return holder;
}

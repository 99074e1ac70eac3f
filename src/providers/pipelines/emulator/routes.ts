import { ApiError, conflict } from '../../../emulator/api-error.js';
import { once } from '../../../emulator/idempotency.js';
import type { JsonSchema } from '../../../emulator/json-schema.js';
import type { EmulatedRoute, RouteAnswer, RouteCall } from '../../../emulator/route.js';
import { type AccessLevel, authenticate, authorize } from './access.js';
import { MAX_INT } from './body-fields.js';
import type { EmulatedPlatform } from './platform.js';
import type { Family, KeyRow } from './types.js';

export type Call = RouteCall<KeyRow>;

/** One route: what it needs, what it answers, and what it does. */
export interface RouteSpec
  extends Omit<EmulatedRoute<KeyRow>, 'tag' | 'params' | 'headers' | 'refusals' | 'admit'> {
  family: Family;
  access: AccessLevel;
  /** Statuses that refuse, beside those of every route. */
  refusals?: number[];
  /** What a POST creates; such a route looks at the Idempotency-Key. A run is an experiment, or tasks. */
  creates?: 'run' | 'object';
  /** False while the server does not have this route: it is then an unknown path. */
  isServed?: () => boolean;
}

const NUMBER: JsonSchema = { type: 'integer', minimum: 1, maximum: MAX_INT };
const PARAMETERS = {
  id: NUMBER,
  org_id: NUMBER,
  project_id: NUMBER,
  workflow_id: NUMBER,
  node_db_id: NUMBER,
  task_id: NUMBER,
};

/** Who asks where no key is needed. */
export const NOBODY: KeyRow = {
  id: '',
  user_id: 0,
  email: '',
  name: '',
  org_id: 0,
  role: 'viewer',
  deny: [],
  revoked: false,
  user_removed: false,
};

/** Adds a route: with its keys and roles, its Idempotency-Key, and the refusals that every one has. */
export function addRoute(
  routes: EmulatedRoute<KeyRow>[],
  platform: EmulatedPlatform,
  { family, access, creates, isServed = () => true, refusals = [], ...spec }: RouteSpec,
): void {
  routes.push({
    ...spec,
    tag: family,
    params: PARAMETERS,
    ...(creates === undefined ? {} : { headers: { 'Idempotency-Key': { type: 'string' } } }),
    refusals: [
      ...refusals,
      ...(spec.open ? [429] : [401, 403, 422, 429]),
      ...(spec.body === undefined ? [] : [413]),
    ],
    admit: (headers) => {
      if (!isServed()) throw new ApiError(404, 'Not Found');
      if (spec.open) return NOBODY;
      const caller = authenticate(platform, headers);
      authorize(caller, family, access);
      return caller;
    },
    run: (call) => (creates === undefined ? spec.run(call) : runOnce(platform, spec, creates, call)),
  });
}

/** A create, run once per Idempotency-Key where the switches honour it; another body is 409 (C-b.7). */
function runOnce(
  platform: EmulatedPlatform,
  spec: Pick<RouteSpec, 'url' | 'run'>,
  creates: 'run' | 'object',
  call: Call,
): RouteAnswer {
  const { switches, tables } = platform;
  const honoured =
    switches.idempotency === 'all' || (switches.idempotency === 'experiments' && creates === 'run');
  const key = call.header('idempotency-key');
  if (!honoured || !key) return spec.run(call);
  // Concrete path or route pattern: which of them counts is a switch (C-h.20).
  const place = switches.idempotency_scope === 'path' ? call.path : spec.url;
  return once(
    { get: (id) => tables.get('replays', id), put: (row) => tables.put('replays', row) },
    {
      id: `${call.caller.org_id} POST ${place} ${key}`,
      body: call.body,
      now: platform.now,
      keptMs: switches.idempotency_hours * 3_600_000,
    },
    () => conflict('Idempotency-Key was already used with a different request body'),
    () => spec.run(call),
  );
}

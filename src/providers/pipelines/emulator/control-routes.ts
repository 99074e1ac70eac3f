import type { FastifyInstance } from 'fastify';
import { ApiError, invalid, notFound } from '../../../emulator/api-error.js';
import { checkFault, type Fault, FaultError } from '../../../emulator/faults.js';
import { isObject, type Json, type JsonObject } from '../../../model/index.js';
import type { EmulatedPlatform } from './platform.js';
import { checkSwitches, SwitchError, type Switches } from './switches.js';
import type { Traffic } from './traffic.js';
import { KINDS, type StoredKind, TABLE_NAMES } from './types.js';
import type { WebApp } from './web-app.js';

export interface Control {
  platform: EmulatedPlatform;
  traffic: Traffic;
  store: WebApp;
  reset(): void;
  setSwitches(values: Partial<Switches>): void;
  setFaults(faults: Fault[]): void;
}

/**
 * Routes that are no part of the platform, for tests in other processes: `/_emulator/…`. Only added
 * when asked for, and never in the OpenAPI document.
 */
export function addControlRoutes(app: FastifyInstance, control: Control): void {
  const hidden = { schema: { hide: true } };
  const { store, traffic, platform } = control;
  app.get('/_emulator/state', hidden, () =>
    Object.fromEntries(TABLE_NAMES.map((table): [string, Json] => [table, store.list(table)])),
  );
  app.get('/_emulator/requests', hidden, () => ({ requests: traffic.requests }));
  app.post('/_emulator/reset', hidden, (_request, reply) => {
    control.reset();
    return reply.code(204).send();
  });
  app.get('/_emulator/switches', hidden, () => platform.switches);
  app.patch('/_emulator/switches', hidden, (request) => {
    control.setSwitches(checked(() => checkSwitches(objectBody(request.body))));
    return platform.switches;
  });
  app.put('/_emulator/faults', hidden, (request, reply) => {
    if (!Array.isArray(request.body)) throw new ApiError(422, 'The body must be a list of faults');
    const list: unknown[] = request.body;
    control.setFaults(checked(() => list.map(checkFault)));
    return reply.code(204).send();
  });
  addEditing(app, store);
}

/** Creating, editing and removing as somebody in the web app would. */
function addEditing(app: FastifyInstance, store: WebApp): void {
  const hidden = { schema: { hide: true } };
  const one = '/_emulator/objects/:kind/:object_id';
  app.post('/_emulator/objects/:kind', hidden, (request, reply) => {
    const kind = kindOf(request.params);
    if (kind === 'experiments') throw new ApiError(422, 'Experiments are launched through the API');
    reply.code(201);
    return store.create(kind, objectBody(request.body) as never);
  });
  app.patch(one, hidden, (request) => {
    const kind = kindOf(request.params);
    const id = existing(store, kind, request.params);
    return store.edit(kind, id, objectBody(request.body) as never);
  });
  app.delete(one, hidden, (request, reply) => {
    const kind = kindOf(request.params);
    store.remove(kind, existing(store, kind, request.params));
    return reply.code(204).send();
  });
}

function kindOf(params: unknown): StoredKind {
  const wanted = parameter(params, 'kind');
  const kind = KINDS.find((name) => name === wanted);
  if (!kind) throw notFound('Kind');
  return kind;
}

/** A path parameter; routers give them in objects with a prototype of their own. */
function parameter(params: unknown, name: string): string {
  return String((params as Record<string, unknown>)[name]);
}

function existing(store: WebApp, kind: StoredKind, params: unknown): string {
  const id = parameter(params, 'object_id');
  if (!store.get(kind, id)) throw notFound('Object');
  return id;
}

function objectBody(body: unknown): JsonObject {
  if (!isObject(body)) throw invalid([], 'dict_type', 'Input should be a valid dictionary');
  return body as JsonObject;
}

function checked<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof SwitchError || error instanceof FaultError) throw new ApiError(422, error.message);
    throw error;
  }
}

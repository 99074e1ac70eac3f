import type { FastifyInstance } from 'fastify';
import { isObject, type Json, type JsonObject } from '../model/index.js';
import { ApiError, invalid, notFound } from './api-error.js';
import { checkFault, type Fault, FaultError } from './faults.js';
import type { RequestRecord } from './request-record.js';
import { SwitchError } from './switches.js';

/** Creates, edits and removes objects by hand, as people do who do not use the tool. */
export interface HandEdits {
  /** Names of the kinds. */
  readonly kinds: readonly string[];
  /** Kinds that cannot be created by hand, each with the sentence that says so. */
  readonly notCreated?: Readonly<Record<string, string>>;
  has(kind: string, id: string): boolean;
  create(kind: string, fields: JsonObject): Json;
  edit(kind: string, id: string, fields: JsonObject): Json;
  remove(kind: string, id: string): void;
}

/** What the control routes act on. */
export interface Control {
  /** Everything that the state holds, by table. */
  state(): Json;
  readonly requests: readonly RequestRecord[];
  switches(): object;
  setSwitches(values: JsonObject): void;
  setFaults(faults: Fault[]): void;
  reset(): void;
  readonly edits: HandEdits | undefined;
}

const HIDDEN = { schema: { hide: true } };

/**
 * Adds routes for tests in other processes under `/_emulator/…`. They are not part of the platform, exist only on
 * request, and are not in the OpenAPI document.
 */
export function addControlRoutes(app: FastifyInstance, control: Control): void {
  app.get('/_emulator/state', HIDDEN, () => control.state());
  app.get('/_emulator/requests', HIDDEN, () => ({ requests: control.requests }));
  app.post('/_emulator/reset', HIDDEN, (_request, reply) => {
    control.reset();
    return reply.code(204).send();
  });
  app.get('/_emulator/switches', HIDDEN, () => control.switches());
  app.patch('/_emulator/switches', HIDDEN, (request) => {
    const values = objectBody(request.body);
    checked(() => control.setSwitches(values));
    return control.switches();
  });
  app.put('/_emulator/faults', HIDDEN, (request, reply) => {
    if (!Array.isArray(request.body)) throw new ApiError(422, 'The body must be a list of faults');
    const list: unknown[] = request.body;
    control.setFaults(checked(() => list.map(checkFault)));
    return reply.code(204).send();
  });
  if (control.edits !== undefined) addEditing(app, control.edits);
}

function addEditing(app: FastifyInstance, edits: HandEdits): void {
  const one = '/_emulator/objects/:kind/:object_id';
  app.post('/_emulator/objects/:kind', HIDDEN, (request, reply) => {
    const kind = kindOf(edits, request.params);
    const refusal = edits.notCreated?.[kind];
    if (refusal !== undefined) throw new ApiError(422, refusal);
    reply.code(201);
    return edits.create(kind, objectBody(request.body));
  });
  app.patch(one, HIDDEN, (request) => {
    const kind = kindOf(edits, request.params);
    const id = existing(edits, kind, request.params);
    return edits.edit(kind, id, objectBody(request.body));
  });
  app.delete(one, HIDDEN, (request, reply) => {
    const kind = kindOf(edits, request.params);
    edits.remove(kind, existing(edits, kind, request.params));
    return reply.code(204).send();
  });
}

function kindOf({ kinds }: HandEdits, params: unknown): string {
  const wanted = parameter(params, 'kind');
  if (!kinds.includes(wanted)) throw notFound('Kind');
  return wanted;
}

/** A path parameter; routers give them in objects with a prototype of their own. */
function parameter(params: unknown, name: string): string {
  return String((params as Record<string, unknown>)[name]);
}

function existing(edits: HandEdits, kind: string, params: unknown): string {
  const id = parameter(params, 'object_id');
  if (!edits.has(kind, id)) throw notFound('Object');
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

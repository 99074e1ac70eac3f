import type { JsonSchema } from '../../../emulator/json-schema.js';
import type { Parameters } from '../../../emulator/query-check.js';
import type { RouteAnswer } from '../../../emulator/route.js';
import type { Json, JsonObject } from '../../../model/index.js';
import { pageOf } from './paging.js';
import type { EmulatedPlatform } from './platform.js';
import type { StoredKind, TableRows } from './types.js';
import { view } from './view.js';

/** A 200 with this body. */
export function ok(body: Json): RouteAnswer {
  return { status: 200, body };
}

/** A create's answer; its status is a switch (C-h.2). */
export function created<K extends StoredKind>(
  platform: EmulatedPlatform,
  kind: K,
  row: TableRows[K],
): RouteAnswer {
  const status = Number(platform.switches.create_answer);
  return { status, body: status === 204 ? undefined : view(platform, kind, row, 'single') };
}

/** An update's answer; whether it shows the object is a switch (C-a.1). */
export function updated<K extends StoredKind>(
  platform: EmulatedPlatform,
  kind: K,
  row: TableRows[K],
): RouteAnswer {
  if (platform.switches.update_answer === 'empty') return { status: 204, body: undefined };
  return ok(view(platform, kind, row, 'single'));
}

/** A delete's answer; whether it shows the object is a switch (C-a.1). */
export function deleted<K extends StoredKind>(
  platform: EmulatedPlatform,
  kind: K,
  row: TableRows[K],
): RouteAnswer {
  if (platform.switches.delete_answer === '204') return { status: 204, body: undefined };
  return ok(view(platform, kind, row, 'single'));
}

/** The answer to a read of one object. */
export function single<K extends StoredKind>(
  platform: EmulatedPlatform,
  kind: K,
  row: TableRows[K],
): RouteAnswer {
  return ok(view(platform, kind, row, 'single'));
}

/** The answer to a list, one page in the shape of the switches (C-a.5). */
export function listed<K extends StoredKind>(
  platform: EmulatedPlatform,
  kind: K,
  rows: readonly TableRows[K][],
  query: Parameters,
): RouteAnswer {
  const shown = rows.map((row) => view(platform, kind, row, 'row'));
  const tools = kind === 'tool_bindings' || kind === 'tool_ground_truths';
  return ok(pageOf(shown, pageRequest(query), platform.switches, tools ? 'tools' : 'general'));
}

/** A list of objects that are no managed kind. */
export function listedPlain(
  platform: EmulatedPlatform,
  rows: readonly JsonObject[],
  query: Parameters,
): RouteAnswer {
  return ok(pageOf(rows, pageRequest(query), platform.switches));
}

function pageRequest(query: Parameters) {
  const number = (value: Parameters[string] | undefined) => (typeof value === 'number' ? value : undefined);
  return { page: number(query.page), page_size: number(query.page_size) };
}

/** True when a name holds the text of `search`, whatever its case. */
export function found(name: string, query: Parameters): boolean {
  return typeof query.search !== 'string' || name.toLowerCase().includes(query.search.toLowerCase());
}

/** The documented statuses of creates, updates and deletes, all readings of C-h.2 included. */
export const CREATED = (schema: JsonSchema) => ({ 200: schema, 201: schema, 204: null });
export const UPDATED = (schema: JsonSchema) => ({ 200: schema, 204: null });

import { conflict, invalid, missing, notFound } from '../../../emulator/api-error.js';
import { newUuid, stamp } from '../../../emulator/world.js';
import { isObject, type JsonObject, sameJson } from '../../../model/index.js';
import { checkOrg } from './access.js';
import { ENDPOINT_FIELDS } from './body-fields.js';
import { pick, readCreate, readUpdate } from './body-read.js';
import type { EmulatedPlatform } from './platform.js';
import type { BindingRow, EndpointRow, KeyRow } from './types.js';

/** An endpoint of the caller's organization. @throws ApiError 403 for another organization, 404 */
export function visibleEndpoint(
  platform: EmulatedPlatform,
  caller: KeyRow,
  orgId: number,
  id: string,
): EndpointRow {
  checkOrg(caller, orgId);
  const row = platform.tables.get('tool_endpoints', id);
  if (!row || row.org_id !== orgId) throw notFound('Tool endpoint');
  return row;
}

/** @throws ApiError 403, 409 for a taken name (C-b.4), 422 */
export function createEndpoint(
  platform: EmulatedPlatform,
  caller: KeyRow,
  orgId: number,
  body: JsonObject,
): EndpointRow {
  checkOrg(caller, orgId);
  const { values, extra } = readCreate(ENDPOINT_FIELDS, body, platform.switches);
  const at = stamp(platform);
  const row = discovered(platform, {
    ...(values as unknown as EndpointRow),
    ...checkedConfig(platform, values),
    id: newUuid(platform),
    org_id: orgId,
    active: true,
    version: 1,
    history: [{ version: 1, created_at: at }],
    archived_at: null,
    extra: { ...extra, ...passedThrough(values, body) },
    created_by: caller.email,
    created_at: at,
    updated_at: at,
  });
  checkName(platform, row);
  platform.tables.put('tool_endpoints', row);
  return row;
}

/** @throws ApiError 403, 404, 409, 422 */
export function updateEndpoint(
  platform: EmulatedPlatform,
  caller: KeyRow,
  orgId: number,
  id: string,
  body: JsonObject,
): EndpointRow {
  const row = visibleEndpoint(platform, caller, orgId, id);
  if (row.archived_at !== null) throw conflict(`Tool endpoint ${id} is archived`);
  const { values, extra } = readUpdate(ENDPOINT_FIELDS, body, row, platform.switches, false);
  const merged: JsonObject = { ...row, ...values };
  const checked = { ...values, ...checkedConfig(platform, merged) };
  const added = { ...row.extra, ...extra, ...passedThrough(merged, body) };
  checkName(platform, { ...row, name: String(merged.name) });
  return changeEndpoint(platform, row, { ...checked, extra: added });
}

/** Makes a new version; tools of a changed URL or code are discovered again. */
export function changeEndpoint(
  platform: EmulatedPlatform,
  row: EndpointRow,
  values: JsonObject,
): EndpointRow {
  const current: JsonObject = row;
  const changed = Object.entries(values).some(([name, value]) => !sameJson(value, current[name] ?? null));
  if (!changed && !platform.switches.noop_update_bumps) return row;
  const at = stamp(platform);
  const version = row.version + 1;
  const history = [...row.history, { version, created_at: at }];
  const merged: EndpointRow = { ...row, ...values, version, history, updated_at: at };
  const moved = merged.url !== row.url || !sameJson(merged.code_config, row.code_config);
  const next = moved && values.tools === undefined ? discovered(platform, merged) : merged;
  platform.tables.put('tool_endpoints', next);
  return next;
}

/** Deletes an endpoint; what happens to its bindings is a switch (C-h.19). @throws ApiError 403, 404, 409 */
export function removeEndpoint(
  platform: EmulatedPlatform,
  caller: KeyRow,
  orgId: number,
  id: string,
): EndpointRow {
  const row = visibleEndpoint(platform, caller, orgId, id);
  const bindings = bindingsOf(platform, id);
  const rule = platform.switches.endpoint_delete_in_use;
  if (bindings.length > 0 && rule === 'refused' && row.archived_at === null) {
    throw conflict(`Tool endpoint is used by ${bindings.length} binding(s)`);
  }
  discardEndpoint(platform, row);
  return row;
}

/** Deletes or archives without asking; with the rule `refused` the bindings stay and point nowhere. */
export function discardEndpoint(platform: EmulatedPlatform, row: EndpointRow): void {
  const bindings = bindingsOf(platform, row.id);
  const rule = platform.switches.endpoint_delete_in_use;
  if (bindings.length > 0 && rule === 'archive') {
    platform.tables.put('tool_endpoints', {
      ...row,
      active: false,
      archived_at: row.archived_at ?? stamp(platform),
    });
    return;
  }
  if (rule === 'cascade') for (const binding of bindings) platform.tables.delete('tool_bindings', binding.id);
  platform.tables.delete('tool_endpoints', row.id);
}

export function bindingsOf(platform: EmulatedPlatform, endpointId: string): BindingRow[] {
  return platform.tables.all('tool_bindings').filter((binding) => binding.endpoint_id === endpointId);
}

/** Runs discovery again, as after a change at the tool server; this makes no version. */
export function refreshTools(platform: EmulatedPlatform, row: EndpointRow): EndpointRow {
  const next = { ...discovered(platform, row), updated_at: stamp(platform) };
  platform.tables.put('tool_endpoints', next);
  return next;
}

/** The endpoint with the tools that discovery finds now. */
export function discovered(platform: EmulatedPlatform, row: EndpointRow): EndpointRow {
  if (row.endpoint_type === 'code')
    return { ...row, tools: codeTools(row.code_config), health_status: 'healthy' };
  const found = row.url === null ? undefined : platform.tables.get('discovered', row.url);
  return { ...row, tools: found?.tools ?? [], health_status: found ? 'healthy' : 'unknown' };
}

function codeTools(config: JsonObject | null): JsonObject[] {
  return Object.entries(objectOf(config?.tools)).map(([name, value]) => ({
    name,
    ...pick(objectOf(value), ['description', 'input_schema']),
  }));
}

/** The rules per type: `mcp_server` needs a URL, `code` its code (C-h.15); timeouts are clamped (C-b.4). */
function checkedConfig(platform: EmulatedPlatform, values: JsonObject): { code_config?: JsonObject } {
  const { endpoint_type: type, url, code_config: config } = values;
  if (type === 'mcp_server') {
    if (typeof url !== 'string') throw missing(['url']);
    if (!/^https?:\/\/[^/\s]/.test(url)) throw invalid(['url'], 'url_parsing', 'Input should be a valid URL');
  }
  if (type === 'code' && !isObject(config)) throw missing(['code_config']);
  if (!isObject(config)) return {};
  const most = platform.switches.code_timeout_max;
  const tools = Object.entries(objectOf((config as JsonObject).tools)).map(([name, value]) => {
    const tool = objectOf(value);
    const seconds = tool.timeout_seconds;
    return [name, typeof seconds === 'number' && seconds > most ? { ...tool, timeout_seconds: most } : tool];
  });
  return { code_config: { ...(config as JsonObject), tools: Object.fromEntries(tools) } };
}

/** Field names of HTTP and other endpoints are unknown, so all their keys are kept (C-h.15). */
function passedThrough(values: JsonObject, body: JsonObject): JsonObject {
  const type = values.endpoint_type;
  if (type === 'mcp_server' || type === 'code') return {};
  const server = [
    'id',
    'org_id',
    'tools',
    'active',
    'version',
    'health_status',
    'created_at',
    'updated_at',
    'archived',
  ];
  return pick(
    body,
    Object.keys(body).filter((key) => !Object.hasOwn(ENDPOINT_FIELDS, key) && !server.includes(key)),
  );
}

function checkName(platform: EmulatedPlatform, row: EndpointRow): void {
  if (!platform.switches.unique_endpoint_names) return;
  const taken = platform.tables
    .all('tool_endpoints')
    .some(
      (other) =>
        other.id !== row.id &&
        other.org_id === row.org_id &&
        other.name === row.name &&
        (other.archived_at === null || platform.switches.archived_names_taken),
    );
  if (taken)
    throw conflict(`Tool endpoint with name ${JSON.stringify(row.name)} already exists in this organization`);
}

export function objectOf(value: unknown): JsonObject {
  return isObject(value) ? (value as JsonObject) : {};
}

import type { JsonSchema } from '../../../emulator/json-schema.js';
import type { EmulatedRoute, RouteAnswer } from '../../../emulator/route.js';
import type { Json } from '../../../model/index.js';
import { checkOrg } from './access.js';
import { ANY_ANSWER, ENDPOINT_ANSWER, listAnswer, pageQuery, SEARCH_QUERY } from './answer-schemas.js';
import { CREATED, created, deleted, found, listed, ok, single, UPDATED, updated } from './answers.js';
import { bodySchema, ENDPOINT_FIELDS } from './body-fields.js';
import {
  bindingsOf,
  createEndpoint,
  refreshTools,
  removeEndpoint,
  updateEndpoint,
  visibleEndpoint,
} from './endpoint-rules.js';
import type { EmulatedPlatform } from './platform.js';
import { addRoute, type Call, type RouteSpec } from './routes.js';
import type { EndpointRow, KeyRow } from './types.js';

const FAMILY = { family: 'tool_endpoints' } as const;
const LIST = '/api/organizations/:org_id/tool-endpoints';
const ONE = `${LIST}/:endpoint_id`;

/** Tool endpoints (C-a.2): reading by everybody of the organization, writing by its admins. */
export function addEndpointRoutes(routes: EmulatedRoute<KeyRow>[], platform: EmulatedPlatform): void {
  const add = (spec: Omit<RouteSpec, 'family'>) => addRoute(routes, platform, { ...FAMILY, ...spec });
  add({
    method: 'GET',
    url: LIST,
    summary: 'List the tool endpoints of an organization',
    access: 'read',
    query: { ...pageQuery(platform.switches.page_size_max), ...SEARCH_QUERY },
    answers: { 200: listAnswer(ENDPOINT_ANSWER) },
    run: ({ caller, id, query }) => {
      checkOrg(caller, id('org_id'));
      const rows = platform.tables
        .all('tool_endpoints')
        .filter((row) => row.org_id === caller.org_id && found(row.name, query))
        .filter((row) => row.archived_at === null || platform.switches.archived_listed);
      return listed(platform, 'tool_endpoints', rows, query);
    },
  });
  add({
    method: 'POST',
    url: LIST,
    summary: 'Create a tool endpoint; its tools are discovered',
    access: 'admin',
    body: bodySchema(ENDPOINT_FIELDS, 'create'),
    answers: CREATED(ENDPOINT_ANSWER),
    refusals: [409],
    creates: 'object',
    run: ({ caller, id, body }) =>
      created(platform, 'tool_endpoints', createEndpoint(platform, caller, id('org_id'), body)),
  });
  add({
    method: 'GET',
    url: ONE,
    summary: 'Read a tool endpoint with its tools',
    access: 'read',
    answers: { 200: ENDPOINT_ANSWER },
    refusals: [404],
    run: (call) => single(platform, 'tool_endpoints', endpointOf(platform, call)),
  });
  add({
    method: 'PATCH',
    url: ONE,
    summary: 'Update a tool endpoint; makes a new version',
    access: 'admin',
    body: bodySchema(ENDPOINT_FIELDS, 'update'),
    answers: UPDATED(ENDPOINT_ANSWER),
    refusals: [404, 409],
    run: ({ caller, id, text, body }) => {
      const row = updateEndpoint(platform, caller, id('org_id'), text('endpoint_id'), body);
      return updated(platform, 'tool_endpoints', row);
    },
  });
  add({
    method: 'DELETE',
    url: ONE,
    summary: 'Delete a tool endpoint that nothing is bound to',
    access: 'admin',
    answers: UPDATED(ENDPOINT_ANSWER),
    refusals: [404, 409],
    run: ({ caller, id, text }) =>
      deleted(
        platform,
        'tool_endpoints',
        removeEndpoint(platform, caller, id('org_id'), text('endpoint_id')),
      ),
  });
  addQuestions(platform, add);
}

/** What can be asked about one endpoint; the shapes are unknown (C-h.13), so each is a switch. */
function addQuestions(platform: EmulatedPlatform, add: (spec: Omit<RouteSpec, 'family'>) => void): void {
  const ask = (
    word: string,
    summary: string,
    schema: JsonSchema,
    answer: (row: EndpointRow, call: Call) => Json | RouteAnswer,
  ) =>
    add({
      method: word === 'refresh-tools' || word === 'test' ? 'POST' : 'GET',
      url: `${ONE}/${word}`,
      summary,
      access: word === 'refresh-tools' ? 'admin' : 'read',
      answers: { 200: schema },
      refusals: [404],
      run: (call) => {
        const body = answer(endpointOf(platform, call), call);
        return isAnswer(body) ? body : ok(body);
      },
    });
  ask('binding-count', 'How many bindings use the endpoint', { type: ['object', 'integer'] }, (row) => {
    const number = bindingsOf(platform, row.id).length;
    const key = platform.switches.binding_count;
    return key === 'number' ? number : { [key]: number };
  });
  ask('versions', 'The versions of the endpoint', { type: ['array', 'object'] }, (row, { query }) => {
    const versions = [...row.history].reverse();
    const shape = platform.switches.version_list;
    if (shape === 'versions') return { versions };
    if (shape === 'bare') return versions;
    return {
      items: versions,
      total: versions.length,
      page: 1,
      page_size: Number(query.page_size ?? 20),
      has_more: false,
    };
  });
  ask('usage', 'Where the endpoint is used', { type: ['array', 'object'] }, (row) => {
    const uses = bindingsOf(platform, row.id).map((binding) => ({
      binding_id: binding.id,
      workflow_id: binding.workflow_id,
      workflow_name: platform.tables.get('workflows', binding.workflow_id)?.name ?? null,
      node_id: binding.node_id,
      field_id: binding.field_id,
    }));
    const key = platform.switches.usage_list;
    return key === 'bare' ? uses : { [key]: uses, total: uses.length };
  });
  ask('refresh-tools', 'Discover the tools again', ENDPOINT_ANSWER, (row) =>
    single(platform, 'tool_endpoints', refreshTools(platform, row)),
  );
  ask('test', 'Ask the tool server whether it is there', ANY_ANSWER, (row) => {
    const reachable =
      row.endpoint_type === 'code' || platform.tables.get('discovered', row.url ?? '') !== undefined;
    return {
      success: reachable,
      health_status: reachable ? 'healthy' : 'unhealthy',
      tool_count: row.tools.length,
    };
  });
}

function endpointOf(platform: EmulatedPlatform, { caller, id, text }: Call): EndpointRow {
  return visibleEndpoint(platform, caller, id('org_id'), text('endpoint_id'));
}

function isAnswer(value: Json | RouteAnswer): value is RouteAnswer {
  return typeof value === 'object' && value !== null && 'status' in value && 'body' in value;
}

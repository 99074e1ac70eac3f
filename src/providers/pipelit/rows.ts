import { isObject, type Json, type JsonObject, sameJson } from '../../model/index.js';
import { keyedEdges } from './edge-keys.js';
import { WAITING_TYPE } from './kinds/node-fields.js';
import { listOf, lostLinks, recordOf } from './model-links.js';
import type { Names } from './names.js';
import { endOf, isEnabled, RUNNING_FIELDS } from './schedule-facts.js';

/** What a workflow has of its own and is written as it is. */
export const PLAIN_FIELDS = [
  'name',
  'description',
  'is_public',
  'is_default',
  'tags',
  'max_execution_seconds',
  'input_schema',
  'output_schema',
] as const;

/** What settings mean that are not there (5). */
export const SETTINGS: { readonly [name: string]: Json } = {
  system_prompt: '',
  extra_config: {},
  llm_credential: null,
  model_name: '',
  temperature: null,
  max_tokens: null,
  frequency_penalty: null,
  presence_penalty: null,
  top_p: null,
  timeout: null,
  max_retries: null,
  response_format: null,
  credential: null,
  is_active: true,
  priority: 0,
  trigger_config: {},
};

/** What a node means that does not say more. */
export const NODE: { readonly [name: string]: Json } = {
  label: null,
  is_entry_point: false,
  interrupt_before: false,
  interrupt_after: false,
  subworkflow: null,
  code_block_id: null,
  running: false,
  outdated: false,
};

/** A row of the list: everything but nodes, edges and positions. */
export async function readSummary(row: JsonObject, names: Names): Promise<JsonObject> {
  const handler = row.error_handler_workflow_id;
  const out: JsonObject = { id: row.slug ?? null, slug: row.slug ?? null, is_active: row.is_active ?? null };
  for (const name of PLAIN_FIELDS) out[name] = row[name] ?? null;
  out.error_handler = typeof handler === 'number' ? await names.slugOf(handler) : null;
  // Times have no zone, and mean UTC (25). That of the last change is left out: most changes do not move it (13).
  if (typeof row.created_at === 'string')
    out.created_at = `${row.created_at.replace(/Z$|[+-]\d\d:\d\d$/, '')}Z`;
  return out;
}

/** A workflow as files write it: names for numbers, maps for lists, and nothing that goes without saying. */
export async function readDetail(detail: JsonObject, names: Names): Promise<JsonObject> {
  const [nodes, edges] = [listOf(detail.nodes), listOf(detail.edges)];
  const out = await readSummary(detail, names);
  const map: JsonObject = {};
  const positions: JsonObject = {};
  for (const node of [...nodes].sort(byText(({ node_id }) => String(node_id)))) {
    const id = String(node.node_id);
    map[id] = await readNode(node, names);
    positions[id] = { x: node.position_x ?? 0, y: node.position_y ?? 0 };
  }
  const known = names.links.after(detail);
  const lost = lostLinks(nodes, edges, known);
  return {
    ...out,
    nodes: map,
    edges: readEdges(edges, lost),
    positions,
    ended: endedSchedules(nodes),
    // No field of files; the ledger keeps it.
    links: recordOf(nodes, edges, lost, known),
  };
}

/** Status by node of schedules that came to their end: no field of files; checks ask for it. */
function endedSchedules(nodes: readonly JsonObject[]): JsonObject {
  return Object.fromEntries(
    nodes.flatMap(({ node_id, schedule_job: job }) =>
      isObject(job) && endOf(job.status as Json) !== undefined ? [[String(node_id), job.status as Json]] : [],
    ),
  );
}

async function readNode(node: JsonObject, names: Names): Promise<JsonObject> {
  const said = isObject(node.config) ? (node.config as JsonObject) : {};
  const { llm_credential_id: model, credential_id: credential, ...rest } = said;
  const isScheduled = node.component_type === 'trigger_schedule';
  const settings: JsonObject = {
    ...rest,
    llm_credential: typeof model === 'number' ? await names.credentialOf(model) : null,
    credential: typeof credential === 'number' ? await names.credentialOf(credential) : null,
    // What a schedule makes of it is said by `running` (19).
    ...(isScheduled && isObject(node.schedule_job) ? { is_active: true } : {}),
  };
  const own: JsonObject = {
    ...node,
    label: node.label === '' ? null : (node.label ?? null),
    subworkflow: typeof node.subworkflow_id === 'number' ? await names.slugOf(node.subworkflow_id) : null,
    // Goes without saying (6).
    interrupt_before: node.component_type === WAITING_TYPE ? false : (node.interrupt_before ?? false),
    running: isRunning(node),
    outdated: await isOutdated(node, names),
  };
  const config = saying(settings, SETTINGS);
  return {
    component_type: node.component_type ?? null,
    ...saying(own, NODE),
    ...(Object.keys(config).length === 0 ? {} : { config }),
  };
}

/** Only what differs from what goes without saying, in the order of the table. */
export function saying(value: JsonObject, meant: { readonly [name: string]: Json }): JsonObject {
  const out: JsonObject = {};
  for (const [name, none] of Object.entries(meant)) {
    const said = value[name] ?? none;
    if (!sameJson(said, none)) out[name] = said;
  }
  return out;
}

/** What the schedule of a node has of its settings, when it was started last. */
const OF_SCHEDULE: { readonly [name in (typeof RUNNING_FIELDS)[number]]: Json } = {
  interval_seconds: 300,
  total_repeats: 0,
  max_retries: 3,
  timeout_seconds: 600,
  trigger_payload: null,
};

function isRunning({ schedule_job: job }: JsonObject): boolean {
  return isObject(job) && isEnabled(job as JsonObject);
}

/**
 * A schedule that runs with other settings than its node has by now has to be started once more; one that came to its
 * end only where it is to run another number of times.
 */
async function isOutdated({ schedule_job: job, config }: JsonObject, names: Names): Promise<boolean> {
  if (!isObject(job) || (job.status !== 'active' && job.status !== 'done')) return false;
  const said = isObject(config) && isObject(config.extra_config) ? config.extra_config : {};
  const wanted = (name: keyof typeof OF_SCHEDULE) => (said[name] ?? OF_SCHEDULE[name]) as Json;
  const differs = (name: keyof typeof OF_SCHEDULE) => {
    // No start makes a number of what is none.
    const number = wanted(name) === '' ? Number.NaN : Number(wanted(name));
    return job[name] !== undefined && !Number.isNaN(number) && number !== Number(job[name]);
  };
  if (job.status === 'done') return differs('total_repeats');
  if (RUNNING_FIELDS.some((name) => name !== 'trigger_payload' && differs(name))) return true;
  // A node shows everything of its schedule but this.
  const payload = typeof job.id === 'string' ? await names.payloadOf(job.id) : undefined;
  return payload !== undefined && !sameJson(payload, wanted('trigger_payload'));
}

/** Edges by what makes each another one; the second of the same is one more, so that it is seen and removed (10). */
function readEdges(edges: readonly JsonObject[], lost: ReadonlySet<number>): JsonObject {
  const found = keyedEdges(edges).map(([key, edge]): [string, JsonObject] => [
    key,
    readEdge(edge, lost.has(Number(edge.id))),
  ]);
  return Object.fromEntries(found.sort(byText(([key]) => key)));
}

function readEdge(edge: JsonObject, isLost: boolean): JsonObject {
  return {
    ...(edge.edge_type === 'conditional' ? { type: 'conditional' } : {}),
    ...(typeof edge.priority === 'number' && edge.priority !== 0 ? { priority: edge.priority } : {}),
    ...(isObject(edge.condition_mapping) ? { condition_mapping: edge.condition_mapping as JsonObject } : {}),
    ...(isLost ? { linked: false } : {}),
  };
}

function byText<T>(of: (one: T) => string): (a: T, b: T) => number {
  return (a, b) => {
    const [left, right] = [of(a), of(b)];
    return left < right ? -1 : left > right ? 1 : 0;
  };
}

import { ApiError, invalid } from '../../../emulator/api-error.js';
import type { EmulatedRoute } from '../../../emulator/route.js';
import { newUuid } from '../../../emulator/world.js';
import { isObject, type Json, type JsonObject } from '../../../model/index.js';
import { workflowOf } from './access.js';
import { databaseError } from './errors.js';
import { typeNames } from './node-types.js';
import { bodySchema, type Call, FLAG, type MakeRoute, orNull, TEXT, WHOLE } from './routes.js';
import { later } from './routes-schedules.js';
import { unknown } from './routes-workflows.js';
import {
  type ConfigRow,
  filled,
  type NodeRow,
  nextId,
  type PipelitWorld,
  stampOf,
  type UserRow,
  type WorkflowRow,
} from './rows.js';
import { configOf, edgesOf, jobOf, MODEL_FIELDS, nodesOf, shownNode, TRIGGER_FIELDS } from './view.js';

const NUMBER = { type: 'number' };
const OBJECT = { type: 'object' };

const CONFIG = {
  type: 'object',
  properties: {
    system_prompt: TEXT,
    extra_config: OBJECT,
    llm_credential_id: orNull(WHOLE),
    model_name: TEXT,
    temperature: orNull(NUMBER),
    max_tokens: orNull(WHOLE),
    frequency_penalty: orNull(NUMBER),
    presence_penalty: orNull(NUMBER),
    top_p: orNull(NUMBER),
    timeout: orNull(WHOLE),
    max_retries: orNull(WHOLE),
    response_format: orNull(OBJECT),
    llm_model_config_id: orNull(WHOLE),
    credential_id: orNull(WHOLE),
    is_active: FLAG,
    priority: WHOLE,
    trigger_config: OBJECT,
    input_template: orNull(TEXT),
  },
};

const FIELDS = {
  node_id: orNull(TEXT),
  label: orNull(TEXT),
  component_type: TEXT,
  is_entry_point: FLAG,
  interrupt_before: FLAG,
  interrupt_after: FLAG,
  position_x: WHOLE,
  position_y: WHOLE,
  config: CONFIG,
  subworkflow_id: orNull(WHOLE),
  code_block_id: orNull(WHOLE),
};

const PATCHED = Object.fromEntries(Object.entries(FIELDS).map(([name, schema]) => [name, orNull(schema)]));

const DEFAULTS = {
  label: null as string | null,
  is_entry_point: false,
  interrupt_before: false,
  interrupt_after: false,
  position_x: 0,
  position_y: 0,
  subworkflow_id: null as number | null,
  code_block_id: null as number | null,
};

/** Types whose prompt is kept when a node is made; the others need a PATCH (5). */
const KEEP_PROMPT = new Set(['agent', 'categorizer', 'router', 'extractor']);

export function nodeRoutes(world: PipelitWorld, route: MakeRoute): EmulatedRoute<UserRow>[] {
  const { tables } = world;
  const workflow = ({ caller, text }: Call) => workflowOf(world, caller, text('slug'));
  const nodeOf = (call: Call) => {
    const found = nodesOf(world, workflow(call)).find(({ node_id }) => node_id === call.text('node'));
    if (found === undefined) throw unknown('Node');
    return found;
  };
  return [
    route('GET', '/workflows/:slug/nodes/', (call) =>
      nodesOf(world, workflow(call)).map((node) => shownNode(world, node)),
    ),
    route(
      'POST',
      '/workflows/:slug/nodes/',
      (call) => shownNode(world, addNode(world, workflow(call), call.body)),
      { status: 201, body: bodySchema(FIELDS, ['component_type']), refusals: [404, 409, 422] },
    ),
    route(
      'PATCH',
      '/workflows/:slug/nodes/:node/',
      (call) => shownNode(world, changeNode(world, nodeOf(call), call.body)),
      { body: bodySchema(PATCHED) },
    ),
    route(
      'DELETE',
      '/workflows/:slug/nodes/:node/',
      (call) => {
        removeNode(world, workflow(call), nodeOf(call));
        return undefined;
      },
      { status: 204 },
    ),
    ...(['start', 'pause', 'stop'] as const).map((action) =>
      route(
        'POST',
        `/workflows/:slug/nodes/:node/schedule/${action}/`,
        (call) => {
          const node = nodeOf(call);
          if (node.component_type !== 'trigger_schedule')
            throw new ApiError(400, 'Node is not a trigger_schedule.');
          runSchedule(world, call.caller, node, action);
          return shownNode(world, tables.get('nodes', node.id) ?? node);
        },
        { refusals: [400, 404, 422] },
      ),
    ),
  ];
}

function checkType({ switches }: PipelitWorld, type: Json | undefined): void {
  if (!typeNames(switches.version).includes(String(type)))
    throw invalid(['component_type'], 'literal_error', 'Input should be a known component type');
}

/** Anything that the database refuses is said to be a node of the same id (3). */
export function addNode(world: PipelitWorld, workflow: WorkflowRow, body: JsonObject): NodeRow {
  const { tables } = world;
  checkType(world, body.component_type);
  const type = String(body.component_type);
  const config = isObject(body.config) ? (body.config as JsonObject) : {};
  const id = nextId(world, 'nodes');
  const wanted = body.node_id ?? '';
  const node_id = wanted === '' ? `${type}_${id.toString(16).padStart(8, '0')}` : String(wanted);
  const settings = newConfig(world, type, config);
  const fields = filled(body, DEFAULTS);
  const isTaken = nodesOf(world, workflow).some((node) => node.node_id === node_id);
  if (isTaken || !isLinked(world, fields) || !isCredited(world, settings))
    throw new ApiError(409, `Node with id '${node_id}' already exists.`);
  const row: NodeRow = {
    ...fields,
    id,
    workflow_id: workflow.id,
    node_id,
    component_type: type,
    // An approval always interrupts (6).
    interrupt_before: type === 'human_confirmation' || fields.interrupt_before,
    config_id: settings.id,
    updated_at: stampOf(world),
  };
  tables.put('configs', settings);
  tables.put('nodes', row);
  return row;
}

/** Of what is said only what the type has when it is made (5); the link to a model is never taken (11). */
function newConfig(world: PipelitWorld, type: string, said: JsonObject): ConfigRow {
  const [isModel, isTrigger] = [type === 'ai_model', type.startsWith('trigger_')];
  const id = nextId(world, 'configs');
  return {
    id,
    component_type: type,
    llm_model_config_id: null,
    system_prompt: KEEP_PROMPT.has(type) ? String(said.system_prompt ?? '') : '',
    extra_config: isObject(said.extra_config) ? (said.extra_config as JsonObject) : {},
    llm_credential_id: isModel ? ((said.llm_credential_id ?? null) as number | null) : null,
    credential_id: isTrigger ? ((said.credential_id ?? null) as number | null) : null,
    fields: {
      ...(isModel ? filled(said, { ...MODEL_FIELDS }) : {}),
      ...(isTrigger ? filled(said, { ...TRIGGER_FIELDS }) : {}),
    },
  };
}

/** Settings merge one by one, and what is an object in them is replaced whole (7). */
export function changeNode(world: PipelitWorld, node: NodeRow, body: JsonObject): NodeRow {
  const { tables } = world;
  const { config, interrupt_before, ...said } = body;
  if (body.component_type !== undefined) checkType(world, body.component_type);
  // The row of settings keeps the type that it was made for (8), and the edges the old id (9).
  const { id, workflow_id, config_id, updated_at: before, ...fields } = node;
  const kept = node.component_type === 'human_confirmation' ? {} : { interrupt_before };
  const changed = { ...filled({ ...said, ...kept } as JsonObject, fields), id, workflow_id, config_id };
  for (const name of Object.keys(changed))
    if (changed[name as keyof typeof changed] === null && !(name in NULLABLE)) throw databaseError();
  const settings = isObject(config) ? changedConfig(configOf(world, node), config as JsonObject) : undefined;
  const isTaken = tables
    .all('nodes')
    .some((one) => one.workflow_id === workflow_id && one.id !== id && one.node_id === changed.node_id);
  if (isTaken || !isLinked(world, changed)) throw databaseError();
  if (settings !== undefined) {
    if (!isCredited(world, settings)) throw databaseError();
    tables.put('configs', settings);
  }
  // Only its own fields move its time, not its settings (13).
  const isTouched =
    JSON.stringify(fields) !== JSON.stringify(filled(changed as unknown as JsonObject, fields));
  const row = { ...changed, updated_at: isTouched ? stampOf(world) : before };
  tables.put('nodes', row);
  return row;
}

const NULLABLE = { label: true, subworkflow_id: true, code_block_id: true };

function changedConfig(row: ConfigRow, said: JsonObject): ConfigRow {
  const [isModel, isTrigger] = [row.component_type === 'ai_model', row.component_type.startsWith('trigger_')];
  const out = { ...row, fields: { ...row.fields } };
  for (const [name, value] of Object.entries(said)) {
    if (name === 'system_prompt') out.system_prompt = String(value);
    else if (name === 'extra_config') out.extra_config = value as JsonObject;
    else if (name === 'llm_credential_id' && isModel) out.llm_credential_id = value as number | null;
    else if (name === 'credential_id' && isTrigger) out.credential_id = value as number | null;
    else if ((isModel && name in MODEL_FIELDS) || (isTrigger && name in TRIGGER_FIELDS))
      out.fields[name] = value ?? null;
  }
  return out;
}

function isLinked(
  { tables }: PipelitWorld,
  { subworkflow_id: id }: Pick<NodeRow, 'subworkflow_id'>,
): boolean {
  return id === null || tables.get('workflows', id) !== undefined;
}

function isCredited({ tables }: PipelitWorld, row: ConfigRow): boolean {
  return [row.llm_credential_id, row.credential_id].every(
    (id) => id === null || tables.get('credentials', id) !== undefined,
  );
}

/** Its edges go with it, also those of its model; its schedule too (8). */
export function removeNode(world: PipelitWorld, workflow: WorkflowRow, node: NodeRow): void {
  const { tables } = world;
  const job = jobOf(world, workflow.id, node.node_id);
  if (job !== undefined && node.component_type === 'trigger_schedule') tables.delete('schedules', job.id);
  for (const { id, source_node_id, target_node_id } of edgesOf(world, workflow))
    if (source_node_id === node.node_id || target_node_id === node.node_id) tables.delete('edges', id);
  for (const row of tables.all('configs'))
    if (row.llm_model_config_id === node.config_id)
      tables.put('configs', { ...row, llm_model_config_id: null });
  tables.delete('nodes', node.id);
  tables.delete('configs', node.config_id);
}

/** Starting makes the schedule of a node, or says anew what its settings say (19). */
function runSchedule(
  world: PipelitWorld,
  user: UserRow,
  node: NodeRow,
  action: 'start' | 'pause' | 'stop',
): void {
  const { tables } = world;
  const job = jobOf(world, node.workflow_id, node.node_id);
  const config = configOf(world, node);
  const active = (is: boolean) =>
    tables.put('configs', { ...config, fields: { ...config.fields, is_active: is } });
  if (action === 'start') {
    const said = filled(config.extra_config, {
      interval_seconds: 300,
      total_repeats: 0,
      max_retries: 3,
      timeout_seconds: 600,
      trigger_payload: null as JsonObject | null,
    });
    if (said.interval_seconds < 1) throw new ApiError(422, 'interval_seconds must be >= 1');
    const at = stampOf(world);
    const isOver = job?.status === 'done' || job?.status === 'dead';
    const fresh = { current_repeat: 0, current_retry: 0, run_count: 0, error_count: 0, last_error: '' };
    const made = {
      name: `schedule:${node.node_id}`,
      description: '',
      workflow_id: node.workflow_id,
      trigger_node_id: node.node_id,
      user_profile_id: user.id,
      last_run_at: null,
      ...fresh,
      created_at: at,
    };
    const next = job?.status === 'active' ? job.next_run_at : later(world, said.interval_seconds);
    tables.put('schedules', {
      ...(job ?? { ...made, id: newUuid(world) }),
      ...(isOver ? fresh : {}),
      ...said,
      status: 'active',
      next_run_at: next,
      updated_at: at,
    });
    active(true);
    return;
  }
  if (job === undefined) throw new ApiError(404, 'No scheduled job found for this node.');
  if (action === 'stop') tables.delete('schedules', job.id);
  else if (job.status !== 'active') throw new ApiError(400, `Cannot pause job with status '${job.status}'.`);
  else tables.put('schedules', { ...job, status: 'paused', next_run_at: null, updated_at: stampOf(world) });
  active(false);
}

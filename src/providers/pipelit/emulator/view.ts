import type { Json, JsonObject } from '../../../model/index.js';
import type {
  ConfigRow,
  CredentialRow,
  EdgeRow,
  NodeRow,
  PipelitWorld,
  ScheduleRow,
  WorkflowRow,
} from './rows.js';

/** What only a model node has. */
export const MODEL_FIELDS: { readonly [name: string]: Json } = {
  model_name: '',
  temperature: null,
  max_tokens: null,
  frequency_penalty: null,
  presence_penalty: null,
  top_p: null,
  timeout: null,
  max_retries: null,
  response_format: null,
};

/** What only a trigger has. */
export const TRIGGER_FIELDS: { readonly [name: string]: Json } = {
  is_active: true,
  priority: 0,
  trigger_config: {},
};

export function shownWorkflow({ tables }: PipelitWorld, row: WorkflowRow): JsonObject {
  const { owner_id: _owner, ...shown } = row;
  const count = (table: 'nodes' | 'edges') =>
    tables.all(table).filter(({ workflow_id }) => workflow_id === row.id).length;
  return { ...shown, node_count: count('nodes'), edge_count: count('edges') };
}

export function shownDetail(world: PipelitWorld, row: WorkflowRow): JsonObject {
  return {
    ...shownWorkflow(world, row),
    nodes: nodesOf(world, row).map((node) => shownNode(world, node)),
    edges: edgesOf(world, row).map(shownEdge),
  };
}

export function nodesOf({ tables }: PipelitWorld, { id }: WorkflowRow): NodeRow[] {
  return tables.all('nodes').filter(({ workflow_id }) => workflow_id === id);
}

export function edgesOf({ tables }: PipelitWorld, { id }: WorkflowRow): EdgeRow[] {
  return tables.all('edges').filter(({ workflow_id }) => workflow_id === id);
}

export function configOf({ tables }: PipelitWorld, { config_id }: NodeRow): ConfigRow {
  const row = tables.get('configs', config_id);
  if (row === undefined) throw new Error(`There is no config ${config_id}.`);
  return row;
}

export function shownNode(world: PipelitWorld, node: NodeRow): JsonObject {
  const { workflow_id, config_id: _config, ...shown } = node;
  const job = jobOf(world, workflow_id, node.node_id);
  return {
    ...shown,
    config: shownConfig(configOf(world, node)),
    schedule_job: node.component_type === 'trigger_schedule' && job !== undefined ? shownJob(job) : null,
  };
}

/** Every field, whatever the type; those that it does not have read as if nothing was ever said of them (5). */
function shownConfig(row: ConfigRow): JsonObject {
  const { component_type: type, fields, llm_credential_id, credential_id } = row;
  const own = (names: { readonly [name: string]: Json }, has: boolean) =>
    Object.fromEntries(
      Object.entries(names).map(([name, none]) => [name, has ? (fields[name] ?? none) : none]),
    );
  return {
    system_prompt: row.system_prompt,
    extra_config: row.extra_config,
    llm_credential_id: type === 'ai_model' ? llm_credential_id : null,
    ...own(MODEL_FIELDS, type === 'ai_model'),
    llm_model_config_id: row.llm_model_config_id,
    credential_id: type.startsWith('trigger_') ? credential_id : null,
    ...own(TRIGGER_FIELDS, type.startsWith('trigger_')),
    input_template: null,
  };
}

export function shownEdge({ workflow_id: _workflow, ...shown }: EdgeRow): JsonObject {
  return shown;
}

export function jobOf({ tables }: PipelitWorld, workflow: number, node: string): ScheduleRow | undefined {
  return tables
    .all('schedules')
    .find(({ workflow_id, trigger_node_id }) => workflow_id === workflow && trigger_node_id === node);
}

const JOB = [
  'id',
  'status',
  'run_count',
  'error_count',
  'current_repeat',
  'current_retry',
  'total_repeats',
  'max_retries',
  'timeout_seconds',
  'interval_seconds',
  'last_run_at',
  'next_run_at',
  'last_error',
  'created_at',
] as const;

function shownJob(row: ScheduleRow): JsonObject {
  return Object.fromEntries(JOB.map((name) => [name, row[name]]));
}

/** Secrets of models and of git are masked, one of git is not shown at all, and those of tools are in clear (18). */
export function shownCredential({ owner_id: _owner, ...row }: CredentialRow): JsonObject {
  const { credential_type: type, detail } = row;
  if (type === 'llm') return { ...row, detail: { ...detail, api_key: masked(detail.api_key) } };
  if (type !== 'git') return { ...row };
  const { webhook_secret: _hidden, ssh_private_key: key = '', access_token: token = '', ...shown } = detail;
  return {
    ...row,
    detail: {
      ...shown,
      ssh_private_key: key === '' ? '' : '****',
      access_token: token === '' ? '' : masked(token),
    },
  };
}

function masked(value: Json | undefined): string {
  const text = typeof value === 'string' ? value : '';
  return text.length < 8 ? '****' : `${text.slice(0, 4)}****${text.slice(-4)}`;
}

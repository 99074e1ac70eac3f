import type { EmulatedWorld } from '../../../emulator/world.js';
import type { Json, JsonObject } from '../../../model/index.js';
import type { Switches } from './switches.js';

export type UserRow = { id: number; username: string; password: string; role: 'admin' | 'normal' };
export type KeyRow = {
  id: number;
  key: string;
  name: string;
  user_id: number;
  is_active: boolean;
  expires_at: string | null;
  created_at: string;
};
export type WorkflowRow = {
  id: number;
  owner_id: number;
  slug: string;
  name: string;
  description: string;
  is_active: boolean;
  is_public: boolean;
  is_default: boolean;
  tags: string[] | null;
  error_handler_workflow_id: number | null;
  max_execution_seconds: number;
  input_schema: JsonObject | null;
  output_schema: JsonObject | null;
  created_at: string;
  updated_at: string;
};
export type NodeRow = {
  id: number;
  workflow_id: number;
  node_id: string;
  label: string | null;
  component_type: string;
  is_entry_point: boolean;
  interrupt_before: boolean;
  interrupt_after: boolean;
  position_x: number;
  position_y: number;
  subworkflow_id: number | null;
  code_block_id: number | null;
  config_id: number;
  updated_at: string;
};
/** A node's settings: a row of its own, whose type and id are those of the day when it was made. */
export type ConfigRow = {
  id: number;
  component_type: string;
  llm_model_config_id: number | null;
  system_prompt: string;
  extra_config: JsonObject;
  llm_credential_id: number | null;
  credential_id: number | null;
  fields: JsonObject;
};
export type EdgeRow = {
  id: number;
  workflow_id: number;
  source_node_id: string;
  target_node_id: string;
  edge_type: 'direct' | 'conditional';
  edge_label: string;
  condition_mapping: JsonObject | null;
  condition_value: string;
  priority: number;
};
export type CredentialRow = {
  id: number;
  owner_id: number;
  name: string;
  credential_type: 'git' | 'llm' | 'gateway' | 'tool';
  detail: JsonObject;
  created_at: string;
  updated_at: string;
};
export type ScheduleRow = {
  id: string;
  name: string;
  description: string;
  workflow_id: number;
  trigger_node_id: string | null;
  user_profile_id: number;
  interval_seconds: number;
  total_repeats: number;
  max_retries: number;
  timeout_seconds: number;
  trigger_payload: JsonObject | null;
  status: 'active' | 'paused' | 'done' | 'dead';
  current_repeat: number;
  current_retry: number;
  last_run_at: string | null;
  next_run_at: string | null;
  run_count: number;
  error_count: number;
  last_error: string;
  created_at: string;
  updated_at: string;
};
export type ExecutionRow = { id: number; workflow_id: number; status: string };

export interface PipelitRows {
  users: UserRow;
  keys: KeyRow;
  workflows: WorkflowRow;
  nodes: NodeRow;
  configs: ConfigRow;
  edges: EdgeRow;
  credentials: CredentialRow;
  schedules: ScheduleRow;
  executions: ExecutionRow;
}

export const TABLE_NAMES = [
  'users',
  'keys',
  'credentials',
  'workflows',
  'configs',
  'nodes',
  'edges',
  'schedules',
  'executions',
] as const satisfies readonly (keyof PipelitRows)[];

export type PipelitWorld = EmulatedWorld<PipelitRows, Switches>;

/** What the server only has in memory: gone when it starts anew. */
interface Memory {
  /** The registry of node types was filled, so that edges are checked (12). */
  isWarm: boolean;
}

const MEMORIES = new WeakMap<object, Memory>();

export function memoryOf({ tables }: Pick<PipelitWorld, 'tables'>): Memory {
  const known = MEMORIES.get(tables);
  if (known !== undefined) return known;
  const memory = { isWarm: false };
  MEMORIES.set(tables, memory);
  return memory;
}

/** The next id of a table. One that became free at the end is used again, as SQLite does (15). */
export function nextId({ tables }: Pick<PipelitWorld, 'tables'>, table: NumberedTable): number {
  return tables.all(table).reduce((most, { id }) => Math.max(most, id), 0) + 1;
}

type NumberedTable = Exclude<keyof PipelitRows & string, 'schedules'>;

/** The time as the server writes it: without a zone, and meant as UTC (25). */
export function stampOf({ now }: Pick<PipelitWorld, 'now'>): string {
  return now().toISOString().slice(0, 19);
}

/** What a body says of some fields; those that it does not say have the value that is given. */
export function filled<Fields extends { [name: string]: Json }>(body: JsonObject, fields: Fields): Fields {
  const out: { [name: string]: Json } = { ...fields };
  for (const name of Object.keys(fields)) if (body[name] !== undefined) out[name] = body[name];
  return out as Fields;
}

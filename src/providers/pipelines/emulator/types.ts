import type { ReplayRow } from '../../../emulator/idempotency.js';
import type { CounterRow } from '../../../emulator/tables.js';
import type { Json, JsonObject } from '../../../model/index.js';

/** Kinds with int ids, versions, scopes and an archive. */
export const LIBRARY_KINDS = ['prompts', 'criteria', 'evaluations'] as const;
export type LibraryKind = (typeof LIBRARY_KINDS)[number];

/** The families of managed objects, named as in a bundle. */
export const KINDS = [
  ...LIBRARY_KINDS,
  'tool_endpoints',
  'tool_bindings',
  'tool_ground_truths',
  'experiments',
] as const;
export type StoredKind = (typeof KINDS)[number];

export type ScopeType = 'org' | 'project' | 'workflow' | 'system';

/** Where a library object lives; `org_id` is null for the platform's own (`system`) objects. */
export type LibraryScope = {
  scope_type: ScopeType;
  org_id: number | null;
  project_id: number | null;
  workflow_id: number | null;
};

type Stamps = { created_by: string; created_at: string; updated_at: string };

/** What prompts, criteria and evaluations have in common. `extra`: unknown body keys that were stored. */
export type LibraryCommon = LibraryScope &
  Stamps & {
    id: number;
    name: string;
    description: string | null;
    version: number;
    archived_at: string | null;
    /** Stands for users that have no route here, such as a workflow node that pins the object. */
    in_use: boolean;
    extra: JsonObject;
  };

export type PromptRow = LibraryCommon & {
  prompt_text: string;
  prompt_placeholders: Json[] | null;
  role: string;
};

export type CriterionRow = LibraryCommon & {
  display_label: string;
  type: string;
  config: JsonObject;
  output_schema: JsonObject;
};

export type CriterionPin = { criterion_id: number; criterion_version: number };
export type EvaluationRow = LibraryCommon & { criteria: CriterionPin[] };

export type EndpointRow = Stamps & {
  id: string;
  org_id: number;
  name: string;
  description: string | null;
  endpoint_type: string;
  url: string | null;
  auth_type: string;
  auth_config: JsonObject;
  code_config: JsonObject | null;
  tools: JsonObject[];
  active: boolean;
  health_status: string;
  version: number;
  history: { version: number; created_at: string }[];
  archived_at: string | null;
  extra: JsonObject;
};

export type BindingRow = Stamps & {
  id: string;
  workflow_id: number;
  node_id: string;
  field_id: string;
  endpoint_id: string;
  selected_tools: string[] | null;
  max_tool_rounds: number | null;
  extra: JsonObject;
};

export type GroundTruthRow = Stamps & {
  id: string;
  workflow_id: number;
  node_id: string;
  field_id: string;
  expected_tools: JsonObject[];
  excluded_tools: Json[];
  ordering_matters: boolean;
  source: string;
  confidence: number | null;
  extra: JsonObject;
};

export type VariantRow = {
  name: string;
  configOverrides: JsonObject;
  workflow_id: number;
  workflow_name: string;
  task_ids: number[];
};

export type ExperimentRow = Stamps & {
  id: string;
  project_id: number;
  workflow_id: number;
  status: string;
  /** How often the status was asked for; drives the progress, so that no clock is needed. */
  polls: number;
  variants: VariantRow[];
};

/** A field of a workflow. `llm`: an LLM-response field, the only sort that tools can be bound to (C-b.5). */
export type ConfigurableField = {
  nodeId: string;
  fieldId: string;
  fieldTitle: string;
  supports: string[];
  llm: boolean;
  uses?: FieldUse;
};

/** An object by its id, or by its name where it is made only later. */
export type NamedObject = number | string;

/** What a field runs with where nothing is overridden. A version that is left out is the present one. */
export type FieldUse = {
  prompt?: NamedObject;
  prompt_version?: number;
  model?: string;
  evaluation?: NamedObject;
  evaluation_version?: number;
  /** Criteria that judge it beside those of the evaluation. */
  criteria?: NamedObject[];
  /** The task field that holds the expected text, for `exact_match`. */
  reference?: string;
};

/** A criterion as it judges the tasks of a copied workflow. */
export type PlannedCriterion = Pick<
  CriterionRow,
  'id' | 'version' | 'name' | 'display_label' | 'type' | 'config' | 'output_schema'
> & { reference: string | null };

/** A field as it runs in a copied workflow. */
export type PlannedField = Pick<ConfigurableField, 'nodeId' | 'fieldId' | 'fieldTitle' | 'llm'> & {
  /** Null: it is not known which prompt the field has. */
  prompt_text: string | null;
  model: string;
  criteria: PlannedCriterion[];
};

/** What the tasks of an experiment's copied workflow run with; nothing that changes later changes it. */
export type CopyRow = {
  /** The id of the copied workflow. */
  id: number;
  experiment_id: string;
  fields: PlannedField[];
  /** How often its tasks were exported; drives the scores that come late. */
  exports: number;
};

/** A version of a library object that is no longer the present one. */
export type PastVersionRow = {
  /** Kind, id and version. */
  id: string;
  row: JsonObject;
};

/** A job that exports the tasks of a workflow. */
export type ExportJobRow = {
  id: string;
  workflow_id: number;
  format: 'csv' | 'json' | 'zip' | 'zip-json';
  include_files: boolean;
  status: string;
  /** How often the status was asked for; drives the progress. */
  polls: number;
  /** The file that it made, in Base64; null before its end, and where it failed. */
  content: string | null;
};

/** States of a workflow (C-f); tasks can be created in an active or paused one. */
export const WORKFLOW_STATUSES = [
  'ACTIVE',
  'PAUSED',
  'DRAFT',
  'COMPLETED',
  'ARCHIVED',
  'PENDING_ACTIVATION',
] as const;
export type WorkflowStatus = (typeof WORKFLOW_STATUSES)[number];

/** A field that a new task is given; `type` `file_upload` takes a file. */
export type TaskField = {
  name: string;
  title: string;
  type: string;
  required: boolean;
  format_hint: string | null;
};

export type WorkflowRow = {
  id: number;
  name: string;
  status: WorkflowStatus;
  project_id: number;
  org_id: number;
  workflow_data: JsonObject;
  archived: boolean;
  requires_csv: boolean;
  fields: ConfigurableField[];
  task_fields: TaskField[];
  /** The number of nodes that each task goes through. */
  task_nodes: number;
  /** The fields of the tasks that an experiment creates, used in turn; left out, they are made up. */
  seeded_data?: JsonObject[];
  /** The workflow that an experiment variant copied, else null. */
  copied_from: number | null;
  created_at: string;
  updated_at: string;
};

export type ProjectRow = {
  id: number;
  name: string;
  description: string | null;
  org_id: number;
  archived: boolean;
  created_at: string;
  updated_at: string;
};

export type OrganizationRow = { id: number; name: string; created_at: string };

export type Role = 'admin' | 'member' | 'viewer';

/** Route families that a key can be refused: the kinds, `tasks`, `models`, `discovery` and `general`. */
export type Family = StoredKind | 'tasks' | 'models' | 'discovery' | 'general';

/** A refusal for a key: 401 or 403 for a family (C-a.3, C-i.21). */
export type Denial = { family: Family; status: 401 | 403; access: 'read' | 'write' | 'all' };

/** An API key with its user, role and organization. */
export type KeyRow = {
  /** The API key itself. */
  id: string;
  user_id: number;
  email: string;
  name: string;
  org_id: number;
  role: Role;
  deny: Denial[];
  revoked: boolean;
  /** The user has left: what needs to know who uploads is refused (C-f). */
  user_removed: boolean;
};

export type ModelRow = { id: number; slug: string; name: string; provider: string };

export type ToolCall = { field_id: string; name: string; input_parameters: JsonObject };

/** A node of one task of a run: the only place where tool calls are recorded. */
export type NodeRow = { id: number; workflow_id: number; node_id: string; calls: ToolCall[] };

/** `discovered` rows: what a discovery of a URL finds. */
export type DiscoveryRow = { id: string; tools: JsonObject[] };

/** States of a task (C-f). */
export const TASK_STATUSES = [
  'pending',
  'in_progress',
  'finished',
  'failed',
  'paused',
  'escalated',
  'quarantined',
] as const;
export type TaskStatus = (typeof TASK_STATUSES)[number];

export type TaskRow = Stamps & {
  id: number;
  workflow_id: number;
  fields: JsonObject;
  status: TaskStatus;
  /** How often its status was shown; drives the progress, so that no clock is needed. */
  shown: number;
  /** It has reached the status that it keeps. */
  ended: boolean;
  /** Lists that are still to be read without it. */
  unlisted: number;
};

/** Why a row of a batch failed; `index` counts from 0. */
export type TaskError = { index: number; field_name: string | null; message: string };

/** The result of a batch. `failed`: the number of rows that failed; one can have several errors. */
export type BatchResult = { task_ids: number[]; errors: TaskError[]; failed: number };

/** What an uploaded archive holds: paths in its order, or why it cannot be read. */
export type ArchiveContents = { size: number; paths: string[]; damage: string | null };

export type UploadRow = {
  /** A UUID. */
  id: string;
  workflow_id: number;
  created_by: string;
  status: 'pending' | 'processing' | 'completed' | 'failed' | 'cancelled';
  /** The fields of each task; null: one task for each file or folder of the archive. */
  rows: JsonObject[] | null;
  created_at: string;
  expires_at: string;
  /** What the address must carry. */
  signature: string;
  archive: ArchiveContents | null;
  polls: number;
  result: BatchResult | null;
  message: string | null;
};

/** A job that creates tasks through the main API (C-a.4). */
export type TaskJobRow = Stamps & {
  id: string;
  workflow_id: number;
  status: string;
  /** How often the status was asked for; drives the progress. */
  polls: number;
  /** The fields of each task; empty where only their number was given. */
  rows: JsonObject[];
  hasFields: boolean;
  /** Rows that were tried so far. */
  tried: number;
  result: BatchResult;
};

/** The rows of every table, by its name. */
export interface TableRows {
  prompts: PromptRow;
  criteria: CriterionRow;
  evaluations: EvaluationRow;
  tool_endpoints: EndpointRow;
  tool_bindings: BindingRow;
  tool_ground_truths: GroundTruthRow;
  experiments: ExperimentRow;
  workflows: WorkflowRow;
  projects: ProjectRow;
  organizations: OrganizationRow;
  keys: KeyRow;
  models: ModelRow;
  nodes: NodeRow;
  tasks: TaskRow;
  uploads: UploadRow;
  task_jobs: TaskJobRow;
  copies: CopyRow;
  export_jobs: ExportJobRow;
  past_versions: PastVersionRow;
  replays: ReplayRow;
  discovered: DiscoveryRow;
  counters: CounterRow;
}

export type TableName = keyof TableRows;

export const TABLE_NAMES: readonly TableName[] = [
  ...KINDS,
  'workflows',
  'projects',
  'organizations',
  'keys',
  'models',
  'nodes',
  'tasks',
  'uploads',
  'task_jobs',
  'copies',
  'export_jobs',
  'past_versions',
  'replays',
  'discovered',
  'counters',
];

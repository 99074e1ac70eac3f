import { conflict, notFound, refused } from '../../../emulator/api-error.js';
import { newUuid, stamp } from '../../../emulator/world.js';
import { type JsonObject, sameJson } from '../../../model/index.js';
import { visibleWorkflow } from './access.js';
import { BINDING_FIELDS, GROUND_TRUTH_FIELDS } from './body-fields.js';
import { pick, readCreate, readUpdate } from './body-read.js';
import { objectOf } from './endpoint-rules.js';
import type { EmulatedPlatform } from './platform.js';
import type { BindingRow, ConfigurableField, GroundTruthRow, KeyRow, WorkflowRow } from './types.js';

type ToolKind = 'tool_bindings' | 'tool_ground_truths';

const NOUNS: Record<ToolKind, string> = {
  tool_bindings: 'Tool binding',
  tool_ground_truths: 'Tool ground truth',
};

/** A binding or ground truth of a workflow the caller may see. @throws ApiError 404 */
export function visibleTool<K extends ToolKind>(
  platform: EmulatedPlatform,
  caller: KeyRow,
  kind: K,
  workflowId: number,
  id: string,
): K extends 'tool_bindings' ? BindingRow : GroundTruthRow;
export function visibleTool(
  platform: EmulatedPlatform,
  caller: KeyRow,
  kind: ToolKind,
  workflowId: number,
  id: string,
): BindingRow | GroundTruthRow {
  visibleWorkflow(platform, caller, workflowId);
  const row = platform.tables.get(kind, id);
  if (!row || row.workflow_id !== workflowId) throw notFound(NOUNS[kind]);
  return row;
}

/** @throws ApiError 404 for the workflow, 409 for an existing tuple (C-h.35), 422 for field or endpoint */
export function createBinding(
  platform: EmulatedPlatform,
  caller: KeyRow,
  workflowId: number,
  body: JsonObject,
): BindingRow {
  const workflow = visibleWorkflow(platform, caller, workflowId);
  const { values, extra } = readCreate(BINDING_FIELDS, body, platform.switches);
  const row = {
    ...stamped(platform, caller, workflowId),
    ...withAllTools(platform, values),
    extra,
  } as unknown as BindingRow;
  checkBinding(platform, workflow, row);
  platform.tables.put('tool_bindings', row);
  return row;
}

/** @throws ApiError 404, 409, 422 when node, field or endpoint differ (C-h.12) */
export function updateBinding(
  platform: EmulatedPlatform,
  caller: KeyRow,
  workflowId: number,
  id: string,
  body: JsonObject,
): BindingRow {
  const row = visibleTool(platform, caller, 'tool_bindings', workflowId, id);
  const { values, extra } = readUpdate(BINDING_FIELDS, body, row, platform.switches, false);
  const next = changed(platform, row, withAllTools(platform, values), extra);
  if (
    next.node_id !== row.node_id ||
    next.field_id !== row.field_id ||
    next.endpoint_id !== row.endpoint_id
  ) {
    checkBinding(platform, visibleWorkflow(platform, caller, workflowId), next);
  }
  platform.tables.put('tool_bindings', next);
  return next;
}

/** @throws ApiError 404 for the workflow, 409 for a second one of the field (C-h.28), 422 for an unknown field */
export function createGroundTruth(
  platform: EmulatedPlatform,
  caller: KeyRow,
  workflowId: number,
  body: JsonObject,
): GroundTruthRow {
  const workflow = visibleWorkflow(platform, caller, workflowId);
  const { values, extra } = readCreate(GROUND_TRUTH_FIELDS, body, platform.switches);
  const row = {
    ...stamped(platform, caller, workflowId),
    ...withKnownTools(platform, values),
    extra,
  } as unknown as GroundTruthRow;
  checkGroundTruth(platform, workflow, row);
  platform.tables.put('tool_ground_truths', row);
  return row;
}

/** @throws ApiError 404, 409, 422 */
export function updateGroundTruth(
  platform: EmulatedPlatform,
  caller: KeyRow,
  workflowId: number,
  id: string,
  body: JsonObject,
): GroundTruthRow {
  const row = visibleTool(platform, caller, 'tool_ground_truths', workflowId, id);
  const full = platform.switches.put_mode === 'full';
  const { values, extra } = readUpdate(GROUND_TRUTH_FIELDS, body, row, platform.switches, full);
  const next = changed(platform, row, withKnownTools(platform, values), extra);
  if (next.node_id !== row.node_id || next.field_id !== row.field_id) {
    checkGroundTruth(platform, visibleWorkflow(platform, caller, workflowId), next);
  }
  platform.tables.put('tool_ground_truths', next);
  return next;
}

/** The row with new values; `updated_at` moves when one differs, or when every update counts (C-h.7). */
export function changed<R extends BindingRow | GroundTruthRow>(
  platform: EmulatedPlatform,
  row: R,
  values: JsonObject,
  extra: JsonObject,
): R {
  const current: JsonObject = row;
  const next: JsonObject = { ...values, extra: { ...row.extra, ...extra } };
  const differs = Object.entries(next).some(([name, value]) => !sameJson(value, current[name] ?? null));
  if (!differs && !platform.switches.noop_update_bumps) return row;
  return { ...row, ...next, updated_at: stamp(platform) };
}

function stamped(platform: EmulatedPlatform, caller: KeyRow, workflowId: number) {
  const at = stamp(platform);
  return {
    id: newUuid(platform),
    workflow_id: workflowId,
    created_by: caller.email,
    created_at: at,
    updated_at: at,
  };
}

function fieldOf(workflow: WorkflowRow, row: { node_id: string; field_id: string }): ConfigurableField {
  const field = workflow.fields.find(
    ({ nodeId, fieldId }) => nodeId === row.node_id && fieldId === row.field_id,
  );
  if (!field)
    throw refused(`Field ${row.field_id} of node ${row.node_id} does not exist in workflow ${workflow.id}`);
  return field;
}

function checkBinding(platform: EmulatedPlatform, workflow: WorkflowRow, row: BindingRow): void {
  if (!fieldOf(workflow, row).llm) {
    throw refused(`Field ${row.field_id} of node ${row.node_id} is not an LLM response field`);
  }
  const endpoint = platform.tables.get('tool_endpoints', row.endpoint_id);
  if (!endpoint || endpoint.org_id !== workflow.org_id)
    throw refused(`Tool endpoint ${row.endpoint_id} not found`);
  if (!endpoint.active || endpoint.archived_at !== null)
    throw refused(`Tool endpoint ${row.endpoint_id} is not active`);
  const taken = platform.tables
    .all('tool_bindings')
    .some((other) => sameField(other, row) && other.endpoint_id === row.endpoint_id);
  if (taken && platform.switches.unique_bindings) {
    throw conflict('This endpoint is already bound to the field');
  }
}

function checkGroundTruth(platform: EmulatedPlatform, workflow: WorkflowRow, row: GroundTruthRow): void {
  fieldOf(workflow, row);
  const taken = platform.tables.all('tool_ground_truths').some((other) => sameField(other, row));
  if (taken && platform.switches.unique_ground_truths)
    throw conflict('This field already has a tool ground truth');
}

type BindingPlace = { id: string; workflow_id: number; node_id: string; field_id: string };

function sameField(a: BindingPlace, b: BindingPlace): boolean {
  return (
    a.id !== b.id && a.workflow_id === b.workflow_id && a.node_id === b.node_id && a.field_id === b.field_id
  );
}

function withAllTools(platform: EmulatedPlatform, values: JsonObject): JsonObject {
  const tools = values.selected_tools;
  const means = platform.switches.empty_selected_tools === 'all';
  return means && Array.isArray(tools) && tools.length === 0 ? { ...values, selected_tools: null } : values;
}

/** Expected tools with their known keys only, unless unknown keys are stored. */
function withKnownTools(platform: EmulatedPlatform, values: JsonObject): JsonObject {
  if (!Array.isArray(values.expected_tools) || platform.switches.unknown_body_keys === 'stored')
    return values;
  return {
    ...values,
    expected_tools: values.expected_tools.map((tool) => pick(objectOf(tool), ['name', 'input_parameters'])),
  };
}

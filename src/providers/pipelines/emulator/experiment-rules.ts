import { invalid, notFound } from '../../../emulator/api-error.js';
import type { JsonSchema } from '../../../emulator/json-schema.js';
import { stamp } from '../../../emulator/world.js';
import { isObject, type Json, type JsonObject } from '../../../model/index.js';
import { visibleWorkflow } from './access.js';
import { ID_SCHEMA } from './body-fields.js';
import { plannedFields } from './copy-plan.js';
import { objectOf } from './endpoint-rules.js';
import type { EmulatedPlatform } from './platform.js';
import { seededInput } from './seeded-inputs.js';
import { endTask } from './task-progress.js';
import { newTask } from './task-rules.js';
import { isSlow } from './task-run.js';
import type { ExperimentRow, KeyRow, VariantRow, WorkflowRow } from './types.js';

/** Status words that end an experiment (C-a.4). */
export const TERMINAL = new Set([
  'completed',
  'failed',
  'cancelled',
  'partially_cancelled',
  'completed_with_partial_results',
]);

const FIELD = { nodeId: { type: 'string' }, fieldId: { type: 'string' } };

/** C-b.7; an override list may be left out. `count` is the number of tasks per variant. */
export const EXPERIMENT_SCHEMA: JsonSchema = {
  type: 'object',
  required: ['variants'],
  properties: {
    count: { type: 'integer', minimum: 1, maximum: 1000 },
    variants: {
      type: 'array',
      minItems: 1,
      maxItems: 50,
      items: {
        type: 'object',
        required: ['name'],
        properties: {
          name: { type: 'string', minLength: 1, maxLength: 255 },
          configOverrides: {
            type: 'object',
            properties: {
              prompts: overrides({ ...FIELD, promptId: ID_SCHEMA, version: ID_SCHEMA }),
              models: overrides({ nodeId: { type: 'string' }, modelSlug: { type: 'string' } }),
              evaluations: overrides({ ...FIELD, evaluationId: ID_SCHEMA, version: ID_SCHEMA }),
            },
            additionalProperties: true,
          },
        },
        additionalProperties: true,
      },
    },
  },
  additionalProperties: true,
};

function overrides(properties: Record<string, JsonSchema>): JsonSchema {
  return {
    type: 'array',
    items: { type: 'object', required: Object.keys(properties), properties, additionalProperties: true },
  };
}

/**
 * Launches an experiment: one copy of the workflow per variant, and tasks in it. This is the cost
 * that a second launch would double, so it can be counted in the workflows.
 * @throws ApiError 404 for the workflow, 422 for a node, field, model, or pinned version that does not exist
 */
export function launchExperiment(
  platform: EmulatedPlatform,
  caller: KeyRow,
  projectId: number,
  workflowId: number,
  body: JsonObject,
): ExperimentRow {
  const source = visibleWorkflow(platform, caller, workflowId, projectId);
  const given = Array.isArray(body.variants) ? body.variants.map(objectOf) : [];
  given.forEach((variant, index) => {
    checkOverrides(platform, caller, source, objectOf(variant.configOverrides), index);
  });
  const count = typeof body.count === 'number' ? body.count : 1;
  const at = stamp(platform);
  const id = `exp-${platform.tables.next('experiments')}`;
  const row: ExperimentRow = {
    id,
    project_id: projectId,
    workflow_id: workflowId,
    status: platform.switches.experiment_first_status,
    polls: 0,
    variants: given.map((variant, index) => {
      const first = platform.switches.experiment_inputs === 'equal' ? 0 : index * count;
      return copyFor(platform, source, variant, { experiment: id, count, first, by: caller.email });
    }),
    created_by: caller.email,
    created_at: at,
    updated_at: at,
  };
  platform.tables.put('experiments', row);
  return row;
}

/** The status as the next read finds it; every read brings an experiment nearer to its end. */
export function readExperiment(platform: EmulatedPlatform, row: ExperimentRow): ExperimentRow {
  if (TERMINAL.has(row.status)) return row;
  const polls = row.polls + 1;
  const ends = polls >= platform.switches.experiment_polls;
  const status = ends ? platform.switches.experiment_end : 'processing';
  const next = { ...row, polls, status, updated_at: stamp(platform) };
  platform.tables.put('experiments', next);
  for (const { task_ids } of row.variants) endTasks(platform, task_ids, next);
  return next;
}

/** Ends the share of a variant's tasks that its polls stand for; at the end all of them, where it completed. */
function endTasks(
  platform: EmulatedPlatform,
  ids: readonly number[],
  { status, polls }: ExperimentRow,
): void {
  const all = status === 'completed' || status === 'failed';
  const share = (TERMINAL.has(status) ? polls - 1 : polls) / platform.switches.experiment_polls;
  const inOrder = [...ids.filter((id) => !isSlow(platform, id)), ...ids.filter((id) => isSlow(platform, id))];
  const done = Math.floor(ids.length * share);
  inOrder.slice(0, all ? ids.length : done).forEach((id, index) => {
    const task = platform.tables.get('tasks', id);
    if (task === undefined || task.ended) return;
    endTask(platform, task, status === 'failed' && index >= done ? 'failed' : undefined);
  });
}

/** Cancels what still runs; a finished experiment stays as it is, and so do copies and tasks (C-a.4). */
export function cancelExperiment(platform: EmulatedPlatform, row: ExperimentRow): ExperimentRow {
  if (TERMINAL.has(row.status)) return row;
  const next = { ...row, status: 'cancelled', updated_at: stamp(platform) };
  platform.tables.put('experiments', next);
  return next;
}

/** @throws ApiError 404 */
export function visibleExperiment(
  platform: EmulatedPlatform,
  caller: KeyRow,
  projectId: number,
  workflowId: number,
  id: string,
): ExperimentRow {
  visibleWorkflow(platform, caller, workflowId, projectId);
  const row = platform.tables.get('experiments', id);
  if (!row || row.workflow_id !== workflowId) throw notFound('Experiment');
  return row;
}

function copyFor(
  platform: EmulatedPlatform,
  source: WorkflowRow,
  variant: JsonObject,
  { experiment, count, first, by }: { experiment: string; count: number; first: number; by: string },
): VariantRow {
  const { tables } = platform;
  const name = String(variant.name);
  const at = stamp(platform);
  const copy: WorkflowRow = {
    ...source,
    id: tables.next('workflows'),
    name: `${source.name} - Experiment ${name}`,
    copied_from: source.id,
    created_at: at,
    updated_at: at,
  };
  tables.put('workflows', copy);
  const configOverrides = objectOf(variant.configOverrides);
  tables.put('copies', {
    id: copy.id,
    experiment_id: experiment,
    fields: plannedFields(platform, source, configOverrides),
    exports: 0,
  });
  return {
    name,
    configOverrides,
    workflow_id: copy.id,
    workflow_name: copy.name,
    task_ids: Array.from({ length: count }, (_, index) =>
      newTask(platform, copy, seededInput(source, first + index), by),
    ),
  };
}

function checkOverrides(
  platform: EmulatedPlatform,
  caller: KeyRow,
  workflow: WorkflowRow,
  config: JsonObject,
  variant: number,
): void {
  const place = (section: string, index: number, key: string) =>
    ['variants', variant, 'configOverrides', section, index, key] as (string | number)[];
  const check = (section: string, test: (entry: JsonObject) => [key: string, why: string] | undefined) => {
    objectsOf(config[section]).forEach((entry, index) => {
      const fault = test(entry);
      if (fault) throw invalid(place(section, index, fault[0]), 'value_error', fault[1]);
    });
  };
  check('models', (entry) => {
    if (!workflow.fields.some((field) => field.nodeId === entry.nodeId)) return unknownNode(entry);
    const known = platform.tables.all('models').some((model) => model.slug === entry.modelSlug);
    return known ? undefined : ['modelSlug', `Model ${String(entry.modelSlug)} not found`];
  });
  check('prompts', (entry) => {
    return (
      unknownField(workflow, entry) ?? unknownPin(platform, caller, 'prompts', entry.promptId, entry.version)
    );
  });
  check('evaluations', (entry) => {
    return (
      unknownField(workflow, entry) ??
      unknownPin(platform, caller, 'evaluations', entry.evaluationId, entry.version)
    );
  });
}

function unknownNode(entry: JsonObject): [string, string] {
  return ['nodeId', `Node ${String(entry.nodeId)} not found`];
}

function unknownField(workflow: WorkflowRow, entry: JsonObject): [string, string] | undefined {
  const ofNode = workflow.fields.filter((field) => field.nodeId === entry.nodeId);
  if (ofNode.length === 0) return unknownNode(entry);
  const known = ofNode.some((field) => field.fieldId === entry.fieldId);
  return known ? undefined : ['fieldId', `Field ${String(entry.fieldId)} not found`];
}

function unknownPin(
  platform: EmulatedPlatform,
  caller: KeyRow,
  kind: 'prompts' | 'evaluations',
  id: Json | undefined,
  version: Json | undefined,
): [string, string] | undefined {
  const key = kind === 'prompts' ? 'promptId' : 'evaluationId';
  const noun = kind === 'prompts' ? 'Prompt' : 'Evaluation';
  const row = typeof id === 'number' ? platform.tables.get(kind, id) : undefined;
  if (!row || (row.scope_type !== 'system' && row.org_id !== caller.org_id))
    return [key, `${noun} ${String(id)} not found`];
  // Every version from 1 to the present one was made once and stays (C-b.1).
  const exists = typeof version === 'number' && version >= 1 && version <= row.version;
  return exists ? undefined : ['version', `${noun} ${String(id)} has no version ${String(version)}`];
}

function objectsOf(value: Json | undefined): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject).map(objectOf) : [];
}

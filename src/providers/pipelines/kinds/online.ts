import {
  coded,
  errorCode,
  isObject,
  isValueObject,
  type Json,
  type OnlineView,
  type ReportFinding,
  type ValueObject,
  warningCode,
} from '../../../model/index.js';
import { pagesOf } from './pages.js';

/** Codes of checks that need the platform. */
export const ONLINE_CODES = {
  node: errorCode(
    'PS4501',
    'The workflow has no node with this name.',
    'Use one of the nodes of the workflow that the message lists.',
  ),
  field: errorCode(
    'PS4502',
    'The node has no field with this name.',
    'Use one of the configurable fields of the node that the message lists.',
  ),
  tool: warningCode(
    'PS4503',
    'The endpoint has no tool with this name.',
    'Use one of the tools that the message lists, or refresh the tools of the endpoint in {app}.',
  ),
  model: warningCode(
    'PS4504',
    'The organization has no model with this name.',
    'Use one of the models that the message lists.',
  ),
} as const;

/** Node ids of a workflow with the ids of their fields. */
type FieldsByNode = ReadonlyMap<string, ReadonlySet<string>>;

/** Caches what is derived from an answer, for all items that ask. */
const FIELDS = new WeakMap<object, FieldsByNode>();

/** Node and field ids of a workflow (C-a.4); undefined where the platform does not report them. */
function fieldsOf(view: OnlineView, project: number, workflow: number): FieldsByNode | undefined {
  const body = view.raw(`/api/projects/${project}/workflows/${workflow}/configurable-fields`);
  if (!isObject(body) || !Array.isArray(body.fields)) return undefined;
  const known = FIELDS.get(body) ?? byNode(body.fields as Json[]);
  FIELDS.set(body, known);
  return known;
}

function byNode(fields: readonly Json[]): FieldsByNode {
  const nodes = new Map<string, Set<string>>();
  for (const field of fields) {
    if (!isObject(field)) continue;
    const node = String(field.nodeId);
    const ids = nodes.get(node) ?? new Set();
    nodes.set(node, ids.add(String(field.fieldId)));
  }
  return nodes;
}

/** The project of a workflow: bindings and ground truths know only the workflow (C-a.3). */
function projectOf(view: OnlineView, workflow: number): number | undefined {
  const isIt = (row: Json) => isObject(row) && Number(row.id) === workflow;
  const { rows } = pagesOf(view, '/api/workflows', (list) => list.some(isIt));
  const row = rows.find(isIt);
  return isObject(row) && typeof row.project_id === 'number' ? row.project_id : undefined;
}

/** Slugs of the organization's models; undefined where the answer is not complete. */
function modelsOf(view: OnlineView): Set<string> | undefined {
  const { rows, complete } = pagesOf(view, `/api/orgs/${view.org}/models`);
  if (!complete || rows.length === 0) return undefined;
  const slugs = rows.map((row) => (isObject(row) ? (row.slug ?? row.model_slug ?? row.id) : row));
  return slugs.every((slug) => typeof slug === 'string') ? new Set(slugs as string[]) : undefined;
}

/** Reports an unknown node or field, which would certainly fail, before anything is sent. */
function checkField(
  fields: FieldsByNode | undefined,
  node: unknown,
  field: unknown,
  places: { node: (string | number)[]; field: (string | number)[] },
  report: ReportFinding,
): void {
  if (fields === undefined || typeof node !== 'string') return;
  const ofNode = fields.get(node);
  if (ofNode === undefined) {
    const known = [...fields.keys()].sort();
    report({
      path: places.node,
      ...coded(ONLINE_CODES.node),
      message: `The workflow has no node ${JSON.stringify(node)}.`,
      remedy:
        known.length === 0
          ? 'The workflow has no configurable fields.'
          : `Use a node with configurable fields: ${known.join(', ')}.`,
    });
  } else if (typeof field === 'string' && !ofNode.has(field)) {
    report({
      path: places.field,
      ...coded(ONLINE_CODES.field),
      message: `Node ${JSON.stringify(node)} has no field ${JSON.stringify(field)}.`,
      remedy: `Use one of its configurable fields: ${[...ofNode].sort().join(', ')}.`,
    });
  }
}

/** For bindings and ground truths: checks that node and field exist. */
export function checkWorkflowField(value: ValueObject, view: OnlineView, report: ReportFinding): void {
  if (typeof value.workflow_id !== 'number') return;
  const project = projectOf(view, value.workflow_id);
  if (project === undefined) return;
  const fields = fieldsOf(view, project, value.workflow_id);
  checkField(fields, value.node_id, value.field_id, { node: ['node_id'], field: ['field_id'] }, report);
}

/** For bindings: checks that the endpoint has the selected tools. */
export function checkSelectedTools(value: ValueObject, view: OnlineView, report: ReportFinding): void {
  const { selected_tools: selected, endpoint_id: endpoint } = value;
  if (!Array.isArray(selected) || endpoint === undefined || endpoint === null) return;
  const tools = view.object('tool_endpoints', endpoint, 'tools')?.tools;
  if (!Array.isArray(tools) || tools.length === 0) return;
  const names = tools.map((tool) => (isObject(tool) ? tool.name : tool));
  for (const [index, tool] of selected.entries()) {
    if (names.includes(tool as Json)) continue;
    report({
      path: ['selected_tools', index],
      ...coded(ONLINE_CODES.tool),
      message: `The endpoint has no tool ${JSON.stringify(tool)}.`,
      remedy: `Use one of: ${names.join(', ')}. If this list is out of date, refresh the tools in the web app.`,
    });
  }
}

/** Checks that the organization has a model. */
export function checkModel(
  slug: unknown,
  path: (string | number)[],
  view: OnlineView,
  report: ReportFinding,
): void {
  if (typeof slug !== 'string') return;
  const models = modelsOf(view);
  if (models === undefined || models.has(slug)) return;
  report({
    path,
    ...coded(ONLINE_CODES.model),
    message: `The organization has no model ${JSON.stringify(slug)}.`,
    remedy: `Use one of: ${[...models].sort().slice(0, 20).join(', ')}.`,
  });
}

/** For experiments: checks nodes, fields and models of every override. */
export function checkOverrides(value: ValueObject, view: OnlineView, report: ReportFinding): void {
  const { project_id: project, workflow_id: workflow, payload } = value;
  if (typeof project !== 'number' || typeof workflow !== 'number' || !isValueObject(payload)) return;
  const variants = Array.isArray(payload.variants) ? payload.variants : [];
  const fields = fieldsOf(view, project, workflow);
  for (const [number, variant] of variants.entries()) {
    const overrides =
      isValueObject(variant) && isValueObject(variant.configOverrides) ? variant.configOverrides : {};
    for (const section of ['prompts', 'models', 'evaluations']) {
      const list = overrides[section];
      for (const [index, override] of (Array.isArray(list) ? list : []).entries()) {
        if (!isValueObject(override)) continue;
        const path = ['payload', 'variants', number, 'configOverrides', section, index];
        const places = { node: [...path, 'nodeId'], field: [...path, 'fieldId'] };
        checkField(fields, override.nodeId, override.fieldId, places, report);
        if (section === 'models') checkModel(override.modelSlug, [...path, 'modelSlug'], view, report);
      }
    }
  }
}

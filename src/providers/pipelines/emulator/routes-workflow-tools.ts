import type { JsonSchema } from '../../../emulator/json-schema.js';
import type { EmulatedRoute } from '../../../emulator/route.js';
import { visibleWorkflow } from './access.js';
import { ANY_ANSWER, BINDING_ANSWER, GROUND_TRUTH_ANSWER, listAnswer, pageQuery } from './answer-schemas.js';
import { CREATED, created, deleted, listed, ok, single, UPDATED, updated } from './answers.js';
import { BINDING_FIELDS, bodySchema, GROUND_TRUTH_FIELDS } from './body-fields.js';
import type { EmulatedPlatform } from './platform.js';
import { addRoute, type Call, type RouteSpec } from './routes.js';
import {
  EVALUATE_SCHEMA,
  evaluateNode,
  RECOMMEND_SCHEMA,
  recommendTools,
  toolCallHistory,
} from './tool-run-rules.js';
import type { KeyRow } from './types.js';
import {
  createBinding,
  createGroundTruth,
  updateBinding,
  updateGroundTruth,
  visibleTool,
} from './workflow-tool-rules.js';

const BINDINGS = '/api/workflows/:workflow_id/tool-bindings';
const TRUTHS = '/api/workflows/:workflow_id/tool-ground-truths';
const NODE: JsonSchema = { type: 'string', maxLength: 255 };

/** Tool bindings and tool ground truths of a workflow, and what runs say about them (C-a.3). */
export function addWorkflowToolRoutes(routes: EmulatedRoute<KeyRow>[], platform: EmulatedPlatform): void {
  addBindingRoutes(platform, (spec) => addRoute(routes, platform, { family: 'tool_bindings', ...spec }));
  const addTruth = (spec: Omit<RouteSpec, 'family'>) =>
    addRoute(routes, platform, { family: 'tool_ground_truths', ...spec });
  addGroundTruthRoutes(platform, addTruth);
  addRunRoutes(platform, addTruth);
}

type Add = (spec: Omit<RouteSpec, 'family'>) => void;

function addBindingRoutes(platform: EmulatedPlatform, add: Add): void {
  const kind = 'tool_bindings';
  const of = ({ caller, id, text }: Call) =>
    visibleTool(platform, caller, kind, id('workflow_id'), text('binding_id'));
  add({
    method: 'GET',
    url: BINDINGS,
    summary: 'List the tool bindings of a workflow',
    access: 'read',
    query: { ...pageQuery(platform.switches.page_size_max), node_id: NODE },
    answers: { 200: listAnswer(BINDING_ANSWER) },
    refusals: [404],
    run: (call) => listOf(platform, kind, call),
  });
  add({
    method: 'POST',
    url: BINDINGS,
    summary: 'Bind a tool endpoint to a field',
    access: 'write',
    body: bodySchema(BINDING_FIELDS, 'create'),
    answers: CREATED(BINDING_ANSWER),
    refusals: [404, 409],
    creates: 'object',
    run: ({ caller, id, body }) =>
      created(platform, kind, createBinding(platform, caller, id('workflow_id'), body)),
  });
  add({
    method: 'GET',
    url: `${BINDINGS}/:binding_id`,
    summary: 'Read a tool binding',
    access: 'read',
    answers: { 200: BINDING_ANSWER },
    refusals: [404],
    run: (call) => single(platform, kind, of(call)),
  });
  add({
    method: 'PATCH',
    url: `${BINDINGS}/:binding_id`,
    summary: 'Update a tool binding',
    access: 'write',
    body: bodySchema(BINDING_FIELDS, 'update'),
    answers: UPDATED(BINDING_ANSWER),
    refusals: [404, 409],
    run: ({ caller, id, text, body }) =>
      updated(platform, kind, updateBinding(platform, caller, id('workflow_id'), text('binding_id'), body)),
  });
  add({
    method: 'DELETE',
    url: `${BINDINGS}/:binding_id`,
    summary: 'Remove a tool binding',
    access: 'write',
    answers: UPDATED(BINDING_ANSWER),
    refusals: [404],
    run: (call) => {
      const row = of(call);
      platform.tables.delete(kind, row.id);
      return deleted(platform, kind, row);
    },
  });
}

function addGroundTruthRoutes(platform: EmulatedPlatform, add: Add): void {
  const kind = 'tool_ground_truths';
  add({
    method: 'GET',
    url: TRUTHS,
    summary: 'List the tool ground truths of a workflow',
    access: 'read',
    query: { ...pageQuery(platform.switches.page_size_max), node_id: NODE, field_id: NODE },
    answers: { 200: listAnswer(GROUND_TRUTH_ANSWER) },
    refusals: [404],
    run: (call) => listOf(platform, kind, call),
  });
  add({
    method: 'POST',
    url: TRUTHS,
    summary: 'State which tools a field should call',
    access: 'write',
    body: bodySchema(GROUND_TRUTH_FIELDS, 'create'),
    answers: CREATED(GROUND_TRUTH_ANSWER),
    refusals: [404, 409],
    creates: 'object',
    run: ({ caller, id, body }) =>
      created(platform, kind, createGroundTruth(platform, caller, id('workflow_id'), body)),
  });
  add({
    method: 'PUT',
    url: `${TRUTHS}/:ground_truth_id`,
    summary: 'Update a tool ground truth',
    access: 'write',
    body: bodySchema(GROUND_TRUTH_FIELDS, 'update'),
    answers: UPDATED(GROUND_TRUTH_ANSWER),
    refusals: [404, 409],
    run: ({ caller, id, text, body }) =>
      updated(
        platform,
        kind,
        updateGroundTruth(platform, caller, id('workflow_id'), text('ground_truth_id'), body),
      ),
  });
  add({
    method: 'DELETE',
    url: `${TRUTHS}/:ground_truth_id`,
    summary: 'Remove a tool ground truth',
    access: 'write',
    answers: UPDATED(GROUND_TRUTH_ANSWER),
    refusals: [404],
    run: ({ caller, id, text }) => {
      const row = visibleTool(platform, caller, kind, id('workflow_id'), text('ground_truth_id'));
      platform.tables.delete(kind, row.id);
      return deleted(platform, kind, row);
    },
  });
}

function addRunRoutes(platform: EmulatedPlatform, add: Add): void {
  add({
    method: 'POST',
    url: '/api/tool-ground-truths/recommend',
    summary: 'Rank tools for a prompt',
    access: 'read',
    body: RECOMMEND_SCHEMA,
    answers: { 200: ANY_ANSWER },
    refusals: [404],
    run: ({ caller, body }) => ok(recommendTools(platform, caller, body)),
  });
  add({
    method: 'POST',
    url: `${TRUTHS}/nodes/:node_db_id/evaluate`,
    summary: 'Compare the tool calls of a node with the ground truth of its field',
    access: 'read',
    body: EVALUATE_SCHEMA,
    answers: { 200: ANY_ANSWER },
    refusals: [404],
    run: ({ caller, id, body }) =>
      ok(evaluateNode(platform, caller, id('workflow_id'), id('node_db_id'), body)),
  });
  add({
    method: 'GET',
    url: '/api/projects/:project_id/workflows/:workflow_id/nodes/:node_db_id/tool-call-history',
    summary: 'The tool calls of a node',
    access: 'read',
    answers: { 200: ANY_ANSWER },
    refusals: [404],
    run: ({ caller, id }) =>
      ok(toolCallHistory(platform, caller, id('project_id'), id('workflow_id'), id('node_db_id'))),
  });
}

function listOf(
  platform: EmulatedPlatform,
  kind: 'tool_bindings' | 'tool_ground_truths',
  { caller, id, query }: Call,
) {
  const workflow = visibleWorkflow(platform, caller, id('workflow_id'));
  const honoured = platform.switches.node_filters === 'honoured';
  const wanted = (name: 'node_id' | 'field_id', value: string) =>
    !honoured || query[name] === undefined || query[name] === value;
  const rows = platform.tables
    .all(kind)
    .filter((row) => row.workflow_id === workflow.id)
    .filter((row) => wanted('node_id', row.node_id) && wanted('field_id', row.field_id));
  return listed(platform, kind, rows, query);
}

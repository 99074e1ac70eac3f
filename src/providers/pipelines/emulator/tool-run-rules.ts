import { notFound } from '../../../emulator/api-error.js';
import type { JsonSchema } from '../../../emulator/json-schema.js';
import { isObject, type Json, type JsonObject, sameJson } from '../../../model/index.js';
import { visibleWorkflow } from './access.js';
import { ID_SCHEMA } from './body-fields.js';
import { objectOf } from './endpoint-rules.js';
import type { EmulatedPlatform } from './platform.js';
import type { GroundTruthRow, KeyRow, NodeRow, ToolCall } from './types.js';

/** The body of `recommend` (C-a.3). */
export const RECOMMEND_SCHEMA: JsonSchema = {
  type: 'object',
  required: ['workflow_id', 'prompt_text', 'available_tools'],
  properties: {
    workflow_id: ID_SCHEMA,
    prompt_text: { type: 'string' },
    available_tools: {
      type: 'array',
      items: {
        type: 'object',
        required: ['name'],
        properties: { name: { type: 'string' }, description: { type: ['string', 'null'] } },
        additionalProperties: true,
      },
    },
    model: { type: ['string', 'null'] },
  },
  additionalProperties: true,
};

/** The body of `evaluate` (C-a.3). */
export const EVALUATE_SCHEMA: JsonSchema = {
  type: 'object',
  required: ['field_id'],
  properties: {
    field_id: { type: 'string' },
    evaluation_params: { type: 'array', items: { type: 'string' } },
    should_exact_match: { type: 'boolean' },
    should_consider_ordering: { type: 'boolean' },
  },
  additionalProperties: true,
};

/**
 * Ranks tools for a prompt by the words that prompt and tool share. A stand-in for a model's
 * judgement: the shape counts, not the score. @throws ApiError 404 for the workflow
 */
export function recommendTools(platform: EmulatedPlatform, caller: KeyRow, body: JsonObject): JsonObject {
  visibleWorkflow(platform, caller, Number(body.workflow_id));
  const wanted = new Set(words(String(body.prompt_text)));
  const tools = Array.isArray(body.available_tools) ? body.available_tools.map(objectOf) : [];
  const ranked = tools.map((tool) => {
    const own = new Set([...words(String(tool.name)), ...words(String(tool.description ?? ''))]);
    const shared = [...own].filter((word) => wanted.has(word));
    return { name: String(tool.name), score: own.size === 0 ? 0 : shared.length / own.size, matched: shared };
  });
  return { recommendations: ranked.sort((a, b) => b.score - a.score) };
}

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The recorded tool calls of a node. @throws ApiError 404 for workflow or node */
export function toolCallHistory(
  platform: EmulatedPlatform,
  caller: KeyRow,
  projectId: number,
  workflowId: number,
  nodeId: number,
): JsonObject {
  visibleWorkflow(platform, caller, workflowId, projectId);
  const node = nodeOf(platform, workflowId, nodeId);
  return { node_db_id: node.id, node_id: node.node_id, tool_calls: node.calls };
}

/** Compares a node's tool calls with the ground truth of its field. @throws ApiError 404 for workflow, node or truth */
export function evaluateNode(
  platform: EmulatedPlatform,
  caller: KeyRow,
  workflowId: number,
  nodeId: number,
  body: JsonObject,
): JsonObject {
  visibleWorkflow(platform, caller, workflowId);
  const node = nodeOf(platform, workflowId, nodeId);
  const truth = platform.tables
    .all('tool_ground_truths')
    .find(
      (row) =>
        row.workflow_id === workflowId && row.node_id === node.node_id && row.field_id === body.field_id,
    );
  if (!truth) throw notFound('Tool ground truth');
  const calls = node.calls.filter((call) => call.field_id === body.field_id);
  const params = Array.isArray(body.evaluation_params) && body.evaluation_params.includes('input_parameters');
  return verdict(
    truth,
    calls,
    params,
    body.should_exact_match === true,
    body.should_consider_ordering === true,
  );
}

function verdict(
  truth: GroundTruthRow,
  calls: ToolCall[],
  params: boolean,
  exact: boolean,
  ordered: boolean,
): JsonObject {
  const met = (tool: JsonObject) =>
    calls.some((call) => call.name === tool.name && (!params || sameInput(tool, call)));
  const missing = truth.expected_tools.filter((tool) => !met(tool)).map((tool) => tool.name ?? null);
  const banned = new Set(truth.excluded_tools.map(toolName));
  const expected = new Set(truth.expected_tools.map((tool) => String(tool.name)));
  const forbidden = calls.filter((call) => banned.has(call.name)).map((call) => call.name);
  const unexpected = calls.filter((call) => !expected.has(call.name)).map((call) => call.name);
  const order = calls.map((call) => call.name).filter((name) => expected.has(name));
  const inOrder =
    !ordered || order.join('\n') === truth.expected_tools.map((tool) => String(tool.name)).join('\n');
  const total = truth.expected_tools.length;
  const score = total === 0 ? Number(forbidden.length === 0) : (total - missing.length) / total;
  const passed =
    missing.length === 0 && forbidden.length === 0 && inOrder && (!exact || unexpected.length === 0);
  return { score, passed, missing, forbidden, unexpected, in_order: inOrder };
}

function sameInput(tool: JsonObject, call: ToolCall): boolean {
  return (
    !isObject(tool.input_parameters) || sameJson(tool.input_parameters as JsonObject, call.input_parameters)
  );
}

/** The name of an excluded tool, in either of its two forms (C-b.6). */
export function toolName(tool: Json): string {
  return isObject(tool) ? String(tool.name) : String(tool);
}

function nodeOf(platform: EmulatedPlatform, workflowId: number, nodeId: number): NodeRow {
  const node = platform.tables.get('nodes', nodeId);
  if (node?.workflow_id !== workflowId) throw notFound('Node');
  return node;
}

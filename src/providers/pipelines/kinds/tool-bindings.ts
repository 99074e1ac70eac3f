import { coded, type Kind, warningCode } from '../../../model/index.js';
import { createKeys } from '../routes.js';
import { words } from '../words.js';
import { checkSelectedTools, checkWorkflowField, ONLINE_CODES } from './online.js';
import { idText, ORGANIZATION, workflowPlaced } from './shared.js';

/** Codes of tool bindings. */
const CODES = {
  noTool: warningCode(
    'PS2501',
    'A tool binding has an empty selected_tools.',
    'Name the tools, or remove `selected_tools` to allow all.',
  ),
} as const;

/** Tool bindings: an endpoint at a field of a workflow (C-b.5). */
export const toolBindings: Kind = {
  name: 'tool_bindings',
  singular: 'tool binding',
  words,
  doc: 'Gives the model of one workflow field the tools of one endpoint. Workflow, node, field and endpoint identify it and cannot change.',
  source: 'C-b.5',
  after: ['tool_endpoints'],
  key: ['workflow_id', 'node_id', 'field_id', 'endpoint_id'],
  nameField: null,
  scoped: false,
  idType: 'string',
  lifecycle: 'object',
  renames: false,
  unique: true,
  replaceOn: ['endpoint_id'],
  versioned: false,
  idsUniqueIn: 'partition',
  readable: true,
  fields: {
    type: 'object',
    doc: 'One tool binding.',
    source: 'C-b.5',
    fields: {
      workflow_id: {
        type: 'id',
        id: 'integer',
        doc: 'The workflow. It is part of the route, not of the body.',
        source: 'C-b.5, C-d.2',
        role: 'route',
        required: true,
      },
      node_id: {
        type: 'text',
        doc: 'The node, by its name in the configurable fields.',
        source: 'C-b.5',
        role: 'immutable',
        required: true,
        minLength: 1,
      },
      field_id: {
        type: 'text',
        doc: 'The field, which must be an answer of a language model.',
        source: 'C-b.5',
        role: 'immutable',
        required: true,
        minLength: 1,
      },
      endpoint_id: {
        type: 'id',
        id: 'string',
        kind: 'tool_endpoints',
        doc: 'The endpoint: its id, or {$ref: "tool_endpoints/Name"}.',
        source: 'C-b.5',
        role: 'immutable',
        required: true,
      },
      selected_tools: {
        type: 'list',
        doc: 'Names of the tools that may be called. Left out or null: all, including future ones.',
        source: 'C-b.5, C-h.11',
        nullable: true,
        order: 'set',
        item: { type: 'text', doc: 'One tool.', source: 'C-b.5', minLength: 1 },
      },
      max_tool_rounds: {
        type: 'integer',
        doc: 'Largest number of rounds of tool calls before the model must answer.',
        source: 'C-b.5',
        minimum: 0,
      },
    },
  },
  home: ORGANIZATION,
  lives: ['workflow'],
  partition: (value) => `workflow:${idText(value.workflow_id)}`,
  placed: workflowPlaced,
  idempotency: createKeys('tool_bindings'),
  owns: () => true,
  online(value, view, report) {
    checkWorkflowField(value, view, report);
    checkSelectedTools(value, view, report);
  },
  onlineCodes: [ONLINE_CODES.node, ONLINE_CODES.field, ONLINE_CODES.tool],
  codes: Object.values(CODES),
  check(value, report) {
    if (!Array.isArray(value.selected_tools) || value.selected_tools.length > 0) return;
    report({
      path: ['selected_tools'],
      ...coded(CODES.noTool),
      message: 'An empty selected_tools is not documented: it may mean no tools or all tools.',
      remedy: 'Name the tools, or remove the field to allow all.',
    });
  },
};

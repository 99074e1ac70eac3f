import { coded, errorCode, isValueObject, type Kind } from '../../../model/index.js';
import { createKeys } from '../routes.js';
import { words } from '../words.js';
import { checkWorkflowField, ONLINE_CODES } from './online.js';
import { idText, ORGANIZATION, workflowPlaced } from './shared.js';

/** Codes of tool ground truths. */
const CODES = {
  bothWays: errorCode(
    'PS2601',
    'A tool is both expected and excluded.',
    'Remove the tool from one of the two lists.',
  ),
} as const;

/**
 * Tool ground truths: the tools that a field should and should not call (C-b.6). Lists of tools exist as `{name}` and as
 * plain names; both are read, `{name}` is written (C-b.6).
 */
export const toolGroundTruths: Kind = {
  name: 'tool_ground_truths',
  singular: 'tool ground truth',
  words,
  doc: 'The tools that should and should not be called for one workflow field. One per field.',
  source: 'C-b.6, C-h.28',
  after: [],
  key: ['workflow_id', 'node_id', 'field_id'],
  nameField: null,
  scoped: false,
  idType: 'string',
  lifecycle: 'object',
  renames: false,
  unique: false,
  replaceOn: [],
  versioned: false,
  idsUniqueIn: 'partition',
  readable: false,
  fields: {
    type: 'object',
    doc: 'One tool ground truth.',
    source: 'C-b.6',
    fields: {
      workflow_id: {
        type: 'id',
        id: 'integer',
        doc: 'The workflow. It is part of the route, not of the body.',
        source: 'C-b.6, C-d.2',
        role: 'route',
        required: true,
      },
      node_id: { type: 'text', doc: 'The node.', source: 'C-b.6', required: true, minLength: 1 },
      field_id: { type: 'text', doc: 'The field.', source: 'C-b.6', required: true, minLength: 1 },
      expected_tools: {
        type: 'list',
        doc: 'Tools that should be called, in this order if ordering_matters is true.',
        source: 'C-b.6',
        blank: true,
        order: { orderedWhen: 'ordering_matters' },
        item: {
          type: 'object',
          doc: 'One expected call; a text alone is the name of the tool.',
          shorthand: 'name',
          source: 'C-b.6',
          fields: {
            name: { type: 'text', doc: 'The tool.', source: 'C-b.6', required: true, minLength: 1 },
            input_parameters: {
              type: 'json',
              doc: 'Expected arguments.',
              source: 'C-b.6',
              shape: 'object',
              leaves: 'whole',
              nullable: true,
              blank: true,
            },
          },
        },
      },
      excluded_tools: {
        type: 'list',
        doc: 'Tools that must not be called.',
        source: 'C-b.6',
        blank: true,
        order: 'set',
        key: 'name',
        item: {
          type: 'object',
          doc: 'One tool; a text alone is its name.',
          shorthand: 'name',
          source: 'C-b.6',
          fields: { name: { type: 'text', doc: 'The tool.', source: 'C-b.6', required: true, minLength: 1 } },
        },
      },
      ordering_matters: { type: 'boolean', doc: 'Whether the order of the calls counts.', source: 'C-b.6' },
      source: {
        type: 'text',
        doc: 'Source of the expectation.',
        source: 'C-b.6',
        values: ['manual'],
        open: true,
      },
      confidence: {
        type: 'number',
        doc: 'Confidence in the expectation, from 0 to 1.',
        source: 'C-b.6',
        minimum: 0,
        maximum: 1,
      },
    },
  },
  home: ORGANIZATION,
  lives: ['workflow'],
  partition: (value) => `workflow:${idText(value.workflow_id)}`,
  placed: workflowPlaced,
  idempotency: createKeys('tool_ground_truths'),
  owns: () => true,
  narrow: (value) => ({ node_id: String(value.node_id), field_id: String(value.field_id) }),
  online: checkWorkflowField,
  onlineCodes: [ONLINE_CODES.node, ONLINE_CODES.field],
  codes: Object.values(CODES),
  check(value, report) {
    const excluded = new Set(namesIn(value.excluded_tools));
    for (const [index, name] of namesIn(value.expected_tools).entries()) {
      if (!excluded.has(name)) continue;
      report({
        path: ['expected_tools', index, 'name'],
        ...coded(CODES.bothWays),
        message: `The tool ${JSON.stringify(name)} is both expected and excluded.`,
        remedy: 'Remove it from one of the two lists.',
      });
    }
  },
};

function namesIn(list: unknown): string[] {
  if (!Array.isArray(list)) return [];
  return list.map((tool) => (isValueObject(tool) ? String(tool.name) : String(tool)));
}

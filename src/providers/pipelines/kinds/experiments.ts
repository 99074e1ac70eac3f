import type { Kind, ObjectField } from '../../../model/index.js';
import { createKeys, partitionIds } from '../routes.js';
import { words } from '../words.js';
import { checkOverrides, ONLINE_CODES } from './online.js';
import { idText, ORGANIZATION } from './shared.js';

function place(fields: ObjectField['fields'], doc: string): ObjectField {
  return {
    type: 'object',
    doc,
    source: 'C-b.7',
    open: true,
    fields: {
      nodeId: {
        type: 'text',
        doc: 'The node, by its name in the configurable fields.',
        source: 'C-b.7',
        required: true,
      },
      ...fields,
    },
  };
}

const fieldId: ObjectField['fields'] = {
  fieldId: { type: 'text', doc: 'The field of the node.', source: 'C-b.7', required: true },
};

/** Experiments: launched once; they cannot be listed, changed or deleted (C-b.7). */
export const experiments: Kind = {
  name: 'experiments',
  singular: 'experiment',
  words,
  doc: 'A run of copies of a workflow with other prompts, models or evaluations. A launch costs money and cannot be undone, so it happens at most once.',
  source: 'C-b.7',
  after: ['prompts', 'criteria', 'evaluations', 'tool_endpoints', 'tool_bindings', 'tool_ground_truths'],
  key: ['project_id', 'workflow_id', 'name'],
  nameField: 'name',
  scoped: false,
  idType: 'string',
  lifecycle: 'launch',
  launch: {
    // C-a.4
    ended: ['completed', 'failed', 'cancelled', 'partially_cancelled', 'completed_with_partial_results'],
    failed: ['failed', 'cancelled', 'partially_cancelled'],
    unnamed: 'experiment',
    traces: 'copies of the workflow',
    // C-h.20
    repeatable: { ms: 24 * 60 * 60 * 1000, words: 'a day' },
  },
  renames: false,
  unique: false,
  replaceOn: [],
  versioned: false,
  idsUniqueIn: 'partition',
  readable: true,
  fields: {
    type: 'object',
    doc: 'One experiment.',
    source: 'C-b.7',
    fields: {
      name: {
        type: 'text',
        doc: 'The name of the experiment in files and in its Idempotency-Key; it is not sent.',
        source: 'C-b.7, C-d.3',
        role: 'route',
        maxLength: 255,
      },
      project_id: {
        type: 'id',
        id: 'integer',
        doc: 'The project.',
        source: 'C-d.1',
        role: 'route',
        required: true,
      },
      workflow_id: {
        type: 'id',
        id: 'integer',
        doc: 'The workflow.',
        source: 'C-d.1',
        role: 'route',
        required: true,
      },
      payload: {
        type: 'object',
        doc: 'The body of the launch request, in camelCase.',
        source: 'C-b.7',
        required: true,
        open: true,
        fields: {
          count: { type: 'integer', doc: 'Number of tasks per variant.', source: 'C-b.7', minimum: 0 },
          variants: {
            type: 'list',
            doc: 'The copies of the workflow.',
            source: 'C-b.7',
            order: 'ordered',
            key: 'name',
            item: {
              type: 'object',
              doc: 'One copy.',
              source: 'C-b.7',
              open: true,
              fields: {
                name: { type: 'text', doc: 'Its name.', source: 'C-b.7', required: true, minLength: 1 },
                configOverrides: {
                  type: 'object',
                  doc: 'Changes in this copy; {} means a plain copy.',
                  source: 'C-b.7',
                  open: true,
                  fields: {
                    prompts: {
                      type: 'list',
                      doc: 'Replacements of prompts.',
                      source: 'C-b.7',
                      order: 'ordered',
                      item: place(
                        {
                          ...fieldId,
                          promptId: {
                            type: 'id',
                            id: 'integer',
                            kind: 'prompts',
                            onUpdate: 'pinned',
                            doc: 'The prompt: an id, or {$ref: "prompts/Name"}.',
                            source: 'C-b.7',
                            required: true,
                          },
                          version: {
                            type: 'version',
                            of: 'promptId',
                            doc: 'The pinned version: a number, or {$ref: "prompts/Name", version: latest}.',
                            source: 'C-b.7',
                            required: true,
                          },
                        },
                        'One replacement of a prompt.',
                      ),
                    },
                    models: {
                      type: 'list',
                      doc: 'Replacements of models.',
                      source: 'C-b.7',
                      order: 'ordered',
                      item: place(
                        {
                          modelSlug: {
                            type: 'text',
                            doc: 'Slug of the model.',
                            source: 'C-b.7',
                            required: true,
                          },
                        },
                        'One replacement of a model.',
                      ),
                    },
                    evaluations: {
                      type: 'list',
                      doc: 'Replacements of evaluations.',
                      source: 'C-b.7',
                      order: 'ordered',
                      item: place(
                        {
                          ...fieldId,
                          evaluationId: {
                            type: 'id',
                            id: 'integer',
                            kind: 'evaluations',
                            onUpdate: 'pinned',
                            doc: 'The evaluation: an id, or {$ref: "evaluations/Name"}.',
                            source: 'C-b.7',
                            required: true,
                          },
                          version: {
                            type: 'version',
                            of: 'evaluationId',
                            doc: 'The pinned version: a number, or {$ref: "evaluations/Name", version: latest}.',
                            source: 'C-b.7',
                            required: true,
                          },
                        },
                        'One replacement of an evaluation.',
                      ),
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
  // They cannot be listed, so no row is ever matched (C-b.7).
  home: ORGANIZATION,
  lives: [],
  placed: (partition) => {
    const { project, workflow } = partitionIds(partition);
    return project === undefined || workflow === undefined
      ? {}
      : { project_id: project, workflow_id: workflow };
  },
  partition: (value) => `project:${idText(value.project_id)}/workflow:${idText(value.workflow_id)}`,
  idempotency: createKeys('experiments'),
  owns: () => true,
  body: (value) => value.payload as { [key: string]: never },
  online: checkOverrides,
  onlineCodes: [ONLINE_CODES.node, ONLINE_CODES.field, ONLINE_CODES.model],
};

import type { JsonObject } from '../../../model/index.js';
import { validators } from '../generated/validate-trials.js';
import { generatedSection } from '../generated-section.js';
import { idOrVariable } from '../id-setting.js';

const text = (description: string, example: string): JsonObject => ({
  type: 'string',
  minLength: 1,
  maxLength: 255,
  description,
  examples: [example],
});

const share: JsonObject = { type: 'number', minimum: 0, maximum: 1 };

/** The trials of a configuration (`trials:`). */
const trialsSchema: JsonObject = {
  type: 'object',
  description:
    'Trials, by name: runs of a workflow with the live prompts and with those of the files, which are compared.',
  propertyNames: { type: 'string', minLength: 1, maxLength: 100 },
  additionalProperties: {
    type: 'object',
    description: 'One trial.',
    properties: {
      project_id: idOrVariable('Id of the project of the workflow, or {$var: name}.', 22),
      workflow_id: idOrVariable('Id of the workflow, or {$var: name}.', 10),
      count: {
        type: 'integer',
        minimum: 1,
        maximum: 1000,
        description: 'Tasks of each side: a trial creates twice as many.',
        examples: [30],
      },
      swap: {
        type: 'array',
        minItems: 1,
        maxItems: 100,
        description:
          'What base and head exchange. A prompt or evaluation is tried where a plan changes it, a model where from and model differ.',
        items: {
          type: 'object',
          description: 'One exchange: of a prompt, an evaluation, or a model.',
          properties: {
            node: text('Node, by its id in the configurable fields.', 'day-plan'),
            field: text('Field of the node; a model has none.', 'answer'),
            prompt: text('Address of a prompt.', 'prompts/Concise Rome Prompt'),
            evaluation: text('Address of an evaluation.', 'evaluations/Itinerary Quality'),
            model: text('Slug of the model of the head.', 'claude-sonnet'),
            from: text('Slug of the model of the base.', 'gpt-mini'),
          },
          required: ['node'],
          additionalProperties: false,
        },
        examples: [[{ node: 'day-plan', field: 'answer', prompt: 'prompts/Concise Rome Prompt' }]],
      },
      limits: {
        type: 'object',
        description: 'What a trial may cost.',
        properties: {
          tasks: {
            type: 'integer',
            minimum: 2,
            maximum: 2000,
            description: 'Most tasks of both sides together. Default: 200.',
            examples: [120],
          },
          minutes: {
            type: 'integer',
            minimum: 1,
            maximum: 360,
            description: 'Longest time, after which the trial is cancelled. Default: 30.',
            examples: [30],
          },
        },
        additionalProperties: false,
      },
      gate: {
        type: 'array',
        uniqueItems: true,
        maxItems: 50,
        items: { type: 'string', minLength: 1 },
        description:
          'Addresses of criteria, or success, that must not get worse. Without it, the trial only informs.',
        examples: [['criteria/Names a booking']],
      },
      tolerance: {
        type: 'object',
        description:
          'Changes up to this size are no difference, as a share: for all rows (default), and by address of a criterion.',
        properties: {
          default: { ...share, description: 'Of all other rows. Default: 0.05.', examples: [0.05] },
        },
        additionalProperties: share,
      },
      cleanup: {
        enum: ['keep', 'archive'],
        description: 'Keep or archive the copied workflows after the trial. Default: keep.',
        examples: ['archive'],
      },
      show_outputs: {
        type: 'boolean',
        description: 'Show inputs, outputs and reasons of the tasks that got worse. Default: false.',
        examples: [true],
      },
    },
    patternProperties: { '^x-': { description: 'For your own use; ignored.' } },
    required: ['project_id', 'workflow_id', 'count'],
    additionalProperties: false,
  },
};

/** The section of the configuration. */
export const section = generatedSection('trials', trialsSchema, validators);

import type { JsonObject } from '../../../model/index.js';
import { validators } from '../generated/validate-smoke.js';
import { generatedSection } from '../generated-section.js';
import { idOrVariable } from '../id-setting.js';
import { TASK_STATUSES } from './task-status.js';

/** The smoke runs of a configuration (`smoke:`). */
export const smokeSchema: JsonObject = {
  type: 'object',
  description: 'Smoke runs, by name: tasks that are put into a workflow, waited for, and judged.',
  propertyNames: { type: 'string', minLength: 1, maxLength: 100 },
  additionalProperties: {
    type: 'object',
    description: 'One smoke run.',
    properties: {
      workflow: idOrVariable('Id of the workflow, or {$var: name}.', 3086),
      project: idOrVariable(
        'Id of its project, or {$var: name}. Only the main API needs it, for runs that have count.',
        22,
      ),
      api: {
        enum: ['v1', 'main'],
        description:
          'API that creates the tasks. Default: main if project and count are set and the platform offers it, else v1.',
        examples: ['v1'],
      },
      tasks: {
        type: ['array', 'string'],
        minItems: 1,
        minLength: 1,
        items: { type: 'object', description: 'Values by the names of fields.' },
        description: 'Tasks: a list, or the path of a CSV, JSON or YAML file, relative to this file.',
        examples: ['smoke/tasks.csv'],
      },
      count: {
        type: 'integer',
        minimum: 1,
        maximum: 5000,
        description: 'Number of tasks without field values, in place of tasks.',
        examples: [3],
      },
      files: {
        type: ['array', 'string'],
        minItems: 1,
        minLength: 1,
        items: { type: 'string', minLength: 1 },
        description:
          'Files for upload fields: a folder, or a list of paths. They are sent as one ZIP archive.',
        examples: ['smoke/files'],
      },
      expect: {
        type: 'object',
        description: 'What makes the run pass.',
        properties: {
          statuses: {
            type: 'array',
            minItems: 1,
            items: { enum: [...TASK_STATUSES] },
            description: 'Statuses in which a task counts as good. Default: finished.',
            examples: [['finished']],
          },
          share: {
            type: 'number',
            minimum: 0,
            maximum: 1,
            description: 'Smallest share of good tasks, from 0 to 1. Default: 1.',
            examples: [0.95],
          },
          within: {
            type: 'string',
            pattern: '^[1-9][0-9]{0,4}(s|m|h)$',
            description: 'Time limit for all tasks, in seconds, minutes or hours. Default: 10m.',
            examples: ['10m'],
          },
        },
        additionalProperties: false,
      },
    },
    patternProperties: { '^x-': { description: 'For your own use; ignored.' } },
    required: ['workflow'],
    additionalProperties: false,
  },
};

/** The section of the configuration. */
export const section = generatedSection('smoke', smokeSchema, validators);

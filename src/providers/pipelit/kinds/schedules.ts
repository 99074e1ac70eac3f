import type { Kind } from '../../../model/index.js';
import { checkEnded, checkSchedule, SCHEDULE_CODES, SCHEDULE_ONLINE_CODES } from './schedule-checks.js';
import { SERVER, SOURCE, validatorOf } from './shared.js';

const source = SOURCE;

/** Schedules of workflows; those that nodes start for themselves are `running` of the node. */
export const schedules: Kind = {
  ...SERVER,
  name: 'schedules',
  singular: 'workflow schedule',
  doc: 'A schedule of a workflow. Names are not unique on a server: of two of one workflow, one has to be pinned.',
  source,
  after: ['workflows'],
  key: ['workflow', 'name'],
  nameField: 'name',
  unique: false,
  composite: true,
  fields: {
    type: 'object',
    doc: 'A schedule.',
    source,
    fields: {
      workflow: {
        type: 'id',
        id: 'string',
        kind: 'workflows',
        doc: 'The workflow that it runs.',
        source,
        required: true,
        role: 'immutable',
      },
      name: {
        type: 'text',
        doc: 'Its name, which tells it from others of the workflow.',
        source,
        required: true,
        minLength: 1,
      },
      description: { type: 'text', doc: 'What it is for.', source, blank: true },
      trigger_node: {
        type: 'text',
        doc: 'Id of the node where runs begin; only shown. Write `running` on the node instead.',
        source,
        nullable: true,
        role: 'immutable',
      },
      interval_seconds: {
        type: 'integer',
        minimum: 1,
        required: true,
        doc: 'Seconds between two runs. Another value counts from the next run on.',
        source,
      },
      total_repeats: { type: 'integer', minimum: 0, doc: 'How often it runs; 0: for ever.', source },
      max_retries: { type: 'integer', minimum: 0, doc: 'Retries of a run that failed.', source },
      timeout_seconds: { type: 'integer', minimum: 1, doc: 'Longest run, in seconds.', source },
      trigger_payload: {
        type: 'json',
        shape: 'object',
        leaves: 'whole',
        nullable: true,
        doc: 'What runs get as their input.',
        source,
      },
      enabled: {
        type: 'boolean',
        doc: 'Whether it runs; otherwise it is paused. One that came to its end counts as enabled.',
        source,
        // A new one is active at once (19).
        initial: true,
      },
    },
  },
  validator: () => validatorOf('schedules'),
  check: checkSchedule,
  codes: Object.values(SCHEDULE_CODES),
  online: checkEnded,
  onlineCodes: Object.values(SCHEDULE_ONLINE_CODES),
};

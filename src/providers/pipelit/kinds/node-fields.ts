import type { Field, ObjectField } from '../../../model/index.js';
import { SOURCE } from './shared.js';

const source = SOURCE;

/** The type of node before which every server waits (6). */
export const WAITING_TYPE = 'human_confirmation';

const setting = (doc: string, type: 'integer' | 'number'): Field => ({
  type,
  doc: `${doc} Of an ai_model only.`,
  source,
  nullable: true,
});

const data = (doc: string, isNullable: boolean): Field => ({
  type: 'json',
  shape: 'object',
  leaves: 'whole',
  doc,
  source,
  ...(isNullable ? { nullable: true } : { initial: {} }),
});

/** What the Jinja expressions of a text begin with: `{{ node.port }}`. */
const EXPRESSION = /\{\{-?[ \t]*([\p{L}_][\p{L}\p{N}_.]*)/gu;

function* expressionNames(text: string): Generator<string> {
  for (const [, name = ''] of text.matchAll(EXPRESSION)) yield name;
}

const config: ObjectField = {
  type: 'object',
  doc: 'The settings of the node.',
  source,
  initial: {},
  fields: {
    system_prompt: {
      type: 'text',
      doc: 'The prompt, or the text of a reply.',
      source,
      blank: true,
      long: 'lines',
      placeholders: { names: expressionNames },
    },
    extra_config: data('Settings that only the type of the node knows.', false),
    llm_credential: {
      type: 'text',
      doc: 'Credential of the model, as `llm/NAME`. Of an ai_model only.',
      source,
      nullable: true,
      blank: true,
    },
    model_name: { type: 'text', doc: 'The model. Of an ai_model only.', source, blank: true },
    temperature: setting('Temperature.', 'number'),
    max_tokens: setting('Maximum number of tokens in an answer.', 'integer'),
    frequency_penalty: setting('Frequency penalty.', 'number'),
    presence_penalty: setting('Presence penalty.', 'number'),
    top_p: setting('Nucleus sampling.', 'number'),
    timeout: setting('Seconds until a request is given up.', 'integer'),
    max_retries: setting('Retries of a request.', 'integer'),
    response_format: data('Form of the answer. Of an ai_model only.', true),
    credential: {
      type: 'text',
      doc: 'Credential of a trigger, as `TYPE/NAME`.',
      source,
      nullable: true,
      blank: true,
    },
    is_active: { type: 'boolean', doc: 'Whether a trigger listens.', source, initial: true },
    priority: { type: 'integer', doc: 'Priority of a trigger.', source, initial: 0 },
    trigger_config: data('Settings of a trigger.', false),
  },
};

/** A node, without its id: that is its key. */
export const node: ObjectField = {
  type: 'object',
  doc: 'A node.',
  source,
  fields: {
    component_type: {
      type: 'text',
      doc: 'The type of the node. Another type makes the node, and its edges, anew.',
      source,
      required: true,
      minLength: 1,
    },
    label: { type: 'text', doc: 'What the editor shows.', source, blank: true },
    is_entry_point: { type: 'boolean', doc: 'Whether execution begins here.', source, initial: false },
    interrupt_before: {
      type: 'boolean',
      doc: 'Whether execution waits before it. Always true of a human_confirmation.',
      source,
      initial: false,
      forced: ({ component_type }) => (component_type === WAITING_TYPE ? true : undefined),
    },
    interrupt_after: { type: 'boolean', doc: 'Whether execution waits after it.', source, initial: false },
    subworkflow: {
      type: 'id',
      id: 'string',
      kind: 'workflows',
      doc: 'The workflow that it runs.',
      source,
      nullable: true,
    },
    code_block_id: { type: 'integer', doc: 'Number of a code block on the server.', source, nullable: true },
    running: {
      type: 'boolean',
      doc: 'Whether the schedule of a trigger_schedule runs.',
      source,
      initial: false,
    },
    outdated: {
      type: 'boolean',
      doc: 'Never written. True: the schedule runs with settings that the node does not have any more.',
      source,
      initial: false,
      passing: true,
    },
    config,
  },
};

/** An edge, without its ends, label and condition: these are its key. */
export const edge: ObjectField = {
  type: 'object',
  doc: 'An edge.',
  source,
  fields: {
    type: {
      type: 'text',
      doc: 'direct, or conditional: taken where a switch gives the value of its key.',
      source,
      values: ['direct', 'conditional'],
      initial: 'direct',
    },
    priority: { type: 'integer', doc: 'Edges with a lower number come first.', source, initial: 0 },
    condition_mapping: data('Values and the nodes they lead to.', true),
    linked: {
      type: 'boolean',
      doc: 'Never written. False: the server lost the link that an llm edge stands for.',
      source,
      initial: true,
      passing: true,
    },
  },
};

import type { Json, JsonObject } from '../../../model/index.js';
import type { Switches } from './switches.js';

/** What of a node type the server's checks look at. */
export interface NodeType {
  /** What its first input takes; null where it has none. */
  takes: string | null;
  /** What its first output gives. */
  gives: string;
  /** What is connected to it by an edge of its own label. */
  needs: readonly Connection[];
}

export type Connection = 'model' | 'tools' | 'output_parser' | 'skills';

/** Each type: what its first input takes (`-`: none) and its first output gives, and what is connected to it. */
const COMMON = {
  trigger_telegram: '- string',
  trigger_manual: '- object',
  trigger_schedule: '- string',
  trigger_chat: '- string',
  trigger_workflow: '- string',
  trigger_error: '- object',
  categorizer: 'messages string model output_parser',
  router: 'messages string model output_parser',
  extractor: 'messages object model output_parser',
  ai_model: '- object',
  run_command: 'string string',
  platform_api: '- string',
  whoami: '- string',
  get_totp_code: '- string',
  spawn_and_await: '- string',
  workflow_create: '- string',
  workflow_discover: '- string',
  scheduler_tools: '- string',
  system_health: '- string',
  output_parser: 'string object',
  memory_read: '- string',
  memory_write: '- string',
  identify_user: 'object string',
  switch: 'any string',
  code: 'any any',
  filter: 'array array',
  loop: 'array array',
  wait: 'any string',
  human_confirmation: 'string boolean',
  workflow: 'any any',
};

const TYPES: { readonly [Version in Switches['version']]: { readonly [type: string]: string } } = {
  head: {
    ...COMMON,
    agent: 'messages messages model tools skills',
    deep_agent: 'messages messages model tools skills',
    reply_chat: 'any string',
    validate_gherkin: 'string string',
    validate_topology: 'string string',
    skill: '- string',
    assertion: 'any object',
    merge: 'any any',
  },
  'v0.1.0': {
    ...COMMON,
    agent: 'messages messages model tools',
    deep_agent: 'messages messages model tools',
    http_request: 'string string',
    web_search: 'string string',
    calculator: 'string string',
    datetime: '- string',
    create_agent_user: '- string',
    epic_tools: '- string',
    task_tools: '- string',
    code_execute: '- string',
    merge: 'array any',
    aggregator: 'array any',
  },
};

/** The types that a vintage knows; another one is in no schema, and 422. */
export function typeNames(version: Switches['version']): string[] {
  return Object.keys(TYPES[version]);
}

export function nodeType(version: Switches['version'], name: string): NodeType | undefined {
  const types = TYPES[version];
  if (!Object.hasOwn(types, name)) return undefined;
  const [takes = '-', gives = 'any', ...needs] = (types[name] ?? '').split(' ');
  return { takes: takes === '-' ? null : takes, gives, needs: needs as Connection[] };
}

/** The answer to a question about all of them. */
export function shownTypes(version: Switches['version']): JsonObject {
  return Object.fromEntries(typeNames(version).map((name) => [name, shown(version, name)]));
}

function shown(version: Switches['version'], name: string): Json {
  const { takes = null, gives = 'any', needs = [] } = nodeType(version, name) ?? {};
  const port = (data_type: string): Json => ({
    name: 'value',
    data_type,
    description: '',
    required: false,
    default: null,
    port_schema: null,
  });
  return {
    component_type: name,
    display_name: name.replaceAll('_', ' '),
    description: '',
    category: 'general',
    inputs: takes === null ? [] : [port(takes)],
    outputs: [port(gives)],
    requires_model: needs.includes('model'),
    requires_tools: needs.includes('tools'),
    requires_memory: false,
    requires_output_parser: needs.includes('output_parser'),
    requires_skills: needs.includes('skills'),
    executable: !name.startsWith('trigger_'),
    config_schema: {},
  };
}

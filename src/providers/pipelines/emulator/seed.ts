import { SeedError } from '../../../emulator/emulator-error.js';
import { isObject, type Json, type JsonObject } from '../../../model/index.js';
import {
  type BindingRow,
  type ConfigurableField,
  type CriterionRow,
  type Denial,
  type EndpointRow,
  type EvaluationRow,
  type Family,
  type GroundTruthRow,
  type PromptRow,
  type Role,
  type TaskField,
  type ToolCall,
  WORKFLOW_STATUSES,
  type WorkflowStatus,
} from './types.js';

type Planted<Row, Required extends keyof Row> = Partial<Row> & Pick<Row, Required>;

/**
 * What an emulator starts with. Objects need only the fields that have no default; ids may be left
 * out and are then the next free ones. docs/emulator.md shows the file form.
 */
export interface Seed {
  organizations: { id: number; name: string }[];
  keys: {
    key: string;
    email: string;
    name?: string;
    org_id: number;
    role: Role;
    /** Families that this key is refused, as a name (403 for all) or in full. */
    deny?: (Family | (Pick<Denial, 'family'> & Partial<Denial>))[];
    revoked?: boolean;
    user_removed?: boolean;
  }[];
  projects: { id: number; name: string; org_id: number; description?: string | null; archived?: boolean }[];
  workflows: {
    id: number;
    name: string;
    project_id: number;
    requires_csv?: boolean;
    archived?: boolean;
    status?: WorkflowStatus;
    task_fields?: (Pick<TaskField, 'name'> & Partial<TaskField>)[];
    task_nodes?: number;
    seeded_data?: JsonObject[];
    fields?: (Pick<ConfigurableField, 'nodeId' | 'fieldId'> & Partial<ConfigurableField>)[];
    nodes?: { id: number; node_id: string; calls?: (Partial<ToolCall> & Pick<ToolCall, 'name'>)[] }[];
  }[];
  models: { slug: string; name?: string; provider?: string }[];
  /** Tools that discovery finds behind a URL. */
  discovered_tools?: Record<string, JsonObject[]>;
  prompts?: Planted<PromptRow, 'name' | 'prompt_text'>[];
  criteria?: Planted<CriterionRow, 'name' | 'type' | 'config'>[];
  evaluations?: (Partial<Omit<EvaluationRow, 'criteria'>> & {
    name: string;
    criteria: { criterion_id: number }[];
  })[];
  tool_endpoints?: Planted<EndpointRow, 'name'>[];
  tool_bindings?: Planted<BindingRow, 'workflow_id' | 'node_id' | 'field_id' | 'endpoint_id'>[];
  tool_ground_truths?: Planted<GroundTruthRow, 'workflow_id' | 'node_id' | 'field_id'>[];
}

type Check = (value: Json | undefined) => boolean;

const isId: Check = (value) => typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
const isText: Check = (value) => typeof value === 'string' && value !== '';
const isList: Check = (value) => Array.isArray(value);
const isMap: Check = (value) => isObject(value);
const isNamedList: Check = (value) =>
  Array.isArray(value) && value.every((entry) => isObject(entry) && isText((entry as JsonObject).name));
const isMapList: Check = (value) => Array.isArray(value) && value.every(isObject);
const oneOf =
  (...words: string[]): Check =>
  (value) =>
    typeof value === 'string' && words.includes(value);
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);

/** Per section: is it required, and what each entry must hold. */
const SECTIONS: Record<keyof Seed, { required: boolean; entry: Record<string, Check> }> = {
  organizations: { required: true, entry: { id: isId, name: isText } },
  keys: {
    required: true,
    entry: {
      key: isText,
      email: isText,
      org_id: isId,
      role: oneOf('admin', 'member', 'viewer'),
      deny: optional(isList),
    },
  },
  projects: { required: true, entry: { id: isId, name: isText, org_id: isId } },
  workflows: {
    required: true,
    entry: {
      id: isId,
      name: isText,
      project_id: isId,
      status: optional(oneOf(...WORKFLOW_STATUSES)),
      task_fields: optional(isNamedList),
      task_nodes: optional(isId),
      seeded_data: optional(isMapList),
      fields: optional(isList),
      nodes: optional(isList),
    },
  },
  models: { required: true, entry: { slug: isText } },
  discovered_tools: { required: false, entry: {} },
  prompts: { required: false, entry: { name: isText, prompt_text: (value) => typeof value === 'string' } },
  criteria: { required: false, entry: { name: isText, type: isText, config: isMap } },
  evaluations: { required: false, entry: { name: isText, criteria: isList } },
  tool_endpoints: { required: false, entry: { name: isText } },
  tool_bindings: {
    required: false,
    entry: { workflow_id: isId, node_id: isText, field_id: isText, endpoint_id: isText },
  },
  tool_ground_truths: { required: false, entry: { workflow_id: isId, node_id: isText, field_id: isText } },
};

/**
 * Reads a seed that came from a file.
 * @throws SeedError naming the section, the entry and the field
 */
export function parseSeed(value: Json): Seed {
  if (!isObject(value)) throw new SeedError('A seed must be a JSON object.');
  const seed: JsonObject = value as JsonObject;
  for (const name of Object.keys(seed)) {
    if (!Object.hasOwn(SECTIONS, name)) {
      throw new SeedError(
        `The seed has an unknown section ${JSON.stringify(name)}. Use one of: ${Object.keys(SECTIONS).join(', ')}.`,
      );
    }
  }
  for (const [name, { required, entry }] of Object.entries(SECTIONS)) {
    checkSection(name, seed[name], required, entry);
  }
  checkParents(seed as unknown as Seed);
  return seed as unknown as Seed;
}

function checkSection(
  name: string,
  value: Json | undefined,
  required: boolean,
  entry: Record<string, Check>,
): void {
  if (value === undefined) {
    if (required) throw new SeedError(`The seed lacks the section ${name}.`);
    return;
  }
  if (name === 'discovered_tools') {
    if (!isObject(value) || !Object.values(value).every((tools) => Array.isArray(tools))) {
      throw new SeedError('In the seed, discovered_tools must map each URL to a list of tools.');
    }
    return;
  }
  if (!Array.isArray(value)) throw new SeedError(`In the seed, ${name} must be a list.`);
  value.forEach((item, index) => {
    if (!isObject(item)) throw new SeedError(`In the seed, ${name}[${index}] must be an object.`);
    for (const [field, check] of Object.entries(entry)) {
      if (!check((item as JsonObject)[field])) {
        throw new SeedError(`In the seed, ${name}[${index}].${field} is missing or of the wrong type.`);
      }
    }
  });
}

function checkParents(seed: Seed): void {
  const organizations = new Set(seed.organizations.map((row) => row.id));
  const projects = new Set(seed.projects.map((row) => row.id));
  const workflows = new Set(seed.workflows.map((row) => row.id));
  const lacks = (where: string, what: string) =>
    new SeedError(`In the seed, ${where} names ${what}, which is not in the seed.`);
  for (const row of seed.keys) {
    if (!organizations.has(row.org_id)) throw lacks(`the key of ${row.email}`, `organization ${row.org_id}`);
  }
  for (const row of seed.projects) {
    if (!organizations.has(row.org_id)) throw lacks(`project ${row.id}`, `organization ${row.org_id}`);
  }
  for (const row of seed.workflows) {
    if (!projects.has(row.project_id)) throw lacks(`workflow ${row.id}`, `project ${row.project_id}`);
  }
  for (const row of [...(seed.tool_bindings ?? []), ...(seed.tool_ground_truths ?? [])]) {
    if (!workflows.has(row.workflow_id))
      throw lacks('a binding or ground truth', `workflow ${row.workflow_id}`);
  }
}

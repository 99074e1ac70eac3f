import { newUuid, stamp } from '../../../emulator/world.js';
import type { JsonObject } from '../../../model/index.js';
import type { EmulatedPlatform } from './platform.js';
import type { Seed } from './seed.js';
import type { Denial, Family, KeyRow, LibraryCommon, LibraryKind, StoredKind } from './types.js';

/** The managed objects of a seed. */
export type SeedObjects = Pick<Seed, Exclude<StoredKind, 'experiments'>>;

/** Fills empty tables from a seed, as one change. */
export function plantSeed(platform: EmulatedPlatform, seed: Seed): void {
  platform.tables.transaction(() => {
    plantSurroundings(platform, seed);
    plantObjects(platform, seed, 'seed');
  });
}

/** Adds objects without asking any rule, with defaults for what they leave out, as one change. */
export function plantObjects(platform: EmulatedPlatform, objects: SeedObjects, by: string): void {
  platform.tables.transaction(() => {
    plantLibrary(platform, objects, by);
    plantTools(platform, objects, by);
  });
}

function plantSurroundings(platform: EmulatedPlatform, seed: Seed): void {
  const { tables } = platform;
  const at = stamp(platform);
  for (const { id, name } of seed.organizations) tables.put('organizations', { id, name, created_at: at });
  for (const key of seed.keys) tables.put('keys', keyRow(key, tables.next('users')));
  for (const project of seed.projects) {
    tables.put('projects', {
      description: null,
      archived: false,
      created_at: at,
      updated_at: at,
      ...project,
    });
  }
  for (const model of seed.models) {
    tables.put('models', { id: tables.next('models'), name: model.slug, provider: 'unknown', ...model });
  }
  for (const [id, tools] of Object.entries(seed.discovered_tools ?? {}))
    tables.put('discovered', { id, tools });
  for (const { fields, task_fields, nodes, ...workflow } of seed.workflows) {
    tables.reserve('workflows', workflow.id);
    tables.put('workflows', {
      archived: false,
      requires_csv: false,
      status: 'ACTIVE',
      task_nodes: 5,
      ...workflow,
      org_id: tables.get('projects', workflow.project_id)?.org_id ?? 0,
      workflow_data: {},
      fields: (fields ?? []).map((field) => ({
        nodeId: field.nodeId,
        fieldId: field.fieldId,
        fieldTitle: field.fieldTitle ?? field.fieldId,
        supports: field.supports ?? [],
        llm: field.llm ?? false,
        ...(field.uses === undefined ? {} : { uses: field.uses }),
      })),
      task_fields: (task_fields ?? []).map((field) => ({
        title: field.name,
        type: 'text',
        required: true,
        format_hint: null,
        ...field,
      })),
      copied_from: null,
      created_at: at,
      updated_at: at,
    });
    for (const node of nodes ?? []) {
      const calls = (node.calls ?? []).map((call) => ({ field_id: '', input_parameters: {}, ...call }));
      tables.put('nodes', { id: node.id, workflow_id: workflow.id, node_id: node.node_id, calls });
    }
  }
}

function keyRow(key: Seed['keys'][number], userId: number): KeyRow {
  return {
    id: key.key,
    user_id: userId,
    email: key.email,
    name: key.name ?? key.email,
    org_id: key.org_id,
    role: key.role,
    deny: (key.deny ?? []).map(denial),
    revoked: key.revoked ?? false,
    user_removed: key.user_removed ?? false,
  };
}

function denial(entry: Family | (Pick<Denial, 'family'> & Partial<Denial>)): Denial {
  const given = typeof entry === 'string' ? { family: entry } : entry;
  return { status: 403, access: 'all', ...given };
}

/** The organization that objects belong to when they name none. */
function firstOrg(platform: EmulatedPlatform): number {
  return platform.tables.all('organizations')[0]?.id ?? 1;
}

function plantLibrary(platform: EmulatedPlatform, seed: SeedObjects, by: string): void {
  const { tables } = platform;
  for (const prompt of seed.prompts ?? []) {
    tables.put('prompts', {
      prompt_placeholders: null,
      role: 'user',
      ...common(platform, by, 'prompts', prompt),
      ...prompt,
    });
  }
  for (const criterion of seed.criteria ?? []) {
    tables.put('criteria', {
      display_label: criterion.name,
      output_schema: { type: 'boolean' },
      ...common(platform, by, 'criteria', criterion),
      ...criterion,
    });
  }
  for (const { criteria, ...evaluation } of seed.evaluations ?? []) {
    tables.put('evaluations', {
      ...common(platform, by, 'evaluations', evaluation),
      ...evaluation,
      criteria: criteria.map(({ criterion_id }) => ({
        criterion_id,
        criterion_version: tables.get('criteria', criterion_id)?.version ?? 1,
      })),
    });
  }
}

function common(
  platform: EmulatedPlatform,
  by: string,
  kind: LibraryKind,
  given: Partial<LibraryCommon>,
): LibraryCommon {
  const at = stamp(platform);
  if (given.id !== undefined) platform.tables.reserve(kind, given.id);
  const scope_type = given.scope_type ?? 'org';
  return {
    id: given.id ?? platform.tables.next(kind),
    name: '',
    description: null,
    scope_type,
    org_id: scope_type === 'system' ? null : firstOrg(platform),
    project_id: null,
    workflow_id: null,
    version: 1,
    archived_at: null,
    in_use: false,
    created_by: by,
    created_at: at,
    updated_at: at,
    extra: {},
  };
}

function plantTools(platform: EmulatedPlatform, seed: SeedObjects, by: string): void {
  const { tables } = platform;
  const at = stamp(platform);
  const stamps = { created_by: by, created_at: at, updated_at: at };
  const extra: JsonObject = {};
  for (const endpoint of seed.tool_endpoints ?? []) {
    const version = endpoint.version ?? 1;
    const url = endpoint.url ?? null;
    tables.put('tool_endpoints', {
      id: endpoint.id ?? newUuid(platform),
      org_id: firstOrg(platform),
      description: null,
      endpoint_type: 'mcp_server',
      url,
      auth_type: 'none',
      auth_config: {},
      code_config: null,
      tools: (url === null ? undefined : tables.get('discovered', url)?.tools) ?? [],
      active: true,
      health_status: 'healthy',
      version,
      history: [{ version, created_at: at }],
      archived_at: null,
      extra,
      ...stamps,
      ...endpoint,
    });
  }
  for (const binding of seed.tool_bindings ?? []) {
    const id = binding.id ?? newUuid(platform);
    tables.put('tool_bindings', {
      id,
      selected_tools: null,
      max_tool_rounds: null,
      extra,
      ...stamps,
      ...binding,
    });
  }
  for (const truth of seed.tool_ground_truths ?? []) {
    tables.put('tool_ground_truths', {
      id: truth.id ?? newUuid(platform),
      expected_tools: [],
      excluded_tools: [],
      ordering_matters: false,
      source: 'manual',
      confidence: null,
      extra,
      ...stamps,
      ...truth,
    });
  }
}

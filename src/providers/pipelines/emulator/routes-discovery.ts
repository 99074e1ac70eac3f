import type { EmulatedRoute } from '../../../emulator/route.js';
import { stamp } from '../../../emulator/world.js';
import type { JsonObject } from '../../../model/index.js';
import { checkOrg, visibleProject, visibleWorkflow } from './access.js';
import { ANY_ANSWER, listAnswer, pageQuery, SEARCH_QUERY } from './answer-schemas.js';
import { found, listedPlain, ok } from './answers.js';
import { namedObject } from './named-object.js';
import type { EmulatedPlatform } from './platform.js';
import { addRoute, type RouteSpec } from './routes.js';
import type { ConfigurableField, KeyRow, WorkflowRow } from './types.js';

type Add = (spec: Omit<RouteSpec, 'family' | 'method' | 'access'>) => void;

const LIST_ANSWER = { 200: listAnswer(ANY_ANSWER) };
const ONE_ANSWER = { 200: ANY_ANSWER };

/** Who one is and what there is to refer to (C-a.4). */
export function addDiscoveryRoutes(routes: EmulatedRoute<KeyRow>[], platform: EmulatedPlatform): void {
  const family =
    (name: RouteSpec['family']): Add =>
    (spec) =>
      addRoute(routes, platform, { method: 'GET', access: 'read', family: name, ...spec });
  addIdentity(platform, family('general'));
  addProjects(platform, family('discovery'));
  addWorkflows(platform, family('discovery'));
  addRoute(routes, platform, {
    method: 'POST',
    url: '/api/projects/:project_id/workflows/:workflow_id/archive',
    summary: 'Archive a workflow',
    family: 'discovery',
    access: 'write',
    answers: ONE_ANSWER,
    refusals: [404],
    run: ({ caller, id }) => {
      const workflow = visibleWorkflow(platform, caller, id('workflow_id'), id('project_id'));
      const archived: WorkflowRow = { ...workflow, archived: true, updated_at: stamp(platform) };
      platform.tables.put('workflows', archived);
      return ok(workflowView(archived));
    },
  });
  family('models')({
    url: '/api/orgs/:org_id/models',
    summary: 'Models of an organization',
    query: pageQuery(platform.switches.page_size_max),
    answers: LIST_ANSWER,
    run: ({ caller, id, query }) => {
      checkOrg(caller, id('org_id'));
      return listedPlain(platform, platform.tables.all('models'), query);
    },
  });
}

function addIdentity(platform: EmulatedPlatform, add: Add): void {
  add({
    url: '/api/health',
    summary: 'Whether the platform is up; needs no key',
    open: true,
    answers: ONE_ANSWER,
    run: () => ok({ status: 'ok', checks: { database: { status: 'ok', latency_ms: 1 } } }),
  });
  add({
    url: '/api/auth/me',
    summary: 'The user whom the key acts for',
    answers: ONE_ANSWER,
    run: ({ caller }) => ok(me(platform, caller)),
  });
  add({
    url: '/api/organizations',
    summary: 'The organizations that the key sees',
    query: { ...pageQuery(platform.switches.page_size_max), ...SEARCH_QUERY },
    answers: LIST_ANSWER,
    run: ({ caller, query }) => {
      const rows = platform.tables.all('organizations').filter((row) => row.id === caller.org_id);
      return listedPlain(
        platform,
        rows.filter((row) => found(row.name, query)),
        query,
      );
    },
  });
  add({
    url: '/api/organizations/:org_id',
    summary: 'One organization',
    answers: ONE_ANSWER,
    run: ({ caller, id }) => {
      checkOrg(caller, id('org_id'));
      return ok({ ...platform.tables.get('organizations', caller.org_id) });
    },
  });
}

/** C-h.29 */
function me(platform: EmulatedPlatform, caller: KeyRow): JsonObject {
  const { email, name, org_id, role } = caller;
  const four = { email, name, org_id, role };
  if (platform.switches.me_fields === 'minimal') return four;
  return {
    id: caller.user_id,
    ...four,
    org_name: platform.tables.get('organizations', org_id)?.name ?? null,
  };
}

function addProjects(platform: EmulatedPlatform, add: Add): void {
  add({
    url: '/api/projects',
    summary: 'List projects',
    query: { ...pageQuery(platform.switches.page_size_max), ...SEARCH_QUERY },
    answers: LIST_ANSWER,
    run: ({ caller, query }) => {
      const rows = platform.tables.all('projects').filter((row) => row.org_id === caller.org_id);
      return listedPlain(
        platform,
        rows.filter((row) => found(row.name, query)),
        query,
      );
    },
  });
  add({
    url: '/api/projects/:project_id',
    summary: 'One project',
    answers: ONE_ANSWER,
    refusals: [404],
    run: ({ caller, id }) => ok(visibleProject(platform, caller, id('project_id'))),
  });
}

function addWorkflows(platform: EmulatedPlatform, add: Add): void {
  const one = '/api/projects/:project_id/workflows/:workflow_id';
  const query = { ...pageQuery(platform.switches.page_size_max), ...SEARCH_QUERY };
  add({
    url: '/api/workflows',
    summary: 'List the workflows of all projects',
    query,
    answers: LIST_ANSWER,
    run: ({ caller, query }) => {
      const rows = platform.tables.all('workflows').filter((row) => row.org_id === caller.org_id);
      const shown = rows.filter((row) => found(row.name, query)).map(workflowView);
      return listedPlain(platform, shown, query);
    },
  });
  add({
    url: '/api/projects/:project_id/workflows',
    summary: 'List the workflows of a project',
    query,
    answers: LIST_ANSWER,
    refusals: [404],
    run: ({ caller, id, query }) => {
      const project = visibleProject(platform, caller, id('project_id'));
      const rows = platform.tables.all('workflows').filter((row) => row.project_id === project.id);
      const shown = rows.filter((row) => found(row.name, query)).map(workflowView);
      return listedPlain(platform, shown, query);
    },
  });
  add({
    url: one,
    summary: 'One workflow',
    answers: ONE_ANSWER,
    refusals: [404],
    run: ({ caller, id }) =>
      ok(workflowView(visibleWorkflow(platform, caller, id('workflow_id'), id('project_id')))),
  });
  add({
    url: `${one}/configurable-fields`,
    summary: 'The fields that a run can configure',
    answers: ONE_ANSWER,
    refusals: [404],
    run: ({ caller, id }) => {
      const workflow = visibleWorkflow(platform, caller, id('workflow_id'), id('project_id'));
      return ok({ fields: workflow.fields.map((field) => fieldView(platform, workflow, field)) });
    },
  });
  add({
    url: `${one}/creation-mode`,
    summary: 'Whether tasks need a CSV',
    answers: ONE_ANSWER,
    refusals: [404],
    run: ({ caller, id }) => {
      const workflow = visibleWorkflow(platform, caller, id('workflow_id'), id('project_id'));
      return ok({ requires_csv: workflow.requires_csv });
    },
  });
}

function workflowView(row: WorkflowRow): JsonObject {
  const { id, name, project_id, workflow_data, archived, created_at, updated_at } = row;
  return { id, name, project_id, workflow_data, archived, created_at, updated_at };
}

function fieldView(platform: EmulatedPlatform, workflow: WorkflowRow, field: ConfigurableField): JsonObject {
  const { nodeId, fieldId, fieldTitle } = field;
  const supports =
    platform.switches.supports === 'list'
      ? field.supports
      : Object.fromEntries(
          ['prompts', 'models', 'evaluations', 'tools'].map((word) => [word, field.supports.includes(word)]),
        );
  const shown: JsonObject = { nodeId, fieldId, fieldTitle, supports };
  return platform.switches.field_uses === 'hidden'
    ? shown
    : { ...shown, ...usesView(platform, workflow, field) };
}

/** What a field runs with, spelled like the overrides of an experiment (C-b.7). */
function usesView(
  platform: EmulatedPlatform,
  workflow: WorkflowRow,
  { uses = {} }: ConfigurableField,
): JsonObject {
  const prompt = namedObject(platform, 'prompts', workflow, uses.prompt);
  const evaluation = namedObject(platform, 'evaluations', workflow, uses.evaluation);
  return {
    ...(prompt ? { promptId: prompt.id, promptVersion: uses.prompt_version ?? prompt.version } : {}),
    ...(uses.model === undefined ? {} : { modelSlug: uses.model }),
    ...(evaluation
      ? {
          evaluationId: evaluation.id,
          evaluationVersion: uses.evaluation_version ?? evaluation.version,
        }
      : {}),
  };
}

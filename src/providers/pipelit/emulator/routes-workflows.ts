import { ApiError, invalid } from '../../../emulator/api-error.js';
import type { EmulatedRoute } from '../../../emulator/route.js';
import type { Json, JsonObject } from '../../../model/index.js';
import { maySee, workflowOf } from './access.js';
import { graphErrors } from './edge-rules.js';
import { databaseError } from './errors.js';
import { shownTypes } from './node-types.js';
import { bodySchema, FLAG, type MakeRoute, orNull, PAGE, page, TEXT, WHOLE } from './routes.js';
import {
  filled,
  memoryOf,
  nextId,
  type PipelitWorld,
  stampOf,
  type UserRow,
  type WorkflowRow,
} from './rows.js';
import { edgesOf, nodesOf, shownDetail, shownWorkflow } from './view.js';

const OBJECT = { type: 'object' };

const FIELDS = {
  name: TEXT,
  slug: TEXT,
  description: TEXT,
  is_active: FLAG,
  is_public: FLAG,
  is_default: FLAG,
  tags: orNull({ type: 'array', items: TEXT }),
  error_handler_workflow_id: orNull(WHOLE),
  max_execution_seconds: { ...WHOLE, exclusiveMinimum: 0 },
  input_schema: orNull(OBJECT),
  output_schema: orNull(OBJECT),
};

const PATCHED = Object.fromEntries(Object.entries(FIELDS).map(([name, schema]) => [name, orNull(schema)]));

/** What a workflow has of which nothing is said (26). */
const DEFAULTS = {
  description: '',
  is_active: true,
  is_public: false,
  is_default: false,
  tags: null as string[] | null,
  error_handler_workflow_id: null as number | null,
  max_execution_seconds: 600,
  input_schema: null as JsonObject | null,
  output_schema: null as JsonObject | null,
};

const NULLABLE = new Set(['tags', 'error_handler_workflow_id', 'input_schema', 'output_schema']);

export function workflowRoutes(world: PipelitWorld, route: MakeRoute): EmulatedRoute<UserRow>[] {
  const { tables } = world;
  const all = (user: UserRow) => tables.all('workflows').filter(({ owner_id }) => maySee(user, owner_id));
  return [
    route(
      'GET',
      '/workflows/',
      ({ caller, query }) =>
        page(
          all(caller).map((row) => shownWorkflow(world, row)),
          query,
        ),
      {
        query: PAGE,
      },
    ),
    route(
      'POST',
      '/workflows/',
      ({ caller, body }) => shownWorkflow(world, addWorkflow(world, caller, body)),
      {
        status: 201,
        body: bodySchema(FIELDS, ['name', 'slug']),
      },
    ),
    route(
      'GET',
      '/workflows/node-types/',
      () => {
        memoryOf(world).isWarm = true;
        return shownTypes(world.switches.version);
      },
      { open: true, refusals: [] },
    ),
    route(
      'POST',
      '/workflows/batch-delete/',
      ({ caller, body }) => {
        const slugs = body.slugs as Json[];
        for (const row of all(caller)) if (slugs.includes(row.slug)) removeWorkflow(world, row);
        return undefined;
      },
      { status: 204, body: bodySchema({ slugs: { type: 'array', items: TEXT } }, ['slugs']) },
    ),
    route('GET', '/workflows/:slug/', ({ caller, text }) =>
      shownDetail(world, workflowOf(world, caller, text('slug'))),
    ),
    route(
      'PATCH',
      '/workflows/:slug/',
      ({ caller, text, body }) => {
        const row = workflowOf(world, caller, text('slug'));
        return shownWorkflow(world, changeWorkflow(world, row, body));
      },
      { body: bodySchema(PATCHED) },
    ),
    route(
      'DELETE',
      '/workflows/:slug/',
      ({ caller, text }) => {
        removeWorkflow(world, workflowOf(world, caller, text('slug')));
        return undefined;
      },
      { status: 204 },
    ),
    route('POST', '/workflows/:slug/validate/', ({ caller, text }) => {
      const errors = graphErrors(world, workflowOf(world, caller, text('slug')));
      return { valid: errors.length === 0, errors };
    }),
  ];
}

/** A taken slug gets a number, in the newer vintage (1); in the older one the database refuses it (28). */
export function addWorkflow(world: PipelitWorld, user: UserRow, body: JsonObject): WorkflowRow {
  const { tables, switches } = world;
  const wanted = String(body.slug);
  const taken = (slug: string) => tables.all('workflows').some((row) => row.slug === slug);
  if (switches.version === 'v0.1.0' && taken(wanted)) throw databaseError();
  let slug = wanted;
  for (let number = 1; taken(slug); number += 1) slug = `${wanted}-${number}`;
  const at = stampOf(world);
  const row: WorkflowRow = {
    ...filled(body, DEFAULTS),
    id: nextId(world, 'workflows'),
    owner_id: user.id,
    name: String(body.name),
    slug,
    created_at: at,
    updated_at: at,
  };
  checkHandler(world, row);
  tables.put('workflows', row);
  return row;
}

/** Nothing of it is refused with a sentence: what the database does not take is a 500 (3). */
export function changeWorkflow(world: PipelitWorld, row: WorkflowRow, body: JsonObject): WorkflowRow {
  const { owner_id, id, created_at, ...fields } = row;
  const changed = { ...filled(body, fields), owner_id, id, created_at, updated_at: stampOf(world) };
  for (const [name, value] of Object.entries(changed))
    if (value === null && !NULLABLE.has(name)) throw databaseError();
  if (world.tables.all('workflows').some((one) => one.id !== id && one.slug === changed.slug))
    throw databaseError();
  checkHandler(world, changed);
  world.tables.put('workflows', changed);
  return changed;
}

function checkHandler({ tables }: PipelitWorld, { error_handler_workflow_id: id }: WorkflowRow): void {
  if (id !== null && tables.get('workflows', id) === undefined) throw databaseError();
}

/** Its nodes, edges, runs and schedules go with it; who refers to it does not any more; its settings stay (16). */
export function removeWorkflow(world: PipelitWorld, workflow: WorkflowRow): void {
  const { tables } = world;
  for (const { id } of nodesOf(world, workflow)) tables.delete('nodes', id);
  for (const { id } of edgesOf(world, workflow)) tables.delete('edges', id);
  for (const table of ['executions', 'schedules'] as const)
    for (const row of tables.all(table)) if (row.workflow_id === workflow.id) tables.delete(table, row.id);
  tables.delete('workflows', workflow.id);
  for (const row of tables.all('workflows'))
    if (row.error_handler_workflow_id === workflow.id)
      tables.put('workflows', { ...row, error_handler_workflow_id: null });
  for (const row of tables.all('nodes'))
    if (row.subworkflow_id === workflow.id) tables.put('nodes', { ...row, subworkflow_id: null });
}

/** @throws ApiError 422 */
export function wholeNumber(text: string, name: string): number {
  if (!/^-?\d{1,15}$/.test(text)) throw invalid([name], 'int_parsing', 'Input should be a valid integer');
  return Number(text);
}

export function unknown(what: string): ApiError {
  return new ApiError(404, `${what} not found.`);
}

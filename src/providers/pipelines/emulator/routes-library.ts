import type { JsonSchema } from '../../../emulator/json-schema.js';
import type { Parameters } from '../../../emulator/query-check.js';
import type { EmulatedRoute } from '../../../emulator/route.js';
import {
  CRITERION_ANSWER,
  EVALUATION_ANSWER,
  listAnswer,
  PROMPT_ANSWER,
  pageQuery,
  SCOPE_QUERY,
} from './answer-schemas.js';
import { CREATED, created, deleted, listed, single, UPDATED, updated } from './answers.js';
import { bodySchema } from './body-fields.js';
import { criterionSchema } from './criterion-rules.js';
import {
  createLibrary,
  LIBRARY_FIELDS,
  removeLibrary,
  updateLibrary,
  visibleLibrary,
} from './library-rules.js';
import type { EmulatedPlatform } from './platform.js';
import { addRoute } from './routes.js';
import { type KeyRow, LIBRARY_KINDS, type LibraryKind, type TableRows } from './types.js';

const ANSWERS: Record<LibraryKind, JsonSchema> = {
  prompts: PROMPT_ANSWER,
  criteria: CRITERION_ANSWER,
  evaluations: EVALUATION_ANSWER,
};

/** Prompts, criteria and evaluations (C-a.1). */
export function addLibraryRoutes(routes: EmulatedRoute<KeyRow>[], platform: EmulatedPlatform): void {
  for (const kind of LIBRARY_KINDS) addKind(routes, platform, kind);
}

function addKind(routes: EmulatedRoute<KeyRow>[], platform: EmulatedPlatform, kind: LibraryKind): void {
  const url = `/api/${kind}`;
  const fields = LIBRARY_FIELDS[kind];
  const schema = ANSWERS[kind];
  addRoute(routes, platform, {
    method: 'GET',
    url,
    summary: `List ${kind}`,
    family: kind,
    access: 'read',
    query: { ...pageQuery(platform.switches.page_size_max), ...SCOPE_QUERY },
    answers: { 200: listAnswer(schema) },
    run: ({ caller, query }) => listed(platform, kind, rowsFor(platform, caller, kind, query), query),
  });
  addRoute(routes, platform, {
    method: 'POST',
    url,
    summary: `Create one of ${kind}`,
    family: kind,
    access: 'write',
    body: bodySchema(fields, 'create'),
    ...(kind === 'criteria' ? { documentedBody: criterionSchema() } : {}),
    answers: CREATED(schema),
    refusals: [404, 409],
    creates: 'object',
    run: ({ caller, body }) => created(platform, kind, createLibrary(platform, caller, kind, body)),
  });
  addRoute(routes, platform, {
    method: 'GET',
    url: `${url}/:id`,
    summary: `Read one of ${kind}`,
    family: kind,
    access: 'read',
    answers: { 200: schema },
    refusals: [404],
    run: ({ caller, id }) => single(platform, kind, visibleLibrary(platform, caller, kind, id('id'))),
  });
  addRoute(routes, platform, {
    method: 'PUT',
    url: `${url}/:id`,
    summary: `Update one of ${kind}; makes a new version`,
    family: kind,
    access: 'write',
    body: bodySchema(fields, 'update'),
    answers: UPDATED(schema),
    refusals: [404, 409],
    run: ({ caller, id, body }) =>
      updated(platform, kind, updateLibrary(platform, caller, kind, id('id'), body)),
  });
  addRoute(routes, platform, {
    method: 'DELETE',
    url: `${url}/:id`,
    summary: `Delete one of ${kind}; archived instead when something uses it`,
    family: kind,
    access: 'write',
    answers: UPDATED(schema),
    refusals: [404],
    run: ({ caller, id }) => deleted(platform, kind, removeLibrary(platform, caller, kind, id('id'))),
  });
}

const FILTERS = ['scope_type', 'org_id', 'project_id', 'workflow_id'] as const;

function rowsFor<K extends LibraryKind>(
  platform: EmulatedPlatform,
  caller: KeyRow,
  kind: K,
  query: Parameters,
): TableRows[K][] {
  const { archived_listed, scope_filters } = platform.switches;
  return platform.tables.all(kind).filter((row) => {
    if (row.scope_type !== 'system' && row.org_id !== caller.org_id) return false;
    if (row.archived_at !== null && !archived_listed) return false;
    if (scope_filters === 'ignored') return true;
    return FILTERS.every((name) => query[name] === undefined || query[name] === row[name]);
  });
}

import { conflict, forbidden, invalid, missing, notFound, refused } from '../../../emulator/api-error.js';
import type { JsonObject } from '../../../model/index.js';
import { visibleProject, visibleWorkflow } from './access.js';
import { type BodyFields, CRITERION_FIELDS, EVALUATION_FIELDS, PROMPT_FIELDS } from './body-fields.js';
import { normalised, pick, readCreate, readUpdate } from './body-read.js';
import { checkCriterion } from './criterion-rules.js';
import { changeLibrary, discardLibrary, insertLibrary, NOUNS } from './library-state.js';
import type { EmulatedPlatform } from './platform.js';
import type { Switches, SwitchName } from './switches.js';
import type { CriterionPin, KeyRow, LibraryCommon, LibraryKind, LibraryScope, TableRows } from './types.js';

export const LIBRARY_FIELDS: Record<LibraryKind, BodyFields> = {
  prompts: PROMPT_FIELDS,
  criteria: CRITERION_FIELDS,
  evaluations: EVALUATION_FIELDS,
};

const SCOPE_KEYS = ['scope_type', 'org_id', 'project_id', 'workflow_id'];

/** An object the caller may see, archived ones too. @throws ApiError 404 */
export function visibleLibrary<K extends LibraryKind>(
  platform: EmulatedPlatform,
  caller: KeyRow,
  kind: K,
  id: number,
): TableRows[K] {
  const row = platform.tables.get(kind, id);
  if (!row || (row.scope_type !== 'system' && row.org_id !== caller.org_id)) throw notFound(NOUNS[kind]);
  return row;
}

/** @throws ApiError 403 for another scope than the caller's, 409 for a taken name, 422 for values that do not fit */
export function createLibrary<K extends LibraryKind>(
  platform: EmulatedPlatform,
  caller: KeyRow,
  kind: K,
  body: JsonObject,
): TableRows[K] {
  const scope = scopeOf(platform, caller, body);
  const { values, extra } = readCreate(LIBRARY_FIELDS[kind], body, platform.switches);
  for (const key of SCOPE_KEYS) delete values[key];
  const checked = checkValues(platform, caller, kind, values);
  checkName(platform, kind, String(values.name), scope);
  return insertLibrary(platform, kind, { ...checked, extra }, scope, caller.email);
}

/** @throws ApiError 403 for a system object, 404, 409 for a taken name or an archived object, 422 */
export function updateLibrary<K extends LibraryKind>(
  platform: EmulatedPlatform,
  caller: KeyRow,
  kind: K,
  id: number,
  body: JsonObject,
): TableRows[K] {
  const row = writable(platform, caller, kind, id);
  if (row.archived_at !== null) throw conflict(`${NOUNS[kind]} ${id} is archived`);
  const full = platform.switches.put_mode === 'full';
  const { values, extra } = readUpdate(LIBRARY_FIELDS[kind], body, row, platform.switches, full);
  const checked = checkValues(platform, caller, kind, values, row);
  if (typeof values.name === 'string') checkName(platform, kind, values.name, row, id);
  return changeLibrary(platform, kind, row, { ...checked, extra: { ...row.extra, ...extra } });
}

/** @throws ApiError 403 for a system object, 404 */
export function removeLibrary<K extends LibraryKind>(
  platform: EmulatedPlatform,
  caller: KeyRow,
  kind: K,
  id: number,
): TableRows[K] {
  const row = writable(platform, caller, kind, id);
  discardLibrary(platform, kind, row);
  return row;
}

function writable<K extends LibraryKind>(
  platform: EmulatedPlatform,
  caller: KeyRow,
  kind: K,
  id: number,
): TableRows[K] {
  const row = visibleLibrary(platform, caller, kind, id);
  if (row.scope_type === 'system') throw forbidden(`${NOUNS[kind]} ${id} is managed by the platform`);
  return row;
}

/** The scope that a create asks for; left out, it is the key's organization (C-h.9). */
function scopeOf(platform: EmulatedPlatform, caller: KeyRow, body: JsonObject): LibraryScope {
  const scopeType = body.scope_type ?? 'org';
  if (scopeType === 'system') throw forbidden('System objects are managed by the platform');
  if (typeof body.org_id === 'number' && body.org_id !== caller.org_id) {
    throw forbidden(`This API key has no access to organization ${body.org_id}`);
  }
  const scope = { org_id: caller.org_id, project_id: null, workflow_id: null };
  if (scopeType === 'project') {
    const projectId = neededId(body, 'project_id');
    return { ...scope, scope_type: 'project', project_id: visibleProject(platform, caller, projectId).id };
  }
  if (scopeType === 'workflow') {
    const workflow = visibleWorkflow(platform, caller, neededId(body, 'workflow_id'));
    return { ...scope, scope_type: 'workflow', project_id: workflow.project_id, workflow_id: workflow.id };
  }
  return { ...scope, scope_type: 'org' };
}

function neededId(body: JsonObject, name: string): number {
  const id = body[name];
  if (typeof id !== 'number') throw missing([name]);
  return id;
}

const UNIQUE_NAMES: Record<LibraryKind, SwitchName> = {
  prompts: 'unique_prompt_names',
  criteria: 'unique_criterion_names',
  evaluations: 'unique_evaluation_names',
};

function checkName(
  platform: EmulatedPlatform,
  kind: LibraryKind,
  name: string,
  scope: LibraryScope,
  ownId?: number,
): void {
  if (!platform.switches[UNIQUE_NAMES[kind]]) return;
  const taken = platform.tables
    .all(kind)
    .some(
      (row: LibraryCommon) =>
        row.id !== ownId &&
        row.name === name &&
        (row.archived_at === null || platform.switches.archived_names_taken) &&
        row.scope_type === scope.scope_type &&
        row.org_id === scope.org_id &&
        row.project_id === scope.project_id &&
        row.workflow_id === scope.workflow_id,
    );
  if (taken) throw conflict(`${NOUNS[kind]} with name ${JSON.stringify(name)} already exists in this scope`);
}

function checkValues(
  platform: EmulatedPlatform,
  caller: KeyRow,
  kind: LibraryKind,
  values: JsonObject,
  row?: LibraryCommon,
): JsonObject {
  if (kind === 'criteria') {
    const merged: JsonObject = { ...row, ...values };
    const config = checkCriterion(
      String(merged.type),
      merged.config as JsonObject,
      merged.output_schema as JsonObject,
      platform.switches,
    );
    return values.config === undefined
      ? values
      : { ...values, config: withPlainTexts(config, platform.switches) };
  }
  if (kind === 'evaluations' && Array.isArray(values.criteria)) {
    const held = row === undefined ? [] : (platform.tables.get('evaluations', row.id)?.criteria ?? []);
    return {
      ...values,
      criteria: pins(platform, caller, values.criteria as { criterion_id: number }[], held),
    };
  }
  return values;
}

/** The texts that people write into a configuration, as the switch `text_normalised` stores them. */
function withPlainTexts(config: JsonObject, switches: Switches): JsonObject {
  const texts = Object.entries(pick(config, ['prompt_template', 'rubric']));
  return {
    ...config,
    ...Object.fromEntries(texts.map(([name, text]) => [name, normalised(text, switches)])),
  };
}

/** Members with the versions they have now (C-b.3). An archived criterion may stay, but not come in. */
function pins(
  platform: EmulatedPlatform,
  caller: KeyRow,
  members: { criterion_id: number }[],
  held: readonly CriterionPin[],
): CriterionPin[] {
  const seen = new Set<number>();
  return members.map(({ criterion_id }, index) => {
    const row = platform.tables.get('criteria', criterion_id);
    if (!row || (row.scope_type !== 'system' && row.org_id !== caller.org_id)) {
      throw invalid(
        ['criteria', index, 'criterion_id'],
        'value_error',
        `Criterion ${criterion_id} not found`,
      );
    }
    const isHeld = held.some((pin) => pin.criterion_id === criterion_id);
    if (row.archived_at !== null && !isHeld) throw refused(`Criterion ${criterion_id} is archived`);
    if (seen.has(criterion_id)) throw refused(`Criterion ${criterion_id} is listed twice`);
    seen.add(criterion_id);
    return { criterion_id, criterion_version: row.version };
  });
}

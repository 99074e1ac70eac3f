import { stamp } from '../../../emulator/world.js';
import { isObject, type Json, type JsonObject, sameJson } from '../../../model/index.js';
import { namedObject } from './named-object.js';
import { keepVersion } from './past-versions.js';
import type { EmulatedPlatform } from './platform.js';
import type { EvaluationRow, LibraryCommon, LibraryKind, LibraryScope, TableRows } from './types.js';

/** The word for one object of a kind, in messages. */
export const NOUNS: Record<LibraryKind, string> = {
  prompts: 'Prompt',
  criteria: 'Criterion',
  evaluations: 'Evaluation',
};

/** Gives a new object its id, version 1 and stamps, and keeps it. */
export function insertLibrary<K extends LibraryKind>(
  platform: EmulatedPlatform,
  kind: K,
  fields: JsonObject,
  scope: LibraryScope,
  by: string,
): TableRows[K] {
  const at = stamp(platform);
  const common: LibraryCommon = {
    id: platform.tables.next(kind),
    name: '',
    description: null,
    ...scope,
    version: 1,
    archived_at: null,
    in_use: false,
    created_by: by,
    created_at: at,
    updated_at: at,
    extra: {},
  };
  const row = { ...common, ...fields, ...scope } as unknown as TableRows[K];
  platform.tables.put(kind, row);
  return row;
}

/**
 * Makes a new version of an object. A criterion's new version also moves every evaluation that
 * contains it, which then pins the new criterion version (C-b.2).
 */
export function changeLibrary<K extends LibraryKind>(
  platform: EmulatedPlatform,
  kind: K,
  row: TableRows[K],
  values: JsonObject,
): TableRows[K] {
  const current: JsonObject = row;
  const changed = Object.entries(values).some(([name, value]) => !sameJson(value, current[name] ?? null));
  if (!changed && !platform.switches.noop_update_bumps) return row;
  const next = { ...row, ...values, version: row.version + 1, updated_at: stamp(platform) };
  keepVersion(platform, kind, row, next);
  platform.tables.put(kind, next);
  if (kind === 'criteria') repin(platform, next.id, next.version);
  return next;
}

function repin(platform: EmulatedPlatform, criterionId: number, version: number): void {
  for (const evaluation of platform.tables.all('evaluations')) {
    if (!evaluation.criteria.some((pin) => pin.criterion_id === criterionId)) continue;
    const next: EvaluationRow = {
      ...evaluation,
      criteria: evaluation.criteria.map((pin) =>
        pin.criterion_id === criterionId ? { ...pin, criterion_version: version } : pin,
      ),
      version: evaluation.version + 1,
      updated_at: stamp(platform),
    };
    keepVersion(platform, 'evaluations', evaluation, next);
    platform.tables.put('evaluations', next);
  }
}

/** Deletes an object as the platform does: archived when something uses it, else gone (C-a.6). */
export function discardLibrary<K extends LibraryKind>(
  platform: EmulatedPlatform,
  kind: K,
  row: TableRows[K],
): void {
  if (row.archived_at !== null) return;
  const { delete_rule } = platform.switches;
  const archives =
    delete_rule === 'archive' || (delete_rule === 'archive_when_used' && isUsed(platform, kind, row));
  if (archives) platform.tables.put(kind, { ...row, archived_at: stamp(platform) });
  else platform.tables.delete(kind, row.id);
}

/** Where the overrides of an experiment name an object of a kind, and by which key. */
const OVERRIDES: Record<Exclude<LibraryKind, 'criteria'>, { section: string; key: string }> = {
  prompts: { section: 'prompts', key: 'promptId' },
  evaluations: { section: 'evaluations', key: 'evaluationId' },
};

function isUsed(platform: EmulatedPlatform, kind: LibraryKind, row: LibraryCommon): boolean {
  if (row.in_use || isUsedByField(platform, kind, row)) return true;
  if (kind === 'criteria') {
    return platform.tables
      .all('evaluations')
      .some(
        (evaluation) =>
          evaluation.archived_at === null && evaluation.criteria.some((pin) => pin.criterion_id === row.id),
      );
  }
  const { section, key } = OVERRIDES[kind];
  return platform.tables
    .all('experiments')
    .flatMap((experiment) => experiment.variants)
    .flatMap((variant) => listOf(variant.configOverrides[section]))
    .some((override) => isObject(override) && override[key] === row.id);
}

/** A field of a workflow that runs with the object. */
function isUsedByField(platform: EmulatedPlatform, kind: LibraryKind, { id }: LibraryCommon): boolean {
  return platform.tables.all('workflows').some((workflow) =>
    workflow.fields.some(({ uses = {} }) => {
      const names = { prompts: [uses.prompt], evaluations: [uses.evaluation], criteria: uses.criteria ?? [] };
      return names[kind].some((name) => namedObject(platform, kind, workflow, name)?.id === id);
    }),
  );
}

function listOf(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : [];
}

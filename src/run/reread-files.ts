import type { RawItem } from '../bundle/load-bundle.js';
import type { Desired } from '../bundle/load-desired.js';
import type { TargetConfig } from '../config/config-types.js';
import { byCodeUnit, type Json, type Resource, UserError } from '../model/index.js';
import { PULL_CODES } from '../pull/pull-codes.js';
import type { Variables } from '../pull/variables.js';
import type { Composed } from '../pull/write/compose.js';
import type { Repository } from '../pull/write/repository.js';
import type { UsedVariables } from '../pull/write/use-variables.js';
import { editSource, type SourceEdit } from '../source/edit/index.js';
import { desire } from './open/files.js';
import type { Session } from './open/session.js';

/** Pairs every item of the bundles with its resource; both have the same order. */
export function itemsOf(desired: Desired): Map<Resource, RawItem> {
  const raw = desired.bundles.flatMap(({ items }) => items);
  if (raw.length !== desired.resources.length) throw new Error('an item of the files has no resource');
  return new Map(desired.resources.map((resource, index) => [resource, raw[index] as RawItem]));
}

/** Reads the bundles as they will be after the pull: new texts where there are any, else the files on disk. */
export function rereadFiles(
  session: Pick<Session, 'config' | 'target' | 'kinds' | 'org' | 'desired'>,
  variables: Pick<Variables, 'made'>,
  repository: Pick<Repository, 'read'>,
  { files, deleted }: Pick<Composed, 'files' | 'deleted'>,
  covers: (file: string) => boolean,
): Desired {
  const { config, target, kinds, org, desired } = session;
  const bundles = new Set(desired.bundles.map(({ document }) => document.file));
  for (const file of files.keys()) if (covers(file)) bundles.add(file);
  for (const file of deleted) bundles.delete(file);
  const texts = [...bundles].sort(byCodeUnit).map((file) => ({
    file,
    bytes: new TextEncoder().encode(files.get(file) ?? repository.read(file) ?? ''),
  }));
  const vars = { ...target.vars, ...Object.fromEntries(variables.made) };
  return desire(
    config,
    { ...target, vars },
    kinds,
    org,
    { files: texts, checkout: desired.checkout },
    { sources: desired.sources, overlay: files, formats: desired.formats },
  );
}

/** The resource of each item after the pull: same section, with its index lowered by removed items before it. */
export function itemsAfter(
  items: ReadonlyMap<Resource, RawItem>,
  removed: readonly Resource[],
  after: Desired,
): Map<Resource, Resource> {
  const place = (file: string, kind: string, index: number) => `${file}\0${kind}\0${index}`;
  const now = new Map(
    [...itemsOf(after)].map(([resource, raw]) => [place(raw.file, raw.kind.name, raw.index), resource]),
  );
  const left = removed.flatMap((resource) => items.get(resource) ?? []);
  const out = new Map<Resource, Resource>();
  for (const [resource, raw] of items) {
    const gone = left.filter((one) => one.file === raw.file && one.kind === raw.kind);
    if (gone.includes(raw)) continue;
    const index = raw.index - gone.filter((one) => one.index < raw.index).length;
    const found = now.get(place(raw.file, raw.kind.name, index));
    if (found !== undefined) out.set(resource, found);
  }
  return out;
}

/**
 * The configuration with the new variables; undefined where there are none.
 * @param used variables that replace ids in existing items: other targets that read the same files get those that they
 *   lack, with the same value, so that the files mean there what they meant before
 * @param readers the other targets that read a file
 */
export function configWith(
  { config, target, desired }: Session,
  { made, idOf }: Pick<Variables, 'made' | 'idOf'>,
  { used }: Pick<UsedVariables, 'used'>,
  readers: (file: string) => readonly TargetConfig[],
  repository: Repository,
): { file: string; text: string } | undefined {
  if (config.file === null) return undefined;
  const added = new Map<string, Map<string, Json>>([[target.name, new Map(made)]]);
  for (const [name, files] of used)
    for (const other of new Set([...files].flatMap(readers))) {
      if (Object.hasOwn(other.vars, name)) continue;
      const vars = added.get(other.name) ?? new Map<string, Json>();
      added.set(other.name, vars.set(name, idOf(name) ?? null));
    }
  const edits = [...added].flatMap(([name, vars]): SourceEdit[] => {
    const path = ['targets', name, 'vars'];
    if (vars.size === 0) return [];
    return Object.keys(config.targets.get(name)?.vars ?? {}).length > 0
      ? [...vars].map(([one, value]) => ({ op: 'set', path: [...path, one], value }))
      : [{ op: 'set', path, value: Object.fromEntries(vars) }];
  });
  if (edits.length === 0) return undefined;
  const text = repository.read(config.file) ?? '';
  const edited = editSource(config.file, text, edits, desired.sources);
  if ('text' in edited) return { file: config.file, text: edited.text };
  const lines = [...added].filter(([, vars]) => vars.size > 0);
  throw new UserError(
    PULL_CODES.noVars.code,
    `Cannot write variables into ${config.file}: ${edited.refused[0]?.message ?? 'it cannot be edited'}`,
    lines
      .map(
        ([name, vars]) =>
          `Add them to target ${name} by hand: vars: {${[...vars].map(([one, id]) => `${one}: ${id}`).join(', ')}}`,
      )
      .join('\n'),
    3,
  );
}

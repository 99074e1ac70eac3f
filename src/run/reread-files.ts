import type { RawItem } from '../bundle/load-bundle.js';
import type { Desired } from '../bundle/load-desired.js';
import { byCodeUnit, type Resource, UserError } from '../model/index.js';
import { PULL_CODES } from '../pull/pull-codes.js';
import type { Variables } from '../pull/variables.js';
import type { Composed } from '../pull/write/compose.js';
import type { Repository } from '../pull/write/repository.js';
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

/** The configuration with the new variables; undefined where there are none. */
export function configWith(
  { config, target, desired }: Session,
  { made }: Variables,
  repository: Repository,
): { file: string; text: string } | undefined {
  if (made.size === 0 || config.file === null) return undefined;
  const text = repository.read(config.file) ?? '';
  const path = ['targets', target.name, 'vars'];
  const edits: SourceEdit[] =
    Object.keys(target.vars).length > 0
      ? [...made].map(([name, id]) => ({ op: 'set', path: [...path, name], value: id }))
      : [{ op: 'set', path, value: Object.fromEntries(made) }];
  const edited = editSource(config.file, text, edits, desired.sources);
  if ('text' in edited) return { file: config.file, text: edited.text };
  throw new UserError(
    PULL_CODES.noVars.code,
    `Cannot write variables into ${config.file}: ${edited.refused[0]?.message ?? 'it cannot be edited'}`,
    `Add them by hand: vars: {${[...made].map(([name, id]) => `${name}: ${id}`).join(', ')}}`,
    3,
  );
}

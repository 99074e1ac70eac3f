import path from 'node:path';
import type { Repository } from '../pull/write/repository.js';
import { isBundleOf } from './open/files.js';
import type { Session } from './open/session.js';
import { readersOf } from './other-values.js';
import type { PullDeps } from './pull-deps.js';
import { schemaFile } from './schema-files.js';

/** The schemas for editors that a pull uses. */
export interface PullSchemas {
  /** The file of the bundles' schema, from the root; undefined where new bundles name none. */
  bundle: string | undefined;
  /** Schemas that come with the first new bundle, by file. */
  missing: ReadonlyMap<string, string>;
}

/**
 * New bundles name the schema that `init` wrote. The first import of a repository without one brings it along, so that
 * `pull --all` needs no `init` before it; a repository that has items and no schema has decided against it.
 */
export async function pullSchemas(
  { config, target, desired }: Pick<Session, 'config' | 'target' | 'desired'>,
  { request, schemas }: Pick<PullDeps, 'request' | 'schemas'>,
  repository: Pick<Repository, 'read'>,
): Promise<PullSchemas> {
  const none: PullSchemas = { bundle: undefined, missing: new Map() };
  const place = (file: string) => path.posix.join(config.folder, file);
  const bundle = place(schemaFile('bundle'));
  // A pattern that matches the schema itself would read it as a bundle, also one of another target.
  if (isBundleOf(config, bundle) || readersOf({ config, target })(bundle).length > 0) return none;
  if (repository.read(bundle) !== undefined) return { ...none, bundle };
  const isFirst = desired.bundles.every(({ items }) => items.length === 0);
  if (!request.all || !isFirst || config.file === null) return none;
  const texts = [...(await schemas())].map(([file, text]): [string, string] => [place(file), text]);
  return { bundle, missing: new Map(texts.filter(([file]) => repository.read(file) === undefined)) };
}

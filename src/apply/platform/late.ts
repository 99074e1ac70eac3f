import type { LateValues } from '../../compare/index.js';
import { kindOf, type Ref, type Resource } from '../../model/index.js';
import type { Run } from '../run.js';

/** A body cannot be made, because something that it needs is missing. */
export class MissingError extends Error {}

/** Fills in ids and secrets as they are at this moment of the run. */
export function lateOf(run: Run, versions: ReadonlyMap<string, number> = new Map()): LateValues {
  return {
    ref: (ref) => {
      if (ref.version === 'latest') {
        const version = versions.get(ref.address);
        if (version === undefined) throw new MissingError(`the platform shows no version of ${ref.address}`);
        return version;
      }
      const id = run.ids.of(ref);
      if (id === undefined) throw new MissingError(`${ref.address} has no id`);
      return id;
    },
    secret: (name) => {
      const value = run.deps.secret(name);
      if (value === undefined || value === '') {
        throw new MissingError(`the environment variable ${name} is not set`);
      }
      return value;
    },
  };
}

/** The partition of a reference's object. */
export function partitionOf(run: Run, ref: Ref): Resource['partition'] {
  const known = run.resources.get(ref.address) ?? run.base.entries.get(ref.address);
  return known?.partition ?? run.deps.kinds.get(kindOf(ref.address)).home;
}

/** Reads the newest version number of a reference's object; undefined where none is shown. */
export async function readVersion(run: Run, ref: Ref): Promise<number | undefined> {
  const kind = run.deps.kinds.get(kindOf(ref.address));
  const id = run.ids.of(ref);
  if (id === undefined) return undefined;
  const partition = partitionOf(run, ref);
  const answer = await run.deps.platform.answer({ ask: 'object', kind, partition, id });
  const version = answer.state === 'object' ? answer.object.version : undefined;
  return typeof version === 'number' ? version : undefined;
}

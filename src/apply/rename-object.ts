import type { Resource } from '../model/index.js';
import { updateBody } from './body.js';
import { lateOf } from './late.js';
import { look, type Seen } from './observe.js';
import type { Run } from './run.js';

const NAME = 'name';

/** An object on the platform, without what the files want of it. */
export type Named = Pick<Resource, 'kind' | 'address' | 'partition' | 'place' | 'placeOf'> & {
  id: number | string;
};

/** Why an object has not, or not surely, got another name. */
export interface RenameProblem {
  code: string;
  message: string;
  isUnknown: boolean;
}

/** Gives an object another name and leaves everything else as it is there; undefined when it has it. */
export async function renameObject(
  run: Run,
  named: Named,
  seen: Seen,
  name: string,
): Promise<RenameProblem | undefined> {
  const { kind, partition, id } = named;
  const { path } = kind.collection(partition, run.plan.org_id);
  const bare = { ...named, value: {}, settings: {} };
  const leaves = [{ path: NAME, after: name }];
  const body = updateBody(bare, { leaves }, seen.object, new Set(), lateOf(run));
  const url = `${path}/${encodeURIComponent(String(id))}`;
  for (let sends = 1; ; sends += 1) {
    const result = await run.deps.platform.write(kind.update ?? 'PUT', url, { body });
    if (result.state === 'ok') return undefined;
    if (result.state === 'not_sent') return { code: 'PS5001', message: result.message, isUnknown: false };
    if (result.state === 'refused')
      return { code: 'PS5220', message: `${result.status} ${result.message}`, isUnknown: false };
    const sight = await look(run, kind, partition, id, {});
    if (sight.state === 'there' && sight.seen.object[NAME] === name) return undefined;
    const isAsBefore = sight.state === 'there' && sight.seen.object[NAME] === seen.object[NAME];
    if (!isAsBefore || sends >= 2) return { code: 'PS5203', message: result.message, isUnknown: true };
  }
}

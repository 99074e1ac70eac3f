import type { JsonObject, Resource } from '../model/index.js';
import type { Change } from '../plan/index.js';
import { entryAfter, generationOf } from './entries.js';
import { look } from './observe.js';
import type { Run, StepResult } from './run.js';
import { isAsWritten } from './settle.js';

/** Somebody made an object of this key after planning: equal ones are adopted, others are held. */
export async function appearedResult(
  run: Run,
  change: Change,
  resource: Resource,
  rows: JsonObject[],
): Promise<StepResult> {
  const [row] = rows;
  const id = row?.id;
  if (row !== undefined && rows.length === 1 && (typeof id === 'number' || typeof id === 'string')) {
    const sight = await look(run, resource.kind, resource.partition, id, resource.value);
    if (sight.state === 'there' && isAsWritten(run, resource, sight.seen)) {
      run.ids.made(resource.address, id);
      const entry = entryAfter(run, resource, change, {
        id,
        seen: sight.seen,
        origin: 'adopted',
        generation: generationOf(run, change),
      });
      await run.session.put({ ...entry, secrets: {} });
      return {
        outcome: 'adopted',
        id,
        version: sight.seen.version,
        message: 'somebody made exactly this on the platform meanwhile',
      };
    }
  }
  return {
    outcome: 'held',
    code: 'PS5201',
    message: `an object of the same name appeared on the platform after planning (id ${rows.map((one) => String(one.id)).join(', ')})`,
    remedy: 'Plan again to see the difference.',
  };
}

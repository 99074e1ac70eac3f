import type { Criterion } from '../../trial/index.js';
import type { Planned } from '../plan-target.js';

/** The path of the model that judges, among the leaves of a criterion. */
const JUDGE = 'config.model';

/** A criterion as the platform shows it. */
export type ShownCriterion = Omit<Criterion, 'address' | 'changed'> & { id: number | string };

/** What is known about criteria: their addresses, and what the plan changes of them. */
export function criteriaOf(
  shown: readonly ShownCriterion[],
  kind: string,
  { names, plan }: Planned,
): Criterion[] {
  const changes = new Map(
    [...plan.changes, ...plan.held].map(({ address, leaves }) => [address, leaves.map(({ path }) => path)]),
  );
  return shown.map(({ id, name, version, judge, type, range }) => {
    const address = names.addressOf(kind, id) ?? null;
    const paths = address === null ? undefined : changes.get(address);
    return { name, address, version, judge, type, range, changed: changedParts(paths) };
  });
}

/** What of a criterion changes, as subjects of a sentence. A new description judges nothing else. */
function changedParts(paths: readonly string[] | undefined): string[] {
  const own = (paths ?? []).filter((path) => path !== 'description' && path !== 'display_label');
  if (own.length === 0) return [];
  return own.every((path) => path === JUDGE) ? ["its judge's model"] : ['the criterion'];
}

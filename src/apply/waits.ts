import { byCodeUnit, canonical, refsOf, rowKeyFields, toForms } from '../model/index.js';
import type { Run } from './run.js';

/**
 * What each change waits for: what it depends on, and every other change of something it refers to,
 * so that versions settle before anybody reads them. Only the former blocks it when it fails.
 */
export function waitsOf({ plan, resources }: Run): Map<string, Set<string>> {
  const planned = new Set(plan.changes.map((change) => change.address));
  const others = plan.changes.filter((change) => change.action !== 'launch').map((change) => change.address);
  const waits = new Map<string, Set<string>>();
  const namesakes = new Map<string, string>();
  for (const change of [...plan.changes].sort((a, b) => byCodeUnit(a.address, b.address))) {
    const resource = resources.get(change.address);
    const refs = resource === undefined ? [] : refsOf(resource.value).map((ref) => ref.address);
    const all = [...change.depends_on, ...refs].filter(
      (address) => planned.has(address) && address !== change.address,
    );
    // An experiment runs a copy of the workflow as it is then: everything else comes first.
    if (change.action === 'launch') all.push(...others);
    if (resource !== undefined && (change.action === 'create' || change.action === 'replace')) {
      // Two of one name on one route, in two scopes: which of them a row is must be known by then.
      const { path } = resource.kind.collection(resource.partition, plan.org_id);
      const name = `${path} ${canonical(rowKeyFields(resource.kind).map((field) => toForms(resource.value[field] ?? null)))}`;
      const before = namesakes.get(name);
      if (before !== undefined) all.push(before);
      namesakes.set(name, change.address);
    }
    waits.set(change.address, new Set(all));
  }
  return waits;
}

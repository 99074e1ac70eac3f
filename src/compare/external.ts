import { groupBy, type Json, type Kind, kindOf, type Resource, splitAddress } from '../model/index.js';
import type { AddressIndex } from './address-index.js';
import type { LiveView, Rows } from './live.js';
import type { LiveObject } from './live-object.js';

/**
 * Finds the live objects that external references to this kind mean: by key, exactly one each.
 * @returns false while a list has to be read first
 */
export function resolveExternal(
  kind: Kind,
  inputs: { desired: readonly Resource[]; selected(address: string): boolean },
  view: LiveView,
  names: AddressIndex,
): boolean {
  const addresses = new Set<string>();
  for (const resource of inputs.desired) {
    if (!inputs.selected(resource.address)) continue;
    for (const ref of resource.refs) {
      if (ref.external && kindOf(ref.address) === kind.name) addresses.add(ref.address);
    }
  }
  let isRead = true;
  const [key = ''] = kind.key;
  const indexes = new Map<Rows, Map<Json | undefined, LiveObject[]>>();
  for (const address of [...addresses].sort()) {
    const { parts, scope } = splitAddress(address);
    const list = view.list(kind, scope ?? kind.home);
    if (list.state === 'pending') isRead = false;
    if (list.state !== 'ok') continue;
    const byName = indexes.get(list.value) ?? groupBy(list.value.active, (live) => live.object[key]);
    indexes.set(list.value, byName);
    const rows = byName.get(parts.join('/')) ?? [];
    const [only] = rows;
    if (only !== undefined && rows.length === 1) names.setExternal(address, only.id);
  }
  return isRead;
}

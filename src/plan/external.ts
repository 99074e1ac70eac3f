import { groupBy, type Json, type Kind, kindOf, refsOf } from '../model/index.js';
import type { PlanInputs } from './inputs.js';
import type { Live, LiveView, Rows } from './live.js';
import type { Names } from './names.js';

/** An address taken apart again: kind, key parts in clear, scope where one is written. */
export function splitAddress(address: string): { kind: string; parts: string[]; scope: string | undefined } {
  const kind = kindOf(address);
  const rest = address.slice(kind.length + 1);
  const at = rest.lastIndexOf('@');
  const body = at < 0 ? rest : rest.slice(0, at);
  return { kind, parts: body.split('/').map(unescapePart), scope: at < 0 ? undefined : rest.slice(at + 1) };
}

function unescapePart(part: string): string {
  try {
    return decodeURIComponent(part.replace(/%(?![0-9A-Fa-f]{2})/g, '%25'));
  } catch {
    return part;
  }
}

/**
 * Looks up the live objects that external references to this kind mean: by key, exactly one.
 * @returns false while a list has to be read first
 */
export function resolveExternal(
  kind: Kind,
  inputs: Pick<PlanInputs, 'desired' | 'selected'>,
  view: LiveView,
  names: Names,
): boolean {
  const addresses = new Set<string>();
  for (const resource of inputs.desired) {
    if (!inputs.selected(resource.address)) continue;
    for (const ref of refsOf(resource.value)) {
      if (ref.external && kindOf(ref.address) === kind.name) addresses.add(ref.address);
    }
  }
  let isRead = true;
  const [key = ''] = kind.key;
  const indexes = new Map<Rows, Map<Json | undefined, Live[]>>();
  for (const address of [...addresses].sort()) {
    const { parts, scope } = splitAddress(address);
    const list = view.list(kind, scope ?? 'org');
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

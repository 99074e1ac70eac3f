import { kindOf } from '../model/index.js';

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

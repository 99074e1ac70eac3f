import path from 'node:path';
import type { RawBundle } from '../../bundle/load-bundle.js';
import { formOf } from '../../model/index.js';
import { nodeValue, type SourceNode } from '../../source/read/source-node.js';

/** The real path below the root of a path in a bundle; undefined where there is none. */
export type RealPath = (file: string) => string | undefined;

/** The file behind a `$file`, from the root. */
export function fileBehind(bundle: string, name: string, real: RealPath): string | undefined {
  return real(path.posix.join(path.posix.dirname(bundle), name));
}

/** Number of uses of each text file; through an anchor, each use of the anchor counts. */
export function countUses(bundles: readonly RawBundle[], real: RealPath): Map<string, number> {
  const uses = new Map<string, number>();
  const visit = (bundle: string, node: SourceNode): void => {
    if (node.type === 'list') for (const item of node.items) visit(bundle, item);
    if (node.type !== 'map') return;
    if (formOf(Object.fromEntries(node.entries.map(({ key }) => [key, null]))) === '$file') {
      const form = nodeValue(node) as { $file: unknown };
      const file = typeof form.$file === 'string' ? fileBehind(bundle, form.$file, real) : undefined;
      if (file !== undefined) uses.set(file, (uses.get(file) ?? 0) + 1);
      return;
    }
    for (const entry of node.entries) visit(bundle, entry.node);
  };
  for (const { items } of bundles) for (const { file, node } of items) visit(file, node);
  return uses;
}

/** Variables that the files use, by the name of the field. */
export function usedVariables(bundles: readonly RawBundle[]): Map<string, Set<string>> {
  const used = new Map<string, Set<string>>();
  const visit = (node: SourceNode, field: string): void => {
    if (node.type === 'list') for (const item of node.items) visit(item, field);
    if (node.type !== 'map') return;
    const variable = node.entries.length === 1 ? node.get('$var') : undefined;
    if (variable?.type === 'scalar' && typeof variable.value === 'string')
      used.set(field, new Set([...(used.get(field) ?? []), variable.value]));
    for (const entry of node.entries) visit(entry.node, entry.key);
  };
  for (const { items } of bundles) for (const { node } of items) visit(node, '');
  return used;
}

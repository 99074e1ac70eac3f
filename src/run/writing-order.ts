import { byCodeUnit, type Kinds, kindOf } from '../model/index.js';
import type { Composed } from '../pull/write/compose.js';

/**
 * The texts that a pull writes, in the order in which it may be interrupted anywhere: what no pattern covers, such as texts
 * that items name, then the configuration, then bundles, those first whose kinds others refer to. Null: the file goes.
 */
export function writingOrder(
  { touched, files, deleted, made }: Composed,
  {
    kinds,
    covers,
    schemas,
    config,
  }: {
    kinds: Kinds;
    covers(file: string): boolean;
    /** Schemas that new files name. */
    schemas: Iterable<readonly [string, string]>;
    config: { file: string; text: string } | undefined;
  },
): [string, string | null][] {
  const order = new Map(kinds.all.map((kind, index) => [kind.name, index]));
  const first = new Map<string, number>();
  for (const [address, touchedFiles] of touched) {
    const at = order.get(kindOf(address)) ?? 0;
    for (const file of touchedFiles) first.set(file, Math.min(first.get(file) ?? at, at));
  }
  const texts: (readonly [string, string | null])[] = [...files];
  for (const file of deleted) texts.push([file, null]);
  if (made.size > 0) texts.push(...schemas);
  const rank = (file: string) => (covers(file) ? 2 + (first.get(file) ?? 0) : 0);
  const ranked = texts.map(([file, text]) => ({ file, text, rank: rank(file) }));
  if (config !== undefined) ranked.push({ ...config, rank: 1 });
  return ranked
    .sort((a, b) => a.rank - b.rank || byCodeUnit(a.file, b.file))
    .map(({ file, text }) => [file, text]);
}

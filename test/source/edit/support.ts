import type { Json } from '../../../src/model/index.js';
import { parseSource } from '../../../src/source/read/parse-source.js';
import { nodeValue } from '../../../src/source/read/source-node.js';
import type { Decide } from './random-yaml.js';

/** Decisions from a stream of numbers. */
export function decider(numbers: Iterable<number>): Decide {
  const stream = numbers[Symbol.iterator]();
  return (below) => (stream.next().value as number) % below;
}

/** What the bundle reader takes a text for; undefined where it finds an error. */
export function meaning(text: string, file = 'x.yaml'): Json | undefined {
  const { document, findings } = parseSource(file, new TextEncoder().encode(text));
  const isWrong = findings.some((finding) => finding.severity === 'error');
  return document === undefined || isWrong ? undefined : nodeValue(document.root);
}

/** The comments that `randomYaml` wrote, in their order. */
export function notes(text: string): string[] {
  return text.match(/# (?:note \d+|head|foot)(?=\r?$)/gm) ?? [];
}

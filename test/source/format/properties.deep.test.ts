import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from '../../../src/model/index.js';
import { kinds } from '../../../src/providers/pipelines/kinds/index.js';
import { formatBundle } from '../../../src/source/format/format-bundle.js';
import { documentValue } from '../edit/random-edits.js';
import { randomYaml } from '../edit/random-yaml.js';
import { decider, meaning, notes } from '../edit/support.js';

describe('the canonical layout', () => {
  it('of a file in any style has its meaning, all its comments in their order, and is its own layout', () => {
    fc.assert(
      fc.property(documentValue, fc.infiniteStream(fc.nat(9999)), (document, stream) => {
        const text = randomYaml(document, decider(stream));
        const read = meaning(text);
        fc.pre(read !== undefined && canonical(read) === canonical(document));
        const out = formatBundle('x.yaml', text, kinds);
        if (!('text' in out)) throw new Error(`${out.refused}\n${text}`);
        expect(canonical(meaning(out.text) ?? null)).toBe(canonical(document));
        expect([...notes(out.text)].sort()).toEqual([...notes(text)].sort());
        if (sameKeyOrder(meaning(out.text), document)) expect(notes(out.text)).toEqual(notes(text));
        expect(formatBundle('x.yaml', out.text, kinds)).toEqual(out);
      }),
      { numRuns: 100 },
    );
  });
});

function sameKeyOrder(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

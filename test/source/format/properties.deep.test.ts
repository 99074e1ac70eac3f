import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from '../../../src/model/index.js';
import { kinds } from '../../../src/providers/pipelines/kinds/index.js';
import { isMember, type Spot, yamlTree } from '../../../src/source/edit/index.js';
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
        if (sameKeyOrder(out.text, text)) expect(notes(out.text)).toEqual(notes(text));
        expect(formatBundle('x.yaml', out.text, kinds)).toEqual(out);
      }),
      { numRuns: 100 },
    );
  });
});

/**
 * True where no key moved, and so no comment may either. Their places are those in the texts: an object of JavaScript
 * puts keys that are numbers first wherever they stand, and the keys that a merge brings stand elsewhere.
 */
function sameKeyOrder(a: string, b: string): boolean {
  return JSON.stringify(keysIn(yamlTree('x.yaml', a))) === JSON.stringify(keysIn(yamlTree('x.yaml', b)));
}

function keysIn(spot: Spot): unknown[] {
  if (spot.type !== 'map' && spot.type !== 'list') return [];
  return spot.rows.map((row) => [isMember(row) ? row.key : '-', keysIn(row.value)]);
}

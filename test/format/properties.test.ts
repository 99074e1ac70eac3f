import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatBundle } from '../../src/format/format-bundle.js';
import { canonical } from '../../src/model/index.js';
import { kinds } from '../../src/pipelines/kinds/index.js';
import { documentValue } from '../edit/random-edits.js';
import { randomYaml } from '../edit/random-yaml.js';
import { decider, meaning } from '../edit/support.js';

const stats = { bad: 0, good: 0, refused: 0 };
describe('fmt', () => {
  it('keeps', () => {
    fc.assert(
      fc.property(documentValue, fc.infiniteStream(fc.nat(9999)), (document, stream) => {
        const text = randomYaml(document, decider(stream));
        const read = meaning(text);
        fc.pre(read !== undefined && canonical(read) === canonical(document));
        const out = formatBundle('x.yaml', text, kinds);
        if ('refused' in out) {
          stats.refused++;
          if (stats.refused < 3) console.log(out.refused, `\n${text}`);
          return;
        }
        stats.good++;
        if (process.env.SHOW && stats.good % 100 === 0) console.log(`${text}\n=========>\n${out.text}`);
        const notes = (one: string) => one.match(/# note \d+/g)?.sort() ?? [];
        expect(notes(out.text)).toEqual(notes(text));
        const again = formatBundle('x.yaml', out.text, kinds);
        if ('text' in again && again.text !== out.text) {
          const a = out.text.split('\n'),
            b = again.text.split('\n');
          const i = a.findIndex((l, j) => l !== b[j]);
          console.log(
            'DIFF',
            a.slice(i - 2, i + 4).join('\n') + '\n---\n' + b.slice(i - 2, i + 4).join('\n'),
          );
        }
        expect(again).toEqual(out);
      }),
      { numRuns: Number(process.env.RUNS ?? 300) },
    );
    console.log(stats);
  }, 300000);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSource } from '../../src/bundle/parse-source.js';
import { nodeValue } from '../../src/bundle/source-node.js';
import { editSource } from '../../src/edit/index.js';
import { canonical } from '../../src/model/index.js';
import { documentValue, naiveResult, randomEdits, value } from './random-edits.js';
import { type Decide, randomYaml } from './random-yaml.js';

function decider(numbers: Iterable<number>): Decide {
  const stream = numbers[Symbol.iterator]();
  return (below) => (stream.next().value as number) % below;
}

function meaning(text: string) {
  const { document, findings } = parseSource('x.yaml', new TextEncoder().encode(text));
  const errors = findings.filter((finding) => finding.severity === 'error');
  return document === undefined || errors.length > 0 ? undefined : nodeValue(document.root);
}

const stats = { bad: 0, good: 0, refused: 0, none: 0 };
describe('edits', () => {
  it('mean what they say', () => {
    fc.assert(
      fc.property(
        documentValue,
        fc.infiniteStream(fc.nat(9999)),
        fc.array(value, { minLength: 1, maxLength: 4 }),
        (document, stream, values) => {
          const decide = decider(stream);
          const text = randomYaml(document, decide);
          const read = meaning(text);
          if (read === undefined || canonical(read) !== canonical(document)) {
            stats.bad++;
            if (process.env.BAD)
              console.log(
                'BAD',
                JSON.stringify(parseSource('x.yaml', new TextEncoder().encode(text)).findings[0]) +
                  '\n' +
                  text,
              );
          }
          fc.pre(read !== undefined && canonical(read) === canonical(document));
          const edits = randomEdits(document, values, decide);
          if (edits.length === 0) stats.none++;
          const out = editSource('x.yaml', text, edits);
          if ('refused' in out) {
            stats.refused++;
            console.log(JSON.stringify(out.refused[0]?.message), JSON.stringify(edits), '\n' + text);
            return;
          }
          stats.good++;
          expect(canonical(meaning(out.text) ?? null)).toBe(canonical(naiveResult(document, edits)));
        },
      ),
      {
        numRuns: Number(process.env.RUNS ?? 300),
        ...(process.env.SEED ? { seed: Number(process.env.SEED) } : {}),
      },
    );
    console.log(stats);
  });
});

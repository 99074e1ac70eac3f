import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { hasErrors, type Place } from '../../../src/model/index.js';
import { parseSource } from '../../../src/source/read/parse-source.js';
import { nodeAt, nodeValue, type SourceNode } from '../../../src/source/read/source-node.js';
import { read } from './helpers.js';

const runs = { numRuns: 200 };

/** Text with everything that is hard: controls, halves of pairs, line ends, YAML's own characters. */
const hardText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      'a',
      ' ',
      '\n',
      '\r',
      '\t',
      '"',
      "'",
      '\\',
      '#',
      ': ',
      '- ',
      '*',
      '&',
      '!',
      '<<',
      '{',
      '\u2028',
      '🙂',
      '\ud800',
      '\u0007',
      '-',
      '---',
    ),
  }),
  fc.constantFrom('<<', 'null', 'true', '010', '1e3', '~', '__proto__', 'constructor', '=', ''),
);

const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    hardText,
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer(),
    fc.constantFrom(null, true, false),
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(hardText, tie('value'), { maxKeys: 5, noNullPrototype: true }),
  ),
})).value;

/** JSON text of a value in several layouts. */
const jsonText = fc
  .tuple(json, fc.constantFrom(undefined, 1, 2, '\t'), fc.boolean())
  .map(([value, space, crlf]) => {
    const text = JSON.stringify(value, null, space);
    return crlf ? text.replaceAll('\n', '\r\n') : text;
  });

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** True where the reader must refuse what JSON allows. */
function refused(text: string): boolean {
  let found = false;
  JSON.parse(text, (key, value: unknown) => {
    if (key === '__proto__') found = true;
    if (
      typeof value === 'number' &&
      Number.isInteger(value) &&
      !Number.isSafeInteger(value) &&
      Math.abs(value) < 1e21
    )
      found = true;
    return value;
  });
  return found;
}

function everyNode(node: SourceNode, visit: (node: SourceNode, key?: Place) => void, key?: Place): void {
  visit(node, key);
  if (node.type === 'list') for (const item of node.items) everyNode(item, visit);
  if (node.type === 'map') for (const entry of node.entries) everyNode(entry.node, visit, entry.keyPlace);
}

describe('JSON text', () => {
  it('comes out of a .json file as JSON.parse reads it', () => {
    fc.assert(
      fc.property(jsonText, (text) => {
        const { document, findings } = parseSource('a.json', bytesOf(text));
        expect(hasErrors(findings)).toBe(refused(text));
        if (refused(text)) return;
        expect(document && nodeValue(document.root)).toEqual(JSON.parse(text));
      }),
      runs,
    );
  });

  it('comes out of a .yaml file the same, since JSON is YAML', () => {
    fc.assert(
      fc.property(jsonText, (text) => {
        // YAML forbids these in its source, limits keys, and a tab may not indent.
        fc.pre(!refused(text) && !/[\u007f-\u009f]/.test(text) && !text.includes('\t'));
        const { document, findings } = parseSource('a.yaml', bytesOf(text));
        expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(document && nodeValue(document.root)).toEqual(JSON.parse(text));
      }),
      runs,
    );
  });

  it('agrees with JSON.parse on what is JSON after random damage', () => {
    const damaged = fc
      .tuple(
        jsonText,
        fc.nat(),
        fc.constantFrom('', ',', '}', ']', '"', ':', ' ', '0', '-', '.', '/*', '//', '\u00a0', '\\', 'e'),
      )
      .map(([text, at, insert]) => {
        const cut = at % (text.length + 1);
        return text.slice(0, cut) + insert + text.slice(cut + (at % 2));
      });
    fc.assert(
      fc.property(damaged, (text) => {
        fc.pre(text.trim() !== '' && !/\p{Surrogate}/u.test(text));
        let valid = true;
        try {
          JSON.parse(text);
        } catch {
          valid = false;
        }
        const { document, findings } = parseSource('a.json', bytesOf(text));
        expect(document !== undefined).toBe(valid);
        if (!valid) expect(hasErrors(findings)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('places', () => {
  it.each(['a.json', 'a.yaml'])('lie inside the text and lead to the value in %s', (file) => {
    fc.assert(
      fc.property(jsonText, (text) => {
        fc.pre(!refused(text));
        const { document } = parseSource(file, bytesOf(text));
        if (document === undefined) return;
        const lines = document.text.split('\n');
        const inside = ({ line, column }: Place): void => {
          expect(line).toBeGreaterThan(0);
          expect(line).toBeLessThanOrEqual(lines.length);
          expect(column).toBeGreaterThan(0);
          expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
        };
        everyNode(document.root, (node, key) => {
          inside(node.place);
          if (key !== undefined) inside(key);
          // What stands in the range is the value itself.
          expect(JSON.parse(document.text.slice(...node.range))).toEqual(nodeValue(node));
        });
      }),
      runs,
    );
  });

  it('of nodeAt lie inside the text for any path', () => {
    const step = fc.oneof(fc.nat(3), fc.constantFrom('a', 'b', 'c'));
    const small = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 3 },
        fc.integer(),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('value'), { noNullPrototype: true }),
      ),
    })).value;
    fc.assert(
      fc.property(small, fc.array(step, { maxLength: 5 }), (value, path) => {
        const { document } = parseSource('a.yaml', bytesOf(JSON.stringify(value, null, 2)));
        if (document === undefined) throw new Error('not read');
        const { node, exact } = nodeAt(document.root, path);
        let expected: unknown = value;
        let steps = 0;
        for (const one of path) {
          if (
            Array.isArray(expected)
              ? typeof one !== 'number' || one >= expected.length
              : typeof expected !== 'object' ||
                expected === null ||
                typeof one !== 'string' ||
                !Object.hasOwn(expected, one)
          )
            break;
          expected = (expected as { [key: string]: unknown })[one];
          steps++;
        }
        expect(nodeValue(node)).toEqual(expected);
        expect(exact).toBe(steps === path.length);
        expect(node.range[1]).toBeLessThanOrEqual(document.text.length);
      }),
      runs,
    );
  });
});

it('resolves aliases and merge keys as the yaml library does', () => {
  const item = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom('1', 'x', '*a', '*b', '*c'),
      fc.array(tie('value'), { maxLength: 3 }).map((items) => `[${items.join(', ')}]`),
      fc
        .tuple(
          fc.uniqueArray(fc.constantFrom('p', 'q', 'r', 's'), { maxLength: 3 }),
          fc.array(tie('value'), { minLength: 3, maxLength: 3 }),
          fc.constantFrom('', '<<: *a', '<<: [*a, *b]', '<<: {q: 7}'),
          fc.nat(3),
        )
        .map(([keys, values, merge, at]) => {
          const parts = keys.map((key, index) => `${key}: ${values[index]}`);
          if (merge !== '') parts.splice(at, 0, merge);
          return `{${parts.join(', ')}}`;
        }),
    ),
  })).value;
  fc.assert(
    fc.property(fc.array(item, { minLength: 1, maxLength: 4 }), (values) => {
      const text = `a: &a {p: 1, q: {r: 2}}\nb: &b {<<: *a, q: 3}\nc: &c [*a, *b]\n${values.map((value, at) => `v${at}: ${value}\n`).join('')}`;
      const got = read('a.yaml', text);
      expect(got.brief).toEqual([]);
      expect(got.value).toEqual(parse(text, { merge: true, maxAliasCount: -1 }));
    }),
    runs,
  );
});

describe('garbage', () => {
  const yamlish = fc
    .array(
      fc.constantFrom(
        'a',
        'b: ',
        '- ',
        '? ',
        ': ',
        '\n',
        '\n  ',
        '\r\n',
        '\r',
        '\t',
        '&a ',
        '*a',
        '!t ',
        '!!str ',
        '"',
        "'",
        '|',
        '>-',
        '[',
        ']',
        '{',
        '}',
        ',',
        '#',
        '%',
        '---\n',
        '...\n',
        '<<: ',
        '1',
        '\\',
        '@',
        '`',
        '🙂',
        '\u0007',
        '\ufeff',
        '%YAML 1.1\n',
        '0x',
        '.',
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(''));

  it.each(['a.yaml', 'a.json'])('never throws and has a finding or a document: %s', (file) => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      yamlish.map(bytesOf),
      fc.string({ unit: 'binary' }).map(bytesOf),
    );
    fc.assert(
      fc.property(bytes, (source) => {
        const { document, findings } = parseSource(file, source);
        expect(document !== undefined || hasErrors(findings)).toBe(true);
        if (document !== undefined) JSON.stringify(nodeValue(document.root));
        for (const finding of findings) {
          expect(finding.place?.file).toBe(file);
          expect(finding.message).not.toBe('');
          expect(finding.remedy).toBeTruthy();
        }
      }),
      { numRuns: 1500 },
    );
  });
});

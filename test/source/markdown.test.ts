import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadBundle } from '../../src/bundle/load-bundle.js';
import { itemSchema } from '../../src/bundle/schema/json-schema.js';
import type { Json, JsonObject, Kind } from '../../src/model/index.js';
import { sync } from '../../src/providers/pipelines/sync.js';
import { editSource, printBundle, type SourceEdit } from '../../src/source/edit/index.js';
import { formatDocument } from '../../src/source/format/format-bundle.js';
import { BELOW, fitsBelow, frontMatterOf } from '../../src/source/read/front-matter.js';
import { nodeValue } from '../../src/source/read/source-node.js';
import { NASTY_TEXTS } from './edit/random-edits.js';

const { kinds, formats = [] } = sync;
const [format] = formats;
const prompts = kinds.get('prompts');

/** Texts that a file could get wrong: line ends, marks, half characters, and what looks like front matter. */
const MORE = [
  '---',
  '---\nname: other\n---\n',
  '\ufeffmark',
  'a\r',
  'a\r\n',
  '\r\n',
  '\r',
  'a\ud800b',
  '\u0000',
  '<<<<<<< ours\na\n=======\nb\n>>>>>>> theirs\n',
  '<<<<<<< files\na\n=======\nb\n>>>>>>> platform',
  '...\n--- \n',
  '\u2028---\n',
];
const text = fc.oneof(
  fc.constantFrom(...NASTY_TEXTS, ...MORE),
  fc
    .array(fc.constantFrom(...MORE, '\n', '\r', '---', ' ', 'word', '{{x}}', '`'))
    .map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const line = fc.oneof(fc.constantFrom(...NASTY_TEXTS), fc.string({ unit: 'grapheme', maxLength: 20 }));
const fields = fc.record(
  {
    name: line,
    description: fc.option(line),
    role: fc.constantFrom('user', 'system'),
    prompt_placeholders: fc.array(fc.record({ name: line }), { maxLength: 3 }),
  },
  { requiredKeys: [] },
);
const runs = { numRuns: 150 };

function written(item: JsonObject): string {
  const fresh = format?.fresh?.(prompts as Kind);
  if (fresh === undefined) throw new Error('prompts have no file of their own');
  return printBundle(fresh.write(item), 'markdown');
}

/** The item in a file, as its kind has it; undefined where the file has an error. */
function item(source: string, file = 'p/tone.md'): { item?: Json; findings: string[] } {
  const { bundle, findings } = loadBundle(file, new TextEncoder().encode(source), kinds, undefined, {
    formats,
  });
  const [only] = bundle?.items ?? [];
  return {
    ...(only === undefined ? {} : { item: nodeValue(only.node) }),
    findings: findings
      .filter(({ severity }) => severity === 'error')
      .map(({ code, place }) => `${code} ${place?.line}:${place?.column}`),
  };
}

function edited(source: string, edits: readonly SourceEdit[]): string {
  const out = editSource('p/tone.md', source, edits);
  if ('refused' in out) throw new Error(`refused: ${JSON.stringify(out)}\n${source}`);
  return out.text;
}

describe('a prompt in a Markdown file', () => {
  it('is read as it was written, whatever its text and its fields', () => {
    fc.assert(
      fc.property(text, fields, (prompt_text, rest) => {
        const source = written({ ...rest, prompt_text });
        const name = rest.name ?? 'tone';
        expect(item(source)).toEqual({ item: { ...rest, name, prompt_text }, findings: [] });
        expect(fitsBelow(prompt_text)).toBe(!source.includes('prompt_text:'));
      }),
      runs,
    );
  });

  it('gets another text in place of the old one, and every byte before it stays', () => {
    fc.assert(
      fc.property(text.filter(fitsBelow), text.filter(fitsBelow), fc.boolean(), (old, next, isEnded) => {
        const plain = `---\n# why\nname:   'x'   # name\n---\t\n${old}`;
        const source = isEnded ? `${plain}\n` : plain;
        const out = edited(source, [{ op: 'set', path: [BELOW], value: next }]);
        const at = frontMatterOf(source)?.below ?? 0;
        expect(out.slice(0, at)).toBe(source.slice(0, at));
        expect(item(out)).toEqual({ item: { name: 'x', prompt_text: next }, findings: [] });
        expect(edited(out, [{ op: 'set', path: [BELOW], value: next }])).toBe(out);
      }),
      runs,
    );
  });

  it('gets another field, and its text keeps every byte', () => {
    fc.assert(
      fc.property(text.filter(fitsBelow), line, fields, (prompt_text, description, rest) => {
        const source = written({ ...rest, prompt_text });
        const out = edited(source, [{ op: 'set', path: ['description'], value: description }]);
        expect(item(out).item).toEqual({ name: 'tone', ...rest, description, prompt_text });
        const [before, after] = [source, out].map((one) => one.slice(frontMatterOf(one)?.below ?? 0));
        expect(after).toBe(before);
        if (rest.description === undefined) return;
        const gone = edited(out, [{ op: 'remove', path: ['description'] }]);
        expect(item(gone).item).not.toHaveProperty('description');
      }),
      runs,
    );
  });

  it.each(['---\n# c\r\n\r\n---\r\nText', '---\r\n# c\n\n---\nText'])(
    'keeps its comment where line breaks are mixed: %j',
    (source) => {
      const out = formatDocument('p/tone.md', source, () => undefined);
      expect(out).toEqual({ text: expect.stringMatching(/^---\r?\n# c\r?\n/) });
    },
  );

  it('is formatted above its text only, and once is enough', () => {
    fc.assert(
      fc.property(text.filter(fitsBelow), fields, (prompt_text, rest) => {
        const source = written({ ...rest, prompt_text });
        const order = format?.order?.(kinds) ?? (() => undefined);
        const out = formatDocument('p/tone.md', source, order);
        if ('refused' in out) throw new Error(out.refused);
        expect(item(out.text)).toEqual(item(source));
        expect(out.text.slice(frontMatterOf(out.text)?.below)).toBe(
          source.slice(frontMatterOf(source)?.below),
        );
        expect(formatDocument('p/tone.md', out.text, order)).toEqual(out);
      }),
      runs,
    );
  });
});

describe('the schema of front matter', () => {
  it('takes the fields of the item without its text, and a name is not needed', async () => {
    const schema = await format?.schema(kinds, (kind) => itemSchema(kind, 'all'));
    const isRight = new Ajv({ strict: false }).compile(schema ?? false);
    expect(isRight({ role: 'user', project_id: { $var: 'rome' }, $schema: 'prompt.json' })).toBe(true);
    expect(isRight({})).toBe(true);
    expect(isRight({ rolle: 'user' })).toBe(false);
    expect(isRight({ role: 'teacher' })).toBe(false);
  });
});

describe('an edit of a Markdown file', () => {
  it.each<[string, string, SourceEdit[], string]>([
    [
      'writes one field in its notation',
      "---\nrole: user # c\ndescription: 'one'\n---\n\nText\n",
      [{ op: 'set', path: ['description'], value: "it's" }],
      "---\nrole: user # c\ndescription: 'it''s'\n---\n\nText\n",
    ],
    [
      'adds the first field',
      '---\n# none yet\n---\nText',
      [{ op: 'set', path: ['name'], value: 'Tone' }],
      '---\n# none yet\nname: Tone\n---\nText',
    ],
    [
      'keeps CRLF where the file has nothing else',
      '---\r\nname: x\r\n---\r\nOne\r\n',
      [
        { op: 'set', path: [BELOW], value: 'One\nTwo' },
        { op: 'set', path: ['role'], value: 'user' },
      ],
      '---\r\nname: x\r\nrole: user\r\n---\r\nOne\r\nTwo\r\n',
    ],
    [
      'keeps a missing line break at the end',
      '---\nname: x\n---\nOne',
      [{ op: 'set', path: [BELOW], value: 'Two' }],
      '---\nname: x\n---\nTwo',
    ],
    [
      'writes the first text below a closing line that ends the file',
      '---\nname: x\n---',
      [{ op: 'set', path: [BELOW], value: 'One' }],
      '---\nname: x\n---\nOne\n',
    ],
    [
      'changes text and fields at once',
      '---\nname: x\nrole: user\n---\nOne\n',
      [
        { op: 'remove', path: ['role'] },
        { op: 'set', path: [BELOW], value: '---\nname: y\n---' },
      ],
      '---\nname: x\n---\n---\nname: y\n---\n',
    ],
  ])('%s', (_title, source, edits, after) => {
    expect(edited(source, edits)).toBe(after);
  });
});

describe('what a pattern covers but is no prompt', () => {
  it.each([
    ['no front matter', '# Heading\n', ['PS1300 1:1']],
    ['front matter that nothing closes', '---\nname: x\n', ['PS1300 1:1']],
    ['two rules with a sentence between them', '---\nJust a sentence.\n---\n', ['PS1300 2:1']],
    ['a text twice', '---\nname: x\nprompt_text: one\n---\ntwo\n', ['PS1302 3:1']],
    ['the key of the text itself', '---\n"---": one\n---\n', ['PS1016 2:1']],
    ['a mistake in its YAML', '---\nname: "x\n---\n', ['PS1010 3:1']],
    ['a byte order mark', '\ufeff---\nname: x\n---\n', ['PS1002 1:1']],
    [
      'a conflict in its front matter',
      '---\n<<<<<<< a\nname: x\n=======\nname: y\n>>>>>>> b\n---\n',
      ['PS1147 2:1'],
    ],
  ])('%s', (_title, source, finds) => {
    expect(item(source).findings).toEqual(finds);
  });

  it.each([
    ['p/Tone of voice.prompt.md', 'Tone of voice'],
    ['p/a.b.md', 'a.b'],
    ['p/e\u0301.MD', 'é'],
  ])('%s gives the name %s', (file, name) => {
    expect(item('---\n---\nText\n', file).item).toEqual({ name, prompt_text: 'Text' });
  });
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { allCodes, errorsDocument } from '../../src/cli/all-codes.js';
import { kindsOf, PROVIDERS } from '../../src/providers/index.js';

const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

const kinds = await kindsOf();

/** Every source that the command line can load: what nothing imports is no part of the product yet. */
function loaded(): string[] {
  const found = new Set<string>();
  const visit = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    const text = readFileSync(file, 'utf8');
    for (const [, name] of text.matchAll(/(?:from|import|import\()\s*'(\.[^']+)\.js'/g)) {
      const next = path.join(path.dirname(file), `${name}.ts`);
      if (existsSync(next)) visit(next);
    }
  };
  visit(path.join(ROOT, 'src', 'cli', 'index.ts'));
  return [...found].filter((file) => !file.includes('generated'));
}

const ROW = /\b(?:error|warning|note|refused|held|failed|unknown|done)Code\(\s*'(PS\d{4})'/g;

/** What a source says outside its comments. */
function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
}

/** Codes that a source spells elsewhere than at the head of a row. */
function loose(text: string): string[] {
  return (
    withoutComments(text)
      .replaceAll(ROW, '')
      .match(/PS\d{4}\b/g) ?? []
  );
}

/** Every source there is, also what nothing loads. */
function sources(): { file: string; text: string }[] {
  const root = path.join(ROOT, 'src');
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => ({ file, text: readFileSync(path.join(root, file), 'utf8') }));
}

/** A sentence without what does not change what it says. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9$]+/g, ' ')
    .trim();
}

describe('docs/errors.md', () => {
  const documented = allCodes(kinds).flatMap(({ codes }) => codes);

  it('is what the tables of codes make; npm run generate writes it', () => {
    expect(readFileSync(path.join(ROOT, 'docs', 'errors.md'), 'utf8')).toBe(errorsDocument(kinds));
  });

  it('has every code of every table, each once, with a sentence', () => {
    const codes = documented.map(({ code }) => code);
    const rows = sources().flatMap(({ text }) => [...text.matchAll(ROW)].map(([, code]) => code));
    expect(rows.length).toBeGreaterThan(250);
    expect([...rows].sort()).toEqual([...codes].sort());
    expect(new Set(codes).size).toBe(codes.length);
    for (const { code, doc } of documented) {
      expect(code).toMatch(/^PS\d{4}$/);
      expect(doc, code).toMatch(/^\S.*\.$/);
    }
  });

  it('says of every code what to do, of no two the same', () => {
    const said = new Map<string, string>();
    for (const { code, doc, remedy } of documented) {
      expect(remedy, code).toMatch(/^[A-Z].*\.$/);
      expect(remedy, code).not.toBe(doc);
      // One or two sentences: a third is an example.
      expect(remedy.split(/(?<=[.?!]) (?=[A-Z])/).length, code).toBeLessThanOrEqual(3);
      expect(remedy.length, code).toBeLessThanOrEqual(260);
      expect(said.get(plain(remedy)), `${code}: ${remedy}`).toBeUndefined();
      said.set(plain(remedy), code);
    }
    expect(said.size).toBe(documented.length);
  });

  it('no source spells a code outside a table', () => {
    const all = sources();
    expect(all.length).toBeGreaterThan(500);
    expect(all.flatMap(({ file, text }) => loose(text).map((code) => `${file}: ${code}`))).toEqual([]);
  });

  it('a code outside a table is seen, in a message as well; a comment may name one', () => {
    expect(loose("throw new UserError('PS5010', 'No.');")).toEqual(['PS5010']);
    expect(loose('io.err(`error PS9001  Wrong.`);')).toEqual(['PS9001']);
    expect(loose("  a: errorCode('PS1001', 'Too large, see PS1002.'),")).toEqual(['PS1002']);
    expect(loose("  a: errorCode(\n    'PS1001',\n    'Too large.',\n  ), // PS1002\n/** PS1003 */")).toEqual(
      [],
    );
  });

  it('looks at the whole product', () => {
    expect(loaded().length).toBeGreaterThan(150);
  });

  it('has no code that nothing prints any more', () => {
    const texts = sources().map(({ text }) => withoutComments(text));
    const unused = sources().flatMap(({ file, text }) => {
      if (!file.endsWith('codes.ts')) return [];
      const others = texts.filter((other) => other !== withoutComments(text)).join('\n');
      const tables = [...text.matchAll(/export const (\w+) = \{\n(.*?)\n\} as const/gs)];
      return tables.flatMap(([, table = '', rows = '']) =>
        [...rows.matchAll(/^ {2}(\w+): (?:alwaysShown\(\s*)?\w+Code\(/gm)]
          .map(([, name = '']) => name)
          .filter((name) => !new RegExp(`(?:CODES|codes)\\.${name}\\b|'${name}'`).test(others))
          .map((name) => `${table}.${name}`),
      );
    });
    expect(unused).toEqual([]);
  });

  it('has no code of a provider or a kind that it does not say', () => {
    const texts = loaded()
      .filter((file) => file.includes(path.join('src', 'providers')))
      .map((file) => readFileSync(file, 'utf8'));
    const tables = texts.flatMap((text) => [...text.matchAll(/const (\w*CODES) = \{\n(.*?)\n\}/gs)]);
    const isSaid = (code: string) => texts.some((text) => new RegExp(`\\b${code}\\b`).test(text));
    const keys = tables.flatMap(([, name = '', rows = '']) =>
      [...rows.matchAll(/^ {2}(\w+): (?:alwaysShown\(\s*)?\w+Code\(/gm)].map(([, key = '']) => ({
        key: `${name}.${key}`,
        isSaid: isSaid(`${name}.${key}`),
      })),
    );
    const listed = [
      ...PROVIDERS.flatMap(({ codes, commandCodes = {} }) => [codes, commandCodes].flatMap(Object.values)),
      ...kinds.all.flatMap(({ codes = [], onlineCodes = [] }) => [...codes, ...onlineCodes]),
    ];
    expect(keys.length).toBe(new Set(listed).size);
    expect(keys.filter(({ isSaid }) => !isSaid)).toEqual([]);
  });
});

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { APPLY_CODES } from '../../src/apply/apply-codes.js';
import { ALL_CODES, errorsDocument } from '../../src/cli/all-codes.js';
import { COMMAND_CODES } from '../../src/cli/command-codes.js';
import { LEDGER_CODES } from '../../src/ledger/ledger-codes.js';
import { PLAN_CODES } from '../../src/plan/plan-codes.js';
import { allKinds as kinds, PROVIDERS } from '../../src/providers/index.js';

const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

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

/** Code → the files that name it. */
function literals(isTable: boolean): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const file of [...loaded(), ...TABLES].filter((file) => file.endsWith('-codes.ts') === isTable)) {
    const text = readFileSync(file, 'utf8');
    for (const code of new Set(text.match(/\bPS\d{4}\b/g)))
      found.set(code, [...(found.get(code) ?? []), file]);
  }
  return found;
}

/** Tables that only the documentation reads. */
const TABLES = ['plan/plan', 'apply/apply', 'ledger/ledger', 'cli/command'].map((name) =>
  path.join(ROOT, 'src', `${name}-codes.ts`),
);

describe('docs/errors.md', () => {
  const documented = ALL_CODES.flatMap(({ codes }) => codes);

  it('is what the tables of codes make; npm run generate writes it', () => {
    expect(readFileSync(path.join(ROOT, 'docs', 'errors.md'), 'utf8')).toBe(errorsDocument());
  });

  it('has every code that the sources use, in one table only, with a sentence', () => {
    const codes = documented.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    const unknown = [...literals(false)].filter(([code]) => !codes.includes(code));
    expect(unknown, 'put it into the table of its folder: src/*/*-codes.ts').toEqual([]);
    for (const { code, doc } of documented) {
      expect(code).toMatch(/^PS\d{4}$/);
      expect(doc, code).toMatch(/^\S.*\.$/);
    }
  });

  it('looks at the whole product', () => {
    expect(loaded().length).toBeGreaterThan(150);
  });

  it('has no code that nothing prints any more', () => {
    const used = literals(false);
    const byLiteral = [PLAN_CODES, APPLY_CODES, LEDGER_CODES, COMMAND_CODES].flat();
    expect(byLiteral.map(({ code }) => code).filter((code) => !used.has(code))).toEqual([]);
  });

  it('has no code of a provider or a kind that it does not say', () => {
    const texts = loaded()
      .filter((file) => file.includes(path.join('src', 'providers')))
      .map((file) => readFileSync(file, 'utf8'));
    const tables = texts.flatMap((text) => [...text.matchAll(/const (\w*CODES) = \{\n(.*?)\n\}/gs)]);
    const isSaid = (code: string) =>
      texts.some((text) => text.includes(`coded(${code})`) || text.includes(`code: ${code},`));
    const keys = tables.flatMap(([, name = '', rows = '']) =>
      [...rows.matchAll(/^ {2}(\w+): (?:error|warning)Code\(/gm)].map(([, key = '']) => ({
        key: `${name}.${key}`,
        isSaid: isSaid(`${name}.${key}`),
      })),
    );
    const listed = [
      ...PROVIDERS.flatMap(({ codes }) => codes),
      ...kinds.all.flatMap(({ codes = [], onlineCodes = [] }) => [...codes, ...onlineCodes]),
    ];
    expect(keys.length).toBe(new Set(listed).size);
    expect(keys.filter(({ isSaid }) => !isSaid)).toEqual([]);
  });

  it('no table is left out', () => {
    const codes = documented.map(({ code }) => code);
    expect([...literals(true)].filter(([code]) => !codes.includes(code))).toEqual([]);
  });
});

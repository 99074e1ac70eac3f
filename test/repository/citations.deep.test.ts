import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
const HERE = 'test/repository/citations.deep.test.ts';

/** What people wrote, and what is generated to be read. */
const files = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' })
  .split('\0')
  .filter((file) => /\.(?:ts|mjs|js|md|ya?ml|json)$|^\.ci\//.test(file))
  .filter((file) => !/^(?:dist|test\/golden)\/|\/generated\/|^package-lock/.test(file) && file !== HERE);

const facts = new Set(
  [...read('docs/platform-facts.md').matchAll(/<a id="([^"]+)"><\/a>/g)].map(([, id]) => id),
);

/** Numbers of facts in a text: `C-b.4`. */
const factsIn = (text: string) => text.match(/(?<![\w-])C-[a-z](?:\.\d+)?(?![\w-])/g) ?? [];

/** Citations of pages that nobody else has: sections of a design, a contract, notes of whoever built this. */
const ELSEWHERE =
  /§\s*\d|\b(?:design|house|house-moves|toolchain|platform-contract|exemplars|mockups|action-practice)\.(?:md|txt)\b|\bplatform contract\b|\bcontract [a-z]\.\d/i;

/** The fact of the made-up kind that a page adds step by step. */
const MADE_UP = 'docs/adding-a-kind.md C-b.8';

/** Pages that a comment or a text names by their path in this repository. */
const pagesIn = (text: string) => text.match(/(?<![\w./-])(?:\.\.\/)*docs\/[\w-]+\.md\b/g) ?? [];

describe('what the repository cites', () => {
  it('is read whole', () => {
    expect(files.length).toBeGreaterThan(700);
    expect(files.flatMap((file) => factsIn(read(file))).length).toBeGreaterThan(300);
    expect(files.flatMap((file) => pagesIn(read(file))).length).toBeGreaterThan(20);
  });

  it('is no page that the repository does not have', () => {
    const found = files.flatMap((file) =>
      read(file)
        .split('\n')
        .flatMap((line, index) => (ELSEWHERE.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : [])),
    );
    expect(found).toEqual([]);
    const lost = files.flatMap((file) =>
      pagesIn(read(file))
        .filter((page) => !existsSync(path.join(ROOT, page.replace(/^(?:\.\.\/)+/, ''))))
        .map((page) => `${file}: ${page}`),
    );
    expect(lost).toEqual([]);
  });

  it('is a fact of docs/platform-facts.md wherever it is a number', () => {
    const unknown = files.flatMap((file) =>
      factsIn(read(file))
        .filter((fact) => !facts.has(fact.toLowerCase()) && `${file} ${fact}` !== MADE_UP)
        .map((fact) => `${file}: ${fact}`),
    );
    expect(unknown).toEqual([]);
  });

  it('has each fact once, under a heading or in a row of its own', () => {
    const text = read('docs/platform-facts.md');
    const ids = [...text.matchAll(/<a id="([^"]+)"><\/a>(C-\S+)/g)].map(([, id, name = '']) => [
      id,
      name.toLowerCase(),
    ]);
    expect(ids.length).toBeGreaterThan(60);
    for (const [id, name] of ids) expect(id).toBe(name);
    expect(new Set(ids.map(([id]) => id)).size).toBe(ids.length);
  });

  it.each([
    '/** Decides what changes (design §6). */',
    'what the platform contract says',
    'see house.md',
    'criteria whose type does not fit (contract c.1)',
  ])('would find %j', (text) => {
    expect(text).toMatch(ELSEWHERE);
  });
});

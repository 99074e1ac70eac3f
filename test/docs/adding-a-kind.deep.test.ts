import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const KIND = 'src/providers/pipelines/kinds/snippets.ts';
const ROUTES = 'src/providers/pipelines/routes.ts';
const page = readFileSync(path.join(ROOT, 'docs/adding-a-kind.md'), 'utf8');
const [description = '', route = ''] = [...page.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code]) => code);

let folder: string;
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The type errors of the sources with the kind of the page, its description changed as told. */
function typeErrors(change: (text: string) => string): string {
  folder = mkdtempSync(path.join(tmpdir(), 'adding-a-kind-'));
  for (const part of ['src', 'package.json', 'tsconfig.json'])
    cpSync(path.join(ROOT, part), path.join(folder, part), { recursive: true });
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
  writeFileSync(path.join(folder, KIND), change(description));
  const routes = readFileSync(path.join(folder, ROUTES), 'utf8');
  writeFileSync(
    path.join(folder, ROUTES),
    routes.replace(/^ {2}prompts: .*\n/m, (line) => line + route),
  );
  const settings = {
    extends: './tsconfig.json',
    compilerOptions: { noEmit: true },
    include: [],
    files: [KIND],
  };
  writeFileSync(path.join(folder, 'tsconfig.kind.json'), JSON.stringify(settings));
  try {
    execFileSync(path.join(ROOT, 'node_modules/.bin/tsc'), ['-p', 'tsconfig.kind.json'], { cwd: folder });
    return '';
  } catch (error) {
    return String((error as { stdout?: Buffer }).stdout);
  }
}

describe('the kind of docs/adding-a-kind.md', () => {
  it('fits the types as they are now, its route too', () => {
    expect(description).toContain('export const snippets: Kind');
    expect(route).toMatch(/^ {2}snippets: /);
    expect(typeErrors((text) => text)).toBe('');
  });

  it('would fail where it lacks a member', () => {
    expect(typeErrors((text) => text.replace(/^ {2}words,\n/m, ''))).toContain("'words' is missing");
  });
});

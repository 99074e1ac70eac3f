import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');

let folder: string | undefined;
afterEach(() => {
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  folder = undefined;
});

function git(cwd: string, ...args: string[]): string {
  const as = ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'commit.gpgSign=false'];
  return execFileSync('git', [...as, ...args], { cwd, encoding: 'utf8', stdio: 'pipe' });
}

/** Files that scripts/generate.mjs and scripts/bundle.mjs write. */
const GENERATED = ['dist/cli/index.js', 'dist/action/index.js', 'src/bundle/generated/validate.js'];
const READABLE = ['docs/errors.md', 'schemas/bundle.v1.schema.json'];

it('what is generated is marked as such, and shown in a difference only where it can be read', () => {
  const shown = git(
    ROOT,
    'check-attr',
    'linguist-generated',
    'diff',
    'merge',
    '--',
    ...GENERATED,
    ...READABLE,
  );
  const lines = (file: string) =>
    shown.split('\n').flatMap((line) => (line.startsWith(`${file}: `) ? [line.slice(file.length + 2)] : []));
  for (const file of GENERATED)
    expect(lines(file)).toEqual(['linguist-generated: set', 'diff: unset', 'merge: binary']);
  for (const file of READABLE)
    expect(lines(file)).toEqual(['linguist-generated: set', 'diff: unspecified', 'merge: binary']);
  expect(git(ROOT, 'check-attr', 'diff', '--', 'src/model/value.ts')).toContain('unspecified');
});

it('a conflict in dist leaves one whole side in place, and is solved by adding what was built', () => {
  folder = mkdtempSync(path.join(tmpdir(), 'attributes-'));
  const file = path.join(folder, 'dist/cli/index.js');
  mkdirSync(path.dirname(file), { recursive: true });
  cpSync(path.join(ROOT, '.gitattributes'), path.join(folder, '.gitattributes'));
  const commit = (text: string) => {
    writeFileSync(file, text);
    git(folder ?? '', 'add', '-A');
    git(folder ?? '', 'commit', '-qm', text);
  };
  git(folder, 'init', '-q', '--initial-branch=main');
  commit('const a = 1;\n\n\n\nconst z = 1;\n');
  git(folder, 'switch', '-qc', 'other');
  commit('const a = 2;\n\n\n\nconst z = 1;\n');
  git(folder, 'switch', '-q', 'main');
  commit('const a = 1;\n\n\n\nconst z = 2;\n');
  // Git could merge these lines into a program that no source makes.
  expect(() => git(folder ?? '', 'merge', 'other')).toThrow();
  expect(readFileSync(file, 'utf8')).toBe('const a = 1;\n\n\n\nconst z = 2;\n');
  writeFileSync(file, 'const a = 2;\n\n\n\nconst z = 2;\n');
  git(folder, 'add', 'dist');
  git(folder, 'commit', '-qm', 'merged');
  expect(git(folder, 'status', '--porcelain')).toBe('');
});

import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { IS_PUBLISHED, PACKAGE, REPOSITORY } from '../../src/model/index.js';

const ROOT = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
const files = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' })
  .split('\0')
  .filter((file) => /\.(?:md|ya?ml|json|ts|mjs|txt)$|^\.ci\//.test(file));

/** Where the word stands: in the one place, in what npm and `npm run generate` make of it, and where it is explained. */
const ALLOWED = [
  'package.json',
  'package-lock.json',
  'src/model/package.ts',
  /^examples\/workflows\/[\w-]+\.yml$/,
  'scripts/generate.mjs',
  'scripts/release.mjs',
  'README.md',
  'docs/releasing.md',
  /^test\//,
];
const isAllowed = (file: string) =>
  ALLOWED.some((one) => (one instanceof RegExp ? one.test(file) : one === file));

let folder: string | undefined;
afterEach(() => {
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  folder = undefined;
});

describe('whose this is', () => {
  it('stands in package.json and in nothing else that a person writes', () => {
    const found = files.filter((file) => !file.startsWith('dist/') && /\bOWNER\b/.test(read(file)));
    expect(found.filter((file) => !isAllowed(file))).toEqual([]);
    expect(found.includes('package.json')).toBe(!IS_PUBLISHED);
  });

  it('no page, message or example tells people to run something else', () => {
    const told = files.filter((file) => !/^(?:test|dist|bench)\/|^package/.test(file));
    expect(told.length).toBeGreaterThan(300);
    const wrong = told.flatMap((file) =>
      [
        ...read(file).matchAll(
          /\b(?:npx|npm (?:i|install|exec)|pnpm dlx|yarn dlx)\b[^\n`']*\bpipelines-sync\b/g,
        ),
        ...read(file).matchAll(/(?<!\/)\b(?!refs\/)[\w-]+\/pipelines-sync\b(?!\/|\.(?:ya?ml|git))/g),
        ...read(file).matchAll(/github\.com\/(?!actions\/|settings\/)[\w-]+\/pipelines-sync/g),
      ]
        .map(([text]) => text)
        .filter((text) => !text.includes(PACKAGE) && !text.includes(REPOSITORY))
        .map((text) => `${file}: ${text}`),
    );
    expect(wrong).toEqual([]);
  });

  it('is changed in one place: what users get follows', () => {
    folder = mkdtempSync(path.join(tmpdir(), 'owner-'));
    for (const part of ['src', 'scripts', 'examples', 'docs', 'package.json', 'tsconfig.json', 'README.md'])
      cpSync(path.join(ROOT, part), path.join(folder, part), { recursive: true });
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
    const manifest = path.join(folder, 'package.json');
    writeFileSync(
      manifest,
      readFileSync(manifest, 'utf8').replaceAll(PACKAGE, '@acme/sync').replaceAll(REPOSITORY, 'acme/sync'),
    );
    execFileSync(process.execPath, [path.join(folder, 'scripts/generate.mjs')], { cwd: folder });
    const made = readFileSync(path.join(folder, 'src/model/package.ts'), 'utf8');
    expect(made).toContain("PACKAGE = '@acme/sync'");
    expect(made).toContain("REPOSITORY = 'acme/sync'");
    expect(made).toContain('IS_PUBLISHED: boolean = true');
    const workflow = readFileSync(path.join(folder, 'examples/workflows/plan.yml'), 'utf8');
    expect(workflow).toContain('- uses: acme/sync@<COMMIT>   # the repository of the Action');
    expect(workflow).not.toContain(REPOSITORY.split('/')[0] ?? '');
    const readme = readFileSync(path.join(folder, 'README.md'), 'utf8');
    expect(readme).toMatch(/^npx @acme\/sync demo .*\nnpm install --save-dev @acme\/sync /m);
    expect(readme).not.toContain(PACKAGE);
  });
});

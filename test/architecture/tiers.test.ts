import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { afterEach, describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const FAST = /(?<!\.deep)\.test\.ts$/;

/** What makes a test slow on every machine: it imports one of these, itself or through its helpers. */
const SLOW: { readonly [module: string]: string } = {
  'node:child_process': 'starts processes',
  'node:worker_threads': 'starts threads',
  'dependency-cruiser': 'reads all sources',
  'test/support/built-cli.ts': 'bundles the command line',
  'test/support/chromium.ts': 'starts a browser',
  'test/support/counted.ts': 'builds all sources anew to count their steps',
  'test/support/python.ts': 'installs Python packages',
  'test/apply/failures/kill.ts': 'kills commands',
  'test/size/many.ts': 'makes hundreds of resources',
  'test/real-data/csv.ts': 'reads hundreds of real prompts',
  'test/providers/pipelines/quirks/story.ts': 'runs every command once for each switch',
};

let folder: string | undefined;
afterEach(async () => {
  if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  folder = undefined;
});

/** Modules by what they import at run time, from test files and their helpers; `src` is not looked into. */
async function importsOf(root: string, files: readonly string[]): Promise<Map<string, string[]>> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [...files],
    outdir: 'out',
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'silent',
    plugins: [
      {
        name: 'tests-only',
        setup: (on) =>
          on.onResolve({ filter: /\/src\/|\/scripts\// }, ({ path: name }) => ({
            path: name,
            external: true,
          })),
      },
    ],
  });
  return new Map(
    Object.entries(metafile.inputs).map(([file, { imports }]) => [file, imports.map((one) => one.path)]),
  );
}

/** Fast test files that are slow by nature: the way from the file to what makes it so, and why. */
async function slowOnes(root: string, files: readonly string[]): Promise<string[]> {
  const imports = await importsOf(root, files);
  const found: string[] = [];
  for (const file of files) {
    const seen = new Set([file]);
    const ways = [[file]];
    for (const way of ways) {
      const at = way.at(-1) ?? '';
      const why = SLOW[at.replace(/^(?=child_process$|worker_threads$)/, 'node:')];
      if (why !== undefined) {
        found.push(`${way.join(' → ')}: ${why}`);
        break;
      }
      for (const next of imports.get(at) ?? []) {
        if (!seen.has(next)) ways.push([...way, next]);
        seen.add(next);
      }
    }
  }
  return found;
}

const testFiles = async (root: string): Promise<string[]> =>
  (await readdir(path.join(root, 'test'), { recursive: true }))
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => `test/${file}`)
    .sort();

describe('npm run test:fast', () => {
  it('has no file that is slow by nature; such a file is called *.deep.test.ts', async () => {
    const files = await testFiles(ROOT);
    const fast = files.filter((file) => FAST.test(file));
    const imports = await importsOf(ROOT, files);
    // Green because nothing was read is the trap of every guard.
    expect(files.filter((file) => (imports.get(file) ?? []).length === 0)).toEqual([]);
    expect(fast.length).toBeGreaterThan(50);
    expect(await slowOnes(ROOT, fast)).toEqual([]);
    for (const module of Object.keys(SLOW).filter((one) => one.startsWith('test/')))
      expect(imports.has(module), module).toBe(true);
  });

  it.each([
    ['itself', { 'a.test.ts': "import { spawn } from 'node:child_process';\nspawn('x');\n" }],
    [
      'through a helper of a helper',
      {
        'a.test.ts': "import { run } from './b.js';\nrun();\n",
        'b.ts': "export * from './c.js';\n",
        'c.ts': "import { spawn } from 'child_process';\nexport const run = () => spawn('x');\n",
      },
    ],
    [
      'when it needs it',
      { 'a.test.ts': "const { spawn } = await import('node:child_process');\nspawn('x');\n" },
    ],
  ])('would not take one that starts processes: %s', async (_, texts) => {
    folder = await made(texts);
    expect(await slowOnes(folder, await testFiles(folder))).toEqual([
      expect.stringMatching(/^test\/a\.test\.ts → .*child_process: starts processes$/),
    ]);
  });

  it('takes one that only speaks of types, or whose product would start them', async () => {
    folder = await made({
      'a.test.ts':
        "import type { ChildProcess } from 'node:child_process';\nimport { git } from '../src/git.js';\nexport const a: ChildProcess = git();\n",
    });
    expect(await slowOnes(folder, await testFiles(folder))).toEqual([]);
  });
});

async function made(texts: { readonly [file: string]: string }): Promise<string> {
  const root = await mkdtemp(path.join(tmpdir(), 'tiers-'));
  await mkdir(path.join(root, 'test'));
  for (const [file, text] of Object.entries(texts)) await writeFile(path.join(root, 'test', file), text);
  return root;
}

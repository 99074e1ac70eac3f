import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { afterEach, describe, expect, it } from 'vitest';
import config, { MAY_IMPORT, rules, VERBS } from '../../.dependency-cruiser.mjs';

const ROOT = path.resolve(import.meta.dirname, '../..');

let folder: string | undefined;
afterEach(async () => {
  if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  folder = undefined;
});

/** What the rules say of a tree. */
async function check(root: string): Promise<ICruiseResult> {
  const forbidden = rules(pathToFileURL(`${root}/src/`));
  const { output } = await cruise(['src'], {
    ...config.options,
    baseDir: root,
    validate: true,
    ruleSet: { forbidden },
  });
  return output as ICruiseResult;
}

/** Rules that a made-up tree breaks, by name. */
async function brokenBy(files: { readonly [file: string]: string }): Promise<string[]> {
  folder = await mkdtemp(path.join(tmpdir(), 'rooms-'));
  for (const [file, text] of Object.entries(files)) {
    const full = path.join(folder, 'src', file);
    await mkdir(path.dirname(full), { recursive: true });
    await writeFile(full, text);
  }
  const { summary } = await check(folder);
  return [...new Set(summary.violations.map(({ rule }) => rule.name))].sort();
}

const A = 'export const a = 1;\nexport type A = number;\n';

describe('the rooms of src', () => {
  it('import only what they may, in no circle, and through the index of a folder that has one', async () => {
    const { summary, modules } = await check(ROOT);
    expect(summary.violations.map(({ from, to, rule }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
    const files = (await readdir(path.join(ROOT, 'src'), { recursive: true })).filter(
      (file) => file.endsWith('.ts') && !/^(bundle|providers[\\/][^\\/]+)[\\/]generated[\\/]/.test(file),
    );
    const read = modules.filter(({ source }) => source.startsWith('src/') && source.endsWith('.ts'));
    // Green because nothing was read is the trap of a parser that is missing.
    expect(read.length).toBe(files.length);
    expect(read.reduce((sum, { dependencies }) => sum + dependencies.length, 0)).toBeGreaterThan(
      files.length,
    );
  });

  it('are all named, and nothing that a room may import imports it back', async () => {
    const rooms = (await readdir(path.join(ROOT, 'src'), { withFileTypes: true })).map(({ name }) => name);
    expect(rooms.sort()).toEqual(Object.keys(MAY_IMPORT).sort());
    const reach = (room: string): string[] => (MAY_IMPORT[room] ?? []).flatMap((one) => [one, ...reach(one)]);
    for (const room of rooms) expect(reach(room)).not.toContain(room);
  });

  it.each([
    ['a value', "import { a } from '../plan/a.js';\nexport const b = a;\n"],
    ['a type', "import type { A } from '../plan/a.js';\nexport type B = A;\n"],
    ['what comes later', "export const b = () => import('../plan/a.js');\n"],
    ['what is handed on', "export { a } from '../plan/a.js';\n"],
  ])('must not import upwards: %s', async (_, text) => {
    expect(await brokenBy({ 'model/b.ts': text, 'plan/a.ts': A })).toEqual(['model-imports-what-it-may']);
  });

  it.each(VERBS)('command line and Action reach %s through src/api/ alone', async (file) => {
    expect(existsSync(path.join(ROOT, 'src', file))).toBe(true);
    const up = (room: string) => ({
      [`${room}/b.ts`]: `import { a } from '../${file.replace('.ts', '.js')}';\nexport const b = a;\n`,
    });
    expect(await brokenBy({ [file]: A, ...up('cli'), ...up('action') })).toEqual(['verbs-through-the-api']);
    await rm(folder ?? '', { recursive: true, force: true });
    expect(await brokenBy({ [file]: A, ...up('api') })).toEqual([]);
  });

  it('must not go in a circle, not even by a type', async () => {
    const files = {
      'model/a.ts': "import type { B } from './b.js';\nexport type A = B | null;\n",
      'model/b.ts': "import type { A } from './a.js';\nexport type B = A[];\n",
    };
    expect(await brokenBy(files)).toEqual(['no-circle']);
  });

  it('must not reach past an index', async () => {
    const files = {
      'model/index.ts': "export { a } from './a.js';\n",
      'model/a.ts': A,
      'http/b.ts': "import { a } from '../model/a.js';\nexport const b = a;\n",
      'http/c.ts': "import { a } from '../model/index.js';\nexport const c = a;\n",
    };
    expect(await brokenBy(files)).toEqual(['through-the-index-of-model']);
  });

  it('must not import what is not there, and no file stands outside of them', async () => {
    expect(await brokenBy({ 'model/b.ts': "import './none.js';\n" })).toEqual(['no-lost-file']);
    expect(await brokenBy({ 'loose/b.ts': "import '../model/a.js';\n", 'model/a.ts': A })).toEqual([
      'every-file-in-a-room',
    ]);
  });
});

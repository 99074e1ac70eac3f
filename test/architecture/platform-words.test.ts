import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';

const SRC = path.resolve(import.meta.dirname, '../../src');

/** Names of platforms, and what one of them calls its things. */
const NAMES = /pipelit|pipelex|web[ -]?app|organi[sz]ation/gi;
/** The same where case tells: `pipelines-sync`, the type of bundles and PIPELINES_SYNC_… are the tool's own. */
const SPELLED = /Pipelines|api\.pipelines\.tech|PIPELINES_(?!SYNC_)/g;

/** Files outside the room of the providers, and the words of a platform in each. */
async function platformWords(src: string): Promise<{ read: number; found: Map<string, string[]> }> {
  const files = (await readdir(src, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(src, path.join(entry.parentPath, entry.name)))
    // What is generated says what the kinds and words of the providers say.
    .filter((file) => !file.startsWith(`providers${path.sep}`) && !file.includes('generated'));
  const found = new Map<string, string[]>();
  for (const file of files.sort()) {
    const text = await readFile(path.join(src, file), 'utf8');
    const words = [...(text.match(NAMES) ?? []), ...(text.match(SPELLED) ?? [])];
    if (words.length > 0) found.set(file, [...new Set(words)]);
  }
  return { read: files.length, found };
}

describe('what a platform is called', () => {
  let folder: string | undefined;
  afterEach(async () => {
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
    folder = undefined;
  });

  it('is known in src/providers/ only', async () => {
    const { read, found } = await platformWords(SRC);
    expect(read).toBeGreaterThan(500);
    expect([...found]).toEqual([]);
  });

  it.each([
    ["const remedy = 'Look in the web app.';", ['web app']],
    ['/** An Organization of ours. */', ['Organization']],
    ['export class PipelinesReader {}', ['Pipelines']],
    ["const URL = 'https://api.pipelines.tech';", ['api.pipelines.tech']],
    ['const KEY = env.PIPELINES_API_KEY;', ['PIPELINES_']],
    ["if (name === 'pipelit' || name === 'Pipelex') go();", ['pipelit', 'Pipelex']],
  ])('shows in %s', async (text, words) => {
    folder = await mkdtemp(path.join(tmpdir(), 'words-'));
    await mkdir(path.join(folder, 'plan/decide'), { recursive: true });
    await mkdir(path.join(folder, 'providers/pipelines'), { recursive: true });
    await writeFile(path.join(folder, 'plan/decide/a.ts'), text);
    await writeFile(path.join(folder, 'providers/pipelines/words.ts'), text);
    const { found } = await platformWords(folder);
    expect([...found]).toEqual([['plan/decide/a.ts', words]]);
  });

  it('is not the name of the tool, the type of its files, its variables and its fields', async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'words-'));
    const own = "run('pipelines-sync', env.PIPELINES_SYNC_HOSTS); // pipelines.artifact.bundle.v1, org_id";
    await writeFile(path.join(folder, 'a.ts'), own);
    expect((await platformWords(folder)).found.size).toBe(0);
  });
});

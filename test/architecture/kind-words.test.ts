import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { transform } from 'esbuild';
import { afterEach, describe, expect, it } from 'vitest';
import { kindsOf } from '../../src/providers/index.js';

const SRC = path.resolve(import.meta.dirname, '../../src');

/** A text that is the name of a kind, one of its objects' word, or an address or pattern of it: no sentence. */
const KINDS = (await kindsOf()).all.flatMap(({ name, singular }) => [name, singular]);
const OF_KIND = new RegExp(`^["'\`](?:${KINDS.join('|')})(?:/[^ ]*)?["'\`]$`);
/** A text that is the field by which some kinds name their objects: `nameField` says which it is. */
const NAME_FIELD = /^["'`]name["'`]$/;
const TEXTS = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g;

/** Where such a text means something else, and why. */
const MEANT: Readonly<Record<string, string>> = {
  'bundle/bundle-format.ts': 'a bundle has a name of its own',
  'bundle/items/item-scope.ts': 'a scope of one platform has the name of a kind of another',
  'run/import/foreign-files.ts': 'front matter of other tools has a name',
  'run/import/promptfoo.ts': 'a key of another tool has the name of a kind',
  'pull/survey/partitions.ts': 'a scope of one platform has the name of a kind of another',
  'source/format/order.ts': 'a bundle has a name of its own',
  'cli/commands/demo/demo.ts': 'a tour of one platform, with its files',
};

/** Files outside the room of the providers that know a kind or the field of a name, with what they know. */
async function kindWords(src: string): Promise<{ read: number; found: Map<string, string[]> }> {
  const files = (await readdir(src, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => path.relative(src, path.join(entry.parentPath, entry.name)))
    // What is generated says what the kinds say.
    .filter((file) => !file.startsWith(`providers${path.sep}`) && !file.includes('generated'));
  const found = new Map<string, string[]>();
  for (const file of files.sort()) {
    const source = await readFile(path.join(src, file), 'utf8');
    const { code } = await transform(source, { loader: 'ts', legalComments: 'none' });
    const texts = (code.match(TEXTS) ?? []).filter((text) => OF_KIND.test(text) || NAME_FIELD.test(text));
    if (texts.length > 0) found.set(file, [...new Set(texts)]);
  }
  return { read: files.length, found };
}

describe('a kind and the field of its names', () => {
  let folder: string | undefined;
  afterEach(async () => {
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
    folder = undefined;
  });

  it('are known in src/providers/ only', async () => {
    const { read, found } = await kindWords(SRC);
    expect(read).toBeGreaterThan(500);
    expect([...found.keys()]).toEqual(Object.keys(MEANT).sort());
  });

  it.each([
    ["export const isFree = (kind: string) => kind === 'experiments';", ['"experiments"']],
    ["parts.push('experiment');", ['"experiment"']],
    ["const live = row['name'];", ['"name"']],
    ['const NAME = `name`;', ['`name`']],
    ["const all = 'tool_bindings/*';", ['"tool_bindings/*"']],
  ])('show in %s', async (text, texts) => {
    folder = await mkdtemp(path.join(tmpdir(), 'kinds-'));
    await mkdir(path.join(folder, 'plan/decide'), { recursive: true });
    await mkdir(path.join(folder, 'providers/pipelines'), { recursive: true });
    await writeFile(path.join(folder, 'plan/decide/a.ts'), text);
    await writeFile(path.join(folder, 'providers/pipelines/kinds.ts'), text);
    const { found } = await kindWords(folder);
    expect([...found]).toEqual([['plan/decide/a.ts', texts]]);
  });

  it('may stand in sentences and comments', async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'kinds-'));
    const text = "// 'prompts' and 'name'\nsay('For instance prompts/Tone.', { name: 1 }.name);";
    await writeFile(path.join(folder, 'a.ts'), text);
    expect((await kindWords(folder)).found.size).toBe(0);
  });
});

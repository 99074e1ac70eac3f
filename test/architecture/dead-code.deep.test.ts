import { execFile } from 'node:child_process';
import { appendFile, cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const KNIP = path.join(ROOT, 'node_modules/knip/bin/knip.js');
const run = promisify(execFile);

interface Report {
  issues: { file: string; files?: { name: string }[]; exports?: { name: string }[] }[];
}

/** What knip finds in a copy of the repository. */
async function findings(change: (copy: string) => Promise<void>): Promise<string[]> {
  const copy = await mkdtemp(path.join(tmpdir(), 'dead-code-'));
  try {
    for (const part of ['src', 'test', 'scripts', 'bench'])
      await cp(path.join(ROOT, part), path.join(copy, part), { recursive: true });
    for (const file of [
      'package.json',
      'knip.json',
      'tsconfig.json',
      'vitest.config.ts',
      'vitest.pipelex.config.ts',
      '.dependency-cruiser.mjs',
    ])
      await cp(path.join(ROOT, file), path.join(copy, file));
    await symlink(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'));
    await change(copy);
    const { stdout } = await run(process.execPath, [KNIP, '--reporter', 'json', '--no-exit-code'], {
      cwd: copy,
      maxBuffer: 1 << 26,
    });
    return (JSON.parse(stdout) as Report).issues
      .flatMap(({ file, files = [], exports = [] }) => [
        ...files.map(() => file),
        ...exports.map(({ name }) => `${file}: ${name}`),
      ])
      .sort();
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

/** Files that are loaded by `import()`: knip takes all of their exports for used. */
async function loadedLate(src: string): Promise<Set<string>> {
  const files = (await readdir(src, { recursive: true })).filter((file) => file.endsWith('.ts'));
  const found = files.map(async (file) => {
    const text = await readFile(path.join(src, file), 'utf8');
    return [...text.matchAll(/import\('(\.[^']+)\.js'\)/g)].map(([, name = '']) =>
      path.join(src, path.dirname(file), `${name}.ts`),
    );
  });
  return new Set((await Promise.all(found)).flat());
}

it('nothing is exported or kept that nothing uses, in any room', async () => {
  const rooms = await readdir(path.join(ROOT, 'src'));
  // One file of each room gets an export that nothing uses, and a file that nothing imports stands beside it:
  // a room that is not read, and a guard that finds nothing, both show.
  const planted: string[] = [];
  const found = await findings(async (copy) => {
    const late = await loadedLate(path.join(copy, 'src'));
    for (const room of rooms) {
      const files = await readdir(path.join(copy, 'src', room), { recursive: true });
      const file = files
        .sort()
        .find(
          (one) =>
            /^[^.]+\.ts$/.test(one) &&
            !/(^|\/)index\.ts$|generated/.test(one) &&
            !late.has(path.join(copy, 'src', room, one)),
        );
      await appendFile(path.join(copy, 'src', room, file ?? ''), '\nexport const unusedHere = 1;\n');
      await writeFile(path.join(copy, 'src', room, 'unused-file.ts'), 'export const a = 1;\n');
      planted.push(`src/${room}/${file}: unusedHere`, `src/${room}/unused-file.ts`);
    }
  });
  expect(found).toEqual(planted.sort());
});

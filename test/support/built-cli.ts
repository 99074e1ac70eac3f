import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const CACHE = path.join(ROOT, 'node_modules', '.cache', 'pipelines-sync-cli');
/** Builds that no test run can still be using. */
const OLD_MS = 60 * 60 * 1000;

// Libraries written as CommonJS look for these three.
const BANNER = [
  "import { createRequire as makeRequire } from 'node:module';",
  "import { fileURLToPath as toPath } from 'node:url';",
  "import { dirname as bannerDirname } from 'node:path';",
  'const require = makeRequire(import.meta.url);',
  'const __filename = toPath(import.meta.url);',
  'const __dirname = bannerDirname(__filename);',
].join('\n');

/**
 * The command line as one file that `node` can start, made from `src/` as it is now. Built once
 * for a state of the sources, whichever test file asks first: the name carries their digest, and
 * the finished file is renamed into place.
 */
export function builtCli(): Promise<string> {
  return built('cli');
}

/** The same with the made-up provider beside the real ones. */
export function builtMadeUpCli(): Promise<string> {
  return built('made-up', 'test/providers/made-up/program.ts');
}

/** The Action likewise. */
export function builtAction(): Promise<string> {
  return built('action');
}

async function built(name: 'cli' | 'action' | 'made-up', entry = `src/${name}/index.ts`): Promise<string> {
  const sources = await Promise.all(
    ['src', path.dirname(entry)].map((one) => digestOf(path.join(ROOT, one))),
  );
  const folder = path.join(CACHE, `${name}-${sources.join('-')}`);
  const file = path.join(folder, 'index.mjs');
  if (existsSync(file)) return file;
  await mkdir(CACHE, { recursive: true });
  await tidy();
  const temporary = `${folder}.${process.pid}`;
  await build({
    entryPoints: [path.join(ROOT, entry)],
    outfile: path.join(temporary, 'index.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    mainFields: ['module', 'main'],
    banner: { js: BANNER },
    external: await missingCommands(),
    logLevel: 'error',
  });
  await rename(temporary, folder).catch(async (error: unknown) => {
    // Another test file was quicker.
    if (!existsSync(file)) throw error;
    await rm(temporary, { recursive: true, force: true });
  });
  return file;
}

/** Names, sizes and times of all sources. */
async function digestOf(folder: string): Promise<string> {
  const hash = createHash('sha256');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  for (const file of files.sort()) {
    const { size, mtimeMs } = await stat(file);
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}

/** Commands that are named but not written yet are left to fail when they are called. */
async function missingCommands(): Promise<string[]> {
  const names = ['compile', 'init', 'demo'];
  return names
    .filter((name) => !existsSync(path.join(ROOT, 'src/cli', `${name}.ts`)))
    .map((name) => `./${name}.js`);
}

async function tidy(): Promise<void> {
  for (const name of await readdir(CACHE)) {
    const found = await stat(path.join(CACHE, name)).catch(() => undefined);
    if (found !== undefined && Date.now() - found.mtimeMs > OLD_MS)
      await rm(path.join(CACHE, name), { recursive: true, force: true });
  }
}

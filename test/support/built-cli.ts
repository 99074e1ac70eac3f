import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build, type Plugin } from 'esbuild';
import { PATCHES, patched } from '../../scripts/patches.mjs';
import { ALL_KINDS, ALL_KINDS_ENV } from './all-kinds.js';
import { Workspace } from './workspace.js';

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

// Libraries written as modules look for their own address.
const CJS_BANNER = "const moduleUrl = require('node:url').pathToFileURL(__filename).href;";

/**
 * The command line as a file that `node` can start, made from `src/` as it is now. Built once for a
 * state of the sources, whichever test file asks first: the name carries their digest, and the
 * finished folder is renamed into place.
 *
 * Node compiles five megabytes for a third of a second at each start, and the tests start it a
 * thousand times: what it compiled at a first apply is kept beside the code and read back from then on.
 */
export function builtCli(): Promise<string> {
  return built('compiled-cli', async (folder) => {
    await bundle('cli/main', path.join(folder, 'main-code.cjs'), 'cjs');
    await writeFile(path.join(folder, 'main.cjs'), MAIN);
    await bundle('cli/index', path.join(folder, 'index.mjs'), 'esm', ['./main.js']);
    await recordCompiled(path.join(folder, 'index.mjs'));
  });
}

/** The command line as one module, whose functions V8 can count. */
export function countableCli(): Promise<string> {
  return built('countable-cli', (folder) => bundle('cli/index', path.join(folder, 'index.mjs'), 'esm'));
}

/** The command line with the made-up provider beside the real ones, as one module. */
export async function builtMadeUpCli(): Promise<string> {
  const sources = await digestOf(path.join(ROOT, 'test/providers/made-up'));
  return built(`made-up-${sources}`, (folder) =>
    bundle('../test/providers/made-up/program', path.join(folder, 'index.mjs'), 'esm'),
  );
}

/** The Action as one module. */
export function builtAction(): Promise<string> {
  return built('action', (folder) => bundle('action/index', path.join(folder, 'index.mjs'), 'esm'));
}

async function built(name: string, make: (folder: string) => Promise<void>): Promise<string> {
  const sources = await digestOf(path.join(ROOT, 'src'), path.join(ROOT, 'scripts'));
  const folder = path.join(CACHE, `${name}-${sources}`);
  const file = path.join(folder, 'index.mjs');
  if (existsSync(file)) return file;
  await mkdir(CACHE, { recursive: true });
  await tidy();
  const temporary = `${folder}.${process.pid}`;
  await mkdir(temporary, { recursive: true });
  await make(temporary);
  await rename(temporary, folder).catch(async (error: unknown) => {
    // Another test file was quicker.
    if (!existsSync(file)) throw error;
    await rm(temporary, { recursive: true, force: true });
  });
  return file;
}

/** Libraries as in what users run. */
const lighter: Plugin = {
  name: 'lighter-libraries',
  setup: (on) => {
    const libraries = path.join(ROOT, 'node_modules');
    on.onLoad({ filter: /[\\/]node_modules[\\/](?:commander|fdir|string-width)[\\/]/ }, async (found) => {
      const file = path.relative(libraries, found.path).replaceAll(path.sep, '/');
      if (PATCHES[file] === undefined) return undefined;
      return { contents: patched(await readFile(found.path, 'utf8'), file), loader: 'js' };
    });
  },
};

/** @param beside imports that lead to the file `main.cjs` beside the result instead of into it */
async function bundle(
  entry: string,
  outfile: string,
  format: 'esm' | 'cjs',
  beside: string[] = [],
): Promise<void> {
  await build({
    entryPoints: [path.join(ROOT, `src/${entry}.ts`)],
    outfile,
    bundle: true,
    platform: 'node',
    format,
    mainFields: ['module', 'main'],
    ...(format === 'esm'
      ? { banner: { js: BANNER } }
      : { banner: { js: CJS_BANNER }, define: { 'import.meta.url': 'moduleUrl' } }),
    plugins: [
      lighter,
      {
        name: 'beside',
        setup: (on) =>
          on.onResolve({ filter: /^\.\/main\.js$/ }, ({ path: wanted }) =>
            beside.includes(wanted) ? { path: './main.cjs', external: true } : undefined,
          ),
      },
    ],
    logLevel: 'error',
  });
}

// What V8 finds unfit, for instance of another version, it leaves aside, and compiles anew.
const MAIN = `const fs = require('node:fs');
const { wrap } = require('node:module');
const path = require('node:path');
const vm = require('node:vm');
const filename = path.join(__dirname, 'main-code.cjs');
const compiled = path.join(__dirname, 'main-code.compiled');
const { RECORD_COMPILED } = process.env;
const cachedData = RECORD_COMPILED ? undefined : fs.readFileSync(compiled);
const script = new vm.Script(wrap(fs.readFileSync(filename, 'utf8')), { filename, cachedData });
if (RECORD_COMPILED) process.on('exit', () => fs.writeFileSync(compiled, script.createCachedData()));
const loaded = { exports: {} };
script.runInThisContext()(loaded.exports, require, loaded, filename, __dirname);
exports.main = (...args) => loaded.exports.main(...args);
`;

/** Has the command line apply something, so that what an apply needs is compiled. */
async function recordCompiled(cli: string): Promise<void> {
  const workspace = await Workspace.open(ALL_KINDS);
  try {
    const env = { ...workspace.env, ...ALL_KINDS_ENV, PATH: process.env.PATH, RECORD_COMPILED: '1' };
    await promisify(execFile)(process.execPath, [cli, 'apply', '--yes', '--launch', '*'], {
      cwd: workspace.folder,
      env,
    });
  } finally {
    await workspace.close();
  }
}

/** Names, sizes and times of all sources. */
async function digestOf(...folders: string[]): Promise<string> {
  const hash = createHash('sha256');
  const entries = (
    await Promise.all(folders.map((folder) => readdir(folder, { recursive: true, withFileTypes: true })))
  ).flat();
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  for (const file of files.sort()) {
    const { size, mtimeMs } = await stat(file);
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}

async function tidy(): Promise<void> {
  for (const name of await readdir(CACHE)) {
    const found = await stat(path.join(CACHE, name)).catch(() => undefined);
    if (found !== undefined && Date.now() - found.mtimeMs > OLD_MS)
      await rm(path.join(CACHE, name), { recursive: true, force: true });
  }
}

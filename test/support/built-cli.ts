import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build, type Plugin } from 'esbuild';
import { bundleCode } from '../../scripts/bundle-code.mjs';
import { PATCHES, patched } from '../../scripts/patches.mjs';
import { ALL_KINDS, ALL_KINDS_ENV } from './all-kinds.js';
import { Workspace } from './workspace.js';

const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
/** What the tests' own process has as well. */
const QUICK_SCRYPT = path.join(ROOT, 'test/support/quick-scrypt.cjs');
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
  `require(${JSON.stringify(QUICK_SCRYPT)});`,
].join('\n');

/**
 * The command line as a file that `node` can start, made from `src/` as it is now, in the chunks that users run. Built
 * once for a state of the sources, whichever test file asks first: the name carries their digest, and the
 * finished folder is renamed into place.
 *
 * The tests start it a thousand times: what Node compiled at a first apply is kept beside each chunk and read back from
 * then on.
 */
export function builtCli(): Promise<string> {
  const file = 'program.cjs';
  return built(
    'compiled-chunks',
    async (folder) => {
      await bundleCode({ index: path.join(ROOT, 'src/cli/index.ts') }, folder);
      await writeFile(path.join(folder, file), PROGRAM);
      await recordCompiled(path.join(folder, file));
    },
    file,
  );
}

/** The command line as one module, whose functions V8 can count. */
export function countableCli(): Promise<string> {
  return built('countable-cli', (folder) => bundle('cli/index', path.join(folder, 'index.mjs')));
}

/** The command line with the made-up provider beside the real ones, as one module. */
export async function builtMadeUpCli(): Promise<string> {
  const sources = await digestOf(path.join(ROOT, 'test/providers/made-up'));
  return built(`made-up-${sources}`, (folder) =>
    bundle('../test/providers/made-up/program', path.join(folder, 'index.mjs')),
  );
}

/** The Action as one module. */
export function builtAction(): Promise<string> {
  return built('action', (folder) => bundle('action/index', path.join(folder, 'index.mjs')));
}

async function built(
  name: string,
  make: (folder: string) => Promise<void>,
  start = 'index.mjs',
): Promise<string> {
  const sources = await digestOf(...['src', 'scripts', 'test/support'].map((one) => path.join(ROOT, one)));
  const folder = path.join(CACHE, `${name}-${sources}`);
  const file = path.join(folder, start);
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

async function bundle(entry: string, outfile: string): Promise<void> {
  await build({
    entryPoints: [path.join(ROOT, `src/${entry}.ts`)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    mainFields: ['module', 'main'],
    banner: { js: BANNER },
    plugins: [lighter],
    logLevel: 'error',
  });
}

// What V8 finds unfit, for instance of another version, it leaves aside, and compiles anew.
const PROGRAM = `const fs = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const vm = require('node:vm');
const { RECORD_COMPILED } = process.env;
const scripts = new Map();
const compile = Module.prototype._compile;
Module.prototype._compile = function (code, filename) {
  if (path.dirname(filename) !== __dirname) return compile.call(this, code, filename);
  const kept = filename + '.compiled';
  const cachedData = !RECORD_COMPILED && fs.existsSync(kept) ? fs.readFileSync(kept) : undefined;
  const script = new vm.Script(Module.wrap(code.replace(/^#!.*/, '')), { filename, cachedData });
  scripts.set(kept, script);
  const own = Module.createRequire(filename);
  return script.runInThisContext().call(this.exports, this.exports, own, this, filename, __dirname);
};
const keep = () => scripts.forEach((script, kept) => fs.writeFileSync(kept, script.createCachedData()));
if (RECORD_COMPILED) process.on('exit', keep);
require(${JSON.stringify(QUICK_SCRYPT)});
require('./index.js');
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

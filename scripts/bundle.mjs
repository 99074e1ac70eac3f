// build/ → dist/: copies what tsc does not emit, then one bundle per entry, in chunks that are loaded when needed.
import { chmodSync, cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { PATCHES, patched } from './patches.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const libraries = join(root, 'node_modules');
const library = (file) => JSON.stringify(join(libraries, file));

/**
 * What our own code imports of two libraries whose index loads all of them: only these modules, each when it is
 * needed. An import that is not listed fails the build.
 */
const DOORS = {
  undici: `
    import Dispatcher from ${library('undici/lib/dispatcher/dispatcher.js')};
    import request from ${library('undici/lib/api/api-request.js')};
    export { default as Agent } from ${library('undici/lib/dispatcher/agent.js')};
    export { default as EnvHttpProxyAgent } from ${library('undici/lib/dispatcher/env-http-proxy-agent.js')};
    Dispatcher.prototype.request = request;`,
  yaml: yamlDoor(),
};

/** The index of `yaml` as a module that names each of its files once; those are then loaded one by one. */
function yamlDoor() {
  const folder = join(libraries, 'yaml/dist');
  const index = readFileSync(join(folder, 'index.js'), 'utf8');
  const files = [...index.matchAll(/^var (\w+) = require\('(.+)'\);$/gm)];
  return files
    .map(([, module, file]) => {
      const names = [
        ...index.matchAll(new RegExp(`^exports\\.(\\w+) = ${module}(?:\\.(\\w+))?;$`, 'gm')),
      ].map(([, name, member]) => `${member ?? 'default'} as ${name}`);
      return `export { ${names.join(', ')} } from ${JSON.stringify(join(folder, file))};`;
    })
    .join('\n');
}

const lighter = {
  name: 'lighter-libraries',
  resolveId: {
    filter: { id: /^(?:undici|yaml)$/ },
    handler(name, importer) {
      const isOurs = importer !== undefined && !importer.includes(`${sep}node_modules${sep}`);
      return isOurs ? join(root, 'build', `door-${name}.mjs`) : null;
    },
  },
  load: {
    filter: { id: /[\\/]door-\w+\.mjs$/ },
    handler(id) {
      const [, name] = /door-(\w+)\.mjs$/.exec(id);
      return { code: DOORS[name], moduleSideEffects: name === 'undici' };
    },
  },
  transform: {
    filter: { id: /[\\/]node_modules[\\/](?:commander|fdir|string-width)[\\/]/ },
    handler(code, id) {
      const file = relative(libraries, id).replaceAll(sep, '/');
      if (PATCHES[file] === undefined) return null;
      bundled.add(file);
      return patched(code, file);
    },
  },
};
const bundled = new Set();

/** The Action starts no emulator: whatever a provider loads for one is left out of its bundle. */
const withoutEmulators = {
  name: 'without-emulators',
  load: {
    filter: { id: /[\\/]providers[\\/][^\\/]+[\\/]emulator[\\/]index\.js$/ },
    handler: () => ({ code: "throw new Error('The Action holds no emulator.');\nexport {};" }),
  },
};

/** The licence of every library of which something is in the bundle. */
function licencesOf(ids) {
  const folders = ids.map((id) => /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(id)?.[1]);
  const texts = [...new Set(folders)].flatMap((folder) => {
    if (folder === undefined) return [];
    const { name, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((one) => /^licen[cs]e(\.\w+)?$/i.test(one));
    return [[name, license, file === undefined ? '' : readFileSync(join(folder, file), 'utf8')].join('\n')];
  });
  return `${[...new Set(texts)].sort().join('\n\n')}\n`;
}

// tsc emits neither plain JavaScript nor the folders that hold it.
for (const folder of ['bundle/generated', 'providers/pipelit/generated'])
  cpSync(join(root, 'src', folder), join(root, 'build', folder), { recursive: true });

for (const entry of ['cli', 'action']) {
  const source = join(root, 'build', entry, 'index.js');
  if (!existsSync(source)) {
    console.error(`build/${entry}/index.js is missing: is there a src/${entry}/index.ts, and did tsc run?`);
    process.exit(1);
  }
  const folder = join(root, 'dist', entry);
  rmSync(folder, { recursive: true, force: true });
  const bundle = await rolldown({
    cwd: root,
    input: { index: source },
    platform: 'node',
    resolve: { mainFields: ['module', 'main'] },
    plugins: entry === 'action' ? [lighter, withoutEmulators] : [lighter],
    experimental: { lazyBarrel: true },
    checks: { pluginTimings: false },
    onLog: (level, { message }) => {
      if (level === 'warn') throw new Error(message);
    },
  });
  // CommonJS: Node starts it without its loader of modules, and reads a chunk when it is first needed.
  const { output } = await bundle.write({
    dir: folder,
    format: 'cjs',
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
    comments: false,
    minify: { compress: true, mangle: false, codegen: false },
  });
  await bundle.close();

  const chunks = output.filter(({ type }) => type === 'chunk');
  if (chunks.length < output.length) throw new Error(`dist/${entry} holds something that is no module.`);
  writeFileSync(join(folder, 'LICENSES.txt'), licencesOf(chunks.flatMap(({ moduleIds }) => moduleIds)));
  // Without it the nearest package.json decides what the files are.
  writeFileSync(join(folder, 'package.json'), '{"type":"commonjs"}\n');
  const main = join(folder, 'index.js');
  if (readFileSync(main, 'utf8').startsWith('#!')) chmodSync(main, 0o755);
}
if (bundled.size < Object.keys(PATCHES).length)
  throw new Error('A library of PATCHES is not in the bundles any more.');

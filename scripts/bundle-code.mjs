// A program and its libraries as chunks that are loaded when needed: what users run, and what tests start.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { PATCHES, patched } from './patches.mjs';
import { quickToRead } from './quick-to-read.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const libraries = join(root, 'node_modules');
const library = (file) => JSON.stringify(join(libraries, file));

/**
 * What our own code imports of libraries whose index loads all of them: only these modules, each when it is needed. An
 * import that is not listed fails the build.
 */
const DOORS = {
  // Its types are all that the package around commander adds.
  '@commander-js/extra-typings': `
    export { Argument } from ${library('commander/lib/argument.js')};
    export { Command } from ${library('commander/lib/command.js')};
    export { CommanderError, InvalidArgumentError } from ${library('commander/lib/error.js')};
    export { Option } from ${library('commander/lib/option.js')};`,
  undici: `
    import Dispatcher from ${library('undici/lib/dispatcher/dispatcher.js')};
    import connect from ${library('undici/lib/api/api-connect.js')};
    export { default as Agent } from ${library('undici/lib/dispatcher/agent.js')};
    export { default as EnvHttpProxyAgent } from ${library('undici/lib/dispatcher/env-http-proxy-agent.js')};
    // What a tunnel through a proxy is opened with.
    Dispatcher.prototype.connect = connect;`,
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

/**
 * A CommonJS file of commander as a module. As it is, it would be a function in the bundle, whose text V8 goes through
 * twice before any function in it is called.
 */
function asModule(code, file) {
  const made = code
    .replace(/^const process = require\('node:process'\);$/m, '')
    .replace(/^const (\w+) = require\('node:events'\)\.\1;$/m, "import { $1 } from 'node:events';")
    .replace(/= require\('(node:\w+)'\)/g, "= process.getBuiltinModule('$1')")
    .replace(/^const (\{.+\}) = require\('(\.\/.+)'\);$/gm, "import $1 from '$2';")
    .replace(/^exports\.(\w+) = \1;/gm, 'export { $1 };');
  if (/\brequire\(|\bexports\b/.test(made)) throw new Error(`${file} has changed: look at asModule.`);
  return made;
}

const lighter = {
  name: 'lighter-libraries',
  resolveId: {
    filter: { id: /^(?:undici|yaml|@commander-js\/extra-typings)$/ },
    handler(name, importer) {
      const isOurs = importer !== undefined && !importer.includes(`${sep}node_modules${sep}`);
      return isOurs ? join(root, 'build', `door-${name.replace('/', '-')}.mjs`) : null;
    },
  },
  load: {
    filter: { id: /[\\/]door-[@\w-]+\.mjs$/ },
    handler(id) {
      const name = Object.keys(DOORS).find((one) => id.endsWith(`door-${one.replace('/', '-')}.mjs`));
      return { code: DOORS[name], moduleSideEffects: name === 'undici' };
    },
  },
  transform: {
    filter: { id: /[\\/]node_modules[\\/](?:commander|fdir|string-width)[\\/]/ },
    handler(code, id) {
      const file = relative(libraries, id).replaceAll(sep, '/');
      if (PATCHES[file] !== undefined) bundled.add(file);
      const made = PATCHES[file] === undefined ? code : patched(code, file);
      return file.startsWith('commander/') ? asModule(made, file) : made;
    },
  },
};
/** The files of PATCHES that were met so far. */
export const bundled = new Set();

/** The Action starts no emulator: whatever a provider loads for one is left out of its bundle. */
const withoutEmulators = {
  name: 'without-emulators',
  load: {
    filter: { id: /[\\/]providers[\\/][^\\/]+[\\/]emulator[\\/]index\.js$/ },
    handler: () => ({ code: "throw new Error('The Action holds no emulator.');\nexport {};" }),
  },
};

/**
 * Parts that most commands do without, each a chunk of its own that is read when it is first asked: whoever imports
 * it gets its members through a proxy.
 */
const LATER = [
  {
    name: 'library-yaml',
    test: /[\\/](?:node_modules[\\/]yaml|(?:build|src)[\\/]source[\\/]read[\\/](?:library|plain|source)-yaml)[\\/.-]|door-yaml/,
  },
  { name: 'library-glob', test: /[\\/]node_modules[\\/](?:tinyglobby|fdir|picomatch)[\\/]/ },
  { name: 'library-jsonc', test: /[\\/]node_modules[\\/]jsonc-parser[\\/]/ },
  {
    name: 'library-width',
    test: /[\\/]node_modules[\\/](?:string-width|strip-ansi|ansi-regex|get-east-asian-width)[\\/]/,
  },
];

/** What nearly every command loads of the model: one chunk in place of a dozen. `--version` needs none of it. */
const VOCABULARY = {
  name: 'model',
  test: /[\\/](?:build|src)[\\/]model[\\/](?!(?:package|codes|common-codes)\.)/,
  minShareCount: 8,
};

const LATER_IMPORT = new RegExp(
  `(require_[\\w$]+) = require\\("(\\./(?:${LATER.map(({ name }) => name).join('|')})-[\\w-]+\\.js)"\\)`,
  'g',
);

function importedLater(code) {
  return code.replace(
    LATER_IMPORT,
    (_, name, file) =>
      `${name} = ((made) => new Proxy({}, { get: (_, member) => (made ??= require("${file}"))[member] }))()`,
  );
}

/**
 * @param sources by name: the modules that programs begin with, in JavaScript or TypeScript; they share their chunks
 * @param folder where the chunks go, the first ones under these names
 * @param isWithoutEmulators whether it starts none
 * @returns what was written
 */
export async function bundleCode(sources, folder, isWithoutEmulators = false) {
  const bundle = await rolldown({
    cwd: root,
    input: sources,
    platform: 'node',
    resolve: { mainFields: ['module', 'main'], extensionAlias: { '.js': ['.ts', '.js'] } },
    plugins: isWithoutEmulators ? [lighter, withoutEmulators] : [lighter],
    preserveEntrySignatures: 'allow-extension',
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
    codeSplitting: { includeDependenciesRecursively: false, groups: [...LATER, VOCABULARY] },
  });
  await bundle.close();
  for (const { fileName, code } of output.filter(({ type }) => type === 'chunk')) {
    const later = quickToRead(importedLater(code));
    if (later !== code) writeFileSync(join(folder, fileName), later);
  }
  // Without it the nearest package.json decides what the files are.
  writeFileSync(join(folder, 'package.json'), '{"type":"commonjs"}\n');
  return output;
}

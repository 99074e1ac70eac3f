// build/ → dist/: copies what tsc does not emit, then one bundle per entry, in chunks that are loaded when needed.
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleCode, bundled } from './bundle-code.mjs';
import { writeTypes } from './bundle-types.mjs';
import { PATCHES } from './patches.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

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
for (const folder of ['bundle/generated', 'providers/pipelines/generated', 'providers/pipelit/generated'])
  cpSync(join(root, 'src', folder), join(root, 'build', folder), { recursive: true });

function sourceOf(entry) {
  const source = join(root, 'build', entry, 'index.js');
  if (existsSync(source)) return source;
  console.error(`build/${entry}/index.js is missing: is there a src/${entry}/index.ts, and did tsc run?`);
  process.exit(1);
}

/** What `import` gives is made with the command line, because both have the same code. */
const ENTRIES = {
  cli: { index: sourceOf('cli'), api: sourceOf('api') },
  action: { index: sourceOf('action') },
};

for (const [entry, sources] of Object.entries(ENTRIES)) {
  const folder = join(root, 'dist', entry);
  rmSync(folder, { recursive: true, force: true });
  const output = await bundleCode(sources, folder, entry === 'action');
  const chunks = output.filter(({ type }) => type === 'chunk');
  if (chunks.length < output.length) throw new Error(`dist/${entry} holds something that is no module.`);
  writeFileSync(join(folder, 'LICENSES.txt'), licencesOf(chunks.flatMap(({ moduleIds }) => moduleIds)));
  const main = join(folder, 'index.js');
  if (readFileSync(main, 'utf8').startsWith('#!')) chmodSync(main, 0o755);
}

/** Makes the entry of `import`: a module, with the types beside it. */
function makeApi() {
  const folder = join(root, 'dist', 'api');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const names = Object.keys(createRequire(import.meta.url)(join(root, 'dist/cli/api.js'))).sort();
  const text = `import api from '../cli/api.js';\nexport const { ${names.join(', ')} } = api;\n`;
  writeFileSync(join(folder, 'index.js'), text);
  writeTypes(join(root, 'src/api'), folder);
}

makeApi();
if (bundled.size < Object.keys(PATCHES).length)
  throw new Error('A library of PATCHES is not in the bundles any more.');

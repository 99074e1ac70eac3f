// build/ → dist/: copies what tsc does not emit, then one bundle per entry, in chunks that are loaded when needed.
import { chmodSync, cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleCode, bundled } from './bundle-code.mjs';
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

for (const entry of ['cli', 'action']) {
  const source = join(root, 'build', entry, 'index.js');
  if (!existsSync(source)) {
    console.error(`build/${entry}/index.js is missing: is there a src/${entry}/index.ts, and did tsc run?`);
    process.exit(1);
  }
  const folder = join(root, 'dist', entry);
  rmSync(folder, { recursive: true, force: true });
  const output = await bundleCode(source, folder, entry === 'action');
  const chunks = output.filter(({ type }) => type === 'chunk');
  if (chunks.length < output.length) throw new Error(`dist/${entry} holds something that is no module.`);
  writeFileSync(join(folder, 'LICENSES.txt'), licencesOf(chunks.flatMap(({ moduleIds }) => moduleIds)));
  const main = join(folder, 'index.js');
  if (readFileSync(main, 'utf8').startsWith('#!')) chmodSync(main, 0o755);
}
if (bundled.size < Object.keys(PATCHES).length)
  throw new Error('A library of PATCHES is not in the bundles any more.');

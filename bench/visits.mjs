// How often one value is walked, for each of 300 created and each of 300 updated resources, in plan and
// in apply; how often `pull` parses a source; and what one policy passes through: `node bench/visits.mjs 300`.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const SIZE = Number(process.argv[2] ?? 300);

/** What is counted, by the file that exports it. */
const COUNTED = {
  'src/model/leaves.ts': ['flatten'],
  'src/model/value.ts': ['toForms'],
  'src/model/json.ts': ['canonical'],
  'src/model/path.ts': ['formatPath'],
  'src/source/read/parse-source.ts': ['parseSource'],
  'src/source/edit/yaml-tree.ts': ['yamlTree'],
};
const WALKS = ['flatten', 'toForms', 'canonical', 'formatPath'];

const folder = mkdtempSync(path.join(ROOT, 'node_modules', '.visits-'));
try {
  const seen = new Set();
  await build({
    stdin: {
      contents: `export { SizeScene } from './test/size/size-scene.ts';
        export { changed } from './test/size/many.ts';
        export { editAll } from './test/size/edit-all.ts';`,
      resolveDir: ROOT,
      loader: 'ts',
    },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    entryNames: 'scene',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'error',
    plugins: [
      { name: 'count', setup: (on) => on.onLoad({ filter: /src\/.*\.ts$/ }, (one) => counted(one, seen)) },
    ],
  });
  const missing = Object.values(COUNTED)
    .flat()
    .filter((name) => !seen.has(name));
  if (missing.length > 0) throw new Error(`not found, so not counted: ${missing.join(', ')}`);
  await measure(SIZE, await import(pathToFileURL(path.join(folder, 'scene.mjs')).href));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const sources = readdirSync(path.join(ROOT, 'src'), { recursive: true }).filter(
  (file) => file.endsWith('.ts') && !file.includes('generated'),
);
const texts = sources.map((file) => readFileSync(path.join(ROOT, 'src', file), 'utf8'));
const lines = texts.reduce((sum, text) => sum + text.split('\n').length - 1, 0);
const naming = texts.filter((text) => /--on-drift|onDrift|on_drift/.test(text)).length;
console.log(
  `\n${sources.length} files in src, ${lines} lines; ${naming} files name --on-drift, onDrift or on_drift`,
);

/** The source with a count at the start of each function that is looked for; calls within itself apart. */
function counted({ path: file }, seen) {
  const names = COUNTED[path.relative(ROOT, file)];
  if (names === undefined) return undefined;
  let contents = readFileSync(file, 'utf8');
  for (const name of names) {
    const head = new RegExp(`export function ${name}\\(`);
    if (!head.test(contents)) continue;
    seen.add(name);
    contents = contents.replace(head, `function ${name}$uncounted(`);
    // Calls within itself go to the uncounted one only where the name is bound to it: count them all.
    contents += `
export const ${name}: typeof ${name}$uncounted = (...args) => {
  const all = globalThis as { __visits?: Record<string, { calls: number; visits: number; depth: number }> };
  const box = (all.__visits ??= {});
  const one = (box.${name} ??= { calls: 0, visits: 0, depth: 0 });
  one.visits += 1;
  if (one.depth === 0) one.calls += 1;
  one.depth += 1;
  try {
    return ${name}$uncounted(...args);
  } finally {
    one.depth -= 1;
  }
};`;
  }
  return { contents, loader: 'ts', resolveDir: path.dirname(file) };
}

async function measure(count, { SizeScene, changed, editAll }) {
  console.log(`${count} resources: calls per resource (with calls within itself)`);
  console.log(' '.repeat(26) + WALKS.map((name) => name.padStart(18)).join(''));
  const scene = await SizeScene.open(count, { git: true });
  try {
    await show('plan of creates', () => scene.plan());
    await show('apply of creates', () => scene.apply());
    await show('plan, nothing to do', () => scene.plan());
    await scene.write(changed(scene.items, 'in git'));
    await show('plan of updates', () => scene.plan());
    await show('apply of updates', () => scene.apply());
    await show('drift, none', () => scene.json('drift'));
    editAll(scene.scene);
    await show('plan, all edited', () => scene.plan());
    await show('drift, all edited', () => scene.json('drift'));
    const pulled = await show('pull of the edits', () => scene.json('pull', '--force'));
    const parses = (pulled.parseSource?.calls ?? 0) + (pulled.yamlTree?.calls ?? 0);
    console.log(
      `\nparses in pull: ${pulled.parseSource?.calls ?? 0} of sources, ${pulled.yamlTree?.calls ?? 0} for edits, ${parses} in all`,
    );
  } finally {
    await scene.close();
  }

  async function show(what, run) {
    globalThis.__visits = {};
    const start = performance.now();
    const { code, err } = await run();
    if (![0, 2, 3].includes(code)) throw new Error(`${what}: exit ${code}\n${err}`);
    const visits = globalThis.__visits;
    const cell = ({ calls = 0, visits: all = 0 } = {}) => `${per(calls)} (${per(all)})`.padStart(18);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(
      what.padEnd(26) + WALKS.map((name) => cell(visits[name])).join('') + `${seconds} s`.padStart(9),
    );
    return visits;
  }

  function per(number) {
    return (number / count).toFixed(1);
  }
}

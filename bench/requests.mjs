// What each verb asks of the platform, for 300 and for 3,000 resources of mixed kinds: `node bench/requests.mjs 300`.
import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const SIZES = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [300, 3000];

// The very scene of the tests in test/size, so that what is counted is the same.
const folder = mkdtempSync(path.join(ROOT, 'node_modules', '.requests-'));
try {
  await build({
    stdin: {
      contents: `export { SizeScene } from './test/size/size-scene.ts';
        export { changed, KINDS, renamed } from './test/size/many.ts';
        export { editAll } from './test/size/edit-all.ts';
        export { most, total } from './test/size/meter.ts';`,
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
  });
  const parts = await import(pathToFileURL(path.join(folder, 'scene.mjs')).href);
  for (const size of SIZES) await measure(size, parts);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measure(count, { SizeScene, changed, KINDS, renamed, editAll, most, total }) {
  console.log(`\n${count} resources`);
  const columns = [
    'objects',
    'most of one',
    'abreast',
    'list pages',
    'narrowed',
    'others',
    'writes',
    'seconds',
  ];
  print('', columns);

  const one = await SizeScene.applied(count, { git: true });
  try {
    await show('plan, nothing to do', () => one.plan());
    await one.write(changed(one.items, 'in git'));
    await show('plan, all changed in git', () => one.plan());
    await show('apply of it', () => one.apply());
    await show('drift, none', () => one.json('drift'));
    await show('rollback --dry-run', () => one.json('rollback', '--to', '1', '--dry-run'));
    await show('rollback', () => one.json('rollback', '--to', '1', '--yes'));
    await one.write(one.items);
    await one.apply();
    editAll(one.scene);
    await show('plan, all edited in the web app', () => one.plan());
    await show('drift, all edited', () => one.json('drift'));
    await show('pull of the edits', () => one.json('pull', '--force'));
  } finally {
    await one.close();
  }

  const other = await SizeScene.applied(count);
  try {
    await other.write(renamed(other.items));
    await show('plan, all renamed', () => other.plan());
    await show('apply of it', () => other.apply());
    const judge = { type: 'llm_judge', config: { prompt_template: 'Score it.', temperature: 0 } };
    await other.write({ criteria: renamed(other.items).criteria.map((one) => ({ ...one, ...judge })) });
    await show('plan, criteria replaced', () => other.plan());
    await show('apply of it', () => other.apply());
  } finally {
    await other.close();
  }

  const fresh = await SizeScene.open(count, { git: true });
  try {
    await show('plan, all to be created', () => fresh.plan());
    await show('apply of it', () => fresh.apply());
    await fresh.scene.configure({ prune: true, limits: { max_deletes: 10_000, max_delete_percent: 100 } });
    const none = Object.fromEntries(KINDS.map((kind) => [kind, undefined]));
    await fresh.scene.write({ ...none, prompts: fresh.items.prompts.slice(0, 1) });
    await show('plan, all but one to be deleted', () => fresh.plan());
    await show('apply of it', () => fresh.apply());
  } finally {
    await fresh.close();
  }

  const planted = await SizeScene.open(count, { planted: true });
  try {
    await planted.write(changed(planted.items, 'in git'));
    await show('plan --take-over of all', () => planted.plan('--take-over'));
    await planted.scene.write(Object.fromEntries(KINDS.map((kind) => [kind, undefined])));
    await show('pull --all', () => planted.json('pull', '--all', '--into', 'all.json'));
  } finally {
    await planted.close();
  }

  async function show(what, run) {
    const start = performance.now();
    const { code, traffic, err } = await run();
    if (![0, 2, 3].includes(code)) throw new Error(`${what}: exit ${code}\n${err}`);
    print(what, [
      total(traffic.objects),
      most(traffic.objects),
      traffic.abreast,
      total(traffic.lists),
      total(traffic.narrowed),
      traffic.others,
      traffic.writes,
      ((performance.now() - start) / 1000).toFixed(1),
    ]);
  }
}

function print(what, cells) {
  console.log(what.padEnd(34) + cells.map((cell) => String(cell).padStart(13)).join(''));
}

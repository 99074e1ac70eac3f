// Times the ledger's stores with N entries (default 10,000): node bench/ledger.mjs [N]
// Baseline for writing: git's plumbing with loose objects; for reading: one process per entry.
import { execFileSync, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const count = Number(process.argv[2] ?? 10_000);
const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const folder = await mkdtemp(path.join(tmpdir(), 'pipelines-sync-bench-'));
const outfile = path.join(folder, 'ledger.mjs');
const banner = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";
await build({
  entryPoints: [path.join(root, 'src/ledger/index.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  mainFields: ['module', 'main'],
  banner: { js: banner },
  logLevel: 'error',
});
const { FileStore, GitStore, gitIn, processView, entryFile, ledgerRefs } = await import(
  pathToFileURL(outfile).href
);

const sh = (cwd, ...args) => execFileSync('git', args, { cwd, encoding: 'utf8', maxBuffer: 1 << 30 }).trim();
const names = { namespace: 'bench', target: 'staging' };
const binding = {
  ...names,
  org_id: 2,
  base_url: 'https://api.pipelines.tech',
  configuration: 'pipelines-sync.yaml',
};
const deps = {
  clock: { now: Date.now, sleep: async () => {} },
  randomBytes,
  process: processView(),
  actor: 'bench',
  runUrl: null,
  say: () => {},
};
const text = 'Create a concise itinerary for {{city}}. Keep each day under 80 words. '.repeat(3);
const entries = Array.from({ length: count }, (_, n) => ({
  kind: 'prompts',
  address: `prompts/Prompt number ${n}`,
  partition: 'org:2',
  id: n + 1,
  witness: { created_at: '2026-11-22T10:00:00Z' },
  origin: 'created',
  generation: 0,
  leaves: { prompt_text: `${text}${n}`, description: `Number ${n}`, role: 'user' },
  observed: {},
  seen: {},
  kept: {},
  secrets: {},
  protect: false,
  version: 1,
  launch: null,
  commit: null,
}));
const start = (intents) => ({
  at: new Date().toISOString(),
  head: { ...binding, source: { commit: null, dirty: false } },
  intents,
  marks: [],
});

let processes = 0;
const rows = [];
async function measure(name, work, size) {
  processes = 0;
  const before = size === undefined ? 0 : await bytesOf(size);
  const began = performance.now();
  const result = await work();
  const seconds = (performance.now() - began) / 1000;
  const grown = size === undefined ? '' : `${(((await bytesOf(size)) - before) / 1e6).toFixed(2)} MB`;
  rows.push({ step: name, seconds: Number(seconds.toFixed(2)), 'git processes': processes || '', grown });
  return result;
}

async function bytesOf(at) {
  let total = 0;
  for (const one of await readdir(at, { recursive: true, withFileTypes: true }))
    if (one.isFile()) total += (await stat(path.join(one.parentPath, one.name))).size;
  return total;
}

/** One apply that records `changed`; with intents when everything is new. */
async function apply(store, changed, intents = []) {
  const ledger = await store.read(binding);
  const session = await store.begin(ledger, start(intents));
  await Promise.all(changed.map((entry) => session.put(entry)));
  await session.finish(new Date().toISOString());
}

const bare = path.join(folder, 'remote.git');
sh(folder, 'init', '-q', '--bare', bare);
const clone = (name) => {
  sh(folder, 'clone', '-q', '--no-local', bare, name);
  return path.join(folder, name);
};
const gitStore = (at) => {
  const real = gitIn(at, process.env);
  const git = (args, stdin) => {
    processes += 1;
    return real(args, stdin);
  };
  return new GitStore(git, 'origin', names, deps);
};
const intents = entries.map((entry) => ({ ...entry, id: null }));
const ten = entries.slice(0, 10).map((entry) => ({ ...entry, version: 2 }));
const a = clone('a');
await measure(`git: apply ${count} new`, () => apply(gitStore(a), entries, intents), bare);
await measure('git: no-op (read, nothing changed)', () => gitStore(a).read(binding));
await measure('git: apply 10 changed', () => apply(gitStore(a), ten), bare);
const b = clone('b');
await measure('git: first read on a fresh clone', () => gitStore(b).read(binding), b);

const files = path.join(folder, 'files');
await mkdir(files);
const fileStore = () => new FileStore(files, names.namespace, names.target, deps);
// Line by line, as one synced write each: what the journal promises.
await measure(`file: apply ${count} new`, () => apply(fileStore(), entries, intents), files);
await measure('file: no-op', () => fileStore().read(binding));
await measure('file: apply 10 changed', () => apply(fileStore(), ten), files);

const plumbing = path.join(folder, 'plumbing');
sh(folder, 'init', '-q', plumbing);
const loose = path.join(folder, 'loose');
await mkdir(loose);
await measure(
  `baseline: write ${count} with hash-object, update-index, write-tree, commit-tree, push`,
  async () => {
    const paths = entries.map((entry, n) => ({ file: path.join(loose, `${n}.json`), entry }));
    for (const { file, entry } of paths) await writeFile(file, `${JSON.stringify(entry, null, 2)}\n`);
    const run = (args, input) => {
      processes += 1;
      const env = { ...process.env, GIT_INDEX_FILE: path.join(folder, 'index') };
      const ran = spawnSync('git', ['-c', 'user.name=b', '-c', 'user.email=b@example.invalid', ...args], {
        cwd: plumbing,
        input,
        encoding: 'utf8',
        env,
        maxBuffer: 1 << 30,
      });
      if (ran.status !== 0) throw new Error(ran.stderr);
      return ran.stdout.trim();
    };
    const ids = run(
      ['hash-object', '-w', '--stdin-paths'],
      paths.map(({ file }) => `${file}\n`).join(''),
    ).split('\n');
    const index = entries.map((entry, n) => `100644 ${ids[n]}\t${entryFile(entry)}\n`).join('');
    run(['update-index', '--index-info'], index);
    const commit = run(['commit-tree', '-m', 'x', run(['write-tree'])]);
    run(['push', '-q', bare, `${commit}:refs/heads/baseline`]);
  },
  plumbing,
);
const ref = ledgerRefs(names.namespace, names.target).ledger;
const sample = Math.min(200, count);
const listed = sh(a, 'ls-tree', '-r', '--name-only', ref).split('\n').slice(0, sample);
await measure(`baseline: read ${sample} with one process each (of ${count})`, async () => {
  for (const name of listed) {
    processes += 1;
    JSON.parse(sh(a, 'cat-file', 'blob', `${ref}:${name}`));
  }
});
console.table(rows);
await rm(folder, { recursive: true, force: true });

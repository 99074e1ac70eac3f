// Times the ledger's stores with N entries (default 10,000): node bench/ledger.mjs [N]
// Each step is a ratio to what plain git takes for the same bytes in the same run: for writing
// hash-object, update-index, write-tree, commit-tree and push; for reading ls-tree and cat-file of
// everything, and on a fresh clone fetch before it. Nothing is parsed or checked there.
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
/** @param against the step that this one is compared with; @param size the folder that grows */
async function measure(step, against, work, size) {
  processes = 0;
  const before = size === undefined ? 0 : await bytesOf(size);
  const began = performance.now();
  const result = await work();
  const seconds = (performance.now() - began) / 1000;
  const bytes = size === undefined ? undefined : (await bytesOf(size)) - before;
  rows.push({ step, against, seconds, processes, bytes });
  return result;
}

function print() {
  const seconds = new Map(rows.map((row) => [row.step, row.seconds]));
  const table = rows.map((row) => ({
    step: row.step,
    'MB added': row.bytes === undefined ? '' : (row.bytes / 1e6).toFixed(2),
    seconds: row.seconds.toFixed(2),
    'git processes': row.processes || '',
    ratio:
      row.against === row.step
        ? '1'
        : `${(row.seconds / seconds.get(row.against)).toFixed(2)} × ${row.against}`,
  }));
  console.table(table);
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
const WRITE = `plain git: write ${count}`;
const READ = `plain git: read ${count}`;
const FIRST = `plain git: fetch and read ${count}`;
await measure(`git: apply ${count} new`, WRITE, () => apply(gitStore(a), entries, intents), bare);
await measure('git: read, nothing changed', READ, () => gitStore(a).read(binding));
// As the command does it: without changes and without a lock there is nothing to record.
await measure('git: no-op (read, compare, record nothing)', READ, async () => {
  const ledger = await gitStore(a).read(binding);
  const isSame = entries.every((entry) => ledger.entries.get(entry.address)?.id === entry.id);
  if (!isSame || ledger.interrupted) throw new Error('something is to be done after all');
});
await measure('git: apply 10 changed', WRITE, () => apply(gitStore(a), ten), bare);
const b = clone('b');
await measure('git: first read on a fresh clone', FIRST, () => gitStore(b).read(binding), b);

const files = path.join(folder, 'files');
await mkdir(files);
const fileStore = () => new FileStore(files, names.namespace, names.target, deps);
// Line by line, as one synced write each: what the journal promises.
await measure(`file: apply ${count} new`, WRITE, () => apply(fileStore(), entries, intents), files);
await measure('file: read, nothing changed', READ, () => fileStore().read(binding));
await measure('file: apply 10 changed', WRITE, () => apply(fileStore(), ten), files);

const plumbing = path.join(folder, 'plumbing');
const loose = path.join(folder, 'loose');
sh(folder, 'init', '-q', plumbing);
await mkdir(loose);
const run = (cwd, args, input) => {
  processes += 1;
  const env = { ...process.env, GIT_INDEX_FILE: path.join(folder, 'index') };
  const all = ['-c', 'user.name=b', '-c', 'user.email=b@example.invalid', ...args];
  const ran = spawnSync('git', all, { cwd, input, env, maxBuffer: 1 << 30 });
  if (ran.status !== 0) throw new Error(ran.stderr.toString());
  return ran.stdout.toString().trim();
};
const plainBare = path.join(folder, 'plain.git');
sh(folder, 'init', '-q', '--bare', plainBare);
await measure(
  WRITE,
  WRITE,
  async () => {
    const made = entries.map((entry, n) => ({ file: path.join(loose, `${n}.json`), entry }));
    for (const { file, entry } of made) await writeFile(file, `${JSON.stringify(entry, null, 2)}\n`);
    const list = made.map(({ file }) => `${file}\n`).join('');
    const ids = run(plumbing, ['hash-object', '-w', '--stdin-paths'], list).split('\n');
    const index = entries.map((entry, n) => `100644 ${ids[n]}\t${entryFile(entry)}\n`).join('');
    run(plumbing, ['update-index', '--index-info'], index);
    const commit = run(plumbing, ['commit-tree', '-m', 'x', run(plumbing, ['write-tree'])]);
    run(plumbing, ['push', '-q', plainBare, `${commit}:refs/heads/main`]);
  },
  plainBare,
);
const readPlain = (at, ref) => {
  const listed = run(at, ['ls-tree', '-r', '--object-only', ref]);
  run(at, ['cat-file', '--batch', '--buffer'], `${listed}\n`);
};
const { ledger: ref } = ledgerRefs(names.namespace, names.target);
await measure(READ, READ, async () => readPlain(a, ref));
const fresh = clone('fresh');
await measure(
  FIRST,
  FIRST,
  async () => {
    run(fresh, ['fetch', '-q', 'origin', ref]);
    readPlain(fresh, 'FETCH_HEAD');
  },
  fresh,
);
print();
await rm(folder, { recursive: true, force: true });

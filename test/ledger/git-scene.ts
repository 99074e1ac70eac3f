import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Entry } from '../../src/compare/index.js';
import { type Git, gitIn } from '../../src/host/git-process.js';
import type { ProcessMark } from '../../src/host/lock-process.js';
import {
  type Binding,
  FileStore,
  GitStore,
  type LedgerSession,
  type LedgerStore,
  ledgerRefs,
  type OpenLedger,
  type RefStyle,
  type RunStart,
  type StoreDeps,
} from '../../src/ledger/index.js';
import { withoutKeys } from '../../src/run/open/key-use.js';

const SETTINGS = ['-c', 'user.name=t', '-c', 'user.email=t@example.invalid', '-c', 'init.defaultBranch=main'];

/** Git for setting a scene up; throws when git fails. */
export function sh(folder: string, ...args: string[]): string {
  return execFileSync('git', [...SETTINGS, ...args], { cwd: folder, encoding: 'utf8', stdio: 'pipe' }).trim();
}

/** One process of a scene: what it takes itself for, and its own clock. */
export interface Actor {
  deps: StoreDeps;
  said: string[];
  sleeps: number[];
  mark: ProcessMark;
}

export const NAMES = { namespace: 'rome-team', target: 'staging' };

export const BINDING: Binding = {
  ...NAMES,
  org_id: 2,
  base_url: 'https://api.pipelines.tech',
  configuration: 'pipelines-sync.yaml',
};

/** Folders, a clock that only moves when told, and processes that live or not. */
export class Scene {
  readonly folder: string;
  now = Date.parse('2026-11-22T10:00:00Z');
  /** The clock that nobody can set; it stands still while machines sleep. */
  steady = 5_000;
  /** Processes that do not run any more. */
  readonly dead = new Set<number>();
  #pids = 100;

  private constructor(folder: string) {
    this.folder = folder;
  }

  static async open(): Promise<Scene> {
    return new Scene(await mkdtemp(path.join(tmpdir(), 'pipelines-sync-ledger-')));
  }

  close(): Promise<void> {
    return rm(this.folder, { recursive: true, force: true });
  }

  /** A bare repository, with two commits on main or (quicker) empty. */
  remote(name = 'remote.git', seeded = true): string {
    const bare = path.join(this.folder, name);
    sh(this.folder, 'init', '-q', '--bare', bare);
    if (!seeded) return bare;
    const seed = path.join(this.folder, `seed-${name}`);
    sh(this.folder, 'init', '-q', seed);
    for (const text of ['one', 'two']) sh(seed, 'commit', '-q', '--allow-empty', '-m', text);
    sh(seed, 'push', '-q', bare, 'HEAD:refs/heads/main');
    return bare;
  }

  clone(bare: string, name: string, ...options: string[]): string {
    const folder = path.join(this.folder, name);
    sh(this.folder, 'clone', '-q', '--no-local', ...options, bare, folder);
    return folder;
  }

  actor(name = 'alice', machine = 'm1'): Actor {
    const said: string[] = [];
    const sleeps: number[] = [];
    this.#pids += 1;
    const mark: ProcessMark = { host: `host-${machine}`, machine, pid: this.#pids, started: 's' };
    const deps: StoreDeps = {
      clock: {
        now: () => this.now,
        monotonic: () => this.steady,
        sleep: async (ms) => {
          sleeps.push(ms);
        },
      },
      randomBytes,
      process: {
        self: mark,
        isGone: (other) => other.machine === machine && this.dead.has(other.pid),
      },
      actor: name,
      runUrl: null,
      say: (code, text) => said.push(`${code} ${text}`),
    };
    return { deps, said, sleeps, mark };
  }

  gitStore(
    folder: string,
    actor: Actor,
    options: { git?: Git; remote?: string | null; style?: RefStyle; isLeaving?: boolean } = {},
  ): GitStore {
    const { git = gitOf(folder), remote = 'origin', ...keeping } = options;
    return new GitStore(git, remote, NAMES, actor.deps, keeping);
  }

  fileStore(folder: string, actor: Actor): FileStore {
    return new FileStore(folder, NAMES.namespace, NAMES.target, actor.deps);
  }

  start(intents: Entry[] = [], marks: Entry[] = []): RunStart {
    const source = { commit: 'c'.repeat(40), dirty: false };
    return {
      at: new Date(this.now).toISOString(),
      head: { ...BINDING, source, experiments_marked: true },
      intents,
      marks,
    };
  }

  /** Reads, takes the lock, records what `work` does, and ends. */
  async apply(
    store: LedgerStore,
    intents: Entry[],
    work: (session: LedgerSession) => Promise<void> = async () => {},
  ): Promise<OpenLedger> {
    const ledger = await store.read(BINDING);
    const session = await store.begin(ledger, this.start(intents));
    await work(session);
    await session.finish(new Date(this.now).toISOString());
    return ledger;
  }
}

export const REFS = ledgerRefs(NAMES.namespace, NAMES.target);

/** The same, on branches. */
export const BRANCHES = ledgerRefs(NAMES.namespace, NAMES.target, 'branch');

/** Makes a bare repository refuse everything but branches, and where nothing else is said, also to delete one. */
export async function acceptOnlyBranches(bare: string, isDeleting = false): Promise<void> {
  const keep = isDeleting
    ? ''
    : 'case "$3" in *[1-9a-f]*) ;; *) echo "no deletes here" >&2; exit 1 ;; esac\n';
  const only = 'case "$1" in refs/heads/*) ;; *) echo "only branches here" >&2; exit 1 ;; esac\n';
  await writeFile(path.join(bare, 'hooks', 'update'), `#!/bin/sh\n${only}${keep}`, { mode: 0o755 });
  sh(bare, 'config', 'receive.denyNonFastForwards', 'true');
}

/** Publishes what a clone has and its remote lacks, as `ledger push` does. */
export async function publish(store: GitStore): Promise<string[] | null> {
  const publisher = store.publisher();
  const publication = await publisher.look(BINDING);
  if (publication !== null) await publisher.publish(publication, BINDING);
  return publication?.what ?? null;
}

export function gitOf(folder: string): Git {
  return gitIn(folder, withoutKeys(process.env));
}

export function entryOf(address: string, id: number | null = 1, parts: Partial<Entry> = {}): Entry {
  return {
    kind: address.slice(0, address.indexOf('/')),
    address,
    partition: 'org',
    id,
    witness: { created_at: null },
    origin: 'created',
    generation: 0,
    leaves: { prompt_text: `Text of ${address}` },
    observed: {},
    seen: {},
    kept: {},
    pulled: {},
    secrets: {},
    protect: false,
    version: 1,
    launch: null,
    replaced: null,
    commit: null,
    ...parts,
  };
}

/** An experiment that is about to be sent. */
export function sendingOf(address: string): Entry {
  const launch = {
    state: 'sending' as const,
    content: 'c',
    key: 'k',
    route: '/r',
    body: '{}',
    sent_at: null,
  };
  return entryOf(address, null, { launch: { ...launch, status: null } });
}

/** Entries as plain values, for comparing. */
export function plain(ledger: OpenLedger): Record<string, Entry> {
  return Object.fromEntries([...ledger.entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Commits of the ledger's ref, newest first, by subject. */
export function subjects(folder: string, ref = REFS.ledger): string[] {
  return sh(folder, 'log', '--format=%s', ref).split('\n');
}

export function refsOf(folder: string): string[] {
  return refsAt(folder).map(([name]) => name);
}

/** The refs of this tool with what they point at. */
export function refsAt(folder: string): [name: string, oid: string][] {
  const own = ['', '-lock', '-pending', '-work'].map((end) => `refs/pipelines-sync${end}`);
  const patterns = [...own, 'refs/heads/pipelines-sync-ledger', 'refs/heads/pipelines-sync-lock'];
  const lines = sh(folder, ...ALL_REFS, ...patterns).split('\n');
  return lines.filter(Boolean).map((line) => line.split(' ') as [string, string]);
}

/** All refs of some repositories at one moment, and the way back: objects never change. */
export class SavedRefs {
  readonly #refs: { folder: string; refs: string }[];

  constructor(...folders: string[]) {
    this.#refs = folders.map((folder) => ({ folder, refs: sh(folder, ...ALL_REFS) }));
  }

  restore(): void {
    for (const { folder, refs } of this.#refs) {
      const now = sh(folder, ...ALL_REFS).split('\n');
      const known = refs.split('\n');
      const names = new Set(known.map((line) => line.split(' ')[0]));
      const gone = now.map((line) => line.split(' ')[0]).filter((name) => !names.has(name));
      const moved = known.filter((line) => !now.includes(line));
      if (gone.length + moved.length === 0) continue;
      const input = [...gone.map((name) => `delete ${name}\n`), ...moved.map((line) => `update ${line}\n`)];
      execFileSync('git', ['update-ref', '--stdin'], { cwd: folder, input: input.join('') });
    }
  }
}

const ALL_REFS = ['for-each-ref', '--format=%(refname) %(objectname)'];

/** A commit on the ledger's ref of a bare repository that no tool made; null removes a file. */
export function handEdit(bare: string, files: Record<string, string | null>): void {
  const lines = [`commit ${REFS.ledger}`, 'committer somebody <s@example.invalid> 1800000000 +0000'];
  const message = 'by hand';
  const input = [
    ...lines,
    `data ${message.length}\n${message}`,
    `from ${REFS.ledger}^0`,
    ...Object.entries(files).map(([file, text]) =>
      text === null ? `D ${file}` : `M 100644 inline ${file}\ndata ${Buffer.byteLength(text)}\n${text}`,
    ),
    '',
  ].join('\n');
  execFileSync('git', ['fast-import', '--quiet'], { cwd: bare, input });
}

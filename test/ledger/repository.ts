import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { EmulatorOptions } from '../../src/providers/pipelines/emulator/index.js';
import type { StoredKind } from '../../src/providers/pipelines/emulator/types.js';
import { ALL_KINDS, ALL_KINDS_ENV } from '../support/all-kinds.js';
import { Remote } from '../support/remote.js';
import { Workspace } from '../support/workspace.js';
import { BRANCHES, REFS, sh } from './git-scene.js';

/** A repository (of all kinds, where nothing else is said), its bare remote, and clones of it, on one platform. */
export class Repository extends Remote {
  /** The refs of its ledger. */
  refs = REFS;

  /** The same files with the ledger on a branch. */
  static async onBranch(files: Record<string, string>, options: EmulatorOptions = {}) {
    const config = `${files['pipelines-sync.yaml'] ?? ''}ledger: branch\n`;
    const one = await Repository.open({ ...files, 'pipelines-sync.yaml': config }, options);
    one.refs = BRANCHES;
    return one;
  }

  static async open(files: Record<string, string> = ALL_KINDS, options: EmulatorOptions = {}) {
    const workspace = await Workspace.open({}, options);
    Object.assign(workspace.env, ALL_KINDS_ENV);
    const one = new Repository(workspace);
    one.begin();
    const seed = path.join(workspace.folder, 'seed');
    sh(workspace.folder, 'init', '-q', seed);
    await one.write(seed, files);
    sh(seed, 'add', '.');
    sh(seed, 'commit', '-q', '-m', 'first files');
    sh(seed, 'push', '-q', one.bare, 'HEAD:refs/heads/main');
    return one;
  }

  async write(folder: string, files: Record<string, string>): Promise<void> {
    for (const [file, text] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
      await writeFile(path.join(folder, file), text);
    }
  }

  run(cwd: string, ...argv: string[]) {
    return this.in(cwd, ...argv);
  }

  /**
   * The ledger without what differs from run to run: times, salts, versions as they were seen last;
   * ids as what they lead to.
   */
  ledger(): Record<string, unknown> {
    const { store } = this.workspace.emulator;
    const out: Record<string, unknown> = {};
    for (const [file, value] of Object.entries(this.stored())) {
      if (file === 'head.json') continue;
      const secrets = Object.keys(value.secrets as object);
      const { id, launch, kind } = value as {
        id: number | string | null;
        launch: object | null;
        kind: StoredKind;
      };
      const row = id === null ? undefined : store.get(kind, id);
      const request = launch === null ? null : { ...launch, sent_at: null, body: null };
      out[file] = {
        ...value,
        id: id === null ? null : row === undefined ? 'nothing' : 'name' in row ? row.name : 'an object',
        version: null,
        witness: null,
        commit: null,
        secrets,
        launch: request,
      };
    }
    return out;
  }

  /** Every file of the ledger as it is stored. */
  stored(): Record<string, Record<string, unknown>> {
    const texts = Object.entries(this.files(this.refs.ledger));
    return Object.fromEntries(texts.map(([name, text]) => [name, JSON.parse(text)]));
  }

  /** The files below a ref of the remote; two git processes. */
  files(ref: string): Record<string, string> {
    const listed = sh(this.bare, 'ls-tree', '-r', '--format=%(objectname)%x09%(path)', ref).split('\n');
    const files = listed.map((line) => line.split('\t') as [string, string]);
    const input = files.map(([oid]) => `${oid}\n`).join('');
    const options = { cwd: this.bare, input, encoding: 'utf8' } as const;
    const texts = execFileSync('git', ['cat-file', '--batch=%(objectname)'], options);
    const parts = texts.split(/^[0-9a-f]{40}\n/m).slice(1);
    return Object.fromEntries(files.map(([, name], at) => [name, parts[at] ?? '']));
  }
}

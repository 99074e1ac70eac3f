import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Io } from '../../src/cli/io.js';
import { main } from '../../src/cli/main.js';
import { gitIn } from '../../src/host/git-process.js';
import { processView } from '../../src/host/lock-process.js';
import { Concealer } from '../../src/http/concealer.js';
import {
  ADMIN_KEY,
  type Emulator,
  type EmulatorOptions,
  startEmulator,
} from '../../src/providers/pipelines/emulator/index.js';
import { withoutKeys } from '../../src/run/open/key-use.js';

/** What one command printed and how it ended. */
export interface Ran {
  code: number;
  out: string;
  err: string;
  /** All sleeps that it asked for, in milliseconds; none of them was slept. */
  sleeps: number[];
}

/** A folder with files and an emulator, and the real command line run inside this process. */
export class Workspace {
  readonly folder: string;
  readonly emulator: Emulator;
  /** Environment of every command; tests may change it. */
  env: Record<string, string | undefined>;

  private constructor(folder: string, emulator: Emulator) {
    this.folder = folder;
    this.emulator = emulator;
    this.env = { PIPELINES_API_KEY: ADMIN_KEY, PIPELINES_BASE_URL: emulator.url, HOME: folder };
  }

  /** `files` are written below the folder; close it in the test that opens it. */
  static async open(files: Record<string, string> = {}, options: EmulatorOptions = {}): Promise<Workspace> {
    const folder = await mkdtemp(path.join(tmpdir(), 'pipelines-sync-test-'));
    const workspace = new Workspace(folder, await startEmulator(options));
    for (const [file, text] of Object.entries(files)) await workspace.write(file, text);
    return workspace;
  }

  async close(): Promise<void> {
    await this.emulator.close();
    await rm(this.folder, { recursive: true, force: true });
  }

  async write(file: string, text: string): Promise<void> {
    const full = path.join(this.folder, file);
    await mkdir(path.dirname(full), { recursive: true });
    await writeFile(full, text);
  }

  read(file: string): Promise<string> {
    return readFile(path.join(this.folder, file), 'utf8');
  }

  /** Loses the ledger, as a fresh machine does. */
  async loseLedger(): Promise<void> {
    await rm(path.join(this.folder, '.pipelines-sync'), { recursive: true, force: true });
  }

  /** Every file below the folder with its text, for comparing whole states. */
  async files(below = ''): Promise<Record<string, string>> {
    const found: Record<string, string> = {};
    for (const entry of await readdir(path.join(this.folder, below), {
      recursive: true,
      withFileTypes: true,
    })) {
      if (!entry.isFile()) continue;
      const full = path.join(entry.parentPath, entry.name);
      found[path.relative(this.folder, full)] = await readFile(full, 'utf8');
    }
    return found;
  }

  /** Runs a command, for instance `run('plan', '--json')`. Sleeps end at once. */
  async run(...argv: string[]): Promise<Ran> {
    return this.runWith({}, ...argv);
  }

  /** Runs a command with parts of its `Io` replaced. */
  async runWith(parts: Partial<Io>, ...argv: string[]): Promise<Ran> {
    const ran: Ran = { code: -1, out: '', err: '', sleeps: [] };
    const concealer = new Concealer();
    const io: Io = {
      cwd: this.folder,
      env: this.env,
      out: (text) => {
        ran.out += concealer.clean(text);
      },
      err: (text) => {
        ran.err += concealer.clean(text);
      },
      outColor: false,
      errColor: false,
      interactive: false,
      width: 100,
      ask: async () => '',
      clock: {
        now: Date.now,
        sleep: async (ms) => {
          ran.sleeps.push(ms);
        },
      },
      random: () => 0.5,
      randomBytes,
      openGit: (root) => gitIn(root, withoutKeys(process.env)),
      processes: processView(),
      signal: new AbortController().signal,
      conceal: (secrets) => concealer.add(secrets),
      clean: (text) => concealer.clean(text),
      ...parts,
    };
    ran.code = await main(argv, io);
    return ran;
  }

  /** `apply --yes` in a folder, and the writes that it sent. */
  async applyIn(cwd: string, ...flags: string[]): Promise<Ran & { writes: string[] }> {
    const mark = this.emulator.requests.length;
    const ran = await this.runWith({ cwd }, 'apply', '--yes', ...flags);
    return { ...ran, writes: this.writesSince(mark) };
  }

  /** Writes that reached the platform since a mark (an index into `emulator.requests`). */
  writesSince(mark: number): string[] {
    return this.emulator.requests
      .slice(mark)
      .filter((request) => request.method !== 'GET')
      .map((request) => `${request.method} ${request.path}`);
  }
}

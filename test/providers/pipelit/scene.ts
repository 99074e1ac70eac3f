import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import {
  ADMIN_KEY,
  type Editor,
  embeddedPipelit,
  type PipelitEmulator,
} from '../../../src/providers/pipelit/emulator/index.js';
import { builtCli } from '../../support/built-cli.js';
import { hasNoResult } from '../../support/has-no-result.js';
import { type Ran, Workspace } from '../../support/workspace.js';

const CONFIG = `version: 1
namespace: agents
bundles: ["pipelit/*"]
targets:
  home: { provider: pipelit, prune: true }
`;

/** What becomes of one write. */
export type Fate = 'done' | 'lost' | 'stored' | 'refused';

const FATES = {
  /** It is carried out, and no answer comes. */
  done: { when: 'after', drop: true },
  /** It never arrives. */
  lost: { when: 'before', drop: true },
  /** It is carried out, and answered with 500 (21). */
  stored: { when: 'after', status: 500, body: 'Internal Server Error' },
  refused: { when: 'before', status: 422, body: { detail: 'not today' } },
} as const;

/** A folder whose target is on an embedded server. */
export class PipelitScene {
  readonly workspace: Workspace;
  readonly server: PipelitEmulator;

  private constructor(workspace: Workspace, server: PipelitEmulator) {
    this.workspace = workspace;
    this.server = server;
  }

  static async open(
    files: { [file: string]: string },
    options: Parameters<typeof embeddedPipelit.start>[0] = {},
  ): Promise<PipelitScene> {
    const server = await embeddedPipelit.start(options);
    const workspace = await Workspace.open({ 'pipelines-sync.yaml': CONFIG });
    Object.assign(workspace.env, { PIPELIT_API_KEY: ADMIN_KEY, PIPELIT_BASE_URL: server.url });
    const scene = new PipelitScene(workspace, server);
    for (const [file, text] of Object.entries(files)) await scene.write(file, text);
    return scene;
  }

  get editor(): Editor {
    return this.server.store;
  }

  write(file: string, text: string): Promise<void> {
    return this.workspace.write(`pipelit/${file}`, text);
  }

  read(file: string): Promise<string> {
    return this.workspace.read(`pipelit/${file}`);
  }

  remove(file: string): Promise<void> {
    return rm(path.join(this.workspace.folder, 'pipelit', file));
  }

  run(...argv: string[]): Promise<Ran> {
    return this.workspace.run(...argv);
  }

  async json(...argv: string[]) {
    const { code, out, err } = await this.run(...argv, '--json');
    return { code, err, out, json: hasNoResult(out) ? undefined : JSON.parse(out) };
  }

  /** Writes so far, `METHOD path` below /api/v1. */
  get writes(): string[] {
    return this.server.requests
      .filter(({ method, path }) => method !== 'GET' && !path.endsWith('/validate/'))
      .map(({ method, path }) => `${method} ${path.replace('/api/v1', '')}`);
  }

  /** The last write that was given a fate, as in `writes`. */
  atFate = '';

  /** Gives the n-th write from now its fate. */
  atWrite(nth: number, fate: Fate): void {
    let seen = 0;
    this.server.hooks.before = ({ method, path }) => {
      if (method === 'GET' || path.endsWith('/validate/')) return;
      seen += 1;
      if (seen !== nth) return;
      this.atFate = `${method} ${path.replace('/api/v1', '')}`;
      const exact = `^${path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`;
      this.server.setFaults([{ ...FATES[fate], nth: 1, match: { method, path: exact } }]);
    };
  }

  /**
   * Applies in a process of its own, which is killed right before the server gets the n-th write, or right after it
   * carried it out. False where there were fewer writes.
   */
  async applyKilled(nth: number, when: 'before' | 'after', ...flags: string[]): Promise<boolean> {
    const child = spawn(process.execPath, [await builtCli(), 'apply', '--yes', ...flags], {
      cwd: this.workspace.folder,
      env: { ...process.env, ...this.workspace.env },
      stdio: 'ignore',
    });
    const ended = new Promise<NodeJS.Signals | null>((resolve) =>
      child.once('exit', (_code, signal) => resolve(signal)),
    );
    let writes = 0;
    this.server.hooks[when] = async ({ method, path }) => {
      if (method === 'GET' || path.endsWith('/validate/')) return;
      writes += 1;
      if (writes !== nth) return;
      child.kill('SIGKILL');
      await ended;
      // The request has left the machine, and is lost on its way.
      if (when === 'before') this.server.setFaults([{ nth: 1, when: 'before', drop: true }]);
    };
    const signal = await ended;
    this.server.hooks[when] = () => undefined;
    this.server.setFaults([]);
    return signal === 'SIGKILL';
  }

  calm(): void {
    this.server.hooks.before = () => undefined;
    this.server.setFaults([]);
  }

  async close(): Promise<void> {
    await this.server.close();
    await this.workspace.close();
  }
}

import { execFileSync, spawn } from 'node:child_process';
import { PROVIDERS } from '../../../src/providers/index.js';
import { builtMadeUpCli } from '../../support/built-cli.js';
import { CommandScene } from '../../support/command-scene.js';
import { hasNoResult } from '../../support/has-no-result.js';
import { type Ran, Workspace } from '../../support/workspace.js';
import { forgetKinds, knowKinds } from './kinds-known.js';
import { garden } from './provider.js';
import { Garden, KEY } from './server.js';

/** The tool with a second platform: a folder whose target is on the garden. */
export class GardenScene extends CommandScene {
  readonly garden: Garden;

  private constructor(workspace: Workspace, server: Garden) {
    super(workspace);
    this.garden = server;
  }

  static async open(beds: string): Promise<GardenScene> {
    knowKinds();
    const server = new Garden();
    const url = await server.start();
    const workspace = await Workspace.open({ 'pipelines-sync.yaml': CONFIG });
    Object.assign(workspace.env, { GARDEN_API_KEY: KEY, GARDEN_BASE_URL: url });
    const scene = new GardenScene(workspace, server);
    await scene.files(beds);
    return scene;
  }

  files(beds: string): Promise<void> {
    return this.workspace.write('garden.yaml', `artifact_type: pipelines.artifact.bundle.v1\n${beds}`);
  }

  run(...argv: string[]): Promise<Ran> {
    return this.workspace.runWith({ providers: [...PROVIDERS, garden] }, ...argv);
  }

  async json(...argv: string[]) {
    const { code, out, err } = await this.run(...argv, '--json');
    return { code, err, out, json: hasNoResult(out) ? undefined : JSON.parse(out) };
  }

  /** Commits everything; the folder becomes a repository, where it is none yet. */
  commit(message: string): void {
    this.#git('init', '--quiet');
    this.#git('add', '-A');
    const who = ['-c', 'user.name=Anna', '-c', 'user.email=anna@example.net'];
    this.#git(...who, 'commit', '--quiet', '--message', message);
  }

  /** A file of the newest revision of the ledger in git. */
  ledgerFile(file: string): string {
    const [ref = ''] = this.#git('for-each-ref', '--format=%(refname)', 'refs/pipelines-sync').split('\n');
    return this.#git('show', `${ref}:${file}`);
  }

  #git(...argv: string[]): string {
    return execFileSync('git', argv, { cwd: this.workspace.folder, encoding: 'utf8' });
  }

  /** Applies (or does what `argv` says) in a process of its own, which is killed as soon as the n-th write has taken effect. */
  async applyKilledAt(nth: number, ...argv: string[]): Promise<void> {
    const program = await builtMadeUpCli();
    const child = spawn(process.execPath, [program, ...(argv.length > 0 ? argv : ['apply', '--yes'])], {
      cwd: this.workspace.folder,
      env: { ...process.env, ...this.workspace.env },
      stdio: 'ignore',
    });
    const ended = new Promise<NodeJS.Signals | null>((resolve) =>
      child.once('exit', (_code, signal) => resolve(signal)),
    );
    let writes = 0;
    this.garden.onDone = async (line) => {
      if (line.startsWith('GET ')) return;
      writes += 1;
      if (writes !== nth) return;
      child.kill('SIGKILL');
      await ended;
    };
    const signal = await ended;
    this.garden.onDone = () => undefined;
    if (signal !== 'SIGKILL') throw new Error(`there were ${writes} writes, so nothing was killed at ${nth}`);
  }

  override async close(): Promise<void> {
    await this.garden.close();
    await super.close();
    forgetKinds();
  }
}

const CONFIG = `version: 1
namespace: allotment
bundles: [garden.yaml]
targets:
  home:
    provider: garden
    prune: true
`;

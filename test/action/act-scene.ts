import { copyFile, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { workflows } from '../../src/cli/commands/init/init-workflows.js';
import { ADMIN_KEY, type Emulator, startEmulator } from '../../src/providers/pipelines/emulator/index.js';
import { builtAction } from '../support/built-cli.js';
import { CONFIG, prompts } from '../support/deployment.js';
import type { ActResult } from './act-log.js';
import type { GithubEvent } from './github/events.js';
import { type Github, startGithub } from './github/index.js';
import type { GithubRepository } from './github/repository.js';
import { WorkTree } from './github/work-tree.js';
import { type ActRun, runAct } from './run-act.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const ACTION = 'acme/pipelines-sync@0123456789012345678901234567890123456789';

/** The Action as it is shipped, run by act on Node 24 against the emulated GitHub and the emulated platform. */
export class ActScene {
  readonly work: WorkTree;
  readonly github: Github;
  readonly repository: GithubRepository;
  readonly emulator: Emulator;
  readonly #action: string;
  #runs = 2000;

  private constructor(work: WorkTree, github: Github, emulator: Emulator, action: string) {
    this.work = work;
    this.github = github;
    this.emulator = emulator;
    this.#action = action;
    this.repository = github.state.addRepository('acme/prompts', { gitDir: work.origin });
  }

  static async open(): Promise<ActScene> {
    const action = await mkdtemp(path.join(tmpdir(), 'action-as-shipped-'));
    await layOut(action);
    const work = WorkTree.create();
    // What init --github writes, and examples/workflows has.
    const files = Object.entries(workflows({ action: ACTION, branch: 'main', config: null }));
    work.commit('begin', {
      ...Object.fromEntries(files.map(([name, text]) => [`.github/workflows/${name}.yml`, text])),
      'pipelines-sync.yaml': CONFIG,
      'pipelines/a.yaml': prompts({ Tone: 'Be warm.' }),
    });
    return new ActScene(work, await startGithub(), await startEmulator(), action);
  }

  async close(): Promise<void> {
    this.work.close();
    await this.emulator.close();
    await rm(this.#action, { recursive: true, force: true });
    await this.github.close();
  }

  run(event: GithubEvent, options: Partial<ActRun> = {}): Promise<ActResult> {
    this.#runs += 1;
    return runAct({
      origin: this.work.origin,
      event,
      github: this.github,
      runId: this.#runs,
      secrets: { PIPELINES_API_KEY: ADMIN_KEY },
      actions: { 'acme/pipelines-sync': this.#action },
      ...options,
      env: { PIPELINES_BASE_URL: this.emulator.url, ...options.env },
    });
  }

  prompts(): string[] {
    return this.emulator.store
      .list('prompts')
      .map((row) => `${row.name}: ${row.prompt_text}`)
      .sort();
  }
}

/**
 * The files that `uses:` gets. In CI that is the committed `dist/`, once it was compared with what the
 * sources make (TEST_COMMITTED_DIST says so); elsewhere it is made from the sources as they are now.
 */
async function layOut(folder: string): Promise<void> {
  await copyFile(path.join(ROOT, 'action.yml'), path.join(folder, 'action.yml'));
  const dist = path.join(folder, 'dist', 'action');
  if (process.env.TEST_COMMITTED_DIST === '1') {
    await cp(path.join(ROOT, 'dist', 'action'), dist, { recursive: true });
    return;
  }
  await mkdir(dist, { recursive: true });
  await writeFile(path.join(dist, 'package.json'), '{"type":"module"}\n');
  await copyFile(await builtAction(), path.join(dist, 'index.js'));
}

import { copyFile, cp, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { workflows } from '../../src/cli/commands/init/init-workflows.js';
import { servedTargets } from '../../src/cli/commands/init/served-target.js';
import { defaultTarget } from '../../src/config/config-types.js';
import { DEFAULT_PROVIDER } from '../../src/providers/index.js';
import { ADMIN_KEY } from '../../src/providers/pipelines/emulator/index.js';
import { builtAction } from '../support/built-cli.js';
import type { ActResult } from './act-log.js';
import type { GithubEvent } from './github/events.js';
import { GithubScene, type Parts } from './github-scene.js';
import { type ActRun, runAct } from './run-act.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const ACTION = 'acme/pipelines-sync@0123456789012345678901234567890123456789';

/** The Action as it is shipped, run by act on Node 24 against the emulated GitHub and the emulated platform. */
export class ActScene extends GithubScene {
  readonly #action: string;
  #runs = 2000;

  private constructor(parts: Parts, action: string) {
    super(parts);
    this.#action = action;
  }

  /** @param files of `main`, besides a configuration and one prompt */
  static async open(files: Record<string, string> = {}): Promise<ActScene> {
    // What init --github writes, and examples/workflows has.
    const target = defaultTarget('staging');
    const written = Object.entries(
      workflows({
        action: ACTION,
        branch: 'main',
        config: null,
        suffix: '',
        targets: servedTargets([{ target, provider: DEFAULT_PROVIDER, trialMinutes: 30 }]),
      }),
    );
    const parts = await GithubScene.begin({
      ...Object.fromEntries(written.map(([name, text]) => [`.github/workflows/${name}.yml`, text])),
      ...files,
    });
    const action = path.join(parts.workspace.folder, 'action-as-shipped');
    await layOut(action);
    return new ActScene(parts, action);
  }

  run(event: GithubEvent, options: Partial<ActRun> = {}): Promise<ActResult> {
    this.#runs += 1;
    return runAct({
      origin: this.work.origin,
      event,
      github: this.github,
      runId: this.#runs,
      secrets: { PIPELINES_API_KEY: this.key },
      actions: { 'acme/pipelines-sync': this.#action },
      ...options,
      env: { PIPELINES_BASE_URL: this.emulator.url, ...options.env },
    });
  }

  /** The key that runs get. */
  readonly key = ADMIN_KEY;

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
  await mkdir(folder);
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

import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtCli } from '../support/built-cli.js';
import { PullScene } from './pull-scene.js';

/** Ends the process for good at the n-th file that is put in its place, be it of the repository or the ledger. */
const KILLER = `import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
let left = Number(process.env.KILL_AT);
for (const name of ['rename', 'link']) {
  const real = fs[name];
  fs[name] = async (...args) => {
    left -= 1;
    if (left === 0) process.kill(process.pid, 'SIGKILL');
    return real(...args);
  };
}
syncBuiltinESMExports();
`;

const FILES = {
  'pipelines/all.yaml': `artifact_type: pipelines.artifact.bundle.v1
prompts:
  - name: Filed
    prompt_text: { $file: filed.md }
  - name: Inline
    prompt_text: Inline
`,
  'pipelines/filed.md': 'As applied\n',
};

describe('a pull that is killed', () => {
  let folder: string;
  let cli: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'pipelines-sync-killer-'));
    await writeFile(path.join(folder, 'kill.mjs'), KILLER);
    cli = await builtCli();
  }, 120_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function edited(): Promise<PullScene> {
    const scene = await PullScene.open(FILES);
    expect((await scene.apply()).code).toBe(0);
    scene.store.edit('prompts', scene.idOf('prompts', 'Filed'), { prompt_text: 'Live text' });
    scene.store.edit('prompts', scene.idOf('prompts', 'Inline'), { prompt_text: 'Live inline' });
    scene.store.create('prompts', { name: 'New', prompt_text: 'New text' });
    return scene;
  }

  async function repository(scene: PullScene): Promise<Record<string, string>> {
    const files = Object.entries(await scene.files());
    // What was on its way when it ended goes with the next pull that writes beside it.
    const isDone = (file: string) => file.startsWith('pipelines/') && !file.endsWith('.tmp');
    return Object.fromEntries(files.filter(([file]) => isDone(file)));
  }

  it('anywhere between its first file and the end of the ledger: the next one ends where it would have', async () => {
    const calm = await edited();
    expect((await calm.pull('--all')).code).toBe(0);
    const wanted = await repository(calm);
    await calm.close();
    let killed = 0;
    for (let at = 1; at < 40; at += 1) {
      const scene = await edited();
      try {
        const { workspace } = scene;
        const env = { ...process.env, ...workspace.env, KILL_AT: String(at) };
        const child = spawn(
          process.execPath,
          ['--import', path.join(folder, 'kill.mjs'), cli, 'pull', '--all'],
          {
            cwd: workspace.folder,
            env,
            stdio: 'ignore',
          },
        );
        const signal = await new Promise((resolve) => child.on('close', (_, by) => resolve(by)));
        if (signal === null) break;
        killed += 1;
        expect(signal).toBe('SIGKILL');
        // Whatever is there already: nothing of it is written to the platform by mistake.
        const applied = await scene.apply();
        expect(applied.writes).toEqual([]);
        const again = await scene.pull('--all');
        expect([again.code, again.open.filter((point) => !point.startsWith('PS7019'))]).toEqual([0, []]);
        expect(await repository(scene)).toEqual(wanted);
        expect((await scene.plan()).code).toBe(0);
      } finally {
        await scene.close();
      }
    }
    expect(killed).toBeGreaterThan(5);
  }, 240_000);
});

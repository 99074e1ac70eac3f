import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gitMerge } from '../../src/pull/merge-text.js';
import { withoutKeys } from '../../src/run/open/key-use.js';
import { builtCli } from '../support/built-cli.js';
import { PullScene } from './pull-scene.js';

/** Ends the process for good at the n-th file that is put in its place, be it of the repository or the ledger. */
const KILLER = `import fs from 'node:fs';
import promised from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
let left = Number(process.env.KILL_AT);
for (const [module, name] of [[promised, 'rename'], [promised, 'link'], [fs, 'renameSync']]) {
  const real = module[name];
  module[name] = (...args) => {
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
  }, 900_000);
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
    const isDone = (file: string) => file.startsWith('pipelines/');
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
        expect(Object.keys(await scene.files()).filter((file) => /pull-.*\.tmp$/.test(file))).toEqual([]);
        expect((await scene.plan()).code).toBe(0);
      } finally {
        await scene.close();
      }
    }
    expect(killed).toBeGreaterThan(5);
  }, 900_000);

  it('leaves nothing on its way that the next one does not tidy, even where that writes nothing', async () => {
    const scene = await PullScene.open(FILES);
    try {
      expect((await scene.apply()).code).toBe(0);
      const name = (pid: number) => `.pipelines-sync-pull-${pid}-12345678-1234-1234-1234-123456789abc.tmp`;
      const gone = spawn(process.execPath, ['-e', '0'], { stdio: 'ignore' });
      await new Promise((resolve) => gone.on('close', resolve));
      const merges = [gone.pid ?? 0, process.ppid].map((pid) =>
        path.join(tmpdir(), `pipelines-sync-merge-${pid}-abc123`),
      );
      for (const folder of merges) await mkdir(folder);
      await scene.workspace.write(name(gone.pid ?? 0), 'half');
      await scene.workspace.write(name(process.ppid), 'of a pull that still runs');
      expect((await scene.pull()).code).toBe(0);
      const left = Object.keys(await scene.files()).filter((file) => file.endsWith('.tmp'));
      expect(left).toEqual([name(process.ppid)]);

      // Texts on their way through a merge are tidied by the next merge.
      await gitMerge(withoutKeys(process.env))({ base: 'a', files: 'a\nb', platform: 'a' });
      expect(merges.map((folder) => existsSync(folder))).toEqual([false, true]);
      await rm(merges[1] ?? '', { recursive: true });
    } finally {
      await scene.close();
    }
  });
});

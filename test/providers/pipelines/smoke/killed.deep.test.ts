import { spawn } from 'node:child_process';
import { afterEach, expect, it } from 'vitest';
import { builtCli } from '../../../support/built-cli.js';
import { ROME, SmokeScene } from './scene.js';

let scene: SmokeScene;
afterEach(() => scene.close());

const POST = { method: 'POST', path: '/api/v1/workflows/10/tasks' };
const tasks = () => scene.store.list('tasks').length;

/** Runs `smoke` in a process of its own, which is killed as soon as a request like this has come. */
async function killedAt(line: RegExp): Promise<void> {
  const child = spawn(process.execPath, [await builtCli(), 'smoke'], {
    cwd: scene.workspace.folder,
    env: { ...process.env, ...scene.workspace.env },
    stdio: 'ignore',
  });
  const ended = new Promise<NodeJS.Signals | null>((resolve) =>
    child.once('exit', (_code, signal) => resolve(signal)),
  );
  const hasCome = () => scene.requests().some((one) => line.test(one));
  await expect.poll(hasCome, { interval: 5, timeout: 60_000 }).toBe(true);
  child.kill('SIGKILL');
  expect(await ended).toBe('SIGKILL');
}

it.each<[string, Parameters<SmokeScene['emulator']['setFaults']>[0], RegExp, object]>([
  [
    'when its tasks had been created, they are not created again',
    [{ match: POST, nth: 1, when: 'after', latencyMs: 3_000 }],
    /^POST .*\/tasks$/,
    { code: 4, state: 'unknown', unknown: { tasks: 2, ids: [2, 1] } },
  ],
  [
    'when its request got lost, the tasks are created once',
    [{ match: POST, nth: 1, when: 'before', drop: true, latencyMs: 1_000 }],
    /^POST .*\/tasks$/,
    { code: 0, state: 'passed', unknown: null },
  ],
  [
    'while it waited, the same tasks are waited for',
    [],
    /^GET .*\/tasks\/2$/,
    { code: 0, state: 'passed', unknown: null },
  ],
])('a run that is killed %s', async (_name, faults, line, expected) => {
  scene = await SmokeScene.open(`hello: {workflow: 10, tasks: [${ROME}, ${ROME}]}`);
  scene.emulator.setFaults(faults);
  await killedAt(line);
  const { code, run, err } = await scene.smoke();
  expect(err).toContain('hello: continuing the run of ');
  expect({ code, state: run.state, unknown: run.unknown }).toEqual(expected);
  expect(tasks()).toBe(2);
  if (code === 0) expect(run.tasks.map(({ id }) => id)).toEqual([1, 2]);
  // What comes after a verdict is a new run; what comes after an unknown outcome is none.
  expect((await scene.smoke()).code).toBe(code === 0 ? 0 : 3);
  expect(tasks()).toBe(code === 0 ? 4 : 2);
});

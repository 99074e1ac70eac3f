import { rmSync, writeFileSync } from 'node:fs';
import disk, { mkdir, rm, symlink } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { runRecord } from '../../../../src/run/run-record.js';
import { ROME, SmokeScene } from './scene.js';

let scene: SmokeScene;
afterEach(() => scene.close());

const TASKS = '/api/v1/workflows/10/tasks';
const POST = { method: 'POST', path: TASKS };
const open = async (tasks = `[${ROME}, ${ROME}]`) => {
  scene = await SmokeScene.open(`hello: {workflow: 10, tasks: ${tasks}, expect: {within: 9h}}`);
};
const tasks = () => scene.store.list('tasks').length;

/** Runs, and stops the run as soon as a request has reached the platform. */
async function stoppedAt(line: RegExp): ReturnType<SmokeScene['smoke']> {
  const stop = new AbortController();
  const running = scene.smokeWith({ signal: stop.signal });
  await expect
    .poll(() => scene.requests().some((one) => line.test(one)), { interval: 1, timeout: 20_000 })
    .toBe(true);
  stop.abort();
  return running;
}

describe('after an interrupt', () => {
  it('says what was created and how to look, and the next run waits for the same tasks', async () => {
    await open();
    scene.emulator.setSwitches({ task_polls: 100_000 });
    const { code, run } = await stoppedAt(/^GET .*\/tasks\/2$/);
    expect([code, run.state, run.wrote, run.tasks.map(({ id }) => id)]).toEqual([
      4,
      'interrupted',
      true,
      [1, 2],
    ]);
    expect(run.findings[0]?.code).toBe('PS2951');
    expect(run.next.join(' ')).toContain(`GET ${scene.emulator.url}${TASKS} (newest first)`);
    scene.emulator.setSwitches({ task_polls: 2 });
    const next = await scene.smoke();
    expect([next.code, next.run.tasks.map(({ id }) => id), tasks()]).toEqual([0, [1, 2], 2]);
    expect(next.err).toContain('hello: continuing the run of ');
  });

  it('of a request that got through, the next run does not send it again', async () => {
    await open();
    scene.emulator.setFaults([{ match: POST, nth: 1, when: 'after', latencyMs: 150, drop: true }]);
    const { code, run } = await stoppedAt(/^POST .*\/tasks$/);
    expect([code, run.state, run.created]).toEqual([4, 'interrupted', 0]);
    expect(run.next.join(' ')).toContain('perhaps of its last request: 2, 1.');
    const next = await scene.smoke();
    expect([next.code, next.run.state, next.run.unknown?.ids]).toEqual([4, 'unknown', [2, 1]]);
    expect([scene.creates(), tasks()]).toEqual([1, 2]);
  });

  it('of a request that got lost, the next run sends it', async () => {
    await open();
    scene.emulator.setFaults([{ match: POST, nth: 1, when: 'before', latencyMs: 150, drop: true }]);
    const { code, run } = await stoppedAt(/^POST .*\/tasks$/);
    expect([code, run.next.join(' ')]).toEqual([4, expect.stringContaining('No task of the last request')]);
    const next = await scene.smoke();
    expect([next.code, next.run.created, tasks()]).toEqual([0, 2, 2]);
  });

  it('the time limit counts from the last request, however late the next run is', async () => {
    await open();
    scene.emulator.setFaults([{ match: POST, nth: 1, when: 'before', latencyMs: 150, drop: true }]);
    await stoppedAt(/^POST .*\/tasks$/);
    scene.slept += 10 * 3_600_000;
    const { code, run } = await scene.smoke();
    expect([code, run.statuses]).toEqual([0, { finished: 2 }]);
  });

  it('of a request that may still be carried out, the next run waits for its end', async () => {
    await open();
    scene.emulator.setFaults([{ match: POST, nth: 1, when: 'before', latencyMs: 150, drop: true }]);
    await stoppedAt(/^POST .*\/tasks$/);
    const before = scene.slept;
    const next = await scene.smoke();
    expect(next.err).toMatch(/waiting (?:5 min|\d+ s) before it is sent again/);
    expect([next.code, scene.slept - before > 250_000, tasks()]).toEqual([0, true, 2]);
  });

  it('before anything was sent there is nothing to continue', async () => {
    await open();
    const { code, run } = await stoppedAt(/schema$/);
    expect([code, run.state, run.wrote]).toEqual([1, 'interrupted', false]);
    expect((await scene.smoke()).err).not.toContain('continuing');
  });
});

describe('what a run that was cut off left behind', () => {
  /** A run whose second of three requests ends it: 5,000 tasks exist. */
  const cutOff = async () => {
    await open('t.csv');
    await scene.write('t.csv', `city,language\n${'Rome,French\n'.repeat(11_000)}`);
    scene.emulator.setFaults([{ match: POST, nth: 2, when: 'before', status: 429, retryAfter: '9999' }]);
    const { code, run } = await scene.smoke();
    expect([code, run.state, run.created]).toEqual([4, 'error', 5_000]);
    scene.emulator.setFaults([]);
  };

  it('is continued: what was answered is not sent again', async () => {
    await cutOff();
    const { code, run } = await scene.smoke();
    expect([code, run.created, tasks()]).toEqual([0, 11_000, 11_000]);
  });

  it('is not continued with other tasks, unless somebody starts over', async () => {
    await cutOff();
    await scene.write('t.csv', 'city,language\nOslo,French\n');
    const { code, run } = await scene.smoke();
    expect([code, run.state, run.findings[0]?.code, tasks()]).toEqual([3, 'refused', 'PS2944', 5_000]);
    expect(run.findings[0]?.message).toContain('It had created: 1, 2, 3,');
    const again = await scene.smoke('--again');
    expect([again.code, again.run.created, tasks()]).toEqual([0, 1, 5_001]);
  });

  it('holds no value of a task, and git ignores it', async () => {
    await open();
    scene.emulator.setFaults([{ match: POST, nth: 1, when: 'after', drop: true }]);
    await scene.smoke();
    const files = await scene.workspace.files('.pipelines-sync');
    const record = files['.pipelines-sync/.runs/n/staging/smoke/hello.json'];
    expect(record).toContain('"unknown"');
    expect(record).not.toContain('Rome');
    expect(files['.pipelines-sync/.runs/.gitignore']).toBe('*\n');
    expect(Object.keys(files).filter((file) => file.endsWith('.lock'))).toEqual([]);
  });

  it('belongs to one process at a time', async () => {
    await open();
    const lock = '.pipelines-sync/.runs/n/staging/smoke/hello.json.lock';
    const self = { host: 'here', machine: 'here', pid: 1, started: null };
    await scene.write(lock, JSON.stringify(self));
    const busy = await scene.smokeWith({ processes: { self, isGone: () => false } });
    expect([busy.code, busy.run.findings[0]?.code, scene.creates()]).toEqual([3, 'PS2943', 0]);
    const free = await scene.smokeWith({ processes: { self, isGone: () => true } });
    expect(free.code).toBe(0);
  });
});

describe('the record', () => {
  const folder = '.pipelines-sync/.runs/n/staging/smoke';
  const processes = (pid: number) => ({
    self: { host: 'here', machine: 'here', pid, started: null },
    isGone: (other: { pid: number }) => other.pid === 1,
  });

  it('of a process that ended is taken over by one of several', async () => {
    await open();
    for (const round of [1, 2, 3, 4, 5]) {
      await scene.write(`${folder}/hello.json.lock`, JSON.stringify(processes(1).self));
      const records = [2, 3, 4, 5].map((pid) =>
        runRecord(scene.workspace.folder, ['n', 'staging', 'smoke', 'hello'], { processes: processes(pid) }),
      );
      const opened = await Promise.all(records.map((record) => record.open()));
      expect(opened.filter((one) => one !== null).length, `round ${round}`).toBeLessThanOrEqual(1);
      await Promise.all(records.map((record, at) => (opened[at] === null ? undefined : record.close())));
      await rm(path.join(scene.workspace.folder, folder), { recursive: true });
    }
  });

  it('that cannot be written any more ends the run, with the tasks that it created', async () => {
    await open();
    const { rename } = disk;
    let renamed = 0;
    vi.spyOn(disk, 'rename').mockImplementation((from, to) => {
      if (String(to).endsWith('hello.json')) renamed += 1;
      const full = Object.assign(new Error('full'), { code: 'ENOSPC' });
      return renamed > 1 ? Promise.reject(full) : rename(from, to);
    });
    syncBuiltinESMExports();
    const { code, run } = await scene.smoke();
    vi.restoreAllMocks();
    syncBuiltinESMExports();
    expect([code, run.state, run.findings[0]?.code, run.created, tasks()]).toEqual([
      4,
      'error',
      'PS2953',
      2,
      2,
    ]);
    await scene.smoke();
    expect([scene.creates(), tasks()]).toEqual([1, 2]);
  });

  it.each([
    ['a file that may not be read', 'readFile', Object.assign(new Error('no'), { code: 'EACCES' }), 'PS2915'],
    ['a bug', 'rename', new TypeError('x is not a function'), 'PS9001'],
  ] as const)(
    'a run that ends with %s leaves the report of the one before it',
    async (_name, name, thrown, said) => {
      scene = await SmokeScene.open(
        `hello: {workflow: 10, tasks: [${ROME}]}\npapers: {workflow: 3086, files: papers}`,
      );
      await scene.write('papers/a.txt', 'a');
      const original = disk[name] as (...args: unknown[]) => Promise<unknown>;
      vi.spyOn(disk, name).mockImplementation(((...args: unknown[]) =>
        args.some((one) => (name === 'readFile' ? /papers\/a\.txt$/ : /papers\.json$/).test(String(one)))
          ? Promise.reject(thrown)
          : original(...args)) as never);
      syncBuiltinESMExports();
      const { code, out } = await scene.run('smoke', '--json');
      vi.restoreAllMocks();
      syncBuiltinESMExports();
      const runs = JSON.parse(out).runs as { state: string; created: number; findings: { code: string }[] }[];
      expect([code, runs.map(({ state, created }) => [state, created])]).toEqual([
        4,
        [
          ['passed', 1],
          ['error', 0],
        ],
      ]);
      expect(runs[1]?.findings[0]?.code).toBe(said);
    },
  );

  it('is not removed by another one that saw the process before it', async () => {
    await open();
    const names = ['n', 'staging', 'smoke', 'hello'];
    const lock = `${folder}/hello.json.lock`;
    await scene.write(lock, JSON.stringify(processes(1).self));
    const first = runRecord(scene.workspace.folder, names, { processes: processes(2) });
    let isTaken = false;
    // The second one looks at the stale lock; before it goes on, the first one takes it over.
    const second = runRecord(scene.workspace.folder, names, {
      processes: {
        ...processes(3),
        isGone: (other) => {
          if (other.pid === 1 && !isTaken) {
            isTaken = true;
            writeFileSync(path.join(scene.workspace.folder, `${lock}.1`), JSON.stringify(processes(2).self));
            rmSync(path.join(scene.workspace.folder, lock));
          }
          return other.pid === 1;
        },
      },
    });
    expect([await second.open(), await first.open()]).toEqual([null, null]);
    expect(await scene.workspace.files(folder)).toEqual({
      [`${lock}.1`]: JSON.stringify(processes(2).self),
    });
  });

  it.each([
    '.pipelines-sync',
    '.pipelines-sync/.runs',
    '.pipelines-sync/.runs/.gitignore',
    `${folder}/hello.json`,
  ])('is not kept behind the link %s', async (name) => {
    await open();
    const { folder: root } = scene.workspace;
    const elsewhere = name.endsWith('.gitignore') || name.endsWith('.json') ? 'precious.txt' : 'precious';
    await scene.write(elsewhere === 'precious' ? 'precious/file.txt' : 'precious.txt', 'mine\n');
    await mkdir(path.dirname(path.join(root, name)), { recursive: true });
    await symlink(path.join(root, elsewhere), path.join(root, name));
    const before = await scene.workspace.files(elsewhere === 'precious' ? 'precious' : '');
    const { code, run } = await scene.smoke();
    // What is a link in a folder that git ignores is no place for a record; the .gitignore is not written.
    if (name.endsWith('.gitignore')) expect([code, run.state]).toEqual([0, 'passed']);
    else
      expect([code, run.state, run.findings[0]?.code, scene.creates()]).toEqual([3, 'refused', 'PS6133', 0]);
    expect(await scene.workspace.files(elsewhere === 'precious' ? 'precious' : '')).toMatchObject(before);
  });
});

describe('whatever happens to its requests', () => {
  const lost = [{ drop: true }, { status: 500 }, { status: 503 }];
  const fault = fc.record({
    nth: fc.uniqueArray(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 3 }),
    // 429 always means that nothing was carried out.
    how: fc.constantFrom(
      ...lost.flatMap((one) => [
        { ...one, when: 'before' as const },
        { ...one, when: 'after' as const },
      ]),
      { status: 429, retryAfter: '9999', when: 'before' as const },
    ),
  });

  it('a run creates its tasks at most once, and passes only if it did', async () => {
    await open();
    await fc.assert(
      fc.asyncProperty(fc.array(fc.option(fault), { minLength: 1, maxLength: 4 }), async (faults) => {
        scene.emulator.reset();
        await scene.workspace.loseLedger();
        let state = '';
        for (const one of faults) {
          if (state === 'passed') break;
          scene.emulator.setFaults(one === null ? [] : [{ match: POST, nth: one.nth, ...one.how }]);
          const { run } = await scene.smoke();
          // Once its outcome is unknown, no run sends anything.
          if (state === 'unknown' || state === 'refused') expect(run.state).toBe('refused');
          state = run.state;
          expect(tasks()).toBeLessThanOrEqual(2);
          if (state === 'passed') expect([tasks(), run.created]).toEqual([2, 2]);
        }
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});

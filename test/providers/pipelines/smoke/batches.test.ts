import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import {
  batchesOf,
  isTooLarge,
  MOST_BYTES,
  MOST_TASKS,
  taskBytes,
} from '../../../../src/providers/pipelines/smoke/batches.js';
import { at, ROME, SmokeScene } from './scene.js';

const scenes: SmokeScene[] = [];
let scene: SmokeScene;
afterEach(async () => {
  for (const one of scenes.splice(0)) await one.close();
});
const opened = async (...options: Parameters<typeof SmokeScene.open>): Promise<SmokeScene> => {
  scene = await SmokeScene.open(...options);
  scenes.push(scene);
  return scene;
};

const TASKS = '/api/v1/workflows/10/tasks';
const POST = { method: 'POST', path: TASKS };

describe('requests with tasks', () => {
  it('hold all tasks in their order, none twice, each within both limits', () => {
    const rows = fc.array(
      fc.record({
        fields: fc.record({ text: fc.constantFrom('a', 'é'.repeat(9_000_000), 'b'.repeat(14_000_000)) }),
      }),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(rows, (tasks) => {
        const batches = batchesOf(tasks);
        expect(batches.flatMap(({ from, to }) => tasks.slice(from, to))).toEqual(tasks);
        for (const { from, to } of batches) {
          const bytes = Buffer.byteLength(JSON.stringify({ tasks: tasks.slice(from, to) }));
          expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
        }
      }),
      { numRuns: 6 },
    );
    const many = Array.from({ length: 12_001 }, () => ({ fields: {} }));
    expect(batchesOf(many).map(({ from, to }) => to - from)).toEqual([MOST_TASKS, MOST_TASKS, 2_001]);
    expect(batchesOf([])).toEqual([]);
    expect(taskBytes({ fields: { a: 'é' } })).toBe(Buffer.byteLength('{"fields":{"a":"é"}},'));
  });

  it('are three for 12,000 tasks, which are watched by pages', async () => {
    await opened('big: {workflow: 10, tasks: t.csv}');
    await scene.write('t.csv', `city,language\n${'Rome,French\n'.repeat(12_000)}`);
    const { code, run } = await scene.smoke();
    expect([code, run.created, run.statuses]).toEqual([0, 12_000, { finished: 12_000 }]);
    expect(scene.creates()).toBe(3);
    // What every run asks, the newest task before each request, and two rounds of 60 pages: a task is shown twice.
    expect(scene.requests()).toHaveLength(4 + 3 * 2 + 2 * 60);
  });

  it('may succeed in part: each refused row is named at its place in its file', async () => {
    await opened('mixed: {workflow: 10, tasks: t.csv, expect: {share: 0.6}}', {
      switches: { task_fails_every: 3 },
    });
    await scene.write(
      't.csv',
      `city,language\nRome,French\n"New\nYork",French\n\nParis,French\nOslo,French\n`,
    );
    const { code, run } = await scene.smoke();
    expect([code, run.created, run.refused, run.statuses]).toEqual([0, 3, 1, { finished: 3 }]);
    // Row 3 begins on line 6: the second has a line break in it, and an empty line comes before.
    expect(at(run)).toEqual(['PS2933 t.csv:6:1']);
  });

  it('may be refused as a whole', async () => {
    await opened(`bad: {workflow: 10, tasks: [${ROME}]}`, {
      switches: { task_fails_every: 1 },
    });
    const { code, run } = await scene.smoke();
    expect([code, run.state, run.wrote]).toEqual([5, 'failed', false]);
    expect(run.findings[0]).toMatchObject({ code: 'PS2934', place: { line: 5 } });
  });

  it('may be refused as a whole with values in the message, which is shown without them', async () => {
    await opened(`bad: {workflow: 10, tasks: [${ROME}, {city: Oslo, language: Italian}]}`);
    const body = { error: 'validation_error', message: 'no Oslo, no Rome, no Italian' };
    scene.emulator.setFaults([{ match: POST, nth: 1, when: 'before', status: 422, body }]);
    const { run } = await scene.smoke();
    expect(run.findings[0]?.message).toContain('no …, no …, no …');
  });

  it('may be refused after others were taken: that is no refusal before anything was sent', async () => {
    await opened('big: {workflow: 10, tasks: t.csv}');
    await scene.write('t.csv', `city,language\n${'Rome,French\n'.repeat(5_001)}`);
    const body = { error: 'validation_error', message: 'The workflow must be ACTIVE or PAUSED' };
    scene.emulator.setFaults([{ match: POST, nth: 2, when: 'before', status: 422, body }]);
    const { code, run } = await scene.smoke();
    expect([code, run.state, run.created]).toEqual([4, 'refused', 5_000]);
  });

  it('take no task of more than 32 MB', () => {
    expect(isTooLarge({ fields: { a: 'x'.repeat(MOST_BYTES) } })).toBe(true);
    expect(isTooLarge({ fields: { a: 'x'.repeat(MOST_BYTES - 1_000) } })).toBe(false);
  });
});

describe('a request without an answer', () => {
  const open = async (tasks = `[${ROME}, ${ROME}]`) => {
    return opened(`hello: {workflow: 10, tasks: ${tasks}}`);
  };

  /** The platform carries the request out, after all. */
  const createLate = () => {
    const row = { fields: { city: 'Rome', language: 'French' } };
    const key = String(scene.workspace.env.PIPELINES_API_KEY);
    return fetch(`${scene.emulator.url}${TASKS}`, {
      method: 'POST',
      headers: { 'x-api-key': key, 'content-type': 'application/json' },
      body: JSON.stringify({ tasks: [row, row] }),
    });
  };

  it.each([
    ['was dropped', { drop: true }],
    ['is 503', { status: 503 }],
    ['is 500', { status: 500 }],
  ])('is sent again where it created nothing: it %s before its effect', async (_name, how) => {
    const { emulator } = await open();
    emulator.setFaults([{ match: POST, nth: 1, when: 'before', ...how }]);
    const { code, run } = await scene.smoke();
    expect([code, run.created, scene.store.list('tasks').length, scene.creates()]).toEqual([0, 2, 2, 2]);
    // The list was read twice before that; after a lost connection also when the server has certainly ended.
    const looks = scene.requests().filter((line) => line === `GET ${TASKS}?limit=200`);
    expect([looks.length, scene.slept > 300_000]).toEqual('drop' in how ? [4, true] : [2, false]);
  });

  it.each([
    ['HTML of a load balancer', { status: 502, body: '<html>' }],
    ['a message of a gateway', { status: 503, body: { message: 'Service Unavailable' } }],
    ['504 with a value of a task', { status: 504, body: { message: 'no answer about Rome' } }],
    ['408', { status: 408 }],
    ['499', { status: 499 }],
    ['524', { status: 524, body: '<html>' }],
    ['a 200 that names no task', { status: 200, body: {} }],
    ['a 200 with a number of tasks alone', { status: 200, body: { success_count: 2, error_count: 0 } }],
    ['a 200 with an empty list', { status: 200, body: { task_ids: [], errors: [] } }],
  ])('is not sent again where the platform may still be at work: %s', async (_name, how) => {
    const { emulator } = await open();
    emulator.setFaults([{ match: POST, nth: 1, when: 'before', ...how }]);
    const { code, run } = await scene.smoke();
    expect([code, run.state, run.unknown, scene.creates()]).toEqual([4, 'unknown', { tasks: 2, ids: [] }, 1]);
    expect(JSON.stringify(run)).not.toContain('Rome');
  });

  it('is not sent again where the server goes on with it after its connection broke', async () => {
    const { emulator } = await open();
    emulator.setFaults([{ match: POST, nth: 1, when: 'before', drop: true }]);
    const sleep = async (ms: number) => {
      scene.slept += ms;
      if (ms > 60_000) expect((await createLate()).status).toBe(200);
    };
    const clock = { now: () => Date.now() + scene.slept, sleep };
    const { code, run } = await scene.smokeWith({ clock });
    expect([code, run.unknown, scene.store.list('tasks').length]).toEqual([4, { tasks: 2, ids: [2, 1] }, 2]);
  });

  it('of which the answer names some tasks is unknown with these, also where the list cannot be read', async () => {
    const { emulator } = await open();
    emulator.setFaults([
      { match: POST, nth: 1, when: 'before', status: 200, body: { task_ids: [77], errors: [] } },
      { match: { method: 'GET', path: `${TASKS}?limit=200` }, nth: 1, when: 'before', status: 403 },
    ]);
    const { code, run } = await scene.smoke();
    expect([code, run.unknown]).toEqual([4, { tasks: 2, ids: [77] }]);
    const next = await scene.smoke();
    expect([next.code, scene.creates()]).toEqual([3, 1]);
    expect(next.run.findings[0]?.message).toContain('Tasks that may be of it: 77.');
  });

  it('is not sent again where its connection was cut late, as a gateway does', async () => {
    const { emulator } = await open();
    emulator.setFaults([{ match: POST, nth: 1, when: 'before', drop: true, latencyMs: 100 }]);
    const running = scene.smoke();
    await expect.poll(() => scene.creates(), { interval: 1 }).toBe(1);
    scene.slept += 60_000;
    expect([(await running).code, scene.creates()]).toEqual([4, 1]);
  });

  it.each([
    ['is refused for now', { status: 429, retryAfter: '9999' }, 'error'],
    ['is refused for the key', { status: 403 }, 'error'],
    ['is refused', { status: 422 }, 'unknown'],
  ])('is not forgotten where it is sent again and %s', async (_name, second, state) => {
    const { emulator } = await open();
    emulator.setFaults([
      { match: POST, nth: 1, when: 'before', drop: true },
      { match: POST, nth: 2, when: 'before', ...second },
    ]);
    const { code, run } = await scene.smoke();
    expect([code, run.state, run.wrote]).toEqual([4, state, true]);
    // The first one is carried out late.
    emulator.setFaults([]);
    await createLate();
    const next = await scene.smoke();
    expect([next.run.created, scene.store.list('tasks').length]).toEqual([0, 2]);
    expect(next.run.state).toBe(state === 'error' ? 'unknown' : 'refused');
  });

  it.each([
    ['dropped', { drop: true }],
    ['500', { status: 500 }],
    ['503', { status: 503 }],
  ])('is not sent again where there are new tasks: %s after its effect', async (_name, how) => {
    const { emulator } = await open();
    emulator.setFaults([{ match: POST, nth: 1, when: 'after', ...how }]);
    const { code, run } = await scene.smoke();
    expect([code, run.state, run.unknown]).toEqual([4, 'unknown', { tasks: 2, ids: [2, 1] }]);
    expect(run.findings[0]?.message).toContain(
      '2 tasks that are new since this run began may be of it: 2, 1.',
    );
    expect([scene.creates(), scene.store.list('tasks').length]).toEqual([1, 2]);
    // Nor by the next run, unless somebody says so.
    const next = await scene.smoke();
    expect([next.code, next.run.findings[0]?.code, scene.creates()]).toEqual([3, 'PS2945', 1]);
    emulator.setFaults([]);
    expect((await scene.smoke('--again')).code).toBe(0);
    expect((await scene.smoke()).code).toBe(0);
  });

  it('is unknown as well where somebody else put a task in meanwhile', async () => {
    const { emulator } = await open();
    const row = emulator.store.need('workflows', 10);
    emulator.setFaults([{ match: POST, nth: 1, when: 'before', drop: true, latencyMs: 100 }]);
    const running = scene.smoke();
    await expect.poll(() => scene.creates()).toBe(1);
    const other = await fetch(`${emulator.url}${TASKS}`, {
      method: 'POST',
      headers: {
        'x-api-key': String(scene.workspace.env.PIPELINES_API_KEY),
        'content-type': 'application/json',
      },
      body: JSON.stringify({ tasks: [{ fields: { city: 'Oslo', language: 'French' } }] }),
    });
    expect([row.id, other.status]).toEqual([10, 200]);
    const { code, run } = await running;
    expect([code, run.unknown]).toEqual([4, { tasks: 2, ids: [1] }]);
  });

  it('ends the run after three that created nothing', async () => {
    const { emulator } = await open();
    emulator.setFaults([{ match: POST, nth: 'every', when: 'before', drop: true }]);
    const { code, run } = await scene.smoke();
    expect([code, run.state, run.unknown, scene.creates()]).toEqual([4, 'unknown', { tasks: 2, ids: [] }, 3]);
  });

  it('in the middle keeps what was created before: the next requests are not sent', async () => {
    const { emulator } = await open('t.csv');
    await scene.write('t.csv', `city,language\n${'Rome,French\n'.repeat(12_000)}`);
    emulator.setFaults([{ match: POST, nth: 2, when: 'after', drop: true }]);
    const { code, run } = await scene.smoke();
    expect([code, run.created, run.unknown?.tasks, run.unknown?.ids.length]).toEqual([
      4, 5_000, 5_000, 5_000,
    ]);
    expect(scene.creates()).toBe(2);
    expect(run.findings[0]?.place).toEqual({ file: 't.csv', line: 5_002, column: 1 });
  });
});

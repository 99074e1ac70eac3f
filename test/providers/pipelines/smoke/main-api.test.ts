import { afterEach, describe, expect, it } from 'vitest';
import type { EmulatorOptions } from '../../../../src/providers/pipelines/emulator/index.js';
import { at, ROME, SmokeScene } from './scene.js';

let scene: SmokeScene;
afterEach(() => scene.close());

const open = async (smoke: string, options: EmulatorOptions = {}) => {
  scene = await SmokeScene.open(smoke, options);
};
const COUNT = 'three: {workflow: 10, project: 22, count: 3}';
const JOBS = '/api/projects/22/workflows/10/seeded-data/create-tasks';
const POST = { method: 'POST', path: `${JOBS}-async` };
const launches = () => scene.requests().filter((line) => line === `POST ${JOBS}-async`).length;
const tasks = () => scene.store.list('tasks').length;

describe('a run through the main API', () => {
  it('creates a number of tasks with one job and one Idempotency-Key, and watches them', async () => {
    await open(COUNT);
    const { code, run, err } = await scene.smoke();
    expect([code, run.api, run.created, run.statuses]).toEqual([0, 'main REST API', 3, { finished: 3 }]);
    expect([launches(), tasks()]).toEqual([1, 3]);
    expect(scene.requests().filter((line) => line.includes('/api/v1'))).toEqual([]);
    expect(err).not.toContain('PS5030');
  });

  it.each([
    ['is dropped before', { when: 'before', drop: true }],
    ['is dropped after', { when: 'after', drop: true }],
    ['is 500 after', { when: 'after', status: 500 }],
  ] as const)(
    'is one job where the request %s its effect: the key makes two requests one',
    async (_name, fault) => {
      await open(COUNT);
      scene.emulator.setFaults([{ match: POST, nth: 1, ...fault }]);
      const { code, run } = await scene.smoke();
      expect([code, run.created, launches(), tasks()]).toEqual([0, 3, 2, 3]);
    },
  );

  it('that was cut off is continued with the same key', async () => {
    await open(COUNT);
    scene.emulator.setFaults([{ match: POST, nth: 'every', when: 'after', drop: true }]);
    const { code, run } = await scene.smoke();
    expect([code, run.state, launches()]).toEqual([4, 'error', 3]);
    scene.emulator.setFaults([]);
    const next = await scene.smoke();
    expect([next.code, next.run.created, tasks()]).toEqual([0, 3, 3]);
  });

  it.each([
    [
      'its second request is refused',
      [
        { nth: 1, when: 'after', drop: true },
        { nth: 2, when: 'before', status: 422 },
      ],
      [],
    ],
    [
      'the next run is refused',
      [{ nth: 'every', when: 'after', drop: true }],
      [{ nth: 1, when: 'before', status: 422 }],
    ],
  ] as const)('that may have started its job is not forgotten where %s', async (_name, first, second) => {
    await open(COUNT);
    scene.emulator.setFaults(first.map((fault) => ({ match: POST, ...fault })));
    let ended = await scene.smoke();
    if (second.length > 0) {
      scene.emulator.setFaults(second.map((fault) => ({ match: POST, ...fault })));
      ended = await scene.smoke();
    }
    expect([ended.code, ended.run.state, at(ended.run)[0]]).toEqual([
      4,
      'unknown',
      'PS2950 pipelines-sync.yaml:5:3',
    ]);
    scene.emulator.setFaults([]);
    const sent = launches();
    expect([(await scene.smoke()).code, launches()]).toEqual([3, sent]);
    expect((await scene.smoke('--again')).code).toBe(0);
  });

  it('that the platform does not name is unknown, and is started again only with --again', async () => {
    await open(COUNT);
    scene.emulator.setFaults([{ match: POST, nth: 1, when: 'after', status: 202, body: {} }]);
    const { code, run } = await scene.smoke();
    expect([code, run.state, run.findings[0]?.code]).toEqual([4, 'unknown', 'PS2946']);
    expect(JSON.stringify(run.findings[0])).toContain('--again');
    expect((await scene.smoke()).code).toBe(3);
  });

  it('that was cut off more than a day ago is not sent again', async () => {
    await open(COUNT);
    scene.emulator.setFaults([{ match: POST, nth: 'every', when: 'after', drop: true }]);
    await scene.smoke();
    scene.emulator.setFaults([]);
    scene.slept += 25 * 3_600_000;
    const { code, run } = await scene.smoke();
    expect([code, run.state, launches()]).toEqual([4, 'unknown', 3]);
  });

  it('cancels its job after an interrupt', async () => {
    await open(COUNT.replace('}', ', expect: {within: 9h}}'), { switches: { experiment_polls: 1000 } });
    const stop = new AbortController();
    const running = scene.smokeWith({ signal: stop.signal });
    const isWatched = () => scene.requests().some((line) => line.startsWith(`GET ${JOBS}-status/`));
    await expect.poll(isWatched, { interval: 1, timeout: 20_000 }).toBe(true);
    stop.abort();
    const { code, run } = await running;
    expect([code, run.state]).toEqual([4, 'interrupted']);
    expect(run.next[0]).toMatch(/^The job job-\d+ was cancelled/);
    expect(run.next[0]).toContain('before it created a task');
    // What it made is asked after the cancel.
    expect(scene.requests().at(-2)).toMatch(/^POST .*\/cancel$/);
    expect(run.findings[0]).toMatchObject({ code: 'PS2951', remedy: 'To start over.' });
    // The next run does what it says.
    scene.emulator.setSwitches({ experiment_polls: 1 });
    const next = await scene.smoke();
    expect([next.code, next.run.created, launches()]).toEqual([0, 3, 2]);
  });

  const CANCEL = { method: 'POST', path: /\/cancel$/ };
  const STATUS = { method: 'GET', path: `${JOBS}-status/` };
  const lostCancel = { match: CANCEL, nth: 1, when: 'after', drop: true } as const;
  const idleCancel = { match: CANCEL, nth: 1, when: 'before', status: 200, body: {} } as const;
  const silent = {
    match: STATUS,
    nth: 2,
    when: 'after',
    status: 200,
    body: { status: 'cancelled' },
  } as const;
  const gone = { match: STATUS, nth: [2, 3], when: 'after', status: 404 } as const;
  it.each([
    ['had created some tasks', 3, [], [1], [3, 'PS2945 Tasks that may be of it: 1.']],
    ['had created some, and its cancel has no answer', 3, [lostCancel], null, [4, 'PS2950 1 of 3 tasks: 1.']],
    ['does not say what it had created', 3, [silent], [], [3, 'PS2945 3 tasks of unknown outcome']],
    ['is not known any more', 3, [gone], null, [4, 'PS2950 does not say']],
    ['completed all the same', 2, [idleCancel], null, [0, '']],
  ] as const)('whose job was cancelled and %s does not create its tasks again', async (...row) => {
    const [, polls, faults, ids, [exit, said]] = row;
    await open(COUNT, { switches: { experiment_polls: polls } });
    scene.emulator.setFaults([...faults] as Parameters<typeof scene.emulator.setFaults>[0]);
    const stop = new AbortController();
    const sleep = async (_ms: number, signal?: AbortSignal) => {
      stop.abort();
      signal?.throwIfAborted();
    };
    const { code, run } = await scene.smokeWith({ signal: stop.signal, clock: { now: Date.now, sleep } });
    expect([code, run.state, run.unknown?.ids ?? null]).toEqual([4, 'interrupted', ids]);
    expect(JSON.stringify(run.findings[0]).includes('--again')).toBe(ids !== null);
    const made = tasks();
    expect(made).toBeGreaterThan(0);
    const next = await scene.smoke();
    const [finding] = next.run.findings;
    expect([next.code, launches(), tasks()]).toEqual([exit, 1, made]);
    expect(`${finding?.code ?? ''} ${finding?.message ?? ''}`).toContain(said.slice(said.indexOf(' ') + 1));
    expect(said.startsWith(finding?.code ?? '')).toBe(true);
    if (exit === 0) return;
    // Somebody has to say so.
    expect((await scene.smoke()).code).toBe(3);
    expect((await scene.smoke('--again')).code).toBe(0);
    expect([launches(), tasks()]).toEqual([2, made + 3]);
  });

  it.each([
    ['failed', 5],
    ['cancelled', 5],
    ['completed_with_partial_results', 5],
  ] as const)('is judged by its job, which ends as %s', async (experiment_end, exit) => {
    await open(COUNT, { switches: { experiment_end } });
    const { code, run } = await scene.smoke();
    expect([code, run.findings[0]?.code]).toEqual([exit, 'PS2938']);
  });

  it.each([
    ['no project is named', 'x: {workflow: 10, count: 3}', {}],
    ['tasks have values', `x: {workflow: 10, project: 22, tasks: [${ROME}]}`, {}],
    ['the configuration says so', 'x: {workflow: 10, project: 22, count: 3, api: v1}', {}],
    ['the workflow needs a CSV', COUNT, { requires_csv: true }],
  ])('is one through v1 where %s', async (_name, smoke, fields) => {
    await open(smoke);
    const row = scene.store.need('workflows', 10);
    const optional = row.task_fields.map((field) => ({ ...field, required: false }));
    scene.store.put('workflows', { ...row, task_fields: optional, ...fields });
    const { code, run } = await scene.smoke();
    expect([code, run.api, launches()]).toEqual([0, 'External API v1', 0]);
  });

  it.each([['DRAFT'], ['COMPLETED'], ['PENDING_ACTIVATION'], ['ARCHIVED']] as const)(
    'is refused where the workflow is %s, which the platform says only when it is asked for tasks',
    async (status) => {
      await open(COUNT);
      scene.store.put('workflows', { ...scene.store.need('workflows', 10), status });
      const { code, run } = await scene.smoke();
      expect([code, run.state, at(run)]).toEqual([3, 'refused', ['PS2940 pipelines-sync.yaml:5:21']]);
      expect(run.findings[0]).toMatchObject({ remedy: 'Activate it in the web app.' });
      expect(tasks()).toBe(0);
      // Nothing is left over: once it is active, the same command passes.
      scene.store.put('workflows', { ...scene.store.need('workflows', 10), status: 'ACTIVE' });
      expect((await scene.smoke()).code).toBe(0);
    },
  );

  it.each([
    ['draft', 3, 0],
    ['of some other kind', 0, 1],
  ])('sends nothing where the platform shows that the workflow is %s', async (status, exit, sent) => {
    await open(COUNT);
    const body = { id: 10, name: 'Italy', project_id: 22, archived: false, status };
    const match = { method: 'GET', path: '^/api/projects/22/workflows/10$' };
    scene.emulator.setFaults([{ match, nth: 'every', when: 'after', status: 200, body }]);
    expect([(await scene.smoke()).code, launches()]).toEqual([exit, sent]);
  });

  it('takes values only where the configuration says so, with a warning', async () => {
    const smoke = `x:\n  workflow: 10\n  project: 22\n  api: main\n  tasks: [${ROME}, {city: Rome}]`;
    await open(smoke, { switches: { task_rows: 'taken' } });
    const { code, run } = await scene.smoke();
    expect([code, run.created, run.refused]).toEqual([5, 1, 1]);
    expect(at(run)).toEqual(['PS2921 pipelines-sync.yaml:8:10', 'PS2933 pipelines-sync.yaml:9:45']);
    scene.emulator.setSwitches({ task_rows: 'refused' });
    const refused = await scene.smoke('--again');
    expect([refused.code, refused.run.findings.at(-1)?.code]).toEqual([5, 'PS2934']);
  });

  it.each([
    ['without a project', `{workflow: 10, api: main, count: 1}`, 'PS2920'],
    ['with files', `{workflow: 3086, project: 22, api: main, files: papers}`, 'PS2920'],
  ])('is an error %s', async (_name, entry, code) => {
    await open(`x: ${entry}`);
    await scene.write('papers/a.txt', 'a');
    const { code: exit, err } = await scene.run('smoke');
    expect([exit, err]).toEqual([1, expect.stringContaining(code)]);
  });
});

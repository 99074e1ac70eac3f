import { afterEach, describe, expect, it } from 'vitest';
import type { EmulatorOptions } from '../../../../src/providers/pipelines/emulator/index.js';
import { progressSchema } from '../../../../src/report/json/progress-schema.js';
import { compile } from '../../../bundle/schema/compile.js';
import { at, ROME, SmokeScene } from './scene.js';

let scene: SmokeScene;
afterEach(() => scene.close());

const open = async (smoke: string, options: EmulatorOptions = {}) => {
  scene = await SmokeScene.open(smoke, options);
  return scene;
};
/** A run with one task that fits workflow 10, and more keys. */
const hello = (more = '') => `hello:\n  workflow: 10\n  tasks: [${ROME}]${more.replace(/^/gm, '\n  ')}`;
const setWorkflow = (fields: object) => {
  const row = scene.store.need('workflows', 10);
  scene.store.put('workflows', { ...row, ...fields });
};

describe('a smoke run', () => {
  it('checks health, workflow and schema, creates the tasks, and waits for their end', async () => {
    await open(`hello:\n  workflow: { $var: italy }\n  tasks: [${ROME}, ${ROME}]`);
    const { code, run, err } = await scene.smoke('hello');
    expect([code, run.state, run.statuses, run.api]).toEqual([
      0,
      'passed',
      { finished: 2 },
      'External API v1',
    ]);
    expect(scene.requests().slice(0, 6)).toEqual([
      'GET /api/auth/me',
      'GET /api/v1/health',
      'GET /api/v1/workflows/10',
      'GET /api/v1/workflows/10/schema',
      'GET /api/v1/workflows/10/tasks?limit=1',
      'POST /api/v1/workflows/10/tasks',
    ]);
    expect(err).toContain('hello: 2 of 2 tasks ended: 2 finished\n');
  });

  it('shows the deprecation and the successor once, however many runs there are', async () => {
    await open(`${hello()}\nagain:\n  workflow: 10\n  tasks: [${ROME}]`);
    const { code, out, err } = await scene.run('smoke');
    expect([code, out]).toEqual([0, expect.stringContaining('2 smoke runs on staging: 2 passed\n')]);
    expect(err.match(/PS5030/g)).toHaveLength(1);
    expect(err).toContain('Its successor: /docs/api-reference/main-rest-api');
  });

  it('is followed by a machine: its beginning, how far it is, and its result', async () => {
    await open(`${hello()}\nbad:\n  workflow: 9999\n  tasks: [${ROME}]`);
    const { err } = await scene.run('smoke', '--progress', 'json');
    const fits = compile(progressSchema());
    const lines = err
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    for (const one of lines) expect([fits(one), one]).toEqual([true, one]);
    const runs = lines.filter(({ event }) => event.startsWith('run_'));
    expect(runs.filter(({ name }) => name === 'hello').at(0)).toMatchObject({ event: 'run_started' });
    expect(runs.filter(({ name }) => name === 'hello').at(-2)).toMatchObject({
      event: 'run_progress',
      tasks: 1,
      ended: 1,
      statuses: { finished: 1 },
    });
    expect(runs.filter(({ event }) => event === 'run_ended')).toMatchObject([
      { name: 'hello', state: 'passed', summary: expect.stringContaining('1') },
      { name: 'bad', state: 'error' },
    ]);
    expect(lines.filter(({ event }) => event === 'message')).toEqual([]);
  });

  it('runs only what is named, and says what a wrong name may mean', async () => {
    await open(`${hello()}\nother:\n  workflow: 10\n  tasks: [${ROME}]`);
    expect((await scene.smoke('other')).run.name).toBe('other');
    expect(scene.creates()).toBe(1);
    const { code, err } = await scene.run('smoke', 'helo');
    expect([code, err]).toEqual([1, expect.stringContaining('did you mean hello?')]);
  });

  it.each([
    ['every task is good', '', 'finished', 0],
    ['a task fails', '', 'failed', 5],
    ['a task that failed is expected', 'expect: {statuses: [failed]}', 'failed', 0],
    ['a task is quarantined', '', 'quarantined', 5],
  ] as const)('judges: %s', async (_name, more, task_end, exit) => {
    await open(hello(more), { switches: { task_end } });
    const { code, run } = await scene.smoke();
    expect([code, run.state, run.statuses]).toEqual([
      exit,
      exit === 0 ? 'passed' : 'failed',
      { [task_end]: 1 },
    ]);
    if (exit === 5) expect(at(run)).toEqual(['PS2935 pipelines-sync.yaml:7:13']);
  });

  it.each([
    [0.5, 0],
    [0.51, 5],
  ])('needs a share of %d of good tasks', async (share, exit) => {
    const tasks = Array(4).fill(ROME).join(', ');
    const smoke = `hello: {workflow: 10, tasks: [${tasks}], expect: {share: ${share}}}`;
    await open(smoke, { switches: { task_end: 'failed', task_end_every: 2 } });
    const { code, run } = await scene.smoke();
    expect([code, run.statuses]).toEqual([exit, { finished: 2, failed: 2 }]);
  });

  it('stops waiting at the time limit, and names the tasks', async () => {
    await open(hello('expect: {within: 90s}'), { switches: { task_polls: 1000 } });
    const { code, run } = await scene.smoke();
    expect([code, run.state]).toEqual([5, 'failed']);
    expect(run.findings[0]?.message).toBe('1 task had not ended after 90 s: 1.');
    expect(scene.slept).toBeGreaterThan(89_000);
    expect(scene.slept).toBeLessThan(95_000);
    expect(run.next.at(-1)).toContain('/api/v1/workflows/10/tasks');
    // The verdict is final: the next run is a new one.
    expect((await scene.smoke()).run.tasks).not.toEqual(run.tasks);
  });

  it.each([['DRAFT'], ['COMPLETED'], ['ARCHIVED'], ['PENDING_ACTIVATION']])(
    'sends nothing to a workflow that is %s',
    async (status) => {
      await open(hello());
      setWorkflow({ status });
      const { code, run } = await scene.smoke();
      expect([code, run.state, at(run)]).toEqual([3, 'refused', ['PS2940 pipelines-sync.yaml:6:15']]);
      expect(scene.creates()).toBe(0);
    },
  );

  it('says that the tasks of a paused workflow wait', async () => {
    await open(hello('expect: {within: 10s}'));
    setWorkflow({ status: 'PAUSED' });
    const { code, run } = await scene.smoke();
    expect([code, run.findings.map((one) => one.code)]).toEqual([5, ['PS2939', 'PS2936']]);
  });

  it.each([
    [
      'a title',
      '{City: Rome, language: French}',
      'PS2930',
      'City is the title of a field, not its name; did you mean city?',
    ],
    [
      'a slip',
      '{citi: Rome, language: French}',
      'PS2930',
      'citi is not a field of the workflow; did you mean city?',
    ],
    ['a missing field', '{city: Rome}', 'PS2931', 'language is missing.'],
  ])('checks names before it sends: %s', async (_name, task, code, message) => {
    await open(`hello: {workflow: 10, tasks: [${task}]}`);
    const { code: exit, run } = await scene.smoke();
    expect([exit, run.state]).toEqual([1, 'error']);
    expect(run.findings[0]).toMatchObject({ code, message, place: { file: 'pipelines-sync.yaml', line: 5 } });
    expect(scene.creates()).toBe(0);
  });

  it('says once that a column is unknown, whatever the number of rows', async () => {
    await open('hello: {workflow: 10, tasks: t.csv}');
    await scene.write('t.csv', `city,Language\n${'Rome,French\n'.repeat(300)}`);
    const { run } = await scene.smoke();
    const unknown = run.findings.filter(({ code }) => code === 'PS2930');
    expect(unknown).toHaveLength(1);
    expect(unknown[0]?.message).toBe(
      'Language is the title of a field, not its name (in 300 tasks); did you mean language?',
    );
    // The column is there, under another name.
    expect(run.findings).toHaveLength(1);
    await scene.write('t.csv', `city,Sprache\n${'Rome,French\n'.repeat(300)}`);
    const { run: other } = await scene.smoke();
    expect(other.findings.map(({ code, message }) => `${code} ${message}`)).toEqual([
      expect.stringMatching(/^PS2930 Sprache is not a field of the workflow \(in 300 tasks\)/),
      ...Array(100).fill('PS2931 language is missing.'),
    ]);
  });

  it.each([
    ['the key', { PIPELINES_API_KEY: 'pk_live_wrong' }, 'PS5010'],
    ['the address', { PIPELINES_BASE_URL: 'http://127.0.0.1:1' }, 'PS5005'],
  ])('ends before the first request where %s is wrong', async (_name, env, code) => {
    await open(hello());
    Object.assign(scene.workspace.env, env);
    const { code: exit, err } = await scene.run('smoke');
    expect([exit, err]).toEqual([1, expect.stringContaining(code)]);
  });

  it.each([
    ['is of another organization', '41', 'PS2941', 1],
    ['does not exist', '9', 'PS2941', 1],
  ])('says where the workflow stands that %s', async (_name, workflow, code, exit) => {
    await open(`hello:\n  workflow: ${workflow}\n  tasks: [${ROME}]`);
    const { code: found, run } = await scene.smoke();
    expect([found, at(run)]).toEqual([exit, [`${code} pipelines-sync.yaml:6:15`]]);
  });

  it('is refused where the platform has no v1, or is not healthy', async () => {
    await open(hello(), { switches: { v1_routes: false } });
    const { code, run } = await scene.smoke();
    expect([code, run.findings[0]?.code]).toEqual([3, 'PS2942']);
    expect(run.findings[0]?.message).toContain('has no External API v1');
  });

  it('waits as the platform asks after 429, and sends the tasks once', async () => {
    await open(hello());
    const path = '/api/v1/workflows/10/tasks';
    scene.emulator.setFaults([
      { match: { method: 'POST', path }, nth: 1, when: 'before', status: 429, retryAfter: '7' },
    ]);
    const { code, run } = await scene.smoke();
    expect([code, run.created, scene.store.list('tasks').length]).toEqual([0, 1, 1]);
    expect(scene.slept).toBeGreaterThanOrEqual(7_000);
  });

  it.each([[500], [503]])('reads again after %d, and says so where it stays', async (status) => {
    await open(hello());
    const path = '^/api/v1/workflows/10/tasks/';
    scene.emulator.setFaults([{ match: { method: 'GET', path }, nth: 1, when: 'before', status }]);
    expect((await scene.smoke()).code).toBe(0);
    scene.emulator.setFaults([{ match: { method: 'GET', path }, nth: 'every', when: 'before', status }]);
    const { code, run } = await scene.smoke();
    expect([code, run.state, run.wrote, run.created]).toEqual([4, 'error', true, 1]);
    // The next run waits for the same task.
    scene.emulator.setFaults([]);
    const next = await scene.smoke();
    expect([next.code, next.run.tasks]).toEqual([0, [{ id: run.tasks[0]?.id, status: 'finished' }]]);
  });
});

describe('what a person must not see', () => {
  it('is not printed: values of tasks, the key', async () => {
    const secret = 'the patient is called Maria';
    await open('hello: {workflow: 10, tasks: t.json}', { switches: { task_fails_every: 1 } });
    await scene.write('t.json', JSON.stringify([{ city: secret, language: 'French' }]));
    const path = '/api/v1/workflows/10/tasks';
    const body = { error: 'validation_error', message: `bad value: ${secret}` };
    scene.emulator.setFaults([
      { match: { method: 'POST', path }, nth: 1, when: 'before', status: 422, body },
    ]);
    for (const flags of [[], ['--json'], ['--format', 'markdown'], ['--verbose']]) {
      const { out, err } = await scene.run('smoke', '--again', '--junit', 'j.xml', ...flags);
      const all = `${out}${err}${await scene.workspace.read('j.xml')}`;
      expect(all).not.toContain('Maria');
      expect(all).not.toContain(scene.workspace.env.PIPELINES_API_KEY);
      expect(all).toContain('PS2934');
    }
  });
});

import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Fate } from './scene.js';
import { PipelitScene } from './scene.js';

vi.setConfig({ testTimeout: 240_000 });

const WORKFLOW = `slug: nightly
name: Nightly
is_active: false
nodes:
  chat: { component_type: trigger_chat, is_entry_point: true }
edges: {}
`;

const NONE = 'artifact_type: pipelines.artifact.bundle.v1\nschedules: []\n';
const schedule = (seconds: number, isEnabled: boolean) =>
  NONE.replace(
    ' []',
    `\n  - workflow: { $ref: workflows/nightly }\n    name: weekly\n    interval_seconds: ${seconds}\n    enabled: ${isEnabled}`,
  );

/** What is there before, what is wanted, and the writes that lead there. */
const STORIES = {
  create: { from: NONE, to: schedule(60, false), writes: ['POST', 'POST'], end: [['weekly', 'paused', 60]] },
  update: {
    from: schedule(60, false),
    to: schedule(90, true),
    writes: ['PATCH', 'POST'],
    end: [['weekly', 'active', 90]],
  },
  delete: { from: schedule(60, false), to: NONE, writes: ['DELETE'], end: [] },
} as const;

let scene: PipelitScene;
afterEach(() => scene.close());

const jobs = () =>
  scene.editor.tables
    .all('schedules')
    .map(({ name, status, interval_seconds }) => [name, status, interval_seconds]);

async function begin({ from, to }: { from: string; to: string }): Promise<void> {
  scene = await PipelitScene.open({ 'nightly.yaml': WORKFLOW, 'schedules.yaml': from });
  expect((await scene.run('apply', '--yes')).code).toBe(0);
  await scene.write('schedules.yaml', to);
}

async function finish(end: unknown): Promise<void> {
  const { code, out, err } = await scene.run('apply', '--yes');
  expect(code, out + err).toBe(0);
  expect(jobs()).toEqual(end);
  const plan = await scene.json('plan', '--detailed-exitcode');
  expect([plan.code, plan.json?.changes, plan.json?.held], plan.err).toEqual([0, [], []]);
}

const CASES = Object.entries(STORIES).flatMap(([name, { writes }]) =>
  writes.map((_, index) => [name as keyof typeof STORIES, index + 1] as const),
);

describe.each(CASES)('a %s of a schedule, at its write %i', (name, nth) => {
  const story = STORIES[name];

  it.each<Fate>(['done', 'lost', 'stored', 'refused'])(
    '%s: ends as it should, with no twin',
    async (fate) => {
      await begin(story);
      scene.atWrite(nth, fate);
      const { code, out } = await scene.run('apply', '--yes');
      scene.calm();
      // What did not end well is not called well.
      if (fate === 'refused') expect(out).toContain('not today');
      expect([0, 1, 4]).toContain(code);
      if (code === 0) expect(jobs()).toEqual(story.end);
      await finish(story.end);
    },
  );

  it.each(['before', 'after'] as const)('killed %s it, the next run ends it', async (when) => {
    await begin(story);
    expect(await scene.applyKilled(nth, when)).toBe(true);
    await finish(story.end);
  });
});

describe('a schedule that a create without an answer made after all (21)', () => {
  it('stays recorded where the next request is refused', async () => {
    await begin(STORIES.create);
    scene.server.setFaults([
      {
        nth: 1,
        when: 'after',
        status: 500,
        body: 'Internal Server Error',
        match: { method: 'POST', path: '^/api/v1/schedules/$' },
      },
      { nth: 1, when: 'before', status: 422, body: { detail: 'not today' }, match: { path: '^.*/pause/$' } },
    ]);
    const { code, out } = await scene.run('apply', '--yes');
    scene.calm();
    expect([code, jobs()], out).toEqual([4, [['weekly', 'active', 60]]]);
    // Nobody has to be asked whose it is.
    await finish(STORIES.create.end);
  });
});

describe('a schedule that somebody edits while it is written', () => {
  it('is not written where it changed since it was read', async () => {
    await begin(STORIES.update);
    let reads = 0;
    scene.server.hooks.after = ({ method, path }) => {
      if (method !== 'GET' || !/\/schedules\/[^/]+\/$/.test(path)) return;
      reads += 1;
      const [row] = scene.editor.tables.all('schedules');
      // Between the engine's reading and the writer's.
      if (reads === 2 && row !== undefined)
        scene.editor.tables.transaction(() =>
          scene.editor.tables.put('schedules', { ...row, max_retries: 9, interval_seconds: 77 }),
        );
    };
    const { code, out } = await scene.run('apply', '--yes');
    expect([code, jobs()], out).toEqual([3, [['weekly', 'paused', 77]]]);
    scene.server.hooks.after = () => undefined;
  });

  it('is not resumed where the interval changed while the request had to wait', async () => {
    await begin(STORIES.update);
    scene.server.hooks.after = ({ method }) => {
      if (method !== 'PATCH') return;
      const [row] = scene.editor.tables.all('schedules');
      if (row !== undefined)
        scene.editor.tables.transaction(() =>
          scene.editor.tables.put('schedules', { ...row, interval_seconds: 5 }),
        );
      scene.server.setFaults([
        {
          nth: 1,
          when: 'before',
          status: 429,
          retryAfter: '30',
          match: { path: '^.*/resume/$' },
        },
      ]);
    };
    let late = 0;
    const clock = {
      now: () => Date.now() + late,
      sleep: async (ms: number) => {
        late += ms;
      },
    };
    const { code, out } = await scene.workspace.runWith({ clock }, 'apply', '--yes');
    scene.server.hooks.after = () => undefined;
    scene.calm();
    expect([code, out]).toEqual([4, expect.stringContaining('somebody changed interval_seconds meanwhile')]);
    expect(jobs()).toEqual([['weekly', 'paused', 5]]);
  });
});

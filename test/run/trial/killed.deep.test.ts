import { afterEach, describe, expect, it } from 'vitest';
import { dyingAtPush, laterProcess, TrialScene } from './trial-scene.js';

/** Pushes of a whole trial: begin, intents, heads, launch, launched, copies, results, removed, end. */
const PUSHES = 9;

const KILLS = Array.from({ length: PUSHES }, (_, at) => at + 1).flatMap((nth) =>
  (['before', 'after'] as const).map((when) => ({ nth, when })),
);

describe('a trial whose process is killed', () => {
  let scene: TrialScene;
  afterEach(() => scene.close());

  it('pushes as often as these tests think', async () => {
    scene = await TrialScene.open();
    const { openGit, pushes } = dyingAtPush(99, 'before');
    expect((await scene.trialWith({ openGit }, '--yes')).code).toBe(0);
    expect(pushes()).toBe(PUSHES);
  });

  it.each(KILLS)(
    '$when push $nth is continued by the next run, with one experiment',
    async ({ nth, when }) => {
      scene = await TrialScene.open();
      const { openGit, died } = dyingAtPush(nth, when);
      const first = scene.trialWith({ openGit }, '--yes');
      await Promise.race([died, first]);
      const next = await scene.later('--yes', '--json');
      const { trials, exit_code } = JSON.parse(next.out);
      expect([trials[0].state, exit_code]).toEqual(['informed', 0]);
      expect(scene.experiments()).toHaveLength(1);
      expect(scene.heads()).toEqual([]);
      expect(scene.record()).toMatchObject({ holder: null, end: { state: 'done' }, attempt: 1 });
      const mark = scene.emulator.requests.length;
      expect((await scene.later('--yes')).out).toContain('nothing was launched now');
      expect(scene.writes(mark).filter((one) => !one.includes('export'))).toEqual([]);
    },
  );

  it.each(KILLS)('$when push $nth is cleaned up by a run that asks something else', async ({ nth, when }) => {
    scene = await TrialScene.open();
    const { openGit, died } = dyingAtPush(nth, when);
    await Promise.race([died, scene.trialWith({ openGit }, '--yes')]);
    await scene.edit('third');
    const next = await scene.later('--yes', '--json');
    expect(JSON.parse(next.out).trials[0].state).toBe('informed');
    expect(scene.heads()).toEqual([]);
    // A launch of which nothing but the intent is on record is sent again with its key, and cancelled.
    const open = scene.experiments().filter(({ status }) => status !== 'completed' && status !== 'cancelled');
    expect(open).toEqual([]);
    expect(next.code).toBe(0);
    expect(scene.experiments().length).toBeLessThan(3);
  });

  it.each(KILLS.filter(({ nth }) => nth > 1 && nth < 9))(
    '$when push $nth is cleaned up by --clean',
    async ({ nth, when }) => {
      scene = await TrialScene.open();
      const { openGit, died } = dyingAtPush(nth, when);
      await Promise.race([died, scene.trialWith({ openGit }, '--yes')]);
      const clean = await scene.later('--clean');
      expect(scene.heads()).toEqual([]);
      expect(clean.code).toBe(0);
      expect(
        scene.experiments().filter(({ status }) => status !== 'completed' && status !== 'cancelled'),
      ).toEqual([]);
      const again = await scene.later('--clean');
      expect([again.code, again.out]).toEqual([0, 'Nothing to clean up.\n']);
    },
  );

  /** Pushes of a clean-up: take, ended, removed, released. */
  const CLEANING = [1, 2, 3, 4].flatMap((nth) =>
    (['before', 'after'] as const).map((when) => ({ nth, when })),
  );

  it.each(CLEANING)(
    '$when push $nth of its clean-up is cleaned up by the next one',
    async ({ nth, when }) => {
      scene = await TrialScene.open({
        more: '    cleanup: archive',
        emulator: { switches: { experiment_polls: 1000 } },
      });
      const trial = dyingAtPush(6, 'after');
      await Promise.race([trial.died, scene.trialWith({ openGit: trial.openGit }, '--yes')]);
      const mark = scene.emulator.requests.length;
      const { openGit, died, pushes } = dyingAtPush(nth, when);
      const cleaning = scene.trialWith({ openGit, processes: laterProcess(1) }, '--clean');
      await Promise.race([died, cleaning]);
      expect(pushes()).toBe(nth);
      const next = await scene.trialWith({ processes: laterProcess(2) }, '--clean');
      expect(next.code, next.out).toBe(0);
      expect(scene.heads()).toEqual([]);
      expect(scene.experiments().map(({ status }) => status)).toEqual(['cancelled']);
      expect(scene.record()).toMatchObject({ holder: null, experiment: { copies: 'archived' } });
      const writes = scene.writes(mark);
      expect(writes.filter((one) => one.endsWith('/cancel'))).toHaveLength(1);
      expect(writes.filter((one) => one.startsWith('DELETE'))).toHaveLength(1);
    },
  );
});

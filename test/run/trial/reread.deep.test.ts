import { afterEach, describe, expect, it } from 'vitest';
import type { Fault } from '../../../src/emulator/faults.js';
import { judgedScene, rowOf, trialOf } from './judged-scene.js';
import type { TrialScene } from './trial-scene.js';

const COUNT = 12;
const GATE = '    gate: ["criteria/Names a booking", "criteria/Quality"]';
const NO_EXPORT: Fault = {
  match: { method: 'POST', path: /export-tasks$/ },
  nth: 'every',
  when: 'before',
  status: 403,
};

describe('answers that an ended trial lacks', () => {
  let scene: TrialScene;
  afterEach(() => scene.close());

  const exports = (mark: number) => scene.writes(mark).filter((one) => one.includes('export-tasks'));
  const others = (mark: number) => scene.writes(mark).filter((one) => !one.includes('export-tasks'));

  it('are read by the next run where the export was refused, and nothing is launched', async () => {
    scene = await judgedScene({ count: COUNT, more: GATE });
    scene.emulator.setFaults([NO_EXPORT]);
    const first = trialOf(await scene.trial('--yes', '--json'));
    expect([first.state, rowOf(first, 'Quality').base.no_answer]).toEqual(['undecided', COUNT]);
    // As long as it is refused, nothing changes, and nothing is written.
    const refused = scene.emulator.requests.length;
    expect(trialOf(await scene.trial('--yes', '--json')).rows).toEqual(first.rows);
    expect(others(refused)).toEqual([]);
    scene.emulator.setFaults([]);
    const mark = scene.emulator.requests.length;
    const second = trialOf(await scene.trial('--yes', '--json'));
    expect([second.state, second.notes, second.is_recorded]).toEqual(['passed', [], true]);
    expect(rowOf(second, 'Quality').base.n).toBe(COUNT);
    expect(others(mark)).toEqual([]);
    expect(scene.experiments()).toHaveLength(1);
    // Whole answers are not read again.
    const whole = scene.emulator.requests.length;
    expect(trialOf(await scene.trial('--yes', '--json')).rows).toEqual(second.rows);
    expect(exports(whole)).toEqual([]);
  });

  it('are read where judges answer later than the trial waits, and none that came is lost', async () => {
    const more = `${GATE}\n    limits: { minutes: 2 }`;
    scene = await judgedScene({ count: COUNT, more, switches: { export_lag: 16 } });
    const first = trialOf(await scene.trial('--yes', '--json'));
    const known = rowOf(first, 'Quality').base.n;
    expect(known).toBeGreaterThan(0);
    expect(known).toBeLessThan(COUNT);
    scene.emulator.setFaults([NO_EXPORT]);
    expect(rowOf(trialOf(await scene.trial('--yes', '--json')), 'Quality').base.n).toBe(known);
    scene.emulator.setFaults([]);
    let answers = known;
    for (let round = 0; round < 16 && answers < COUNT; round += 1) {
      const { n } = rowOf(trialOf(await scene.trial('--yes', '--json')), 'Quality').base;
      expect(n).toBeGreaterThanOrEqual(answers);
      answers = n;
    }
    expect(answers).toBe(COUNT);
    expect(scene.experiments()).toHaveLength(1);
  });

  it('are read where the record of the results is not whole', async () => {
    scene = await judgedScene({ count: COUNT, more: GATE });
    const first = trialOf(await scene.trial('--yes', '--json'));
    const named = () => scene.results().find(({ file }) => file.includes(`.${scene.record().results}.`));
    const whole = JSON.parse(named()?.text ?? '');
    const lose = [
      () => scene.plantResults(() => '{}'),
      // Results that are not those which the record names.
      () => scene.plant(named()?.file ?? '', '{}'),
    ];
    for (const broken of lose) {
      await broken();
      const next = trialOf(await scene.trial('--yes', '--json'));
      expect([next.state, next.rows]).toEqual([first.state, first.rows]);
      expect(scene.record()).toMatchObject({ holder: null });
      // The time alone is new.
      expect(JSON.parse(named()?.text ?? '')).toEqual({ ...whole, at: expect.any(String) });
    }
  });

  it('are kept apart from the record, once, and go with a new attempt', async () => {
    scene = await judgedScene({ count: COUNT, more: GATE });
    await scene.trial('--yes');
    const [first] = scene.results();
    expect(JSON.stringify(scene.record()).length).toBeLessThan(3000);
    expect(scene.results()).toHaveLength(1);
    scene.slept += 60_000;
    await scene.trial('--yes', '--again');
    expect(scene.results()).toHaveLength(1);
    expect(scene.results()[0]?.file).not.toBe(first?.file);
  });

  it.each(['git', 'branch', 'file'])('are found again with ledger: %s', async (ledger) => {
    scene = await judgedScene({ count: COUNT, more: GATE, top: `ledger: ${ledger}` });
    scene.emulator.setFaults([NO_EXPORT]);
    await scene.trial('--yes');
    scene.emulator.setFaults([]);
    const second = trialOf(await scene.trial('--yes', '--json'));
    expect(second.state).toBe('passed');
    expect(trialOf(await scene.trial('--yes', '--json')).rows).toEqual(second.rows);
    await scene.trial('--yes', '--again');
    expect(scene.experiments()).toHaveLength(2);
    expect(trialOf(await scene.trial('--yes', '--json')).is_recorded).toBe(true);
  });
});

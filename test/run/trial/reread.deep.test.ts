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
    await scene.plant(scene.recordFiles().join(), JSON.stringify({ ...scene.record(), results: {} }));
    const second = trialOf(await scene.trial('--yes', '--json'));
    expect([second.state, second.rows]).toEqual([first.state, first.rows]);
    expect(scene.record()).toMatchObject({ results: { missing: 0 }, holder: null });
  });
});

import { rename } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ApplyReport } from '../../../src/apply/outcome.js';
import type { Ran } from '../../support/workspace.js';
import { firstApply, type Scenario } from './scenarios.js';
import { platformState } from './state.js';
import { expectTrue, outcomes, reportOf } from './truth.js';

const HOUR = 3_600_000;
const LOST_AFTER = {
  match: { method: 'POST', path: /\/experiments$/ },
  nth: 1,
  when: 'after',
  drop: true,
} as const;

describe('an experiment whose answer never came', () => {
  let scenario: Scenario;
  beforeAll(async () => {
    scenario = await firstApply();
  });
  afterAll(() => scenario.workspace.close());
  beforeEach(() => scenario.rewind());

  const experiments = () => scenario.workspace.emulator.store.list('experiments').length;

  const sends = () =>
    scenario.workspace.emulator.requests.filter(
      ({ method, path: at }) => method === 'POST' && at.endsWith('/experiments'),
    );

  async function lose(): Promise<ApplyReport> {
    const { workspace } = scenario;
    workspace.emulator.setFaults([LOST_AFTER]);
    const ran = await workspace.run(...scenario.command, '--json');
    workspace.emulator.setFaults([]);
    const report = reportOf(ran);
    expect(ran.code).toBe(4);
    expectTrue(report, ran, workspace.emulator);
    expect(launchIn(report)?.outcome).toBe('unknown');
    expect(launchIn(report)?.remedy).toMatch(/the identical request with the same key/);
    expect(experiments()).toBe(1);
    return report;
  }

  /** An apply that believes to run some hours later. */
  function later(hours: number, ...argv: string[]): Promise<Ran> {
    const clock = { now: () => Date.now() + hours * HOUR, sleep: async () => undefined };
    return scenario.workspace.runWith({ clock }, ...argv);
  }

  it('is sent again as the same request with the same key, and is still one', async () => {
    await lose();
    const ran = await scenario.workspace.run('apply', '--yes', '--json');
    expect(ran.code, ran.out + ran.err).toBe(0);
    expect(launchIn(reportOf(ran))?.outcome).toBe('launched');
    const [first, second] = sends();
    expect(sends().length).toBe(2);
    expect(second?.idempotencyKey).toBe(first?.idempotencyKey);
    expect(second?.body).toEqual(first?.body);
    expect(experiments()).toBe(1);
    expect(platformState(scenario.workspace.emulator)).toEqual(scenario.end);
  });

  it.each([408, 425, 499])(
    'counts a %i as no answer: the record stays, and nothing is launched twice',
    async (status) => {
      const { workspace } = scenario;
      workspace.emulator.setFaults([{ match: LOST_AFTER.match, nth: 1, when: 'after', status }]);
      const ran = await workspace.run(...scenario.command, '--json');
      workspace.emulator.setFaults([]);
      expect(ran.code).toBe(4);
      expectTrue(reportOf(ran), ran, workspace.emulator);
      expect(launchIn(reportOf(ran))?.outcome).toBe('unknown');
      expect(experiments()).toBe(1);
      const held = await later(25, 'apply', '--yes', '--json');
      expect([held.code, launchIn(reportOf(held))?.outcome]).toEqual([3, 'held']);
      expect(sends().length).toBe(1);
      const again = await workspace.run('apply', '--yes', '--json');
      expect(again.code, again.out + again.err).toBe(0);
      const [first, second] = sends();
      expect([second?.idempotencyKey, second?.body]).toEqual([first?.idempotencyKey, first?.body]);
      expect(experiments()).toBe(1);
    },
  );

  it('is held when the file makes another request now, and sent again when the file is back', async () => {
    await lose();
    const { workspace } = scenario;
    const text = await workspace.read('pipelines/all.yaml');
    await workspace.write('pipelines/all.yaml', text.replace('count: 1', 'count: 5'));
    const held = await workspace.run('apply', '--yes', '--launch', '*', '--json');
    await workspace.write('pipelines/all.yaml', text);
    expect(held.code, held.out + held.err).toBe(3);
    expect(launchIn(reportOf(held))?.outcome).toBe('held');
    expect(launchIn(reportOf(held))?.message).toMatch(/file now makes another request/);
    expect(sends().length).toBe(1);
    const ran = await workspace.run('apply', '--yes', '--json');
    expect(ran.code, ran.out + ran.err).toBe(0);
    const [first, second] = sends();
    expect(second?.idempotencyKey).toBe(first?.idempotencyKey);
    expect(second?.body).toEqual(first?.body);
    expect(experiments()).toBe(1);
  });

  it('becomes a second one only where keys are ignored, within a day', async () => {
    const { workspace } = scenario;
    workspace.emulator.setSwitches({ idempotency: 'none' });
    await lose();
    const ran = await workspace.run('apply', '--yes', '--json');
    expect(ran.code).toBe(0);
    expect(sends().length).toBe(2);
    const again = await workspace.run('apply', '--yes', '--launch', '*', '--json');
    expect(again.code).toBe(0);
    expect(sends().length).toBe(2);
  });

  it('is held after a day, with the sentence how to look, whatever --launch says', async () => {
    await lose();
    for (const flags of [[], ['--launch', '*']]) {
      const ran = await later(25, 'apply', '--yes', ...flags, '--json');
      expect(ran.code, ran.out + ran.err).toBe(3);
      const launch = launchIn(reportOf(ran));
      expect(launch?.outcome).toBe('held');
      expect(launch?.message).toMatch(/Look in the web app for copies of the workflow/);
      expect(launch?.message).toContain(sends()[0]?.idempotencyKey ?? 'no key');
    }
    expect(sends().length).toBe(1);
  });

  it('that was refused the second time stays unknown, and is not forgotten', async () => {
    await lose();
    const { workspace } = scenario;
    const refusal = { match: LOST_AFTER.match, nth: 1, when: 'before', status: 422 } as const;
    workspace.emulator.setFaults([refusal]);
    const ran = await workspace.run('apply', '--yes', '--json');
    workspace.emulator.setFaults([]);
    expect(launchIn(reportOf(ran))?.outcome).toBe('unknown');
    expect(ran.code).toBe(4);
    const held = await later(25, 'apply', '--yes', '--json');
    expect(held.code).toBe(3);
    const sent = await workspace.run('apply', '--yes', '--json');
    expect(sent.code).toBe(0);
    expect(experiments()).toBe(1);
  });

  it('that was refused the first time never ran, and is sent again as a new request', async () => {
    const { workspace } = scenario;
    workspace.emulator.setFaults([{ match: LOST_AFTER.match, nth: 1, when: 'before', status: 422 }]);
    const ran = await workspace.run(...scenario.command, '--json');
    workspace.emulator.setFaults([]);
    expect(launchIn(reportOf(ran))?.outcome).toBe('failed');
    expect(ran.code).toBe(4);
    expectTrue(reportOf(ran), ran, workspace.emulator);
    const again = await workspace.run(...scenario.command, '--json');
    expect(again.code, again.out + again.err).toBe(0);
    expect(platformState(workspace.emulator)).toEqual(scenario.end);
  });

  it('is not sent when the ledger cannot take note of it first', async () => {
    const { workspace } = scenario;
    const ledger = path.join(workspace.folder, '.pipelines-sync');
    workspace.emulator.hooks.after = async (request) => {
      // The last request before the launch: from here on the journal is not where it was.
      if (request.method !== 'POST' || !request.path.endsWith('/evaluations')) return;
      await rename(ledger, `${ledger}.moved`).catch(() => undefined);
      await workspace.write('.pipelines-sync', 'a file in the way');
    };
    const ran = await workspace.run(...scenario.command, '--json');
    workspace.emulator.hooks.after = () => undefined;
    const report = reportOf(ran);
    expect(sends()).toEqual([]);
    expect(['failed', 'not attempted']).toContain(outcomes(report)[launchIn(report)?.address ?? '']);
    expect(report.ledger.state).toBe('failed');
    expect(ran.code).toBe(4);
    expectTrue(report, ran, workspace.emulator);
  });

  it('is held in every run when its ledger began without a word about it', async () => {
    const { workspace } = scenario;
    const first = await workspace.run('apply', '--yes', '--only', 'prompts/*', '--json');
    expect(first.code, first.out + first.err).toBe(0);
    const second = await workspace.run('apply', '--yes', '--json');
    expect(second.code).toBe(3);
    expect(launchIn(reportOf(second))?.outcome).toBe('held');
    expect(sends()).toEqual([]);
    const told = await workspace.run('apply', '--yes', '--launch', '*', '--json');
    expect(told.code).toBe(0);
    expect(platformState(workspace.emulator)).toEqual(scenario.end);
  });

  function launchIn(report: ApplyReport) {
    return report.outcomes.find(({ kind }) => kind === 'experiments');
  }
});

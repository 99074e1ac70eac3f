import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ApplyReport } from '../../../src/apply/outcome.js';
import { untilAtRest } from '../../support/at-rest.js';
import { builtCli } from '../../support/built-cli.js';
import { atRequest, Child } from './kill.js';
import { firstApply, mixedApply, type Scenario } from './scenarios.js';
import { platformState } from './state.js';
import { expectTrue, outcomes, reportOf } from './truth.js';

const WRITES = (request: { method: string }) => request.method !== 'GET';

describe.each([
  ['a first apply', firstApply],
  ['an apply with creates, updates and a launch', mixedApply],
])('%s, told to stop', (_name, prepare) => {
  let scenario: Scenario;
  let cli: string;
  beforeAll(async () => {
    cli = await builtCli();
    scenario = await prepare();
  });
  afterAll(() => scenario.workspace.close());
  beforeEach(() => scenario.rewind());

  async function expectSameEnd(): Promise<void> {
    const { workspace } = scenario;
    workspace.emulator.hooks.before = () => undefined;
    workspace.emulator.hooks.after = () => undefined;
    const ran = await workspace.run(...scenario.command, '--json');
    expect(ran.code, ran.out + ran.err).toBe(0);
    expectTrue(reportOf(ran), ran, workspace.emulator);
    expect(platformState(workspace.emulator)).toEqual(scenario.end);
  }

  /** Resolves when everything that does not wait for the held request has come to an end. */
  function quiet(pid: number): Promise<void> {
    const { requests } = scenario.workspace.emulator;
    return untilAtRest(pid, () => requests.length);
  }

  it.each(['SIGINT', 'SIGTERM'] as const)('%s: the record is written, exit 4', async (signal) => {
    const { emulator } = scenario.workspace;
    const child = new Child(cli, scenario, ['--json']);
    let writes = 0;
    atRequest(scenario, 'before', WRITES, 2, async () => {
      await quiet(child.pid);
      writes = emulator.requests.filter(WRITES).length;
      child.send(signal);
      // The signal has to arrive before the answer does.
      await sleep(300);
      await quiet(child.pid);
    });
    const { code, out, err } = await child.ended;
    expect(code, out + err).toBe(4);
    const report = JSON.parse(out) as ApplyReport;
    expectTrue(report, { code: 4, out, err, sleeps: [] }, emulator);
    expect(report.interrupted).toBe(true);
    expect(report.ledger.state).toBe('written');
    expect(report.summary['not attempted']).toBeGreaterThan(0);
    expect(emulator.requests.filter(WRITES).length).toBe(writes);
    expect(emulator.store.list('experiments').length).toBe(_name === 'a first apply' ? 0 : 1);
    await expectSameEnd();
  });

  it('between any two requests: nothing new is sent, and the next run completes it', async () => {
    const { workspace } = scenario;
    for (let nth = 1; nth <= scenario.writes.length; nth += 1) {
      await scenario.rewind();
      const control = new AbortController();
      let sent = 0;
      atRequest(scenario, 'after', WRITES, nth, async () => {
        await quiet(process.pid);
        sent = workspace.emulator.requests.filter(WRITES).length;
        control.abort();
      });
      const ran = await workspace.runWith({ signal: control.signal }, ...scenario.command, '--json');
      const said = `interrupted at write ${nth}`;
      expect(ran.code, said).toBe(4);
      const report = reportOf(ran);
      expectTrue(report, ran, workspace.emulator);
      expect(report.interrupted, said).toBe(true);
      expect(workspace.emulator.requests.filter(WRITES).length, said).toBe(sent);
      if (nth === 1) expect(Object.values(outcomes(report))).toContain('not attempted');
      await expectSameEnd();
    }
  }, 900_000);

  it('before the first write: nothing was sent', async () => {
    const { workspace } = scenario;
    const before = platformState(workspace.emulator);
    const control = new AbortController();
    atRequest(
      scenario,
      'after',
      () => true,
      4,
      () => control.abort(),
    );
    const ran = await workspace.runWith({ signal: control.signal }, ...scenario.command, '--json');
    expect(ran.code).not.toBe(0);
    expect(ran.err).not.toContain('PS9001');
    expect(workspace.writesSince(0)).toEqual([]);
    expect(platformState(workspace.emulator)).toEqual(before);
    await expectSameEnd();
  });
});

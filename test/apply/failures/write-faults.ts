import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { Fault } from '../../../src/emulator/faults.js';
import type { Scenario } from './scenarios.js';
import { counts, platformState } from './state.js';
import { expectTrue, outcomes, reportOf } from './truth.js';

type Failure = Pick<Fault, 'when' | 'status' | 'drop' | 'retryAfter'>;

const FAILURES: [name: string, failure: Failure][] = [
  ['500 before the write', { when: 'before', status: 500 }],
  ['500 after the write', { when: 'after', status: 500 }],
  ['503 before the write', { when: 'before', status: 503 }],
  ['503 after the write', { when: 'after', status: 503 }],
  ['408 after the write', { when: 'after', status: 408 }],
  ['499 before the write', { when: 'before', status: 499 }],
  ['429 with Retry-After', { when: 'before', status: 429, retryAfter: '7' }],
  ['connection dropped before the write', { when: 'before', drop: true }],
  ['connection dropped after the write', { when: 'after', drop: true }],
];

/** Two applies for each write of the scenario take long where other work goes on beside them. */
const MANY_RUNS_MS = 300_000;

const ALL_WRITES = { writesOnly: true };

/** Every failure at every single write of a scenario, and at all of its writes. */
export function writeFaults(prepare: () => Promise<Scenario>): void {
  let scenario: Scenario;
  beforeAll(async () => {
    scenario = await prepare();
  });
  afterAll(() => scenario.workspace.close());

  const apply = () => scenario.workspace.run(...scenario.command, '--json');

  /** One more run, with nothing in its way, must come to the state of an undisturbed one. */
  async function expectSameEnd(said: string): Promise<void> {
    const { emulator } = scenario.workspace;
    emulator.setFaults([]);
    const ran = await apply();
    expect(ran.code, `${said}: the further run\n${ran.out}${ran.err}`).toBe(0);
    expectTrue(reportOf(ran), ran, emulator);
    expect(platformState(emulator), said).toEqual(scenario.end);
  }

  afterEach(async () => {
    const last = await scenario.workspace.run('plan', '--detailed-exitcode');
    expect(last.code, `a plan after the last further run\n${last.out}${last.err}`).toBe(0);
  });

  it.each(FAILURES)(
    '%s, at every single write',
    async (name, failure) => {
      const { emulator } = scenario.workspace;
      for (let nth = 1; nth <= scenario.writes.length; nth += 1) {
        await scenario.rewind();
        emulator.setFaults([{ match: ALL_WRITES, nth, ...failure }]);
        const ran = await apply();
        const report = reportOf(ran);
        const struck = emulator.requests.filter((request) => request.method !== 'GET')[nth - 1];
        const said = `${name} at write ${nth}, ${struck?.method} ${struck?.path}`;
        expectTrue(report, ran, emulator);
        const launch = report.outcomes.find((outcome) => outcome.action === 'launch');
        // Only an experiment cannot be looked for: everything else is made good within the run.
        const isOpen = struck?.path.endsWith('/experiments') === true && failure.status !== 429;
        if (launch !== undefined) expect(launch.outcome, said).toBe(isOpen ? 'unknown' : 'launched');
        expect(ran.code, `${said}\n${JSON.stringify(outcomes(report), null, 1)}`).toBe(isOpen ? 4 : 0);
        if (failure.status === 429)
          expect(
            ran.sleeps.some((ms) => ms > 6000 && ms <= 7000),
            said,
          ).toBe(true);
        await expectSameEnd(said);
      }
    },
    MANY_RUNS_MS,
  );

  it.each(FAILURES)('%s, at every write of the run', async (name, failure) => {
    const { emulator } = scenario.workspace;
    await scenario.rewind();
    const before = counts(emulator);
    emulator.setFaults([{ match: ALL_WRITES, nth: 'every', ...failure }]);
    const ran = await apply();
    const report = reportOf(ran);
    expectTrue(report, ran, emulator);
    if (failure.when === 'before') expect(counts(emulator)).toEqual(before);
    if (failure.status === 429) {
      expect(ran.code, name).toBe(1);
      expect(Object.keys(report.summary).sort()).toEqual(['blocked', 'failed']);
    } else {
      // Everything but a launch can be looked for, so a write that was done is known to be done.
      const isFound =
        failure.when === 'after' && !scenario.writes.some((one) => one.endsWith('/experiments'));
      expect(ran.code, name).toBe(isFound ? 0 : 4);
    }
    await expectSameEnd(name);
  });
}

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { OBJECT_KINDS } from '../../support/kinds.js';
import { firstApply, type Scenario } from './scenarios.js';
import { platformState } from './state.js';
import { expectTrue, outcomes, reportOf } from './truth.js';

/** What is used is dropped after what uses it. */
const DELETED = OBJECT_KINDS.toReversed();

describe('a platform that honours keys on every create', () => {
  let scenario: Scenario;
  beforeAll(async () => {
    scenario = await firstApply();
  });
  afterAll(() => scenario.workspace.close());
  beforeEach(async () => {
    await scenario.rewind();
    scenario.workspace.emulator.setSwitches({ idempotency: 'all' });
  });

  it('answers for deleted objects: they are created anew with the next generation', async () => {
    const { workspace } = scenario;
    const { emulator } = workspace;
    const first = await workspace.run(...scenario.command, '--json');
    expect(first.code, first.out).toBe(0);
    for (const kind of DELETED) for (const { id } of emulator.store.list(kind)) emulator.store.drop(kind, id);
    // The answers of a day ago would be recognized by their date; these are a few seconds old.
    for (const row of emulator.store.list('replays')) {
      const made = new Date(Date.now() - 5000).toISOString();
      const text = JSON.stringify(row.answer).replace(/"created_at":"[^"]*"/g, `"created_at":"${made}"`);
      emulator.store.put('replays', { ...row, answer: JSON.parse(text) });
    }
    await workspace.loseLedger();
    const ran = await workspace.run('apply', '--yes', '--json');
    const report = reportOf(ran);
    expect(ran.code, ran.out + ran.err).toBe(3);
    expectTrue(report, ran, emulator);
    expect(report.summary).toEqual({ created: 8, held: 1 });
    for (const kind of DELETED) expect(emulator.store.list(kind).length).toBeGreaterThan(0);
    const mark = emulator.requests.length;
    const plan = await workspace.run('apply', '--yes', '--json');
    expect(plan.code).toBe(3);
    expect(workspace.writesSince(mark)).toEqual([]);
  });

  it('answers for an object deleted with a known ledger: told to, a new one is made', async () => {
    const { workspace } = scenario;
    const { emulator } = workspace;
    await workspace.run(...scenario.command, '--json');
    const [binding] = emulator.store.list('tool_bindings');
    emulator.store.remove('tool_bindings', binding?.id ?? '');
    const held = await workspace.run('apply', '--yes', '--json');
    expect(held.code).toBe(3);
    expect(emulator.store.list('tool_bindings')).toEqual([]);
    const ran = await workspace.run('apply', '--yes', '--on-drift', 'overwrite', '--json');
    expect(ran.code, ran.out + ran.err).toBe(0);
    expect(Object.values(outcomes(reportOf(ran)))).toContain('created');
    expect(platformState(emulator)).toEqual(scenario.end);
  });

  it('gives the same answer to a second send after a lost answer, and holds one object', async () => {
    const { workspace } = scenario;
    const { emulator } = workspace;
    emulator.setFaults([{ match: { writesOnly: true }, nth: 'every', when: 'after', drop: true }]);
    const ran = await workspace.run(...scenario.command, '--json');
    expectTrue(reportOf(ran), ran, emulator);
    expect(ran.code).toBe(4);
    emulator.setFaults([]);
    const again = await workspace.run(...scenario.command, '--json');
    expect(again.code).toBe(0);
    expect(platformState(emulator)).toEqual(scenario.end);
  });
});

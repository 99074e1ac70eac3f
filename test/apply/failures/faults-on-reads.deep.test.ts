import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Fault } from '../../../src/emulator/faults.js';
import type { Switches } from '../../../src/providers/pipelines/emulator/switches.js';
import { hasNoResult } from '../../support/has-no-result.js';
import { firstApply, mixedApply, type Scenario } from './scenarios.js';
import { platformState } from './state.js';
import { expectTrue, outcomes, reportOf } from './truth.js';

type ReadFault = Pick<Fault, 'when' | 'status' | 'drop'>;

/** Reads are repeated: one 500, and up to three of the others, are made good without a word. */
const PASSING: [name: string, fault: ReadFault, times: number][] = [
  ['500 once', { when: 'before', status: 500 }, 1],
  ['503 three times', { when: 'before', status: 503 }, 3],
  ['a dropped connection', { when: 'before', drop: true }, 1],
  ['an answer that breaks off', { when: 'after', drop: true }, 1],
];

const LASTING: [name: string, fault: ReadFault][] = [
  ['500', { when: 'before', status: 500 }],
  ['503', { when: 'before', status: 503 }],
  ['a dropped connection', { when: 'before', drop: true }],
];

describe('reads that fail', () => {
  let scenario: Scenario;
  beforeAll(async () => {
    scenario = await mixedApply();
  });
  afterAll(() => scenario.workspace.close());
  beforeEach(() => scenario.rewind());

  const reads = () => [
    ...new Set(
      scenario.requests
        .filter((request) => request.startsWith('GET '))
        .map((request) => request.slice('GET '.length)),
    ),
  ];

  it.each(PASSING)('%s: made good', async (_name, fault, times) => {
    const { workspace } = scenario;
    const nth = Array.from({ length: times }, (_, index) => index + 1);
    workspace.emulator.setFaults(
      reads().map((path) => ({ match: { method: 'GET', path: exactly(path) }, nth, ...fault })),
    );
    const ran = await workspace.run(...scenario.command, '--json');
    expect(ran.code, ran.out + ran.err).toBe(0);
    expectTrue(reportOf(ran), ran, workspace.emulator);
    expect(platformState(workspace.emulator)).toEqual(scenario.end);
  });

  it.each(LASTING)('%s for ever while planning: an error, and no write', async (_name, fault) => {
    const { workspace } = scenario;
    // Models, workflows and their fields only give findings; everything else a plan rests on.
    const planned = reads().filter(
      (path) => /^\/api\/auth\/me$|\?page=/.test(path) && !/^\/api\/(orgs\/2\/models|workflows)\?/.test(path),
    );
    expect(planned.length).toBe(7);
    for (const path of planned) {
      await scenario.rewind();
      const before = platformState(workspace.emulator);
      workspace.emulator.setFaults([
        { match: { method: 'GET', path: exactly(path) }, nth: 'every', ...fault },
      ]);
      const ran = await workspace.run(...scenario.command, '--json');
      expect(ran.code, path).toBe(1);
      expect(ran.err, path).toMatch(/^error PS5005 {2}/);
      expect(hasNoResult(ran.out), path).toBe(true);
      expect(workspace.writesSince(0), path).toEqual([]);
      expect(platformState(workspace.emulator), path).toEqual(before);
    }
  });

  it('an object that cannot be read again before its update is not written', async () => {
    const { workspace } = scenario;
    const [endpoint] = workspace.emulator.store.list('tool_endpoints');
    const path = exactly(`/api/organizations/2/tool-endpoints/${endpoint?.id}`);
    // Planning reads it as well, to confirm that it differs; the next time is before the write.
    const planned = await workspace.run('plan', '--json');
    expect(planned.code).toBe(0);
    const asked = workspace.emulator.requests.filter((request) => path.test(request.path)).length;
    const nth = Array.from({ length: 10 }, (_, index) => asked + 1 + index);
    workspace.emulator.setFaults([{ match: { method: 'GET', path }, nth, when: 'before', status: 503 }]);
    const ran = await workspace.run(...scenario.command, '--json');
    const report = reportOf(ran);
    expectTrue(report, ran, workspace.emulator);
    expect(outcomes(report)['tool_endpoints/Docs MCP endpoint']).toBe('failed');
    expect(ran.code).toBe(4);
    workspace.emulator.setFaults([]);
    const again = await workspace.run(...scenario.command, '--json');
    expect(again.code, again.out + again.err).toBe(0);
    expect(platformState(workspace.emulator)).toEqual(scenario.end);
  });

  it.each([
    ['repeats ids', { page_size_cap: 1, page_repeats_row: true }],
    ['gives its first page for ever', { page_size_cap: 1, page_ignored: true }],
    ['ends before its total', { list_ends_at: 1 }],
  ] as [string, Partial<Switches>][])(
    'a list that %s is an error, never "absent"',
    async (_name, switches) => {
      const { workspace } = scenario;
      const before = platformState(workspace.emulator);
      workspace.emulator.setSwitches(switches);
      for (const command of [['plan'], scenario.command]) {
        const ran = await workspace.run(...command);
        expect(ran.code, ran.out).toBe(1);
        expect(ran.err).toMatch(/cannot be trusted/);
        expect(ran.err).toMatch(/cannot be trusted: .*It was not used; try again\./);
      }
      expect(workspace.writesSince(0)).toEqual([]);
      expect(platformState(workspace.emulator)).toEqual(before);
    },
  );
});

describe('reads that fail after a write whose outcome is unknown', () => {
  let scenario: Scenario;
  beforeAll(async () => {
    scenario = await firstApply();
  });
  afterAll(() => scenario.workspace.close());

  it.each([
    ['which was done', 'after'],
    ['which was not done', 'before'],
  ] as const)('the outcome is unknown, %s, and the next run finds out', async (_name, when) => {
    const { workspace } = scenario;
    const { emulator } = workspace;
    for (const [create, list] of [
      ['/api/prompts', /^\/api\/prompts\?/],
      ['/api/organizations/2/tool-endpoints', /^\/api\/organizations\/2\/tool-endpoints\?/],
      ['/api/workflows/10/tool-ground-truths', /^\/api\/workflows\/10\/tool-ground-truths\?/],
    ] as const) {
      await scenario.rewind();
      emulator.setFaults([
        { match: { method: 'POST', path: exactly(create) }, nth: 1, when, drop: true },
        // The first two are of the plan and of the look before the create.
        {
          match: { method: 'GET', path: list },
          nth: [3, 4, 5, 6, 7, 8, 9, 10],
          when: 'before',
          status: 503,
        },
      ]);
      const ran = await workspace.run(...scenario.command, '--json');
      const report = reportOf(ran);
      expect(report.summary.unknown, ran.out).toBe(1);
      expect(ran.code).toBe(4);
      expectTrue(report, ran, emulator);
      emulator.setFaults([]);
      const again = await workspace.run(...scenario.command, '--json');
      expect(again.code, again.out + again.err).toBe(0);
      expectTrue(reportOf(again), again, emulator);
      expect(platformState(emulator)).toEqual(scenario.end);
    }
  });

  it('an update that was accepted and cannot be read afterwards is unknown, and settled by the next run', async () => {
    const mixed = await mixedApply();
    const { workspace } = mixed;
    const { emulator } = workspace;
    const id = emulator.store.list('prompts')[0]?.id;
    const path = exactly(`/api/prompts/${id}`);
    let isSent = false;
    emulator.hooks.after = (request) => {
      if (request.method !== 'PUT' || !path.test(request.path)) return;
      isSent = true;
      emulator.setFaults([{ match: { method: 'GET', path }, nth: 'every', when: 'before', status: 503 }]);
    };
    emulator.setSwitches({ update_answer: 'empty' });
    const ran = await workspace.run(...mixed.command, '--json');
    expect(isSent).toBe(true);
    const report = reportOf(ran);
    expectTrue(report, ran, emulator);
    expect(outcomes(report)['prompts/Concise Rome Prompt']).toBe('unknown');
    expect(ran.code).toBe(4);
    emulator.hooks.after = () => undefined;
    emulator.setFaults([]);
    emulator.setSwitches({});
    const next = await workspace.run(...mixed.command, '--json');
    expect(next.code, next.out + next.err).toBe(0);
    expect(outcomes(reportOf(next))['prompts/Concise Rome Prompt']).toBe('converged');
    await workspace.close();
  });
});

function exactly(path: string): RegExp {
  return new RegExp(`^${path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);
}

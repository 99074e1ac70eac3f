import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  DENIED_KEY,
  MEMBER_KEY,
  VIEWER_KEY,
} from '../../../src/providers/pipelines/emulator/default-seed.js';
import { ADMIN_KEY } from '../../../src/providers/pipelines/emulator/index.js';
import { Workspace } from '../../support/workspace.js';
import { firstApply, mixedApply, type Scenario } from './scenarios.js';
import { counts, platformState } from './state.js';
import { expectTrue, outcomes, reportOf } from './truth.js';

const ENDPOINT = 'tool_endpoints/Docs MCP endpoint';

describe('a platform that refuses', () => {
  let scenario: Scenario;
  beforeAll(async () => {
    scenario = await firstApply();
  });
  afterAll(() => scenario.workspace.close());
  beforeEach(async () => {
    scenario.workspace.env.PIPELINES_API_KEY = ADMIN_KEY;
    await scenario.rewind();
  });

  const apply = () => scenario.workspace.run(...scenario.command, '--json');

  async function expectSameEnd(): Promise<void> {
    scenario.workspace.emulator.setFaults([]);
    const ran = await apply();
    expect(ran.code, ran.out + ran.err).toBe(0);
    expectTrue(reportOf(ran), ran, scenario.workspace.emulator);
    expect(platformState(scenario.workspace.emulator)).toEqual(scenario.end);
  }

  it('one item of many with 422: that one failed, what needs it blocked, the rest done', async () => {
    const { emulator } = scenario.workspace;
    const match = { method: 'POST', path: '/api/organizations/2/tool-endpoints' };
    const body = { detail: [{ loc: ['body', 'url'], msg: 'Input should be another URL', type: 'url' }] };
    emulator.setFaults([{ match, nth: 'every', when: 'before', status: 422, body: body.detail }]);
    const ran = await apply();
    const report = reportOf(ran);
    expectTrue(report, ran, emulator);
    expect(ran.code).toBe(4);
    const failed = report.outcomes.find(({ address }) => address === ENDPOINT);
    expect(failed).toMatchObject({ outcome: 'failed', code: 'PS5220' });
    expect(failed?.message).toMatch(/^422 /);
    expect(report.summary).toEqual({ created: 6, launched: 1, failed: 1, blocked: 1 });
    await expectSameEnd();
  });

  it('a prompt that an experiment refers to: the experiment is blocked, and launched by the next run', async () => {
    const { emulator } = scenario.workspace;
    emulator.setFaults([
      { match: { method: 'POST', path: /^\/api\/prompts$/ }, nth: 'every', when: 'before', status: 422 },
    ]);
    const ran = await apply();
    const report = reportOf(ran);
    expectTrue(report, ran, emulator);
    expect(ran.code).toBe(4);
    expect(report.summary).toEqual({ created: 6, failed: 2, blocked: 1 });
    expect(emulator.store.list('experiments')).toEqual([]);
    await expectSameEnd();
  });

  it('a create with 409 for ever: failed after three generations of its key, nothing doubled', async () => {
    const { emulator } = scenario.workspace;
    const match = { method: 'POST', path: '/api/organizations/2/tool-endpoints' };
    emulator.setFaults([{ match, nth: 'every', when: 'before', status: 409 }]);
    const ran = await apply();
    const report = reportOf(ran);
    expectTrue(report, ran, emulator);
    expect(outcomes(report)[ENDPOINT]).toBe('failed');
    expect(ran.code).toBe(4);
    const keys = emulator.requests
      .filter((request) => request.method === 'POST' && request.path.endsWith('/tool-endpoints'))
      .map((request) => request.idempotencyKey);
    expect(keys.length).toBe(3);
    expect(new Set(keys).size).toBe(3);
    await expectSameEnd();
  });

  it('a create with 409 because somebody was quicker: held, equal or not', async () => {
    const { emulator } = scenario.workspace;
    for (const description of ['Search internal docs', 'Something else']) {
      await scenario.rewind();
      let made = false;
      emulator.hooks.before = (request) => {
        if (made || request.method !== 'POST' || !request.path.endsWith('/tool-endpoints')) return;
        made = true;
        emulator.store.create('tool_endpoints', {
          org_id: 2,
          name: 'Docs MCP endpoint',
          description,
          endpoint_type: 'mcp_server',
          url: 'https://tools.example.com/mcp',
          auth_type: 'bearer',
        });
      };
      const ran = await apply();
      emulator.hooks.before = () => undefined;
      const report = reportOf(ran);
      expect(outcomes(report)[ENDPOINT]).toBe('held');
      expect(emulator.store.list('tool_endpoints').map((row) => row.description)).toEqual([description]);
      expect(ran.code).toBe(4);
    }
  });

  it.each([
    ['a viewer', VIEWER_KEY, 1],
    ['a member, who may not write tools', MEMBER_KEY, 4],
  ])('403 for %s: said for each, nothing hidden, completed with the right key', async (_name, key, code) => {
    const { workspace } = scenario;
    workspace.env.PIPELINES_API_KEY = key;
    const ran = await apply();
    const report = reportOf(ran);
    expectTrue(report, ran, workspace.emulator);
    expect(ran.code, ran.out).toBe(code);
    expect(outcomes(report)[ENDPOINT]).toBe('failed');
    for (const outcome of report.outcomes.filter((one) => one.outcome === 'failed'))
      expect(outcome.message).toMatch(/^403 /);
    if (key === VIEWER_KEY) expect(counts(workspace.emulator).prompts).toBe(0);
    workspace.env.PIPELINES_API_KEY = ADMIN_KEY;
    const { emulator } = workspace;
    const again = await apply();
    expect(again.code, again.out + again.err).toBe(0);
    expect(Object.values(counts(emulator))).toEqual([2, 2, 1, 1, 1, 1, 1]);
  });

  it('401 in the middle of a run ends it: nothing further is sent', async () => {
    const { emulator } = scenario.workspace;
    for (let nth = 1; nth <= scenario.writes.length; nth += 1) {
      await scenario.rewind();
      emulator.setFaults([
        {
          match: { writesOnly: true },
          nth: Array.from({ length: 50 }, (_, index) => nth + index),
          when: 'before',
          status: 401,
        },
      ]);
      const ran = await apply();
      const report = reportOf(ran);
      expectTrue(report, ran, emulator);
      expect(ran.code).toBe(nth === 1 ? 1 : 4);
      const refused = emulator.requests.filter((request) => request.status === 401).length;
      expect(refused).toBe(report.summary.failed);
      await expectSameEnd();
    }
  }, 900_000);

  it('401 in a long run: what had not begun is not attempted', async () => {
    const prompts = Array.from({ length: 60 }, (_, index) => `  - { name: P${index}, prompt_text: T }`);
    const workspace = await Workspace.open({
      'pipelines-sync.yaml': 'version: 1\nbundles: ["*.bundle.yaml"]\ntargets: { staging: { org_id: 2 } }\n',
      'many.bundle.yaml': `artifact_type: pipelines.artifact.bundle.v1\nprompts:\n${prompts.join('\n')}\n`,
    });
    const { emulator } = workspace;
    emulator.setFaults([{ match: { writesOnly: true }, nth: 'every', when: 'before', status: 401 }]);
    const ran = await workspace.run('apply', '--yes', '--json');
    const report = reportOf(ran);
    expectTrue(report, ran, emulator);
    expect(ran.code).toBe(1);
    // No more than were under way together when the first answer came.
    expect(report.summary.failed).toBeLessThanOrEqual(16);
    expect(report.summary['not attempted']).toBe(60 - (report.summary.failed ?? 0));
    expect(emulator.requests.filter((request) => request.status === 401).length).toBe(report.summary.failed);
    await workspace.close();
  });

  it('a key that is refused from the start: one sentence, nothing planned', async () => {
    const { workspace } = scenario;
    workspace.env.PIPELINES_API_KEY = `${ADMIN_KEY}0`;
    const ran = await apply();
    expect(ran.code).toBe(1);
    expect(ran.err).toMatch(/^error PS5010 {2}The platform refused the API key/);
    expect(workspace.emulator.requests.length).toBe(1);
  });
});

describe('lists that cannot be read', () => {
  let scenario: Scenario;
  beforeAll(async () => {
    scenario = await mixedApply();
  });
  afterAll(() => scenario.workspace.close());
  beforeEach(() => scenario.rewind());

  const deny = (family: 'tool_bindings', status: 401 | 403) => {
    const { emulator } = scenario.workspace;
    const key = emulator.store.need('keys', ADMIN_KEY);
    emulator.store.put('keys', { ...key, deny: [{ family, status, access: 'all' }] });
  };

  it('403 without allow_unreadable: an error of these items, and no binding is written', async () => {
    const { workspace } = scenario;
    deny('tool_bindings', 403);
    const ran = await workspace.run(...scenario.command, '--json');
    const report = reportOf(ran);
    expect(ran.code, ran.out).toBe(4);
    const bindings = report.outcomes.filter(({ kind }) => kind === 'tool_bindings');
    expect(bindings.map(({ outcome, code }) => [outcome, code])).toEqual([
      ['failed', 'PS5003'],
      ['failed', 'PS5003'],
    ]);
    expect(workspace.writesSince(0).filter((write) => write.includes('tool-bindings'))).toEqual([]);
    await scenario.rewind();
  });

  it('403 with allow_unreadable: said as unreadable, exit 3, and completed once it can be read', async () => {
    const { workspace } = scenario;
    const text = await workspace.read('pipelines-sync.yaml');
    await workspace.write(
      'pipelines-sync.yaml',
      text.replace('    org_id: 2\n', '    org_id: 2\n    allow_unreadable: [tool_bindings]\n'),
    );
    deny('tool_bindings', 403);
    const ran = await workspace.run(...scenario.command, '--json');
    const report = reportOf(ran);
    expect(report.summary.unreadable, ran.out + ran.err).toBe(2);
    expect(report.summary.failed).toBeUndefined();
    expect(ran.code).toBe(3);
    expect(workspace.writesSince(0).filter((write) => write.includes('tool-bindings'))).toEqual([]);
    const key = workspace.emulator.store.need('keys', ADMIN_KEY);
    workspace.emulator.store.put('keys', { ...key, deny: [] });
    const again = await workspace.run(...scenario.command, '--json');
    expect(again.code, again.out + again.err).toBe(0);
    expect(platformState(workspace.emulator)).toEqual(scenario.end);
    await workspace.write('pipelines-sync.yaml', text);
  });

  it('a list that becomes unreadable between plan and create: not sent', async () => {
    const { workspace } = scenario;
    const { emulator } = workspace;
    let lists = 0;
    emulator.hooks.before = (request) => {
      if (request.method !== 'GET' || !request.path.includes('/tool-bindings?')) return;
      lists += 1;
      if (lists > 1) deny('tool_bindings', 403);
    };
    const ran = await workspace.run(...scenario.command, '--json');
    emulator.hooks.before = () => undefined;
    const report = reportOf(ran);
    expectTrue(report, ran, emulator);
    const created = report.outcomes.filter(
      ({ kind, action }) => kind === 'tool_bindings' && action === 'create',
    );
    expect(created.map(({ outcome }) => outcome)).toEqual(['failed']);
    expect(ran.code).toBe(4);
    expect(emulator.store.list('tool_bindings').length).toBe(1);
  });

  it('401 for a list ends the run before anything is written', async () => {
    const { workspace } = scenario;
    workspace.env.PIPELINES_API_KEY = DENIED_KEY;
    const ran = await workspace.run(...scenario.command);
    workspace.env.PIPELINES_API_KEY = ADMIN_KEY;
    expect(ran.code).toBe(1);
    expect(ran.err).toMatch(/PS5010/);
    expect(workspace.writesSince(0)).toEqual([]);
  });
});

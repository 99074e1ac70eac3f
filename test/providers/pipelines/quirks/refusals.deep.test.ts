import { afterEach, describe, expect, it, test } from 'vitest';
import type { EmulatorOptions } from '../../../../src/providers/pipelines/emulator/index.js';
import type { Switches } from '../../../../src/providers/pipelines/emulator/switches.js';
import { Workspace } from '../../../support/workspace.js';
import { ENV, repository } from './repository.js';
import { applyJson, expectQuiet } from './story.js';

const LATEST = 'experiments/$' + '{travel}/$' + '{italy}/Latest';

let workspace: Workspace;
afterEach(() => workspace.close());

async function open(switches: Partial<Switches>, options: EmulatorOptions = {}): Promise<void> {
  workspace = await Workspace.open(repository('written'), { ...options, switches });
  Object.assign(workspace.env, ENV);
}

/** A small repository in place of the large one. */
async function only(sections: object): Promise<void> {
  const text = JSON.stringify({ artifact_type: 'pipelines.artifact.bundle.v1', ...sections });
  await workspace.write('pipelines/all.json', text);
}

const prompts = (count: number, more: object = {}) =>
  Array.from({ length: count }, (_, index) => ({ name: `P${index}`, prompt_text: `T${index}`, ...more }));

describe('a list that cannot be trusted is never taken as empty', () => {
  const LISTS: [string, Partial<Switches>, RegExp][] = [
    ['page is ignored', { page_ignored: true, page_size_cap: 5 }, /repeats the row|more rows/],
    [
      'a row comes twice',
      { page_repeats_row: true, page_size_cap: 5 },
      /repeats the row|total kept changing/,
    ],
    ['the end is missing', { list_ends_at: 5 }, /ends on page 1 after 5 of 12 rows/],
    ['page_size is refused', { page_size_max: 50 }, /422.*page_size.*less than or equal to 50/s],
  ];
  test.each(LISTS)('%s', async (_name, switches, sentence) => {
    await open({});
    await only({ prompts: prompts(12) });
    await applyJson(workspace);
    await workspace.loseLedger();
    workspace.emulator.setSwitches(switches);
    const mark = workspace.emulator.requests.length;
    for (const command of [['plan'], ['apply', '--yes']]) {
      const ran = await workspace.run(...command);
      expect(ran.err).toMatch(sentence);
      expect(ran.code).toBe(1);
    }
    expect(workspace.writesSince(mark)).toEqual([]);
    expect(workspace.emulator.store.list('prompts')).toHaveLength(12);
  });
});

describe('versions', () => {
  it('latest of objects without a version is an error of that experiment alone', async () => {
    await open({ version: 'absent' });
    const applied = await applyJson(workspace, '--launch', '*');
    expect(applied.failures).toEqual([
      {
        address: LATEST,
        outcome: 'failed',
        message: expect.stringContaining('shows no version of'),
      },
    ]);
    expect(applied.code).toBe(4);
    const planned = await workspace.run('plan', '--json');
    expect(planned.code).toBe(1);
    expect(JSON.parse(planned.out)).toMatchObject({ changes: [], summary: { errors: 2, unchanged: 42 } });
    const again = await applyJson(workspace);
    expect(again.failures.map(({ address, outcome }) => [address, outcome])).toEqual([
      [LATEST, 'failed'],
      [LATEST, 'failed'],
    ]);
    expect(again.code).toBe(1);
    expect(workspace.emulator.store.list('experiments')).toHaveLength(1);
  });
});

describe('what the platform drops or refuses is said, and tried again', () => {
  const described = [{ name: 'P', prompt_text: 'T', description: 'To be cleared' }];
  const bare = [{ name: 'P', prompt_text: 'T' }];

  test.each([
    ['ignored', /did not keep description/],
    ['refused', /422.*not be null/],
  ] as const)('null_in_update=%s', async (null_in_update, message) => {
    await open({ null_in_update });
    await only({ prompts: described });
    expect((await applyJson(workspace)).code).toBe(0);
    await only({ prompts: bare });
    for (let round = 0; round < 2; round += 1) {
      const applied = await applyJson(workspace);
      expect(applied.failures).toEqual([
        { address: 'prompts/P', outcome: 'failed', message: expect.stringMatching(message) },
      ]);
      expect(applied.code).not.toBe(0);
      expect(workspace.emulator.store.list('prompts')[0]?.description).toBe('To be cleared');
    }
    workspace.emulator.setSwitches({ null_in_update: 'clears' });
    expect((await applyJson(workspace)).summary).toEqual({ updated: 1 });
    expect(workspace.emulator.store.list('prompts')[0]?.description).toBe(null);
    await expectQuiet(workspace, 1);
  });

  it('an empty list of tools that the platform takes for all tools', async () => {
    await open({ empty_selected_tools: 'all' });
    const binding = { workflow_id: 10, node_id: 'node-1', field_id: 'field-2', selected_tools: [] };
    await only({
      tool_endpoints: [{ name: 'E', endpoint_type: 'mcp_server', url: 'https://tools.example.com/mcp' }],
      tool_bindings: [{ ...binding, endpoint_id: { $ref: 'tool_endpoints/E' } }],
    });
    const applied = await applyJson(workspace);
    expect(applied.failures).toEqual([
      {
        address: 'tool_bindings/10/node-1/field-2/E',
        outcome: 'failed',
        message: 'created, but the platform did not keep selected_tools',
      },
    ]);
    expect(applied.code).toBe(4);
    const planned = await workspace.run('plan', '--json');
    expect(JSON.parse(planned.out).summary).toMatchObject({ unchanged: 1, create: 0 });
    expect(planned.code).not.toBe(0);
    expect(workspace.emulator.store.list('tool_bindings')).toHaveLength(1);
  });

  it('values that are clamped or trimmed are said once, and the plan is empty', async () => {
    await open({ code_timeout_max: 60, text_normalised: 'trim' });
    const ran = await workspace.run('apply', '--yes', '--launch', '*', '--json');
    const notes = JSON.parse(ran.out).outcomes.filter(
      (one: { code: string | null }) => one.code === 'PS5206',
    );
    expect(notes.map((one: { address: string; message: string }) => [one.address, one.message])).toEqual([
      ['prompts/Blanks', 'the platform stored prompt_text differently than sent'],
      [
        'tool_endpoints/Code',
        'the platform stored code_config.tools.add.timeout_seconds differently than sent',
      ],
    ]);
    expect(ran.code).toBe(0);
    await expectQuiet(workspace);
  });

  it('a create without an answer that cannot be found in a moving list is unknown, then adopted', async () => {
    await open({ create_answer: '204', page_size_cap: 1 });
    await only({ prompts: prompts(12) });
    const first = await applyJson(workspace);
    for (const { outcome } of first.failures) expect(outcome).toBe('unknown');
    expect(first.code).toBe(first.failures.length > 0 ? 4 : 0);
    const second = await applyJson(workspace);
    expect(second.failures).toEqual([]);
    expect(second.code).toBe(0);
    expect(workspace.emulator.store.list('prompts')).toHaveLength(12);
    await expectQuiet(workspace, 12);
  });
});

describe('names that are taken', () => {
  test.each(['unique_prompt_names', 'unique_criterion_names', 'unique_evaluation_names'] as const)(
    'by an archived row, with %s',
    async (unique) => {
      await open({ [unique]: true, archived_names_taken: true, archived_listed: true });
      const { store } = workspace.emulator;
      const config = { subtype: 'exact_match' };
      const rows = {
        unique_prompt_names: () => store.create('prompts', { name: 'X', prompt_text: 'old' }),
        unique_criterion_names: () => store.create('criteria', { name: 'X', type: 'programmatic', config }),
        unique_evaluation_names: () => {
          const criterion = store.create('criteria', { name: 'Y', type: 'programmatic', config });
          return store.create('evaluations', { name: 'X', criteria: [{ criterion_id: criterion.id }] });
        },
      };
      const row = rows[unique]();
      const kind = (
        {
          unique_prompt_names: 'prompts',
          unique_criterion_names: 'criteria',
          unique_evaluation_names: 'evaluations',
        } as const
      )[unique];
      store.archive(kind, row.id);
      const criterion = {
        name: 'X',
        display_label: 'X',
        type: 'programmatic',
        config,
        output_schema: { type: 'boolean' },
      };
      await only({
        prompts: [{ name: 'X', prompt_text: 'new' }],
        criteria: [criterion],
        evaluations: [{ name: 'X', description: 'd', criteria: [{ criterion_id: { $ref: 'criteria/X' } }] }],
      });
      const planned = await workspace.run('plan', '--json');
      expect(JSON.parse(planned.out).diagnostics).toContainEqual(
        expect.objectContaining({ code: 'PS4204', address: `${kind}/X` }),
      );
      const applied = await applyJson(workspace);
      expect(applied.code).toBe(4);
      expect(applied.failures).toContainEqual({
        address: `${kind}/X`,
        outcome: 'failed',
        message: expect.stringContaining('409'),
      });
      expect(store.need(kind, row.id).archived_at).not.toBe(null);
    },
  );
});

describe('rights', () => {
  test.each(['native', 'string', 'list', 'object'] as const)(
    'a viewer plans but writes nothing; errors as %s are read',
    async (error_detail) => {
      await open({ key_role: 'viewer', error_detail });
      await only({ prompts: prompts(2) });
      const planned = await workspace.run('plan');
      expect(planned.code).toBe(0);
      const applied = await applyJson(workspace);
      expect(applied.code).toBe(1);
      expect(applied.summary).toEqual({ failed: 2 });
      for (const { message } of applied.failures) {
        expect(message).toMatch(/^403 .*Viewers may not change anything/);
        expect(message).not.toMatch(/[{}[\]]|object Object/);
      }
      expect(workspace.emulator.store.list('prompts')).toEqual([]);
      workspace.emulator.setSwitches({ key_role: 'admin' });
      expect((await applyJson(workspace)).summary).toEqual({ created: 2 });
      await expectQuiet(workspace, 2);
    },
  );

  it('a member writes all but tool endpoints, and what needs them is blocked', async () => {
    await open({ key_role: 'member' });
    const applied = await applyJson(workspace, '--launch', '*');
    expect(applied.code).toBe(4);
    const by = (word: string) =>
      applied.failures.filter((one) => one.outcome === word).map((one) => one.address);
    expect(by('failed')).toEqual(['tool_endpoints/Code', 'tool_endpoints/Docs']);
    expect(by('blocked')).toHaveLength(3);
    workspace.emulator.setSwitches({ key_role: 'admin' });
    expect((await applyJson(workspace)).summary).toEqual({ created: 5 });
    await expectQuiet(workspace);
  });
});

describe('rate limits', () => {
  test.each(['seconds', 'date', 'absent'] as const)('Retry-After %s', async (retry_after) => {
    let now = Date.parse('2026-11-22T09:00:00.500Z');
    const limits = { rate_limit: 10, rate_limit_window: 5, retry_after };
    workspace = await Workspace.open(
      { ...repository('written') },
      { switches: limits, now: () => new Date(now) },
    );
    Object.assign(workspace.env, ENV);
    await only({ prompts: prompts(30) });
    const sleeps: number[] = [];
    const clock = {
      now: () => now,
      // Requests that wait side by side wait the same time, not one after the other.
      sleep: async (ms: number) => {
        sleeps.push(ms);
        const until = now + ms;
        await new Promise(setImmediate);
        now = Math.max(now, until);
      },
    };
    const ran = await workspace.runWith({ clock }, 'apply', '--yes', '--json');
    expect(JSON.parse(ran.out).summary).toEqual({ created: 30 });
    expect(ran.code).toBe(0);
    expect(sleeps.length).toBeGreaterThan(0);
    expect(workspace.emulator.requests.filter(({ status }) => status === 429).length).toBeGreaterThan(0);
    expect(workspace.emulator.store.list('prompts')).toHaveLength(30);
  });
});

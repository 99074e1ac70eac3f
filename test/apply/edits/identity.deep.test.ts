import { afterEach, describe, expect, it } from 'vitest';
import { type Item, Scene } from './scene.js';

let scene: Scene;
afterEach(() => scene.close());

const prompt = (more: Item = {}): Item => ({ name: 'P', prompt_text: 'From git', ...more });
const text = (id: number) => scene.store.need('prompts', id).prompt_text;

async function open(bundle: Item, switches = {}): Promise<void> {
  scene = await Scene.open(bundle, { switches });
}

async function openApplied(bundle: Item, switches = {}): Promise<void> {
  await open(bundle, switches);
  expect((await scene.apply()).code).toBe(0);
}

describe('archived objects', () => {
  it('are never matched: a new one is made, and the plan says so', async () => {
    await open({ prompts: [prompt()] }, { archived_listed: true });
    const old = scene.store.create('prompts', { name: 'P', prompt_text: 'Old' });
    scene.store.archive('prompts', old.id);
    const planned = await scene.readPlan();
    expect([planned.code, planned.actions]).toEqual([2, ['prompts/P: create']]);
    expect(planned.text).toContain(
      `An archived prompt of the same name exists (id ${old.id}); it stays archived.`,
    );
    expect((await scene.apply()).outcomes).toEqual(['prompts/P: created']);
    expect(text(old.id)).toBe('Old');
    expect((await scene.plan()).code).toBe(0);
  });

  it.each([true, false])(
    'one of ours that somebody archives is gone (listed: %s)',
    async (archived_listed) => {
      await openApplied({ prompts: [prompt()] }, { archived_listed });
      scene.store.archive('prompts', 1);
      const planned = await scene.readPlan();
      expect([planned.code, planned.held]).toEqual([3, ['prompts/P: gone']]);
      expect(planned.text).toContain('was deleted or archived on the platform after the last apply');
      expect((await scene.apply()).writes).toEqual([]);
      scene.store.archive('prompts', 1, false);
      expect((await scene.plan()).code).toBe(0);
    },
  );
});

describe('ids that are used again after a reset of the platform', () => {
  it.each(['shown', 'absent'] as const)(
    'another object is never ours (created_at %s)',
    async (created_at) => {
      await openApplied({ prompts: [prompt()] }, { created_at });
      scene.emulator.reset();
      scene.emulator.setSwitches({ created_at });
      const other = scene.store.create('prompts', { id: 1, name: 'Other', prompt_text: 'Of others' });
      const planned = await scene.plan();
      expect([planned.code, planned.actions, planned.held]).toEqual([3, [], ['prompts/P: gone']]);
      const done = await scene.apply('--on-drift', 'overwrite');
      expect([done.code, done.outcomes]).toEqual([0, ['prompts/P: created']]);
      expect(scene.store.need('prompts', other.id)).toEqual(other);
      await scene.write({ prompts: [] });
      expect(scene.store.list('prompts')).toHaveLength(2);
    },
  );

  it('one of the same name and id is another object all the same: a takeover', async () => {
    await openApplied({ prompts: [prompt()] });
    scene.emulator.reset();
    scene.store.create('prompts', {
      id: 1,
      name: 'P',
      prompt_text: 'Of others',
      created_at: '2020-01-01T00:00:00Z',
    });
    const planned = await scene.plan('--on-drift', 'overwrite');
    expect([planned.code, planned.actions, planned.held]).toEqual([3, [], ['prompts/P: takeover']]);
    expect(text(1)).toBe('Of others');
  });
});

describe('two live objects of one name', () => {
  it('nothing is written before one is pinned, and the other one stays as it is', async () => {
    await open({ prompts: [prompt()] });
    const [a, b] = [1, 2].map(() => scene.store.create('prompts', { name: 'P', prompt_text: 'Live' }).id);
    const planned = await scene.readPlan('--take-over');
    expect([planned.code, planned.actions, planned.held]).toEqual([3, [], ['prompts/P: ambiguous']]);
    expect(planned.text).toContain(`ids ${a}, ${b}`);
    expect(planned.text).toContain(`"sync": {"prompts/P":{"id":{"staging":${b}}}}`);
    expect((await scene.apply('--take-over')).writes).toEqual([]);

    await scene.write({ sync: { 'prompts/P': { id: { staging: b } } } });
    expect((await scene.plan()).held).toEqual(['prompts/P: takeover']);
    const done = await scene.apply('--take-over');
    expect([done.code, done.outcomes]).toEqual([0, ['prompts/P: updated']]);
    expect([text(Number(a)), text(Number(b))]).toEqual(['Live', 'From git']);
    // The ledger knows it now: the pin is no longer needed.
    await scene.write({ sync: undefined });
    expect((await scene.plan()).code).toBe(0);
  });
});

describe('pins', () => {
  it('lead to an object of another name, which is renamed', async () => {
    await open({ prompts: [prompt()], sync: { 'prompts/P': { id: { staging: 1, other: 7 } } } });
    await scene.workspace.write(
      'pipelines-sync.yaml',
      JSON.stringify({
        version: 1,
        namespace: 'rome-team',
        bundles: ['all.json'],
        default_target: 'staging',
        targets: { staging: { org_id: 2 }, other: { org_id: 5 } },
      }),
    );
    scene.store.create('prompts', { name: 'Another name', prompt_text: 'From git' });
    expect((await scene.plan()).held).toEqual(['prompts/P: takeover']);
    expect((await scene.apply('--take-over=prompts/P')).outcomes).toEqual(['prompts/P: updated']);
    expect(scene.store.list('prompts').map((row) => row.name)).toEqual(['P']);
    expect((await scene.plan()).code).toBe(0);
  });

  it.each([
    ['an id that does not exist', 99],
    ['an archived one', 2],
  ])('to %s are held, never a create', async (_name, id) => {
    await open({ prompts: [prompt()], sync: { 'prompts/P': { id: { staging: id } } } });
    scene.store.create('prompts', { name: 'Q', prompt_text: 'Q' });
    scene.store.archive('prompts', scene.store.create('prompts', { name: 'P', prompt_text: 'P' }).id);
    const planned = await scene.readPlan('--on-drift', 'overwrite', '--take-over');
    expect([planned.code, planned.actions, planned.held]).toEqual([3, [], ['prompts/P: ambiguous']]);
    expect(planned.text).toContain(`Id ${id}, to which sync pins it, does not exist or is archived`);
    expect(planned.text).not.toContain(`To pin id ${id} `);
  });

  it('away from the ledger are held; to the object of another item they are an error', async () => {
    const items = [prompt(), prompt({ name: 'Q' })];
    await openApplied({ prompts: items });
    scene.store.create('prompts', { id: 9, name: 'R', prompt_text: 'R' });
    await scene.write({ sync: { 'prompts/Q': { id: { staging: 9 } } } });
    const away = await scene.readPlan('--take-over');
    expect([away.code, away.held]).toEqual([3, ['prompts/Q: ambiguous']]);
    expect(away.text).toContain('The ledger records it as id 2, but sync pins it to id 9');
    await scene.write({
      prompts: [...items, prompt({ name: 'S' })],
      sync: { 'prompts/S': { id: { staging: 1 } } },
    });
    const taken = await scene.readPlan('--take-over');
    expect([taken.code, taken.actions, taken.held]).toEqual([1, [], []]);
    expect(taken.plan.diagnostics).toMatchObject([{ code: 'PS4120', address: 'prompts/S' }]);
    expect(taken.text).toContain('Id 1, to which sync pins prompts/S, belongs to prompts/P.');
  });
});

describe('renamed_from', () => {
  const sync = { 'prompts/New': { renamed_from: 'prompts/P' } };

  it('keeps the id with a ledger, and the old entry goes', async () => {
    await openApplied({ prompts: [prompt()] });
    await scene.write({ prompts: [prompt({ name: 'New' })], sync });
    const planned = await scene.plan();
    expect([planned.code, planned.actions]).toEqual([2, ['prompts/New: update']]);
    expect(planned.plan.changes[0]).toMatchObject({ id: 1, renamed_from: 'prompts/P' });
    expect((await scene.apply()).outcomes).toEqual(['prompts/New: updated']);
    expect(scene.store.list('prompts').map(({ id, name }) => [id, name])).toEqual([[1, 'New']]);
    expect(await scene.entry('prompts/P')).toBeUndefined();
    expect(await scene.entry('prompts/New')).toMatchObject({ id: 1, origin: 'created' });
    // The setting may stay or go: nothing changes any more.
    expect((await scene.plan()).code).toBe(0);
    await scene.write({ sync: undefined });
    expect((await scene.plan()).code).toBe(0);
  });

  it('without a ledger finds the object by its old name, which is a takeover', async () => {
    await openApplied({ prompts: [prompt()] });
    await scene.workspace.loseLedger();
    await scene.write({ prompts: [prompt({ name: 'New' })], sync });
    const planned = await scene.plan();
    expect([planned.code, planned.actions, planned.held]).toEqual([3, [], ['prompts/New: takeover']]);
    expect((await scene.apply('--take-over')).outcomes).toEqual(['prompts/New: updated']);
    expect(scene.store.list('prompts').map(({ id, name }) => [id, name])).toEqual([[1, 'New']]);
  });

  it('with both names live is ambiguous', async () => {
    await open({ prompts: [prompt({ name: 'New' })], sync });
    scene.store.create('prompts', { name: 'P', prompt_text: 'a' });
    scene.store.create('prompts', { name: 'New', prompt_text: 'b' });
    const planned = await scene.plan('--take-over');
    expect([planned.code, planned.actions, planned.held]).toEqual([3, [], ['prompts/New: ambiguous']]);
  });

  it('of an endpoint: its binding follows, and nothing is made twice', async () => {
    const endpoint = (name: string) => ({
      name,
      endpoint_type: 'mcp_server',
      url: 'https://tools.example.com/mcp',
    });
    const binding = (name: string) => ({
      workflow_id: 10,
      node_id: 'node-1',
      field_id: 'field-2',
      endpoint_id: { $ref: `tool_endpoints/${name}` },
      max_tool_rounds: 2,
    });
    await openApplied({ tool_endpoints: [endpoint('A')], tool_bindings: [binding('A')] });
    await scene.write({
      tool_endpoints: [endpoint('B')],
      tool_bindings: [binding('B')],
      sync: { 'tool_endpoints/B': { renamed_from: 'tool_endpoints/A' } },
    });
    const done = await scene.apply();
    expect(done.code).toBe(0);
    expect(done.writes).toHaveLength(1);
    expect(scene.store.list('tool_bindings')).toHaveLength(1);
    expect((await scene.plan()).code).toBe(0);
  });
});

describe('takeover', () => {
  const bundle = { prompts: [prompt(), prompt({ name: 'Q' })] };
  async function openLive(sync?: Item): Promise<void> {
    await open({ ...bundle, sync });
    for (const name of ['P', 'Q'])
      scene.store.create('prompts', { name, prompt_text: 'Live', description: 'Mine' });
  }

  it('is held until the resource is named, and recorded as adopted', async () => {
    await openLive();
    const planned = await scene.plan();
    expect([planned.code, planned.held]).toEqual([3, ['prompts/P: takeover', 'prompts/Q: takeover']]);
    const held = await scene.apply('--on-drift', 'overwrite');
    expect([held.code, held.writes]).toEqual([3, []]);
    const one = await scene.apply('--take-over=prompts/P');
    expect([one.code, one.outcomes]).toEqual([3, ['prompts/P: updated', 'prompts/Q: held']]);
    expect(scene.store.list('prompts').map((row) => [row.prompt_text, row.description])).toEqual([
      ['From git', 'Mine'],
      ['Live', 'Mine'],
    ]);
    expect(await scene.entry('prompts/P')).toMatchObject({ origin: 'adopted' });
    await scene.write({ prompts: [prompt({ name: 'Q' })] });
    const left = await scene.apply('--take-over');
    expect([left.code, left.outcomes.sort()]).toEqual([0, ['prompts/P: released', 'prompts/Q: updated']]);
    expect(scene.store.list('prompts')).toHaveLength(2);
  });

  it('take_over: true in the files says it for good', async () => {
    await openLive({ 'prompts/Q': { take_over: true } });
    const done = await scene.apply();
    expect([done.code, done.outcomes]).toEqual([3, ['prompts/Q: updated', 'prompts/P: held']]);
  });

  it('equal objects are adopted; their secrets are unknown and only written when named', async () => {
    const endpoint = {
      name: 'N',
      endpoint_type: 'mcp_server',
      url: 'https://tools.example.com/mcp',
      auth_type: 'bearer',
      auth_config: { token: { $env: 'DOCS_TOKEN' } },
    };
    await open({ tool_endpoints: [endpoint] });
    scene.store.create('tool_endpoints', { ...endpoint, auth_config: { token: 'of-others' } });
    const planned = await scene.plan();
    expect(planned.actions).toEqual(['tool_endpoints/N: adopt']);
    expect(planned.plan.secret_writes).toMatchObject([{ status: 'unknown', write: false }]);
    const token = () => scene.store.list('tool_endpoints')[0]?.auth_config.token;
    expect((await scene.apply('--take-over')).outcomes).toEqual(['tool_endpoints/N: adopted']);
    expect(token()).toBe('of-others');
    const noted = await scene.readPlan();
    expect([noted.code, noted.actions]).toEqual([0, []]);
    expect(noted.text).toContain('up to date (secrets cannot be read back); left unchanged');
    expect((await scene.apply('--take-over=tool_endpoints/N')).outcomes).toEqual([
      'tool_endpoints/N: updated',
    ]);
    expect(token()).toBe('first-token-of-the-docs');
    expect((await scene.readPlan()).text).not.toContain('cannot be read back');
    // Once recorded, another value of the variable is a change.
    scene.workspace.env.DOCS_TOKEN = 'second-token-of-the-docs';
    const changed = await scene.readPlan();
    expect([changed.code, changed.actions]).toEqual([2, ['tool_endpoints/N: update']]);
    expect(changed.text).not.toContain('token-of-the-docs');
    expect((await scene.apply()).code).toBe(0);
    expect(token()).toBe('second-token-of-the-docs');
    expect((await scene.plan()).code).toBe(0);
  });
});

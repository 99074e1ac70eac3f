import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/plan/index.js';
import { Front } from '../../support/front.js';
import { Scene } from './scene.js';

const SCOPES = [
  {},
  { scope_type: 'project', project_id: 22 },
  { scope_type: 'workflow', workflow_id: 10 },
] as const;
const ADDRESSES = ['prompts/P', 'prompts/P@project:22', 'prompts/P@workflow:10'];
const item = (scope: object, prompt_text = 'ours') => ({ name: 'P', prompt_text, ...scope });
const three = (...texts: string[]) => ({
  prompts: SCOPES.map((scope, at) => item(scope, texts[at] ?? 'ours')),
});

const codes = (plan: Plan) => plan.diagnostics.map(({ code, address }) => `${address}: ${code}`);
const saying = (plan: Plan, code: string) => plan.diagnostics.filter((one) => one.code === code);

let scene: Scene;
let front: Front;
beforeEach(async () => {
  scene = await Scene.open({ prompts: [item({})] });
  front = await Front.open(scene.emulator.url);
});
afterEach(async () => {
  await front.close();
  await scene.close();
});

/** The platform shows no scope of anything, and its lists show everything in every scope. */
function withoutScopes(): void {
  scene.emulator.setSwitches({ scope_filters: 'ignored' });
  scene.workspace.env.PIPELINES_BASE_URL = front.url;
  const bare = (row: object) => ({
    ...row,
    scope_type: undefined,
    org_id: undefined,
    project_id: undefined,
    workflow_id: undefined,
  });
  front.respond = async ({ path: at }, forward) => {
    const answer = await forward();
    const body = answer.body as { items?: object[] } | undefined;
    if (!at.startsWith('/api/prompts') || body === undefined || answer.status >= 300) return answer;
    return {
      ...answer,
      body: body.items === undefined ? bare(body) : { ...body, items: body.items.map(bare) },
    };
  };
}

/** Writes into the entries of the ledger, as a version before this rule left them. */
async function rewriteLedger(
  change: (entry: { address: string; id: unknown; witness: unknown }) => object,
): Promise<void> {
  const folder = path.join(scene.workspace.folder, '.pipelines-sync/rome-team/staging/prompts');
  for (const file of await readdir(folder)) {
    const at = path.join(folder, file);
    await writeFile(at, JSON.stringify(change(JSON.parse(await readFile(at, 'utf8')))));
  }
}

describe('one object in the lists of three scopes', () => {
  it('is adopted by none of three items: an error that names them', async () => {
    withoutScopes();
    const { id } = scene.store.create('prompts', { name: 'P', prompt_text: 'ours' });
    await scene.write(three());
    const { plan, code, actions, text } = await scene.readPlan();
    expect([code, actions]).toEqual([1, []]);
    expect(codes(plan)).toEqual(ADDRESSES.map((address) => `${address}: PS4120`));
    expect(text).toContain(
      `Id ${id} is claimed by prompts/P, prompts/P@project:22 and prompts/P@workflow:10, but an object can belong to only one of them.`,
    );
    const done = await scene.apply();
    expect([done.code, done.writes]).toEqual([1, []]);
    expect(await scene.entry('prompts/P')).toBeUndefined();
  });

  it('belongs to the one that sync pins it to; the others get objects of their own', async () => {
    withoutScopes();
    const { id } = scene.store.create('prompts', { name: 'P', prompt_text: 'ours' });
    await scene.write({ ...three(), sync: { 'prompts/P': { id: { staging: id } } } });
    expect((await scene.plan()).actions).toEqual([
      'prompts/P: adopt',
      'prompts/P@project:22: create',
      'prompts/P@workflow:10: create',
    ]);
    expect((await scene.apply()).code).toBe(0);
    expect(scene.store.list('prompts')).toHaveLength(3);
    const ids = await Promise.all(ADDRESSES.map(async (address) => (await scene.entry(address))?.id));
    expect(new Set(ids).size).toBe(3);
    expect((await scene.plan()).code).toBe(0);
  });

  it('is made once for each of three items in a first apply, and each keeps its own', async () => {
    withoutScopes();
    await scene.write(three('one', 'two', 'three'));
    const done = await scene.apply();
    expect([done.code, done.outcomes]).toEqual([0, ADDRESSES.map((address) => `${address}: created`)]);
    expect(
      scene.store
        .list('prompts')
        .map(({ prompt_text }) => prompt_text)
        .sort(),
    ).toEqual(['one', 'three', 'two']);
    expect((await scene.plan()).code).toBe(0);
    await scene.write(three('one', 'two more', 'three'));
    expect((await scene.apply()).outcomes).toEqual(['prompts/P@project:22: updated']);
    expect((await scene.plan()).code).toBe(0);
  });

  it('does not come into the files three times: an error of the pull', async () => {
    withoutScopes();
    await scene.write({ prompts: [] });
    const { id } = scene.store.create('prompts', { name: 'P', prompt_text: 'ours' });
    const ran = await scene.workspace.run('pull', '--all', '--json');
    expect(ran.code, ran.err).toBe(1);
    const { open } = JSON.parse(ran.out) as { open: { code: string; message: string }[] };
    const [said] = open.filter(({ code }) => code === 'PS4122');
    expect(said?.message).toContain(`Id ${id} is claimed by prompts/P, prompts/P@project:22`);
    expect(await scene.workspace.read('all.json')).not.toContain('ours');
  });
});

describe('one object of two entries', () => {
  beforeEach(async () => {
    await scene.write({ prompts: [item({}), { name: 'Q', prompt_text: 'other' }] });
    expect((await scene.apply()).code).toBe(0);
    const p = await scene.entry('prompts/P');
    await rewriteLedger((entry) => ({ ...entry, id: p?.id, witness: p?.witness }));
  });

  it('is an error of both, and nothing is written', async () => {
    await scene.write({ prompts: [item({}, 'changed'), { name: 'Q', prompt_text: 'changed' }] });
    const { plan, code, actions } = await scene.plan('--on-drift', 'overwrite');
    expect([code, actions]).toEqual([1, []]);
    expect(codes(plan)).toEqual(['prompts/P: PS4120', 'prompts/Q: PS4120']);
    const [first] = saying(plan, 'PS4120');
    expect(first?.message).toMatch(/^The ledger records id 1 for prompts\/P and prompts\/Q, /);
    const forget = ['pipelines-sync', 'ledger', 'forget', '--target', 'staging', 'prompts/P'];
    expect(first?.argv).toEqual(forget);
    expect((await scene.apply('--on-drift', 'overwrite')).writes).toEqual([]);
  });

  it('is not deleted because one of them left the files', async () => {
    await scene.configure({ prune: true });
    await scene.write({ prompts: [item({})] });
    const { plan, code } = await scene.plan();
    expect([code, codes(plan)]).toEqual([1, ['prompts/P: PS4120', 'prompts/Q: PS4120']]);
    expect((await scene.apply()).writes).toEqual([]);
    expect(scene.store.list('prompts')).toHaveLength(2);
  });

  it('is settled by forgetting the wrong one', async () => {
    const forgotten = await scene.workspace.run('ledger', 'forget', 'prompts/Q', '--yes');
    expect(forgotten.code, forgotten.err).toBe(0);
    expect((await scene.plan()).actions).toEqual(['prompts/Q: adopt']);
    expect((await scene.apply()).code).toBe(0);
    expect((await scene.plan()).code).toBe(0);
  });

  it('is not pulled', async () => {
    scene.store.edit('prompts', 1, { prompt_text: 'theirs' });
    const before = await scene.workspace.read('all.json');
    const pulled = await scene.workspace.run('pull', '--json');
    expect(pulled.code).toBe(1);
    const { open } = JSON.parse(pulled.out) as { open: { code: string; address: string }[] };
    expect(open.map(({ code, address }) => `${address}: ${code}`)).toEqual([
      'prompts/P: PS4122',
      'prompts/Q: PS4122',
    ]);
    expect(await scene.workspace.read('all.json')).toBe(before);
    expect(scene.store.need('prompts', 1).prompt_text).toBe('theirs');
  });

  it('cannot be set', async () => {
    const ran = await scene.workspace.run('ledger', 'set', 'prompts/Q', '--id', '1', '--yes');
    expect(ran.code).toBe(1);
    expect(ran.err).toContain('id 1 already belongs to prompts/P');
  });
});

describe('a pin', () => {
  it('to an object whose item left the files takes its entry along', async () => {
    await scene.configure({ prune: true });
    expect((await scene.apply()).code).toBe(0);
    await scene.write({
      prompts: [{ name: 'New', prompt_text: 'ours' }],
      sync: { 'prompts/New': { id: { staging: 1 } } },
    });
    expect((await scene.apply()).outcomes).toEqual(['prompts/New: updated']);
    expect(scene.store.list('prompts').map(({ id, name }) => [id, name])).toEqual([[1, 'New']]);
    expect(await scene.entry('prompts/P')).toBeUndefined();
    expect(await scene.entry('prompts/New')).toMatchObject({ id: 1, origin: 'created' });
    expect((await scene.plan()).code).toBe(0);
  });

  it('of one object for two items is an error of both', async () => {
    scene.store.create('prompts', { name: 'X', prompt_text: 'ours' });
    const pin = { id: { staging: 1 } };
    await scene.write({
      prompts: [item({}), { name: 'Q', prompt_text: 'ours' }],
      sync: { 'prompts/P': pin, 'prompts/Q': pin },
    });
    const { plan, code } = await scene.plan('--take-over');
    expect([code, codes(plan)]).toEqual([1, ['prompts/P: PS4120', 'prompts/Q: PS4120']]);
  });
});

describe('a second live object of a managed name', () => {
  beforeEach(async () => {
    expect((await scene.apply()).code).toBe(0);
    scene.store.create('prompts', { id: 9, name: 'P', prompt_text: 'theirs' });
  });

  it('is named by every plan until it is gone, and holds nothing', async () => {
    for (const text of ['ours', 'ours', 'changed']) {
      await scene.write({ prompts: [item({}, text)] });
      const { plan, actions, held } = await scene.plan();
      expect([actions, held]).toEqual([text === 'ours' ? [] : ['prompts/P: update'], []]);
      const [said, ...others] = saying(plan, 'PS4121');
      expect(others).toEqual([]);
      expect(said).toMatchObject({ severity: 'warning', address: 'prompts/P' });
      expect(said?.message).toBe('Another live prompt has the same name (id 9); this one is id 1.');
    }
    expect((await scene.apply()).outcomes).toEqual(['prompts/P: updated']);
    expect(scene.store.need('prompts', 9).prompt_text).toBe('theirs');
    scene.store.drop('prompts', 9);
    expect(codes((await scene.plan()).plan)).toEqual([]);
  });

  it('may stay where sync pins the one that is meant, or another item the second', async () => {
    await scene.write({ sync: { 'prompts/P': { id: { staging: 1 } } } });
    expect(codes((await scene.plan()).plan)).toEqual([]);
    await scene.write({
      prompts: [item({}), { name: 'Second', prompt_text: 'theirs' }],
      sync: { 'prompts/Second': { id: { staging: 9 } } },
    });
    expect(saying((await scene.plan()).plan, 'PS4121')).toEqual([]);
  });
});

describe('a create without an answer whose list lags', () => {
  it('may leave a twin, which the next plans name with both ids', async () => {
    scene.workspace.env.PIPELINES_BASE_URL = front.url;
    let sent = 0;
    front.respond = async ({ method, path: at }, forward) => {
      const answer = await forward();
      if (method === 'POST' && at === '/api/prompts') {
        sent += 1;
        return sent === 1 ? { status: 504, body: { detail: 'timeout' } } : answer;
      }
      if (method !== 'GET' || !at.startsWith('/api/prompts?')) return answer;
      return { ...answer, body: { ...(answer.body as object), items: [], total: 0 } };
    };
    const done = await scene.apply();
    expect([done.outcomes, sent]).toEqual([['prompts/P: created'], 2]);
    front.respond = () => undefined;
    const { plan, code, held } = await scene.plan();
    expect([code, held]).toEqual([0, []]);
    expect(saying(plan, 'PS4121').map(({ message }) => message)).toEqual([
      'Another live prompt has the same name (id 1); this one is id 2.',
    ]);
  });
});

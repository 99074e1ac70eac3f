import { afterEach, describe, expect, it } from 'vitest';
import { Child } from '../apply/failures/kill.js';
import { builtCli } from '../support/built-cli.js';
import { editAll } from './edit-all.js';
import { changed, KINDS, renamed, WORKFLOW } from './many.js';
import { most, type Traffic, total } from './meter.js';
import { SizeScene } from './size-scene.js';

const COUNT = 300;
/** Kinds whose objects can be read by id; of ground truths only the list can be read. */
const READABLE = COUNT - 45;
const TRUTHS = `/api/workflows/${WORKFLOW}/tool-ground-truths`;

let size: SizeScene;
afterEach(() => size.close());

/** All that may be read is read at once: each object that no row proves one time, ground truths by their list. */
function expectOneRound(traffic: Traffic, objects = READABLE): void {
  expect(traffic.writes).toBe(0);
  expect([total(traffic.objects), most(traffic.objects)]).toEqual([objects, Math.min(1, objects)]);
  if (objects > 1) expect(traffic.abreast).toBeGreaterThan(1);
  expect(total(traffic.narrowed)).toBe(0);
  expect(most(traffic.lists)).toBeLessThanOrEqual(2);
}

/** The plan's reading, one before each write and one after it; of a ground truth its filtered list, twice. */
function expectBounded(traffic: Traffic, writes = 1): void {
  expect(most(traffic.objects)).toBeLessThanOrEqual(1 + 2 * writes);
  expect(most(traffic.narrowed)).toBeLessThanOrEqual(4 * writes);
}

const OF_ALL = (word: string) => ({ [word]: COUNT });

describe('300 resources of mixed kinds', () => {
  it('an update of all', async () => {
    size = await SizeScene.applied(COUNT);
    await size.write(changed(size.items, 'in git'));
    const plan = await size.plan();
    expect([plan.code, plan.json.summary.update]).toEqual([2, COUNT]);
    expectOneRound(plan.traffic);
    expect(plan.traffic.lists.get(TRUTHS)).toBe(2);
    const done = await size.apply();
    expect([done.code, done.json.summary, done.traffic.writes]).toEqual([0, OF_ALL('updated'), COUNT]);
    expectBounded(done.traffic);
    const after = await size.plan();
    expect(after.code).toBe(0);
    expectOneRound(after.traffic, 0);
  });

  it('edits of all in the web app, in plan and drift', async () => {
    size = await SizeScene.applied(COUNT);
    editAll(size.scene);
    const plan = await size.plan();
    expect([plan.code, plan.json.held.length]).toEqual([3, COUNT]);
    expectOneRound(plan.traffic);
    const drift = await size.json<{ items: unknown[] }>('drift');
    expect([drift.code, drift.json.items.length]).toEqual([2, COUNT]);
    expectOneRound(drift.traffic);
    const back = await size.apply('--on-drift', 'overwrite');
    expect([back.code, back.json.summary]).toEqual([0, OF_ALL('updated')]);
    expectBounded(back.traffic);
    const none = await size.json<{ items: unknown[] }>('drift');
    expect([none.code, none.json.items]).toEqual([0, []]);
    expectOneRound(none.traffic, 0);
  });

  it('a takeover of all', async () => {
    size = await SizeScene.open(COUNT, { planted: true });
    await size.write(changed(size.items, 'in git'));
    const held = await size.plan();
    expect([held.code, held.json.held.length]).toEqual([3, COUNT]);
    expectOneRound(held.traffic);
    const done = await size.apply('--take-over');
    expect([done.code, done.json.summary]).toEqual([0, OF_ALL('updated')]);
    expectBounded(done.traffic);
  });

  it('a rename of all', async () => {
    size = await SizeScene.applied(COUNT);
    await size.write(renamed(size.items));
    const plan = await size.plan();
    // A binding follows its endpoint and a ground truth has no name: neither is written.
    const { update, converge } = plan.json.summary;
    expect([plan.code, update, converge]).toEqual([2, 210, 45]);
    expectOneRound(plan.traffic, 210);
    const done = await size.apply();
    expect([done.code, done.json.summary]).toEqual([0, { updated: 210, converged: 45 }]);
    expectBounded(done.traffic);
    expect((await size.plan()).code).toBe(0);
  });

  it('a prune of all but one', async () => {
    size = await SizeScene.applied(COUNT, { made: true });
    await size.scene.configure({ prune: true, limits: { max_deletes: 400, max_delete_percent: 100 } });
    const rest = Object.fromEntries(KINDS.map((kind) => [kind, undefined]));
    await size.scene.write({ ...rest, prompts: size.items.prompts.slice(0, 1) });
    const plan = await size.plan();
    expect([plan.code, plan.json.summary.delete]).toEqual([2, COUNT - 1]);
    expectOneRound(plan.traffic, 0);
    const done = await size.apply();
    expect([done.code, done.json.summary]).toEqual([0, { deleted: COUNT - 1 }]);
    expectBounded(done.traffic);
  });

  it('a replace of all that can be replaced', async () => {
    size = await SizeScene.applied(COUNT, { made: true });
    const judge = { type: 'llm_judge', config: { prompt_template: 'Score it from 1 to 5.', temperature: 0 } };
    const code = { endpoint_type: 'code', url: undefined, code_config: { tools: {} } };
    await size.write({
      criteria: size.items.criteria.map((one) => ({ ...one, ...judge })),
      tool_endpoints: size.items.tool_endpoints.map((one) => ({ ...one, ...code })),
    });
    const plan = await size.plan();
    const { replace, update, delete: deletes } = plan.json.summary;
    // Criteria, endpoints and bindings anew; evaluations point to the new criteria.
    expect([plan.code, replace, update, deletes]).toEqual([2, 60 + 30 + 45, 30, 60 + 30 + 45]);
    expectOneRound(plan.traffic, 60 + 30 + 45 + 30);
    const done = await size.apply();
    expect([done.code, done.json.summary]).toEqual([0, { replaced: 135, updated: 30, deleted: 135 }]);
    // An object that is replaced is deleted in the end.
    expectBounded(done.traffic, 2);
    expect((await size.plan()).code).toBe(0);
  });

  it('pull --all of what no file holds, and of edits', async () => {
    size = await SizeScene.open(COUNT, { planted: true });
    const none = Object.fromEntries(KINDS.map((kind) => [kind, undefined]));
    await size.scene.write({ ...none, prompts: size.items.prompts.slice(0, 1) });
    const first = await size.json<{ summary: unknown }>('pull', '--all', '--into', 'all.json');
    expect(first.code, first.err).toBe(0);
    expectOneRound(first.traffic, READABLE - 1);
    const plan = await size.plan();
    expect([plan.code, plan.json.changes]).toEqual([0, []]);
    editAll(size.scene);
    const edits = await size.json('pull');
    expect(edits.code).toBe(0);
    expectOneRound(edits.traffic);
    expect((await size.json<{ items: unknown[] }>('drift')).json.items).toEqual([]);
  });

  it('a rollback of all', async () => {
    size = await SizeScene.applied(COUNT, { git: true });
    await size.write(changed(size.items, 'in git'));
    expect((await size.apply()).code).toBe(0);
    const dry = await size.json<{ plan: { changes: unknown[] } }>('rollback', '--to', '1', '--dry-run');
    expect([dry.code, dry.json.plan.changes.length]).toEqual([0, COUNT]);
    expectOneRound(dry.traffic);
    const done = await size.json<{ summary: unknown }>('rollback', '--to', '1', '--yes');
    expect([done.code, done.json.summary]).toEqual([0, OF_ALL('updated')]);
    expectBounded(done.traffic);
  });

  it('a saved plan of deletes that were done meanwhile', async () => {
    size = await SizeScene.applied(COUNT, { made: true });
    await size.scene.configure({ prune: true, limits: { max_deletes: 400, max_delete_percent: 100 } });
    const rest = Object.fromEntries(KINDS.map((kind) => [kind, undefined]));
    await size.scene.write({ ...rest, prompts: size.items.prompts.slice(0, 1) });
    await size.plan('--out', 'plan.json');
    expect((await size.apply()).json.summary).toEqual({ deleted: COUNT - 1 });
    const again = await size.apply('--plan', 'plan.json');
    expect([again.code, again.json.summary]).toEqual([0, { 'already applied': COUNT - 1 }]);
    // Planning reads each list once; that they are gone is seen in each twice, and by each id once.
    expect([total(again.traffic.objects), most(again.traffic.objects)]).toEqual([READABLE - 1, 1]);
    expect(again.traffic.abreast).toBeGreaterThan(1);
    expect(most(again.traffic.lists)).toBeLessThanOrEqual(3);
  });

  it('an apply that was killed half-way and goes on', async () => {
    size = await SizeScene.open(COUNT);
    const { workspace } = size.scene;
    const child = new Child(await builtCli(), { workspace, command: ['apply', '--yes'] });
    let writes = 0;
    const { hooks } = size.scene.emulator;
    const { before } = hooks;
    hooks.before = async (request) => {
      await before?.(request);
      if (request.method === 'GET') return;
      writes += 1;
      if (writes !== COUNT / 2) return;
      child.send('SIGKILL');
      await child.ended;
    };
    expect((await child.ended).signal).toBe('SIGKILL');
    if (before !== undefined) hooks.before = before;
    const done = await size.apply();
    expect(done.code, done.err).toBe(0);
    expectBounded(done.traffic);
    for (const kind of KINDS) expect(size.scene.store.list(kind).length).toBe(size.sizes[kind]);
    const after = await size.plan();
    expect(after.code).toBe(0);
    expectOneRound(after.traffic, 0);
  });
});

describe('300 bindings and ground truths of one workflow', () => {
  const sizes = {
    prompts: 0,
    criteria: 0,
    evaluations: 0,
    tool_endpoints: 3,
    tool_bindings: 150,
    tool_ground_truths: 150,
  };
  const PAGES = 2;

  it('changed in git: bindings are read once each, ground truths by their list read twice', async () => {
    size = await SizeScene.applied(sizes);
    const { tool_bindings, tool_ground_truths } = changed(size.items, 'in git');
    await size.write({ tool_bindings, tool_ground_truths });
    const plan = await size.plan();
    expect([plan.code, plan.json.summary.update]).toEqual([2, 300]);
    expect([total(plan.traffic.objects), most(plan.traffic.objects)]).toEqual([150, 1]);
    expect(plan.traffic.abreast).toBeGreaterThan(1);
    expect([total(plan.traffic.narrowed), plan.traffic.lists.get(TRUTHS)]).toEqual([0, 2 * PAGES]);
    const done = await size.apply();
    expect([done.code, done.json.summary]).toEqual([0, { updated: 300 }]);
    expectBounded(done.traffic);
  });

  it('deleted or edited in the web app, or listed without their texts: the same', async () => {
    size = await SizeScene.applied(sizes);
    const { store } = size.scene;
    for (const [index, { id }] of store.list('tool_ground_truths').entries()) {
      if (index % 3 === 0) store.remove('tool_ground_truths', id);
      else if (index % 3 === 1) store.edit('tool_ground_truths', id, { confidence: 0.9 });
    }
    size.scene.emulator.setSwitches({ list_rows: 'omit_long' });
    for (const { code, traffic } of [await size.plan(), await size.json('drift')]) {
      expect(code).not.toBe(0);
      expect([total(traffic.narrowed), traffic.lists.get(TRUTHS)]).toEqual([0, 2]);
    }
  });
});

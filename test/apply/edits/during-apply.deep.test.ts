import { afterEach, describe, expect, it, test } from 'vitest';
import { Scene } from './scene.js';
import { edit, rowOf, SEED, SUBJECTS, type Subject, sections, without } from './subjects.js';

let scene: Scene;
afterEach(() => scene.close());

const LIST = {
  prompts: /^\/api\/prompts(\?|$)/,
  criteria: /^\/api\/criteria(\?|$)/,
  evaluations: /^\/api\/evaluations(\?|$)/,
  tool_endpoints: /\/tool-endpoints(\?|$)/,
  tool_bindings: /\/tool-bindings(\?|$)/,
  tool_ground_truths: /\/tool-ground-truths(\?|$)/,
} as const;

/** True for reads of the subject's own object: by id, or in the list narrowed to its field. */
function ownRead(subject: Subject): (method: string, path: string) => boolean {
  const { id } = rowOf(scene.store, subject);
  return (method, path) =>
    method === 'GET' &&
    (subject.kind === 'tool_ground_truths' ? path.includes('node_id=') : path.endsWith(`/${id}`));
}

/** The plan reads an object that changes once; of a ground truth it reads the workflow's list instead. */
const firstOfExecutor = (subject: Subject) => (subject.kind === 'tool_ground_truths' ? 1 : 2);

const isWrite = (method: string) => method === 'PUT' || method === 'PATCH';
const isVersioned = (subject: Subject) =>
  !subject.kind.startsWith('tool_') || subject.kind === 'tool_endpoints';

describe.each(SUBJECTS.map((subject) => [subject.kind, subject] as const))('%s', (kind, subject) => {
  const { address, field, other } = subject;

  async function ready(): Promise<void> {
    scene = await Scene.open(sections(subject), { seed: SEED });
    expect((await scene.apply()).code).toBe(0);
    await scene.write(sections(subject, { [field]: subject.later }));
  }

  it('an edit between plan and write is held and kept', async () => {
    await ready();
    scene.onRequest(firstOfExecutor(subject), ownRead(subject), () =>
      edit(scene, subject, { [field]: subject.web }),
    );
    const held = await scene.apply();
    expect([held.code, held.outcomes, held.writes]).toEqual([3, [`${address}: held`], []]);
    expect(held.messages[address]).toBe(`${field} was edited on the platform after planning`);
    expect(rowOf(scene.store, subject)[field]).toEqual(subject.web);
    scene.calm();
    expect((await scene.plan()).held).toEqual([`${address}: conflict`]);
  });

  it('the same edit between plan and write is only taken note of', async () => {
    await ready();
    scene.onRequest(firstOfExecutor(subject), ownRead(subject), () =>
      edit(scene, subject, { [field]: subject.later }),
    );
    const done = await scene.apply();
    expect([done.code, done.outcomes, done.writes]).toEqual([0, [`${address}: already applied`], []]);
    scene.calm();
    expect((await scene.plan()).code).toBe(0);
  });

  it('an edit of a field that leaves the file, between plan and write, is held and kept', async () => {
    await ready();
    await scene.write(sections(subject, { [field]: subject.later, [other]: undefined }));
    // The file names it no more: the platform's value stays, and so does what somebody makes of it now.
    scene.onRequest(firstOfExecutor(subject), ownRead(subject), () =>
      edit(scene, subject, { [other]: subject.otherLater }),
    );
    const held = await scene.apply();
    expect([held.code, held.outcomes, held.writes]).toEqual([3, [`${address}: held`], []]);
    expect(rowOf(scene.store, subject)[other]).toEqual(subject.otherLater);
  });

  it('an edit between read and write is overwritten, and never green where versions tell', async () => {
    await ready();
    scene.onRequest(1, isWrite, () => edit(scene, subject, { [field]: subject.web }));
    const done = await scene.apply();
    scene.calm();
    if (!isVersioned(subject)) {
      // No version, and our own write moved `updated_at` as the edit had done: nothing tells.
      expect([done.code, done.outcomes]).toEqual([0, [`${address}: updated`]]);
      return;
    }
    expect([done.code, done.outcomes]).toEqual([4, [`${address}: failed`]]);
    expect(done.messages[address]).toBe(
      'updated, which overwrote an edit made on the platform at the same moment (version 1 became 3): version 2 is no longer live',
    );
    expect(rowOf(scene.store, subject)[field]).not.toEqual(subject.web);
    for (let round = 0; round < 2; round += 1) {
      const next = await scene.readPlan();
      expect([next.code, next.actions, next.held]).toEqual([3, [], [`${address}: conflict`]]);
      expect(next.text).toContain('version 2 of it is no longer live');
      const again = await scene.apply();
      expect([again.code, again.outcomes, again.writes]).toEqual([3, [`${address}: held`], []]);
    }
  });

  it.runIf(isVersioned(subject))(
    'an overwritten edit is settled by a decision, or by bringing it back',
    async () => {
      await ready();
      scene.onRequest(1, isWrite, () => edit(scene, subject, { [field]: subject.web }));
      expect((await scene.apply()).code).toBe(4);
      scene.calm();
      const saved = await scene.workspace.files('.pipelines-sync');

      // The line of `sync` that the plan shows decides about this one edit.
      const [shown] = (await scene.plan()).plan.held;
      await scene.write(
        sections(subject, { [field]: subject.later }, { overwrite: { staging: shown?.edit } }),
      );
      const decided = await scene.apply();
      expect([decided.code, decided.outcomes, decided.writes]).toEqual([0, [`${address}: converged`], []]);
      expect((await scene.plan()).held).toEqual([]);

      for (const [file, text] of Object.entries(saved)) await scene.workspace.write(file, text);
      await scene.write(sections(subject, { [field]: subject.later }));
      const left = await scene.apply('--on-drift', 'overwrite');
      expect([left.code, left.writes]).toEqual([0, []]);
      expect((await scene.plan()).code).toBe(0);

      // Restored in the web app it is an edit like any other; `pull` takes it in, and nothing is open any more.
      for (const [file, text] of Object.entries(saved)) await scene.workspace.write(file, text);
      edit(scene, subject, { [field]: subject.web });
      expect((await scene.plan()).held).toEqual([`${address}: drift`]);
      expect((await scene.workspace.run('pull')).code).toBe(0);
      expect((await scene.plan()).held).toEqual([]);
      const applied = await scene.apply();
      expect([applied.code, applied.writes]).toEqual([0, []]);
      expect((await scene.plan()).code).toBe(0);
      expect((await scene.entry(address))?.overwrote).toBeUndefined();
    },
  );

  it.runIf(isVersioned(subject))(
    'a change of the files goes no further over an edit that was overwritten',
    async () => {
      await ready();
      scene.onRequest(1, isWrite, () => edit(scene, subject, { [field]: subject.web }));
      expect((await scene.apply()).code).toBe(4);
      scene.calm();
      await scene.write(sections(subject, { [field]: subject.later, [other]: subject.otherLater }));
      const next = await scene.apply();
      expect([next.code, next.outcomes, next.writes]).toEqual([3, [`${address}: held`], []]);
    },
  );

  it('a write that waited for its turn reads the object again, and keeps what was edited meanwhile', async () => {
    await ready();
    const limited = {
      match: { writesOnly: true },
      nth: 1,
      when: 'before',
      status: 429,
      retryAfter: '4',
    } as const;
    scene.emulator.setFaults([limited]);
    // Edited while the write waits, right before it is read again.
    // A ground truth is read as a list, twice.
    const again = kind === 'tool_ground_truths' ? 3 : firstOfExecutor(subject) + 1;
    scene.onRequest(again, ownRead(subject), () => edit(scene, subject, { [field]: subject.web }));
    let slept = 0;
    const sleep = async (ms: number) => {
      slept += ms;
    };
    const clock = { now: () => Date.now() + slept, sleep };
    const held = await scene.workspace.runWith({ clock }, 'apply', '--yes', '--json');
    const { outcomes } = JSON.parse(held.out);
    expect([held.code, outcomes[0]]).toMatchObject([3, { address, outcome: 'held', code: 'PS5201' }]);
    expect(slept).toBeGreaterThan(3000);
    expect(rowOf(scene.store, subject)[field]).toEqual(subject.web);
  });

  it('a delete that waited for its turn reads the object again, and keeps what was edited meanwhile', async () => {
    await ready();
    await scene.configure({ prune: true, limits: { max_deletes: 9, max_delete_percent: 100 } });
    await scene.write(sections(subject));
    await scene.write(without(subject));
    const { id } = rowOf(scene.store, subject);
    scene.emulator.setFaults([
      { match: { method: 'DELETE' }, nth: 1, when: 'before', status: 429, retryAfter: '4' },
    ]);
    let slept = 0;
    const sleep = async (ms: number) => {
      slept += ms;
      // Edited while the delete waits.
      if (slept > 3000 && slept - ms <= 3000) edit(scene, subject, { [field]: subject.web });
    };
    const clock = { now: () => Date.now() + slept, sleep };
    const held = await scene.workspace.runWith({ clock }, 'apply', '--yes', '--json');
    const { outcomes } = JSON.parse(held.out);
    expect([held.code, outcomes[0]]).toMatchObject([3, { address, outcome: 'held', code: 'PS5201' }]);
    expect(scene.store.get(kind, id)).toMatchObject({ [field]: subject.web });
  });

  it('a deletion between plan and write is held', async () => {
    await ready();
    const { id } = rowOf(scene.store, subject);
    scene.onRequest(firstOfExecutor(subject), ownRead(subject), () => scene.store.drop(kind, id));
    const held = await scene.apply();
    expect([held.code, held.outcomes, held.writes]).toEqual([3, [`${address}: held`], []]);
    scene.calm();
    expect((await scene.plan()).held).toEqual([`${address}: gone`]);
  });

  it('a deletion between read and write is held', async () => {
    await ready();
    const { id } = rowOf(scene.store, subject);
    scene.onRequest(1, isWrite, () => scene.store.drop(kind, id));
    const held = await scene.apply();
    expect([held.code, held.outcomes]).toEqual([3, [`${address}: held`]]);
    expect(scene.store.get(kind, id)).toBeUndefined();
  });

  test.each(['equal', 'different'] as const)(
    'an %s object made after planning is no reason for a second one',
    async (how) => {
      scene = await Scene.open(sections(subject), { seed: SEED });
      expect((await scene.apply()).code).toBe(0);
      const made = scene.store.need(kind, rowOf(scene.store, subject).id);
      scene.store.drop(kind, made.id);
      await scene.workspace.loseLedger();
      await scene.write(without(subject));
      expect((await scene.apply()).code).toBe(0);
      await scene.write(sections(subject));
      const count = scene.store.list(kind).length;

      const isList = (method: string, path: string) =>
        method === 'GET' && LIST[kind].test(path) && !path.includes('node_id=');
      scene.onRequest(2, isList, () => {
        scene.store.put(kind, made);
        if (how === 'different') edit(scene, subject, { [field]: subject.web });
      });
      const done = await scene.apply();
      expect([done.code, done.outcomes, done.writes]).toEqual([3, [`${address}: held`], []]);
      expect(scene.store.list(kind)).toHaveLength(count + 1);
      scene.calm();
      const next = await scene.plan();
      if (how === 'different') {
        expect([next.actions, next.held]).toEqual([[], [`${address}: takeover`]]);
        expect(rowOf(scene.store, subject)[field]).toEqual(subject.web);
        return;
      }
      // Nobody had decided on it then; the plan that shows it does.
      expect(await scene.entry(address)).toBeUndefined();
      expect([next.actions, next.held]).toEqual([[`${address}: adopt`], []]);
      expect((await scene.apply()).outcomes).toEqual([`${address}: adopted`]);
      expect(await scene.entry(address)).toMatchObject({ origin: 'adopted', id: made.id });
    },
  );
});

import { afterEach, describe, expect, it } from 'vitest';
import { Scene } from './scene.js';
import { edit, rowOf, SEED, SUBJECTS, type Subject, sections, WITH_SUPPORT } from './subjects.js';

let scene: Scene;
afterEach(() => scene.close());

async function applied(subject: Subject): Promise<void> {
  scene = await Scene.open(sections(subject), { seed: SEED });
  const { code, outcomes } = await scene.apply();
  expect({ code, outcomes: outcomes.length }).toEqual({ code: 0, outcomes: WITH_SUPPORT });
}

const live = (subject: Subject) => rowOf(scene.store, subject)[subject.field];

async function expectQuiet(subject: Subject): Promise<void> {
  const planned = await scene.plan();
  expect([planned.code, planned.actions, planned.held]).toEqual([0, [], []]);
  expect(planned.plan.summary.unchanged).toBe(WITH_SUPPORT);
  const again = await scene.apply();
  expect([again.code, again.writes], subject.kind).toEqual([0, []]);
}

describe.each(SUBJECTS.map((subject) => [subject.kind, subject] as const))('%s', (_kind, subject) => {
  const { address, field, other } = subject;

  it('drift is held, and overwritten only when told', async () => {
    await applied(subject);
    edit(scene, subject, { [field]: subject.web });
    const planned = await scene.plan();
    expect([planned.code, planned.actions, planned.held]).toEqual([3, [], [`${address}: drift`]]);
    expect(planned.plan.held[0]).toMatchObject({ would: 'update', leaves: [{ path: field }] });
    const held = await scene.apply();
    expect([held.code, held.outcomes, held.writes]).toEqual([3, [`${address}: held`], []]);
    expect(live(subject)).toEqual(subject.web);

    const told = await scene.plan('--on-drift', 'overwrite');
    expect([told.code, told.actions, told.held]).toEqual([2, [`${address}: update`], []]);
    const done = await scene.apply('--on-drift', 'overwrite');
    expect([done.code, done.outcomes]).toEqual([0, [`${address}: updated`]]);
    expect(live(subject)).toEqual(subject.first);
    await expectQuiet(subject);
  });

  it('a kept edit stays quiet until one side moves', async () => {
    await applied(subject);
    edit(scene, subject, { [field]: subject.web });
    const kept = await scene.apply('--on-drift', 'keep');
    expect([kept.code, kept.outcomes, kept.writes]).toEqual([0, [`${address}: kept`], []]);
    const quiet = await scene.plan();
    expect([quiet.code, quiet.actions, quiet.held]).toEqual([0, [], []]);
    expect(quiet.plan.diagnostics).toContainEqual(expect.objectContaining({ code: 'PS4202', address }));

    // Another field may be changed from git; the kept one stays as it is and stays kept.
    await scene.write(sections(subject, { [other]: subject.otherLater }));
    const rest = await scene.apply();
    expect([rest.code, rest.outcomes]).toEqual([0, [`${address}: updated`]]);
    expect(rowOf(scene.store, subject)[other]).toEqual(subject.otherLater);
    expect(live(subject)).toEqual(subject.web);
    expect((await scene.plan()).code).toBe(0);

    // The file moves: both sides differ from what was applied last.
    await scene.write(sections(subject, { [other]: subject.otherLater, [field]: subject.later }));
    const moved = await scene.plan();
    expect([moved.code, moved.actions, moved.held]).toEqual([3, [], [`${address}: conflict`]]);
    await scene.write(sections(subject, { [other]: subject.otherLater }));
    expect((await scene.plan()).code).toBe(0);

    // The platform moves back to what was applied: nothing is left to keep.
    edit(scene, subject, { [field]: subject.first });
    const back = await scene.apply();
    expect([back.code, back.writes]).toEqual([0, []]);
    expect((await scene.entry(address))?.kept).toEqual({});
    edit(scene, subject, { [field]: subject.web });
    expect((await scene.plan()).held).toEqual([`${address}: drift`]);
  });

  it('a conflict is held whole; keep updates the rest, overwrite all', async () => {
    await applied(subject);
    edit(scene, subject, { [field]: subject.web });
    await scene.write(sections(subject, { [field]: subject.later, [other]: subject.otherLater }));
    const planned = await scene.plan();
    expect([planned.code, planned.actions, planned.held]).toEqual([3, [], [`${address}: conflict`]]);
    const held = await scene.apply();
    expect([held.code, held.writes]).toEqual([3, []]);

    const kept = await scene.apply('--on-drift', 'keep');
    expect([kept.code, kept.outcomes]).toEqual([0, [`${address}: updated`]]);
    expect(live(subject)).toEqual(subject.web);
    expect(rowOf(scene.store, subject)[other]).toEqual(subject.otherLater);
    expect((await scene.plan()).code).toBe(0);

    const over = await scene.apply('--on-drift', 'overwrite');
    expect([over.code, over.writes]).toEqual([0, []]);
    edit(scene, subject, { [other]: rowOf(scene.store, subject)[other] === null ? 1 : null });
    const both = await scene.apply('--on-drift', 'overwrite');
    expect([both.code, both.outcomes]).toEqual([0, [`${address}: updated`]]);
    expect(rowOf(scene.store, subject)[other]).toEqual(subject.otherLater);
  });

  it('the same edit on both sides is only taken note of', async () => {
    await applied(subject);
    await scene.write(sections(subject, { [field]: subject.later }));
    edit(scene, subject, { [field]: subject.later });
    const planned = await scene.plan();
    expect([planned.code, planned.actions, planned.held]).toEqual([2, [`${address}: converge`], []]);
    const done = await scene.apply();
    expect([done.code, done.outcomes, done.writes]).toEqual([0, [`${address}: converged`], []]);
    await expectQuiet(subject);
  });

  it('a deletion in the web app is held; overwrite creates again, keep lets go', async () => {
    await applied(subject);
    scene.store.drop(subject.kind, rowOf(scene.store, subject).id);
    const count = scene.store.list(subject.kind).length;
    const planned = await scene.plan();
    expect([planned.code, planned.actions, planned.held]).toEqual([3, [], [`${address}: gone`]]);
    const held = await scene.apply();
    expect([held.code, held.writes]).toEqual([3, []]);

    const again = await scene.apply('--on-drift', 'overwrite');
    expect([again.code, again.outcomes]).toEqual([0, [`${address}: created`]]);
    expect(scene.store.list(subject.kind)).toHaveLength(count + 1);
    expect(await scene.entry(address)).toMatchObject({ generation: 1, origin: 'created' });
    await expectQuiet(subject);

    scene.store.drop(subject.kind, rowOf(scene.store, subject).id);
    const kept = await scene.apply('--on-drift', 'keep');
    expect([kept.code, kept.outcomes, kept.writes]).toEqual([0, [`${address}: released`], []]);
    expect(await scene.entry(address)).toBeUndefined();
    expect((await scene.plan()).actions).toEqual([`${address}: create`]);
  });
});

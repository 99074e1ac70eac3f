import { afterEach, describe, expect, it } from 'vitest';
import { type Meddled, openMeddled } from './meddled-scene.js';
import { edit, rowOf, SUBJECTS, sections } from './subjects.js';

let meddled: Meddled;
afterEach(() => meddled.close());

const isWrite = (method: string) => method === 'PUT' || method === 'PATCH';
const versioned = SUBJECTS.filter(({ kind }) => !kind.startsWith('tool_') || kind === 'tool_endpoints');

/** Answers to updates are empty, and nothing can be read once one was sent. */
async function updatedUnread(subject: (typeof SUBJECTS)[number], before: () => void = () => undefined) {
  meddled = await openMeddled(sections(subject), { update_answer: 'empty' });
  const { scene } = meddled;
  expect((await scene.apply()).code).toBe(0);
  await scene.write(sections(subject, { [subject.field]: subject.later }));
  scene.onRequest(1, isWrite, () => {
    before();
    scene.emulator.setFaults([{ match: { method: 'GET' }, nth: 'every', when: 'before', status: 403 }]);
  });
  const done = await scene.apply();
  scene.calm();
  scene.emulator.setFaults([]);
  return { scene, done };
}

describe.each(SUBJECTS.map((subject) => [subject.kind, subject] as const))('%s', (_, subject) => {
  const { address } = subject;

  it('an update that was accepted and cannot be read is unknown, and read by the next run', async () => {
    const { scene, done } = await updatedUnread(subject);
    expect([done.code, done.outcomes]).toEqual([4, [`${address}: unknown`]]);
    const next = await scene.apply();
    expect([next.code, next.outcomes, next.writes]).toEqual([0, [`${address}: converged`], []]);
    expect((await scene.plan()).code).toBe(0);
  });
});

describe.each(versioned.map((subject) => [subject.kind, subject] as const))('%s', (_, subject) => {
  const { address, field } = subject;

  it('where it went over an edit, the next run holds it', async () => {
    const { scene, done } = await updatedUnread(subject, () =>
      edit(meddled.scene, subject, { [field]: subject.web }),
    );
    expect([done.code, done.outcomes]).toEqual([4, [`${address}: unknown`]]);
    const next = await scene.apply();
    expect([next.code, next.outcomes, next.writes]).toEqual([3, [`${address}: held`], []]);
    expect(next.messages[address]).toContain('version 1 became 3');
    expect(rowOf(scene.store, subject)[field]).not.toEqual(subject.web);
  });
});

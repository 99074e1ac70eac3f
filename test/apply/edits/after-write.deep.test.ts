import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import type { Switches } from '../../../src/providers/pipelines/emulator/switches.js';
import type { Front } from '../../support/front.js';
import {
  calm,
  forge,
  type Meddled,
  onceWritten,
  openMeddled,
  storing,
  withholding,
} from './meddled-scene.js';
import type { Bundle, Scene } from './scene.js';
import { edit, rowOf, SUBJECTS, type Subject, sections, without } from './subjects.js';

let meddled: Meddled;
let scene: Scene;
let front: Front;
afterEach(() => meddled.close());

async function open(bundle: Bundle, switches: Partial<Switches> = {}): Promise<void> {
  meddled = await openMeddled(bundle, switches);
  ({ scene, front } = meddled);
}

/** Everybody shows the edit, and the next change in git does not go over it. */
async function isDrift(subject: Subject, field: string, value: unknown): Promise<void> {
  const { address } = subject;
  calm(scene);
  const planned = await scene.plan();
  expect([planned.code, planned.actions, planned.held]).toEqual([3, [], [`${address}: drift`]]);
  const drift = await scene.workspace.run('drift', '--json');
  expect(drift.code).toBe(2);
  expect(JSON.parse(drift.out).items).toMatchObject([{ address, what: 'edited', leaves: [{ path: field }] }]);
  const again = await scene.apply();
  expect([again.code, again.outcomes, again.writes]).toEqual([3, [`${address}: held`], []]);
  expect(rowOf(scene.store, subject)[field]).toEqual(value);
}

const THIRD: { [kind: string]: unknown } = {
  prompts: 'A third text from git',
  criteria: 'A third label',
  evaluations: [{ criterion_id: 1 }],
  tool_endpoints: 'https://third.example.com/mcp',
  tool_bindings: ['search_docs', 'find_ticket'],
  tool_ground_truths: [{ name: 'find_ticket' }],
};

const isVersioned = ({ kind }: Subject) => !kind.startsWith('tool_') || kind === 'tool_endpoints';

describe.each(SUBJECTS.map((subject) => [subject.kind, subject] as const))('%s', (kind, subject) => {
  const { address, field, other } = subject;

  async function updated(switches: Partial<Switches>, run: () => void) {
    await open(sections(subject), switches);
    expect((await scene.apply()).code).toBe(0);
    await scene.write(sections(subject, { [field]: subject.later }));
    onceWritten(scene, run);
    return scene.apply();
  }

  it('an edit between an update without an answer and our reading is drift, not the base', async () => {
    const done = await updated({ update_answer: 'empty' }, () =>
      edit(scene, subject, { [field]: subject.web }),
    );
    expect([done.code, done.outcomes]).toEqual([4, [`${address}: failed`]]);
    expect(done.messages[address]).toBe(
      isVersioned(subject)
        ? `updated, and somebody edited ${field} right after it: version 1 became 3`
        : `updated, but ${field} on the platform differs from what was sent`,
    );
    await isDrift(subject, field, rowOf(scene.store, subject)[field]);
    expect(rowOf(scene.store, subject)[field]).not.toEqual(subject.later);

    // The next change in git meets the edit as a conflict.
    await scene.write(sections(subject, { [field]: THIRD[kind] }));
    const next = await scene.apply();
    expect([next.code, next.writes]).toEqual([3, []]);
    expect((await scene.plan()).held).toEqual([`${address}: conflict`]);
    expect(rowOf(scene.store, subject)[field]).not.toEqual(THIRD[kind]);
  });

  it('so it is where the answer to the update lacks the field', async () => {
    await open(sections(subject));
    expect((await scene.apply()).code).toBe(0);
    await scene.write(sections(subject, { [field]: subject.later }));
    withholding(front, ['PUT', 'PATCH'], field);
    onceWritten(scene, () => edit(scene, subject, { [field]: subject.web }));
    const done = await scene.apply();
    expect([done.code, done.outcomes]).toEqual([4, [`${address}: failed`]]);
    await isDrift(subject, field, rowOf(scene.store, subject)[field]);
  });

  it('pull takes that edit in, and keep leaves it', async () => {
    await updated({ update_answer: 'empty' }, () => edit(scene, subject, { [field]: subject.web }));
    calm(scene);
    const before = await scene.workspace.read('all.json');
    expect((await scene.workspace.run('pull')).code).toBe(0);
    expect(await scene.workspace.read('all.json')).not.toBe(before);
    const quiet = await scene.plan();
    expect([quiet.actions.filter((one) => !one.endsWith('converge')), quiet.held]).toEqual([[], []]);

    await scene.workspace.write('all.json', before);
    const kept = await scene.apply('--on-drift', 'keep');
    expect([kept.code, kept.writes]).toEqual([0, []]);
    const planned = await scene.plan();
    expect([planned.code, planned.actions, planned.held]).toEqual([0, [], []]);
  });

  it('an edit of another field that the file names is drift as well', async () => {
    const done = await updated({ update_answer: 'empty' }, () =>
      edit(scene, subject, { [other]: subject.otherLater }),
    );
    expect([done.code, done.outcomes]).toEqual([4, [`${address}: failed`]]);
    await isDrift(subject, other, subject.otherLater);
    expect(rowOf(scene.store, subject)[field]).not.toEqual(subject.first);
  });

  it('an edit of a field that no file names is not taken for seen', async () => {
    const bare = { [other]: undefined };
    await open(sections(subject, bare), { update_answer: 'empty' });
    expect((await scene.apply()).code).toBe(0);
    await scene.write(sections(subject, { ...bare, [field]: subject.later }));
    const web = typeof subject.otherLater === 'number' ? subject.otherLater : 'Written in the web app';
    onceWritten(scene, () => edit(scene, subject, { [other]: web }));
    const done = await scene.apply();
    // The field did not go along, so that edit may have been made before our write, with one of what we wrote.
    expect(done.code).toBe(isVersioned(subject) ? 4 : 0);
    if (isVersioned(subject)) expect(done.messages[address]).toContain('before or after this write');
    calm(scene);
    await scene.write(sections(subject, { [field]: subject.later }));
    const named = await scene.apply();
    expect([named.code, named.writes]).toEqual([3, []]);
    expect(rowOf(scene.store, subject)[other]).toEqual(web);
  });

  it('an edit between a create whose answer lacks the field and our reading is drift', async () => {
    await open(without(subject));
    expect((await scene.apply()).code).toBe(0);
    await scene.write(sections(subject));
    withholding(front, ['POST'], field);
    onceWritten(
      scene,
      () => edit(scene, subject, { [field]: subject.web }),
      (method) => method === 'POST',
    );
    const done = await scene.apply();
    expect([done.code, done.outcomes]).toEqual([4, [`${address}: failed`]]);
    expect(done.messages[address]).toBe(
      isVersioned(subject)
        ? `created, and somebody edited ${field} right after it: it is at version 2`
        : `created, but ${field} on the platform differs from what was sent`,
    );
    await isDrift(subject, field, rowOf(scene.store, subject)[field]);
  });
});

describe('a server that cuts what it stores', () => {
  const LONG = `${'A long prompt about Rome. '.repeat(8)}.`;
  const prompt = { name: 'P', prompt_text: LONG, description: 'd' };
  const cut = (body: { [field: string]: unknown }) => ({
    ...body,
    prompt_text: String(body.prompt_text).slice(0, 20),
  });

  const SWITCHES: Partial<Switches>[] = [
    {},
    { create_answer: '204', update_answer: 'empty' },
    { version: 'absent' },
    { version: 'absent', update_answer: 'empty' },
  ];

  test.each(SWITCHES)('20 of 209 characters, when created: %j', async (switches) => {
    expect(LONG).toHaveLength(209);
    await open({ prompts: [prompt] }, switches);
    storing(front, cut);
    const done = await scene.apply();
    expect([done.code, done.outcomes]).toEqual([4, ['prompts/P: failed']]);
    expect(done.messages['prompts/P']).toContain('prompt_text (20 of 209 characters)');
    for (let round = 0; round < 2; round += 1) {
      const planned = await scene.plan();
      expect([planned.code, planned.held]).toEqual([3, ['prompts/P: drift']]);
      expect((await scene.apply()).code).toBe(3);
    }
    expect((await scene.workspace.run('drift')).code).toBe(2);
  });

  test.each(SWITCHES)('20 of 209 characters, when updated: %j', async (switches) => {
    await open({ prompts: [{ ...prompt, prompt_text: 'Short.' }] }, switches);
    expect((await scene.apply()).code).toBe(0);
    await scene.write({ prompts: [prompt] });
    storing(front, cut);
    const done = await scene.apply();
    expect([done.code, done.outcomes]).toEqual([4, ['prompts/P: failed']]);
    expect(done.messages['prompts/P']).toContain('prompt_text (20 of 209 characters)');
    expect((await scene.plan()).held).toEqual(['prompts/P: drift']);
    expect((await scene.workspace.run('drift')).code).toBe(2);
  });
});

describe('what an older version recorded as observed', () => {
  beforeEach(async () => {
    await open({ prompts: [{ name: 'P', prompt_text: 'From git', description: 'd' }] });
    await scene.apply();
  });

  it('is drift where it is another value', async () => {
    scene.store.edit('prompts', 1, { prompt_text: 'An edit' });
    await forge(scene, 'prompts/P', { observed: { prompt_text: 'An edit' }, version: 2 });
    const planned = await scene.plan();
    expect([planned.code, planned.held]).toEqual([3, ['prompts/P: drift']]);
    expect((await scene.workspace.run('drift')).code).toBe(2);
    await scene.write({ prompts: [{ name: 'P', prompt_text: 'Later', description: 'd' }] });
    const applied = await scene.apply();
    expect([applied.code, applied.writes]).toEqual([3, []]);
    expect((await scene.plan()).held).toEqual(['prompts/P: conflict']);
    expect((await scene.workspace.run('pull')).out).toContain('prompts/P');
  });

  it('stays beside the base where it is another form', async () => {
    scene.store.edit('prompts', 1, { prompt_text: 'From git\n' });
    await forge(scene, 'prompts/P', { observed: { prompt_text: 'From git\n' }, version: 2 });
    const planned = await scene.plan();
    expect([planned.code, planned.actions, planned.held]).toEqual([0, [], []]);
  });
});

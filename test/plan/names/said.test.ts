import { afterEach, describe, expect, it } from 'vitest';
import { codePoints, looksEqual } from '../../../src/model/index.js';
import { Scene } from '../../apply/edits/scene.js';

const COMPOSED = 'Caf\u00e9';
const DECOMPOSED = 'Cafe\u0301';

let scene: Scene;
afterEach(() => scene?.close());

const prompt = (name: string, text = 'Hello') => ({ name, prompt_text: text });

async function open(prompts: object[], sync: object = {}): Promise<void> {
  scene = await Scene.open({ prompts, sync });
}

const said = (plan: { diagnostics: { code: string; address: string | null }[] }) =>
  plan.diagnostics.map(({ code, address }) => `${code} ${address}`);

describe('a renamed_from that nobody knows', () => {
  it('is said where the item is about to be created, and no more afterwards', async () => {
    await open([prompt('Tone')], { 'prompts/Tone': { renamed_from: 'prompts/Tone guide' } });
    const { plan, text } = await scene.readPlan();
    expect(said(plan)).toEqual(['PS4140 prompts/Tone']);
    expect(text).toContain(
      'renamed_from names prompts/Tone guide, which is neither in the ledger nor on the platform',
    );
    expect((await scene.apply()).outcomes).toEqual(['prompts/Tone: created']);
    expect(said((await scene.plan()).plan)).toEqual([]);
  });

  it('names what has left the files under a like name', async () => {
    await open([prompt('Tone guide'), prompt('Other')]);
    await scene.apply();
    await scene.write({
      prompts: [prompt('Tone', 'New words'), prompt('Other')],
      sync: { 'prompts/Tone': { renamed_from: 'prompts/Tone guid' } },
    });
    const { plan } = await scene.plan();
    expect(plan.diagnostics.find(({ code }) => code === 'PS4140')?.remedy).toBe(
      'Did you mean prompts/Tone guide?',
    );
  });

  it('is taken from the platform where the ledger does not know it', async () => {
    await open([prompt('Tone')], { 'prompts/Tone': { renamed_from: 'prompts/Tone guide' } });
    scene.store.create('prompts', prompt('Tone guide'));
    const { plan, held } = await scene.plan();
    expect([said(plan), held]).toEqual([[], ['prompts/Tone: takeover']]);
  });
});

describe('an ending of something that nobody knows', () => {
  it('is said where something like it has left the files', async () => {
    await open([prompt('Welcome'), prompt('Other')]);
    await scene.apply();
    await scene.write({ prompts: [prompt('Other')], sync: { 'prompts/Welcom': { release: true } } });
    const { plan } = await scene.plan();
    expect(said(plan)).toContain('PS4142 prompts/Welcom');
    // What has been done, or never was, is not told of again and again.
    await scene.write({
      sync: { 'prompts/Welcome': { release: true }, 'prompts/Ancient history': { delete: true } },
    });
    await scene.apply();
    expect(said((await scene.plan()).plan)).toEqual([]);
  });
});

describe('a name that looks like a live one', () => {
  it.each([
    [DECOMPOSED, COMPOSED, 'U+0065 U+0301', 'U+00E9'],
    ['tone', 'Tone', 'U+0074', 'U+0054'],
    ['Two  words', 'Two words', 'U+0020 U+0020', 'U+0020'],
    ['Two\u00a0words', 'Two words', 'U+00A0', 'U+0020'],
    ['T\u043ene', 'Tone', 'U+043E', 'U+006F'],
    ['\u0422ONE', 'tone', 'U+0422 U+004F U+004E U+0045', 'U+0074 U+006F U+006E U+0065'],
  ])('%j beside %j is said before it is created', async (live, name, theirs, ours) => {
    await open([prompt(name)]);
    const row = scene.store.create('prompts', prompt(live));
    const { plan, actions, text } = await scene.readPlan();
    expect(actions).toEqual([`prompts/${name}: create`]);
    expect(said(plan)).toEqual([`PS4141 prompts/${name}`]);
    expect(text).toContain(`(id ${row.id})`);
    expect(text).toContain(`${theirs} there, ${ours} in the file`);
    const [warning] = plan.diagnostics;
    expect(warning?.remedy).toContain(`{"id":{"staging":${row.id}}}`);
  });

  it('is told from one that differs by case: the letters are of another script', async () => {
    await open([prompt('Tone')]);
    const row = scene.store.create('prompts', prompt('T\u043ene'));
    const { plan } = await scene.plan();
    expect(plan.diagnostics.map(({ message }) => message)).toEqual([
      `The platform has "T\u043ene" (id ${row.id}), which differs only by letters of another script that look the same: U+043E there, U+006F in the file. A second one is created.`,
    ]);
  });

  it('is a warning between two items of the files as well', async () => {
    await open([prompt('Tone'), prompt('T\u043ene')]);
    const { err } = await scene.workspace.run('validate');
    expect(err).toContain('PS1206');
    expect(err).toContain('only by letters of another script that look the same');
    expect(err).toContain('(U+043E)');
  });

  it('costs no request, and is no matter of names that only resemble each other', async () => {
    await open([prompt('Tone')]);
    scene.store.create('prompts', prompt('Tones'));
    expect(said((await scene.plan()).plan)).toEqual([]);
  });
});

describe('texts that look equal', () => {
  it('are shown with their code points in a plan, as text and as Markdown', async () => {
    await open([prompt('A', COMPOSED)]);
    await scene.apply();
    await scene.write({ prompts: [prompt('A', DECOMPOSED)] });
    const { text } = await scene.readPlan();
    expect(text).toContain(`"${COMPOSED}" (U+00E9) → "${DECOMPOSED}" (U+0065 U+0301)`);
    const { out } = await scene.workspace.run('plan', '--format', 'markdown');
    expect(out).toContain('(U+00E9)');
    expect(out).toContain('(U+0065 U+0301)');
  });

  it('are shown so where a rename is all that changes', async () => {
    await open([prompt(COMPOSED)]);
    await scene.apply();
    await scene.write({
      prompts: [prompt(DECOMPOSED)],
      sync: { [`prompts/${DECOMPOSED}`]: { renamed_from: `prompts/${COMPOSED}` } },
    });
    const { text } = await scene.readPlan();
    expect(text).toContain(`renamed from prompts/${COMPOSED} (U+00E9)`);
    expect(text).toContain(`"${COMPOSED}" (U+00E9) → "${DECOMPOSED}" (U+0065 U+0301)`);
  });

  it('are shown so in a long text, in drift, in a conflict and in a pull', async () => {
    const long = (word: string) =>
      `${'A line that stays.\n'.repeat(9)}${word} and croissant\n${'The end.\n'.repeat(9)}`;
    await open([prompt('A', long(COMPOSED))]);
    await scene.apply();
    await scene.write({ prompts: [prompt('A', long(DECOMPOSED))] });
    const { text } = await scene.readPlan();
    expect(text).toContain('differ in code points: U+00E9 → U+0065 U+0301');
    scene.store.edit('prompts', 1, { prompt_text: long('Caf\u0435\u0301') });
    const held = await scene.readPlan();
    expect(held.held).toEqual(['prompts/A: conflict']);
    expect(held.text).toContain('U+0435 → U+0065');
    const drift = await scene.workspace.run('drift');
    expect(drift.out).toContain('U+00E9 → U+0435 U+0301');
    const pulled = await scene.workspace.run('pull', '--all');
    expect(pulled.out + pulled.err).toMatch(/U\+0435/);
  });

  it('are shown so in findings', async () => {
    await open([prompt(COMPOSED), prompt(DECOMPOSED)]);
    const { err } = await scene.workspace.run('validate');
    expect(err).toContain('(U+00E9)');
    expect(err).toContain('(U+0065 U+0301)');
    expect(err).toContain('only by case, white space or Unicode form');
  });
});

describe('what a reader cannot tell apart', () => {
  it.each([
    ['Caf\u00e9', 'Cafe\u0301', true],
    ['a\u00a0b', 'a b', true],
    ['\u0430bc', 'abc', true],
    ['Tone', 'tone', false],
    ['a\u200bb', 'ab', false],
    ['same', 'same', false],
  ])('%j and %j: %s', (a, b, isEqual) => expect(looksEqual(a, b)).toBe(isEqual));

  it('names a place where one side has nothing', () => {
    expect(codePoints('a  b', 'a b')).toEqual(['U+0020 U+0020', 'U+0020']);
    expect(codePoints(' a', 'a')).toEqual(['U+0020 U+0061', 'U+0061']);
    expect(codePoints('', ' ')).toEqual(['nothing', 'U+0020']);
    expect(codePoints('\u{1f600}x', '\u{1f601}x')).toEqual(['U+1F600', 'U+1F601']);
  });
});

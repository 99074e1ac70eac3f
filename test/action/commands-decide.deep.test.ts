import { mkdirSync, renameSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sh } from '../ledger/git-scene.js';
import { CONFIG, prompts } from '../support/deployment.js';
import { ActionScene } from './action-scene.js';
import type { Comment } from './github/index.js';

const WORKFLOW = {
  '.github/workflows/commands.yml':
    'on: issue_comment\njobs: {a: {if: "startsWith(github.event.comment.body, \'/pipelines\')"}}\n',
};

let scene: ActionScene;
let number: number;

/** `main` is applied; somebody edits the prompts there, and a pull request changes something else. */
async function begin(base: Record<string, string>, changed: Record<string, string>): Promise<void> {
  scene = await ActionScene.open({ ...WORKFLOW, ...base });
  await scene.pushed(undefined, await scene.tip(), { inputs: { 'on-plan-change': 'apply' } });
  number = await scene.openPull('edit', changed);
}
const other = { 'pipelines/b.yaml': prompts({ Rome: 'Go there.' }) };

beforeEach(() => begin({}, other));
afterEach(() => scene.close());

function edit(name: string, text: string): void {
  const row = scene.store.list('prompts').find((one) => one.name === name);
  scene.store.edit('prompts', row?.id ?? 0, { prompt_text: text });
}
const live = (name: string) => scene.store.list('prompts').find((one) => one.name === name)?.prompt_text;
const planOf = () =>
  scene.repository.commentsOf(number).find(({ body }) => body.includes('"plan_digest"'))?.body ?? '';
const reacted = ({ reactions }: Comment) => reactions.map(({ content }) => content).join(' ');
const fileOf = (file: string, at = 'edit') => sh(scene.work.origin, 'show', `refs/heads/${at}:${file}`);

/** The line that the plan comment offers. */
function offered(command: string): string {
  const line = planOf()
    .split('\n')
    .find((one) => one.startsWith(`/pipelines ${command} `));
  if (line === undefined) throw new Error(`no ${command} in:\n${planOf()}`);
  return line;
}

describe('overwrite', () => {
  it('commits the line that overwrites exactly the edit shown, plans, and the merge does it', async () => {
    edit('Tone', 'Be cold.');
    await scene.onPull(number);
    const before = await scene.tip('edit');
    const { ran, reply, comment } = await scene.comment(number, offered('overwrite'));
    expect(ran.code, ran.log).toBe(0);
    expect(reply).toContain('Committed');
    expect(reply).toContain('do not start by themselves');
    expect(reacted(comment)).toBe('eyes +1');
    expect(await scene.tip('edit')).not.toBe(before);
    expect(sh(scene.work.origin, 'rev-parse', 'refs/heads/edit~1')).toBe(before);
    expect(fileOf('pipelines/a.yaml')).toMatch(/"overwrite": \{"staging": "[0-9a-f]{16}"/);
    expect(planOf()).not.toContain('held');
    expect(planOf()).toContain((await scene.tip('edit')).slice(0, 7));
    await scene.merge([number]);
    expect(live('Tone')).toBe('Be warm.');
  });

  it('holds an edit that is newer than the one shown, and says so', async () => {
    edit('Tone', 'Be cold.');
    await scene.onPull(number);
    const line = offered('overwrite');
    const before = await scene.tip('edit');
    edit('Tone', 'Be colder.');
    const { ran, reply, comment } = await scene.comment(number, line);
    expect([ran.code, reacted(comment)]).toEqual([1, 'eyes -1']);
    expect(reply).toContain('PS8032');
    expect(planOf()).toContain('Be colder.');
    expect(await scene.tip('edit')).toBe(before);
    // It was planned again, so the same line now means the newer edit.
    expect((await scene.comment(number, line)).ran.code).toBe(0);
    edit('Tone', 'Be the coldest.');
    await scene.merge([number]);
    expect(live('Tone')).toBe('Be the coldest.');
  });

  it('loses no commit that was pushed meanwhile', async () => {
    edit('Tone', 'Be cold.');
    await scene.onPull(number);
    let asked = false;
    let done = false;
    scene.github.before(async ({ operation }) => {
      if (operation === 'pulls/get') asked = true;
      if (!asked || done || operation !== 'issues/list-comments') return;
      done = true;
      scene.work.git('checkout', '--quiet', 'edit');
      scene.work.commit('theirs', { 'theirs.txt': 'x' });
    });
    const { ran, reply } = await scene.comment(number, offered('overwrite'));
    expect(ran.code).toBe(1);
    expect(reply).toContain('PS8033');
    expect(fileOf('theirs.txt')).toBe('x');
    expect(fileOf('pipelines/a.yaml')).not.toContain('sync');
  });

  it('of two at once writes one after the other, or says try again', async () => {
    edit('Tone', 'Be cold.');
    await scene.onPull(number);
    const line = offered('overwrite');
    const both = await Promise.all([scene.comment(number, line), scene.comment(number, line)]);
    expect(both.map(({ ran }) => ran.code).sort()).toEqual([0, 1]);
    expect(fileOf('pipelines/a.yaml').match(/overwrite/g)).toHaveLength(1);
  });

  it('refuses what is not held, and writes nothing, after one plan', async () => {
    edit('Tone', 'Be cold.');
    const mark = scene.emulator.requests.length;
    await scene.onPull(number);
    const onePlan = scene.emulator.requests.length - mark;
    const before = await scene.tip('edit');
    const { reply } = await scene.comment(number, `/pipelines overwrite prompts/Tone prompts/Rome`);
    expect(reply).toContain('PS8034');
    expect(await scene.tip('edit')).toBe(before);
    expect(scene.emulator.requests.length - mark - onePlan).toBe(onePlan);
  });
});

describe('keep-live', () => {
  it('commits the live edit', async () => {
    edit('Tone', 'Be cold.');
    await scene.onPull(number);
    const { ran, reply } = await scene.comment(number, offered('keep-live'));
    expect(ran.code, `${ran.log}${reply}`).toBe(0);
    expect(fileOf('pipelines/a.yaml')).toContain('Be cold.');
    expect(planOf()).not.toContain('To decide here');
    await scene.merge([number]);
    expect(live('Tone')).toBe('Be cold.');
  });

  it('commits the file behind a link, never a commit without a change', async () => {
    scene.work.git('checkout', '--quiet', 'edit');
    mkdirSync(path.join(scene.work.work, 'shared'));
    renameSync(path.join(scene.work.work, 'pipelines/a.yaml'), path.join(scene.work.work, 'shared/a.yaml'));
    symlinkSync('../shared/a.yaml', path.join(scene.work.work, 'pipelines/a.yaml'));
    scene.work.git('add', '--all');
    await scene.push(number, { 'more.txt': 'x' });
    edit('Tone', 'Be cold.');
    await scene.onPull(number);
    const { ran, reply } = await scene.comment(number, offered('keep-live'));
    expect(ran.code, `${ran.log}${reply}`).toBe(0);
    expect(fileOf('shared/a.yaml')).toContain('Be cold.');
    expect(fileOf('pipelines/a.yaml')).toBe('../shared/a.yaml');
  });

  it('commits a conflict with both sides marked, and says so', async () => {
    await scene.close();
    const text = (last: string) => `One.\nTwo.\nThree.\nFour.\n${last}\n`;
    await begin(
      { 'pipelines/a.yaml': prompts({ Tone: text('Five.') }) },
      { 'pipelines/a.yaml': prompts({ Tone: text('Files.') }) },
    );
    edit('Tone', text('Live.'));
    await scene.onPull(number);
    const { reply } = await scene.comment(number, offered('keep-live'));
    expect(reply).toContain('both sides marked');
    expect(fileOf('pipelines/a.yaml')).toContain('<<<<<<<');
    expect(fileOf('pipelines/a.yaml')).toContain('Live.');
    expect(fileOf('pipelines/a.yaml')).toContain('Files.');
  });
});

describe('rename', () => {
  it('commits the line that the plan suggests, and no other', async () => {
    await scene.close();
    const long = 'You plan the days of people who visit Rome. '.repeat(8);
    await begin(
      { 'pipelines/c.yaml': prompts({ Old: long }) },
      { 'pipelines/c.yaml': prompts({ 'New name': long }) },
    );
    await scene.onPull(number);
    const wrong = await scene.comment(number, '/pipelines rename prompts/Tone `prompts/New name`');
    expect(wrong.reply).toContain('PS8034');
    const { ran, reply } = await scene.comment(number, offered('rename'));
    expect(ran.code, reply).toBe(0);
    expect(fileOf('pipelines/c.yaml')).toContain('renamed_from');
    const id = scene.store.list('prompts').find((one) => one.name === 'Old')?.id;
    await scene.merge([number]);
    expect(scene.store.list('prompts').find((one) => one.name === 'New name')?.id).toBe(id);
  });
});

describe('apply', () => {
  it('finishes what a failed apply left, and only after the merge', async () => {
    await scene.onPull(number);
    expect((await scene.comment(number, '/pipelines apply')).reply).toContain('PS8035');
    scene.emulator.setFaults([{ nth: 1, when: 'before', status: 422, match: { method: 'POST' } }]);
    const { ran: failed } = await scene.merge([number]);
    expect(failed.code).toBe(1);
    expect(live('Rome')).toBeUndefined();
    scene.work.pull();
    // However much was merged since: whether the merge is still there is one question.
    for (let at = 0; at < 300; at += 1) scene.work.git('commit', '--quiet', '--allow-empty', '-m', `${at}`);
    scene.work.git('push', '--quiet', 'origin', 'main');
    const mark = scene.github.requests.length;
    const { ran, reply } = await scene.comment(number, '/pipelines apply');
    expect(ran.code, ran.log).toBe(0);
    const compared = scene.github.requests
      .slice(mark)
      .filter(({ path }) => path.includes('/compare/') && path.endsWith('...main'));
    expect(compared).toHaveLength(1);
    expect(reply).toContain('✅');
    expect(live('Rome')).toBe('Go there.');
    expect(planOf()).toContain('Applied');
  });
});

describe('apply of a merge that is not on the default branch any more', () => {
  it('is refused, and nothing is written', async () => {
    await scene.onPull(number);
    const before = await scene.tip();
    scene.emulator.setFaults([{ nth: 1, when: 'before', status: 422, match: { method: 'POST' } }]);
    await scene.merge([number]);
    sh(scene.work.origin, 'update-ref', 'refs/heads/main', before);
    const { ran, reply, comment } = await scene.comment(number, '/pipelines apply');
    expect([ran.code, reacted(comment)]).toEqual([1, 'eyes -1']);
    expect(reply).toContain('PS8035');
    expect(live('Rome')).toBeUndefined();
  });
});

describe('300 held resources', () => {
  it('are decided by one command, one commit, and no more requests than two plans need', async () => {
    await scene.close();
    const names = Array.from({ length: 300 }, (_, at) => `Prompt ${at}`);
    const all = prompts(Object.fromEntries(names.map((name) => [name, `Text of ${name}.`])));
    await begin({ 'pipelines-sync.yaml': CONFIG, 'pipelines/many.yaml': all }, other);
    for (const name of names) edit(name, `Edited ${name}.`);
    const mark = scene.emulator.requests.length;
    await scene.onPull(number);
    const onePlan = scene.emulator.requests.length - mark;
    const line = `/pipelines overwrite ${names.map((name) => `\`prompts/${name}\``).join(' ')}`;
    const before = scene.emulator.requests.length;
    const github = scene.github.requests.length;
    const { ran, reply } = await scene.comment(number, line);
    expect(ran.code, reply).toBe(0);
    expect(scene.emulator.requests.length - before).toBeLessThanOrEqual(2 * onePlan + 2);
    expect(scene.github.requests.length - github).toBeLessThanOrEqual(25);
    expect(sh(scene.work.origin, 'rev-list', '--count', 'main..edit')).toBe('2');
    expect(fileOf('pipelines/many.yaml').match(/overwrite/g)).toHaveLength(300);
    expect(scene.emulator.requests.slice(before).filter(({ method }) => method !== 'GET')).toEqual([]);
  });
});

import { afterEach, describe, expect, it } from 'vitest';
import { GitWorkspace, prompts } from '../support/git-workspace.js';
import { inJson, inText, shWords } from './printed.js';

let one: GitWorkspace;
afterEach(() => one.close());

const texts = () =>
  Object.fromEntries(one.emulator.store.list('prompts').map((row) => [row.name, row.prompt_text]));

async function openTwice(): Promise<void> {
  one = await GitWorkspace.open();
  await one.apply(prompts({ 'A "x"': 'One.', B: 'One.' }));
  await one.apply(prompts({ 'A "x"': 'Two.', B: 'Two.' }));
}

const pasted = (words: readonly string[], ...flags: string[]) => one.run(...words.slice(1), ...flags);

describe('commands around a rollback', () => {
  it('what a rollback prints for an edit goes back with that edit, and with no other', async () => {
    await openTwice();
    for (const id of [1, 2]) one.emulator.store.edit('prompts', id, { prompt_text: 'Edited.' });
    const dry = await one.run('rollback', '--to', '1', '--dry-run');
    const command = inText(dry.out)
      .map(shWords)
      .find((words) => words.includes('prompts/A "x"'));
    expect(command).toEqual([
      ...['pipelines-sync', 'rollback', '--on-drift', 'overwrite', '--only', 'prompts/A "x"', '--to', '1'],
    ]);
    const ran = await pasted(command ?? [], '--yes');
    expect([ran.code, ran.err]).toEqual([0, '']);
    expect(texts()).toEqual({ 'A "x"': 'One.', B: 'Edited.' });
    const json = JSON.parse((await one.run('rollback', '--to', '1', '--dry-run', '--json')).out);
    expect(inJson(JSON.stringify(json)).map((words) => words.slice(1, 4))).toContainEqual([
      'rollback',
      '--target',
      'staging',
    ]);
    // A line of the files decides nothing about a rollback, so none is offered.
    expect(JSON.stringify(json.plan.held)).not.toContain('overwrite\\":{');
  });

  it('the mark of a rollback is taken off one address by what the plan prints', async () => {
    await openTwice();
    expect((await one.run('rollback', '--to', '1', '--yes')).code).toBe(0);
    const planned = await one.run('plan');
    const commands = inText(planned.out).map(shWords);
    expect(commands.map((words) => words[1])).toEqual(['ledger', 'ledger']);
    const command = commands.find((words) => words.includes('prompts/A "x"'));
    const ran = await pasted(command ?? [], '--yes');
    expect(ran.code).toBe(0);
    expect(await one.plan()).toEqual({
      actions: ['prompts/A "x": update'],
      held: ['prompts/B: rolled_back'],
    });
  });
});

import { afterEach, describe, expect, it } from 'vitest';
import { sh } from '../../ledger/git-scene.js';
import { inText, shWords } from '../../remedies/printed.js';
import { GitWorkspace } from '../../support/git-workspace.js';

let one: GitWorkspace;
afterEach(() => one.close());

const bundle = (prompts: object[]) =>
  `${JSON.stringify({ artifact_type: 'pipelines.artifact.bundle.v1', prompts }, null, 2)}\n`;
const named = (size: number, prompt_text: string, more: object = {}) =>
  Array.from({ length: size }, (_, index) => ({ name: `P${index}`, prompt_text, ...more }));
const live = () =>
  one.emulator.store.list('prompts').map(({ prompt_text, description }) => `${prompt_text} ${description}`);

/** Revision 2 was applied from no commit; what it applied is nowhere in git. */
async function rolledBack(size: number): Promise<void> {
  one = await GitWorkspace.open();
  await one.apply({ prompts: named(size, 'One.') });
  await one.write('all.json', bundle(named(size, 'Two.', { description: 'of two' })));
  expect((await one.run('apply', '--yes')).code).toBe(0);
  await one.apply({ prompts: named(size, 'Three.') });
  const ran = await one.run('rollback', '--to', '2', '--yes');
  expect(ran.code).toBe(0);
  expect(new Set(live())).toEqual(new Set(['Two. of two']));
  expect(ran.out).toContain(
    'Revision 2 was applied with uncommitted changes, so no commit holds all of its files.',
  );
  expect(ran.out).not.toContain('git checkout');
}

describe('a rollback to what no commit holds', () => {
  it.each([3, 300])(
    'prints a command that brings it into the files: %i',
    async (size) => {
      await rolledBack(size);
      const ran = await one.run('rollback', '--to', '2', '--dry-run');
      const command = inText(ran.out).find((line) => line.includes('--rolled-back')) ?? '';
      expect((await one.run(...shWords(command).slice(1))).code).toBe(0);
      expect(await one.plan()).toMatchObject({ held: [] });
      sh(one.home, 'commit', '-qam', 'back');
      expect((await one.run('apply', '--yes')).code).toBe(0);
      expect(await one.plan()).toEqual({ actions: [], held: [] });
      expect(new Set(live())).toEqual(new Set(['Two. of two']));
    },
    900_000,
  );

  it('says of an item that no commit holds it, with a command for that one', async () => {
    await rolledBack(2);
    const planned = await one.run('plan');
    expect(planned.out).not.toContain('revert the item');
    expect(planned.out).toContain('no known commit holds what was applied then');
    const command = inText(planned.out).find((line) => /pull .*"prompts\/P1"/.test(line)) ?? '';
    expect((await one.run(...shWords(command).slice(1))).code).toBe(0);
    const after = await one.plan();
    expect(after.held).toEqual(['prompts/P0: rolled_back']);
    // Without the word for it a pull leaves the files, which are newer.
    const plain = await one.run('pull', '--only', 'prompts/P0', '--json');
    expect(JSON.parse(plain.out)).toMatchObject({ items: [], counts: { unchanged: 1 } });
  });

  it('loses no text that is not committed, and takes nothing that was edited since', async () => {
    await rolledBack(2);
    one.emulator.store.edit('prompts', 1, { prompt_text: 'Edited.' });
    await one.write('all.json', bundle(named(2, 'Not committed.')));
    const ran = JSON.parse((await one.run('pull', '--rolled-back', '--json')).out);
    const open = ran.open.map(({ code, address }: { code: string; address: string }) => `${code} ${address}`);
    expect(open).toEqual(['PS7012 prompts/P0', 'PS7004 prompts/P1']);
    expect(ran.exit_code).toBe(3);
  });

  it('and what it put back without an item comes into the files by the command of the plan', async () => {
    one = await GitWorkspace.open();
    await one.apply({ prompts: named(2, 'One.') });
    await one.apply({ prompts: named(1, 'One.'), sync: { 'prompts/P1': { delete: true } } });
    expect((await one.run('rollback', '--to', '1', '--yes')).code).toBe(0);
    await one.commit({ prompts: named(1, 'One.') });
    const planned = await one.run('plan');
    expect((await one.plan()).held).toEqual(['prompts/P1: rolled_back']);
    const command = inText(planned.out).find((line) => line.includes(' pull ')) ?? '';
    expect((await one.run(...shWords(command).slice(1))).code).toBe(0);
    expect((await one.plan()).held).toEqual([]);
  });
});

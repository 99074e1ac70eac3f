import { afterEach, expect, it } from 'vitest';
import { GitWorkspace, prompts } from '../../support/git-workspace.js';

let one: GitWorkspace;
afterEach(() => one.close());

const live = () =>
  one.emulator.store.list('prompts').map(({ id, name, prompt_text }) => [id, name, prompt_text]);

it.each([false, true])('a swap of names is undone with its ids (unique names: %s)', async (unique) => {
  one = await GitWorkspace.open({ prune: true });
  one.emulator.setSwitches({ unique_prompt_names: unique });
  await one.apply(prompts({ A: 'one', B: 'two', C: 'three' }));
  const before = live();
  const sync = {
    'prompts/A': { renamed_from: 'prompts/B' },
    'prompts/B': { renamed_from: 'prompts/A' },
  };
  await one.apply({ ...prompts({ B: 'one', A: 'two', C: 'three' }), sync });
  const swapped = live();
  expect(swapped).not.toEqual(before);
  const back = await one.run('rollback', '--to', '1', '--yes');
  expect(back.code, back.out + back.err).toBe(0);
  expect(live()).toEqual(before);
  expect((await one.plan()).held).toEqual(['prompts/A: rolled_back', 'prompts/B: rolled_back']);
});

import { afterEach, describe, expect, it } from 'vitest';
import { GitWorkspace, prompts } from '../../support/git-workspace.js';

let one: GitWorkspace;
afterEach(() => one.close());

const LEAVE = 'Nothing is rolled back to revision 1, so leave the files as they are.\n';
const HINT = 'Until the files agree with the rollback';

describe('a rollback that did nothing', () => {
  it('where all is held, gives no command that makes the files older than the platform', async () => {
    one = await GitWorkspace.open();
    await one.apply(prompts({ A: 'Good.' }));
    await one.apply(prompts({ A: 'Bad.' }));
    one.emulator.store.edit('prompts', 1, { prompt_text: 'Edited.' });
    const dry = await one.run('rollback', '--to', '1', '--dry-run');
    const held = await one.run('rollback', '--to', '1', '--yes');
    for (const { code, out } of [dry, held]) {
      expect([code, out]).toEqual([3, expect.stringContaining(LEAVE)]);
      expect(out).not.toContain(HINT);
      expect(out).not.toMatch(/git (?:checkout|revert)/);
    }
    const { files } = JSON.parse((await one.run('rollback', '--to', '1', '--yes', '--json')).out);
    expect(files).toEqual({ commands: [], notes: [LEAVE.trim()] });
    // Carried out, it says how; once more does nothing, and the files still have to follow.
    for (const flags of [['--on-drift', 'overwrite'], []]) {
      const { code, out } = await one.run('rollback', '--to', '1', '--yes', ...flags);
      expect([code, out]).toEqual([0, expect.stringContaining(HINT)]);
    }
  });

  it('where nothing differs, or a write failed, neither', async () => {
    one = await GitWorkspace.open();
    await one.apply(prompts({ A: 'Good.' }));
    const same = await one.run('rollback', '--to', '1', '--yes');
    expect([same.code, same.out]).toEqual([0, expect.stringContaining(LEAVE)]);
    await one.apply(prompts({ A: 'Bad.' }));
    one.emulator.setFaults([{ match: { writesOnly: true }, nth: 'every', when: 'before', status: 403 }]);
    const failed = await one.run('rollback', '--to', '1', '--yes');
    expect([failed.code, failed.out]).toEqual([1, expect.stringContaining(LEAVE)]);
  });
});

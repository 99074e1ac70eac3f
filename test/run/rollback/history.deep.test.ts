import { afterEach, describe, expect, it } from 'vitest';
import { inText, shWords } from '../../remedies/printed.js';
import { GitWorkspace, prompts } from '../../support/git-workspace.js';

let one: GitWorkspace;
afterEach(() => one.close());

const from = (now: string, then: string) => ({ [`prompts/${now}`]: { renamed_from: `prompts/${then}` } });
const bundle = (sections: object) =>
  `${JSON.stringify({ artifact_type: 'pipelines.artifact.bundle.v1', ...sections }, null, 2)}\n`;

describe('a rename in the history', () => {
  it.each([{}, { ledger: 'file' }])('is a change, for the object is the same: %o', async (ledger) => {
    one = await GitWorkspace.open();
    if ('ledger' in ledger) {
      const { readFile } = await import('node:fs/promises');
      const config = JSON.parse(await readFile(`${one.home}/pipelines-sync.yaml`, 'utf8'));
      await one.write('pipelines-sync.yaml', JSON.stringify({ ...config, ...ledger }));
    }
    await one.apply(prompts({ A: 'A.', C: 'C.' }));
    await one.apply({ ...prompts({ B: 'A.', C: 'C.', D: 'D.' }), sync: from('B', 'A') });
    const listed = await one.run('history');
    expect(listed.out).toContain('1 added, 1 changed');
    expect(listed.out).not.toContain('removed');
    if ('ledger' in ledger) return;
    const shown = JSON.parse((await one.run('history', 'latest', '--json')).out);
    expect(
      shown.resources.map(({ address, what }: { address: string; what: string }) => `${what} ${address}`),
    ).toEqual(['changed prompts/B', 'added prompts/D']);
    expect(shown.resources[0].facts).toContainEqual({
      name: 'address',
      before: 'prompts/A',
      after: 'prompts/B',
    });
    // Two that swap their names are two changes.
    await one.apply({
      ...prompts({ C: 'A.', B: 'C.', D: 'D.' }),
      sync: { ...from('B', 'C'), ...from('C', 'B') },
    });
    const swapped = JSON.parse((await one.run('history', 'latest', '--json')).out);
    for (const { what, facts } of swapped.resources) {
      expect(what).toBe('changed');
      expect(facts.map(({ name }: { name: string }) => name)).not.toContain('id');
    }
    expect(swapped.resources).toHaveLength(2);
  });
});

describe('a rollback to where the committed files are already', () => {
  it('says that there is nothing to do', async () => {
    one = await GitWorkspace.open();
    await one.apply(prompts({ A: 'A.' }));
    await one.apply(prompts({ A: 'B.' }));
    await one.commit(prompts({ A: 'A.' }));
    const ran = await one.run('rollback', '--to', '1', '--yes');
    expect(ran.code).toBe(0);
    expect(ran.out).toContain('The committed files match revision 1 already; nothing to do.');
    expect(ran.out).not.toContain('make them agree');
  });

  it('prints a command for what is not committed, and it works', async () => {
    one = await GitWorkspace.open();
    await one.apply(prompts({ A: 'A.', C: 'C.' }));
    await one.write('all.json', bundle({ ...prompts({ B: 'A.', C: 'C.' }), sync: from('B', 'A') }));
    expect((await one.run('apply', '--yes')).code).toBe(0);
    const ran = await one.run('rollback', '--to', '1', '--yes');
    expect(ran.out).toContain('but there are uncommitted changes');
    const command = inText(ran.out).find((line) => line.includes('--rolled-back')) ?? '';
    const pulled = await one.run(...shWords(command).slice(1));
    // The edit is in no commit; it is lost only when somebody says so.
    expect([pulled.code, pulled.out]).toEqual([3, expect.stringContaining('PS7004')]);
    const lose = inText(pulled.out).find((line) => line.includes('--force')) ?? '';
    expect((await one.run(...shWords(lose).slice(1))).code).toBe(0);
    expect(await one.plan()).toMatchObject({ held: [] });
    expect(one.emulator.store.list('prompts').map(({ name }) => name)).toEqual(['A', 'C']);
  });
});

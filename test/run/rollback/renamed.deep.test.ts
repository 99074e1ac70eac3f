import { afterEach, describe, expect, it } from 'vitest';
import { sh } from '../../ledger/git-scene.js';
import { inText, shWords } from '../../remedies/printed.js';
import { GitWorkspace, prompts } from '../../support/git-workspace.js';

let one: GitWorkspace;
afterEach(() => one.close());

const live = () =>
  Object.fromEntries(one.emulator.store.list('prompts').map(({ id, name }) => [String(id), name]));
const bundle = (sections: object) =>
  `${JSON.stringify({ artifact_type: 'pipelines.artifact.bundle.v1', ...sections }, null, 2)}\n`;
const from = (...pairs: [string, string, object?][]) =>
  Object.fromEntries(
    pairs.map(([now, then, more]) => [`prompts/${now}`, { renamed_from: `prompts/${then}`, ...more }]),
  );

/** Applied from what is in no commit, then committed. */
async function applyDirty(sections: object): Promise<void> {
  await one.write('all.json', bundle(sections));
  const ran = await one.run('apply', '--yes');
  if (ran.code !== 0) throw new Error(`${ran.out}${ran.err}`);
}

async function read(): Promise<{ prompts: { name: string }[]; sync?: object }> {
  const { readFile } = await import('node:fs/promises');
  return JSON.parse(await readFile(`${one.home}/all.json`, 'utf8'));
}

/** Runs the command that the rollback printed, and what that printed in turn where it has to be asked. */
async function follow(out: string): Promise<void> {
  const command = inText(out).find((line) => line.includes('--rolled-back')) ?? '';
  const ran = await one.run(...shWords(command).slice(1));
  if (ran.code === 0) return;
  expect(ran.out).toContain('PS7004');
  for (const line of inText(ran.out).filter((found) => found.includes('--force')))
    expect((await one.run(...shWords(line).slice(1))).code).toBe(0);
}

const CASES: { what: string; before: object; after: object; sync: object | undefined }[] = [
  {
    what: 'a rename',
    before: prompts({ A: 'Text.', C: 'C.' }),
    after: { ...prompts({ B: 'Text.', C: 'C.' }), sync: from(['B', 'A']) },
    sync: undefined,
  },
  {
    what: 'a rename with other settings',
    before: prompts({ A: 'Text.', C: 'C.' }),
    after: { ...prompts({ B: 'Text.', C: 'C.' }), sync: from(['B', 'A', { on_drift: 'keep' }]) },
    sync: { 'prompts/A': { on_drift: 'keep' } },
  },
  {
    what: 'a rename on this target',
    before: prompts({ A: 'Text.', C: 'C.' }),
    after: {
      ...prompts({ B: 'Text.', C: 'C.' }),
      sync: { 'prompts/B': { renamed_from: { staging: 'prompts/A' } }, 'prompts/C': { on_drift: 'keep' } },
    },
    sync: { 'prompts/C': { on_drift: 'keep' } },
  },
  {
    what: 'a chain',
    before: prompts({ A: 'A.', B: 'B.' }),
    after: { ...prompts({ B: 'A.', C: 'B.' }), sync: from(['B', 'A'], ['C', 'B']) },
    sync: undefined,
  },
];

describe('a rollback over renames', () => {
  it.each(CASES)('is brought into the files by what it prints: $what', async ({ before, after, sync }) => {
    one = await GitWorkspace.open();
    await applyDirty(before);
    const ids = live();
    await one.commit(before);
    await applyDirty(after);
    expect(live()).not.toEqual(ids);
    const ran = await one.run('rollback', '--to', '1', '--yes');
    expect(ran.code).toBe(0);
    expect(live()).toEqual(ids);
    await follow(ran.out);
    const now = await read();
    expect(now.prompts.map(({ name }) => name).sort()).toEqual(Object.values(ids).sort());
    expect(now.sync).toEqual(sync);
    expect(await one.plan()).toMatchObject({ held: [] });
    sh(one.home, 'commit', '-qam', 'back', '--allow-empty');
    expect((await one.run('apply', '--yes')).code).toBe(0);
    expect(live()).toEqual(ids);
    expect(await one.plan()).toEqual({ actions: [], held: [] });
  });

  it('where the line of the rename is gone already, too', async () => {
    one = await GitWorkspace.open();
    await applyDirty(prompts({ A: 'Text.', C: 'C.' }));
    const ids = live();
    await one.apply({ ...prompts({ B: 'Text.', C: 'C.' }), sync: from(['B', 'A']) });
    await one.apply(prompts({ B: 'Text.', C: 'C.' }));
    const ran = await one.run('rollback', '--to', '1', '--yes');
    expect(live()).toEqual(ids);
    await follow(ran.out);
    expect((await read()).prompts.map(({ name }) => name).sort()).toEqual(['A', 'C']);
    expect(await one.plan()).toMatchObject({ held: [] });
  });

  it('a rename in the web app back to the old name takes the line along', async () => {
    one = await GitWorkspace.open();
    await one.apply(prompts({ A: 'Text.', C: 'C.' }));
    await one.apply({ ...prompts({ B: 'Text.', C: 'C.' }), sync: from(['B', 'A']) });
    const id = one.emulator.store.list('prompts').find(({ name }) => name === 'B')?.id;
    one.emulator.store.edit('prompts', id as never, { name: 'A' });
    expect((await one.run('pull')).code).toBe(0);
    expect((await read()).sync).toBeUndefined();
    expect(await one.plan()).toEqual({ actions: [], held: [] });
  });
});

describe('what a rollback took off the platform', () => {
  const three = prompts({ A: 'A.', B: 'B.', C: 'C.' });

  async function removed(): Promise<void> {
    one = await GitWorkspace.open({ prune: true });
    await applyDirty(prompts({ A: 'A.', B: 'B.' }));
    await one.apply(three);
    expect((await one.run('rollback', '--to', '1', '--yes')).code).toBe(0);
    expect(Object.values(live())).toEqual(['A', 'B']);
  }

  it('is named by a pull, which is no success, with commands that settle it', async () => {
    await removed();
    const plain = await one.run('pull');
    expect(plain.code).toBe(3);
    expect(plain.out).toContain('PS7051  prompts/C');
    expect(plain.out).toContain('Pulled: 1 left to decide · 2 unchanged');
    const out = inText(plain.out).find((line) => line.includes('--rolled-back --only')) ?? '';
    expect((await one.run(...shWords(out).slice(1))).code).toBe(0);
    expect((await read()).prompts.map(({ name }) => name)).toEqual(['A', 'B']);
    expect(await one.plan()).toEqual({ actions: ['prompts/C: forget'], held: [] });
    sh(one.home, 'commit', '-qam', 'back', '--allow-empty');
    expect((await one.run('apply', '--yes')).code).toBe(0);
    expect(await one.plan()).toEqual({ actions: [], held: [] });
  });

  it('is created again after the other command', async () => {
    await removed();
    const plain = await one.run('pull');
    const again = inText(plain.out).find((line) => line.includes('ledger set')) ?? '';
    expect((await one.run(...shWords(again).slice(1), '--yes')).code).toBe(0);
    expect(await one.plan()).toEqual({ actions: ['prompts/C: create'], held: [] });
  });

  it('leaves the files with pull --rolled-back, but not where no commit holds it', async () => {
    await removed();
    await one.write('all.json', bundle(prompts({ A: 'A.', B: 'B.', C: 'Not committed.' })));
    const kept = await one.run('pull', '--rolled-back');
    expect([kept.code, kept.out]).toEqual([3, expect.stringContaining('PS7004  prompts/C')]);
    await one.commit(three);
    const ran = await one.run('pull', '--rolled-back');
    expect([ran.code, ran.out]).toEqual([0, expect.stringContaining('Pulled: 1 removed · 2 unchanged')]);
  });

  it('and what was never there is counted by its own word', async () => {
    one = await GitWorkspace.open();
    await one.apply(prompts({ A: 'A.' }));
    await one.commit(three);
    const ran = await one.run('pull');
    expect([ran.code, ran.out]).toEqual([
      0,
      expect.stringContaining('Nothing to pull · 1 unchanged · 2 not on the platform'),
    ]);
    const counts = JSON.parse((await one.run('pull', '--json')).out).counts;
    expect(counts).toMatchObject({ unreadable: 0, absent: 2, unchanged: 1 });
  });
});

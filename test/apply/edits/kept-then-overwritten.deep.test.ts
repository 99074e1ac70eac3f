import { afterEach, describe, expect, it } from 'vitest';
import { PullScene } from '../../pull/pull-scene.js';
import { inText, shWords } from '../../remedies/printed.js';

const NAMES = (size: number) => Array.from({ length: size }, (_, index) => `P${index}`);
const bundle = (size: number, sync: object = {}) =>
  `${JSON.stringify({
    artifact_type: 'pipelines.artifact.bundle.v1',
    prompts: NAMES(size).map((name) => ({ name, prompt_text: 'Of the files.' })),
    sync,
  })}\n`;

describe('an edit that was kept and is to be overwritten after all', () => {
  let scene: PullScene;
  afterEach(() => scene.close());

  const live = () => scene.store.list('prompts').map(({ prompt_text }) => prompt_text);
  const written = async (sync: object) => scene.write('pipelines/all.json', bundle(3, sync));

  /** The digest of the edit of P0, as a plan showed it before. */
  async function kept(size: number): Promise<string> {
    scene = await PullScene.open({ 'pipelines/all.json': bundle(size) });
    expect((await scene.apply()).code).toBe(0);
    for (const name of NAMES(size))
      scene.store.edit('prompts', scene.idOf('prompts', name), { prompt_text: 'Of the web app.' });
    const { plan } = await scene.plan();
    const { outcomes } = await scene.apply('--on-drift', 'keep');
    expect(outcomes).toHaveLength(size);
    expect(outcomes.every((one) => one.endsWith(': kept'))).toBe(true);
    expect(await scene.apply()).toMatchObject({ code: 0, outcomes: [], writes: [] });
    return plan.held.find(({ address }) => address === 'prompts/P0')?.edit ?? '';
  }

  it.each([3, 300])(
    'by the flag and a pattern that names them: %i',
    async (size) => {
      await kept(size);
      const named = ['--on-drift', 'overwrite', '--only', 'prompts/*'];
      const planned = await scene.plan(...named);
      expect([planned.held, planned.actions.length]).toEqual([[], size]);
      expect(planned.plan.changes[0]).toMatchObject({ action: 'update', overwrites: 'drift', kept: {} });
      const done = await scene.apply(...named);
      expect([done.code, done.outcomes.length, done.writes.length]).toEqual([0, size, size]);
      expect(new Set(live())).toEqual(new Set(['Of the files.']));
      expect(await scene.plan()).toMatchObject({ code: 0, actions: [], held: [] });
      expect((await scene.plan()).plan.diagnostics).toEqual([]);
    },
    900_000,
  );

  it('by the command of the note, that one alone', async () => {
    await kept(3);
    const planned = await scene.workspace.run('plan');
    const command = inText(planned.out + planned.err).find((line) => line.includes('prompts/P1')) ?? '';
    const done = await scene.workspace.run(...shWords(command).slice(1), '--yes');
    expect(done.code).toBe(0);
    expect(live()).toEqual(['Of the web app.', 'Of the files.', 'Of the web app.']);
  });

  it('by the line with the digest of that edit, and by no other digest', async () => {
    const edit = await kept(3);
    await written({ 'prompts/P0': { overwrite: { staging: '0123456789abcdef' } } });
    expect((await scene.apply()).writes).toEqual([]);
    await written({ 'prompts/P0': { overwrite: { staging: edit } } });
    expect((await scene.apply()).outcomes).toEqual(['prompts/P0: updated']);
    expect(live()).toEqual(['Of the files.', 'Of the web app.', 'Of the web app.']);
  });

  it('not by what is said of everything, what holds for the item or the target anyway, or hold', async () => {
    await kept(3);
    for (const flags of [[], ['--only', '*']]) {
      const told = await scene.workspace.run('apply', '--yes', '--on-drift', 'overwrite', ...flags);
      expect(told.out + told.err).toContain('PS4202');
    }
    await written({ 'prompts/P0': { on_drift: 'overwrite' } });
    await scene.edit('pipelines-sync.yaml', '    org_id: 2', '    on_drift: overwrite\n    org_id: 2');
    expect((await scene.apply()).writes).toEqual([]);
    expect((await scene.apply('--on-drift', 'hold')).writes).toEqual([]);
    expect(new Set(live())).toEqual(new Set(['Of the web app.']));
  });

  it('an edit after the one that was kept is not overwritten by the line for that', async () => {
    const edit = await kept(3);
    await written({ 'prompts/P0': { overwrite: { staging: edit } } });
    scene.store.edit('prompts', scene.idOf('prompts', 'P0'), { prompt_text: 'Later still.' });
    expect((await scene.plan()).held).toEqual(['prompts/P0: drift']);
    expect((await scene.apply()).writes).toEqual([]);
  });
});

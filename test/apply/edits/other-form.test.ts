import { afterEach, describe, expect, it } from 'vitest';
import type { Switches } from '../../../src/providers/pipelines/emulator/switches.js';
import { calm, forge, onceWritten } from './meddled-scene.js';
import { type Bundle, Scene } from './scene.js';

let scene: Scene;
afterEach(() => scene.close());

async function open(bundle: Bundle, switches: Partial<Switches> = {}): Promise<void> {
  scene = await Scene.open(bundle, { switches });
}

describe('what is only another form', () => {
  const TRIM = { text_normalised: 'trim', update_answer: 'empty' } as const;
  const text = (prompt_text: string) => ({ prompts: [{ name: 'P', prompt_text, description: 'd' }] });

  async function isQuiet(): Promise<void> {
    calm(scene);
    const planned = await scene.plan();
    expect([planned.code, planned.actions, planned.held]).toEqual([0, [], []]);
    expect((await scene.workspace.run('drift')).code).toBe(0);
    expect((await scene.apply()).writes).toEqual([]);
  }

  it('is recorded with a note, whether the answer shows it or the version', async () => {
    for (const update_answer of ['empty', 'object'] as const) {
      await open(text(' First '), { ...TRIM, update_answer });
      expect((await scene.apply()).messages).toEqual({
        'prompts/P': 'the platform stored prompt_text differently than sent',
      });
      await isQuiet();
      await scene.write(text(' Second '));
      const done = await scene.apply();
      expect([done.code, done.outcomes]).toEqual([0, ['prompts/P: updated']]);
      expect(await scene.entry('prompts/P')).toMatchObject({
        leaves: { prompt_text: ' Second ' },
        observed: { prompt_text: 'Second' },
      });
      await isQuiet();
      if (update_answer === 'empty') {
        await scene.close();
      }
    }
  });

  it('but not where somebody wrote besides', async () => {
    await open(text('First'), TRIM);
    await scene.apply();
    await scene.write(text(' Second '));
    onceWritten(scene, () => scene.store.edit('prompts', 1, { prompt_text: 'Second', description: 'd' }));
    const done = await scene.apply();
    expect([done.code, done.messages['prompts/P']]).toEqual([
      4,
      'updated, and somebody edited prompt_text right after it: version 1 became 3',
    ]);
    calm(scene);
    expect((await scene.plan()).held).toEqual(['prompts/P: drift']);
  });

  it('holds for a field that went along unchanged', async () => {
    await open(text(' First '), {});
    await scene.apply();
    scene.emulator.setSwitches(TRIM);
    await scene.write({ prompts: [{ name: 'P', prompt_text: ' First ', description: 'e' }] });
    const done = await scene.apply();
    expect([done.code, done.messages['prompts/P']]).toEqual([
      0,
      'the platform stored prompt_text differently than sent',
    ]);
    await isQuiet();
  });

  it('holds for an evaluation that its criterion moved in the same plan', async () => {
    const criterion = (display_label: string) => ({
      name: 'C',
      display_label,
      type: 'programmatic',
      config: { subtype: 'exact_match' },
      output_schema: { type: 'boolean' },
    });
    const bundle = (label: string, description: string) => ({
      criteria: [criterion(label)],
      evaluations: [{ name: 'E', description, criteria: [{ criterion_id: { $ref: 'criteria/C' } }] }],
    });
    await open(bundle('One', 'First'), TRIM);
    expect((await scene.apply()).code).toBe(0);
    await scene.write(bundle('Two', ' Second '));
    const done = await scene.apply();
    expect([done.code, done.outcomes]).toEqual([0, ['criteria/C: updated', 'evaluations/E: updated']]);
    expect(done.messages['evaluations/E']).toBe('the platform stored description differently than sent');
    expect(scene.store.list('evaluations')[0]).toMatchObject({ version: 3, description: 'Second' });
    await isQuiet();

    // One more version than the plan explains is somebody's.
    await scene.write(bundle('Three', ' Third '));
    let writes = 0;
    onceWritten(
      scene,
      () => scene.store.edit('evaluations', 1, { description: 'Third' }),
      (method) => method === 'PUT' && ++writes === 2,
    );
    const edited = await scene.apply();
    expect([edited.code, edited.outcomes]).toEqual([4, ['criteria/C: updated', 'evaluations/E: failed']]);
    expect(edited.messages['evaluations/E']).toMatch(/somebody edited description .* version 4 became 6/);
  });

  it('holds for a write whose answer was lost', async () => {
    await open(text(' First '), TRIM);
    scene.emulator.setFaults([{ match: { method: 'POST' }, nth: 1, when: 'after', drop: true }]);
    const made = await scene.apply();
    expect([made.code, made.outcomes]).toEqual([0, ['prompts/P: created']]);
    await isQuiet();
    await scene.write(text(' Second '));
    scene.emulator.setFaults([{ match: { method: 'PUT' }, nth: 1, when: 'after', drop: true }]);
    const done = await scene.apply();
    expect([done.code, done.outcomes]).toEqual([0, ['prompts/P: updated']]);
    await isQuiet();
    expect(scene.store.list('prompts')).toHaveLength(1);
  });

  it.each(['a create without an answer', 'a create whose answer was lost', 'a create that was cut off'])(
    'holds for the name, which %s is found by',
    async (how) => {
      const isAnswered = how !== 'a create without an answer';
      await open(
        { prompts: [{ name: ' Tone ', prompt_text: 'T' }] },
        { ...TRIM, create_answer: isAnswered ? '201' : '204' },
      );
      if (how === 'a create whose answer was lost')
        scene.emulator.setFaults([{ match: { method: 'POST' }, nth: 1, when: 'after', drop: true }]);
      const made = await scene.apply();
      expect([made.code, made.outcomes]).toEqual([0, ['prompts/ Tone : created']]);
      if (how === 'a create that was cut off') {
        await forge(scene, 'prompts/ Tone ', {
          id: null,
          witness: { created_at: null },
          observed: {},
          version: null,
        });
        expect((await scene.plan()).actions).toEqual(['prompts/ Tone : converge']);
        expect((await scene.apply()).writes).toEqual([]);
      }
      await isQuiet();
      expect(scene.store.list('prompts').map((row) => row.name)).toEqual(['Tone']);
    },
  );

  it('holds for an update that never came, sent again', async () => {
    await open(text('First'), TRIM);
    await scene.apply();
    await scene.write(text('First  '));
    scene.emulator.setFaults([{ match: { method: 'PUT' }, nth: 1, when: 'before', drop: true }]);
    const done = await scene.apply();
    expect([done.code, done.outcomes, done.writes.length]).toEqual([0, ['prompts/P: updated'], 2]);
    await isQuiet();
  });

  it('holds for writes of a run that was cut off before it could note them', async () => {
    await open(text(' First '), TRIM);
    await scene.apply();
    // As after a kill between the POST and the record of it.
    await forge(scene, 'prompts/P', { id: null, witness: { created_at: null }, observed: {}, version: null });
    const begun = await scene.plan();
    expect([begun.actions, begun.held]).toEqual([['prompts/P: converge'], []]);
    expect((await scene.apply()).writes).toEqual([]);
    await isQuiet();
    // As after a kill between the PUT and the record of it.
    await scene.write(text(' Second '));
    scene.store.edit('prompts', 1, { prompt_text: 'Second' });
    const cutOff = await scene.plan();
    expect([cutOff.actions, cutOff.held]).toEqual([['prompts/P: converge'], []]);
    expect((await scene.apply()).writes).toEqual([]);
    await isQuiet();
  });

  it('holds for a saved plan', async () => {
    await open(text(' First '), TRIM);
    await scene.apply();
    await scene.write(text(' Second '));
    expect((await scene.workspace.run('plan', '--out', 'plan.json')).code).toBe(0);
    expect((await scene.workspace.run('apply', '--plan', 'plan.json', '--yes')).code).toBe(0);
    await isQuiet();
    const again = await scene.workspace.run('apply', '--plan', 'plan.json', '--yes');
    expect(again.code).toBe(0);
  });
});

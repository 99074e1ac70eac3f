import { afterEach, describe, expect, it } from 'vitest';
import { ADMIN_KEY } from '../../../src/providers/pipelines/emulator/index.js';
import { dyingAtPush, FIELDS, type SceneOptions, TrialScene } from './trial-scene.js';

interface Forged {
  objects: object[];
  experiment: { id: string; sent_at: string; workflows: { base: string; head: string } };
}

const ARCHIVE = '    cleanup: archive';

describe('what a record says', () => {
  let scene: TrialScene;
  afterEach(() => scene.close());

  /** A run that is killed before it takes its n-th step on record. */
  async function killed(nth: number, when: 'before' | 'after', options: SceneOptions = {}): Promise<void> {
    scene = await TrialScene.open(options);
    const { openGit, died } = dyingAtPush(nth, when);
    await Promise.race([died, scene.trialWith({ openGit }, '--yes')]);
  }

  /** Pushes a record that somebody wrote. */
  async function forge(change: (record: Forged) => void): Promise<void> {
    const record = scene.record() as unknown as Forged;
    change(record);
    await scene.plant(scene.recordFiles().join(), JSON.stringify(record));
  }

  it('hides nothing that does not bear the name of a trial', async () => {
    await killed(4, 'before');
    const before = await scene.run('plan', '--summary');
    await forge(({ objects }) => {
      const [head = {}] = objects;
      objects.push({ ...head, id: 1, name: 'Prompt 1' }, { ...head, id: null, name: 'Prompt 1' });
    });
    const after = await scene.run('plan', '--summary');
    expect([after.code, after.out]).toEqual([before.code, before.out]);
    expect(after.out).toContain('1 to update');
  });

  it('does not hide a head that somebody renamed', async () => {
    await killed(4, 'before');
    const [head] = scene.heads();
    scene.store.edit('prompts', head?.id ?? 0, { name: 'Put to use' });
    const pulled = await scene.run('pull', '--all', '--dry-run');
    expect(pulled.out).toContain('Put to use');
  });

  it('makes nobody take over a head that somebody changed', async () => {
    await killed(3, 'before');
    const [head] = scene.heads();
    scene.store.edit('prompts', head?.id ?? 0, { prompt_text: 'edited' });
    const next = await scene.later('--yes', '--json');
    const { trials, exit_code } = JSON.parse(next.out);
    expect([trials[0].state, exit_code]).toEqual(['unknown', 4]);
    expect(scene.experiments()).toEqual([]);
    await scene.later('--clean');
    expect(scene.heads()).toHaveLength(1);
  });

  it('keeps an experiment that cannot be cancelled, and its heads, until it can', async () => {
    await killed(5, 'after', { emulator: { switches: { experiment_polls: 1000 } } });
    const match = { method: 'POST', path: '^.*/cancel$' };
    scene.emulator.setFaults([{ when: 'before', status: 403, match, nth: 'every' }]);
    const first = await scene.later('--clean');
    expect(first.code).toBe(4);
    expect(first.out + first.err).toContain('could not be cancelled');
    expect(scene.heads()).toHaveLength(1);
    expect(scene.record()).toMatchObject({ holder: null, end: null });
    scene.emulator.setFaults([]);
    expect((await scene.later('--clean')).code).toBe(0);
    expect(scene.experiments().map(({ status }) => status)).toEqual(['cancelled']);
    expect(scene.heads()).toEqual([]);
  });

  it('is not replaced by --again while what it names cannot be removed', async () => {
    scene = await TrialScene.open();
    scene.emulator.setFaults([{ when: 'before', status: 403, match: { method: 'DELETE' }, nth: 'every' }]);
    expect((await scene.trial('--yes')).code).toBe(0);
    const same = await scene.trial('--yes');
    expect(same.out).toContain('PS3226');
    expect(same.out).not.toContain('PS3212');
    const again = await scene.trial('--yes', '--again', '--json');
    const { trials, exit_code } = JSON.parse(again.out);
    expect([trials[0].state, exit_code]).toEqual(['error', 4]);
    expect(scene.experiments()).toHaveLength(1);
    expect(scene.record()).toMatchObject({ holder: null, attempt: 1, end: { state: 'done' } });
    scene.emulator.setFaults([]);
    expect((await scene.trial('--yes', '--again')).code).toBe(0);
    expect(scene.experiments()).toHaveLength(2);
    expect(scene.heads()).toEqual([]);
  });

  it('is not given up where the platform does not show the experiment at once', async () => {
    scene = await TrialScene.open();
    const match = { method: 'GET', path: '^.*/experiments/[^/]+$' };
    scene.emulator.setFaults([{ when: 'before', status: 404, match, nth: 1 }]);
    const ran = await scene.trial('--yes', '--json');
    expect([ran.code, JSON.parse(ran.out).trials[0].state]).toEqual([0, 'informed']);
  });

  it('says that an item without a base cannot be tried', async () => {
    const [node, field] = (FIELDS[0] ?? '').split('/');
    scene = await TrialScene.open({ swap: [`{ node: ${node}, field: ${field}, prompt: prompts/Prompt 2 }`] });
    scene.options.swaps = 2;
    await scene.edit('second');
    const ran = await scene.trial('--yes', '--json');
    expect(JSON.parse(ran.out).trials[0]).toMatchObject({
      state: 'nothing_to_try',
      sentence: 'Nothing that it exchanges can be tried.',
      findings: [{ code: 'PS3218' }],
    });
    expect(ran.code).toBe(0);
  });

  const archived = (mark: number) =>
    scene.writes(mark).flatMap((one) => /workflows\/(\d+)\/archive$/.exec(one)?.[1] ?? []);

  it('archives the two copies once, where the configuration asks for it', async () => {
    scene = await TrialScene.open({ more: ARCHIVE });
    const ran = await scene.trial('--yes');
    expect(ran.code).toBe(0);
    expect(ran.out).not.toContain('PS3227');
    const [experiment] = scene.experiments();
    expect(archived(0)).toEqual(experiment?.variants.map(({ workflow_id }) => String(workflow_id)));
    expect(scene.record()).toMatchObject({ experiment: { copies: 'archived' }, holder: null });
    await scene.trial('--yes');
    expect(archived(0)).toHaveLength(2);
  });

  it('archives no workflow that the platform does not show as a copy', async () => {
    await killed(7, 'before', { more: ARCHIVE });
    await forge(({ experiment }) => {
      experiment.workflows = { base: '10', head: '10' };
    });
    const mark = scene.emulator.requests.length;
    const next = await scene.later('--yes');
    expect(next.out).toContain(
      'PS3227  Workflow 10 could not be archived: the platform does not show it as a copy that experiment exp-1 made.',
    );
    expect(archived(mark)).toEqual([]);
    const after = scene.emulator.requests.length;
    expect((await scene.later('--clean')).out).toBe('Nothing to clean up.\n');
    expect(scene.writes(after)).toEqual([]);
  });

  it('archives the copies of a trial that was interrupted, with the next clean-up', async () => {
    await killed(6, 'before', { more: ARCHIVE, emulator: { switches: { experiment_polls: 1000 } } });
    const clean = await scene.later('--clean');
    expect(clean.code).toBe(0);
    expect(scene.experiments().map(({ status }) => status)).toEqual(['cancelled']);
    expect(archived(0)).toHaveLength(2);
  });

  it('keeps copies that cannot be archived yet, and archives them later', async () => {
    scene = await TrialScene.open({ more: ARCHIVE });
    const match = { method: 'POST', path: '^.*/archive$' };
    scene.emulator.setFaults([{ when: 'before', status: 403, match, nth: 'every' }]);
    expect((await scene.trial('--yes')).out).toContain('PS3227');
    scene.emulator.setFaults([]);
    const mark = scene.emulator.requests.length;
    await scene.trial('--clean');
    expect(archived(mark)).toHaveLength(2);
  });

  it('cancels no experiment that the platform does not show as one of a trial', async () => {
    await killed(6, 'before', { emulator: { switches: { experiment_polls: 1000 } } });
    const { url } = scene.emulator;
    const answer = await fetch(`${url}/api/projects/22/workflows/10/experiments`, {
      method: 'POST',
      headers: { authorization: `Bearer ${ADMIN_KEY}`, 'content-type': 'application/json' },
      body: JSON.stringify({ count: 1, variants: [{ name: 'a' }, { name: 'b' }] }),
    });
    const { experiment_id: id } = (await answer.json()) as { experiment_id: string };
    await forge(({ experiment }) => {
      experiment.id = id;
      experiment.sent_at = new Date(Date.now() - 3_600_000).toISOString();
    });
    const mark = scene.emulator.requests.length;
    const next = await scene.later('--yes', '--json');
    expect(JSON.parse(next.out).trials[0].sentence).toBe(
      `The experiment ${id} of trial rome could not be cancelled: the platform does not show it as one of a trial.`,
    );
    expect(next.code).toBe(4);
    expect(scene.writes(mark).filter((one) => one.endsWith('/cancel'))).toEqual([]);
  });
});

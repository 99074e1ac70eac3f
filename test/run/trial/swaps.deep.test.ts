import { afterEach, describe, expect, it } from 'vitest';
import { sh } from '../../ledger/git-scene.js';
import { judgedScene, rowOf, STRONG, trialOf, WEAK } from './judged-scene.js';
import type { TrialScene } from './trial-scene.js';

const GATE = '    gate: ["criteria/Names a booking"]';

describe('what a trial exchanges, and where it keeps its record', () => {
  let scene: TrialScene;
  afterEach(() => scene.close());

  const overrides = () =>
    scene
      .experiments()
      .at(-1)
      ?.variants.map(({ configOverrides }) => configOverrides);

  it('tries another model, without making anything', async () => {
    scene = await judgedScene({
      swap: ['{ node: day-plan, model: claude-sonnet, from: gpt-mini }'],
    });
    const mark = scene.emulator.requests.length;
    const ran = await scene.trial('--yes', '--json');
    const report = trialOf(ran);
    expect([ran.code, report.state]).toEqual([0, 'informed']);
    expect(rowOf(report, 'Names a booking').base.n).toBe(3);
    expect(overrides()).toEqual([
      { models: [{ nodeId: 'day-plan', modelSlug: 'gpt-mini' }] },
      { models: [{ nodeId: 'day-plan', modelSlug: 'claude-sonnet' }] },
    ]);
    expect(scene.writes(mark).filter((one) => !one.includes('export'))).toEqual([
      'POST /api/projects/22/workflows/10/experiments',
    ]);
  });

  it('finds the prompts that a workflow uses, where the platform shows them', async () => {
    scene = await judgedScene({ swap: null, switches: { field_uses: 'shown' }, count: 30, more: GATE });
    const ran = await scene.trial('--yes', '--json');
    const report = trialOf(ran);
    expect([ran.code, report.state]).toEqual([0, 'passed']);
    expect(report.swaps).toMatchObject([{ node: 'day-plan', field: 'answer', what: 'prompts/Prompt 1' }]);
    expect(scene.heads()).toEqual([]);
  });

  it('needs a swap where the platform shows none of them', async () => {
    scene = await judgedScene({ swap: null });
    const mark = scene.emulator.requests.length;
    const ran = await scene.trial('--yes', '--json');
    expect([ran.code, trialOf(ran).state]).toEqual([3, 'refused']);
    expect(
      trialOf(ran)
        .findings.map(({ message }) => message)
        .join(),
    ).toContain('has no swap');
    expect(scene.writes(mark)).toEqual([]);
  });

  it('archives the copies where that is wanted', async () => {
    scene = await judgedScene({ more: '    cleanup: archive' });
    const mark = scene.emulator.requests.length;
    const ran = await scene.trial('--yes', '--json');
    const report = trialOf(ran);
    expect(ran.code).toBe(0);
    expect(report.workflows.map(({ is_kept }) => is_kept)).toEqual([false, false]);
    expect(scene.writes(mark).filter((one) => one.endsWith('/archive'))).toEqual(
      report.workflows.map(({ id }) => `POST /api/projects/22/workflows/${id}/archive`),
    );
    // Once.
    const later = scene.emulator.requests.length;
    await scene.trial('--yes');
    expect(scene.writes(later)).toEqual([]);
  });

  it('keeps its record on a branch with ledger: branch', async () => {
    scene = await judgedScene({ top: 'ledger: branch', count: 30, more: GATE, base: STRONG, head: WEAK });
    const ran = await scene.trial('--yes', '--json');
    expect([ran.code, trialOf(ran).state]).toEqual([5, 'failed']);
    const refs = sh(scene.bare, 'for-each-ref', '--format=%(refname)');
    expect(refs).toMatch(/refs\/heads\/pipelines-sync-trials\//);
    expect(refs).not.toContain('refs/pipelines-sync-trials/');
    const again = await scene.trial('--yes', '--json');
    expect([again.code, trialOf(again).is_recorded]).toEqual([5, true]);
    expect(scene.experiments()).toHaveLength(1);
  });

  it('keeps its record in a folder with ledger: file', async () => {
    scene = await judgedScene({ top: 'ledger: file', count: 30, more: GATE });
    const ran = await scene.trial('--yes', '--json');
    expect([ran.code, trialOf(ran).state]).toEqual([0, 'passed']);
    const again = await scene.trial('--yes', '--json');
    expect([again.code, trialOf(again).is_recorded]).toEqual([0, true]);
    expect(scene.experiments()).toHaveLength(1);
    expect(sh(scene.bare, 'for-each-ref', '--format=%(refname)')).not.toContain('pipelines-sync');
  });

  it('exchanges an evaluation: each side is judged by its own', async () => {
    const evaluations = (...criteria: string[]) => [
      {
        name: 'Plans',
        description: 'How good a plan is.',
        criteria: criteria.map((name) => ({ criterion_id: { $ref: `criteria/${name}` } })),
      },
    ];
    scene = await judgedScene({
      swap: ['{ node: day-plan, field: answer, evaluation: evaluations/Plans }'],
      items: { evaluations: evaluations('Names a booking') },
    });
    // The field itself is judged by nothing else.
    scene.store.configureField(10, 'day-plan', 'answer', { prompt: 'Prompt 1', criteria: [] });
    const { criteria = [] } = scene.options.items ?? {};
    scene.options.items = { criteria, evaluations: evaluations('Names a booking', 'Quality') };
    // The prompt stays.
    await scene.edit('first');
    const ran = await scene.trial('--yes', '--json');
    const report = trialOf(ran);
    expect([ran.code, report.state]).toEqual([0, 'informed']);
    expect(rowOf(report, 'Names a booking')).toMatchObject({ base: { n: 3 }, head: { n: 3 } });
    expect(rowOf(report, 'Quality')).toMatchObject({
      word: 'no_answer',
      base: { n: 0, no_answer: 3 },
      change: null,
    });
    expect(ran.err).not.toContain('still missing');
    const evaluation = (id: number | undefined) => ({
      evaluations: [{ nodeId: 'day-plan', fieldId: 'answer', evaluationId: id, version: 1 }],
    });
    const [live, head] = scene.store.list('evaluations');
    expect(overrides()).toEqual([evaluation(live?.id), evaluation(head?.id)]);
    expect(scene.store.list('evaluations').filter(({ archived_at }) => archived_at === null)).toHaveLength(1);
  });

  it('is an error before anything was written where the platform does not know the model', async () => {
    scene = await judgedScene({ swap: ['{ node: day-plan, model: nobody-knows-it, from: gpt-mini }'] });
    const ran = await scene.trial('--yes', '--json');
    const report = trialOf(ran);
    expect([ran.code, report.state, report.wrote]).toEqual([1, 'error', false]);
    expect(scene.experiments()).toEqual([]);
  });
});

import { afterEach, describe, expect, it } from 'vitest';
import { gitIn } from '../../../src/host/git-process.js';
import { withoutKeys } from '../../../src/run/open/key-use.js';
import { sh } from '../../ledger/git-scene.js';
import { write } from '../../support/deployment.js';
import { judgedScene, STRONG, WEAK } from './judged-scene.js';
import { dyingAtPush, TrialScene } from './trial-scene.js';

const ADDRESS = 'prompts/Prompt 1';
const LEDGER = 'refs/pipelines-sync/rome-team/staging';

/** The entry of an address, as the ledger stores it. */
function entryOf(scene: TrialScene, address = ADDRESS): { [name: string]: unknown } {
  for (const file of sh(scene.bare, 'ls-tree', '-r', '--name-only', LEDGER).split('\n')) {
    if (file === 'head.json') continue;
    const entry = JSON.parse(sh(scene.bare, 'show', `${LEDGER}:${file}`));
    if (entry.address === address) return entry;
  }
  throw new Error(`no entry of ${address}`);
}

function scoresIn(entry: { [name: string]: unknown }): { trial: string; verdict: string; rows: object[] }[] {
  return (entry.scores as { of: [] } | undefined)?.of ?? [];
}

/** Git that counts what it is asked for. */
function countingGit() {
  const asked: string[] = [];
  const openGit = (root: string) => {
    const real = gitIn(root, withoutKeys(process.env));
    const git: typeof real = (args, stdin) => {
      asked.push(args.find((one) => !one.startsWith('-') && one !== 'core.fsmonitor=') ?? '');
      return real(args, stdin);
    };
    return git;
  };
  return { openGit, asked };
}

describe('what a trial said about an applied text', () => {
  let scene: TrialScene;
  afterEach(() => scene.close());

  const apply = (...flags: string[]) => scene.run('apply', '--yes', ...flags);

  it('is in the ledger, in numbers, and history and rollback show it', async () => {
    scene = await judgedScene({ count: 30 });
    expect((await scene.trial('--yes')).code).toBe(0);
    const applied = await apply();
    expect([applied.code, applied.err]).toEqual([0, expect.not.stringMatching(/error|warning|PS3239/)]);
    const [score, ...others] = scoresIn(entryOf(scene));
    expect(others).toEqual([]);
    expect(score).toMatchObject({
      trial: 'rome',
      experiment: 'exp-1',
      count: 30,
      verdict: 'informed',
      with: [],
    });
    const row = { what: 'score', address: 'criteria/Names a booking', unit: 'share', word: 'better' };
    expect(score?.rows[0]).toMatchObject({ ...row, base: { n: 30 }, head: { n: 30, value: 1 } });
    // Numbers only: no text of a prompt, task, judge or answer.
    const kept = JSON.stringify(entryOf(scene).scores);
    expect(kept).not.toMatch(/Plan|Always|output|input|reason|Rome/);
    const plan = await scene.run('plan', '--detailed-exitcode');
    expect([plan.code, plan.out]).toEqual([0, expect.stringContaining('Nothing to do')]);

    const listed = await scene.run('history');
    expect(listed.out).toMatch(/2 {2}.* trial rome informed \(1 item\)/);
    expect(JSON.parse((await scene.run('history', '--json')).out).revisions[0].trials).toEqual([
      { trial: 'rome', verdict: 'informed', items: 1 },
    ]);
    const line = /trial rome: Names a booking \d+ % → 100 % better/;
    const shown = await scene.run('history', '2');
    expect(shown.out).toMatch(line);
    expect(shown.out).toMatch(/trial rome: informed, 2 × 30 tasks, \d{4}-\d\d-\d\d, experiment exp-1/);
    const { resources } = JSON.parse((await scene.run('history', '2', '--json')).out);
    expect(resources.find((one: { address: string }) => one.address === ADDRESS).scores).toEqual([score]);
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    expect((await scene.run('history', '--at', tomorrow)).out).toContain('trial rome informed');
    expect((await scene.run('history', '--at', tomorrow, ADDRESS)).out).toMatch(line);
    const then = JSON.parse((await scene.run('history', '--at', tomorrow, ADDRESS, '--json')).out);
    expect(then.resources[0].scores).toEqual([score]);
    expect((await scene.run('ledger', 'show', ADDRESS)).out).toMatch(line);

    // Another text has no score; the way back to the tried one shows it, and keeps it.
    await scene.edit('third');
    expect((await apply()).code).toBe(0);
    expect(scoresIn(entryOf(scene))).toEqual([]);
    const preview = await scene.run('rollback', '--to', '2', '--dry-run');
    expect(preview.out).toMatch(
      /What trials said about the values of that revision:\n {4}prompts\/Prompt 1\n {8}trial rome: informed/,
    );
    expect(preview.out).toMatch(line);
    const json = JSON.parse((await scene.run('rollback', '--to', '2', '--dry-run', '--json')).out);
    expect(json.scores).toEqual([{ address: ADDRESS, scores: [score] }]);
    // Not from the record, which may be gone by then.
    sh(scene.bare, 'update-ref', '-d', 'refs/pipelines-sync-trials/rome-team/staging');
    expect((await scene.run('rollback', '--to', '2', '--yes')).code).toBe(0);
    expect(scoresIn(entryOf(scene))).toEqual([score]);
    expect((await scene.run('history')).out).toMatch(/4 {2}.*rollback to 2.* trial rome informed \(1 item\)/);
  });

  it('stays with another name and description, and with an address by hand', async () => {
    scene = await judgedScene();
    await scene.trial('--yes');
    await apply();
    const [score] = scoresIn(entryOf(scene));
    expect(score).toBeDefined();
    const text = JSON.parse(scene.prompts('second')['pipelines/prompts.yaml'] ?? '');
    text.prompts[0] = { ...text.prompts[0], name: 'Prompt one', description: 'About Rome' };
    text.sync = { 'prompts/Prompt one': { renamed_from: ADDRESS } };
    await write(scene.folder, { 'pipelines/prompts.yaml': JSON.stringify(text, null, 1) });
    const config = scene.config().replaceAll('prompts/Prompt 1', 'prompts/Prompt one');
    await write(scene.folder, { 'pipelines-sync.yaml': config });
    // Without the record, so that nothing but the entry keeps it.
    sh(scene.bare, 'update-ref', '-d', 'refs/pipelines-sync-trials/rome-team/staging');
    const renamed = await apply();
    expect(renamed.code).toBe(0);
    expect(scoresIn(entryOf(scene, 'prompts/Prompt one'))).toEqual([score]);
    // The revision recorded nothing new.
    expect(JSON.parse((await scene.run('history', '--json')).out).revisions[0].trials).toBeUndefined();
    const moved = await scene.run('ledger', 'move', 'prompts/Prompt one', 'prompts/Prompt I', '--yes');
    expect(moved.code).toBe(0);
    expect(scoresIn(entryOf(scene, 'prompts/Prompt I'))).toEqual([score]);
  });

  it('is in a ledger of files as well, whose log names it', async () => {
    scene = await judgedScene({ top: 'ledger: file' });
    expect((await scene.trial('--yes')).code).toBe(0);
    expect((await apply()).code).toBe(0);
    const shown = await scene.run('ledger', 'show', ADDRESS);
    expect(shown.out).toMatch(/trial rome: Names a booking .* → .* too few/);
    expect((await scene.run('history')).out).toContain('trial rome informed (1 item)');
    expect((await scene.run('plan', '--detailed-exitcode')).code).toBe(0);
  });

  it('comes with the tried text again, and with no other', async () => {
    scene = await judgedScene();
    await scene.trial('--yes');
    await write(scene.folder, scene.prompts('third'));
    await apply();
    expect(scoresIn(entryOf(scene))).toEqual([]);
    await scene.edit('second');
    await apply();
    expect(scoresIn(entryOf(scene))).toHaveLength(1);
    await scene.edit('first');
    await apply();
    expect(scoresIn(entryOf(scene))).toEqual([]);
  });

  it('is recorded by the run after one that was killed between the write and the record', async () => {
    scene = await judgedScene();
    await scene.trial('--yes');
    // The first push takes the lock; the update was sent before the second.
    const { openGit, died } = dyingAtPush(2, 'before');
    const killed = scene.workspace.runWith(
      { cwd: scene.folder, clock: scene.clock, openGit },
      'apply',
      '--yes',
    );
    await Promise.race([died, killed]);
    expect(scene.store.list('prompts').find(({ id }) => id === 1)?.prompt_text).toBe(STRONG);
    scene.slept += 3_600_000;
    const next = await apply();
    expect(next.code).toBe(0);
    expect(scoresIn(entryOf(scene))).toHaveLength(1);
    expect((await scene.run('plan', '--detailed-exitcode')).code).toBe(0);
  });

  it('is the newest of each trial, with what else was exchanged', async () => {
    scene = await judgedScene({
      swaps: 2,
      texts: { first: WEAK, second: STRONG },
      swap: ['{ node: day-plan, field: answer, prompt: prompts/Prompt 1 }'],
      more: [
        '  both:',
        '    project_id: 22',
        '    workflow_id: 10',
        '    count: 3',
        '    gate: [success]',
        '    swap:',
        '      - { node: day-plan, field: answer, prompt: prompts/Prompt 1 }',
        '      - { node: node-1, field: field-2, prompt: prompts/Prompt 2 }',
      ].join('\n'),
    });
    expect((await scene.trial('--yes')).code).toBe(0);
    expect((await scene.trial('rome', '--yes', '--again')).code).toBe(0);
    await apply();
    expect(scoresIn(entryOf(scene))).toMatchObject([
      { trial: 'both', with: ['prompts/Prompt 2'] },
      { trial: 'rome', with: [], experiment: 'exp-3' },
    ]);
    expect(scoresIn(entryOf(scene, 'prompts/Prompt 2'))).toMatchObject([
      { trial: 'both', with: ['prompts/Prompt 1'] },
    ]);
    expect((await scene.run('history', '2')).out).toContain('together with prompts/Prompt 2');
  });

  it('does not stop an apply where its record cannot be read', async () => {
    scene = await judgedScene();
    await scene.trial('--yes');
    await scene.plant(scene.recordFiles().join(), 'nothing');
    const applied = await apply('--json');
    expect(applied.code).toBe(0);
    const { diagnostics } = JSON.parse(applied.out);
    expect(diagnostics).toContainEqual(expect.objectContaining({ code: 'PS3239', severity: 'note' }));
    expect(scoresIn(entryOf(scene))).toEqual([]);
  });

  it('does not stop an apply where its results are not whole, which is said', async () => {
    scene = await judgedScene();
    await scene.trial('--yes');
    await scene.plantResults(() => '{}');
    const applied = await apply('--json');
    expect(applied.code).toBe(0);
    const message = expect.stringMatching(/the results of trial rome, asked 20\S+, are not whole\.$/);
    const { diagnostics } = JSON.parse(applied.out);
    expect(diagnostics).toContainEqual(expect.objectContaining({ code: 'PS3239', message }));
    expect(scoresIn(entryOf(scene))).toEqual([]);
  });

  it('costs no request to the platform, and a configuration without trials nothing at all', async () => {
    scene = await TrialScene.open();
    const run = async () => {
      const { openGit, asked } = countingGit();
      const mark = scene.emulator.requests.length;
      const parts = { cwd: scene.folder, clock: scene.clock, openGit };
      const ran = await scene.workspace.runWith(parts, 'apply', '--yes');
      expect(ran.code).toBe(0);
      const paths = scene.emulator.requests.slice(mark).map(({ method, path }) => `${method} ${path}`);
      return { asked: asked.toSorted(), paths };
    };
    const untried = await run();
    expect(untried.paths.join()).not.toContain('criteria');
    await scene.edit('third');
    await scene.trial('--yes');
    const tried = await run();
    expect(scoresIn(entryOf(scene))).toHaveLength(1);
    expect(tried.paths).toEqual(untried.paths);
    await scene.edit('fourth');
    const without = scene.config().slice(0, scene.config().indexOf('trials:'));
    await write(scene.folder, { 'pipelines-sync.yaml': without });
    const bare = await run();
    expect(bare.paths).toEqual(untried.paths);
    const asks = (list: string[]) => list.filter((one) => one === 'ls-remote').length;
    expect(asks(tried.asked) - asks(bare.asked)).toBe(1);
  });

  it('is found among 300 items of which one was tried', async () => {
    const others = Array.from({ length: 299 }, (_, at) => ({
      name: `Other ${at}`,
      prompt_text: `Text ${at}`,
    }));
    scene = await judgedScene();
    const bundle = (texts: typeof others) =>
      JSON.stringify({ artifact_type: 'pipelines.artifact.bundle.v1', prompts: texts });
    await write(scene.folder, { ...scene.prompts('first'), 'pipelines/others.yaml': bundle(others) });
    expect((await apply()).code).toBe(0);
    await scene.edit('second');
    await scene.trial('--yes');
    const edited = others.map((one) => ({ ...one, prompt_text: `${one.prompt_text}, again` }));
    await write(scene.folder, { 'pipelines/others.yaml': bundle(edited) });
    const mark = scene.emulator.requests.length;
    expect((await apply()).code).toBe(0);
    const asked = scene.emulator.requests.slice(mark).filter(({ path }) => path.includes('criteria'));
    // That of the plan: the record has the criteria that judged.
    expect(asked).toHaveLength(1);
    expect(scoresIn(entryOf(scene))).toHaveLength(1);
    expect(JSON.parse((await scene.run('history', '--json')).out).revisions[0].trials).toEqual([
      { trial: 'rome', verdict: 'informed', items: 1 },
    ]);
  });
});

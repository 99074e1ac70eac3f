import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { type Git, gitIn } from '../../src/host/git-process.js';
import { withoutKeys } from '../../src/run/open/key-use.js';
import { CONFIG, PullScene } from './pull-scene.js';

const LINES = Array.from({ length: 6 }, (_, index) => `Line ${index + 1}`);
const text = (changes: Record<number, string> = {}) =>
  LINES.map((line, index) => changes[index + 1] ?? line).join('\n');
const bundle = (sections: object) =>
  `${JSON.stringify({ artifact_type: 'pipelines.artifact.bundle.v1', ...sections }, null, 2)}\n`;
const tone = (more: object = {}) =>
  bundle({
    prompts: [{ name: 'Tone', prompt_text: { $file: 'tone.md' }, description: 'Described', ...more }],
  });

const FILES = {
  'pipelines-sync.yaml': CONFIG.replace('ledger: file\n', ''),
  'pipelines/all.json': tone(),
  'pipelines/tone.md': `${text()}\n`,
};

describe('a text that was pulled, committed and edited further before an apply', () => {
  let scene: PullScene;
  afterEach(() => scene.close());

  const edit = (fields: object, name = 'Tone') =>
    scene.store.edit('prompts', scene.idOf('prompts', name), fields);
  const live = () => scene.store.list('prompts').map(({ prompt_text }) => prompt_text);

  async function applied(files: Record<string, string> = FILES): Promise<void> {
    scene = await PullScene.open(files);
    scene.commit('begin');
    expect((await scene.apply()).code).toBe(0);
  }

  async function pulledAndCommitted(): Promise<void> {
    await applied();
    edit({ prompt_text: text({ 6: 'From the web app' }) });
    expect((await scene.pull()).code).toBe(0);
    scene.commit('pull');
  }

  it.each([['committed'], ['in the work tree']])('is an edit on top of it: %s', async (where) => {
    await pulledAndCommitted();
    await scene.write('pipelines/tone.md', `${text({ 1: 'Later in git', 6: 'Also in git' })}\n`);
    if (where === 'committed') scene.commit('go on');
    const planned = await scene.plan();
    expect([planned.held, planned.actions]).toEqual([[], ['prompts/Tone: update']]);
    expect(planned.plan.diagnostics.filter(({ severity }) => severity !== 'note')).toEqual([]);
    const again = await scene.pull();
    expect([again.code, again.items, again.open]).toEqual([0, [], []]);
    expect((await scene.apply()).outcomes).toEqual(['prompts/Tone: updated']);
    expect(live()).toEqual([text({ 1: 'Later in git', 6: 'Also in git' })]);
    expect((await scene.plan()).code).toBe(0);
  });

  it('wherever the item stands since, and in whatever form', async () => {
    await pulledAndCommitted();
    await scene.write('pipelines/all.json', bundle({ prompts: [] }));
    await scene.write('pipelines/other/tone.json', tone({ prompt_text: text({ 6: 'Here' }) }));
    expect((await scene.plan()).held).toEqual([]);
    scene.commit('move');
    const planned = await scene.plan();
    expect([planned.held, planned.actions]).toEqual([[], ['prompts/Tone: update']]);
  });

  it('a revert of the pull is an edit on top of it too, and so is taking the item out', async () => {
    await pulledAndCommitted();
    scene.git('revert', '--no-edit', 'HEAD');
    const planned = await scene.plan();
    expect([planned.held, planned.actions]).toEqual([[], ['prompts/Tone: update']]);
    await scene.write('pipelines/all.json', bundle({ prompts: [{ name: 'Other', prompt_text: 'x' }] }));
    scene.commit('take out');
    await scene.edit('pipelines-sync.yaml', '    org_id: 2', '    prune: true\n    org_id: 2');
    const pruned = await scene.plan();
    expect([pruned.held, pruned.actions]).toEqual([[], ['prompts/Other: create', 'prompts/Tone: delete']]);
  });

  it('a pulled name is known too: its item can be taken out', async () => {
    await applied();
    edit({ name: 'Voice' });
    expect((await scene.pull()).code).toBe(0);
    scene.commit('pull');
    await scene.write('pipelines/all.json', bundle({ prompts: [] }));
    await scene.edit('pipelines-sync.yaml', '    org_id: 2', '    prune: true\n    org_id: 2');
    scene.commit('take out');
    const planned = await scene.plan('--allow-empty');
    expect([planned.held, planned.actions]).toEqual([[], ['prompts/Tone: delete']]);
  });

  it('another edit on the platform after the pull is a conflict as ever, and is merged from there', async () => {
    await pulledAndCommitted();
    await scene.write('pipelines/tone.md', `${text({ 1: 'Later in git', 6: 'From the web app' })}\n`);
    scene.commit('go on');
    edit({ prompt_text: text({ 4: 'Once more', 6: 'From the web app' }) });
    expect((await scene.plan()).held).toEqual(['prompts/Tone: conflict']);
    const pulled = await scene.pull();
    expect([pulled.code, pulled.items]).toEqual([0, ['updated prompts/Tone: prompt_text']]);
    expect(await scene.read('pipelines/tone.md')).toBe(
      `${text({ 1: 'Later in git', 4: 'Once more', 6: 'From the web app' })}\n`,
    );
  });

  it('what was never committed is still a conflict', async () => {
    await applied();
    edit({ prompt_text: text({ 6: 'From the web app' }) });
    expect((await scene.pull()).code).toBe(0);
    await scene.write('pipelines/tone.md', `${text({ 6: 'Mine' })}\n`);
    expect((await scene.plan()).held).toEqual(['prompts/Tone: conflict']);
    scene.commit('only mine');
    expect((await scene.plan()).held).toEqual(['prompts/Tone: conflict']);
    expect((await scene.pull()).open).toEqual(['PS7021 prompts/Tone prompt_text']);
    expect(live()).toEqual([text({ 6: 'From the web app' })]);
  });

  it('what only another branch holds is still a conflict, until it is merged', async () => {
    await applied();
    scene.git('checkout', '-qb', 'pulls');
    edit({ prompt_text: text({ 6: 'From the web app' }) });
    expect((await scene.pull()).code).toBe(0);
    scene.commit('pull');
    scene.git('checkout', '-q', '-');
    await scene.write('pipelines/tone.md', `${text({ 1: 'Mine' })}\n`);
    scene.commit('mine');
    expect((await scene.plan()).held).toEqual(['prompts/Tone: conflict']);
    expect((await scene.apply()).code).toBe(3);
    expect(live()).toEqual([text({ 6: 'From the web app' })]);
    scene.git('merge', '-q', '--no-edit', 'pulls');
    const planned = await scene.plan();
    expect([planned.held, planned.actions]).toEqual([[], ['prompts/Tone: update']]);
  });

  it('is found through a squashed branch, and where something else was applied meanwhile', async () => {
    await applied();
    const main = scene.git('rev-parse', '--abbrev-ref', 'HEAD').trim();
    scene.git('checkout', '-qb', 'pulls');
    scene.git('commit', '-q', '--allow-empty', '-m', 'on the branch');
    edit({ prompt_text: text({ 6: 'From the web app' }) });
    expect((await scene.pull()).code).toBe(0);
    scene.commit('pull');
    scene.git('checkout', '-q', main);
    await scene.write('pipelines/more.json', bundle({ prompts: [{ name: 'More', prompt_text: 'x' }] }));
    scene.commit('more');
    expect((await scene.apply('--only', 'prompts/More')).code).toBe(0);
    scene.git('merge', '-q', '--squash', 'pulls');
    scene.commit('squashed');
    await scene.write('pipelines/tone.md', `${text({ 1: 'Later', 6: 'Mine' })}\n`);
    scene.commit('go on');
    scene.git('branch', '-qD', 'pulls');
    const planned = await scene.plan();
    expect([planned.held, planned.actions]).toEqual([[], ['prompts/Tone: update']]);
  });

  it('a value that the history held before what was applied last settles nothing', async () => {
    scene = await PullScene.open({ ...FILES, 'pipelines/tone.md': `${text({ 6: 'Old' })}\n` });
    scene.commit('old');
    scene.git('checkout', '-qb', 'side');
    scene.git('commit', '-q', '--allow-empty', '-m', 'a branch that still holds the old text');
    scene.git('checkout', '-q', '-');
    await scene.write('pipelines/tone.md', `${text()}\n`);
    scene.commit('new');
    expect((await scene.apply()).code).toBe(0);
    scene.git('commit', '-q', '--allow-empty', '-m', 'on');
    // Somebody sets the old text again in the web app; a pull of it is thrown away.
    edit({ prompt_text: text({ 6: 'Old' }) });
    expect((await scene.pull()).code).toBe(0);
    scene.git('checkout', '-q', '.');
    await scene.write('pipelines/tone.md', `${text({ 6: 'Mine' })}\n`);
    scene.commit('mine');
    scene.git('merge', '-q', '--no-edit', 'side');
    expect((await scene.plan()).held).toEqual(['prompts/Tone: conflict']);
    expect((await scene.apply()).code).toBe(3);
    expect(live()).toEqual([text({ 6: 'Old' })]);
  });

  it('other values than texts, and a field that the pull took out', async () => {
    await applied({
      ...FILES,
      'pipelines/all.json': bundle({
        criteria: [
          {
            name: 'Judge',
            display_label: 'Judge',
            type: 'llm_judge',
            config: { prompt_template: 'Judge it.', temperature: 0.2 },
            output_schema: { type: 'rating', range: [1, 5] },
          },
        ],
      }),
    });
    const id = scene.idOf('criteria', 'Judge');
    scene.store.edit('criteria', id, { config: { prompt_template: 'Judge it.', temperature: 0.9 } });
    expect((await scene.pull()).items).toEqual(['updated criteria/Judge: config.temperature']);
    scene.commit('pull');
    await scene.edit('pipelines/all.json', '0.9', '0.7');
    const planned = await scene.plan();
    expect([planned.held, planned.actions]).toEqual([[], ['criteria/Judge: update']]);
  });

  it('a shallow clone cannot tell: it is held as before, and plan and pull say why', async () => {
    await pulledAndCommitted();
    await scene.write('pipelines/tone.md', `${text({ 6: 'Mine' })}\n`);
    scene.commit('go on');
    const parent = await mkdtemp(path.join(tmpdir(), 'pipelines-sync-shallow-'));
    try {
      const folder = path.join(parent, 'clone');
      const from = pathToFileURL(scene.workspace.folder).href;
      execFileSync('git', ['clone', '-q', '--depth', '1', from, folder]);
      const ref = 'refs/pipelines-sync/rome-team/staging';
      const run = (...argv: string[]) => scene.workspace.runWith({ cwd: folder }, ...argv);
      execFileSync('git', ['fetch', '-q', '--depth', '1', 'origin', `${ref}:${ref}`], { cwd: folder });
      const planned = await run('plan');
      expect(planned.code).toBe(3);
      expect(planned.out).toContain('PS4220');
      expect(planned.out).toContain('git fetch --unshallow');
      const plan = JSON.parse((await run('plan', '--json')).out);
      expect(plan.held).toMatchObject([{ address: 'prompts/Tone', why: 'conflict' }]);
      expect((await run('pull', '--dry-run')).out).toContain('git fetch --unshallow');
      execFileSync('git', ['fetch', '-q', '--unshallow'], { cwd: folder });
      expect(JSON.parse((await run('plan', '--json')).out).held).toEqual([]);
    } finally {
      await rm(parent, { recursive: true, force: true });
    }
  });

  it('reads the history with as many git processes for 300 texts as for three', async () => {
    const counts: number[] = [];
    for (const size of [3, 300]) {
      const names = Array.from({ length: size }, (_, index) => `P${index}`);
      const items = names.map((name) => ({ name, prompt_text: { $file: `texts/${name}.md` } }));
      const all = (end: string) =>
        Object.fromEntries(names.map((name) => [`pipelines/texts/${name}.md`, `${name} ${end}\n`]));
      await applied({ ...FILES, 'pipelines/all.json': bundle({ prompts: items }), ...all('as applied') });
      for (const name of names) edit({ prompt_text: `${name} from the web app` }, name);
      expect((await scene.pull()).code).toBe(0);
      const before = await processesOf('plan', '--json');
      scene.commit('pull');
      for (const [file, content] of Object.entries(all('later in git'))) await scene.write(file, content);
      scene.commit('go on');
      const after = await processesOf('plan', '--json');
      const plan = JSON.parse(after.out);
      expect([plan.held.length, plan.changes.length]).toEqual([0, size]);
      counts.push(after.processes - before.processes);
      if (size === 3) await scene.close();
    }
    expect(counts[0]).toBeLessThanOrEqual(12);
    expect(counts[1]).toBe(counts[0]);
  }, 900_000);

  async function processesOf(...argv: string[]): Promise<{ processes: number; out: string }> {
    let processes = 0;
    const openGit = (root: string): Git => {
      const git = gitIn(root, withoutKeys(process.env));
      return (...asked) => {
        processes += 1;
        return git(...asked);
      };
    };
    const ran = await scene.workspace.runWith({ openGit }, ...argv);
    return { processes, out: ran.out };
  }
});

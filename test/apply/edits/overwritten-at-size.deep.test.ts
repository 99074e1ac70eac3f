import { afterEach, expect, it } from 'vitest';
import { words } from '../../../src/providers/pipelines/words.js';
import { annotationsOf, renderApplyMarkdown } from '../../../src/report/index.js';
import { sh } from '../../ledger/git-scene.js';
import { Scene } from './scene.js';

let scene: Scene;
afterEach(() => scene.close());

const prompts = (count: number, text: string) =>
  Array.from({ length: count }, (_, at) => ({ name: `Prompt ${at + 1}`, prompt_text: `${text} ${at + 1}` }));

it.each([3, 300])(
  'edits that updates of %i prompts went over: each told, counted, and held',
  async (count) => {
    scene = await Scene.open({ prompts: prompts(count, 'First') });
    const { workspace, emulator, store } = scene;
    sh(workspace.folder, 'init', '-q', '.');
    sh(workspace.folder, 'commit', '-q', '--allow-empty', '-m', 'first');
    expect((await scene.apply()).code).toBe(0);
    await scene.write({ prompts: prompts(count, 'Second') });
    const [first, last] = ['/api/prompts/1', `/api/prompts/${count}`];
    const names = [1, count].map((id) => `prompts/${store.need('prompts', id).name}`).sort();
    const edited = new Set<string>();
    emulator.hooks.before = ({ method, path }) => {
      if (method !== 'PUT' || ![first, last].includes(path) || edited.has(path)) return;
      edited.add(path);
      store.edit('prompts', Number(path.split('/').at(-1)), { prompt_text: 'From the web app' });
    };
    const mark = emulator.requests.length;
    const commits = () =>
      sh(workspace.folder, 'rev-list', '--count', '--glob=refs/pipelines-sync/*').split('\n');
    const before = Number(commits()[0]);
    const plan = (await scene.plan()).plan;
    const ran = await workspace.run('apply', '--yes', '--json');
    scene.calm();
    const report = JSON.parse(ran.out);
    expect([ran.code, report.exit_code, report.summary]).toEqual([4, 4, { updated: count - 2, failed: 2 }]);
    // One commit for the whole apply; each object is read for the plan, for that of the apply, and right before its write.
    expect(Number(commits()[0]) - before).toBe(1);
    const requests = emulator.requests.slice(mark).map(({ method, path }) => `${method} ${path}`);
    expect(requests.filter((one) => one.startsWith('PUT '))).toHaveLength(count);
    expect(requests.filter((one) => one === `GET ${first}`)).toHaveLength(3);

    // Said in text, Markdown and annotations.
    const said = /\(version 1 became 3\): version 2 is no longer live/g;
    expect(renderApplyMarkdown(report, { words }).match(said)?.length).toBeGreaterThanOrEqual(2);
    expect(renderApplyMarkdown(report, { words })).toContain('PS5250');
    const input = { result: { kind: 'plan', plan }, applied: { report } } as unknown as Parameters<
      typeof annotationsOf
    >[0];
    const errors = annotationsOf(input).filter(({ level }) => level === 'error');
    expect(errors.map(({ title }) => title).sort()).toEqual(names.map((name) => `failed: ${name}`));
    expect(errors[0]?.message).toContain('version 2 in its history in the web app');

    const next = await scene.readPlan();
    expect([next.code, next.actions, next.held.sort()]).toEqual([
      3,
      [],
      names.map((name) => `${name}: conflict`),
    ]);
    expect(next.text).toMatch(/To leave it overwritten: +pipelines-sync apply --on-drift overwrite --only/);
  },
);

import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { ADMIN_KEY } from '../../../src/providers/pipelines/emulator/index.js';
import { HIDDEN } from '../../report/hostile.js';
import { INJECTIONS } from '../../report/injection-corpus.js';
import { inspect } from '../../report/rendered.js';
import { judgedScene, trialOf } from './judged-scene.js';
import type { TrialScene } from './trial-scene.js';

/** An answer is the whole block, so that a task of the base passes and one of the head does not. */
const BASE = '```text\nA booking in {{city}}\n```\n';
const HEAD = '```text\nNothing in {{city}}\n```\n';

const FORMS = [[], ['--format', 'markdown'], ['--json']];

const cityOf = ({ inputs }: { inputs?: unknown }) => (inputs as { city: string }).city;

describe('inputs, outputs and reasons', () => {
  let scene: TrialScene;
  afterEach(() => scene.close());

  async function open(cities: readonly string[], more = '    show_outputs: true') {
    scene = await judgedScene({
      base: BASE,
      head: HEAD,
      count: cities.length,
      more,
      // Costs are long numbers, which look like commits.
      switches: { run_outputs: 'whole', export_cells: 'object', export_expense: 'hidden' },
    });
    scene.store.editWorkflow(10, { seeded_data: cities.map((city) => ({ city })) });
    return scene;
  }

  const CITIES = Array.from({ length: 12 }, (_, at) => `Town ${at}`);

  it.each(FORMS)('are shown where a trial wants it: %s %s', async (...form) => {
    await open(CITIES);
    const ran = await scene.trial('--yes', ...form);
    expect(ran.code).toBe(0);
    // The first ten of them got worse, by id.
    for (const text of ['Town 0', 'A booking in Town 0', 'Nothing in Town 0', 'Missing: booking'])
      expect(ran.out).toContain(text);
    // They are on record nowhere, so that a second look has none.
    expect(JSON.stringify(scene.record())).not.toMatch(/Town|Missing/);
    const again = await scene.trial('--yes', ...form);
    expect(again.out).not.toMatch(/Town \d|Missing: booking/);
  });

  it.each(FORMS)('are shown only then: %s %s', async (...form) => {
    await open(CITIES, '    show_outputs: false');
    const ran = await scene.trial('--yes', ...form);
    expect(ran.code).toBe(0);
    expect(ran.out + ran.err).not.toMatch(/Town \d|Missing: booking/);
  });

  const JOBS: { job: string; env: Record<string, string>; event?: object; isShown: boolean }[] = [
    {
      job: 'public',
      env: { GITHUB_ACTIONS: 'true' },
      event: { repository: { private: false } },
      isShown: false,
    },
    {
      job: 'private',
      env: { GITHUB_ACTIONS: 'true' },
      event: { repository: { private: true } },
      isShown: true,
    },
    { job: 'unknown', env: { GITHUB_ACTIONS: 'true' }, isShown: false },
    { job: 'public', env: { GITLAB_CI: 'true', CI_PROJECT_VISIBILITY: 'public' }, isShown: false },
    { job: 'internal', env: { GITLAB_CI: 'true', CI_PROJECT_VISIBILITY: 'internal' }, isShown: true },
  ];

  it.each(JOBS)(
    'are not shown in a job of a repository that is $job ($env)',
    async ({ env, event, isShown }) => {
      await open(CITIES.slice(0, 10));
      const file = path.join(scene.workspace.folder, 'event.json');
      if (event !== undefined) await writeFile(file, JSON.stringify(event));
      const ran = await scene.trialWith(
        { env: { ...scene.workspace.env, ...env, GITHUB_EVENT_PATH: file } },
        '--yes',
        '--json',
      );
      expect(/Town \d|Missing: booking/.test(ran.out)).toBe(isShown);
      expect(ran.err.includes('rome: show_outputs has no effect, because this repository is public.')).toBe(
        !isShown,
      );
      expect(trialOf(ran).worst).toHaveLength(10);
    },
  );

  it('only show, whatever they say', async () => {
    const size = Math.ceil(INJECTIONS.length / 10);
    const hostile = Array.from({ length: 10 }, (_, at) =>
      INJECTIONS.slice(at * size, (at + 1) * size).join('\n\n'),
    );
    await open(hostile);
    const markdown = await scene.trial('--yes', '--format', 'markdown');
    expect(markdown.out).toContain('octocat');
    const found = inspect(markdown.out);
    expect([found.comments, found.links]).toEqual([[], []]);
    // The tasks, and how it was judged.
    expect([found.counts.details, found.counts.summary]).toEqual([2, 2]);
    const text = await scene.trial('--yes', '--again');
    expect(text.out).toContain('octocat');
    for (const line of text.out.split('\n')) expect(line).not.toMatch(HIDDEN);
    const json = await scene.trial('--yes', '--again', '--json');
    const shown = trialOf(json).worst.map(cityOf);
    expect(shown.toSorted()).toEqual(hostile.toSorted());
  });

  it('are the same from a table, an archive and JSON, whatever stands in them', async () => {
    const odd = [
      '"quoted", and more',
      'a\r\nb\n\nc',
      '{"score": 1, "passed": true}',
      "=1+1, '",
      '-',
      ' space ',
      '[1]',
    ];
    await open(odd);
    const seen: unknown[] = [];
    for (const export_formats of ['json', 'csv', 'zip'] as const) {
      scene.emulator.setSwitches({ export_formats });
      const { worst } = trialOf(await scene.trial('--yes', '--again', '--json'));
      // Each run has tasks of its own, whose ids decide their order.
      seen.push(
        worst
          .map(({ inputs, outputs, falls }) => ({ inputs, outputs, falls }))
          .toSorted((a, b) => odd.indexOf(cityOf(a)) - odd.indexOf(cityOf(b))),
      );
    }
    expect(seen[0]).toHaveLength(odd.length);
    expect(seen[1]).toEqual(seen[0]);
    expect(seen[2]).toEqual(seen[0]);
  });

  it.each(FORMS)('show no key: %s %s', async (...form) => {
    await open(CITIES.map((city) => `${city} ${ADMIN_KEY}`));
    const ran = await scene.trial('--yes', ...form);
    expect(ran.out).toContain('Town 0');
    expect(ran.out + ran.err).not.toContain(ADMIN_KEY);
  });

  it('that are long are cut, each, and the last ones left out, in a page that has a limit', async () => {
    await open(CITIES.map((city) => `${city} ${'very long '.repeat(3_000)}`));
    const ran = await scene.trial('--yes', '--format', 'markdown');
    expect(ran.out.length).toBeLessThan(25_000);
    // Three of 2,000 characters for each task.
    expect(ran.out).toMatch(/Nothing in Town \d+ very long/);
    expect(ran.out).toMatch(/Left out here for length: the inputs, outputs and reasons of \d tasks\./);
    // Every task is still there.
    expect(ran.out.match(/^- `\d+` → `\d+`: /gm)).toHaveLength(10);
  });
});

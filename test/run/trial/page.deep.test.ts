import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { attribute, find, pageTree, textOf } from '../../report/page-tree.js';
import { CRITERIA, judgedScene, STRONG, WEAK } from './judged-scene.js';
import type { TrialScene } from './trial-scene.js';

const GATE = '    gate: ["criteria/Names a booking"]';
const DAY = 86_400_000;

describe('the trials on the page of a plan', () => {
  let scene: TrialScene;
  afterEach(() => scene.close());

  async function planned(...flags: string[]) {
    const mark = scene.emulator.requests.length;
    const ran = await scene.run('plan', '--html', 'plan.html', '--summary', ...flags);
    expect([ran.code, ran.err]).toEqual([0, expect.not.stringContaining('error')]);
    const asked = scene.emulator.requests.slice(mark).map(({ method, path: to }) => `${method} ${to}`);
    const html = await readFile(path.join(scene.folder, 'plan.html'), 'utf8');
    const { root } = pageTree(html);
    const [section] = find(root, 'section').filter((one) => attribute(one, 'id') === 'trials');
    return { asked: asked.sort(), section, text: section === undefined ? '' : textOf(section) };
  }

  it('show what is on record about this text with its age, and cost no request', async () => {
    scene = await judgedScene({ base: STRONG, head: WEAK, count: 30, more: GATE });
    const before = await planned();
    expect(before.section).toBeUndefined();
    expect((await scene.trial('--yes')).code).toBe(5);
    scene.slept += 3 * DAY;
    const { asked, section, text } = await planned();
    expect(asked).toEqual(before.asked);
    expect(text).toContain('✗ Trial rome · failed');
    expect(text).toMatch(/Names a booking \(100 % → [\d.]+ %\) got worse\./);
    expect(text).toContain('Asked 3 days ago, on ');
    const rows = find(section as never, 'tr').map((one) =>
      find(one, 'th').concat(find(one, 'td')).map(textOf),
    );
    expect(rows[1]).toEqual([
      'Names a booking (gate)',
      '100 % of 30',
      expect.stringMatching(/ % of 30$/),
      expect.stringMatching(/^-.* points \(.* to .*\)$/),
      'worse',
    ]);
    expect(rows.map(([name]) => name)).toContain('Quality');
    expect(text).toContain('tasks that got worse');
    expect(text).toContain(
      'day-plan/answer: prompts/Prompt 1, live version 1 (base) against the files (head)',
    );
    // Neither inputs nor outputs are on record.
    expect(text).not.toContain('Output of');
  });

  it('say that another text was tried, and take it for no answer', async () => {
    scene = await judgedScene({ base: WEAK, head: STRONG, count: 30, more: GATE });
    expect((await scene.trial('--yes')).code).toBe(0);
    expect((await planned()).text).toContain('✓ Trial rome · passed');
    scene.options.texts = { first: WEAK, third: `${STRONG}Be brief.\n` };
    await scene.edit('third');
    scene.slept += 2 * DAY;
    const { text } = await planned();
    expect(text).toContain('Trial rome · not asked for this text');
    expect(text).toContain('The last trial, asked 2 days ago, tried another text');
    expect(text).not.toContain('✓');
  });

  it('are judged by what judged them, also where the files do not have it', async () => {
    scene = await judgedScene({
      ...{ base: STRONG, head: WEAK, count: 30 },
      items: { criteria: [] },
    });
    for (const one of CRITERIA) scene.store.create('criteria', one);
    const tried = await scene.trial('--yes', '--json');
    const { sentence } = JSON.parse(tried.out).trials[0];
    const { text, asked } = await planned();
    expect(sentence).toContain('Quality');
    expect(text).toContain(sentence);
    expect(text).toContain('Quality: version 1');
    expect(asked.filter((one) => one.includes('/criteria'))).toEqual([]);
  });

  it('say why the records cannot be read', async () => {
    scene = await judgedScene({ count: 3 });
    await scene.trial('--yes');
    const record = { ...scene.record(), asked_at: '2026 (@octocat)' };
    await scene.plant(scene.recordFiles().join(), JSON.stringify(record));
    const { text } = await planned();
    expect(text).toContain('Not all records of trials could be read. The record of a trial cannot be used');
    expect(text).not.toContain('octocat');
  });

  it('bring no address that a record names', async () => {
    scene = await judgedScene({ base: STRONG, head: WEAK, count: 30, more: GATE });
    await scene.trial('--yes');
    await scene.plantResults((text) => text.replaceAll('"link":null', '"link":"https://evil.example/"'));
    const { text, section } = await planned();
    expect(text).toContain('Trial rome · failed');
    expect(find(section as never, 'a').map((one) => attribute(one, 'href'))).toEqual([]);
    expect((await scene.trial('--yes')).out).not.toContain('evil');
  });
});

import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/plan/index.js';
import { words } from '../../src/providers/pipelines/words.js';
import { type PlanHtmlView, renderPlanHtml } from '../../src/report/index.js';
import { needsChromium } from '../support/chromium.js';
import { planOf } from './everywhere.js';
import { plan, tenThousand } from './fixtures.js';
import { INJECTIONS } from './injection-corpus.js';
import { richPlan } from './rich-plan.js';
import { trial, trialOf } from './trial-samples.js';

const browser = needsChromium();

const TRIALS: PlanHtmlView['trials'] = {
  trials: [trial({ is_recorded: true })],
  older: [trial({ trial: 'oslo', state: 'passed', is_recorded: true })],
  ...{ unread: [], hasTexts: true, now: Date.parse('2026-12-02T10:15:00Z') },
};

type How = { scripts?: boolean; dark?: boolean; width?: number };

async function opened(made: Plan, how: How = {}, trials: PlanHtmlView['trials'] = TRIALS) {
  const page = await browser.page();
  const url = await browser.file(renderPlanHtml(made, { words, trials }));
  await page.open(url, how);
  return { page, url };
}

const ROWS = `[...document.querySelectorAll('details.row')]`;
const shown = `${ROWS}.filter((row) => row.checkVisibility()).map((row) => row.querySelector('.address').textContent)`;
const choose = (id: string, value: string) =>
  `{ const list = document.getElementById('${id}'); list.value = '${value}'; list.dispatchEvent(new Event('change')); }`;

describe('the page in Chromium', () => {
  it('opens without an error, and asks for nothing but itself', async () => {
    for (const how of [{}, { dark: true }, { scripts: false }]) {
      const { page, url } = await opened(richPlan(), how);
      expect(page.problems).toEqual([]);
      expect(page.requests).toEqual([url]);
    }
  });

  it('filters by kind, action, what is held, and text', async () => {
    const made = richPlan();
    const { page } = await opened(made);
    const all = [...made.held, ...made.changes];
    const names = (some: { address: string }[]) => some.map(({ address }) => address).sort();
    const now = async () => ((await page.evaluate(shown)) as string[]).sort();
    expect(await now()).toEqual(names(all));
    await page.evaluate(choose('kind', 'criteria'));
    expect(await now()).toEqual(names(all.filter(({ kind }) => kind === 'criteria')));
    await page.evaluate(choose('action', 'delete'));
    expect(await now()).toEqual(
      names([
        ...made.held.filter(({ kind, would }) => kind === 'criteria' && would === 'delete'),
        ...made.changes.filter(({ kind, action }) => kind === 'criteria' && action === 'delete'),
      ]),
    );
    await page.evaluate(choose('kind', '') + choose('action', ''));
    await page.evaluate(`document.getElementById('held-only').click()`);
    expect(await now()).toEqual(names(made.held));
    await page.press('Escape');
    await page.press('/');
    for (const key of 'warm, plain') await page.press(key);
    await page.press('Enter');
    expect(await now()).toEqual(['prompts/Tone guide']);
    expect(await page.evaluate(`document.getElementById('shown').textContent`)).toBe(
      `1 of ${all.length} shown`,
    );
    await page.press('Escape');
    expect(await now()).toEqual(names(all));
    expect(page.problems).toEqual([]);
  });

  it('goes through the rows with keys, and lists them', async () => {
    const { page } = await opened(richPlan());
    const focused = `document.activeElement.closest('details')?.querySelector('.address').textContent`;
    const order = (await page.evaluate(shown)) as string[];
    await page.press('j');
    await page.press('j');
    expect(await page.evaluate(focused)).toBe(order[1]);
    await page.press('k');
    expect(await page.evaluate(focused)).toBe(order[0]);
    await page.press('o');
    expect(await page.evaluate(`${ROWS}.map((row) => row.open).lastIndexOf(true)`)).toBe(0);
    await page.press('u');
    expect(await page.evaluate(`${ROWS}.every((row) => row.open)`)).toBe(true);
    await page.press('?');
    expect(await page.evaluate(`document.querySelector('dialog').open`)).toBe(true);
    await page.evaluate(`document.querySelector('dialog button').click()`);
    expect(await page.evaluate(`document.querySelector('dialog').open`)).toBe(false);
    expect(page.problems).toEqual([]);
  });

  it('lays old and new side by side, and back', async () => {
    const { page } = await opened(richPlan());
    await page.press('u');
    const texts = `[...document.querySelectorAll('.diff')].map((one) => one.innerHTML)`;
    const before = await page.evaluate(texts);
    await page.press('s');
    const pairs = (await page.evaluate(
      `[...document.querySelectorAll('.pair')].map((pair) => [...pair.children].map((one) => one.textContent))`,
    )) as string[][];
    expect(pairs).toContainEqual([
      'Create a concise 5 day Rome itinerary.',
      'Create a concise 6 day Rome itinerary.',
    ]);
    expect(
      await page.evaluate(
        `document.querySelectorAll('.pair > :first-child ins, .pair > :last-child del').length`,
      ),
    ).toBe(0);
    await page.press('s');
    expect(await page.evaluate(texts)).toEqual(before);
    expect(page.problems).toEqual([]);
  });

  it('is a list that unfolds without scripts', async () => {
    const made = richPlan();
    const { page } = await opened(made, { scripts: false });
    expect(await page.evaluate(`${shown}.length`)).toBe(made.held.length + made.changes.length);
    expect(await page.evaluate(`document.getElementById('filter').checkVisibility()`)).toBe(false);
    await page.evaluate(`document.querySelector('.row > summary').click()`);
    expect(await page.evaluate(`document.querySelector('.row .body').checkVisibility()`)).toBe(true);
  });

  it('shows trials above the changes, whose folds need no script, and hides them from a filter of rows', async () => {
    for (const scripts of [true, false]) {
      const { page } = await opened(richPlan(), { scripts });
      const text = (await page.evaluate(`document.getElementById('trials').innerText`)) as string;
      for (const said of [
        'Trial rome · failed',
        'Asked 2 days ago',
        '-40 points (-60 to -20)',
        'not asked for this text',
      ])
        expect(text).toContain(said);
      const order = `[...document.querySelectorAll('main > section')].map((one) => one.id)`;
      expect(((await page.evaluate(order)) as string[]).slice(0, 3)).toEqual(['errors', 'trials', 'held']);
      const folds = `[...document.querySelectorAll('#trials details')]`;
      expect(await page.evaluate(`${folds}.some((one) => one.open)`)).toBe(false);
      await page.evaluate(`${folds}.forEach((one) => one.querySelector('summary').click())`);
      expect(await page.evaluate(`document.querySelector('#trials .fold li').checkVisibility()`)).toBe(true);
      if (!scripts) continue;
      await page.evaluate(`document.querySelector('#trials .fold summary').focus()`);
      await page.press('Enter');
      expect(await page.evaluate(`document.querySelector('#trials details').open`)).toBe(false);
      await page.evaluate(choose('kind', 'prompts'));
      expect(await page.evaluate(`document.getElementById('trials').checkVisibility()`)).toBe(false);
      await page.press('Escape');
      expect(await page.evaluate(`document.getElementById('trials').checkVisibility()`)).toBe(true);
      expect(page.problems).toEqual([]);
    }
  });

  it('is never wider than its window, dark where that is wanted, with text that can be read', async () => {
    for (const width of [380, 1400]) {
      for (const dark of [false, true]) {
        const { page } = await opened(richPlan(), { width, dark });
        await page.press('u');
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
        expect(await page.evaluate(`${CONTRAST}`)).toEqual([]);
        // A picture that is one colour would be an empty page.
        expect((await page.screenshot()).length).toBeGreaterThan(10_000);
      }
    }
  });

  it('runs nothing that a name or a text brings', async () => {
    for (const text of INJECTIONS) {
      const one = trialOf(text);
      const trials = { trials: [one], older: [one], unread: [text], hasTexts: true, now: 0 };
      const { page, url } = await opened(planOf(text), {}, trials);
      await page.press('u');
      await page.press('s');
      expect([text, page.problems, page.requests]).toEqual([text, [], [url]]);
      expect(
        await page.evaluate(`document.querySelectorAll('img, iframe, script[src], svg, object').length`),
      ).toBe(0);
      await page.close();
    }
  });

  it('would not run an injected script either', async () => {
    const page = await browser.page();
    const html = renderPlanHtml(plan({}), { words });
    const url = await browser.file(
      html.replace('<main>', '<main><script>window.ran = 1</script><img src="x" onerror="window.ran = 2">'),
    );
    await page.open(url);
    expect(await page.evaluate('window.ran ?? null')).toBe(null);
    expect(page.problems.join('\n')).toContain('Content Security Policy');
  });

  it('opens and filters ten thousand changes', async () => {
    const made = tenThousand();
    const { page } = await opened(made);
    expect(await page.evaluate(`${ROWS}.length`)).toBe(made.changes.length + made.held.length);
    await page.evaluate(choose('action', 'delete'));
    expect(await page.evaluate(`${ROWS}.filter((row) => !row.hidden).length`)).toBe(
      made.changes.filter(({ action }) => action === 'delete').length +
        made.held.filter(({ would }) => would === 'delete').length,
    );
    expect(page.problems).toEqual([]);
  });
});

/** Texts whose contrast to what is behind them is below 4.5 to 1, the least for text of this size. */
const CONTRAST = `(() => {
  const read = (text) => (text.match(/[\\d.]+/g) ?? []).map(Number);
  const light = ([r, g, b]) => {
    const [x, y, z] = [r, g, b].map((one) => (one / 255 <= 0.03928 ? one / 255 / 12.92 : ((one / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const behind = (one) => {
    for (let at = one; at !== null; at = at.parentElement) {
      const color = read(getComputedStyle(at).backgroundColor);
      if (color.length === 3 || color[3] === 1) return color;
    }
    return [255, 255, 255];
  };
  const low = new Set();
  for (const one of document.querySelectorAll('body *')) {
    const hasText = [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== '');
    if (!hasText || !one.checkVisibility() || one.tagName === 'SCRIPT') continue;
    const [a, b] = [light(read(getComputedStyle(one).color)), light(behind(one))].sort((x, y) => y - x);
    if ((a + 0.05) / (b + 0.05) < 4.5) low.add(one.tagName + '.' + one.className);
  }
  return [...low];
})()`;

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/index.js';
import type { Plan } from '../../src/plan/index.js';
import { words } from '../../src/providers/pipelines/words.js';
import { type PlanHtmlView, renderPlanHtml } from '../../src/report/index.js';
import { change, held, plan } from './fixtures.js';
import { attribute, find, pageTree, sourceHash, textOf } from './page-tree.js';
import { richPlan } from './rich-plan.js';

const page = (made: Plan, view: Partial<PlanHtmlView> = {}) => renderPlanHtml(made, { words, ...view });

const update = (before: string, after: string) =>
  plan({
    changes: [
      change({ address: 'prompts/A', action: 'update', leaves: [{ path: 'prompt_text', before, after }] }),
    ],
  });

describe('the page of a plan', () => {
  it('lists every resource once, what is held first, and says the counts', () => {
    const made = richPlan();
    const { root } = pageTree(page(made));
    const rows = find(root, 'details', 'row');
    expect(rows.map((row) => textOf(find(row, 'code', 'address')[0] as never)).sort()).toEqual(
      [...made.changes, ...made.held].map(({ address }) => address).sort(),
    );
    expect(rows.slice(0, made.held.length).every((row) => attribute(row, 'data-held') === '')).toBe(true);
    expect(find(root, 'ul', 'counts').map(textOf)[0]).toContain(`${made.held.length} held`);
    const ids = rows.map((row) => attribute(row, 'id'));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('needs nothing from outside, and lets nothing but its own style and script work', () => {
    const { elements } = pageTree(page(richPlan()));
    const [policy] = elements.filter((one) => attribute(one, 'http-equiv') !== undefined);
    const [style] = elements.filter(({ tagName }) => tagName === 'style');
    const [script] = elements.filter(({ tagName }) => tagName === 'script');
    if (policy === undefined || style === undefined || script === undefined)
      throw new Error('not in the page');
    expect(attribute(policy, 'content')).toBe(
      `default-src 'none'; style-src '${sourceHash(style)}'; script-src '${sourceHash(script)}'; base-uri 'none'; form-action 'none'`,
    );
    expect(textOf(style)).not.toMatch(/url\(|@import/);
  });

  it('has the same bytes for the same plan', () => {
    expect(page(richPlan())).toBe(page(richPlan()));
  });

  it('shows both texts of a change whole, with what changed', () => {
    const line = fc.constantFrom('a b c', 'a x c', 'd', '', 'e f g h', '  i', 'e f g');
    const text = fc
      .array(line, { minLength: 1, maxLength: 25 })
      .map((lines) => `${lines.join('\n')}\n${'long '.repeat(20)}`);
    fc.assert(
      fc.property(text, text, (before, after) => {
        fc.pre(before !== after && before.replace(/\s/g, '') !== after.replace(/\s/g, ''));
        const { root } = pageTree(page(update(before, after)));
        const [diff] = find(root, 'div', 'diff');
        if (diff === undefined) throw new Error('no diff');
        expect(sideOf(diff, 'o')).toEqual(before.split('\n'));
        expect(sideOf(diff, 'n')).toEqual(after.split('\n'));
      }),
      { numRuns: 50 },
    );
  });

  it('shows files, last applied and live of what is held', () => {
    const base = `one\n${'long '.repeat(20)}\nthree`;
    const made = plan({
      held: [
        held({
          address: 'prompts/A',
          why: 'conflict',
          leaves: [
            { path: 'prompt_text', base, git: base.replace('one', '1'), live: base.replace('three', '3') },
            { path: 'limit', base: 2, git: 3, live: 4 },
          ],
        }),
      ],
    });
    const { root } = pageTree(page(made));
    const cells = find(root, 'div', 'cell').map((cell) => find(cell, 'p').map(textOf).join('|'));
    expect(cells).toEqual(['1', 'one', 'one', 'three', 'three', '3']);
    const [table] = find(root, 'table', 'sides');
    expect(find(table as never, 'th').map(textOf)).toEqual(['In the files', 'Last applied', 'Live']);
    expect(find(table as never, 'td').map(textOf)).toEqual(['3', '2', '4']);
  });

  it('shows a finding at its line of a text in a file of its own', () => {
    const before = `one\ntwo\n${'long '.repeat(20)}\nfour`;
    const made = update(before, before.replace('two', '2'));
    const [only] = made.changes;
    if (only?.leaves[0] === undefined) throw new Error('no leaf');
    // The text begins in line 5 of its file; line 6 is the first that differs.
    only.leaves[0].place = { file: 'prompts/a.md', line: 6, column: 1 };
    const finding: Finding = {
      code: 'PS3207',
      severity: 'warning',
      message: 'Braces are sent as they stand',
      place: { file: 'prompts/a.md', line: 8, column: 1 },
    };
    const { root } = pageTree(page(made, { findings: [finding] }));
    const [diff] = find(root, 'div', 'diff');
    if (diff === undefined) throw new Error('no diff');
    const parts = diff.childNodes.filter((one) => 'tagName' in one);
    const at = parts.findIndex((one) => 'tagName' in one && hasText(one, 'Braces are sent'));
    expect(textOf(parts[at - 1] as never)).toBe('four');
    expect(find(root, 'section').some((one) => attribute(one, 'id') === 'findings')).toBe(true);
  });

  it('links addresses to their rows, and lines and codes to the web', () => {
    const made = plan({
      changes: [
        change({
          address: 'prompts/A',
          action: 'update',
          place: { file: 'a b.yaml', line: 3, column: 1 },
          effects: [
            { what: 'used_by', address: 'criteria/B' },
            { what: 'used_by', address: 'criteria/C' },
          ],
        }),
        change({ address: 'criteria/B', action: 'create' }),
      ],
    });
    const { root, links } = pageTree(
      page(made, {
        sourceUrl: ({ file, line }) => `https://example.com/${encodeURIComponent(file)}#L${line}`,
      }),
    );
    const [row] = find(root, 'details', 'row').filter(
      (one) => hasText(one, 'criteria/B') && !hasText(one, 'used by'),
    );
    expect(links).toEqual(['https://example.com/a%20b.yaml#L3', `#${attribute(row as never, 'id')}`]);
    const bad = pageTree(page(made, { sourceUrl: () => 'javascript:alert(1)' }));
    expect(bad.links).toHaveLength(1);
  });

  it('leaves out whole details beyond its room, and says so', () => {
    const html = page(richPlan(), { room: 6_000 });
    const { root } = pageTree(html);
    expect(html.length).toBeLessThan(page(richPlan()).length);
    const short = find(root, 'details', 'row').filter((row) => hasText(row, 'Left out here for length'));
    expect(short.length).toBeGreaterThan(0);
    expect(textOf(root)).toContain(`the details of ${short.length} resources`);
  });

  it('masks secrets, also where the marks of changed words divide them', () => {
    const secret = 'sk-live-4711-aaaa-bbbb';
    const clean = (text: string) => text.replaceAll(secret, '***');
    const before = `Use the key ${secret} here, please, and be brief.\n${'long '.repeat(20)}`;
    const html = page(update(before, before.replace('aaaa', 'cccc')), { clean });
    expect(html).not.toContain('bbbb here');
    expect(html).toContain('***');
    for (const part of ['sk-live-4711-aaaa', '-<del>aaaa']) expect(html).not.toContain(part);
  });

  it('says why applying it would be refused, and when there is nothing to do', () => {
    const refused = [{ code: 'PS4003', message: 'Older', remedy: 'Update' }];
    const made = plan({ source: { commit: null, dirty: false, refused } });
    expect(textOf(pageTree(page(made)).root)).toContain('Applying this plan would be refused PS4003');
    expect(textOf(pageTree(page(made)).root)).toContain('nothing to do');
  });
});

type Tree = ReturnType<typeof pageTree>['root'];

function hasText(node: Tree, text: string): boolean {
  return textOf(node).includes(text);
}

/** The lines of one side of a diff, as a reader sees them. */
function sideOf(diff: Tree, side: 'o' | 'n'): string[] {
  const skipped = side === 'o' ? 'ins' : 'del';
  const read = (node: Tree): string => {
    if ('tagName' in node && node.tagName === skipped) return '';
    if ('value' in node) return node.value;
    return 'childNodes' in node ? node.childNodes.map(read).join('') : '';
  };
  return ('childNodes' in diff ? diff.childNodes : []).flatMap((one) => {
    if (!('tagName' in one)) return [];
    if (one.tagName === 'details')
      return find(one, 'pre').flatMap((pre) => read(pre).replace(/\n$/, '').split('\n'));
    return attribute(one, `data-${side}`) === undefined ? [] : [read(one)];
  });
}

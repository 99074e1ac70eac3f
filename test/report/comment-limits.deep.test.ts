import { describe, expect, it } from 'vitest';
import { type CommentInput, readMarker, renderComment, renderJobSummary } from '../../src/report/index.js';
import { COMMENTS, planned } from './comment-samples.js';
import { change, held, manyCreates, plan, tenThousand } from './fixtures.js';
import { inspect } from './rendered.js';

/** Every fold and fence that was begun is ended: nothing was cut in the middle of something. */
function expectWhole(markdown: string): void {
  const number = (pattern: RegExp): number => markdown.match(pattern)?.length ?? 0;
  expect(number(/^(?:> )?<details>/gm)).toBe(number(/^(?:> )?<\/details>$/gm));
  expect(number(/^`{3,}[^`]*$/gm) % 2).toBe(0);
}

/** A plan of texts whose UTF-8 is three times as long as their count of characters. */
function chinese(number: number): CommentInput {
  const text = '请用中文写一份简洁的六天罗马行程。\n'.repeat(20);
  return planned(
    plan({
      changes: Array.from({ length: number }, (_, index) =>
        change({
          address: `prompts/罗马行程 ${index}`,
          action: 'update',
          reason: 'prompt_text differs from what was applied',
          leaves: [{ path: 'prompt_text', before: text, after: text.replaceAll('六', '五') }],
        }),
      ),
    }),
  );
}

describe('comments and summaries', () => {
  it('stay within any limit, whole, with their counts and their last line', () => {
    for (const [name, make] of Object.entries(COMMENTS)) {
      for (const limit of name === 'ten-thousand' ? [4_000] : [4_000, 7_000, 65_536]) {
        const comment = renderComment(make(), { limit });
        expect(comment.length).toBeLessThanOrEqual(limit);
        expect(readMarker(comment)).toBeDefined();
        expect(comment).toMatch(/^### .*\*\*production\*\*/m);
        expect(comment).toMatch(/\[job summary\]\(.*\n$/);
        expectWhole(comment);
      }
    }
  });

  it('stay within it with the name of a target that no configuration may have', () => {
    const { result: _, ...base } = planned(plan({}));
    const finding = {
      code: 'PS3010',
      severity: 'error' as const,
      message: 'The name of this target is too long.',
    };
    const input = {
      ...base,
      target: '\n-'.repeat(40_000),
      result: { kind: 'findings' as const, findings: [finding] },
    };
    expect(renderComment(input, { limit: 4_000 }).length).toBeLessThanOrEqual(4_000);
  });

  it('count bytes where bytes are limited', () => {
    for (const limit of [50_000, 300_000]) {
      const summary = renderJobSummary(chinese(600), { limit });
      expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(limit);
      expect(Buffer.byteLength(summary)).toBeGreaterThan(limit * 0.7);
      expectWhole(summary);
    }
  });

  it('hold a full plan in the job summary, without a marker or a link to itself', () => {
    const summary = renderJobSummary(planned(manyCreates(1_000)));
    expect(summary).not.toContain('<!--');
    expect(summary).not.toContain('job summary');
    expect(summary).not.toContain('for length');
    for (const one of manyCreates(1_000).changes)
      expect(summary).toContain(`<code>${one.address}</code> · create`);
  });

  it('name every resource of a first import, and link what is in the table where that fits', () => {
    const comment = renderComment(planned(manyCreates(1_000)));
    for (const one of manyCreates(1_000).changes) expect(comment).toContain(`\`${one.address}\``);
    expect(renderComment(planned(manyCreates(20)))).toContain('[`many.yaml:20`](https://github.com/');
    inspect(comment);
  });

  it('tell deletes and held ones first, and count what they cannot name', () => {
    const comment = renderComment(planned(tenThousand()));
    const order = [
      '### Pipelines plan',
      'Deleted: **2,000**',
      '**2,000 deletes**',
      '**2,000 replacements**',
      '✋ **500 held**',
      '| | resource |',
    ];
    const places = order.map((text) => comment.indexOf(text));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    // Named, counted in its block, or counted at the end: nobody is missing.
    for (const [heading, prefix, all] of [
      ['⚠️ **2,000 deletes**', 'prompts/', 2_000],
      ['✋ **500 held**', 'criteria/', 500],
    ] as const) {
      const block = comment.slice(comment.indexOf(heading)).split('\n\n')[0] ?? '';
      const named = block.match(new RegExp(`\`${prefix}`, 'g'))?.length ?? 0;
      const counted = Number(/and ([\d,]+) more, not listed here/.exec(block)?.[1]?.replace(',', '') ?? 0);
      expect(named + counted).toBe(all);
      expect(named).toBeGreaterThan(100);
    }
    const rows = comment.match(/^\| `[±~+▶]` \|/gm)?.length ?? 0;
    expect(rows).toBeGreaterThan(40);
  });

  it('answer above the folds what a reviewer asks first', () => {
    for (const [name, answer] of [
      ['live-edits', 'Overwritten on the platform: **1** · waiting for a decision: **3**'],
      ['delete-over-budget', 'Waiting for a decision: **7**'],
      ['waiting', 'Deleted: **1**'],
    ] as const) {
      const make = COMMENTS[name];
      const comment = make === undefined ? '' : renderComment(make());
      expect(comment.slice(0, comment.indexOf('<details>') + 1 || undefined)).toContain(answer);
    }
  });

  it('give every held resource and every finding a next step', () => {
    const why = [
      'takeover',
      'drift',
      'conflict',
      'gone',
      'undecided',
      'protected',
      'ambiguous',
      'unknown_launch',
      'dependency',
      'unconfirmed',
      'safeguard',
      'unreviewed',
    ] as const;
    for (const one of why) {
      const comment = renderComment(planned(plan({ held: [held({ address: 'prompts/A', why: one })] })));
      expect(comment, one).toMatch(/^> - `prompts\/A` .*\n> {3}- \*to .+:\* .+$/m);
    }
    const finding = { code: 'PS1', severity: 'error' as const, message: 'No' };
    const { result: _, ...base } = planned(plan({}));
    const comment = renderComment({ ...base, result: { kind: 'findings', findings: [finding] } });
    expect(comment).toContain('  - *To do:* fix it; `pipelines-sync explain PS1` explains the code');
  });

  it('count findings by file where there are too many', () => {
    const findings = Array.from({ length: 3_000 }, (_, index) => ({
      code: 'PS2104',
      severity: index % 3 === 0 ? ('error' as const) : ('warning' as const),
      message: `Something is wrong with number ${index}`,
      place: { file: `pipelines/${index % 20}.yaml`, line: index + 1, column: 1 },
    }));
    const { result: _, ...base } = planned(plan({}));
    const comment = renderComment({ ...base, result: { kind: 'findings', findings } });
    expect(comment.length).toBeLessThanOrEqual(60_000);
    const shown = comment.match(/^- ❌/gm)?.length ?? 0;
    expect(comment).toContain(
      `… and ${(1_000 - shown).toLocaleString('en-US')} errors, 2,000 warnings more: `,
    );
    expect(comment).toMatch(/`pipelines\/\d+\.yaml`, .*12 other files\n/);
  });
});

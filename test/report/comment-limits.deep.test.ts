import { describe, expect, it } from 'vitest';
import {
  type CommandResult,
  type CommentInput,
  readMarker,
  renderComment,
  renderJobSummary,
  renderReply,
  renderResults,
  renderTrialsMarkdown,
} from '../../src/report/index.js';
import { COMMENTS, planned } from './comment-samples.js';
import { change, held, manyCreates, plan, tenThousand } from './fixtures.js';
import { inspect } from './rendered.js';
import { row, trial, worse } from './trial-samples.js';

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

/** A trial of many criteria with long names; the last ones got better. */
function wide(name: string, criteria: number) {
  const long = (at: number) => `${'旅行|`@team`'.repeat(30)} ${at}`;
  const rows = Array.from({ length: criteria }, (_, at) =>
    row(long(at), { in_gate: at < 3, word: at < criteria - 5 ? 'worse' : 'better', why: 'x'.repeat(800) }),
  );
  const tasks = Array.from({ length: 10 }, (_, at) => worse(String(at), 'y'.repeat(5_000)));
  return trial({ trial: name, rows, worst: tasks, notes: Array.from({ length: 20 }, () => 'z'.repeat(900)) });
}

describe('trials in comments', () => {
  it('stay within any limit beside a plan of many changes, and say what is left out', () => {
    const trials = { trials: [wide('rome', 300)], older: [wide('oslo', 300)], unread: [], hasTexts: true };
    for (const made of [richOf(), chinese(600)]) {
      for (const limit of [4_000, 20_000, 60_000, 65_536]) {
        const comment = renderComment({ ...made, trials }, { limit });
        expect(comment.length).toBeLessThanOrEqual(limit);
        expectWhole(comment);
        expect(comment).toContain('Trial `rome` · failed');
        expect(comment).toContain('Trial `oslo` · not asked for this text');
        const shown = comment.match(/^\| `.*\*\*(?:worse|better)\*\* \|$/gm)?.length ?? 0;
        const [, left = '0', worseOnes = '0'] =
          /… and (\d+) more rows? in the JSON of the trial: (\d+) worse/.exec(comment) ?? [];
        if (shown > 0) expect([shown + Number(left), Number(worseOnes)]).toEqual([300, 295 - shown]);
        else expect(comment).toMatch(/Left out here for length, of 1 trial: the table/);
        // The plan keeps most of the room.
        expect(comment.indexOf('prompts/')).toBeLessThan(limit / 2);
      }
      const summary = renderJobSummary({ ...made, trials }, { limit: 900_000 });
      expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(900_000);
      expect(summary).toContain('12 tasks that got worse');
    }
  });

  it('count the verdicts that do not fit, and show the worst ones first', () => {
    const many = Array.from({ length: 300 }, (_, at) =>
      trial({ trial: `trial ${at} ${'x'.repeat(100)}`, state: at === 299 ? 'failed' : 'passed' }),
    );
    const trials = { trials: many, older: [], unread: ['w'.repeat(70_000)], hasTexts: false };
    const comment = renderComment({ ...richOf(), trials });
    expect(comment.length).toBeLessThanOrEqual(60_000);
    expect(comment).toMatch(/Trial `trial 299 x+…` · failed/);
    const shown = comment.match(/^### (?:✅|❌) Trial/gm)?.length ?? 0;
    expect(comment).toContain(`Left out here for length: ${300 - shown} trials (${300 - shown} passed).`);
    const report = { target: 't', not_named: [], cleaned: many.map((one) => one.trial), findings: [] };
    const check = renderTrialsMarkdown({ ...report, trials: many, exit_code: 5 }, { maxLength: 60_000 });
    expect(check.length).toBeLessThanOrEqual(60_000);
    expect(check).toMatch(/Removed \d+ more objects that earlier trials had left\./);
  });
});

function richOf(): CommentInput {
  const text = `${'Write a short itinerary. '.repeat(40)}\n`.repeat(5);
  const changes = Array.from({ length: 300 }, (_, at) =>
    change({
      address: `prompts/Rome ${at}`,
      action: 'update',
      leaves: [{ path: 'prompt_text', before: text, after: text.replaceAll('short', 'long') }],
    }),
  );
  return planned(plan({ changes }));
}

describe('replies to commands', () => {
  it('stay within the limit of a comment, and count what they leave out', () => {
    const results = Array.from({ length: 4_000 }, (_, at): CommandResult => {
      const state = at === 3_999 ? 'refused' : 'done';
      return { line: `/pipelines overwrite ${'`prompts/a b` '.repeat(50)}`, state, text: `Number ${at}.` };
    });
    const markdown = renderResults(results, 'production', null);
    expect(markdown).toContain('Number 3999.');
    const shown = markdown.match(/^[✅❌] /gmu)?.length ?? 0;
    expect(markdown).toContain(`… and ${(4_000 - shown).toLocaleString('en-US')} more commands: `);
    let reply: string | null = null;
    for (let at = 0; at < 12; at += 1)
      reply = renderReply(reply, { comment: 1 }, '', [{ target: `target-${at}`, markdown }]);
    expect(reply?.length).toBeLessThanOrEqual(65_536);
    expect(reply?.match(/pipelines-sync-part/g)).toHaveLength(12);
    expect(reply).toContain('Left out here for length; the run for this target has it.');
    const all = Array.from({ length: 12 }, (_, at) => ({ target: `target-${at}`, markdown }));
    expect(renderReply(null, { comment: 1 }, '', all).length).toBeLessThanOrEqual(65_536);
    // The part that was written last is whole.
    expect(reply?.endsWith(`${markdown}\n`)).toBe(true);
  });

  it('do not repeat what is too long to read', () => {
    const long = renderResults(
      [{ line: 'x', state: 'done', text: 'y'.repeat(100_000) }],
      'z'.repeat(9_000),
      null,
    );
    expect(long.length).toBeLessThan(1_000);
    expect(long).toContain('too long for a comment');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { words } from '../../src/providers/pipelines/words.js';
import { renderApplyMarkdown, renderPlanMarkdown, renderPlanText } from '../../src/report/index.js';
import { change, held, manyCreates, outcome, plan, report, tenThousand } from './fixtures.js';
import { nasty } from './hostile.js';
import { richPlan } from './rich-plan.js';

function opens(markdown: string, what: RegExp): number {
  return markdown.match(what)?.length ?? 0;
}

/** Every fold and every fence that was begun is ended, so nothing was cut in the middle. */
function expectWhole(markdown: string): void {
  expect(opens(markdown, /^<details>/gm)).toBe(opens(markdown, /^<\/details>$/gm));
  expect(opens(markdown, /^`{3,}[^`]*$/gm) % 2).toBe(0);
}

describe('long plans as Markdown', () => {
  it('stay within any length, with whole resources only', () => {
    const plans = [tenThousand(), manyCreates(1_000), richPlan()];
    for (const maxLength of [4_000, 4_500, 9_000, 60_000, 900_000]) {
      for (const one of plans) {
        const text = renderPlanMarkdown(one, {
          words,
          maxLength,
          headline: 'Merging this will do it.',
          fullPlan: 'elsewhere',
        });
        expect(text.length).toBeLessThanOrEqual(maxLength);
        expect(text.startsWith('Merging this will do it.\n\n### Pipelines plan for **production**')).toBe(
          true,
        );
        expect(text).toContain('Full plan elsewhere');
        expectWhole(text);
      }
    }
  });

  it('stay within the smallest length when every block is there and every name is hostile', () => {
    fc.assert(
      fc.property(
        fc.array(nasty, { minLength: 12, maxLength: 12 }),
        fc.integer({ min: 4_000, max: 8_000 }),
        (names, maxLength) => {
          const address = (index: number): string =>
            `${names[index % 12]}/${names[(index + 5) % 12]}${index}`;
          const actions = ['create', 'update', 'replace', 'delete', 'launch', 'adopt', 'update'] as const;
          const changes = Array.from({ length: 400 }, (_, index) =>
            change({
              address: address(index),
              action: actions[index % 7] ?? 'update',
              reason: names[index % 12] ?? '',
              overwrites: index % 7 === 6 ? ('takeover' as const) : null,
              leaves: [
                {
                  path: names[3] ?? '',
                  before: names[index % 12] ?? '',
                  after: names[(index + 1) % 12] ?? '',
                },
              ],
            }),
          );
          const big = plan({
            target: (names[0] ?? '').repeat(40),
            changes,
            held: Array.from({ length: 100 }, (_, index) =>
              held({ address: address(index), why: 'conflict' }),
            ),
            unreadable: Array.from({ length: 50 }, (_, index) => ({
              address: address(index),
              message: names[1] ?? '',
            })),
            diagnostics: Array.from({ length: 50 }, (_, index) => ({
              code: 'PS1',
              severity: index % 2 === 0 ? ('error' as const) : ('warning' as const),
              message: (names[2] ?? '').repeat(30),
              address: address(index),
              place: null,
              remedy: null,
            })),
          });
          const text = renderPlanMarkdown(big, { words, maxLength, fullPlan: (names[4] ?? '').repeat(50) });
          expect(text.length).toBeLessThanOrEqual(maxLength);
          expectWhole(text);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('name what they leave out, or count it where the names are too many', () => {
    const some = renderPlanMarkdown(manyCreates(1_000), { words });
    const named = new Set([...some.matchAll(/`(prompts\/[^`]+)`/g)].map((match) => match[1]));
    expect(manyCreates(1_000).changes.filter((one) => !named.has(one.address))).toEqual([]);
    expect(some).toMatch(/Left out for length: the details of \d+ resources listed above/);
    const many = renderPlanMarkdown(manyCreates(10_000), { words });
    expect(many).toMatch(/Not shown here for length: [\d,]+ resources, [\d,]+ prompts/);
    const shown = opens(many, /^\| `\+` \|/gm);
    expect(many).toContain(
      `Not shown here for length: ${(10_000 - shown).toLocaleString('en-US')} resources`,
    );
    expect(renderPlanMarkdown(manyCreates(20), { words })).not.toContain('for length');
  });

  it('never cut the blocks while there is room for their names', () => {
    const text = renderPlanMarkdown(richPlan(), { words, maxLength: 5_000 });
    for (const one of richPlan().held) expect(text).toContain(`\`${one.address}\``);
    for (const one of richPlan().changes.filter((entry) => entry.action === 'delete')) {
      expect(text).toContain(`> - \`${one.address}\``);
    }
  });

  it('put overwrites on request above the table too', () => {
    const reason =
      'edited on the platform after the last apply; overwritten, as requested (on_drift: overwrite)';
    const text = renderPlanMarkdown(
      plan({ changes: [change({ address: 'prompts/A', action: 'update', reason, overwrites: 'drift' })] }),
      { words },
    );
    expect(text).toContain('> ⚠️ **1 takeover or overwrite**');
    expect(text.indexOf('> - `prompts/A`')).toBeLessThan(text.indexOf('| | resource'));
  });

  it('leave out a headline that is longer than a tenth', () => {
    expect(
      renderPlanMarkdown(richPlan(), { words, maxLength: 4_000, headline: 'x'.repeat(401) }),
    ).not.toContain('xxx');
  });
});

describe('long reports as Markdown', () => {
  it('stay within any length', () => {
    const outcomes = Array.from({ length: 10_000 }, (_, index) =>
      outcome({
        address: `prompts/Prompt ${index}`,
        outcome: index % 3 === 0 ? 'failed' : 'updated',
        message: 'said no',
      }),
    );
    for (const maxLength of [4_000, 12_000, 60_000]) {
      const text = renderApplyMarkdown(report(outcomes, { exit_code: 4 }), {
        words,
        maxLength,
        plan: tenThousand(),
      });
      expect(text.length).toBeLessThanOrEqual(maxLength);
      expect(text).toMatch(/^### ❌ 6,666 of 10,000 done, \*\*3,334 failed\*\*/);
      expect(text).toMatch(/^- … and [\d,]+ more$/m);
      expectWhole(text);
    }
  });
});

describe('long plans as text', () => {
  it('show every resource', () => {
    const text = renderPlanText(tenThousand(), { color: false, width: 100 });
    const shown = [...text.matchAll(/^[-±~+▶] (prompts\/Prompt \d{5})/gmu)].map((match) => match[1] ?? '');
    expect(shown.sort()).toEqual(tenThousand().changes.map((one) => one.address));
    expect(text).toContain('2,000 to create, 2,000 to update, 2,000 to replace, 2,000 to delete');
  });
});

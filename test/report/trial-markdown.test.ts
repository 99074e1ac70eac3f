import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { words } from '../../src/providers/pipelines/words.js';
import { renderComment, renderTrialsMarkdown } from '../../src/report/index.js';
import { change, plan } from './fixtures.js';
import { nasty } from './hostile.js';
import { expectSafe } from './markdown-safe.js';
import { trial, trialOf, trials, worse } from './trial-samples.js';

describe('a trial as Markdown', () => {
  it('begins with the verdict, then the table, the tasks, and what it cost', () => {
    expect(renderTrialsMarkdown(trials(trial()))).toMatchInlineSnapshot(`
      "### ❌ Trial \`rome\` · failed

      In short: Names a booking is worse.

      | compared | base | head | change (95 %) | word |
      |---|---|---|---|---|
      | \`Names a booking\` (gate) | 90 % of 30 | 50 % of 30, 1 without | -40 points (-60 to -20) | **worse** |
      | tokens | mean 0.9 of 30 | mean 0.5 of 30, 1 without | -0.4 (-0.6 to -0.2) | **better** |

      <details><summary>12 tasks that got worse</summary>

      The first 1:

      - [\`base-7\`](https://platform.example/tasks/7) → \`head-7\`: \`Names a booking\` passed → failed (You could book a table.)

      Inputs:

      \`\`\`text
      {
       "city": "You could book a table."
      }
      \`\`\`

      Output of the head:

      \`\`\`text
      You could book a table.
      \`\`\`

      </details>

      <details><summary>How it was judged</summary>

      - Two tasks gave no answer.
      - \`Names a booking\`: version 4; judged by \`judge-1\`; a fall of 34 points would have been seen with 80 %
      - \`tokens\`: version 4; judged by \`judge-1\`

      </details>

      - \`day-plan/answer\`: \`prompts/Tone\`, live version 7 (base) against the files (head)
      - On workflow 10 (Italy): 60 of at most 120 tasks, 4.5 of 30 minutes; asked on \`2026-11-30 10:15 UTC\`; the base was 10 days old then
      - Copies that stay: base [\`workflow 31\`](https://platform.example/workflows/31)
      "
    `);
  });

  it('stands above the differences of a plan, and without texts where strangers read it', () => {
    const one = plan({ changes: [change({ address: 'prompts/Tone', action: 'update' })] });
    const input = {
      words,
      target: 'staging',
      head: 'a'.repeat(40),
      result: { kind: 'plan' as const, plan: one, waiting: [] },
    };
    const shown = { trials: [trial()], older: [trial({ trial: 'oslo' })], unread: [], hasTexts: false };
    const comment = renderComment({ ...input, trials: shown });
    expect(comment.indexOf('Trial `rome`')).toBeGreaterThan(0);
    expect(comment.indexOf('Trial `rome`')).toBeLessThan(comment.indexOf('`prompts/Tone` |'));
    expect(comment).toContain('Trial `oslo` · not asked for this text');
    expect(comment).not.toContain('You could book a table');
    expect(renderComment({ ...input, trials: { ...shown, hasTexts: true } })).toContain(
      'You could book a table',
    );
  });

  it('leaves room for the plan, whatever the tasks say', () => {
    const long = trial({
      worst: Array.from({ length: 10 }, (_, at) => worse(String(at), 'x'.repeat(5_000))),
    });
    const one = plan({ changes: [change({ address: 'prompts/Tone', action: 'update' })] });
    const comment = renderComment({
      ...{ words, target: 'staging', head: 'a'.repeat(40), result: { kind: 'plan', plan: one, waiting: [] } },
      trials: { trials: [long], older: [], unread: [], hasTexts: true },
    });
    expect(comment.length).toBeLessThan(60_000);
    expect(comment).toContain('10 tasks that got worse'.replace('10', '12'));
    expect(comment).toContain('prompts/Tone');
  });

  it('has no effect, whatever the platform calls things', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const hostile = trialOf(text);
        expectSafe(renderTrialsMarkdown(trials(hostile)), 5);
      }),
      { numRuns: 150 },
    );
  });
});

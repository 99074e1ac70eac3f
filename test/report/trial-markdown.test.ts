import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { words } from '../../src/providers/pipelines/words.js';
import { renderComment, renderTrialsMarkdown } from '../../src/report/index.js';
import type { Row, TrialReport, TrialsReport } from '../../src/trial/index.js';
import { change, plan } from './fixtures.js';
import { nasty } from './hostile.js';
import { expectSafe } from './markdown-safe.js';

function row(name: string, more: Partial<Row> = {}): Row {
  return {
    ...{ what: 'score', name, address: `criteria/${name}`, version: 4, judge: 'judge-1', unit: 'share' },
    base: { n: 30, no_answer: 0, value: 0.9 },
    head: { n: 30, no_answer: 1, value: 0.5 },
    ...{ change: -0.4, interval: [-0.6, -0.2], word: 'worse', p: 0.001, p_corrected: 0.002, paired: true },
    ...{ test: 'mcnemar', tolerance: 0.05, in_gate: true, smallest_seen: 0.34 },
    ...more,
  } as Row;
}

function trial(more: Partial<TrialReport> = {}): TrialReport {
  return {
    ...{ trial: 'rome', target: 'staging', question: '0123456789abcdef', state: 'failed' },
    sentence: 'Names a booking is worse.',
    rows: [
      row('Names a booking'),
      row('tokens', { what: 'tokens', unit: 'mean', in_gate: false, word: 'better' }),
    ],
    worst: [worse('7')],
    ...{ worse_tasks: 12, pairing: { paired: true, why: null }, notes: ['Two tasks gave no answer.'] },
    tasks: { base: 30, head: 30, limit: 120 },
    minutes: { took: 4.5, limit: 30 },
    ...{ workflow: 'workflow 10 (Italy)', wrote: true, asked_at: '2026-11-30T10:15:00.000Z' },
    ...{ base_since: '2026-11-20T10:15:00.000Z', is_recorded: false },
    workflows: [{ name: 'base', id: '31', link: 'https://platform.example/workflows/31', is_kept: true }],
    swaps: [{ node: 'day-plan', field: 'answer', what: 'prompts/Tone', base: { version: 7, id: '1' } }],
    findings: [],
    ...more,
  } as TrialReport;
}

function worse(id: string, text = 'You could book a table.'): TrialReport['worst'][number] {
  return {
    base: { id: `base-${id}`, link: `https://platform.example/tasks/${id}` },
    head: { id: `head-${id}`, link: null },
    falls: [{ name: 'Names a booking', before: true, after: false, reasons: { head: text } }],
    inputs: { city: text },
    outputs: { head: text },
  };
}

function trials(one: TrialReport): TrialsReport {
  return { target: 'staging', trials: [one], not_named: [], cleaned: [], findings: [], exit_code: 5 };
}

describe('a trial as Markdown', () => {
  it('begins with the verdict, then the table, the tasks, and what it cost', () => {
    expect(renderTrialsMarkdown(trials(trial()))).toMatchInlineSnapshot(`
      "### ❌ Trial \`rome\` · failed

      In short: Names a booking is worse.

      | compared | base | head | change (95 %) | word |
      |---|---|---|---|---|
      | \`Names a booking\` (gate) | 90 % of 30 | 50 % of 30, 1 without | -40 points (-60 to -20) | **worse** |
      | tokens | 0.9 of 30 | 0.5 of 30, 1 without | -0.4 (-0.6 to -0.2) | **better** |

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
    const shown = { trials: [trial()], older: [trial({ trial: 'oslo' })], hasTexts: false };
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
      trials: { trials: [long], older: [], hasTexts: true },
    });
    expect(comment.length).toBeLessThan(60_000);
    expect(comment).toContain('10 tasks that got worse'.replace('10', '12'));
    expect(comment).toContain('prompts/Tone');
  });

  it('has no effect, whatever the platform calls things', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const hostile = trial({
          ...{ trial: text, sentence: text, notes: [text], workflow: text },
          rows: [row(text, { judge: text, why: text }), row(text, { what: 'success' })],
          worst: [{ ...worse(text, text), base: null, head: { id: text, link: null } }],
          workflows: [{ name: 'base', id: text, link: null, is_kept: true }],
          swaps: [{ node: text, field: text, what: text, base: { version: null, id: text } }],
          findings: [{ code: 'PS1', severity: 'error', message: text, remedy: text }],
        });
        expectSafe(renderTrialsMarkdown(trials(hostile)), 5);
      }),
      { numRuns: 150 },
    );
  });
});

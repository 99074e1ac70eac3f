import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/model/index.js';
import { planContentDigest } from '../../src/plan/index.js';
import { words } from '../../src/providers/pipelines/words.js';
import {
  markdownCode,
  markdownFence,
  markdownText,
  renderApplyMarkdown,
  renderApplyText,
  renderComment,
  renderFindingsText,
  renderJobSummary,
  renderPlanJson,
  renderPlanMarkdown,
  renderPlanText,
  renderTrialsText,
} from '../../src/report/index.js';
import { outcome, report } from './fixtures.js';
import { anyPlan, HIDDEN, nasty, withoutColor } from './hostile.js';
import { expectSafe } from './markdown-safe.js';
import { trialOf } from './trial-samples.js';

describe('hostile names and texts', () => {
  it('put no control character on a terminal, in trials too', () => {
    fc.assert(
      fc.property(nasty, fc.boolean(), (text, color) => {
        const one = { ...trialOf(text, text), is_recorded: true };
        const report = {
          target: text,
          trials: [one],
          not_named: [text],
          cleaned: [text],
          findings: one.findings,
        };
        const shown = renderTrialsText({ ...report, exit_code: 5 }, { color, now: 0 });
        expect(HIDDEN.test(withoutColor(shown))).toBe(false);
        if (!color) expect(shown).not.toContain(String.fromCharCode(27));
      }),
      { numRuns: 200 },
    );
  });

  it('put no control character on a terminal', () => {
    fc.assert(
      fc.property(anyPlan, fc.boolean(), fc.integer({ min: 20, max: 160 }), (plan, color, width) => {
        expect(HIDDEN.test(withoutColor(renderPlanText(plan, { color, width })))).toBe(false);
        const whole = renderPlanText(plan, { color, width, isVerbose: true });
        expect(HIDDEN.test(withoutColor(whole))).toBe(false);
        if (!color) expect(renderPlanText(plan, { color, width })).not.toContain(String.fromCharCode(27));
        if (!color) expect(whole).not.toContain(String.fromCharCode(27));
        const outcomes = plan.changes.map((one) =>
          outcome({
            address: one.address,
            outcome: 'failed',
            message: one.reason,
            code: 'PS1',
            remedy: one.reason,
          }),
        );
        const text = renderApplyText(report(outcomes), plan.held, { color, lines: true });
        expect(HIDDEN.test(withoutColor(text))).toBe(false);
      }),
      { numRuns: 150 },
    );
  });

  it('put no control character into findings', () => {
    fc.assert(
      fc.property(nasty, nasty, fc.nat(40), fc.nat(3), (message, source, column, line) => {
        const place = { file: message, line, column };
        const finding = {
          code: message,
          severity: 'error' as const,
          message,
          place,
          address: message,
          remedy: message,
        };
        const text = renderFindingsText([{ ...finding, related: [{ message, place }] }], {
          color: false,
          sourceOf: () => source,
          files: 1,
        });
        expect(HIDDEN.test(text)).toBe(false);
      }),
      { numRuns: 150 },
    );
  });

  it('inject nothing into Markdown', () => {
    fc.assert(
      fc.property(anyPlan, nasty, (plan, fullPlan) => {
        expectSafe(renderPlanMarkdown(plan, { words, fullPlan, waiting: plan.changes.slice(0, 2) }));
        const outcomes = plan.changes.map((one) =>
          outcome({
            address: one.address,
            outcome: 'failed',
            message: one.reason,
            code: 'PS1',
            remedy: one.reason,
          }),
        );
        expectSafe(
          renderApplyMarkdown(report(outcomes, { target: plan.target }), { words, plan, duration_ms: 1 }),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('keep Markdown within its length', () => {
    fc.assert(
      fc.property(anyPlan, fc.integer({ min: 4_000, max: 20_000 }), (plan, maxLength) => {
        const view = { words, maxLength, fullPlan: 'in the job summary', waiting: [] };
        expect(renderPlanMarkdown(plan, view).length).toBeLessThanOrEqual(maxLength);
        const outcomes = plan.changes.map((one) =>
          outcome({ address: one.address, outcome: 'failed', message: one.reason.repeat(20) }),
        );
        const input = {
          words,
          target: plan.target,
          head: plan.target,
          result: { kind: 'plan' as const, plan, waiting: plan.changes.slice(0, 2) },
          findings: plan.diagnostics.map(({ code, severity, message }) => ({ code, severity, message })),
        };
        expect(renderComment(input, { limit: maxLength }).length).toBeLessThanOrEqual(maxLength);
        const applied = { report: report(outcomes), ledgerCommit: plan.target };
        expect(renderComment({ ...input, applied }, { limit: maxLength }).length).toBeLessThanOrEqual(
          maxLength,
        );
        expect(Buffer.byteLength(renderJobSummary(input, { limit: maxLength }))).toBeLessThanOrEqual(
          maxLength,
        );
        expect(renderApplyMarkdown(report(outcomes), { words, maxLength, plan }).length).toBeLessThanOrEqual(
          maxLength,
        );
      }),
      { numRuns: 150 },
    );
  });

  it('come out the same every time, and the JSON holds them unchanged', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const copy = structuredClone(plan);
        expect(renderPlanText(copy, { color: true, width: 100 })).toBe(
          renderPlanText(plan, { color: true, width: 100 }),
        );
        expect(renderPlanMarkdown(copy, { words })).toBe(renderPlanMarkdown(plan, { words }));
        expect(renderPlanJson(copy)).toBe(renderPlanJson(plan));
        expect(copy).toEqual(plan);
        const { content_digest, ...rest } = JSON.parse(renderPlanJson(plan)) as JsonObject;
        expect(rest).toEqual(JSON.parse(JSON.stringify(plan)));
        expect(content_digest).toBe(planContentDigest(rest));
      }),
      { numRuns: 60 },
    );
  });
});

describe('markdownText', () => {
  it('leaves plain words and puts the rest into code', () => {
    expect(markdownText('Edited by @octocat, see #12 or org/repo#1.')).toBe(
      'Edited by `@octocat`, see `#12` or `org/repo#1`.',
    );
    expect(markdownText('a <b>bold</b> (https://evil.example) move')).toBe(
      'a `<b>bold</b> (https://evil.example`) move',
    );
    expect(markdownText('1. first\n# second')).toBe('`1`. first `#` second');
    expect(markdownText('\u202eabc')).toBe('`\\u{202e}abc`');
  });
});

describe('markdownFence', () => {
  it('is longer than any run of backticks, and no line inside ends it', () => {
    expect(markdownFence([' ```', '+````', ' \u001b'], 'diff')).toBe('`````diff\n ```\n+````\n \\x1b\n`````');
    expect(markdownFence(['a'], 'text')).toBe('```text\na\n```');
  });
});

describe('markdownCode', () => {
  it('is longer than the backticks inside and closes in a table', () => {
    expect(markdownCode('a`b')).toBe('``a`b``');
    expect(markdownCode('`')).toBe('`` ` ``');
    expect(markdownCode('a|b', { table: true })).toBe('`a\\|b`');
    expect(markdownCode('a\\|b', { table: true })).toBe('`a\\¦b`');
    expect(markdownCode('')).toBe('`""`');
  });
});

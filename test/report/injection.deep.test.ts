import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { words } from '../../src/providers/pipelines/words.js';
import {
  annotationsOf,
  isReplyTo,
  logLine,
  logText,
  markdownText,
  readIssue,
  readMarker,
  renderApplyIssue,
  renderComment,
  renderDriftIssue,
  renderJobSummary,
  renderPlanText,
  renderReply,
  renderResults,
  renderTrialsMarkdown,
  renderTrialsText,
  renderTrialVerdicts,
} from '../../src/report/index.js';
import { driftOf, findingOf, inputsOf, LINKS, planOf, reportOf, trialsOf, urlOf } from './everywhere.js';
import { HIDDEN, nasty } from './hostile.js';
import { INJECTIONS } from './injection-corpus.js';
import { inspect } from './rendered.js';

/** What must hold of every comment and summary, whoever wrote the texts in it. */
function expectOurs(markdown: string, comments: number): void {
  const found = inspect(markdown);
  expect(found.comments).toHaveLength(comments);
  for (const link of found.links) {
    expect(link.startsWith(LINKS)).toBe(true);
    expect(link).toMatch(/^[\w./:%~#&?=;,+!-]+$/);
  }
  // Every fold that is begun has its summary and ends: what follows it stands at the top again.
  expect(found.counts.details ?? 0).toBe(found.counts.summary ?? 0);
  const outside = markdown.replace(/^(`{3,})text\n[\s\S]*?\n\1$/gm, '');
  expect(found.counts.details ?? 0).toBe(outside.match(/^(?:> )?<\/details>$/gm)?.length ?? 0);
}

/** The applied form has the plan in it, the issue of both has drift in it: together every template. */
const FORMS = ['applied'];

function expectAllOurs(text: string, forms: readonly string[], withIssue = true): void {
  const inputs = inputsOf(text);
  for (const [form, input] of Object.entries(inputs)) {
    if (!forms.includes(form)) continue;
    const comment = renderComment(input);
    expectOurs(comment, 1);
    expect(readMarker(comment)).toMatchObject({ target: text.slice(0, 100) });
    for (const one of annotationsOf(input)) {
      for (const field of [one.title, one.message]) {
        expect(field).not.toMatch(/[\r\n]/);
        expect(field).not.toMatch(HIDDEN);
      }
    }
  }
  if (!withIssue) return;
  const base = { words, target: text, previous: null, sourceUrl: urlOf };
  const authors = { [text]: text };
  const drift = renderDriftIssue({ ...base, report: driftOf(text), today: '2026-11-03', authors });
  const both = renderApplyIssue({
    ...base,
    previous: drift.body,
    report: reportOf(text),
    plan: planOf(text),
    head: text,
    runUrl: `${LINKS}run`,
  });
  expectOurs(both.body, 4);
  expect(both.title).not.toMatch(HIDDEN);
  expect(readIssue(both.body)?.drift).toBe(readIssue(drift.body)?.drift);
}

describe('texts that try to act', () => {
  it('are at least sixty', () => {
    expect(new Set(INJECTIONS).size).toBeGreaterThanOrEqual(60);
  });

  // The issue has the same parts as the comment: every third text is enough there.
  it.each(
    INJECTIONS.map((text, index) => [JSON.stringify(text).slice(0, 60), text, index % 3 === 0] as const),
  )('only show: %s', (_, text, withIssue) => {
    expectAllOurs(text, FORMS, withIssue);
  });

  it('only show in findings, where no plan could be made, in a plan of its own, in a job summary', () => {
    const findings = INJECTIONS.map(findingOf);
    for (const kind of ['findings', 'offline'] as const) {
      const result = kind === 'findings' ? { kind, findings } : { kind, findings, why: INJECTIONS.join(' ') };
      const comment = renderComment(
        { words, target: 'x', head: 'x', sourceUrl: urlOf, result },
        { limit: 900_000 },
      );
      expect(comment.match(/^- ❌/gm)).toHaveLength(findings.length);
      expectOurs(comment, 1);
    }
    for (const text of INJECTIONS) expectAllOurs(text, ['failed'], false);
    for (const text of INJECTIONS.filter((_, index) => index % 20 === 0)) {
      expectAllOurs(text, ['plan'], false);
      const { plan } = inputsOf(text);
      if (plan !== undefined) expectOurs(renderJobSummary(plan), 0);
    }
  });

  // Its findings are those of every comment: every third text is enough, and the empty ones.
  it('only show in the verdict of a check', () => {
    const some = INJECTIONS.filter((text, index) => index % 3 === 0 || text.trim() === '');
    for (const text of some) expectAllOurs(text, ['checked'], false);
  });

  it.each(INJECTIONS.map((text) => [JSON.stringify(text).slice(0, 60), text] as const))(
    'only show in trials, in their check and on a terminal: %s',
    (_, text) => expectTrialsOurs(text),
  );

  it('only show in replies to commands, which are found again with all of their parts', () => {
    for (const text of INJECTIONS) expectReplyOurs(text);
    fc.assert(fc.property(nasty, expectReplyOurs), { numRuns: 50 });
  });

  it('only show, whatever they are', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expectTrialsOurs(text);
        expectAllOurs(text, FORMS);
      }),
      { numRuns: 10 },
    );
  });
});

/** What must hold of trials wherever they are shown. */
function expectTrialsOurs(text: string): void {
  expectAllOurs(text, ['trials'], false);
  const { trials } = trialsOf(text);
  const findings = [findingOf(text)];
  const report = {
    target: text,
    trials,
    not_named: [text],
    cleaned: [text],
    findings,
    exit_code: 5 as const,
  };
  expectOurs(renderTrialsMarkdown(report), 0);
  expectOurs(renderTrialVerdicts(report), 0);
  const shown = renderTrialsText(report, { color: false, now: 0 });
  expect(shown).not.toMatch(HIDDEN);
  expect(commands(logText(shown))).toEqual([]);
}

/** What must hold of a reply with this text as command, target and message, and of one that is written over it. */
function expectReplyOurs(text: string): void {
  const said = renderResults([{ line: text, state: 'refused', text: markdownText(text) }], text, null);
  const first = renderReply(null, { comment: 1 }, text, [{ target: text, markdown: said }]);
  const both = renderReply(first, { comment: 1 }, text, [{ target: 'other', markdown: said }]);
  const again = renderReply(both, { comment: 1 }, text, [{ target: text, markdown: 'Done.' }]);
  expectOurs(first, 2);
  expectOurs(both, 3);
  expectOurs(again, 3);
  expect(isReplyTo(again, { comment: 1 }, text)).toBe(true);
  expect(isReplyTo(again, { comment: 1 }, `${text} `)).toBe(false);
}

/** The runner's reading of a line: a command at its start, white space left out, or `##[` anywhere. */
function commands(text: string): string[] {
  return text.split(/\r\n|\r|\n/).filter((line) => /^\s*::/u.test(line) || line.includes('##['));
}

describe('the log of a workflow', () => {
  it('holds no command that a text brought in', () => {
    for (const text of INJECTIONS) {
      expect(commands(logLine(text))).toEqual([]);
      expect(logLine(text)).not.toMatch(HIDDEN);
      expect(commands(logText(renderPlanText(planOf(text), { color: true, width: 100 })))).toEqual([]);
    }
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('::', '\r', '\n', ' ', '\u2003', '\ufeff', '##[', '#', '[', 'x')),
        (parts) => {
          expect(commands(logLine(parts.join('')))).toEqual([]);
          expect(commands(logText(parts.join('')))).toEqual([]);
        },
      ),
    );
  });

  it('shows further lines as such', () => {
    expect(logLine('one\n::error::two\r\nthree')).toBe('one\n  | ::error::two\n  | three');
    expect(logLine('  ::error::x')).toBe('|   ::error::x');
    expect(logText('a\n ::b\n##[c]')).toBe('a\n|  ::b\n# #[c]');
  });
});

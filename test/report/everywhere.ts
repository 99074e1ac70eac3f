import type { ApplyReport } from '../../src/apply/outcome.js';
import { type Finding, pasted, toRun } from '../../src/model/index.js';
import type { Plan } from '../../src/plan/document/plan.js';
import { words } from '../../src/providers/pipelines/words.js';
import type { CommentInput, DriftView } from '../../src/report/index.js';
import type { CheckReport } from '../../src/run/check-target.js';
import { change, held, outcome, plan, report } from './fixtures.js';
import { trialOf } from './trial-samples.js';

/** A finding that says nothing but this text. */
export function findingOf(text: string): Finding {
  const place = { file: text, line: 1, column: 1 };
  return {
    code: 'PS1',
    severity: 'error',
    message: text,
    place,
    address: text,
    remedy: text,
    related: [{ message: text, place }],
  };
}

/** A plan whose every name, value, reason and message is this text. */
export function planOf(text: string): Plan {
  const place = { file: text, line: 3, column: 1 };
  const effects = [
    { what: 'repins' as const, address: text, from: 1, expected: 2 },
    { what: 'pinned_by' as const, address: text },
    { what: 'used_by' as const, address: text },
  ];
  const leaves = [
    { path: text, before: `${text}\nold\n${text}`, after: `${text}\nnew\n${text}` },
    { path: `${text}.b`, before: text, after: [text, { [text]: text }] },
    { path: 'c', after: { $ref: text } },
  ];
  const common = { address: text, reason: text, place };
  const remedies = [{ to: text, type: text }, toRun('x', pasted('apply', '--only', text))];
  return plan({
    target: text,
    base_url: text,
    plan_digest: '9f3c21aa04d1',
    changes: [
      change({
        ...common,
        action: 'update',
        effects,
        leaves,
        unmanaged: [text],
        kept: { [text]: { live: text, desired: text } },
      }),
      change({ ...common, action: 'update', overwrites: 'takeover', renamed_from: text }),
      change({ ...common, action: 'create', leaves: [{ path: text, after: `${text}\n${text}` }] }),
      change({ ...common, action: 'replace' }),
      change({ ...common, action: 'delete', leaves: [{ path: text, before: text }] }),
      change({ ...common, action: 'launch' }),
      change({ ...common, action: 'adopt' }),
    ],
    secret_writes: [
      { address: text, field: text, variable: text, status: 'changed', write: true },
      { address: 'x', field: text, variable: text, status: 'unknown', write: false },
    ],
    held: [
      held({
        address: text,
        why: 'drift',
        message: text,
        place,
        leaves: [{ path: text, base: text, live: `${text}\na`, git: `${text}\nb` }],
        remedies,
      }),
      held({ address: text, why: 'takeover', message: text, place }),
    ],
    unreadable: [{ address: text, message: text }],
    diagnostics: [
      { code: 'PS1', severity: 'error', message: text, address: text, place, remedy: text },
      { code: 'PS2', severity: 'warning', message: text, address: text, place, remedy: text },
    ],
  });
}

export function reportOf(text: string): ApplyReport {
  return report(
    (['created', 'failed', 'unknown', 'held', 'blocked'] as const).map((word) =>
      outcome({ address: text, outcome: word, id: text, message: text, code: 'PS1', remedy: text }),
    ),
    {
      target: text,
      ledger: { state: 'failed', revision: text, message: text },
      interrupted: true,
      exit_code: 4,
    },
  );
}

export function driftOf(text: string): DriftView {
  const place = { file: text, line: 3, column: 1 };
  const item = {
    address: text,
    message: text,
    place,
    leaves: [{ path: text, base: text, live: `${text}\nx` }],
    version: { from: 1, now: 2 },
    remedies: [{ to: text, type: text }, toRun(text, pasted('pull', '--only', text))],
  };
  return {
    target: text,
    compared: 9,
    digest: '9f3c21aa04d1',
    items: [
      { ...item, what: 'edited' },
      { ...item, what: 'deleted', place: null },
    ],
    unreadable: [{ address: text, message: text }],
  };
}

function checkOf(text: string): CheckReport {
  const tree = { tree: text, files: 1, message: text, changes: [text, text], findings: [findingOf(text)] };
  const states = ['invalid', 'not_runnable', 'not_checkable', 'failed', 'removed'] as const;
  const trees = states.map((state) => ({ ...tree, state }));
  const known = { target: text, provider: text, server: text, base: text };
  return { ...known, trees, unchanged: 2, strict: false, exit_code: 1 };
}

/** Every form of a comment, with this text in every place that somebody else may fill. */
export function inputsOf(text: string): { [form: string]: CommentInput } {
  const planned = planOf(text);
  const base = { words, target: text, head: 'a1b2c3d4e5f60718293a4b5c6d7e8f9001122334', sourceUrl: urlOf };
  const result = { kind: 'plan' as const, plan: planned, waiting: planned.changes.slice(0, 1) };
  const findings = [findingOf(text)];
  return {
    plan: { ...base, result, findings },
    findings: { ...base, result: { kind: 'findings', findings } },
    failed: { ...base, result: { kind: 'failed', code: 'PS1', message: text, remedy: text } },
    checked: { ...base, result: { kind: 'checked', report: checkOf(text), published: text, findings } },
    offline: { ...base, result: { kind: 'offline', findings, why: text } },
    trials: {
      ...{ ...base, takesCommands: true, trials: trialsOf(text) },
      result: { kind: 'plan', plan: heldOf(text), waiting: [] },
    },
    applied: {
      ...base,
      result,
      applied: { report: reportOf(text), ledgerCommit: text, at: '2026-11-03T10:00:00Z' },
    },
  };
}

/** Something held that commands decide about, with this text as its names. */
function heldOf(text: string): Plan {
  const remedies = [
    toRun('keep', pasted('pull', '--only', text)),
    { to: 'overwrite', type: 'overwrite: 0123' },
    { to: 'rename', type: `renamed_from: ${JSON.stringify(text)}` },
  ];
  const leaves = [{ path: text, base: 1, live: 2, git: 3 }];
  return plan({
    held: [
      held({ address: text, why: 'drift', message: text, edit: '0123', leaves, remedies }),
      held({ address: text, why: 'renamed', would: 'create', message: text, remedies }),
    ],
  });
}

/** Trials whose every name, sentence and link has this text in it. */
export function trialsOf(text: string): NonNullable<CommentInput['trials']> {
  const one = trialOf(text, `${LINKS}${text}`);
  return { trials: [one], older: [one], unread: [text], hasTexts: true };
}

/** Not percent-encoded on purpose: a mistake of the caller must not become an injection. */
export function urlOf(place: { file: string; line: number }): string {
  return `${LINKS}${place.file}#L${place.line}`;
}
export const LINKS = 'https://github.com/rome/pipelines/blob/main/';

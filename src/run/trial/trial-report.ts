import type { TrialRecord } from '../../ledger/index.js';
import type { Code, CodeSeverity, Finding, JsonObject, UserError } from '../../model/index.js';
import type { TrialEntry } from '../../providers/index.js';
import {
  type Criterion,
  type Judgement,
  judgeTrial,
  type TrialReport,
  type TrialResults,
  type TrialState,
  type TrialsReport,
} from '../../trial/index.js';
import type { ChangedSwap } from './changed-swaps.js';
import { seedOf } from './question.js';

/** A trial with what is known of it. */
export interface KnownTrial {
  entry: TrialEntry;
  target: string;
  /** The workflow in sentences. */
  workflow: string;
  changed: readonly ChangedSwap[];
  question: string;
  record: TrialRecord | null;
  findings: readonly Finding[];
}

/** The report of a trial that nobody judges. */
export function unjudged(
  trial: KnownTrial,
  state: TrialState,
  sentence: string,
  more: { findings?: readonly Finding[]; isRecorded?: boolean } = {},
): TrialReport {
  return {
    ...common(trial, more),
    state,
    sentence,
    rows: [],
    worst: [],
    worse_tasks: null,
    pairing: { paired: false, why: null },
    notes: [],
  };
}

/** The report of a trial that ended, with its judgement. */
export function judged(
  trial: KnownTrial,
  results: TrialResults,
  criteria: readonly Criterion[],
  more: { findings?: readonly Finding[]; isRecorded?: boolean } = {},
): TrialReport {
  const { entry, question, record } = trial;
  const asked = record?.asked ?? { question };
  const { verdict, ...judgement } = judgementOf(results, criteria, entry, asked);
  const { base, head } = results;
  return {
    ...common(trial, more),
    ...judgement,
    state: verdict,
    tasks: { base: base.task_count, head: head.task_count, limit: entry.limits.tasks },
    workflows: [base, head].map(({ name, workflow }) => ({
      name,
      id: workflow.id,
      link: workflow.link,
      is_kept: entry.cleanup === 'keep',
    })),
  };
}

/** What results say by a gate and tolerances: of the criteria, only those that answered or that the gate names. */
export function judgementOf(
  results: TrialResults,
  criteria: readonly Criterion[],
  { gate, tolerance }: Pick<TrialEntry, 'gate' | 'tolerance'>,
  asked: JsonObject,
): Judgement {
  return judgeTrial(results, {
    criteria: criteria.filter(
      ({ name, address }) => isAnswered(results, name) || gate.includes(address ?? name),
    ),
    gate,
    tolerance,
    seed: seedOf(asked),
  });
}

function isAnswered({ base, head }: TrialResults, criterion: string): boolean {
  return [...base.tasks, ...head.tasks].some(({ scores }) => Object.hasOwn(scores, criterion));
}

/** True where a trial has made something on the platform, or may have. */
export function hasWritten(record: TrialRecord | null): boolean {
  if (record === null) return false;
  const { experiment, objects } = record;
  return (experiment !== null && experiment.state !== 'refused') || objects.some(({ id }) => id !== null);
}

function common(
  { entry, target, workflow, changed, question, record, findings }: KnownTrial,
  { findings: more = [], isRecorded = false }: { findings?: readonly Finding[]; isRecorded?: boolean },
) {
  const experiment = record?.experiment ?? null;
  const began = experiment === null ? Number.NaN : Date.parse(experiment.sent_at);
  const took = (Date.parse(record?.end?.at ?? '') - began) / 60_000;
  const sides = experiment?.workflows ?? null;
  const since = changed.map(({ baseSince }) => baseSince).filter((one) => one !== null);
  return {
    trial: entry.name,
    target,
    question,
    workflow,
    wrote: hasWritten(record),
    tasks: { base: null, head: null, limit: entry.limits.tasks },
    minutes: { took: Number.isFinite(took) ? Math.round(took * 10) / 10 : null, limit: entry.limits.minutes },
    asked_at: record?.asked_at ?? null,
    base_since: since.sort().at(-1) ?? null,
    is_recorded: isRecorded,
    workflows:
      sides === null
        ? []
        : (['base', 'head'] as const).map((name) => ({
            name,
            id: sides[name],
            link: null,
            is_kept: entry.cleanup === 'keep',
          })),
    swaps: changed.map(({ swap: { node, field, what }, base }) => ({
      node,
      field,
      what: 'address' in what ? what.address : what.to,
      base:
        'slug' in base ? { version: null, id: base.slug } : { version: base.version, id: String(base.id) },
    })),
    findings: [...findings, ...more],
  };
}

/** A finding for a code of the end of a trial. */
export function endFinding(
  { code }: Code<CodeSeverity>,
  message: string,
  remedy: string,
  severity: Finding['severity'] = 'error',
): Finding {
  return { code, severity, message, remedy };
}

/** The finding of an error that ended one trial. */
export function errorFinding({ code, message, remedy }: UserError): Finding {
  return { code, severity: 'error', message, ...(remedy === undefined ? {} : { remedy }) };
}

/** The exit code of some trials: the gravest first. */
export function trialsExit(trials: readonly TrialReport[]): TrialsReport['exit_code'] {
  const has = (...states: TrialState[]) => trials.filter(({ state }) => states.includes(state));
  if (has('unknown').length > 0) return 4;
  const failed = has('error', 'interrupted');
  if (failed.some(({ wrote, is_recorded }) => wrote && !is_recorded)) return 4;
  if (failed.some(({ is_recorded }) => !is_recorded)) return 1;
  if (failed.length > 0 || has('refused', 'incomplete').length > 0) return 3;
  return has('failed').length > 0 ? 5 : 0;
}

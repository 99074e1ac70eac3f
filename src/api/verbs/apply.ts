import { hasWritten } from '../../apply/exit-code.js';
import type { ApplyReport, Outcome } from '../../apply/outcome.js';
import type { JudgedReport } from '../../model/index.js';
import { WRITING } from '../../plan/index.js';
import type { CommandHost } from '../../providers/index.js';
import { judgedJson } from '../../report/index.js';
import { type ApplyDeps, applyTarget, hasNothingToDo } from '../../run/apply-target.js';
import {
  type BrokenOff,
  exitAfterApply,
  type Judging,
  judgeAfterApply,
  judgingCommand,
  prepareJudging,
  SKIPPED,
} from '../../run/judge.js';
import { CheckOnlyError } from '../../run/open/check-only.js';
import type { Host } from '../../run/open/host.js';
import { type Opened, type OpenHow, type OpenOptions, openTarget } from '../../run/open/open-target.js';
import { refuseSource } from '../../run/open/source-guard.js';
import { type Planned, planTarget } from '../../run/plan-target.js';
import type { ProgressEvent } from '../../run/progress.js';
import { keepsNothing, type NothingKept } from './nothing-kept.js';
import { sayVerdict } from './say-verdict.js';

/** How a plan is carried out. */
export interface ApplyHow {
  /** The smoke runs to start afterwards, all of them where none is named; null: none. */
  smoke: { names: readonly string[]; host: CommandHost } | null;
  /** Called once, before the first write. Throws to end the run with nothing changed. */
  confirm(planned: Planned, writes: boolean): Promise<void>;
  onOutcome?: ApplyDeps['onOutcome'];
  /** Called after the apply, before the smoke runs. */
  onApplied?(report: ApplyReport, planned: Planned): void;
}

/** A plan that was carried out. */
export interface Applied {
  planned: Planned;
  report: ApplyReport;
  /** Null: none were wanted; `skipped`: the apply left something undone, and they would judge something half-done. */
  smoke: JudgedReport | BrokenOff | 'skipped' | null;
  exitCode: ApplyReport['exit_code'] | 5;
}

/**
 * Plans a target and carries the plan out; where its platform only checks files, there is nothing to apply.
 * @throws FindingsError when an item or a setting is wrong; UserError where nothing was changed
 */
export async function applyOnce(
  flags: OpenOptions,
  named: readonly string[],
  host: Host,
  how: ApplyHow & { open: OpenHow; onOpened?(opened: Opened): void },
): Promise<Applied | NothingKept> {
  let opened: Opened;
  try {
    opened = await openTarget(flags, named, host, {
      rules: flags,
      ...how.open,
      verb: 'apply',
      isPlanned: true,
    });
  } catch (error) {
    if (!(error instanceof CheckOnlyError)) throw error;
    if (how.smoke !== null) judgingCommand(error.checked, 'smoke', host);
    return keepsNothing(error.checked, 'Nothing to apply');
  }
  try {
    how.onOpened?.(opened);
    return await carryOut(opened, await planTarget(opened.session), host, how);
  } finally {
    await opened.client.close();
  }
}

/**
 * Carries out a plan of an open target: refuses what may not be applied from here, asks, writes, and records.
 * @throws UserError where nothing was changed
 */
export async function carryOut(
  opened: Opened,
  planned: Planned,
  host: Host,
  how: ApplyHow,
): Promise<Applied> {
  const { session } = opened;
  // Read before anything is written: a wrong smoke run must not be found out after the apply.
  const smoke = how.smoke === null ? null : await prepareSmoke(opened, how.smoke.names, host);
  if (!hasNothingToDo(session, planned)) {
    const verdict = await session.judge();
    sayVerdict(verdict, false, host);
    refuseSource(verdict);
  }
  await how.confirm(
    planned,
    planned.plan.changes.some((change) => WRITING.has(change.action)),
  );
  const report = await applyPlanned(opened, planned, host, how.onOutcome);
  how.onApplied?.(report, planned);
  const runs =
    smoke === null || how.smoke === null || report.exit_code !== 0
      ? null
      : await judgeAfterApply(smoke, {
          client: opened.client,
          baseUrl: session.baseUrl,
          io: host,
          host: how.smoke.host,
        });
  return {
    planned,
    report,
    smoke: smoke !== null && runs === null ? 'skipped' : runs,
    exitCode: exitAfterApply(report.exit_code, runs),
  };
}

/** Carries out a plan that was refused or confirmed already. It reports what really happened, even after an error. */
export function applyPlanned(
  opened: Opened,
  planned: Planned,
  host: Pick<Host, 'randomBytes' | 'signal' | 'progress' | 'err' | 'note'>,
  onOutcome: ApplyDeps['onOutcome'],
): Promise<ApplyReport> {
  const scores: ApplyDeps['scores'] = async (now) => {
    // Only a configuration with sections of its own can have trials.
    if (opened.offline.config.sections === undefined) return new Map();
    const { appliedScores } = await import('../../run/trial/applied-scores.js');
    return appliedScores(opened, now, host);
  };
  return applyTarget(opened.session, planned, { ...applyDeps(opened, host, onOutcome), scores });
}

/** What an apply needs from the process. */
export function applyDeps(
  { platform }: Pick<Opened, 'platform'>,
  { randomBytes, signal, progress }: Pick<Host, 'randomBytes' | 'signal' | 'progress'>,
  onOutcome: ApplyDeps['onOutcome'],
): ApplyDeps {
  if (progress === undefined)
    return { platform, randomBytes, signal, ...(onOutcome === undefined ? {} : { onOutcome }) };
  return {
    platform,
    randomBytes,
    signal,
    onStart: ({ address, action }) => progress({ event: 'step_started', address, action }),
    onOutcome: (one) => {
      progress(stepEnded(one));
      onOutcome?.(one);
    },
  };
}

function stepEnded({ address, action, outcome, code, message, id }: Outcome): ProgressEvent {
  return {
    event: 'step_ended',
    address,
    action,
    outcome,
    ...(code == null ? {} : { code }),
    ...(message == null ? {} : { message }),
    ...(id == null ? {} : { id }),
  };
}

/** The smoke runs of the configuration, checked as far as possible without the platform. */
function prepareSmoke({ offline }: Opened, names: readonly string[], host: Host): Promise<Judging> {
  const command = judgingCommand(offline, 'smoke', host);
  return prepareJudging(command, { args: names.length === 0 ? [] : [names], flags: {} }, offline);
}

/** An apply as its JSON document. */
export function applyJson({
  report,
  smoke,
  exitCode,
}: Applied): ApplyReport | (Omit<ApplyReport, 'exit_code'> & { exit_code: number; smoke: object }) {
  if (smoke === null) return report;
  const isJudged = smoke !== 'skipped' && !('brokeOff' in smoke);
  const section = isJudged ? judgedJson(smoke) : { skipped: smokeSkipped(smoke) };
  return { ...report, exit_code: exitCode, smoke: section };
}

/** Why there is no verdict of the smoke runs; null: there is one. */
export function smokeSkipped(smoke: Exclude<Applied['smoke'], null>): string | null {
  if (smoke === 'skipped') return SKIPPED;
  return 'brokeOff' in smoke ? `the runs broke off (${smoke.brokeOff})` : null;
}

/** True where an apply, or a run after it, wrote something whose report must not get lost. */
export function hasChanged({ report, smoke }: Applied): boolean {
  const isSmoked =
    smoke !== null && smoke !== 'skipped' && ('brokeOff' in smoke || smoke.runs.some(({ wrote }) => wrote));
  return hasWritten(report) || isSmoked;
}

import { emptyEntry } from '../apply/entries.js';
import { execute } from '../apply/execute.js';
import { exitCodeOf, planOutcomes } from '../apply/exit-code.js';
import { Ids } from '../apply/ids.js';
import { intentsOf } from '../apply/intents.js';
import type { ApplyReport, Outcome } from '../apply/outcome.js';
import type { Platform } from '../apply/platform.js';
import { Recorder } from '../apply/recorder.js';
import type { Run, RunDeps } from '../apply/run.js';
import type { LedgerSession } from '../ledger/index.js';
import { type Resource, UserError } from '../model/index.js';
import { contentDigest, type Entry, wantsProtection } from '../plan/index.js';
import type { Planned } from './plan-target.js';
import { completed, savedOutcomes } from './saved-outcomes.js';
import type { Session } from './session.js';
import { refuseSource } from './source-guard.js';

export interface ApplyDeps {
  platform: Platform;
  randomBytes(size: number): Buffer;
  signal?: AbortSignal;
  onOutcome?(outcome: Outcome): void;
}

/** Carries out a plan and records it; what it returns is the truth, whatever happened. */
export async function applyTarget(session: Session, planned: Planned, deps: ApplyDeps): Promise<ApplyReport> {
  if (session.ignoreLedger)
    throw new UserError(
      'PS6005',
      'A plan without the ledger cannot be applied.',
      'Plan again without --no-ledger.',
      3,
    );
  const { plan } = planned;
  const start = startOf(session, planned);
  const marks = marksOf(session, planned, start);
  const before = savedOutcomes(planned.saved?.done ?? []);
  const worded = (outcome: Outcome) => completed(outcome, planned.saved?.completing);
  const { onOutcome } = deps;
  for (const outcome of before) onOutcome?.(outcome);
  if (isNothing(session, plan, marks))
    return report(
      plan,
      [...before, ...planOutcomes(plan)],
      { state: 'unchanged', revision: session.ledger.revision, message: null },
      false,
    );

  refuseSource(await session.judge());
  const runDeps: RunDeps = {
    kinds: session.kinds,
    platform: deps.platform,
    clock: session.clock,
    randomBytes: deps.randomBytes,
    secret: session.secret,
    ...(deps.signal === undefined ? {} : { signal: deps.signal }),
    ...(onOutcome === undefined ? {} : { onOutcome: (outcome: Outcome) => onOutcome(worded(outcome)) }),
  };
  const { made: intents, leftovers } = intentsOf({ ...start, deps: runDeps, matches: planned.matches });
  const begun = await session.store.begin(session.ledger, {
    at: new Date(session.clock.now()).toISOString(),
    head: { ...session.binding, source: session.source, experiments_marked: knowsExperiments(session) },
    intents: [...intents.values(), ...leftovers.values()],
    marks,
  });
  const run: Run = {
    ...start,
    deps: { ...runDeps, platform: guarded(deps.platform, begun) },
    matches: planned.matches,
    ids: new Ids(planned.names),
    session: new Recorder(begun),
    entryOf: (address) => planned.matches.get(address)?.entry,
    entries: new Map([
      ...start.base.entries,
      ...[...leftovers.values()].map((entry) => [entry.address, entry] as const),
    ]),
    intents,
    leftovers,
  };
  let done: Outcome[];
  try {
    done = await execute(run);
  } catch (error) {
    // A fault of ours: what was recorded stays, and the next run may go on at once.
    await begun.leave();
    throw error;
  }
  const outcomes = [...before, ...done.map(worded), ...planOutcomes(plan)];
  const ledger = await finish(begun, session);
  return report(plan, outcomes, ledger, deps.signal?.aborted === true);
}

/** True where an apply of the plan would write nothing at all, not even into the ledger. */
export function hasNothingToDo(session: Session, planned: Planned): boolean {
  return isNothing(session, planned.plan, marksOf(session, planned, startOf(session, planned)));
}

function isNothing(session: Session, plan: Planned['plan'], marks: readonly Entry[]): boolean {
  const { ledger } = session;
  return ledger.state === 'present' && !ledger.interrupted && plan.changes.length === 0 && marks.length === 0;
}

function startOf(session: Session, planned: Planned) {
  const resources = new Map(session.desired.resources.map((resource) => [resource.address, resource]));
  const protects = (resource: Resource) => wantsProtection(resource, session.target.protect);
  return { plan: planned.plan, resources, base: planned.inputs.base, names: planned.names, protects };
}

/** Writes are stopped at the last moment when the ledger's lock is lost, however long they waited. */
function guarded(platform: Platform, session: LedgerSession): Platform {
  return {
    answer: (need) => platform.answer(need),
    write: (method, path, request) =>
      platform.write(method, path, { ...request, guard: () => session.lost() }),
  };
}

/**
 * Experiments that are there when a ledger begins: nobody can tell whether they ran before. All of
 * the files, also those that this run is not about: to the next run the ledger is no news.
 */
function marksOf(session: Session, planned: Planned, start: Pick<Run, 'plan' | 'protects'>): Entry[] {
  if (session.ledger.head?.experiments_marked === true) return [];
  const launched = new Set(planned.plan.changes.map((change) => change.address));
  return session.desired.resources
    .filter((resource) => resource.kind.lifecycle === 'launch' && !launched.has(resource.address))
    .filter((resource) => (session.ledger.entries.get(resource.address)?.launch ?? null) === null)
    .map((resource) => ({
      ...emptyEntry(resource, start),
      origin: 'adopted' as const,
      launch: {
        state: 'undecided' as const,
        content: contentDigest(resource),
        key: null,
        route: null,
        body: null,
        sent_at: null,
        status: null,
      },
    }));
}

/** Files named on the command line are not all there is, unless there is no configuration to name more. */
function knowsExperiments(session: Session): boolean {
  const isAll = session.complete || session.config.file === null;
  return isAll || session.ledger.head?.experiments_marked === true;
}

/** A ledger that cannot be written after writes is the worst time for silence: it is said, exit 4. */
async function finish(
  begun: { finish(at: string): Promise<string> },
  session: Session,
): Promise<ApplyReport['ledger']> {
  try {
    const revision = await begun.finish(new Date(session.clock.now()).toISOString());
    return { state: 'written', revision, message: null };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const remedy = error instanceof UserError ? error.remedy : undefined;
    return {
      state: 'failed',
      revision: null,
      message: remedy === undefined ? message : `${message} ${remedy}`,
    };
  }
}

function report(
  plan: Planned['plan'],
  outcomes: Outcome[],
  ledger: ApplyReport['ledger'],
  interrupted: boolean,
): ApplyReport {
  const summary: { [word: string]: number } = {};
  for (const { outcome } of outcomes) summary[outcome] = (summary[outcome] ?? 0) + 1;
  return {
    target: plan.target,
    plan_digest: plan.plan_digest,
    outcomes,
    summary,
    ledger,
    interrupted,
    exit_code: exitCodeOf(outcomes, ledger.state === 'failed', interrupted),
  };
}

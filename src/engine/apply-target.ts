import { execute } from '../apply/execute.js';
import { exitCodeOf, planOutcomes } from '../apply/exit-code.js';
import { Ids } from '../apply/ids.js';
import { intentsOf } from '../apply/intents.js';
import type { ApplyReport, Outcome } from '../apply/outcome.js';
import type { Platform } from '../apply/platform.js';
import { Recorder } from '../apply/recorder.js';
import type { Run, RunDeps } from '../apply/run.js';
import { type SettledEntry, settleAllPulled } from '../apply/settle-pulled.js';
import type { LedgerSession } from '../ledger/index.js';
import { type Resource, UserError } from '../model/index.js';
import { wantsProtection } from '../plan/index.js';
import { knowsExperiments, marksOf } from './marks.js';
import type { Planned } from './plan-target.js';
import type { Session } from './session.js';

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
  const resources = new Map(session.desired.resources.map((resource) => [resource.address, resource]));
  const protects = (resource: Resource) => wantsProtection(resource, session.target.protect);
  const start = { plan, resources, base: planned.inputs.base, names: planned.names, protects };
  const launched = new Set(plan.changes.map((change) => change.address));
  const marks = marksOf(session, launched, protects);
  const settled = settledBy(planned);
  const isNothing =
    plan.changes.length === 0 && marks.length === 0 && settled.length === 0 && !session.ledger.interrupted;
  if (isNothing && session.ledger.state === 'present')
    return report(
      plan,
      planOutcomes(plan),
      { state: 'unchanged', revision: session.ledger.revision, message: null },
      false,
    );

  const runDeps: RunDeps = {
    kinds: session.kinds,
    platform: deps.platform,
    clock: session.clock,
    randomBytes: deps.randomBytes,
    secret: session.secret,
    ...(deps.signal === undefined ? {} : { signal: deps.signal }),
    ...(deps.onOutcome === undefined ? {} : { onOutcome: deps.onOutcome }),
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
    for (const { entry, formerly } of settled) {
      if (formerly !== null) await run.session.remove(formerly);
      await run.session.put(entry);
    }
    done = await execute(run);
  } catch (error) {
    // A fault of ours: what was recorded stays, and the next run may go on at once.
    await begun.leave();
    throw error;
  }
  const outcomes = [...done, ...planOutcomes(plan)];
  const ledger = await finish(begun, session);
  return report(plan, outcomes, ledger, deps.signal?.aborted === true);
}

/** What `pull` took in and the files agree with: it becomes the base, also when nothing else is to do. */
function settledBy({ plan, matches, names, inputs }: Planned): SettledEntry[] {
  const open = new Set(
    [...plan.changes, ...plan.held, ...plan.unreadable, ...plan.diagnostics.filter(isError)].map(
      ({ address }) => address,
    ),
  );
  const agreed = [...matches.values()].filter(
    ({ resource: { address } }) => !open.has(address) && inputs.selected(address),
  );
  return settleAllPulled(agreed, names);
}

function isError(diagnostic: { severity: string }): boolean {
  return diagnostic.severity === 'error';
}

/** Writes are stopped at the last moment when the ledger's lock is lost, however long they waited. */
function guarded(platform: Platform, session: LedgerSession): Platform {
  return {
    answer: (need) => platform.answer(need),
    write: (method, path, request) =>
      platform.write(method, path, { ...request, guard: () => session.lost() }),
  };
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

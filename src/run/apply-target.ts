import { execute } from '../apply/execute.js';
import { exitCodeOf, planOutcomes } from '../apply/exit-code.js';
import type { ApplyReport, Outcome } from '../apply/outcome.js';
import { Ids } from '../apply/platform/ids.js';
import type { Sightings } from '../apply/platform/sightings.js';
import { intentsOf, recreatedOf } from '../apply/record/intents.js';
import { LedgerWriter } from '../apply/record/ledger-writer.js';
import { movesOf } from '../apply/record/moves.js';
import { Repins } from '../apply/record/repins.js';
import { type SettledEntry, settleAllPulled } from '../apply/record/settle-pulled.js';
import { writingMarksOf } from '../apply/record/writing-marks.js';
import type { Run, RunDeps } from '../apply/run.js';
import { completed, savedOutcomes } from '../apply/saved-outcomes.js';
import { type Entry, nextGeneration, type Platform, type Scores, type WriteHow } from '../compare/index.js';
import { type Head, LEDGER_CODES, type LedgerSession } from '../ledger/index.js';
import { byCodeUnit, idSpace, kindOf, type Resource, UserError } from '../model/index.js';
import { type Change, wantsProtection } from '../plan/index.js';
import { endApply, finishLedger } from './finish-ledger.js';
import { knowsExperiments, marksOf } from './marks.js';
import { movesSource } from './moved-source.js';
import type { Session } from './open/session.js';
import { refuseSource } from './open/source-guard.js';
import type { Planned } from './plan-target.js';

/** What an apply needs besides its session and its plan. */
export interface ApplyDeps {
  platform: Platform;
  randomBytes(size: number): Buffer;
  signal?: AbortSignal;
  onOutcome?(outcome: Outcome): void;
  /** Called before the first request of a change. */
  onStart?(change: Pick<Change, 'address' | 'action'>): void;
  /** Its name in the deployment log; missing: `apply`. */
  subject?: string;
  /** What trials said about the values that a plan may record, by address; left out: nothing. */
  scores?(planned: Planned): Promise<ReadonlyMap<string, Scores>>;
  /** Changes an entry of a resource that this run has touched, before it is recorded. */
  remember?(entry: Entry): Entry;
}

/** Carries out a plan and records it. It reports what really happened, even after an error. */
export async function applyTarget(session: Session, planned: Planned, deps: ApplyDeps): Promise<ApplyReport> {
  if (session.ignoreLedger)
    throw new UserError(
      LEDGER_CODES.notUsed.code,
      'A plan without the ledger cannot be applied.',
      'Plan again without --no-ledger.',
      3,
    );
  const { plan } = planned;
  const start = startOf(session, planned);
  const marks = marksFor(session, planned, start);
  // A rollback applies no files, so it settles no pulled values.
  const settled = session.policy.rollback === undefined ? settledBy(planned) : [];
  const before = savedOutcomes(planned.saved?.done ?? []);
  const worded = (outcome: Outcome) => completed(outcome, planned.saved?.completing);
  const { onOutcome, onStart } = deps;
  for (const outcome of before) onOutcome?.(outcome);
  const isNone = isNothing(session, plan, [...marks, ...settled]);
  if (isNone && !(await movesSource(session, planned)))
    return report(
      plan,
      [...before, ...planOutcomes(plan)],
      { state: 'unchanged', revision: session.ledger.revision, message: null },
      false,
    );

  if (!isNone) refuseSource(await session.judge());
  const scores = (await deps.scores?.(planned)) ?? new Map<string, Scores>();
  const runDeps: RunDeps = {
    kinds: session.kinds,
    platform: deps.platform,
    clock: session.clock,
    randomBytes: deps.randomBytes,
    secret: session.secret,
    ...(deps.signal === undefined ? {} : { signal: deps.signal }),
    ...(onStart === undefined ? {} : { onStart }),
    ...(onOutcome === undefined ? {} : { onOutcome: (outcome: Outcome) => onOutcome(worded(outcome)) }),
  };
  const { made: intents, leftovers } = intentsOf({ ...start, deps: runDeps, matches: planned.matches });
  // A rollback does not carry out the `sync` settings of the files.
  const said = session.policy.rollback === undefined ? start.resources : new Map();
  const moves = movesOf(plan.changes, start.base, session.kinds, said);
  const { sightings } = planned;
  const entryOf = (address: string) => moves.at(address) ?? planned.matches.get(address)?.entry;
  const gone = new Set(moves.gone);
  const entries = new Map([
    ...[...start.base.entries].filter(([address]) => !gone.has(address)),
    ...moves.entries.map((entry) => [entry.address, entry] as const),
    ...[...leftovers.values()].map((entry) => [entry.address, entry] as const),
  ]);
  const left = [...moves.gone, ...recreatedOf({ ...start, deps: runDeps, matches: planned.matches })];
  const writing = writingMarksOf({ plan, kinds: session.kinds, sightings, entries, leftovers, entryOf });
  const remember = deps.remember ?? ((entry: Entry) => entry);
  const begun = await session.store.begin(session.ledger, {
    at: new Date(session.clock.now()).toISOString(),
    head: {
      ...session.binding,
      source: await session.recorded(),
      experiments_marked: knowsExperiments(session),
      departed: departedAfter(session, plan),
      ...(plan.overrides === undefined ? {} : { overrides: plan.overrides }),
      ...keptRules(session, plan),
    },
    intents: [...[...intents.values()].map(remember), ...leftovers.values()],
    marks,
    ...(writing.size > 0 ? { writing: Object.fromEntries(writing) } : {}),
    ...(moves.entries.length + left.length > 0 ? { moved: { entries: moves.entries, gone: left } } : {}),
    ...(deps.subject === undefined ? {} : { subject: deps.subject }),
  });
  const run: Run = {
    ...start,
    deps: { ...runDeps, platform: guarded(deps.platform, begun, sightings) },
    matches: planned.matches,
    ids: new Ids(planned.names),
    sightings,
    session: new LedgerWriter(remembering(begun, session, remember)),
    entryOf,
    entries,
    intents,
    leftovers,
    writing,
    moves,
    repins: new Repins(plan.changes),
    renames: new Map(
      plan.changes.flatMap(({ renamed_from: from, address }) => (from === null ? [] : [[from, address]])),
    ),
    scores,
    passing: new Map(),
  };
  for (const { kind, partition, id, address } of run.entries.values()) {
    const known = session.kinds.find(kind);
    if (known !== undefined && id !== null) sightings.belongs(idSpace(known, partition), id, address);
  }
  let done: Outcome[];
  try {
    for (const { entry, formerly } of settled) {
      await recordSettled(run, moves.follow(entry), formerly);
    }
    done = await execute(run);
  } catch (error) {
    // An internal error: keep the records and free the lock, so that the next run can continue at once.
    await begun.leave();
    throw error;
  }
  const outcomes = [...before, ...done.map(worded), ...planOutcomes(plan)];
  // A ledger that failed on the way is finished all the same, so that its failure is reported.
  const ledger =
    run.session.problem === null
      ? await endApply(begun, done, session.ledger.revision, session.clock)
      : await finishLedger(begun, session.clock);
  return report(plan, outcomes, ledger, deps.signal?.aborted === true);
}

/** Pulled values that the files now have. They become the base, even if nothing else is to be done. */
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

/**
 * Records a settled entry. One whose address changed leaves the old one in the same record, unless something new has that
 * address: then the old entry goes last, so that a run that is killed in between has lost none.
 */
async function recordSettled({ session, plan }: Run, entry: Entry, formerly: string | null): Promise<void> {
  if (formerly === null) return session.put(entry);
  if (!plan.changes.some(({ address }) => address === formerly)) return session.rename(formerly, entry);
  await session.put(entry);
  await session.remove(formerly);
}

function isError(diagnostic: { severity: string }): boolean {
  return diagnostic.severity === 'error';
}

/** True where applying the plan would write nothing, not even into the ledger. */
export function hasNothingToDo(session: Session, planned: Planned): boolean {
  const marks = marksFor(session, planned, startOf(session, planned));
  return isNothing(session, planned.plan, [...marks, ...settledBy(planned)]);
}

/** @param ledgerOnly changes that only the ledger records */
function isNothing(session: Session, plan: Planned['plan'], ledgerOnly: readonly unknown[]): boolean {
  const { ledger } = session;
  return (
    ledger.state === 'present' && !ledger.interrupted && plan.changes.length === 0 && ledgerOnly.length === 0
  );
}

function marksFor(session: Session, { plan }: Planned, { protects }: Pick<Run, 'protects'>): Entry[] {
  return marksOf(session, new Set(plan.changes.map((change) => change.address)), protects);
}

function startOf(session: Session, planned: Planned) {
  const resources = new Map(session.desired.resources.map((resource) => [resource.address, resource]));
  const protects = (resource: Resource) => wantsProtection(resource, session.target.protect);
  return { plan: planned.plan, resources, base: planned.inputs.base, names: planned.names, protects };
}

/** A writer that checks the ledger's lock right before each write, however long the write has waited. */
function guarded(platform: Platform, session: LedgerSession, sightings: Sightings): Platform {
  const watched = sightings.watch(platform);
  const heldByLock = <How extends WriteHow>(how: How): How => ({
    ...how,
    guard: () => session.lost() ?? how.guard?.() ?? null,
  });
  return {
    ...watched,
    create: (at, body, how) => platform.create(at, body, heldByLock(how)),
    update: (at, body, how) => platform.update(at, body, heldByLock(how)),
    remove: (at, how) => platform.remove(at, heldByLock(how)),
  };
}

/** A session that passes entries through `remember` before it records them; restored entries stay unchanged. */
function remembering(
  begun: LedgerSession,
  session: Session,
  remember: (entry: Entry) => Entry,
): LedgerSession {
  const known = new Set(session.ledger.entries.values());
  return {
    put: (entry) => begun.put(known.has(entry) ? entry : remember(entry)),
    remove: (address) => begun.remove(address),
    rename: (from, entry) => begun.rename(from, known.has(entry) ? entry : remember(entry)),
    lost: () => begun.lost(),
    renew: () => begun.renew(),
    keep: () => begun.keep(),
    finish: (at) => begun.finish(at),
    release: () => begun.release(),
    leave: () => begun.leave(),
  };
}

/**
 * The records of addresses without an entry, as they will be after this plan: how often each was created, so that the
 * next create is another request, and what a rollback removed. Addresses with an entry are ignored here.
 */
function departedAfter(session: Session, plan: Planned['plan']): NonNullable<Head['departed']> {
  const { ledger, kinds } = session;
  const { rollback } = session.policy;
  const after: NonNullable<Head['departed']> = {};
  const agreed = new Set(
    plan.changes.filter((change) => change.action === 'forget').map((change) => change.address),
  );
  for (const [address, known] of Object.entries(ledger.head?.departed ?? {})) {
    if (ledger.entries.has(address)) continue;
    const one = agreed.has(address) ? { ...known, rolled_back: null } : known;
    const isLaunch = kinds.find(kindOf(address))?.lifecycle === 'launch';
    if (one.generation > 0 || one.rolled_back !== null || isLaunch) after[address] = one;
  }
  for (const { action, renamed_from: from } of plan.changes) {
    const known = from === null ? undefined : ledger.entries.get(from);
    // A new object under the old name needs another Idempotency-Key than this one had.
    if (from !== null && known !== undefined && action !== 'create')
      after[from] = { generation: nextGeneration(known), rolled_back: null };
  }
  for (const { address, action, replaced_by } of plan.changes) {
    if (action !== 'delete' || replaced_by !== null) continue;
    after[address] = {
      generation: nextGeneration(ledger.entries.get(address)),
      rolled_back: rollback === undefined ? null : { to: rollback },
    };
  }
  if (rollback === undefined) return after;
  // The files still have the name that the rollback takes back. It must not be created a second time.
  const named = new Set(plan.changes.map(({ address }) => address));
  for (const { renamed_from } of plan.changes) {
    if (renamed_from === null || named.has(renamed_from)) continue;
    const generation = nextGeneration(ledger.entries.get(renamed_from));
    after[renamed_from] = { generation, rolled_back: { to: rollback } };
  }
  return after;
}

/**
 * The commits of the rules that hold something although the files no longer have them. The commit of this apply has none
 * of them, so without this record the next apply would do what they hold.
 */
function keptRules(session: Session, { held }: Planned['plan']): Pick<Head, 'rules_from'> {
  const { config, policy, ledger } = session;
  const isHeld = held.some(({ why }) => why === 'rule');
  const left = (policy.rules?.rules ?? []).filter(
    ({ name, digest }) => config.rules?.get(name)?.digest !== digest,
  );
  const commits = isHeld ? left.flatMap(({ commit }) => commit ?? []) : [];
  const before = ledger.head?.rules_from ?? [];
  // A run that did not judge by the recorded rules cannot tell that they hold nothing any more.
  const all = session.judgedByLast === true ? commits : [...before, ...commits];
  return before.length + all.length === 0 ? {} : { rules_from: [...new Set(all)].sort(byCodeUnit) };
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

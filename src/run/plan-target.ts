import { Sightings } from '../apply/platform/sightings.js';
import { listed, waysIn, waysToFetch } from '../bundle/files/checkout.js';
import {
  type AddressIndex,
  type Base,
  compareSecret,
  type Fingerprint,
  LiveView,
  type Match,
  Snapshot,
} from '../compare/index.js';
import { isInTarget } from '../config/config-types.js';
import { digest, toRun, type Value } from '../model/index.js';
import { type Change, makePlan, type Plan, type PlanInputs } from '../plan/index.js';
import { accountHeader } from './account-header.js';
import { isAsked, rulesOf } from './open/policy.js';
import type { Session } from './open/session.js';
import { readAll } from './read-as-asked.js';
import { silencePlan } from './silence-plan.js';
import { SyncOffers } from './sync-offers.js';

/** A plan with the facts behind it. */
export interface Planned {
  plan: Plan;
  inputs: PlanInputs;
  names: AddressIndex;
  matches: ReadonlyMap<string, Match>;
  reads: { objects: number; requests: number };
  /** Everything that was read for it. */
  sightings: Sightings;
  /** The answers themselves. */
  snapshot: Snapshot;
  /** Set where the plan is the part that a saved plan carries out. */
  saved?: SavedPart;
}

/** Changes of a saved plan that are on the platform already: they need nothing, or only a record in the ledger. */
export interface SavedPart {
  done: readonly Change[];
  completing: ReadonlySet<string>;
}

/** Plans a target and reads what the planner asks for. It only reads: it is given no writer. */
export async function planTarget(session: Session): Promise<Planned> {
  const inputs = inputsOf(session);
  const sightings = new Sightings();
  const reader = sightings.watch(session.reader);
  const snapshot = new Snapshot();
  const view = new LiveView(session.org, snapshot);
  const { result, reads } = await readAll(reader, makePlan(inputs, view), snapshot);
  const offered = new SyncOffers(session.desired.bundles).plan(result.plan);
  const plan = silencePlan(offered, session.target, {
    isWhole: inputs.complete && session.policy.rollback === undefined,
    place: session.commands.documents,
  });
  return { ...result, plan, inputs, reads, sightings, snapshot };
}

/** Compares each fingerprint once: the comparison is slow by design, and planning repeats it every round. */
function secretMemory(session: Session): PlanInputs['secretStatus'] {
  const known = new Map<Fingerprint, Map<Value, ReturnType<PlanInputs['secretStatus']>>>();
  return (value, fingerprint) => {
    if (fingerprint === undefined) return 'unknown';
    const answers = known.get(fingerprint) ?? new Map<Value, ReturnType<PlanInputs['secretStatus']>>();
    known.set(fingerprint, answers);
    const status = answers.get(value) ?? compareSecret(value, fingerprint, session.secret);
    answers.set(value, status);
    return status;
  };
}

/** The ledger as the planner and drift see it. */
export function baseOf({ ledger, ignoreLedger, landed, policy: { rollback } }: Session): Base {
  if (ignoreLedger) return { state: 'ignored', revision: null, experimentsMarked: false, entries: new Map() };
  return {
    state: ledger.state,
    revision: ledger.revision,
    experimentsMarked: ledger.head?.experiments_marked === true,
    entries: ledger.entries,
    departed: ledger.head?.departed ?? {},
    // A rollback returns to a revision, so it is not an edit on top of pulled values.
    ...(landed === undefined || rollback !== undefined ? {} : { landed }),
  };
}

/** Files that git left out and whose content is not here, with the commands that fetch them. */
function unreadOf({ desired: { unread }, config }: Session): PlanInputs['unread'] {
  if (unread.length === 0) return null;
  const ways = waysIn(unread).map((command) =>
    toRun('To check the files, at the root of the repository', command),
  );
  const fetch = waysToFetch(unread).map((command) => toRun('To fetch their content only', command));
  return {
    named: listed(unread),
    count: unread.length,
    remedies: [
      ...ways,
      ...fetch,
      {
        to: 'To plan without them',
        type: `remove the files from bundles in ${config.file ?? 'the configuration'}, and exclude their addresses from the target`,
      },
    ],
  };
}

/** Forgets that renames of `sync` are done, because a rollback may undo them. */
function withoutDoneRenames(base: Base): Base {
  const entries = [...base.entries].map(([address, entry]) => {
    const { renamed_from: done = null, ...rest } = entry;
    return [address, done === null ? entry : rest] as const;
  });
  return { ...base, entries: new Map(entries) };
}

/** The planner's inputs. Secrets are compared here and never passed on. */
export function inputsOf(session: Session): PlanInputs {
  const { target, policy, desired } = session;
  const { rollback } = policy;
  // A rollback uses entries of the ledger, so missing files do not matter.
  const leftOut = rollback === undefined ? desired.leftOut : [];
  const items = new Set(desired.resources.map((resource) => resource.address));
  const unplanned = new Set(leftOut.map((resource) => resource.address));
  const inTarget = (address: string) => isInTarget(target, address);
  return {
    kinds: session.kinds,
    org: session.org,
    desired: [...desired.resources, ...leftOut],
    selected: (address) => inTarget(address) && isAsked(policy, address) && !unplanned.has(address),
    unread: rollback === undefined ? unreadOf(session) : null,
    complete: session.complete && policy.only.length === 0,
    isWhole: session.complete,
    // A rollback does not release objects adopted since then: they existed before, and they stay.
    removable: (address) =>
      inTarget(address) &&
      (rollback === undefined ||
        items.has(address) ||
        session.ledger.entries.get(address)?.origin !== 'adopted'),
    leaving: (address) => desired.sync.of(address),
    // A rollback follows the revision, not the decisions in the files.
    decisions: rollback === undefined ? desired.sync.decisions : [],
    endings: rollback === undefined ? desired.sync.endings : [],
    base: rollback === undefined ? baseOf(session) : withoutDoneRenames(baseOf(session)),
    policy,
    secretStatus: secretMemory(session),
    secrets: { isSet: (name) => session.secret(name) !== undefined, toSet: session.toSetSecret },
    now: session.clock.now(),
    header: {
      tool_version: session.toolVersion,
      target: target.name,
      namespace: session.config.namespace,
      base_url: session.baseUrl,
      ...accountHeader(session),
      source: { ...session.source, uncommitted: session.uncommitted },
      place: session.commands.documents,
      inputs_digest: digest({ files: desired.digest, ...rulesOf(target, policy.rules) }),
    },
  };
}

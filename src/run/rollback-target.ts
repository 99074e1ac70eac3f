import { type Entry, type Scores, scoresOf, type TrialScore } from '../compare/index.js';
import { isInTarget } from '../config/config-types.js';
import type { Revision } from '../ledger/index.js';
import { argvOf, at, digest, pasted, toRun } from '../model/index.js';
import { type Change, countWarnings, type Diagnostic, type Held, isKeep, type Plan } from '../plan/index.js';
import { type ApplyDeps, applyTarget } from './apply-target.js';
import { isAsked } from './open/policy.js';
import type { Session } from './open/session.js';
import { type Planned, planTarget } from './plan-target.js';
import { ROLLBACK_CODES } from './rollback-codes.js';
import { isNowhere, rollbackResources } from './rollback-resources.js';

/** The revision that a rollback restores. */
export interface RollbackTo {
  revision: Revision;
  /** Its number; a revision without a number cannot be chosen. */
  number: number;
  entries: ReadonlyMap<string, Entry>;
  /** Commits that were applied with uncommitted changes, so that they lack something that was applied. */
  uncommitted: ReadonlySet<string>;
  /** Remove objects created after it, with all safeguards of `prune`. */
  prune: boolean;
}

/** A plan of a rollback, with the revision that it restores. */
export interface PlannedRollback extends Planned {
  session: Session;
  to: RollbackTo;
}

/**
 * Plans a rollback with the planner that plans the files, by address. Edits made on the platform since the last apply
 * are held as usual.
 */
export async function planRollback(session: Session, to: RollbackTo): Promise<PlannedRollback> {
  const { desired, kinds, ledger } = session;
  const { resources, skipped } = rollbackResources(to.entries, ledger.entries, desired, kinds);
  const last = ledger.head?.source ?? session.source;
  const back: Session = {
    ...session,
    desired: { ...desired, resources, digest: digest({ rollback: to.number, commit: to.revision.commit }) },
    complete: to.prune,
    // The source of the last apply stays recorded, so that an older commit is still refused.
    source: { commit: last.commit, dirty: last.dirty },
    uncommitted: [],
    // A rollback applies no files, so their source does not matter.
    judge: async () => ({ standing: 'on', refusals: [], notes: [] }),
    recorded: async () => last,
    policy: { ...session.policy, rollback: to.number, prune: to.prune },
  };
  const planned = await planTarget(back);
  const diagnostics = [
    ...planned.plan.diagnostics,
    ...skipped.map(({ address, why }) =>
      say(
        'warning',
        ROLLBACK_CODES.notRebuilt.code,
        address,
        `It is not rolled back: ${why}.`,
        'Check it by hand.',
      ),
    ),
    ...secretsMissing(planned.plan, to),
    ...staying(back, planned.plan, to),
  ];
  const warnings = countWarnings(diagnostics);
  const plan: Plan = {
    ...planned.plan,
    changes: planned.plan.changes.map((change) => reworded(change, to.number)),
    held: planned.plan.held.map((held) => rewordedHeld(held, to.number)),
    diagnostics,
    summary: { ...planned.plan.summary, warnings },
  };
  return { ...planned, plan, session: back, to };
}

/** Carries out a rollback, and marks what it touches until the files agree. */
export async function applyRollback(planned: PlannedRollback, deps: ApplyDeps) {
  const { session, to } = planned;
  const { entries } = session.ledger;
  const remember = (entry: Entry): Entry => {
    const before = entries.get(entry.address) ?? planned.matches.get(entry.address)?.entry;
    // Secrets keep their live values, so their fingerprints stay valid as long as the object is the same.
    const secrets = before !== undefined && before.id === entry.id ? before.secrets : {};
    return {
      ...entry,
      secrets: { ...secrets, ...entry.secrets },
      commit: commitOf(to, entry.address),
      rolled_back: { to: to.number },
    };
  };
  const scores = new Map<string, Scores>();
  for (const entry of to.entries.values())
    if (entry.scores !== undefined) scores.set(entry.address, entry.scores);
  return applyTarget(session, planned, {
    ...deps,
    subject: `rollback to ${to.number},`,
    scores: async () => scores,
    remember,
  });
}

/** What trials said about the values to which a rollback returns, by address. */
export function scoresOfRollback({
  plan,
  to,
}: Pick<PlannedRollback, 'plan' | 'to'>): { address: string; scores: readonly TrialScore[] }[] {
  return plan.changes.flatMap(({ address }) => {
    const entry = to.entries.get(address);
    const scores = entry === undefined ? [] : scoresOf(entry);
    return scores.length === 0 ? [] : [{ address, scores }];
  });
}

/** True where an earlier rollback to the same revision left marks, so that the files do not agree with it yet. */
export function wasRolledBack({ session, to }: PlannedRollback): boolean {
  const { entries, head } = session.ledger;
  const marked = [...entries.values(), ...Object.values(head?.departed ?? {})];
  return marked.some(({ rolled_back: mark }) => mark?.to === to.number);
}

/** The commit with the applied value of an address; null where none is known. */
function commitOf({ entries, uncommitted }: RollbackTo, address: string): string | null {
  const commit = entries.get(address)?.commit ?? null;
  return commit === null || uncommitted.has(commit) ? null : commit;
}

const REASONS: { readonly [action in Change['action']]?: (number: number) => string } = {
  update: (number) => `returns to its values of revision ${number}`,
  create: (number) => `was applied in revision ${number} and is gone since; it is created again`,
  replace: (number) => `can return to revision ${number} only as a new object`,
  delete: (number) => `was created after revision ${number}`,
  converge: (number) => `already has its values of revision ${number}; only the ledger is updated`,
};

function reworded(change: Change, number: number): Change {
  const place = isNowhere(change.place) ? null : change.place;
  if (change.overwrites !== null || change.replaced_by !== null) return { ...change, place };
  return { ...change, place, reason: REASONS[change.action]?.(number) ?? change.reason };
}

/** Turns commands of the planner, which are about the files, into commands of the rollback. */
function rewordedHeld(held: Held, number: number): Held {
  const commands = held.remedies.flatMap(({ to, argv }) => {
    const [program, verb, ...rest] = argv ?? [];
    if (program === undefined || verb !== 'apply' || isKeep(rest)) return [];
    return [toRun(to, { argv: [program, 'rollback', ...rest, '--to', String(number)] })];
  });
  // A setting in the files does not decide about a rollback.
  const others = held.remedies.filter(
    ({ argv, type }) => argv?.[1] !== 'apply' && !type.includes('overwrite: {'),
  );
  const isEdited = held.why === 'conflict' || held.why === 'drift';
  return {
    ...held,
    place: isNowhere(held.place) ? null : held.place,
    message: isEdited
      ? `was edited on the platform after the last apply, and rolling back to revision ${number} would overwrite the edit`
      : held.message,
    edit: null,
    remedies: isEdited || commands.length > 0 ? commands : others,
  };
}

/** Warns about objects that are created again without their secret. */
function secretsMissing(plan: Plan, to: RollbackTo): Diagnostic[] {
  return plan.changes
    .filter((change) => change.action === 'create' || change.action === 'replace')
    .flatMap((change) => {
      const fields = Object.keys(to.entries.get(change.address)?.secrets ?? {}).sort();
      if (fields.length === 0) return [];
      const message = `It is created again without ${fields.join(', ')}: the ledger holds no secrets.`;
      const remedy = 'Update the files and apply them to write the secret.';
      return [say('warning', ROLLBACK_CODES.withoutSecret.code, change.address, message, remedy)];
    });
}

/** Notes objects created since then, which stay because nothing is pruned. */
function staying(session: Session, plan: Plan, to: RollbackTo): Diagnostic[] {
  if (to.prune) return [];
  const { ledger, target, policy, kinds } = session;
  const touched = new Set(plan.changes.flatMap(({ address, renamed_from }) => [address, renamed_from]));
  return [...ledger.entries.values()]
    .filter((entry) => !to.entries.has(entry.address) && !touched.has(entry.address))
    .filter((entry) => kinds.find(entry.kind)?.lifecycle === 'object' && entry.replaced === null)
    .filter((entry) => isInTarget(target, entry.address))
    .filter((entry) => isAsked(policy, entry.address))
    .map((entry) => entry.address)
    .sort()
    .map((address) =>
      say(
        'note',
        ROLLBACK_CODES.staysMade.code,
        address,
        `It was created after revision ${to.number} and stays.`,
        'To remove objects created from here since then.',
        argvOf(at(pasted('rollback', '--to', String(to.number), '--prune'), session.commands.documents)),
      ),
    );
}

function say(
  severity: Diagnostic['severity'],
  code: string,
  address: string,
  message: string,
  remedy: string,
  argv?: string[],
): Diagnostic {
  const said = { code, severity, message, address, place: null, remedy };
  return argv === undefined ? said : { ...said, argv };
}

import { DEFAULT_PROVIDER, isInTarget } from '../config/config-types.js';
import { UserError, type Words } from '../model/index.js';
import {
  SAVED_CODES as CODES,
  compareSaved,
  type PlanDocument,
  type SavedComparison,
  type Stale,
} from '../plan/index.js';
import { isGone } from './is-gone.js';
import { isAsked } from './open/policy.js';
import { RememberingReader } from './open/remembering-reader.js';
import type { Session } from './open/session.js';
import { type Planned, planTarget } from './plan-target.js';

/** A saved plan compared with the present: ready for `applyTarget`, unless `stale` has an entry. */
export interface PreparedPlan {
  planned: Planned;
  stale: Stale[];
  /** Pending now, but not in the saved plan, so not done. */
  waiting: SavedComparison['waiting'];
}

/**
 * Plans again with the options of the saved plan (the session must have been opened with them), and compares the two
 * plans. It only reads.
 * @throws UserError with exit code 3 where the saved plan belongs to something else
 */
export async function prepareSaved(session: Session, saved: PlanDocument): Promise<PreparedPlan> {
  const binding = {
    base_url: session.baseUrl,
    namespace: session.config.namespace,
    provider: session.target.provider,
    org_id: session.org,
  };
  checkSavedBinding(saved, binding, session.kinds.words);
  if (saved.ledger.state === 'present' && session.ledger.state === 'absent') {
    throw new UserError(
      CODES.ledgerGone.code,
      `The plan was made with a ledger of ${saved.target} that no longer exists. Nothing was changed.`,
      'Find out what happened to the ledger: without it, it is unknown what was applied already. Then plan again.',
      3,
    );
  }
  const planned = await planTarget(session);
  const resources = new Map(session.desired.resources.map((resource) => [resource.address, resource]));
  const comparison = compareSaved(saved, planned.plan, {
    resources,
    entries: planned.inputs.base.entries,
    selected: (address) => isInTarget(session.target, address) && isAsked(session.policy, address),
  });
  const stale = [...comparison.stale];
  const done = [...comparison.done];
  // Shared by all deletes: each list is read twice, and each object once.
  const once = { ...session, reader: new RememberingReader(session.reader) };
  const gone = await Promise.all(comparison.deleted.map((change) => isGone(once, change)));
  for (const [index, change] of comparison.deleted.entries()) {
    if (gone[index] === true) done.push(change);
    else {
      const why = 'the ledger no longer has it, and it may still be on the platform';
      stale.push({ address: change.address, action: change.action, why });
    }
  }
  return {
    planned: { ...planned, plan: comparison.plan, saved: { done, completing: comparison.completing } },
    stale,
    waiting: comparison.waiting,
  };
}

/** @throws UserError with exit code 3 when a saved plan is for another target */
export function checkSavedTarget(saved: PlanDocument, target: string): void {
  if (saved.target === target) return;
  throw new UserError(
    CODES.target.code,
    `The plan is for target ${saved.target}, but this run is for ${target}. Nothing was changed.`,
    `To apply it, pass --target ${saved.target}.`,
    3,
  );
}

/** What a saved plan is bound to besides its target; what is not known yet is left out. */
export type SavedBinding = Pick<PlanDocument, 'base_url' | 'namespace' | 'provider' | 'org_id'>;

/**
 * @param platform what the target's platform calls its account
 * @throws UserError with exit code 3 when a saved plan is for another account, platform or namespace
 */
export function checkSavedBinding(saved: PlanDocument, here: Partial<SavedBinding>, platform: Words): void {
  const words = {
    provider: 'provider',
    base_url: 'platform',
    namespace: 'namespace',
    org_id: platform.account,
  } as const;
  const there = { ...saved, provider: saved.provider ?? DEFAULT_PROVIDER };
  const names = ['provider', 'org_id', 'base_url', 'namespace'] as const;
  const differ = names.filter((name) => here[name] !== undefined && here[name] !== there[name]);
  if (differ.length === 0) return;
  const list = differ.map((name) => `${words[name]} ${there[name]}, not ${here[name]}`).join('; ');
  throw new UserError(
    CODES.binding.code,
    `The plan of ${saved.target} was made for ${list}. Nothing was changed.`,
    'Apply it with the configuration, --base-url and --org that it was made with, or plan again here.',
    3,
  );
}

/** @throws UserError with exit code 3 when a saved plan is stale */
export function refuseStale(saved: PlanDocument, { stale }: PreparedPlan): void {
  if (stale.length === 0) return;
  const names = stale.slice(0, 3).map((one) => one.address);
  const rest = stale.length > 3 ? ` and ${stale.length - 3} more` : '';
  const count = saved.changes.length;
  throw new UserError(
    CODES.stale.code,
    `The plan is stale: ${stale.length} of its ${count} change${count === 1 ? '' : 's'} can no longer be applied as reviewed (${names.join(', ')}${rest}). Nothing was changed.`,
    'Plan again, review the new plan, and apply that.',
    3,
  );
}

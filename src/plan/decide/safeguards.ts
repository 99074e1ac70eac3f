import type { Base } from '../../compare/index.js';
import type { Kinds } from '../../model/index.js';
import { ruleWords } from '../../rules/index.js';
import { type Change, type Held, WRITING } from '../document/plan.js';
import type { PlanInputs } from '../inputs.js';
import { ChangeJudge } from './change-rules.js';
import { budgetRemedies, emptyRemedies, ruleRemedies, unreviewedRemedies } from './remedies.js';

/** Why a decided change is held, and what can be done about it. */
export type Stop = Pick<Held, 'why' | 'message' | 'remedies'>;

/** Number of entries from which `max_delete_percent` applies; in a smaller ledger a share says little. */
const PERCENT_FROM = 10;

/**
 * Rules about a plan as a whole: those of the configuration, limits of deletes, no removal of everything because files
 * are empty, only reviewed changes. They can be checked only when everything is decided, and what they hold may change other decisions: the plan
 * is made again with these holds, until there are no new ones.
 */
export class Safeguards {
  readonly #inputs: PlanInputs;
  readonly #judge: ChangeJudge;
  readonly #stops = new Map<string, Stop>();

  constructor(inputs: PlanInputs) {
    this.#inputs = inputs;
    this.#judge = new ChangeJudge(inputs);
  }

  /** Why a change is held; undefined where nothing prevents it. */
  stop(change: Change): Stop | undefined {
    return this.#stops.get(gateKey(change));
  }

  /** Checks a whole plan; true where it holds something that it did not hold before. */
  closes(changes: readonly Change[]): boolean {
    const before = this.#stops.size;
    this.#judgeRules(changes);
    // What a rule holds counts for no limit.
    if (this.#stops.size > before) return true;
    this.#judgeEmpty(changes);
    this.#judgeBudget(changes);
    this.#judgeReview(changes);
    return this.#stops.size > before;
  }

  #judgeRules(changes: readonly Change[]): void {
    if (this.#judge.isIdle) return;
    for (const change of changes) {
      const broken = this.#judge
        .broken(change, change.digest)
        .filter(({ rule, override }) => rule.level === 'error' && override === undefined);
      if (broken.length === 0) continue;
      const rules = broken.map(({ rule }) => rule);
      const names = broken.map(({ rule, what }) => ruleWords(rule, what)).join('; ');
      this.#hold(change, {
        why: 'rule',
        message: `breaks ${broken.length === 1 ? 'the rule' : 'the rules'} ${names}`,
        remedies: ruleRemedies(change, rules),
      });
    }
  }

  #judgeEmpty(changes: readonly Change[]): void {
    const { desired, policy, base, header } = this.#inputs;
    if (policy.allow_empty || desired.some((resource) => this.#inputs.removable(resource.address))) return;
    const owned = [...base.entries.values()].filter((entry) => this.#inputs.removable(entry.address)).length;
    const message = `is no longer in the files, which hold nothing for target ${header.target}, while the ledger records ${owned} ${owned === 1 ? 'resource' : 'resources'}`;
    for (const change of changes) {
      if (change.action === 'delete' || change.action === 'release')
        this.#hold(change, { why: 'safeguard', message, remedies: emptyRemedies() });
    }
  }

  #judgeBudget(changes: readonly Change[]): void {
    const { kinds, base, policy, header } = this.#inputs;
    const ids = new Map(changes.map(({ address, id }) => [address, id]));
    const counted = changes.filter((change) => countsAsDelete(change, ids, base));
    const parts = changes.flatMap((change) => removedParts(change, kinds));
    const total = parts.reduce((sum, { removed }) => sum + removed, counted.length);
    if (total === 0 || total <= (policy.allow_deletes ?? -1)) return;
    const owned = [...base.entries.values()].filter(
      (entry) => entry.id !== null && entry.replaced === null && isObjectKind(kinds, entry.kind),
    ).length;
    const { max_deletes: most, max_delete_percent: percent } = policy.limits;
    const isMany = total > most;
    // Parts are no resources, so they are no share of them.
    const isShare = owned >= PERCENT_FROM && counted.length * 100 > owned * percent;
    if (policy.allow_deletes === null && !isMany && !isShare) return;
    const limit =
      policy.allow_deletes !== null
        ? `--allow-deletes ${policy.allow_deletes}`
        : isMany
          ? `max_deletes: ${most}`
          : `max_delete_percent: ${percent} (of ${owned} recorded resources)`;
    const remedies = budgetRemedies(total, header.target);
    const message = `would be ${total === 1 ? 'the only delete or replacement' : `one of ${total} deletes and replacements`}; target ${header.target} allows ${limit}`;
    for (const change of counted) this.#hold(change, { why: 'safeguard', message, remedies });
    for (const { change, removed, plural } of parts) {
      const those = removed === total ? `all ${total}` : `${removed} of ${total}`;
      const message = `would make ${those} deletes and replacements (its ${plural}); target ${header.target} allows ${limit}`;
      this.#hold(change, { why: 'safeguard', message, remedies });
    }
  }

  #judgeReview(changes: readonly Change[]): void {
    const { reviewed } = this.#inputs.policy;
    if (reviewed === null) return;
    for (const change of changes) {
      if (!WRITING.has(change.action) || reviewed.has(change.digest)) continue;
      this.#hold(change, {
        why: 'unreviewed',
        message: `would be changed (${change.action}), but no reviewed plan shows it`,
        remedies: unreviewedRemedies(change.address),
      });
    }
  }

  #hold(change: Change, stop: Stop): void {
    const key = gateKey(change);
    if (!this.#stops.has(key)) this.#stops.set(key, stop);
  }
}

/** An address may be decided differently once something else is held; the new change is checked again. */
function gateKey(change: Change): string {
  return `${change.action} ${change.address}`;
}

/**
 * A replace counts once: the delete of its leftover is part of it, also in a later run. An object that loses its name
 * to another one's rename is deleted on its own.
 */
function countsAsDelete(change: Change, ids: ReadonlyMap<string, Change['id']>, base: Base): boolean {
  const { action, address, id, replaced_by: successor } = change;
  if (action === 'replace') return true;
  if (action !== 'delete') return false;
  if (successor === null) return true;
  return !base.entries.has(address) && ids.has(successor) && ids.get(successor) !== id;
}

/** An update that deletes parts of its object, with their number. */
function removedParts(change: Change, kinds: Kinds): { change: Change; removed: number; plural: string }[] {
  const parts = change.action === 'update' ? kinds.find(change.kind)?.parts : undefined;
  const removed = parts?.removed(change.leaves) ?? 0;
  return parts === undefined || removed === 0 ? [] : [{ change, removed, plural: parts.plural }];
}

function isObjectKind(kinds: Kinds, name: string): boolean {
  return kinds.find(name)?.lifecycle === 'object';
}

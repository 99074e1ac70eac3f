import type { Change } from '../../plan/index.js';
import { isNotKept, type Outcome } from '../outcome.js';

/** Versions of an object that a run made by updating others: certain ones, and those of unknown outcomes. */
export interface Repinned {
  done: number;
  maybe: number;
}

/**
 * The re-pins that the updates of a plan really caused. A re-pin that was planned and did not happen must not explain a
 * version that somebody else made.
 */
export class Repins {
  readonly #sources: ReadonlyMap<string, Change[]>;
  readonly #outcomes = new Map<string, Outcome>();

  constructor(changes: readonly Change[]) {
    this.#sources = repinSources(changes);
  }

  /** Records the outcome of a change. */
  tell(outcome: Outcome): void {
    this.#outcomes.set(outcome.address, outcome);
  }

  /** The re-pins of an object by the changes that are done. */
  of(address: string): Repinned {
    const repinned = { done: 0, maybe: 0 };
    for (const source of this.#sources.get(address) ?? []) {
      const outcome = this.#outcomes.get(source.address);
      if (outcome === undefined) continue;
      if (outcome.outcome === 'unknown') repinned.maybe += 1;
      else repinned.done += versionsMade(source, outcome);
    }
    return repinned;
  }
}

/** By the address of a re-pinned object: the updates of a plan that move its version. */
export function repinSources(changes: readonly Change[]): Map<string, Change[]> {
  const sources = new Map<string, Change[]>();
  for (const change of changes) {
    if (change.action !== 'update') continue;
    for (const { what, address } of change.effects) {
      if (what !== 'repins') continue;
      const known = sources.get(address);
      if (known === undefined) sources.set(address, [change]);
      else known.push(change);
    }
  }
  return sources;
}

/**
 * Number of versions that an update, and edits of its object meanwhile, made: each moves the containing objects too.
 */
function versionsMade({ version }: Change, outcome: Outcome): number {
  const isWritten = outcome.outcome === 'updated' || isNotKept(outcome);
  if (!isWritten && outcome.outcome !== 'already applied') return 0;
  const least = isWritten ? 1 : 0;
  const from = version?.from ?? null;
  return from === null || outcome.version === null ? least : Math.max(least, outcome.version - from);
}

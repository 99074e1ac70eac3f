import type { DriftItem, DriftReport, DriftWhat, LeafChange } from '../../plan/index.js';
import { thousands } from '../text/style.js';

/** The kinds of drift, in the order in which a reader needs them. */
export const DRIFT_KINDS: readonly DriftWhat[] = ['deleted', 'replaced', 'edited'];

/** The sign before each kind of drift. */
export const DRIFT_SIGNS: { readonly [what in DriftWhat]: string } = {
  deleted: '-',
  replaced: '±',
  edited: '~',
};

/** The number of each kind, as phrases; empty without drift. */
export function driftPhrases(report: DriftReport): { what: DriftWhat | 'unreadable'; text: string }[] {
  const counts = DRIFT_KINDS.map((what) => ({
    what,
    number: report.items.filter((item) => item.what === what).length,
  }));
  const all = [...counts, { what: 'unreadable' as const, number: report.unreadable.length }];
  return all
    .filter(({ number }) => number > 0)
    .map(({ what, number }) => ({ what, text: `${thousands(number)} ${what}` }));
}

/** `v3 → v4`, or one number where the version did not change; empty where there is none. */
export function movedVersion(version: DriftItem['version']): string {
  const from = version?.from ?? null;
  const now = version?.now ?? null;
  if (now === null) return from === null ? '' : `was v${from}`;
  return from === null || from === now ? `v${now}` : `v${from} → v${now}`;
}

/** Leaves as a change from the applied to the live value. */
export function driftChanges(item: DriftItem): LeafChange[] {
  return item.leaves.map(({ path, base, live }) => ({
    path,
    ...(base === undefined ? {} : { before: base }),
    ...(live === undefined ? {} : { after: live }),
  }));
}

/** Number of resources that still match the last apply. */
export function undrifted(report: DriftReport): number {
  return Math.max(0, report.compared - report.items.length);
}

import type { Revision } from '../../ledger/index.js';
import { thousands } from '../text/style.js';
import { visible } from './sanitize.js';

/** `2026-11-22 10:03 UTC`. */
export function minuteText(iso: string): string {
  const time = new Date(iso);
  return Number.isNaN(time.getTime())
    ? visible(iso)
    : `${time.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

/** `2026-11-22`, in UTC. */
export function dayText(iso: string): string {
  return minuteText(iso).split(' ', 1)[0] ?? '';
}

/** `1 added, 3 changed`; a question mark for what the log does not say. */
export function revisionCounts(counts: Revision['counts']): string {
  if (counts === null) return '?';
  const parts = (['added', 'changed', 'removed'] as const)
    .filter((name) => counts[name] > 0)
    .map((name) => `${thousands(counts[name])} ${name}`);
  return parts.length === 0 ? 'nothing changed' : parts.join(', ');
}

/** `overrides no_deletes (allow-delete of #12)`; empty where no rule was overridden. */
export function overridesText({ overrides = [] }: Pick<Revision, 'overrides'>): string {
  const texts = overrides.map(({ rule, label, pull }) =>
    label === undefined ? visible(rule) : `${visible(rule)} (${visible(label)} of #${pull})`,
  );
  return texts.length === 0 ? '' : `overrides ${texts.join(', ')}`;
}

/** `a1b2c3d`, `a1b2c3d + uncommitted`, `no commit`. */
export function sourceText(source: Revision['source']): string {
  const commit = source.commit === null ? 'no commit' : source.commit.slice(0, 7);
  return source.dirty ? `${commit} + uncommitted` : commit;
}

/** `42`, or the commit of a revision that this tool did not write. */
export function revisionName(revision: Revision): string {
  if (revision.number !== null) return String(revision.number);
  return revision.commit === null ? '?' : revision.commit.slice(0, 7);
}

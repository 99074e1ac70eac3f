import type { Entry } from '../../compare/index.js';
import { fieldAt, type Kind, parsePath, roleOf, sameJson, type Words } from '../../model/index.js';
import { type Change, lostVersions } from '../../plan/index.js';
import { APPLY_CODES } from '../apply-codes.js';
import type { Seen } from '../platform/observe.js';
import { foreignVersions, type Settlement } from '../record/settle.js';

/** Versions that somebody made after an object was read and before our write, which went over them. */
export type Overwrote = NonNullable<Entry['overwrote']>;

/** What is known around an update. */
export interface AroundUpdate {
  kind: Kind;
  change: Change;
  before: Seen;
  /** The update's own answer, where it had one. */
  answer: Seen | undefined;
  after: Seen;
  settlement: Pick<Settlement, 'lost'>;
}

/**
 * The versions that an update went over without anybody having read them; undefined where there are
 * none, or where the kind shows no versions. The answer to the update tells for certain. Without it an
 * edit that can still be seen was made after our write, and took one of the versions.
 */
export function overwrittenBy(around: AroundUpdate): Overwrote | undefined {
  const { change, before, answer, after } = around;
  const own = answer?.version ?? null;
  const shown = own ?? after.version;
  if (before.version === null || shown === null) return undefined;
  const foreign = foreignVersions(change, before.version, shown);
  const later = own === null && isEditedLater(around) ? 1 : 0;
  if (foreign - later <= 0) return undefined;
  return { from: before.version, to: shown - later };
}

/** Something stands otherwise than our write left it: that edit came after it, and can be seen. */
function isEditedLater({ kind, change, before, after, settlement }: AroundUpdate): boolean {
  if (settlement.lost.length > 0) return true;
  const changed = new Set(change.leaves.map(({ path }) => String(parsePath(path)?.[0] ?? path)));
  // What no leaf of ours changed went along as it was read, and is not as it was.
  return Object.entries(before.object).some(([name, was]) => {
    const field = fieldAt(kind.fields, [name]);
    const now = after.object[name];
    const isManaged = field !== undefined && roleOf(field) === 'managed';
    return isManaged && !changed.has(name) && now !== undefined && !sameJson(was, now);
  });
}

/** What is said of an update that went over an edit which nobody had seen. */
export function overwroteWords(
  overwrote: Overwrote,
  { app }: Words,
): { code: string; message: string; remedy: string } {
  const { from, to } = overwrote;
  const versions = lostVersions(overwrote);
  return {
    code: APPLY_CODES.overwroteEdit.code,
    message: `updated, and it went over an edit that somebody made on the platform at the same moment: version ${from} became ${to}, and ${versions} ${to - from > 2 ? 'are' : 'is'} not live any more`,
    remedy: `Look at ${versions} in its history in ${app}, and restore it there where it should stay. The next plan holds this until somebody has decided, and names the commands.`,
  };
}

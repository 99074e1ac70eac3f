import type { Entry, LiveObject } from '../../compare/index.js';
import {
  fieldAt,
  isObject,
  type Json,
  type Kind,
  parsePath,
  roleOf,
  sameJson,
  type Words,
} from '../../model/index.js';
import { type Change, lostVersions } from '../../plan/index.js';
import { APPLY_CODES } from '../apply-codes.js';
import { foreignVersions, type Settlement } from '../record/settle.js';
import type { Run } from '../run.js';

/** Versions that somebody made between the last reading of an object and a write, which overwrote them. */
export type Overwrote = NonNullable<Entry['overwrote']>;

/** Readings around an update. */
export interface AroundUpdate {
  kind: Kind;
  change: Pick<Change, 'address' | 'version' | 'leaves'>;
  before: LiveObject;
  /** The update's own answer, if it had one. */
  answer: LiveObject | undefined;
  after: LiveObject;
  settlement: Pick<Settlement, 'lost'>;
}

/**
 * The versions that an update overwrote before anybody read them; undefined where there are none, or where the kind
 * shows no versions. The answer to the update is certain. Without it, an edit of a field that was part of our write was
 * made after it, and took one of the versions; an edit of anything else may have been made before it, together with one
 * that our write overwrote.
 */
export function overwrittenBy(run: Pick<Run, 'repins'>, around: AroundUpdate): Overwrote | undefined {
  const { change, before, answer, after } = around;
  const own = answer?.version ?? null;
  const shown = own ?? after.version;
  if (before.version === null || shown === null) return undefined;
  const later = own === null && isEditedLater(around) ? 1 : 0;
  const { least, most } = foreignVersions(run, change, before.version, shown);
  if (most - later <= 0) return undefined;
  const span = { from: before.version, to: shown - later };
  const isCertain = least - later > 0 && (own !== null || !isEditedBeside(around));
  return isCertain ? span : { ...span, maybe: true };
}

/** True where a value that we sent is different now: that edit came after our write, and can be seen. */
function isEditedLater(around: AroundUpdate): boolean {
  if (around.settlement.lost.length > 0) return true;
  // Fields that our change left alone were sent as read; one that differs now was edited afterwards.
  return unchangedFields(around).some(({ was, now }) => now !== undefined && isOtherwise(was, now));
}

/** True where a value exists now that was not part of our write, because it did not exist before. */
function isEditedBeside(around: AroundUpdate): boolean {
  return unchangedFields(around).some(
    ({ was, now }) => now !== undefined && !isOtherwise(was, now) && !sameJson(was, now),
  );
}

/** The managed fields that our change left alone, before and after. */
function unchangedFields({
  kind,
  change,
  before,
  after,
}: AroundUpdate): { was: Json; now: Json | undefined }[] {
  const changed = new Set(change.leaves.map(({ path }) => String(parsePath(path)?.[0] ?? path)));
  const names = new Set([...Object.keys(before.object), ...Object.keys(after.object)]);
  return [...names].flatMap((name) => {
    const field = fieldAt(kind.fields, [name]);
    if (field === undefined || roleOf(field) !== 'managed' || changed.has(name)) return [];
    return [{ was: before.object[name] ?? null, now: after.object[name] }];
  });
}

/** True where a value that was part of our write is different now. */
function isOtherwise(was: Json, now: Json): boolean {
  if (was === null) return false;
  if (!isObject(was) || !isObject(now)) return !sameJson(was, now);
  return Object.entries(was).some(([name, value]) => isOtherwise(value, now[name] ?? null));
}

/** The result of an update that overwrote an edit nobody had seen. */
export function overwroteWords(
  overwrote: Overwrote,
  { app }: Words,
): { code: string; message: string; remedy: string } {
  const { from, to, maybe } = overwrote;
  const versions = lostVersions(overwrote);
  const next = 'The next plan holds this resource until somebody decides, and lists the commands.';
  if (maybe === true)
    return {
      code: APPLY_CODES.overwroteEdit.code,
      message: `updated, and somebody edited it on the platform at the same moment, before or after this write (version ${from} became ${to}); that edit may no longer be live`,
      remedy: `Check its history in ${app} from version ${from + 1} on, and restore there what should stay. ${next}`,
    };
  return {
    code: APPLY_CODES.overwroteEdit.code,
    message: `updated, which overwrote an edit made on the platform at the same moment (version ${from} became ${to}): ${versions} ${to - from > 2 ? 'are' : 'is'} no longer live`,
    remedy: `Check ${versions} in its history in ${app}, and restore it there if it should stay. ${next}`,
  };
}

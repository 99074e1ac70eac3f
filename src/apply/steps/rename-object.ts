import type { JsonObject, Kind, Resource } from '../../model/index.js';
import { PLATFORM_CODES } from '../../model/index.js';
import { lostVersions } from '../../plan/index.js';
import { APPLY_CODES } from '../apply-codes.js';
import { updateBody } from '../platform/body.js';
import { lateOf } from '../platform/late.js';
import { look, type Seen, seenOf } from '../platform/observe.js';
import type { Run } from '../run.js';
import type { Overwrote } from './overwritten.js';

const NAME = 'name';

/** An object on the platform, without what the files want of it. */
export type Named = Pick<Resource, 'kind' | 'address' | 'partition' | 'place' | 'placeOf'> & {
  id: number | string;
};

/** Why an object has not, or not surely, got another name. */
export interface RenameProblem {
  code: string;
  message: string;
  isUnknown: boolean;
  /** It has the name, and versions of somebody's went with that. */
  overwrote?: Overwrote;
}

/** Gives an object another name and leaves everything else as it is there; undefined when it has it. */
export async function renameObject(
  run: Run,
  named: Named,
  seen: Seen,
  name: string,
): Promise<RenameProblem | undefined> {
  const { kind, partition, id } = named;
  const bare = { kind, value: {} };
  const leaves = [{ path: NAME, after: name }];
  const body = updateBody(bare, { leaves }, seen.object, new Set(), lateOf(run));
  for (let sends = 1; ; sends += 1) {
    const result = await run.deps.platform.update({ kind, partition, id }, body, {});
    if (result.state === 'ok') return overEdit(kind, seen, result.answer);
    if (result.state === 'not_sent')
      return { code: PLATFORM_CODES.notSent.code, message: result.message, isUnknown: false };
    if (result.state === 'refused')
      return {
        code: APPLY_CODES.refused.code,
        message: `${result.status} ${result.message}`,
        isUnknown: false,
      };
    // Unknown, or carried out in part: what is there tells.
    const sight = await look(run, kind, partition, id, {});
    if (sight.state === 'there' && sight.seen.object[NAME] === name) return undefined;
    const isAsBefore = sight.state === 'there' && sight.seen.object[NAME] === seen.object[NAME];
    if (!isAsBefore || sends >= 2)
      return { code: APPLY_CODES.unknownOutcome.code, message: result.message, isUnknown: true };
  }
}

/** A rename sends all fields as they were read: where the version moved by more than that, it went over an edit. */
function overEdit(kind: Kind, before: Seen, answer: JsonObject | undefined): RenameProblem | undefined {
  const after = answer === undefined ? null : seenOf(kind, answer).version;
  if (before.version === null || after === null || after - before.version <= 1) return undefined;
  const overwrote = { from: before.version, to: after };
  const versions = lostVersions(overwrote);
  return {
    code: APPLY_CODES.overwroteEdit.code,
    message: `it went over an edit that somebody made at the same moment: look at ${versions} in ${kind.words.app}`,
    isUnknown: false,
    overwrote,
  };
}

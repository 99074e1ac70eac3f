import { type LiveObject, liveObject, mayBeSetBack, updateBody } from '../../compare/index.js';
import { type JsonObject, PLATFORM_CODES, type Resource } from '../../model/index.js';
import { lostVersions } from '../../plan/index.js';
import { APPLY_CODES } from '../apply-codes.js';
import { lateOf } from '../platform/late.js';
import { look } from '../platform/observe.js';
import type { Run } from '../run.js';
import type { Freshness } from './fresh.js';
import { type Overwrote, overwrittenBy } from './overwritten.js';
import { asMark, putFresh, type Ready } from './put.js';
import { sentTimes } from './sent-times.js';

/** Largest number of sends of a rename whose outcome stays unknown. */
const MAX_SENDS = 2;

/** An object on the platform, without what the files want of it. */
export type Named = Pick<Resource, 'kind' | 'address' | 'partition'> & { id: number | string };

/** Why an object does not, or may not, have another name. */
export interface RenameProblem {
  code: string;
  message: string;
  isUnknown: boolean;
  /** It has the name, but that overwrote versions of somebody else. */
  overwrote?: Overwrote;
}

/**
 * Gives an object another name and leaves everything else unchanged.
 * @param seen the reading of the object for this
 * @param fresh knows the time of that reading
 * @returns the object under its new name, or why it does not have it
 */
export async function renameObject(
  run: Run,
  named: Named,
  seen: LiveObject,
  name: string,
  fresh: Freshness,
): Promise<{ renamed: LiveObject } | { problem: RenameProblem }> {
  return new Rename(run, named, seen, name).send(fresh);
}

class Rename {
  readonly #run: Run;
  readonly #named: Named;
  readonly #first: LiveObject;
  readonly #name: string;
  readonly #field: string;
  readonly #leaves;

  constructor(run: Run, named: Named, seen: LiveObject, name: string) {
    this.#run = run;
    this.#named = named;
    this.#first = seen;
    this.#name = name;
    const { nameField } = named.kind;
    if (nameField === null) throw new TypeError(`${named.kind.name} have no name`);
    this.#field = nameField;
    this.#leaves = [{ path: nameField, after: name }];
  }

  async send(fresh: Freshness): Promise<{ renamed: LiveObject } | { problem: RenameProblem }> {
    let next = this.#ready(this.#first);
    for (let sends = 1; ; sends += 1) {
      const sent = await putFresh(this.#run, this.#named, next, fresh, () => this.#again());
      if ('stop' in sent) return { problem: sent.stop };
      const { ready, result } = sent;
      if (result.state === 'ok') return this.#renamed(ready.before, result.answer);
      if (result.state === 'not_sent') return problem(PLATFORM_CODES.notSent.code, result.message);
      if (result.state === 'refused')
        return problem(APPLY_CODES.refused.code, `${result.status} ${result.message}`);
      const sight = await this.#look();
      const after = sight.state === 'ok' ? sight.value : undefined;
      if (after?.object[this.#field] === this.#name) return this.#judged(ready.before, undefined, after);
      if (
        after?.object[this.#field] !== this.#first.object[this.#field] ||
        after === undefined ||
        sends >= MAX_SENDS
      )
        return problem(
          APPLY_CODES.unknownOutcome.code,
          `${result.message}; ${sentTimes(sends)}the change did not show up`,
          true,
        );
      if (mayBeSetBack(asMark(ready.before), after))
        return problem(
          APPLY_CODES.unknownOutcome.code,
          `${result.message}; it may have been renamed and changed back`,
          true,
        );
      next = this.#ready(after);
      fresh.read();
    }
  }

  #ready(seen: LiveObject): Ready {
    const bare = { kind: this.#named.kind, value: {} };
    const changed = [{ steps: [this.#field], value: this.#name }];
    return { before: seen, body: updateBody(bare, changed, seen.object, new Set(), lateOf(this.#run)) };
  }

  #look() {
    const { kind, partition, id } = this.#named;
    return look(this.#run, kind, partition, id, {});
  }

  async #again(): Promise<Ready | { stop: RenameProblem }> {
    const sight = await this.#look();
    const { state } = sight;
    if (state === 'ok' && sight.value.object[this.#field] === this.#first.object[this.#field])
      return this.#ready(sight.value);
    const message =
      state === 'unreadable'
        ? `it cannot be read again: ${sight.message}`
        : `it was ${state === 'gone' ? 'deleted' : 'renamed'} on the platform after planning`;
    return {
      stop: {
        code: state === 'unreadable' ? PLATFORM_CODES.unreadable.code : APPLY_CODES.changedMeanwhile.code,
        message,
        isUnknown: false,
      },
    };
  }

  /** Reads the object where the answer shows no version: only that shows whether it overwrote an edit. */
  async #renamed(before: LiveObject, body: JsonObject | undefined) {
    const answer = body === undefined ? undefined : liveObject(this.#named.kind, this.#named.id, body);
    if (before.version === null) return { renamed: answer ?? before };
    if (answer !== undefined && answer.version !== null) return this.#judged(before, answer, answer);
    const sight = await this.#look();
    if (sight.state === 'ok') return this.#judged(before, undefined, sight.value);
    return problem(
      APPLY_CODES.notReadBack.code,
      'the platform accepted it; it could not be read afterwards',
      true,
    );
  }

  #judged(
    before: LiveObject,
    answer: LiveObject | undefined,
    after: LiveObject,
  ): { renamed: LiveObject } | { problem: RenameProblem } {
    const { kind, address } = this.#named;
    const change = { address, version: null, leaves: this.#leaves };
    const around = { kind, change, before, answer, after, settlement: { lost: [] } };
    const overwrote = overwrittenBy(this.#run, around);
    if (overwrote === undefined) return { renamed: after };
    const versions = lostVersions(overwrote);
    const message =
      overwrote.maybe === true
        ? `somebody edited it at the same moment, before or after the rename: check its history from version ${overwrote.from + 1} on in ${kind.words.app}`
        : `it overwrote an edit made at the same moment: check ${versions} in ${kind.words.app}`;
    return { problem: { code: APPLY_CODES.overwroteEdit.code, message, isUnknown: false, overwrote } };
  }
}

function problem(code: string, message: string, isUnknown = false): { problem: RenameProblem } {
  return { problem: { code, message, isUnknown } };
}

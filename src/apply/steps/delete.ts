import {
  type Entry,
  keyValues,
  type LiveObject,
  liveObject,
  type ObjectReading,
  type WriteResult,
} from '../../compare/index.js';
import { type Kind, PLATFORM_CODES, sameJson } from '../../model/index.js';
import type { Change } from '../../plan/index.js';
import { APPLY_CODES } from '../apply-codes.js';
import { leafNow, look, movedLeaves } from '../platform/observe.js';
import { held } from '../platform/read-again.js';
import type { Run, StepResult } from '../run.js';
import { deletedEdit } from './deleted-edit.js';
import { Freshness } from './fresh.js';
import { sentTimes } from './sent-times.js';

const MAX_SENDS = 2;
const AGAIN = 'Run the same command again.';

/** Deletes one object: reads it again first, and never deletes one that was edited since. */
export async function deleteStep(run: Run, change: Change): Promise<StepResult> {
  const { id } = change;
  const entry = run.entries.get(change.address);
  if (id === null || entry === undefined) throw new Error(`${change.address} is not in the ledger`);
  return new Delete(run, change, entry, id).send();
}

class Delete {
  readonly #run: Run;
  readonly #change: Change;
  readonly #entry: Entry;
  readonly #kind: Kind;
  /** The last reading before its delete. */
  #before: LiveObject | undefined;
  readonly #id: number | string;

  constructor(run: Run, change: Change, entry: Entry, id: number | string) {
    this.#run = run;
    this.#change = change;
    this.#entry = entry;
    this.#kind = run.deps.kinds.get(entry.kind);
    this.#id = id;
  }

  async send(): Promise<StepResult> {
    const fresh = new Freshness(this.#run);
    const stop = await this.#stop();
    if (stop !== undefined) return stop;
    fresh.read();
    for (let sends = 1; ; sends += 1) {
      const sent = await fresh.send(
        () => this.#request(fresh),
        () => this.#stop(),
      );
      if ('stop' in sent) return sent.stop;
      const { result } = sent;
      if (result.state === 'not_sent')
        return this.#failed(PLATFORM_CODES.notSent.code, `not sent: ${result.message}`);
      // A missing object is the wanted result, whoever deleted it (DELETE, then 404).
      if (result.state === 'refused' && result.status !== 404)
        return this.#failed(APPLY_CODES.refused.code, `${result.status} ${result.message}`);
      const sight = await this.#look();
      if (sight.state === 'gone') return this.#gone(result, sight);
      if (sight.state === 'unreadable') {
        const message =
          'message' in result && result.state !== 'refused' ? result.message : 'the platform accepted it';
        return this.#unknown(`${message}; it could not be read afterwards (${sight.message})`);
      }
      if (result.state !== 'unknown' && result.state !== 'partial')
        return this.#failed(
          APPLY_CODES.stillThere.code,
          'the platform accepted it, but the object still exists',
        );
      if (sends >= MAX_SENDS || this.#run.deps.signal?.aborted === true)
        return this.#unknown(`${result.message}; ${sentTimes(sends)}the object still exists`);
    }
  }

  /** Why it is not deleted, or that it is gone already. */
  async #stop(): Promise<StepResult | undefined> {
    const sight = await this.#look();
    if (sight.state === 'gone') return this.#done();
    if (sight.state === 'unreadable')
      return this.#failed(
        PLATFORM_CODES.unreadable.code,
        `not sent: it cannot be read again (${sight.message})`,
      );
    this.#before = sight.value;
    const { observed } = this.#entry;
    // This run itself gave it another name to make room; nobody edited it.
    const moved = movedLeaves(this.#kind, this.#change, sight.value).filter(
      (path) => !sameJson(observed[path] ?? null, leafNow(this.#kind, path, sight.value)),
    );
    if (moved.length > 0)
      return held(this.#id, `${moved.join(', ')} was edited on the platform after planning`);
    const users = await this.#users();
    if (users === 'unknown') return held(this.#id, 'the platform no longer shows how many objects use it');
    const more = users === 1 ? '1 more object uses' : `${users} more objects use`;
    if (users > 0) return held(this.#id, `${more} it on the platform since planning`);
    return undefined;
  }

  /** Number of users according to the platform; everything that this plan removes is removed by now. */
  async #users(): Promise<number | 'unknown'> {
    const { uses } = this.#kind;
    if (uses === undefined) return 0;
    const raw = uses.ask(this.#id, this.#run.plan.org_id);
    const answer = await this.#run.deps.platform.answer({ ask: 'raw', raw, query: {} });
    return (answer.state === 'raw' ? uses.count(answer.body) : undefined) ?? 'unknown';
  }

  #look() {
    return look(this.#run, this.#kind, this.#entry.partition, this.#id, keyValues(this.#kind, this.#entry));
  }

  #request(fresh: Freshness): Promise<WriteResult> {
    const at = { kind: this.#kind, partition: this.#entry.partition, id: this.#id };
    return this.#run.deps.platform.remove(at, { guard: () => fresh.guard() });
  }

  /** The object is gone; its last state shows whether an edit was lost with it. */
  async #gone(result: WriteResult, { archived }: ObjectReading & { state: 'gone' }): Promise<StepResult> {
    const done = await this.#done();
    const before = this.#before;
    const shown = result.state === 'ok' && result.answer?.id === this.#id ? result.answer : undefined;
    const last = shown === undefined ? archived : liveObject(this.#kind, this.#id, shown);
    // After a refusal, somebody else deleted it, and saw what was lost.
    if (before === undefined || last === undefined || result.state === 'refused') return done;
    const isArchived = archived !== undefined;
    return deletedEdit({ kind: this.#kind, id: this.#id, before, last, isArchived }) ?? done;
  }

  async #done(): Promise<StepResult> {
    await this.#run.session.remove(this.#change.address);
    return { outcome: 'deleted', id: this.#id };
  }

  #failed(code: string, message: string): StepResult {
    return { outcome: 'failed', id: this.#id, code, message };
  }

  #unknown(message: string): StepResult {
    return {
      outcome: 'unknown',
      id: this.#id,
      code: APPLY_CODES.unknownOutcome.code,
      message,
      remedy: AGAIN,
    };
  }
}

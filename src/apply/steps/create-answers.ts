import {
  type LiveObject,
  liveObject,
  momentOf,
  type ObjectReading,
  type WriteResult,
} from '../../compare/index.js';
import { idSpace, type JsonObject, type Resource } from '../../model/index.js';
import type { Change } from '../../plan/index.js';
import { APPLY_CODES } from '../apply-codes.js';
import { findByKey, findTwice } from '../platform/lookup.js';
import { look } from '../platform/observe.js';
import { type FirstSend, foreignSign, type ShownObject, showsKey } from '../platform/own-create.js';
import { entryAfter } from '../record/entries.js';
import { isAsCreated, isAsWritten, type Settlement, settleCreate } from '../record/settle.js';
import type { Run, StepResult } from '../run.js';
import { halfWritten } from './half-written.js';
import { notKept, otherForm } from './not-kept.js';

/** How far `created_at` and the answer's Date may differ without another reading, in milliseconds. */
const CLOCKS_MS = 1000;

/** The remedy after a create with an unknown outcome. */
export const LOOKS_FIRST =
  'Run the same command again: it checks first, and creates the object only if it does not exist.';

/** What is known about the sends of a create, to judge an object that may be its result. */
export interface SendHistory {
  first: FirstSend;
  generation: number;
  /** A send has an unknown outcome, of this run or of an interrupted one. */
  isMaybeOurs: boolean;
}

/** Judges the answer to a create, or an object found afterwards, and records an object that is ours. */
export class CreateAnswers {
  readonly #run: Run;
  readonly #change: Change;
  readonly #resource: Resource;

  constructor(run: Run, change: Change, resource: Resource) {
    this.#run = run;
    this.#change = change;
    this.#resource = resource;
  }

  /** Judges what was found after a missing or unusable answer: ours only if nothing speaks against it. */
  async found(
    rows: JsonObject[],
    sent: SendHistory,
    problem: string,
    isAccepted = false,
  ): Promise<StepResult> {
    const [row] = rows;
    const id = row?.id;
    if (row === undefined || rows.length > 1 || (typeof id !== 'number' && typeof id !== 'string'))
      return this.#held(`${problem}; ${rows.length} objects of this name exist now (${idsOf(rows)})`);
    const sight = await this.#look(id);
    const { isMaybeOurs } = sent;
    if (sight.state !== 'ok' && isMaybeOurs) {
      const why = sight.state === 'gone' ? 'was gone when it was read' : 'cannot be read';
      return {
        outcome: 'unknown',
        code: APPLY_CODES.unknownOutcome.code,
        message: `${problem}; an object of this name exists (id ${id}) and ${why}`,
        remedy: LOOKS_FIRST,
      };
    }
    const foreign = foreignSign(this.#run, this.#resource, { id, row }, sent.first);
    if (foreign !== undefined)
      return this.#held(`${problem}; an object of this name exists (id ${id}), ${foreign}`);
    if (sight.state === 'ok' && isMaybeOurs) {
      const { value: seen } = sight;
      if (isAccepted || isAsCreated(this.#run, this.#resource, seen)) return this.#finish(sent, id, seen);
    }
    const what = isMaybeOurs ? 'has different values' : 'was not created by this repository';
    return this.#held(`${problem}; an object of this name exists (id ${id}) and ${what}`);
  }

  /** Judges an answer to a create; reads the object by its id if the answer does not show enough. */
  async made(
    result: WriteResult & { state: 'ok' },
    sent: SendHistory,
    tookMs: number,
  ): Promise<StepResult | 'replayed'> {
    const { kind } = this.#resource;
    const { answer } = result;
    const id = answer === undefined ? undefined : answer.id;
    if (answer === undefined || (typeof id !== 'number' && typeof id !== 'string'))
      return this.#madeUnnamed(sent);
    const shown: ShownObject = { id, row: answer };
    const seen = liveObject(kind, id, answer);
    const isWhole = isAsWritten(this.#run, this.#resource, seen);
    let foreign = foreignSign(this.#run, this.#resource, shown, sent.first);
    const isFirst = sent.generation === 0 && !sent.isMaybeOurs;
    const isFresh = isFirst && isMadeNow(seen.createdAt, result.serverTime, tookMs);
    if (foreign === undefined && isWhole && isFresh && showsKey(this.#resource, answer))
      return this.#finish(sent, id, seen, seen);
    const sight = await this.#look(id);
    if (sight.state === 'gone') return 'replayed';
    const row =
      sight.state === 'ok'
        ? { ...sight.value.object, ...answer, created_at: seen.createdAt ?? sight.value.createdAt }
        : answer;
    // Again: meanwhile, another create may have been answered with the same object.
    foreign ??= foreignSign(this.#run, this.#resource, { id, row }, sent.first);
    if (foreign !== undefined) return this.#notOurs(id, foreign, sight);
    if (sight.state === 'ok') return this.#finish(sent, id, sight.value, seen);
    if (isWhole) return this.#finish(sent, id, seen, seen);
    if (showsKey(this.#resource, answer)) return this.#unseen(sent, id, seen, sight.message);
    return {
      outcome: 'unknown',
      code: APPLY_CODES.unknownOutcome.code,
      message: `the platform accepted it as id ${id} but did not return it, and it cannot be read (${sight.message})`,
      remedy: LOOKS_FIRST,
    };
  }

  /**
   * A half-written object is recorded as it is, so that the next run continues and an edit is noticed; an edit that ended
   * the write is no part of it.
   */
  async halfMade(result: WriteResult & { state: 'partial' }, sent: SendHistory): Promise<StepResult> {
    const { id, message } = result;
    const sight = await this.#look(id);
    const answer = { outcome: 'failed', id, ...halfWritten('created', message) } as const;
    if (sight.state !== 'ok') return { ...answer, outcome: 'unknown', id: null };
    const { before } = result;
    const seen = before === undefined ? sight.value : liveObject(this.#resource.kind, id, before);
    const settlement = settleCreate(this.#run, this.#resource, seen);
    await this.#record(sent, id, seen, settlement, settlement.lost);
    return { ...answer, version: seen.version };
  }

  /** Accepted without showing the object: it is the one with the name that has appeared since. */
  async #madeUnnamed(sent: SendHistory): Promise<StepResult> {
    const rows = await findTwice(this.#run, this.#resource);
    if (rows !== undefined && rows.length > 0)
      return this.found(rows, { ...sent, isMaybeOurs: true }, 'the answer had no id', true);
    return {
      outcome: 'unknown',
      code: APPLY_CODES.unknownOutcome.code,
      message: 'the platform accepted it but returned no id, and it cannot be found',
      remedy: LOOKS_FIRST,
    };
  }

  /** The answer shows an object that this create did not make: reported for a person to decide. */
  async #notOurs(id: number | string, foreign: string, sight: ObjectReading): Promise<StepResult> {
    const answered = `the platform answered with id ${id}, ${foreign}`;
    const rows = await findByKey(this.#run, this.#resource);
    if (sight.state === 'unreadable' || rows === undefined) {
      return {
        outcome: 'unknown',
        code: APPLY_CODES.notMadeHere.code,
        message: `${answered}; the current state cannot be read`,
        remedy: LOOKS_FIRST,
      };
    }
    const there = rows.length === 0 ? 'no object of this name exists' : `this name belongs to ${idsOf(rows)}`;
    return {
      outcome: 'held',
      code: APPLY_CODES.notMadeHere.code,
      message: `${answered}; ${there}, and nothing was recorded`,
      remedy: `Look at id ${id} in ${this.#resource.kind.words.app}: if it is this resource under another name, pin its id in sync; then plan again.`,
    };
  }

  #held(message: string): StepResult {
    const remedy = `Keep one of them in ${this.#resource.kind.words.app}, or pin its id in sync; then plan again.`;
    return { outcome: 'held', code: APPLY_CODES.othersOfName.code, message, remedy };
  }

  #look(id: number | string): Promise<ObjectReading> {
    const { kind, partition, value } = this.#resource;
    return look(this.#run, kind, partition, id, value);
  }

  /** Certainly created; the next plan finds what the platform made of it. */
  async #unseen(
    sent: SendHistory,
    id: number | string,
    seen: LiveObject,
    problem: string,
  ): Promise<StepResult> {
    await this.#record(sent, id, seen, {});
    return {
      outcome: 'unknown',
      id,
      version: seen.version,
      code: APPLY_CODES.notReadBack.code,
      message: `the platform created it; it could not be read afterwards (${problem})`,
      remedy: 'Run the same command again: it reads the new object and creates nothing twice.',
    };
  }

  async #record(
    { generation }: SendHistory,
    id: number | string,
    seen: LiveObject,
    settled: Partial<Settlement>,
    unwritten: Settlement['lost'] = [],
  ): Promise<void> {
    const run = this.#run;
    const { kind, partition, address } = this.#resource;
    run.ids.made(address, id);
    run.sightings.belongs(idSpace(kind, partition), id, address);
    const parts = { id, seen, origin: 'created', generation, ...settled } as const;
    const entry = entryAfter(run, this.#resource, this.#change, parts);
    for (const { path, now } of unwritten) {
      if (now === null) delete entry.leaves[path];
      else entry.leaves[path] = now;
    }
    await run.session.put(entry);
  }

  async #finish(
    sent: SendHistory,
    id: number | string,
    seen: LiveObject,
    answer?: LiveObject,
  ): Promise<StepResult> {
    const settlement = settleCreate(this.#run, this.#resource, seen, answer);
    await this.#record(sent, id, seen, settlement);
    const { version } = seen;
    if (settlement.lost.length > 0) {
      const versions = { from: null, to: version };
      return {
        outcome: 'failed',
        id,
        version,
        ...notKept(settlement.lost, 'created', versions, this.#resource.kind.words),
      };
    }
    const note = otherForm(settlement);
    return {
      outcome: 'created',
      id,
      version,
      message: note,
      code: note === null ? null : APPLY_CODES.otherForm.code,
    };
  }
}

/** False where the answer may repeat that of an earlier create, whose object may be gone. */
function isMadeNow(createdAt: string | null, serverTime: number | null, tookMs: number): boolean {
  if (createdAt === null || serverTime === null) return false;
  const made = momentOf(createdAt);
  return made !== undefined && made >= serverTime - tookMs - CLOCKS_MS;
}

function idsOf(rows: readonly JsonObject[]): string {
  return rows.map((row) => `id ${String(row.id)}`).join(', ');
}

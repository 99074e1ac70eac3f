import { createBody, type JsonObject, type Resource } from '../model/index.js';
import { type Change, type Entry, idempotencyKey, momentOf } from '../plan/index.js';
import { appearedResult } from './appeared.js';
import { MissingError } from './body.js';
import { entryAfter, generationOf } from './entries.js';
import { begunBefore } from './intents.js';
import { lateOf } from './late.js';
import { findByKey, findTwice } from './lookup.js';
import { notKept, otherForm } from './not-kept.js';
import { look, type Seen, type Sight, seenOf } from './observe.js';
import { type FirstSend, foreignSign, type Shown, showsKey } from './own-create.js';
import type { WriteResult } from './platform.js';
import type { Presence } from './presence.js';
import type { Run, StepResult } from './run.js';
import { isAsCreated, isAsWritten, type Settlement, settleCreate } from './settle.js';

/** How often a create is sent at the most when its outcome stays unknown. */
const MAX_SENDS = 2;

/** How many generations of a key are tried when the platform answers for an object that is gone. */
const MAX_GENERATIONS = 3;

/** How far the clocks behind `created_at` and behind the answer's Date may differ without a further read. */
const CLOCKS_MS = 1000;

const LOOKS_FIRST = 'Run the same command again: it looks first and creates it only if it is not there.';

/**
 * Creates one object, never a second one of the same key (design §7).
 * @param makeRoom called once when the platform says that the name is taken and nothing that may be
 * meant has it: makes it free, or says what stands in the way
 */
export async function createStep(
  run: Run,
  change: Change,
  resource: Resource,
  presence: Presence,
  makeRoom?: () => Promise<StepResult | undefined>,
): Promise<StepResult> {
  const appeared = await presence.appeared(resource);
  if (appeared === undefined)
    return failed('PS5003', `not sent: the ${resource.kind.name} cannot be read any more`);
  if (appeared.length > 0) return appearedResult(appeared);
  let body: JsonObject;
  try {
    body = createBody(resource, lateOf(run));
  } catch (error) {
    if (!(error instanceof MissingError)) throw error;
    return {
      outcome: 'failed',
      code: 'PS5101',
      message: `not sent: ${error.message}`,
      remedy: 'Set it and run the same command again.',
    };
  }
  presence.sends(resource);
  return new Create(run, change, resource, body, makeRoom).send();
}

class Create {
  readonly #run: Run;
  readonly #change: Change;
  readonly #resource: Resource;
  readonly #body: JsonObject;
  #generation: number;
  #key: string | null;
  /** A send of this run has an unknown outcome: what is found later may be its work. */
  #maybeOurs = false;
  /** An earlier run was cut off after it had recorded the same create. */
  readonly #begun: Entry | undefined;
  /** The first send of this generation, by this run or an earlier one; undefined before it. */
  #first: FirstSend | undefined;
  #makeRoom: (() => Promise<StepResult | undefined>) | undefined;

  constructor(
    run: Run,
    change: Change,
    resource: Resource,
    body: JsonObject,
    makeRoom: (() => Promise<StepResult | undefined>) | undefined,
  ) {
    this.#makeRoom = makeRoom;
    this.#run = run;
    this.#change = change;
    this.#resource = resource;
    this.#body = body;
    this.#generation = generationOf(run, change);
    this.#begun = begunBefore(
      run.entryOf(resource.address) ?? run.base.entries.get(resource.address),
      this.#generation,
    );
    this.#key = change.idempotency_key;
  }

  async send(): Promise<StepResult> {
    let generations = 1;
    for (let sends = 1; ; sends += 1) {
      const began = this.#run.deps.clock.now();
      this.#first ??= this.#now();
      const result = await this.#post();
      if (result.state === 'ok') {
        const made = await this.#made(result, this.#first, this.#run.deps.clock.now() - began);
        if (made !== 'replayed') return made;
        if (generations >= MAX_GENERATIONS)
          return failed('PS5202', 'the platform answers with objects that do not exist any more');
        generations += 1;
        this.#nextGeneration();
        continue;
      }
      if (result.state === 'not_sent') return this.#refused('PS5001', `not sent: ${result.message}`);
      if (result.state === 'refused' && result.status !== 409)
        return this.#refused('PS5220', `${result.status} ${result.message}`);
      const found = await this.#afterConflictOrUnknown(result, this.#first, sends);
      if (found === 'again') continue;
      if (found === 'next') {
        if (generations >= MAX_GENERATIONS) return this.#refused('PS5220', `409 ${result.message}`);
        generations += 1;
        this.#nextGeneration();
        continue;
      }
      return found;
    }
  }

  /** What an earlier run recorded counts as sent: from then on an object may have been made by it. */
  #now(): FirstSend {
    const at =
      this.#begun === undefined ? this.#run.deps.platform.serverTime() : (this.#begun.sent_at ?? null);
    return { moment: this.#run.sightings.moment, at };
  }

  /** A send that did nothing says nothing about an earlier one whose answer never came. */
  #refused(code: string, message: string): StepResult {
    if (!this.#maybeOurs) return failed(code, message);
    return {
      outcome: 'unknown',
      code: 'PS5203',
      message: `no answer came to the first send; a second one: ${message}`,
      remedy: LOOKS_FIRST,
    };
  }

  #post(): Promise<WriteResult> {
    const { kind, partition } = this.#resource;
    const { path } = kind.collection(partition, this.#run.plan.org_id);
    return this.#run.deps.platform.write('POST', path, {
      body: this.#body,
      ...(this.#key === null ? {} : { idempotencyKey: this.#key }),
    });
  }

  #nextGeneration(): void {
    const { namespace, target, org_id: org } = this.#run.plan;
    this.#generation += 1;
    this.#key = idempotencyKey(this.#resource, { namespace, target, org, generation: this.#generation });
    const at = this.#run.deps.platform.serverTime();
    this.#first = { moment: this.#run.sightings.moment, at };
  }

  /** 409 and unknown outcomes alike: look first, send again only when nothing is there. */
  async #afterConflictOrUnknown(
    result: WriteResult & { state: 'refused' | 'unknown' },
    first: FirstSend,
    sends: number,
  ): Promise<StepResult | 'again' | 'next'> {
    if (result.state === 'unknown') this.#maybeOurs = true;
    const rows =
      result.state === 'unknown'
        ? await findTwice(this.#run, this.#resource)
        : await findByKey(this.#run, this.#resource);
    if (rows === undefined) {
      const problem = `${result.message}, and the list cannot be read to find out whether it was created`;
      if (!this.#maybeOurs) return failed('PS5220', `409 ${problem}`);
      return { outcome: 'unknown', code: 'PS5203', message: problem, remedy: LOOKS_FIRST };
    }
    if (rows.length > 0) return this.#found(rows, first, result.message);
    if (result.state === 'refused') {
      const makeRoom = this.#makeRoom;
      this.#makeRoom = undefined;
      return makeRoom === undefined ? 'next' : ((await makeRoom()) ?? 'again');
    }
    if (sends < MAX_SENDS && this.#run.deps.signal?.aborted !== true) return 'again';
    return {
      outcome: 'unknown',
      code: 'PS5203',
      message: `${result.message}; it was not found on the platform afterwards`,
      remedy: LOOKS_FIRST,
    };
  }

  /** What a look found after an answer that never came, or was none: ours only where nothing speaks against it. */
  async #found(
    rows: JsonObject[],
    first: FirstSend,
    problem: string,
    isAccepted = false,
  ): Promise<StepResult> {
    const [row] = rows;
    const id = row?.id;
    if (row === undefined || rows.length > 1 || (typeof id !== 'number' && typeof id !== 'string'))
      return heldAfter(`${problem}; afterwards ${rows.length} objects of this name exist (${idsOf(rows)})`);
    const sight = await this.#look(id);
    const isMaybeOurs = this.#maybeOurs || this.#begun !== undefined;
    if (sight.state !== 'there' && isMaybeOurs) {
      const why = sight.state === 'gone' ? 'was gone again when it was read' : 'cannot be read';
      return {
        outcome: 'unknown',
        code: 'PS5203',
        message: `${problem}; an object of this name is there (id ${id}) and ${why}`,
        remedy: LOOKS_FIRST,
      };
    }
    const foreign = foreignSign(this.#run, this.#resource, { id, row }, first);
    if (foreign !== undefined)
      return heldAfter(`${problem}; an object of this name is there (id ${id}), ${foreign}`);
    if (sight.state === 'there' && isMaybeOurs) {
      const { seen } = sight;
      if (isAccepted || isAsCreated(this.#run, this.#resource, seen)) return this.#finish(id, seen);
    }
    const what = isMaybeOurs ? 'holds other values' : 'was not made from here';
    return heldAfter(`${problem}; an object of this name is there (id ${id}) and ${what}`);
  }

  /** Judges an answer to a create, reading the object by its id where the answer does not show enough. */
  async #made(
    result: WriteResult & { state: 'ok' },
    first: FirstSend,
    tookMs: number,
  ): Promise<StepResult | 'replayed'> {
    const { kind } = this.#resource;
    const { answer } = result;
    const id = answer === undefined ? undefined : (kind.idOf?.(answer) ?? answer.id);
    if (answer === undefined || (typeof id !== 'number' && typeof id !== 'string'))
      return this.#madeUnnamed(first);
    const shown: Shown = { id, row: answer };
    const seen = seenOf(kind, answer);
    const isWhole = isAsWritten(this.#run, this.#resource, seen);
    let foreign = foreignSign(this.#run, this.#resource, shown, first);
    const isFirst = this.#generation === 0 && !this.#maybeOurs && this.#begun === undefined;
    const isFresh = isFirst && isMadeNow(seen.createdAt, result.serverTime, tookMs);
    if (foreign === undefined && isWhole && isFresh && showsKey(this.#resource, answer))
      return this.#finish(id, seen, seen);
    const sight = await this.#look(id);
    if (sight.state === 'gone') return 'replayed';
    const row =
      sight.state === 'there'
        ? { ...sight.seen.object, ...answer, created_at: seen.createdAt ?? sight.seen.createdAt }
        : answer;
    // Once more: while it was read, another create may have been answered with the same object.
    foreign ??= foreignSign(this.#run, this.#resource, { id, row }, first);
    if (foreign !== undefined) return this.#notOurs(id, foreign, sight);
    if (sight.state === 'there') return this.#finish(id, isWhole ? seen : sight.seen, seen);
    if (isWhole) return this.#finish(id, seen, seen);
    if (showsKey(this.#resource, answer)) return this.#unseen(id, seen, sight.message);
    return {
      outcome: 'unknown',
      code: 'PS5203',
      message: `the platform accepted it as id ${id} and showed nothing of it, and it cannot be read (${sight.message})`,
      remedy: LOOKS_FIRST,
    };
  }

  /** Accepted without a word about what was made: it is what has appeared since under the name. */
  async #madeUnnamed(first: FirstSend): Promise<StepResult> {
    this.#maybeOurs = true;
    const rows = await findTwice(this.#run, this.#resource);
    if (rows !== undefined && rows.length > 0)
      return this.#found(rows, first, 'the answer showed no id', true);
    return {
      outcome: 'unknown',
      code: 'PS5203',
      message: 'the platform accepted it and showed no id, and it cannot be found',
      remedy: LOOKS_FIRST,
    };
  }

  /** The answer shows something else than this create made: looked up, and left for a person to settle. */
  async #notOurs(id: number | string, foreign: string, sight: Sight): Promise<StepResult> {
    const answered = `the platform answered with id ${id}, ${foreign}`;
    const rows = await findByKey(this.#run, this.#resource);
    if (sight.state === 'unreadable' || rows === undefined) {
      return {
        outcome: 'unknown',
        code: 'PS5230',
        message: `${answered}; what is there now cannot be read`,
        remedy: LOOKS_FIRST,
      };
    }
    const there =
      rows.length === 0 ? 'nothing of this name is there' : `of this name there is ${idsOf(rows)}`;
    return {
      outcome: 'held',
      code: 'PS5230',
      message: `${answered}; ${there}, and nothing was recorded`,
      remedy: `Look at id ${id} in the web app: where it is this one under another name, pin its id in sync; then plan again.`,
    };
  }

  #look(id: number | string): Promise<Sight> {
    const { kind, partition, value } = this.#resource;
    return look(this.#run, kind, partition, id, value);
  }

  /** Created for certain; what the platform made of it is for the next plan to find. */
  async #unseen(id: number | string, seen: Seen, problem: string): Promise<StepResult> {
    await this.#record(id, seen, {});
    return {
      outcome: 'created',
      id,
      version: seen.version,
      code: 'PS5207',
      message: `the platform accepted it; it could not be read afterwards (${problem})`,
    };
  }

  async #record(id: number | string, seen: Seen, settled: Partial<Settlement>): Promise<void> {
    const run = this.#run;
    const { kind, partition, address } = this.#resource;
    run.ids.made(address, id);
    run.sightings.belongs(kind.collection(partition, run.plan.org_id).path, id, address);
    const parts = { id, seen, origin: 'created', generation: this.#generation, ...settled } as const;
    await run.session.put(entryAfter(run, this.#resource, this.#change, parts));
  }

  async #finish(id: number | string, seen: Seen, answer?: Seen): Promise<StepResult> {
    const settlement = settleCreate(this.#run, this.#resource, seen, answer);
    await this.#record(id, seen, settlement);
    const { version } = seen;
    if (settlement.lost.length > 0) {
      const versions = { from: null, to: version };
      return { outcome: 'failed', id, version, ...notKept(settlement.lost, 'created', versions) };
    }
    const note = otherForm(settlement);
    return {
      outcome: 'created',
      id,
      version,
      message: note,
      code: note === null ? null : 'PS5206',
    };
  }
}

function failed(code: string, message: string): StepResult {
  return { outcome: 'failed', code, message, remedy: null };
}

/** False when the answer may be the replay of an earlier create, whose object may be gone since. */
function isMadeNow(createdAt: string | null, serverTime: number | null, tookMs: number): boolean {
  if (createdAt === null || serverTime === null) return false;
  const made = momentOf(createdAt);
  return made !== undefined && made >= serverTime - tookMs - CLOCKS_MS;
}

function heldAfter(message: string): StepResult {
  const remedy = 'Keep one of them in the web app, or pin its id in sync; then plan again.';
  return { outcome: 'held', code: 'PS5204', message, remedy };
}

function idsOf(rows: readonly JsonObject[]): string {
  return rows.map((row) => `id ${String(row.id)}`).join(', ');
}

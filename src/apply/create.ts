import type { JsonObject, Resource } from '../model/index.js';
import { type Change, type Entry, idempotencyKey } from '../plan/index.js';
import { appearedResult } from './appeared.js';
import { createBody, MissingError } from './body.js';
import { entryAfter, generationOf } from './entries.js';
import { lateOf } from './late.js';
import { findByKey, findTwice, type Presence } from './lookup.js';
import { notKept, otherForm } from './not-kept.js';
import { look, type Seen, seenOf } from './observe.js';
import type { WriteResult } from './platform.js';
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
  if (appeared.length > 0) return appearedResult(run, change, resource, appeared);
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
    this.#key = change.idempotency_key;
  }

  async send(): Promise<StepResult> {
    let generations = 1;
    for (let sends = 1; ; sends += 1) {
      const began = this.#run.deps.clock.now();
      const result = await this.#post();
      if (result.state === 'ok') {
        const made = await this.#made(result, this.#run.deps.clock.now() - began);
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
      const found = await this.#afterConflictOrUnknown(result, sends);
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
  }

  /** 409 and unknown outcomes alike: look first, send again only when nothing is there. */
  async #afterConflictOrUnknown(
    result: WriteResult & { state: 'refused' | 'unknown' },
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
    if (rows.length > 0) return this.#found(rows, result.message);
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

  async #found(rows: JsonObject[], problem: string): Promise<StepResult> {
    const [row] = rows;
    const id = row?.id;
    if (row === undefined || rows.length > 1 || (typeof id !== 'number' && typeof id !== 'string')) {
      return {
        outcome: 'held',
        code: 'PS5204',
        message: `${problem}; afterwards ${rows.length} objects of this name exist (ids ${rows.map((one) => String(one.id)).join(', ')})`,
        remedy: 'Keep one of them in the web app, or pin its id in sync.',
      };
    }
    const sight = await look(
      this.#run,
      this.#resource.kind,
      this.#resource.partition,
      id,
      this.#resource.value,
    );
    const isThis = this.#maybeOurs ? isAsCreated : isAsWritten;
    if (sight.state === 'there' && isThis(this.#run, this.#resource, sight.seen)) {
      return this.#finish(id, sight.seen, this.#maybeOurs ? 'created' : 'adopted');
    }
    if (sight.state === 'unreadable' && this.#maybeOurs) {
      return {
        outcome: 'unknown',
        code: 'PS5203',
        message: `${problem}; an object of this name is there (id ${id}) and cannot be read (${sight.message})`,
        remedy: LOOKS_FIRST,
      };
    }
    return {
      outcome: 'held',
      code: 'PS5204',
      message: `${problem}; an object of this name is there (id ${id}) and holds other values`,
      remedy: 'Plan again to see the difference.',
    };
  }

  /** Reads the new object from the answer, or by id where the answer does not show all of it. */
  async #made(result: WriteResult & { state: 'ok' }, tookMs: number): Promise<StepResult | 'replayed'> {
    const { kind, partition, value } = this.#resource;
    const answer = result.answer;
    const id = answer === undefined ? undefined : (kind.idOf?.(answer) ?? answer.id);
    if (answer === undefined || (typeof id !== 'number' && typeof id !== 'string')) {
      this.#maybeOurs = true;
      const rows = await findTwice(this.#run, this.#resource);
      const only = rows?.length === 1 ? rows[0]?.id : undefined;
      if (typeof only === 'number' || typeof only === 'string') {
        // Nothing of this key was there before, and the platform said that it made one: this is it.
        const sight = await look(this.#run, kind, partition, only, value);
        if (sight.state === 'there') return this.#finish(only, sight.seen, 'created');
      }
      if (rows !== undefined && rows.length > 0) return this.#found(rows, 'the answer showed no id');
      return {
        outcome: 'unknown',
        code: 'PS5203',
        message: 'the platform accepted it and showed no id, and it cannot be found',
        remedy: LOOKS_FIRST,
      };
    }
    const answered = seenOf(kind, answer);
    let seen = answered;
    const isFirst = this.#generation === 0 && !this.#maybeOurs;
    const isFresh = isFirst && isMadeNow(seen.createdAt, result.serverTime, tookMs);
    if (!isFresh || !isAsWritten(this.#run, this.#resource, seen)) {
      const sight = await look(this.#run, kind, partition, id, value);
      if (sight.state === 'gone') return 'replayed';
      if (sight.state === 'there') seen = sight.seen;
      else if (!isAsWritten(this.#run, this.#resource, seen)) return this.#unseen(id, seen, sight.message);
    }
    return this.#finish(id, seen, 'created', answered);
  }

  /** Created for certain; what the platform made of it is for the next plan to find. */
  async #unseen(id: number | string, seen: Seen, problem: string): Promise<StepResult> {
    this.#run.ids.made(this.#resource.address, id);
    await this.#run.session.put(this.#entry(id, seen, 'created', {}));
    return {
      outcome: 'created',
      id,
      version: seen.version,
      code: 'PS5207',
      message: `the platform accepted it; it could not be read afterwards (${problem})`,
    };
  }

  #entry(id: number | string, seen: Seen, origin: Entry['origin'], settled: Partial<Settlement>): Entry {
    const generation = this.#generation;
    return entryAfter(this.#run, this.#resource, this.#change, { id, seen, origin, generation, ...settled });
  }

  async #finish(
    id: number | string,
    seen: Seen,
    origin: 'created' | 'adopted',
    answer?: Seen,
  ): Promise<StepResult> {
    const settlement = settleCreate(this.#run, this.#resource, seen, answer);
    this.#run.ids.made(this.#resource.address, id);
    await this.#run.session.put(this.#entry(id, seen, origin, settlement));
    const version = seen.version;
    if (settlement.lost.length > 0) {
      const versions = { from: null, to: version };
      return { outcome: 'failed', id, version, ...notKept(settlement.lost, 'created', versions) };
    }
    const note = otherForm(settlement);
    return {
      outcome: origin === 'created' ? 'created' : 'already applied',
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
  const made = Date.parse(createdAt);
  return !Number.isNaN(made) && made >= serverTime - tookMs - CLOCKS_MS;
}

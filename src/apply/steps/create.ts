import { createBody, type Entry, type WriteResult } from '../../compare/index.js';
import { type JsonObject, PLATFORM_CODES, type Resource } from '../../model/index.js';
import { type Change, idempotencyKey } from '../../plan/index.js';
import { APPLY_CODES } from '../apply-codes.js';
import { lateOf, MissingError } from '../platform/late.js';
import { findByKey, findTwice } from '../platform/lookup.js';
import type { FirstSend } from '../platform/own-create.js';
import type { Presence } from '../platform/presence.js';
import { generationOf } from '../record/entries.js';
import { begunBefore } from '../record/intents.js';
import type { Run, StepResult } from '../run.js';
import { appearedResult } from './appeared.js';
import { CreateAnswers, LOOKS_FIRST, type SendHistory } from './create-answers.js';
import { FRESH_MS, Freshness } from './fresh.js';
import { sentTimes } from './sent-times.js';

/** Largest number of sends of a create whose outcome stays unknown. */
const MAX_SENDS = 2;

/**
 * On a slow platform, the creates of one list are sent in batches: they continue while one was sent within this time.
 */
const QUEUED_MS = 15_000;

/**
 * Number of times that the guard of a send is called for its first attempt: before it waits for its turn, and right
 * before its first byte.
 */
const ASKS = 2;

/** Number of generations that are tried when the platform answers with an object that is gone. */
const MAX_GENERATIONS = 3;

/**
 * Creates one object, never a second one with the same key.
 * @param makeRoom called once when the platform says that the name is taken, and no object with it may be this one:
 *   frees the name, or returns why it cannot
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
    return failed(
      PLATFORM_CODES.unreadable.code,
      `not sent: the ${resource.kind.name} can no longer be read`,
    );
  if (appeared.length > 0) return appearedResult(appeared);
  let body: JsonObject;
  try {
    body = createBody(resource, lateOf(run));
  } catch (error) {
    if (!(error instanceof MissingError)) throw error;
    return {
      outcome: 'failed',
      code: APPLY_CODES.needMissing.code,
      message: `not sent: ${error.message}`,
      remedy: 'Set it and run the same command again.',
    };
  }
  presence.sends(resource);
  return new Create(run, change, resource, body, presence, makeRoom).send();
}

class Create {
  readonly #run: Run;
  readonly #resource: Resource;
  readonly #body: JsonObject;
  readonly #answers: CreateAnswers;
  #generation: number;
  #key: string | null;
  /** A send of this run has an unknown outcome: an object found later may be its result. */
  #maybeOurs = false;
  /** The intent of an interrupted run to make the same create. */
  readonly #begun: Entry | undefined;
  /** The first send of this generation, by this run or an earlier one; undefined before it. */
  #first: FirstSend | undefined;
  #makeRoom: (() => Promise<StepResult | undefined>) | undefined;
  readonly #presence: Presence;
  /** Number of times that the guard of this send was called. */
  #asks = 0;
  /** When its name was last looked for. */
  readonly #fresh: Freshness;

  constructor(
    run: Run,
    change: Change,
    resource: Resource,
    body: JsonObject,
    presence: Presence,
    makeRoom: (() => Promise<StepResult | undefined>) | undefined,
  ) {
    this.#presence = presence;
    this.#fresh = new Freshness(run);
    this.#makeRoom = makeRoom;
    this.#run = run;
    this.#resource = resource;
    this.#body = body;
    this.#answers = new CreateAnswers(run, change, resource);
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
      const { clock } = this.#run.deps;
      let began = clock.now();
      let first = this.#first ?? this.#now();
      const sent = await this.#fresh.send(
        () => this.#post(),
        async () => {
          const stop = await this.#lookAgain(first);
          began = clock.now();
          // Nothing of this send has arrived.
          if (sends === 1) first = this.#now();
          return stop;
        },
      );
      this.#first = first;
      if ('stop' in sent) return sent.stop;
      const { result } = sent;
      if (result.state === 'ok') {
        this.#presence.moves(this.#resource);
        const made = await this.#answers.made(result, this.#sent(first), clock.now() - began);
        if (made !== 'replayed') return made;
        if (generations >= MAX_GENERATIONS || this.#key === null)
          return failed(
            APPLY_CODES.createdGone.code,
            'the platform answers with objects that no longer exist',
          );
        generations += 1;
        this.#nextGeneration();
        continue;
      }
      if (result.state === 'partial') return this.#answers.halfMade(result, this.#sent(first));
      if (result.state === 'not_sent')
        return this.#refused(PLATFORM_CODES.notSent.code, `not sent: ${result.message}`);
      if (result.state === 'refused' && result.taken !== true)
        return this.#refused(APPLY_CODES.refused.code, `${result.status} ${result.message}`);
      const found = await this.#afterConflictOrUnknown(result, first, sends);
      this.#fresh.read();
      if (found === 'again') continue;
      if (found === 'next') {
        if (generations >= MAX_GENERATIONS || this.#key === null)
          return this.#refused(APPLY_CODES.refused.code, `${statusOf(result)} ${result.message}`);
        generations += 1;
        this.#nextGeneration();
        continue;
      }
      return found;
    }
  }

  /** Looks for the name again, because the create waited so long that somebody may have created an object. */
  async #lookAgain(first: FirstSend): Promise<StepResult | undefined> {
    const rows = await this.#presence.appeared(this.#resource, true);
    if (rows === undefined)
      return this.#refused(
        PLATFORM_CODES.unreadable.code,
        `not sent: the ${this.#resource.kind.name} can no longer be read`,
      );
    if (rows.length === 0) return undefined;
    if (!this.#maybeOurs) return appearedResult(rows);
    return this.#answers.found(rows, this.#sent(first), 'the first request got no answer');
  }

  /** The first send; the intent of an earlier run counts, because it may have created an object since. */
  #now(): FirstSend {
    const at =
      this.#begun === undefined ? this.#run.deps.platform.serverTime() : (this.#begun.sent_at ?? null);
    return { moment: this.#run.sightings.moment, at };
  }

  /** What is known about the sends so far. */
  #sent(first: FirstSend): SendHistory {
    const isBegun = this.#begun !== undefined;
    return { first, generation: this.#generation, isMaybeOurs: this.#maybeOurs || isBegun };
  }

  /** A send that had no effect says nothing about an earlier one without an answer. */
  #refused(code: string, message: string): StepResult {
    if (!this.#maybeOurs) return failed(code, message);
    return {
      outcome: 'unknown',
      code: APPLY_CODES.unknownOutcome.code,
      message: `the first request got no answer; on the second try: ${message}`,
      remedy: LOOKS_FIRST,
    };
  }

  #post(): Promise<WriteResult> {
    this.#asks = 0;
    const { kind, partition } = this.#resource;
    const begun = this.#begun;
    const how = {
      ...(this.#key === null ? {} : { idempotencyKey: this.#key }),
      ...(begun === undefined
        ? {}
        : { earlier: { sentAt: begun.sent_at ?? null, strays: begun.strays ?? [] } }),
    };
    return this.#run.deps.platform.create({ kind, partition }, this.#body, {
      ...how,
      guard: () => this.#guard(),
      goesOn: () => this.#fresh.goesOn(),
      strays: (ids) => this.#noteStrays(ids),
    });
  }

  /** Saved at once: a run that is killed now leaves them to the next one. */
  async #noteStrays(ids: readonly (number | string)[]): Promise<void> {
    const { intents, session } = this.#run;
    const intent = intents.get(this.#resource.address);
    if (intent === undefined) return;
    const { strays: _, ...rest } = intent;
    const noted = ids.length === 0 ? rest : { ...rest, strays: [...ids] };
    intents.set(this.#resource.address, noted);
    await session.keep(noted);
  }

  /**
   * A create waits for its turn behind others, whose number decides when their list is read again. If a rate limit
   * stops all of them, it looks again itself.
   */
  #guard(): string | null {
    this.#asks += 1;
    const within = this.#asks > ASKS ? FRESH_MS : QUEUED_MS;
    const why = this.#presence.isMoving(this.#resource, within) ? null : this.#fresh.guard();
    if (why === null) this.#presence.moves(this.#resource);
    return why;
  }

  #nextGeneration(): void {
    const { namespace, target, org_id: org } = this.#run.plan;
    this.#generation += 1;
    this.#key = idempotencyKey(this.#resource, { namespace, target, org, generation: this.#generation });
    const at = this.#run.deps.platform.serverTime();
    this.#first = { moment: this.#run.sightings.moment, at };
  }

  /** After 409 or an unknown outcome: look first, send again only if nothing is found. */
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
      const problem = `${result.message}, and the list cannot be read to check whether it was created`;
      if (!this.#maybeOurs) return failed(APPLY_CODES.refused.code, `${statusOf(result)} ${problem}`);
      return {
        outcome: 'unknown',
        code: APPLY_CODES.unknownOutcome.code,
        message: problem,
        remedy: LOOKS_FIRST,
      };
    }
    if (rows.length > 0) return this.#answers.found(rows, this.#sent(first), result.message);
    if (result.state === 'refused') {
      const makeRoom = this.#makeRoom;
      this.#makeRoom = undefined;
      return makeRoom === undefined ? 'next' : ((await makeRoom()) ?? 'again');
    }
    // Without a key, a second send would create a second object if the first one is only slow.
    if (this.#key !== null && sends < MAX_SENDS && this.#run.deps.signal?.aborted !== true) return 'again';
    return {
      outcome: 'unknown',
      code: APPLY_CODES.unknownOutcome.code,
      message: `${result.message}; ${sentTimes(sends)}it was not found on the platform afterwards`,
      remedy: LOOKS_FIRST,
    };
  }
}

function failed(code: string, message: string): StepResult {
  return { outcome: 'failed', code, message, remedy: null };
}

/** The status of a refusal, for its message. */
function statusOf(result: WriteResult): number | string {
  return result.state === 'refused' ? result.status : '';
}

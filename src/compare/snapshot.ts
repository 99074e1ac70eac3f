import {
  byCodeUnit,
  idSpace,
  type Json,
  type JsonObject,
  type Kind,
  type Partition,
} from '../model/index.js';

/**
 * A question to a platform: all objects of a kind in one partition, one of them by its id, or a request in the
 * platform's own words, which only its provider writes and reads.
 */
export type Need = ListNeed | ObjectNeed | RawNeed;

/** All objects of a kind in one partition. */
export interface ListNeed {
  ask: 'list';
  kind: Kind;
  partition: Partition;
  /** Fields of the object in question, which may narrow the list. */
  narrow?: { [name: string]: string };
  /** An object counts as absent only if two readings agree. */
  twice?: true;
  /** Reads a list a second time. */
  again?: true;
}

/** One object by its id. */
export interface ObjectNeed {
  ask: 'object';
  kind: Kind;
  partition: Partition;
  id: number | string;
}

/**
 * A request in the platform's own words. `rows`: its answer is a list, which must be complete. `raw`: any answer
 * counts, also a failure.
 */
export interface RawNeed {
  ask: 'raw' | 'rows';
  raw: string;
  query: { [name: string]: string | number };
}

/** The answer to a need. Anything else (an incomplete list, a server error) ends the plan. */
export type Answer =
  /** `pages`: the number of requests; missing where it was not counted. */
  | { state: 'rows'; rows: JsonObject[]; pages?: number }
  | { state: 'object'; object: JsonObject }
  | { state: 'raw'; body: Json }
  | { state: 'missing' }
  | { state: 'unreadable'; status: number; message: string };

/**
 * What was read from the platform so far. Each method returns the answer, or undefined after noting the need: the
 * caller reads what was noted and plans again, so that planning stays a pure function of what was read.
 */
export class Snapshot {
  readonly #answers: Map<string, Answer>;
  readonly #needs = new Map<string, Need>();

  constructor(answers: Map<string, Answer> = new Map()) {
    this.#answers = answers;
  }

  /** The objects of a kind in one partition. */
  list(kind: Kind, partition: Partition): Answer | undefined {
    return this.#ask({ ask: 'list', kind, partition });
  }

  /** A second reading of a list: objects in both readings count as read by themselves. */
  listAgain(kind: Kind, partition: Partition): Answer | undefined {
    return this.#ask({ ask: 'list', kind, partition, again: true });
  }

  /** One object by its id. */
  object(kind: Kind, partition: Partition, id: number | string): Answer | undefined {
    return this.#ask({ ask: 'object', kind, partition, id });
  }

  /** The answer to a request in the platform's own words. */
  raw(raw: string, query: RawNeed['query'] = {}): Answer | undefined {
    return this.#ask({ ask: 'raw', raw, query });
  }

  /** A list in the platform's own words. */
  rows(raw: string): Answer | undefined {
    return this.#ask({ ask: 'rows', raw, query: {} });
  }

  #ask(need: Need): Answer | undefined {
    const key = needKey(need);
    const answer = this.#answers.get(key);
    if (answer === undefined) this.#needs.set(key, need);
    return answer;
  }

  /** The answer to a need, for a reader who asks for nothing. */
  answerTo(need: Need): Answer | undefined {
    return this.#answers.get(needKey(need));
  }

  /** Number of needs without an answer. */
  get open(): number {
    return this.#needs.size;
  }

  /** Takes the needs without an answer, in a stable order. */
  takeNeeds(): Need[] {
    const needs = [...this.#needs.entries()].sort(([a], [b]) => byCodeUnit(a, b)).map(([, need]) => need);
    this.#needs.clear();
    return needs;
  }

  /** Records the answer to a need. */
  put(need: Need, answer: Answer): void {
    this.#answers.set(needKey(need), answer);
  }

  /** Number of answers and live objects so far, for the summary of a plan. */
  get size(): { answers: number; objects: number } {
    let objects = 0;
    for (const answer of this.#answers.values()) {
      if (answer.state === 'rows') objects += answer.rows.length;
      else if (answer.state === 'object') objects += 1;
    }
    return { answers: this.#answers.size, objects };
  }
}

/** A key that is equal for equal needs. */
export function needKey(need: Need): string {
  switch (need.ask) {
    case 'list': {
      const times = `${need.twice === true ? '2' : ''}${need.again === true ? ' again' : ''}`;
      return `list${times} ${need.kind.name} ${need.partition}?${queryText(need.narrow ?? {})}`;
    }
    case 'object':
      return `object ${idSpace(need.kind, need.partition)} ${need.id}`;
    default:
      return `${need.ask} ${need.raw}?${queryText(need.query)}`;
  }
}

function queryText(query: RawNeed['query']): string {
  return Object.entries(query)
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
}

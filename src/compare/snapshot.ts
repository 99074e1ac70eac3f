import {
  byCodeUnit,
  idSpace,
  type Json,
  type JsonObject,
  type Kind,
  type Partition,
} from '../model/index.js';

/**
 * What is asked of a platform: all objects of a kind in one place, one of them by its id, or a question in the
 * platform's own words, which only its provider writes and reads.
 */
export type Need = ListNeed | ObjectNeed | RawNeed;

export interface ListNeed {
  ask: 'list';
  kind: Kind;
  partition: Partition;
  /** Fields that the object in question has: fewer rows may be read. */
  narrow?: { [name: string]: string };
  /** Absence only counts when seen two times. */
  twice?: true;
  /** A second reading of a list that was read before. */
  again?: true;
}

export interface ObjectNeed {
  ask: 'object';
  kind: Kind;
  partition: Partition;
  id: number | string;
}

/** `rows`: the answer is a list, and all of it counts. Else whatever comes, and a failure is an answer too. */
export interface RawNeed {
  ask: 'raw' | 'rows';
  raw: string;
  query: { [name: string]: string | number };
}

/** What came of a need. Anything but these (a broken list, a server error) ends the plan. */
export type Answer =
  /** `pages`: how many requests it took; missing where it was not counted. */
  | { state: 'rows'; rows: JsonObject[]; pages?: number }
  | { state: 'object'; object: JsonObject }
  | { state: 'raw'; body: Json }
  | { state: 'missing' }
  | { state: 'unreadable'; status: number; message: string };

/**
 * The platform as far as it was read. Asking for something that was not read yet notes the need
 * and answers undefined: the caller reads what is noted and plans again, so that planning itself
 * stays a pure function of what was read.
 */
export class Snapshot {
  readonly #answers: Map<string, Answer>;
  readonly #needs = new Map<string, Need>();

  constructor(answers: Map<string, Answer> = new Map()) {
    this.#answers = answers;
  }

  list(kind: Kind, partition: Partition): Answer | undefined {
    return this.#ask({ ask: 'list', kind, partition });
  }

  /** A list once more: what two readings agree on is as good as reading each of its objects. */
  listAgain(kind: Kind, partition: Partition): Answer | undefined {
    return this.#ask({ ask: 'list', kind, partition, again: true });
  }

  object(kind: Kind, partition: Partition, id: number | string): Answer | undefined {
    return this.#ask({ ask: 'object', kind, partition, id });
  }

  raw(raw: string, query: RawNeed['query'] = {}): Answer | undefined {
    return this.#ask({ ask: 'raw', raw, query });
  }

  rows(raw: string): Answer | undefined {
    return this.#ask({ ask: 'rows', raw, query: {} });
  }

  #ask(need: Need): Answer | undefined {
    const key = needKey(need);
    const answer = this.#answers.get(key);
    if (answer === undefined) this.#needs.set(key, need);
    return answer;
  }

  /** How much was asked for and not read yet. */
  get open(): number {
    return this.#needs.size;
  }

  /** What was asked for and not read yet, in a stable order; asking starts anew. */
  takeNeeds(): Need[] {
    const needs = [...this.#needs.entries()].sort(([a], [b]) => byCodeUnit(a, b)).map(([, need]) => need);
    this.#needs.clear();
    return needs;
  }

  put(need: Need, answer: Answer): void {
    this.#answers.set(needKey(need), answer);
  }

  /** Live objects and answers read so far, for the line that says what a plan rests on. */
  get size(): { answers: number; objects: number } {
    let objects = 0;
    for (const answer of this.#answers.values()) {
      if (answer.state === 'rows') objects += answer.rows.length;
      else if (answer.state === 'object') objects += 1;
    }
    return { answers: this.#answers.size, objects };
  }
}

/** The same for needs that ask the same. */
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

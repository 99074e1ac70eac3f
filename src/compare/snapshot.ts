import { byCodeUnit, type Json, type JsonObject } from '../model/index.js';

/**
 * One GET that the planner wants answered. `twice`: absence only counts when seen two times. `again`: a
 * second reading of a list that was read before. `raw`: whatever comes, for findings that are only nice
 * to have; a failure of it is an answer too.
 */
export interface Need {
  path: string;
  query: { [name: string]: string | number };
  mode: 'list' | 'object' | 'raw';
  twice: boolean;
  again?: true;
}

/** What a GET came to. Anything but these (a broken list, a server error) ends the plan. */
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

  list(path: string, query: Need['query'] = {}): Answer | undefined {
    return this.#ask({ path, query, mode: 'list', twice: false });
  }

  /** A list once more: what two readings agree on is as good as a GET of each of its objects. */
  listAgain(path: string, query: Need['query'] = {}): Answer | undefined {
    return this.#ask({ path, query, mode: 'list', twice: false, again: true });
  }

  object(path: string): Answer | undefined {
    return this.#ask({ path, query: {}, mode: 'object', twice: false });
  }

  raw(path: string, query: Need['query'] = {}): Answer | undefined {
    return this.#ask({ path, query, mode: 'raw', twice: false });
  }

  #ask(need: Need): Answer | undefined {
    const key = needKey(need);
    const answer = this.#answers.get(key);
    if (answer === undefined) this.#needs.set(key, need);
    return answer;
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
  const query = Object.entries(need.query)
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
  const times = `${need.twice ? '2' : ''}${need.again === true ? ' again' : ''}`;
  return `${need.mode}${times} ${need.path}?${query}`;
}

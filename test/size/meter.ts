import type { RequestRecord } from '../../src/emulator/request-record.js';
import type { Emulator } from '../../src/providers/pipelines/emulator/index.js';

/** What one request is for. */
type What = 'object' | 'list' | 'narrowed' | 'other' | 'write';

const LIBRARY = /^\/api\/(?:prompts|criteria|evaluations)(\/[^/?]+)?(?:\?|$)/;
const TOOLS = /\/(?:tool-endpoints|tool-bindings|tool-ground-truths)(\/[^/?]+)?(?:\?|$)/;

function whatOf({ method, path }: RequestRecord): What {
  if (method !== 'GET') return 'write';
  const found = LIBRARY.exec(path) ?? TOOLS.exec(path);
  if (found === null) return 'other';
  if (found[1] !== undefined) return 'object';
  return path.includes('node_id=') ? 'narrowed' : 'list';
}

/** What a command asked the platform for. */
export interface Traffic {
  /** GETs by the path of the object. */
  objects: ReadonlyMap<string, number>;
  /** Reads of a list narrowed to one ground truth, by path and query. */
  narrowed: ReadonlyMap<string, number>;
  /** Pages of whole lists, by the path of the list and its filters. */
  lists: ReadonlyMap<string, number>;
  writes: number;
  /** Everything else: who am I, what the workflow offers, how many use it. */
  others: number;
  /** How many GETs of objects were under way at once, at most. */
  abreast: number;
}

/** How long a lone GET of an object waits for company before it counts as one of a row. */
const COMPANY_MS = 1000;

/** Counts what commands ask of an emulator, and how much of it at once. */
export class Meter {
  readonly #emulator: Emulator;
  #running = 0;
  #abreast = 0;
  #company: (() => void)[] = [];

  constructor(emulator: Emulator) {
    this.#emulator = emulator;
    emulator.hooks.before = async (request) => {
      if (whatOf(request) !== 'object') return;
      this.#running += 1;
      this.#abreast = Math.max(this.#abreast, this.#running);
      for (const go of this.#company.splice(0)) go();
      // The first ones are answered only when others have arrived: no machine is too slow to show it.
      if (this.#abreast < 2) await this.#othersCome();
    };
    emulator.hooks.after = (request) => {
      if (whatOf(request) === 'object') this.#running -= 1;
    };
  }

  #othersCome(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, COMPANY_MS);
      this.#company.push(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  /** Runs something, and says what was asked for meanwhile. */
  async of<T>(run: () => Promise<T>): Promise<{ result: T; traffic: Traffic }> {
    const mark = this.#emulator.requests.length;
    this.#abreast = 0;
    const result = await run();
    const traffic = counted(this.#emulator.requests.slice(mark));
    return { result, traffic: { ...traffic, abreast: this.#abreast } };
  }
}

function counted(requests: readonly RequestRecord[]): Omit<Traffic, 'abreast'> {
  const maps = { object: new Map(), narrowed: new Map(), list: new Map() } as const;
  let writes = 0;
  let others = 0;
  for (const request of requests) {
    const what = whatOf(request);
    if (what === 'write') writes += 1;
    else if (what === 'other') others += 1;
    else {
      const key = what === 'list' ? listOf(request.path) : request.path;
      const counts: Map<string, number> = maps[what];
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return { objects: maps.object, narrowed: maps.narrowed, lists: maps.list, writes, others };
}

/** The path of a list and what it is filtered by, without the page. */
function listOf(path: string): string {
  const [route = '', query = ''] = path.split('?', 2);
  const filters = query.split('&').filter((one) => one !== '' && !/^page(?:_size)?=/.test(one));
  return [route, ...filters].join('?');
}

/** The most often that one thing was asked for; 0 where nothing was. */
export function most(counts: ReadonlyMap<string, number>): number {
  return Math.max(0, ...counts.values());
}

export function total(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

import type { Answer, Need, PlatformReader } from '../../compare/index.js';
import type { JsonObject } from '../../model/index.js';

/** What tells of an object whether it was written since; null where the platform does not show it. */
export interface Facts {
  version: number | null;
  updatedAt: string | null;
}

/**
 * What a run has read of the platform, in the order in which it came in: an object that was there before
 * a create was sent is not what that create made, whatever the platform answers. Objects are known by the
 * route of their list, for within one of them an id means one object.
 */
export class Sightings {
  readonly #first = new Map<string, number>();
  readonly #owners = new Map<string, string>();
  readonly #facts = new Map<string, Facts>();
  #readings = 0;

  /** The same reader, with everything that it reads taken note of. */
  watch(reader: PlatformReader): PlatformReader {
    return {
      serverTime: () => reader.serverTime(),
      answer: async (need) => {
        const answer = await reader.answer(need);
        this.note(need, answer);
        return answer;
      },
    };
  }

  note(need: Need, answer: Answer): void {
    this.#readings += 1;
    if (answer.state === 'rows') for (const row of answer.rows) this.#see(need.path, row);
    else if (answer.state === 'object') this.#see(need.path.replace(/\/[^/]*$/, ''), answer.object);
  }

  #see(path: string, { id, version, updated_at }: JsonObject): void {
    if (typeof id !== 'number' && typeof id !== 'string') return;
    const key = keyOf(path, id);
    if (!this.#first.has(key)) this.#first.set(key, this.#readings);
    const known = this.#facts.get(key);
    this.#facts.set(key, {
      version: typeof version === 'number' ? version : (known?.version ?? null),
      updatedAt: typeof updated_at === 'string' ? updated_at : (known?.updatedAt ?? null),
    });
  }

  /** What was read last of an object, by the route of its list. */
  factsOf(path: string, id: number | string): Facts | undefined {
    return this.#facts.get(keyOf(path, id));
  }

  /** This moment, for `wasThere`. */
  get moment(): number {
    return this.#readings;
  }

  /** True for an object that something read until a moment has shown. */
  wasThere(path: string, id: number | string, moment: number): boolean {
    const first = this.#first.get(keyOf(path, id));
    return first !== undefined && first <= moment;
  }

  /** An object belongs to an address: the ledger says so, or this run has made it. */
  belongs(path: string, id: number | string, address: string): void {
    this.#owners.set(keyOf(path, id), address);
  }

  /** The address to which an object is known to belong. */
  ownerOf(path: string, id: number | string): string | undefined {
    return this.#owners.get(keyOf(path, id));
  }
}

function keyOf(path: string, id: number | string): string {
  return `${path} ${typeof id} ${id}`;
}

import type { Answer, Need, PlatformReader } from '../../compare/index.js';
import { idSpace, type JsonObject, objectKey } from '../../model/index.js';

/** What tells of an object whether it was written since; null where the platform does not show it. */
export interface Facts {
  version: number | null;
  updatedAt: string | null;
}

/**
 * What a run has read of the platform, in the order in which it came in: an object that was there before
 * a create was sent is not what that create made, whatever the platform answers. Objects are known by what
 * their ids are counted in (`idSpace`), for within one of them an id means one object.
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
      wordsOf: (need) => reader.wordsOf(need),
      answer: async (need) => {
        const answer = await reader.answer(need);
        this.note(need, answer);
        return answer;
      },
    };
  }

  note(need: Need, answer: Answer): void {
    this.#readings += 1;
    if (!('kind' in need)) return;
    const space = idSpace(need.kind, need.partition);
    if (answer.state === 'rows') for (const row of answer.rows) this.#see(space, row);
    else if (answer.state === 'object') this.#see(space, answer.object);
  }

  #see(space: string, { id, version, updated_at }: JsonObject): void {
    if (typeof id !== 'number' && typeof id !== 'string') return;
    const key = objectKey(space, id);
    if (!this.#first.has(key)) this.#first.set(key, this.#readings);
    const known = this.#facts.get(key);
    this.#facts.set(key, {
      version: typeof version === 'number' ? version : (known?.version ?? null),
      updatedAt: typeof updated_at === 'string' ? updated_at : (known?.updatedAt ?? null),
    });
  }

  /** What was read last of an object, by what its id is counted in. */
  factsOf(space: string, id: number | string): Facts | undefined {
    return this.#facts.get(objectKey(space, id));
  }

  /** This moment, for `wasThere`. */
  get moment(): number {
    return this.#readings;
  }

  /** True for an object that something read until a moment has shown. */
  wasThere(space: string, id: number | string, moment: number): boolean {
    const first = this.#first.get(objectKey(space, id));
    return first !== undefined && first <= moment;
  }

  /** An object belongs to an address: the ledger says so, or this run has made it. */
  belongs(space: string, id: number | string, address: string): void {
    this.#owners.set(objectKey(space, id), address);
  }

  /** The address to which an object is known to belong. */
  ownerOf(space: string, id: number | string): string | undefined {
    return this.#owners.get(objectKey(space, id));
  }
}

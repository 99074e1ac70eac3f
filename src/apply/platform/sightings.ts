import type { Answer, Need, PlatformReader } from '../../compare/index.js';
import { idSpace, type JsonObject, objectKey } from '../../model/index.js';

/** The facts of an object that show whether it was written since; null where the platform does not show them. */
export interface Facts {
  version: number | null;
  updatedAt: string | null;
}

/**
 * What a run has read from the platform, in its order: an object that existed before a create was sent is not its
 * result, whatever the platform answers. Objects are identified within their `idSpace`, in which an id means one
 * object.
 */
export class Sightings {
  readonly #first = new Map<string, number>();
  readonly #owners = new Map<string, string>();
  readonly #facts = new Map<string, Facts>();
  #readings = 0;

  /** The same reader; everything that it reads is recorded. */
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

  /** Records what an answer shows. */
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

  /** The last reading of an object. */
  factsOf(space: string, id: number | string): Facts | undefined {
    return this.#facts.get(objectKey(space, id));
  }

  /** The present moment, for `wasThere`. */
  get moment(): number {
    return this.#readings;
  }

  /** True for an object that was read before a moment. */
  wasThere(space: string, id: number | string, moment: number): boolean {
    const first = this.#first.get(objectKey(space, id));
    return first !== undefined && first <= moment;
  }

  /** Records that an object belongs to an address: the ledger says so, or this run created it. */
  belongs(space: string, id: number | string, address: string): void {
    this.#owners.set(objectKey(space, id), address);
  }

  /** The address that an object is known to belong to. */
  ownerOf(space: string, id: number | string): string | undefined {
    return this.#owners.get(objectKey(space, id));
  }
}

import { type Answer, type Need, needKey, type PlatformReader } from '../../compare/index.js';
import type { Kind, Partition, Resource } from '../../model/index.js';

/**
 * The lists that every plan of these items asks for, whatever the ledger says: those that a selected item may be in, or
 * another item of its kind, which could mean the same object. Kinds whose objects are completed from the ledger are left
 * out: the platform reads them after `recall`.
 * @param items all items of the target's files, also those that are not planned
 */
export function listsOf(items: readonly Resource[], isSelected: (address: string) => boolean): Need[] {
  const planned = new Set<Kind>();
  for (const { kind, address } of items)
    if (kind.lifecycle !== 'launch' && kind.trace === undefined && isSelected(address)) planned.add(kind);
  const partitions = new Map<Kind, Set<Partition>>();
  for (const { kind, partition } of items) {
    if (!planned.has(kind)) continue;
    const known = partitions.get(kind) ?? new Set();
    partitions.set(kind, known.add(partition));
  }
  return [...partitions].flatMap(([kind, all]) =>
    [...all].map((partition): Need => ({ ask: 'list', kind, partition })),
  );
}

/**
 * A reader whose first answers are on their way: while they come, the ledger is read. Each of them is given once, so that
 * a second question is another request. A failure counts when somebody asks.
 */
export class ReadAhead implements PlatformReader {
  readonly #reader: PlatformReader;
  readonly #coming = new Map<string, Promise<Answer>>();

  constructor(reader: PlatformReader) {
    this.#reader = reader;
  }

  /** Asks now for what `answer` will be asked for. */
  begin(needs: readonly Need[]): void {
    for (const need of needs) {
      const answer = this.#reader.answer(need);
      answer.catch(() => undefined);
      this.#coming.set(needKey(need), answer);
    }
  }

  answer(need: Need): Promise<Answer> {
    const key = needKey(need);
    const coming = this.#coming.get(key);
    this.#coming.delete(key);
    return coming ?? this.#reader.answer(need);
  }

  wordsOf(need: Need): string {
    return this.#reader.wordsOf(need);
  }

  serverTime(): string | null {
    return this.#reader.serverTime();
  }
}

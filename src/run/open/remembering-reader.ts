import { type Answer, type Need, needKey, type PlatformReader } from '../../compare/index.js';

/**
 * Answers every need once: a second plan of the same moment, from other files or with other options,
 * rests on the same state of the platform and costs only what it asks for beyond the first.
 */
export class RememberingReader implements PlatformReader {
  readonly #reader: PlatformReader;
  readonly #answers = new Map<string, Promise<Answer>>();

  constructor(reader: PlatformReader) {
    this.#reader = reader;
  }

  serverTime(): string | null {
    return this.#reader.serverTime();
  }

  wordsOf(need: Need): string {
    return this.#reader.wordsOf(need);
  }

  answer(need: Need): Promise<Answer> {
    const key = needKey(need);
    const known = this.#answers.get(key) ?? this.#reader.answer(need);
    this.#answers.set(key, known);
    return known;
  }
}

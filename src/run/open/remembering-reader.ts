import { type Answer, type Need, needKey, type PlatformReader } from '../../compare/index.js';

/**
 * Reads every need once. A second plan at the same time, from other files or with other options, then sees the same
 * state of the platform, and reads only what the first did not.
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

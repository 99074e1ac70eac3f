import type {
  Answer,
  CreateHow,
  Need,
  ObjectAt,
  ObjectPlace,
  Platform,
  WriteHow,
  WriteResult,
} from '../../compare/index.js';
import { type Json, PLATFORM_CODES, UserError } from '../../model/index.js';

/** Notices that the platform no longer accepts the API key: any 401 ends the run. */
export class KeyWatch implements Platform {
  readonly #platform: Platform;
  #isRefused = false;

  constructor(platform: Platform) {
    this.#platform = platform;
  }

  /** True after a 401. */
  get isRefused(): boolean {
    return this.#isRefused;
  }

  serverTime(): string | null {
    return this.#platform.serverTime();
  }

  wordsOf(need: Need): string {
    return this.#platform.wordsOf(need);
  }

  async answer(need: Need): Promise<Answer> {
    try {
      return await this.#platform.answer(need);
    } catch (error) {
      if (error instanceof UserError && error.code === PLATFORM_CODES.keyRefused.code) this.#isRefused = true;
      throw error;
    }
  }

  create(at: ObjectPlace, body: Json, how: CreateHow): Promise<WriteResult> {
    return this.#watch(this.#platform.create(at, body, how));
  }

  update(at: ObjectAt, body: Json, how: WriteHow): Promise<WriteResult> {
    return this.#watch(this.#platform.update(at, body, how));
  }

  remove(at: ObjectAt, how: WriteHow): Promise<WriteResult> {
    return this.#watch(this.#platform.remove(at, how));
  }

  async #watch(write: Promise<WriteResult>): Promise<WriteResult> {
    const result = await write;
    if (result.state === 'refused' && result.status === 401) this.#isRefused = true;
    return result;
  }
}

import type { Answer, Method, Need, Platform, WriteResult } from '../../compare/index.js';
import { type Json, PLATFORM_CODES, UserError } from '../../model/index.js';

/** Notices that the platform does not accept the API key any more: 401 anywhere ends a run. */
export class KeyWatch implements Platform {
  readonly #platform: Platform;
  #isRefused = false;

  constructor(platform: Platform) {
    this.#platform = platform;
  }

  get isRefused(): boolean {
    return this.#isRefused;
  }

  serverTime(): string | null {
    return this.#platform.serverTime();
  }

  async answer(need: Need): Promise<Answer> {
    try {
      return await this.#platform.answer(need);
    } catch (error) {
      if (error instanceof UserError && error.code === PLATFORM_CODES.keyRefused.code) this.#isRefused = true;
      throw error;
    }
  }

  async write(
    method: Method,
    path: string,
    request: { body?: Json; idempotencyKey?: string },
  ): Promise<WriteResult> {
    const result = await this.#platform.write(method, path, request);
    if (result.state === 'refused' && result.status === 401) this.#isRefused = true;
    return result;
  }
}

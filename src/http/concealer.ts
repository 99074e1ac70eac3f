import { makeRedactor } from './redact.js';

/** The last safety net: replaces known secrets in all output. */
export class Concealer {
  #redact: (text: string) => string = (text) => text;
  readonly #secrets = new Set<string>();

  /** Adds secrets to mask; short values and plain words are never masked. */
  add(secrets: readonly string[]): void {
    for (const secret of secrets) if (secret !== '') this.#secrets.add(secret);
    this.#redact = makeRedactor([...this.#secrets]);
  }

  /** The text with all added secrets masked. */
  clean(text: string): string {
    return this.#redact(text);
  }
}

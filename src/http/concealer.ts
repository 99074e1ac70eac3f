import { makeRedactor } from './redact.js';

/** The last safety net: replaces known secrets in all output. */
export class Concealer {
  #redact: (text: string) => string = (text) => text;
  readonly #secrets = new Set<string>();

  add(secrets: readonly string[]): void {
    for (const secret of secrets) if (secret !== '') this.#secrets.add(secret);
    this.#redact = makeRedactor([...this.#secrets]);
  }

  clean(text: string): string {
    return this.#redact(text);
  }
}

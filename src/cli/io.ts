import type { Surroundings } from '../engine/surroundings.js';
import { makeRedactor } from '../http/redact.js';

/** What a command gets from the process: nothing below reads `process` by itself. */
export interface Io extends Surroundings {
  /** Results. */
  out(text: string): void;
  /** Colour and live progress are wanted on the stream. */
  outColor: boolean;
  errColor: boolean;
  /** Somebody sits at a terminal and can answer. */
  interactive: boolean;
  width: number;
  ask(question: string): Promise<string>;
}

/** The last net (design §7): known secrets are replaced in every outgoing text. */
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

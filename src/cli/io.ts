import { makeRedactor } from '../http/redact.js';
import type { Git, ProcessView } from '../ledger/index.js';

/** What a command gets from the process: nothing below reads `process` by itself. */
export interface Io {
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
  /** Results. */
  out(text: string): void;
  /** Progress and diagnostics. */
  err(text: string): void;
  /** Colour and live progress are wanted on the stream. */
  outColor: boolean;
  errColor: boolean;
  /** Somebody sits at a terminal and can answer. */
  interactive: boolean;
  width: number;
  ask(question: string): Promise<string>;
  clock: {
    now(): number;
    sleep(ms: number, signal?: AbortSignal): Promise<void>;
    /** Calls again and again until what it returns is called; left out where nothing goes on by itself. */
    every?(ms: number, tick: () => void): () => void;
  };
  random(): number;
  randomBytes(size: number): Buffer;
  /** Git in a repository, for the ledger. */
  openGit(root: string): Git;
  /** Which process this is, and which others still run: a lock names the one that holds it. */
  processes: ProcessView;
  /** Aborted by SIGINT and SIGTERM. */
  signal: AbortSignal;
  /** From now on these texts, and their encodings, are replaced in everything that is printed. */
  conceal(secrets: readonly string[]): void;
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

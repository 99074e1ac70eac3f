import { Diagnostics } from '../api/diagnostics.js';
import type { Finding, Typing } from '../model/index.js';
import { DOCUMENT_VERSION } from './document-version.js';

/** The one JSON document of a run with `--json`: what the command prints, and what it says on stderr besides. */
export class JsonRun {
  readonly #command: string | null;
  readonly #diagnostics = new Diagnostics();
  #document: object | undefined;
  #isPrinted = false;

  /** @param command the words of the command, `ledger show`; null for a command line that names none */
  constructor(command: string | null) {
    this.#command = command;
  }

  /** Adds an error, a warning or a note; the same one is added once. */
  note(finding: Finding): void {
    this.#diagnostics.note(finding);
  }

  /** Sets the result; it is printed when the run has ended. */
  set(document: object): void {
    this.#document = document;
  }

  /** A result with a format of its own was printed, so nothing else may be. */
  printed(): void {
    this.#isPrinted = true;
  }

  /** The text to print at the end; empty where the result was printed. Ends with a line break. */
  end(exitCode: number, typing: Typing | undefined): string {
    if (this.#isPrinted) return '';
    const document = {
      format_version: DOCUMENT_VERSION,
      command: this.#command,
      ...this.#document,
      exit_code: exitCode,
      diagnostics: this.#diagnostics.list(typing?.place ?? {}),
    };
    return `${JSON.stringify(document, null, 2)}\n`;
  }
}

import type { Json } from '../../../model/index.js';
import type { Io } from '../../io.js';
import { printDocument } from '../../print-json.js';
import type { NextSteps } from './next-steps.js';
import { stepsText } from './next-steps.js';

/** What `init` did with a file, or with `--dry-run` would do. */
export interface InitState {
  /** From the current folder. */
  file: string;
  /**
   * `written`; `added`: lines of it; `same`: it was as it should be; `kept`: somebody has to add `lines`. With
   * `--dry-run`: `new`, `same`, `differs`, `link`.
   */
  state: 'written' | 'added' | 'same' | 'kept' | 'new' | 'differs' | 'link';
  /** Lines that were added, or that somebody has to add. */
  lines?: readonly string[];
}

/** What one `init` says: in words as it goes, or as one document at its end. */
export class InitReport {
  readonly #io: Io;
  readonly #isJson: boolean;
  readonly #files: InitState[] = [];
  readonly #next: NextSteps[] = [];
  #pulled: Json = null;

  constructor(io: Io, isJson: boolean) {
    this.#io = io;
    this.#isJson = isJson;
  }

  /** True where the document is printed in place of words. */
  get isJson(): boolean {
    return this.#isJson;
  }

  /** Says what was done with a file, in words as `shown`. */
  file(state: InitState, shown: string): void {
    this.#files.push(state);
    this.say(shown);
  }

  /** Says what to do next. */
  next(steps: NextSteps): void {
    this.#next.push(steps);
    this.say(stepsText(steps));
  }

  /** Keeps the document of the pull. */
  pulled(document: Json): void {
    this.#pulled = document;
  }

  /** Prints words that the document has no place for. */
  say(text: string): void {
    if (!this.#isJson) this.#io.out(text);
  }

  /** Prints the document, if one was asked for. Where an error came before the first file, the error is all of it. */
  end(isDryRun: boolean): void {
    if (!this.#isJson || this.#files.length === 0) return;
    const next = this.#next.flatMap(({ where, steps }) =>
      steps.flatMap(({ says, commands }) => {
        const each: (string | null)[] = commands.length === 0 ? [null] : [...commands];
        return each.map((command) => ({ where, says, command }));
      }),
    );
    printDocument({ dry_run: isDryRun, files: this.#files, next, pulled: this.#pulled }, this.#io);
  }
}

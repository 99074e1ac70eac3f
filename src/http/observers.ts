import { readDeprecation } from './deprecation.js';
import type { RequestName } from './errors.js';
import type { HttpOptions } from './options.js';
import type { HttpAnswer, HttpFailure } from './transport.js';

/** One attempt, for those who watch. */
interface Attempt {
  name: RequestName;
  /** Including its question mark, or empty. */
  query: string;
  /** 1 for the first. */
  attempt: number;
  ms: number;
}

/** Those who watch the requests of a client. Their exceptions must not make a finished write look failed. */
export class Observers {
  readonly #options: Pick<HttpOptions, 'onRequest' | 'onDeprecation'>;
  readonly #redact: (text: string) => string;
  #deprecationTold = false;

  constructor(options: Pick<HttpOptions, 'onRequest' | 'onDeprecation'>, redact: (text: string) => string) {
    this.#options = options;
    this.#redact = redact;
  }

  /** Tells how an attempt ended, and once of a route that is deprecated. */
  report({ name, query, attempt, ms }: Attempt, result: HttpAnswer | HttpFailure): void {
    const { onRequest, onDeprecation } = this.#options;
    const loss = result.kind === 'failure' ? result : result.loss;
    const status = result.kind === 'answer' ? result.status : undefined;
    quietly(() =>
      onRequest?.({ ...name, query: this.#redact(query), status, problem: loss?.reason, attempt, ms }),
    );
    if (result.kind === 'failure' || this.#deprecationTold) return;
    const info = readDeprecation(name, result.headers, this.#redact);
    if (info === undefined) return;
    this.#deprecationTold = true;
    quietly(() => onDeprecation?.(info));
  }
}

function quietly(tell: () => void): void {
  try {
    tell();
  } catch {
    // Exceptions of an observer are ignored.
  }
}

/** A check needed more steps than it may take. */
export class TooManySteps extends Error {}

/** Most steps of the check of one value. */
const MOST_OF_ONE = 20_000_000;
/** Most steps of all checks of a run, some seconds of work. */
const MOST_OF_ALL = 200_000_000;
/** Deepest nesting of schemas in schemas while a value is checked. */
const MOST_DEEP = 500;

/**
 * Counts the steps of checks, because the schemas come from the repository: a schema that would take hours ends with an
 * error, on every machine at the same step.
 */
export class Steps {
  #ofOne = 0;
  #ofAll = 0;
  #depth = 0;

  /** Begins the check of another value. */
  restart(): void {
    this.#ofOne = 0;
    this.#depth = 0;
  }

  /** @throws TooManySteps */
  take(count: number): void {
    this.#ofOne += count;
    this.#ofAll += count;
    if (this.#ofOne > MOST_OF_ONE || this.#ofAll > MOST_OF_ALL) throw new TooManySteps();
  }

  /** Does work that is one level deeper. @throws TooManySteps where a schema refers to itself without an end */
  deeper(work: () => void): void {
    this.#depth += 1;
    if (this.#depth > MOST_DEEP) throw new TooManySteps();
    work();
    this.#depth -= 1;
  }
}

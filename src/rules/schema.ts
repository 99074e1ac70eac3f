import type { Json, Path } from '../model/index.js';
import { type Steps, TooManySteps } from './steps.js';

/** A JSON Schema, ready to check values. A schema that refers to itself is filled after it was made. */
export interface Schema {
  checks: Check[];
}

/** One keyword of a schema; it reports what a value violates. */
export type Check = (value: Json, walk: Walk) => void;

/** What a value violates: the path of a part of it, and the end of a sentence about this part. */
export interface Violation {
  path: Path;
  is: string;
}

/** Most violations of one value that are reported. */
const MOST_REPORTED = 20;

/** A walk through one value. */
export class Walk {
  readonly steps: Steps;
  readonly #path: (string | number)[] = [];
  #found: Violation[] = [];

  constructor(steps: Steps) {
    this.steps = steps;
  }

  get found(): readonly Violation[] {
    return this.#found;
  }

  check(schema: Schema, value: Json): void {
    this.steps.take(1);
    this.steps.deeper(() => {
      for (const check of schema.checks) check(value, this);
    });
  }

  /** Checks a part of the present value. */
  below(step: string | number, schema: Schema, value: Json): void {
    this.#path.push(step);
    this.check(schema, value);
    this.#path.pop();
  }

  /** True where a schema has nothing to report about the present value. */
  fits(schema: Schema, value: Json): boolean {
    const before = this.#found;
    this.#found = [];
    this.check(schema, value);
    const fits = this.#found.length === 0;
    this.#found = before;
    return fits;
  }

  report(is: string, ...below: (string | number)[]): void {
    if (this.#found.length < MOST_REPORTED) this.#found.push({ path: [...this.#path, ...below], is });
  }
}

/**
 * What a value violates, in the order of the schema; `too_long` where the check takes more steps than it may. Pure: the
 * same value and schema give the same result.
 */
export function violations(schema: Schema, value: Json, steps: Steps): readonly Violation[] | 'too_long' {
  steps.restart();
  const walk = new Walk(steps);
  try {
    walk.check(schema, value);
    return walk.found;
  } catch (error) {
    if (error instanceof TooManySteps) return 'too_long';
    throw error;
  }
}

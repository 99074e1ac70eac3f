import type { Bar } from './stats/power.js';
import type { TestName } from './trial-report.js';

/** What a test says about both sides of a row. */
export interface Tested {
  test: TestName;
  p: number;
  /** No p below this was possible with as many passed, or as many pairs that differ. */
  least_here: number;
  /** No p below this is possible with as many tasks, whatever they answer. */
  least_ever: number;
  /** Of head less base, 95 %. */
  interval: [number, number] | null;
  /** The smallest change for the worse that had been seen with 80 %. */
  smallest(bar: Bar): number | null;
}

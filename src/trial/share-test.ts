import type { Sample } from './sample.js';
import { fisher, leastFisher } from './stats/fisher.js';
import { leastMcnemar, mcnemar } from './stats/mcnemar.js';
import { newcombe, pairedNewcombe } from './stats/newcombe.js';
import { smallestFisherFall, smallestMcnemarFall } from './stats/power.js';
import type { Tested } from './tested.js';

/** Tests the shares that passed: Fisher's exact test. */
export function testShares({ base, head }: Sample): Tested {
  const [n, m] = [base.length, head.length];
  const [a, b] = [passed(base), passed(head)];
  return {
    test: 'fisher',
    p: fisher(a, n, b, m),
    least_here: leastFisher(n, m, a + b),
    least_ever: fisher(n, n, 0, m),
    interval: newcombe(a, n, b, m),
    smallest: (bar) => smallestFisherFall(a / n, n, m, bar),
  };
}

/** Tests the shares that passed among pairs: McNemar's exact test. */
export function testPairedShares({ base, head }: Sample): Tested {
  const n = base.length;
  const [a, b] = [passed(base), passed(head)];
  const both = base.filter((one, at) => one === 1 && head[at] === 1).length;
  const [worse, better] = [a - both, b - both];
  return {
    test: 'mcnemar',
    p: mcnemar(worse, better),
    least_here: leastMcnemar(worse + better),
    least_ever: leastMcnemar(n),
    interval: pairedNewcombe({ both, worse, better, neither: n - both - worse - better }),
    smallest: (bar) => smallestMcnemarFall(a / n, n, bar),
  };
}

function passed(values: readonly number[]): number {
  return values.filter((one) => one === 1).length;
}

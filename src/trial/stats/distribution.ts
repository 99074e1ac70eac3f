/** Probabilities of the whole numbers from `least` on. */
export interface Distribution {
  least: number;
  probabilities: Float64Array;
}

/**
 * The distribution of a whole number from `least` to `most`, by the ratio of each probability to the one before, which
 * must fall. It starts at the most probable number, so that nothing overflows however many there are. Ends where a number
 * is less than `rare` times as probable as that one.
 */
function byRatio(least: number, most: number, ratio: (k: number) => number, rare: number): Distribution {
  let mode = least;
  let beyond = most;
  while (mode < beyond) {
    const middle = Math.ceil((mode + beyond) / 2);
    if (ratio(middle) >= 1) mode = middle;
    else beyond = middle - 1;
  }
  const below: number[] = [];
  for (let k = mode, one = 1; k > least; k -= 1) {
    one /= ratio(k);
    if (one < rare) break;
    below.push(one);
  }
  const above: number[] = [];
  for (let k = mode + 1, one = 1; k <= most; k += 1) {
    one *= ratio(k);
    if (one < rare) break;
    above.push(one);
  }
  const probabilities = Float64Array.from([...below.reverse(), 1, ...above]);
  const total = probabilities.reduce((sum, one) => sum + one, 0);
  return { least: mode - below.length, probabilities: probabilities.map((one) => one / total) };
}

/** How many of `n` independent tries succeed, each with probability `p`; without numbers that are too `rare`. */
export function binomial(n: number, p: number, rare = 0): Distribution {
  if (p <= 0) return { least: 0, probabilities: new Float64Array([1]) };
  if (p >= 1) return { least: n, probabilities: new Float64Array([1]) };
  const odds = p / (1 - p);
  return byRatio(0, n, (k) => ((n - k + 1) / k) * odds, rare);
}

/** How many of `drawn` ones are marked, drawn without putting back from `marked` marked and `others` other ones. */
export function hypergeometric(drawn: number, marked: number, others: number): Distribution {
  const least = Math.max(0, drawn - others);
  const most = Math.min(drawn, marked);
  return byRatio(least, most, (k) => ((marked - k + 1) / k) * ((drawn - k + 1) / (others - drawn + k)), 0);
}

/** The probability of at most `k`. */
export function atMost({ least, probabilities }: Distribution, k: number): number {
  let sum = 0;
  const end = Math.min(k - least, probabilities.length - 1);
  for (let at = 0; at <= end; at += 1) sum += probabilities[at] as number;
  return sum;
}

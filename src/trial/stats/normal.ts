/** The probability that a standard normal value is at most `z`: Marsaglia's series (2004), exact to about 15 digits for |z| < 7. */
function below(z: number): number {
  let term = z;
  let total = z;
  for (let odd = 3; total + term !== total; odd += 2) {
    term *= (z * z) / odd;
    total += term;
  }
  return 0.5 + (total * Math.exp(-(z * z) / 2)) / Math.sqrt(2 * Math.PI);
}

/** The standard normal value below which the share `p` lies, for p from 0.5 to below 1. */
export function normalQuantile(p: number): number {
  let [least, greatest] = [0, 8];
  for (let step = 0; step < 60; step += 1) {
    const middle = (least + greatest) / 2;
    if (below(middle) < p) least = middle;
    else greatest = middle;
  }
  return (least + greatest) / 2;
}

/** A value in its unit, such as `83 %` or `3.9`; a dash where there is none. */
export function amountText(unit: string, value: number | null): string {
  if (value === null) return '–';
  return unit === 'share' ? `${numeral(value * 100)} %` : numeral(value);
}

/** Three significant digits, and never fewer than the whole ones. */
export function numeral(value: number): string {
  const size = Math.abs(value);
  const digits = size >= 100 ? 0 : size >= 10 ? 1 : 2;
  // A number forgets zeros at its end. The cost of a task is far below 1.
  const text = String(Number(size < 1 ? value.toPrecision(3) : value.toFixed(digits)));
  return text === '-0' ? '0' : text;
}

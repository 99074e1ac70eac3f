import { visible } from './sanitize.js';

/** `To do: …` for a terminal. Each line of the advice stays one of its own, so that a command in it can be copied. */
export function toDoLines(advice: string, indent: string, paint = (text: string) => text): string[] {
  const [first = '', ...rest] = advice.split('\n').map(visible);
  return [`${indent}${paint('To do:')} ${first}`, ...rest.map((line) => `${indent}       ${line}`)];
}

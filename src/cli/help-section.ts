import { type PastedCommand, shellLine } from '../model/index.js';

/** A command and what it does, in help. */
export type HelpExample = readonly [PastedCommand, string];

/** Terms with what they mean, under a title; an empty line follows. */
export function section(title: string, rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([term]) => term.length));
  return [`${title}:`, ...rows.map(([term, says]) => `  ${term.padEnd(width)}  ${says}`), ''];
}

/** Examples as rows of a section. */
export function exampleRows(examples: readonly HelpExample[]): [string, string][] {
  return examples.map(([command, says]) => [shellLine(command, 'sh'), says]);
}

/** What follows the options in the help of a command; undefined where it has no examples. */
export function examplesAfter(examples: readonly HelpExample[] = []): string | undefined {
  return examples.length === 0
    ? undefined
    : ['', ...section('Examples', exampleRows(examples))].join('\n').trimEnd();
}

import { tokenNodes } from './library-yaml.js';
import { regularNodes } from './regular-yaml.js';
import { characterName } from './source-bytes.js';
import { SOURCE_CODES } from './source-codes.js';
import type { SourceNode } from './source-node.js';
import type { SourceReport } from './source-report.js';

/**
 * Reads one document of YAML 1.2 (core schema) as JSON values: keys are strings, `<<` merges maps, tags and directives
 * are refused. Undefined where the values cannot be determined.
 */
export function parseYaml(report: SourceReport): SourceNode | undefined {
  checkCharacters(report);
  return regularNodes(report) ?? tokenNodes(report);
}

/** Nearly no text has one, and this asks each character once. */
const ANY_CONTROL = /[^\P{Cc}\t\n]/u;

/**
 * Reports everything that YAML forbids in its source, and a lone carriage return, which readers interpret differently.
 */
function checkCharacters(report: SourceReport): void {
  if (!ANY_CONTROL.test(report.text)) return;
  const raw = /(?![\t\n\r])\p{Cc}|\r(?!\n)/gu;
  for (const match of report.text.matchAll(raw)) {
    const name = characterName(match[0]);
    report.add(
      SOURCE_CODES.controlCharacter,
      match.index,
      match[0] === '\r'
        ? 'A carriage return here has no line feed.'
        : `The control character ${name} is not escaped.`,
      match[0] === '\r'
        ? 'End lines with LF or CRLF; write an intended one as "\\r" in double quotes.'
        : `Remove it, or write it as "\\u${name.slice(2)}" in double quotes.`,
    );
  }
}

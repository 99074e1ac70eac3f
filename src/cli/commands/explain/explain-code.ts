import { closest, codeLink, type Kinds, UserError } from '../../../model/index.js';
import { allCodes, SEVERITIES } from '../../all-codes.js';
import { COMMAND_CODES } from '../../command-codes.js';

/**
 * A code: its meaning, how a command goes on with it, and what to do.
 * @throws UserError for a code that no table has
 */
export function explainCode(kinds: Kinds, topic: string): string {
  const wanted = topic.toUpperCase();
  const chapters = allCodes(kinds);
  for (const { title, codes } of chapters) {
    const row = codes.find(({ code }) => code === wanted);
    if (row === undefined) continue;
    return [
      `${row.code} (${row.severity}): ${row.doc}${row.isAlwaysShown === true ? ' Always shown.' : ''}`,
      `  ${title}. ${sentence(row.severity)} ${SEVERITIES[row.severity]}.`,
      `  To do: ${row.remedy}`,
      `  source: ${codeLink(row.code)}`,
      '',
    ].join('\n');
  }
  const all = chapters.flatMap(({ codes }) => codes.map(({ code }) => code));
  const near = closest(wanted, all, 1);
  throw new UserError(
    COMMAND_CODES.unknownTopic.code,
    `This version has no code ${wanted}.`,
    `${near === undefined ? '' : `Did you mean ${near}? `}docs/errors.md lists every code of its version.`,
  );
}

function sentence(severity: string): string {
  return /^[aeiou]/.test(severity) ? `An ${severity}` : `A ${severity}`;
}

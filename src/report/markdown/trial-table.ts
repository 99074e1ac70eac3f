import type { Row } from '../../trial/index.js';
import { cut, markdownCode, markdownText, visible } from '../words/sanitize.js';
import { cellText, changeText, limitsOf, wordText } from '../words/trial-words.js';

/** Rows of a table that a reader still reads; the first ones are those of the gate. */
const MOST_ROWS = 40;
const HEAD = '| compared | base | head | change (95 %) | word |\n|---|---|---|---|---|';

/** The table of a trial, with what stands below it about single rows; empty without rows. */
export function trialTable(rows: readonly Row[]): string[] {
  if (rows.length === 0) return [];
  const shown = rows.slice(0, MOST_ROWS);
  const more = rows.length - shown.length;
  const table = [HEAD, ...shown.map(rowLine)].join('\n');
  return [more > 0 ? `${table}\n\n… and ${more} more rows, in the JSON of the trial` : table];
}

function rowLine(row: Row): string {
  const name = `${nameOf(row)}${row.in_gate ? ' (gate)' : ''}`;
  const word =
    row.word === 'worse' || row.word === 'better' ? `**${wordText(row.word)}**` : wordText(row.word);
  return `| ${name} | ${cellText(row, row.base)} | ${cellText(row, row.head)} | ${changeText(row) || '–'} | ${word} |`;
}

function nameOf({ what, name }: Row): string {
  const text = cut(visible(name), 120);
  return what === 'score' ? markdownCode(text, { table: true }) : markdownText(text, { table: true });
}

/** What has to be known about single rows, and who judged them: entries of a list. */
export function rowNotes(rows: readonly Row[]): string[] {
  return rows.slice(0, MOST_ROWS).flatMap((row) => {
    const facts = factsOf(row);
    return facts.length === 0 ? [] : [`- ${markdownCode(cut(visible(row.name), 120))}: ${facts.join('; ')}`];
  });
}

function factsOf(row: Row): string[] {
  const { version, judge, why } = row;
  return [
    ...(version === null ? [] : [`version ${version}`]),
    ...(judge === null ? [] : [`judged by ${markdownCode(cut(visible(judge), 120))}`]),
    ...(why === undefined ? [] : [markdownText(cut(visible(why), 500))]),
    ...limitsOf(row),
  ];
}

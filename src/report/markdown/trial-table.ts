import type { Row, Word } from '../../trial/index.js';
import { count } from '../text/style.js';
import { cut, markdownCode, markdownText, visible } from '../words/sanitize.js';
import { rowLine } from '../words/trial-facts.js';
import { cellText, changeText, wordText } from '../words/trial-words.js';
import { fitWhole, type Size } from './fit.js';
import { saidMarkdown } from './markdown-place.js';

/** Rows of a table that a reader still reads; the first ones are those of the gate. */
const MOST_ROWS = 40;
const HEAD = '| compared | base | head | change (95 %) | word |\n|---|---|---|---|---|';
/** Room for the line that counts the rows that are left out. */
const REST_ROOM = 150;

/** The table of a trial within a length, with what stands below it about single rows. */
export interface TrialTable {
  /** Null where there is no row, or no room for any. */
  table: string | null;
  /** The rows that it shows. */
  shown: readonly Row[];
}

/** The table of a trial: as many rows as there is room for, and by their words those that are not. */
export function trialTable(rows: readonly Row[], room: number, size: Size): TrialTable {
  const fitting = fitWhole(rows.slice(0, MOST_ROWS), room - HEAD.length - REST_ROOM, tableLine, size);
  const over = new Set(fitting.left);
  const shown = rows.slice(0, MOST_ROWS).filter((row) => !over.has(row));
  if (shown.length === 0) return { table: null, shown };
  const left = [...fitting.left, ...rows.slice(MOST_ROWS)];
  const table = [HEAD, ...fitting.shown].join('\n');
  return { table: left.length === 0 ? table : `${table}\n\n… and ${restOf(left)}`, shown };
}

/** `260 more rows in the JSON of the trial: 2 worse, 258 no difference seen`. */
function restOf(left: readonly Row[]): string {
  const words = new Map<Word, number>();
  for (const { word } of left) words.set(word, (words.get(word) ?? 0) + 1);
  const counted = [...words].map(([word, number]) => `${number} ${wordText(word)}`);
  return `${count(left.length, 'more row')} in the JSON of the trial: ${counted.join(', ')}`;
}

function tableLine(row: Row): string {
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
  return rows.map(rowLine).flatMap((line) => (line.length === 0 ? [] : [`- ${saidMarkdown(line)}`]));
}

import { type Expected, ROWS, type Row } from './rows.js';

/** One line of the table in docs/how-it-decides.md; what happens is said by the rows that it stands for. */
export interface Line {
  lastApplied: string;
  platform: string;
  files: string;
  /** Behind the word of what happens by default. */
  more?: string;
  /** Under `overwrite` and `keep`; left out: the same as by default. */
  policies?: readonly [overwrite: string, keep: string];
  /** Keys of the rows that it stands for. */
  rows: readonly string[];
  /** Keys of rows in which a setting that the line names lets something else happen. */
  unless?: readonly string[];
}

export const LINES: readonly Line[] = [
  { lastApplied: 'nothing', platform: 'nothing', files: 'new', rows: ['new'] },
  {
    lastApplied: 'nothing',
    platform: 'the same',
    files: 'new',
    more: ': only the ledger is written',
    rows: ['found equal'],
  },
  {
    lastApplied: 'nothing',
    platform: 'something else',
    files: 'new',
    more: ', until `--take-over` or `take_over: true`',
    rows: ['found other'],
    unless: ['taken over'],
  },
  { lastApplied: 'known', platform: 'unchanged', files: 'unchanged', rows: ['unchanged'] },
  {
    lastApplied: 'known',
    platform: 'unchanged',
    files: 'edited',
    rows: ['changed in git', 'changed in git, adopted'],
  },
  {
    lastApplied: 'known',
    platform: 'edited',
    files: 'unchanged',
    policies: ['**update** back to the file', '**keep**: the live value stays, the ledger records that'],
    rows: ['drift'],
  },
  {
    lastApplied: 'known',
    platform: 'edited',
    files: 'edited differently',
    policies: ['**update**', '**keep**: fields edited live stay, the rest is updated'],
    rows: ['conflict'],
  },
  {
    lastApplied: 'known',
    platform: 'edited',
    files: 'edited to the same value',
    more: ': only the ledger is written',
    rows: ['same on both sides'],
  },
  {
    lastApplied: 'known',
    platform: 'deleted or archived',
    files: 'still there',
    policies: ['**create** again', '**release**'],
    rows: ['gone'],
  },
  {
    lastApplied: 'known, created',
    platform: 'unchanged',
    files: 'removed',
    more: ' with `prune: true` or `delete: true`; otherwise it stays, with a note',
    rows: ['left'],
  },
  {
    lastApplied: 'known, adopted',
    platform: 'anything',
    files: 'removed',
    more: ': it stays on the platform and leaves the ledger; **delete** only with `delete: true`',
    rows: ['left, adopted', 'left, edited, adopted'],
    unless: ['left, adopted, marked'],
  },
  {
    lastApplied: 'known',
    platform: 'anything',
    files: 'removed, `release: true`',
    more: ', whatever its origin',
    rows: ['left, released', 'left, edited, released'],
  },
  {
    lastApplied: 'known',
    platform: 'unchanged',
    files: 'removed, `protect: true`',
    rows: ['left, protected'],
  },
  {
    lastApplied: 'known, created',
    platform: 'edited',
    files: 'removed',
    policies: ['**delete**, as if unedited', '**release**'],
    rows: ['left, edited'],
  },
  { lastApplied: 'known', platform: 'gone', files: 'removed', rows: ['left, gone'] },
  {
    lastApplied: 'nothing',
    platform: 'something',
    files: 'nothing',
    more: ': not managed, never touched',
    rows: ['not ours'],
  },
];

const HEAD =
  '| last applied | on the platform | in the files | what happens | overwrite | keep |\n|---|---|---|---|---|---|\n';

/** The table as docs/how-it-decides.md has it. */
export function decisionTable(): string {
  return HEAD + LINES.map((line) => `| ${cells(line).join(' | ')} |\n`).join('');
}

function cells(line: Line): string[] {
  const happens = `${wordOf(expectedOf(line, 0))}${line.more ?? ''}`;
  const [overwrite, keep] = line.policies ?? ['same', 'same'];
  return [line.lastApplied, line.platform, line.files, happens, overwrite, keep];
}

/** What all rows of a line come to under one policy. @throws where they come to different things */
export function expectedOf({ rows }: Line, policy: 0 | 1 | 2): Expected {
  const [first, ...others] = rows.map((key) => rowOf(key).expected[policy]);
  if (first === undefined || others.some((one) => one.plan !== first.plan))
    throw new Error(`${rows.join(' and ')} come to different things`);
  return first;
}

export function rowOf(key: string): Row {
  const row = ROWS.find((one) => one.key === key);
  if (row === undefined) throw new Error(`there is no row ${key}`);
  return row;
}

/** `held:drift` → `**held** (drift)`. */
export function wordOf({ plan }: Expected): string {
  if (plan === '-') return 'nothing';
  const [word = '', why] = plan.split(':');
  return `**${word}**${why === undefined ? '' : ` (${why})`}`;
}

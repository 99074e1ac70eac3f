import type { Entry } from '../compare/index.js';
import { isObject, UserError } from '../model/index.js';
import { checkBound, isTime, isWritingMark, readEntry } from './check.js';
import { followRenames } from './edit-entries.js';
import type { Head } from './ledger.js';
import { LEDGER_CODES } from './ledger-codes.js';
import type { RunStart } from './run-start.js';
import { parseStored } from './stored-json.js';

/** One line of the journal. */
export type JournalLine =
  | { t: 'begin'; start: RunStart }
  | { t: 'put'; entry: Entry }
  | { t: 'remove'; address: string }
  /** A rename that was carried out: the entry at its new address, and what refers to its old one follows. */
  | { t: 'rename'; from: string; entry: Entry };

/**
 * The text of a line, in parts: the one that begins a run holds everything that the run is going to write, and never
 * stands as a whole.
 */
export function lineTexts(line: JournalLine): Iterable<string> {
  return line.t === 'begin' ? beginTexts(line.start) : [`${JSON.stringify(line)}\n`];
}

function* beginTexts(start: RunStart): Iterable<string> {
  yield '{"t":"begin","start":{';
  let comma = '';
  for (const [name, value] of Object.entries(start)) {
    if (value === undefined) continue;
    yield `${comma}${JSON.stringify(name)}:`;
    comma = ',';
    if (!Array.isArray(value)) yield JSON.stringify(value);
    else {
      yield '[';
      for (const [index, one] of value.entries()) yield `${index === 0 ? '' : ','}${JSON.stringify(one)}`;
      yield ']';
    }
  }
  yield '}}\n';
}

/**
 * Reads a journal. An unfinished last line was being written when the run was interrupted; nothing depends on it, so it
 * is left out. A damaged line before the last one is an error.
 */
export function parseJournal(text: string, where: string): JournalLine[] {
  const complete = text.split('\n').slice(0, -1);
  return complete.map((line, index) => {
    const place = `${where}:${index + 1}`;
    try {
      return check(parseStored(line), place);
    } catch (error) {
      if (error instanceof UserError) throw error;
      throw new UserError(
        LEDGER_CODES.damaged.code,
        `The ledger cannot be used: ${place} is damaged (it is not valid JSON).`,
        'Restore the file from a copy.',
      );
    }
  });
}

function check(line: unknown, where: string): JournalLine {
  if (isObject(line) && line.t === 'begin' && isObject(line.start)) {
    const start = line.start as unknown as RunStart;
    const isWhole = isObject(start.head) && Array.isArray(start.intents) && Array.isArray(start.marks);
    if (!isWhole || !isTime(start.at)) throw unknownLine(where);
    checkBound(start.head, where);
    const moved = start.moved ?? { entries: [], gone: [] };
    if (!isObject(moved) || !Array.isArray(moved.entries) || !isTexts(moved.gone)) throw unknownLine(where);
    const writing: unknown = start.writing ?? {};
    if (!isObject(writing) || !Object.values(writing).every(isWritingMark)) throw unknownLine(where);
    for (const entry of [...start.intents, ...start.marks, ...moved.entries]) readEntry(entry, where);
    return { t: 'begin', start };
  }
  if (isObject(line) && line.t === 'put') return { t: 'put', entry: readEntry(line.entry, where) };
  if (isObject(line) && line.t === 'remove' && typeof line.address === 'string')
    return { t: 'remove', address: line.address };
  if (isObject(line) && line.t === 'rename' && typeof line.from === 'string')
    return { t: 'rename', from: line.from, entry: readEntry(line.entry, where) };
  throw unknownLine(where);
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

function unknownLine(where: string): UserError {
  return new UserError(
    LEDGER_CODES.damaged.code,
    `The ledger cannot be used: ${where} contains an unknown record.`,
    'Restore the file from a copy.',
  );
}

/**
 * Applies the records of a run to the entries that it started from.
 * @param isOver the run ended and recorded every outcome; otherwise it was interrupted, and what it was about to write
 *   may have been written
 */
export function replay(
  entries: ReadonlyMap<string, Entry>,
  lines: readonly JournalLine[],
  isOver = false,
): Map<string, Entry> {
  const out = new Map(entries);
  const renamed = new Map<string, string>();
  for (const line of lines) {
    if (line.t === 'begin') {
      const { moved } = line.start;
      for (const address of moved?.gone ?? []) out.delete(address);
      for (const entry of moved?.entries ?? []) out.set(entry.address, entry);
      const begun = [...line.start.marks, ...line.start.intents];
      const replaced = new Map(begun.map((entry) => [entry.replaced, entry.id]));
      for (const entry of begun) {
        // A known object is newer than the intent to create it, unless it is the one to be replaced.
        const known = out.get(entry.address);
        const isMade =
          known !== undefined &&
          known.id !== null &&
          known.generation >= entry.generation &&
          replaced.get(entry.address) !== known.id;
        if (!isMade) out.set(entry.address, entry);
      }
      for (const [address, mark] of Object.entries(line.start.writing ?? {})) {
        const known = out.get(address);
        if (known === undefined || known.id === null) continue;
        // Questions that an earlier run left open are answered too: this run continued from there.
        const { writing: _, ...answered } = known;
        out.set(address, isOver ? answered : { ...known, writing: mark });
      }
    } else if (line.t === 'rename') {
      renamed.set(line.from, line.entry.address);
      out.delete(line.from);
      out.set(line.entry.address, line.entry);
    } else if (line.t === 'put') out.set(line.entry.address, line.entry);
    else out.delete(line.address);
  }
  // Also in entries that were recorded before their reference was renamed, or from what was planned before.
  if (renamed.size > 0) for (const [address, entry] of out) out.set(address, followRenames(entry, renamed));
  return out;
}

/**
 * The head after an interrupted run: its files count as applied last, even if only in part, so that an older commit is
 * still noticed.
 */
export function headAfter(head: Head | undefined, lines: readonly JournalLine[]): Head | undefined {
  const begin = lines.find((line) => line.t === 'begin');
  if (head === undefined || begin === undefined) return head;
  const { source, departed, overrides, rules_from } = begin.start.head;
  const { overrides: _ofEarlier, ...before } = head;
  return {
    ...before,
    source,
    ...(departed === undefined ? {} : { departed }),
    ...(overrides === undefined ? {} : { overrides }),
    ...(rules_from === undefined ? {} : { rules_from }),
  };
}

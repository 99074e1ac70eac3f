import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Entry } from '../../compare/index.js';
import { moveTo } from '../../host/whole-file.js';
import { UserError } from '../../model/index.js';
import { readEntry } from '../check.js';
import { entryMoves } from '../entry-moves.js';
import type { Revision } from '../history.js';
import { entryFile, ledgerText } from '../ledger.js';
import { LEDGER_CODES } from '../ledger-codes.js';
import { newScores } from '../new-scores.js';
import { parseStored } from '../stored-json.js';
import { readFolder, readText, replaceAllSafely, syncFolder } from './disk.js';
import type { EntriesAhead } from './entries-ahead.js';

/** Number of files that are written, then synced together, because waiting for the disk one by one takes far longer. */
const SYNC_BATCH = 32;

/** Number of files that are read before timers and a stop get their turn. */
const READ_BATCH = 64;

/**
 * All entries of a ledger's folder, by address.
 * @param place the folder, for people
 * @throws UserError PS6003 where one is damaged
 */
export async function readEntries(folder: string, place: string): Promise<Map<string, Entry>> {
  const names: string[] = [];
  for (const kind of await readFolder(folder)) {
    if (!kind.isDirectory()) continue;
    for (const file of await readFolder(path.join(folder, kind.name)))
      if (file.isFile() && file.name.endsWith('.json')) names.push(`${kind.name}/${file.name}`);
  }
  const entries = new Map<string, Entry>();
  for (const [index, name] of names.entries()) {
    if (index % READ_BATCH === 0) await setImmediate();
    const text = readText(path.join(folder, name)) ?? '';
    const entry = readEntry(parseFile(text, `${place}/${name}`), `${place}/${name}`);
    if (entryFile(entry) !== name)
      throw new UserError(
        LEDGER_CODES.damaged.code,
        `The ledger cannot be used: ${place}/${name} contains the entry of ${entry.address}.`,
        'Restore the file from a copy.',
      );
    entries.set(entry.address, entry);
  }
  return entries;
}

/**
 * Makes the folder hold these entries, and waits for the disk.
 * @param ahead entries that are on disk already, beside their places
 * @returns what changed, for the log
 */
export async function writeEntries(
  folder: string,
  stored: ReadonlyMap<string, Entry>,
  entries: ReadonlyMap<string, Entry>,
  ahead: EntriesAhead | undefined,
): Promise<Pick<Revision, 'trials'> & { counts: NonNullable<Revision['counts']> }> {
  const changed: { file: string; text: string; written: string | undefined }[] = [];
  for (const [address, entry] of entries) {
    const text = ledgerText(entry);
    const old = stored.get(address);
    if (old !== undefined && ledgerText(old) === text) continue;
    const file = path.join(folder, entryFile(entry));
    changed.push({ file, text, written: ahead?.take(entry, text) });
  }
  const folders = new Set(changed.map(({ file }) => path.dirname(file)));
  for (const one of folders) await mkdir(one, { recursive: true });
  const left = changed.filter(({ file, written }) => written === undefined || !moveTo(written, file));
  for (let first = 0; first < left.length; first += SYNC_BATCH)
    await replaceAllSafely(left.slice(first, first + SYNC_BATCH));
  // The head and the end of the journal rest on these names.
  for (const one of folders) await syncFolder(one);
  const gone = [...stored].filter(([address]) => !entries.has(address));
  for (const [, entry] of gone) await rm(path.join(folder, entryFile(entry)), { force: true });
  const { added, removed } = entryMoves(stored, entries);
  const trials = newScores(stored, entries);
  return {
    // An entry with a new address is written, but it is not new.
    counts: { added, changed: changed.length - added, removed, total: entries.size },
    ...(trials.length === 0 ? {} : { trials }),
  };
}

/**
 * The JSON of a file of the ledger.
 * @throws UserError PS6003 where it is none
 */
export function parseFile(text: string, where: string): unknown {
  try {
    return parseStored(text);
  } catch {
    throw new UserError(
      LEDGER_CODES.damaged.code,
      `The ledger cannot be used: ${where} is damaged (it is not valid JSON).`,
      'Restore the file from a copy.',
    );
  }
}

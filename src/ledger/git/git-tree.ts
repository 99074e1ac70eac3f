import type { Entry } from '../../compare/index.js';
import { complaint, type Git } from '../../host/git-process.js';
import { UserError } from '../../model/index.js';
import { checkCounts, readEntry, readHead } from '../check.js';
import { entryMoves } from '../entry-moves.js';
import type { RevisionTrial } from '../history.js';
import { checkFormat, entryFile, type Head, ledgerText } from '../ledger.js';
import { LEDGER_CODES } from '../ledger-codes.js';
import { newScores } from '../new-scores.js';
import { parseStored } from '../stored-json.js';
import { localFailure } from './git-place.js';

/** One file of a commit's tree. */
interface TreeFile {
  mode: string;
  oid: string;
}

/** Lists the files of a commit; undefined where some of its objects are not here. */
export async function listTree(git: Git, commit: string): Promise<ReadonlyMap<string, TreeFile> | undefined> {
  const ran = await git(['ls-tree', '-r', '-z', '--full-tree', commit]);
  if (ran.code !== 0) {
    if (
      /not a tree object|bad object|Not a valid object|could not (read|get)|unable to read/i.test(ran.stderr)
    )
      return undefined;
    throw localFailure('listing the ledger', ran.stderr);
  }
  const files = new Map<string, TreeFile>();
  for (const record of ran.stdout.toString('utf8').split('\0')) {
    const tab = record.indexOf('\t');
    if (tab < 0) continue;
    const [mode = '', , oid = ''] = record.slice(0, tab).split(' ');
    files.set(record.slice(tab + 1), { mode, oid });
  }
  return files;
}

/** Reads any number of objects with one git process; undefined where one of them is not here. */
export async function readObjects(
  git: Git,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string> | undefined> {
  if (ids.length === 0) return new Map();
  const ran = await git(
    ['cat-file', '--batch', '--buffer'],
    Buffer.from(ids.map((id) => `${id}\n`).join('')),
  );
  const objects = new Map<string, string>();
  const bytes = ran.stdout;
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(10, at);
    const [id = '', , size = ''] = bytes.toString('latin1', at, end < 0 ? bytes.length : end).split(' ');
    if (end < 0 || !/^\d+$/.test(size)) return undefined;
    const from = end + 1;
    objects.set(id, bytes.toString('utf8', from, from + Number(size)));
    at = from + Number(size) + 1;
  }
  if (ran.code !== 0)
    throw localFailure('reading the ledger', ran.stderr === '' ? complaint('') : ran.stderr);
  return ids.every((id) => objects.has(id)) ? objects : undefined;
}

/** The tree of a ledger as stored. */
export interface StoredTree {
  head: Head | undefined;
  entries: Map<string, Entry>;
}

/** Paths of entries in the tree; other files are not the tool's. */
export const ENTRY_FILE = /^[^/]+\/[^/]+\.json$/;

/**
 * Parses a ledger's tree.
 * @param where the place for messages, such as the ref
 * @throws UserError PS6001 for a newer layout, PS6003 for damage
 */
export function parseTree(
  files: ReadonlyMap<string, TreeFile>,
  objects: ReadonlyMap<string, string>,
  where: string,
): StoredTree {
  const entries = new Map<string, Entry>();
  const read = (name: string, { mode, oid }: TreeFile) => {
    const place = `${where}:${name}`;
    if (mode !== '100644' && mode !== '100755') throw damaged(place, 'it is not a regular file');
    return parse(objects.get(oid) ?? '', place);
  };
  const top = files.get('head.json');
  if (top === undefined) throw damaged(`${where}:head.json`, 'it is missing');
  const head = readHead(read('head.json', top), `${where}:head.json`);
  checkFormat(head);
  for (const [name, file] of files) {
    if (!ENTRY_FILE.test(name)) continue;
    const place = `${where}:${name}`;
    const entry = readEntry(read(name, file), place);
    if (entryFile(entry) !== name) throw damaged(place, `it contains the entry of ${entry.address}`);
    entries.set(entry.address, entry);
  }
  checkCounts(head, entries, `${where}:head.json`);
  return { head, entries };
}

/** The files to write and to remove so that a stored tree holds these entries. */
export function treeChanges(
  stored: { entries: ReadonlyMap<string, Entry> },
  entries: ReadonlyMap<string, Entry>,
  head: Head,
): {
  write: { path: string; text: string }[];
  remove: string[];
  added: number;
  changed: number;
  removed: number;
  trials: RevisionTrial[];
} {
  const write = [{ path: 'head.json', text: ledgerText(head) }];
  const remove: string[] = [];
  for (const [address, entry] of entries) {
    const text = ledgerText(entry);
    const old = stored.entries.get(address);
    if (old !== undefined && (old === entry || ledgerText(old) === text)) continue;
    write.push({ path: entryFile(entry), text });
  }
  for (const [address, entry] of stored.entries) if (!entries.has(address)) remove.push(entryFile(entry));
  const { added, removed } = entryMoves(stored.entries, entries);
  // Written besides the head and not new, also under a new address.
  const trials = newScores(stored.entries, entries);
  return { write, remove, added, changed: write.length - 1 - added, removed, trials };
}

function parse(text: string, where: string): unknown {
  try {
    return parseStored(text);
  } catch {
    throw damaged(where, 'it is not valid JSON');
  }
}

/** The caller adds the advice, because it depends on where the ledger is. */
function damaged(where: string, what: string): UserError {
  return new UserError(
    LEDGER_CODES.damaged.code,
    `The ledger cannot be used: ${where} is damaged (${what}).`,
  );
}

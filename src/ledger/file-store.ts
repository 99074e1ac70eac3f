import { constants } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { UserError } from '../model/index.js';
import type { Entry } from '../plan/index.js';
import { readEntry, readHead } from './check.js';
import { type JournalLine, parseJournal, replay } from './journal.js';
import { type Binding, checkBinding, entryFile, type Head, LEDGER_FORMAT, ledgerText } from './ledger.js';
import type { LedgerSession, LedgerStore, OpenLedger, RunStart } from './store.js';

const HEAD = 'head.json';
const JOURNAL = 'journal.jsonl';

/** Files that are written and synced side by side: waiting for the disk one by one takes far longer. */
const SYNC_BATCH = 32;

/** The folder that all file ledgers of a repository live in; git ignores it by itself. */
export const LEDGER_FOLDER = '.pipelines-sync';

/** Each of the two names becomes exactly one path part, whatever is in it. */
function pathPart(name: string): string {
  const escaped = encodeURIComponent(name).replace(
    /[!'()*~]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return escaped.replace(/^\./, '%2E');
}

/**
 * A ledger in a folder: `head.json`, a file per resource, and while a run goes on a journal that is
 * synced to disk line by line. A run that was cut off leaves its journal; reading folds it in.
 */
export class FileStore implements LedgerStore {
  readonly place: string;
  readonly #base: string;
  readonly #folder: string;

  /** @param root absolute folder that holds (or will hold) `.pipelines-sync` */
  constructor(root: string, namespace: string, target: string) {
    this.#base = path.join(root, LEDGER_FOLDER);
    this.#folder = path.join(this.#base, pathPart(namespace), pathPart(target));
    this.place = path.posix.join(LEDGER_FOLDER, pathPart(namespace), pathPart(target));
  }

  async read(binding: Binding): Promise<OpenLedger> {
    const headText = await readText(path.join(this.#folder, HEAD));
    const head =
      headText === undefined
        ? undefined
        : readHead(parse(headText, `${this.place}/${HEAD}`), `${this.place}/${HEAD}`);
    if (head !== undefined) checkBinding(head, binding);
    const stored = await this.#entries();
    if (head === undefined && stored.size > 0) {
      throw new UserError(
        'PS6003',
        `The ledger cannot be used: ${this.place}/${HEAD} is missing, but entries are there.`,
        'Restore it from a copy, or move the folder away to begin a new ledger.',
      );
    }
    const journal = await readText(path.join(this.#folder, JOURNAL));
    const lines = journal === undefined ? [] : parseJournal(journal, `${this.place}/${JOURNAL}`);
    const first = lines[0];
    if (first?.t === 'begin' && head === undefined)
      checkBinding({ ...first.start.head, ...emptyHead(first.start.at) }, binding);
    return {
      head,
      state: head !== undefined || lines.length > 0 ? 'present' : 'absent',
      revision: head === undefined ? (lines.length > 0 ? '0' : null) : String(head.sequence),
      entries: replay(stored, lines),
      interrupted: lines.length > 0,
    };
  }

  async begin(ledger: OpenLedger, start: RunStart): Promise<LedgerSession> {
    try {
      return await this.#begin(ledger, start);
    } catch (error) {
      if (error instanceof UserError) throw error;
      throw this.#unwritable(error, 'Make the folder writable and try again; nothing was sent.');
    }
  }

  #unwritable(error: unknown, remedy: string): UserError {
    return new UserError(
      'PS6006',
      `The ledger in ${this.place} cannot be written (${reasonOf(error)}).`,
      remedy,
    );
  }

  async #begin(ledger: OpenLedger, start: RunStart): Promise<LedgerSession> {
    await mkdir(this.#folder, { recursive: true });
    await writeFile(path.join(this.#base, '.gitignore'), '*\n');
    // What an earlier run left behind goes into the tree first; its journal is then of no more use.
    if (ledger.interrupted)
      await this.#fold(ledger, { ...start, intents: [], marks: [] }, ledger.entries, start.at);
    const journalFile = path.join(this.#folder, JOURNAL);
    const journal = await open(
      journalFile,
      constants.O_CREAT | constants.O_WRONLY | constants.O_TRUNC | constants.O_APPEND,
      0o600,
    );
    const lines: JournalLine[] = [{ t: 'begin', start }];
    const { ino } = await journal.stat();
    let tail = Promise.resolve();
    const append = (line: JournalLine) => {
      // After a failed line nothing is appended any more: half a line in the middle would spoil the rest.
      const written = tail.then(async () => {
        await journal.appendFile(`${JSON.stringify(line)}\n`);
        await journal.datasync();
        // A journal that somebody removed takes every line, and none of them will be found again.
        if ((await stat(journalFile)).ino !== ino) throw new Error('its journal was replaced');
      });
      written.catch(() => undefined);
      tail = written;
      return written;
    };
    await append(lines[0] as JournalLine);
    await syncFolder(this.#folder);
    const add = async (line: JournalLine) => {
      lines.push(line);
      await append(line);
    };
    return {
      put: (entry) => add({ t: 'put', entry }),
      remove: (address) => add({ t: 'remove', address }),
      finish: async (at) => {
        await tail.catch(() => undefined);
        await journal.close();
        try {
          return await this.#fold(ledger, start, replay(ledger.entries, lines), at);
        } catch (error) {
          throw error instanceof UserError ? error : this.#unwritable(error, 'Make the folder writable.');
        }
      },
    };
  }

  /** Writes the tree so that it can be cut off anywhere: entries, then the head, then no journal. */
  async #fold(
    ledger: OpenLedger,
    start: RunStart,
    entries: ReadonlyMap<string, Entry>,
    at: string,
  ): Promise<string> {
    const stored = await this.#entries();
    const counts: Head['counts'] = {};
    const changed: { file: string; text: string }[] = [];
    for (const [address, entry] of entries) {
      counts[entry.kind] = (counts[entry.kind] ?? 0) + 1;
      const text = ledgerText(entry);
      const old = stored.get(address);
      if (old !== undefined && ledgerText(old) === text) continue;
      changed.push({ file: path.join(this.#folder, entryFile(entry)), text });
    }
    for (let first = 0; first < changed.length; first += SYNC_BATCH) {
      const batch = changed.slice(first, first + SYNC_BATCH);
      await Promise.all(batch.map(({ file, text }) => writeSafely(file, text)));
    }
    for (const [address, entry] of stored) {
      if (!entries.has(address)) await rm(path.join(this.#folder, entryFile(entry)), { force: true });
    }
    const sequence = (ledger.head?.sequence ?? 0) + 1;
    const head: Head = { ...start.head, format: LEDGER_FORMAT, sequence, applied_at: at, counts };
    await writeSafely(path.join(this.#folder, HEAD), ledgerText(head));
    await rm(path.join(this.#folder, JOURNAL), { force: true });
    await syncFolder(this.#folder);
    ledger.head = head;
    return String(sequence);
  }

  async #entries(): Promise<Map<string, Entry>> {
    const entries = new Map<string, Entry>();
    for (const folder of await readFolder(this.#folder)) {
      if (!folder.isDirectory()) continue;
      for (const file of await readFolder(path.join(this.#folder, folder.name))) {
        if (!file.isFile() || !file.name.endsWith('.json')) continue;
        const name = `${folder.name}/${file.name}`;
        const text = await readText(path.join(this.#folder, folder.name, file.name));
        const entry = readEntry(parse(text ?? '', `${this.place}/${name}`), `${this.place}/${name}`);
        if (entryFile(entry) !== name)
          throw new UserError(
            'PS6003',
            `The ledger cannot be used: ${this.place}/${name} holds the entry of ${entry.address}.`,
            'Restore the file from a copy.',
          );
        entries.set(entry.address, entry);
      }
    }
    return entries;
  }
}

function emptyHead(at: string): Pick<Head, 'format' | 'sequence' | 'applied_at' | 'counts'> {
  return { format: LEDGER_FORMAT, sequence: 0, applied_at: at, counts: {} };
}

function parse(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UserError(
      'PS6003',
      `The ledger cannot be used: ${where} is damaged (it is no JSON).`,
      'Restore the file from a copy.',
    );
  }
}

async function readText(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw unreachable(file, error);
  }
}

async function readFolder(folder: string) {
  try {
    const found = await readdir(folder, { withFileTypes: true });
    return found.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if (isMissing(error)) return [];
    throw unreachable(folder, error);
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error ? String(error.code) : error.message;
}

/** Unreachable is never taken for absent (design §6). */
function unreachable(file: string, error: unknown): UserError {
  return new UserError(
    'PS6004',
    `The ledger cannot be reached: reading ${path.basename(file)} failed (${reasonOf(error)}).`,
    'Make the folder .pipelines-sync readable.',
  );
}

/** Either the old or the new text is there, whenever the machine stops. */
async function writeSafely(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const temporary = `${file}.tmp`;
  const handle = await open(temporary, 'w', 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(temporary, file);
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } catch {
    // Some file systems cannot sync a folder; the files themselves are synced.
  } finally {
    await handle.close();
  }
}

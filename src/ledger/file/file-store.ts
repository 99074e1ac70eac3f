import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Entry } from '../../compare/index.js';
import { causeOf, UserError } from '../../model/index.js';
import { checkCounts, readHead } from '../check.js';
import { type Elsewhere, elsewhereOf, isElsewhere, type Neighbours, tryHead } from '../elsewhere.js';
import { GIT_LEDGER_CODES as CODES } from '../git/git-codes.js';
import { headAfter, type JournalLine, parseJournal, replay } from '../journal.js';
import {
  type Binding,
  checkBinding,
  countKinds,
  type Head,
  LEDGER_FORMAT,
  ledgerText,
  sameEntries,
} from '../ledger.js';
import { LEDGER_CODES } from '../ledger-codes.js';
import { FolderLock, lockHolder } from '../lock/lock-file.js';
import { holderOf, movedOn, sayTakenOver } from '../lock/lock-record.js';
import { pathPart } from '../path-part.js';
import type { RunStart } from '../run-start.js';
import {
  type LedgerSession,
  type LedgerStore,
  type LockHolder,
  type OpenLedger,
  withKept,
} from '../store.js';
import type { StoreDeps } from '../store-deps.js';
import { FolderTrialFiles } from '../trials/folder-trial-files.js';
import { TrialBook } from '../trials/trial-book.js';
import { newestOf } from '../who-moved.js';
import { readFolder, readText, syncFolder, writeSafely } from './disk.js';
import { EntriesAhead, tidyAhead } from './entries-ahead.js';
import { parseFile, readEntries, writeEntries } from './entry-folder.js';
import { FileHistory } from './file-history.js';
import { refuseLinks } from './folder-guard.js';
import { JournalFile } from './journal-file.js';

const HEAD = 'head.json';
const JOURNAL = 'journal.jsonl';
/** One line per apply, for `history`, without values. */
const HISTORY = 'history.jsonl';
/** Marks a ledger that was moved into git. */
const IMPORTED = 'imported.json';

/** The folder of all file ledgers of a repository; it contains a .gitignore for itself. */
export const LEDGER_FOLDER = '.pipelines-sync';

/**
 * A ledger in a folder: `head.json`, a file per resource, and during a run a journal that is synced to disk line by
 * line. An interrupted run leaves its journal, which the next read merges.
 */
export class FileStore implements LedgerStore {
  readonly place: string;
  readonly #base: string;
  readonly #folder: string;
  readonly #parts: readonly string[];
  readonly #names: { namespace: string; target: string };
  readonly #deps: StoreDeps;
  readonly #guard: (() => Promise<void>) | undefined;
  readonly #read = new WeakMap<OpenLedger, string>();
  readonly #holders = new WeakMap<OpenLedger, LockHolder | null>();

  /**
   * @param root absolute folder that contains (or will contain) `.pipelines-sync`
   * @param guard called before the folder is used; throws for a folder that must not be used
   */
  constructor(
    root: string,
    namespace: string,
    target: string,
    deps: StoreDeps,
    guard?: (folder: string) => Promise<void>,
  ) {
    this.#deps = deps;
    this.#names = { namespace, target };
    this.#base = path.join(root, LEDGER_FOLDER);
    this.#parts = [pathPart(namespace), pathPart(target)];
    this.#folder = path.join(this.#base, ...this.#parts);
    this.#guard = guard === undefined ? undefined : () => guard(this.#base);
    this.place = path.posix.join(LEDGER_FOLDER, ...this.#parts);
  }

  /** Refuses to read or write where a checkout may have replaced the folder. */
  async #checkFolder(): Promise<void> {
    await refuseLinks(this.#base, this.#parts);
    await this.#guard?.();
  }

  async elsewhere(binding: Binding, neighbours: Neighbours): Promise<Elsewhere[]> {
    const found: Elsewhere[] = [];
    for (const namespace of (await readFolder(this.#base)).filter((item) => item.isDirectory())) {
      const folder = path.join(this.#base, namespace.name);
      for (const target of (await readFolder(folder)).filter((item) => item.isDirectory())) {
        const place = path.posix.join(LEDGER_FOLDER, namespace.name, target.name);
        const text = place === this.place ? undefined : readText(path.join(folder, target.name, HEAD));
        const head = text === undefined ? undefined : tryHead(text, place);
        if (head === undefined || !(await isElsewhere(head, binding, neighbours))) continue;
        found.push(elsewhereOf(head, binding, place));
      }
    }
    return found.sort((a, b) => b.sequence - a.sequence);
  }

  trials(): TrialBook {
    const { self } = this.#deps.process;
    return new TrialBook(new FolderTrialFiles(this.#base, this.#names, self.pid), this.#deps);
  }

  async read(binding: Binding | null, onFixed?: () => void): Promise<OpenLedger> {
    await this.#checkFolder();
    this.#refuseImported();
    const { headText, journalText } = this.#texts();
    const head =
      headText === undefined
        ? undefined
        : readHead(parseFile(headText, `${this.place}/${HEAD}`), `${this.place}/${HEAD}`);
    if (head !== undefined) checkBinding(head, binding);
    const lines = journalText === undefined ? [] : parseJournal(journalText, `${this.place}/${JOURNAL}`);
    const first = lines[0];
    onFixed?.();
    const stored = await readEntries(this.#folder, this.place);
    // Entries without a head come from a first run that was interrupted while its journal was merged.
    if (head === undefined && stored.size > 0 && first?.t !== 'begin') {
      throw new UserError(
        LEDGER_CODES.damaged.code,
        `The ledger cannot be used: ${this.place}/${HEAD} is missing, although there are entries.`,
        'Restore it from a copy, or move the folder away to begin a new ledger.',
      );
    }
    const read = textKey({ headText, journalText });
    // With a journal, or while another run merges one, there are entries that the head does not count yet.
    if (head !== undefined && lines.length === 0 && textKey(this.#texts()) === read)
      checkCounts(head, stored, `${this.place}/${HEAD}`);
    if (first?.t === 'begin' && head === undefined)
      checkBinding({ ...first.start.head, ...emptyHead(first.start.at) }, binding);
    // A damaged lock stops those who want to take it; beside a ledger at rest, it does not prevent reading.
    const holder = await lockHolder(this.#folder, this.place, this.#deps).catch((error: unknown) => {
      if (lines.length > 0) throw error;
      return null;
    });
    const isUnderway = lines.length > 0 && holder?.standing === 'live';
    const ledger: OpenLedger = {
      head: headAfter(head, lines),
      state: head !== undefined || lines.length > 0 ? 'present' : 'absent',
      revision: head === undefined ? (lines.length > 0 ? '0' : null) : String(head.sequence),
      entries: replay(stored, lines),
      interrupted: lines.length > 0,
      ...(head === undefined && first?.t === 'begin' ? { begun: first.start.head } : {}),
      ...(isUnderway ? { underway: holderOf(holder.record, this.#deps.clock.now()) } : {}),
    };
    this.#read.set(ledger, read);
    this.#holders.set(ledger, holder);
    return ledger;
  }

  holder(ledger: OpenLedger): LockHolder | null {
    return this.#holders.get(ledger) ?? null;
  }

  history(): FileHistory {
    return new FileHistory(path.join(this.#folder, HISTORY), this.place);
  }

  async begin(ledger: OpenLedger, start: RunStart, force = false): Promise<LedgerSession> {
    try {
      return await this.#begin(ledger, withKept(start, ledger.head), force);
    } catch (error) {
      if (error instanceof UserError) throw error;
      throw this.#unwritable(error, 'Make the folder writable and run the command again. Nothing was sent.');
    }
  }

  #unwritable(error: unknown, remedy: string): UserError {
    return new UserError(
      LEDGER_CODES.unwritable.code,
      `The ledger in ${this.place} cannot be written (${causeOf(error)}).`,
      remedy,
    );
  }

  async #begin(ledger: OpenLedger, start: RunStart, force: boolean): Promise<LedgerSession> {
    await this.#checkFolder();
    await mkdir(this.#folder, { recursive: true });
    await writeFile(path.join(this.#base, '.gitignore'), '*\n');
    const { target, source } = start.head;
    const names = { place: this.place, target, commit: source.commit };
    const { lock, replaced } = await FolderLock.take(this.#folder, names, this.#deps, force).catch(
      async (error: unknown) => {
        throw isMovedOn(error) ? await this.#movedOn(ledger, target) : error;
      },
    );
    try {
      if (textKey(this.#texts()) !== this.#read.get(ledger)) throw await this.#movedOn(ledger, target);
      for (const old of replaced) sayTakenOver(old, this.#deps);
      return await this.#session(ledger, start, lock);
    } catch (error) {
      await lock.release();
      throw error;
    }
  }

  async #movedOn(ledger: OpenLedger, target: string): Promise<UserError> {
    return movedOn(target, await newestOf(this.history(), ledger.head?.sequence ?? 0));
  }

  /** Marks this ledger as moved to another store; it is no longer used. */
  async markImported(into: string): Promise<void> {
    await writeSafely(path.join(this.#folder, IMPORTED), `${JSON.stringify({ into }, null, 2)}\n`);
  }

  /** True where this ledger was moved to another store. */
  async isImported(): Promise<boolean> {
    await this.#checkFolder();
    return readText(path.join(this.#folder, IMPORTED)) !== undefined;
  }

  #refuseImported(): void {
    if (readText(path.join(this.#folder, IMPORTED)) === undefined) return;
    throw new UserError(
      CODES.takenInto.code,
      `The ledger in ${this.place} was moved into git and is no longer updated.`,
      `Leave out "ledger: file", so that the ledger in git is used; or remove ${this.place}/${IMPORTED} to continue from what the folder held then.`,
      3,
    );
  }

  #texts(): { headText: string | undefined; journalText: string | undefined } {
    const headText = readText(path.join(this.#folder, HEAD));
    return { headText, journalText: readText(path.join(this.#folder, JOURNAL)) };
  }

  async #session(ledger: OpenLedger, start: RunStart, lock: FolderLock): Promise<LedgerSession> {
    // Records of an earlier run are merged into the tree first; then its journal is no longer needed.
    if (ledger.interrupted)
      await this.#fold(
        ledger,
        {
          ...start,
          head: { ...start.head, source: ledger.head?.source ?? start.head.source },
          intents: [],
          marks: [],
          moved: { entries: [], gone: [] },
          subject: 'take in an apply that was cut off',
        },
        ledger.entries,
        start.at,
        lock,
      );
    // A new file, so that a run that wakes up later writes into one that is gone.
    const file = path.join(this.#folder, JOURNAL);
    await rm(file, { force: true });
    const journal = await JournalFile.create(file);
    const begin: JournalLine = { t: 'begin', start };
    const lines: JournalLine[] = [begin];
    await journal.append(begin);
    await syncFolder(this.#folder);
    await tidyAhead(this.#folder);
    const ahead = new EntriesAhead(this.#folder, this.#deps.randomBytes(6).toString('hex'));
    const add = async (line: JournalLine) => {
      lines.push(line);
      // Outcomes are recorded even after a long wait, as long as nobody else has the lock.
      await lock.sign();
      const lost = lock.lost();
      if (lost !== null) throw lockLost(lost);
      await journal.append(line);
    };
    return {
      put: async (entry) => {
        await add({ t: 'put', entry });
        ahead.add(entry);
      },
      remove: (address) => add({ t: 'remove', address }),
      rename: async (from, entry) => {
        await add({ t: 'rename', from, entry });
        ahead.add(entry);
      },
      lost: () => lock.lost(),
      // Every line is on disk when it has been put.
      keep: async () => undefined,
      renew: () => lock.renew(),
      finish: async (at) => {
        await journal.settle();
        await ahead.settle();
        await lock.sign();
        const lost = lock.lost();
        await journal.close();
        if (lost !== null) {
          await ahead.drop();
          throw lockLost(lost);
        }
        try {
          const revision = await this.#fold(
            ledger,
            start,
            replay(ledger.entries, lines, true),
            at,
            lock,
            ahead,
          );
          await lock.release();
          return revision;
        } catch (error) {
          throw error instanceof UserError
            ? error
            : this.#unwritable(
                error,
                `The journal in ${this.place} has all records; the next run takes them over.`,
              );
        } finally {
          await ahead.drop();
        }
      },
      release: async () => {
        if (!sameEntries(ledger.entries, replay(ledger.entries, lines, true))) return undefined;
        await journal.settle();
        await ahead.drop();
        await lock.sign();
        await journal.close();
        // A journal that somebody else began under their own lock is not removed.
        if (lock.lost() === null) {
          await rm(file, { force: true });
          await syncFolder(this.#folder);
        }
        await lock.release();
        return { revision: ledger.head === undefined ? null : String(ledger.head.sequence) };
      },
      leave: async () => {
        await journal.settle();
        await ahead.drop();
        await journal.close();
        await lock.leave();
      },
    };
  }

  /** Writes the tree in an order that can be interrupted anywhere: entries, then the head, then no journal. */
  async #fold(
    ledger: OpenLedger,
    start: RunStart,
    entries: ReadonlyMap<string, Entry>,
    at: string,
    lock: FolderLock,
    ahead?: EntriesAhead,
  ): Promise<string> {
    const stored = await readEntries(this.#folder, this.place);
    const { counts: numbers, trials } = await writeEntries(this.#folder, stored, entries, ahead);
    const sequence = (ledger.head?.sequence ?? 0) + 1;
    const head: Head = {
      ...start.head,
      format: LEDGER_FORMAT,
      sequence,
      applied_at: at,
      counts: countKinds(entries),
    };
    await lock.sign();
    const lost = lock.lost();
    if (lost !== null) throw lockLost(lost);
    // Before the head, so that every head has its line; a line that is written twice counts once.
    await this.history().add(
      head,
      { what: start.subject ?? 'apply', counts: numbers, ...(trials === undefined ? {} : { trials }) },
      this.#deps,
    );
    await writeSafely(path.join(this.#folder, HEAD), ledgerText(head));
    await rm(path.join(this.#folder, JOURNAL), { force: true });
    await syncFolder(this.#folder);
    ledger.head = head;
    return String(sequence);
  }
}

function isMovedOn(error: unknown): boolean {
  return error instanceof UserError && error.code === CODES.moved.code;
}

/** Tells whether the folder is as it was read; `begin` compares it. */
function textKey(texts: { headText: string | undefined; journalText: string | undefined }): string {
  return JSON.stringify([texts.headText ?? null, texts.journalText ?? null]);
}

function lockLost(why: string): UserError {
  return new UserError(
    CODES.lost.code,
    `The ledger was not saved: ${why}.`,
    'The run that took over looks up what this one started. Run the command again when that run has ended.',
  );
}

function emptyHead(at: string): Pick<Head, 'format' | 'sequence' | 'applied_at' | 'counts'> {
  return { format: LEDGER_FORMAT, sequence: 0, applied_at: at, counts: {} };
}

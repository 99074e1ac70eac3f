import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Entry } from '../../compare/index.js';
import { writeSynced } from '../../host/whole-file.js';
import { digest } from '../../model/index.js';
import { entryFile, ledgerText } from '../ledger.js';
import { readFolder } from './disk.js';

/** Number of entries that are worth beginning: fewer are quickly written at the end. */
const BATCH = 32;

/** Written side by side: the journal waits for the same disk. */
const AT_ONCE = 2;

/** Ends the names of files that no reader takes for an entry. */
const ENDING = '.ahead';

/**
 * Entries of a running apply that are put on disk beside their places while the platform answers, so that the end of the
 * run only moves them. The journal has every one of them already: what cannot be written ahead, or changes afterwards, is
 * written at the end. The names are of this run, so that two runs never write the same file.
 */
export class EntriesAhead {
  readonly #folder: string;
  readonly #ending: string;
  readonly #waiting = new Map<string, Entry>();
  readonly #ready = new Map<Entry, { file: string; text: string }>();
  readonly #made = new Set<string>();
  #count = 0;
  readonly #folders = new Set<string>();
  #writing: Promise<void> | undefined;
  #isOver = false;

  /**
   * @param folder that of the ledger
   * @param run unique name of this run
   */
  constructor(folder: string, run: string) {
    this.#folder = folder;
    this.#ending = `.${run}${ENDING}`;
  }

  /** Takes an entry whose record is on disk. */
  add(entry: Entry): void {
    if (this.#isOver) return;
    this.#waiting.set(entryFile(entry), entry);
    if (this.#writing !== undefined || this.#waiting.size < BATCH) return;
    this.#writing = this.#writeAll().finally(() => {
      this.#writing = undefined;
    });
  }

  async #writeAll(): Promise<void> {
    const next = async (): Promise<void> => {
      for (;;) {
        const [one] = this.#waiting;
        if (one === undefined || this.#isOver) return;
        this.#waiting.delete(one[0]);
        await this.#write(...one);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, next));
  }

  async #write(name: string, entry: Entry): Promise<void> {
    // A name of its own for each text: the record of an address may change while an earlier one is written.
    this.#count += 1;
    const temporary = `${path.join(this.#folder, name)}.${this.#count}${this.#ending}`;
    this.#made.add(temporary);
    try {
      const folder = path.dirname(temporary);
      if (!this.#folders.has(folder)) await mkdir(folder, { recursive: true });
      this.#folders.add(folder);
      const text = ledgerText(entry);
      await writeSynced(temporary, { text, mode: 0o600 });
      this.#ready.set(entry, { file: temporary, text: digest(text) });
    } catch {
      // Writing it at the end says what is wrong. The journal needs the room that is left.
      this.#isOver = true;
      this.#made.delete(temporary);
      await removed(temporary);
    }
  }

  /** Ends when nothing is being written any more; nothing is begun afterwards. */
  async settle(): Promise<void> {
    this.#isOver = true;
    await this.#writing;
  }

  /** Hands over the file that holds exactly this text of an entry, to be moved; undefined where there is none. */
  take(entry: Entry, text: string): string | undefined {
    const known = this.#ready.get(entry);
    if (known === undefined || known.text !== digest(text)) return undefined;
    this.#made.delete(known.file);
    return known.file;
  }

  /** Removes what was not moved. */
  async drop(): Promise<void> {
    await this.settle();
    for (const temporary of this.#made) await removed(temporary);
  }
}

/** Removes what runs that were cut off left below the folder of a ledger; only with its lock. */
export async function tidyAhead(folder: string): Promise<void> {
  for (const kind of await readFolder(folder)) {
    if (!kind.isDirectory()) continue;
    for (const { name } of await readFolder(path.join(folder, kind.name)))
      if (name.endsWith(ENDING)) await removed(path.join(folder, kind.name, name));
  }
}

/** No reader takes these files for anything, so one that cannot be removed is left to the next run. */
async function removed(file: string): Promise<void> {
  await rm(file, { force: true }).catch(() => undefined);
}

import { randomUUID } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { mkdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { isRunning } from '../host/lock-process.js';
import { createFrom, createWhole, replaceWhole, writeSynced } from '../host/whole-file.js';
import { codeOf, UserError } from '../model/index.js';
import { isPrivate, reasonOf, resolveInside } from '../source/read/source-inside.js';
import { isLfsPointer } from '../source/read/stand-in.js';
import { PULL_CODES } from './pull-codes.js';
import type { Repository } from './write/repository.js';

/** A temporary file, with the process that writes it (older versions did not say which). */
const TEMPORARY = /^\.pipelines-sync-pull-(?:(\d{1,10})-)?[0-9a-f]{8}-[0-9a-f-]{27}\.tmp$/;
/** Number of texts that are put on disk side by side. */
const AT_ONCE = 32;

/** Number of files that a message names. */
const NAMED = 5;

/** Permissions of a new file, subject to the umask. */
const NEW_FILE = 0o666;

/** Errors of moving a file from another folder; then it is written beside its place. */
const NOT_FROM_THERE = ['EXDEV', 'EACCES', 'EPERM', 'EROFS'];

/** How messages name the run that writes. */
export interface RunWords {
  /** After "changed during": `the pull`. */
  run: string;
  /** A sentence. */
  again: string;
}

/** A file that was written or deleted, for a machine that follows the run. */
export interface FileEvent {
  event: 'file_written';
  file: string;
  state: 'new' | 'changed' | 'deleted';
}

const PULL: RunWords = { run: 'the pull', again: 'Pull again.' };

/**
 * Reads and writes the files of a repository for a run: it remembers what it read, so that a file that somebody saves
 * meanwhile is not overwritten.
 */
export class RepositoryFiles implements Repository {
  readonly #root: string;
  readonly #words: RunWords;
  readonly #atStart: ReadonlyMap<string, string>;
  readonly #onFile: ((event: FileEvent) => void) | undefined;
  readonly #read = new Map<string, string | undefined>();
  /** Files of which only a pointer of Git LFS is on disk. */
  readonly #pointers = new Set<string>();

  /**
   * @param root absolute folder of the repository
   * @param atStart texts of the files that the run began with, without a byte order mark
   * @param onFile gets each file as soon as it is written
   */
  constructor(
    root: string,
    atStart: ReadonlyMap<string, string>,
    { words = PULL, onFile }: { words?: RunWords; onFile?: ((event: FileEvent) => void) | undefined } = {},
  ) {
    this.#onFile = onFile;
    this.#root = root;
    this.#atStart = atStart;
    this.#words = words;
  }

  /**
   * The text of a file, from the root; undefined where there is none.
   * @throws UserError when the run began with another text: the comparison, and what git said of it, are of that one
   */
  read(file: string): string | undefined {
    if (!this.#read.has(file)) {
      const text = this.#fromDisk(file);
      const before = this.#atStart.get(file);
      const isSame = before === undefined || text?.replace(/^\ufeff/, '') === before;
      const isInLfs = isPointer(text);
      if (!isSame && !isInLfs) throw this.#changedMeanwhile(file);
      if (isInLfs) this.#pointers.add(file);
      // The run began with the text behind the pointer.
      this.#read.set(file, isSame ? text : before);
    }
    return this.#read.get(file);
  }

  readonly real = (file: string): string | undefined => {
    const inside = resolveInside(this.#root, file);
    return inside.kind === 'found' && !isPrivate(inside.relative) ? inside.relative : undefined;
  };

  /** Names in a folder, from the root; empty where there is none. */
  list(folder: string): readonly string[] {
    try {
      return readdirSync(path.join(this.#root, folder));
    } catch {
      return [];
    }
  }

  /**
   * Checks that the files can be written.
   * @throws UserError when a file has changed since it was read, or nothing can be written in its place
   */
  check(files: Iterable<string>): void {
    for (const file of files) {
      // A text would take the pointer's place in the commit.
      if (this.#pointers.has(file)) throw inLfs(file);
      if (!this.#isAsRead(file)) throw this.#changedMeanwhile(file);
      const fault = this.#faultOfPlace(file);
      if (fault !== undefined) throw this.#stopped(file, fault, []);
    }
  }

  /**
   * Writes whole files, each atomically: whenever the machine stops, either the old or the new text is there. New files
   * come first, replacements next and deletions last, so that no text is ever in neither its old nor its new place.
   * @param files null for one that is deleted
   * @param early files that are written before all others, in the same order among themselves
   */
  async write(
    files: ReadonlyMap<string, string | null>,
    early: ReadonlySet<string> = new Set(),
  ): Promise<void> {
    await this.#tidyBeside(files.keys());
    const rank = ([file, text]: [string, string | null]) =>
      text === null ? 4 : (early.has(file) ? 0 : 2) + (this.#isNew(file) ? 0 : 1);
    const all = [...files].sort((a, b) => rank(a) - rank(b));
    const written: string[] = [];
    for (let first = 0; first < all.length; first += AT_ONCE) {
      const some = all.slice(first, first + AT_ONCE);
      const prepared = await this.#prepare(some);
      try {
        for (const [file, text] of some) {
          await this.#writeOne(file, text, prepared.get(file), written);
          written.push(file);
          this.#onFile?.({ event: 'file_written', file, state: this.#stateOf(file, text) });
        }
      } finally {
        for (const temporary of prepared.values()) removeQuietly(temporary);
      }
    }
  }

  #stateOf(file: string, text: string | null): FileEvent['state'] {
    if (text === null) return 'deleted';
    return this.#isNew(file) ? 'new' : 'changed';
  }

  async #writeOne(
    file: string,
    text: string | null,
    prepared: string | undefined,
    written: readonly string[],
  ): Promise<void> {
    const changed = () => this.#stopped(file, `it changed during ${this.#words.run}`, written);
    if (text === null && !this.#isAsRead(file)) throw changed();
    const fault = this.#faultOfPlace(file);
    if (fault !== undefined) throw this.#stopped(file, fault, written);
    let isWritten = true;
    try {
      if (text === null) await rm(path.join(this.#root, file));
      else isWritten = await this.#write(file, text, prepared);
    } catch (error) {
      throw this.#stopped(file, reasonOf(error), written);
    }
    if (!isWritten) throw changed();
  }

  /** True where the file on disk is the one that was read. */
  #isAsRead(file: string): boolean {
    return this.#fromDisk(file) === this.#read.get(file);
  }

  #isNew(file: string): boolean {
    return this.#read.get(file) === undefined;
  }

  /**
   * Puts the texts of new files on disk, side by side, as waiting for the disk is most of the time. They are moved to
   * their places one after the other.
   * @returns the temporary file of each; missing where it cannot be written
   */
  async #prepare(files: readonly (readonly [string, string | null])[]): Promise<Map<string, string>> {
    const prepared = new Map<string, string>();
    await Promise.all(
      files.map(async ([file, text]) => {
        if (text === null || !this.#isNew(file)) return;
        const temporary = this.#temporaryIn(this.#root);
        try {
          await writeSynced(temporary, { text, mode: NEW_FILE });
          prepared.set(file, temporary);
        } catch {
          // Writing it on its own says what is wrong.
          removeQuietly(temporary);
        }
      }),
    );
    return prepared;
  }

  /** Removes temporary files of pulls whose process has ended; they are all in one folder, the root. */
  async tidy(): Promise<void> {
    for (const name of this.list('.')) {
      const [found, pid] = TEMPORARY.exec(name) ?? [];
      if (found === undefined || pid === undefined) continue;
      const isGone = Number(pid) === process.pid || !isRunning(Number(pid));
      if (isGone) await rm(path.join(this.#root, name), { force: true });
    }
  }

  /** Removes temporary files that older versions left beside the files. */
  async #tidyBeside(files: Iterable<string>): Promise<void> {
    const folders = new Set([...files, ...this.#read.keys()].map((file) => path.posix.dirname(file)));
    for (const folder of folders) {
      for (const name of this.list(folder)) {
        const file = path.posix.join(folder, name);
        const [found, pid] = TEMPORARY.exec(name) ?? [];
        const isOther = pid !== undefined && Number(pid) !== process.pid && isRunning(Number(pid));
        if (found !== undefined && !isOther && this.real(file) === file)
          await rm(path.join(this.#root, file), { force: true });
      }
    }
  }

  /** @returns false, with nothing written, where the file is no longer the one that was read */
  async #write(file: string, text: string, prepared?: string): Promise<boolean> {
    // Behind a symbolic link inside the repository, the target is written and the link stays.
    const inside = resolveInside(this.#root, file);
    const full = inside.kind === 'found' ? inside.real : path.join(this.#root, file);
    await mkdir(path.dirname(full), { recursive: true });
    try {
      if (prepared === undefined) return await this.#put(file, full, this.#root, text);
      await createFrom(prepared, full);
      return true;
    } catch (error) {
      const code = codeOf(error) ?? '';
      if (!NOT_FROM_THERE.includes(code)) throw error;
      return this.#put(file, full, path.dirname(full), text);
    }
  }

  /** Writes a text into a folder and moves it from there to its place, if what stands there is still what was read. */
  async #put(file: string, full: string, folder: string, text: string): Promise<boolean> {
    const temporary = this.#temporaryIn(folder);
    if (this.#isNew(file)) {
      await createWhole(full, { temporary, text, mode: NEW_FILE });
      return true;
    }
    const mode = (await stat(full)).mode & 0o7777;
    return replaceWhole(full, { temporary, text, mode, isExact: true }, async () => this.#isAsRead(file));
  }

  #temporaryIn(folder: string): string {
    return path.join(folder, `.pipelines-sync-pull-${process.pid}-${randomUUID()}.tmp`);
  }

  #fromDisk(file: string): string | undefined {
    const inside = resolveInside(this.#root, file);
    if (inside.kind !== 'found' || isPrivate(inside.relative)) return undefined;
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(inside.real));
    } catch {
      return undefined;
    }
  }

  /** Why nothing can be written there: a link that leads out of the repository, or something other than a file. */
  #faultOfPlace(file: string): string | undefined {
    if (isPrivate(file)) return 'nothing is written into that folder';
    const inside = resolveInside(this.#root, file);
    if (inside.kind === 'outside') return `${inside.at} leads outside the repository`;
    if (inside.kind === 'unreadable') return inside.reason;
    if (inside.kind === 'missing') {
      const above = path.posix.dirname(inside.at);
      const found = resolveInside(this.#root, above === '.' ? '' : above);
      return found.kind === 'found' && !statSync(found.real).isDirectory()
        ? `${above} is not a folder`
        : undefined;
    }
    return this.#isNew(file) && lstatSync(path.join(this.#root, file)) !== undefined
      ? 'something else is there'
      : undefined;
  }

  #changedMeanwhile(file: string): UserError {
    const { run, again } = this.#words;
    return new UserError(
      PULL_CODES.changedMeanwhile.code,
      `${file} changed during ${run}; nothing was written.`,
      again,
      3,
    );
  }

  /** @param written files that were written or deleted before */
  #stopped(file: string, reason: string, written: readonly string[]): UserError {
    const { again } = this.#words;
    const before =
      written.length === 0
        ? 'Nothing was written.'
        : `Written or deleted before: ${written.slice(0, NAMED).join(', ')}${
            written.length > NAMED ? ` and ${written.length - NAMED} more` : ''
          }.`;
    return new UserError(
      PULL_CODES.unwritable.code,
      `${file} cannot be written: ${reason}. ${before}`,
      written.length === 0
        ? `Make room for the file. ${again}`
        : `Make room for the file, and look at what git shows as changed. ${again}`,
    );
  }
}

/** An error here would hide the one that counts; the next run removes what is left. */
function removeQuietly(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {}
}

function isPointer(text: string | undefined): boolean {
  return text !== undefined && isLfsPointer(Buffer.from(text));
}

/** The refusal to write a file of which only a pointer of Git LFS is here. */
export function inLfs(file: string): UserError {
  return new UserError(
    PULL_CODES.inLfs.code,
    `${file} is in Git LFS, and its text is not in this checkout; nothing was written.`,
    'Make the change on the command line, in a clone with the texts: git lfs install && git lfs pull',
    3,
  );
}

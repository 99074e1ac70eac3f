import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createOnce } from '../../host/whole-file.js';
import { causeOf, UserError } from '../../model/index.js';
import { readFolder, readText, syncFolder } from '../file/disk.js';
import { refuseLinks } from '../file/folder-guard.js';
import { pathPart } from '../path-part.js';
import { RECORD_CODES as CODES } from './record-codes.js';
import { type BesideFile, RECORD_FILE, type TrialFiles } from './trial-files.js';

const TRIALS = '.trials';

/**
 * Records in a folder, ignored by git. Each change is a file with the next number, which only one process can create; the
 * one with the largest number counts.
 */
export class FolderTrialFiles implements TrialFiles {
  readonly place: string;
  readonly #base: string;
  readonly #parts: readonly string[];
  readonly #pid: number;
  readonly #numbers = new Map<string, number>();
  #files = new Map<string, string>();

  /** @param base absolute folder `.pipelines-sync` */
  constructor(base: string, names: { namespace: string; target: string }, pid: number) {
    this.#base = base;
    this.#parts = [TRIALS, pathPart(names.namespace), pathPart(names.target)];
    this.#pid = pid;
    this.place = path.posix.join(path.basename(base), ...this.#parts);
  }

  get #folder(): string {
    return path.join(this.#base, ...this.#parts);
  }

  async read(): Promise<ReadonlyMap<string, string>> {
    await refuseLinks(this.#base, this.#parts, 'The record of trials');
    this.#files = new Map();
    this.#numbers.clear();
    for (const { name } of await readFolder(this.#folder)) {
      const [, file = '', number = ''] = /^(.+)\.(\d{1,9})$/.exec(name) ?? [];
      if (!RECORD_FILE.test(file) || Number(number) < (this.#numbers.get(file) ?? 0)) continue;
      const text = readText(this.#path(name));
      // It was removed meanwhile, because a newer one is there.
      if (text === undefined) return this.read();
      this.#files.set(file, text);
      this.#numbers.set(file, Number(number));
    }
    return this.#files;
  }

  async write(
    file: string,
    text: string | null,
    before: string | null,
    _what: string,
    beside: readonly BesideFile[] = [],
  ): Promise<boolean> {
    if ((this.#files.get(file) ?? null) !== before) return false;
    const known = this.#numbers.get(file) ?? 0;
    if (text === null) return this.#remove(file, known);
    const full = this.#path(`${file}.${known + 1}`);
    try {
      await refuseLinks(this.#base, this.#parts, 'The record of trials');
      await mkdir(this.#folder, { recursive: true });
      await writeFile(path.join(this.#base, '.gitignore'), '*\n');
      // Their names are those of their content, so what is there already is the same.
      for (const one of beside) if (one.text !== null) await this.#create(this.#path(one.file), one.text);
      if (!(await this.#create(full, text))) return false;
      await syncFolder(this.#folder);
    } catch (error) {
      throw this.#notKept(error);
    }
    // Old numbers are removed, so a run that fell behind can create one of them once more: the largest one counts.
    if (await this.#isPassed(file, known + 1)) {
      await rm(full, { force: true });
      return false;
    }
    this.#files.set(file, text);
    this.#numbers.set(file, known + 1);
    if (known > 1) await rm(this.#path(`${file}.${known - 1}`), { force: true });
    for (const one of beside) if (one.text === null) await rm(this.#path(one.file), { force: true });
    return true;
  }

  async beside(file: string): Promise<string | undefined> {
    return readText(this.#path(file));
  }

  #path(file: string): string {
    return path.join(this.#folder, file);
  }

  #create(full: string, text: string): Promise<boolean> {
    return createOnce(full, { temporary: `${full}.${this.#pid}.tmp`, text, mode: 0o600 });
  }

  /** Puts a file aside; one that another run went on from stays. */
  async #remove(file: string, known: number): Promise<boolean> {
    try {
      await refuseLinks(this.#base, this.#parts, 'The record of trials');
      if (known === 0 || (await this.#isPassed(file, known))) return false;
      // The one before first: alone, it would count again.
      await rm(this.#path(`${file}.${known - 1}`), { force: true });
      const full = this.#path(`${file}.${known}`);
      await rename(full, `${full}.dropped`);
      await syncFolder(this.#folder);
    } catch (error) {
      throw this.#notKept(error);
    }
    this.#files.delete(file);
    this.#numbers.delete(file);
    return true;
  }

  #notKept(error: unknown): UserError {
    if (error instanceof UserError) return error;
    return new UserError(
      CODES.notKept.code,
      `The record of the trial cannot be kept in ${this.place}: ${causeOf(error)}.`,
      'Nothing was sent without a record. Make the folder writable, and make room on the disk.',
      3,
    );
  }

  async #isPassed(file: string, number: number): Promise<boolean> {
    const names = (await readFolder(this.#folder)).map(({ name }) => /^(.+)\.(\d{1,9})$/.exec(name));
    return names.some((one) => one?.[1] === file && Number(one[2]) > number);
  }
}

import { createHash } from 'node:crypto';
import { createReadStream, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { byCodeUnit, coded, type Finding, type Place } from '../../../model/index.js';
import { isPrivate, reasonOf, resolveInside } from '../../../source/read/source-inside.js';
import { SMOKE_CODES } from './smoke-codes.js';

/** A file of the repository for a ZIP archive. */
export interface ArchiveFile {
  /** Its path in the archive. */
  name: string;
  /** Absolute. */
  real: string;
  size: number;
}

/** Largest sum of the sizes of an archive's files: it is made in memory. */
const MOST_BYTES = 1024 ** 3;
const MOST_FILES = 20_000;

/** Reads the files that smoke runs name: below the repository only, and never what is private there. */
export class SmokeFiles {
  readonly findings: Finding[] = [];
  /** The files that were read, for excerpts, by path from the root. */
  readonly read = new Map<string, Uint8Array>();
  readonly #root: string;
  readonly #folder: string;

  /** @param folder of the configuration, relative to the root */
  constructor(root: string, folder: string) {
    this.#root = root;
    this.#folder = folder;
  }

  /** The bytes of a file, and its path from the root; undefined after a finding. */
  file(written: string, place: Place): { file: string; bytes: Uint8Array } | undefined {
    const found = this.#resolve(written, place);
    if (found === undefined) return undefined;
    try {
      const bytes = readFileSync(found.real);
      this.read.set(found.relative, bytes);
      return { file: found.relative, bytes };
    } catch (error) {
      this.#unreadable(written, place, reasonOf(error));
      return undefined;
    }
  }

  /**
   * The files of an archive. A folder: everything below it, by its path there, without names that begin with a dot. A
   * list: each file by its own name.
   */
  archive(written: string | readonly { path: string; place: Place }[], place: Place): ArchiveFile[] {
    const files =
      typeof written === 'string'
        ? this.#below(written, place)
        : written.flatMap((one) => this.#single(one.path, one.place));
    const names = new Set<string>();
    for (const { name } of files) {
      if (names.has(name))
        this.#wrong(place, `Two files are called ${name} in the archive.`, 'Rename one, or name a folder.');
      names.add(name);
    }
    const bytes = files.reduce((sum, { size }) => sum + size, 0);
    if (files.length === 0 && this.findings.length === 0)
      this.#wrong(place, 'There are no files to upload.', 'Put files into the folder, or name others.');
    if (files.length > MOST_FILES || bytes > MOST_BYTES)
      this.#wrong(
        place,
        `These are ${files.length} files of ${bytes} bytes; one archive may have ${MOST_FILES} files of 1 GiB.`,
        'Divide them among several smoke runs.',
      );
    return files.sort((a, b) => byCodeUnit(a.name, b.name));
  }

  /** Name and SHA-256 of each file of an archive; a finding where one cannot be read. */
  async contents(files: readonly ArchiveFile[], place: Place): Promise<[string, string][]> {
    const contents: [string, string][] = [];
    for (const { name, real } of files) {
      const hash = createHash('sha256');
      try {
        await pipeline(createReadStream(real), hash);
        contents.push([name, hash.digest('hex')]);
      } catch (error) {
        this.#unreadable(name, place, reasonOf(error));
      }
    }
    return contents;
  }

  #below(written: string, place: Place): ArchiveFile[] {
    const top = this.#resolve(written, place);
    if (top === undefined) return [];
    try {
      if (!statSync(top.real).isDirectory()) return this.#single(written, place);
      const entries = readdirSync(top.real, { recursive: true, withFileTypes: true });
      return entries.flatMap((entry) => {
        const full = path.join(entry.parentPath, entry.name);
        const name = path.relative(top.real, full).replaceAll(path.sep, '/');
        if (entry.isDirectory() || name.split('/').some((part) => part.startsWith('.'))) return [];
        return this.#single(`${written}/${name}`, place, name);
      });
    } catch (error) {
      this.#unreadable(written, place, reasonOf(error));
      return [];
    }
  }

  #single(written: string, place: Place, name = path.posix.basename(written)): ArchiveFile[] {
    const found = this.#resolve(written, place);
    if (found === undefined) return [];
    try {
      const stat = statSync(found.real);
      if (stat.isFile()) return [{ name, real: found.real, size: stat.size }];
      this.#unreadable(written, place, 'it is not a file');
    } catch (error) {
      this.#unreadable(written, place, reasonOf(error));
    }
    return [];
  }

  #resolve(written: string, place: Place): { real: string; relative: string } | undefined {
    const file = path.posix.normalize(path.posix.join(this.#folder, written)).replace(/\/$/, '');
    const isOutside = path.posix.isAbsolute(written) || file === '..' || file.startsWith('../');
    if (isOutside) return this.#refuse(written, place, 'leads outside the repository');
    if (written.includes('\\') || isPrivate(file)) return this.#refuse(written, place);
    const found = resolveInside(this.#root, file);
    if (found.kind === 'found') {
      // A link may lead to what is private.
      return isPrivate(found.relative) ? this.#refuse(written, place) : found;
    }
    if (found.kind === 'missing') this.#unreadable(written, place, 'it does not exist', found.meant());
    else if (found.kind === 'unreadable') this.#unreadable(written, place, found.reason);
    else this.#unreadable(written, place, 'a symbolic link in it leads outside the repository');
    return undefined;
  }

  #refuse(written: string, place: Place, why = 'is not allowed here'): undefined {
    this.findings.push({
      ...coded(SMOKE_CODES.path),
      message: `The path ${JSON.stringify(written)} ${why}.`,
      remedy: 'Write a path relative to the configuration, with /.',
      place,
    });
  }

  #unreadable(written: string, place: Place, reason: string, meant?: string): void {
    this.findings.push({
      ...coded(SMOKE_CODES.unreadable),
      message: `${JSON.stringify(written)} cannot be read: ${reason}.`,
      remedy:
        meant === undefined
          ? 'Correct the path; it is relative to the configuration.'
          : `Did you mean ${meant}?`,
      place,
    });
  }

  #wrong(place: Place, message: string, remedy: string): void {
    this.findings.push({ ...coded(SMOKE_CODES.files), message, remedy, place });
  }
}

import { createHash } from 'node:crypto';
import { inForm, withoutEnd, withoutEnds } from '../../model/index.js';

/** Names that Windows reserves for devices, with any extension. */
const DEVICES = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/;

/** Length in code points; even at four bytes each, it is far below the limits of file systems. */
const MAX_LENGTH = 48;

/** A label as part of a file name: letters and digits in lower case, hyphens for everything else. */
export function fileSlug(label: string): string {
  const plain = inForm(label, 'NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  return withoutEnd([...withoutEnds(plain, '-')].slice(0, MAX_LENGTH).join(''), '-');
}

function hashOf(label: string): string {
  return createHash('sha256').update(label, 'utf8').digest('hex').slice(0, 8);
}

/** The name of a file on a system that ignores case and Unicode form. */
export function fold(path: string): string {
  return inForm(path, 'NFKC').toLowerCase();
}

/** What is in a folder, and which files may be overwritten. */
export interface Folders {
  /** Names in a folder, from the root; empty where there is none. */
  list(folder: string): readonly string[];
  /** True for a file that has exactly this text already and that nothing uses. */
  isSpare(file: string, text: string): boolean;
}

/**
 * Names for new text files: readable, inside their folder, and never a taken name, also if only case or Unicode form
 * differ. A label gets the same name as long as no other file has it; a file left behind by an interrupted pull is used
 * again.
 */
export class FileNames {
  readonly #folders: Folders;
  readonly #taken = new Map<string, Set<string>>();
  readonly #shared = new Set<string>();

  constructor(folders: Folders) {
    this.#folders = folders;
  }

  /** Announces labels for a folder: those that would share a name each get a suffix. */
  prepare(folder: string, labels: readonly string[]): void {
    const count = new Map<string, number>();
    for (const label of labels) {
      const name = `${folder}/${fold(fileSlug(label))}`;
      count.set(name, (count.get(name) ?? 0) + 1);
    }
    for (const [name, times] of count) if (times > 1) this.#shared.add(name);
  }

  /** Takes a name for a text: `folder/slug<ending>`, from the root. */
  take(folder: string, label: string, ending: string, text: string): string {
    const slug = fileSlug(label);
    const plain = slug === '' ? 'item' : slug;
    const needsHash = slug === '' || DEVICES.test(slug) || this.#shared.has(`${folder}/${fold(slug)}`);
    const hashed = `${plain}-${hashOf(label)}`;
    const taken = this.#takenIn(folder);
    for (let number = 0; ; number += 1) {
      const name =
        number === 0 ? (needsHash ? hashed : plain) : number === 1 ? hashed : `${hashed}-${number}`;
      const file = folder === '' ? `${name}${ending}` : `${folder}/${name}${ending}`;
      if (taken.has(fold(`${name}${ending}`)) && !this.#folders.isSpare(file, text)) continue;
      taken.add(fold(`${name}${ending}`));
      return file;
    }
  }

  #takenIn(folder: string): Set<string> {
    const known = this.#taken.get(folder);
    if (known !== undefined) return known;
    const taken = new Set(this.#folders.list(folder).map(fold));
    this.#taken.set(folder, taken);
    return taken;
  }
}

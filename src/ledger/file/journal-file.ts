import { constants, statSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { type JournalLine, lineTexts } from '../journal.js';

/** Bytes, about, that are written at once. */
const CHUNK = 1 << 18;

/**
 * The journal of a running run. A line counts as written when it is on disk; lines that arrive while the disk is busy
 * are written together, because waiting for the disk takes far longer than writing.
 */
export class JournalFile {
  readonly #file: string;
  readonly #handle: FileHandle;
  readonly #inode: number;
  /** The present write, and after it the lines that arrived meanwhile. */
  #tail: Promise<void> = Promise.resolve();
  #waiting: Iterable<string>[] = [];
  #next: Promise<void> | undefined;

  private constructor(file: string, handle: FileHandle, inode: number) {
    this.#file = file;
    this.#handle = handle;
    this.#inode = inode;
  }

  /** Creates the file; an existing one belongs to somebody else. */
  static async create(file: string): Promise<JournalFile> {
    const flags = constants.O_CREAT | constants.O_EXCL | constants.O_WRONLY | constants.O_APPEND;
    const handle = await open(file, flags, 0o600);
    return new JournalFile(file, handle, (await handle.stat()).ino);
  }

  /**
   * Resolves when the line is on disk. After a failure nothing is appended any more, because half a line would spoil
   * the rest.
   */
  append(line: JournalLine): Promise<void> {
    this.#waiting.push(lineTexts(line));
    if (this.#next === undefined) {
      this.#next = this.#tail.then(() => this.#flush());
      this.#next.catch(() => undefined);
      this.#tail = this.#next;
    }
    return this.#next;
  }

  async #flush(): Promise<void> {
    const lines = this.#waiting;
    this.#waiting = [];
    this.#next = undefined;
    let text = '';
    for (const line of lines) {
      for (const part of line) {
        text += part;
        if (text.length < CHUNK) continue;
        await this.#write(text);
        text = '';
      }
    }
    await this.#write(text);
    await this.#handle.datasync();
    // A journal that somebody removed would take every line, and nobody would ever find them.
    if (statSync(this.#file).ino !== this.#inode) throw new Error('its journal was replaced');
  }

  async #write(text: string): Promise<void> {
    const bytes = Buffer.from(text, 'utf8');
    for (let at = 0; at < bytes.length; ) at += (await this.#handle.write(bytes, at)).bytesWritten;
  }

  /** Resolves when nothing is being written any more, successfully or not. */
  async settle(): Promise<void> {
    await this.#tail.catch(() => undefined);
  }

  close(): Promise<void> {
    return this.#handle.close();
  }
}

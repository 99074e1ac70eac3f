import { createHash } from 'node:crypto';
import { type FileHandle, mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Json } from '../model/index.js';
import { EmulatorError } from './emulator-error.js';

/** A sentence about a data folder that cannot be used. */
export class DataDirError extends EmulatorError {
  override readonly name = 'DataDirError';
}

const LOG_NAME = 'state.log';
const LOCK_NAME = 'lock';
/** Bytes of log below which a rewrite is not worth its cost. */
const COMPACT_FROM = 4 * 1024 * 1024;

interface Waiter {
  resolve: () => void;
  reject: (error: Error) => void;
}

/**
 * Entries in a file, safe against a crash at any moment. One line is one flush: a checksum and a list of entries. A
 * flush is reported as durable after it is written and synced, so only the last line can be torn, and a torn line
 * contains nothing that was reported.
 */
export class DurableLog {
  readonly #folder: string;
  readonly #snapshot: () => Json[];
  #file: FileHandle;
  #size: number;
  #sizeAfterCompaction: number;
  #pending: Json[] = [];
  #waiters: Waiter[] = [];
  #writing: Promise<void> | undefined;
  #broken: Error | undefined;

  private constructor(folder: string, file: FileHandle, size: number, snapshot: () => Json[]) {
    this.#folder = folder;
    this.#file = file;
    this.#size = size;
    this.#sizeAfterCompaction = size;
    this.#snapshot = snapshot;
  }

  /**
   * Opens the log of a folder, which is created if missing, and returns its entries in order.
   * @param snapshot the entries that make up the present state; called when the log is rewritten
   * @throws DataDirError when another emulator uses the folder, or a line other than the last is damaged
   */
  static async open(folder: string, snapshot: () => Json[]): Promise<{ log: DurableLog; entries: Json[] }> {
    await mkdir(folder, { recursive: true });
    await takeLock(folder);
    const path = join(folder, LOG_NAME);
    await rm(`${path}.new`, { force: true });
    const file = await open(path, 'a+');
    try {
      const { entries, goodBytes, totalBytes } = readEntries(await readFile(path), path);
      if (goodBytes < totalBytes) {
        await file.truncate(goodBytes);
        await file.sync();
      }
      await syncFolder(folder);
      return { log: new DurableLog(folder, file, goodBytes, snapshot), entries };
    } catch (error) {
      await file.close();
      await rm(join(folder, LOCK_NAME), { force: true });
      throw error;
    }
  }

  /** Queues an entry; `durable` resolves when it is on disk. */
  append(entry: Json): void {
    this.#pending.push(entry);
  }

  /** Resolves when everything appended so far is on the disk. Rejects when it could not be written. */
  durable(): Promise<void> {
    if (this.#broken) return Promise.reject(this.#broken);
    if (this.#pending.length === 0) return this.#writing ?? Promise.resolve();
    return new Promise((resolve, reject) => {
      this.#waiters.push({ resolve, reject });
      this.#writing ??= this.#writeAll();
    });
  }

  /** Waits for the last write, and releases the folder. */
  async close(): Promise<void> {
    await this.durable().catch(() => undefined);
    await this.#writing;
    await this.#file.close();
    await rm(join(this.#folder, LOCK_NAME), { force: true });
  }

  async #writeAll(): Promise<void> {
    while (this.#pending.length > 0 && !this.#broken) {
      const waiters = this.#waiters;
      this.#waiters = [];
      try {
        await this.#writeBatch();
        for (const waiter of waiters) waiter.resolve();
      } catch (error) {
        // After a failed write, memory is ahead of the disk: nothing more may be reported as durable.
        this.#broken = error instanceof Error ? error : new Error(String(error));
        for (const waiter of [...waiters, ...this.#waiters]) waiter.reject(this.#broken);
      }
    }
    // In the same step as the loop's last look at the queue, so that no later entry is left waiting.
    this.#writing = undefined;
  }

  async #writeBatch(): Promise<void> {
    // Both branches take the queue before the first await: what is appended meanwhile is the next batch.
    if (this.#size > COMPACT_FROM && this.#size > 4 * this.#sizeAfterCompaction) {
      this.#pending = [];
      await this.#rewrite(encodeLine(this.#snapshot()));
      return;
    }
    const line = encodeLine(this.#pending);
    this.#pending = [];
    await this.#file.appendFile(line);
    await this.#file.datasync();
    this.#size += line.length;
  }

  /** Replaces the log by one line: written beside it, synced, then renamed over it. */
  async #rewrite(line: Buffer): Promise<void> {
    const path = join(this.#folder, LOG_NAME);
    const file = await open(`${path}.new`, 'w');
    await file.appendFile(line);
    await file.sync();
    await file.close();
    await rename(`${path}.new`, path);
    await syncFolder(this.#folder);
    await this.#file.close();
    this.#file = await open(path, 'a+');
    this.#size = line.length;
    this.#sizeAfterCompaction = line.length;
  }
}

function encodeLine(entries: Json[]): Buffer {
  const json = JSON.stringify(entries);
  return Buffer.from(`${checksum(json)} ${json}\n`, 'utf8');
}

function checksum(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 16);
}

function readEntries(
  bytes: Buffer,
  path: string,
): { entries: Json[]; goodBytes: number; totalBytes: number } {
  const entries: Json[] = [];
  let start = 0;
  let line = 1;
  while (start < bytes.length) {
    const end = bytes.indexOf(0x0a, start);
    const read = end === -1 ? undefined : decodeLine(bytes.subarray(start, end).toString('utf8'));
    if (read === undefined) {
      // A crash tears only the last line; a damaged line before it has another cause.
      if (end !== -1 && end + 1 < bytes.length) {
        throw new DataDirError(
          `${path}: line ${line} is damaged although more follow. Restore the file from a copy, or delete the folder to begin anew.`,
        );
      }
      break;
    }
    entries.push(...read);
    start = end + 1;
    line += 1;
  }
  return { entries, goodBytes: start, totalBytes: bytes.length };
}

function decodeLine(text: string): Json[] | undefined {
  const json = text.slice(17);
  if (text[16] !== ' ' || checksum(json) !== text.slice(0, 16)) return undefined;
  const value: unknown = JSON.parse(json);
  return Array.isArray(value) ? value : undefined;
}

/** Makes names in a folder durable, so that a renamed or new file is found after a power cut. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  if (!handle) return;
  // Some systems cannot sync a folder; the rename itself must do there.
  await handle.sync().catch(() => undefined);
  await handle.close();
}

/** Process id and start time. */
const OWN_MARK = `${process.pid} ${Math.round(performance.timeOrigin)}`;

async function takeLock(folder: string): Promise<void> {
  const path = join(folder, LOCK_NAME);
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      await writeFile(path, OWN_MARK, { flag: 'wx' });
      return;
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error;
    }
    const mark = await readFile(path, 'utf8').catch(() => '');
    const holder = Number.parseInt(mark, 10);
    // After a restart a process can have the id of the one that was killed; its start time tells them apart.
    if (mark === OWN_MARK || (holder > 0 && holder !== process.pid && isRunning(holder))) {
      throw new DataDirError(
        `${folder} is in use by the emulator with process id ${holder}. Stop it, or give another folder; delete ${path} when that process is not an emulator.`,
      );
    }
    await rm(path, { force: true });
  }
  throw new DataDirError(`${folder}: the lock ${path} could not be taken. Try again.`);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

function errorCode(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

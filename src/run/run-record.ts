import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ProcessMark } from '../host/lock-process.js';
import { createThenFill, createWhole, replaceWhole } from '../host/whole-file.js';
import { pathPart } from '../ledger/index.js';
import { codeOf, isObject } from '../model/index.js';
import type { RunRecord } from '../providers/index.js';
import type { Host } from './open/host.js';

/** Beside the ledger files, and ignored by git: it says what this machine began. */
const FOLDER = path.join('.pipelines-sync', '.runs');

/**
 * The record of an unfinished run of a command, in `.pipelines-sync/.runs/`. Its lock names the process that has it; that
 * of a process that ended is taken over.
 * @param root absolute folder of the configuration
 * @param names namespace, target, command and run: each becomes a part of the path
 */
export function runRecord(
  root: string,
  names: readonly string[],
  { processes }: Pick<Host, 'processes'>,
): RunRecord {
  const top = path.join(root, FOLDER);
  const file = `${path.join(top, ...names.map(pathPart))}.json`;
  const lock = `${file}.lock`;
  const text = JSON.stringify(processes.self);
  const take = async (): Promise<boolean> => {
    try {
      // Never half-written, so that its holder can always be told.
      const made = { temporary: `${lock}.${processes.self.pid}`, text, mode: 0o600, isOver: true };
      await createWhole(lock, made, () => createThenFill(lock, text, 0o600));
      return true;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
      return false;
    }
  };
  return {
    lock: path.relative(root, lock).replaceAll(path.sep, '/'),
    async open() {
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(path.join(top, '.gitignore'), '*\n');
      if (!(await take())) {
        const holder = await holderOf(lock);
        if (holder === null || !processes.isGone(holder)) return null;
        await rm(lock, { force: true });
        if (!(await take())) return null;
      }
      return { text: await readFile(file, 'utf8').catch(nothing) };
    },
    write: async (record) => {
      await replaceWhole(file, { temporary: `${file}.new`, text: record, mode: 0o600, isOver: true });
    },
    remove: () => rm(file, { force: true }),
    close: () => rm(lock, { force: true }),
  };
}

function nothing(error: unknown): null {
  if (codeOf(error) === 'ENOENT') return null;
  throw error;
}

/** The process that has a lock; null where the lock cannot be read, as while it is written. */
async function holderOf(lock: string): Promise<ProcessMark | null> {
  try {
    const mark: unknown = JSON.parse(await readFile(lock, 'utf8'));
    return isObject(mark) && typeof mark.pid === 'number' ? (mark as unknown as ProcessMark) : null;
  } catch {
    return null;
  }
}

import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ProcessMark } from '../host/lock-process.js';
import { createOnce, replaceWhole } from '../host/whole-file.js';
import { LEDGER_FOLDER, pathPart, refuseLinks } from '../ledger/index.js';
import { codeOf, isObject } from '../model/index.js';
import type { RunRecord } from '../providers/index.js';
import type { Host } from './open/host.js';

/** Beside the ledger files, and ignored by git: it says what this machine began. */
const RUNS = '.runs';

/**
 * The record of an unfinished run of a command, in `.pipelines-sync/.runs/`. Its lock names the process that has it. The
 * lock of a process that ended is not removed first (two processes could do that at once, and one would remove the
 * other's): the next number is taken, which only one process gets, and whoever then sees another new lock gives up.
 * @param root absolute folder of the configuration
 * @param names namespace, target, command and run: each becomes a part of the path
 */
export function runRecord(
  root: string,
  names: readonly string[],
  { processes }: Pick<Host, 'processes'>,
): RunRecord {
  const base = path.join(root, LEDGER_FOLDER);
  const parts = names.map(pathPart);
  const top = path.join(base, RUNS);
  const file = `${path.join(top, ...parts)}.json`;
  const folder = path.dirname(file);
  const text = JSON.stringify(processes.self);
  let lock = `${path.basename(file)}.lock`;
  const full = () => path.join(folder, lock);
  return {
    get lock() {
      return path.relative(root, full()).replaceAll(path.sep, '/');
    },
    async open() {
      await refuseLinks(base, [RUNS, ...parts.slice(0, -1)], 'The record of the run');
      await mkdir(folder, { recursive: true });
      await writeFile(path.join(top, '.gitignore'), '*\n', { flag: 'wx' }).catch(unlessThere);
      const first = `${path.basename(file)}.lock`;
      const before = await locksIn(folder, first);
      for (const { name, holder } of before) {
        lock = name;
        if (holder === null || !processes.isGone(holder)) return null;
      }
      const number = before.reduce((most, one) => Math.max(most, one.number), -1) + 1;
      lock = number === 0 ? first : `${first}.${number}`;
      const temporary = `${full()}.${processes.self.pid}.tmp`;
      if (!(await createOnce(full(), { temporary, text, mode: 0o600 }))) return null;
      const isNew = (one: Lock) =>
        one.name !== lock && before.every((old) => old.name !== one.name || old.text !== one.text);
      if ((await locksIn(folder, first)).some(isNew)) {
        await rm(full(), { force: true });
        return null;
      }
      for (const { name } of before) await rm(path.join(folder, name), { force: true });
      return { text: await readFile(file, 'utf8').catch(nothing) };
    },
    write: async (record) => {
      await replaceWhole(file, { temporary: `${file}.new`, text: record, mode: 0o600, isOver: true });
    },
    remove: () => rm(file, { force: true }),
    close: () => rm(full(), { force: true }),
  };
}

interface Lock {
  name: string;
  number: number;
  text: string;
  /** Null where the lock cannot be read, as while it is written. */
  holder: ProcessMark | null;
}

/** The locks of a record: `first`, and those that took over from it, `first.1` and so on. */
async function locksIn(folder: string, first: string): Promise<Lock[]> {
  const found: Lock[] = [];
  for (const name of await readdir(folder)) {
    const number = name === first ? '0' : name.startsWith(`${first}.`) ? name.slice(first.length + 1) : '';
    if (!/^\d{1,9}$/.test(number)) continue;
    try {
      const text = await readFile(path.join(folder, name), 'utf8');
      found.push({ name, number: Number(number), text, holder: holderOf(text) });
    } catch (error) {
      // Its holder has just ended.
      if (codeOf(error) !== 'ENOENT') throw error;
    }
  }
  return found;
}

function nothing(error: unknown): null {
  if (codeOf(error) === 'ENOENT') return null;
  throw error;
}

function unlessThere(error: unknown): void {
  if (codeOf(error) !== 'EEXIST') throw error;
}

/** The process that has a lock; null where the text does not say. */
function holderOf(text: string): ProcessMark | null {
  try {
    const mark: unknown = JSON.parse(text);
    return isObject(mark) && typeof mark.pid === 'number' ? (mark as unknown as ProcessMark) : null;
  } catch {
    return null;
  }
}

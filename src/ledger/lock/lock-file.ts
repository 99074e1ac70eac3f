import { lstatSync, readdirSync, statSync } from 'node:fs';
import { readdir, readFile, rm, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import { createOnce, replaceWhole } from '../../host/whole-file.js';
import type { LockHolder } from '../store.js';
import type { StoreDeps } from '../store-deps.js';
import { ageOf, isDue, type Moment, momentOf } from './lock-age.js';
import {
  isDoubtful,
  isHere,
  LOST_MS,
  listenFor,
  lockedOut,
  lockText,
  movedOn,
  newLock,
  readLock,
  standingOf,
} from './lock-record.js';
import type { LockRecord } from './lock-shape.js';

const NAME = /^lock-(\d{6,})\.json$/;

/** Interval between signs of life, in milliseconds. */
const SIGN_MS = 20_000;

interface Found {
  name: string;
  number: number;
  lock: LockRecord;
  /** Time of the last sign of life, in milliseconds. */
  heard: number;
  /** Time of its file: a change is a sign of life, whatever the holder's clock says. */
  mtime: number;
}

/** The holder of the lock in a folder, preferably one that seems to be running; null where there is none. */
export async function lockHolder(folder: string, place: string, deps: StoreDeps): Promise<LockHolder | null> {
  let holder: LockHolder | null = null;
  for (const { lock: record, heard } of await locksIn(folder, place)) {
    const standing = await standingOf(record, heard, deps);
    holder = { record, standing, isHere: isHere(record, deps.process) };
    if (standing === 'live') break;
  }
  return holder;
}

/**
 * The lock of a file ledger: `lock-000007.json`, made by a call that fails if the file exists. A stale lock is not
 * removed first (two runs could do that at once, and one would remove the other's): the next number is taken, which
 * only one run gets, and the highest number holds the lock.
 */
export class FolderLock {
  readonly record: LockRecord;
  readonly #file: string;
  /** The file of whoever takes it over. */
  readonly #next: string;
  readonly #inode: number;
  readonly #deps: StoreDeps;
  readonly #stop: (() => void) | undefined;
  #signed: Moment;

  private constructor(file: string, inode: number, record: LockRecord, deps: StoreDeps) {
    this.record = record;
    this.#file = file;
    this.#next = path.join(path.dirname(file), nameOf(numberOf(path.basename(file)) + 1));
    this.#inode = inode;
    this.#deps = deps;
    this.#signed = momentOf(deps.clock);
    this.#stop = deps.clock.every?.(SIGN_MS, () => void this.sign());
  }

  /**
   * Takes the lock of an existing folder; with `force` even if its holder seems to be running.
   * @returns the lock, and the locks of ended runs that it replaces
   * @throws UserError exit 3 when another run holds it
   */
  static async take(
    folder: string,
    names: { place: string; target: string; commit: string | null },
    deps: StoreDeps,
    force = false,
  ): Promise<{ lock: FolderLock; replaced: LockRecord[] }> {
    const before = await locksIn(folder, names.place);
    if (!force) await clearWay(before, folder, names, deps);
    const record = newLock(deps, names.commit);
    const number = Math.max(0, ...before.map((one) => one.number)) + 1;
    const name = nameOf(number);
    const file = path.join(folder, name);
    const temporary = path.join(folder, `lock-${record.run}.tmp`);
    if (!(await createOnce(file, { temporary, text: lockText(record), mode: 0o600 }))) {
      const winner = (await locksIn(folder, names.place)).find((one) => one.name === name);
      throw winner === undefined
        ? movedOn(names.target)
        : lockedOut(winner.lock, names.target, deps.clock.now());
    }
    const others = (await locksIn(folder, names.place)).filter((one) => one.lock.run !== record.run);
    const other = force ? newOne(others, before) : changedOne(others, before);
    if (other !== undefined) {
      await rm(file, { force: true });
      throw lockedOut(other.lock, names.target, deps.clock.now());
    }
    await sign(file, deps.clock.now());
    for (const one of before) await rm(path.join(folder, one.name), { force: true });
    const lock = new FolderLock(file, (await stat(file)).ino, record, deps);
    return { lock, replaced: before.map((one) => one.lock) };
  }

  /**
   * Why this run does not certainly hold the lock any more; null while it does. Looks at the disk each time, because it
   * is asked before every write, and at two names only: whoever takes the lock over makes the file of the next number,
   * and removes this one before it holds the new lock.
   */
  lost(): string | null {
    const taken = this.#isThere() ? null : this.#taken();
    return taken ?? this.#unsigned();
  }

  /** The same, after a sign of life that is due, and of every name in the folder. */
  async renew(): Promise<string | null> {
    await this.sign();
    return this.#taken() ?? this.#unsigned();
  }

  #unsigned(): string | null {
    const age = ageOf(this.#signed, this.#deps.clock);
    return age > LOST_MS ? `the ledger lock was not renewed for ${Math.round(age / 1000)} seconds` : null;
  }

  /** Is the file the one that this run made, and is there none of the next number? */
  #isThere(): boolean {
    try {
      return (
        statSync(this.#file, { throwIfNoEntry: false })?.ino === this.#inode &&
        lstatSync(this.#next, { throwIfNoEntry: false }) === undefined
      );
    } catch {
      return false;
    }
  }

  /** Whether somebody else, or nobody, has the lock. */
  #taken(): string | null {
    const own = path.basename(this.#file);
    let names: string[];
    try {
      names = readdirSync(path.dirname(this.#file)).filter((name) => NAME.test(name));
      if (names.includes(own) && statSync(this.#file).ino !== this.#inode) names = [];
    } catch {
      return 'the ledger folder can no longer be read';
    }
    if (!names.includes(own)) return 'another run removed the ledger lock';
    const isHighest = names.every((name) => numberOf(name) <= numberOf(own));
    return isHighest ? null : 'another run took over the ledger lock';
  }

  /** Gives a sign of life: every twenty seconds, and at once when the clock went back. */
  async sign(): Promise<void> {
    if (!isDue(this.#signed, SIGN_MS, this.#deps.clock) || this.#taken() !== null) return;
    const now = momentOf(this.#deps.clock);
    if (await sign(this.#file, now.wall)) this.#signed = now;
  }

  async release(): Promise<void> {
    this.#stop?.();
    if (this.#taken() === null) await rm(this.#file, { force: true });
  }

  /** Ends without releasing the lock: the next run sees that this one has ended. */
  async leave(): Promise<void> {
    this.#stop?.();
    if (this.#taken() !== null) return;
    const text = lockText({ ...this.record, ended: true });
    await replaceWhole(this.#file, { temporary: `${this.#file}.tmp`, text, mode: 0o600, isOver: true });
  }
}

/** Sets the time of a lock's file, which is the last sign of life of its holder, by the holder's clock. */
async function sign(file: string, now: number): Promise<boolean> {
  try {
    await utimes(file, now / 1000, now / 1000);
    return true;
  } catch {
    // `lost` notices who removed it.
    return false;
  }
}

/**
 * Waits, or refuses, until no other run can be applying.
 * @throws UserError exit 3 when another run is applying, or gives a sign of life meanwhile
 */
async function clearWay(
  before: readonly Found[],
  folder: string,
  names: { place: string; target: string },
  deps: StoreDeps,
): Promise<void> {
  const doubtful: Found[] = [];
  for (const one of before) {
    const standing = await standingOf(one.lock, one.heard, deps);
    if (standing === 'live') throw lockedOut(one.lock, names.target, deps.clock.now());
    if (isDoubtful(standing)) doubtful.push(one);
  }
  const [first] = doubtful;
  if (first === undefined) return;
  await listenFor(first.lock, 0, names.target, deps);
  const living = changedOne(await locksIn(folder, names.place), before);
  if (living !== undefined) throw lockedOut(living.lock, names.target, deps.clock.now());
}

/** A lock that is new. */
function newOne(now: readonly Found[], before: readonly Found[]): Found | undefined {
  return now.find((one) => before.every(({ lock }) => lock.run !== one.lock.run));
}

/** A lock that is new, or whose holder has given a sign of life since. */
function changedOne(now: readonly Found[], before: readonly Found[]): Found | undefined {
  return now.find((one) =>
    before.every(({ lock, mtime }) => lock.run !== one.lock.run || mtime !== one.mtime),
  );
}

function nameOf(number: number): string {
  return `lock-${String(number).padStart(6, '0')}.json`;
}

function numberOf(name: string): number {
  return Number(NAME.exec(name)?.[1] ?? 0);
}

async function locksIn(folder: string, place: string): Promise<Found[]> {
  const found: Found[] = [];
  for (const name of (await readdir(folder).catch(() => [])).filter((one) => NAME.test(one)).sort()) {
    const file = path.join(folder, name);
    let text: string;
    let mtime: number;
    try {
      text = await readFile(file, 'utf8');
      mtime = (await stat(file)).mtimeMs;
    } catch {
      // Released at this moment.
      continue;
    }
    const remedy = `Make sure that no apply to this target is running, remove ${place}/${name}, and run the command again.`;
    const lock = readLock(text, `${place}/${name}`, remedy);
    const heard = Math.max(mtime, Date.parse(lock.at));
    found.push({ name, number: numberOf(name), lock, heard, mtime });
  }
  return found;
}

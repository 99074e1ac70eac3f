import type { ProcessView } from '../../host/lock-process.js';
import { isObject, UserError } from '../../model/index.js';
import { GIT_LEDGER_CODES as CODES } from '../git/git-codes.js';
import type { StoreDeps } from '../store-deps.js';
import { parseStored } from '../stored-json.js';
import type { LockRecord } from './lock-shape.js';

/** Another number is another layout; a newer lock is left alone. */
const LOCK_FORMAT = 1;

/** Silence after which a lock is taken over, in milliseconds. */
export const SILENT_MS = 15 * 60_000;

/** Time without a renewal after which a holder starts no further write, in milliseconds. */
export const LOST_MS = 30_000;

/**
 * How long a lock whose holder may still run must stay unchanged before it is taken, in milliseconds: longer than a
 * holder continues to write without a sign of life, whatever the clocks say.
 */
export const LISTEN_MS = 35_000;

/** A new lock for this process. */
export function newLock(deps: StoreDeps, commit: string | null): LockRecord {
  const at = new Date(deps.clock.now()).toISOString();
  return {
    ...deps.process.self,
    format: LOCK_FORMAT,
    run: deps.randomBytes(8).toString('hex'),
    actor: deps.actor,
    run_url: deps.runUrl,
    commit,
    started_at: at,
    at,
    ended: false,
  };
}

/** The text of a lock. */
export function lockText(lock: LockRecord): string {
  return `${JSON.stringify(lock, null, 2)}\n`;
}

const TEXTS = ['run', 'actor', 'host', 'machine', 'started_at', 'at'] as const;

/**
 * Reads and checks a lock.
 * @param remedy how to get rid of it if it cannot be read
 * @throws UserError PS6106 where it is damaged or newer
 */
export function readLock(text: string, where: string, remedy: string): LockRecord {
  const broken = (what: string): never => {
    throw new UserError(CODES.badLock.code, `The ledger lock cannot be read: ${where} ${what}.`, remedy, 3);
  };
  let lock: unknown;
  try {
    lock = parseStored(text);
  } catch {
    return broken('is not valid JSON');
  }
  if (!isObject(lock) || !Number.isSafeInteger(lock.format)) return broken('has no format');
  if (Number(lock.format) > LOCK_FORMAT) return broken('was written by a newer version of pipelines-sync');
  for (const name of TEXTS) if (typeof lock[name] !== 'string') broken(`has no ${name}`);
  for (const name of ['started_at', 'at']) {
    if (Number.isNaN(Date.parse(String(lock[name])))) broken(`has no valid ${name}`);
  }
  if (!/^[0-9a-f]{16}$/.test(String(lock.run))) broken('has no run');
  if (!Number.isSafeInteger(lock.pid) || Number(lock.pid) <= 0) broken('has no pid');
  if (lock.started !== null && typeof lock.started !== 'string') broken('has no start');
  const { released, ...record } = lock as unknown as LockRecord;
  return {
    ...record,
    ...(released === true ? { released } : {}),
    actor: shown(lock.actor),
    host: shown(lock.host),
    run_url: isPage(lock.run_url) ? lock.run_url : null,
    commit: typeof lock.commit === 'string' ? lock.commit : null,
    job: typeof lock.job === 'string' ? lock.job : null,
    ended: lock.ended === true,
  };
}

/** A text of a lock for terminals and pages; anybody may have written it. */
function shown(text: unknown): string {
  return String(text)
    .slice(0, 200)
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '\ufffd');
}

function isPage(url: unknown): url is string {
  return typeof url === 'string' && /^https?:\/\/[!-~]{1,500}$/.test(url);
}

/**
 * `over`: its run has certainly ended. `gone`: its process no longer runs here, but a machine restored from the same
 * snapshot may still run it. `silent`: no sign of life for 15 minutes.
 */
export type LockStanding = 'live' | 'over' | 'gone' | 'silent';

/** True where a lock may be taken after waiting for a sign of life in vain. */
export function isDoubtful(standing: LockStanding): boolean {
  return standing === 'gone' || standing === 'silent';
}

/** True where the process that holds a lock runs on this machine. */
export function isHere(lock: LockRecord, process: ProcessView): boolean {
  return lock.machine === process.self.machine && !lock.ended && !process.isGone(lock);
}

/**
 * The standing of a lock's run.
 * @param heard time of its last sign of life, in milliseconds; clocks may differ
 */
export async function standingOf(lock: LockRecord, heard: number, deps: StoreDeps): Promise<LockStanding> {
  const isGone = !lock.ended && deps.process.isGone(lock);
  const job = deps.process.self.job ?? null;
  if (lock.ended || (isGone && job !== null && lock.job === job)) return 'over';
  if ((await deps.isFinished?.(lock)) === true) return 'over';
  if (isGone) return 'gone';
  return deps.clock.now() - heard >= SILENT_MS ? 'silent' : 'live';
}

/** `alice on host-1, since 2026-11-22 11:02 UTC, last sign of life 2 minutes ago (https://…)`. */
export function holderOf(lock: LockRecord, now: number): string {
  const silent = now - Date.parse(lock.at);
  const sign =
    silent < -60_000
      ? `; its clock is ${minutes(-silent)} ahead of this one`
      : `, last sign of life ${silent < 60_000 ? 'just now' : `${minutes(silent)} ago`}`;
  const page = lock.run_url === null ? '' : ` (${lock.run_url})`;
  return `${lock.actor} on ${lock.host}, since ${minuteOf(lock.started_at)}${sign}${page}`;
}

/** The error about a lock that another run holds. */
export function lockedOut(lock: LockRecord, target: string, now: number): UserError {
  return inUse(holderOf(lock, now), target);
}

/**
 * The error about another run that is applying.
 * @param holder the result of `holderOf`
 */
export function inUse(holder: string, target: string): UserError {
  return new UserError(
    CODES.locked.code,
    `Another apply to ${target} is running: ${holder}.`,
    'Nothing was changed. Wait until that run has ended and run the command again; after 15 minutes without a sign of life it is taken over automatically.',
    3,
  );
}

/** Reports that the lock of an ended run was taken over, with its records. */
export function sayTakenOver(lock: LockRecord, deps: StoreDeps): void {
  deps.say(CODES.takenOver.code, `Taking over the lock of ${holderOf(lock, deps.clock.now())}.`);
}

/**
 * Waits long enough that a running holder would have given a sign of life.
 * @param listened how long its lock is known to be unchanged, in milliseconds
 * @throws UserError PS6150 when this run is stopped meanwhile
 */
export async function listenFor(
  lock: LockRecord,
  listened: number,
  target: string,
  deps: StoreDeps,
): Promise<void> {
  const wait = LISTEN_MS - listened;
  if (wait > 0) {
    deps.say(
      CODES.listening.code,
      `Waiting ${Math.ceil(wait / 1000)} seconds for a sign of life from the run that holds the lock: ${holderOf(lock, deps.clock.now())}.`,
    );
    await deps.clock.sleep(wait, deps.signal);
  }
  if (deps.signal?.aborted !== true) return;
  throw new UserError(
    CODES.stopped.code,
    `Nothing was changed: the run was stopped while waiting for the lock of ${target}.`,
    'Run the command again.',
  );
}

/**
 * The error about a ledger that changed after it was read.
 * @param who who was faster, as a sentence without a full stop; null where it is unknown
 */
export function movedOn(target: string, who: string | null = null): UserError {
  return new UserError(
    CODES.moved.code,
    `The ledger of ${target} changed after it was read: ${who ?? 'another apply ran meanwhile'}.`,
    'Nothing was changed. Run the command again to plan from the current state.',
    3,
  );
}

function minutes(ms: number): string {
  const count = Math.round(ms / 60_000);
  return `${count} minute${count === 1 ? '' : 's'}`;
}

function minuteOf(iso: string): string {
  return `${new Date(iso).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

import type { ProcessView } from '../../host/lock-process.js';
import { isObject, UserError } from '../../model/index.js';
import { GIT_LEDGER_CODES as CODES } from '../git/git-codes.js';
import type { StoreDeps } from '../store-deps.js';
import { parseStored } from '../stored-json.js';
import type { LockRecord } from './lock-shape.js';

/** Another number is another layout; a newer one is left alone. */
const LOCK_FORMAT = 1;

/** A lock whose run gave no sign for so long is taken over, in milliseconds. */
export const SILENT_MS = 15 * 60_000;

/** A holder that could not show for so long that it lives starts no further write, in milliseconds. */
export const LOST_MS = 30_000;

/**
 * A lock whose holder is not surely over is taken only when it did not change for so long, in milliseconds:
 * longer than a holder goes on writing without a sign of life, whatever anybody's clock says.
 */
export const LISTEN_MS = 35_000;

/** A new lock of this process. */
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

export function lockText(lock: LockRecord): string {
  return `${JSON.stringify(lock, null, 2)}\n`;
}

const TEXTS = ['run', 'actor', 'host', 'machine', 'started_at', 'at'] as const;

/** Checks what a lock says. @param remedy how to get rid of it when it cannot be read */
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
  return {
    ...(lock as unknown as LockRecord),
    actor: shown(lock.actor),
    host: shown(lock.host),
    run_url: isPage(lock.run_url) ? lock.run_url : null,
    commit: typeof lock.commit === 'string' ? lock.commit : null,
    job: typeof lock.job === 'string' ? lock.job : null,
    ended: lock.ended === true,
  };
}

/** What a lock says is shown on terminals and pages, and anybody may have written it. */
function shown(text: unknown): string {
  return String(text)
    .slice(0, 200)
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '\ufffd');
}

function isPage(url: unknown): url is string {
  return typeof url === 'string' && /^https?:\/\/[!-~]{1,500}$/.test(url);
}

/**
 * `over`: its run surely does not go on. `gone`: no such process is here any more, but a machine restored
 * from the same snapshot may still run it. `silent`: nobody heard of it for 15 minutes.
 */
export type LockStanding = 'live' | 'over' | 'gone' | 'silent';

/** True where a lock may be taken once its holder has been listened for in vain. */
export function isDoubtful(standing: LockStanding): boolean {
  return standing === 'gone' || standing === 'silent';
}

/** The process that holds a lock runs on this very machine. */
export function isHere(lock: LockRecord, process: ProcessView): boolean {
  return lock.machine === process.self.machine && !lock.ended && !process.isGone(lock);
}

/** @param heard when its holder was heard of last, in milliseconds; may be wrong by the skew of clocks */
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

/** Refuses to go on beside somebody else's run. */
export function lockedOut(lock: LockRecord, target: string, now: number): UserError {
  return inUse(holderOf(lock, now), target);
}

/** @param holder what `holderOf` says */
export function inUse(holder: string, target: string): UserError {
  return new UserError(
    CODES.locked.code,
    `Another apply to ${target} is running: ${holder}.`,
    'Nothing was changed. Wait until that run has ended and run the command again; after 15 minutes without a sign of life it is taken over automatically.',
    3,
  );
}

/** The lock of an ended run is ours now, and what it recorded with it. */
export function sayTakenOver(lock: LockRecord, deps: StoreDeps): void {
  deps.say(CODES.takenOver.code, `Taking over the lock of ${holderOf(lock, deps.clock.now())}.`);
}

/**
 * Waits until a holder that lived would have shown it.
 * @param listened for how many milliseconds its lock is known not to have changed
 * @throws UserError PS6150 when the run is stopped meanwhile: then it has not heard everybody
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
 * Refuses to go on from what is not true any more.
 * @param who half a sentence about who was quicker; null where nobody knows
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

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Ends when a process has come to rest: a count stays the same, and on Linux none of its threads runs, waits for a
 * processor or waits for the disk, at several looks in a row. Time alone does not tell: on a busy machine a process may
 * wait for a processor for longer than any pause.
 *
 * @param pid of another process, or of this one: then its main thread, which looks, is left out
 */
export async function untilAtRest(pid: number, count: () => number): Promise<void> {
  for (let seen = -1, looks = 0; looks < 4; await sleep(40)) {
    looks = seen === count() && isAtRest(pid) ? looks + 1 : 0;
    seen = count();
  }
}

function isAtRest(pid: number): boolean {
  const folder = `/proc/${pid}/task`;
  // No such system, or no such process any more.
  if (!existsSync(folder)) return true;
  try {
    return readdirSync(folder).every((thread) => {
      if (thread === `${process.pid}`) return true;
      // The name in brackets may hold anything.
      const [state] = readFileSync(`${folder}/${thread}/stat`, 'utf8').split(') ').at(-1) ?? '';
      return state === 'S' || state === 'Z' || state === 'I';
    });
  } catch {
    // A thread has just ended.
    return false;
  }
}

// Folders that are installed once and kept: tests and .ci/run share them.
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Folder for what is installed once and kept; not in git. */
export const CACHE = path.resolve(import.meta.dirname, '../.cache');

/** Installing may take a minute on a busy machine, and everybody waits for the first. */
export const INSTALL_MS = 600_000;

/**
 * A folder in the cache that holds exactly the packages, made by `make` on first use and again when the list changes.
 * Processes that run side by side wait for the one that makes it.
 * @throws whatever `make` throws; the next call begins anew
 */
export async function cached(name, packages, make) {
  const folder = path.join(CACHE, name);
  const stamp = path.join(folder, 'packages.txt');
  const wanted = packages.join('\n');
  const isReady = async () => (await readFile(stamp, 'utf8').catch(() => '')) === wanted;
  if (await isReady()) return folder;
  await mkdir(CACHE, { recursive: true });
  const release = await takeLock(path.join(CACHE, `${name}.lock`));
  try {
    if (!(await isReady())) {
      await rm(folder, { recursive: true, force: true });
      await make(folder);
      // Written last and renamed, so that a folder without it is never taken for a whole one.
      await writeFile(`${stamp}.new`, wanted);
      await rename(`${stamp}.new`, stamp);
    }
  } finally {
    await release();
  }
  return folder;
}

/** Waits for the lock; one whose process is gone is taken over. */
async function takeLock(lock) {
  for (;;) {
    try {
      await writeFile(lock, String(process.pid), { flag: 'wx' });
      return () => rm(lock, { force: true });
    } catch (error) {
      if (!existsSync(lock)) continue;
      const holder = Number(await readFile(lock, 'utf8').catch(() => '0'));
      if (holder > 0 && holder !== process.pid && !isRunning(holder)) await rm(lock, { force: true });
      else if (error.code !== 'EEXIST') throw error;
      else await sleep(200);
    }
  }
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

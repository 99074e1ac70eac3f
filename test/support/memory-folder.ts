import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Where Linux keeps files in memory. */
const MEMORY = '/dev/shm';
/** What the largest tests hold at once, several times over. */
const ENOUGH_BYTES = 2 * 1024 ** 3;

/**
 * Temporary folders of a test run lie in memory where the system has room for them: thousands of
 * ledgers and repositories are written as their users write them, and none of them waits for a disk.
 * Elsewhere, and where TMPDIR says otherwise, they lie where they always do; what is tested is the same.
 */
export default function setup(): (() => void) | undefined {
  if (process.env.TMPDIR !== undefined) return undefined;
  const folder = roomInMemory();
  if (folder === undefined) return undefined;
  // Workers and all that they start get it from here.
  process.env.TMPDIR = folder;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

function roomInMemory(): string | undefined {
  if (!existsSync(MEMORY)) return undefined;
  try {
    const { bavail, bsize } = statfsSync(MEMORY);
    if (bavail * bsize < ENOUGH_BYTES) return undefined;
    const folder = mkdtempSync(path.join(MEMORY, 'pipelines-sync-tests-'));
    if (runsPrograms(folder)) return folder;
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // Nobody may write there.
  }
  return undefined;
}

/** Hooks and programs that tests plant must be startable, or nothing is proved by their not being started. */
function runsPrograms(folder: string): boolean {
  const program = path.join(folder, 'program');
  writeFileSync(program, '#!/bin/sh\nexit 0\n', { mode: 0o755 });
  const { status } = spawnSync(program);
  rmSync(program);
  return status === 0;
}

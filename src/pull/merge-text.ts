import { lstat, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gitOutside } from '../host/git-process.js';
import type { GitEnvironment } from '../host/git-safe.js';
import { isRunning } from '../host/lock-process.js';
import { FILE_LABEL, LIVE_LABEL } from '../source/read/conflict-markers.js';

/** Merges two texts; in a conflict, both are between markers. Undefined where git cannot merge them. */
export type MergeText = (sides: {
  base: string;
  files: string;
  platform: string;
}) => Promise<{ text: string; conflicts: boolean } | undefined>;

/** Exit codes of `git merge-file` up to this one are numbers of conflicts; see git-merge-file(1). */
const MAX_CONFLICTS = 127;

const PREFIX = 'pipelines-sync-merge-';

/** Removes texts that merges of this user left behind when their process was ended. */
async function tidy(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const [, pid] = new RegExp(`^${PREFIX}(\\d{1,10})-[^-]+$`).exec(name) ?? [];
    if (pid === undefined || isRunning(Number(pid))) continue;
    const one = path.join(folder, name);
    // Anybody may create a folder with such a name there.
    const found = await lstat(one).catch(() => undefined);
    if (found?.isDirectory() === true && found.uid === process.getuid?.())
      await rm(one, { recursive: true, force: true });
  }
}

/** Merges with `git merge-file`, which needs no repository. */
export function gitMerge(env: GitEnvironment): MergeText {
  let tidied: Promise<void> | undefined;
  return async ({ base, files, platform }) => {
    tidied ??= tidy(tmpdir());
    await tidied;
    const folder = await mkdtemp(path.join(tmpdir(), `${PREFIX}${process.pid}-`));
    try {
      // A missing line break at the end would be a conflict of its own.
      const sides = { files, base, platform };
      for (const [name, text] of Object.entries(sides))
        await writeFile(path.join(folder, name), `${text}\n`, { mode: 0o600 });
      const labels = [FILE_LABEL, 'applied last', LIVE_LABEL].flatMap((label) => ['-L', label]);
      const style = ['-c', 'merge.conflictStyle=merge'];
      const merged = await gitOutside(
        folder,
        env,
      )([...style, 'merge-file', '-p', ...labels, ...Object.keys(sides)]);
      if (merged.code === null || merged.code < 0 || merged.code > MAX_CONFLICTS) return undefined;
      const text = merged.stdout.toString('utf8').replace(/\n$/, '');
      return { text, conflicts: merged.code > 0 };
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };
}

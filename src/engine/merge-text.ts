import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FILE_LABEL, LIVE_LABEL } from '../bundle/conflict-markers.js';
import { gitOutside } from '../ledger/index.js';

/** Two texts merged; with conflicts both stand between markers. Undefined where git cannot do it. */
export type MergeText = (sides: {
  base: string;
  files: string;
  platform: string;
}) => Promise<{ text: string; conflicts: boolean } | undefined>;

/** Exit codes of `git merge-file` up to here are numbers of conflicts; see git-merge-file(1). */
const MAX_CONFLICTS = 127;

/** Merges with `git merge-file`, which needs no repository. */
export function gitMerge(env: Readonly<Record<string, string | undefined>>): MergeText {
  return async ({ base, files, platform }) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'pipelines-sync-merge-'));
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

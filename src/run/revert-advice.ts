import type { Git } from '../host/git-process.js';
import type { Revision } from '../ledger/index.js';
import { fromTop } from '../model/index.js';

/** How the files are brought back to what a rollback put in place. */
export interface RevertAdvice {
  /** Commands of git, each a whole line for a shell; any one of them is enough. */
  commands: { to: string; type: string }[];
  /** What cannot be told, or should be known. */
  notes: string[];
}

/**
 * The commands that make the files agree with a revision. Reads the repository, changes nothing.
 * @param to the revision that is gone back to
 * @param latest the one that was the latest before
 * @param files bundles and the texts that they name, relative to the root of the repository
 * @param prune what came since was removed too
 * @param pull the command that brings what the rollback put back into the files, commit or not
 */
export async function revertAdvice(
  git: Git | null,
  to: Revision,
  latest: Revision,
  files: readonly string[],
  prune: boolean,
  pull: string,
): Promise<RevertAdvice> {
  const byPull = { to: 'To bring the files back', type: pull };
  const onlyPull = (note: string): RevertAdvice => ({ commands: [byPull], notes: [note] });
  const target = to.source.commit;
  if (git === null || target === null) {
    return onlyPull(`Revision ${to.number} was applied from no commit, so no commit holds its files.`);
  }
  // A rollback, a pull or a repair hands on the commit of the apply before it, whose files are others.
  if (to.what !== 'apply') {
    return onlyPull(`Revision ${to.number} was made by ${to.what}, so no commit is known to hold its files.`);
  }
  if (to.source.dirty) {
    return onlyPull(
      `Revision ${to.number} was applied with uncommitted changes, so no commit holds all of its files.`,
    );
  }
  const short = target.slice(0, 12);
  const there = await git(['diff', '--name-status', '-z', '--no-renames', target, 'HEAD']);
  if (there.code !== 0) {
    return onlyPull(
      `Commit ${short}, from which revision ${to.number} was applied, is not in this clone: git fetch --unshallow brings it.`,
    );
  }
  const advice: RevertAdvice = { commands: [], notes: [] };
  const changed = parseStatus(there.stdout.toString('utf8'));
  const folders = new Set(files.map(parentOf));
  const back = changed
    .filter(({ status, file }) =>
      status === 'D' ? folders.has(parentOf(file)) : status !== 'A' && files.includes(file),
    )
    .map(({ file }) => file);
  const added = changed
    .filter(({ status, file }) => status === 'A' && files.includes(file))
    .map(({ file }) => file);
  const steps: string[] = [];
  if (back.length > 0) steps.push(`git checkout ${short} -- ${back.map(fromTop).join(' ')}`);
  if (prune && added.length > 0) steps.push(`git rm -- ${added.map(fromTop).join(' ')}`);
  if (steps.length > 0) {
    const message = `Roll back to ledger revision ${to.number}`;
    advice.commands.push({
      to: 'To bring the files back',
      type: [...steps, `git commit -m "${message}"`].join(' && '),
    });
  } else {
    const dirty = await git(['status', '--porcelain', '-z', '--', ...files]);
    const isDirty = dirty.code !== 0 || dirty.stdout.length > 0;
    advice.notes.push(
      `The committed files are those of revision ${to.number} already${isDirty ? '; what is not committed here is not' : ', so there is nothing to do to them'}.`,
    );
    if (isDirty) advice.commands.push(byPull);
  }
  const revert = await revertRange(git, short, latest);
  if (revert !== undefined) advice.commands.push({ to: 'To revert the commits', type: revert });
  return advice;
}

/** All commits from one revision to another, where the one leads to the other. */
async function revertRange(git: Git, short: string, latest: Revision): Promise<string | undefined> {
  const end = latest.source.commit?.slice(0, 12);
  if (end === undefined || end === short) return undefined;
  if ((await git(['merge-base', '--is-ancestor', short, end])).code !== 0) return undefined;
  const merges = await git(['rev-list', '--count', '--merges', `${short}..${end}`]);
  if (merges.code !== 0) return undefined;
  if (merges.stdout.toString('utf8').trim() === '0') return `git revert --no-edit ${short}..${end}`;
  return `git revert --no-edit -m 1 $(git rev-list --first-parent ${short}..${end})`;
}

function parseStatus(text: string): { status: string; file: string }[] {
  const parts = text.split('\0');
  const changed: { status: string; file: string }[] = [];
  for (let index = 0; index + 1 < parts.length; index += 2)
    changed.push({ status: parts[index] ?? '', file: parts[index + 1] ?? '' });
  return changed;
}

function parentOf(file: string): string {
  const slash = file.lastIndexOf('/');
  return slash < 0 ? '' : file.slice(0, slash);
}

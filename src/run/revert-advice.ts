import type { Git } from '../host/git-process.js';
import type { Revision } from '../ledger/index.js';
import { fromTop } from '../model/index.js';

/** How to make the files agree with a rollback. */
export interface RevertAdvice {
  /** Commands, each a whole line for a shell; any one of them is enough. */
  commands: { to: string; type: string }[];
  /** Remarks, for example why there is no commit to go back to. */
  notes: string[];
}

/** The advice where nothing was rolled back: files that went back would be older than the platform. */
export function noAdvice(to: number): RevertAdvice {
  return {
    commands: [],
    notes: [`Nothing is rolled back to revision ${to}, so leave the files as they are.`],
  };
}

/**
 * The commands that make the files agree with a revision. Reads the repository, changes nothing.
 * @param to the revision to roll back to
 * @param latest the latest revision before the rollback
 * @param files bundles and their texts, relative to the root of the repository
 * @param prune later objects are removed too
 * @param pull the command that brings the result of the rollback into the files, with or without a commit
 */
export async function revertAdvice(
  git: Git | null,
  to: Revision,
  latest: Revision,
  files: readonly string[],
  prune: boolean,
  pull: string,
): Promise<RevertAdvice> {
  const byPull = { to: 'To restore the files', type: pull };
  const onlyPull = (note: string): RevertAdvice => ({ commands: [byPull], notes: [note] });
  const target = to.source.commit;
  if (git === null || target === null) {
    return onlyPull(`Revision ${to.number} was not applied from a commit, so no commit holds its files.`);
  }
  // A rollback, a pull or a repair keeps the commit of the apply before it, which has other files.
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
      `Commit ${short}, from which revision ${to.number} was applied, is not in this clone. To fetch it: git fetch --unshallow`,
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
      to: 'To restore the files',
      type: [...steps, `git commit -m "${message}"`].join(' && '),
    });
  } else {
    const dirty = await git(['status', '--porcelain', '-z', '--', ...files]);
    const isDirty = dirty.code !== 0 || dirty.stdout.length > 0;
    advice.notes.push(
      `The committed files match revision ${to.number} already${isDirty ? ', but there are uncommitted changes' : '; nothing to do'}.`,
    );
    if (isDirty) advice.commands.push(byPull);
    // A revert would take the files away from where they are right already.
    return advice;
  }
  const revert = await revertRange(git, short, latest);
  if (revert !== undefined) advice.commands.push({ to: 'To revert the commits', type: revert });
  return advice;
}

/** The command that reverts all commits between two revisions, if one descends from the other. */
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

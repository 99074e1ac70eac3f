import { complaint, type Git } from '../../host/git-process.js';
import { localFailure } from './git-place.js';

/** A commit to make; only its id is used. */
export interface NewCommit {
  /** The commit before it; `{ made: n }` is the n-th of the same call. */
  parent: string | null | { made: number };
  /** Begins with an empty tree instead of the parent's. */
  fresh?: boolean;
  message: string;
  actor: string;
  /** Milliseconds. */
  at: number;
  write: readonly { path: string; text: string }[];
  remove?: readonly string[];
}

/**
 * Makes commits with one `git fast-import`, whatever the number of files, and returns their ids. It leaves no ref
 * behind: each is deleted in the stream that creates it.
 * @param run a name of this run that no other run has; `[0-9a-f]+`
 */
export async function makeCommits(
  git: Git,
  run: string,
  commits: readonly NewCommit[],
  objectIdLength: number,
): Promise<string[]> {
  const chunks: Buffer[] = [Buffer.from('feature done\n')];
  const add = (text: string) => chunks.push(Buffer.from(text));
  const data = (text: string) => {
    const bytes = Buffer.from(text);
    add(`data ${bytes.length}\n`);
    chunks.push(bytes);
    add('\n');
  };
  commits.forEach((commit, index) => {
    const seconds = Math.max(0, Math.floor(commit.at / 1000));
    const { parent } = commit;
    add(`commit refs/pipelines-sync-work/${run}-${index}\nmark :${index + 1}\n`);
    add(`author ${personName(commit.actor)} <noreply@pipelines-sync.invalid> ${seconds} +0000\n`);
    add(`committer pipelines-sync <noreply@pipelines-sync.invalid> ${seconds} +0000\n`);
    data(commit.message);
    if (parent !== null) add(`from ${typeof parent === 'string' ? parent : `:${parent.made + 1}`}\n`);
    if (commit.fresh === true) add('deleteall\n');
    for (const path of commit.remove ?? []) add(`D ${path}\n`);
    for (const { path, text } of commit.write) {
      add(`M 100644 inline ${path}\n`);
      data(text);
    }
    add('\n');
  });
  commits.forEach((_, index) => {
    add(`get-mark :${index + 1}\n`);
    add(`reset refs/pipelines-sync-work/${run}-${index}\nfrom ${'0'.repeat(objectIdLength)}\n\n`);
  });
  add('done\n');
  const ran = await git(['fast-import', '--quiet', '--done', '--date-format=raw'], Buffer.concat(chunks));
  const ids = ran.stdout
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '');
  if (ran.code !== 0 || ids.length !== commits.length)
    throw localFailure('writing the ledger', ran.stderr === '' ? complaint('') : ran.stderr);
  return ids;
}

/** A name in the form that git accepts: one line, without the characters around addresses. */
function personName(text: string): string {
  return oneLine(text).replace(/[<>]/g, '').trim() || 'unknown';
}

/** A foreign text on one line, so that it stays on its line of a commit message. */
export function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
    .slice(0, 300);
}

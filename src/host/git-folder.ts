import { existsSync, lstatSync, readFileSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * Why git must not run in a folder, as half a sentence; null where it may. Git searches for its repository, and accepts
 * any folder with `HEAD`, `objects` and `refs`: somebody may have committed such a folder, whose `config` names programs.
 * So the folder must have a `.git` (which git never checks out) that git is certain to accept first.
 */
export function whyNotHere(root: string): string | null {
  const dotGit = path.join(root, '.git');
  if (!existsSync(dotGit)) return 'it has no .git';
  const folder = repositoryOf(root);
  return folder === null ? 'its .git is not a git repository' : null;
}

/**
 * Outer work trees among whose files the repository of a work tree lies, each with its path there. Tracked files must not
 * be used as a repository: git does not check out a `.git` that points to them, but other programs unpack files.
 */
export function surrounding(root: string): { root: string; inside: string }[] {
  const repository = repositoryOf(root);
  if (repository === null) return [];
  const found: { root: string; inside: string }[] = [];
  const real = realpathSync(root);
  for (let at = path.dirname(real); ; at = path.dirname(at)) {
    const way = path.relative(at, repository).split(path.sep);
    // The repository of a submodule or linked work tree is inside the outer `.git`, where nothing is tracked.
    const isAmong = way[0] !== '..' && !way.some((part) => part.toLowerCase() === '.git');
    if (isAmong && existsSync(path.join(at, '.git'))) found.push({ root: at, inside: way.join('/') });
    if (path.dirname(at) === at) return found;
  }
}

/** The real path of a work tree's repository; null where `.git` leads to none. */
function repositoryOf(root: string): string | null {
  const dotGit = path.join(root, '.git');
  try {
    const to = statSync(dotGit).isDirectory() ? dotGit : pointedTo(root, readFileSync(dotGit, 'utf8'));
    return to !== null && isRepository(to) ? realpathSync(to) : null;
  } catch {
    return null;
  }
}

/** The folder named by a `.git` file, as in a submodule or a linked work tree (gitrepository-layout(5)). */
function pointedTo(root: string, text: string): string | null {
  const start = 'gitdir: ';
  let end = text.length;
  while (end > start.length && /[\r\n]/.test(text.charAt(end - 1))) end -= 1;
  return text.startsWith(start) && end > start.length
    ? path.resolve(root, text.slice(start.length, end))
    : null;
}

/** At least as strict as git, which skips an invalid repository and searches for a bare one instead. */
function isRepository(folder: string): boolean {
  const file = path.join(folder, 'commondir');
  const common = existsSync(file) ? path.resolve(folder, readFileSync(file, 'utf8').trimEnd()) : folder;
  return (
    hasHead(folder) &&
    ['objects', 'refs'].every((name) =>
      statSync(path.join(common, name), { throwIfNoEntry: false })?.isDirectory(),
    )
  );
}

function hasHead(folder: string): boolean {
  const head = path.join(folder, 'HEAD');
  const found = lstatSync(head, { throwIfNoEntry: false });
  if (found?.isSymbolicLink() === true) return readlinkSync(head).startsWith('refs/');
  return found?.isFile() === true && /^(?:ref:\s*refs\/|[0-9a-f]{40})/.test(readFileSync(head, 'latin1'));
}

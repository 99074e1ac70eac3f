import { existsSync, lstatSync, readFileSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * Why git must not be run in a folder, as half a sentence; null where it may be. Git looks for its
 * repository itself, and takes a folder with `HEAD`, `objects` and `refs` for one: such a folder may
 * be part of what somebody committed, and its `config` names programs. So the folder must have a
 * `.git` (which git never checks out) that git is certain to take, before it looks at anything else.
 */
export function whyNotHere(root: string): string | null {
  const dotGit = path.join(root, '.git');
  if (!existsSync(dotGit)) return 'it has no .git';
  const folder = repositoryOf(root);
  return folder === null ? 'its .git is not a git repository' : null;
}

/**
 * The folders above a work tree that have a `.git` too and among whose own files its repository lies,
 * each with the path of that. What another repository tracks is no repository (git does not check out
 * a `.git` that points to it, but other programs unpack files).
 */
export function surrounding(root: string): { root: string; inside: string }[] {
  const repository = repositoryOf(root);
  if (repository === null) return [];
  const found: { root: string; inside: string }[] = [];
  const real = realpathSync(root);
  for (let at = path.dirname(real); ; at = path.dirname(at)) {
    const way = path.relative(at, repository).split(path.sep);
    // A submodule and a linked work tree are below the `.git` of the other one, which tracks nothing there.
    const isAmong = way[0] !== '..' && !way.some((part) => part.toLowerCase() === '.git');
    if (isAmong && existsSync(path.join(at, '.git'))) found.push({ root: at, inside: way.join('/') });
    if (path.dirname(at) === at) return found;
  }
}

/** The real folder of the repository of a work tree; null where `.git` leads to none. */
function repositoryOf(root: string): string | null {
  const dotGit = path.join(root, '.git');
  try {
    const to = statSync(dotGit).isDirectory() ? dotGit : pointedTo(root, readFileSync(dotGit, 'utf8'));
    return to !== null && isRepository(to) ? realpathSync(to) : null;
  } catch {
    return null;
  }
}

/** What a `.git` file names, as it does in a submodule and in a linked work tree (gitrepository-layout(5)). */
function pointedTo(root: string, text: string): string | null {
  const start = 'gitdir: ';
  let end = text.length;
  while (end > start.length && /[\r\n]/.test(text.charAt(end - 1))) end -= 1;
  return text.startsWith(start) && end > start.length
    ? path.resolve(root, text.slice(start.length, end))
    : null;
}

/** At least as strict as git: what it does not take it would look past, for a bare repository. */
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

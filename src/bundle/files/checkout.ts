import {
  type Code,
  type Finding,
  fromTop,
  type PastedCommand,
  type Place,
  shellLine,
  wordOf,
} from '../../model/index.js';
import { sourceFinding } from '../../source/read/source-codes.js';
import { STAND_IN_CODES as CODES } from '../../source/read/stand-in-codes.js';

/**
 * Why git did not put a file into the work tree: a sparse checkout, `skip-worktree` set by hand, an empty submodule, or
 * a checkout that was skipped or interrupted; or a text in Git LFS that is not fetched.
 */
export type LeftOutWhy = 'sparse' | 'skipped' | 'submodule' | 'unfinished' | 'unfetched';

/** A bundle in the commit that git left out of the checkout; for a submodule, its folder. */
export interface LeftOutFile {
  file: string;
  why: LeftOutWhy;
}

/** A left-out bundle whose content git has. */
export interface LeftOutBundle extends LeftOutFile {
  bytes: Uint8Array;
}

/** What git knows about a file of the work tree that does not have its real content, or is missing. */
export type FileFact = { is: 'link' | 'unmerged' | 'left_out'; at: string };

/** What git knows about the files of a checkout; paths are relative to the root of the configuration, with `/`. */
export interface Checkout {
  /** The commit that is checked out. */
  commit: string | null;
  /** Bundles that git left out and whose content it has. */
  bundles: readonly LeftOutBundle[];
  /** Bundles, and folders that may contain some, that git left out and whose content is not available here. */
  unread: readonly LeftOutFile[];
  /** Unmerged paths, and links checked out as plain files, where bundles belong. */
  broken: readonly (FileFact & { file: string })[];
  /** What git knows about a path, or a folder on its way. */
  factOf(file: string): FileFact | undefined;
  /**
   * The content that a pointer of Git LFS stands for where it must not be fetched; null where it is not available here.
   * Left out where a pointer is an error.
   */
  lfs?(file: string): Uint8Array | null;
}

/** A checkout without git, or in which git left nothing out. */
export const WHOLE_CHECKOUT: Checkout = {
  commit: null,
  bundles: [],
  unread: [],
  broken: [],
  factOf: () => undefined,
};

/** The finding about a file that does not have its real content according to git. */
export function factFinding(
  { is, at }: FileFact,
  place: Place,
  related?: { message: string; place: Place },
): Finding {
  const shown = JSON.stringify(at);
  const say = (code: Code, message: string, remedy: string) =>
    sourceFinding(code, place, message, remedy, related);
  switch (is) {
    case 'link':
      return say(
        CODES.linkAsFile,
        `${shown} is a symbolic link in the commit but a plain file here that contains the path of the link.`,
        `Put the file itself into the repository, or check it out as a link (on Windows in developer mode): git config core.symlinks true && git checkout -- ${fromTop(at)}`,
      );
    case 'unmerged':
      return say(
        CODES.unmerged,
        `${shown} is unmerged: it has an unresolved merge conflict.`,
        `Abort the merge, or resolve the conflict and say so: git add ${fromTop(at)}`,
      );
    case 'left_out':
      return say(
        CODES.textLeftOut,
        `Git left ${shown} out of this checkout.`,
        `If it is in a submodule, update that. Otherwise check it out: git -C "$(git rev-parse --show-toplevel)" sparse-checkout add ${wordOf(folderAround(at))} || git checkout --ignore-skip-worktree-bits HEAD -- ${fromTop(at)}`,
      );
  }
}

/** The finding about a file in Git LFS that a fork's pull request changed. */
export function notCheckable(file: string, place: Place): Finding {
  return sourceFinding(
    CODES.notCheckable,
    place,
    `${JSON.stringify(file)} is in Git LFS and is not fetched for pull requests from forks that change it, so its content is not planned.`,
    'Review the file before merging; the plan of the merge shows its effect.',
  );
}

/** Findings about bundles that git left out. */
export function checkoutFindings({ commit, bundles, unread }: Checkout): Finding[] {
  const findings: Finding[] = [];
  if (bundles.length > 0) {
    const from = commit === null ? 'the commit' : `commit ${commit.slice(0, 7)}`;
    const one = bundles.length === 1;
    findings.push(
      sourceFinding(
        CODES.leftOut,
        undefined,
        `Git left ${one ? 'a bundle' : `${bundles.length} bundles`} out of this checkout: ${listed(bundles)}. ${one ? 'Its' : 'Their'} items were read from ${from}: they count as present but are not planned.`,
        `To plan them too, at the root of the repository: ${lines(waysIn(bundles))}`,
      ),
    );
  }
  if (unread.length > 0) {
    findings.push(
      sourceFinding(
        CODES.unread,
        undefined,
        `Git left ${unread.length === 1 ? 'a part' : `${unread.length} parts`} of the files out of this checkout, and their content is missing: ${listed(unread)}. Nothing is deleted for not being in the files.`,
        `Leave them out of bundles, or check them out, at the root of the repository: ${lines(waysIn(unread))}`,
      ),
    );
  }
  return findings;
}

/** Commands that check out files which git left out. */
export function waysIn(files: readonly LeftOutFile[]): PastedCommand[] {
  const of = (why: LeftOutWhy) => files.filter((one) => one.why === why).map(({ file }) => file);
  const ways: PastedCommand[] = [];
  const add = (paths: readonly string[], ...words: string[]) => {
    if (paths.length > 0) ways.push({ argv: ['git', ...words, ...paths] });
  };
  const folders = fewFolders(of('sparse'));
  if (folders.includes('/')) ways.push({ argv: ['git', 'sparse-checkout', 'disable'] });
  else add(folders, 'sparse-checkout', 'add');
  add(of('skipped'), 'update-index', '--no-skip-worktree', '--');
  add(of('skipped'), 'checkout', '--');
  add(of('submodule'), 'submodule', 'update', '--init', '--');
  if (of('unfinished').length > 0) ways.push({ argv: ['git', 'checkout', 'HEAD', '--', ':/'] });
  return ways;
}

/** Commands that fetch the content that a partial clone lacks, without checking it out. */
export function waysToFetch(files: readonly LeftOutFile[]): PastedCommand[] {
  const isHere = files.every(({ why }) => why === 'submodule' || why === 'unfetched');
  return isHere ? [] : [{ argv: ['git', 'fetch', '--refetch', '--no-filter'] }];
}

/** The folders of some files; if there are many, the folders around them, at most the root. */
function fewFolders(files: readonly string[]): string[] {
  let folders = [...new Set(files.map(folderAround))];
  while (folders.length > 5) {
    const deepest = Math.max(...folders.map((folder) => folder.split('/').length));
    folders = [
      ...new Set(folders.map((one) => (one.split('/').length === deepest ? folderAround(one) : one))),
    ];
  }
  const around = (one: string) => folders.some((other) => other !== one && one.startsWith(`${other}/`));
  return folders.filter((one) => !around(one));
}

function lines(commands: readonly PastedCommand[]): string {
  return commands.map((command) => shellLine(command, 'sh')).join('; ');
}

/** At most five names, then the number of the others. */
export function listed(files: readonly { file: string }[]): string {
  const names = files.slice(0, 5).map(({ file }) => file);
  return files.length > 5 ? `${names.join(', ')} and ${files.length - 5} more` : names.join(', ');
}

function folderAround(file: string): string {
  const slash = file.lastIndexOf('/');
  return slash < 0 ? '/' : file.slice(0, slash);
}

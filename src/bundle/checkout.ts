import type { Finding, Place } from '../model/index.js';
import { type SourceCode, sourceFinding } from './source-codes.js';
import { STAND_IN_CODES as CODES } from './stand-in-codes.js';

/** Why git did not put a file into the work tree. */
export type LeftOutWhy = 'sparse' | 'submodule' | 'unfinished';

/** A bundle that is in the commit and that git left out of the checkout; a submodule is its folder. */
export interface LeftOutFile {
  file: string;
  why: LeftOutWhy;
}

/** A left-out bundle whose content git has. */
export interface LeftOutBundle extends LeftOutFile {
  bytes: Uint8Array;
}

/** What a file of the work tree is to git, where that matters: in the way of its text, or not there. */
export type FileFact = { is: 'link' | 'unmerged' | 'left_out'; at: string };

/** What git knows of the files of a checkout; every path from the root of the configuration, with `/`. */
export interface Checkout {
  /** The commit that is checked out. */
  commit: string | null;
  /** Bundles that git left out and whose content it has. */
  bundles: readonly LeftOutBundle[];
  /** Bundles, and folders that may hold some, that git left out and whose content is not here. */
  unread: readonly LeftOutFile[];
  /** Unmerged paths, and links checked out as plain files, that stand where bundles belong. */
  broken: readonly (FileFact & { file: string })[];
  /** What is to be known of one path, or of a folder that it lies in. */
  factOf(file: string): FileFact | undefined;
}

/** Where there is no git, or nothing that it left out. */
export const WHOLE_CHECKOUT: Checkout = {
  commit: null,
  bundles: [],
  unread: [],
  broken: [],
  factOf: () => undefined,
};

/** The finding about a file that is not what it seems to git. */
export function factFinding(
  { is, at }: FileFact,
  place: Place,
  related?: { message: string; place: Place },
): Finding {
  const shown = JSON.stringify(at);
  const say = (code: SourceCode, message: string, remedy: string) =>
    sourceFinding(code, place, message, remedy, related);
  switch (is) {
    case 'link':
      return say(
        CODES.linkAsFile,
        `${shown} is a symbolic link in the commit and a plain file here, which holds the path that the link leads to.`,
        `Check it out as a link: git config core.symlinks true, then git checkout -- ${at} (Windows needs developer mode for it). Or put the file itself into the repository.`,
      );
    case 'unmerged':
      return say(
        CODES.unmerged,
        `${shown} is unmerged: git waits for a conflict in it to be resolved.`,
        `Resolve it (git mergetool ${at}), then git add ${at}; or give the merge up with git merge --abort.`,
      );
    case 'left_out':
      return say(
        CODES.textLeftOut,
        `Git left ${shown} out of this checkout.`,
        `Bring it in: git sparse-checkout add ${folderOf(at)}, or git checkout HEAD -- ${at}; of a submodule git submodule update --init.`,
      );
  }
}

/** What is to be said of bundles that are not here. */
export function checkoutFindings({ commit, bundles, unread }: Checkout): Finding[] {
  const findings: Finding[] = [];
  if (bundles.length > 0) {
    const from = commit === null ? 'the commit' : `commit ${commit.slice(0, 7)}`;
    const one = bundles.length === 1;
    findings.push(
      sourceFinding(
        CODES.leftOut,
        undefined,
        `Git left ${one ? 'a bundle' : `${bundles.length} bundles`} out of this checkout: ${listed(bundles)}. ${one ? 'Its' : 'Their'} items were read from ${from}: they count as present and are not planned.`,
        `To plan them too: ${waysIn(bundles).join(', or ')}.`,
      ),
    );
  }
  if (unread.length > 0) {
    findings.push(
      sourceFinding(
        CODES.unread,
        undefined,
        `Git left ${unread.length === 1 ? 'a part' : `${unread.length} parts`} of the files out of this checkout, and the content is not here: ${listed(unread)}. Nothing is removed for being in no file.`,
        `Bring the files in: ${waysIn(unread).join(', or ')}. Or leave them out of bundles.`,
      ),
    );
  }
  return findings;
}

/** Commands that bring left-out files in. */
export function waysIn(files: readonly LeftOutFile[]): string[] {
  const of = (why: LeftOutWhy) => files.filter((one) => one.why === why).map(({ file }) => file);
  const ways: string[] = [];
  const sparse = [...new Set(of('sparse').map(folderOf))];
  if (sparse.length > 0) ways.push(`git sparse-checkout add ${fewPaths(sparse)}`);
  if (of('submodule').length > 0) ways.push(`git submodule update --init ${fewPaths(of('submodule'))}`);
  if (of('unfinished').length > 0) ways.push('git checkout HEAD -- . (finishes the checkout)');
  return ways;
}

function fewPaths(paths: readonly string[]): string {
  const shown = paths.slice(0, 5).map(quoted).join(' ');
  return paths.length > 5 ? `${shown} …` : shown;
}

function quoted(text: string): string {
  return /^[\w./@%+=:,-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

/** At most five names, then a number. */
export function listed(files: readonly { file: string }[]): string {
  const names = files.slice(0, 5).map(({ file }) => file);
  return files.length > 5 ? `${names.join(', ')} and ${files.length - 5} more` : names.join(', ');
}

function folderOf(file: string): string {
  const slash = file.lastIndexOf('/');
  return slash < 0 ? '/' : file.slice(0, slash);
}

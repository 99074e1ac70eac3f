import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { convertPathToPattern, globSync } from 'tinyglobby';
import { byCodeUnit, type Code, cut, type Finding, type Place, sortFindings } from '../../model/index.js';
import { MAX_FILE_BYTES } from '../../source/read/source-bytes.js';
import { SOURCE_CODES, sourceFinding } from '../../source/read/source-codes.js';
import { insideOnly } from '../../source/read/source-crawl.js';
import { type Inside, isPrivate, reasonOf, resolveInside } from '../../source/read/source-inside.js';
import { globProblem } from './glob-limits.js';
import { usualMatches } from './usual-pattern.js';

/** Folders that are never searched. */
const EXCLUDED = ['.git', 'node_modules', '.pipelines-sync'];

/** The same as patterns. */
export const NEVER_SEARCHED = EXCLUDED.flatMap((folder) => [`${folder}/**`, `**/${folder}/**`]);

/** Characters of a pattern that a message shows. */
const SHOWN = 100;

/** `..` as a part of the path, also inside braces and groups. */
const UPWARDS = /(?:^|[/{,(|])\.\.(?:$|[/},)|])/;

/**
 * Finds the bundles that patterns name. Patterns are globs (`*`, `**`, `{a,b}`, `[ab]`). The path of an existing file
 * is taken literally, a backslash takes the meaning of a character away, and `!pattern` excludes. A name that starts
 * with a dot matches only where the pattern has the dot. `.git`, `node_modules` and `.pipelines-sync` are never
 * searched. Two paths of one file (through a symbolic link) are one file, named by its real path if that was found too.
 *
 * A pattern without a match, a pattern or link that leads outside the root, and a file that cannot be read are errors;
 * nothing of them is in `files`.
 *
 * @param root absolute path of the repository
 * @param places place of each pattern, by its text; without it, findings about patterns have no place
 * @param isElsewhere true for a pattern that matches something which git left out of the checkout
 */
export async function findBundleFiles(
  root: string,
  patterns: readonly string[],
  places: ReadonlyMap<string, Place> = new Map(),
  isElsewhere: (pattern: string) => boolean = () => false,
): Promise<{ files: string[]; findings: Finding[] }> {
  const findings = new Map<string, Finding>();
  const add = (finding: Finding): void => {
    findings.set(`${finding.code} ${finding.place?.file ?? ''} ${finding.message}`, finding);
  };
  const allowed = [...new Set(patterns)].filter((pattern) => {
    const outside = escapes(pattern.replace(/^!/, ''));
    if (outside) {
      add(
        sourceFinding(
          SOURCE_CODES.patternOutside,
          places.get(pattern),
          `The pattern ${JSON.stringify(pattern)} leads outside the repository.`,
          `${whereFrom(places.get(pattern))} It may begin with "..", up to the root of the repository.`,
        ),
      );
    }
    return !outside && isAffordable(root, pattern, places.get(pattern), add);
  });
  const ignore = [...NEVER_SEARCHED, ...allowed.filter(isExclusion).map((pattern) => pattern.slice(1))];

  const isAllSearched = ignore.length === NEVER_SEARCHED.length;
  const byReal = new Map<string, string>();
  for (const pattern of allowed.filter((one) => !isExclusion(one))) {
    const literal = path.posix.normalize(pattern);
    const known = resolveInside(root, literal);
    if (known.kind === 'outside' || known.kind === 'unreadable') {
      add(unresolved(literal, known, places.get(pattern) ?? { file: known.at, line: 1, column: 1 }));
      continue;
    }
    const usual =
      known.kind === 'missing' && isAllSearched ? usualMatches(root, pattern, EXCLUDED) : undefined;
    const matches =
      usual ??
      globSync(known.kind === 'missing' ? pattern : convertPathToPattern(literal), {
        cwd: root,
        ignore,
        expandDirectories: false,
        fs: insideOnly(root, add),
      });
    for (const file of matches) {
      const real = realFile(root, file, add);
      if (real === undefined) continue;
      const other = byReal.get(real);
      if (other === undefined || (other !== real && (file === real || byCodeUnit(file, other) < 0))) {
        byReal.set(real, file);
      }
    }
    if (matches.length === 0 && !isElsewhere(pattern))
      add(withoutMatch(pattern, literal, known, places.get(pattern)));
  }
  return { files: [...byReal.values()].sort(byCodeUnit), findings: sortFindings([...findings.values()]) };
}

/** Reads a file that `findBundleFiles` found. `bytes` is missing exactly where there is a finding. */
export async function readBytes(
  root: string,
  file: string,
): Promise<{ bytes?: Uint8Array; finding?: Finding }> {
  const inside = resolveInside(root, path.posix.normalize(file));
  if (inside.kind !== 'found') return { finding: unresolved(file, inside) };
  if (isPrivate(inside.relative)) return { finding: filePrivate(file) };
  try {
    const stat = statSync(inside.real);
    if (!stat.isFile()) return { finding: unreadable(file, 'it is not a regular file') };
    const { size } = stat;
    if (size > MAX_FILE_BYTES) {
      return {
        finding: fileFinding(
          SOURCE_CODES.tooLarge,
          file,
          `The file has ${size} bytes; the limit is 10 MiB.`,
          'Split it into several bundles, or move long texts into separate files with $file.',
        ),
      };
    }
    return { bytes: readFileSync(inside.real) };
  } catch (error) {
    return { finding: unreadable(file, reasonOf(error)) };
  }
}

/** `!pattern` excludes; `!(a|b)` is a group of a glob. */
export function isExclusion(pattern: string): boolean {
  return /^!(?!\()/.test(pattern);
}

/** Reports a pattern whose search could take too long, and returns false. A file of exactly this name is read as it is. */
function isAffordable(
  root: string,
  pattern: string,
  place: Place | undefined,
  add: (finding: Finding) => void,
): boolean {
  const problem = globProblem(isExclusion(pattern) ? pattern.slice(1) : pattern);
  if (problem === undefined) return true;
  if (!isExclusion(pattern) && resolveInside(root, path.posix.normalize(pattern)).kind === 'found')
    return true;
  const shown = JSON.stringify(cut(pattern, SHOWN));
  add(
    sourceFinding(SOURCE_CODES.patternCostly, place, `The pattern ${shown} ${problem.is}.`, problem.remedy),
  );
  return false;
}

function escapes(pattern: string): boolean {
  return (
    pattern.startsWith('/') ||
    /^[A-Za-z]:[\\/]/.test(pattern) ||
    UPWARDS.test(pattern.replaceAll('\\', '/')) ||
    pattern.includes('\0')
  );
}

/** The real path below the root of a file that may be read; otherwise undefined, with a finding. */
function realFile(root: string, file: string, add: (finding: Finding) => void): string | undefined {
  if (/\p{Cc}|\ufffd/u.test(file)) {
    add(
      fileFinding(
        SOURCE_CODES.fileName,
        file,
        `The name ${JSON.stringify(file)} contains a control character or is not UTF-8.`,
        'Rename the file.',
      ),
    );
    return undefined;
  }
  const inside = resolveInside(root, file);
  if (inside.kind !== 'found') {
    add(unresolved(file, inside));
    return undefined;
  }
  if (isPrivate(inside.relative)) {
    add(filePrivate(file));
    return undefined;
  }
  try {
    if (statSync(inside.real).isFile()) return inside.relative;
    add(unreadable(file, 'it is not a regular file'));
  } catch (error) {
    add(unreadable(file, reasonOf(error)));
  }
  return undefined;
}

function unresolved(
  file: string,
  inside: Exclude<Inside, { kind: 'found' }>,
  place: Place = { file, line: 1, column: 1 },
): Finding {
  if (inside.kind === 'outside') {
    return sourceFinding(
      SOURCE_CODES.fileOutside,
      place,
      `${JSON.stringify(inside.at)} is a symbolic link that leads outside the repository.`,
      'Put the file itself into the repository, or exclude it with a pattern that starts with "!".',
    );
  }
  return unreadable(file, inside.kind === 'missing' ? 'it does not exist' : inside.reason, place);
}

function unreadable(file: string, reason: string, place: Place = { file, line: 1, column: 1 }): Finding {
  return sourceFinding(
    SOURCE_CODES.fileUnreadable,
    place,
    `The file ${JSON.stringify(file)} cannot be read: ${reason}.`,
    'Fix the file or its permissions.',
  );
}

function filePrivate(file: string): Finding {
  return fileFinding(
    SOURCE_CODES.filePrivate,
    file,
    `The file ${JSON.stringify(file)} is in .git or .pipelines-sync, which are never read.`,
    'Put the file itself next to the bundles.',
  );
}

function fileFinding(kind: Code, file: string, message: string, remedy: string): Finding {
  return sourceFinding(kind, { file, line: 1, column: 1 }, message, remedy);
}

/** The folder that a pattern is relative to, as a sentence. */
function whereFrom(place: Place | undefined): string {
  return place === undefined
    ? 'Paths on the command line are relative to the current folder.'
    : `A pattern is relative to the folder of ${place.file}.`;
}

function withoutMatch(
  pattern: string,
  literal: string,
  known: Extract<Inside, { kind: 'found' | 'missing' }>,
  place: Place | undefined,
): Finding {
  const shown = JSON.stringify(pattern);
  const finding = (message: string, remedy: string): Finding =>
    sourceFinding(SOURCE_CODES.patternWithoutMatch, place, message, remedy);
  if (literal.split('/').some((part) => EXCLUDED.includes(part))) {
    return finding(
      `The pattern ${shown} searches a folder that is never searched for bundles.`,
      `Keep bundles outside ${EXCLUDED.join(', ')}.`,
    );
  }
  if (known.kind === 'found') {
    const folder = isFolder(known.real);
    return finding(
      folder ? `${shown} is a folder.` : `The file ${shown} is excluded by another pattern.`,
      folder
        ? `Write ${JSON.stringify(`${literal.replace(/\/$/, '')}/**/*.{yaml,yml,json}`)} for all bundles in it.`
        : 'Remove one of the two patterns.',
    );
  }
  const meant = !/[*?[\]{}()]/.test(pattern) ? known.meant() : undefined;
  return finding(
    `The pattern ${shown} matches no file.`,
    meant === undefined
      ? `Correct or remove it. ${whereFrom(place)}`
      : `Did you mean ${JSON.stringify(meant)}?`,
  );
}

function isFolder(real: string): boolean {
  try {
    return statSync(real).isDirectory();
  } catch {
    return false;
  }
}

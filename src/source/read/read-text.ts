import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Code, Finding, Place } from '../../model/index.js';
import { conflictIn, hasMarkers } from './conflict-markers.js';
import { CONTROL, characterName, decodeText, MAX_FILE_BYTES } from './source-bytes.js';
import { MEANT_MARKERS, SOURCE_CODES, sourceFinding } from './source-codes.js';
import { type Inside, isPrivate, reasonOf, resolveInside } from './source-inside.js';
import { Lines } from './source-lines.js';
import { standInOf } from './stand-in.js';

/** A text for `{$file: …}`. `text` is missing exactly where `finding` is an error. */
export interface ReferencedText {
  text?: string;
  /** Path of the file relative to the repository, as far as it is known. */
  file: string;
  finding?: Finding;
  /** The text contains an unresolved conflict of a merge: an error, unless an item means the markers. */
  conflict?: Finding;
  /** The text is in Git LFS and not available here; `text` only stands in for it. */
  unfetched?: Finding;
}

/**
 * Reads the text of a `{$file: …}`: relative to the bundle, inside the repository also through symbolic links, UTF-8
 * without a byte order mark, at most 10 MiB. Drops one line break (LF or CRLF) at the end and keeps everything else.
 * Never throws.
 *
 * @param root absolute path of the repository
 * @param fromFile the bundle, relative to the root, with `/`
 * @param relativePath the value of `$file`
 * @param place place of the form; findings about the path get it (by default the start of the bundle), findings about
 *   the text are placed in the file itself, with this place as a related one
 */
export function readReferencedText(
  root: string,
  fromFile: string,
  relativePath: string,
  place: Place = { file: fromFile, line: 1, column: 1 },
): ReferencedText {
  const refuse = (kind: Code, file: string, message: string, remedy: string): ReferencedText => ({
    file,
    finding: sourceFinding(kind, place, message, remedy),
  });
  const shown = JSON.stringify(relativePath);
  const bad = badPath(relativePath, shown);
  if (bad !== undefined) return refuse(bad.kind, relativePath, bad.message, bad.remedy);
  const file = path.posix.join(path.posix.dirname(fromFile), relativePath);
  if (file === '..' || file.startsWith('../')) {
    return refuse(
      SOURCE_CODES.textOutside,
      file,
      `The path ${shown} leads outside the repository.`,
      'Copy the text into the repository; paths are relative to the bundle.',
    );
  }
  const inside = resolveInside(root, file);
  if (inside.kind === 'found' && !isPrivate(file) && !isPrivate(inside.relative)) {
    return readFile(inside.real, file, place, refuse);
  }
  if (inside.kind === 'found' || isPrivate(file)) {
    return refuse(
      SOURCE_CODES.textPrivate,
      file,
      `The path ${shown} leads into .git or .pipelines-sync.`,
      'Keep the text in another folder.',
    );
  }
  const { kind, message, remedy } = unresolved(inside, file, shown, path.posix.dirname(fromFile));
  return refuse(kind, file, message, remedy);
}

interface ReadProblem {
  kind: Code;
  message: string;
  remedy: string;
}

function badPath(relativePath: string, shown: string): ReadProblem | undefined {
  if (relativePath === '' || relativePath.includes('\0')) {
    return {
      kind: SOURCE_CODES.textPath,
      message: `${shown} is not a path.`,
      remedy: 'Write the path of a file, relative to the bundle.',
    };
  }
  if (
    relativePath.startsWith('/') ||
    /^[A-Za-z]:[\\/]/.test(relativePath) ||
    relativePath.startsWith('\\\\')
  ) {
    return {
      kind: SOURCE_CODES.textAbsolute,
      message: `The path ${shown} is absolute.`,
      remedy: 'Write it relative to the bundle.',
    };
  }
  if (relativePath.includes('\\')) {
    return {
      kind: SOURCE_CODES.textBackslash,
      message: `The path ${shown} contains a backslash.`,
      remedy: `Write ${JSON.stringify(relativePath.replaceAll('\\', '/'))}; paths use / on every system.`,
    };
  }
  return undefined;
}

function unresolved(
  inside: Exclude<Inside, { kind: 'found' }>,
  file: string,
  shown: string,
  from: string,
): ReadProblem {
  if (inside.kind === 'outside') {
    return {
      kind: SOURCE_CODES.textSymlink,
      message: `The path ${shown} leads outside the repository: ${JSON.stringify(inside.at)} is a symbolic link out of it.`,
      remedy: 'Copy the text into the repository.',
    };
  }
  if (inside.kind === 'unreadable') {
    return {
      kind: SOURCE_CODES.textUnreadable,
      message: `${JSON.stringify(inside.at)} cannot be read: ${inside.reason}.`,
      remedy: 'Fix the file or its permissions.',
    };
  }
  const what = inside.at === file ? 'file' : 'folder';
  const meant = inside.meant();
  return {
    kind: SOURCE_CODES.textMissing,
    message: `There is no ${what} ${JSON.stringify(inside.at)}.`,
    remedy:
      meant === undefined
        ? 'Create it or correct the path; it is relative to the bundle, and case matters.'
        : `Did you mean ${JSON.stringify(path.posix.relative(from, meant))}?`,
  };
}

function readFile(
  real: string,
  file: string,
  place: Place,
  refuse: (kind: Code, file: string, message: string, remedy: string) => ReferencedText,
): ReferencedText {
  const shown = JSON.stringify(file);
  try {
    const stat = statSync(real);
    if (!stat.isFile()) {
      const what = stat.isDirectory() ? 'a folder' : 'not a regular file';
      return refuse(
        SOURCE_CODES.textNotFile,
        file,
        `${shown} is ${what}.`,
        'Write the path of a file that holds the text.',
      );
    }
    if (stat.size > MAX_FILE_BYTES) {
      return refuse(
        SOURCE_CODES.textTooLarge,
        file,
        `${shown} has ${stat.size} bytes; the limit is 10 MiB.`,
        'Use a smaller text.',
      );
    }
    return textOfBytes(readFileSync(real), file, place);
  } catch (error) {
    return refuse(
      SOURCE_CODES.textUnreadable,
      file,
      `${shown} cannot be read: ${reasonOf(error)}.`,
      'Fix the file or its permissions.',
    );
  }
}

/**
 * The text of a file, from its bytes.
 * @param from place of the `$file`
 */
export function textOfBytes(bytes: Uint8Array, file: string, from: Place): ReferencedText {
  const decoded = decodeText(bytes);
  const lines = new Lines(file, decoded.text);
  const finding = (kind: Code, offset: number, message: string, remedy: string): Finding =>
    sourceFinding(kind, lines.place(offset), message, remedy, { message: 'used here', place: from });
  const standIn = standInOf(file, bytes);
  if (standIn !== undefined)
    return { file, finding: finding(standIn.code, standIn.offset, standIn.message, standIn.remedy) };
  if (decoded.utf16) {
    return {
      file,
      finding: finding(SOURCE_CODES.textNotUtf8, 0, 'The file is UTF-16, not UTF-8.', 'Save it as UTF-8.'),
    };
  }
  if (decoded.nul !== undefined) {
    return {
      file,
      finding: finding(
        SOURCE_CODES.textBinary,
        decoded.nul,
        'The file contains a NUL byte here, so it is not a text file.',
        'Use a UTF-8 text file.',
      ),
    };
  }
  if (decoded.invalid !== undefined) {
    return {
      file,
      finding: finding(
        SOURCE_CODES.textNotUtf8,
        decoded.invalid,
        'From here on the file is not UTF-8.',
        'Save it as UTF-8.',
      ),
    };
  }
  if (decoded.byteOrderMark) {
    return {
      file,
      finding: finding(
        SOURCE_CODES.textByteOrderMark,
        0,
        'The file starts with a byte order mark, which would become part of the text.',
        'Save it as UTF-8 without a byte order mark.',
      ),
    };
  }
  const text = decoded.text.replace(/\r?\n$/, '');
  // Markers of a pull are reported for the field, with the way to continue.
  const found = hasMarkers(decoded.text) ? undefined : conflictIn(decoded.text);
  const conflict =
    found === undefined
      ? {}
      : { conflict: finding(found.code, found.offset, found.message, `${found.remedy} ${MEANT_MARKERS}`) };
  const control = CONTROL.exec(text);
  if (control === null) return { text, file, ...conflict };
  return {
    text,
    file,
    ...conflict,
    finding: finding(
      SOURCE_CODES.textControl,
      control.index,
      `The text contains the control character ${characterName(control[0])}.`,
      'Remove it unless it is intended; it is sent as it is.',
    ),
  };
}

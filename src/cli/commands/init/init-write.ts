import { lstat, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { codeOf, type PastedCommand, UserError } from '../../../model/index.js';
import { renderFileDiff } from '../../../report/index.js';
import { COMMAND_CODES } from '../../command-codes.js';
import type { Io } from '../../io.js';
import type { InitFile } from './init-files.js';

/** A file to write, beside what stands in its place. */
export interface PlacedFile {
  /** Absolute path. */
  path: string;
  /** The path for people: from the current folder, with `/`. */
  shown: string;
  text: string;
  there: 'nothing' | 'same' | 'other' | 'link';
}

/** Compares files with what stands in their places. */
export function placed(files: readonly InitFile[], root: string, cwd: string): Promise<PlacedFile[]> {
  return Promise.all(
    files.map(async ({ file, text, atRoot }) => {
      const full = path.join(atRoot ? root : cwd, file);
      const shown = path.relative(cwd, full).replaceAll(path.sep, '/');
      return { path: full, shown, text, there: await thereIs(full, text) };
    }),
  );
}

async function thereIs(file: string, text: string): Promise<PlacedFile['there']> {
  try {
    if ((await lstat(file)).isSymbolicLink()) return 'link';
    return (await readFile(file, 'utf8')) === text ? 'same' : 'other';
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? 'nothing' : 'other';
  }
}

/**
 * Writes the files that are not there yet; with `isForced` over others, too. Files with the same text stay.
 * @param again the same init with another flag
 * @throws UserError PS9060 before anything is written, PS9062 for what cannot be written
 */
export async function writeFiles(
  files: readonly PlacedFile[],
  isForced: boolean,
  again: (flag: string) => PastedCommand,
  io: Io,
): Promise<void> {
  refuse(files, isForced, again);
  for (const file of files) {
    if (file.there === 'same') {
      io.out(`same     ${file.shown}\n`);
      continue;
    }
    await writing(file.shown, again, async () => {
      await mkdir(path.dirname(file.path), { recursive: true });
      await writeFile(file.path, file.text, { flag: isForced ? 'w' : 'wx' });
    });
    io.out(`wrote    ${file.shown}\n`);
  }
}

/** Prints what `writeFiles` would do, with the difference of each file that is there already. */
export async function showFiles(files: readonly PlacedFile[], isForced: boolean, io: Io): Promise<void> {
  const words = { nothing: 'new', same: 'same', other: 'differs', link: 'link' } as const;
  for (const file of files) {
    io.out(`${words[file.there].padEnd(8)} ${file.shown}\n`);
    if (file.there !== 'other') continue;
    const before = await readFile(file.path, 'utf8').catch(() => undefined);
    for (const line of before === undefined ? [] : renderFileDiff(before, file.text, io.outColor))
      io.out(`  ${line}\n`);
  }
  const isRefused = files.some(({ there }) => there === 'link' || (there === 'other' && !isForced));
  io.out(
    isRefused
      ? '\nNothing was written; init writes nothing while a file differs.\n'
      : '\nNothing was written (--dry-run).\n',
  );
}

function refuse(
  files: readonly PlacedFile[],
  isForced: boolean,
  again: (flag: string) => PastedCommand,
): void {
  // A symbolic link could lead anywhere; not even --force writes through one.
  const inTheWay = files.filter(({ there }) => there === 'link' || (there === 'other' && !isForced));
  if (inTheWay.length === 0) return;
  const list = inTheWay.map(({ shown }) => shown).join(', ');
  throw new UserError(
    COMMAND_CODES.initOverwrites.code,
    isForced
      ? `Nothing was written, because these are symbolic links: ${list}.`
      : `Nothing was written, because these files exist and differ from what init writes: ${list}.`,
    isForced
      ? 'Remove them first: init does not write through a link.'
      : 'Edit them by hand, move them away, or overwrite them with --force. To see what init would write.',
    1,
    ...(isForced ? [] : [again('--dry-run')]),
  );
}

/** Runs a write. @throws UserError PS9062 */
export async function writing<T>(
  shown: string,
  again: (flag: string) => PastedCommand,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const reason = codeOf(error) ?? 'unknown error';
    throw new UserError(
      COMMAND_CODES.initUnwritable.code,
      `${shown} cannot be written (${reason}).`,
      'The files listed above were written. Make the place writable, then write the others.',
      1,
      again(''),
    );
  }
}

/**
 * Adds lines to a .gitignore: the ledger folder belongs to one machine, and a committed copy would be out of date; a
 * saved plan holds texts that were not reviewed. The added ones.
 */
export async function addIgnored(file: string, wanted: readonly string[]): Promise<string[]> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  const bare = (line: string) => line.trim().replace(/^\/|\/$/g, '');
  const there = new Set(text.split(/\r?\n/).map(bare));
  const added = wanted.filter((line) => !there.has(bare(line)));
  const before = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  if (added.length > 0) await writeFile(file, `${before}${added.join('\n')}\n`);
  return added;
}

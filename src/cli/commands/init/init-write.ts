import { lstat, mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { putFile } from '../../../host/put-file.js';
import { codeOf, type PastedCommand, UserError } from '../../../model/index.js';
import { renderFileDiff } from '../../../report/index.js';
import { resolveInside } from '../../../source/read/source-inside.js';
import { COMMAND_CODES } from '../../command-codes.js';
import type { Io } from '../../io.js';
import type { InitFile } from './init-files.js';
import type { InitReport } from './init-report.js';

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
      return { path: full, shown, text, there: await thereIs(root, full, text) };
    }),
  );
}

/** A link could lead anywhere, also one of the folders on the way. */
async function thereIs(root: string, file: string, text: string): Promise<PlacedFile['there']> {
  const inside = resolveInside(root, path.relative(root, file).replaceAll(path.sep, '/'));
  if (inside.kind === 'outside') return 'link';
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
  report: InitReport,
): Promise<void> {
  refuse(files, isForced, again);
  for (const file of files) {
    if (file.there === 'same') {
      report.file({ file: file.shown, state: 'same' }, `same     ${file.shown}\n`);
      continue;
    }
    await writing(file.shown, again, async () => {
      await mkdir(path.dirname(file.path), { recursive: true });
      await putFile(file.path, file.text, { isNew: !isForced });
    });
    report.file({ file: file.shown, state: 'written' }, `wrote    ${file.shown}\n`);
  }
}

/** Prints what `writeFiles` would do, with the difference of each file that is there already. */
export async function showFiles(
  files: readonly PlacedFile[],
  isForced: boolean,
  report: InitReport,
  io: Io,
): Promise<void> {
  const words = { nothing: 'new', same: 'same', other: 'differs', link: 'link' } as const;
  for (const file of files) {
    const state = words[file.there];
    report.file({ file: file.shown, state }, `${state.padEnd(8)} ${file.shown}\n`);
    if (file.there !== 'other') continue;
    const before = await readFile(file.path, 'utf8').catch(() => undefined);
    for (const line of before === undefined ? [] : renderFileDiff(before, file.text, io.outColor))
      report.say(`  ${line}\n`);
  }
  const isRefused = files.some(({ there }) => there === 'link' || (there === 'other' && !isForced));
  report.say(
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
  const { code } = COMMAND_CODES.initOverwrites;
  const named = (there: PlacedFile['there']) =>
    files.flatMap((file) => (file.there === there ? file.shown : [])).join(', ');
  // Not even --force writes through a link.
  const links = named('link');
  if (links !== '')
    throw new UserError(
      code,
      `Nothing was written, because these are symbolic links, or lie behind one that leads out: ${links}.`,
      'Remove the links first: init does not write through them.',
    );
  const others = named('other');
  if (others === '' || isForced) return;
  throw new UserError(
    code,
    `Nothing was written, because these files exist and differ from what init writes: ${others}.`,
    'Edit them by hand, move them away, or overwrite them with --force. To see what init would write.',
    1,
    again('--dry-run'),
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

import type { BundleFiles } from '../engine/files.js';
import { FindingsError, type Offline, openFiles } from '../engine/open-files.js';
import type { Finding } from '../model/index.js';
import { renderFindingsText } from '../report/findings-text.js';
import { ExitError } from './exit-error.js';
import type { CommonFlags } from './flags.js';
import type { Io } from './io.js';

export type { Offline } from '../engine/open-files.js';

/** `openFiles` for a command: findings that end it are printed. */
export function openOffline(
  flags: CommonFlags,
  named: readonly string[],
  io: Io,
  offline: boolean,
): Promise<Offline> {
  return printed(openFiles(flags, named, io, offline), io);
}

/** Prints the findings that end a run; what is left to do then is to end. */
export async function printed<T>(opening: Promise<T>, io: Io): Promise<T> {
  try {
    return await opening;
  } catch (error) {
    if (!(error instanceof FindingsError)) throw error;
    printFindings(error.findings, error.files === undefined ? undefined : { files: error.files }, io);
    throw new ExitError(1);
  }
}

/** Prints findings with the source around them, for people on stderr. */
export function printFindings(
  findings: readonly Finding[],
  opened: { files: BundleFiles } | undefined,
  io: Io,
): void {
  if (findings.length === 0) return;
  const texts = new Map(opened?.files.files.map(({ file, bytes }) => [file, bytes]));
  const sourceOf = (file: string) => {
    const bytes = texts.get(file);
    return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
  };
  io.err(renderFindingsText([...findings], { color: io.errColor, sourceOf, files: texts.size }));
}

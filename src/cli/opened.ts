import { apart, type Finding, pasted, shellLine } from '../model/index.js';
import { renderFindingsText } from '../report/index.js';
import { commandPlaces } from '../run/open/command-place.js';
import { type BundleFiles, sourceOf } from '../run/open/files.js';
import {
  openConfig as configInEngine,
  FindingsError,
  type Leniency,
  type Offline,
  openFiles,
} from '../run/open/open-files.js';
import type { Opened, OpenHow, OpenOptions } from '../run/open/open-target.js';
import { ExitError } from './exit-error.js';
import type { Io } from './io.js';
import type { CommonFlags } from './options.js';

/** `openFiles` for a command: prints the findings that end it. */
export function openOffline(
  flags: CommonFlags,
  named: readonly string[],
  io: Io,
  offline: boolean,
  leniency: Leniency = {},
): Promise<Offline> {
  const opening = openFiles(flags, named, io, offline, leniency).then((opened) => {
    learn(flags, named, opened, io);
    return opened;
  });
  return printed(opening, io);
}

/**
 * Opens a target for a command, and prints the findings of its files.
 * @param how what the command needs from the files
 */
export async function openTarget(
  flags: CommonFlags & OpenOptions,
  named: readonly string[],
  io: Io,
  how: Omit<OpenHow, 'onFindings'> = {},
): Promise<Opened> {
  // Loaded late: the HTTP client is large, and offline commands do not need it.
  const engine = await import('../run/open/open-target.js');
  return printed(engine.openTarget(flags, named, io, openHow(flags, named, io, how)), io);
}

/** How a command opens a target: printed commands name it from then on, and findings that stop nothing are printed. */
export function openHow(
  flags: CommonFlags,
  named: readonly string[],
  io: Io,
  how: Omit<OpenHow, 'onFindings'> = {},
): OpenHow {
  return {
    ...how,
    inspect: (offline) => {
      learn(flags, named, offline, io);
      return how.inspect?.(offline);
    },
    onFindings: (findings, files) => {
      printFindings(findings, { files }, io);
    },
  };
}

/** `openConfig` for a command: prints the findings that end it. */
export function openConfig(
  flags: Pick<CommonFlags, 'config'>,
  named: readonly string[],
  originUrl: string | null,
  io: Io,
): ReturnType<typeof configInEngine> {
  return printed(configInEngine(flags, named, originUrl, io), io);
}

/** From here on, printed commands name the target of this run. */
function learn(flags: CommonFlags, named: readonly string[], offline: Offline, io: Io): void {
  const { typed } = commandPlaces(flags, named, offline, io.cwd);
  io.typing = { place: typed, shell: io.shell ?? 'sh' };
}

/** Prints the findings that end a run, then ends it. */
export async function printed<T>(opening: Promise<T>, io: Io): Promise<T> {
  try {
    return await opening;
  } catch (error) {
    if (!(error instanceof FindingsError)) throw error;
    printFindings(error.findings, error.files === undefined ? undefined : { files: error.files }, io);
    throw new ExitError(1);
  }
}

/** Prints findings with their source lines on stderr; `--quiet` leaves out all but errors, the JSON document none. */
export function printFindings(
  findings: readonly Finding[],
  opened: { files: Pick<BundleFiles, 'files'> } | undefined,
  io: Io,
  fromServer = false,
): void {
  for (const one of findings) io.note?.(one);
  if (io.progress !== undefined) return;
  const shown = io.isQuiet === true ? findings.filter(({ severity }) => severity === 'error') : [...findings];
  if (shown.length === 0) return;
  io.err(
    renderFindingsText(shown, {
      fromServer,
      color: io.errColor,
      sourceOf: sourceOf(opened?.files),
      files: opened?.files.files.length ?? 0,
      typing: io.typing,
      isVerbose: io.isVerbose,
    }),
  );
  sayHowToExplain(findings, io);
}

/** Once per run: where the gravest of these findings is explained. */
function sayHowToExplain(findings: readonly Finding[], io: Io): void {
  const { shown } = apart(findings);
  const [first] = (['error', 'warning', 'note'] as const).flatMap((severity) =>
    shown.filter((one) => one.severity === severity),
  );
  if (first === undefined || io.isQuiet === true || io.hasNamedExplain === true) return;
  io.hasNamedExplain = true;
  io.err(`More about a code: ${shellLine(pasted('explain', first.code), io.shell ?? 'sh')}\n`);
}

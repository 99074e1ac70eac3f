import type { Shell, Typing } from '../model/index.js';
import type { Host } from '../run/open/host.js';
import type { Session } from '../run/open/session.js';
import type { JsonRun } from './json-run.js';

/** Output that could not be written. */
export interface LostOutput {
  /** The system's code, such as ENOSPC. */
  reason: string;
  /** The reader of the results closed the pipe (`| head`), so the rest is not wanted. */
  isClosed: boolean;
}

/** What a command gets from the process: nothing below reads `process` by itself. */
export interface Io extends Host {
  /** True once something was written whose report must not get lost. */
  hasChanged?: boolean;
  /** Results. */
  out(text: string): void;
  /** A text without the secrets that are known so far: `out` and `err` do it by themselves, files do not. */
  clean(text: string): string;
  /** The first failure to write output so far; left out where writing cannot fail. */
  lost?(): LostOutput | null;
  /** Colour and live progress are wanted on the stream. */
  outColor: boolean;
  errColor: boolean;
  /** Somebody sits at a terminal and can answer. */
  interactive: boolean;
  width: number;
  /** The answer of whoever sits there; null where the question was ended instead (Ctrl-C, Ctrl-D). */
  ask(question: string): Promise<string | null>;
  /** `--quiet`: results only. */
  isQuiet?: boolean;
  /** `--verbose`: also what is left out for length, or because the configuration silences it. */
  isVerbose?: boolean;
  /** The run has said how codes are explained. */
  hasNamedExplain?: boolean;
  /** The document of this run, where it prints JSON. */
  json?: JsonRun;
  /** The shell that printed commands are pasted into; left out: sh. */
  shell?: Shell;
  /** How commands about the target of this run are typed here: known once there is one. */
  typing?: Typing;
}

/** How commands about a target are typed where this command was. */
export function typingOf(session: Pick<Session, 'commands'>, io: Io): Typing {
  return { place: session.commands.typed, shell: io.shell ?? 'sh' };
}

import { adviceLine, pasted } from '../model/index.js';
import { COMMAND_CODES } from './command-codes.js';
import type { Io } from './io.js';

/** The exit code of a command that changes something; notes for `afterOutput` whether it did. */
export function afterReport(exitCode: number, hasWritten: boolean, io: Io): number {
  if (hasWritten) io.hasChanged = true;
  return exitCode;
}

/**
 * The exit code of a whole run. Output that could not be written is an error, and a change whose report was lost is no
 * success. A reader that closed the pipe (`| head`) has seen enough: nothing is printed, and the exit code stays.
 */
export function afterOutput(ended: number, io: Io): number {
  const lost = io.lost?.() ?? null;
  const exitCode = lost !== null && io.hasChanged === true ? 4 : ended;
  if (lost === null || (lost.isClosed && exitCode !== 4)) return exitCode;
  io.err(`error ${COMMAND_CODES.outputLost.code}  The output could not be written (${lost.reason}).\n`);
  io.err(
    exitCode === 4
      ? `  Changes were made that this output does not show. To see them:\n${[pasted('plan'), pasted('history')].map((command) => `    ${adviceLine({ command }, io.typing)}\n`).join('')}`
      : '  Free some space or write to another place, then run the command again.\n',
  );
  return exitCode === 4 ? 4 : 1;
}

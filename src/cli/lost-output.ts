import { adviceLine, pasted } from '../model/index.js';
import { COMMAND_CODES } from './command-codes.js';
import type { Io } from './io.js';

/**
 * The exit code of a command that changes something, once its report is printed: what was done without
 * anybody being told of it is no success.
 */
export function afterReport(exitCode: number, hasWritten: boolean, io: Io): number {
  return hasWritten && (io.lost?.() ?? null) !== null ? 4 : exitCode;
}

/**
 * The exit code of a whole run. Output that could not be written is an error; a reader that went away
 * (`| head`) has seen enough, so that nothing is said and the exit code stays.
 */
export function afterOutput(exitCode: number, io: Io): number {
  const lost = io.lost?.() ?? null;
  if (lost === null || (lost.isClosed && exitCode !== 4)) return exitCode;
  io.err(`error ${COMMAND_CODES.outputLost.code}  The output could not be written (${lost.reason}).\n`);
  io.err(
    exitCode === 4
      ? `  Something was changed and is not reported here. Look at it:\n${[pasted('plan'), pasted('history')].map((command) => `    ${adviceLine({ command }, io.typing)}\n`).join('')}`
      : '  Make room, or write to another place, and run the command again.\n',
  );
  return exitCode === 4 ? 4 : 1;
}

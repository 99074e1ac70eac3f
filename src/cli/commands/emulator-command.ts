import type { Io } from '../io.js';
import { type EmulatorArguments, runEmulator, switchHelp } from './emulator.js';

/** `emulator`: the embedded platform, until a signal ends it. */
export async function emulator(flags: EmulatorArguments, io: Io): Promise<number> {
  if (flags.switch.includes('help')) {
    io.out(`${switchHelp()}\n`);
    return 0;
  }
  return runEmulator(flags, { stdout: io.out, stderr: io.err, signal: io.signal });
}

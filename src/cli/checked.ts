import { keepsNothing, type NothingKept } from '../api/verbs/nothing-kept.js';
import { CheckOnlyError } from '../run/open/check-only.js';
import type { Io } from './io.js';
import type { CommonFlags } from './options.js';
import { printDocument } from './print-json.js';

/** Runs a command that compares, or says that there is nothing to compare where files are only checked. */
export async function unlessChecked(
  running: Promise<number>,
  nothing: string,
  flags: CommonFlags,
  io: Io,
): Promise<number> {
  try {
    return await running;
  } catch (error) {
    if (!(error instanceof CheckOnlyError)) throw error;
    return sayNothingKept(await keepsNothing(error.checked, nothing), flags, io);
  }
}

/** Prints that there is nothing to do, which is no failure. */
export function sayNothingKept(kept: NothingKept, flags: CommonFlags, io: Io): number {
  if (flags.json === true) printDocument(kept, io);
  else io.out(`${kept.message}\n`);
  return kept.exit_code;
}

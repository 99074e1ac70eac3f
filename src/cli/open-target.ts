import { type Opened, type OpenOptions, openTarget as openInEngine } from '../engine/open-target.js';
import type { CommonFlags } from './flags.js';
import type { Io } from './io.js';
import { printed, printFindings } from './open.js';

export type { Opened } from '../engine/open-target.js';

/** Opens a target for a command: what there is to say of its files is printed. */
export function openTarget(
  flags: CommonFlags & OpenOptions,
  named: readonly string[],
  io: Io,
): Promise<Opened> {
  return printed(
    openInEngine(flags, named, io, (findings, files) =>
      printFindings(flags.quiet === true ? [] : findings, { files }, io),
    ),
    io,
  );
}

import type { CommandHost } from '../providers/index.js';
import { say } from '../run/open/say.js';
import { confirm } from './confirm.js';
import type { Io } from './io.js';
import { printWhole } from './print-json.js';

/** What a command of a provider may use of the process. @param quiet leaves out progress */
export function hostOf(io: Io, quiet = false): CommandHost {
  return {
    cwd: io.cwd,
    out: (text) => printWhole(text, io),
    err: quiet ? () => undefined : io.err,
    say: (finding, isLoud = true) => {
      const { err, note, typing } = io;
      say({ err, note, isQuiet: quiet, ...(typing && { typing }) }, finding, isLoud);
    },
    confirm: (question) => confirm(question, io, 'Pass --yes.'),
    clock: io.clock,
    signal: io.signal,
  };
}

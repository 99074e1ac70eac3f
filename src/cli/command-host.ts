import type { CommandHost } from '../providers/index.js';
import { confirm } from './confirm.js';
import type { Io } from './io.js';
import { printWhole } from './print-json.js';

/** What a command of a provider may use of the process. @param quiet leaves out progress */
export function hostOf(io: Io, quiet = false): CommandHost {
  return {
    cwd: io.cwd,
    out: (text) => printWhole(text, io),
    err: quiet ? () => undefined : io.err,
    confirm: (question) => confirm(question, io, 'Pass --yes.'),
    clock: io.clock,
    signal: io.signal,
  };
}

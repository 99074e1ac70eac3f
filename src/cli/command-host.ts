import type { CommandHost } from '../providers/index.js';
import { say } from '../run/open/say.js';
import { confirm } from './confirm.js';
import type { Io } from './io.js';
import { printWhole } from './print-json.js';

/** What a command of a provider may use of the process; with `--quiet` it shows no progress. */
export function hostOf(io: Io): CommandHost {
  return {
    cwd: io.cwd,
    out: (text) => printWhole(text, io),
    progress: io.progress,
    err: io.isQuiet === true ? () => undefined : io.err,
    say: (finding, isLoud = true) => say(io, finding, isLoud),
    confirm: (question) => confirm(question, io, 'Pass --yes.'),
    clock: io.clock,
    signal: io.signal,
  };
}

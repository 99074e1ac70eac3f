import { say } from '../run/open/say.js';
import type { SourceVerdict } from '../run/open/source-guard.js';
import type { Io } from './io.js';

/**
 * Prints what speaks against applying from here. `apply` calls it before it asks, `plan` calls it and goes on.
 * @param onlySay print refusals as warnings
 */
export function sayVerdict(verdict: SourceVerdict, onlySay: boolean, io: Io): void {
  if (onlySay)
    for (const one of verdict.refusals) {
      const message = `Applying this plan would be refused. ${one.message}`;
      say(io, { ...one, severity: 'warning', message }, true);
    }
  for (const one of verdict.notes) say(io, { ...one, severity: 'note' });
}

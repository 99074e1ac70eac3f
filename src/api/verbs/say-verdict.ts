import type { Finding } from '../../model/index.js';
import type { Host } from '../../run/open/host.js';
import { say } from '../../run/open/say.js';
import type { SourceVerdict } from '../../run/open/source-guard.js';

/** Where a verdict is said. */
type Listener = Pick<Host, 'err' | 'note'>;

/**
 * Says what speaks against applying from here. `apply` does so before it asks, `plan` does so and goes on.
 * @param onlySay say refusals as warnings
 */
export function sayVerdict(verdict: SourceVerdict, onlySay: boolean, io: Listener): void {
  if (onlySay)
    for (const one of verdict.refusals) {
      const message = `Applying this plan would be refused. ${one.message}`;
      const warning: Finding = { ...one, severity: 'warning', message };
      say(io, warning, true);
    }
  for (const one of verdict.notes) say(io, { ...one, severity: 'note' });
}

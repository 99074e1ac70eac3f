import type { SourceVerdict } from '../run/open/source-guard.js';
import type { Io } from './io.js';

/**
 * Prints what speaks against applying from here. `apply` calls it before it asks, `plan` calls it and goes on.
 * @param onlySay print refusals as warnings
 */
export function sayVerdict(verdict: SourceVerdict, onlySay: boolean, quiet: boolean, io: Io): void {
  const say = (word: string, { code, message, remedy }: SourceVerdict['notes'][number]) =>
    io.err(`${word} ${code}  ${message}\n  ${remedy}\n`);
  if (onlySay)
    for (const one of verdict.refusals)
      say('warning', { ...one, message: `Applying this plan would be refused. ${one.message}` });
  if (!quiet) for (const one of verdict.notes) say('note', one);
}

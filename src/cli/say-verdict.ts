import type { SourceVerdict } from '../run/open/source-guard.js';
import type { Io } from './io.js';

/**
 * Says what speaks against applying: for `plan`, which goes on, and before `apply` asks.
 * @param onlySay what is refused is a warning here
 */
export function sayVerdict(verdict: SourceVerdict, onlySay: boolean, quiet: boolean, io: Io): void {
  const say = (word: string, { code, message, remedy }: SourceVerdict['notes'][number]) =>
    io.err(`${word} ${code}  ${message}\n  ${remedy}\n`);
  if (onlySay)
    for (const one of verdict.refusals)
      say('warning', { ...one, message: `An apply of this would be refused. ${one.message}` });
  if (!quiet) for (const one of verdict.notes) say('note', one);
}

import { type PastedCommand, pasted } from '../../../model/index.js';
import type { SmokeEntry } from './entry.js';

/** The command that runs an entry once more. */
export function runCommand(
  { name, target }: Pick<SmokeEntry, 'name' | 'target'>,
  ...flags: string[]
): PastedCommand {
  return pasted('smoke', '--target', target, ...flags, name);
}

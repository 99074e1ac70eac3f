import type { TargetFlags } from '../run/open/flags.js';

export type { DecidingFlags, SourceFlags } from '../run/open/flags.js';

/** Options that every command which looks at a target takes. */
export interface CommonFlags extends TargetFlags {
  json?: boolean;
  quiet?: boolean;
}

import type { TargetFlags } from '../engine/flags.js';

export type { DecidingFlags, SourceFlags } from '../engine/flags.js';

/** Options that every command which looks at a target takes (design §9). */
export interface CommonFlags extends TargetFlags {
  json?: boolean;
  quiet?: boolean;
}

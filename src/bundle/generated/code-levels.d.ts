// Made by scripts/generate.mjs; do not edit.

/** Where a warning or note that can be silenced is found: in the files, by a plan, or elsewhere. */
export type FoundIn = 'files' | 'plan' | 'elsewhere';

/** What the configuration has to know of a code; `says` is there for a warning or note that is always shown. */
export interface Found {
  level: 'error' | 'warning' | 'note' | 'refused' | 'held' | 'failed' | 'unknown' | 'done';
  foundIn?: FoundIn;
  says?: string;
}

/** Every code of this version. */
export declare const CODE_LEVELS: { readonly [code: string]: Found };

// Made by scripts/generate.mjs; do not edit.
import type { Validator } from './validate.js';

/** The checks of saved plans. */
export declare const validators: Record<string, Validator>;

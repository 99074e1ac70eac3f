// Made by scripts/generate.mjs; do not edit.
import type { SectionValidator } from '../../../model/index.js';

/** By key: the check of a section of the configuration. */
export declare const validators: Record<string, SectionValidator>;

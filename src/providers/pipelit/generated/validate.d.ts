// Made by scripts/generate.mjs; do not edit.
import type { ItemValidator } from '../../../model/index.js';

/** By kind: the check of one item in its late form. */
export declare const validators: Record<string, ItemValidator>;

export { editSource } from './edit-source.js';
export type { Refusal, SourceEdit } from './expected.js';
export { printBundle } from './print-bundle.js';

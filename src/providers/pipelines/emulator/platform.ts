import type { EmulatedWorld } from '../../../emulator/world.js';
import type { Switches } from './switches.js';
import type { TableRows } from './types.js';

/** What every rule of the embedded Pipelines platform needs. */
export type EmulatedPlatform = EmulatedWorld<TableRows, Switches>;

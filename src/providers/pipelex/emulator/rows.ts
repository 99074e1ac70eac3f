import type { EmulatedWorld } from '../../../emulator/world.js';
import type { Json } from '../../../model/index.js';
import type { Switches } from './switches.js';

/** A key that the server takes. */
export interface KeyRow {
  id: string;
}

/** A model that methods may name. */
export interface ModelRow {
  id: string;
}

/** A run that was asked for; a real server shows none of them. */
export interface RunRow {
  id: string;
  pipe: string;
  inputs: Json;
  how: 'execute' | 'start';
}

export interface PipelexRows {
  keys: KeyRow;
  models: ModelRow;
  runs: RunRow;
}

export const TABLE_NAMES = ['keys', 'models', 'runs'] as const;

export type PipelexWorld = EmulatedWorld<PipelexRows, Switches>;

import { randomUUID } from 'node:crypto';
import type { Switches } from './switches.js';
import type { Tables } from './tables.js';
import type { KeyRow } from './types.js';

/** What every rule of the emulator needs: the state, the switches and the clock. */
export interface EmulatedPlatform {
  readonly tables: Tables;
  switches: Switches;
  readonly now: () => Date;
  /** Ids of tool objects from a counter in place of chance, so that test runs are equal. */
  readonly countedIds: boolean;
}

/** Who asks: the key's user, with the role that is in force. */
export interface Caller extends KeyRow {
  readonly id: string;
}

export function stamp(platform: EmulatedPlatform): string {
  return platform.now().toISOString();
}

/** A UUID: from a counter in the state when the clock is injected, else random. */
export function newUuid(platform: EmulatedPlatform): string {
  if (!platform.countedIds) return randomUUID();
  const number = platform.tables.next('uuid').toString(16).padStart(12, '0');
  return `00000000-0000-4000-8000-${number}`;
}

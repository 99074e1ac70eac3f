import { randomUUID } from 'node:crypto';
import type { RowsById, Tables } from './tables.js';

/** What every rule of an emulated platform needs: the state, the switches and the clock. */
export interface EmulatedWorld<Rows extends RowsById<Rows>, Switches> {
  readonly tables: Tables<Rows>;
  switches: Switches;
  readonly now: () => Date;
  /** Ids come from a counter instead of chance, so that test runs are equal. */
  readonly countedIds: boolean;
}

/** The present time as an ISO string, by the clock of the platform. */
export function stamp(world: { readonly now: () => Date }): string {
  return world.now().toISOString();
}

/** A UUID: from a counter in the state when the clock is injected, else random. */
export function newUuid(world: {
  readonly countedIds: boolean;
  readonly tables: { next(counter: string): number };
}): string {
  if (!world.countedIds) return randomUUID();
  const number = world.tables.next('uuid').toString(16).padStart(12, '0');
  return `00000000-0000-4000-8000-${number}`;
}

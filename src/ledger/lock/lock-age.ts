import type { StoreDeps } from '../store-deps.js';

/** A moment by both clocks: that of the wall, and one that nobody can set. */
export interface Moment {
  wall: number;
  steady: number;
}

type Clock = Pick<StoreDeps['clock'], 'now' | 'monotonic'>;

export function momentOf(clock: Clock): Moment {
  const wall = clock.now();
  return { wall, steady: clock.monotonic?.() ?? wall };
}

/**
 * How long ago a moment was, at the least favourable reading: the clock of the wall may be set back, and
 * the other one may stand still while the machine sleeps, so the larger of the two counts.
 */
export function ageOf(moment: Moment, clock: Clock): number {
  const now = momentOf(clock);
  return Math.max(now.wall - moment.wall, now.steady - moment.steady);
}

/** How long ago a moment surely was: what both clocks agree on. */
export function surelyPast(moment: Moment, clock: Clock): number {
  const now = momentOf(clock);
  return Math.max(0, Math.min(now.wall - moment.wall, now.steady - moment.steady));
}

/** A sign of life is due when it is so old, and at once when the clock that others read went back. */
export function isDue(moment: Moment, limit: number, clock: Clock): boolean {
  return clock.now() < moment.wall || ageOf(moment, clock) >= limit;
}

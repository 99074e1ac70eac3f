import type { StoreDeps } from '../store-deps.js';

/** A moment by two clocks: the wall clock, and one that nobody can set. */
export interface Moment {
  wall: number;
  steady: number;
}

type Clock = Pick<StoreDeps['clock'], 'now' | 'monotonic'>;

/** The present moment by both clocks. */
export function momentOf(clock: Clock): Moment {
  const wall = clock.now();
  return { wall, steady: clock.monotonic?.() ?? wall };
}

/**
 * The age of a moment, at least: the wall clock may be set back, and the other clock may stand still while the machine
 * sleeps, so the larger age counts.
 */
export function ageOf(moment: Moment, clock: Clock): number {
  const now = momentOf(clock);
  return Math.max(now.wall - moment.wall, now.steady - moment.steady);
}

/** The certain age of a moment: the smaller one of both clocks. */
export function surelyPast(moment: Moment, clock: Clock): number {
  const now = momentOf(clock);
  return Math.max(0, Math.min(now.wall - moment.wall, now.steady - moment.steady));
}

/** True where a sign of life is due: at this age, or at once when the clock that others read went back. */
export function isDue(moment: Moment, limit: number, clock: Clock): boolean {
  return clock.now() < moment.wall || ageOf(moment, clock) >= limit;
}

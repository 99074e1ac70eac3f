import type { LiveObject } from '../../compare/index.js';
import { PLATFORM_CODES, type Resource } from '../../model/index.js';
import type { Change } from '../../plan/index.js';
import { APPLY_CODES } from '../apply-codes.js';
import type { Run, StepResult } from '../run.js';
import { leafNow, look, movedLeaves } from './observe.js';
import { isPassing } from './passing.js';

/** Reads the object right before a write; otherwise the reason not to write. */
export async function readAgain(
  run: Run,
  { kind, partition, value }: Resource,
  id: number | string,
): Promise<{ seen: LiveObject } | { stop: StepResult }> {
  const sight = await look(run, kind, partition, id, value);
  if (sight.state === 'ok') return { seen: sight.value };
  if (sight.state === 'gone') return { stop: held(id, 'it was deleted on the platform after planning') };
  const message = `not sent: it cannot be read again (${sight.message})`;
  return { stop: { outcome: 'failed', id, code: PLATFORM_CODES.unreadable.code, message } };
}

/** Held, where somebody edited a guarded leaf after planning; otherwise undefined. */
export function editedSince(
  run: Run,
  { kind, partition }: Pick<Resource, 'kind' | 'partition'>,
  change: Change,
  seen: LiveObject,
  id: number | string,
): StepResult | undefined {
  const moved = movedLeaves(kind, change, seen).filter(
    (path) => !isPassing(run, kind, partition, id, path, leafNow(kind, path, seen)),
  );
  if (moved.length === 0) return undefined;
  return held(id, `${moved.join(', ')} was edited on the platform after planning`);
}

/** The result of a change that is not written because the platform changed since the plan. */
export function held(id: number | string, message: string): StepResult {
  return {
    outcome: 'held',
    id,
    code: APPLY_CODES.changedMeanwhile.code,
    message,
    remedy: 'Plan again to see the difference.',
  };
}

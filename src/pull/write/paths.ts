import path from 'node:path';
import type { Path, Value, ValueObject } from '../../model/index.js';

/** The value at a path of a written value; undefined where there is none. */
export function memberAt(value: Value, steps: Path): Value | undefined {
  let at: Value | undefined = value;
  for (const step of steps) {
    if (at === null || typeof at !== 'object' || !Object.hasOwn(at, step)) return undefined;
    at = (at as { [key: string]: Value })[String(step)];
  }
  return at;
}

/** Removes the value at a path. */
export function removeAt(root: ValueObject, steps: Path): void {
  const above = memberAt(root, steps.slice(0, -1));
  if (above !== null && typeof above === 'object' && !Array.isArray(above))
    delete (above as ValueObject)[String(steps.at(-1))];
}

/** An address without its kind. */
export function labelOf(address: string): string {
  return address.slice(address.indexOf('/') + 1);
}

/** A path relative to the bundle, as the bundle has it. */
export function relative(bundle: string, file: string): string {
  return path.posix.relative(path.posix.dirname(bundle), file);
}

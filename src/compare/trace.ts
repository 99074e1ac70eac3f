import { isObject, type Kind } from '../model/index.js';
import type { Entry } from './base.js';
import type { LiveObject } from './live-object.js';

/** What an entry keeps of an object besides the fields of files: as it was seen, else as the entry before has it. */
export function traceOf(kind: Kind, seen: LiveObject | undefined, before?: Entry): Pick<Entry, 'trace'> {
  const trace = (seen && kind.trace?.(seen.object)) ?? before?.trace;
  const isNothing =
    trace === undefined || trace === null || (isObject(trace) && Object.keys(trace).length === 0);
  return isNothing ? {} : { trace };
}

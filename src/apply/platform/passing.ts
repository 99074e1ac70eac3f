import { idSpace, type Json, type Kind, objectKey, type Partition } from '../../model/index.js';
import type { Run } from '../run.js';

/** True for the temporary name that this run gave an object: nobody edited it. */
export function isPassing(
  run: Run,
  kind: Kind,
  partition: Partition,
  id: number | string,
  path: string,
  value: Json,
): boolean {
  return path === kind.nameField && run.passing.get(objectKey(idSpace(kind, partition), id)) === value;
}

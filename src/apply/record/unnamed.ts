import { unnamedLeaves } from '../../compare/index.js';
import { fieldAt, parsePath, type Resource, roleOf } from '../../model/index.js';
import type { Sights } from './sights.js';

/**
 * Digests of the leaves that no file names, as a write left them. If somebody else may have written since, the values
 * that were sent count, not those read afterwards: an edit of such a field must look like one when the files name it
 * later, or when the object is to be deleted.
 */
export function unnamedAfter(
  { kind, leaves: named }: Resource,
  { before, answer, after, author }: Sights,
): { [path: string]: string } {
  const now = unnamedLeaves(kind, after.object, named);
  if (author === 'platform') return now;
  const sent = before === undefined ? undefined : unnamedLeaves(kind, before.object, named);
  const answered = answer === undefined ? undefined : unnamedLeaves(kind, answer.object, named);
  // A new object has no earlier values, and without a version an edit cannot be noticed.
  if (sent === undefined && author === 'unknown') return now;
  const unnamed = { ...sent, ...answered };
  for (const [path, digest] of Object.entries(now)) {
    const [name = path] = parsePath(path) ?? [];
    const field = fieldAt(kind.fields, [name]);
    const isDerived = field !== undefined && roleOf(field) !== 'managed';
    if (isDerived) unnamed[path] = digest;
  }
  return unnamed;
}

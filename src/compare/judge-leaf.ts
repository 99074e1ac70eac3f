import {
  type Field,
  isManagedPerLeaf,
  type Json,
  type JsonObject,
  roleOf,
  sameJson,
} from '../model/index.js';
import { sameForm } from './same-form.js';

/**
 * How a stored value relates to the one that was sent: the same by meaning, another form of it, the value that the
 * field's description predicts, or another value.
 */
export type Likeness = 'same' | 'form' | 'stated' | 'other';

/**
 * Judges one leaf; both values in normal form, with ids named alike; `around` is the live object. Only this function
 * decides which values may differ from a base without being an edit.
 */
export function likeness(field: Field | undefined, sent: Json, stored: Json, around: JsonObject): Likeness {
  if (sameLeaf(field, sent, stored)) return 'same';
  if (sameForm(field, sent, stored, around)) return 'form';
  return field?.adjusted?.allows(sent, stored, around) === true ? 'stated' : 'other';
}

/**
 * True for equal meaning. An empty object manages nothing inside, so any object is equal to it.
 * @param isShown false where the live object does not have the leaf
 */
export function sameLeaf(
  field: Field | undefined,
  sent: Json,
  stored: Json,
  isShown: boolean = stored !== null,
): boolean {
  if (sameJson(sent, stored)) return true;
  if (field === undefined) return false;
  // Not every answer shows immutable fields; a field that is not shown does not differ.
  if (roleOf(field) === 'immutable' && !isShown) return true;
  const isEmpty =
    sent !== null && typeof sent === 'object' && !Array.isArray(sent) && Object.keys(sent).length === 0;
  return (
    isEmpty &&
    isManagedPerLeaf(field) &&
    (stored === null || (typeof stored === 'object' && !Array.isArray(stored)))
  );
}

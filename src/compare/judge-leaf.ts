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
 * What a value is to the one that was sent: the same by meaning, another form of it, what the field's
 * description says that the platform makes of it, or another value.
 */
export type Likeness = 'same' | 'form' | 'stated' | 'other';

/**
 * Judges one leaf, both values in normal form and with ids named alike; `around`: the live object.
 * The only place that says what may stand beside a base without being somebody's edit.
 */
export function likeness(field: Field | undefined, sent: Json, stored: Json, around: JsonObject): Likeness {
  if (sameLeaf(field, sent, stored)) return 'same';
  if (sameForm(field, sent, stored, around)) return 'form';
  return field?.adjusted?.allows(sent, stored, around) === true ? 'stated' : 'other';
}

/**
 * Equal by meaning; an empty object manages nothing inside, whatever object is there is fine.
 * @param isShown false where the live object does not have the leaf at all
 */
export function sameLeaf(
  field: Field | undefined,
  sent: Json,
  stored: Json,
  isShown: boolean = stored !== null,
): boolean {
  if (sameJson(sent, stored)) return true;
  if (field === undefined) return false;
  // Immutable fields are not part of every answer; what is not shown cannot be said to differ.
  if (roleOf(field) === 'immutable' && !isShown) return true;
  const isEmpty =
    sent !== null && typeof sent === 'object' && !Array.isArray(sent) && Object.keys(sent).length === 0;
  return (
    isEmpty &&
    isManagedPerLeaf(field) &&
    (stored === null || (typeof stored === 'object' && !Array.isArray(stored)))
  );
}

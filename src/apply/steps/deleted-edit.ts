import type { LiveObject } from '../../compare/index.js';
import { type Kind, roleOf, sameJson } from '../../model/index.js';
import { APPLY_CODES } from '../apply-codes.js';
import { leafNow } from '../platform/observe.js';
import type { StepResult } from '../run.js';

/** Readings around a delete. */
export interface AroundDelete {
  kind: Kind;
  id: number | string;
  /** The object as read right before. */
  before: LiveObject;
  /** Its last state: from the delete's own answer, or as the platform shows it archived. */
  last: LiveObject;
  isArchived: boolean;
}

/** Reports an edit between the last reading of an object and its delete; undefined where there was none. */
export function deletedEdit({ kind, id, before, last, isArchived }: AroundDelete): StepResult | undefined {
  const edits = editedFields(kind, before, last);
  if (edits.length === 0 && !isHiddenEdit(kind, before, last)) return undefined;
  const what =
    edits.length === 0
      ? 'in fields that the platform does not show'
      : edits.map((name) => `${name} was ${JSON.stringify(last.object[name] ?? null)}`).join(', ');
  return {
    outcome: 'failed',
    id,
    version: last.version,
    code: APPLY_CODES.deletedEdit.code,
    message: `deleted together with an edit made on the platform at the same moment: ${what}`,
    remedy: isArchived
      ? `The object is archived: if it should stay, restore id ${id} on the platform and pull.`
      : 'This message is the only record of it: if it should stay, put it into the files again.',
  };
}

/** Fields with another value than was read; a field that an answer leaves out says nothing. */
function editedFields(kind: Kind, before: LiveObject, last: LiveObject): string[] {
  return Object.entries(kind.fields.fields)
    .filter(([name, field]) => roleOf(field) === 'managed' && last.object[name] !== undefined)
    .filter(([name]) => !sameJson(leafNow(kind, name, before), leafNow(kind, name, last)))
    .map(([name]) => name);
}

/** A secret cannot be seen; a version that moved by more than archiving moves it shows an edit. */
function isHiddenEdit(kind: Kind, before: LiveObject, last: LiveObject): boolean {
  const hasSecret = Object.values(kind.fields.fields).some((field) => roleOf(field) === 'secret');
  return hasSecret && before.version !== null && last.version !== null && last.version - before.version >= 2;
}

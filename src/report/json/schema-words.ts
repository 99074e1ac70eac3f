import { type JsonObject, schemaParts } from '../../model/index.js';

const { list, object, text, textOrNull, texts } = schemaParts;

/** An id of an object. */
export const id: JsonObject = {
  type: ['integer', 'string', 'null'],
  description: 'Null where it is not known.',
};
/** A version of an object. */
export const version: JsonObject = { type: ['integer', 'null'] };
/** A value of a bundle. */
export const value: JsonObject = { description: 'A value in the language of bundles.' };
/** Where something stands in a file. */
export const place = object({
  file: text,
  line: { type: 'integer', minimum: 1 },
  column: { type: 'integer', minimum: 1 },
});
/** A place; null where there is none. */
export const placeOrNull: JsonObject = { anyOf: [{ $ref: '#/definitions/place' }, { type: 'null' }] };
/** Arguments of a command. */
export const argv: JsonObject = { ...texts, description: 'The arguments of the command that does it.' };
/** What mends something. */
export const remedy = object(
  { to: text, type: { ...text, description: 'A command as a line for sh, or an edit in words.' } },
  { argv },
);
/** Everything that mends something. */
export const remedies = list({ $ref: '#/definitions/remedy' });
/** The exit code of a command. */
export const exitCode: JsonObject = {
  enum: [0, 1, 2, 3, 4, 5],
  description: 'The exit code of the command.',
};

/** The members that every document has. */
const COMMON: JsonObject = {
  format_version: text,
  command: {
    ...textOrNull,
    description: 'Its words, `ledger show`; null for a command line that names none.',
  },
  exit_code: exitCode,
  diagnostics: {
    ...list({ $ref: '#/definitions/finding' }),
    description: 'Errors, warnings and notes that standard error shows besides the result.',
  },
};

/** A whole document. */
export function document(members: JsonObject, optional: JsonObject = {}): JsonObject {
  return object({ ...COMMON, ...members }, optional);
}

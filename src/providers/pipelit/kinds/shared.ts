import type { ItemValidator, Kind } from '../../../model/index.js';
import { validators } from '../generated/validate.js';
import { words } from '../words.js';

/** Where facts of Pipelit are written down. */
export const SOURCE = 'docs/pipelit.md';

/** A server has no scopes: everything that a key may see is in one list. */
export const SERVER = {
  words,
  scoped: false,
  idType: 'string',
  idsUniqueIn: 'kind',
  lifecycle: 'object',
  renames: false,
  replaceOn: [],
  // There is no undo (16), and an id that is used again is that of a later object.
  deletesForGood: true,
  versioned: false,
  readable: true,
  home: 'server',
  lives: ['server'],
  partition: () => 'server',
  placed: () => ({}),
  owns: () => true,
} as const satisfies Partial<Kind>;

/** The generated check of a kind. */
export function validatorOf(kind: string): ItemValidator {
  const validator = validators[kind];
  if (validator === undefined) throw new RangeError(`no validator was generated for ${kind}`);
  return validator;
}

import { coded, errorCode, type Finding, type Json, type Place } from '../../model/index.js';

/** What is wrong with a file in the shape that a server shows. */
export const FORMAT_CODES = {
  foreignNumber: errorCode('PS1290', 'A file refers to something by a number that only one server knows.'),
  twiceNamed: errorCode(
    'PS1291',
    'A list of nodes or edges has an element without a name, or two of one name.',
  ),
} as const;

export function foreignNumber(place: Place, member: string, name: string, value: Json): Finding {
  const remedy =
    name === 'error_handler' || name === 'subworkflow'
      ? `Write ${name}: {$ref: workflows/SLUG} beside it, or null.`
      : `Write ${name}: "${name === 'llm_credential' ? 'llm' : 'TYPE'}/NAME" beside it, or null.`;
  return {
    ...coded(FORMAT_CODES.foreignNumber),
    place,
    message: `${member} is ${JSON.stringify(value)}, a number that means another thing on another server.`,
    remedy,
  };
}

export function twiceNamed(place: Place): Finding {
  return {
    ...coded(FORMAT_CODES.twiceNamed),
    place,
    message: 'Two elements of the list mean the same, or one of them has no name.',
    remedy: 'Remove the one that is too much.',
  };
}

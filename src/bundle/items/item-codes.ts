import { errorCode, warningCode } from '../../model/index.js';

/** Codes of items of every kind; docs/errors.md is generated from this table. */
export const ITEM_CODES = {
  missing: errorCode(
    'PS2001',
    'A required field is missing.',
    'Add the field. `pipelines-sync explain KIND.FIELD` says what it takes.',
  ),
  wrongType: errorCode(
    'PS2002',
    'A field has the wrong type of value.',
    'Write the value in the type that the message names: quotes make a string.',
  ),
  misspelt: errorCode(
    'PS2003',
    'An unknown field looks like a misspelt known one.',
    'Rename the field as the message suggests.',
  ),
  unknown: warningCode(
    'PS2004',
    'A field is unknown; with `unknown_fields: error` this is an error.',
    'Remove the field, move it where the message says, or leave it if you know that the platform takes it.',
  ),
  notListed: errorCode(
    'PS2005',
    'A field has a value that is not one of the allowed ones.',
    'Write one of the values that the message lists.',
  ),
  tooLong: errorCode(
    'PS2006',
    'A string is longer than the platform allows.',
    'Shorten the string to the length that the message names.',
  ),
  tooShort: errorCode(
    'PS2007',
    'A string or list is empty or too short.',
    'Give the field a value, or remove the field if it is optional.',
  ),
  outOfRange: errorCode(
    'PS2008',
    'A number or id is outside the allowed range.',
    'Write a number in the range that the message names.',
  ),
  notDocumented: warningCode(
    'PS2009',
    'A field has an undocumented value; it is sent as it is.',
    'Check the spelling against the documented values in the message; leave a value that you know the platform takes.',
  ),
  notUrl: errorCode(
    'PS2010',
    'A field that takes a URL has another value.',
    'Write the whole address with its scheme, for example `https://tools.example.com/mcp`.',
  ),
  badReference: errorCode(
    'PS2011',
    'A `{$ref}` has the wrong form for its field.',
    'Write `{$ref: ADDRESS}` for an id, and `{$ref: ADDRESS, version: latest}` for a version.',
  ),
  misplacedForm: errorCode(
    'PS2012',
    'A `{$ref}` or `{$env}` is not allowed here.',
    'Write the value itself, and use the form only as the value of a field that takes it.',
  ),
  sameMember: errorCode(
    'PS2013',
    'A set contains the same object twice.',
    'Remove one of the two members of the set.',
  ),
  sameName: warningCode(
    'PS2014',
    'Two elements of a list have the same name.',
    'Remove one of the two elements, or rename it.',
  ),
  otherVersion: errorCode(
    'PS2015',
    'A version belongs to a different object than the id beside it.',
    'Refer to the object beside it: write its address with `version: latest`.',
  ),
  badSecret: errorCode(
    'PS2016',
    'A `{$env}` does not name an environment variable.',
    'Write `{$env: NAME}` with a name that the target lists under `secrets`.',
  ),
  notSeen: warningCode(
    'PS2017',
    'A text is empty, or shows nothing but white space.',
    'Write the text, or remove the field or the item. For a prompt file, the text stands below the front matter.',
  ),
  variantNeeds: errorCode(
    'PS2101',
    'A field that the type of the item requires is missing.',
    'Add the field that this type requires, or correct the type.',
  ),
  variantIgnores: warningCode(
    'PS2110',
    'A field has no effect on an item of this type.',
    'Remove the field, or correct the type of the item.',
  ),
} as const;

import { errorCode, warningCode } from '../../model/index.js';

/** Codes of items of every kind; docs/errors.md is generated from this table. */
export const ITEM_CODES = {
  missing: errorCode('PS2001', 'A required field is missing.'),
  wrongType: errorCode('PS2002', 'A field has the wrong type of value.'),
  misspelt: errorCode('PS2003', 'An unknown field looks like a misspelt known one.'),
  unknown: warningCode('PS2004', 'A field is unknown; with `unknown_fields: error` this is an error.'),
  notListed: errorCode('PS2005', 'A field has a value that is not one of the allowed ones.'),
  tooLong: errorCode('PS2006', 'A string is longer than the platform allows.'),
  tooShort: errorCode('PS2007', 'A string or list is empty or too short.'),
  outOfRange: errorCode('PS2008', 'A number or id is outside the allowed range.'),
  notDocumented: warningCode('PS2009', 'A field has an undocumented value; it is sent as it is.'),
  notUrl: errorCode('PS2010', 'A field that takes a URL has another value.'),
  badReference: errorCode('PS2011', 'A `{$ref}` has the wrong form for its field.'),
  misplacedForm: errorCode('PS2012', 'A `{$ref}` or `{$env}` is not allowed here.'),
  sameMember: errorCode('PS2013', 'A set contains the same object twice.'),
  sameName: warningCode('PS2014', 'Two elements of a list have the same name.'),
  otherVersion: errorCode('PS2015', 'A version belongs to a different object than the id beside it.'),
  badSecret: errorCode('PS2016', 'A `{$env}` does not name an environment variable.'),
  variantNeeds: errorCode('PS2101', 'A field that the type of the item requires is missing.'),
  variantIgnores: warningCode('PS2110', 'A field has no effect on an item of this type.'),
} as const;

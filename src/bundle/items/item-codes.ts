import { errorCode, warningCode } from '../../model/index.js';

/** Findings that hold for items of every kind. */
export const ITEM_CODES = {
  missing: errorCode('PS2001', 'A field is missing without which the platform refuses the item.'),
  wrongType: errorCode('PS2002', 'A field holds another type of value than it takes.'),
  misspelt: errorCode('PS2003', 'An unknown field looks like a misspelt known one.'),
  unknown: warningCode('PS2004', 'A field is unknown; with `unknown_fields: error` this is an error.'),
  notListed: errorCode('PS2005', 'A field holds a word that is not one of those it takes.'),
  tooLong: errorCode('PS2006', 'A text is longer than the platform takes.'),
  tooShort: errorCode('PS2007', 'A text or list is empty or too short.'),
  outOfRange: errorCode('PS2008', 'A number or id lies outside the allowed range.'),
  notDocumented: warningCode('PS2009', 'A field holds a word that is not documented; it is passed through.'),
  notUrl: errorCode('PS2010', 'A field that takes a URL holds something else.'),
  badReference: errorCode('PS2011', 'A `{$ref}` is not written as its place wants it.'),
  misplacedForm: errorCode('PS2012', 'A `{$ref}` or `{$env}` stands where none can be.'),
  sameMember: errorCode('PS2013', 'A set names the same object twice.'),
  sameName: warningCode('PS2014', 'Two elements of a list have the same name.'),
  otherVersion: errorCode('PS2015', 'A version is that of another object than the one beside it.'),
  badSecret: errorCode('PS2016', 'A `{$env}` names no environment variable.'),
  variantNeeds: errorCode('PS2101', 'The type of an item asks for a field that is missing.'),
  variantIgnores: warningCode('PS2110', 'A field means nothing to an item of this type.'),
} as const;

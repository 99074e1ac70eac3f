import type { Severity } from '../../model/index.js';

interface ItemCode {
  readonly code: string;
  readonly severity: Severity;
  /** The sentence for docs/errors.md. */
  readonly doc: string;
}

const error = (code: string, doc: string): ItemCode => ({ code, severity: 'error', doc });
const warning = (code: string, doc: string): ItemCode => ({ code, severity: 'warning', doc });

/** Findings that hold for items of every kind. */
export const ITEM_CODES = {
  missing: error('PS2001', 'A field is missing without which the platform refuses the item.'),
  wrongType: error('PS2002', 'A field holds another type of value than it takes.'),
  misspelt: error('PS2003', 'An unknown field looks like a misspelt known one.'),
  unknown: warning('PS2004', 'A field is unknown; with `unknown_fields: error` this is an error.'),
  notListed: error('PS2005', 'A field holds a word that is not one of those it takes.'),
  tooLong: error('PS2006', 'A text is longer than the platform takes.'),
  tooShort: error('PS2007', 'A text or list is empty or too short.'),
  outOfRange: error('PS2008', 'A number or id lies outside the allowed range.'),
  notDocumented: warning('PS2009', 'A field holds a word that is not documented; it is passed through.'),
  notUrl: error('PS2010', 'A field that takes a URL holds something else.'),
  badReference: error('PS2011', 'A `{$ref}` is not written as its place wants it.'),
  misplacedForm: error('PS2012', 'A `{$ref}` or `{$env}` stands where none can be.'),
  sameMember: error('PS2013', 'A set names the same object twice.'),
  sameName: warning('PS2014', 'Two elements of a list have the same name.'),
  otherVersion: error('PS2015', 'A version is that of another object than the one beside it.'),
  badSecret: error('PS2016', 'A `{$env}` names no environment variable.'),
  variantNeeds: error('PS2101', 'The type of an item asks for a field that is missing.'),
  variantIgnores: warning('PS2110', 'A field means nothing to an item of this type.'),
} as const satisfies { readonly [name: string]: ItemCode };

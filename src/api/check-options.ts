import { closest } from '../model/index.js';
import { API_CODES } from './api-codes.js';
import { ApiError } from './api-error.js';

/** What the value of an option is; a list of words means one of them. */
type Shape =
  | 'text'
  | 'flag'
  | 'count'
  | 'texts'
  | 'texts or flag'
  | 'text or number'
  | 'function'
  | 'object'
  | 'value'
  | readonly string[];

/** The options of a function, by name. */
export type OptionTable = { readonly [name: string]: Shape };

/** The options of every function with a target. */
export const TARGET: OptionTable = {
  cwd: 'text',
  config: 'text',
  target: 'text',
  files: 'texts',
  apiKey: 'text',
  baseUrl: 'text',
  org: 'text or number',
  env: 'object',
  signal: 'object',
  onDiagnostic: 'function',
  onLog: 'function',
  verbose: 'flag',
};

/** The options that decide about the changes of a plan. */
export const PLAN: OptionTable = {
  ...TARGET,
  only: 'texts',
  onDrift: ['hold', 'overwrite', 'keep'],
  takeOver: 'texts or flag',
  launch: 'texts',
  allowDeletes: 'count',
  allowEmpty: 'flag',
  override: 'texts',
  rulesFrom: 'texts',
  allowOlder: 'flag',
};

const isText = (value: unknown) => typeof value === 'string';
const isTexts = (value: unknown) => Array.isArray(value) && value.every(isText);

const SHAPES: { readonly [shape: string]: { is(value: unknown): boolean; what: string } } = {
  text: { is: isText, what: 'a string' },
  flag: { is: (value) => typeof value === 'boolean', what: 'true or false' },
  count: {
    is: (value) => Number.isSafeInteger(value) && Number(value) >= 0,
    what: 'a whole number, 0 or more',
  },
  texts: { is: isTexts, what: 'a list of strings' },
  'texts or flag': {
    is: (value) => typeof value === 'boolean' || isTexts(value),
    what: 'true or a list of strings',
  },
  'text or number': {
    is: (value) => isText(value) || Number.isSafeInteger(value),
    what: 'a string or a number',
  },
  function: { is: (value) => typeof value === 'function', what: 'a function' },
  object: { is: (value) => typeof value === 'object' && value !== null, what: 'an object' },
  value: { is: () => true, what: 'a value' },
};

/**
 * Checks the options of a call, for callers without types.
 * @throws ApiError for an unknown option or a value of another kind
 */
export function checkOptions(call: string, options: unknown, table: OptionTable): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options))
    throw misuse(`${call} takes an object with options.`);
  for (const [name, value] of Object.entries(options)) {
    const shape = table[name];
    if (shape === undefined) {
      const near = closest(name, Object.keys(table));
      throw misuse(
        `${call} has no option ${JSON.stringify(name)}${near === undefined ? '.' : `; did you mean ${near}?`}`,
      );
    }
    if (value === undefined) continue;
    const known = typeof shape === 'string' ? SHAPES[shape] : undefined;
    const fits =
      typeof shape === 'string' ? known?.is(value) : isText(value) && shape.includes(String(value));
    if (fits !== true)
      throw misuse(
        `Option ${name} of ${call} must be ${known?.what ?? (shape as readonly string[]).join(', ')}.`,
      );
  }
}

/** The error about a call that cannot be carried out as it was made. */
export function misuse(message: string): ApiError {
  return new ApiError(API_CODES.misuse.code, message);
}

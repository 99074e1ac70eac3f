import { Ajv, type ValidateFunction } from 'ajv';
import { isObject, type Json, type JsonObject } from '../../../model/index.js';

/** Whether a text passes, or why it cannot be judged. */
export type Check = { passed: boolean; why: string } | { error: string };

/** By the text of the schema: one that has an `$id` can be compiled only once in the same instance. */
const compiled = new Map<string, ValidateFunction>();

function validatorOf(schema: JsonObject): ValidateFunction {
  const text = JSON.stringify(schema);
  const known = compiled.get(text) ?? new Ajv({ strict: false, validateFormats: false }).compile(schema);
  compiled.set(text, known);
  return known;
}

/** Judges a text by a programmatic criterion (C-c). `expected`: the value of the reference field; null without one. */
export function checkText(config: JsonObject, text: string, expected: Json | null): Check {
  switch (config.subtype) {
    case 'exact_match':
      return exactMatch(config, text, expected);
    case 'contains_keywords':
      return containsKeywords(config, text);
    case 'regex_match':
      return regexMatch(config, text);
    case 'json_validity':
      return jsonValidity(config, text);
    default:
      return { error: `The subtype ${String(config.subtype)} is not known` };
  }
}

function exactMatch(config: JsonObject, text: string, expected: Json | null): Check {
  if (expected === null) return { error: 'No reference field is attached' };
  const form = (value: string) => {
    const stripped = config.strip_whitespace === false ? value : value.trim();
    return config.case_sensitive === false ? stripped.toLowerCase() : stripped;
  };
  const wanted = typeof expected === 'string' ? expected : JSON.stringify(expected);
  const passed = form(text) === form(wanted);
  return { passed, why: passed ? 'The texts are equal' : 'The texts differ' };
}

function containsKeywords(config: JsonObject, text: string): Check {
  const form = (value: string) => (config.case_sensitive === false ? value.toLowerCase() : value);
  const keywords = Array.isArray(config.keywords) ? config.keywords.map(String) : [];
  const missing = keywords.filter((word) => !form(text).includes(form(word)));
  const passed = config.mode === 'any' ? missing.length < keywords.length : missing.length === 0;
  return { passed, why: missing.length === 0 ? 'All keywords are there' : `Missing: ${missing.join(', ')}` };
}

/** Python's flags, as the criterion names them. */
const FLAGS: Record<string, string> = {
  IGNORECASE: 'i',
  I: 'i',
  MULTILINE: 'm',
  M: 'm',
  DOTALL: 's',
  S: 's',
};

function regexMatch(config: JsonObject, text: string): Check {
  const written = String(config.pattern);
  const names = Array.isArray(config.flags) ? config.flags.map(String) : [];
  // Python takes flags at the beginning of a pattern too, and spells the names of groups with a P.
  const [begin = '', own = ''] = /^\(\?([aims]+)\)/.exec(written) ?? [];
  const flags = [...names.map((name) => FLAGS[name.replace(/^re\./, '')] ?? ''), ...own.replace('a', '')];
  const pattern = written
    .slice(begin.length)
    .replaceAll('(?P<', '(?<')
    .replaceAll(/\(\?P=(\w+)\)/g, '\\k<$1>');
  try {
    const passed = new RegExp(pattern, [...new Set(flags)].join('')).test(text);
    return { passed, why: passed ? 'The pattern matches' : 'The pattern does not match' };
  } catch {
    return { error: `The pattern ${written} cannot be read` };
  }
}

function jsonValidity(config: JsonObject, text: string): Check {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { passed: false, why: 'The text is not JSON' };
  }
  if (!isObject(config.schema)) return { passed: true, why: 'The text is JSON' };
  try {
    const passed = validatorOf(config.schema as JsonObject)(value) === true;
    return { passed, why: passed ? 'The text fits the schema' : 'The text does not fit the schema' };
  } catch (error) {
    return { error: `The schema cannot be read: ${error instanceof Error ? error.message : String(error)}` };
  }
}

import {
  closest,
  type Field,
  formatPath,
  isObject,
  isSeen,
  type Json,
  type Kind,
  type ListField,
  type Path,
  roleOf,
} from '../../model/index.js';
import { ITEM_CODES } from './item-codes.js';
import { misspellings, misspelt } from './item-fields.js';
import type { ItemProblem } from './item-problem.js';
import { membersOf } from './item-spot.js';
import { listed, quoted } from './item-words.js';

/** Rules for every kind that a schema cannot express, or not readably; checked on the whole item. */
export function fieldRules(kind: Kind, item: Json): ItemProblem[] {
  const problems: ItemProblem[] = [];
  visit({ field: kind.fields, value: item, path: [], beside: {} }, kind, (problem) => problems.push(problem));
  return problems;
}

type Tell = (problem: ItemProblem) => void;

interface Here {
  field: Field;
  value: Json;
  /** One list for all values of an item: whoever keeps the path copies it. */
  path: (string | number)[];
  /** The object that contains the value. */
  beside: { [name: string]: Json };
}

function visit(here: Here, kind: Kind, tell: Tell): void {
  const { field, value, path } = here;
  // The value of a write-only field must not be shown anywhere.
  if (roleOf(field) === 'secret') return;
  checkOpenValue(here, tell);
  checkSeen(here, kind, tell);
  checkVersion(here, tell);
  if (field.type === 'list' && Array.isArray(value)) {
    checkSame(field, value, path, tell);
    for (const [index, element] of value.entries()) {
      path.push(index);
      visit({ field: field.item, value: element, path, beside: {} }, kind, tell);
      path.pop();
    }
  }
  if (!isObject(value)) return;
  for (const [name, near] of misspellings(field, value)) tell(misspelt(kind, path, name, near));
  for (const [name, member] of Object.entries(value)) {
    const known = memberOf(field, name);
    if (known === undefined) continue;
    path.push(name);
    visit({ field: known, value: member, path, beside: value }, kind, tell);
    path.pop();
  }
}

function memberOf(field: Field, name: string): Field | undefined {
  if (field.type === 'map') return field.value;
  const fields = membersOf(field);
  return fields !== undefined && Object.hasOwn(fields, name) ? fields[name] : undefined;
}

function report(
  tell: Tell,
  name: keyof typeof ITEM_CODES,
  path: Path,
  message: string,
  remedy: string,
): void {
  const { code, severity } = ITEM_CODES[name];
  tell({ path: [...path], code, severity, message, remedy });
}

function checkOpenValue({ field, value, path }: Here, tell: Tell): void {
  if (field.type !== 'text' || field.open !== true || field.values === undefined) return;
  if (typeof value !== 'string' || field.values.includes(value)) return;
  const near = closest(value, field.values);
  const message = `${formatPath(path)}: ${quoted(value)} is not documented; it is sent as it is.`;
  const known = `Documented: ${listed(field.values, 'and')}.`;
  report(tell, 'notDocumented', path, message, near === undefined ? known : `Did you mean ${near}?`);
}

/**
 * A text that shows nothing, where one is required or takes up a page, is hardly meant. It stays a warning: no platform is
 * known to refuse it. Where empty means the same as missing (`blank`), it says so; a name has its own rule.
 */
function checkSeen({ field, value, path }: Here, kind: Kind, tell: Tell): void {
  if (field.type !== 'text' || typeof value !== 'string' || isSeen(value)) return;
  if (field.required !== true && field.long === undefined) return;
  if (value === '' && field.blank === true) return;
  if (path.length === 1 && kind.key.includes(String(path[0]))) return;
  const what = value === '' ? 'is empty' : 'shows nothing but white space';
  const spare = field.required === true ? kind.singular : 'field';
  report(
    tell,
    'notSeen',
    path,
    `${formatPath(path)} ${what}; it is sent as it is.`,
    `Write the text, or remove the ${spare}.`,
  );
}

/** `promptId` and `version` that refer to two objects would pin a version of the wrong one. */
function checkVersion({ field, value, path, beside }: Here, tell: Tell): void {
  if (field.type !== 'version') return;
  const { of } = field;
  const own = addressOf(value);
  const other = Object.hasOwn(beside, of) ? addressOf(beside[of]) : undefined;
  if (own === undefined || other === undefined || own === other) return;
  const message = `${formatPath(path)} is the version of ${own}, but ${of} beside it is ${other}.`;
  report(tell, 'otherVersion', path, message, `Write {$ref: ${JSON.stringify(other)}, version: latest}`);
}

function addressOf(value: Json | undefined): string | undefined {
  return isObject(value) && typeof value.$ref === 'string' ? value.$ref : undefined;
}

/** The same member twice in a set of objects is an error; the same name twice only looks wrong. */
function checkSame(list: ListField, elements: readonly Json[], path: Path, tell: Tell): void {
  const { key } = list;
  if (key === undefined || list.item.type !== 'object') return;
  const isId = list.item.fields[key]?.type === 'id';
  const first = new Map<string, number>();
  for (const [index, element] of elements.entries()) {
    if (!isObject(element) || !Object.hasOwn(element, key)) continue;
    const name = element[key] ?? null;
    const identity = addressOf(name) ?? JSON.stringify(name);
    const earlier = first.get(identity);
    if (earlier === undefined) {
      first.set(identity, index);
      continue;
    }
    const at = formatPath([...path, index, key]);
    const before = formatPath([...path, earlier]);
    const message = isId
      ? `${at} names the same object as ${before}.`
      : `${at} repeats the ${key} of ${before}.`;
    const strict = isId && list.order === 'set';
    report(
      tell,
      strict ? 'sameMember' : 'sameName',
      [...path, index, key],
      message,
      'Remove one of the two.',
    );
  }
}

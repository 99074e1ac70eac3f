import {
  closest,
  type Field,
  formatPath,
  isObject,
  type Json,
  type Kind,
  type Path,
} from '../../model/index.js';
import { ITEM_CODES } from './item-codes.js';
import type { ItemProblem, UnknownFields } from './item-problem.js';
import { type ItemSpot, membersOf } from './item-spot.js';
import { variantsOf } from './item-variants.js';
import { expected, listed, sample, subject, withArticle } from './item-words.js';

/** Unknown fields of an object that look like misspelt known ones, each with the known one. */
export function misspellings(field: Field, value: Json | undefined): Map<string, string> {
  const meant = new Map<string, string>();
  if (field.type !== 'object' || !isObject(value)) return meant;
  const unknown = Object.keys(value).filter((name) => !Object.hasOwn(field.fields, name));
  if (unknown.length === 0) return meant;
  const known = Object.keys(field.fields);
  const absent = known.filter((name) => !Object.hasOwn(value, name));
  for (const name of unknown) {
    // Where other fields are legal, a short name two edits away is more likely one of those.
    const max = field.open === true && name.length < 6 ? 1 : 2;
    // A field that is not written yet is more likely.
    const near = closest(name, absent, max) ?? closest(name, known, max);
    if (near !== undefined) meant.set(name, near);
  }
  return meant;
}

/** The problem of a misspelt field, also of an object that takes any field: the platform would ignore it. */
export function misspelt(kind: Kind, path: Path, name: string, near: string): ItemProblem {
  const { code, severity } = ITEM_CODES.misspelt;
  return {
    path: [...path, name],
    code,
    severity,
    message: `${subject(kind, path)} has no field ${JSON.stringify(name)}; did you mean ${near}?`,
    remedy: `Rename it to ${near}.`,
  };
}

/** The problem of an unknown field of an object that takes no others. Its value is never shown. */
export function unknownField(kind: Kind, spot: ItemSpot, name: string, mode: UnknownFields): ItemProblem {
  const homes = homesOf(kind.fields, name);
  const where =
    homes.length > 0
      ? `; it belongs to ${listed(
          homes.map((home) => homeWords(kind, home)),
          'or',
        )}`
      : '';
  const { code, severity } = ITEM_CODES.unknown;
  return {
    path: [...spot.path, name],
    code,
    severity: mode === 'error' ? 'error' : severity,
    message: `${subject(kind, spot.path)} has no field ${JSON.stringify(name)}${where}.`,
    remedy: homes.length > 0 ? 'Move it there.' : 'Remove it, unless you know that the platform takes it.',
  };
}

/** The paths in an item at which a field of this name exists, without list positions. */
function homesOf(field: Field, name: string, path: Path = []): Path[] {
  if (field.type === 'list') return homesOf(field.item, name, path);
  if (field.type === 'map') return homesOf(field.value, name, path);
  return Object.entries(membersOf(field) ?? {}).flatMap(([own, member]) => [
    ...(own === name ? [path] : []),
    ...homesOf(member, name, [...path, own]),
  ]);
}

function homeWords(kind: Kind, home: Path): string {
  return home.length === 0 ? `the ${kind.singular} itself` : formatPath(home);
}

/** One problem for all fields that an object lacks, with `names` in the order in which the schema reports them. */
export function missingFields(
  kind: Kind,
  spot: ItemSpot,
  item: ItemSpot['value'],
  names: readonly string[],
): ItemProblem[] {
  const fields = membersOf(spot.field) ?? {};
  const always = names.filter((name) => fields[name]?.required === true);
  const problems: ItemProblem[] = [];
  if (always.length > 0) problems.push(lacks(spot, subject(kind, spot.path), 'missing', always));
  for (const variant of variantsOf(kind, item)) {
    if (spot.path.length !== 1 || spot.path[0] !== variant.object) continue;
    const needed = variant.required.filter((name) => names.includes(name) && !always.includes(name));
    if (needed.length === 0) continue;
    const noun = withArticle(`${variant.caseName} ${kind.singular}`);
    const who = noun.charAt(0).toUpperCase() + noun.slice(1);
    problems.push(lacks(spot, who, 'variantNeeds', needed, `${variant.object}.`));
  }
  return problems;
}

function lacks(
  spot: ItemSpot,
  who: string,
  name: 'missing' | 'variantNeeds',
  names: readonly string[],
  prefix = '',
): ItemProblem {
  const fields = membersOf(spot.field) ?? {};
  const say = (field: string): string => {
    const known = fields[field];
    return known === undefined ? '' : expected(known, fields);
  };
  const [only] = names;
  const list =
    names.length === 1 && only !== undefined
      ? `${prefix}${only}, ${say(only)}`
      : listed(
          names.map((field) => `${prefix}${field} (${say(field)})`),
          'and',
        );
  const lines = names.map((field) => {
    const known = fields[field];
    return known === undefined ? field : `${field}: ${sample(known, fields)}`;
  });
  const { code, severity } = ITEM_CODES[name];
  return {
    path: spot.path,
    code,
    severity,
    message: `${who} needs ${list}.`,
    remedy: `Add ${listed(lines, 'and')}.`,
  };
}

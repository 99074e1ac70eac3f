import { formatPath, type Json, type Kind } from '../../model/index.js';
import { type AjvError, validators } from '../generated/validate.js';
import { missingFields, misspellings, unknownField } from './item-fields.js';
import type { ItemProblem, UnknownFields } from './item-problem.js';
import { fieldRules } from './item-rules.js';
import { type ItemSpot, spotAt } from './item-spot.js';
import { valueProblem } from './item-value.js';
import { foreignMembers } from './item-variants.js';

export type { ItemProblem, UnknownFields } from './item-problem.js';

/**
 * All problems of one item that follow from the description of its kind, at most one per place. `item` is in late form:
 * files, variables and literals are resolved, digit strings are integers, references and secrets are still `{$ref}` and
 * `{$env}`. It does not call `kind.check`. No message contains a value of a write-only field.
 */
export function validateItem(
  kind: Kind,
  item: Json,
  options: { unknownFields?: UnknownFields } = {},
): ItemProblem[] {
  const validate = kind.validator?.() ?? validators[kind.name];
  if (validate === undefined) throw new RangeError(`no validator was generated for ${kind.name}`);
  const errors = validate(item) ? [] : (validate.errors ?? []);
  return itemProblems(kind, item, errors, options.unknownFields ?? 'warn');
}

/** Schema errors and general rules as problems; separate from `validateItem` for kinds made up by tests. */
export function itemProblems(
  kind: Kind,
  item: Json,
  errors: readonly AjvError[],
  unknownFields: UnknownFields,
): ItemProblem[] {
  const fromSchema = [...gather(kind, item, errors).values()].flatMap((place) =>
    problemsAt(kind, item, place, unknownFields),
  );
  return onePerPlace([...fromSchema, ...foreignMembers(kind, item), ...fieldRules(kind, item)]);
}

/** Everything that the schema reports about one place. */
interface PlaceErrors {
  spot: ItemSpot;
  missing: string[];
  unknown: string[];
  failed: Set<string>;
}

/** These keywords only report that a branch failed; its own errors say why. */
const NOISE: ReadonlySet<string> = new Set(['if', 'anyOf', 'oneOf', 'allOf', 'not']);

function gather(kind: Kind, item: Json, errors: readonly AjvError[]): Map<string, PlaceErrors> {
  const places = new Map<string, PlaceErrors>();
  for (const { keyword, instancePath, params } of errors) {
    if (NOISE.has(keyword)) continue;
    const spot = spotAt(kind.fields, item, instancePath);
    const key = JSON.stringify(spot.path);
    const place = places.get(key) ?? { spot, missing: [], unknown: [], failed: new Set<string>() };
    places.set(key, place);
    const isForm = spot.deeper || spot.field.type === 'id' || spot.field.type === 'version';
    if (keyword === 'required' && !isForm) place.missing.push(String(params.missingProperty));
    else if (keyword === 'additionalProperties' && !isForm)
      place.unknown.push(String(params.additionalProperty));
    else place.failed.add(keyword);
  }
  return places;
}

function problemsAt(kind: Kind, item: Json, place: PlaceErrors, mode: UnknownFields): ItemProblem[] {
  const { spot } = place;
  // The rules report misspelt fields, which also explain missing ones.
  const meant = misspellings(spot.field, spot.value);
  const explained = new Set(meant.values());
  const missing = [...new Set(place.missing)].filter((name) => !explained.has(name));
  const unknown = place.unknown.filter((name) => !meant.has(name));
  return [
    ...(place.failed.size > 0 ? [valueProblem(kind, spot, place.failed)] : []),
    ...(missing.length > 0 ? missingFields(kind, spot, item, missing) : []),
    ...unknown.map((name) => unknownField(kind, spot, name, mode)),
  ];
}

/** Keeps the first problem of each place, errors before warnings. */
function onePerPlace(problems: ItemProblem[]): ItemProblem[] {
  if (problems.length === 0) return problems;
  const byPlace = new Map<string, ItemProblem>();
  for (const severity of ['error', 'warning', 'note'] as const) {
    for (const problem of problems) {
      const place = formatPath(problem.path);
      if (problem.severity === severity && !byPlace.has(place)) byPlace.set(place, problem);
    }
  }
  return problems.filter((problem) => byPlace.get(formatPath(problem.path)) === problem);
}

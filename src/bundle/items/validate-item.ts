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
 * Everything that is wrong with one item, as far as the description of its kind can tell, in people's
 * words; one problem per place. `item` is in late form: files, variables and literals are put in,
 * digit strings are integers, references and secrets are still `{$ref}` and `{$env}`. `kind.check` is
 * not called here. Values of write-only fields appear in no message.
 */
export function validateItem(
  kind: Kind,
  item: Json,
  options: { unknownFields?: UnknownFields } = {},
): ItemProblem[] {
  const validate = validators[kind.name];
  if (validate === undefined) throw new RangeError(`no validator was generated for ${kind.name}`);
  const errors = validate(item) ? [] : (validate.errors ?? []);
  return itemProblems(kind, item, errors, options.unknownFields ?? 'warn');
}

/** Schema errors and general rules as problems; apart from `validateItem` for kinds made up by tests. */
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

/** All that the schema says about one place. */
interface PlaceErrors {
  spot: ItemSpot;
  missing: string[];
  unknown: string[];
  failed: Set<string>;
}

/** These only say that a branch failed; what failed in it is said by errors of their own. */
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
  // The rules speak of misspelt fields; they also explain why the right ones are missing.
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

/** The first problem of a place is the one to solve; errors come before warnings. */
function onePerPlace(problems: readonly ItemProblem[]): ItemProblem[] {
  const byPlace = new Map<string, ItemProblem>();
  for (const severity of ['error', 'warning', 'note'] as const) {
    for (const problem of problems) {
      const place = formatPath(problem.path);
      if (problem.severity === severity && !byPlace.has(place)) byPlace.set(place, problem);
    }
  }
  return problems.filter((problem) => byPlace.get(formatPath(problem.path)) === problem);
}

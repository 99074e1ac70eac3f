import { isObject, type Json, type Kind, type Variant } from '../../model/index.js';
import { ITEM_CODES } from './item-codes.js';
import type { ItemProblem } from './item-problem.js';
import { listed, withArticle } from './item-words.js';

/** A variant with the word for its case: the value of its last and most specific condition. */
export type NamedVariant = Variant & { caseName: string };

/** The variants whose conditions an item meets. */
export function variantsOf(kind: Kind, item: Json | undefined): NamedVariant[] {
  return named(kind).filter(({ conditions }) =>
    conditions.every(({ path, value }) => valueAt(item, path) === value),
  );
}

/** A variant with its conditions as they are asked. */
type PreparedVariant = NamedVariant & { conditions: readonly { path: string[]; value: Json }[] };

/** Kinds are constant, and each of many items asks. */
const NAMED = new WeakMap<Kind, readonly PreparedVariant[]>();

function named(kind: Kind): readonly PreparedVariant[] {
  const known = NAMED.get(kind);
  if (known !== undefined) return known;
  const variants = (kind.variants ?? []).map((variant) => ({
    ...variant,
    caseName: Object.values(variant.when).at(-1) ?? kind.name,
    conditions: Object.entries(variant.when).map(([path, value]) => ({ path: path.split('.'), value })),
  }));
  NAMED.set(kind, variants);
  return variants;
}

function valueAt(value: Json | undefined, path: readonly string[]): Json | undefined {
  let here = value;
  for (const step of path) here = isObject(here) && Object.hasOwn(here, step) ? here[step] : undefined;
  return here;
}

/** Problems of members that are known only in another case: the platform ignores them. */
export function foreignMembers(kind: Kind, item: Json): ItemProblem[] {
  return variantsOf(kind, item).flatMap((variant) => {
    const object = valueAt(item, [variant.object]);
    const described = kind.fields.fields[variant.object];
    if (!isObject(object) || described?.type !== 'object') return [];
    return Object.keys(object)
      .filter((name) => Object.hasOwn(described.fields, name) && !variant.allowed.includes(name))
      .map((name) => foreign(kind, variant, name));
  });
}

function foreign(kind: Kind, variant: NamedVariant, name: string): ItemProblem {
  const owners = named(kind)
    .filter((other) => other.object === variant.object && other.allowed.includes(name))
    .map((other) => other.caseName);
  const { code, severity } = ITEM_CODES.variantIgnores;
  return {
    path: [variant.object, name],
    code,
    severity,
    message: `${variant.object}.${name} has no effect on ${withArticle(`${variant.caseName} ${kind.singular}`)}.`,
    remedy: owners.length === 0 ? 'Remove it.' : `Remove it: it belongs to ${listed(owners, 'and')}.`,
  };
}

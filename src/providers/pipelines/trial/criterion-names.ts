import { isObject, type JsonObject } from '../../../model/index.js';
import type { Criterion, ScoreType } from '../../../trial/index.js';

/** A criterion of the platform. */
export type KnownCriterion = Omit<Criterion, 'address' | 'changed'> & {
  id: number | string;
  label: string | null;
};

const TYPES: ReadonlySet<string> = new Set(['boolean', 'numeric', 'rating', 'categorical']);

/** A criterion, from its row (C-b.2, C-c); undefined for a row without name and id. */
export function criterionOfRow(row: JsonObject): KnownCriterion | undefined {
  const { id, name, display_label: label, version, output_schema: schema, config } = row;
  if (typeof name !== 'string' || (typeof id !== 'number' && typeof id !== 'string')) return undefined;
  const shape = isObject(schema) ? schema : {};
  const range = Array.isArray(shape.range) && shape.range.length === 2 ? shape.range.map(Number) : [];
  const [least = Number.NaN, most = Number.NaN] = range;
  return {
    id,
    name,
    label: typeof label === 'string' ? label : null,
    version: typeof version === 'number' ? version : null,
    judge: isObject(config) && typeof config.model === 'string' ? config.model : null,
    type: TYPES.has(String(shape.type)) ? (shape.type as ScoreType) : null,
    range: Number.isFinite(least) && Number.isFinite(most) ? [least, most] : null,
  };
}

/**
 * Finds the criterion that a column of an export is of: by name, by label, or by either behind the name of a node
 * (`<node>.<label>`), also with the field after it (`<label> (<node>.<field>)`), whatever the platform writes (C-j). A text
 * that means two criteria means none.
 */
export function columnReader(criteria: readonly KnownCriterion[]): (column: string) => string | undefined {
  const byText = new Map<string, string | null>();
  const add = (text: string, name: string) => {
    const known = byText.get(text);
    byText.set(text, known === undefined || known === name ? name : null);
  };
  for (const { name } of criteria) add(name, name);
  const names = new Set(byText.keys());
  for (const { name, label } of criteria) if (label !== null && !names.has(label)) add(label, name);
  return (column) => {
    for (const text of [column, column.replace(/ \([^()]*\)$/, '')]) {
      const dot = text.indexOf('.');
      for (const one of [text, ...(dot < 0 ? [] : [text.slice(dot + 1)])]) {
        const known = byText.get(one);
        if (known !== undefined) return known ?? undefined;
      }
    }
    return undefined;
  };
}

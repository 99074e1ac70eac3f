import type { Code, Json, Place } from '../model/index.js';
import type { SourceNode } from '../source/read/source-node.js';
import type { LinearPattern } from './linear-pattern.js';
import type { Check, Schema } from './schema.js';
import type { Steps } from './steps.js';

/** Makes the check of one keyword; undefined after a finding, or where other keywords use it. */
export type Keyword = (node: SourceNode, reading: SchemaReading, at: SourceNode) => Check | undefined;

/** What a keyword needs from the reader of its schema. A value of another type is reported, and reads as missing. */
export interface SchemaReading {
  add(code: Code, place: Place, message: string, remedy?: string): void;
  /** The pattern of a text; reported, and undefined, where there is none. */
  pattern(source: string, place: Place): LinearPattern | undefined;
  /** Reports a keyword with a wrong value. */
  wrong(node: SourceNode, message: string): undefined;
  schema(node: SourceNode): Schema;
  /** The schemas of a map, by key. */
  schemas(node: SourceNode, keyword: string): ReadonlyMap<string, Schema>;
  /** The schemas of a list that is not empty. */
  list(node: SourceNode, keyword: string): Schema[];
  number(node: SourceNode, keyword: string): number | undefined;
  flag(node: SourceNode, keyword: string): boolean | undefined;
  texts(node: SourceNode, keyword: string): string[];
  /** The schema that a `$ref` names. */
  referred(node: SourceNode): Schema | undefined;
}

/** A limit of a size: of a text, a list or a map. */
export function size(
  keyword: string,
  sizeIn: (value: Json, steps: Steps) => number | undefined,
  holds: (size: number, limit: number) => boolean,
  words: string,
  parts: string,
): Keyword {
  return (node, reading) => {
    const limit = reading.number(node, keyword);
    if (limit === undefined) return undefined;
    if (!Number.isInteger(limit) || limit < 0)
      return reading.wrong(node, `${keyword} must be a whole number, 0 or more`);
    return (value, walk) => {
      const found = sizeIn(value, walk.steps);
      if (found === undefined || holds(found, limit)) return;
      walk.report(
        limit === 1 && words === 'at least' ? 'must not be empty' : `must have ${words} ${limit} ${parts}`,
      );
    };
  };
}

/** The pattern of a keyword. */
export function patternOf(node: SourceNode, reading: SchemaReading): LinearPattern | undefined {
  if (node.type !== 'scalar' || typeof node.value !== 'string')
    return reading.wrong(node, 'pattern must be a string');
  return reading.pattern(node.value, node.place);
}

/** The schemas of a map whose keys are patterns. */
export function patternsOf(
  node: SourceNode,
  reading: SchemaReading,
): { pattern: LinearPattern; schema: Schema }[] {
  return [...reading.schemas(node, 'patternProperties')].flatMap(([source, schema]) => {
    const place = node.type === 'map' ? (node.entry(source)?.keyPlace ?? node.place) : node.place;
    const pattern = reading.pattern(source, place);
    return pattern === undefined ? [] : [{ pattern, schema }];
  });
}

/** The work of comparing a value, in steps. */
export function sizeOf(value: Json): number {
  if (typeof value === 'string') return 1 + Math.ceil(value.length / 100);
  if (value === null || typeof value !== 'object') return 1;
  return Object.values(value).reduce<number>((sum, inner) => sum + sizeOf(inner), 1);
}

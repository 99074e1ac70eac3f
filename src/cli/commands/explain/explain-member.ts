import { isObject, type Json, type JsonObject, pageLink, schemaParts } from '../../../model/index.js';
import { planSchema } from '../../../plan/index.js';
import { outputSchema, progressSchema } from '../../../report/index.js';

/** A word of the JSON documents, where it stands, and what it means there. */
interface Use {
  readonly word: string;
  /** `plan.held[].why`. */
  readonly path: string;
  /** A value of the member at `path`, not its name. */
  readonly isValue: boolean;
  readonly means: string;
}

let known: readonly Use[] | undefined;

/** Every member and every word of what commands print as JSON; made once. */
function allUses(): readonly Use[] {
  known ??= madeUses();
  return known;
}

function madeUses(): Use[] {
  const { definitions = {} } = outputSchema();
  const documents: [string, JsonObject][] = [
    ['plan', planSchema(1)],
    ['plan', planSchema(2)],
    ...Object.entries(isObject(definitions) ? definitions : {}).flatMap(([name, schema]) =>
      isObject(schema) ? [[name, schema as JsonObject] as [string, JsonObject]] : [],
    ),
    ['progress', progressSchema()],
  ];
  return documents.flatMap(([name, schema]) => usesIn(schema, name));
}

function usesIn(schema: JsonObject, path: string): Use[] {
  const parts = Object.entries(schema);
  return [
    ...valuesOf(schema, path),
    ...parts.flatMap(([key, inner]) => {
      if (key === 'properties' && isObject(inner)) return membersOf(inner as JsonObject, path);
      if (key === 'items') return within(inner, `${path}[]`);
      if (key === 'additionalProperties') return within(inner, `${path}.<name>`);
      return ['anyOf', 'oneOf', 'allOf'].includes(key) && Array.isArray(inner)
        ? inner.flatMap((one) => within(one, path))
        : [];
    }),
  ];
}

function within(schema: Json | undefined, path: string): Use[] {
  return isObject(schema) ? usesIn(schema as JsonObject, path) : [];
}

function membersOf(members: JsonObject, before: string): Use[] {
  return Object.entries(members).flatMap(([word, schema]): Use[] => {
    const path = `${before}.${word}`;
    const { description } = isObject(schema) ? (schema as JsonObject) : {};
    const means = typeof description === 'string' ? description : schemaParts.meaningOfMember(word);
    return [{ word, path, isValue: false, means: means ?? '' }, ...within(schema, path)];
  });
}

/** The words of an enumeration, or of a text whose description lists them. */
function valuesOf(schema: JsonObject, path: string): Use[] {
  const listed = Array.isArray(schema.enum) ? schema.enum : [schema.const];
  const words = new Set([...listed, ...schemaParts.meantWords(schema)]);
  return [...words].flatMap((word) =>
    typeof word === 'string'
      ? [{ word, path, isValue: true, means: schemaParts.meaningIn(schema, word) ?? constantMeans(schema) }]
      : [],
  );
}

function constantMeans({ const: only, description }: JsonObject): string {
  return only !== undefined && typeof description === 'string' ? description : '';
}

/** Every member and word of the JSON documents. */
export function documentWords(): string[] {
  return [...new Set(allUses().map(({ word }) => word))];
}

/** Number of places that are listed for one meaning. */
const PLACES = 4;

/** A member or a word of the JSON documents; undefined where none has it. The last steps of a path may be given too. */
export function explainMember(topic: string): string | undefined {
  const isMeant = ({ word, path, isValue }: Use) =>
    word === topic || (!isValue && topic.includes('.') && path.replaceAll('[]', '').endsWith(`.${topic}`));
  const found = allUses().filter(isMeant);
  if (found.length === 0) return undefined;
  const byMeaning = new Map<string, Use[]>();
  for (const use of found) {
    const key = JSON.stringify([use.isValue, use.means]);
    byMeaning.set(key, [...(byMeaning.get(key) ?? []), use]);
  }
  const blocks = [...byMeaning.values()].flatMap((uses) => blockOf(topic, uses));
  return `${topic} in JSON documents\n${blocks.join('\n')}\n  source: ${pageLink('json.md', 'json-output')}\n`;
}

function blockOf(topic: string, uses: readonly Use[]): string[] {
  const [first] = uses;
  if (first === undefined) return [];
  const paths = [...new Set(uses.map(({ path }) => path))];
  const more = paths.length > PLACES ? ` and ${paths.length - PLACES} more` : '';
  const where = `${paths.slice(0, PLACES).join(', ')}${more}`;
  const [says = '', ...words] = first.means.split('\n');
  const text = first.isValue ? `${topic}: ${says}` : says;
  return [`  ${where}${first.isValue ? ' =' : ':'} ${text}`, ...words.map((line) => `      ${line}`)];
}

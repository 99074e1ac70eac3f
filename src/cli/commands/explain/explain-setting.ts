import { isObject, type Json, type JsonObject, pageLink } from '../../../model/index.js';

/** A key of the configuration, wherever it stands. */
interface Setting {
  /** `targets.<name>.on_drift`. */
  readonly path: string;
  readonly schema: JsonObject;
}

/** Every key of the configuration that has a name of its own, outer ones first. */
function settingsOf(schema: JsonObject, before = ''): Setting[] {
  const below = (inner: Json | undefined, path: string) => (isObject(inner) ? settingsOf(inner, path) : []);
  const own = Object.entries(isObject(schema.properties) ? schema.properties : {});
  return [
    ...own.flatMap(([name, inner]): Setting[] =>
      isObject(inner)
        ? [{ path: `${before}${name}`, schema: inner }, ...below(inner, `${before}${name}.`)]
        : [],
    ),
    ...below(schema.additionalProperties, `${before}<name>.`),
    // What an element of a list, or one of several shapes, may say.
    ...[schema.items, ...shapes(schema.anyOf), ...shapes(schema.oneOf)].flatMap((one) => below(one, before)),
  ];
}

function shapes(list: Json | undefined): Json[] {
  return Array.isArray(list) ? list : [];
}

/** The names of all keys of the configuration, for a list of topics. */
export function settingNames(config: JsonObject): string[] {
  const names = settingsOf(config).map(({ path }) => path.split('.').at(-1) ?? path);
  return [...new Set(names)].filter((name) => !name.startsWith('$'));
}

/** The words that a key of the configuration takes. */
function wordsOf({ enum: words, items, anyOf }: JsonObject): string[] {
  const own = (Array.isArray(words) ? words : []).filter((word) => typeof word === 'string');
  const inner = [items, ...(Array.isArray(anyOf) ? anyOf : [])];
  return [...own, ...inner.flatMap((one) => (isObject(one) ? wordsOf(one) : []))];
}

/** All words that keys of the configuration take. */
export function settingWords(config: JsonObject): string[] {
  return [...new Set(settingsOf(config).flatMap(({ schema }) => wordsOf(schema)))];
}

/** The keys of the configuration that take a word, such as `files` of `layout`; undefined where none does. */
export function explainSettingWord(config: JsonObject, word: string): string | undefined {
  const found = settingsOf(config).filter(({ schema }) => wordsOf(schema).includes(word));
  if (found.length === 0) return undefined;
  const lines = found.map(({ path, schema }) => `  ${path}: ${schema.description ?? ''}\n`);
  return `${word}, a value in pipelines-sync.yaml of:\n${[...new Set(lines)].join('')}`;
}

/**
 * The keys of the configuration that a topic means: `targets`, `on_drift`, `limits.max_deletes`,
 * `targets.production.vars`. One text, the same key in several places described once; undefined where there is none.
 * @param config its JSON Schema
 */
export function explainSetting(config: JsonObject, topic: string): string | undefined {
  const found = settingsOf(config).filter(({ path }) => isMeant(path, topic));
  if (found.length === 0) return undefined;
  const groups = new Map<string, Setting[]>();
  for (const one of found) {
    const key = JSON.stringify(one.schema);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const anchor = found.every(({ path }) => path.startsWith('targets.')) ? 'targets' : 'top-level';
  const blocks = [...groups.values()].map(settingText);
  return `${blocks.join('\n')}  source: ${pageLink('configuration.md', anchor)}\n`;
}

/** True where the topic is the end of a path; a name of the reader's choice may stand for `<name>` or be left out. */
function isMeant(path: string, topic: string): boolean {
  const steps = path.split('.');
  const isEnd = (some: readonly string[]) => `.${some.join('.')}`.endsWith(`.${topic}`);
  if (isEnd(steps) || isEnd(steps.filter((step) => step !== '<name>'))) return true;
  const words = topic.split('.');
  return (
    words.length === steps.length && steps.every((step, index) => step === '<name>' || step === words[index])
  );
}

function settingText(places: readonly Setting[]): string {
  const [first] = places;
  if (first === undefined) return '';
  const { schema } = first;
  const lines = [
    `${places.map(({ path }) => path).join(', ')} in pipelines-sync.yaml: ${schema.description ?? ''}`,
    `  Value: ${valueWords(schema)}.${exampleOf(schema)}`,
  ];
  for (const { path, schema: inner } of settingsOf(schema))
    if (!path.replace('<name>.', '').includes('.')) lines.push(`  ${path}: ${inner.description ?? ''}`);
  return `${lines.join('\n')}\n`;
}

function exampleOf({ examples }: JsonObject): string {
  return Array.isArray(examples) && examples.length > 0 ? ` Example: ${JSON.stringify(examples[0])}` : '';
}

const TYPES: { readonly [type: string]: string } = {
  string: 'a string',
  integer: 'an integer',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map',
  null: 'null',
};

function valueWords({ const: only, enum: choices, type, minimum, maximum, items }: JsonObject): string {
  if (only !== undefined) return JSON.stringify(only);
  if (Array.isArray(choices)) return `one of ${choices.join(', ')}`;
  if (type === 'array' && isObject(items)) return `a list, each element ${valueWords(items)}`;
  const types = [type].flat().flatMap((one) => TYPES[String(one)] ?? []);
  if (types.length === 0) return 'any value';
  const least = typeof minimum === 'number' ? ` of at least ${minimum}` : '';
  const range =
    typeof maximum === 'number' && maximum <= 100 ? ` from ${Number(minimum)} to ${maximum}` : least;
  return `${types.join(' or ')}${range}`;
}

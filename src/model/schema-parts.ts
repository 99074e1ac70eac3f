import { isObject, type Json, type JsonObject } from './json.js';
import { MEMBER_WORDS } from './member-words.js';

/** Parts of the JSON Schemas for what commands print. */
export const text: JsonObject = { type: 'string' };
export const textOrNull: JsonObject = { type: ['string', 'null'] };
export const texts: JsonObject = { type: 'array', items: text };
export const flag: JsonObject = { type: 'boolean' };
export const count: JsonObject = { type: 'integer', minimum: 0 };

/** An object with these members, all of them, and whatever a later minor version adds. */
export function object(members: JsonObject, optional: JsonObject = {}): JsonObject {
  return {
    type: 'object',
    required: Object.keys(members),
    properties: { ...members, ...optional },
    additionalProperties: true,
  };
}

/** A list of such elements. */
export function list(items: JsonObject): JsonObject {
  return { type: 'array', items };
}

/** What each word of a list of words means, by the word. */
export type Meanings<Word extends string = string> = { readonly [word in Word]: string };

/** One of these words, with their meanings in the description. @param says what the words are about */
export function words(meanings: Meanings, says?: string): JsonObject {
  return { enum: Object.keys(meanings), description: meaningText(meanings, says) };
}

/** One of these words, or null. */
export function wordsOrNull(meanings: Meanings, says?: string): JsonObject {
  return { ...words(meanings, says), enum: [...Object.keys(meanings), null] };
}

/** A description that says what each of some words means: a line for each, which `meaningIn` finds again. */
export function meaningText(meanings: Meanings, says?: string): string {
  const lines = Object.entries(meanings).map(([word, means]) => `${word}: ${means}`);
  return [...(says === undefined ? [] : [says]), ...lines].join('\n');
}

/** The words of such a description. */
export function meantWords({ description }: JsonObject): string[] {
  if (typeof description !== 'string') return [];
  const lines = description.split('\n');
  return lines.length < 2 ? [] : lines.flatMap((line) => /^([a-z_ -]+): /.exec(line)?.[1] ?? []);
}

/** The meaning of a word of such a description; undefined where it has none. */
export function meaningIn({ description }: JsonObject, word: string): string | undefined {
  if (typeof description !== 'string') return undefined;
  const line = description.split('\n').find((one) => one.startsWith(`${word}: `));
  return line?.slice(word.length + 2);
}

/** What the name of a member means in all documents; undefined where its schema says it. */
export function meaningOfMember(name: string): string | undefined {
  return Object.hasOwn(MEMBER_WORDS, name) ? MEMBER_WORDS[name] : undefined;
}

/** A schema in which each member has a description: its own, or that of its name in all documents. */
export function described(schema: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(schema).map(([key, inner]) => [key, describedPart(key, inner)]));
}

function isSchema(value: Json): value is JsonObject {
  return isObject(value);
}

function describedPart(key: string, inner: Json): Json {
  if (Array.isArray(inner)) return inner.map((one) => (isSchema(one) ? described(one) : one));
  if (!isSchema(inner)) return inner;
  if (key !== 'properties') return described(inner);
  return Object.fromEntries(
    Object.entries(inner).map(([name, member]) => {
      const part = isSchema(member) ? described(member) : member;
      const means = meaningOfMember(name);
      if (!isSchema(part) || means === undefined || 'description' in part || '$ref' in part)
        return [name, part];
      return [name, { ...part, description: means }];
    }),
  );
}

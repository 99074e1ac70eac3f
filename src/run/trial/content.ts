import { type LateValues, unixLines } from '../../compare/index.js';
import { digest, type Json, type JsonObject, type Kind, mapObject, type Ref } from '../../model/index.js';

/**
 * What a model or judge sees of an object: its fields without names, as a digest.
 * @param fields the fields that count, by default all of the kind
 */
export function contentDigest(
  kind: Kind,
  object: JsonObject,
  words: readonly string[],
  fields: readonly string[] = Object.keys(kind.fields.fields),
): string {
  const own = fields.filter(
    (name) => !words.includes(name) && object[name] !== undefined && object[name] !== null,
  );
  return digest(Object.fromEntries(own.map((name) => [name, plain(object[name] as Json)])), 16);
}

function plain(value: Json): Json {
  if (typeof value === 'string') return unixLines(value);
  if (Array.isArray(value)) return value.map(plain);
  return value !== null && typeof value === 'object' ? mapObject(value, plain) : value;
}

/** A body cannot be made, because something that it needs does not exist; the message is the end of a sentence. */
export class NotMadeError extends Error {}

/** Fills references of a body with live ids. A trial sends no secret. */
export function liveIds(idOf: (ref: Ref) => number | string | undefined): LateValues {
  return {
    ref: (ref) => {
      const id = idOf(ref);
      if (id !== undefined) return id;
      throw new NotMadeError(`${ref.address} does not exist on the platform yet`);
    },
    secret: (name) => {
      throw new NotMadeError(`it needs the secret ${name}`);
    },
  };
}

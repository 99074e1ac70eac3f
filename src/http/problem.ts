import { cleanText } from './detail.js';
import { isJsonObject, type Json, type JsonObject } from './json.js';

/** Bounds of what is kept of a problem document: it is for messages. */
const MAX_DEPTH = 5;
const MAX_ITEMS = 50;

/**
 * The members of a problem document (RFC 9457, `application/problem+json`): what an API says for programs besides its
 * sentence. Every text is masked and fit for one line of output; undefined where the body is none.
 */
export function readProblem(
  contentType: string | undefined,
  body: Json | undefined,
  redact: (text: string) => string,
): JsonObject | undefined {
  if (!/^application\/problem\+json\b/i.test(contentType ?? '') || !isJsonObject(body)) return undefined;
  return clean(body, redact, 0) as JsonObject;
}

function clean(value: Json, redact: (text: string) => string, depth: number): Json {
  if (typeof value === 'string') return cleanText(value, redact);
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= MAX_DEPTH) return null;
  if (Array.isArray(value)) return value.slice(0, MAX_ITEMS).map((item) => clean(item, redact, depth + 1));
  const members = Object.entries(value).slice(0, MAX_ITEMS);
  return Object.fromEntries(
    members.map(([name, member]) => [cleanText(name, redact), clean(member, redact, depth + 1)]),
  );
}

/** Words of a plan that decide how it is shown, such as an action: they stay. */
const WORD = /^[a-z_]{1,24}$/;

/**
 * A copy of a document with every text in it masked, names of members too, but for single words. Before it is rendered:
 * marks of changed words would divide a secret.
 */
export function maskedStrings<Document>(document: Document, clean: (text: string) => string): Document {
  const known = new Map<string, string>();
  const text = (one: string): string => {
    const seen = known.get(one) ?? (WORD.test(one) ? one : clean(one));
    known.set(one, seen);
    return seen;
  };
  const masked = (value: unknown): unknown => {
    if (typeof value === 'string') return text(value);
    if (Array.isArray(value)) return value.map(masked);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [text(key), masked(item)]));
  };
  return masked(document) as Document;
}

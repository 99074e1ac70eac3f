import { digest, type JsonObject } from '../../model/index.js';

/**
 * The `content_digest` of a plan's JSON: of everything in it except the digest, including members of later minor
 * versions. It reveals an edit by hand or a damaged file. It is no signature, and need not be one: an apply makes only
 * changes that it plans itself.
 */
export function planContentDigest(json: JsonObject): string {
  const { content_digest: _, ...rest } = json;
  return digest(rest);
}

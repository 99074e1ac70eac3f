import { digest, type JsonObject } from '../../model/index.js';

/**
 * The `content_digest` of a plan's JSON: over all that it says except the digest itself, members of
 * later minor versions included. It shows an edit by hand or a damaged file; whoever computes it anew
 * is not kept out by it, and need not be: an apply does nothing that it does not plan by itself.
 */
export function planContentDigest(json: JsonObject): string {
  const { content_digest: _, ...rest } = json;
  return digest(rest);
}

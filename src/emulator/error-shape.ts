import type { Json } from '../model/index.js';
import type { ApiError } from './api-error.js';
import type { JsonSchema } from './json-schema.js';

/** How a platform says that something is wrong. */
export interface ErrorShape {
  /** The answer to a request that a rule or a check refused. */
  answer(error: ApiError): { status: number; body: Json };
  /** The body of a failure that no rule of the platform made: an injected fault, a full disk. */
  plain(sentence: string): Json;
  /** The bodies, for the document. */
  schema: JsonSchema;
  /** What each status means, for the document. */
  words: Readonly<Record<number, string>>;
}

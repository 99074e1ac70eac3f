import type { Json } from '../model/index.js';
import type { ApiError } from './api-error.js';
import type { JsonSchema } from './json-schema.js';

/** How a platform reports errors. */
export interface ErrorShape {
  /** The answer to a request that a rule or a check refused. */
  answer(error: ApiError): { status: number; body: Json };
  /**
   * The body of a failure that no rule of the platform caused: an injected fault, a full disk.
   * @param retryAfter the value of its Retry-After header, where it has one
   */
  plain(sentence: string, status: number, retryAfter?: string): Json;
  /** The content type of bodies that are texts; JSON where it is left out. */
  textType?: string;
  /** The media type of the bodies; JSON where it is left out. */
  readonly contentType?: string;
  /** The schema of the bodies, for the OpenAPI document. */
  schema: JsonSchema;
  /** The meaning of each status, for the OpenAPI document. */
  words: Readonly<Record<number, string>>;
}

import type { Json } from '../model/index.js';

/** One request as the emulator saw it, in order of arrival. */
export interface RequestRecord {
  method: string;
  /** Path with its query, as sent. */
  path: string;
  /** The route's pattern, such as `/api/prompts/:id`; null when no route matched. */
  route: string | null;
  idempotencyKey: string | null;
  /**
   * The parsed JSON body; text that is not JSON as a string; `{bytes}` with their number where a route takes bytes;
   * undefined without a body.
   */
  body: Json | undefined;
  /** The status that was answered; null while it runs and when the connection was dropped. */
  status: number | null;
  userAgent: string | null;
}

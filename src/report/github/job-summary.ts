import { utf8Bytes } from '../markdown/fit.js';
import { SMALLEST } from '../markdown/plan-markdown.js';
import { renderBody } from './comment.js';
import type { CommentInput } from './comment-input.js';

/**
 * The same as the comment without its marker, for the job summary: within `limit` bytes of UTF-8
 * (900,000 by default, since a step may upload 1 MiB), so that nearly always the full plan is there.
 */
export function renderJobSummary(input: CommentInput, options: { limit?: number } = {}): string {
  const limit = Math.max(SMALLEST, options.limit ?? 900_000);
  const { summaryUrl: _here, ...rest } = input;
  return renderBody(rest, limit, utf8Bytes);
}

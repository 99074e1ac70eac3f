import { utf8Bytes } from '../markdown/fit.js';
import { SMALLEST } from '../markdown/plan-markdown.js';
import { renderBody } from './comment.js';
import type { CommentInput } from './comment-input.js';

/**
 * The job summary: the comment without its marker, within `limit` bytes of UTF-8 (900,000 by default, because a step
 * may upload 1 MiB), so that it nearly always contains the full plan.
 */
export function renderJobSummary(input: CommentInput, options: { limit?: number } = {}): string {
  const limit = Math.max(SMALLEST, options.limit ?? 900_000);
  const { summaryUrl: _here, ...rest } = input;
  return renderBody(rest, limit, utf8Bytes);
}

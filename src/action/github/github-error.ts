import { cut, UserError } from '../../model/index.js';
import { ACTION_CODES as CODES } from '../action-codes.js';
import { type GitHubFailure, isRateLimited } from './github-retry.js';

/** A failed request to GitHub, as a sentence. */
export class GitHubError extends UserError {
  /** Null without an answer. */
  readonly status: number | null;
  readonly isRateLimit: boolean;

  constructor(doing: string, failure: GitHubFailure) {
    const limited = isRateLimited(failure);
    const { status } = failure;
    const said = status === null ? failure.message : `${status} ${failure.message}`;
    super(
      limited ? CODES.rateLimit.code : CODES.github.code,
      `GitHub request failed: ${doing} (${cut(said.replace(/\s+/g, ' '), 300)}).`,
      remedyOf(status, limited),
    );
    this.status = status;
    this.isRateLimit = limited;
  }

  /** True where the token lacks a permission, as in a pull request from a fork. */
  get isForbidden(): boolean {
    return this.status === 403 && !this.isRateLimit;
  }

  /** True where it does not exist, or the token may not see it (404, 410). */
  get isMissing(): boolean {
    return this.status === 404 || this.status === 410;
  }

  /** True where the request may have succeeded without an answer. */
  get isUnknown(): boolean {
    return this.status === null || this.status >= 500;
  }
}

function remedyOf(status: number | null, limited: boolean): string {
  if (limited) return 'Run the job again later; nothing is done twice.';
  if (status === 401) return 'Check the input github-token: the token is invalid or has expired.';
  if (status === 403 || status === 404)
    return 'Check permissions: of the job. docs/action.md lists them for each workflow.';
  return 'Run the job again; nothing is done twice.';
}

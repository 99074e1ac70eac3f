import { UserError } from '../../model/index.js';
import { ACTION_CODES as CODES } from '../action-codes.js';
import { type GitHubFailure, isRateLimited } from './github-retry.js';

/** A request to GitHub that did not do what was wanted, as a sentence. */
export class GitHubError extends UserError {
  /** Null where no answer came. */
  readonly status: number | null;
  readonly isRateLimit: boolean;

  constructor(doing: string, failure: GitHubFailure) {
    const limited = isRateLimited(failure);
    const { status } = failure;
    const said = status === null ? failure.message : `${status} ${failure.message}`;
    super(
      limited ? CODES.rateLimit.code : CODES.github.code,
      `GitHub did not let us ${doing} (${said.replace(/\s+/g, ' ').slice(0, 300)}).`,
      remedyOf(status, limited),
    );
    this.status = status;
    this.isRateLimit = limited;
  }

  /** The token lacks a right, as that of a fork's pull request does. */
  get isForbidden(): boolean {
    return this.status === 403 && !this.isRateLimit;
  }

  get isMissing(): boolean {
    return this.status === 404 || this.status === 410;
  }

  /** It may have been done, and nobody knows. */
  get isUnknown(): boolean {
    return this.status === null || this.status >= 500;
  }
}

function remedyOf(status: number | null, limited: boolean): string {
  if (limited) return 'Run the job again later; what was done is not done twice.';
  if (status === 401) return 'Check the input github-token: it is not a valid token, or has expired.';
  if (status === 403 || status === 404)
    return 'Check permissions: of the job; docs/action.md lists what each workflow needs.';
  return 'Run the job again; what was done is not done twice.';
}

import { checkFault, type Fault, FaultPlan } from '../../../src/emulator/faults.js';

/** A failure on purpose, as the platform's emulator has them, and headers to go with it. */
export interface GithubFault extends Fault {
  headers?: Record<string, string>;
}

type Scope = Pick<Fault, 'match' | 'nth'>;

/** All faults in force; each counts the requests that match it on its own. */
export class GithubFaults {
  #entries: { plan: FaultPlan; fault: GithubFault }[] = [];

  add(fault: GithubFault): void {
    const plan = new FaultPlan();
    plan.set([checkFault(fault)]);
    this.#entries.push({ plan, fault });
  }

  clear(): void {
    this.#entries = [];
  }

  /** Those that strike a request now. `path` has its query. */
  take(method: string, path: string): GithubFault[] {
    return this.#entries.flatMap(({ plan, fault }) => (plan.take(method, path).length > 0 ? [fault] : []));
  }
}

/** The hour's requests are used up: 403, and a header that says when the next hour begins (seconds since 1970). */
export function primaryLimit(scope: Scope, resetAt: number): GithubFault {
  return {
    ...scope,
    when: 'before',
    status: 403,
    body: primaryLimitBody(),
    headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(resetAt) },
  };
}

export function primaryLimitBody() {
  return {
    message:
      'API rate limit exceeded for installation. If you reach out to GitHub Support for help, please include the request ID.',
    documentation_url:
      'https://docs.github.com/rest/overview/rate-limits-for-the-rest-api#primary-rate-limit',
    status: '403',
  };
}

/** Too much at once: 403 or 429, with or without Retry-After (seconds). */
export function secondaryLimit(
  scope: Scope,
  { status = 403, retryAfter }: { status?: 403 | 429; retryAfter?: number } = {},
): GithubFault {
  return {
    ...scope,
    when: 'before',
    status,
    body: {
      message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
      documentation_url:
        'https://docs.github.com/rest/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits',
      status: String(status),
    },
    ...(retryAfter !== undefined && { retryAfter: String(retryAfter) }),
  };
}

/** GitHub's page for an outage, which is no JSON. */
export function outage(
  scope: Scope,
  status: 500 | 502 | 503 | 504 = 502,
  when: Fault['when'] = 'before',
): GithubFault {
  return {
    ...scope,
    when,
    status,
    body: '<html><head><title>Unicorn!</title></head><body>...</body></html>',
  };
}

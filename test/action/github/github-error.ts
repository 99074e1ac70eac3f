import type { JsonObject } from '../../../src/model/json.js';

const DOCS = 'https://docs.github.com/rest';

/** One entry of a 422's `errors`. */
export interface FieldProblem {
  resource: string;
  code: string;
  field: string;
  message?: string;
}

/** An answer that is an error, in GitHub's shape. */
export class GithubError extends Error {
  readonly status: number;
  readonly errors: FieldProblem[] | undefined;
  readonly docs: string | undefined;
  constructor(
    status: number,
    message: string,
    more: { errors?: FieldProblem[]; docs?: string | undefined } = {},
  ) {
    super(message);
    this.status = status;
    this.errors = more.errors;
    this.docs = more.docs;
  }

  body(docs: string | undefined): JsonObject {
    return {
      message: this.message,
      ...(this.errors && { errors: this.errors.map((problem) => ({ ...problem })) }),
      documentation_url: this.docs ?? docs ?? DOCS,
      status: String(this.status),
    };
  }
}

export function notFound(): GithubError {
  return new GithubError(404, 'Not Found');
}

export function resourceNotAccessible(
  kind: 'installation' | 'personal',
  docs: string | undefined,
): GithubError {
  const by = kind === 'installation' ? 'integration' : 'personal access token';
  return new GithubError(403, `Resource not accessible by ${by}`, { docs });
}

export function validationFailed(...errors: FieldProblem[]): GithubError {
  return new GithubError(422, 'Validation Failed', { errors });
}

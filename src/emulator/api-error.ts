/** One entry of a FastAPI-style 422: where, what, and a machine word (C-e.1). */
export type ValidationProblem = { loc: (string | number)[]; msg: string; type: string };

/** An answer other than 2xx, thrown by the rules and turned into a body at one place. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;
  readonly detail: string | ValidationProblem[];
  readonly headers: Record<string, string>;

  constructor(status: number, detail: string | ValidationProblem[], headers: Record<string, string> = {}) {
    super(typeof detail === 'string' ? detail : detail.map((problem) => problem.msg).join('; '));
    this.status = status;
    this.detail = detail;
    this.headers = headers;
  }
}

/** A 404. */
export function notFound(what: string): ApiError {
  return new ApiError(404, `${what} not found`);
}

/** A 403. */
export function forbidden(why: string): ApiError {
  return new ApiError(403, why);
}

/** A 409. */
export function conflict(why: string): ApiError {
  return new ApiError(409, why);
}

/** A 422 with a sentence: a rule that no schema states. */
export function refused(why: string): ApiError {
  return new ApiError(422, why);
}

/** A 422 with one problem in the body at `path`. */
export function invalid(path: (string | number)[], type: string, msg: string): ApiError {
  return new ApiError(422, [{ loc: ['body', ...path], msg, type }]);
}

/** A 422 for a required field that is missing from the body. */
export function missing(path: (string | number)[]): ApiError {
  return invalid(path, 'missing', 'Field required');
}

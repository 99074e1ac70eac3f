import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { type Operation, openapiSubset } from './spec.js';

/**
 * Errors that GitHub answers to any request, whether the operation's description names them or not: a token that
 * does not count, a missing right, something that is not there (or not to be seen), a rate limit, an outage.
 */
const ANYWHERE: Record<string, 'basic-error' | 'any'> = {
  401: 'basic-error',
  403: 'basic-error',
  404: 'basic-error',
  429: 'basic-error',
  500: 'any',
  502: 'any',
  503: 'any',
  504: 'any',
};

let ajv: Ajv | undefined;
let coercing: Ajv | undefined;

/** The whole subset is one schema document, so that references inside it hold. */
function validator(): Ajv {
  if (ajv === undefined) {
    ajv = new Ajv({ strict: false, allErrors: true });
    addFormats.default(ajv);
    ajv.addSchema({ $id: 'github', ...openapiSubset() }, 'github');
  }
  return ajv;
}

function at(...path: string[]): ValidateFunction {
  const pointer = path.map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')));
  const found = validator().getSchema(`github#/${pointer.join('/')}`);
  if (found === undefined) throw new Error(`The subset has no ${path.join(' ')}.`);
  return found;
}

/** What is wrong with a request by GitHub's description; empty when nothing is. */
export function requestProblems(
  operation: Operation,
  { params, query, body }: { params: Record<string, string>; query: Record<string, string>; body: unknown },
): string[] {
  return [
    ...parameterProblems(operation, 'path', params),
    ...parameterProblems(operation, 'query', query),
    ...bodyProblems(operation, body),
  ];
}

/** What is wrong with an answer by GitHub's description; empty when nothing is. */
export function answerProblems(operation: Operation, status: number, body: unknown): string[] {
  const schema = operation.responses[status];
  if (schema === undefined) {
    const error = ANYWHERE[status];
    if (error === undefined)
      return [`${operation.operationId} has no answer ${status} in GitHub's description`];
    return error === 'any' ? [] : problems(at('schemas', error), body, `answer ${status}`);
  }
  if (schema === null) return body === undefined ? [] : [`answer ${status} must have no body`];
  const { path, method } = operation;
  const validate = at('paths', path, method.toLowerCase(), 'responses', String(status));
  return problems(validate, body, `answer ${status}`);
}

/** What is wrong with an event's payload by GitHub's description of the webhook, for instance `push`. */
export function eventProblems(webhook: string, payload: unknown): string[] {
  return problems(at('webhooks', webhook), payload, webhook);
}

function bodyProblems(operation: Operation, body: unknown): string[] {
  if (operation.body === undefined) return body === undefined ? [] : ['the request must have no body'];
  if (body === undefined) return operation.bodyRequired ? ['the request needs a body'] : [];
  const validate = at('paths', operation.path, operation.method.toLowerCase(), 'body');
  return [...problems(validate, body, 'body'), ...unknownFields(operation, body)];
}

/** GitHub ignores a field that it does not know, so that a misspelt one would go unseen. */
function unknownFields(operation: Operation, body: unknown): string[] {
  const known = operation.body?.properties;
  if (typeof known !== 'object' || known === null || typeof body !== 'object' || body === null) return [];
  return Object.keys(body)
    .filter((field) => !(field in known))
    .map((field) => `body has an undocumented field ${JSON.stringify(field)}`);
}

/** Values in a path or query are texts; they count as numbers and booleans where they read so. */
function parameterProblems(operation: Operation, place: string, values: Record<string, string>): string[] {
  if (coercing === undefined) {
    coercing = new Ajv({ strict: false, allErrors: true, coerceTypes: true });
    addFormats.default(coercing);
  }
  const own = operation.parameters.filter((parameter) => parameter.in === place);
  const validate = coercing.compile({
    type: 'object',
    properties: Object.fromEntries(own.map(({ name, schema }) => [name, schema])),
    required: own.filter(({ required }) => required).map(({ name }) => name),
    additionalProperties: false,
  });
  return problems(validate, { ...values }, place);
}

function problems(validate: ValidateFunction, value: unknown, where: string): string[] {
  if (validate(value)) return [];
  // Branches of a union say the same thing several times.
  return [
    ...new Set((validate.errors ?? []).map((error) => `${where}${error.instancePath} ${wording(error)}`)),
  ];
}

function wording({ message, params }: ErrorObject): string {
  const name: unknown = params.additionalProperty ?? params.allowedValues;
  return `${message ?? 'is wrong'}${name === undefined ? '' : ` (${String(name)})`}`;
}

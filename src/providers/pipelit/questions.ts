/** What a check asks besides objects of kinds; the platform answers with names, never with what is behind them. */
export const NODE_TYPES = 'node types';
/** `TYPE/NAME` of each credential, also of those that have the same one. */
export const CREDENTIALS = 'credentials';
/** The slugs of all workflows. */
export const WORKFLOWS = 'workflows';

/** Whether the server finds a workflow valid: the answer to its validation. */
const VALIDATE = 'validation of ';

export function validationOf(slug: string): string {
  return `${VALIDATE}${slug}`;
}

/** The slug of a question about a validation; undefined for any other one. */
export function validatedIn(question: string): string | undefined {
  return question.startsWith(VALIDATE) ? question.slice(VALIDATE.length) : undefined;
}

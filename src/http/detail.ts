import { cut } from '../model/index.js';
import { isJsonObject, type Json } from './json.js';

/** One finding of a validation answer (C-e.1). */
export interface ValidationIssue {
  loc: (string | number)[];
  msg: string;
  type: string;
}

/** The parts of an error body that may be shown. */
export interface Detail {
  text: string;
  issues: ValidationIssue[];
}

const MAX_CHARACTERS = 500;
const NOTHING = 'no readable message';

// Control characters, line separators and direction marks could forge a log line.
const UNSHOWABLE = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu;

/**
 * Makes foreign text fit for one line of output: secrets masked, control characters replaced by a space, at most 500
 * characters. It masks before and after the cleaning, because each step could hide a secret from the other; a text that
 * neither step changes needs no second masking.
 */
export function cleanText(text: string, redact: (text: string) => string): string {
  const shown = redact(text).replace(UNSHOWABLE, ' ');
  return cut((shown === text ? text : redact(shown)).trim(), MAX_CHARACTERS);
}

/**
 * The readable part of an error body. Known shapes (C-e.1, C-f): `detail` as text, as a list of
 * `{loc, msg, type}`, as `{error_class, message}` or as `{validation_errors}`; `{error, message}`. Nothing else of the body is used,
 * because validation answers quote the request, secrets included.
 *
 * @param body the parsed body; undefined when there is none or it is not JSON
 */
export function readDetail(body: Json | undefined, redact: (text: string) => string): Detail {
  if (!isJsonObject(body)) return { text: NOTHING, issues: [] };
  const detail = body.detail;
  if (Array.isArray(detail)) {
    const issues = detail.flatMap((item) => readIssue(item, redact));
    const lines = issues.map((issue) => (issue.loc.length > 0 ? `${issue.loc.join('.')}: ` : '') + issue.msg);
    return { text: shown(lines.join('; '), redact), issues };
  }
  if (typeof detail === 'string') return { text: shown(detail, redact), issues: [] };
  // A body with a message says the rest for programs.
  if (isJsonObject(detail) && typeof detail.message !== 'string' && Array.isArray(detail.validation_errors)) {
    const lines = detail.validation_errors.filter((line) => typeof line === 'string');
    return { text: shown(lines.join('; '), redact), issues: [] };
  }
  const source = isJsonObject(detail) ? detail : body;
  return { text: shown(joinMessage(source.message, source.error_class ?? source.error), redact), issues: [] };
}

/** The name of the error in a body `{error, message}` (C-f); undefined where the body is another one. */
export function readErrorName(body: Json | undefined, redact: (text: string) => string): string | undefined {
  if (!isJsonObject(body) || typeof body.error !== 'string' || typeof body.message !== 'string')
    return undefined;
  return cleanText(body.error, redact);
}

function shown(text: string, redact: (text: string) => string): string {
  return cleanText(text, redact) || NOTHING;
}

function joinMessage(message: Json | undefined, name: Json | undefined): string {
  const words = typeof message === 'string' ? message : '';
  const label = typeof name === 'string' ? name : '';
  return words !== '' && label !== '' ? `${words} (${label})` : words || label;
}

function readIssue(item: Json, redact: (text: string) => string): ValidationIssue[] {
  if (!isJsonObject(item) || typeof item.msg !== 'string') return [];
  const loc = Array.isArray(item.loc) ? item.loc : [];
  return [
    {
      loc: loc.flatMap((part): (string | number)[] =>
        typeof part === 'number' ? [part] : typeof part === 'string' ? [cleanText(part, redact)] : [],
      ),
      msg: cleanText(item.msg, redact),
      type: typeof item.type === 'string' ? cleanText(item.type, redact) : '',
    },
  ];
}

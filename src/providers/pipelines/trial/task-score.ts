import { isObject, type Json } from '../../../model/index.js';
import type { TaskScore } from '../../../trial/index.js';

/** What stands where an answer is still missing, or was skipped (C-j). */
const NONE = new Set(['', '-', '–', '—', 'n/a', 'pending', 'skipped']);

/**
 * Reads the cell of a criterion: a bare score, or an object with score, passed, reasoning and error (C-j). Undefined where
 * there is no answer yet.
 */
export function readScore(cell: Json | undefined, isShown: boolean): TaskScore | undefined {
  if (!isObject(cell)) return bare(cell);
  const failure = cell.error ?? cell.error_details ?? cell.error_message;
  if (failure !== undefined && failure !== null && failure !== '')
    return { passed: null, score: null, error: isShown ? textOf(failure as Json) : 'The judge failed.' };
  const score = bare((cell.score ?? cell.value ?? null) as Json);
  const passed = typeof cell.passed === 'boolean' ? cell.passed : null;
  if (score === undefined && passed === null) return undefined;
  const reason = cell.reasoning ?? cell.reason;
  return {
    passed: passed ?? score?.passed ?? null,
    score: score?.score ?? null,
    ...(isShown && typeof reason === 'string' ? { reason } : {}),
  };
}

function bare(value: Json | undefined): TaskScore | undefined {
  if (typeof value === 'boolean') return { passed: value, score: Number(value) };
  if (typeof value === 'number') return Number.isFinite(value) ? { passed: null, score: value } : undefined;
  if (typeof value !== 'string' || NONE.has(value.trim().toLowerCase())) return undefined;
  const text = value.trim();
  if (/^(?:true|false)$/i.test(text)) return bare(text.toLowerCase() === 'true');
  // A CSV shows every number as text.
  return /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text) ? bare(Number(text)) : { passed: null, score: text };
}

function textOf(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

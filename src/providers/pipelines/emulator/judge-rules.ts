import { isObject, type Json, type JsonObject } from '../../../model/index.js';
import { chance } from './chance.js';
import { rounded } from './task-output.js';

/** What a judge says of a text; `passed` is null where nothing says from which score on. */
export interface Judgement {
  score: number | string;
  passed: boolean | null;
}

/** How good a text is, and why. */
export interface Quality {
  /** From 0.2 to 0.8. */
  value: number;
  why: string;
}

/**
 * How good a text is for a judge: the more of the words that it is asked about (five letters or more) are in the text,
 * the better. In the middle where it is asked about none.
 */
export function qualityOf(question: string, text: string): Quality {
  const asked = [...wordsOf(question.replaceAll(/\{\{[^{}]*\}\}/g, ' '))];
  if (asked.length === 0) return { value: 0.5, why: 'Nothing was asked for' };
  const there = wordsOf(text);
  const missing = asked.filter((word) => !there.has(word));
  const value = 0.2 + (0.6 * (asked.length - missing.length)) / asked.length;
  return { value, why: missing.length === 0 ? 'Nothing is missing' : `Missing: ${missing.join(', ')}` };
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/\p{L}{5,}/gu) ?? []);
}

/**
 * A quality with noise.
 * @param percent how far it may be off, to either side
 * @param run what makes this answer differ from others
 */
export function withNoise(quality: number, percent: number, run: readonly (string | number)[]): number {
  const value = quality + (percent / 100) * (2 * chance(...run) - 1);
  return Math.min(1, Math.max(0, value));
}

/** The score for a value from 0 to 1, in the form of the criterion's output (C-c). */
export function scoreOf(value: number, outputSchema: JsonObject, config: JsonObject): Judgement {
  const [least, most] = rangeOf(outputSchema);
  const threshold = typeof config.threshold === 'number' ? config.threshold : undefined;
  const reached = (score: number) => (threshold === undefined ? null : score >= threshold);
  switch (outputSchema.type) {
    case 'rating': {
      const score = Math.round(least + value * (most - least));
      return { score, passed: reached(score) };
    }
    case 'numeric': {
      const score = rounded(least + value * (most - least), 3);
      return { score, passed: reached(score) };
    }
    case 'categorical': {
      const options = optionsOf(outputSchema);
      const score = options[Math.min(options.length - 1, Math.floor(value * options.length))] ?? '';
      return { score, passed: null };
    }
    default:
      return { score: value >= 0.5 ? 1 : 0, passed: value >= 0.5 };
  }
}

function rangeOf({ type, range }: JsonObject): [number, number] {
  const [least, most] = Array.isArray(range) ? range : [];
  if (typeof least === 'number' && typeof most === 'number' && least < most) return [least, most];
  return type === 'rating' ? [1, 5] : [0, 1];
}

/** The categories, worst first; the name of their list is not known (C-h.10). */
function optionsOf(schema: JsonObject): string[] {
  const list = [schema.options, schema.categories, schema.values].find(Array.isArray) ?? ['poor', 'good'];
  return (list as Json[]).map((option) =>
    isObject(option) ? String((option as JsonObject).value ?? '') : String(option),
  );
}

import type { JsonObject } from '../../../model/index.js';
import { chance } from './chance.js';

/** Sentences with these words are nearly always followed. */
const FIRM = /\b(?:always|must|never)\b/i;
/** Sentences with these words are often not followed. */
const SOFT = /\b(?:if possible|maybe|perhaps|try)\b/i;

/** What an answer comes from. */
export interface Asked {
  prompt: string;
  values: JsonObject;
  model: string;
  /** What makes this run differ from others: the seed, the task and the field. Null: every sentence is followed. */
  run: readonly (string | number)[] | null;
}

/** The text that the model gets: the prompt with its placeholders filled; those without a value stay. */
export function filled(prompt: string, values: JsonObject): string {
  return prompt.replaceAll(/\{\{\s*([^{}\s]+)\s*\}\}/g, (whole, name: string) => {
    if (!Object.hasOwn(values, name)) return whole;
    const value = values[name];
    return typeof value === 'string' ? value : JSON.stringify(value);
  });
}

/**
 * The answer of the model: the sentences of the filled prompt that it follows. It follows a sentence in 85 of 100 tasks,
 * in 97 with `always`, `must` or `never`, in 40 with `if possible`, `maybe`, `perhaps` or `try`; a model differs from
 * that by up to 5. A prompt with a fenced block is answered by the block, in 10 of 100 tasks after a sentence.
 */
export function answerOf({ prompt, values, model, run }: Asked): string {
  const text = filled(prompt, values);
  const block = /```\w*\n([\s\S]*?)\n?```/.exec(text)?.[1];
  if (block !== undefined) {
    const chats = run !== null && chance(...run, 'block') < 0.1;
    return chats ? `Here is the answer:\n${block}` : block;
  }
  const sentences = (text.match(/[^.!?\n]+[.!?]*/g) ?? []).map((one) => one.trim()).filter(Boolean);
  if (run === null) return sentences.join(' ');
  const skill = (chance('model', model) - 0.5) / 10;
  const followed = sentences.filter((one, index) => chance(...run, index, one) < likelihood(one) + skill);
  return followed.length > 0 ? followed.join(' ') : 'I cannot help with that.';
}

function likelihood(sentence: string): number {
  if (SOFT.test(sentence)) return 0.4;
  return FIRM.test(sentence) ? 0.97 : 0.85;
}

/** Tokens of a text: four characters are one. */
export function tokensOf(text: string): number {
  return Math.ceil([...text].length / 4);
}

/** What a model's tokens cost, in dollars, and how long they take; both depend on the model's name alone. */
export function expenseOf(model: string, sent: number, answered: number) {
  const price = 0.5 + 9.5 * chance('price', model);
  const perToken = 10 + 30 * chance('speed', model);
  return {
    tokens: sent + answered,
    cost: rounded(((sent + 3 * answered) * price) / 1e6, 8),
    latency_ms: Math.round(300 + answered * perToken),
  };
}

/** A number with so many decimals. */
export function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

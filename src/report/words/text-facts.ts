import type { LeafChange, TextFacts } from '../../plan/index.js';
import { count, thousands } from '../text/style.js';
import { cut } from './sanitize.js';

/** Number of names that a sentence has; the others are counted. */
const NAMED = 5;
/** Characters of a name. */
const NAME = 40;
/** Number of texts inside one leaf whose facts are shown. */
const MAX_TEXTS = 10;

/**
 * Facts about a changed text: `35 → 52 characters; placeholder added: city; placeholders removed: days, town (still
 * listed: town)`.
 * @param code brings a name into the form of the view
 */
function factsText(facts: TextFacts, code: (text: string) => string): string {
  const { before, after } = facts.length;
  const length =
    before === after
      ? `${count(after, 'character')} before and after`
      : `${thousands(before)} → ${count(after, 'character')}`;
  return [length, ...placeholderParts(facts, code)].join('; ');
}

/** What happens to the placeholders of a text; empty where they stay. */
export function placeholderParts({ placeholders }: TextFacts, code: (text: string) => string): string[] {
  if (placeholders === undefined) return [];
  const { added, removed, still_listed: listed } = placeholders;
  const also = listed.length === 0 ? '' : ` (still listed: ${firstNames(listed, code)})`;
  return [
    ...(added.length > 0 ? [`${word(added)} added: ${firstNames(added, code)}`] : []),
    ...(removed.length > 0 ? [`${word(removed)} removed: ${firstNames(removed, code)}${also}`] : []),
  ];
}

function word({ length }: readonly string[]): string {
  return length === 1 ? 'placeholder' : 'placeholders';
}

function firstNames(names: readonly string[], code: (text: string) => string): string {
  const more = names.length - NAMED;
  const list = names.slice(0, NAMED).map((name) => code(cut(name, NAME)));
  return `${list.join(', ')}${more > 0 ? ` and ${thousands(more)} more` : ''}`;
}

/** The facts about a leaf that is one text, and those about texts inside it. */
export function factsOf({ path, texts = [] }: Pick<LeafChange, 'path' | 'texts'>): {
  own: TextFacts | undefined;
  inside: TextFacts[];
} {
  const own = texts.find((one) => one.path === path);
  return { own, inside: texts.filter((one) => one !== own) };
}

/** The facts about all texts of a leaf, as the sentences of a view. @param code brings a name into its form */
export function leafFacts(
  leaf: Pick<LeafChange, 'path' | 'texts'>,
  code: (text: string) => string,
): string[] {
  const { own, inside } = factsOf(leaf);
  const more = inside.length - MAX_TEXTS;
  return [
    ...(own === undefined ? [] : [factsText(own, code)]),
    ...inside.slice(0, MAX_TEXTS).map((one) => `${code(one.path)}: ${factsText(one, code)}`),
    ...(more > 0 ? [`… and ${count(more, 'more text')}`] : []),
  ];
}

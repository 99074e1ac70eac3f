import { listed } from '../../../bundle/items/item-words.js';
import { closest, UserError } from '../../../model/index.js';
import { COMMAND_CODES } from '../../command-codes.js';

/** Names that a message lists; with more, it says how to list them. */
const LISTED = 40;

/** Number of words that are suggested. */
const SUGGESTED = 3;

/** The words that may be meant: the nearest one, then those that contain what was typed. */
function nearest(word: string, known: readonly string[]): string[] {
  const near = closest(word.split('.').at(-1) ?? word, known) ?? closest(word, known);
  const folded = word.toLowerCase();
  const around = word.length < SUGGESTED ? [] : known.filter((one) => one.toLowerCase().includes(folded));
  const all = [...(near === undefined ? [] : [near]), ...around.sort((a, b) => a.length - b.length)];
  return [...new Set(all)].slice(0, SUGGESTED);
}

/**
 * The error about a topic that `explain` does not have.
 * @param known names that are there instead
 * @param what it for people: `field of prompts`
 */
export function unknownTopic(word: string, known: readonly string[], what: string): UserError {
  const near = nearest(word, known);
  const list =
    known.length === 0
      ? 'It has no fields.'
      : known.length > LISTED
        ? 'Run explain without a topic to list them.'
        : `Known: ${known.join(', ')}.`;
  return new UserError(
    COMMAND_CODES.unknownTopic.code,
    `Unknown ${what}: ${JSON.stringify(word)}.`,
    near.length === 0 ? list : `Did you mean ${listed(near, 'or')}? ${list}`,
  );
}

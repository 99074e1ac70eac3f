import { closest, UserError } from '../../../model/index.js';
import { COMMAND_CODES } from '../../command-codes.js';

/** Names that a message lists; with more, it says how to list them. */
const LISTED = 40;

/**
 * The error about a topic that `explain` does not have.
 * @param known names that are there instead
 * @param what it for people: `field of prompts`
 */
export function unknownTopic(word: string, known: readonly string[], what: string): UserError {
  const near = closest(word.split('.').at(-1) ?? word, known) ?? closest(word, known);
  const list =
    known.length === 0
      ? 'It has no fields.'
      : known.length > LISTED
        ? 'Run explain without a topic to list them.'
        : `Known: ${known.join(', ')}.`;
  return new UserError(
    COMMAND_CODES.unknownTopic.code,
    `Unknown ${what}: ${JSON.stringify(word)}.`,
    near === undefined ? list : `Did you mean ${near}? ${list}`,
  );
}

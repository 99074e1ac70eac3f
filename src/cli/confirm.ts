import { UserError } from '../model/index.js';
import { COMMAND_CODES } from './command-codes.js';
import type { Io } from './io.js';

/** Asks a person; without a terminal nobody can say yes: refused, exit 3. */
export async function confirm(
  question: string,
  io: Io,
  remedy = 'Say --yes when that is what you want.',
): Promise<void> {
  if (!io.interactive) {
    throw new UserError(
      COMMAND_CODES.nobodyToAsk.code,
      'Nobody can be asked here, so nothing was changed.',
      remedy,
      3,
    );
  }
  const answer = await io.ask(`${question} Only "yes" is taken as yes: `);
  if (answer.trim() !== 'yes')
    throw new UserError(COMMAND_CODES.notConfirmed.code, 'Nothing was changed.', undefined, 3);
}

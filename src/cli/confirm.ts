import { notConfirmed } from '../api/not-confirmed.js';
import { UserError } from '../model/index.js';
import { COMMAND_CODES } from './command-codes.js';
import type { Io } from './io.js';

/** Asks for confirmation. Without a terminal the command is refused, exit 3. */
export async function confirm(question: string, io: Io, remedy = 'Pass --yes to confirm.'): Promise<void> {
  if (!io.interactive) {
    throw new UserError(
      COMMAND_CODES.nobodyToAsk.code,
      'No terminal to confirm on; nothing was changed.',
      remedy,
      3,
    );
  }
  const answer = await io.ask(`${question} Only "yes" is accepted: `);
  if (answer?.trim() !== 'yes') throw notConfirmed();
}

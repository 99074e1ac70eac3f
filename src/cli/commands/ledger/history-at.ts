import { endOfTime, HISTORY_CODES, revisionAt } from '../../../ledger/index.js';
import { matchesPattern, pasted, UserError } from '../../../model/index.js';
import { liveThenJson, renderLiveThen, visible } from '../../../report/index.js';
import type { Io } from '../../io.js';
import type { CommonFlags } from '../../options.js';
import { printDocument } from '../../print-json.js';
import { openLedger, valuesOf } from './open-ledger.js';

/**
 * `history --at`: what was live then, as far as the ledger knows. It needs no key and sends nothing.
 * @param time as typed
 * @throws UserError PS3150 to PS3153 where time or address name nothing
 */
export async function historyAt(
  time: string,
  [pattern, other]: readonly (string | undefined)[],
  flags: CommonFlags,
  io: Io,
): Promise<number> {
  const at = endOfTime(time);
  if (other !== undefined) {
    throw new UserError(
      HISTORY_CODES.oneAddressThen.code,
      `--at takes one address, and ${visible(other)} is a second one.`,
      'Leave it out, or write a pattern for both.',
    );
  }
  const { store, ledger, binding, offline } = await openLedger(flags, io, true);
  const log = store.history(ledger);
  const values = valuesOf(log);
  const { revisions } = await log.list(null);
  const revision = revisionAt(at, revisions);
  const entries = [...(await values.entries(revision)).values()]
    .filter(({ address }) => pattern === undefined || matchesPattern(pattern, address))
    .sort((a, b) => (a.address < b.address ? -1 : 1));
  if (pattern !== undefined && entries.length === 0) {
    throw new UserError(
      HISTORY_CODES.unknownThen.code,
      `The ledger had no ${visible(pattern)} at that time, in revision ${revision.number ?? '?'}.`,
      'To list what was live then.',
      1,
      pasted('history', '--at', time),
    );
  }
  const view = {
    target: binding.target,
    namespace: binding.namespace,
    place: log.place,
    at: new Date(at).toISOString(),
    words: offline.kinds.words,
    revision,
    entries,
    isListed: pattern === undefined,
  };
  if (flags.json === true) printDocument(liveThenJson(view), io);
  else io.out(renderLiveThen(view, { color: io.outColor, width: io.width }));
  return 0;
}

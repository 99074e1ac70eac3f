import type { PlatformReader } from '../../compare/index.js';
import type { Config } from '../../config/config-types.js';
import type { LedgerStore, TrialObject, TrialRecord } from '../../ledger/index.js';
import { type Finding, type JsonObject, type Kind, UserError } from '../../model/index.js';
import { isHead } from '../trial/head-mark.js';
import { damagedRecord } from '../trial/record-findings.js';

/** An object that a trial made, with the attempt that made it. */
type Made = TrialObject & Pick<TrialRecord, 'question' | 'attempt'>;

/** Objects that trials made, by kind. */
type Held = ReadonlyMap<string, readonly Made[]>;

const NONE: Held = new Map();

/**
 * The objects that the records of a target's trials name. Only a configuration with trials is looked up: the records cost a
 * request to the place of the ledger.
 * @param say gets what is said about records that cannot be used
 */
export async function heldByTrials(
  store: LedgerStore,
  { sections }: Config,
  say: (finding: Finding) => void,
): Promise<Held> {
  if (sections?.has('trials') !== true) return NONE;
  try {
    const held = new Map<string, Made[]>();
    const { records, damaged } = await store.trials().read();
    for (const one of damaged) say(damagedRecord(one));
    for (const { objects, question, attempt } of records)
      for (const one of objects)
        if (one.state !== 'removed')
          held.set(one.kind, [...(held.get(one.kind) ?? []), { ...one, question, attempt }]);
    return held;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { code, message, remedy } = error;
    const text = `What trials made is not hidden, because their records cannot be read: ${message}`;
    say({ code, severity: 'warning', message: text, ...(remedy === undefined ? {} : { remedy }) });
    return NONE;
  }
}

/** A reader whose lists leave out what trials made: plan, drift and pull have nothing to do with it. */
export function withoutTrials(reader: PlatformReader, find: () => Promise<Held>): PlatformReader {
  let held: Promise<Held> | undefined;
  return {
    wordsOf: (need) => reader.wordsOf(need),
    serverTime: () => reader.serverTime(),
    async answer(need) {
      if (need.ask !== 'list') return reader.answer(need);
      held ??= find();
      const [answer, byKind] = await Promise.all([reader.answer(need), held]);
      const objects = byKind.get(need.kind.name);
      if (answer.state !== 'rows' || objects === undefined) return answer;
      return {
        ...answer,
        rows: answer.rows.filter((row) => !objects.some((one) => isOf(row, one, need.kind))),
      };
    },
  };
}

/** By its recorded id, as far as one is on record; a head that was renamed and put to use is an object like any other. */
function isOf(row: JsonObject, made: Made, kind: Kind): boolean {
  return isHead(kind, row, made, true) && (made.id === null || row.id === made.id);
}

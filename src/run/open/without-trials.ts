import type { PlatformReader } from '../../compare/index.js';
import type { Config } from '../../config/config-types.js';
import type { LedgerStore, TrialObject, TrialRecord } from '../../ledger/index.js';
import { type JsonObject, nameOf, UserError } from '../../model/index.js';
import { headEnd, headMark, isMarked } from '../trial/head-mark.js';

/** An object that a trial made, with the attempt that made it. */
type Made = TrialObject & Pick<TrialRecord, 'question' | 'attempt'>;

/** All records of a target's trials, as of the first call. @throws UserError where they cannot be read */
export type TrialRecords = () => Promise<readonly TrialRecord[]>;

/** Objects that trials made, by kind. */
type Held = ReadonlyMap<string, readonly Made[]>;

const NONE: Held = new Map();

/**
 * Reads the records of a target's trials, once. Undefined where the configuration has no trials: the records cost a request
 * to the place of the ledger.
 */
export function trialRecordsOf(store: LedgerStore, { sections }: Config): TrialRecords | undefined {
  if (sections?.has('trials') !== true) return undefined;
  let read: Promise<TrialRecord[]> | undefined;
  return () => {
    read ??= store.trials().read();
    return read;
  };
}

/** The objects that the records of trials name. */
export async function heldByTrials(records: TrialRecords | undefined): Promise<Held> {
  if (records === undefined) return NONE;
  try {
    const held = new Map<string, Made[]>();
    for (const { objects, question, attempt } of await records())
      for (const one of objects)
        if (one.state !== 'removed')
          held.set(one.kind, [...(held.get(one.kind) ?? []), { ...one, question, attempt }]);
    return held;
  } catch (error) {
    // A record that cannot be read names nothing; `trial` says why.
    if (error instanceof UserError) return NONE;
    throw error;
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

/**
 * By its recorded id, as far as one is on record. Whoever can push can write a record, and a head can be renamed and put to
 * use, so it must also bear the name and the mark of the trial: nothing else is ever hidden.
 */
function isOf(row: JsonObject, made: Made, kind: Parameters<typeof nameOf>[0]): boolean {
  const isNamed = nameOf(kind, row) === made.name && made.name.endsWith(headEnd(made));
  const { description } = row;
  const isOurs = typeof description !== 'string' || isMarked(description, headMark(made));
  return isNamed && isOurs && (made.id === null || row.id === made.id);
}

import type { PlatformReader } from '../../compare/index.js';
import type { Config } from '../../config/config-types.js';
import type { LedgerStore, TrialObject } from '../../ledger/index.js';
import { type JsonObject, nameOf, UserError } from '../../model/index.js';

/** Objects that trials made, by kind. */
type Held = ReadonlyMap<string, readonly TrialObject[]>;

const NONE: Held = new Map();

/**
 * The objects that the records of a target's trials name. Only a configuration with trials is looked up: the records cost a
 * request to the place of the ledger.
 */
export async function heldByTrials(store: LedgerStore, { sections }: Config): Promise<Held> {
  if (sections?.has('trials') !== true) return NONE;
  try {
    const held = new Map<string, TrialObject[]>();
    for (const { objects } of await store.trials().read())
      for (const one of objects)
        if (one.state !== 'removed') held.set(one.kind, [...(held.get(one.kind) ?? []), one]);
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

/** By its recorded id; by its recorded name only as long as no id is on record. */
function isOf(row: JsonObject, { id, name }: TrialObject, kind: Parameters<typeof nameOf>[0]): boolean {
  return id === null ? nameOf(kind, row) === name : row.id === id;
}

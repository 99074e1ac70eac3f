import type { DurableLog } from '../../../emulator/durable-log.js';
import { isObject, type Json } from '../../../model/index.js';
import { TABLE_NAMES, type TableName, type TableRows } from './types.js';

type Maps = { [K in TableName]: Map<string, TableRows[K]> };

/** What one change did, to write it down and to take it back. */
interface Undo {
  table: TableName;
  id: string;
  before: unknown;
}

/** The id of a row as a key of its table. */
function keyOf(row: { id: string | number }): string {
  return String(row.id);
}

/**
 * The whole state, in memory, one map per table in order of creation. Rows are never changed in
 * place: a change puts a new row. Changes happen inside `transaction`, which is synchronous, so that
 * no request ever sees half of one.
 */
export class Tables {
  #maps: Maps = emptyMaps();
  #undo: Undo[] | undefined;
  #log: DurableLog | undefined;

  attach(log: DurableLog): void {
    this.#log = log;
  }

  get<K extends TableName>(table: K, id: string | number): TableRows[K] | undefined {
    return this.#maps[table].get(String(id));
  }

  all<K extends TableName>(table: K): TableRows[K][] {
    return [...this.#maps[table].values()];
  }

  put<K extends TableName>(table: K, row: TableRows[K]): void {
    this.#set(table, keyOf(row), row);
  }

  delete(table: TableName, id: string | number): void {
    this.#set(table, String(id), undefined);
  }

  /** The next number of a counter; numbers are never used twice, not even after a crash. */
  next(counter: string): number {
    const value = (this.get('counters', counter)?.value ?? 0) + 1;
    this.put('counters', { id: counter, value });
    return value;
  }

  /** Makes sure that a counter will not give `value` or less. */
  reserve(counter: string, value: number): void {
    if (value > (this.get('counters', counter)?.value ?? 0)) this.put('counters', { id: counter, value });
  }

  /** Runs changes as one: all of them are kept and logged, or, when `work` throws, none. */
  transaction<T>(work: () => T): T {
    if (this.#undo) return work();
    const undo: Undo[] = [];
    this.#undo = undo;
    try {
      const result = work();
      this.#undo = undefined;
      if (undo.length > 0) this.#log?.append(this.#entryOf(undo));
      return result;
    } catch (error) {
      this.#undo = undefined;
      for (const { table, id, before } of undo.reverse()) this.#restore(table, id, before);
      throw error;
    }
  }

  /** Resolves when all finished transactions are safe on the disk; at once without a data folder. */
  async durable(): Promise<void> {
    await this.#log?.durable();
  }

  /** Empties every table, as one change. */
  clear(): void {
    this.transaction(() => {
      for (const table of TABLE_NAMES) {
        for (const row of this.all(table)) this.delete(table, row.id);
      }
    });
  }

  /** The state as log entries: what a rewritten log holds. */
  snapshot(): Json[] {
    return [TABLE_NAMES.flatMap((table) => this.all(table).map((row): Json => [table, keyOf(row), row]))];
  }

  /** Plays one log entry: a list of `[table, id, row or null]`. */
  replay(entry: Json): void {
    if (!Array.isArray(entry)) return;
    for (const change of entry) {
      if (!Array.isArray(change)) continue;
      const [table, id, row] = change;
      if (!isTableName(table) || typeof id !== 'string') continue;
      this.#restore(table, id, isObject(row) ? row : undefined);
    }
  }

  #set<K extends TableName>(table: K, id: string, row: TableRows[K] | undefined): void {
    if (!this.#undo) {
      this.transaction(() => this.#set(table, id, row));
      return;
    }
    this.#undo.push({ table, id, before: this.#maps[table].get(id) });
    if (row === undefined) this.#maps[table].delete(id);
    else this.#maps[table].set(id, row);
  }

  #restore(table: TableName, id: string, row: unknown): void {
    const map: Map<string, unknown> = this.#maps[table];
    if (row === undefined) map.delete(id);
    else map.set(id, row);
  }

  #entryOf(changes: Undo[]): Json {
    const touched = new Map(changes.map(({ table, id }) => [`${table} ${id}`, { table, id }]));
    return [...touched.values()].map(({ table, id }): Json => [table, id, this.get(table, id) ?? null]);
  }
}

function isTableName(value: unknown): value is TableName {
  return TABLE_NAMES.some((name) => name === value);
}

function emptyMaps(): Maps {
  return Object.fromEntries(TABLE_NAMES.map((name) => [name, new Map()])) as Maps;
}

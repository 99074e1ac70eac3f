import { isObject, type Json } from '../model/index.js';
import type { DurableLog } from './durable-log.js';

/** Rows by the name of their table; each row has its id. */
export type RowsById<Rows> = { [Name in keyof Rows]: { id: string | number } };

/** Where `next` keeps its numbers; every platform has this table. */
export type CounterRow = { id: string; value: number };

const COUNTERS = 'counters';

/** What one change did, so that it can be logged or undone. */
interface Undo {
  table: string;
  id: string;
  before: unknown;
}

/** The id of a row as a key of its table. */
function keyOf(row: { id: string | number }): string {
  return String(row.id);
}

/**
 * The whole state, in memory: one map per table, in order of creation. Rows are plain JSON and are never changed in
 * place; a change puts a new row. Changes happen inside `transaction`, which is synchronous, so that no request sees
 * half of one.
 */
export class Tables<Rows extends RowsById<Rows>> {
  /** Names of the tables, in the order in which they are written to disk. */
  readonly names: readonly string[];
  readonly #maps: ReadonlyMap<string, Map<string, unknown>>;
  #undo: Undo[] | undefined;
  #log: DurableLog | undefined;

  constructor(names: readonly (keyof Rows & string)[]) {
    this.names = [...new Set<string>([...names, COUNTERS])];
    this.#maps = new Map(this.names.map((name) => [name, new Map()]));
  }

  /** Writes every later change to a log. */
  attach(log: DurableLog): void {
    this.#log = log;
  }

  /** The row with an id; undefined where there is none. */
  get<K extends keyof Rows & string>(table: K, id: string | number): Rows[K] | undefined {
    return this.#map(table).get(String(id)) as Rows[K] | undefined;
  }

  /** All rows of a table, in order of creation. */
  all<K extends keyof Rows & string>(table: K): Rows[K][] {
    return [...this.#map(table).values()] as Rows[K][];
  }

  /** Adds or replaces a row. */
  put<K extends keyof Rows & string>(table: K, row: Rows[K]): void {
    this.#set(table, keyOf(row), row);
  }

  /** Removes a row. */
  delete(table: keyof Rows & string, id: string | number): void {
    this.#set(table, String(id), undefined);
  }

  /** The next number of a counter; no number is used twice, not even after a crash. */
  next(counter: string): number {
    const value = this.#last(counter) + 1;
    this.#count(counter, value);
    return value;
  }

  /** Makes sure that a counter never returns `value` or less. */
  reserve(counter: string, value: number): void {
    if (value > this.#last(counter)) this.#count(counter, value);
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

  /** Resolves when all finished transactions are on disk; at once without a data folder. */
  async durable(): Promise<void> {
    await this.#log?.durable();
  }

  /** Empties every table, as one change. */
  clear(): void {
    this.transaction(() => {
      for (const table of this.names) {
        for (const id of [...this.#map(table).keys()]) this.#set(table, id, undefined);
      }
    });
  }

  /** The rows of every table. */
  contents(): { [table: string]: Json } {
    return Object.fromEntries(this.names.map((table) => [table, [...this.#map(table).values()] as Json[]]));
  }

  /** The state as log entries: what a rewritten log holds. */
  snapshot(): Json[] {
    return [
      this.names.flatMap((table) => [...this.#map(table)].map(([id, row]): Json => [table, id, row as Json])),
    ];
  }

  /** Applies one log entry: a list of `[table, id, row or null]`. */
  replay(entry: Json): void {
    if (!Array.isArray(entry)) return;
    for (const change of entry) {
      if (!Array.isArray(change)) continue;
      const [table, id, row] = change;
      if (typeof table !== 'string' || !this.#maps.has(table) || typeof id !== 'string') continue;
      this.#restore(table, id, isObject(row) ? row : undefined);
    }
  }

  #map(table: string): Map<string, unknown> {
    const map = this.#maps.get(table);
    if (map === undefined) throw new Error(`There is no table ${JSON.stringify(table)}.`);
    return map;
  }

  #last(counter: string): number {
    const row = this.#map(COUNTERS).get(counter) as CounterRow | undefined;
    return row?.value ?? 0;
  }

  #count(counter: string, value: number): void {
    const row: CounterRow = { id: counter, value };
    this.#set(COUNTERS, counter, row);
  }

  #set(table: string, id: string, row: unknown): void {
    if (!this.#undo) {
      this.transaction(() => this.#set(table, id, row));
      return;
    }
    this.#undo.push({ table, id, before: this.#map(table).get(id) });
    this.#restore(table, id, row);
  }

  #restore(table: string, id: string, row: unknown): void {
    const map = this.#map(table);
    if (row === undefined) map.delete(id);
    else map.set(id, row);
  }

  #entryOf(changes: Undo[]): Json {
    const touched = new Map(changes.map(({ table, id }) => [`${table} ${id}`, { table, id }]));
    return [...touched.values()].map(
      ({ table, id }): Json => [table, id, (this.#map(table).get(id) ?? null) as Json],
    );
  }
}

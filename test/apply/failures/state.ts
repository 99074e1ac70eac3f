import type { Json, JsonObject } from '../../../src/model/index.js';
import type { Emulator } from '../../../src/providers/pipelines/emulator/index.js';
import {
  TABLE_NAMES,
  type TableName,
  type TableRows,
} from '../../../src/providers/pipelines/emulator/types.js';
import { ALL_KIND_NAMES } from '../../support/kinds.js';

/** Differ between any two runs, or move when somebody only looks: a read brings an experiment on. */
const VOLATILE = new Set(['id', 'created_at', 'updated_at', 'history', 'polls', 'status']);

/** Fields that hold the id of another object, with its table. */
const REFERENCES: { [name: string]: TableName } = {
  criterion_id: 'criteria',
  endpoint_id: 'tool_endpoints',
  promptId: 'prompts',
  evaluationId: 'evaluations',
};

/**
 * What the platform holds, with ids as names and without time stamps: two runs that came to the
 * same end have equal states. Versions and secrets stay; every copy of a workflow that an
 * experiment made is in it, so that a second launch shows.
 */
export function platformState(emulator: Emulator): JsonObject {
  const { store } = emulator;
  const state: JsonObject = {};
  for (const table of ALL_KIND_NAMES) {
    const rows = store.list(table).map((row) => named(row as unknown as Json, emulator));
    state[table] = rows.sort(byText);
  }
  const copies = store.list('workflows').filter((workflow) => workflow.copied_from !== null);
  state.workflow_copies = copies.map(({ name, copied_from }) => `${name} of ${copied_from}`).sort();
  return state;
}

/** Objects of each table, for messages and counts. */
export function counts(emulator: Emulator): { [table: string]: number } {
  return Object.fromEntries(ALL_KIND_NAMES.map((table) => [table, emulator.store.list(table).length]));
}

function named(value: Json, emulator: Emulator): Json {
  if (Array.isArray(value)) return value.map((item) => named(item, emulator));
  if (value === null || typeof value !== 'object') return value;
  const out: JsonObject = {};
  for (const [key, member] of Object.entries(value)) {
    if (VOLATILE.has(key) && (key !== 'id' || 'created_at' in value)) continue;
    const table = REFERENCES[key];
    if (key === 'task_ids' && Array.isArray(member)) out.tasks = member.length;
    else if (key === 'workflow_id' && 'task_ids' in value) continue;
    else if (table !== undefined && (typeof member === 'number' || typeof member === 'string')) {
      const row = emulator.store.get(table, member) as { name?: string } | undefined;
      out[key] = row?.name ?? `nothing has the id ${member}`;
    } else out[key] = named(member, emulator);
  }
  return out;
}

function byText(a: Json, b: Json): number {
  const [left, right] = [JSON.stringify(a), JSON.stringify(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

type Rows = { [K in TableName]: TableRows[K][] };

/** A copy of everything that the platform holds, and the way back to it. */
export class SavedPlatform {
  readonly #rows: Rows;

  constructor(emulator: Emulator) {
    const rows = TABLE_NAMES.map((table) => [table, emulator.store.list(table)]);
    this.#rows = Object.fromEntries(rows) as Rows;
  }

  restore(emulator: Emulator): void {
    emulator.reset();
    for (const table of TABLE_NAMES) this.#restore(emulator, table);
  }

  #restore<K extends TableName>(emulator: Emulator, table: K): void {
    for (const row of emulator.store.list(table)) emulator.store.drop(table, row.id);
    for (const row of this.#rows[table]) emulator.store.put(table, row);
  }
}

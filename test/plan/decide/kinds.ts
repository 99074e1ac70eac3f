import { defaultSeed, type Seed } from '../../../src/providers/pipelines/emulator/index.js';
import type { WebApp } from '../../../src/providers/pipelines/emulator/web-app.js';
import type { Bundle, Item } from '../../apply/edits/scene.js';
import { everyKind, type ObjectKind } from '../../support/kinds.js';

/** What a field holds: what was applied, what the files want now, what somebody typed in the web app. */
export type Value = 'b' | 'x' | 'y';

/** How rows of the table are written down for one kind: an item per row, told apart by its key. */
export interface TableKind {
  kind: ObjectKind;
  address(key: string): string;
  item(key: string, value: Value): Item;
  /** The field that carries the value, and what stands for each. */
  field: string;
  values: { [value in Value]: unknown };
  isRow(row: Item, key: string): boolean;
  /** What items refer to; it is in the files all the time. */
  support: Bundle;
}

const TEXTS = { b: 'as applied', x: 'as the files want it', y: 'as typed in the web app' };
const byName = (row: Item, key: string) => row.name === key;
const byField = (row: Item, key: string) => row.field_id === key;
const SUPPORT: Bundle = {
  criteria: [
    {
      name: 'Support',
      display_label: 'Support',
      type: 'human_rating',
      config: { rubric: 'r' },
      output_schema: { type: 'boolean' },
    },
  ],
  tool_endpoints: [
    { name: 'Support', endpoint_type: 'mcp_server', url: 'https://tools.example.com/mcp', auth_type: 'none' },
  ],
};
const named = (kind: ObjectKind, field: string, rest: Item, support: Bundle = {}): TableKind => ({
  kind,
  address: (key) => `${kind}/${key}`,
  item: (key, value) => ({ name: key, ...rest, [field]: TEXTS[value] }),
  field,
  values: TEXTS,
  isRow: byName,
  support,
});
const placed = (
  kind: ObjectKind,
  field: string,
  values: { [value in Value]: unknown },
  rest: Item,
  tail: string,
  support: Bundle = {},
): TableKind => ({
  kind,
  address: (key) => `${kind}/10/table/${key}${tail}`,
  item: (key, value) => ({
    workflow_id: 10,
    node_id: 'table',
    field_id: key,
    ...rest,
    [field]: values[value],
  }),
  field,
  values,
  isRow: byField,
  support,
});

export const TABLE_KINDS = everyKind<TableKind>([
  named('prompts', 'prompt_text', {}),
  named('criteria', 'display_label', {
    type: 'human_rating',
    config: { rubric: 'r' },
    output_schema: { type: 'boolean' },
  }),
  named(
    'evaluations',
    'description',
    { criteria: [{ criterion_id: { $ref: 'criteria/Support' } }] },
    { criteria: SUPPORT.criteria },
  ),
  named('tool_endpoints', 'description', {
    endpoint_type: 'mcp_server',
    url: 'https://tools.example.com/mcp',
    auth_type: 'none',
  }),
  placed(
    'tool_bindings',
    'max_tool_rounds',
    { b: 1, x: 2, y: 3 },
    { endpoint_id: { $ref: 'tool_endpoints/Support' } },
    '/Support',
    { tool_endpoints: SUPPORT.tool_endpoints },
  ),
  placed(
    'tool_ground_truths',
    'confidence',
    { b: 0.1, x: 0.2, y: 0.3 },
    { expected_tools: [{ name: 'search_docs' }] },
    '',
  ),
]);

/** A platform whose workflow has a field for every row. */
export function seedFor(keys: readonly string[]): Seed {
  const seed = defaultSeed();
  const [workflow, ...others] = seed.workflows ?? [];
  if (workflow === undefined) throw new Error('the seed has no workflow');
  const fields = keys.map((key) => ({
    nodeId: 'table',
    fieldId: key,
    fieldTitle: key,
    supports: ['prompts', 'models', 'tools'],
    llm: true,
  }));
  return {
    ...seed,
    workflows: [{ ...workflow, fields: [...(workflow.fields ?? []), ...fields] }, ...others],
  };
}

/** The live row of a key, archived ones left out. */
export function liveRow(store: WebApp, table: TableKind, key: string): (Item & { id: never }) | undefined {
  const rows = store.list(table.kind) as unknown as (Item & { id: never })[];
  return rows.find((row) => table.isRow(row, key) && (row.archived_at ?? null) === null);
}

/** Which of the three values is live; null where nothing is. */
export function liveValue(store: WebApp, table: TableKind, key: string): Value | null {
  const row = liveRow(store, table, key);
  if (row === undefined) return null;
  const found = Object.entries(table.values).find(([, value]) => value === row[table.field]);
  if (found === undefined) throw new Error(`${key} holds ${JSON.stringify(row[table.field])}`);
  return found[0] as Value;
}

/** Makes an object in the web app; what it refers to must be there already. */
export function plant(store: WebApp, table: TableKind, key: string, value: Value): void {
  const item = { ...table.item(key, value) };
  const idOf = (rows: { name: string; id: unknown }[]) => rows.find((row) => row.name === 'Support')?.id;
  if (table.kind === 'evaluations') item.criteria = [{ criterion_id: idOf(store.list('criteria')) }];
  if (table.kind === 'tool_bindings') item.endpoint_id = idOf(store.list('tool_endpoints'));
  store.create(table.kind, item as never);
}

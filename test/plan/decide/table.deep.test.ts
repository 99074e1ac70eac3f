import { afterEach, describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/plan/index.js';
import { type Item, Scene } from '../../apply/edits/scene.js';
import { liveRow, liveValue, plant, seedFor, TABLE_KINDS, type TableKind } from './kinds.js';
import { POLICIES, ROWS, type Row } from './rows.js';

const KEYS = ROWS.map((row) => row.key);

/** The files with one item for each row that has one. */
function sections(table: TableKind, value: (row: Row) => 'b' | 'x' | 'y' | null) {
  const items = ROWS.flatMap((row) => {
    const wanted = value(row);
    return wanted === null ? [] : [table.item(row.key, wanted)];
  });
  const sync = Object.fromEntries(
    ROWS.flatMap((row) => (row.sync === undefined ? [] : [[table.address(row.key), row.sync]])),
  );
  const support = (table.support[table.kind] ?? []) as Item[];
  return { ...table.support, [table.kind]: [...support, ...items], sync };
}

/** What the plan says of a row, in one word. */
function verdict(plan: Plan, address: string): string {
  const held = plan.held.find((one) => one.address === address);
  if (held !== undefined) return `held:${held.why}`;
  const change = plan.changes.find((one) => one.address === address);
  if (change !== undefined) return change.action;
  return plan.diagnostics.find((one) => one.address === address && one.code !== 'PS4202')?.code ?? '-';
}

/** Brings ledger and platform where every row begins. */
async function begin(scene: Scene, table: TableKind): Promise<void> {
  await scene.write(table.support);
  await scene.apply();
  for (const row of ROWS) if (row.base === 'adopted') plant(scene.store, table, row.key, 'b');
  const { sync, ...files } = sections(table, (row) => (row.base === null ? null : 'b'));
  const kept = Object.fromEntries(Object.entries(sync).filter(([, one]) => 'protect' in one));
  await scene.write({ ...files, sync: kept });
  const applied = await scene.apply();
  if (applied.code !== 0) throw new Error(JSON.stringify(applied, null, 1));
  for (const { key, base, live } of ROWS) {
    if (base === null && live !== null) plant(scene.store, table, key, live);
    const row = liveRow(scene.store, table, key);
    if (base === null || row === undefined) continue;
    if (live === null) scene.store.drop(table.kind, row.id);
    else if (live !== 'b') scene.store.edit(table.kind, row.id, { [table.field]: table.values[live] });
  }
}

describe.each(TABLE_KINDS.map((table) => [table.kind, table] as const))('%s', (_kind, table) => {
  let scene: Scene;
  afterEach(() => scene.close());

  it.each(POLICIES.map((policy, index) => [policy, index] as const))(
    'on_drift: %s',
    async (policy, index) => {
      scene = await Scene.open({}, { seed: seedFor(KEYS) });
      await scene.configure({ prune: true, limits: { max_deletes: 99, max_delete_percent: 100 } });
      await begin(scene, table);
      await scene.configure({
        prune: true,
        limits: { max_deletes: 99, max_delete_percent: 100 },
        on_drift: policy,
      });
      await scene.write(sections(table, (row) => row.git));

      const { plan } = await scene.plan();
      const said = Object.fromEntries(ROWS.map((row) => [row.key, verdict(plan, table.address(row.key))]));
      expect(said).toEqual(Object.fromEntries(ROWS.map((row) => [row.key, row.expected[index]?.plan])));
      // Nothing besides the rows and what they refer to.
      const addresses = new Set(KEYS.map((key) => table.address(key)));
      for (const { address } of [...plan.changes, ...plan.held]) expect(addresses).toContain(address);

      const applied = await scene.apply();
      const isHeld = ROWS.some((row) => row.expected[index]?.plan.startsWith('held'));
      expect(applied.code, JSON.stringify(applied, null, 1)).toBe(isHeld ? 3 : 0);
      const live = Object.fromEntries(ROWS.map((row) => [row.key, liveValue(scene.store, table, row.key)]));
      expect(live).toEqual(Object.fromEntries(ROWS.map((row) => [row.key, row.expected[index]?.live])));
      // One write for each change that writes, and no other.
      const writing = plan.changes.filter((change) => ['create', 'update', 'delete'].includes(change.action));
      expect(applied.writes).toHaveLength(writing.length);

      const after = (await scene.plan()).plan;
      const stays = ROWS.filter((row) => row.expected[index]?.plan.startsWith('held'));
      expect(after.held.map((one) => one.address).sort()).toEqual(
        stays.map((row) => table.address(row.key)).sort(),
      );
      // `keep` lets a deletion be, and the item that stays in the files is new from then on.
      const anew = ROWS.filter((row) => row.key === 'gone' && row.expected[index]?.plan === 'release');
      expect(after.changes.map((one) => `${one.address}: ${one.action}`)).toEqual(
        anew.map((row) => `${table.address(row.key)}: create`),
      );
    },
  );
});

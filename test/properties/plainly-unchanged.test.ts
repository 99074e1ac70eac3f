import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  AddressIndex,
  appliedForms,
  type Base,
  type Entry,
  isPlainlyUnchanged,
  isProof,
  threeWay,
} from '../../src/compare/index.js';
import {
  fromForms,
  type Json,
  type JsonObject,
  type Kind,
  Resource,
  type ValueObject,
} from '../../src/model/index.js';
import { kinds } from '../../src/providers/pipelines/kinds/index.js';
import { fitting } from '../bundle/schema/arbitrary-item.js';
import { entry, planOf, row, type World } from '../plan/world.js';

const PLACE = { file: 'a.yaml', line: 1, column: 1 };
const BASE: Base = { state: 'present', revision: '1', experimentsMarked: true, entries: new Map() };
const OBJECTS = kinds.all.filter(({ lifecycle }) => lifecycle === 'object');

/** What makes one side differ: a leaf is changed, dropped, added, or nothing is done. */
const mutation = fc.record({
  what: fc.constantFrom('nothing', 'nothing', 'nothing', 'change', 'drop', 'add', 'nest'),
  at: fc.nat(),
  to: fc.oneof(
    fc.constantFrom<Json>('x', '', 0, null, [], {}, { $literal: 1 }, { a: 1 }),
    fc.jsonValue() as fc.Arbitrary<Json>,
  ),
});
type Mutation = typeof mutation extends fc.Arbitrary<infer T> ? T : never;

function mutated<T>(record: { [name: string]: T }, { what, at, to }: Mutation): { [name: string]: T } {
  const names = Object.keys(record);
  const name = names[at % Math.max(1, names.length)];
  const copy = structuredClone(record) as { [name: string]: Json };
  if (what === 'change' && name !== undefined) copy[name] = to;
  if (what === 'drop' && name !== undefined) delete copy[name];
  if (what === 'add') copy.added = to;
  const inner = name === undefined ? undefined : copy[name];
  if (what === 'nest' && inner !== null && typeof inner === 'object' && !Array.isArray(inner))
    inner.added = to;
  return copy as { [name: string]: T };
}

/** What else an entry may have on record. */
const more: fc.Arbitrary<Partial<Entry>> = fc.oneof(
  { weight: 4, arbitrary: fc.constant({}) },
  fc.constantFrom<Partial<Entry>>(
    { id: null },
    { kept: { name: { live: 'x', desired: 'y' } } },
    { pulled: { name: { desired: 'x' } } },
    { observed: { name: 'x', description: null } },
    { seen: { role: '0123456789abcdef' } },
    { passing: 'x' },
    { replaced: 'prompts/B' },
  ),
);

function itemOf(kind: Kind): fc.Arbitrary<JsonObject> {
  const fields = Object.entries(kind.fields.fields).map(([name, field]) => [
    name,
    fc.option(fitting(field, kind.fields.fields), { freq: 3, nil: undefined }),
  ]);
  return fc
    .record(Object.fromEntries(fields) as { [name: string]: fc.Arbitrary<Json | undefined> })
    .map(
      (all) =>
        Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as JsonObject,
    );
}

/** An item with what the ledger and the platform hold of it, each perhaps something else. */
function sidesOf(kind: Kind) {
  return fc
    .record({ item: itemOf(kind), git: mutation, ledger: mutation, live: mutation, more })
    .map((made) => {
      const names = new AddressIndex(BASE);
      const resource = new Resource({
        kind,
        address: `${kind.name}/A`,
        partition: 'org:2',
        value: fromForms(mutated(made.item, made.git)) as ValueObject,
        place: PLACE,
        placeOf: () => PLACE,
      });
      const before = new Resource({ ...resource, value: fromForms(made.item) as ValueObject });
      const leaves = mutated(appliedForms(before, names, []), made.ledger);
      const object = { id: 7, ...mutated(made.item, made.live), usage: 3 };
      const recorded = entry(resource.address, 7, leaves, made.more);
      const live = { id: 7, object, version: 1, createdAt: null, confirmed: false, archived: false };
      return { resource, live: live as never as Parameters<typeof threeWay>[2], recorded, names };
    });
}

describe('a resource that is plainly unchanged', () => {
  it.each(OBJECTS)('is settled leaf by leaf, the long way: $name', (kind) => {
    let plain = 0;
    let other = 0;
    fc.assert(
      fc.property(sidesOf(kind), ({ resource, live, recorded, names }) => {
        if (!isPlainlyUnchanged(resource, live, recorded)) {
          other += 1;
          return;
        }
        plain += 1;
        const states = threeWay(resource, [], live, recorded, names);
        expect(isProof(states)).toBe(true);
        expect(states.map(({ path }) => path).sort()).toEqual(Object.keys(recorded.leaves).sort());
        for (const state of states)
          expect(state).toMatchObject({
            settled: true,
            asApplied: true,
            asWanted: true,
            present: true,
            kept: false,
            pulled: false,
            gitMoved: false,
            liveMoved: false,
            foreign: false,
            dropped: undefined,
          });
      }),
      { numRuns: 400 },
    );
    expect(other).toBeGreaterThan(0);
    expect(plain, 'the case that matters did not come up').toBeGreaterThan(0);
  });

  it('is planned as it is the long way', () => {
    const text = fc.constantFrom('a', 'a', 'a', 'a', 'b');
    const side = fc.record({
      file: text,
      ledger: text,
      live: text,
      role: fc.constantFrom('user', 'user', 'system'),
    });
    const extra = fc.constantFrom<Partial<Entry>>(
      {},
      {},
      {},
      {},
      {},
      {},
      {},
      {},
      {},
      {},
      { protect: true },
      { rolled_back: { to: 3 } },
      { overwrote: { from: 1, to: 3 } },
      { kept: { prompt_text: { live: 'b', desired: 'a' } } },
      { pulled: { prompt_text: { desired: 'a', live: 'b' } } },
      { renamed_from: 'prompts/Old' },
      { writing: { action: 'update', version: 2, leaves: ['prompt_text'] } as never },
      { id: null },
      { witness: { created_at: 'made-9' } },
    );
    let unchanged = 0;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(side, extra), { minLength: 1, maxLength: 4 }),
        fc.constantFrom('hold', 'overwrite', 'keep'),
        fc.constantFrom<string[]>([], ['prompts/*']),
        (items, on_drift, protect) => {
          const world: World = {
            files: `prompts:\n${items.map(([{ file }], at) => `  - {name: P${at}, prompt_text: ${file}, role: user}\n`).join('')}`,
            live: {
              '/api/prompts': items.map(([{ live, role }], at) =>
                row(at + 1, { name: `P${at}`, prompt_text: live, role }),
              ),
            },
            entries: items.map(([{ ledger }, with_], at) =>
              entry(`prompts/P${at}`, at + 1, { name: `P${at}`, prompt_text: ledger, role: 'user' }, with_),
            ),
            policy: { target_on_drift: on_drift as never, protect },
          };
          const { plan, asked } = planOf(world);
          const long = planOf({ ...world, ignore: ['no_such_field'] });
          unchanged += plan.summary.unchanged;
          expect(plan).toEqual(long.plan);
          expect(asked).toEqual(long.asked);
        },
      ),
      { numRuns: 300 },
    );
    expect(unchanged).toBeGreaterThan(50);
  });
});

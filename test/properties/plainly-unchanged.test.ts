import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  AddressIndex,
  appliedForms,
  type Base,
  type Entry,
  isPlainlyUnchanged,
  isProof,
  type LeafState,
  threeWay,
} from '../../src/compare/index.js';
import {
  fromForms,
  type Json,
  type JsonObject,
  type Kind,
  Ref,
  Resource,
  toForms,
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

/** What the long way has to come to. */
function expectUnchanged(states: LeafState[], recorded: Entry): void {
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
}

/** An evaluation whose members are references, and what each side knows of the criteria. */
const referring = fc
  .record({
    members: fc.array(fc.constantFrom('A', 'A', 'A', 'B', 'B', 'C'), { minLength: 1, maxLength: 3 }),
    /** The ids by which ledger and platform know the criteria; most often the same. */
    ids: fc.record({ A: fc.constantFrom(11, 11, 11, 12), B: fc.constantFrom(12, 12, 12, 11, 13) }),
    known: fc.constantFrom<string[]>(['A', 'B'], ['A', 'B'], ['A', 'B'], ['A'], []),
    named: fc.constantFrom<string[]>(['A', 'B'], ['A', 'B'], ['A', 'B'], ['B'], []),
    withdrawn: fc.constantFrom('', '', '', '', 'A', 'B'),
    odd: fc.constantFrom(
      ...['', '', '', '', 'external', 'version', 'id', 'git', 'form', 'order', 'more', 'live'],
    ),
  })
  .map(({ members, ids, known, named, withdrawn, odd }) => {
    const evaluations = kinds.get('evaluations');
    const criteria = kinds.get('criteria');
    const addressOf = (name: string) => `criteria/${name}`;
    const idOf = (name: string) => (name === 'A' ? 11 : name === 'B' ? 12 : 13);
    const entries = (['A', 'B'] as const)
      .filter((name) => known.includes(name))
      .map((name) => [addressOf(name), entry(addressOf(name), ids[name], { name })] as const);
    const names = new AddressIndex({ ...BASE, entries: new Map(entries) });
    for (const name of named) names.set(criteria, addressOf(name), idOf(name));
    if (withdrawn !== '') names.withdraw(criteria, addressOf(withdrawn));
    const refOf = (name: string, at: number) => {
      if (at > 0 || odd === '') return new Ref(addressOf(name));
      if (odd === 'id') return new Ref('id:11');
      if (odd === 'git') return new Ref(addressOf('B'));
      return new Ref(addressOf(name), {
        external: odd === 'external',
        version: odd === 'version' ? 'latest' : undefined,
      });
    };
    const forms: JsonObject[] = members.map((name, at) => ({
      criterion_id: toForms(odd === 'form' ? new Ref(addressOf('A')) : refOf(name, at)),
    }));
    const live: JsonObject[] = members.map((name) => ({
      criterion_id: odd === 'live' ? 11 : idOf(name),
      ...(odd === 'more' ? { note: 'x' } : {}),
    }));
    const resource = new Resource({
      kind: evaluations,
      address: 'evaluations/E',
      partition: 'org',
      value: { name: 'E', criteria: members.map((name, at) => ({ criterion_id: refOf(name, at) })) },
      place: PLACE,
      placeOf: () => PLACE,
    });
    const object = { id: 7, name: 'E', criteria: odd === 'order' ? live.toReversed() : live };
    return {
      resource,
      names,
      live: { id: 7, object, version: 1, createdAt: null, confirmed: false },
      recorded: entry('evaluations/E', 7, { name: 'E', criteria: forms }),
    };
  });

describe('a resource that is plainly unchanged', () => {
  it('refers to what the long way finds on all sides', () => {
    let plain = 0;
    let other = 0;
    fc.assert(
      fc.property(referring, ({ resource, live, recorded, names }) => {
        if (!isPlainlyUnchanged(resource, live, recorded, names)) {
          other += 1;
          return;
        }
        plain += 1;
        expectUnchanged(threeWay(resource, [], live, recorded, names), recorded);
      }),
      { numRuns: 2000 },
    );
    expect(other).toBeGreaterThan(100);
    expect(plain, 'the case that matters did not come up').toBeGreaterThan(100);
  });

  it.each(OBJECTS)('is settled leaf by leaf, the long way: $name', (kind) => {
    let plain = 0;
    let other = 0;
    fc.assert(
      fc.property(sidesOf(kind), ({ resource, live, recorded, names }) => {
        if (!isPlainlyUnchanged(resource, live, recorded, names)) {
          other += 1;
          return;
        }
        plain += 1;
        expectUnchanged(threeWay(resource, [], live, recorded, names), recorded);
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

  it('is planned as it is the long way, with references', () => {
    const type = fc.constantFrom('programmatic', 'programmatic', 'programmatic', 'llm_judge');
    const pick = fc.constantFrom(0, 0, 0, 1);
    const side = fc.record({ file: pick, ledger: pick, live: pick });
    let unchanged = 0;
    fc.assert(
      fc.property(
        fc.array(fc.record({ file: type, known: fc.constantFrom(true, true, true, false) }), {
          minLength: 2,
          maxLength: 2,
        }),
        fc.array(side, { minLength: 1, maxLength: 3 }),
        (criteria, evaluations) => {
          const address = (at: number) => `criteria/C${at}`;
          const fields = { display_label: 'x', description: 'y', output_schema: { type: 'boolean' } };
          const config = { subtype: 'exact_match' };
          const judge = { type: 'llm_judge', config: { prompt_template: 'Is {output} right?' } };
          const body = { ...fields, config, type: 'programmatic' };
          const named = (at: number) => JSON.stringify({ $ref: address(at) });
          const world: World = {
            files: `criteria:\n${criteria
              .map(
                ({ file }, at) =>
                  `  - ${JSON.stringify({ name: `C${at}`, ...body, ...(file === 'llm_judge' ? judge : {}) })}\n`,
              )
              .join('')}evaluations:\n${evaluations
              .map(
                ({ file }, at) =>
                  `  - {name: E${at}, description: d, criteria: [{criterion_id: ${named(file)}}]}\n`,
              )
              .join('')}`,
            live: {
              '/api/criteria': criteria.map((_one, at) => row(at + 11, { name: `C${at}`, ...body })),
              '/api/evaluations': evaluations.map(({ live }, at) =>
                row(at + 1, {
                  name: `E${at}`,
                  description: 'd',
                  criteria: [{ criterion_id: live + 11, criterion_version: 1 }],
                }),
              ),
            },
            entries: [
              ...criteria.flatMap(({ known }, at) =>
                known ? [entry(address(at), at + 11, { name: `C${at}`, ...fields, ...body })] : [],
              ),
              ...evaluations.map(({ ledger }, at) =>
                entry(`evaluations/E${at}`, at + 1, {
                  name: `E${at}`,
                  description: 'd',
                  criteria: [{ criterion_id: { $ref: address(ledger) } }],
                }),
              ),
            ],
          };
          const { plan, asked } = planOf(world);
          const long = planOf({ ...world, ignore: ['no_such_field'] });
          unchanged += plan.summary.unchanged;
          expect(plan).toEqual(long.plan);
          expect(asked).toEqual(long.asked);
        },
      ),
      { numRuns: 120 },
    );
    expect(unchanged).toBeGreaterThan(20);
  });
});

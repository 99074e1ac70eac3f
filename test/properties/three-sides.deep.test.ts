import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Entry } from '../../src/compare/index.js';
import type { Json, JsonObject } from '../../src/model/index.js';
import { OBJECT_KINDS, type ObjectKind } from '../support/kinds.js';
import { Workspace } from '../support/workspace.js';
import { bundleText, repository, type Sections } from './repository.js';

type Table = ObjectKind;
type Row = JsonObject & { id: never };

/** What somebody changes in the web app: fields that files write now and then, and ones they never do. */
const WEB: { [table in Table]: { [field: string]: Json } } = {
  prompts: { prompt_text: 'By hand', description: 'Described by hand', role: 'system' },
  criteria: { display_label: 'By hand', description: 'Described by hand' },
  evaluations: { description: 'Described by hand' },
  tool_endpoints: { description: 'Described by hand' },
  tool_bindings: { max_tool_rounds: 9 },
  tool_ground_truths: { confidence: 0.123 },
};

/** What a commit changes: another value, another type, or the item is gone. */
const GIT: { [table in Table]: JsonObject[] } = {
  prompts: [{ prompt_text: 'From git' }, { description: 'Described in git' }],
  criteria: [
    { display_label: 'From git' },
    { type: 'human_rating', config: { rubric: 'From git' }, output_schema: { type: 'boolean' } },
  ],
  evaluations: [{ description: 'From git' }],
  tool_endpoints: [{ description: 'From git' }],
  tool_bindings: [{ max_tool_rounds: 4 }],
  tool_ground_truths: [{ confidence: 0.5 }],
};

/** One item, what happens to it in the web app, and what a commit does to it: often both. */
const step = fc.record({
  table: fc.constantFrom(...OBJECT_KINDS),
  index: fc.nat(2),
  web: fc.constantFrom('edit', 'edit', 'edit', 'drop', 'nothing'),
  git: fc.constantFrom('change', 'remove', 'remove', 'nothing'),
  webField: fc.nat(2),
  gitField: fc.nat(1),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;
const target = fc.record({
  on_drift: fc.constantFrom('hold', 'overwrite', 'keep'),
  prune: fc.constantFrom(true, true, false),
  marked: fc.boolean(),
});

function changed(sections: Sections, steps: readonly Step[]) {
  const copy = structuredClone(sections);
  const gone = new Set<JsonObject>();
  for (const { table, index, git, gitField } of steps) {
    const item = copy[table]?.[index];
    if (item === undefined || git === 'nothing') continue;
    if (git === 'remove') gone.add(item);
    else Object.assign(item, GIT[table][gitField % GIT[table].length]);
  }
  for (const table of OBJECT_KINDS) copy[table] = (copy[table] ?? []).filter((item) => !gone.has(item));
  return copy;
}

/** What must come up in every run: an object that goes, and an edit that stays. */
const two: Sections = {
  prompts: [
    { name: 'Rome', prompt_text: 'One' },
    { name: 'Paris', prompt_text: 'Two' },
  ],
};
const paris: Step = { table: 'prompts', index: 1, web: 'nothing', git: 'remove', webField: 0, gitField: 0 };
const EXAMPLES: [Sections, Step[], { on_drift: string; prune: boolean; marked: boolean }][] = [
  [two, [paris], { on_drift: 'hold', prune: true, marked: false }],
  [two, [{ ...paris, web: 'edit', git: 'change' }], { on_drift: 'hold', prune: true, marked: false }],
];

describe('random base, live and files', () => {
  let workspace: Workspace;
  beforeAll(async () => {
    workspace = await Workspace.open({});
    workspace.env.DOCS_TOKEN = 'first-token-of-the-docs';
  });
  afterAll(() => workspace.close());

  const rows = (table: Table) => workspace.emulator.store.list(table) as unknown as Row[];
  const isSame = (row: Row, item: JsonObject) =>
    item.name === undefined ? row.field_id === item.field_id : row.name === item.name;
  const isActive = (row: Row) => (row.archived_at ?? null) === null;

  async function configure({ on_drift, prune }: { on_drift: string; prune: boolean }): Promise<void> {
    const main = {
      org_id: 2,
      secrets: ['DOCS_TOKEN'],
      on_drift,
      prune,
      limits: { max_deletes: 99, max_delete_percent: 100 },
    };
    const config = { version: 1, namespace: 'tests', bundles: ['b/*.json'], targets: { main } };
    await workspace.write('pipelines-sync.yaml', JSON.stringify(config));
  }

  async function entries(): Promise<Entry[]> {
    const files = await workspace.files('.pipelines-sync');
    return Object.entries(files)
      .filter(([file]) => /\/[^/]+-[0-9a-f]{12}\.json$/.test(file))
      .map(([, text]) => JSON.parse(text) as Entry);
  }

  it('no edit is lost, nothing foreign is touched, only what was made from here is deleted', async () => {
    let deleted = 0;
    let survived = 0;
    await fc.assert(
      fc.asyncProperty(
        repository,
        fc.array(step, { minLength: 1, maxLength: 6 }),
        target,
        async (sections, steps, rules) => {
          workspace.emulator.reset();
          await workspace.loseLedger();
          await configure({ ...rules, on_drift: 'hold', prune: false });
          // One of the prompts is there already and equal: adopted.
          const [first] = sections.prompts ?? [];
          if (first !== undefined)
            workspace.emulator.store.create('prompts', structuredClone(first) as never);
          workspace.emulator.store.create('prompts', { name: 'Not ours', prompt_text: 'Theirs' });
          await workspace.write('b/all.json', bundleText(sections));
          const begun = await workspace.run('apply', '--yes', '--launch', '*', '--json');
          expect(begun.code, begun.out + begun.err).toBe(0);

          const known = new Map((await entries()).map((entry) => [`${entry.kind} ${entry.id}`, entry]));
          let edits: { table: Table; id: never; field: string; value: Json }[] = [];
          for (const { table, index, web: what, webField: field } of steps) {
            const item = sections[table]?.[index];
            const row = rows(table).find((one) => item !== undefined && isActive(one) && isSame(one, item));
            if (row === undefined || what === 'nothing') continue;
            if (what === 'drop') {
              workspace.emulator.store.drop(table, row.id);
              // Whoever deletes it in the web app takes the edit along.
              edits = edits.filter((one) => one.table !== table || one.id !== row.id);
              continue;
            }
            const [name, value] = Object.entries(WEB[table])[field % Object.keys(WEB[table]).length] ?? [
              '',
              null,
            ];
            if (row[name] === value) continue;
            workspace.emulator.store.edit(table, row.id, { [name]: value });
            edits.push({ table, id: row.id, field: name, value });
          }
          const before = new Map(
            OBJECT_KINDS.flatMap((table) => rows(table).map((row) => [`${table} ${row.id}`, row])),
          );
          const launches = workspace.emulator.store.list('experiments').length;

          const files: { [section: string]: Json } = changed(sections, steps);
          const [gone] = [...known.values()].filter((entry) => entry.kind === 'prompts');
          const marked = rules.marked && gone !== undefined ? { [gone.address]: { delete: true } } : {};
          await workspace.write('b/all.json', bundleText({ ...files, sync: marked }));
          await configure(rules);
          const applied = await workspace.run('apply', '--yes', '--json', '--allow-empty');
          expect([0, 1, 3, 4], applied.err).toContain(applied.code);
          const after = new Map(
            OBJECT_KINDS.flatMap((table) => rows(table).map((row) => [`${table} ${row.id}`, row])),
          );

          for (const [key, row] of before) {
            const left = after.get(key);
            if (left !== undefined && isActive(left)) continue;
            if (!isActive(row)) continue;
            deleted += 1;
            const entry = known.get(key);
            const isMarked = entry !== undefined && entry.address in marked;
            expect(entry?.origin === 'created' || isMarked, `${key} was deleted`).toBe(true);
          }
          for (const { table, id, field, value } of edits) {
            const row = after.get(`${table} ${id}`);
            if (rules.on_drift === 'overwrite') continue;
            survived += 1;
            expect(row?.[field], `${table} ${id} ${field} under ${rules.on_drift}`).toEqual(value);
          }
          const theirs = rows('prompts').find((row) => row.name === 'Not ours');
          expect(theirs).toEqual(before.get(`prompts ${theirs?.id}`));
          expect(workspace.emulator.store.list('experiments')).toHaveLength(launches);

          if (applied.code !== 0 && applied.code !== 3) return;
          const mark = workspace.emulator.requests.length;
          await workspace.run('apply', '--yes', '--allow-empty');
          // What `keep` let go is made anew while its item stays; nothing else is left to write.
          const writes = workspace.writesSince(mark);
          if (rules.on_drift !== 'keep') expect(writes).toEqual([]);
        },
      ),
      { numRuns: 40, examples: EXAMPLES },
    );
    expect(Math.min(deleted, survived), 'the cases that matter did not come up').toBeGreaterThan(0);
  }, 900_000);
});

import { afterEach, describe, expect, it } from 'vitest';
import type { DriftReport } from '../../../src/plan/index.js';
import { ADMIN_KEY } from '../../../src/providers/pipelines/emulator/index.js';
import { Scene } from '../../apply/edits/scene.js';
import { edit, rowOf, SEED, SUBJECTS, sections } from '../../apply/edits/subjects.js';
import { expectGolden } from '../../report/golden.js';
import { hasNoResult } from '../../support/has-no-result.js';

let scene: Scene;
afterEach(() => scene.close());

/** What `drift` came to: exit code, report, `address: what`. */
async function drift(...flags: string[]): Promise<{ code: number; report: DriftReport; items: string[] }> {
  const mark = scene.emulator.requests.length;
  const ran = await scene.workspace.run('drift', '--json', ...flags);
  if (hasNoResult(ran.out)) throw new Error(ran.err);
  expect(scene.workspace.writesSince(mark)).toEqual([]);
  const report = JSON.parse(ran.out) as DriftReport;
  return { code: ran.code, report, items: report.items.map((item) => `${item.address}: ${item.what}`) };
}

async function files(): Promise<Record<string, string>> {
  return scene.workspace.files('.pipelines-sync');
}

describe.each(SUBJECTS)('$kind', (subject) => {
  it('as applied, edited, edited back, deleted, replaced', async () => {
    scene = await Scene.open(sections(subject), { seed: SEED });
    await scene.apply();
    const before = await files();
    expect(await drift()).toMatchObject({ code: 0, items: [] });

    edit(scene, subject, { [subject.field]: subject.web });
    const edited = await drift();
    expect(edited).toMatchObject({ code: 2, items: [`${subject.address}: edited`] });
    const [item] = edited.report.items;
    expect(item?.leaves.map((leaf) => leaf.path)).toEqual([subject.field]);
    expect(item?.place).toMatchObject({ file: 'all.json' });
    expect(item?.id).toBe(rowOf(scene.store, subject).id);
    expect(item?.remedies.map((remedy) => remedy.type)).toEqual([
      `pipelines-sync pull --target staging --only "${subject.address}"`,
      `pipelines-sync apply --target staging --on-drift overwrite --only "${subject.address}"`,
      `"sync": {"${subject.address}":{"overwrite":{"staging":"${item?.edit}"}}}`,
    ]);
    expect(item?.edit).toMatch(/^[0-9a-f]{16}$/);
    expect((await drift()).report.digest).toBe(edited.report.digest);

    edit(scene, subject, { [subject.field]: subject.first });
    expect(await drift()).toMatchObject({ code: 0, items: [] });
    // The file is not what is compared with.
    await scene.write(sections(subject, { [subject.field]: subject.later }));
    expect(await drift()).toMatchObject({ code: 0, items: [] });

    const { id, ...row } = rowOf(scene.store, subject);
    scene.store.remove(subject.kind, id);
    const deleted = await drift();
    expect(deleted).toMatchObject({ code: 2, items: [`${subject.address}: deleted`] });
    expect(deleted.report.items[0]).toMatchObject({ id, replaced_by: null });

    const { created_at: _, ...fields } = row as Record<string, unknown>;
    const made = scene.store.create(subject.kind, { ...fields, archived_at: null } as never);
    const replaced = await drift();
    expect(replaced.items).toEqual([`${subject.address}: replaced`]);
    expect(replaced.report.items[0]).toMatchObject({ id, replaced_by: made.id });
    expect(await files()).toEqual(before);
  });
});

describe('drift', () => {
  const TWO = {
    prompts: [
      { name: 'A', prompt_text: 'One.\nTwo days in Rome.\nThree.\n', description: 'd' },
      { name: 'B', prompt_text: 'B.' },
    ],
  };

  it('what is not managed, what was observed and what was kept is none', async () => {
    scene = await Scene.open(TWO);
    await scene.apply();
    scene.store.edit('prompts', 2, { description: 'nobody writes this' });
    expect(await drift()).toMatchObject({ code: 0, items: [] });
    scene.store.edit('prompts', 1, { description: 'edited' });
    expect((await drift()).items).toEqual(['prompts/A: edited']);
    await scene.apply('--on-drift', 'keep');
    expect(await drift()).toMatchObject({ code: 0, items: [] });
    scene.store.edit('prompts', 1, { description: 'edited again' });
    expect((await drift()).items).toEqual(['prompts/A: edited']);
  });

  it('a field that sync ignores is none', async () => {
    scene = await Scene.open(TWO);
    await scene.apply();
    scene.store.edit('prompts', 1, { description: 'edited' });
    await scene.write({ sync: { 'prompts/A': { ignore: ['description'] } } });
    expect(await drift()).toMatchObject({ code: 0, items: [] });
  });

  it('a live rename is an edit of the name, and a move in an ordered list counts', async () => {
    const truth = {
      workflow_id: 10,
      node_id: 'node-1',
      field_id: 'field-2',
      expected_tools: [{ name: 'search_docs' }, { name: 'fetch_url' }],
      ordering_matters: true,
    };
    scene = await Scene.open({ ...TWO, tool_ground_truths: [truth] });
    await scene.apply();
    scene.store.edit('prompts', 1, { name: 'Z' });
    const [row] = scene.store.list('tool_ground_truths');
    const tools = [...(row?.expected_tools ?? [])].reverse();
    scene.store.edit('tool_ground_truths', row?.id ?? 0, { expected_tools: tools });
    const found = await drift();
    expect(found.items).toEqual(['prompts/A: edited', 'tool_ground_truths/10/node-1/field-2: edited']);
    expect(found.report.items[0]?.leaves).toEqual([{ path: 'name', base: 'A', live: 'Z' }]);
  });

  it('only and the selection of the target choose; a misspelt pattern is refused', async () => {
    scene = await Scene.open(TWO);
    await scene.apply();
    scene.store.edit('prompts', 1, { prompt_text: 'x' });
    scene.store.edit('prompts', 2, { prompt_text: 'y' });
    expect((await drift('--only', 'prompts/B')).items).toEqual(['prompts/B: edited']);
    expect((await drift('--only', 'criteria')).report).toMatchObject({ compared: 0, items: [] });
    await scene.configure({ exclude: ['prompts/B'] });
    expect((await drift()).items).toEqual(['prompts/A: edited']);
    const wrong = await scene.workspace.run('drift', '--only', 'prompts/C');
    expect(wrong.code).toBe(1);
    expect(wrong.err).toContain('PS9031  --only "prompts/C" matches nothing in the ledger.');
  });

  it('without a ledger it is an error, never green', async () => {
    scene = await Scene.open(TWO);
    const ran = await scene.workspace.run('drift');
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(ran.err).toMatch(/^error PS7201 {2}Target staging has no ledger yet/);
  });

  it('what cannot be read is said, exit 3', async () => {
    scene = await Scene.open(TWO);
    await scene.apply();
    const key = scene.store.need('keys', ADMIN_KEY);
    scene.store.put('keys', { ...key, deny: [{ family: 'prompts', status: 403, access: 'all' }] });
    const found = await drift();
    expect(found).toMatchObject({ code: 3, items: [] });
    expect(found.report.unreadable.map((row) => row.address)).toEqual(['prompts/A', 'prompts/B']);
    expect(found.report.compared).toBe(0);
  });

  it('broken files stop nothing; experiments never drift', async () => {
    scene = await Scene.open({
      ...TWO,
      experiments: [
        {
          name: 'E',
          project_id: 22,
          workflow_id: 10,
          payload: { count: 1, variants: [{ name: 'v', configOverrides: {} }] },
        },
      ],
    });
    await scene.apply('--launch', '*');
    scene.store.drop('experiments', scene.store.list('experiments')[0]?.id ?? 0);
    scene.store.edit('prompts', 1, { prompt_text: 'x' });
    await scene.workspace.write('all.json', '{ "prompts": [');
    const ran = await scene.workspace.run('drift', '--json');
    expect(ran.code).toBe(2);
    expect(ran.err).toMatch(/^warning PS7202 {2}The files have \d+ error/);
    const report = JSON.parse(ran.out) as DriftReport;
    expect(report.items.map((item) => [item.address, item.place])).toEqual([['prompts/A', null]]);
    expect(report.compared).toBe(2);
  });

  it('reads as text and Markdown', async () => {
    scene = await Scene.open({
      ...TWO,
      criteria: [
        {
          name: 'C',
          display_label: 'C',
          type: 'programmatic',
          config: { subtype: 'exact_match', case_sensitive: false },
          output_schema: { type: 'boolean' },
        },
      ],
    });
    await scene.apply();
    scene.store.edit('prompts', 1, { prompt_text: 'One.\nThree days in Rome.\nThree.\n', description: null });
    scene.store.remove('prompts', 2);
    const [criterion] = scene.store.list('criteria');
    scene.store.remove('criteria', criterion?.id ?? 0);
    scene.store.create('criteria', { ...criterion, id: 77, archived_at: null } as never);
    const calm = (text: string) =>
      text.replaceAll(/127\.0\.0\.1:\d+/g, 'HOST').replace(/digest `[0-9a-f]{12}`/, 'digest `DIGEST`');
    const text = await scene.workspace.run('drift');
    expect(text.code).toBe(2);
    expectGolden('drift.txt', calm(text.out), 'drift');
    const markdown = await scene.workspace.run('drift', '--format', 'markdown');
    expectGolden('drift.md', calm(markdown.out), 'drift');
    await scene.apply('--on-drift', 'overwrite', '--take-over', '*');
    const none = await scene.workspace.run('drift');
    expect(none.out).toMatch(/\n\nNo drift · 3 unchanged\n$/);
    expect((await scene.workspace.run('drift', '--quiet')).out).toBe('');
  });
});

describe('after pull', () => {
  it('what it took into the files is none, until it is edited again', async () => {
    scene = await Scene.open({ prompts: [{ name: 'A', prompt_text: 'A.', description: 'd' }] });
    await scene.apply();
    scene.store.edit('prompts', 1, { prompt_text: 'Edited.', description: null });
    expect((await drift()).items).toEqual(['prompts/A: edited']);
    const pulled = await scene.workspace.run('pull', '--only', 'prompts/A');
    expect(pulled.code).toBe(0);
    expect(await drift()).toMatchObject({ code: 0, items: [] });
    scene.store.edit('prompts', 1, { prompt_text: 'Edited again.' });
    const again = await drift();
    expect(again.items).toEqual(['prompts/A: edited']);
    expect(again.report.items[0]?.leaves.map((leaf) => leaf.path)).toEqual(['prompt_text']);
    scene.store.edit('prompts', 1, { prompt_text: 'A.' });
    expect(await drift()).toMatchObject({ code: 0, items: [] });
  });
});

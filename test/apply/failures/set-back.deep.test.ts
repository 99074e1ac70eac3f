import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { sh } from '../../ledger/git-scene.js';
import { builtCli } from '../../support/built-cli.js';
import { Scene } from '../edits/scene.js';
import { edit, rowOf, SEED, SUBJECTS, type Subject, sections, without } from '../edits/subjects.js';
import { Child } from './kill.js';

let cli: string;
let scene: Scene;
beforeAll(async () => {
  cli = await builtCli();
});
afterEach(() => scene.close());

const isWrite = (method: string) => method !== 'GET';

/** Kills `apply` at the n-th request that fits: while it is answered, its effect done. */
async function killAt(nth: number, fits: (method: string, path: string) => boolean): Promise<void> {
  const { workspace, emulator } = scene;
  const child = new Child(cli, { workspace, command: ['apply', '--yes'] });
  let seen = 0;
  emulator.hooks.after = async ({ method, path }) => {
    if (fits(method, path)) seen += 1;
    if (!fits(method, path) || seen !== nth) return;
    child.send('SIGKILL');
    await child.ended;
  };
  const { signal, out, err } = await child.ended;
  delete emulator.hooks.after;
  expect(signal, out + err).toBe('SIGKILL');
}

/** Once its first write is done, and before it hears of it. */
const killAfterWrite = () => killAt(1, isWrite);

/** At the reading right before its first write, when everything that it is going to do is on record. */
async function killBeforeWrite(subject: Subject, action: 'update' | 'delete'): Promise<void> {
  const { id } = rowOf(scene.store, subject);
  const { kind } = subject;
  // The plan reads an object that changes once; of a ground truth it reads the list of the workflow.
  const nth = action === 'delete' || kind === 'tool_ground_truths' ? 1 : 2;
  const mark = scene.emulator.requests.length;
  await killAt(
    nth,
    (method, path) =>
      method === 'GET' &&
      (kind === 'tool_ground_truths' ? path.includes('node_id=') : path.endsWith(`/${id}`)),
  );
  expect(scene.workspace.writesSince(mark)).toEqual([]);
  const files = Object.entries(await scene.workspace.files());
  const isBegun = files.some(([file, text]) => file.endsWith('journal.jsonl') && text.includes('"writing"'));
  const { folder } = scene.workspace;
  const refs = files.some(([file]) => file.startsWith('.git/')) ? sh(folder, 'for-each-ref') : '';
  expect(isBegun || refs.includes('refs/pipelines-sync-lock/')).toBe(true);
}

/** On which ledger: in a folder, or in the refs of a repository. */
const LEDGERS = ['file', 'git'] as const;

async function open(ledger: (typeof LEDGERS)[number], subject: Subject): Promise<void> {
  scene = await Scene.open(sections(subject), { seed: SEED });
  if (ledger === 'git') sh(scene.workspace.folder, 'init', '-q', '.');
  await commit();
  expect((await scene.apply()).code).toBe(0);
  if (ledger === 'git')
    expect(sh(scene.workspace.folder, 'for-each-ref', 'refs/pipelines-sync')).toContain('rome-team');
}

async function commit(): Promise<void> {
  const { folder } = scene.workspace;
  const isGit = Object.keys(await scene.workspace.files('.git').catch(() => ({}))).length > 0;
  if (!isGit) return;
  sh(folder, 'add', 'all.json', 'pipelines-sync.yaml');
  sh(folder, 'commit', '-q', '--allow-empty', '-m', 'change');
}

describe.each(LEDGERS)('%s ledger', (ledger) => {
  describe.each(SUBJECTS.map((subject) => [subject.kind, subject] as const))('%s', (kind, subject) => {
    const { address, field, first } = subject;

    it('an update that was killed, and set back by somebody, is held and never written again', async () => {
      await open(ledger, subject);
      await scene.write(sections(subject, { [field]: subject.later }));
      await commit();
      const before = structuredClone(rowOf(scene.store, subject));
      await killAfterWrite();
      expect(rowOf(scene.store, subject)[field]).not.toEqual(before[field]);
      edit(scene, subject, { [field]: first });

      for (let round = 0; round < 2; round += 1) {
        const planned = await scene.readPlan();
        expect([planned.code, planned.actions, planned.held]).toEqual([3, [], [`${address}: conflict`]]);
        expect(planned.text).toContain('by an interrupted apply');
        const held = await scene.apply();
        expect([held.code, held.outcomes, held.writes]).toEqual([3, [`${address}: held`], []]);
      }
      expect(rowOf(scene.store, subject)[field]).toEqual(first);

      // Both ways out: left as it is for now, then written on demand.
      const kept = await scene.apply('--on-drift', 'keep');
      expect([kept.code, kept.writes]).toEqual([0, []]);
      expect((await scene.plan()).held).toEqual([]);
      expect(rowOf(scene.store, subject)[field]).toEqual(first);
    });

    it('it is written again where somebody says so', async () => {
      await open(ledger, subject);
      await scene.write(sections(subject, { [field]: subject.later }));
      await commit();
      await killAfterWrite();
      edit(scene, subject, { [field]: first });
      const done = await scene.apply('--on-drift', 'overwrite');
      expect([done.code, done.outcomes]).toEqual([0, [`${address}: updated`]]);
      expect(rowOf(scene.store, subject)[field]).not.toEqual(first);
      expect((await scene.plan()).code).toBe(0);
      await scene.write(sections(subject, { [field]: first }));
      expect((await scene.plan()).actions).toEqual([`${address}: update`]);
    });

    it('an update that was killed before it was sent goes on by itself', async () => {
      await open(ledger, subject);
      await scene.write(sections(subject, { [field]: subject.later }));
      await commit();
      await killBeforeWrite(subject, 'update');
      const done = await scene.apply();
      expect([done.code, done.outcomes]).toEqual([0, [`${address}: updated`]]);
      expect((await scene.plan()).code).toBe(0);
    });

    it('an update that was killed after it was done is taken note of', async () => {
      await open(ledger, subject);
      await scene.write(sections(subject, { [field]: subject.later }));
      await commit();
      await killAfterWrite();
      const done = await scene.apply();
      expect([done.code, done.outcomes, done.writes]).toEqual([0, [`${address}: converged`], []]);
      expect((await scene.plan()).code).toBe(0);
    });

    const isArchived = kind === 'prompts' || kind === 'criteria' || kind === 'evaluations';
    it.runIf(isArchived)('a delete that was killed, and taken back by somebody, is held', async () => {
      await open(ledger, subject);
      scene.emulator.setSwitches({ delete_rule: 'archive' });
      await scene.configure({ prune: true, limits: { max_deletes: 9, max_delete_percent: 100 } });
      await scene.write(without(subject));
      await commit();
      const { id } = rowOf(scene.store, subject);
      await killAfterWrite();
      expect(scene.store.get(kind, id)).toMatchObject({ archived_at: expect.any(String) });
      scene.store.put(kind, {
        ...scene.store.need(kind, id),
        archived_at: null,
        updated_at: '2099-01-01T00:00:00Z',
      } as never);
      const held = await scene.apply();
      expect([held.code, held.outcomes, held.writes]).toEqual([3, [`${address}: held`], []]);
      expect(held.messages[address]).toContain('may have been deleted by an interrupted apply');
      expect((await scene.plan()).held).toEqual([`${address}: conflict`]);
    });

    const isVersioned = !kind.startsWith('tool_') || kind === 'tool_endpoints';
    it.runIf(isVersioned)('an update over an edit, killed before it could tell, is held', async () => {
      await open(ledger, subject);
      await scene.write(sections(subject, { [field]: subject.later }));
      await commit();
      scene.onRequest(1, isWrite, () => edit(scene, subject, { [field]: subject.web }));
      await killAfterWrite();
      scene.calm();
      expect(rowOf(scene.store, subject)[field]).not.toEqual(subject.web);
      const held = await scene.apply();
      expect([held.code, held.outcomes, held.writes]).toEqual([3, [`${address}: held`], []]);
      expect(held.messages[address]).toContain('(version 1 became 3); that edit may no longer be live');
      const left = await scene.apply('--on-drift', 'overwrite');
      expect([left.code, left.outcomes, left.writes]).toEqual([0, [`${address}: converged`], []]);
      expect((await scene.plan()).code).toBe(0);
    });

    it('a delete that was killed before it was sent goes on by itself', async () => {
      await open(ledger, subject);
      await scene.configure({ prune: true, limits: { max_deletes: 9, max_delete_percent: 100 } });
      await scene.write(without(subject));
      await commit();
      await killBeforeWrite(subject, 'delete');
      const done = await scene.apply();
      expect([done.code, done.outcomes]).toEqual([0, [`${address}: deleted`]]);
      expect((await scene.plan()).code).toBe(0);
    });
  });
});

describe('an evaluation whose criteria are updated by the same plan', () => {
  const criterion = (name: string, label: string) => ({
    name,
    display_label: label,
    type: 'programmatic',
    config: { subtype: 'exact_match' },
    output_schema: { type: 'boolean' },
  });
  const bundle = (word: string) => ({
    criteria: ['A', 'B', 'C'].map((name) => criterion(name, `${name} ${word}`)),
    evaluations: [
      {
        name: 'E',
        description: `Described ${word}`,
        criteria: ['A', 'B', 'C'].map((name) => ({ criterion_id: { $ref: `criteria/${name}` } })),
      },
    ],
  });
  const evaluation = () => scene.store.list('evaluations')[0] as unknown as { id: number; version: number };

  async function begun(): Promise<void> {
    scene = await Scene.open(bundle('first'));
    expect((await scene.apply()).code).toBe(0);
    await scene.write(bundle('second'));
  }

  it('goes on by itself where only their re-pins have moved its version', async () => {
    await begun();
    // All three criteria are written, the evaluation is not.
    await killAt(3, (method, path) => method === 'PUT' && path.startsWith('/api/criteria'));
    expect(evaluation()).toMatchObject({ version: 4, description: 'Described first' });
    const done = await scene.apply();
    expect([done.code, done.outcomes.at(-1)]).toEqual([0, 'evaluations/E: updated']);
    expect((await scene.plan()).code).toBe(0);
  });

  it('is held where somebody set it back besides', async () => {
    await begun();
    await killAt(1, (method, path) => method === 'PUT' && path.startsWith('/api/evaluations'));
    scene.store.edit('evaluations', evaluation().id, { description: 'Described first' });
    const held = await scene.apply();
    expect([held.code, held.outcomes.filter((one) => one.startsWith('evaluations/'))]).toEqual([
      3,
      ['evaluations/E: held'],
    ]);
    expect(evaluation()).toMatchObject({ description: 'Described first' });
  });
});

import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { handEdit, REFS, sh, subjects } from '../../ledger/git-scene.js';
import { expectGolden } from '../../report/golden.js';
import { calm, GitWorkspace, prompts } from '../../support/git-workspace.js';
import { hasNoResult } from '../../support/has-no-result.js';

let one: GitWorkspace;
afterEach(() => one.close());

const texts = () =>
  Object.fromEntries(
    one.emulator.store
      .list('prompts')
      .filter((row) => row.archived_at == null)
      .map((row) => [row.name, row.prompt_text]),
  );

async function report(...argv: string[]) {
  const ran = await one.run(...argv, '--json');
  if (hasNoResult(ran.out)) throw new Error(ran.err);
  const { outcomes, files } = JSON.parse(ran.out) as {
    outcomes: { address: string; outcome: string }[];
    files: { commands: { to: string; type: string }[]; notes: string[] };
  };
  return {
    code: ran.code,
    outcomes: outcomes.map(({ address, outcome }) => `${address}: ${outcome}`),
    files,
  };
}

describe('rollback', () => {
  it('goes back, is not undone by the next apply, and ends when the files agree', async () => {
    one = await GitWorkspace.open({ prune: true }, { remote: true });
    const first = await one.apply(prompts({ A: 'Good.\nText.\n', B: 'B.' }));
    await one.apply(prompts({ A: 'Bad.\nText.\n', B: 'B.' }));
    const mark = one.emulator.requests.length;
    const dry = await one.run('rollback', '--to', '1', '--dry-run');
    expect(dry.code).toBe(0);
    expect(one.workspace.writesSince(mark)).toEqual([]);
    expectGolden('dry-run.txt', calm(dry.out), 'rollback');
    const asked = await one.run('rollback', '--to', '1');
    expect(asked.code).toBe(3);
    expect(asked.err).toContain('PS9020');

    const ran = await one.run('rollback', '--to', 'latest~1', '--yes');
    expect(ran.code).toBe(0);
    expectGolden('done.txt', calm(ran.out).replace(/\d\.\d s/, '0.0 s'), 'rollback');
    expect(texts()).toEqual({ A: 'Good.\nText.\n', B: 'B.' });
    expect(subjects(one.bare)[0]).toBe('rollback to 1, 3: staging');

    // The next merge, of something else.
    await one.commit(prompts({ A: 'Bad.\nText.\n', B: 'B, better.' }));
    expect(await one.plan()).toEqual({ actions: ['prompts/B: update'], held: ['prompts/A: rolled_back'] });
    const held = await one.run('apply', '--yes');
    expect(held.code).toBe(3);
    expect(texts()).toEqual({ A: 'Good.\nText.\n', B: 'B, better.' });
    expectGolden('held.txt', calm((await one.run('plan')).out), 'rollback');
    // A fresh clone knows it too, and a live edit meanwhile is no reason to let go.
    one.emulator.store.edit('prompts', 1, { prompt_text: 'Edited.' });
    const fresh = await one.in(one.clone(), 'plan', '--on-drift', 'overwrite', '--json');
    expect(JSON.parse(fresh.out).held).toMatchObject([{ address: 'prompts/A', why: 'rolled_back' }]);
    one.emulator.store.edit('prompts', 1, { prompt_text: 'Good.\nText.\n' });

    await one.commit(prompts({ A: 'Good.\nText.\n', B: 'B, better.' }));
    expect(await one.plan()).toEqual({ actions: ['prompts/A: converge'], held: [] });
    expect((await one.run('apply', '--yes')).code).toBe(0);
    expect(await one.plan()).toEqual({ actions: [], held: [] });
    // From here on it is a resource like any other.
    await one.apply(prompts({ A: 'Better.', B: 'B, better.' }));
    expect(texts()).toEqual({ A: 'Better.', B: 'B, better.' });
    expect(first).toMatch(/^[0-9a-f]{40}$/);
  });

  it('of a rename is not half undone: the new name is held and no second object is made', async () => {
    one = await GitWorkspace.open({ prune: true });
    await one.apply(prompts({ A: 'Text.', C: 'C.' }));
    const sync = { 'prompts/B': { renamed_from: 'prompts/A' } };
    await one.apply({ ...prompts({ B: 'Text.', C: 'C.' }), sync });
    await one.apply(prompts({ B: 'Text.', C: 'C.' }));
    expect(texts()).toEqual({ B: 'Text.', C: 'C.' });
    expect((await one.run('rollback', '--to', '1', '--yes')).code).toBe(0);
    expect(texts()).toEqual({ A: 'Text.', C: 'C.' });

    const mark = one.emulator.requests.length;
    expect((await one.plan()).held).toContain('prompts/B: rolled_back');
    expect((await one.run('apply', '--yes')).code).toBe(3);
    expect(one.workspace.writesSince(mark)).toEqual([]);
    expect(texts()).toEqual({ A: 'Text.', C: 'C.' });

    await one.commit(prompts({ A: 'Text.', C: 'C.' }));
    expect((await one.run('apply', '--yes')).code).toBe(0);
    expect(await one.plan()).toEqual({ actions: [], held: [] });
    expect(one.workspace.writesSince(mark)).toEqual([]);
  });

  it('what the platform makes of a text is no difference, before and after', async () => {
    one = await GitWorkspace.open();
    one.emulator.setSwitches({ text_normalised: 'trim', update_answer: 'empty' });
    await one.apply(prompts({ A: ' Good.\n' }));
    await one.apply(prompts({ A: ' Bad.\n' }));
    expect((await one.run('rollback', '--to', '1', '--yes')).code).toBe(0);
    expect(texts()).toEqual({ A: 'Good.' });
    expect(await one.plan()).toEqual({ actions: [], held: ['prompts/A: rolled_back'] });
    await one.commit(prompts({ A: ' Good.\n' }));
    expect(await one.plan()).toEqual({ actions: ['prompts/A: converge'], held: [] });
    expect((await one.run('apply', '--yes')).code).toBe(0);
    expect(await one.plan()).toEqual({ actions: [], held: [] });
  });

  it.each(['To restore the files', 'To revert the commits'])(
    '%s: the command that it prints does it',
    async (to) => {
      one = await GitWorkspace.open();
      await one.write('rome text.md', 'Good.\n');
      const file = (name: string) => ({ prompts: [{ name: 'A', prompt_text: { $file: name } }] });
      await one.apply(file('rome text.md'));
      await one.write('rome text.md', 'Bad.\n');
      await one.write('unrelated.txt', 'x');
      await one.apply(file('rome text.md'));
      await one.write('rome text.md', 'Worse.\n');
      await one.apply(file('rome text.md'));
      const { code, files } = await report('rollback', '--to', '1', '--yes');
      expect(code).toBe(0);
      const command = files.commands.find((one) => one.to === to)?.type ?? '';
      execFileSync(
        'sh',
        ['-c', command.replaceAll('git ', 'git -c user.name=t -c user.email=t@example.invalid ')],
        {
          cwd: one.home,
          stdio: 'pipe',
        },
      );
      expect(await one.plan()).toEqual({ actions: ['prompts/A: converge'], held: [] });
      expect((await one.run('apply', '--yes')).code).toBe(0);
      expect(await one.plan()).toEqual({ actions: [], held: [] });
      expect(texts()).toEqual({ A: 'Good.' });
    },
  );

  it('makes again what was deleted since, removes with --prune what came since, and both stay so', async () => {
    one = await GitWorkspace.open({ prune: false });
    await one.apply(prompts({ A: 'A.', B: 'B.' }));
    await one.apply({ ...prompts({ A: 'A.', C: 'C.' }), sync: { 'prompts/B': { delete: true } } });
    expect(texts()).toEqual({ A: 'A.', C: 'C.' });
    const kept = await one.run('rollback', '--to', '1', '--dry-run', '--json');
    expect(JSON.parse(kept.out).plan).toMatchObject({
      changes: [{ address: 'prompts/B', action: 'create', place: null }],
      diagnostics: [{ code: 'PS7403', address: 'prompts/C' }],
    });
    const done = await report('rollback', '--to', '1', '--prune', '--yes');
    expect(done).toMatchObject({ code: 0, outcomes: ['prompts/B: created', 'prompts/C: deleted'] });
    expect(texts()).toEqual({ A: 'A.', B: 'B.' });

    await one.commit({ ...prompts({ A: 'A.', C: 'C.' }), sync: { 'prompts/B': { delete: true } } });
    const all = ['prompts/B: rolled_back', 'prompts/C: rolled_back'];
    expect(await one.plan()).toEqual({ actions: [], held: all });
    expect((await one.run('apply', '--yes')).code).toBe(3);
    expect(texts()).toEqual({ A: 'A.', B: 'B.' });
    // Until somebody says so.
    expect((await one.run('ledger', 'set', 'prompts/C', '--rolled-back', 'off', '--yes')).code).toBe(0);
    expect(await one.plan()).toEqual({ actions: ['prompts/C: create'], held: ['prompts/B: rolled_back'] });
    await one.commit(prompts({ A: 'A.', B: 'B.' }));
    expect(await one.plan()).toEqual({ actions: ['prompts/B: converge'], held: [] });
    expect((await one.run('apply', '--yes')).code).toBe(0);
    expect(await one.plan()).toEqual({ actions: [], held: [] });
  });

  it('what was removed and is in no file either: they agree, and a later item of that name is new', async () => {
    one = await GitWorkspace.open({ prune: true });
    await one.apply(prompts({ A: 'A.' }));
    await one.apply(prompts({ A: 'A.', C: 'C.' }));
    expect((await report('rollback', '--to', '1', '--yes')).outcomes).toEqual(['prompts/C: deleted']);
    await one.commit(prompts({ A: 'A.' }));
    expect(await one.plan()).toEqual({ actions: ['prompts/C: forget'], held: [] });
    expect((await one.run('apply', '--yes')).code).toBe(0);
    expect(await one.plan()).toEqual({ actions: [], held: [] });
    await one.apply(prompts({ A: 'A.', C: 'C.' }));
    expect(texts()).toEqual({ A: 'A.', C: 'C.' });
    const keys = one.emulator.requests
      .filter(({ method, path }) => method === 'POST' && path === '/api/prompts')
      .map(({ idempotencyKey }) => idempotencyKey);
    expect(new Set(keys).size).toBe(3);
  });

  it('where nothing of that revision is left, all of it comes back and all that came since goes', async () => {
    one = await GitWorkspace.open({ prune: true });
    await one.apply(prompts({ A: 'A.', B: 'B.' }));
    await one.apply(prompts({ C: 'C.' }));
    expect((await report('rollback', '--to', '1', '--yes')).outcomes).toEqual([
      'prompts/A: created',
      'prompts/B: created',
      'prompts/C: deleted',
    ]);
    expect(texts()).toEqual({ A: 'A.', B: 'B.' });
  });

  it('keeps live secrets and their fingerprints; experiments are never launched', async () => {
    one = await GitWorkspace.open();
    one.workspace.env.DOCS_TOKEN = 'token-of-the-docs';
    const bundle = (description: string, name = 'E') => ({
      ...prompts({ A: description }),
      tool_endpoints: [
        {
          name: 'Docs',
          description,
          endpoint_type: 'mcp_server',
          url: 'https://tools.example.com/mcp',
          auth_type: 'bearer',
          auth_config: { token: { $env: 'DOCS_TOKEN' } },
        },
      ],
      tool_bindings: [
        {
          workflow_id: 10,
          node_id: 'node-1',
          field_id: 'field-2',
          endpoint_id: { $ref: 'tool_endpoints/Docs' },
          max_tool_rounds: description.length,
        },
      ],
      experiments: [
        {
          name,
          project_id: 22,
          workflow_id: 10,
          payload: { count: 1, variants: [{ name: 'v', configOverrides: {} }] },
        },
      ],
    });
    await one.apply(bundle('One'), '--launch', '*');
    await one.apply(bundle('Three', 'F'));
    const mark = one.emulator.requests.length;
    const done = await report('rollback', '--to', '1', '--yes');
    expect(done).toMatchObject({
      code: 0,
      outcomes: [
        'prompts/A: updated',
        'tool_endpoints/Docs: updated',
        'tool_bindings/10/node-1/field-2/Docs: updated',
      ],
    });
    const bodies = one.emulator.requests.slice(mark).filter(({ method }) => method !== 'GET');
    expect(JSON.stringify(bodies)).not.toContain('auth_config');
    expect(one.emulator.store.list('experiments')).toHaveLength(2);
    await one.commit(bundle('One', 'F'));
    // Nothing but the marks: the secret is known to be the same.
    expect((await one.plan()).actions.sort()).toEqual([
      'prompts/A: converge',
      'tool_bindings/10/node-1/field-2/Docs: converge',
      'tool_endpoints/Docs: converge',
    ]);
    expect((await one.run('apply', '--yes')).code).toBe(0);
    expect(await one.plan()).toEqual({ actions: [], held: [] });
  });

  it('undoes a rename and keeps the id; holds what was edited meanwhile, with commands that fit', async () => {
    one = await GitWorkspace.open();
    await one.apply(prompts({ A: 'A.', B: 'B.' }));
    await one.apply({
      ...prompts({ Z: 'A.', B: 'B, two.' }),
      sync: { 'prompts/Z': { renamed_from: 'prompts/A' } },
    });
    one.emulator.store.edit('prompts', 2, { prompt_text: 'Edited.' });
    const done = await one.run('rollback', '--to', '1', '--yes', '--json');
    expect(done.code).toBe(3);
    expect(one.emulator.store.need('prompts', 1).name).toBe('A');
    expect(texts()).toEqual({ A: 'A.', B: 'Edited.' });
    const dry = await one.run('rollback', '--to', '1', '--dry-run', '--json');
    expect(JSON.parse(dry.out).plan.held).toMatchObject([
      {
        address: 'prompts/B',
        why: 'conflict',
        remedies: [
          {
            to: 'To overwrite it',
            type: 'pipelines-sync rollback --target staging --on-drift overwrite --only "prompts/B" --to 1',
            argv: [
              'pipelines-sync',
              'rollback',
              '--target',
              'staging',
              '--on-drift',
              'overwrite',
              '--only',
              'prompts/B',
              '--to',
              '1',
            ],
          },
        ],
      },
    ]);
    const only = await report(
      'rollback',
      '--to',
      '1',
      '--on-drift',
      'overwrite',
      '--only',
      'prompts/B',
      '--yes',
    );
    expect(only).toMatchObject({ code: 0, outcomes: ['prompts/B: updated'] });
    expect(texts()).toEqual({ A: 'A.', B: 'B.' });
  });

  it('twice is nothing more; forward again ends it; a broken bundle stops nothing', async () => {
    one = await GitWorkspace.open();
    await one.apply(prompts({ A: 'One.' }));
    await one.apply(prompts({ A: 'Two.' }));
    await one.write('all.json', '{ broken');
    expect(await report('rollback', '--to', '1', '--yes')).toMatchObject({
      outcomes: ['prompts/A: updated'],
    });
    const before = sh(one.home, 'rev-parse', REFS.ledger);
    const again = await report('rollback', '--to', '1', '--yes');
    expect(again).toMatchObject({ code: 0, outcomes: [] });
    expect(sh(one.home, 'rev-parse', REFS.ledger)).toBe(before);
    expect(texts()).toEqual({ A: 'One.' });
    expect((await report('rollback', '--to', '2', '--yes')).outcomes).toEqual(['prompts/A: updated']);
    expect(texts()).toEqual({ A: 'Two.' });
    await one.commit(prompts({ A: 'Two.' }));
    expect(await one.plan()).toEqual({ actions: ['prompts/A: converge'], held: [] });
  });

  it('an interrupted rollback holds what it did, and goes on', async () => {
    one = await GitWorkspace.open();
    await one.apply(prompts({ A: 'A1', B: 'B1', C: 'C1' }));
    await one.apply(prompts({ A: 'A2', B: 'B2', C: 'C2' }));
    one.emulator.setFaults([{ match: { method: 'PUT' }, nth: [2, 3], when: 'before', status: 422 }]);
    expect((await one.run('rollback', '--to', '1', '--yes')).code).toBe(4);
    one.emulator.setFaults([]);
    const { actions, held } = await one.plan();
    expect({ actions, held: held.length }).toEqual({ actions: [], held: 1 });
    expect((await one.run('rollback', '--to', '1', '--yes')).code).toBe(0);
    expect(texts()).toEqual({ A: 'A1', B: 'B1', C: 'C1' });
    expect((await one.plan()).held).toHaveLength(3);
  });
});

describe('random stories', () => {
  const state = fc.dictionary(fc.constantFrom('A', 'B', 'C', 'D'), fc.constantFrom('one', 'two', 'three'), {
    minKeys: 1,
  });

  it('a rollback is what was applied then, holds until the files say it, and then nothing is left to do', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(state, { minLength: 2, maxLength: 3 }), fc.nat(), async (states, pick) => {
        one = await GitWorkspace.open({ prune: true, limits: { max_deletes: 100, max_delete_percent: 100 } });
        try {
          for (const one_ of states) await one.apply(prompts(one_));
          const revisions = JSON.parse((await one.run('history', '--json')).out).revisions as {
            revision: string;
          }[];
          const to = (pick % revisions.length) + 1;
          const before = texts();
          const plan = JSON.parse(
            (await one.run('rollback', '--to', String(to), '--dry-run', '--json')).out,
          ).plan;
          expect({ held: plan.held, texts: before }).toEqual({ held: [], texts: before });
          const touched = (plan.changes as { address: string }[]).map(({ address }) => address).sort();
          expect((await one.run('rollback', '--to', String(to), '--yes')).code).toBe(0);
          const now = texts();
          if (touched.length === 0) expect(now).toEqual(before);
          const held = (await one.plan()).held;
          expect(held).toEqual(touched.map((address) => `${address}: rolled_back`));
          expect((await one.run('apply', '--yes')).code).toBe(held.length > 0 ? 3 : 0);
          expect(texts()).toEqual(now);
          await one.commit(prompts(now));
          expect((await one.run('apply', '--yes')).code).toBe(0);
          expect(await one.plan()).toEqual({ actions: [], held: [] });
          expect(texts()).toEqual(now);
        } finally {
          await one.close();
        }
      }),
      { numRuns: 3, endOnFailure: true },
    );
  }, 900_000);
});

describe('a ledger that holds one object for two addresses', () => {
  it('is rolled back for neither of them', async () => {
    one = await GitWorkspace.open({}, { remote: true });
    await one.apply(prompts({ A: 'first', B: 'other' }));
    await one.apply(prompts({ A: 'second', B: 'other too' }));
    const read = (file: string) => JSON.parse(sh(one.bare, 'show', `${REFS.ledger}:${file}`));
    const files = sh(one.bare, 'ls-tree', '-r', '--name-only', REFS.ledger)
      .split('\n')
      .filter((file) => file.startsWith('prompts/'));
    const [a = '', b = ''] = ['prompts/A', 'prompts/B'].map((address) =>
      files.find((file) => read(file).address === address),
    );
    const { id, witness } = read(a);
    handEdit(one.bare, { [b]: JSON.stringify({ ...read(b), id, witness }) });
    const mark = one.emulator.requests.length;
    const ran = await one.run('rollback', '--to', '1', '--yes', '--json');
    expect(ran.code, ran.err).toBe(1);
    const { outcomes } = JSON.parse(ran.out) as { outcomes: { address: string; code: string | null }[] };
    expect(outcomes.map(({ address, code }) => `${address}: ${code}`)).toEqual([
      'prompts/A: PS4120',
      'prompts/B: PS4120',
    ]);
    expect(one.workspace.writesSince(mark)).toEqual([]);
  });
});

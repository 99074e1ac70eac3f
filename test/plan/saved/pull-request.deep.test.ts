import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PlanDocument } from '../../../src/plan/index.js';
import { sh } from '../../ledger/git-scene.js';
import { CONFIG, Deployment, prompts } from '../../support/deployment.js';
import { hasNoResult } from '../../support/has-no-result.js';
import { outcomesOf } from './scene.js';

describe('the plan of a pull request', () => {
  let deployment: Deployment;
  let main: string;
  let branch: string;
  let reviewed: PlanDocument;
  const file = () => path.join(deployment.workspace.folder, 'reviewed.json');

  async function plan(folder: string, ...flags: string[]): Promise<PlanDocument> {
    const ran = await deployment.run(folder, 'plan', '--json', ...flags);
    expect(ran.code, ran.err).toBe(0);
    return JSON.parse(ran.out);
  }

  beforeEach(async () => {
    deployment = await Deployment.open();
    main = deployment.clone();
    await deployment.commit(main, 'first', {
      'pipelines-sync.yaml': CONFIG,
      'pipelines/rome.yaml': prompts({ Rome: 'one' }),
    });
    deployment.push(main);
    expect((await deployment.apply(main)).code).toBe(0);
    branch = deployment.clone();
    sh(branch, 'checkout', '-q', '-b', 'feature');
    for (const [text, other] of [
      ['draft', 'x'],
      ['two', 'new'],
    ])
      await deployment.commit(branch, String(text), {
        'pipelines/rome.yaml': prompts({ Rome: String(text) }),
        'pipelines/new.yaml': prompts({ New: String(other) }),
      });
    deployment.push(branch, 'HEAD:refs/heads/feature');
    reviewed = await plan(branch, '--out', file());
  });
  afterEach(() => deployment.close());

  it.each([
    ['merge', ['merge', '-q', '--no-ff', '--no-edit', 'origin/feature']] as const,
    ['squash', ['merge', '-q', '--squash', 'origin/feature']] as const,
  ])(
    'has the digest of its %s commit when nothing else moved, and can be carried out there',
    async (how, command) => {
      // Main goes on meanwhile, with something that is no matter of the plan.
      await deployment.commit(main, 'readme', { 'README.md': 'x\n' });
      sh(main, 'fetch', '-q', 'origin');
      sh(main, ...command);
      if (how === 'squash') sh(main, 'commit', '-q', '-m', 'squashed');
      const merged = await plan(main);
      expect(merged.plan_digest).toBe(reviewed.plan_digest);
      expect(merged.source.commit).not.toBe(reviewed.source.commit);
      const ran = await deployment.run(main, 'apply', '--plan', file(), '--json');
      expect(ran).toMatchObject({ code: 0, err: '' });
      expect(outcomesOf(ran)).toEqual(['prompts/New: created', 'prompts/Rome: updated']);
      expect(deployment.head().source.commit).toBe(sh(main, 'rev-parse', 'HEAD'));
      // The branch goes on from the very files that were applied, so nothing is undone by it ...
      await deployment.commit(branch, 'more', { 'pipelines/new.yaml': prompts({ New: 'newer' }) });
      expect(await deployment.apply(branch)).toMatchObject({ code: 0, writes: [expect.any(String)] });
      // ... and nothing undoes it: main does not have what it brought.
      await deployment.commit(main, 'venice', { 'pipelines/venice.yaml': prompts({ Venice: 'x' }) });
      expect(await deployment.apply(main)).toMatchObject({ code: 3, writes: [] });
    },
  );

  it('has another digest when something else moved, and then only what was reviewed is carried out', async () => {
    await deployment.commit(main, 'venice', { 'pipelines/venice.yaml': prompts({ Venice: 'x' }) });
    sh(main, 'fetch', '-q', 'origin');
    sh(main, 'merge', '-q', '--no-edit', 'origin/feature');
    expect((await plan(main)).plan_digest).not.toBe(reviewed.plan_digest);
    const ran = await deployment.run(main, 'apply', '--plan', file(), '--json');
    expect(ran.code).toBe(0);
    expect(ran.err).toContain(
      'note PS9122  Also waiting now, but not in this plan: prompts/Venice (create).',
    );
    expect(outcomesOf(ran)).toEqual(['prompts/New: created', 'prompts/Rome: updated']);

    await deployment.commit(main, 'rome', { 'pipelines/rome.yaml': prompts({ Rome: 'three' }) });
    const stale = await deployment.run(main, 'apply', '--plan', file(), '--json');
    expect([stale.code, hasNoResult(stale.out)]).toEqual([3, true]);
    expect(stale.err).toContain(
      'stale  prompts/Rome  update: prompt_text changed on the platform; the files now have another prompt_text',
    );
  });

  it('is not carried out from an older commit, nor from files in no commit where the target forbids it', async () => {
    sh(main, 'fetch', '-q', 'origin');
    sh(main, 'merge', '-q', '--no-edit', 'origin/feature');
    await deployment.commit(main, 'strict', {
      'pipelines-sync.yaml': CONFIG.replace('{org_id: 2}', '{org_id: 2, require_clean: true}'),
      'pipelines/venice.yaml': prompts({ Venice: 'x' }),
    });
    deployment.push(main);
    expect((await deployment.apply(main, '--only', 'prompts/Venice')).code).toBe(0);
    const mark = deployment.workspace.emulator.requests.length;
    const older = await deployment.run(branch, 'apply', '--plan', file());
    expect(older.code).toBe(3);
    expect(older.err).toContain('error PS6201');
    await deployment.commit(main, 'same', {});
    await writeFile(path.join(main, 'pipelines/lucca.yaml'), prompts({ Lucca: 'x' }));
    const unclean = await deployment.run(main, 'apply', '--plan', file());
    expect(unclean.code).toBe(3);
    expect(unclean.err).toContain('error PS6204  pipelines/lucca.yaml');
    expect(deployment.workspace.writesSince(mark)).toEqual([]);
  });
});

import { mkdir, rename, symlink } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CONFIG, Deployment, prompts, write } from '../support/deployment.js';
import { sh } from './git-scene.js';

const BUNDLE = 'pipelines/rome.yaml';
const TONE = `artifact_type: pipelines.artifact.bundle.v1
prompts:
  - name: Tone
    prompt_text: {$file: ../texts/tone.md}
`;

describe('files that are in no commit', () => {
  let deployment: Deployment;
  let main: string;
  beforeEach(async () => {
    deployment = await Deployment.open();
    main = deployment.clone();
    await deployment.commit(main, 'first', {
      'pipelines-sync.yaml': CONFIG,
      'README.md': 'read me\n',
      '.gitignore': '/pipelines/made.yaml\n',
      [BUNDLE]: prompts({ Rome: 'one' }),
      'pipelines/tone.yaml': TONE,
      'texts/tone.md': 'calm\n',
    });
    deployment.push(main);
  });
  afterEach(() => deployment.close());

  it('are said and recorded, and nothing else of the work tree is', async () => {
    await write(main, { 'README.md': 'other\n', 'plan.json': '{}\n', 'texts/unused.md': 'x\n' });
    expect(await deployment.apply(main)).toMatchObject({ code: 0, err: '' });
    expect(deployment.head().source.dirty).toBe(false);
    await write(main, { 'texts/tone.md': 'warm\n' });
    const ran = await deployment.apply(main);
    expect(ran.code).toBe(0);
    expect(ran.err).toContain('note PS6205  texts/tone.md has uncommitted changes.');
    expect(deployment.head().source.dirty).toBe(true);
    expect(
      sh(deployment.bare, 'log', '-1', '--format=%B', 'refs/pipelines-sync/rome-team/staging'),
    ).toContain('(with uncommitted changes)');
  });

  it('are refused by require_clean, each by name: changed, new, ignored, moved, deleted, the configuration', async () => {
    const clean = CONFIG.replace('{org_id: 2}', '{org_id: 2, require_clean: true}');
    await deployment.commit(main, 'clean', { 'pipelines-sync.yaml': clean });
    const refusedFor = async (...files: string[]) => {
      const ran = await deployment.apply(main);
      expect(ran).toMatchObject({ code: 3, out: '', writes: [] });
      expect(ran.err).toContain(
        `error PS6204  ${files.join(', ')} ${files.length === 1 ? 'has' : 'have'} uncommitted changes, and target staging sets require_clean. Nothing was changed.`,
      );
      sh(main, 'reset', '-q', '--hard');
      sh(main, 'clean', '-q', '-fdx');
    };
    await write(main, { [BUNDLE]: prompts({ Rome: 'two' }), 'README.md': 'x\n' });
    const planned = await deployment.run(main, 'plan');
    expect(planned.code).toBe(0);
    expect(planned.out).toContain('! Applying this plan would be refused (PS6204)\n  pipelines/rome.yaml has');
    await refusedFor(BUNDLE);

    await write(main, { 'pipelines/new.yaml': prompts({ New: 'x' }), 'texts/tone.md': 'warm\n' });
    sh(main, 'add', 'texts');
    await refusedFor('pipelines/new.yaml', 'texts/tone.md');
    await write(main, { 'pipelines/made.yaml': prompts({ Made: 'x' }) });
    await refusedFor('pipelines/made.yaml');
    await write(main, { [BUNDLE]: null });
    await refusedFor(BUNDLE);
    await rename(path.join(main, BUNDLE), path.join(main, 'pipelines/venice.yaml'));
    await refusedFor(BUNDLE, 'pipelines/venice.yaml');
    await write(main, { 'pipelines-sync.yaml': `${clean}# on another day\n` });
    await refusedFor('pipelines-sync.yaml');

    await write(main, { 'README.md': 'x\n', 'plan.json': '{}' });
    expect(await deployment.apply(main)).toMatchObject({ code: 0, err: '' });
    // Where nothing would be written there is nothing to refuse.
    await write(main, { 'pipelines/tone.yaml': `${TONE}# a remark\n` });
    expect(await deployment.apply(main)).toMatchObject({ code: 0, err: '' });
  });

  it('are found behind links and in folders that git has not seen yet', async () => {
    const nested = path.join(main, 'shared');
    await mkdir(nested);
    await write(main, { 'shared/texts/venice.md': 'lagoon\n' });
    await symlink('../shared/texts', path.join(main, 'pipelines/links'));
    await write(main, { 'pipelines/tone.yaml': TONE.replace('../texts/tone.md', 'links/venice.md') });
    const ran = await deployment.apply(main);
    expect(ran.code).toBe(0);
    expect(ran.err).toContain(
      'note PS6205  pipelines/links/venice.md, pipelines/tone.yaml, shared/texts/venice.md have uncommitted changes',
    );
  });
});

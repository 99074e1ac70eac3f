import { rm } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OTHER_ORG_KEY } from '../../../src/providers/pipelines/emulator/default-seed.js';
import { startEmulator } from '../../../src/providers/pipelines/emulator/index.js';
import { Scene } from '../../apply/edits/scene.js';
import { exact, exactAsJudge, quality } from '../removal/bundles.js';
import { applySaved, save, tamper } from './scene.js';

const text = (name: string, prompt_text: string) => ({ name, prompt_text });
const prompts = (texts: { [name: string]: string }) => ({
  prompts: Object.entries(texts).map(([name, value]) => text(name, value)),
});

let scene: Scene;
beforeEach(async () => {
  scene = await Scene.open(prompts({ A: 'a', B: 'b', C: 'c', D: 'd', E: 'e' }));
  expect((await scene.apply()).code).toBe(0);
});
afterEach(() => scene.close());

const idOf = (name: string) => scene.store.list('prompts').find((one) => one.name === name)?.id ?? 0;
const edit = (name: string, prompt_text: string) => scene.store.edit('prompts', idOf(name), { prompt_text });

/** Nothing is written, to the platform or to the ledger. */
async function expectRefused(code: string, sentence: string | RegExp, ...flags: string[]): Promise<string> {
  const ledger = await scene.workspace.files('.pipelines-sync');
  const ran = await applySaved(scene.workspace, ...flags);
  expect(ran, ran.err).toMatchObject({ outcomes: [], writes: [] });
  expect(ran.err).toContain(`error ${code}`);
  expect(ran.err).toMatch(sentence);
  expect(await scene.workspace.files('.pipelines-sync')).toEqual(ledger);
  expect(ran.code).toBe(['PS9110', 'PS9111', 'PS9112', 'PS9120'].includes(code) ? 1 : 3);
  return ran.err;
}

describe('a stale plan', () => {
  it('is refused before the first write, naming each change and what differs', async () => {
    await scene.write(prompts({ A: 'a2', B: 'b2', C: 'c2', D: 'd2', E: 'e2' }));
    await save(scene);
    edit('B', 'web');
    scene.store.drop('prompts', idOf('C'));
    await scene.write(prompts({ A: 'a2', B: 'b2', C: 'c2', D: 'd3' }));
    const err = await expectRefused(
      'PS9119',
      /The plan is stale: 4 of its 5 changes can no longer be applied as reviewed \(prompts\/B, prompts\/C, prompts\/D and 1 more\). Nothing was changed./,
    );
    expect(err).toContain(
      'stale  prompts/B  update: it is held now: was edited on the platform and in the files',
    );
    expect(err).toContain('stale  prompts/C  update: it is held now: was deleted or archived');
    expect(err).toContain('stale  prompts/D  update: the files now have another prompt_text');
    expect(err).toContain('stale  prompts/E  update: it is no longer in the files');
    expect(err).not.toContain('stale  prompts/A');
    expect(scene.store.need('prompts', idOf('A')).prompt_text).toBe('a');
  });

  it('is one whose values were applied and replaced by later ones: that is not "already applied"', async () => {
    await scene.write(prompts({ A: 'a2', B: 'b', C: 'c', D: 'd', E: 'e' }));
    await save(scene);
    await scene.write(prompts({ A: 'a3', B: 'b', C: 'c', D: 'd', E: 'e' }));
    await scene.apply();
    await expectRefused('PS9119', /stale {2}prompts\/A {2}update: the files now have another prompt_text/);
  });

  it('is one whose live value moved under --on-drift overwrite: another text would be lost', async () => {
    edit('A', 'first edit');
    await save(scene, '--on-drift', 'overwrite');
    edit('A', 'second edit');
    await expectRefused('PS9119', /stale {2}prompts\/A {2}update: prompt_text changed on the platform/);
  });

  it('is one whose object is another by now', async () => {
    await scene.write(prompts({ A: 'a2', B: 'b', C: 'c', D: 'd', E: 'e' }));
    const old = idOf('A');
    await save(scene, '--on-drift', 'overwrite');
    scene.store.drop('prompts', old);
    scene.store.create('prompts', text('A', 'a'));
    await expectRefused(
      'PS9119',
      /stale {2}prompts\/A {2}update: it is (a create now|held now|another object)/,
    );
  });

  it('is one that needs something the plan does not hold', async () => {
    await scene.write({ criteria: [exact], evaluations: [quality] });
    await scene.apply('--only', 'criteria/*');
    await save(scene);
    scene.store.drop('criteria', scene.store.list('criteria')[0]?.id ?? 0);
    await expectRefused('PS9119', /stale {2}evaluations\/Quality {2}create: /);
  });

  it('is one that would delete what came back, or what the ledger lost sight of', async () => {
    await scene.configure({ prune: true });
    await scene.write(prompts({ B: 'b', C: 'c', D: 'd', E: 'e' }));
    await save(scene);
    await scene.write(prompts({ A: 'a', B: 'b', C: 'c', D: 'd', E: 'e' }));
    await expectRefused('PS9119', /stale {2}prompts\/A {2}delete: it would no longer be deleted/);
    await scene.write(prompts({ B: 'b', C: 'c', D: 'd', E: 'e' }));
    expect((await scene.workspace.run('ledger', 'forget', 'prompts/A', '--yes')).code).toBe(0);
    const ran = await applySaved(scene.workspace);
    expect(ran).toMatchObject({ code: 3, writes: [] });
    expect(ran.err).toContain('the ledger no longer has it, and it may still be on the platform');
    scene.store.drop('prompts', idOf('A'));
    expect(await applySaved(scene.workspace)).toMatchObject({
      code: 0,
      outcomes: ['prompts/A: already applied'],
      writes: [],
    });
  });

  it('replaces and deletes once, and is through the second time', async () => {
    await scene.configure({ prune: true });
    await scene.write({ criteria: [exact], evaluations: [quality] });
    await scene.apply();
    await scene.write({ ...prompts({ A: 'a', B: 'b', C: 'c', D: 'd' }), criteria: [exactAsJudge] });
    const saved = await save(scene);
    expect(saved.changes.map((one) => one.action).sort()).toEqual(['delete', 'delete', 'replace', 'update']);
    const first = await applySaved(scene.workspace);
    expect(first.code, first.err).toBe(0);
    const second = await applySaved(scene.workspace);
    expect(second, second.err).toMatchObject({ code: 0, writes: [] });
    expect(second.outcomes.every((one) => one.endsWith(': already applied'))).toBe(true);
    expect(second.outcomes).toHaveLength(4);
  });
});

describe('a plan is refused that', () => {
  beforeEach(async () => {
    await scene.write(prompts({ A: 'a2', B: 'b', C: 'c', D: 'd', E: 'e' }));
    await save(scene);
  });

  it('was edited, also by somebody who made the digest over all anew', async () => {
    await tamper(scene.workspace, { 'changes.0.leaves.0.after': 'mine' }, false);
    await expectRefused(
      'PS9114',
      /The plan in plan.json was edited after it was saved \(the change of prompts\/A/,
    );
    await tamper(scene.workspace, {});
    await expectRefused('PS9114', /was edited after it was saved/);
    await save(scene);
    await tamper(scene.workspace, { tool_version: 'mine' }, false);
    await expectRefused('PS9114', /The plan in plan.json was edited after it was saved\. /);
  });

  it('is for another target, organization, platform or namespace', async () => {
    const { workspace } = scene;
    const config = JSON.parse(await workspace.read('pipelines-sync.yaml'));
    const other = {
      ...config,
      default_target: 'other',
      targets: { ...config.targets, other: { org_id: 2 } },
    };
    await workspace.write('pipelines-sync.yaml', JSON.stringify(other));
    await expectRefused('PS9115', /for target staging, but this run is for other\..*\n.*--target staging/);
    expect((await workspace.run('apply', '--plan', 'plan.json', '--target', 'staging')).code).toBe(0);

    await workspace.write('pipelines-sync.yaml', JSON.stringify({ ...config, namespace: 'venice' }));
    await expectRefused('PS9116', /made for namespace rome-team, not venice/);
    await workspace.write('pipelines-sync.yaml', JSON.stringify(config));
    await expectRefused('PS9116', /made for organization 2, not 7/, '--org', '7', '--api-key', OTHER_ORG_KEY);
    const elsewhere = await startEmulator();
    try {
      await expectRefused('PS9116', /made for platform http.*, not http/, '--base-url', elsewhere.url);
      expect(elsewhere.requests).toEqual([]);
    } finally {
      await elsewhere.close();
    }
  });

  it('was made without the ledger, or with one that is gone', async () => {
    await save(scene, '--no-ledger');
    await expectRefused('PS9117', /made without the ledger/);
    await save(scene);
    await scene.workspace.loseLedger();
    const ran = await applySaved(scene.workspace);
    expect(ran).toMatchObject({ code: 3, outcomes: [], writes: [] });
    expect(ran.err).toMatch(/error PS9121 .*that no longer exists/);
  });

  it('contains an error', async () => {
    await scene.write({
      tool_ground_truths: [
        { workflow_id: 10, node_id: 'node-9', field_id: 'f', expected_tools: [{ name: 'search_docs' }] },
      ],
    });
    expect((await scene.workspace.run('plan', '--out', 'plan.json')).code).toBe(1);
    await expectRefused('PS9118', /contains an error, so it is not applied: tool_ground_truths/);
  });

  it('has another major version, is damaged, no plan, no JSON, or not there; with the place', async () => {
    const { workspace } = scene;
    await tamper(workspace, { format_version: '3.0' });
    await expectRefused('PS9113', /format 3\.0, but this version applies only 1\.x and 2\.x/);
    await save(scene);
    await tamper(workspace, { format_version: '2.0' });
    await expectRefused('PS9112', /plan\.json:1:1 is not an applicable plan .* has no provider/);
    await save(scene);
    await tamper(workspace, { 'changes.0.kind': 7 });
    await expectRefused(
      'PS9112',
      /plan\.json:\d+:\d+ is not an applicable plan .*changes\[0\]\.kind is invalid/,
    );
    await save(scene);
    await tamper(workspace, { held: undefined });
    await expectRefused('PS9112', /plan\.json:1:1 is not an applicable plan .* has no held/);
    await workspace.write('plan.json', await workspace.read('all.json'));
    await expectRefused(
      'PS9112',
      /plan\.json:1:1 is not a plan of pipelines-sync: format_version is missing/,
    );
    await workspace.write('plan.json', '{\n  "format_version": "1.0",\n  oops\n}\n');
    await expectRefused('PS9111', /plan\.json:3:3 is not valid JSON/);
    await workspace.write('plan.json', '');
    await expectRefused('PS9111', /plan\.json:1:1 is not valid JSON/);
    await rm(path.join(workspace.folder, 'plan.json'));
    await expectRefused('PS9110', /plan\.json cannot be read \(ENOENT\)/);
  });

  it('is accompanied by flags that it has decided', async () => {
    await expectRefused(
      'PS9120',
      /--on-drift, --take-over, --launch, --only, --allow-deletes, --allow-empty cannot be combined with --plan/,
      ...[
        '--on-drift',
        'keep',
        '--take-over',
        '--launch',
        'x',
        '--only',
        'y',
        '--allow-deletes',
        '3',
        '--allow-empty',
      ],
    );
  });
});

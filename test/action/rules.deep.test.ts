import { mkdirSync, readdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sh } from '../ledger/git-scene.js';
import { prompts } from '../support/deployment.js';
import { ActionScene, type Ran } from './action-scene.js';
import { pushEvent } from './github/events.js';

function config(rules: boolean): string {
  return `version: 1
namespace: rome-team
bundles: ["pipelines/*.yaml"]
default_target: staging
targets:
  staging: {org_id: 2, prune: true, limits: {max_delete_percent: 100}}
${
  rules
    ? `rules:
  no_deletes:
    says: Deletes need a label.
    override: allow-delete
    changes: {properties: {deletes: {const: false}}}
  short:
    says: Prompts are short.
    items: {properties: {prompt_text: {maxLength: 30}}}
`
    : ''
}`;
}

const HELD_BODY = 'breaks the rule no_deletes: Deletes need a label (deletes must be false)';
let scene: ActionScene;
beforeEach(async () => {
  scene = await ActionScene.open({
    'pipelines-sync.yaml': config(true),
    'pipelines/old.yaml': prompts({ Old: 'Old.' }),
    'pipelines/older.yaml': prompts({ Older: 'Older.' }),
  });
  expect(
    (await scene.pushed(undefined, await scene.tip(), { inputs: { 'on-plan-change': 'apply' } })).code,
  ).toBe(0);
  expect(live()).toEqual(['Old', 'Older', 'Tone']);
});
afterEach(() => scene.close());

const WITHOUT_OLD = { 'pipelines/old.yaml': prompts({}) };
const WITHOUT_OLDER = { 'pipelines/older.yaml': prompts({}) };

function live(): string[] {
  return scene.emulator.store
    .list('prompts')
    .map((row) => String(row.name))
    .sort();
}

function label(number: number, ...labels: string[]): void {
  const issue = scene.repository.issues.get(number);
  if (issue === undefined) throw new Error(`no #${number}`);
  for (const name of labels)
    if (scene.repository.findLabel(name) === undefined)
      scene.repository.addLabel(name, 'ededed', 'For tests.');
  issue.labels = labels;
}

function commentOf(number: number): string {
  return scene.repository
    .commentsOf(number)
    .map(({ body }) => body)
    .join('\n');
}

const held = (ran: Ran) => [ran.outputs['exit-code'], ran.outputs.held];

describe('a pull request', () => {
  it('is judged by the rules of its base, which it cannot remove', async () => {
    const number = await scene.openPull('drop', { 'pipelines-sync.yaml': config(false), ...WITHOUT_OLD });
    const ran = await scene.onPull(number);
    expect(held(ran)).toEqual(['3', '1']);
    expect(commentOf(number)).toContain('breaks the rule `no_deletes`: Deletes need a label');
    expect(commentOf(number)).toContain('allow-delete');
    // Merged all the same, the rules from before the merge count.
    const { ran: applied } = await scene.merge([number]);
    expect([applied.code, ...held(applied)]).toEqual([1, '3', '1']);
    expect(applied.log).toContain(HELD_BODY);
    expect(live()).toContain('Old');
  });

  it('gets findings of the rules of its base, and of those that it adds', async () => {
    const long = prompts({ Tone: 'x'.repeat(50) });
    const number = await scene.openPull('long', {
      'pipelines-sync.yaml': config(false),
      'pipelines/a.yaml': long,
    });
    const ran = await scene.onPull(number);
    expect(ran.code).toBe(1);
    expect(ran.annotations.map(({ title, file }) => [title, file])).toContainEqual([
      'PS1340 prompts/Tone',
      'pipelines/a.yaml',
    ]);
    const checked = await scene.onPull(number, { inputs: { command: 'validate' } });
    expect(checked.code).toBe(1);
  });

  it('fails where the base cannot be read', async () => {
    const number = await scene.openPull('drop', WITHOUT_OLD);
    const event = await scene.pullEvent(number);
    Object(event.payload.pull_request).base.sha = '0123456789012345678901234567890123456789';
    const sha = scene.repository.pull(number).head.sha;
    const ran = await scene.run(event, { sha, ref: `refs/pull/${number}/merge` });
    expect(ran.code).toBe(1);
    expect(ran.annotations.map(({ title }) => title)).toContain('No plan (PS3143)');
  });

  it('repairs a base whose configuration has an error, and neither it nor its merge removes a rule', async () => {
    const repair = { 'pipelines-sync.yaml': config(true), 'pipelines/a.yaml': prompts({ Tone: 'Kind.' }) };
    for (const broken of ['rules\n', `${config(true)}rules: {}\n`, 'targets: [\n']) {
      // Pushed past all checks.
      scene.work.pull();
      scene.work.commit('broken', { 'pipelines-sync.yaml': broken });
      const drop = await scene.openPull(`drop-${broken.length}`, {
        'pipelines-sync.yaml': config(false),
        ...WITHOUT_OLD,
      });
      expect(held(await scene.onPull(drop))).toEqual(['3', '1']);
      const number = await scene.openPull(`repair-${broken.length}`, repair);
      const ran = await scene.onPull(number);
      expect([ran.code, ran.outputs.held]).toEqual([0, '0']);
      expect(ran.annotations.map(({ title }) => title)).toContain('PS3146');
      expect(commentOf(number)).toContain('PS3146');
      expect((await scene.onPull(number, { inputs: { command: 'validate' } })).code).toBe(0);
      const { ran: applied } = await scene.merge([number]);
      expect([applied.code, ...held(applied)]).toEqual([0, '0', '0']);
    }
  });

  it('shows what its apply holds for the rules of the last apply', async () => {
    const rules = await scene.openPull('rules', { 'pipelines-sync.yaml': config(false) });
    await scene.onPull(rules);
    // Merged, and not applied yet.
    await scene.repository.mergePull(rules, 'merge');
    const number = await scene.openPull('drop', WITHOUT_OLD);
    expect(held(await scene.onPull(number))).toEqual(['3', '1']);
    expect(held((await scene.merge([number])).ran)).toEqual(['3', '1']);
    const byHand = { command: 'apply', 'on-plan-change': 'apply', override: 'no_deletes' };
    expect((await scene.onDispatch({ inputs: byHand })).code).toBe(0);
    expect(live()).toEqual(['Older', 'Tone']);
  });

  it('is judged in a checkout below the workspace too', async () => {
    const number = await scene.openPull('drop', { 'pipelines-sync.yaml': config(false), ...WITHOUT_OLD });
    const ran = await scene.onPull(number, {
      inputs: { config: 'repo/pipelines-sync.yaml' },
      prepare: (workspace) => {
        const entries = readdirSync(workspace);
        mkdirSync(path.join(workspace, 'repo'));
        for (const entry of entries)
          renameSync(path.join(workspace, entry), path.join(workspace, 'repo', entry));
      },
    });
    expect(held(ran)).toEqual(['3', '1']);
  });

  it('with the label that the rule names is let through, and the ledger says so', async () => {
    const number = await scene.openPull('drop', WITHOUT_OLD);
    expect(held(await scene.onPull(number))).toEqual(['3', '1']);
    label(number, 'other', 'Allow-Delete');
    const again = await scene.onPull(number);
    expect(held(again)).toEqual(['2', '0']);
    expect(commentOf(number)).toContain('PS3141');
    const { ran } = await scene.merge([number]);
    expect(ran.code).toBe(0);
    expect(live()).toEqual(['Older', 'Tone']);
    const head = sh(scene.work.origin, 'show', 'refs/pipelines-sync/rome-team/staging:head.json');
    expect(JSON.parse(head).overrides).toEqual([
      { rule: 'no_deletes', label: 'Allow-Delete', pull: number, addresses: ['prompts/Old'] },
    ]);
  });

  it('that loses its label before the merge is held', async () => {
    const number = await scene.openPull('drop', WITHOUT_OLD);
    label(number, 'allow-delete');
    expect(held(await scene.onPull(number))).toEqual(['2', '0']);
    label(number);
    const { ran } = await scene.merge([number]);
    expect(held(ran)).toEqual(['3', '1']);
    expect(live()).toContain('Old');
  });

  it('lets nothing through that already waits on the base branch', async () => {
    const one = await scene.openPull('one', WITHOUT_OLD);
    await scene.onPull(one);
    expect(held((await scene.merge([one])).ran)).toEqual(['3', '1']);
    const other = await scene.openPull('other', WITHOUT_OLDER);
    label(other, 'allow-delete');
    const planned = await scene.onPull(other);
    expect(held(planned)).toEqual(['3', '1']);
    const { ran } = await scene.merge([other]);
    expect(held(ran)).toEqual(['3', '1']);
    expect(live()).toEqual(['Old', 'Tone']);
  });

  it('lets nothing of another one through', async () => {
    const one = await scene.openPull('one', WITHOUT_OLD);
    const other = await scene.openPull('other', WITHOUT_OLDER);
    label(one, 'allow-delete');
    await scene.onPull(one);
    await scene.onPull(other);
    const { ran } = await scene.merge([one, other]);
    expect(held(ran)).toEqual(['3', '1']);
    expect(live()).toEqual(['Older', 'Tone']);
  });

  it('needs a token for its label', async () => {
    const number = await scene.openPull('drop', WITHOUT_OLD);
    label(number, 'allow-delete');
    const ran = await scene.onPull(number, { inputs: { 'github-token': '' } });
    expect(held(ran)).toEqual(['3', '1']);
    expect(ran.log).toContain('PS3145');
  });
});

describe('an apply', () => {
  it('counts the rules of the last apply, whatever was merged before the last push', async () => {
    const one = await scene.openPull('rules', { 'pipelines-sync.yaml': config(false) });
    const other = await scene.openPull('drop', WITHOUT_OLD);
    await scene.onPull(one);
    await scene.onPull(other);
    const { ran } = await scene.merge([one, other], { inputs: { 'on-plan-change': 'apply' } });
    expect(held(ran)).toEqual(['3', '1']);
    expect(live()).toContain('Old');
  });

  it('without a change takes new rules over, so that they alone judge the next one', async () => {
    const rules = await scene.openPull('rules', { 'pipelines-sync.yaml': config(false) });
    await scene.onPull(rules);
    expect((await scene.merge([rules])).ran.code).toBe(0);
    const number = await scene.openPull('drop', WITHOUT_OLD);
    expect(held(await scene.onPull(number))).toEqual(['2', '0']);
    const { ran } = await scene.merge([number]);
    expect([ran.code, ...held(ran)]).toEqual([0, '0', '0']);
    expect(live()).not.toContain('Old');
  });

  it('keeps a rule while it holds something, whatever else was applied', async () => {
    const number = await scene.openPull('drop', {
      'pipelines-sync.yaml': config(false),
      ...WITHOUT_OLD,
      'pipelines/a.yaml': prompts({ Tone: 'Changed.' }),
    });
    await scene.onPull(number);
    expect(held((await scene.merge([number])).ran)).toEqual(['3', '1']);
    const other = await scene.openPull('other', { 'pipelines/a.yaml': prompts({ Tone: 'Again.' }) });
    await scene.onPull(other);
    const { ran } = await scene.merge([other], { inputs: { 'on-plan-change': 'apply' } });
    expect(held(ran)).toEqual(['3', '1']);
    expect(live()).toContain('Old');
    // Once nothing is held, the rule is gone.
    const back = await scene.openPull('back', { 'pipelines/old.yaml': prompts({ Old: 'Old.' }) });
    await scene.onPull(back);
    expect((await scene.merge([back])).ran.code).toBe(0);
    const again = await scene.openPull('again', WITHOUT_OLD);
    await scene.onPull(again);
    expect((await scene.merge([again])).ran.code).toBe(0);
    expect(live()).not.toContain('Old');
  });

  it('opens the issue of the target where the rules before it cannot be read', async () => {
    const event = await pushEvent(scene.github.state, scene.repository, { after: await scene.tip() });
    Object(event.payload).before = '0123456789012345678901234567890123456789';
    const ran = await scene.run(event, { inputs: { target: 'staging' } });
    expect(ran.code).toBe(1);
    expect(ran.annotations.map(({ title }) => title)).toContain('No plan for staging (PS3143)');
    expect([...scene.repository.issues.values()].map(({ body }) => String(body)).join()).toContain('PS3143');
  });

  it('by hand can name the rule', async () => {
    const number = await scene.openPull('drop', WITHOUT_OLD);
    await scene.onPull(number);
    await scene.merge([number]);
    const byHand = { command: 'apply', 'on-plan-change': 'apply' };
    expect(held(await scene.onDispatch({ inputs: byHand }))).toEqual(['3', '1']);
    const ran = await scene.onDispatch({ inputs: { ...byHand, override: 'no_deletes' } });
    expect(ran.code).toBe(0);
    expect(live()).toEqual(['Older', 'Tone']);
    const wrong = await scene.onDispatch({ inputs: { ...byHand, override: 'no_delete' } });
    expect(wrong.annotations.map(({ title }) => title)).toContain('No plan (PS3142)');
  });

  it('of a merge group is judged by the group before it', async () => {
    const number = await scene.openPull('drop', { 'pipelines-sync.yaml': config(false), ...WITHOUT_OLD });
    await scene.onPull(number);
    const merge = scene.repository.pull(number);
    const ran = await scene.onQueue(number, merge.mergeCommit ?? merge.head.sha);
    expect(ran.outputs.held).toBe('1');
  });
});

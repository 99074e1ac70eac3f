import { afterEach, beforeEach, expect, it } from 'vitest';
import { sh } from '../ledger/git-scene.js';
import { prompts } from '../support/deployment.js';
import { ActionScene } from './action-scene.js';
import type { Comment } from './github/index.js';

// One step for several targets: a comment gets one answer.

const CONFIG = `version: 1
namespace: rome-team
bundles: ["pipelines/*.yaml"]
default_target: staging
targets:
  staging: {org_id: 2}
  production: {org_id: 2, bundles: ["pipelines/*.yaml", "live/*.yaml"]}
`;
const INPUTS = { target: 'staging, production' };

let scene: ActionScene;
let number: number;
beforeEach(async () => {
  scene = await ActionScene.open(
    { 'pipelines-sync.yaml': CONFIG, 'live/a.yaml': prompts({ Live: 'Be live.' }) },
    { inputs: INPUTS },
  );
  const applied = await scene.pushed(undefined, await scene.tip(), { inputs: { 'on-plan-change': 'apply' } });
  expect(applied.code, applied.log).toBe(0);
  number = await scene.openPull('edit', { 'pipelines/b.yaml': prompts({ Rome: 'Go there.' }) });
});
afterEach(() => scene.close());

function edit(name: string, text: string): void {
  const row = scene.store.list('prompts').find((one) => one.name === name);
  scene.store.edit('prompts', row?.id ?? 0, { prompt_text: text });
}
const reacted = ({ reactions }: Comment) => reactions.map(({ content }) => content).join(' ');
const fileOf = (file: string) => sh(scene.work.origin, 'show', `refs/heads/edit:${file}`);
const commits = () => sh(scene.work.origin, 'rev-list', '--count', 'main..edit');
const plans = () => scene.repository.commentsOf(number).filter(({ body }) => body.includes('"plan_digest"'));
/** Requests to GitHub from an index on, by operation. */
function asked(mark: number, operation: string): number {
  return scene.github.requests.slice(mark).filter((one) => one.operation === operation).length;
}

it('get one reply and one reaction, and GitHub is asked once who the author is', async () => {
  const mark = scene.github.requests.length;
  const { ran, reply, comment } = await scene.comment(number, '/pipelines plan');
  expect([ran.code, reacted(comment)], ran.log).toEqual([0, 'eyes +1']);
  expect(reply?.match(/\*\*(staging|production)\*\*/g)).toEqual(['**staging**', '**production**']);
  expect(reply?.match(/1 to create/g)).toHaveLength(2);
  expect(plans()).toHaveLength(2);
  expect(asked(mark, 'repos/get-collaborator-permission-level')).toBe(1);
  expect(asked(mark, 'reactions/create-for-issue-comment')).toBe(2);
  // The reply: written once, edited once. The plans: one comment each.
  expect(asked(mark, 'issues/create-comment')).toBe(3);
  expect(asked(mark, 'issues/update-comment')).toBe(1);
  const help = await scene.comment(number, '/pipelines help');
  expect(help.reply?.match(/\| command \|/g)).toHaveLength(1);
});

it('decide each about what they hold, from one plan, and both are planned at the last commit', async () => {
  edit('Tone', 'Be cold.');
  edit('Live', 'Be dead.');
  await scene.onPull(number);
  const mark = scene.emulator.requests.length;
  const { ran, reply, comment } = await scene.comment(
    number,
    '/pipelines overwrite prompts/Tone\n/pipelines keep-live prompts/Live',
  );
  expect([ran.code, reacted(comment)], `${ran.log}${reply}`).toEqual([0, 'eyes +1']);
  expect(fileOf('pipelines/a.yaml')).toMatch(
    /"overwrite": \{"staging": "[0-9a-f]{16}", "production": "[0-9a-f]{16}"/,
  );
  expect(fileOf('live/a.yaml')).toContain('Be dead.');
  expect(commits()).toBe('4');
  expect(reply).toContain('It holds nothing of this.');
  const tip = await scene.tip('edit');
  for (const { body } of plans()) {
    expect(body).toContain(tip.slice(0, 7));
    expect(body).not.toContain('To decide here');
  }
  expect(scene.emulator.requests.slice(mark).filter(({ method }) => method !== 'GET')).toEqual([]);
});

it('decide about nothing that none of them holds', async () => {
  edit('Tone', 'Be cold.');
  await scene.onPull(number);
  const { ran, reply, comment } = await scene.comment(
    number,
    '/pipelines overwrite prompts/Tone prompts/Rome',
  );
  expect([ran.code, reacted(comment)]).toEqual([1, 'eyes -1']);
  expect(reply).toContain('is held on none of staging, production');
  expect(commits()).toBe('1');
});

it('are refused together, with one reason', async () => {
  for (const body of ['/pipelines apply', '/pipelines adopt', '/pipelines destroy']) {
    const { reply, comment } = await scene.comment(number, body);
    expect(reacted(comment), body).toBe('eyes -1');
    expect(reply, body).not.toContain('✅');
  }
});

it('do what they can where one of them fails, and never look green then', async () => {
  const { ran, reply, comment } = await scene.comment(number, '/pipelines plan', {
    inputs: { target: 'staging, nowhere' },
  });
  expect([ran.code, reacted(comment)]).toEqual([1, 'eyes -1']);
  expect(reply).toMatch(/\*\*staging\*\*[\s\S]*ℹ️ `plan`[\s\S]*1 to create/);
  expect(reply).toMatch(/\*\*nowhere\*\*[\s\S]*❌ `plan`/);
});

it('nobody waits for a run that an internal fault has ended', async () => {
  let planned = 0;
  const { ran, reply, comment } = await scene.comment(number, '/pipelines plan\n/pipelines help', {
    onLog: (text) => {
      planned += text.includes('to create') ? 1 : 0;
      if (planned === 2) throw new Error('the second plan is one too many');
    },
  });
  expect([ran.code, reacted(comment)], ran.log).toEqual([1, 'eyes -1']);
  expect(reply).not.toContain('⏳');
  expect(reply).toMatch(/\*\*production\*\*[\s\S]*❌ `plan`[\s\S]*PS8099/);
  // What strangers must not read is in the log alone.
  expect(reply).not.toContain('one too many');
  expect(ran.summary + JSON.stringify(ran.annotations)).toContain('one too many');
});

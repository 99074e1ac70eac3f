import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PROVIDERS } from '../../src/providers/index.js';
import { ADMIN_KEY } from '../../src/providers/pipelines/emulator/index.js';
import { readIssue, readMarker } from '../../src/report/index.js';
import { forgetKinds, knowKinds } from '../providers/made-up/kinds-known.js';
import { garden as provider } from '../providers/made-up/provider.js';
import { Garden, KEY } from '../providers/made-up/server.js';
import { CONFIG } from '../support/deployment.js';
import { ActionScene, type Ran } from './action-scene.js';

/** Words of the other platform, which nobody reads who works on this one. */
const FOREIGN = /\borg\b|Pipelines|PIPELINES_|organi[sz]ation|web app/;

const TARGET = `version: 1
namespace: allotment
bundles: ["garden/*.yaml"]
targets:
  home: { provider: garden, account: anna }
`;

const bed = (note: string, water = 2) => `artifact_type: pipelines.artifact.bundle.v1
tags:
  - name: Herbs
beds:
  - title: South Wall
    note: ${note}
    tag: { $ref: tags/Herbs }
    plants:
      basil: { water: ${water}, sun: full }
`;

let garden: Garden;
let scene: ActionScene;

async function open(files: Record<string, string>, inputs: Record<string, string> = {}): Promise<void> {
  scene = await ActionScene.open(files, {
    providers: [...PROVIDERS, provider],
    inputs: { 'api-key': KEY, ...inputs },
    env: { GARDEN_BASE_URL: await garden.start() },
  });
}

beforeEach(() => {
  knowKinds();
  garden = new Garden();
});
afterEach(async () => {
  await scene.close();
  await garden.close();
  forgetKinds();
});

const NORTH = {
  'garden/b.yaml': bed('Sunny')
    .replace(/tags:[\s\S]*beds:/, 'beds:')
    .replace('South', 'North'),
};

function issues() {
  return [...scene.repository.issues.values()].filter((issue) => issue.pull === undefined);
}

function commentOf(number: number): string {
  const bodies = scene.repository.commentsOf(number).map(({ body }) => body);
  expect(bodies).toHaveLength(1);
  return bodies[0] ?? '';
}

/** Everything that a run says of what it did. */
function said(ran: Ran): string {
  return [ran.log, ran.summary, ...ran.annotations.map(({ message }) => message)].join('\n');
}

describe('the Action with a target on a second platform', () => {
  beforeEach(() => open({ 'pipelines-sync.yaml': TARGET, 'garden/a.yaml': bed('Sunny') }));

  it('comments the plan in the words of the platform, and writes it in format 2.0', async () => {
    const number = await scene.openPull('north', NORTH);
    const ran = await scene.onPull(number);
    expect([ran.code, ran.outputs['exit-code']], said(ran)).toEqual([0, '2']);
    const body = commentOf(number);
    expect(body).toContain('### Garden plan for **home** · 3 to create');
    expect(body).toContain('grower anna · ');
    // Both are new, and only one of them is of this pull request.
    expect(body).toMatch(/\*\*Waiting from the base branch\*\*[\s\S]*beds\/South Wall/);
    expect(readMarker(body)).toMatchObject({ target: 'home', state: 'planned', all: true });
    const plan = JSON.parse(await readFile(ran.outputs['plan-path'] ?? '', 'utf8'));
    expect(plan).toMatchObject({
      format_version: '2.0',
      provider: 'garden',
      account: { id: 'anna', label: 'grower anna' },
    });
    expect(plan).not.toHaveProperty('org_id');
    for (const text of [body, said(ran)]) expect(text).not.toMatch(FOREIGN);
    expect(garden.writes).toEqual([]);
    expect(scene.emulator.requests).toEqual([]);
  });

  it('applies on merge what the signed comment showed, and says so in it', async () => {
    const number = await scene.openPull('edit', { 'garden/a.yaml': bed('Shady') });
    await scene.onPull(number);
    const { ran, event } = await scene.merge([number], { method: 'squash' });
    expect([ran.code, ran.outputs['exit-code']], said(ran)).toEqual([0, '0']);
    expect(garden.state()).toMatchObject({
      beds: [{ slug: 'south-wall', note: 'Shady', tag: 'herbs', plants: { basil: { water: 2 } } }],
    });
    const body = commentOf(number);
    expect(body).toContain('✅ Applied');
    expect(body).toMatch(/created · id `south-wall`/);
    expect(body).toMatch(/Ledger commit `[0-9a-f]{12}`/);
    expect(readMarker(body)).toMatchObject({ state: 'applied', target: 'home' });
    for (const text of [body, said(ran)]) expect(text).not.toMatch(FOREIGN);
    expect(issues()).toEqual([]);
    const writes = garden.writes.length;
    const again = await scene.run(event, { attempt: 2 });
    expect([again.code, garden.writes.length], said(again)).toEqual([0, writes]);
    expect(commentOf(number)).toBe(body);
  });

  it('has no smoke runs: all of none are skipped, one by name is an error before the apply', async () => {
    const number = await scene.openPull('edit', { 'garden/a.yaml': bed('Shady') });
    await scene.onPull(number);
    const { ran, event } = await scene.merge([number], { inputs: { smoke: 'hello' } });
    expect([ran.code, ran.outputs['exit-code'], garden.writes.length], said(ran)).toEqual([1, '1', 0]);
    expect(said(ran)).toContain('PS9037');
    const all = await scene.run(event, { attempt: 2, inputs: { smoke: 'true' } });
    expect([all.code, garden.beds.size], said(all)).toEqual([0, 1]);
    expect(all.log).toContain('PS2905');
  });

  it('holds what no signed comment showed, and the issue of the target names it', async () => {
    const number = await scene.openPull('edit', { 'garden/a.yaml': bed('Shady') });
    await scene.onPull(number);
    const [comment] = scene.repository.comments;
    if (comment === undefined) throw new Error('no comment');
    // Somebody who may write under the same login shows what they like, but cannot sign it.
    comment.body = comment.body.replace(/"signature":"[0-9a-f]{64}"/, `"signature":"${'0'.repeat(64)}"`);
    const { ran } = await scene.merge([number]);
    expect([ran.code, ran.outputs['exit-code']], said(ran)).toEqual([1, '3']);
    expect(garden.writes).toEqual([]);
    const [issue] = issues();
    expect(issue?.body).toContain('beds/South Wall');
    expect(readIssue(issue?.body ?? '')?.marker).toMatchObject({ target: 'home', apply: { open: 2 } });
    for (const text of [issue?.body ?? '', said(ran)]) expect(text).not.toMatch(FOREIGN);
    const allowed = await scene.onDispatch({ inputs: { command: 'apply', 'on-plan-change': 'apply' } });
    expect([allowed.code, garden.beds.size], said(allowed)).toEqual([0, 1]);
    expect(issues()[0]).toMatchObject({ state: 'closed' });
  });

  it('says nothing of its own in a comment of a key that the platform refuses', async () => {
    const number = await scene.openPull('edit', { 'garden/a.yaml': bed('Shady') });
    const ran = await scene.onPull(number, { inputs: { 'api-key': 'spade-of-a-stranger' } });
    expect(ran.code).toBe(1);
    expect(commentOf(number)).toContain('The garden does not know the key from the input api-key.');
    for (const text of [commentOf(number), said(ran)]) expect(text).not.toMatch(FOREIGN);
  });

  it('names the variables of the platform where a key is missing', async () => {
    const event = await scene.onDispatch({ inputs: { command: 'apply', 'api-key': '' } });
    expect(event.code).toBe(1);
    expect(said(event)).toContain('Set the input api-key, or GARDEN_API_KEY in env: of the step');
    expect(said(event)).not.toMatch(FOREIGN);
    const drift = await scene.onSchedule({ inputs: { 'api-key': '' } });
    expect(drift.code).toBe(1);
    expect(said(drift)).toContain('Set the input api-key, or GARDEN_API_KEY in env: of the step');
    const number = await scene.openPull('edit', { 'garden/a.yaml': bed('Shady') });
    const ran = await scene.onPull(number, { env: { GARDEN_API_KEY: KEY }, inputs: { 'api-key': '' } });
    expect([ran.code, ran.outputs.create], said(ran)).toEqual([0, '2']);
  });

  it('masks a key in a variable of the platform before it does anything', async () => {
    const ran = await scene.onDispatch({
      inputs: { command: 'nonsense', 'api-key': '' },
      env: { GARDEN_API_KEY_HOME: 'trowel-of-the-house' },
    });
    expect(ran.masks).toContain('trowel-of-the-house');
  });

  it('opens, updates and closes the issue about drift', async () => {
    const first = await scene.onDispatch({ inputs: { command: 'apply', 'on-plan-change': 'apply' } });
    expect(first.code, said(first)).toBe(0);
    expect((await scene.onSchedule()).outputs).toMatchObject({ drifted: '0', 'exit-code': '0' });
    const south = garden.beds.get('south-wall');
    if (south === undefined) throw new Error('no bed');

    south.plants.set('nettle', { water: 0, sun: 'none' });
    const ran = await scene.onSchedule({ depth: null });
    expect([ran.code, ran.outputs.drifted], said(ran)).toEqual([0, '1']);
    const [issue] = issues();
    expect(issue?.body).toContain('nettle');
    expect(issue?.body).toContain('pipelines-sync pull --target home');
    expect(issue?.body).toContain('lines last changed by Ada');
    for (const text of [issue?.body ?? '', issue?.title ?? '', said(ran)]) expect(text).not.toMatch(FOREIGN);
    const mark = scene.github.requests.length;
    await scene.onSchedule({ depth: null });
    expect(scene.github.writesSince(mark)).toEqual([]);

    south.plants.delete('nettle');
    south.note = 'Dry';
    await scene.onSchedule({ depth: null });
    expect(issues()).toHaveLength(1);
    expect(issues()[0]?.body).toContain('Dry');
    expect(issues()[0]?.body).not.toContain('nettle');

    south.note = 'Sunny';
    await scene.onSchedule();
    expect(issues()[0]).toMatchObject({ state: 'closed' });
  });
});

describe('a repository with targets on two platforms', () => {
  const FILES = {
    'pipelines-sync.yaml': CONFIG,
    'garden/pipelines-sync.yaml': TARGET.replace('garden/*', '*.plot'),
    'garden/a.plot.yaml': bed('Sunny'),
  };

  it('gives the input api-key to one platform only', async () => {
    const two = '  other: { provider: garden, account: anna }\n  staging: { org_id: 2 }\n';
    await open({ 'pipelines-sync.yaml': TARGET + two, 'garden/a.yaml': bed('Sunny') });
    const both = await scene.onDispatch({ inputs: { target: 'home, other' } });
    expect([both.code, both.outputs.create], said(both)).toEqual([0, '4']);
    const requests = garden.requests.length;
    const mixed = await scene.onDispatch({ inputs: { target: 'home, staging' } });
    expect(mixed.code).toBe(1);
    expect(mixed.annotations.map(({ title }) => title)).toEqual([
      'No plan for home (PS8027)',
      'No plan for staging (PS8027)',
    ]);
    expect(said(mixed)).toContain(
      'The input api-key is set, but its targets are on several platforms: home (garden), staging (pipelines). To do: ' +
        'Leave api-key out, and set PIPELINES_API_KEY and GARDEN_API_KEY in env: of the step, from secrets.',
    );
    expect([garden.requests.length, scene.emulator.requests.length]).toEqual([requests, 0]);
    const own = { target: 'home, staging', 'api-key': ADMIN_KEY };
    const ran = await scene.onDispatch({ inputs: own, env: { GARDEN_API_KEY_HOME: KEY } });
    expect(ran.annotations.map(({ title }) => title)).not.toContain('No plan for staging (PS8027)');
    expect([garden.requests.length > requests, ran.outputs.create]).toEqual([true, '2']);
  });

  it('has a job for each configuration, with a comment of its own', async () => {
    await open(FILES);
    const number = await scene.openPull('edit', { 'garden/a.plot.yaml': bed('Shady') });
    const runs = {
      garden: { inputs: { config: 'garden/pipelines-sync.yaml' } },
      other: { inputs: { 'api-key': ADMIN_KEY } },
    };
    for (const options of Object.values(runs)) {
      const ran = await scene.onPull(number, options);
      expect(ran.code, said(ran)).toBe(0);
    }
    const bodies = () => scene.repository.commentsOf(number).map(({ body }) => body);
    expect(bodies().map((body) => readMarker(body)?.target)).toEqual(['home', 'staging']);
    expect(bodies()[0]).not.toMatch(FOREIGN);
    expect(bodies()[1]).not.toMatch(/Garden|grower|greenhouse/);
    const { ran, event } = await scene.merge([number], runs.garden);
    const other = await scene.run(event, runs.other);
    expect([ran.code, other.code], said(ran) + said(other)).toEqual([0, 0]);
    expect(bodies().map((body) => readMarker(body)?.state)).toEqual(['applied', 'applied']);
    expect([garden.beds.size, scene.emulator.store.list('prompts').length]).toEqual([1, 1]);
  });
});

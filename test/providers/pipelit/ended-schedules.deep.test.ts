import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { JsonObject } from '../../../src/model/index.js';
import { PipelitScene } from './scene.js';

vi.setConfig({ testTimeout: 240_000 });

const CLOCK = `slug: nightly
name: Nightly
is_active: true
nodes:
  clock:
    component_type: trigger_schedule
    running: true
    config: { extra_config: { interval_seconds: 60, total_repeats: 3 } }
  work: { component_type: code }
edges:
  clock -> work: {}
`;

const HOURLY = `artifact_type: pipelines.artifact.bundle.v1
schedules:
  - workflow: { $ref: workflows/nightly }
    name: hourly
    interval_seconds: 3600
    total_repeats: 3
    enabled: true
`;

let scene: PipelitScene;

beforeEach(async () => {
  scene = await PipelitScene.open({ 'nightly.yaml': CLOCK, 'schedules.yaml': HOURLY });
  await apply();
});
afterEach(() => scene.close());

async function apply(...flags: string[]): Promise<void> {
  const { code, out, err } = await scene.run('apply', '--yes', ...flags);
  expect(code, err + out).toBe(0);
}

async function expectDone(): Promise<void> {
  const { code, json, err } = await scene.json('plan', '--detailed-exitcode');
  expect([code, json?.changes, json?.held], err).toEqual([0, [], []]);
}

function job(name: string): JsonObject {
  const found = scene.editor.tables.all('schedules').find((row) => row.name === name);
  if (found === undefined) throw new Error(`no schedule ${name}`);
  return { ...found };
}

function end(name: string, status: 'done' | 'dead'): void {
  const { tables } = scene.editor;
  const found = tables.all('schedules').find((row) => row.name === name);
  if (found !== undefined) tables.put('schedules', { ...found, status, next_run_at: null, run_count: 3 });
}

/** Neither plan nor apply sends anything of it, and both say why. */
async function expectFinding(code: string, ...flags: string[]): Promise<string> {
  const before = scene.writes.length;
  const plan = await scene.json('plan', ...flags);
  expect([plan.code, plan.json?.changes], plan.err).toEqual([1, []]);
  expect(plan.json.diagnostics).toMatchObject([{ code, severity: 'error' }]);
  expect((await scene.run('apply', '--yes', ...flags)).code).toBe(1);
  expect(scene.writes.length).toBe(before);
  return `${plan.json.diagnostics[0].message} ${plan.json.diagnostics[0].remedy}`;
}

describe('a schedule that came to its end (19)', () => {
  it('is as the files want it where it is enabled', async () => {
    end('hourly', 'done');
    await expectDone();
    expect((await scene.run('drift')).code).toBe(0);
  });

  it.each([
    ['paused', 'enabled: true', 'enabled: false'],
    ['made longer', 'total_repeats: 3', 'total_repeats: 9'],
  ])('cannot be %s: a finding, and nothing is sent', async (_what, from, to) => {
    end('hourly', 'done');
    await scene.write('schedules.yaml', HOURLY.replace(from, to));
    expect(await expectFinding('PS4705')).toContain('give it another name');
  });

  it('is held, and then a finding, where it died', async () => {
    end('hourly', 'dead');
    const { code, json } = await scene.json('plan');
    expect([code, json.held.length, json.changes]).toEqual([3, 1, []]);
    expect(await expectFinding('PS4705', '--on-drift', 'overwrite')).toContain('dead');
    await scene.write('schedules.yaml', HOURLY.replace('enabled: true', 'enabled: false'));
    await apply();
    await expectDone();
  });

  it('may get another description, and another name makes another one', async () => {
    end('hourly', 'done');
    await scene.write(
      'schedules.yaml',
      HOURLY.replace('enabled: true', 'enabled: true\n    description: Old'),
    );
    await apply();
    expect(job('hourly')).toMatchObject({ description: 'Old', status: 'done' });
    await scene.write('schedules.yaml', HOURLY.replace('hourly', 'again'));
    await apply();
    expect(scene.editor.tables.all('schedules').map(({ name }) => name)).not.toContain('hourly');
    expect(job('again')).toMatchObject({ status: 'active' });
    await expectDone();
  });

  it('of a node is left alone, cannot be paused, and begins again for more runs', async () => {
    end('schedule:clock', 'done');
    await expectDone();
    await scene.write('nightly.yaml', CLOCK.replace('running: true', 'running: false'));
    expect(await expectFinding('PS4705')).toContain('clock');
    await scene.write('nightly.yaml', CLOCK.replace('total_repeats: 3', 'total_repeats: 9'));
    await apply();
    expect(job('schedule:clock')).toMatchObject({ status: 'active', total_repeats: 9, run_count: 0 });
    await expectDone();
  });

  it('of a node that died is started again', async () => {
    end('schedule:clock', 'dead');
    expect((await scene.run('drift')).code).toBe(2);
    await apply('--on-drift', 'overwrite');
    expect(job('schedule:clock')).toMatchObject({ status: 'active' });
    await expectDone();
  });
});

describe('pull', () => {
  it('writes nothing of the end of a schedule', async () => {
    end('schedule:clock', 'done');
    end('hourly', 'done');
    scene.editor.editNode('nightly', 'clock', { label: 'Clock' });
    const { tables } = scene.editor;
    for (const row of tables.all('schedules'))
      if (row.name === 'hourly') tables.put('schedules', { ...row, interval_seconds: 1800 });
    const { code, out, err } = await scene.run('pull');
    expect(code, out + err).toBe(0);
    const text = (await scene.read('nightly.yaml')) + (await scene.read('schedules.yaml'));
    expect(text).toContain('label: Clock');
    expect(text).toContain('1800');
    expect(text).not.toMatch(/ended|status|done/);
    await apply();
    await expectDone();
  });
});

describe('the schedule of a node', () => {
  it('begins again with another trigger_payload, also with none', async () => {
    const [before, after] = ['total_repeats: 3', 'total_repeats: 3, trigger_payload: { text: Hi }'];
    await scene.write('nightly.yaml', CLOCK.replace(before, after));
    await apply();
    expect(job('schedule:clock')).toMatchObject({ trigger_payload: { text: 'Hi' } });
    await expectDone();
    await scene.write('nightly.yaml', CLOCK);
    await apply();
    expect(job('schedule:clock')).toMatchObject({ trigger_payload: null });
    await expectDone();
  });

  it.each([
    ['trigger_node: clock', 'PS2711'],
    ['name: schedule:clock', 'PS2711'],
  ])('is no item of schedules: %s', async (line, code) => {
    const text = line.startsWith('name')
      ? HOURLY.replace('name: hourly', `name: "${line.slice('name: '.length)}"`)
      : HOURLY.replace('name: hourly', `name: hourly\n    ${line}`);
    await scene.write('schedules.yaml', text);
    const { code: exit, out, err } = await scene.run('validate');
    expect([exit, out + err]).toEqual([1, expect.stringContaining(code)]);
  });

  it('with an interval that is no number is not started for ever', async () => {
    const row = scene.editor.detail('nightly');
    expect(row.nodes).toBeDefined();
    scene.editor.editNode('nightly', 'clock', {
      config: { extra_config: { interval_seconds: 'often', total_repeats: 3 } },
    });
    const { json } = await scene.json('drift');
    expect(JSON.stringify(json.items)).toContain('often');
    expect(JSON.stringify(json.items)).not.toContain('outdated');
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PipelitScene } from './scene.js';

const NIGHTLY = `slug: nightly
name: Nightly
is_active: true
nodes:
  clock:
    component_type: trigger_schedule
    running: true
    config: { extra_config: { interval_seconds: 60 } }
  work: { component_type: code }
edges:
  clock -> work: {}
`;

const SCHEDULES = `artifact_type: pipelines.artifact.bundle.v1
schedules:
  - workflow: { $ref: workflows/nightly }
    name: hourly
    interval_seconds: 3600
    enabled: true
  - workflow: { $ref: workflows/nightly }
    name: weekly
    interval_seconds: 604800
    enabled: false
`;

vi.setConfig({ testTimeout: 240_000 });

let scene: PipelitScene;

beforeEach(async () => {
  scene = await PipelitScene.open({ 'nightly.yaml': NIGHTLY, 'schedules.yaml': SCHEDULES });
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

const jobs = () =>
  scene.editor.tables
    .all('schedules')
    .map(({ name, status, interval_seconds }) => [name, status, interval_seconds])
    .sort();

describe('schedules', () => {
  it('are made after their workflow, paused where they are not enabled, and then there is nothing to do', async () => {
    await apply();
    expect(jobs()).toEqual([
      ['hourly', 'active', 3600],
      ['schedule:clock', 'active', 60],
      ['weekly', 'paused', 604800],
    ]);
    await expectDone();
  });

  it('are changed, resumed and deleted', async () => {
    await apply();
    await scene.write(
      'schedules.yaml',
      SCHEDULES.replace('604800\n    enabled: false', '604800\n    enabled: true').replace('3600', '1800'),
    );
    await apply();
    expect(jobs()).toEqual([
      ['hourly', 'active', 1800],
      ['schedule:clock', 'active', 60],
      ['weekly', 'active', 604800],
    ]);
    await expectDone();
    await scene.write(
      'schedules.yaml',
      SCHEDULES.slice(0, SCHEDULES.indexOf('  - workflow: { $ref: workflows/nightly }\n    name: weekly')),
    );
    await apply('--allow-deletes', '5');
    expect(jobs().map(([name]) => name)).toEqual(['hourly', 'schedule:clock']);
  });

  it('that somebody changed without a new start are pulled, and started with the next apply', async () => {
    await apply();
    scene.editor.editNode('nightly', 'clock', { config: { extra_config: { interval_seconds: 90 } } });
    const drift = await scene.json('drift');
    expect(drift.code, drift.err).toBe(2);
    const pulled = await scene.run('pull');
    expect(pulled.code, pulled.out + pulled.err).toBe(0);
    expect(await scene.read('nightly.yaml')).toBe(
      NIGHTLY.replace('interval_seconds: 60', 'interval_seconds: 90'),
    );
    expect(jobs()).toContainEqual(['schedule:clock', 'active', 60]);
    const { json } = await scene.json('plan');
    expect([json.changes[0]?.action, json.held]).toEqual(['update', []]);
    await apply();
    expect(jobs()).toContainEqual(['schedule:clock', 'active', 90]);
    await expectDone();
  });

  it('that were changed without a new start are no field of a file that pull --all writes', async () => {
    await apply();
    scene.editor.editNode('nightly', 'clock', { config: { extra_config: { interval_seconds: 90 } } });
    await scene.workspace.loseLedger();
    for (const file of ['nightly.yaml', 'schedules.yaml']) await scene.remove(file);
    const pulled = await scene.run('pull', '--all');
    expect(pulled.code, pulled.out + pulled.err).toBe(0);
    expect(await scene.read('nightly.yaml')).not.toContain('outdated');
    expect((await scene.run('validate')).code).toBe(0);
    await apply('--take-over');
    expect(jobs()).toContainEqual(['schedule:clock', 'active', 90]);
    await expectDone();
  });

  it('of nodes follow running and the settings of the node', async () => {
    await apply();
    await scene.write('nightly.yaml', NIGHTLY.replace('interval_seconds: 60', 'interval_seconds: 90'));
    await apply();
    expect(jobs()).toContainEqual(['schedule:clock', 'active', 90]);
    await expectDone();
    await scene.write('nightly.yaml', NIGHTLY.replace('running: true', 'running: false'));
    await apply();
    expect(jobs()).toContainEqual(['schedule:clock', 'paused', 90]);
    await expectDone();
  });

  it('that somebody paused are drift', async () => {
    await apply();
    const { tables } = scene.editor;
    for (const row of tables.all('schedules')) tables.put('schedules', { ...row, status: 'paused' });
    const { code, json } = await scene.json('drift');
    expect([code, json.items.length]).toEqual([2, 2]);
    await apply('--on-drift', 'overwrite');
    expect(jobs().map(([, status]) => status)).toEqual(['active', 'active', 'paused']);
    await expectDone();
  });

  it('of one name and workflow are ambiguous, and none is touched', async () => {
    await apply();
    const { tables } = scene.editor;
    const [first] = tables.all('schedules').filter(({ name }) => name === 'hourly');
    if (first === undefined) throw new Error('no schedule');
    await scene.workspace.loseLedger();
    tables.put('schedules', { ...first, id: 'another' });
    const { code, json } = await scene.json('plan');
    expect(code).toBe(3);
    expect(JSON.stringify(json.held)).toContain('schedules/nightly/hourly');
  });
});

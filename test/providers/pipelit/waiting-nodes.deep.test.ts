import { rm } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PipelitScene } from './scene.js';

vi.setConfig({ testTimeout: 240_000 });

const APPROVAL = `slug: approval
name: Approval
is_active: true
nodes:
  chat: { component_type: trigger_chat, is_entry_point: true }
  ask: { component_type: human_confirmation, label: Sure? }
edges:
  chat -> ask: {}
`;

const withInterrupt = (value: boolean) =>
  APPROVAL.replace('label: Sure?', `label: Sure?, interrupt_before: ${value}`);

let scene: PipelitScene;

beforeEach(async () => {
  scene = await PipelitScene.open({});
});
afterEach(() => scene.close());

async function apply(): Promise<void> {
  const { code, out, err } = await scene.run('apply', '--yes');
  expect(code, err + out).toBe(0);
}

async function expectDone(): Promise<void> {
  const { code, json, err } = await scene.json('plan', '--detailed-exitcode');
  expect([code, json?.changes, json?.held], err).toEqual([0, [], []]);
}

describe('behaviour 6: a human_confirmation always interrupts', () => {
  it.each([
    ['a file that says nothing of it', APPROVAL],
    ['a file that says it', withInterrupt(true)],
  ])('%s is applied, and then there is nothing to do', async (_what, text) => {
    await scene.write('approval.yaml', text);
    await apply();
    await expectDone();
    await scene.write('approval.yaml', text.replace('Sure?', 'Really?'));
    await apply();
    await expectDone();
    // The other way to say the same is no change.
    await scene.write(
      'approval.yaml',
      (text === APPROVAL ? withInterrupt(true) : APPROVAL).replace('Sure?', 'Really?'),
    );
    await expectDone();
    expect((await scene.run('drift')).code).toBe(0);
  });

  it('false is a finding', async () => {
    await scene.write('approval.yaml', withInterrupt(false));
    const { code, out, err } = await scene.run('validate');
    expect([code, out + err]).toEqual([1, expect.stringContaining('PS2708')]);
  });

  it('what the server shows of one means the same, and pull writes nothing of it', async () => {
    await scene.write('approval.yaml', APPROVAL);
    await apply();
    scene.editor.addNode('approval', { node_id: 'again', component_type: 'human_confirmation' });
    const pulled = await scene.run('pull');
    expect(pulled.code, pulled.err + pulled.out).toBe(0);
    const text = await scene.read('approval.yaml');
    expect(text).toContain('again:');
    expect(text).not.toContain('interrupt_before');
    await apply();
    await expectDone();
    await rm(path.join(scene.workspace.folder, 'pipelit/approval.yaml'));
    await scene.write('approval.json', JSON.stringify(scene.editor.detail('approval'), null, 2));
    await apply();
    await expectDone();
  });
});

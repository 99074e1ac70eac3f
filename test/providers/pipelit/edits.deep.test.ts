import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { JsonObject } from '../../../src/model/index.js';
import { SUPPORT } from './files.js';
import { PipelitScene } from './scene.js';

vi.setConfig({ testTimeout: 240_000 });

let scene: PipelitScene;

const open = async () => {
  scene = await PipelitScene.open({ 'support.yaml': SUPPORT });
};
beforeEach(open);
afterEach(() => scene.close());

async function apply(...flags: string[]): Promise<void> {
  const { code, out, err } = await scene.run('apply', '--yes', ...flags);
  expect(code, err + out).toBe(0);
}

async function expectDone(): Promise<void> {
  const { code, json, err } = await scene.json('plan', '--detailed-exitcode');
  expect([code, json?.changes, json?.held], err).toEqual([0, [], []]);
}

function node(id: string): JsonObject | undefined {
  return (scene.editor.detail('support').nodes as JsonObject[]).find(({ node_id }) => node_id === id);
}

const prompt = (id: string) => (node(id)?.config as JsonObject | undefined)?.system_prompt;

const keys = () =>
  (scene.editor.detail('support').edges as JsonObject[])
    .map(({ source_node_id, target_node_id }) => `${source_node_id} -> ${target_node_id}`)
    .sort();

/** Somebody in the editor, right before the n-th reading of the workflow from now. */
function beforeReading(nth: number, edit: () => void): () => boolean {
  let seen = 0;
  scene.server.hooks.before = ({ method, path }) => {
    if (method !== 'GET' || path !== '/api/v1/workflows/support/') return;
    seen += 1;
    if (seen === nth) edit();
  };
  return () => seen >= nth;
}

describe('somebody in the editor of a workflow that was made just now', () => {
  it.each([
    [
      'adds a node',
      () => scene.editor.addNode('support', { node_id: 'extra', component_type: 'code' }),
      () => node('extra') !== undefined,
    ],
    [
      'describes it',
      () => scene.editor.edit('support', { description: 'Mine.' }),
      () => scene.editor.detail('support').description === 'Mine.',
    ],
  ])('%s before it is read back, and keeps it', async (_what, edit, isThere) => {
    scene.server.hooks.after = ({ method, path }) => {
      if (method === 'POST' && path === '/api/v1/workflows/') edit();
    };
    const made = await scene.run('apply', '--yes');
    scene.server.hooks.after = () => undefined;
    expect([made.code, made.out]).toEqual([4, expect.stringContaining('somebody changed')]);
    expect([scene.writes.length, isThere()]).toEqual([1, true]);
    // The next run does not take it away either without being told to.
    const next = await scene.run('apply', '--yes');
    expect([next.code, isThere()], next.out).toEqual([3, true]);
    await apply('--on-drift', 'overwrite');
    expect(isThere()).toBe(false);
    await expectDone();
  });
});

describe('somebody in the editor while a plan is applied', () => {
  it.each([
    [
      'adds a node',
      () => scene.editor.addNode('support', { node_id: 'extra', component_type: 'code' }),
      () => node('extra') !== undefined,
    ],
    [
      'stops the workflow',
      () => scene.editor.edit('support', { is_active: false }),
      () => scene.editor.detail('support').is_active === false,
    ],
    [
      'drags a node',
      () => scene.editor.editNode('support', 'yes', { position_x: 77 }),
      () => node('yes')?.position_x === 77,
    ],
    [
      'changes another prompt',
      () => scene.editor.editNode('support', 'no', { config: { system_prompt: 'Mine.' } }),
      () => prompt('no') === 'Mine.',
    ],
    [
      'changes the same prompt',
      () => scene.editor.editNode('support', 'yes', { config: { system_prompt: 'Mine.' } }),
      () => prompt('yes') === 'Mine.',
    ],
    [
      'removes an edge',
      () => scene.editor.removeEdge('support', 'sort', 'no'),
      () => !keys().includes('sort -> no'),
    ],
  ])('%s, at any moment before the first write, and keeps it', async (what, edit, isThere) => {
    const codes: number[] = [];
    for (let nth = 1; ; nth += 1) {
      await scene.close();
      await open();
      await apply();
      await scene.write('support.yaml', SUPPORT.replace('Here you are.', 'Here it is.'));
      const before = scene.writes.length;
      let atEdit = 0;
      const isReached = beforeReading(nth, () => {
        atEdit = scene.writes.length;
        edit();
      });
      const { code, out, err } = await scene.run('apply', '--yes');
      if (!isReached() || atEdit > before) break;
      codes.push(code);
      expect(isThere(), `reading ${nth}: ${out}${err}`).toBe(true);
      // What was done is said, and nothing that was not done is called so.
      if (code === 0) expect(prompt('yes'), out).toBe('Here it is.');
    }
    expect(codes.length).toBeGreaterThanOrEqual(3);
    // Only places are nobody's business; everything else is held.
    expect(new Set(codes)).toEqual(new Set([what === 'drags a node' ? 0 : 3]));
  });
});

/** A clock that stands still, except where a test moves it. */
function slowClock() {
  let at = Date.now();
  const clock = {
    now: () => at,
    sleep: async (ms: number) => {
      at += ms;
    },
  };
  return {
    clock,
    pass: (ms: number) => {
      at += ms;
    },
  };
}

/** Runs `edit`, and lets 4 s pass, right after the n-th write. */
function afterWrite(nth: number, edit: () => void, pass: (ms: number) => void): void {
  let seen = 0;
  scene.server.hooks.after = ({ method, path }) => {
    if (method === 'GET' || path.endsWith('/validate/')) return;
    seen += 1;
    if (seen !== nth) return;
    pass(4_000);
    edit();
  };
}

describe('a write of several requests that takes long', () => {
  const TWO = SUPPORT.replace('description: Answers questions.', 'description: Answers most questions.')
    .replace('Here you are.', 'Here it is.')
    .replace('enable_todos: true', 'enable_todos: false');

  it.each([
    [
      'a setting beside one that is written',
      TWO,
      () =>
        scene.editor.editNode('support', 'scribe', {
          config: { extra_config: { enable_todos: true, mine: 1 } },
        }),
      () => (node('scribe')?.config as JsonObject | undefined)?.extra_config,
      { enable_todos: true, mine: 1 },
    ],
    [
      'the prompt of a node that goes',
      TWO.replace('enable_todos: false', 'enable_todos: true')
        .replace('  no:\n    component_type: reply_chat\n    config: { system_prompt: "Ask again." }\n', '')
        .replace('  sort -> no [if __other__]: { type: conditional }\n', ''),
      () => scene.editor.editNode('support', 'no', { config: { system_prompt: 'Mine.' } }),
      () => prompt('no'),
      'Mine.',
    ],
  ])('does not overwrite %s', async (_what, text, edit, read, mine) => {
    await apply();
    await scene.write('support.yaml', text);
    const { clock, pass } = slowClock();
    const before = scene.writes.length;
    afterWrite(1, edit, pass);
    const { code, out, err } = await scene.workspace.runWith(
      { clock },
      'apply',
      '--yes',
      '--allow-deletes',
      '5',
    );
    scene.server.hooks.after = () => undefined;
    expect(scene.writes.length - before, out).toBe(1);
    expect([code, out + err]).toEqual([4, expect.stringContaining('somebody changed node')]);
    expect(out).toContain('partly updated');
    expect(read()).toEqual(mine);
    // Somebody's edit is there to be decided about, and nothing is green over it.
    expect((await scene.run('plan')).code).toBe(3);
  });

  it('goes on where nobody changed what it is about, and writes nothing twice', async () => {
    await apply();
    await scene.write('support.yaml', TWO);
    const { clock, pass } = slowClock();
    const before = scene.writes.length;
    scene.server.hooks.after = ({ method }) => {
      if (method !== 'GET') pass(4_000);
    };
    const { code, out, err } = await scene.workspace.runWith({ clock }, 'apply', '--yes');
    scene.server.hooks.after = () => undefined;
    expect(code, out + err).toBe(0);
    expect(scene.writes.slice(before).sort()).toEqual([
      'PATCH /workflows/support/',
      'PATCH /workflows/support/nodes/scribe/',
      'PATCH /workflows/support/nodes/yes/',
    ]);
    await expectDone();
  });

  it('leaves a node where somebody drags it', async () => {
    await apply();
    await scene.write('support.yaml', `${TWO}positions:\n  yes: { x: 5, y: 5 }\n`);
    const { clock, pass } = slowClock();
    afterWrite(1, () => scene.editor.editNode('support', 'yes', { position_x: 77 }), pass);
    await scene.workspace.runWith({ clock }, 'apply', '--yes');
    scene.server.hooks.after = () => undefined;
    expect(node('yes')?.position_x).toBe(77);
  });
});

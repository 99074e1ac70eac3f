import { afterEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { SUPPORT } from './files.js';
import { PipelitScene } from './scene.js';

vi.setConfig({ testTimeout: 240_000 });

let scene: PipelitScene;
afterEach(() => scene.close());

/** With a `code` node that runs another workflow, and a prompt in a file of its own. */
const CALLER = `slug: caller
name: Caller
is_active: false
nodes:
  chat: { component_type: trigger_chat, is_entry_point: true, interrupt_after: false }
  # It answers.
  reply:
    component_type: reply_chat
    config: { system_prompt: { $file: texts/reply.md } }
  other:
    component_type: reply_chat
    config:
      system_prompt: "Hi" # quoted
  call: { component_type: workflow, subworkflow: { $ref: workflows/support } }
edges:
  chat -> reply: {}
  chat -> other: {}
  chat -> call: { priority: 0 }
`;

async function emptyPlan(): Promise<void> {
  const { code, json, err } = await scene.json('plan', '--detailed-exitcode');
  expect([code, json?.changes, json?.held], err).toEqual([0, [], []]);
}

describe('long prompts', () => {
  it('of a new workflow are files of their own, and short ones stay; other workflows are references', async () => {
    scene = await PipelitScene.open({
      'support.yaml': SUPPORT,
      'caller.yaml': CALLER,
      'texts/reply.md': 'Oh.\n',
    });
    expect((await scene.run('apply', '--yes')).code).toBe(0);
    await scene.workspace.loseLedger();
    for (const file of ['support.yaml', 'caller.yaml']) await scene.remove(file);
    const pulled = await scene.run('pull', '--all');
    expect(pulled.code, pulled.out + pulled.err).toBe(0);
    const support = parse(await scene.read('support.yaml'));
    expect(support.nodes.scribe.config.system_prompt).toEqual({ $file: 'workflows/support-scribe.md' });
    expect(await scene.read('workflows/support-scribe.md')).toBe(
      'You help people with their questions.\nBe short.\n\n',
    );
    expect(support.nodes.yes.config.system_prompt).toBe('Here you are.');
    const caller = parse(await scene.read('caller.yaml'));
    expect(caller.nodes.call.subworkflow).toEqual({ $ref: 'workflows/support' });
    await emptyPlan();
  });

  it('stay where they are when somebody edits the workflow, like everything else that did not change', async () => {
    scene = await PipelitScene.open({
      'support.yaml': SUPPORT,
      'caller.yaml': CALLER,
      'texts/reply.md': 'Say hello.\nBe short.\n',
    });
    expect((await scene.run('apply', '--yes')).code).toBe(0);
    scene.editor.editNode('caller', 'other', { config: { system_prompt: 'Ho' } });
    expect((await scene.run('pull')).code).toBe(0);
    expect(await scene.read('caller.yaml')).toBe(CALLER.replace('"Hi"', '"Ho"'));
    expect(await scene.read('texts/reply.md')).toBe('Say hello.\nBe short.\n');

    scene.editor.editNode('caller', 'reply', {
      label: 'Answer',
      config: { system_prompt: 'Say hello.\nBe kind.' },
    });
    expect((await scene.run('pull')).code).toBe(0);
    expect(await scene.read('texts/reply.md')).toBe('Say hello.\nBe kind.\n');
    expect(await scene.read('caller.yaml')).toBe(
      CALLER.replace('"Hi"', '"Ho"').replace(
        '    config: { system_prompt: { $file: texts/reply.md } }\n',
        '    config: { system_prompt: { $file: texts/reply.md } }\n    label: Answer\n',
      ),
    );
    await emptyPlan();
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SUPPORT } from './files.js';
import { PipelitScene } from './scene.js';

vi.setConfig({ testTimeout: 240_000 });

const PLACED = `${SUPPORT}positions:
  yes: { x: 1, y: 2 }
  no: { x: 3, y: 4 }
`;

let scene: PipelitScene;

beforeEach(async () => {
  scene = await PipelitScene.open({ 'support.yaml': PLACED });
});
afterEach(() => scene.close());

describe('positions', () => {
  it('of a node that the workflow does not have are a finding at their line', async () => {
    await scene.write('support.yaml', PLACED.replace('  no: { x: 3', '  noo: { x: 3'));
    const { code, out, err } = await scene.run('validate');
    const line = PLACED.slice(0, PLACED.indexOf('  no: { x: 3')).split('\n').length;
    expect([code, out + err]).toEqual([1, expect.stringContaining(`support.yaml:${line}:`)]);
    expect(out + err).toContain('PS2703');
  });

  it('go with a node that somebody removed, when that is pulled', async () => {
    expect((await scene.run('apply', '--yes')).code).toBe(0);
    scene.editor.removeNode('support', 'no');
    const { code, out, err } = await scene.run('pull');
    expect(code, out + err).toBe(0);
    const text = await scene.read('support.yaml');
    expect(text).toContain('yes: { x: 1, y: 2 }');
    expect(text).not.toContain('x: 3');
    expect((await scene.run('validate')).code).toBe(0);
    expect((await scene.run('apply', '--yes')).code).toBe(0);
    const plan = await scene.json('plan');
    expect([plan.code, plan.json?.changes], plan.err).toEqual([0, []]);
  });
});

describe('a credential that is not there', () => {
  it('is answered with the nearest ones only', async () => {
    const names = ['Anthropic-2', 'Anthropic-3', 'Anthropic-4', 'Anthropic-5', 'Payroll', 'Secret project'];
    const { tables } = scene.editor;
    const [first] = tables.all('credentials').filter(({ credential_type }) => credential_type === 'llm');
    if (first === undefined) throw new Error('no credential');
    for (const [index, name] of names.entries())
      tables.put('credentials', { ...first, id: 100 + index, name });
    await scene.write('support.yaml', SUPPORT.replace('llm/Anthropic', 'llm/Antropic'));
    const { out, err } = await scene.run('plan');
    expect(out + err).toMatch(/Did you mean llm\/Anthropic or [^.]*\? Create it/);
    expect(out + err).not.toMatch(/Payroll|Secret project|gateway/);
    expect((out + err).match(/Anthropic-\d/g)?.length ?? 0).toBeLessThan(3);
  });
});

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

describe('what a repository should not hold', () => {
  const with_ = (config: string) => SUPPORT.replace('      extra_config: { enable_todos: true }\n', config);
  const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split('\n').length;

  it.each([
    ['a key in a prompt', '      extra_config: { note: "use sk-abcdefghij0123456789XYZ" }\n', 'PS2715'],
    ['a password', '      extra_config: { smtp: { password: hunter2hunter2 } }\n', 'PS2715'],
    ['a token', '      extra_config: { headers: [{ auth_token: abcd1234efgh }] }\n', 'PS2715'],
    ['a private key', '      extra_config: { pem: "-----BEGIN RSA PRIVATE KEY-----\\nMIIE" }\n', 'PS2715'],
    ['a path of a machine', '      extra_config: { skill_path: /home/ada/skills/search }\n', 'PS2716'],
  ])('%s is a warning at its line', async (_what, config, code) => {
    const text = with_(config);
    await scene.write('support.yaml', text);
    const { code: exit, out, err } = await scene.run('validate');
    expect([exit, out + err]).toEqual([0, expect.stringContaining(code)]);
    expect(out + err).toContain(`support.yaml:${lineOf(text, config)}:`);
  });

  it.each([
    '      extra_config: { max_tokens: 12345678, token_limit: "12345678", key: sorted-by-name }\n',
    '      extra_config: { api_key: "{{ secrets.smtp }}", password: short }\n',
    '      extra_config: { path: relative/file, route: /api/v1/users, skill: /home/ada/x }\n',
    '      extra_config: { sketch: sk-etch, task-sk-0123456789012345678901: x }\n',
  ])('%s is nothing to warn of', async (config) => {
    await scene.write('support.yaml', with_(config));
    const { code, out, err } = await scene.run('validate');
    expect([code, out + err]).toEqual([0, expect.not.stringContaining('warning')]);
  });

  it('is said by the pull that brings it in, and once', async () => {
    expect((await scene.run('apply', '--yes')).code).toBe(0);
    const config = {
      system_prompt: 'The key is sk-abcdefghij0123456789XYZ.',
      extra_config: { enable_todos: true },
    };
    scene.editor.editNode('support', 'scribe', { config });
    const pulled = await scene.run('pull');
    expect([pulled.code, pulled.err]).toEqual([0, expect.stringContaining('PS2715')]);
    expect(pulled.err).toContain('support.yaml:');
    expect(pulled.err).toContain('config.system_prompt of scribe looks like a secret');
    scene.editor.editNode('support', 'yes', { config: { system_prompt: 'Oh.' } });
    expect((await scene.run('pull')).err.match(/warning PS2715/g)).toHaveLength(1);
  });
});

describe('settings that do not fit what the server says of a type', () => {
  const schema = {
    type: 'object',
    required: ['interval'],
    additionalProperties: false,
    properties: {
      interval: { type: 'integer' },
      mode: { enum: ['a', 'b'] },
      enable_todos: { type: ['boolean', 'null'] },
    },
  };

  it.each([
    ['      extra_config: { enable_todos: true }\n', ['extra_config needs interval']],
    [
      '      extra_config: { interval: soon, mode: c, other: 1 }\n',
      [
        'extra_config.interval must be of type integer',
        'extra_config.mode must be one of "a", "b"',
        'extra_config has no field other',
      ],
    ],
    ['      extra_config: { interval: 5, mode: b, enable_todos: null }\n', []],
  ])('%s', async (config, messages) => {
    scene.server.hooks.before = ({ path }) => {
      if (!path.endsWith('/node-types/')) return;
      const types = { deep_agent: { requires_model: true, config_schema: schema } };
      for (const type of ['trigger_chat', 'ai_model', 'switch', 'reply_chat'])
        Object.assign(types, { [type]: {} });
      scene.server.setFaults([
        {
          nth: 1,
          when: 'before',
          status: 200,
          body: types,
          match: { path: '^/api/v1/workflows/node-types/' },
        },
      ]);
    };
    await scene.write(
      'support.yaml',
      SUPPORT.replace('      extra_config: { enable_todos: true }\n', config),
    );
    const { code, json, err } = await scene.json('plan');
    expect(code, err).toBe(0);
    const found = json.diagnostics.filter((one: { code: string }) => one.code === 'PS4714');
    expect(found.map(({ message }: { message: string }) => message.split(':')[0]).sort()).toEqual(
      [...messages].sort(),
    );
  });
});

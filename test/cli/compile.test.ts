import { chmod, readFile, stat, symlink } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { ALL_KINDS, ALL_KINDS_ENV } from '../support/all-kinds.js';
import { ALL_KIND_NAMES } from '../support/kinds.js';
import { Workspace } from '../support/workspace.js';

const CONFIG = `version: 1
namespace: rome-team
bundles: ["pipelines/**/*.yaml"]
targets:
  staging:
    org_id: 2
    vars: { tone: warm, italy_workflow: 10 }
    secrets: [DOCS_TOKEN]
`;

const OFFLINE = `artifact_type: pipelines.artifact.bundle.v1
name: rome
description: Rome
sync: { "prompts/B": { protect: true } }
x-team: travel
prompts:
  - { prompt_text: { $file: b.md }, name: B, description: { $var: tone } }
  - { name: A, prompt_text: { $literal: plain } }
criteria:
  - name: C
    display_label: C
    type: programmatic
    config: { subtype: json_validity, schema: { $ref: "#/definitions/days" } }
    output_schema: { type: boolean }
tool_endpoints:
  - { name: Docs, endpoint_type: mcp_server, url: "https://tools.example.com/mcp", auth_type: none }
tool_ground_truths:
  - { workflow_id: { $var: italy_workflow }, node_id: n, field_id: f, expected_tools: [{ name: a }] }
`;

describe('compile', () => {
  let workspace: Workspace;
  afterEach(() => workspace.close());

  async function open(files: Record<string, string>): Promise<void> {
    workspace = await Workspace.open(files);
    Object.assign(workspace.env, ALL_KINDS_ENV);
  }

  it('without references it needs neither key nor platform, and leaves no form', async () => {
    await open({ 'pipelines-sync.yaml': CONFIG, 'pipelines/a.yaml': OFFLINE, 'pipelines/b.md': 'Text\n' });
    workspace.env = { HOME: workspace.folder };
    const ran = await workspace.run('compile');
    expect(ran.err).toBe('');
    expect(ran.code).toBe(0);
    expect(ran.out).toBe(`${JSON.stringify(JSON.parse(ran.out), null, 2)}\n`);
    const bundle = JSON.parse(ran.out);
    expect(Object.keys(bundle)).toEqual(['artifact_type', 'name', 'description', ...ALL_KIND_NAMES]);
    expect(bundle).toEqual({
      artifact_type: 'pipelines.artifact.bundle.v1',
      name: 'rome',
      description: 'Rome',
      // A section of each kind, however few items there are.
      ...Object.fromEntries(ALL_KIND_NAMES.map((kind) => [kind, []])),
      prompts: [
        { prompt_text: 'Text', name: 'B', description: 'warm' },
        { name: 'A', prompt_text: 'plain' },
      ],
      criteria: [
        {
          name: 'C',
          display_label: 'C',
          type: 'programmatic',
          config: { subtype: 'json_validity', schema: { $ref: '#/definitions/days' } },
          output_schema: { type: 'boolean' },
        },
      ],
      tool_endpoints: [
        {
          org_id: 2,
          name: 'Docs',
          endpoint_type: 'mcp_server',
          url: 'https://tools.example.com/mcp',
          auth_type: 'none',
        },
      ],
      tool_ground_truths: [{ workflow_id: 10, node_id: 'n', field_id: 'f', expected_tools: [{ name: 'a' }] }],
    });
    expect(workspace.emulator.requests).toEqual([]);
  });

  it('several bundles become one without a name, in the order of the files', async () => {
    const bundle = (name: string) =>
      `artifact_type: pipelines.artifact.bundle.v1\nname: ${name}\nprompts: [{ name: ${name}, prompt_text: x }]\n`;
    await open({
      'pipelines-sync.yaml': CONFIG,
      'pipelines/b.yaml': bundle('second'),
      'pipelines/a.yaml': bundle('first'),
    });
    const compiled = JSON.parse((await workspace.run('compile')).out);
    expect(compiled.name).toBeUndefined();
    expect(compiled.prompts.map((prompt: { name: string }) => prompt.name)).toEqual(['first', 'second']);
  });

  it('writes live ids and the live version for references, and only reads', async () => {
    await open(ALL_KINDS);
    await workspace.run('apply', '--yes', '--launch', '*');
    const { store } = workspace.emulator;
    const prompt = store.list('prompts').find(({ name }) => name === 'Concise Rome Prompt');
    store.edit('prompts', prompt?.id ?? 0, { description: 'edited in the web app' });
    const mark = workspace.emulator.requests.length;
    const ran = await workspace.run('compile', '--with-secrets', 'out.json');
    expect(ran.code).toBe(0);
    expect(workspace.writesSince(mark)).toEqual([]);
    const bundle = JSON.parse(await workspace.read('out.json'));
    const ids = new Map(store.list('criteria').map(({ name, id }) => [name, id]));
    expect(bundle.evaluations[0].criteria).toEqual([
      { criterion_id: ids.get('Exact Match') },
      { criterion_id: ids.get('Judge') },
    ]);
    expect(bundle.tool_bindings[0]).toMatchObject({
      workflow_id: 10,
      endpoint_id: store.list('tool_endpoints')[0]?.id,
    });
    expect(bundle.experiments[0].payload.variants[1].configOverrides.prompts[0]).toMatchObject({
      promptId: prompt?.id,
      version: 2,
    });
    expect(JSON.stringify(bundle)).not.toMatch(/\$(ref|file|var|env|literal)/);
  });

  it('names each reference whose object does not exist yet, and writes nothing', async () => {
    await open(ALL_KINDS);
    const ran = await workspace.run('compile', '--with-secrets', 'out.json');
    expect(ran.code).toBe(1);
    expect(ran.out).toBe('');
    for (const address of ['criteria/Exact Match', 'criteria/Judge', 'tool_endpoints/Docs MCP endpoint'])
      expect(ran.err).toContain(`${address} does not exist on the platform yet`);
    expect(ran.err).toContain('pipelines/all.yaml:24:23  error PS9053');
    expect(ran.err).toContain('To do: Apply first: pipelines-sync apply');
    expect(Object.keys(await workspace.files())).not.toContain('out.json');
  });

  it('finds external references by key, and says when there is not exactly one', async () => {
    const text = `artifact_type: pipelines.artifact.bundle.v1
evaluations:
  - name: Q
    description: q
    criteria: [{ criterion_id: { $ref: criteria/Elsewhere, external: true } }]
`;
    await open({ 'pipelines-sync.yaml': CONFIG, 'pipelines/a.yaml': text });
    const before = await workspace.run('compile');
    expect(before.code).toBe(1);
    expect(before.err).toContain('not exactly one live object matches criteria/Elsewhere');
    const made = workspace.emulator.store.create('criteria', {
      name: 'Elsewhere',
      type: 'programmatic',
      config: { subtype: 'exact_match' },
    });
    const after = await workspace.run('compile');
    expect(JSON.parse(after.out).evaluations[0].criteria).toEqual([{ criterion_id: made.id }]);
  });

  it('asks the platform for the organization where an endpoint needs it and nothing names it', async () => {
    const config = CONFIG.replace('    org_id: 2\n', '');
    await open({ 'pipelines-sync.yaml': config, 'pipelines/a.yaml': OFFLINE, 'pipelines/b.md': 'Text\n' });
    const ran = await workspace.run('compile');
    expect(JSON.parse(ran.out).tool_endpoints[0].org_id).toBe(2);
    expect(workspace.emulator.requests.map(({ path }) => path)).toEqual(['/api/auth/me']);
  });

  it('leaves out what the target leaves out', async () => {
    const config = `${CONFIG}    exclude: [criteria, "prompts/A"]\n`;
    await open({ 'pipelines-sync.yaml': config, 'pipelines/a.yaml': OFFLINE, 'pipelines/b.md': 'Text\n' });
    const ran = await workspace.run('compile');
    const bundle = JSON.parse(ran.out);
    expect(bundle.criteria).toEqual([]);
    expect(bundle.prompts).toHaveLength(1);
    expect(ran.err).toContain('2 left out: the target does not include them.');
  });

  it('a finding stops it before anything is written or asked', async () => {
    await open({ 'pipelines-sync.yaml': CONFIG, 'pipelines/a.yaml': OFFLINE });
    const ran = await workspace.run('compile', '--out', 'out.json');
    expect(ran.code).toBe(1);
    expect(ran.err).toContain('PS1114');
    expect(ran.err).toContain('Nothing was written.');
    expect(Object.keys(await workspace.files())).not.toContain('out.json');
  });

  it('--out writes the same text to a file, or says why not', async () => {
    await open({ 'pipelines-sync.yaml': CONFIG, 'pipelines/a.yaml': OFFLINE, 'pipelines/b.md': 'Text\n' });
    const ran = await workspace.run('compile', '--out', 'out.json');
    expect(ran.out).toBe('');
    expect(await workspace.read('out.json')).toBe((await workspace.run('compile')).out);
    const failed = await workspace.run('compile', '--out', 'no/such/folder.json');
    expect(failed.code).toBe(1);
    expect(failed.err).toContain('error PS9054');
    const both = await workspace.run('compile', '--out', 'a.json', '--with-secrets', 'b.json');
    expect(both.err).toContain('error PS9050');
  });

  describe('secrets', () => {
    const SECRET = ALL_KINDS_ENV.DOCS_TOKEN;
    const bundle = OFFLINE.replace(
      'auth_type: none',
      'auth_type: bearer, auth_config: { token: { $env: DOCS_TOKEN } }',
    );
    const files = { 'pipelines-sync.yaml': CONFIG, 'pipelines/a.yaml': bundle, 'pipelines/b.md': 'Text\n' };
    const mode = async (file: string) => (await stat(path.join(workspace.folder, file))).mode & 0o777;

    it('are refused by name and place, with exit 1', async () => {
      await open(files);
      const ran = await workspace.run('compile');
      expect(ran.code).toBe(1);
      expect(ran.out).toBe('');
      expect(ran.err).toMatch(/pipelines\/a\.yaml:16:\d+ {2}error PS9051 {2}tool_endpoints\/Docs/);
      expect(ran.err).toContain('auth_config.token is the secret DOCS_TOKEN');
      expect(ran.err).not.toContain(SECRET);
    });

    it('go into a file of mode 0600 with --with-secrets, and nowhere else', async () => {
      await open(files);
      const ran = await workspace.run('compile', '--with-secrets', 'out.json');
      expect(ran.code).toBe(0);
      expect(ran.out).toBe('');
      expect(ran.err).not.toContain(SECRET);
      const written = JSON.parse(await workspace.read('out.json'));
      expect(written.tool_endpoints[0].auth_config).toEqual({ token: SECRET });
      expect(await mode('out.json')).toBe(0o600);
      const others = Object.entries(await workspace.files()).filter(([file]) => file !== 'out.json');
      expect(JSON.stringify(others)).not.toContain(SECRET);
    });

    it('narrow the mode of a file that is there, and never widen it', async () => {
      await open({ ...files, 'wide.json': '', 'narrow.json': '' });
      await chmod(path.join(workspace.folder, 'wide.json'), 0o666);
      await chmod(path.join(workspace.folder, 'narrow.json'), 0o400);
      for (const file of ['wide.json', 'narrow.json']) {
        expect((await workspace.run('compile', '--with-secrets', file)).code).toBe(0);
        expect(await workspace.read(file)).toContain(SECRET);
      }
      expect(await mode('wide.json')).toBe(0o600);
      expect(await mode('narrow.json')).toBe(0o400);
      expect(Object.keys(await workspace.files()).filter((file) => file.startsWith('.'))).toEqual([]);
    });

    it('never go through a symbolic link or into a folder', async () => {
      await open({ ...files, 'other.txt': 'mine\n', 'folder/x': '' });
      await symlink('other.txt', path.join(workspace.folder, 'out.json'));
      await symlink('nowhere.txt', path.join(workspace.folder, 'dangling.json'));
      for (const file of ['out.json', 'dangling.json', 'folder', 'no/such/folder.json']) {
        const ran = await workspace.run('compile', '--with-secrets', file);
        expect(ran.code).toBe(1);
        expect(ran.err).toContain('error PS9055');
      }
      expect(await readFile(path.join(workspace.folder, 'other.txt'), 'utf8')).toBe('mine\n');
      expect(JSON.stringify(await workspace.files())).not.toContain(SECRET);
    });

    it('that are not set are an error that names the variable', async () => {
      await open(files);
      workspace.env = { ...workspace.env, DOCS_TOKEN: undefined };
      const ran = await workspace.run('compile', '--with-secrets', 'out.json');
      expect(ran.code).toBe(1);
      expect(ran.err).toContain('error PS9052');
      expect(ran.err).toContain('DOCS_TOKEN, which is not set');
      expect(Object.keys(await workspace.files())).not.toContain('out.json');
    });
  });
});

import { afterEach, describe, expect, it } from 'vitest';
import { DENIED_KEY } from '../../src/providers/pipelines/emulator/default-seed.js';
import { CONFIG, PullScene } from './pull-scene.js';

const BARE = 'artifact_type: pipelines.artifact.bundle.v1\n';

describe('what a pull is asked for', () => {
  let scene: PullScene;
  afterEach(() => scene.close());

  function fill(): void {
    const { store } = scene;
    store.create('prompts', { name: 'Org', prompt_text: 'o' });
    store.create('prompts', { name: 'Project', prompt_text: 'p', scope_type: 'project', project_id: 22 });
    store.create('prompts', {
      name: 'Workflow',
      prompt_text: 'w',
      scope_type: 'workflow',
      workflow_id: 3086,
    });
    store.create('prompts', { name: 'System', prompt_text: 's', scope_type: 'system' as never });
    store.archive('prompts', store.create('prompts', { name: 'Old', prompt_text: 'a' }).id);
    const endpoint = store.create('tool_endpoints', {
      name: 'Docs',
      endpoint_type: 'mcp_server',
      url: 'https://tools.example.com/mcp',
    });
    for (const workflow_id of [10, 3086])
      store.create('tool_bindings', {
        workflow_id,
        node_id: 'node-1',
        field_id: 'field-2',
        endpoint_id: endpoint.id,
      });
  }

  it('--all means every scope, and nothing that is archived or the platform’s own', async () => {
    scene = await PullScene.open();
    fill();
    const pulled = await scene.pull('--all');
    expect([pulled.code, pulled.open]).toEqual([0, []]);
    expect(pulled.report.items.map(({ address }) => address)).toEqual([
      'prompts/Org',
      'prompts/Project@project:22',
      'prompts/Workflow@workflow:3086',
      'tool_endpoints/Docs',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the variable of the address
      'tool_bindings/${italy_workflow}/node-1/field-2/Docs',
      'tool_bindings/3086/node-1/field-2/Docs',
    ]);
    expect(await scene.read('pipelines/prompts.yaml')).toContain('project_id: { $var: italy_project }');
    expect((await scene.plan()).code).toBe(0);
  });

  it('--workflow means what lives in it, --only what fits, in either way to write it', async () => {
    scene = await PullScene.open();
    fill();
    const of = async (...flags: string[]) =>
      (await scene.pull('--dry-run', ...flags)).report.items.map(({ address }) => address);
    const demo = 'tool_bindings/3086/node-1/field-2/';
    expect(await of('--workflow', '3086')).toEqual([
      'prompts/Workflow@workflow:3086',
      expect.stringMatching(`^${demo}`),
    ]);
    expect(await of('--only', 'prompts/Org')).toEqual(['prompts/Org']);
    expect(await of('--only', 'tool_endpoints', '--only', 'tool_bindings/10/*')).toEqual([
      'tool_endpoints/Docs',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the variable of the address
      'tool_bindings/${italy_workflow}/node-1/field-2/Docs',
    ]);
    expect(await of('--only', 'prompts/*@project:22')).toEqual(['prompts/Project@project:22']);
    expect(await of('--all', '--workflow', '10')).toHaveLength(4);
    for (const flags of [
      ['--only', 'prompts/Nothing'],
      ['--only', 'promts/*'],
      ['--workflow', 'x'],
    ]) {
      const ran = await scene.workspace.run('pull', ...flags);
      expect([ran.code, ran.err]).toEqual([1, expect.stringMatching(/error PS700[79]/)]);
    }
  });

  it('--vars adds variables to the configuration, and the bundles use them', async () => {
    scene = await PullScene.open({ 'pipelines-sync.yaml': CONFIG.replace(/ {4}vars.*\n/, '') });
    fill();
    const pulled = await scene.pull('--all', '--vars');
    expect([pulled.code, pulled.report.variables]).toEqual([
      0,
      { demo_workflow: 3086, italy_workflow: 10, travel_project: 22 },
    ]);
    const config = await scene.read('pipelines-sync.yaml');
    expect(config.replace(/ {4}vars:.*$/s, '')).toBe(
      CONFIG.replace(/ {4}vars.*$/s, '').concat('    secrets: [DOCS_TOKEN]\n'),
    );
    expect(await scene.read('pipelines/tool_bindings.yaml')).toContain('$var: demo_workflow');
    expect((await scene.plan()).code).toBe(0);
    expect((await scene.pull('--all', '--vars')).report.files).toEqual([]);
  });

  it('new objects go to --into, the one bundle of their kind, or the layout; else it is said', async () => {
    const config = CONFIG.replace(
      '"pipelines/**/*.{yaml,yml,json}"',
      '"one.yaml", "two.yaml", "other/a.json"',
    );
    scene = await PullScene.open({
      'pipelines-sync.yaml': config,
      'one.yaml': `# kept\n${BARE}criteria: []\n`,
      'two.yaml': `${BARE}prompts:\n  - name: First\n    prompt_text: f\n`,
      'other/a.json': '{"artifact_type": "pipelines.artifact.bundle.v1"}\n',
    });
    scene.store.create('prompts', { name: 'Org', prompt_text: 'o' });
    expect((await scene.pull('--all')).report.files.map(({ file }) => file)).toEqual([
      'prompts/org.md',
      'two.yaml',
    ]);
    scene.store.create('criteria', {
      name: 'C',
      type: 'human_rating',
      config: {},
      output_schema: { type: 'boolean' },
    });
    // A pattern that is a path is the layout's own file.
    expect((await scene.pull('--all', '--dry-run')).report.files).toEqual([
      { file: 'one.yaml', state: 'changed' },
    ]);
    expect((await scene.pull('--all', '--into', 'other/a.json')).report.files).toEqual([
      { file: 'other/a.json', state: 'changed' },
    ]);
    expect(JSON.parse(await scene.read('other/a.json')).criteria).toHaveLength(1);
    const outside = await scene.workspace.run('pull', '--all', '--into', 'elsewhere.yaml');
    expect([outside.code, outside.err]).toEqual([3, expect.stringContaining('PS7003')]);

    await scene.write('pipelines-sync.yaml', config.replace(/bundles.*/, 'bundles: ["x/[ab].yaml"]'));
    await scene.write('x/a.yaml', BARE);
    await scene.write('x/b.yaml', BARE);
    await scene.workspace.loseLedger();
    const nowhere = await scene.pull('--only', 'criteria/C');
    expect([nowhere.code, nowhere.open]).toEqual([3, ['PS7002 criteria/C']]);
    expect(nowhere.report.open[0]?.remedies[0]?.type).toContain('x/a.yaml');
  });

  it('live objects of one name come in neither one, and are named with their ids', async () => {
    scene = await PullScene.open();
    const ids = ['a', 'b'].map(
      (prompt_text) => scene.store.create('prompts', { name: 'Twin', prompt_text }).id,
    );
    scene.store.create('prompts', { name: 'Single', prompt_text: 's' });
    const pulled = await scene.pull('--all');
    expect([pulled.code, pulled.items, pulled.open]).toEqual([
      3,
      ['added prompts/Single: '],
      ['PS7016 prompts/Twin'],
    ]);
    expect(pulled.report.open[0]?.ids).toEqual(ids);
    // Pinned by hand, one of them is an item like any other.
    await scene.edit(
      'pipelines/prompts.yaml',
      'prompts:\n',
      'prompts:\n  - name: Twin\n    prompt_text: a\n',
    );
    await scene.write(
      'pipelines/sync.yaml',
      `${BARE}sync: { prompts/Twin: { id: { staging: ${ids[0]} } } }\n`,
    );
    const pinned = await scene.pull('--all');
    expect([pinned.report.adopted, pinned.open]).toEqual([['prompts/Twin'], ['PS7016 prompts/Twin']]);
    expect((await scene.plan()).code).toBe(0);
  });

  it('a list that cannot be read is told, and nothing looks complete', async () => {
    scene = await PullScene.open();
    fill();
    scene.workspace.env.PIPELINES_API_KEY = DENIED_KEY;
    const pulled = await scene.pull('--only', 'prompts/*', '--only', 'tool_bindings/*');
    expect(pulled.code).toBe(1);
    expect(pulled.open).toEqual(['PS7018 tool_bindings', 'PS7018 tool_bindings']);
    expect(pulled.report.items).toHaveLength(3);
    await scene.write('pipelines-sync.yaml', `${CONFIG}allow_unreadable: [tool_bindings]\n`);
    expect((await scene.pull('--only', 'tool_bindings/*')).code).toBe(3);
  });

  it('an item that left the files is not brought back by --all', async () => {
    scene = await PullScene.open();
    fill();
    await scene.pull('--all');
    await scene.apply();
    const text = await scene.read('pipelines/prompts.yaml');
    await scene.write('pipelines/prompts.yaml', text.replace(/ {2}- name: Org\n(?: {4}.*\n)*/, ''));
    const all = await scene.pull('--all');
    expect([all.code, all.items, all.open]).toEqual([0, [], ['PS7019 prompts/Org']]);
    expect((await scene.pull('--only', 'prompts/Org')).items).toEqual(['added prompts/Org: ']);
    expect((await scene.plan()).code).toBe(0);
  });
});

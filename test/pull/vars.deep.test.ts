import { afterEach, describe, expect, it } from 'vitest';
import { CONFIG, PullScene } from './pull-scene.js';

const BARE = 'artifact_type: pipelines.artifact.bundle.v1\n';
const PLAIN = CONFIG.replace(/ {4}vars.*\n/, '');

describe('pull --vars after the first pull', () => {
  let scene: PullScene;
  afterEach(() => scene.close());

  async function filled(config: string, bundle: string): Promise<void> {
    scene = await PullScene.open({ 'pipelines-sync.yaml': config, 'pipelines/all.yaml': bundle });
    const { store } = scene;
    for (const [name, place] of [
      ['Project', { scope_type: 'project', project_id: 22 }],
      ['Workflow', { scope_type: 'workflow', workflow_id: 3086 }],
    ] as const)
      store.create('prompts', { name, prompt_text: 'text', ...place });
    const endpoint = store.create('tool_endpoints', {
      name: 'Docs',
      endpoint_type: 'mcp_server',
      url: 'https://tools.example.com/mcp',
    });
    store.create('tool_bindings', {
      workflow_id: 3086,
      node_id: 'n',
      field_id: 'f',
      endpoint_id: endpoint.id,
    });
  }

  const BUNDLE = `# ours
${BARE}prompts:
  - name: Project # stays
    prompt_text: text
    scope_type: project
    project_id: 22 # Rome
  - {name: Workflow, prompt_text: text, scope_type: workflow, "workflow_id": 3086}
tool_endpoints:
  - { name: Docs, endpoint_type: mcp_server, url: "https://tools.example.com/mcp" }
tool_bindings:
  - { workflow_id: 3086, node_id: n, field_id: f, endpoint_id: { $ref: tool_endpoints/Docs } }
`;

  it('replaces the ids of existing items and nothing else; the plan is empty, and again nothing changes', async () => {
    await filled(PLAIN, BUNDLE);
    expect((await scene.workspace.run('apply', '--yes')).code).toBe(0);
    const pulled = await scene.pull('--all', '--vars');
    expect([pulled.code, pulled.open, pulled.report.variables]).toEqual([
      0,
      [],
      { demo_workflow: 3086, travel_project: 22 },
    ]);
    expect(await scene.read('pipelines/all.yaml')).toBe(
      BUNDLE.replace('project_id: 22', 'project_id: {$var: travel_project}').replaceAll(
        ': 3086',
        ': {$var: demo_workflow}',
      ),
    );
    const plan = await scene.workspace.run('plan', '--detailed-exitcode');
    expect([plan.code, plan.out]).toEqual([0, expect.stringContaining('Nothing to do · 4 unchanged')]);
    const shown = await scene.workspace.run('ledger', 'show');
    expect(shown.out).toContain('4 recorded resources.');
    const apply = await scene.workspace.run('apply', '--yes');
    expect([apply.code, apply.out]).toEqual([0, expect.stringContaining('Nothing to do')]);
    expect((await scene.pull('--all', '--vars')).report.files).toEqual([]);
  });

  it('uses a variable that exists, and leaves items alone that were not asked for', async () => {
    await filled(CONFIG.replace('italy_project: 22', 'demo: 3086'), BUNDLE);
    expect((await scene.workspace.run('apply', '--yes')).code).toBe(0);
    const pulled = await scene.pull('--only', 'prompts/Workflow@workflow:3086', '--vars');
    expect([pulled.code, pulled.report.variables]).toEqual([0, {}]);
    expect(await scene.read('pipelines/all.yaml')).toBe(
      BUNDLE.replace('"workflow_id": 3086', '"workflow_id": {$var: demo}'),
    );
    expect((await scene.plan()).code).toBe(0);
  });

  it('another target with the same files gets the variables that it lacks, with the same value', async () => {
    const second = "  second: { org_id: 2, base_url: 'https://second.example.com' }\n";
    const own = '  third: { org_id: 2, bundles: ["other/*.yaml"] }\n';
    await filled(`${PLAIN.replace('targets:', 'default_target: staging\ntargets:')}${second}${own}`, BUNDLE);
    expect((await scene.workspace.run('apply', '--yes')).code).toBe(0);
    expect((await scene.pull('--all', '--vars')).code).toBe(0);
    const config = await scene.read('pipelines-sync.yaml');
    expect(config).toContain(
      "second: { org_id: 2, base_url: 'https://second.example.com', vars: { travel_project: 22, demo_workflow: 3086 } }",
    );
    expect(config).toContain(own);
    expect((await scene.workspace.run('validate')).code).toBe(0);
    expect((await scene.plan()).code).toBe(0);
  });

  const two = (config: string, second: string) =>
    `${config.replace('targets:', 'default_target: staging\ntargets:')}  second: { org_id: 2, base_url: 'https://second.example.com'${second} }\n`;

  it('an id stays, with a warning, where another target that reads the file has another value', async () => {
    const config = CONFIG.replace('italy_workflow: 10, italy_project: 22', 'demo: 3086, rome: 22');
    await filled(two(config, ', vars: { demo: 7, rome: 22 }'), BUNDLE);
    expect((await scene.workspace.run('apply', '--yes')).code).toBe(0);
    const ran = await scene.workspace.run('pull', '--all', '--vars');
    expect(ran.code).toBe(0);
    expect(ran.err.match(/warning PS4725/g)).toHaveLength(1);
    expect(ran.err).toContain(
      'workflow_id stays 3086: target second reads the same file, and its variable demo is 7',
    );
    expect(ran.err).toContain('pipelines/all.yaml:8:');
    expect(await scene.read('pipelines/all.yaml')).toBe(
      BUNDLE.replace('project_id: 22', 'project_id: {$var: rome}'),
    );
    expect((await scene.plan()).code).toBe(0);
  });

  it.each([
    ['has patterns of its own', PLAIN, ', bundles: ["pipelines/a*.yaml"]'],
    [
      'has those of the configuration',
      PLAIN.replace('    org_id: 2\n', '    org_id: 2\n    bundles: ["pipelines/*.yaml"]\n'),
      '',
    ],
  ])('a target that %s and reads the file gets the variables too', async (_name, config, second) => {
    await filled(two(config, second), BUNDLE);
    expect((await scene.workspace.run('apply', '--yes')).code).toBe(0);
    expect((await scene.pull('--all', '--vars')).code).toBe(0);
    expect(await scene.read('pipelines-sync.yaml')).toMatch(
      /second: .*vars: \{ travel_project: 22, demo_workflow: 3086 \}/,
    );
    expect((await scene.workspace.run('validate', '--target', 'second')).code).toBe(0);
  });

  it('a variable of something else that has the same number is not taken', async () => {
    await filled(CONFIG.replace('italy_project: 22', 'italy_project: 3086'), BUNDLE);
    expect((await scene.workspace.run('apply', '--yes')).code).toBe(0);
    const pulled = await scene.pull('--all', '--vars');
    expect([pulled.code, pulled.report.variables]).toEqual([0, { demo_workflow: 3086, travel_project: 22 }]);
    expect(await scene.read('pipelines/all.yaml')).not.toContain('italy_project');
  });

  it('without --vars nothing is replaced; an export, which has no forms, stays as it is', async () => {
    await filled(PLAIN, BUNDLE);
    expect((await scene.workspace.run('apply', '--yes')).code).toBe(0);
    expect((await scene.pull('--all')).report.files).toEqual([]);
    expect(await scene.read('pipelines/all.yaml')).toBe(BUNDLE);
  });

  it('300 items behind anchors, in a bundle and in front matter', async () => {
    const rows = Array.from({ length: 300 }, (_, at) =>
      at % 2 === 0
        ? `  - { name: P${at}, prompt_text: t, scope_type: workflow, workflow_id: ${at === 0 ? '&demo 3086' : '*demo'} }\n`
        : `  - { name: P${at}, prompt_text: t, scope_type: workflow, workflow_id: 3086 }\n`,
    ).join('');
    scene = await PullScene.open({
      'pipelines-sync.yaml': PLAIN.replace('{yaml,yml,json}', '{yaml,md}'),
      'pipelines/all.yaml': `${BARE}prompts:\n${rows}`,
      'pipelines/one.md': '---\nscope_type: workflow\nworkflow_id: 3086 # demo\n---\n\nText.\n',
    });
    expect((await scene.workspace.run('apply', '--yes')).code).toBe(0);
    const pulled = await scene.pull('--all', '--vars');
    expect([pulled.code, pulled.open]).toEqual([0, []]);
    expect(await scene.read('pipelines/all.yaml')).not.toContain('workflow_id: 3086');
    expect(await scene.read('pipelines/one.md')).toContain('$var: demo_workflow');
    expect((await scene.plan()).code).toBe(0);
    expect((await scene.pull('--all', '--vars')).report.files).toEqual([]);
  });
});

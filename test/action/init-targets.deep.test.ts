import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { UNNAMED_ACTION } from '../../src/cli/commands/init/init-workflows.js';
import { OTHER_ORG_KEY } from '../../src/providers/pipelines/emulator/default-seed.js';
import { ADMIN_KEY } from '../../src/providers/pipelines/emulator/index.js';
import { Workspace } from '../support/workspace.js';
import { ActionScene } from './action-scene.js';
import { lintWorkflow } from './github/workflow-lint.js';

/** The most that each workflow may ask for. */
const RIGHTS = {
  plan: { contents: 'read', 'pull-requests': 'write' },
  apply: { contents: 'write', 'pull-requests': 'write', issues: 'write', actions: 'read' },
  drift: { contents: 'read', issues: 'write' },
  commands: { contents: 'write', 'pull-requests': 'write', issues: 'write', actions: 'read' },
} as const;
const unpinned = [UNNAMED_ACTION.split('@')[0] ?? ''];

const CONFIG = `version: 1
namespace: rome
default_target: staging
bundles: ["pipelines/*.yaml"]
targets:
  staging:
    org_id: 2
    vars: { city: Rome }
    secrets: [DOCS_TOKEN]
  production (eu):
    org_id: 5
    api_key_env: PROD_KEY
    vars: { city: Ostia }
    secrets: [DOCS_TOKEN, PAGER_TOKEN]
`;
const BUNDLE = `artifact_type: pipelines.artifact.bundle.v1
prompts: [{ name: Tone, prompt_text: { $var: city } }]
tool_endpoints:
  - name: docs
    description: Reads the docs
    endpoint_type: mcp_server
    url: https://tools.example.com/mcp
    auth_type: bearer
    auth_config: { token: { $env: DOCS_TOKEN } }
`;

let workspace: Workspace;
let scene: ActionScene | undefined;
afterEach(async () => {
  await workspace.close();
  await scene?.close();
  scene = undefined;
});

const workflow = async (name: string) =>
  readFile(path.join(workspace.folder, '.github/workflows', name), 'utf8');

const variable = (name: string) => `\${{ vars.${name} }}`;

/** What GitHub puts in place of an expression of names and `||`. */
function evaluated(text: string, values: Record<string, string>): string {
  return text.replace(/\$\{\{ (.+?) }}/g, (_, expression: string) =>
    expression
      .split(' || ')
      .map((name) => values[name] ?? '')
      .reduce((first, second) => first || second),
  );
}

const filled = (given: Record<string, string> | undefined, values: Record<string, string>) =>
  Object.fromEntries(Object.entries(given ?? {}).map(([name, text]) => [name, evaluated(text, values)]));

describe('init --github in a repository with several targets', () => {
  it('writes workflows that GitHub takes, with a job for each target and its own secrets only', async () => {
    workspace = await Workspace.open({ 'pipelines-sync.yaml': CONFIG, 'pipelines/a.yaml': BUNDLE });
    const ran = await workspace.run('init', '--github');
    expect([ran.code, ran.err]).toEqual([0, '']);
    for (const [name, permissions] of Object.entries(RIGHTS)) {
      const text = await workflow(`pipelines-${name}.yml`);
      expect(await lintWorkflow(text, { permissions, unpinned })).toEqual([]);
      const { jobs } = parse(text);
      // A comment that begins with apply has a job of its own, which may have an environment.
      const kinds = name === 'commands' ? [name, 'apply'] : [name];
      expect(Object.keys(jobs)).toEqual(
        kinds.flatMap((kind) => [`${kind}-staging`, `${kind}-production-eu-`]),
      );
      expect(JSON.stringify(jobs[`${name}-staging`])).not.toMatch(/PROD_KEY|PAGER/);
    }
    for (const secret of ['PIPELINES_API_KEY_STAGING', 'PROD_KEY', 'DOCS_TOKEN', 'PAGER_TOKEN'])
      expect(ran.out).toContain(`\n    gh secret set ${secret}\n`);
    expect(ran.out).toContain('gh secret set DOCS_TOKEN_STAGING\n');
    expect(ran.out).toContain('require a pull request and the checks plan-staging, plan-production-eu-.');
  });

  it('serves every target: the jobs plan, apply and look for drift on each', async () => {
    workspace = await Workspace.open({ 'pipelines-sync.yaml': CONFIG });
    await workspace.run('init', '--github');
    const files = { 'pipelines-sync.yaml': CONFIG, 'pipelines/a.yaml': BUNDLE };
    scene = await ActionScene.open({
      ...files,
      'pipelines/a.yaml': 'artifact_type: pipelines.artifact.bundle.v1\n',
    });
    const values = {
      'secrets.PIPELINES_API_KEY_STAGING': ADMIN_KEY,
      'secrets.PROD_KEY': OTHER_ORG_KEY,
      'secrets.DOCS_TOKEN': 'tok-of-both-targets-1',
      'secrets.DOCS_TOKEN_STAGING': 'tok-of-staging-alone-2',
      'secrets.PAGER_TOKEN': 'tok-of-the-pager-3',
    };
    const given = async (name: string) => {
      const { jobs } = parse(await workflow(`pipelines-${name}.yml`));
      return Object.values(
        jobs as Record<string, { steps: { id?: string; with: object; env?: object }[] }>,
      ).map(({ steps }) => {
        const step = steps.find(({ id }) => id === 'pipelines');
        return {
          inputs: filled(step?.with as Record<string, string>, values),
          env: { PIPELINES_API_KEY: undefined, ...filled(step?.env as Record<string, string>, values) },
        };
      });
    };
    const number = await scene.openPull('edit', files);
    for (const options of await given('plan')) {
      const ran = await scene.onPull(number, options);
      expect([ran.code, ran.outputs.create], ran.log).toEqual([0, '2']);
    }
    expect(scene.repository.commentsOf(number)).toHaveLength(2);
    const [first = {}, ...others] = await given('apply');
    const { ran, event } = await scene.merge([number], first);
    expect([ran.code, ran.outputs.create], ran.log).toEqual([0, '2']);
    for (const options of others) {
      const next = await scene.run(event, options);
      expect([next.code, next.outputs.create], next.log).toEqual([0, '2']);
    }
    const { store } = scene.emulator;
    expect(
      store
        .list('prompts')
        .map(({ prompt_text }) => prompt_text)
        .sort(),
    ).toEqual(['Ostia', 'Rome']);
    const tokens = JSON.stringify(store.list('tool_endpoints'));
    expect(tokens).toContain('tok-of-staging-alone-2');
    expect(tokens).toContain('tok-of-both-targets-1');
    for (const options of await given('drift')) {
      const watched = await scene.onSchedule(options);
      expect([watched.code, watched.outputs.drifted], watched.log).toEqual([0, '0']);
    }
  });

  it('writes a workflow for trials where the configuration has some, with the time of all of them', async () => {
    const one = (name: string, rest = '') =>
      `  ${name}: { project_id: 22, workflow_id: 10, count: 3${rest} }\n`;
    const trials = `trials:\n${one('rome')}${one('ostia', ', limits: { minutes: 50 }')}`;
    workspace = await Workspace.open({ 'pipelines-sync.yaml': `${CONFIG}${trials}` });
    const ran = await workspace.run('init', '--github');
    expect([ran.code, ran.err]).toEqual([0, '']);
    const text = await workflow('pipelines-trial.yml');
    const permissions = { contents: 'write', 'pull-requests': 'write', checks: 'write' } as const;
    expect(await lintWorkflow(text, { permissions, unpinned })).toEqual([]);
    const { jobs, concurrency } = parse(text);
    expect(Object.keys(jobs)).toEqual(['trial-staging', 'trial-production-eu-']);
    // 30 minutes is the default of the first one.
    expect(jobs['trial-staging']['timeout-minutes']).toBeGreaterThan(30 + 50);
    expect(concurrency['cancel-in-progress']).toBe(false);
  });

  it('a target that comes later: says which file differs, shows how, and overwrites nothing', async () => {
    workspace = await Workspace.open({ 'pipelines-sync.yaml': CONFIG });
    await workspace.run('init', '--github');
    const edited = `# Ours.\n${await workflow('pipelines-drift.yml')}`;
    await workspace.write('.github/workflows/pipelines-drift.yml', edited);
    await workspace.write('pipelines-sync.yaml', `${CONFIG}  qa: { org_id: 2 }\n`);
    const before = await workspace.files();
    const ran = await workspace.run('init', '--github');
    expect([ran.code, ran.err]).toEqual([1, expect.stringContaining('PS9060')]);
    for (const name of ['plan', 'apply', 'drift'])
      expect(ran.err).toContain(`.github/workflows/pipelines-${name}.yml`);
    expect(ran.err).toContain('pipelines-sync init --dry-run --github\n');
    const shown = await workspace.run('init', '--github', '--dry-run');
    expect(shown.out).toMatch(/^differs {2}\.github\/workflows\/pipelines-drift\.yml$/m);
    expect(shown.out).toMatch(/^ {2}- # Ours\.$/m);
    expect(shown.out).toMatch(/^ {2}\+ {5}target: qa$|^ {2}\+ +target: qa$/m);
    expect(shown.out).toMatch(/^ {2}\+ +api-key: \$\{\{ secrets\.PIPELINES_API_KEY_QA }}$/m);
    expect(await workspace.files()).toEqual(before);
    // A file that is gone comes back, and those that are the same stay.
    await workspace.write('pipelines-sync.yaml', CONFIG);
    await workspace.write('.github/workflows/pipelines-drift.yml', edited.replace('# Ours.\n', ''));
    expect((await workspace.run('init', '--github')).out).not.toContain('wrote');
  });

  it('keeps the Action that somebody has filled in', async () => {
    workspace = await Workspace.open({ 'pipelines-sync.yaml': CONFIG });
    await workspace.run('init', '--github');
    const action = 'acme/sync@0123456789abcdef0123456789abcdef01234567 # v1.2.3';
    for (const name of Object.keys(RIGHTS)) {
      const text = await workflow(`pipelines-${name}.yml`);
      const filled = text.replaceAll(/(?<=uses: )<.*$/gm, action);
      expect(filled).not.toContain('<');
      await workspace.write(`.github/workflows/pipelines-${name}.yml`, filled);
    }
    const same = await workspace.run('init', '--github');
    expect([same.code, same.out]).toEqual([
      0,
      expect.not.stringContaining('set the repository of the Action'),
    ]);
    await workspace.write('pipelines-sync.yaml', `${CONFIG}  qa: { org_id: 2 }\n`);
    const shown = await workspace.run('init', '--github', '--dry-run');
    expect(shown.out).toMatch(
      /^ {2}\+ +- uses: acme\/sync@0123456789abcdef0123456789abcdef01234567 # v1\.2\.3$/m,
    );
    expect(shown.out).not.toContain('<COMMIT>');
  });

  it('names jobs of 300 targets apart', async () => {
    const names = Array.from({ length: 300 }, (_, index) => `  "t ${index}!": { org_id: 2 }\n`);
    names.push('  "t 0?": { org_id: 2, api_key_env: OTHER_KEY }\n');
    workspace = await Workspace.open({
      'pipelines-sync.yaml': `version: 1\nnamespace: n\nbundles: ["*.yaml"]\ndefault_target: "t 1!"\ntargets:\n${names.join('')}`,
    });
    const ran = await workspace.run('init', '--github');
    expect([ran.code, ran.err]).toEqual([0, '']);
    const { jobs } = parse(await workflow('pipelines-apply.yml'));
    expect(Object.keys(jobs)).toHaveLength(301);
    expect(jobs['apply-t-0--2'].steps.at(-1).with.target).toBe('t 0?');
  });

  it('self-hosted addresses come from variables of the repository', async () => {
    workspace = await Workspace.open({
      'pipelines-sync.yaml': `version: 1
namespace: n
targets:
  home: { provider: pipelit, bundles: ["pipelit/*.yaml"] }
  away: { provider: pipelit, base_url: "https://pipelit.example.org", bundles: ["pipelit/*.yaml"] }
  checks: { provider: pipelex, bundles: ["methods/**"] }
default_target: home
`,
    });
    const ran = await workspace.run('init', '--github');
    expect([ran.code, ran.err]).toEqual([0, '']);
    expect(ran.out).toContain('gh variable set PIPELINES_SYNC_HOSTS --body pipelit.example.org\n');
    expect(ran.out).toContain('gh variable set PIPELIT_BASE_URL --body https://platform.example.com\n');
    const { jobs } = parse(await workflow('pipelines-plan.yml'));
    expect(jobs['plan-home'].steps[1].with['base-url']).toBe(variable('PIPELIT_BASE_URL'));
    expect(jobs['plan-away'].steps[1].with['base-url']).toBeUndefined();
    expect(jobs['plan-away'].steps[1].env).toEqual({
      PIPELINES_SYNC_HOSTS: variable('PIPELINES_SYNC_HOSTS'),
    });
    // Nothing of a platform that only checks files is applied.
    expect(Object.keys(jobs)).toEqual(['plan-home', 'plan-away', 'plan-checks']);
    expect(Object.keys(parse(await workflow('pipelines-apply.yml')).jobs)).toEqual([
      'apply-home',
      'apply-away',
    ]);
  });

  it('a configuration with errors gets no workflows', async () => {
    workspace = await Workspace.open({ 'pipelines-sync.yaml': 'version: 1\n' });
    const ran = await workspace.run('init', '--github');
    expect([ran.code, ran.err]).toEqual([1, expect.stringContaining('has no target')]);
    expect(await readdir(workspace.folder)).toEqual(['pipelines-sync.yaml']);
  });
});

import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compile } from '../bundle/schema/compile.js';
import { CONFIG, PullScene } from './pull-scene.js';

const BARE = 'artifact_type: pipelines.artifact.bundle.v1\n';
const LINE = '# yaml-language-server: $schema=';
const HUMAN = { type: 'human_rating', config: {}, output_schema: { type: 'boolean' } } as const;

describe("the editor's schema of pulled bundles", () => {
  let scene: PullScene;
  afterEach(() => scene.close());

  async function open(config: string, files: Record<string, string> = {}): Promise<void> {
    scene = await PullScene.open({ 'pipelines-sync.yaml': config, ...files });
    scene.store.create('criteria', { name: 'C', ...HUMAN });
  }

  /** Where the line of a bundle leads, from the root. */
  async function schemaOf(file: string): Promise<string> {
    const [first = ''] = (await scene.read(file)).split('\n');
    expect(first.startsWith(LINE)).toBe(true);
    return path.posix.join(path.posix.dirname(file), first.slice(LINE.length));
  }

  it('the first import without init brings the schemas, and its bundles lead to one that accepts them', async () => {
    await open(CONFIG);
    const pulled = await scene.pull('--all');
    expect(pulled.report.files.map(({ file }) => file).sort()).toEqual([
      'pipelines-schemas/bundle.v1.schema.json',
      'pipelines-schemas/config.v1.schema.json',
      'pipelines-schemas/prompt.v1.schema.json',
      'pipelines/criteria.yaml',
    ]);
    const file = await schemaOf('pipelines/criteria.yaml');
    expect(file).toBe('pipelines-schemas/bundle.v1.schema.json');
    const check = compile(JSON.parse(await scene.read(file)));
    check(parse(await scene.read('pipelines/criteria.yaml')));
    expect(check.errors ?? []).toEqual([]);
    expect((await scene.plan()).code).toBe(0);
    expect((await scene.workspace.run('fmt', '--check')).code).toBe(0);
    expect((await scene.pull('--all')).report.files).toEqual([]);
    // A schema that somebody removed later is a decision.
    await scene.write('pipelines-schemas/config.v1.schema.json', '{}');
    scene.store.create('tool_endpoints', {
      name: 'E',
      endpoint_type: 'mcp_server',
      url: 'https://t.example.com',
    });
    expect((await scene.pull('--all')).report.files).toEqual([
      { file: 'pipelines/tool_endpoints.yaml', state: 'new' },
    ]);
    expect(await schemaOf('pipelines/tool_endpoints.yaml')).toBe(file);
    expect(await scene.read('pipelines-schemas/config.v1.schema.json')).toBe('{}');
  });

  it('says what it would write, and does not', async () => {
    await open(CONFIG);
    const { report } = await scene.pull('--all', '--dry-run');
    expect(report.files.map(({ file }) => file)).toContain('pipelines-schemas/bundle.v1.schema.json');
    expect(existsSync(path.join(scene.workspace.folder, 'pipelines-schemas'))).toBe(false);
  });

  it('a bundle in JSON names it as a member', async () => {
    await open(CONFIG.replace(/bundles: .*/, 'bundles: ["deep/er/a b.json"]'));
    await scene.pull('--all');
    const bundle = JSON.parse(await scene.read('deep/er/a b.json'));
    expect([Object.keys(bundle)[0], bundle.$schema]).toEqual([
      '$schema',
      '../../pipelines-schemas/bundle.v1.schema.json',
    ]);
    expect((await scene.plan()).code).toBe(0);
  });

  it('files that exist keep every byte: nothing is added to a bundle, and no schema beside one without', async () => {
    const own = `# ours\n${BARE}prompts:\n  - { name: Own, prompt_text: o }\n`;
    await open(CONFIG, { 'pipelines/prompts.yaml': own });
    scene.store.create('prompts', { name: 'Other', prompt_text: 'x' });
    const { report } = await scene.pull('--all');
    expect(report.files.map(({ file }) => file).sort()).toEqual([
      'pipelines/criteria.yaml',
      'pipelines/prompts.yaml',
      'pipelines/prompts/other.md',
    ]);
    expect(await scene.read('pipelines/criteria.yaml')).toMatch(/^artifact_type/);
    expect((await scene.read('pipelines/prompts.yaml')).startsWith(own)).toBe(true);
  });

  it('a pattern that would take the schema for a bundle gets none, and so does a part of an organization', async () => {
    await open(CONFIG.replace(/bundles: .*/, 'bundles: ["**/*.{json,yaml}", "!pipelines-sync.yaml"]'));
    const all = await scene.pull('--all');
    expect([all.code, all.report.files.map(({ file }) => file)]).toEqual([0, ['criteria.yaml']]);
    await scene.close();
    await open(CONFIG);
    const one = await scene.pull('--only', 'criteria/C');
    expect(one.report.files.map(({ file }) => file)).toEqual(['pipelines/criteria.yaml']);
  });

  it('nor where the pattern is that of another target', async () => {
    const config = CONFIG.replace('targets:', 'default_target: staging\ntargets:');
    await open(`${config}  second: { org_id: 3, bundles: ["**/*.json"] }\n`);
    const { code, report } = await scene.pull('--all');
    expect([code, report.files.map(({ file }) => file)]).toEqual([0, ['pipelines/criteria.yaml']]);
    expect((await scene.workspace.run('validate', '--target', 'second')).err).not.toContain('schema');
  });
});

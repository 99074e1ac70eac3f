import { afterEach, describe, expect, it } from 'vitest';
import { GREET } from '../providers/pipelex/greet.js';
import { config as methods, PipelexScene } from '../providers/pipelex/scene.js';
import { SUPPORT } from '../providers/pipelit/files.js';
import { PipelitScene } from '../providers/pipelit/scene.js';

let scene: PipelexScene | PipelitScene | undefined;
afterEach(() => scene?.close());

describe('rules on Pipelit', () => {
  it('are about its workflows as files have them', async () => {
    const one = await PipelitScene.open({ 'support.yaml': SUPPORT });
    scene = one;
    const config = await one.workspace.read('pipelines-sync.yaml');
    await one.workspace.write(
      'pipelines-sync.yaml',
      `${config}rules:
  public:
    says: Agents are public.
    applies: ["workflows/*"]
    items: {properties: {is_public: {const: true}}}
  quiet:
    says: Nothing is created.
    changes: {properties: {action: {not: {const: create}}}}
`,
    );
    const line = SUPPORT.slice(0, SUPPORT.indexOf('is_public')).split('\n').length;
    for (const command of [['validate'], ['plan'], ['apply', '--yes']]) {
      const { code, err } = await one.run(...command);
      expect([code, err]).toEqual([
        1,
        expect.stringContaining(`pipelit/support.yaml:${line}:12  error PS1340`),
      ]);
    }
    const { json } = await one.json('plan', '--override', 'public');
    expect(json.held.map(({ why }: { why: string }) => why)).toEqual(['rule']);
    expect(one.writes).toEqual([]);
  });
});

describe('rules on Pipelex, which keeps nothing', () => {
  const rule = (more: string) => `rules:
  short:
    says: Methods are short.${more}
    items: {required: [domain]}
`;

  async function withRules(more: string): Promise<PipelexScene> {
    const one = await PipelexScene.open({ 'a/main.mthds': GREET });
    scene = one;
    const other = '  production: {org_id: 2, bundles: ["*.json"]}\n';
    await one.workspace.write('pipelines-sync.yaml', `${methods(other)}${rule(more)}`);
    return one;
  }

  it('are refused where they name the target', async () => {
    const one = await withRules('\n    targets: [production, methods]');
    for (const command of [['validate'], ['plan']]) {
      const { code, err } = await one.run(...command);
      expect([code, err]).toEqual([1, expect.stringContaining('pipelines-sync.yaml:10:3  error PS1349')]);
      expect(err).toContain(
        'Rule short is not applied on methods: Pipelex only checks files, so it has no items to judge.',
      );
      expect(err).toContain('To do: Remove methods from targets of the rule short.');
    }
    expect(Object.keys(one.asked)).toEqual([]);
  });

  it('are said not to be applied where they are for all targets', async () => {
    const one = await withRules('');
    for (const command of [['validate'], ['plan']]) {
      const { code, err } = await one.run(...command);
      expect([code, err]).toEqual([0, expect.stringContaining('pipelines-sync.yaml:10:3  warning PS1350')]);
      expect(err).toContain('To do: List in targets of the rule short the targets that it is for.');
    }
  });

  it('are not mentioned where they are for other targets', async () => {
    const one = await withRules('\n    targets: [production]');
    const { code, err } = await one.run('validate');
    expect([code, err]).toEqual([0, '']);
  });

  it.each([
    ['--override', 'short'],
    ['--rules-from', 'HEAD~1'],
  ])('are neither overridden nor added: %s', async (...flags) => {
    const one = await withRules('\n    targets: [production]');
    for (const command of ['validate', 'plan']) {
      const { code, err } = await one.run(command, ...flags);
      expect([code, err]).toEqual([1, expect.stringContaining(`${flags[0]} cannot be used for methods`)]);
    }
  });
});

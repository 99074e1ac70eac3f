import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Workspace } from '../support/workspace.js';

const TYPE = 'artifact_type: pipelines.artifact.bundle.v1\n';
const prompt = (name: string) => `${TYPE}prompts:\n  - name: ${name}\n    prompt_text: Be ${name}.\n`;
const judge = (of: string) =>
  `${TYPE}evaluations:\n  - name: Check\n    description: Kindness.\n    criteria:\n      - criterion_id: { $ref: criteria/${of} }\n`;
const CRITERION = `${TYPE}criteria:
  - name: Kind
    display_label: Kind
    type: llm_judge
    output_schema: { type: boolean }
    config: { prompt_template: Is it kind? }
`;

let workspace: Workspace;

beforeEach(async () => {
  workspace = await Workspace.open({
    'pipelines-sync.yaml': 'version: 1\nnamespace: n\nbundles: ["b/*.yaml"]\ntargets:\n  t: { org_id: 2 }\n',
    'b/criteria.yaml': CRITERION,
    'b/evaluations.yaml': judge('Kind'),
    'b/tone.yaml': prompt('Warm'),
  });
});

afterEach(() => workspace.close());

const codes = (err: string) => [...err.matchAll(/(?:error|warning|note) (PS\d{4})/g)].map(([, code]) => code);

describe('validate of named files', () => {
  it('knows the items of the other files, and counts its own', async () => {
    const { code, out, err } = await workspace.run('validate', 'b/evaluations.yaml');
    expect([code, codes(err)]).toEqual([0, []]);
    expect(out).toBe('1 item in 1 file: valid for target t.\n');
  });

  it('reports what is wrong in them, and nothing that is wrong without them', async () => {
    await workspace.write('b/evaluations.yaml', judge('Kinds'));
    await workspace.write('b/tone.yaml', `${TYPE}prompts:\n  - name: Warm\n    prompt_txt: Be warm.\n`);
    const named = await workspace.run('validate', 'b/evaluations.yaml');
    expect(named.code).toBe(1);
    expect(named.err).toContain('b/evaluations.yaml:6:23  error PS1219');
    expect(codes(named.err)).toEqual(['PS1219']);
    const other = await workspace.run('validate', 'b/criteria.yaml');
    expect([other.code, codes(other.err)]).toEqual([0, []]);
  });

  it('reports an address that another file has too', async () => {
    await workspace.write('b/more.yaml', prompt('Warm'));
    const { code, err } = await workspace.run('validate', 'b/more.yaml');
    expect([code, codes(err)]).toEqual([1, [expect.stringMatching(/^PS/)]]);
    expect(err).toContain('b/tone.yaml');
  });

  it('shows the errors of other files where they may be why a reference finds nothing', async () => {
    await workspace.write('b/criteria.yaml', `${TYPE}criteria: [\n`);
    const { code, err } = await workspace.run('validate', 'b/evaluations.yaml');
    expect(code).toBe(1);
    // Nobody knows whether the item is in it, so the reference gets no finding of its own.
    expect(codes(err)).toEqual(['PS1010']);
    expect(err).toContain('b/criteria.yaml:');
  });

  it('takes a file outside of the configuration as if it were one of it', async () => {
    await workspace.write('draft/e.yaml', judge('Kind').replace('Check', 'Draft'));
    expect((await workspace.run('validate', 'draft/e.yaml')).code).toBe(0);
  });
});

describe('slips that people make', () => {
  const slips = (text: string) => workspace.write('b/slip.yaml', `${TYPE}${text}`);
  const said = async () => (await workspace.run('validate')).err;

  it.each([
    [
      'prompts:\n  - { name: A, prompt_text: { file: a.txt } }\n',
      'The form is called $file: {$file: "a.txt"}',
    ],
    [
      'evaluations:\n  - { name: E, description: d, criteria: [{ criterion_id: criteria/Kind }] }\n',
      'Write {$ref: "criteria/Kind"}.',
    ],
    [
      'criteria:\n  - { name: C, display_label: C, type: llm_judge, output_schema: { type: bool }, config: { prompt_template: x } }\n',
      'Did you mean boolean?',
    ],
  ])('has a remedy for %s', async (text, remedy) => {
    await slips(text);
    expect(await said()).toContain(remedy);
  });

  it('tells that no key belongs into the configuration', async () => {
    await workspace.write(
      'pipelines-sync.yaml',
      'version: 1\nnamespace: n\nbundles: ["b/*.yaml"]\ntargets:\n  t: { org_id: 2, api_key: abc }\n',
    );
    expect(await said()).toContain('no API key belongs into a file');
  });

  it('reports a variable that nothing defines once, with all its places', async () => {
    const uses = ['A', 'B', 'C'].map(
      (name) => `  - { name: ${name}, prompt_text: x, project_id: { $var: rome } }\n`,
    );
    await slips(`prompts:\n${uses.join('')}`);
    const err = await said();
    expect(codes(err)).toEqual(['PS1213']);
    expect(err).toContain('used here too: b/slip.yaml:4:52');
    expect(err).toContain('used here too: b/slip.yaml:5:52');
  });
});

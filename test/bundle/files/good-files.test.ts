import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Workspace } from '../../support/workspace.js';
import { bundle, CONFIG } from './bad-case.js';

let workspace: Workspace;
beforeAll(async () => {
  workspace = await Workspace.open({ 'pipelines-sync.yaml': CONFIG });
  workspace.env.DOCS_TOKEN = 'tok-for-files-1';
});
afterAll(() => workspace.close());

/** Applies files and says what the platform was sent; a second plan must find nothing to do. */
async function applied(files: { [file: string]: string }): Promise<unknown[]> {
  workspace.emulator.reset();
  await workspace.loseLedger();
  for (const [file, text] of Object.entries(files)) await workspace.write(file, text);
  const validated = await workspace.run('validate', '--json');
  expect(JSON.parse(validated.out).summary).toMatchObject({ errors: 0 });
  const ran = await workspace.run('apply', '--yes', '--json');
  expect(
    JSON.parse(ran.out).outcomes.filter((one: { outcome: string }) => one.outcome !== 'created'),
  ).toEqual([]);
  const bodies = workspace.emulator.requests.filter((one) => one.method !== 'GET').map((one) => one.body);
  const again = await workspace.run('plan', '--detailed-exitcode');
  expect(again.out).toContain('Nothing to do');
  expect(again.code).toBe(0);
  return bodies;
}

describe('files that the platform would take', () => {
  it('bare tool names are read as {name}, compared as such, and sent as {name} (C-b.6)', async () => {
    const [body] = await applied({
      'b/a.yaml': bundle(`
tool_ground_truths:
  - workflow_id: 10
    node_id: node-1
    field_id: field-2
    expected_tools: [search_docs, { name: fetch_url, input_parameters: { url: x } }]
    excluded_tools: [delete_record, { $var: text }]
`),
    });
    expect(body).toMatchObject({
      expected_tools: [{ name: 'search_docs' }, { name: 'fetch_url', input_parameters: { url: 'x' } }],
      excluded_tools: [{ name: 'delete_record' }, { name: 'words' }],
    });
    workspace.emulator.setSwitches({ excluded_tools: 'strings' });
    const strings = await workspace.run('plan', '--detailed-exitcode');
    expect(strings.code).toBe(0);
  });

  it('ids as digits, 150 honest uses of one anchor, merges, x- keys and an empty section', async () => {
    const bodies = await applied({
      'b/a.yaml': bundle(`
$schema: https://example.com/bundle.v1.schema.json
name: honest
x-text: &text The same words.
x-base: &base { role: user, prompt_text: *text }
criteria: []
prompts:
${Array.from({ length: 150 }, (_, index) => `  - { <<: *base, name: P${index}, org_id: "2" }\n`).join('')}`),
    });
    expect(bodies).toHaveLength(150);
    expect(bodies[7]).toMatchObject({ role: 'user', prompt_text: 'The same words.', org_id: 2 });
  });

  it('data in opaque zones stays data, a whole $file is read, and $literal is taken as it is', async () => {
    const schema = { $ref: '#/$defs/day', $defs: { day: { $var: 'wf', $env: 'X' } }, $file: 'no', extra: 1 };
    const bodies = await applied({
      'data/schema.json': JSON.stringify({ $ref: '#/x', $literal: 1 }),
      'b/a.yaml': bundle(`
criteria:
  - name: Inline
    display_label: Inline
    type: programmatic
    config: { subtype: json_validity, schema: ${JSON.stringify(schema)} }
    output_schema: { type: boolean }
  - name: File
    display_label: File
    type: programmatic
    config: { subtype: json_validity, schema: { $file: ../data/schema.json } }
    output_schema: { type: boolean }
prompts:
  - { name: Literal, prompt_text: { $literal: "{$file: x}" } }
`),
    });
    expect(bodies).toContainEqual(
      expect.objectContaining({ name: 'Inline', config: { subtype: 'json_validity', schema } }),
    );
    expect(bodies).toContainEqual(
      expect.objectContaining({
        name: 'File',
        config: { subtype: 'json_validity', schema: { $ref: '#/x', $literal: 1 } },
      }),
    );
    expect(bodies).toContainEqual(expect.objectContaining({ name: 'Literal', prompt_text: '{$file: x}' }));
  });
});

describe('patterns of the command line', () => {
  const FILES = {
    'b/a.yaml': bundle('prompts:\n  - { name: Rome, prompt_text: x }\n  - { name: Paris, prompt_text: x }\n'),
  };

  it.each([
    [['--only', 'promts/*'], 'PS9030', 'Did you mean "prompts/*"?'],
    [['--only', 'Rome'], 'PS9030', 'A pattern is * or begins with a kind'],
    [['--only', 'prompts/Rone'], 'PS9031', 'Did you mean "prompts/Rome"?'],
    [['--only', 'prompts/Rmo*'], 'PS9031', 'matches no item of the files'],
    [['--take-over', 'b/a.yaml'], 'PS9030', 'Write file names before the flags'],
    [['--take-over=promts/Rome'], 'PS9030', 'Did you mean "prompts/Rome"?'],
    [['--take-over=prompts/rome'], 'PS9031', 'Did you mean "prompts/Rome"?'],
    [['--launch', 'experiment/*'], 'PS9030', 'Did you mean "experiments/*"?'],
    [['--launch', 'prompts/Rome'], 'PS9031', 'matches no experiment of the files'],
    [['--only', 'prompts/Paris', '--target', 'narrow'], 'PS9032', 'leaves out (include, exclude)'],
  ])('%j is refused before any request (%s)', async (flags, code, says) => {
    workspace.emulator.reset();
    await workspace.write(
      'pipelines-sync.yaml',
      `${CONFIG}  narrow: { org_id: 2, exclude: [prompts/Paris] }\ndefault_target: main\n`,
    );
    for (const [file, text] of Object.entries(FILES)) await workspace.write(file, text);
    for (const command of [['plan'], ['apply', '--yes']]) {
      const ran = await workspace.run(...command, ...flags);
      expect(ran.err).toContain(`error ${code}`);
      expect(ran.err).toContain(says);
      expect(ran.code).toBe(1);
      expect(ran.out).toBe('');
    }
    expect(workspace.emulator.requests).toEqual([]);
  });

  it.each([['*'], ['prompts'], ['prompts/*'], ['prompts/R*'], ['*ome'], ['experiments/*']])(
    '--only %s is taken',
    async (pattern) => {
      for (const [file, text] of Object.entries(FILES)) await workspace.write(file, text);
      expect((await workspace.run('plan', '--only', pattern)).code).toBe(0);
    },
  );
});

import { afterEach, describe, expect, it } from 'vitest';
import { PullScene } from './pull-scene.js';

const BUNDLE = `# Prompts of the Rome team
artifact_type: pipelines.artifact.bundle.v1
name: 'rome'          # kept
x-defaults:
  judge: &judge
    type: llm_judge
    output_schema: { type: rating, range: [1, 5] }

prompts:
  - name: Filed
    prompt_text: { $file: texts/filed.md }   # in a file
    role: "user"
  - name: "Inline"
    # the text
    prompt_text: |
      First line

      Last line
    description: Short
  - { name: Shared one, prompt_text: { $file: texts/shared.md } }
  - { name: Shared two, prompt_text: { $file: texts/shared.md } }
  - name: Literal
    prompt_text: Plain

criteria:
  - <<: *judge
    name: Anchored one
    display_label: One
    config: { prompt_template: Judge it., temperature: 0.5 }
  - <<: *judge
    name: Anchored two
    display_label: Two
    config: { prompt_template: Judge it., temperature: 0.50 }
  - name: Schema
    display_label: Schema
    type: programmatic
    config:
      subtype: json_validity
      schema: { $file: ../data/schema.json }
    output_schema: { type: boolean }

evaluations:
  - name: Both
    description: Both of them
    criteria:
      - criterion_id: { $ref: criteria/Anchored one }   # the first
      - criterion_id: { $ref: "criteria/Anchored two" }

tool_bindings:
  - workflow_id: { $var: italy_workflow }
    node_id: node-1
    field_id: field-2
    endpoint_id: { $ref: tool_endpoints/Docs }
    selected_tools: [search_docs, fetch_url]
    max_tool_rounds: 3
tool_endpoints:
  - name: Docs
    endpoint_type: mcp_server
    url: https://tools.example.com/mcp
`;

const FILES = {
  'pipelines/all.yaml': BUNDLE,
  'pipelines/texts/filed.md': 'Line one\r\nLine two\r\n',
  'pipelines/texts/shared.md': 'Shared text\n',
  'data/schema.json': '{\n    "type": "object",\n    "required": ["days"]\n}\n',
};

describe('a pull into files that are there', () => {
  let scene: PullScene;
  afterEach(() => scene.close());

  async function applied(): Promise<void> {
    scene = await PullScene.open(FILES);
    expect((await scene.apply()).code).toBe(0);
    scene.commit();
  }

  /** What the files hold now, as a diff without context. */
  function changes(): string[] {
    const diff = scene.git('diff', '-U0', '--no-color', '--', 'pipelines', 'data');
    return diff.split('\n').filter((line) => /^(?:[+-](?!\+\+|--)|\+\+\+ )/.test(line));
  }

  async function isQuiet(): Promise<void> {
    const planned = await scene.plan();
    expect([planned.code, planned.actions, planned.held]).toEqual([0, [], []]);
    const files = await scene.files();
    const again = await scene.pull('--only', '*');
    expect([again.code, again.items, again.open]).toEqual([0, [], []]);
    expect(await scene.files()).toEqual(files);
  }

  it('changes only what differs; forms, comments and quotes stay', async () => {
    await applied();
    const { store } = scene;
    store.edit('prompts', scene.idOf('prompts', 'Filed'), {
      prompt_text: 'Line one\nLine 2',
      role: 'system',
    });
    store.edit('prompts', scene.idOf('prompts', 'Inline'), {
      prompt_text: 'First line\n\nLast line, longer\n',
      description: null,
    });
    store.edit('criteria', scene.idOf('criteria', 'Schema'), {
      config: { subtype: 'json_validity', schema: { type: 'object', required: ['days', 'city'] } },
    });
    const [binding] = store.list('tool_bindings');
    store.edit('tool_bindings', binding?.id ?? '', {
      selected_tools: ['fetch_url', 'delete_record'],
      max_tool_rounds: 4,
    });
    const pulled = await scene.pull();
    expect([pulled.code, pulled.open]).toEqual([0, []]);
    expect(changes()).toMatchInlineSnapshot(`
      [
        "+++ b/data/schema.json",
        "-    "required": ["days"]",
        "+    "required": ["days", "city"]",
        "+++ b/pipelines/all.yaml",
        "-    role: "user"",
        "+    role: "system"",
        "-      Last line",
        "-    description: Short",
        "+      Last line, longer",
        "+    description: null",
        "-    selected_tools: [search_docs, fetch_url]",
        "-    max_tool_rounds: 3",
        "+    selected_tools: [fetch_url, delete_record]",
        "+    max_tool_rounds: 4",
        "+++ b/pipelines/texts/filed.md",
        "-Line two
      ",
        "+Line 2
      ",
      ]
    `);
    await isQuiet();
  });

  it('gives an item its own file where others share one', async () => {
    await applied();
    scene.store.edit('prompts', scene.idOf('prompts', 'Shared two'), { prompt_text: 'Another text' });
    const pulled = await scene.pull();
    expect(pulled.report.files.map(({ file, state }) => `${state} ${file}`)).toMatchInlineSnapshot(`
      [
        "changed pipelines/all.yaml",
        "new pipelines/texts/shared-shared-two.md",
      ]
    `);
    expect(changes()).toMatchInlineSnapshot(`
      [
        "+++ b/pipelines/all.yaml",
        "-  - { name: Shared two, prompt_text: { $file: texts/shared.md } }",
        "+  - { name: Shared two, prompt_text: { $file: texts/shared-shared-two.md } }",
      ]
    `);
    await isQuiet();
  });

  it('writes out what stands behind an anchor only where it differs', async () => {
    await applied();
    scene.store.edit('criteria', scene.idOf('criteria', 'Anchored two'), {
      output_schema: { type: 'rating', range: [1, 7] },
    });
    expect((await scene.pull()).code).toBe(0);
    expect(changes()).toMatchInlineSnapshot(`
      [
        "+++ b/pipelines/all.yaml",
        "+    output_schema:",
        "+      type: rating",
        "+      range:",
        "+        - 1",
        "+        - 7",
      ]
    `);
    await isQuiet();
  });

  it('keeps the words of a list for members that stay, and refers to what comes in', async () => {
    await applied();
    const { store } = scene;
    store.edit('evaluations', scene.idOf('evaluations', 'Both'), {
      criteria: [
        { criterion_id: scene.idOf('criteria', 'Schema'), criterion_version: 1 },
        { criterion_id: scene.idOf('criteria', 'Anchored one'), criterion_version: 1 },
      ],
    });
    expect((await scene.pull()).code).toBe(0);
    expect(changes()).toMatchInlineSnapshot(`
      [
        "+++ b/pipelines/all.yaml",
        "-      - criterion_id: { $ref: "criteria/Anchored two" }",
        "+      - criterion_id: { $ref: "criteria/Schema" }",
      ]
    `);
    await isQuiet();
  });

  it('follows a new name of the platform, with all that refers to it', async () => {
    await applied();
    await scene.edit(
      'pipelines/all.yaml',
      'tool_bindings:',
      'sync: { criteria/Anchored one: { protect: true } }\n\ntool_bindings:',
    );
    expect((await scene.apply()).code).toBe(0);
    scene.commit();
    scene.store.edit('criteria', scene.idOf('criteria', 'Anchored one'), { name: 'Renamed' });
    scene.store.edit('tool_endpoints', scene.idOf('tool_endpoints', 'Docs'), { name: 'Documents' });
    const pulled = await scene.pull();
    expect([pulled.code, pulled.open]).toEqual([0, []]);
    expect(changes()).toMatchInlineSnapshot(`
      [
        "+++ b/pipelines/all.yaml",
        "-    name: Anchored one",
        "+    name: Renamed",
        "-      - criterion_id: { $ref: criteria/Anchored one }   # the first",
        "+      - criterion_id: { $ref: criteria/Renamed }   # the first",
        "-sync: { criteria/Anchored one: { protect: true } }",
        "+sync: { criteria/Renamed: { protect: true } }",
        "-    endpoint_id: { $ref: tool_endpoints/Docs }",
        "+    endpoint_id: { $ref: tool_endpoints/Documents }",
        "-  - name: Docs",
        "+  - name: Documents",
      ]
    `);
    await isQuiet();
    const done = await scene.apply();
    expect([done.code, done.writes]).toEqual([0, []]);
    await isQuiet();
  });

  it('takes no part in a text whose line ends alone differ', async () => {
    await applied();
    scene.store.edit('prompts', scene.idOf('prompts', 'Filed'), { prompt_text: 'Line one\nLine two' });
    scene.store.edit('prompts', scene.idOf('prompts', 'Inline'), {
      prompt_text: 'First line\r\n\r\nLast line\r\n',
    });
    const pulled = await scene.pull('--only', '*');
    expect([pulled.code, pulled.items, changes()]).toEqual([0, [], []]);
  });
});

import { rm } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { EmulatorOptions } from '../../src/providers/pipelines/emulator/index.js';
import { ALL_KINDS } from '../support/all-kinds.js';
import { CONFIG, PullScene } from './pull-scene.js';

let scene: PullScene;
afterEach(() => scene.close());

/** An organization with every kind in it, filled by an apply from files that are then taken away. */
async function fill(switches: NonNullable<EmulatorOptions['switches']>): Promise<void> {
  scene = await PullScene.open({ ...ALL_KINDS, 'pipelines-sync.yaml': CONFIG });
  // The experiment is held, for the ledger begins here.
  expect((await scene.apply()).code).toBe(3);
  await scene.workspace.loseLedger();
  await rm(path.join(scene.workspace.folder, 'pipelines'), { recursive: true });
  scene.workspace.emulator.setSwitches(switches);
}

const SWITCHES: readonly NonNullable<EmulatorOptions['switches']>[] = [
  {},
  { list_rows: 'shorten', list_shorten_to: 5 },
  { list_rows: 'omit_long', set_order: 'reversed' },
  { criteria_members: 'expanded', excluded_tools: 'strings', created_at: 'absent' },
  { fill_defaults: true, extra_fields: 'nested', version: 'absent' },
  { scope_filters: 'ignored', node_filters: 'ignored', secrets: 'echoed', prompt_placeholders: 'sent' },
];

describe('a first pull of all kinds', () => {
  it.each(SWITCHES)('with %o: the plan is empty and a second pull changes nothing', async (switches) => {
    await fill(switches);
    const first = await scene.pull('--all');
    expect([first.code, first.open]).toEqual([0, ['PS7022 tool_endpoints/Docs MCP endpoint auth_config']]);
    expect(first.items).toEqual([
      'added prompts/Concise Rome Prompt: ',
      'added prompts/Detailed Rome Prompt: ',
      'added criteria/Exact Match: ',
      'added criteria/Judge: ',
      'added evaluations/Quality: ',
      'added tool_endpoints/Docs MCP endpoint: ',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the variable of the address
      'added tool_bindings/${italy_workflow}/node-1/field-2/Docs MCP endpoint: ',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the variable of the address
      'added tool_ground_truths/${italy_workflow}/node-1/field-2: ',
    ]);
    const files = await scene.files();
    expect(JSON.stringify(files)).not.toContain(scene.workspace.env.DOCS_TOKEN);
    const planned = await scene.plan();
    expect([planned.code, planned.actions, planned.held]).toEqual([0, [], []]);
    const again = await scene.pull('--all');
    expect([again.code, again.items, again.report.ledger.state]).toEqual([0, [], 'unchanged']);
    expect(await scene.files()).toEqual(files);
    const applied = await scene.apply();
    expect([applied.code, applied.writes]).toEqual([0, []]);
    expect((await scene.plan()).code).toBe(0);
  });

  it('begins a ledger that knows of the experiments in the files, so that none is launched by it', async () => {
    await fill({});
    const launch = { count: 1, variants: [{ name: 'baseline', configOverrides: {} }] };
    const experiment = { name: 'Rome tone', project_id: 22, workflow_id: 10, payload: launch };
    const bundle = { artifact_type: 'pipelines.artifact.bundle.v1', experiments: [experiment] };
    await scene.write('pipelines/experiments.json', JSON.stringify(bundle));
    expect((await scene.pull('--all')).code).toBe(0);
    const applied = await scene.apply();
    expect([applied.code, applied.writes]).toEqual([3, []]);
  });

  it('lays them out one bundle per kind, with forms', async () => {
    await fill({});
    await scene.pull('--all');
    expect((await scene.workspace.run('fmt', '--check')).code).toBe(0);
    const files = await scene.files();
    const texts = Object.entries(files).filter(([file]) => file.startsWith('pipelines/'));
    expect(Object.fromEntries(texts)).toMatchInlineSnapshot(`
      {
        "pipelines/criteria.yaml": "# yaml-language-server: $schema=../pipelines-schemas/bundle.v1.schema.json
      artifact_type: pipelines.artifact.bundle.v1

      criteria:
        - name: Exact Match
          display_label: Exact Match
          type: programmatic
          config:
            subtype: exact_match
            case_sensitive: false
          output_schema:
            type: boolean

        - name: Judge
          display_label: Itinerary quality
          type: llm_judge
          config:
            prompt_template: { $file: criteria/judge.md }
            model: gemini-3.5-flash
            temperature: 0
          output_schema:
            range:
              - 1
              - 5
            type: rating
      ",
        "pipelines/criteria/judge.md": "Score the itinerary from 1 to 5.
      ",
        "pipelines/evaluations.yaml": "# yaml-language-server: $schema=../pipelines-schemas/bundle.v1.schema.json
      artifact_type: pipelines.artifact.bundle.v1

      evaluations:
        - name: Quality
          description: Scores itinerary quality
          criteria:
            - criterion_id: { $ref: criteria/Exact Match }
            - criterion_id: { $ref: criteria/Judge }
      ",
        "pipelines/prompts.yaml": "# yaml-language-server: $schema=../pipelines-schemas/bundle.v1.schema.json
      artifact_type: pipelines.artifact.bundle.v1

      prompts:
        - name: Concise Rome Prompt
          description: Short itinerary
          prompt_text: { $file: prompts/concise-rome-prompt.md }
          role: user

        - name: Detailed Rome Prompt
          prompt_text: { $file: prompts/detailed-rome-prompt.md }
          role: user
      ",
        "pipelines/prompts/concise-rome-prompt.md": "Create a concise 5 day Rome itinerary.

      Keep each day under 80 words for {{city}}.
      ",
        "pipelines/prompts/detailed-rome-prompt.md": "Create a detailed 5 day Rome itinerary.
      ",
        "pipelines/tool_bindings.yaml": "# yaml-language-server: $schema=../pipelines-schemas/bundle.v1.schema.json
      artifact_type: pipelines.artifact.bundle.v1

      tool_bindings:
        - workflow_id: { $var: italy_workflow }
          node_id: node-1
          field_id: field-2
          endpoint_id: { $ref: tool_endpoints/Docs MCP endpoint }
          selected_tools:
            - search_docs
            - fetch_url
          max_tool_rounds: 3
      ",
        "pipelines/tool_endpoints.yaml": "# yaml-language-server: $schema=../pipelines-schemas/bundle.v1.schema.json
      artifact_type: pipelines.artifact.bundle.v1

      tool_endpoints:
        - name: Docs MCP endpoint
          description: Search internal docs
          endpoint_type: mcp_server
          url: https://tools.example.com/mcp
          auth_type: bearer
      ",
        "pipelines/tool_ground_truths.yaml": "# yaml-language-server: $schema=../pipelines-schemas/bundle.v1.schema.json
      artifact_type: pipelines.artifact.bundle.v1

      tool_ground_truths:
        - workflow_id: { $var: italy_workflow }
          node_id: node-1
          field_id: field-2
          expected_tools:
            - name: search_docs
          excluded_tools:
            - name: delete_record
          ordering_matters: false
          source: manual
          confidence: 1
      ",
      }
    `);
  });
});

/** A small repository with one or two items of every kind, fit for the emulator's default seed. */
export const ALL_KINDS: Record<string, string> = {
  'pipelines-sync.yaml': `version: 1
namespace: rome-team
bundles: ["pipelines/**/*.yaml"]
targets:
  staging:
    org_id: 2
    vars: { italy_workflow: 10, italy_project: 22 }
    secrets: [DOCS_TOKEN]
`,
  'pipelines/rome.md':
    'Create a concise 5 day Rome itinerary.\n\nKeep each day under 80 words for {{city}}.\n',
  'pipelines/all.yaml': `artifact_type: pipelines.artifact.bundle.v1
prompts:
  - name: Concise Rome Prompt
    description: Short itinerary
    prompt_text: { $file: rome.md }
    role: user
  - name: Detailed Rome Prompt
    prompt_text: Create a detailed 5 day Rome itinerary.
criteria:
  - name: Exact Match
    display_label: Exact Match
    type: programmatic
    config: { subtype: exact_match, case_sensitive: false }
    output_schema: { type: boolean }
  - name: Judge
    display_label: Itinerary quality
    type: llm_judge
    config: { prompt_template: Score the itinerary from 1 to 5., temperature: 0, model: gemini-3.5-flash }
    output_schema: { type: rating, range: [1, 5] }
evaluations:
  - name: Quality
    description: Scores itinerary quality
    criteria:
      - criterion_id: { $ref: criteria/Exact Match }
      - criterion_id: { $ref: criteria/Judge }
tool_endpoints:
  - name: Docs MCP endpoint
    description: Search internal docs
    endpoint_type: mcp_server
    url: https://tools.example.com/mcp
    auth_type: bearer
    auth_config: { token: { $env: DOCS_TOKEN } }
tool_bindings:
  - workflow_id: { $var: italy_workflow }
    node_id: node-1
    field_id: field-2
    endpoint_id: { $ref: tool_endpoints/Docs MCP endpoint }
    selected_tools: [search_docs, fetch_url]
    max_tool_rounds: 3
tool_ground_truths:
  - workflow_id: { $var: italy_workflow }
    node_id: node-1
    field_id: field-2
    expected_tools: [{ name: search_docs }]
    excluded_tools: [{ name: delete_record }]
    ordering_matters: false
    source: manual
    confidence: 1.0
experiments:
  - name: Rome tone
    project_id: { $var: italy_project }
    workflow_id: { $var: italy_workflow }
    payload:
      count: 1
      variants:
        - { name: baseline, configOverrides: {} }
        - name: new-prompt
          configOverrides:
            prompts:
              - nodeId: node-1
                fieldId: field-2
                promptId: { $ref: prompts/Concise Rome Prompt }
                version: { $ref: prompts/Concise Rome Prompt, version: latest }
`,
};

/** The environment that goes with it. */
export const ALL_KINDS_ENV = { DOCS_TOKEN: 'tok-9f3c21aa04d1-secret' };

/** A workflow with a model, an agent, a switch and two replies. */
export const SUPPORT = `# Answers questions.
slug: support
name: Support
description: Answers questions.
is_active: true
is_public: false
is_default: false
tags: [desk]
max_execution_seconds: 900
nodes:
  chat:
    component_type: trigger_chat
    is_entry_point: true
  model:
    component_type: ai_model
    label: Model
    config:
      llm_credential: llm/Anthropic
      model_name: claude-sonnet-4
      temperature: 0.2
  scribe:
    component_type: deep_agent
    config:
      system_prompt: |
        You help people with their questions.
        Be short.
      extra_config: { enable_todos: true }
  sort:
    component_type: switch
    config:
      extra_config: { rules: [{ id: ready }] }
  yes:
    component_type: reply_chat
    config: { system_prompt: "Here you are." }
  no:
    component_type: reply_chat
    config: { system_prompt: "Ask again." }
edges:
  chat -> scribe: {}
  scribe -> sort: {}
  sort -> yes [if ready]: { type: conditional }
  sort -> no [if __other__]: { type: conditional }
  model -> scribe [llm]: {}
`;

/** What it looks like after: another type, another model, a node and an edge gone, a prompt and a setting changed. */
export const CHANGED = SUPPORT.replace(
  'description: Answers questions.',
  'description: Answers most questions.',
)
  .replace('component_type: deep_agent', 'component_type: agent')
  .replace('Be short.', 'Be kind.')
  .replace(
    '  scribe:\n',
    '  other:\n    component_type: ai_model\n    config: { llm_credential: llm/Anthropic, model_name: claude-opus-4 }\n  scribe:\n',
  )
  .replace('  no:\n    component_type: reply_chat\n    config: { system_prompt: "Ask again." }\n', '')
  .replace('  sort -> no [if __other__]: { type: conditional }\n', '')
  .replace('model -> scribe [llm]: {}', 'other -> scribe [llm]: {}')
  .replace('Here you are.', 'Here it is.');

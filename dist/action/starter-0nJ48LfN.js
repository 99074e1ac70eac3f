const require_model = require("./model-BZhztCQP.js"), require_starter_targets = require("./starter-targets-B8-8CDId.js"), require_index = require("./index.js"), starter = {
	target: "production",
	exampleKey: "...",
	configuration,
	bundles: (options) => ({ "pipelit/hello.yaml": workflow(options) })
};
function configuration({ targets, namespace, schemas }) {
	let written = require_starter_targets.t(targets, {
		settings: require_index.R,
		about: ["# One user of one server. Neither address nor key belong in a file, because a file cannot decide where a key goes:", `# set PIPELIT_BASE_URL (${require_model.o(require_index.R)}).`],
		of: (org) => [
			"provider: pipelit",
			org === null ? "# account: ada   # the name of your user; without it, the user of the key" : `account: ${JSON.stringify(org)}   # a key of another user is refused`,
			"on_drift: hold   # edits made in the editor: hold, overwrite or keep"
		],
		usual: ["# protect: [\"workflows/*\"]         # never deleted, replaced, taken over or renamed"]
	});
	return `# yaml-language-server: $schema=./${schemas}/config.v1.schema.json
# For all settings, see docs/configuration.md of pipelines-sync, or the help of your editor.
version: 1

# Name of the ledger. Keep it when the repository is renamed or moved.
namespace: ${JSON.stringify(namespace)}

# Files with ${require_index.L.things}. A pattern without a match is an error.
bundles: ["pipelit/**/*.{yaml,yml,json}"]

${written}`;
}
function workflow({ schemas }) {
	return `# yaml-language-server: $schema=../${schemas}/workflow.v1.schema.json
slug: hello
name: Hello
description: The first workflow in git
is_active: false # true: it may be executed

nodes:
  chat:
    component_type: trigger_chat
    is_entry_point: true
  reply:
    component_type: reply_chat
    config:
      system_prompt: Say hello in a warm, plain voice.
  # An agent needs a model; credentials are named TYPE/NAME, and stay on the server:
  # model:
  #   component_type: ai_model
  #   config: { llm_credential: llm/Anthropic, model_name: claude-sonnet-4 }
  # scribe:
  #   component_type: agent
  #   config: { system_prompt: Be short. }

edges:
  chat -> reply: {}
  # chat -> scribe: {}
  # scribe -> reply: {}
  # model -> scribe [llm]: {}
`;
}
exports.starter = starter;

const require_starter_targets = require("./starter-targets-B8-8CDId.js"), require_index = require("./index.js"), starter = {
	target: "production",
	exampleKey: "pk_live_...",
	configuration,
	bundles: (options) => ({
		"pipelines/bundle.yaml": bundle(options),
		"pipelines/prompts/concise-rome-prompt.md": PROMPT,
		"pipelines/prompts/tone-of-voice.md": TONE
	})
};
function configuration({ targets, namespace, schemas }) {
	let written = require_starter_targets.t(targets, {
		settings: require_index.U,
		about: ["# One organization on one platform each."],
		of: (org) => [org === null ? "# org_id: 2      # the number of your organization; without it, the organization of the key" : `org_id: ${org}   # a key of another organization is refused`, "on_drift: hold   # edits made in the web app: hold, overwrite or keep"],
		usual: [
			"# base_url: https://api.pipelines.tech   # the default, unless PIPELINES_BASE_URL is set",
			"# vars: { italy_workflow: 3086 }   # for {$var: italy_workflow} in bundles; each target has its own values",
			"# secrets: [DOCS_TOKEN]            # environment variables for {$env: DOCS_TOKEN}",
			"# protect: [\"prompts/*\"]           # never deleted, replaced, taken over or renamed"
		]
	});
	return `# yaml-language-server: $schema=./${schemas}/config.v1.schema.json
# For all settings, see docs/configuration.md of pipelines-sync, or the help of your editor.
version: 1

# Name of the ledger. Keep it when the repository is renamed or moved.
namespace: ${JSON.stringify(namespace)}

# Files with ${require_index.B.things}. A pattern without a match is an error.
# A Markdown file is one prompt; the texts of other objects go to texts/, where no pattern leads.
bundles: ["pipelines/**/*.{yaml,yml,json,md}"]

${written}`;
}
function bundle({ schemas }) {
	return `# yaml-language-server: $schema=../${schemas}/bundle.v1.schema.json
# Criteria, evaluations and tools stand in bundles, and so do settings of every item, by its address:
# sync:
#   "prompts/*": { protect: true }
artifact_type: pipelines.artifact.bundle.v1
name: starter
description: The first prompts in git
`;
}
const PROMPT = "---\nname: Concise Rome Prompt\ndescription: Short itinerary\nrole: user\n---\nCreate a concise 5 day itinerary for {{city}}.\n\n- One paragraph per day, at most 80 words.\n- Morning, afternoon, evening.\n- End with the two things that must be booked ahead.\n", TONE = "---\nname: Tone of voice\ndescription: Put before every itinerary\nrole: system\n---\nWrite in a warm, plain voice. Never promise what you cannot know.\n";
exports.starter = starter;

const require_model = require("./model-BZhztCQP.js"), require_starter_targets = require("./starter-targets-B8-8CDId.js"), require_settings = require("./settings-DgdWDy8a.js"), starter = {
	target: "methods",
	exampleKey: "...",
	configuration,
	bundles: () => ({ "methods/hello/main.mthds": METHOD })
};
function configuration({ targets, namespace, schemas }) {
	let written = require_starter_targets.t(targets, {
		settings: require_settings.t,
		about: ["# One server. Neither address nor key belong in a file, because a file cannot decide where a key goes:", `# set PIPELEX_BASE_URL (${require_model.o(require_settings.t)}).`],
		of: () => ["provider: pipelex"],
		usual: ["# strict: true   # a method with pipes that are only signatures counts as invalid"]
	});
	return `# yaml-language-server: $schema=./${schemas}/config.v1.schema.json
# For all settings, see docs/configuration.md and docs/pipelex.md of pipelines-sync, or the help of your editor.
version: 1

namespace: ${JSON.stringify(namespace)}

# Methods: each folder with a METHODS.toml, or with a bundle, is judged as a whole.
bundles: ["methods/**/*"]

${written}`;
}
const METHOD = "domain      = \"hello\"\ndescription = \"The first method in git\"\nmain_pipe   = \"greet\"\n\n[pipe.greet]\ntype        = \"PipeCompose\"\ndescription = \"Greets somebody by name\"\ninputs      = { name = \"Text\" }\noutput      = \"Text\"\ntemplate    = \"Hello $name\"\n";
exports.starter = starter;

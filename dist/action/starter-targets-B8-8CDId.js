const require_model = require("./model-BZhztCQP.js"), require_index = require("./index.js");
// build/providers/starter-targets.js
function starterTargets(targets, { settings, about = [], of, usual }) {
	let yaml = (text) => require_index.C(text, {
		quote: "double",
		flow: !0
	}), [first] = targets, written = targets.map((target) => {
		let lines = [...of(target.org), ...target === first ? usual : []];
		return [`${yaml(target.name)}:`, ...lines.map((line) => `  ${line}`)];
	}), keys = targets.map(({ name }) => require_model.l(settings, name)), aboutKeys = targets.length === 1 ? ["# The API key never belongs in a file: set", `# ${keys[0]}, or ${require_model.s(settings)} if there is only one key.`] : ["# The API keys never belong in a file; each target has a variable of its own:", ...keys.map((key) => `# ${key}`)];
	return [
		...targets.length === 1 ? [] : [`default_target: ${yaml(first.name)}`, ""],
		"targets:",
		...[
			...about,
			...aboutKeys,
			...written.flat()
		].map((line) => `  ${line}`),
		""
	].join("\n");
}
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return starterTargets;
	}
});

const require_model = require("./model-CQuGHFup.js"), require_findings_json = require("./findings-json-6mr3vJI6.js");
// build/api/diagnostics.js
var Diagnostics = class {
	#findings = new Map();
	note(finding) {
		this.#findings.set(JSON.stringify(finding), finding);
	}
	list(place) {
		return [...this.#findings.values()].map((one) => diagnostic(one, place));
	}
};
function diagnostic({ command, ...one }, place) {
	return require_findings_json.n(command === void 0 ? one : {
		...one,
		command: require_model._t(command, place)
	});
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return diagnostic;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return Diagnostics;
	}
});

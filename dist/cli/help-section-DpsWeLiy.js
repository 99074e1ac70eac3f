const require_model = require("./model-CQuGHFup.js");
// build/cli/help-section.js
function section(title, rows) {
	let width = Math.max(...rows.map(([term]) => term.length));
	return [
		`${title}:`,
		...rows.map(([term, says]) => `  ${term.padEnd(width)}  ${says}`),
		""
	];
}
function exampleRows(examples) {
	return examples.map(([command, says]) => [require_model.bt(command, "sh"), says]);
}
function examplesAfter(examples = []) {
	return examples.length === 0 ? void 0 : ["", ...section("Examples", exampleRows(examples))].join("\n").trimEnd();
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return examplesAfter;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return section;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return exampleRows;
	}
});

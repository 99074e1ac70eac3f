const require_closest = require("./closest-D7ENJx0f.js"), require_api_codes = require("./api-codes-CoLINZ0Z.js"), require_api = require("./api.js"), TARGET = {
	cwd: "text",
	config: "text",
	target: "text",
	files: "texts",
	apiKey: "text",
	baseUrl: "text",
	org: "text or number",
	env: "object",
	signal: "object",
	onDiagnostic: "function",
	onLog: "function",
	verbose: "flag"
}, PLAN = {
	...TARGET,
	only: "texts",
	onDrift: [
		"hold",
		"overwrite",
		"keep"
	],
	takeOver: "texts or flag",
	launch: "texts",
	allowDeletes: "count",
	allowEmpty: "flag",
	override: "texts",
	rulesFrom: "texts",
	allowOlder: "flag"
}, isText = (value) => typeof value == "string", isTexts = (value) => Array.isArray(value) && value.every(isText), SHAPES = {
	text: {
		is: isText,
		what: "a string"
	},
	flag: {
		is: (value) => typeof value == "boolean",
		what: "true or false"
	},
	count: {
		is: (value) => Number.isSafeInteger(value) && Number(value) >= 0,
		what: "a whole number, 0 or more"
	},
	texts: {
		is: isTexts,
		what: "a list of strings"
	},
	"texts or flag": {
		is: (value) => typeof value == "boolean" || isTexts(value),
		what: "true or a list of strings"
	},
	"text or number": {
		is: (value) => isText(value) || Number.isSafeInteger(value),
		what: "a string or a number"
	},
	function: {
		is: (value) => typeof value == "function",
		what: "a function"
	},
	object: {
		is: (value) => typeof value == "object" && !!value,
		what: "an object"
	},
	value: {
		is: () => !0,
		what: "a value"
	}
};
function checkOptions(call, options, table) {
	if (typeof options != "object" || !options || Array.isArray(options)) throw misuse(`${call} takes an object with options.`);
	for (let [name, value] of Object.entries(options)) {
		let shape = table[name];
		if (shape === void 0) {
			let near = require_closest.n(name, Object.keys(table));
			throw misuse(`${call} has no option ${JSON.stringify(name)}${near === void 0 ? "." : `; did you mean ${near}?`}`);
		}
		if (value === void 0) continue;
		let known = typeof shape == "string" ? SHAPES[shape] : void 0;
		if ((typeof shape == "string" ? known?.is(value) : isText(value) && shape.includes(String(value))) !== !0) throw misuse(`Option ${name} of ${call} must be ${known?.what ?? shape.join(", ")}.`);
	}
}
function misuse(message) {
	return new require_api.ApiError(require_api_codes.t.misuse.code, message);
}
Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return misuse;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return TARGET;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return checkOptions;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return PLAN;
	}
});

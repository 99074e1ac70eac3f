require("./rolldown-runtime-DUzk6_NY.js");
const require_call = require("./call-ic9OhFhQ.js"), require_check_options = require("./check-options-BNeWdXwN.js"), require_compile = require("./compile-BmFl0N0w.js");
// build/api/compile.js
async function compile(options) {
	return require_check_options.r("compile", options, {
		...require_check_options.n,
		secrets: "flag"
	}), require_call.t(options, {
		bundle: null,
		items: 0,
		leftOut: 0
	}, async ({ flags, files, host, open }) => ({
		exitCode: 0,
		...await require_compile.t(flags, files, host, options.secrets === !0, open)
	}));
}
exports.compile = compile;

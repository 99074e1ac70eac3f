const require_main = require("./main-DIL5I9OG.js"), require_confirm = require("./confirm-3CLIju9Z.js"), require_print_json = require("./print-json-Dd_T4GzU.js");
// build/cli/command-host.js
function hostOf(io, quiet = !1) {
	return {
		cwd: io.cwd,
		out: (text) => require_print_json.n(text, io),
		err: quiet ? () => void 0 : io.err,
		say: (finding, isLoud = !0) => {
			let { err, note, typing } = io;
			require_main.s({
				err,
				note,
				isQuiet: quiet,
				...typing && { typing }
			}, finding, isLoud);
		},
		confirm: (question) => require_confirm.t(question, io, "Pass --yes."),
		clock: io.clock,
		signal: io.signal
	};
}
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return hostOf;
	}
});

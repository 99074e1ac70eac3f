const require_say = require("./say-ZhhkoCO1.js"), require_confirm = require("./confirm-Buab2Jxh.js"), require_options = require("./options-Ds_vjILs.js");
// build/cli/command-host.js
function hostOf(io) {
	return {
		cwd: io.cwd,
		out: (text) => require_options.g(text, io),
		progress: io.progress,
		err: io.isQuiet === !0 ? () => void 0 : io.err,
		say: (finding, isLoud = !0) => require_say.t(io, finding, isLoud),
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

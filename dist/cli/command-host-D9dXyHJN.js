const require_say = require("./say-DauDO9L5.js"), require_confirm = require("./confirm-Uw_IphQW.js"), require_options = require("./options-B3UA625E.js");
// build/cli/command-host.js
function hostOf(io) {
	return {
		cwd: io.cwd,
		out: (text) => require_options.g(text, io),
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

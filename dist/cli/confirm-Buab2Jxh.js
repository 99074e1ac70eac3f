const require_not_confirmed = require("./not-confirmed-B9PQ7MWz.js"), require_model = require("./model-CQuGHFup.js"), require_command_codes = require("./command-codes-BzrfBVMk.js");
// build/cli/confirm.js
async function confirm(question, io, remedy = "Pass --yes to confirm.") {
	if (!io.interactive) throw new require_model.at(require_command_codes.t.nobodyToAsk.code, "No terminal to confirm on; nothing was changed.", remedy, 3);
	if ((await io.ask(`${question} Only "yes" is accepted: `))?.trim() !== "yes") throw require_not_confirmed.t();
}
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return confirm;
	}
});

const require_model = require("./model-DVHFMB8j.js"), require_index = require("./index.js");
// build/cli/confirm.js
async function confirm(question, io, remedy = "Pass --yes to confirm.") {
	if (!io.interactive) throw new require_model.at(require_index.r.nobodyToAsk.code, "No terminal to confirm on; nothing was changed.", remedy, 3);
	if ((await io.ask(`${question} Only "yes" is accepted: `)).trim() !== "yes") throw new require_model.at(require_index.r.notConfirmed.code, "Cancelled; nothing was changed.", void 0, 3);
}
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return confirm;
	}
});

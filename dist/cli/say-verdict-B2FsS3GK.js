const require_main = require("./main-BdhybEc3.js");
// build/cli/say-verdict.js
function sayVerdict(verdict, onlySay, io) {
	if (onlySay) for (let one of verdict.refusals) {
		let message = `Applying this plan would be refused. ${one.message}`;
		require_main.s(io, {
			...one,
			severity: "warning",
			message
		}, !0);
	}
	for (let one of verdict.notes) require_main.s(io, {
		...one,
		severity: "note"
	});
}
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return sayVerdict;
	}
});

const require_open_files = require("./open-files-B4SDOPGi.js");
// build/api/verbs/nothing-kept.js
async function keepsNothing(checked, nothing) {
	let { provider, target } = checked, message = await require_open_files.A(checked, nothing);
	return {
		target: target.name,
		provider: provider.name,
		message,
		exit_code: 0
	};
}
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return keepsNothing;
	}
});

const require_open_files = require("./open-files-C6pAiy8L.js");
// build/cli/unless-checked.js
async function unlessChecked(running, otherwise, needsPlan = !1) {
	try {
		return await running;
	} catch (error) {
		if (!(error instanceof require_open_files.W) || needsPlan) throw error;
		return otherwise(error.checked, await Promise.resolve().then(() => require("./checked-nlWtbBdt.js")));
	}
}
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return unlessChecked;
	}
});

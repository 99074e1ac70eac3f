const require_open_files = require("./open-files-Ck_i_hqz.js");
// build/cli/unless-checked.js
async function unlessChecked(running, otherwise, needsPlan = !1) {
	try {
		return await running;
	} catch (error) {
		if (!(error instanceof require_open_files.K) || needsPlan) throw error;
		return otherwise(error.checked, await Promise.resolve().then(() => require("./checked-DmaJn4Rg.js")));
	}
}
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return unlessChecked;
	}
});

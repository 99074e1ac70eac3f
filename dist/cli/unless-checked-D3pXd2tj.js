const require_opened = require("./opened-B8hztCDc.js");
// build/cli/unless-checked.js
async function unlessChecked(running, otherwise, needsPlan = !1) {
	try {
		return await running;
	} catch (error) {
		if (!(error instanceof require_opened.X) || needsPlan) throw error;
		return otherwise(error.checked, await Promise.resolve().then(() => require("./checked-CVgH85tS.js")));
	}
}
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return unlessChecked;
	}
});

const require_model = require("./model-DVHFMB8j.js");
// build/plan/document/plan-content.js
function planContentDigest(json) {
	let { content_digest: _, ...rest } = json;
	return require_model.At(rest);
}
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return planContentDigest;
	}
});

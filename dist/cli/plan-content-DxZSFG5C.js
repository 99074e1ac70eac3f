const require_model = require("./model-Ck-i1MhH.js");
// build/plan/document/plan-content.js
function planContentDigest(json) {
	let { content_digest: _, ...rest } = json;
	return require_model.Ot(rest);
}
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return planContentDigest;
	}
});

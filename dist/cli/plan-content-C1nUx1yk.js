const require_json = require("./json-eUDoj5IE.js");
// build/plan/document/plan-content.js
function planContentDigest(json) {
	let { content_digest: _, ...rest } = json;
	return require_json.r(rest);
}
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return planContentDigest;
	}
});

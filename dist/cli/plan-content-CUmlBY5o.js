const require_closest = require("./closest-D7ENJx0f.js");
// build/plan/document/plan-content.js
function planContentDigest(json) {
	let { content_digest: _, ...rest } = json;
	return require_closest.o(rest);
}
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return planContentDigest;
	}
});

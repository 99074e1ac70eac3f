const require_plan_json = require("./plan-json-BxWPO0Ul.js");
// build/api/plan-document.js
function planDocument(plan, shown) {
	return shown(JSON.parse(require_plan_json.i(plan)));
}
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return planDocument;
	}
});

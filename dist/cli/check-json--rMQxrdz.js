const require_findings_json = require("./findings-json-6mr3vJI6.js");
// build/report/json/check-json.js
function checkJson(report) {
	let trees = report.trees.map((tree) => ({
		...tree,
		findings: tree.findings.map(require_findings_json.n)
	}));
	return {
		...report,
		trees
	};
}
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return checkJson;
	}
});

const require_findings_json = require("./findings-json-6mr3vJI6.js");
// build/report/json/judged-json.js
function judgedJson({ command, target, runs, exit_code }) {
	return {
		command,
		target,
		runs: runs.map(({ name, state, summary, wrote, took_ms, place, findings, next, facts }) => ({
			name,
			state,
			summary,
			wrote,
			took_ms,
			place: require_findings_json.r(place),
			findings: findings.map(require_findings_json.n),
			next,
			...facts
		})),
		exit_code
	};
}
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return judgedJson;
	}
});

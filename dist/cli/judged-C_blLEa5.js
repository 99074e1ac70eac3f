// build/model/judged.js
function judgedReport(command, target, runs) {
	return {
		command,
		target,
		runs,
		exit_code: judgedExit(runs)
	};
}
function judgedExit(runs) {
	let has = (...states) => runs.some(({ state }) => states.includes(state));
	return has("error", "unknown", "interrupted") ? has("unknown") || runs.some(({ wrote }) => wrote) ? 4 : 1 : has("refused") ? runs.some(({ state, wrote }) => state === "refused" && wrote) ? 4 : 3 : has("failed") ? 5 : 0;
}
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return judgedReport;
	}
});

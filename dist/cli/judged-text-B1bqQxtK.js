const require_style = require("./style-SJtXwkRB.js"), require_outcomes = require("./outcomes-COAzXzQZ.js"), require_model = require("./model-CQuGHFup.js"), require_finding_lines = require("./finding-lines-AaViofsK.js"), JUDGED_TONES = {
	passed: "good",
	failed: "bad",
	refused: "open",
	error: "bad",
	unknown: "bad",
	interrupted: "bad"
};
function judgedCounts({ runs }) {
	let parts = Object.keys(JUDGED_TONES).flatMap((state) => {
		let number = runs.filter((run) => run.state === state).length;
		return number === 0 ? [] : [`${number} ${state === "error" ? "with an error" : state}`];
	});
	return parts.length === 0 ? "nothing ran" : parts.join(", ");
}
function judgedSummary(report) {
	return `${require_style.n(report.runs.length, `${report.command} run`)} on ${report.target}: ${judgedCounts(report)}`;
}
function renderJudgedText(report, view) {
	let style = require_style.i(view.color), width = Math.min(40, Math.max(0, ...report.runs.map(({ name }) => require_model.Ct(name).length))), lines = report.runs.flatMap((run) => runLines(run, width, style, view.typing));
	return `${[
		...lines,
		...lines.length > 0 ? [""] : [],
		require_model.Ct(judgedSummary(report))
	].join("\n")}\n`;
}
function runLines(run, width, style, typing) {
	let time = require_outcomes.t(run.took_ms), head = `${require_style.s(JUDGED_TONES[run.state], style)} ${require_style.a(require_model.Ct(run.name), width)}  ${run.state}  ${require_model.Ct(run.summary)} \u00b7 ${time}`, findings = run.findings.slice(0, 20).flatMap((finding) => require_finding_lines.t(finding, style, typing)), rest = run.findings.length - 20;
	return rest > 0 && findings.push(`\u2026 and ${rest} more; --json lists all of them`), [head, ...[...findings, ...run.next.map(require_model.Ct)].map((line) => `    ${line}`)];
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return JUDGED_TONES;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return judgedCounts;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return renderJudgedText;
	}
});

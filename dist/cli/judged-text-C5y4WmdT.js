const require_model = require("./model-itYDezHx.js"), require_style = require("./style-CjUfjM6R.js"), require_outcomes = require("./outcomes-BF2Qh-8n.js"), JUDGED_TONES = {
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
	return `${require_style.t(report.runs.length, `${report.command} run`)} on ${report.target}: ${judgedCounts(report)}`;
}
function renderJudgedText(report, view) {
	let style = require_style.r(view.color), width = Math.min(40, Math.max(0, ...report.runs.map(({ name }) => require_model.wt(name).length))), lines = report.runs.flatMap((run) => runLines(run, width, style, view.typing));
	return `${[
		...lines,
		...lines.length > 0 ? [""] : [],
		require_model.wt(judgedSummary(report))
	].join("\n")}\n`;
}
function runLines(run, width, style, typing) {
	let time = require_outcomes.t(run.took_ms), head = `${sign(run, style)} ${require_style.i(require_model.wt(run.name), width)}  ${run.state}  ${require_model.wt(run.summary)} \u00b7 ${time}`, findings = run.findings.slice(0, 20).flatMap((finding) => findingLines(finding, style, typing)), rest = run.findings.length - 20;
	return rest > 0 && findings.push(`\u2026 and ${rest} more; --json lists all of them`), [head, ...[...findings, ...run.next.map(require_model.wt)].map((line) => `    ${line}`)];
}
function findingLines(finding, style, typing) {
	let { severity, code, message, place } = finding, paint = severity === "error" ? style.bad : severity === "warning" ? style.warn : style.info, where = place === void 0 ? "" : `${require_model.wt(require_model.lt(place))}  `, advice = require_model.pt(finding, typing);
	return [`${where}${paint(severity)} ${code}  ${require_model.wt(message)}`, ...advice === "" ? [] : advice.split("\n").map((line) => `  ${require_model.wt(line)}`)];
}
function sign({ state }, style) {
	let tone = JUDGED_TONES[state];
	return tone === "good" ? style.good("\u2713") : tone === "open" ? style.warn("!") : style.bad("\u2717");
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

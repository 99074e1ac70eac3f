const require_model = require("./model-DVHFMB8j.js"), require_findings_json = require("./findings-json-CWcArmHC.js"), require_style = require("./style-CjUfjM6R.js"), require_outcomes = require("./outcomes-QssdvyH_.js");
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
// build/report/words/judged-words.js
const JUDGED_TONES = {
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
	let style = require_style.r(view.color), width = Math.min(40, Math.max(0, ...report.runs.map(({ name }) => require_model.xt(name).length))), lines = report.runs.flatMap((run) => runLines(run, width, style, view.typing));
	return `${[
		...lines,
		...lines.length > 0 ? [""] : [],
		require_model.xt(judgedSummary(report))
	].join("\n")}\n`;
}
function runLines(run, width, style, typing) {
	let time = require_outcomes.t(run.took_ms), head = `${sign(run, style)} ${require_style.i(require_model.xt(run.name), width)}  ${run.state}  ${require_model.xt(run.summary)} \u00b7 ${time}`, findings = run.findings.slice(0, 20).flatMap((finding) => findingLines(finding, style, typing)), rest = run.findings.length - 20;
	return rest > 0 && findings.push(`\u2026 and ${rest} more; --json lists all of them`), [head, ...[...findings, ...run.next.map(require_model.xt)].map((line) => `    ${line}`)];
}
function findingLines(finding, style, typing) {
	let { severity, code, message, place } = finding, paint = severity === "error" ? style.bad : severity === "warning" ? style.warn : style.info, where = place === void 0 ? "" : `${require_model.xt(require_model.ot(place))}  `, advice = require_model.ut(finding, typing);
	return [`${where}${paint(severity)} ${code}  ${require_model.xt(message)}`, ...advice === "" ? [] : advice.split("\n").map((line) => `  ${require_model.xt(line)}`)];
}
function sign({ state }, style) {
	let tone = JUDGED_TONES[state];
	return tone === "good" ? style.good("\u2713") : tone === "open" ? style.warn("!") : style.bad("\u2717");
}
Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return judgedJson;
	}
}), Object.defineProperty(exports, "n", {
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

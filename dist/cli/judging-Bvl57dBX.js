const require_rolldown_runtime = require("./rolldown-runtime-DUzk6_NY.js"), require_put_file = require("./put-file-DMl0RXHa.js"), require_system_error = require("./system-error-B0okqon1.js"), require_judged = require("./judged-C_blLEa5.js"), require_model = require("./model-CQuGHFup.js"), require_judged_json = require("./judged-json-BAulGJpW.js"), require_judged_text = require("./judged-text-B1bqQxtK.js"), require_outcomes = require("./outcomes-COAzXzQZ.js"), require_opened = require("./opened-wEBg2N55.js"), require_findings_markdown = require("./findings-markdown-B9mvthZA.js"), require_plan_markdown = require("./plan-markdown-wf0CI8Dl.js"), require_say = require("./say-ZhhkoCO1.js"), require_run_command = require("./run-command-CSepqoHI.js"), require_command_codes = require("./command-codes-BzrfBVMk.js"), require_command_host = require("./command-host-BhvnQYLo.js"), require_main = require("./main-DZuLd4ZI.js"), require_options = require("./options-Ds_vjILs.js");
let node_path = require("node:path");
node_path = require_rolldown_runtime.a(node_path, 1);
let node_fs_promises = require("node:fs/promises");
// build/report/markdown/judged-markdown.js
const SIGNS = {
	good: "\u2705",
	open: "\u26a0\ufe0f",
	bad: "\u274c"
};
function renderJudgedMarkdown(report, look = {}) {
	let page = new require_plan_markdown.c(Math.max(require_plan_markdown.t, look.maxLength ?? 9e5) - 1);
	return addJudged(page, report, look), `${page.text}\n`;
}
function addJudged(page, report, look) {
	let tones = report.runs.map(({ state }) => require_judged_text.n[state]), tone = tones.includes("bad") ? "bad" : tones.includes("open") ? "open" : "good", command = require_opened._(report.command), title = `${command.charAt(0).toUpperCase()}${command.slice(1)} runs`;
	page.add(`### ${SIGNS[tone]} ${title} on ${require_plan_markdown.r(report.target)} \u00b7 ${require_judged_text.r(report)}`);
	let worst = [
		"bad",
		"open",
		"good"
	].flatMap((one) => report.runs.filter(({ state }) => require_judged_text.n[state] === one)), { shown, left } = require_plan_markdown.f(worst, Math.floor(page.room / 2) - 100, (run) => entry(run, look), page.size);
	left.length > 0 && shown.push(`- \u2026 and ${left.length} more`), shown.length > 0 && page.add(shown.join("\n"));
}
function entry(run, look) {
	let { name, state, summary, took_ms } = run, said = require_opened._(require_model.t(require_model.Ct(summary), 500)), findings = run.findings.slice(0, 20).map((finding) => require_findings_markdown.n(finding, look).replace(/^/gm, "  ")), rest = run.findings.length - 20;
	return [
		`- ${SIGNS[require_judged_text.n[state]]} ${require_opened.h(name)} **${state}** \u2014 ${said} \u00b7 ${require_outcomes.t(took_ms)}`,
		...findings,
		...rest > 0 ? [`  - \u2026 and ${rest} more`] : [],
		...run.next.map((line) => `  - ${require_opened._(require_model.t(require_model.Ct(line), 2e3))}`)
	].join("\n");
}
// build/report/xml/judged-junit.js
function renderJudgedJunit(report) {
	let { runs, command, target } = report, number = (of) => runs.filter(of).length, counts = attributes({
		tests: runs.length,
		failures: number(({ state }) => state === "failed"),
		errors: number(({ state }) => state !== "failed" && state !== "passed"),
		skipped: 0,
		time: seconds(runs.reduce((sum, { took_ms }) => sum + took_ms, 0))
	}), name = attributes({ name: `${command} ${target}`.trim() });
	return `${[
		"<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
		`<testsuites${counts}>`,
		`  <testsuite${name}${counts}>`,
		...runs.flatMap((run) => testCase(run, target === "" ? command : `${command}.${target}`)),
		"  </testsuite>",
		"</testsuites>"
	].join("\n")}\n`;
}
function testCase(run, classname) {
	let { name, state, summary, took_ms, place, findings, next } = run, open = `    <testcase${attributes({
		classname,
		name,
		file: place.file,
		line: place.line,
		time: seconds(took_ms)
	})}>`, text = [...findings.flatMap((finding) => {
		let { place: at, code, message } = finding, advice = require_model.dt(finding);
		return [`${at === void 0 ? "" : `${require_model.st(at)} `}${code} ${message}`, ...advice === "" ? [] : [`  ${advice}`]];
	}), ...next].map((line) => escaped(require_model.Ct(line))).join("\n");
	if (state === "passed") return [
		open,
		`      <system-out>${escaped(require_model.Ct(summary))}</system-out>`,
		"    </testcase>"
	];
	let tag = state === "failed" ? "failure" : "error";
	return [
		open,
		`      <${tag}${attributes({
			type: state,
			message: summary
		})}>${text}</${tag}>`,
		"    </testcase>"
	];
}
function attributes(values) {
	return Object.entries(values).map(([name, value]) => ` ${name}="${escaped(require_model.Ct(String(value)))}"`).join("");
}
function seconds(ms) {
	return (ms / 1e3).toFixed(3);
}
function escaped(text) {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;");
}
// build/cli/judging.js
async function judge(provider, command, given, io) {
	let flags = given.flags, { junit } = flags;
	junit !== void 0 && await writeJunit(junit, notEnded(command.name, flags.config), io);
	let summary = flags.summary === !0 ? summaryFile(io) : null, { report } = await require_opened.s(require_run_command.runJudging(provider, command, given, io, require_command_host.t(io)), io);
	print(report, flags.format ?? (flags.json === !0 ? "json" : "text"), io);
	let hasWritten = report.runs.some(({ wrote }) => wrote), exitCode = [junit === void 0 || await isDone(writeJunit(junit, report, io), io), summary === null || await isDone(written(summary, () => (0, node_fs_promises.appendFile)(summary, renderJudgedMarkdown(report))), io)].every((done) => done) ? report.exit_code : hasWritten ? 4 : 1;
	return require_main.o(exitCode, hasWritten, io);
}
async function isDone(write, io) {
	try {
		return await write, !0;
	} catch (error) {
		if (!(error instanceof require_model.at)) throw error;
		return require_say.n(io, error), !1;
	}
}
function print(report, format, io) {
	format === "json" ? require_options.h(require_judged_json.t(report), io) : format === "markdown" ? io.out(renderJudgedMarkdown(report)) : io.out(require_judged_text.t(report, {
		color: io.outColor,
		typing: io.typing
	}));
}
function summaryFile({ env }) {
	let file = env.GITHUB_STEP_SUMMARY;
	if (file !== void 0 && file !== "") return file;
	throw new require_model.at(require_command_codes.t.noSummary.code, "--summary needs GITHUB_STEP_SUMMARY, which GitHub sets in the steps of a job. Nothing was run.", "Leave out --summary, or use --format markdown.");
}
function writeJunit(file, report, io) {
	return written(file, () => require_put_file.t(node_path.default.resolve(io.cwd, file), renderJudgedJunit(report)));
}
function notEnded(command, config = "pipelines-sync.yaml") {
	return require_judged.t(command, "", [{
		name: command,
		state: "error",
		summary: "The run did not come to an end",
		place: {
			file: config,
			line: 1,
			column: 1
		},
		wrote: !1,
		took_ms: 0,
		findings: [],
		next: [],
		facts: {}
	}]);
}
async function written(file, write) {
	try {
		await write();
	} catch (error) {
		let reason = require_system_error.n(error) ?? "unknown error";
		throw new require_model.at(require_command_codes.t.resultUnwritable.code, `The result cannot be written to ${node_path.default.basename(file)} (${reason}).`, "Check the path and its permissions.");
	}
}
exports.judge = judge;

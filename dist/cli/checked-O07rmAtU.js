const require_finding = require("./finding-BgrNa_Ux.js"), require_style = require("./style-CWwiw67x.js");
require("./index.js");
const require_opened = require("./opened-B-nmHPel.js"), require_advice = require("./advice-CRxrlVrA.js"), require_markdown_place = require("./markdown-place-QlKAMClb.js"), require_findings_json = require("./findings-json-BIMF_mVZ.js"), require_check_offline = require("./check-offline-CQ04fyT9.js"), require_policy = require("./policy-Cqr4wpN6.js"), STATES = {
	valid: "valid",
	invalid: "invalid",
	not_runnable: "not runnable",
	not_checkable: "not checkable",
	failed: "failed"
};
function checkSummary({ trees }) {
	let parts = Object.entries(STATES).flatMap(([state, words]) => {
		let number = trees.filter((tree) => tree.state === state).length;
		return number === 0 ? [] : [`${number} ${words}`];
	});
	return `Checked ${require_style.t(trees.length, "tree")}: ${parts.join(", ")}`;
}
// build/report/markdown/findings-markdown.js
const SIGNS = {
	error: "❌",
	warning: "⚠️",
	note: "ℹ️"
};
function findingEntry(finding, look) {
	let { severity, code, address, place } = finding, names = [require_opened.Q(code)];
	address !== void 0 && names.push(require_opened.Q(address)), place !== void 0 && names.push(require_markdown_place.t(require_finding.n(place), look.sourceUrl?.(place)));
	let lines = [`- ${SIGNS[severity]} **${severity}** ${names.join(" ")} — ${require_opened.et(finding.message)}`];
	for (let one of finding.related ?? []) {
		let where = require_markdown_place.t(require_finding.n(one.place), look.sourceUrl?.(one.place));
		lines.push(`  - ${require_opened.et(one.message)}: ${where}`);
	}
	return (severity !== "note" || require_advice.r(finding)) && lines.push(`  - *To do:* ${nextStep(finding)}`), lines.join("\n");
}
function nextStep(finding) {
	let { place, code } = finding;
	return require_advice.r(finding) ? require_advice.t(finding) : `${place === void 0 ? "fix it" : `fix line ${place.line}`}; ${require_opened.Q(code)} is explained in ${require_opened.Q("docs/errors.md")}`;
}
// build/report/markdown/check-markdown.js
function renderCheckMarkdown(report, view) {
	let entries = report.trees.flatMap(({ tree, state, message, changes, findings }) => {
		let why = state === "failed" || message === null ? "" : ` — ${require_opened.et(message)}`;
		return [
			`- ${require_opened.Q(require_finding._(tree))} **${STATES[state]}**${why}`,
			...changes.map((change) => `  - ${require_opened.et(change)}`),
			...findings.map((finding) => findingEntry(finding, {}).replace(/^/gm, "  "))
		];
	});
	return `${[
		`### ${require_opened.et(view.title)} check for **${require_opened.et(report.target)}**`,
		"",
		...entries,
		"",
		`${checkSummary(report)}.`
	].join("\n")}\n`;
}
// build/report/text/check-text.js
function renderCheckText(report, view) {
	let style = require_style.r(view.color), base = report.base === null ? "" : ` · changes since ${report.base.slice(0, 7)}`, width = Math.min(60, Math.max(0, ...report.trees.map(({ tree }) => require_finding._(tree).length))), lines = report.trees.flatMap((tree) => [`${sign(tree, style)} ${require_style.i(require_finding._(tree.tree), width)}  ${STATES[tree.state]}`, ...[...tree.state === "failed" || tree.message === null ? [] : [tree.message], ...tree.changes].map((line) => `    ${require_opened.tt(line)}`)]);
	return `${[
		`Target ${require_finding._(report.target)} · ${require_finding._(view.title)}${base}`,
		"",
		...lines,
		"",
		checkSummary(report)
	].join("\n")}\n`;
}
function sign({ state }, style) {
	return state === "valid" ? style.good("✓") : state === "not_runnable" || state === "not_checkable" ? style.warn("!") : style.bad("✗");
}
// build/cli/checked.js
async function validateChecked(checked, flags, io) {
	let { trees, findings } = await require_check_offline.t(checked), files = checked.files.files.length;
	return flags.json === !0 ? io.out(require_findings_json.t(findings, { files })) : (print(findings, checked, flags, io), !require_finding.r(findings) && flags.quiet !== !0 && io.out(`${require_style.t(trees.length, "tree")} in ${require_style.t(files, "file")}: valid for target ${checked.target.name}.\n`)), +!!require_finding.r(findings);
}
async function planChecked(checked, flags, io) {
	refuseOptions(checked, flags);
	let { checkTarget } = await Promise.resolve().then(() => require("./check-target-DxiVYmka.js")), base = checked.git.commit, report = await require_opened.a(checkTarget(checked, flags, io, base, (findings) => print(findings, checked, flags, io)), io), { title } = checked.provider, wanted = flags.format ?? (flags.json === !0 ? "json" : "text");
	return wanted === "json" ? io.out(`${JSON.stringify(report, null, 2)}\n`) : wanted === "markdown" ? io.out(renderCheckMarkdown(report, { title })) : (print(require_finding.i(report.trees.flatMap((tree) => tree.findings)), checked, flags, io), (flags.quiet !== !0 || report.exit_code !== 0) && io.out(renderCheckText(report, {
		color: io.outColor,
		title
	}))), report.exit_code;
}
async function nothingKept(checked, flags, nothing, io) {
	let { provider, target } = checked, { published } = await provider.check(), message = `${nothing} on ${target.name}: ${provider.title} only checks files. ${published}`, shown = {
		target: target.name,
		provider: provider.name,
		message,
		exit_code: 0
	};
	return io.out(flags.json === !0 ? `${JSON.stringify(shown, null, 2)}\n` : `${message}\n`), 0;
}
function refuseOptions({ provider, target }, flags) {
	let given = require_policy.t(flags);
	if (given.length !== 0) throw new require_finding.t(require_opened.X.checkOptions.code, `${given.join(", ")} cannot be used for ${target.name}: ${provider.title} only checks files, so a plan has no changes to choose from.`, "Leave it out, or name the files to check.");
}
function print(findings, checked, flags, io) {
	let shown = flags.quiet === !0 ? findings.filter(({ severity }) => severity === "error") : findings;
	require_opened.i(shown, checked, io);
}
exports.nothingKept = nothingKept, exports.planChecked = planChecked, exports.validateChecked = validateChecked;

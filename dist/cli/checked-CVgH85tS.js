const require_finding = require("./finding-M5RG1B0g.js"), require_style = require("./style-D7YAI-hk.js"), require_text = require("./text-CShi8cZW.js");
require("./index.js");
const require_opened = require("./opened-B8hztCDc.js"), require_advice = require("./advice-MAGwABL6.js"), require_markdown_place = require("./markdown-place-DeJA6BJx.js"), require_findings_json = require("./findings-json-9j_KbY9B.js"), require_check_offline = require("./check-offline-CZ-5f_f3.js"), require_policy = require("./policy-CKix9arh.js"), STATES = {
	valid: "valid",
	invalid: "invalid",
	not_runnable: "not runnable",
	not_checkable: "not checkable",
	failed: "failed"
};
function checkSummary({ trees }) {
	return `Checked ${require_style.t(trees.length, "tree")}: ${stateCounts(trees)}`;
}
function stateCounts(trees) {
	return Object.entries(STATES).flatMap(([state, words]) => {
		let number = trees.filter((tree) => tree.state === state).length;
		return number === 0 ? [] : [`${number} ${words}`];
	}).join(", ");
}
function weightOf({ state }, strict) {
	return state === "valid" ? "good" : state === "not_checkable" || state === "not_runnable" && !strict ? "open" : "bad";
}
// build/report/markdown/findings-markdown.js
const SIGNS = {
	error: "❌",
	warning: "⚠️",
	note: "ℹ️"
};
function findingEntry(finding, look) {
	let { severity, code, address, place } = finding, names = [require_opened.et(code)];
	address !== void 0 && names.push(require_opened.et(address)), place !== void 0 && names.push(require_markdown_place.t(require_finding.n(place), look.sourceUrl?.(place)));
	let lines = [`- ${SIGNS[severity]} **${severity}** ${names.join(" ")} — ${require_opened.nt(finding.message)}`];
	for (let one of finding.related ?? []) {
		let where = require_markdown_place.t(require_finding.n(one.place), look.sourceUrl?.(one.place));
		lines.push(`  - ${require_opened.nt(one.message)}: ${where}`);
	}
	return (severity !== "note" || require_advice.r(finding)) && lines.push(`  - *To do:* ${nextStep(finding)}`), lines.join("\n");
}
function nextStep(finding) {
	let { place, code } = finding;
	return require_advice.r(finding) ? require_advice.t(finding) : `${place === void 0 ? "fix it" : `fix line ${place.line}`}; ${require_opened.et(code)} is explained in ${require_opened.et("docs/errors.md")}`;
}
// build/report/markdown/check-markdown.js
function renderCheckMarkdown(report, view) {
	let entries = report.trees.flatMap((tree) => [treeEntry(tree.state === "failed" ? {
		...tree,
		message: null
	} : tree), ...tree.findings.map((finding) => findingEntry(finding, {}).replace(/^/gm, "  "))]);
	return `${[
		`### ${require_opened.nt(view.title)} check for **${require_opened.nt(report.target)}**`,
		"",
		...entries,
		"",
		`${checkSummary(report)}.`
	].join("\n")}\n`;
}
function treeEntry({ tree, state, message, changes }, most = changes.length) {
	let why = message === null ? "" : plainLine(message, 500), lines = changes.map((change) => plainLine(change, 300)).filter((line) => line !== ""), listed = lines.slice(0, most).map((line) => `  - ${line}`);
	lines.length > most && listed.push(`  - … and ${require_style.t(lines.length - most, "more change")}`);
	let verdict = `- ${require_opened.et(require_finding._(tree))} **${STATES[state]}**`;
	return [why === "" ? verdict : `${verdict} — ${why}`, ...listed].join("\n");
}
function plainLine(text, most) {
	return require_opened.nt(require_text.t(require_finding._(text), most)).trim();
}
// build/report/text/check-text.js
function renderCheckText(report, view) {
	let style = require_style.r(view.color), base = report.base === null ? "" : ` · changes since ${report.base.slice(0, 7)}`, width = Math.min(60, Math.max(0, ...report.trees.map(({ tree }) => require_finding._(tree).length))), lines = report.trees.flatMap((tree) => [`${sign(tree, report.strict, style)} ${require_style.i(require_finding._(tree.tree), width)}  ${STATES[tree.state]}`, ...[...tree.state === "failed" || tree.message === null ? [] : [tree.message], ...tree.changes].map((line) => `    ${require_opened.rt(line)}`)]);
	return `${[
		`Target ${require_finding._(report.target)} · ${require_finding._(view.title)}${base}`,
		"",
		...lines,
		"",
		checkSummary(report)
	].join("\n")}\n`;
}
function sign(tree, strict, style) {
	let weight = weightOf(tree, strict);
	return weight === "good" ? style.good("✓") : weight === "open" ? style.warn("!") : style.bad("✗");
}
// build/cli/checked.js
async function validateChecked(checked, flags, io) {
	let { trees, findings } = await require_check_offline.t(checked), files = checked.files.files.length;
	return flags.json === !0 ? io.out(require_findings_json.t(findings, { files })) : (print(findings, checked, flags, io), !require_finding.r(findings) && flags.quiet !== !0 && io.out(`${require_style.t(trees.length, "tree")} in ${require_style.t(files, "file")}: valid for target ${checked.target.name}.\n`)), +!!require_finding.r(findings);
}
async function planChecked(checked, flags, io) {
	refuseOptions(checked, flags);
	let { checkTarget } = await Promise.resolve().then(() => require("./check-target-Dh64ujL_.js")), base = checked.git.commit, report = await require_opened.a(checkTarget(checked, flags, io, base, (findings) => print(findings, checked, flags, io)), io), { title } = checked.provider, wanted = flags.format ?? (flags.json === !0 ? "json" : "text");
	return wanted === "json" ? io.out(`${JSON.stringify(report, null, 2)}\n`) : wanted === "markdown" ? io.out(renderCheckMarkdown(report, { title })) : (print(require_finding.i(report.trees.flatMap((tree) => tree.findings)), checked, flags, io), (flags.quiet !== !0 || report.exit_code !== 0) && io.out(renderCheckText(report, {
		color: io.outColor,
		title
	}))), report.exit_code;
}
async function sayNothingKept(checked, flags, nothing, io) {
	let { provider, target } = checked, message = await require_opened.Z(checked, nothing), shown = {
		target: target.name,
		provider: provider.name,
		message,
		exit_code: 0
	};
	return io.out(flags.json === !0 ? `${JSON.stringify(shown, null, 2)}\n` : `${message}\n`), 0;
}
function refuseOptions({ provider, target }, flags) {
	let given = require_policy.t(flags);
	if (given.length !== 0) throw new require_finding.t(require_opened.Q.checkOptions.code, `${given.join(", ")} cannot be used for ${target.name}: ${provider.title} only checks files, so a plan has no changes to choose from.`, "Leave it out, or name the files to check.");
}
function print(findings, checked, flags, io) {
	let shown = flags.quiet === !0 ? findings.filter(({ severity }) => severity === "error") : findings;
	require_opened.i(shown, checked, io);
}
exports.planChecked = planChecked, exports.sayNothingKept = sayNothingKept, exports.validateChecked = validateChecked;

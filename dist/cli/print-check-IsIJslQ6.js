require("./rolldown-runtime-DUzk6_NY.js");
const require_model = require("./model-CQuGHFup.js"), require_check_json = require("./check-json--rMQxrdz.js"), require_style = require("./style-SJtXwkRB.js"), require_opened = require("./opened-wEBg2N55.js"), require_findings_markdown = require("./findings-markdown-B9mvthZA.js"), require_options = require("./options-Ds_vjILs.js"), STATES = {
	valid: "valid",
	invalid: "invalid",
	not_runnable: "not runnable",
	not_checkable: "not checkable",
	failed: "failed",
	removed: "removed"
};
function checkSummary({ trees, unchanged }) {
	let judged = trees.filter(({ state }) => state !== "removed").length;
	return `Checked ${require_style.n(judged, "tree")}: ${stateCounts(trees, unchanged)}`;
}
function stateCounts(trees, unchanged = 0) {
	let parts = Object.entries(STATES).flatMap(([state, words]) => {
		let number = trees.filter((tree) => tree.state === state).length;
		return number === 0 ? [] : [`${number} ${words}`];
	});
	return unchanged > 0 && parts.push(`${unchanged} unchanged`), parts.join(", ");
}
function weightOf({ state }, strict) {
	return state === "valid" || state === "removed" ? "good" : state === "not_checkable" || state === "not_runnable" && !strict ? "open" : "bad";
}
// build/report/markdown/check-markdown.js
function renderCheckMarkdown(report, view) {
	let entries = report.trees.flatMap((tree) => [treeEntry(tree.state === "failed" ? {
		...tree,
		message: null
	} : tree), ...require_model.ot(tree.findings).shown.map((finding) => require_findings_markdown.n(finding, {}).replace(/^/gm, "  "))]), counted = require_opened.c(report.trees.flatMap(({ findings }) => findings)), head = `### ${require_opened._(view.title)} check for **${require_opened._(report.target)}**`, rest = counted === "" ? [] : ["", `${counted}.`];
	return `${[
		head,
		"",
		...entries,
		"",
		`${checkSummary(report)}.`,
		...rest
	].join("\n")}\n`;
}
function treeEntry({ tree, state, message, changes }, most = changes.length) {
	let why = message === null ? "" : plainLine(message, 500), lines = changes.map((change) => changeLine(change, 300)).filter((line) => line !== ""), listed = lines.slice(0, most).map((line) => `  - ${line}`);
	lines.length > most && listed.push(`  - \u2026 and ${require_style.n(lines.length - most, "more change")}`);
	let verdict = `- ${require_opened.h(require_model.Ct(tree))} **${STATES[state]}**`;
	return [why === "" ? verdict : `${verdict} \u2014 ${why}`, ...listed].join("\n");
}
function changeLine(text, most) {
	return require_model.t(require_model.Ct(text), most).split(/`([^`]+)`/).map((part, at) => at % 2 == 1 ? require_opened.h(part) : require_opened._(part)).filter((part) => part !== "").join(" ").replaceAll(/` ([.,:;])(?= |$)/g, "`$1").trim();
}
function plainLine(text, most) {
	return require_opened._(require_model.t(require_model.Ct(text), most)).trim();
}
// build/report/text/check-text.js
function renderCheckText(report, view) {
	let style = require_style.i(view.color), base = report.base === null ? "" : ` \u00b7 changes since ${report.base.slice(0, 7)}`, width = Math.min(60, Math.max(0, ...report.trees.map(({ tree }) => require_model.Ct(tree).length))), lines = report.trees.flatMap((tree) => [`${sign(tree, report.strict, style)} ${require_style.a(require_model.Ct(tree.tree), width)}  ${STATES[tree.state]}`, ...[...tree.state === "failed" || tree.message === null ? [] : [tree.message], ...tree.changes].map((line) => `    ${require_opened.v(line)}`)]);
	return `${[
		`Target ${require_model.Ct(report.target)} \u00b7 ${require_opened.v(report.server)}${base}`,
		"",
		...lines,
		"",
		checkSummary(report)
	].join("\n")}\n`;
}
function sign(tree, strict, style) {
	return tree.state === "removed" ? "-" : require_style.s(weightOf(tree, strict), style);
}
// build/cli/print-check.js
function printCheck({ report, checked }, flags, io) {
	let { title } = checked.provider, wanted = flags.format ?? (flags.json === !0 ? "json" : "text");
	if (wanted === "json") require_options.h(require_check_json.t(report), io);
	else if (wanted === "markdown") io.out(renderCheckMarkdown(report, { title }));
	else if (flags.summary === !0) io.out(`${report.target}: ${checkSummary(report)}\n`);
	else {
		let findings = report.trees.flatMap(({ tree, findings: found }) => found.map((one) => one.place === void 0 ? {
			address: tree,
			...one
		} : one));
		require_opened.o(require_model.lt(findings), checked, io, !0), (flags.quiet !== !0 || report.exit_code !== 0) && io.out(renderCheckText(report, { color: io.outColor }));
	}
	return report.exit_code;
}
exports.printCheck = printCheck;

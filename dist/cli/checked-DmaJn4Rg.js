require("./rolldown-runtime-DUzk6_NY.js");
const require_model = require("./model-DVHFMB8j.js"), require_findings_json = require("./findings-json-CWcArmHC.js"), require_style = require("./style-CjUfjM6R.js"), require_opened = require("./opened-DKUqw0zC.js"), require_findings_markdown = require("./findings-markdown-CBoZuZog.js"), require_check_offline = require("./check-offline-DXT2odJh.js"), require_open_files = require("./open-files-Ck_i_hqz.js"), require_settings_codes = require("./settings-codes-DkrkXcAW.js"), require_policy = require("./policy-Bp8E9bMY.js"), require_print_json = require("./print-json-Dd_T4GzU.js");
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
// build/report/words/check-words.js
const STATES = {
	valid: "valid",
	invalid: "invalid",
	not_runnable: "not runnable",
	not_checkable: "not checkable",
	failed: "failed",
	removed: "removed"
};
function checkSummary({ trees, unchanged }) {
	let judged = trees.filter(({ state }) => state !== "removed").length;
	return `Checked ${require_style.t(judged, "tree")}: ${stateCounts(trees, unchanged)}`;
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
	} : tree), ...tree.findings.map((finding) => require_findings_markdown.t(finding, {}).replace(/^/gm, "  "))]);
	return `${[
		`### ${require_opened.d(view.title)} check for **${require_opened.d(report.target)}**`,
		"",
		...entries,
		"",
		`${checkSummary(report)}.`
	].join("\n")}\n`;
}
function treeEntry({ tree, state, message, changes }, most = changes.length) {
	let why = message === null ? "" : plainLine(message, 500), lines = changes.map((change) => changeLine(change, 300)).filter((line) => line !== ""), listed = lines.slice(0, most).map((line) => `  - ${line}`);
	lines.length > most && listed.push(`  - \u2026 and ${require_style.t(lines.length - most, "more change")}`);
	let verdict = `- ${require_opened.l(require_model.xt(tree))} **${STATES[state]}**`;
	return [why === "" ? verdict : `${verdict} \u2014 ${why}`, ...listed].join("\n");
}
function changeLine(text, most) {
	return require_model.t(require_model.xt(text), most).split(/`([^`]+)`/).map((part, at) => at % 2 == 1 ? require_opened.l(part) : require_opened.d(part)).filter((part) => part !== "").join(" ").replaceAll(/` ([.,:;])(?= |$)/g, "`$1").trim();
}
function plainLine(text, most) {
	return require_opened.d(require_model.t(require_model.xt(text), most)).trim();
}
// build/report/text/check-text.js
function renderCheckText(report, view) {
	let style = require_style.r(view.color), base = report.base === null ? "" : ` \u00b7 changes since ${report.base.slice(0, 7)}`, width = Math.min(60, Math.max(0, ...report.trees.map(({ tree }) => require_model.xt(tree).length))), lines = report.trees.flatMap((tree) => [`${sign(tree, report.strict, style)} ${require_style.i(require_model.xt(tree.tree), width)}  ${STATES[tree.state]}`, ...[...tree.state === "failed" || tree.message === null ? [] : [tree.message], ...tree.changes].map((line) => `    ${require_opened.f(line)}`)]);
	return `${[
		`Target ${require_model.xt(report.target)} \u00b7 ${require_opened.f(report.server)}${base}`,
		"",
		...lines,
		"",
		checkSummary(report)
	].join("\n")}\n`;
}
function sign(tree, strict, style) {
	if (tree.state === "removed") return "-";
	let weight = weightOf(tree, strict);
	return weight === "good" ? style.good("\u2713") : weight === "open" ? style.warn("!") : style.bad("\u2717");
}
// build/cli/checked.js
async function validateChecked(checked, flags, io) {
	let { trees, findings } = await require_check_offline.t(checked), inTrees = trees.reduce((sum, tree) => sum + tree.files.length + (tree.beside?.length ?? 0), 0), files = checked.named === null ? checked.files.files.length : inTrees;
	return flags.json === !0 ? require_print_json.t(require_findings_json.t(findings, { files }), io) : (require_opened.o(findings, checked, flags, io), !require_model.st(findings) && flags.quiet !== !0 && io.out(`${require_style.t(trees.length, "tree")} in ${require_style.t(files, "file")}: valid for target ${checked.target.name}.\n`)), +!!require_model.st(findings);
}
async function planChecked(checked, flags, io) {
	refuseOptions(checked, flags);
	let { checkTarget } = await Promise.resolve().then(() => require("./check-target-57hTimxK.js")), base = { commit: checked.git.commit }, report = await require_opened.s(checkTarget(checked, flags, io, base, (findings) => require_opened.o(findings, checked, flags, io)), io), { title } = checked.provider, wanted = flags.format ?? (flags.json === !0 ? "json" : "text");
	if (wanted === "json") require_print_json.t(checkJson(report), io);
	else if (wanted === "markdown") io.out(renderCheckMarkdown(report, { title }));
	else if (flags.summary === !0) io.out(`${report.target}: ${checkSummary(report)}\n`);
	else {
		let findings = report.trees.flatMap(({ tree, findings: found }) => found.map((one) => one.place === void 0 ? {
			address: tree,
			...one
		} : one));
		require_opened.o(require_model.ct(findings), checked, flags, io, !0), (flags.quiet !== !0 || report.exit_code !== 0) && io.out(renderCheckText(report, { color: io.outColor }));
	}
	return report.exit_code;
}
async function sayNothingKept(checked, flags, nothing, io) {
	let { provider, target } = checked, message = await require_open_files.q(checked, nothing), shown = {
		target: target.name,
		provider: provider.name,
		message,
		exit_code: 0
	};
	return flags.json === !0 ? require_print_json.t(shown, io) : io.out(`${message}\n`), 0;
}
function refuseOptions({ provider, target }, flags) {
	let given = [...require_policy.t(flags), ...flags.out === void 0 ? [] : ["--out"]];
	if (given.length !== 0) throw new require_model.at(require_settings_codes.r.checkOptions.code, `${given.join(", ")} cannot be used for ${target.name}: ${provider.title} only checks files, so a plan has no changes to choose from or to save.`, flags.out === void 0 ? "Leave it out, or name the files to check." : "Leave it out; to keep the verdict, save what --json prints.");
}
exports.planChecked = planChecked, exports.sayNothingKept = sayNothingKept, exports.validateChecked = validateChecked;

const require_model = require("./model-CQuGHFup.js"), require_closest = require("./closest-D7ENJx0f.js"), require_style = require("./style-SJtXwkRB.js"), require_held_words = require("./held-words-DZbfbicA.js"), require_opened = require("./opened-wEBg2N55.js"), require_plan_markdown = require("./plan-markdown-wf0CI8Dl.js"), SEVERITIES = [
	"error",
	"warning",
	"note"
], SIGNS = {
	error: "\u274c",
	warning: "\u26a0\ufe0f",
	note: "\u2139\ufe0f"
};
function worstFirst(findings) {
	let sorted = require_model.lt(findings);
	return SEVERITIES.flatMap((severity) => sorted.filter((finding) => finding.severity === severity));
}
function findingCounts(findings) {
	let { shown, silenced } = require_model.ot(findings), parts = SEVERITIES.flatMap((severity) => {
		let number = shown.filter((finding) => finding.severity === severity).length;
		return number === 0 ? [] : [require_style.n(number, severity)];
	});
	return silenced.length > 0 && parts.push(require_opened.c(silenced)), parts.length === 0 ? "no findings" : parts.join(", ");
}
function addFindings(page, findings, look, room) {
	if (require_model.ot(findings).shown.length === 0) return;
	let { shown, left } = require_plan_markdown.f(worstFirst(require_model.ot(findings).shown), room - REST_ROOM, (one) => findingEntry(one, look), page.size);
	left.length > 0 && shown.push(`- \u2026 and ${findingCounts(left)} more: ${byFile(left)}`), page.add(shown.join("\n"));
}
const REST_ROOM = 1600;
function byFile(findings) {
	let files = new Map();
	for (let { place } of findings) files.set(place?.file ?? "", (files.get(place?.file ?? "") ?? 0) + 1);
	let sorted = [...files].sort(([a, x], [b, y]) => y - x || require_closest.i(a, b)), parts = sorted.slice(0, 8).map(([file, number]) => `${require_style.o(number)} ${file === "" ? "in no file" : `in ${require_opened.h(require_model.t(require_model.Ct(file), 100))}`}`);
	return sorted.length > 8 && parts.push(`${require_style.n(sorted.length - 8, "other file")}`), parts.join(", ");
}
function findingEntry(finding, look) {
	let { severity, code, address, place } = finding, names = [require_plan_markdown.l(code, look)];
	address !== void 0 && names.push(require_opened.h(address)), place !== void 0 && names.push(require_plan_markdown.u(require_model.st(place), look.sourceUrl?.(place)));
	let lines = [`- ${SIGNS[severity]} **${severity}** ${names.join(" ")} \u2014 ${require_opened._(finding.message)}`];
	for (let one of finding.related ?? []) {
		let where = require_plan_markdown.u(require_model.st(one.place), look.sourceUrl?.(one.place));
		lines.push(`  - ${require_opened._(one.message)}: ${where}`);
	}
	return (severity !== "note" || require_held_words.f(finding)) && lines.push(`  - *To do:* ${nextStep(finding)}`), lines.join("\n");
}
function nextStep(finding) {
	let { place, code } = finding;
	return require_held_words.f(finding) ? require_held_words.u(finding) : `${place === void 0 ? "fix it" : `fix line ${place.line}`}; ${require_opened.h(require_model.bt(require_model.yt("explain", code), "sh"))} explains the code`;
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return findingEntry;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return addFindings;
	}
});

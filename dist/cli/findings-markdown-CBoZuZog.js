const require_model = require("./model-DVHFMB8j.js"), require_advice = require("./advice-BMVWcFVM.js"), require_opened = require("./opened-DKUqw0zC.js"), require_markdown_place = require("./markdown-place-Cwhu_TUe.js"), SIGNS = {
	error: "\u274c",
	warning: "\u26a0\ufe0f",
	note: "\u2139\ufe0f"
};
function findingEntry(finding, look) {
	let { severity, code, address, place } = finding, names = [require_markdown_place.t(code)];
	address !== void 0 && names.push(require_opened.l(address)), place !== void 0 && names.push(require_markdown_place.n(require_model.ot(place), look.sourceUrl?.(place)));
	let lines = [`- ${SIGNS[severity]} **${severity}** ${names.join(" ")} \u2014 ${require_opened.d(finding.message)}`];
	for (let one of finding.related ?? []) {
		let where = require_markdown_place.n(require_model.ot(one.place), look.sourceUrl?.(one.place));
		lines.push(`  - ${require_opened.d(one.message)}: ${where}`);
	}
	return (severity !== "note" || require_advice.r(finding)) && lines.push(`  - *To do:* ${nextStep(finding)}`), lines.join("\n");
}
function nextStep(finding) {
	let { place, code } = finding;
	return require_advice.r(finding) ? require_advice.t(finding) : `${place === void 0 ? "fix it" : `fix line ${place.line}`}; ${require_opened.l(require_model.yt(require_model.vt("explain", code), "sh"))} explains the code`;
}
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return findingEntry;
	}
});

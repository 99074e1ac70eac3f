const require_model = require("./model-itYDezHx.js"), require_held_words = require("./held-words-DDhuiL2u.js"), require_opened = require("./opened-C-yFfne0.js"), require_plan_markdown = require("./plan-markdown-ChVeZsiZ.js"), SIGNS = {
	error: "\u274c",
	warning: "\u26a0\ufe0f",
	note: "\u2139\ufe0f"
};
function findingEntry(finding, look) {
	let { severity, code, address, place } = finding, names = [require_plan_markdown.l(code, look)];
	address !== void 0 && names.push(require_opened.m(address)), place !== void 0 && names.push(require_plan_markdown.u(require_model.lt(place), look.sourceUrl?.(place)));
	let lines = [`- ${SIGNS[severity]} **${severity}** ${names.join(" ")} \u2014 ${require_opened.g(finding.message)}`];
	for (let one of finding.related ?? []) {
		let where = require_plan_markdown.u(require_model.lt(one.place), look.sourceUrl?.(one.place));
		lines.push(`  - ${require_opened.g(one.message)}: ${where}`);
	}
	return (severity !== "note" || require_held_words.f(finding)) && lines.push(`  - *To do:* ${nextStep(finding)}`), lines.join("\n");
}
function nextStep(finding) {
	let { place, code } = finding;
	return require_held_words.f(finding) ? require_held_words.u(finding) : `${place === void 0 ? "fix it" : `fix line ${place.line}`}; ${require_opened.m(require_model.St(require_model.xt("explain", code), "sh"))} explains the code`;
}
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return findingEntry;
	}
});

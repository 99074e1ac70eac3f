const require_model = require("./model-CQuGHFup.js"), require_leaf_text = require("./leaf-text-Wie8E8U_.js"), require_held_words = require("./held-words-DZbfbicA.js"), require_outcomes = require("./outcomes-COAzXzQZ.js"), require_opened = require("./opened-wEBg2N55.js"), require_style = require("./style-SJtXwkRB.js");
function renderOutcomeLine(outcome, view) {
	let style = require_style.i(view.color), { sign, tone } = require_outcomes.o(outcome.outcome), facts = [];
	outcome.version !== null && facts.push(`v${outcome.version}`);
	let message = require_model.Ct(require_outcomes.i(outcome));
	message !== "" && facts.push(message), outcome.duration_ms > 0 && facts.push(style.quiet(require_outcomes.t(outcome.duration_ms)));
	let address = require_style.a(require_model.Ct(outcome.address), 52), word = require_style.a(outcome.outcome, facts.length > 0 ? 13 : 0);
	return `${style[tone](sign)} ${address}  ${style[tone](word)}  ${facts.join("  ")}`.trimEnd();
}
function renderApplyText(report, planHeld, view) {
	let style = require_style.i(view.color), tally = require_outcomes.a(report, planHeld), out = [];
	view.lines === !0 && report.outcomes.length > 0 && out.push(...report.outcomes.map((outcome) => renderOutcomeLine(outcome, view)), "");
	let open = tally.open.filter((outcome) => outcome.remedy !== null || !["blocked", "not attempted"].includes(outcome.outcome));
	for (let outcome of open) {
		let { sign, tone } = require_outcomes.o(outcome.outcome);
		out.push(`${style[tone](`${sign} ${outcome.outcome}`)}  ${require_model.Ct(outcome.address)}`);
		let message = require_model.Ct(require_outcomes.i(outcome));
		message !== "" && out.push(`    ${message}`), outcome.remedy !== null && out.push(...require_opened.u(outcome.remedy, "    "));
	}
	let held = view.planShown === !0 ? [] : tally.held;
	for (let entry of held) {
		out.push(`${style.warn("! held")}  ${require_model.Ct(entry.address)}  ${require_held_words.t[entry.why]}`), out.push(`    ${require_model.Ct(entry.message)}`);
		for (let remedy of entry.remedies) out.push(`    To ${require_model.Ct(require_leaf_text.b(remedy))}: ${style.strong(require_model.Ct(require_model.ht(remedy, view.typing)))}`);
	}
	open.length + held.length > 0 && out.push("");
	let parts = [];
	if (tally.tried === 0) parts.push("Nothing to apply");
	else if (tally.done === tally.tried) {
		let all = tally.notDone.length === 0 ? "all " : "";
		parts.push(style.good(`Applied ${all}${require_style.o(tally.tried)}`));
	} else parts.push(`Applied ${require_style.o(tally.done)} of ${require_style.o(tally.tried)}`);
	for (let { word, text } of tally.notDone) parts.push(style[require_outcomes.o(word).tone](text));
	report.interrupted && parts.push(style.bad("interrupted")), out.push(`${style.strong(parts.join(" \u00b7 "))}`);
	let again = require_outcomes.n(report) ? " Run the same command again to continue." : "", sentence = require_model.Ct(require_outcomes.r(report));
	return out.push(`${report.ledger.state === "failed" ? style.bad(sentence) : sentence}${again}`), `${out.join("\n")}\n`;
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return renderOutcomeLine;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return renderApplyText;
	}
});

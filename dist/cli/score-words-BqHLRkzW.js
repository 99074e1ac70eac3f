const require_model = require("./model-CQuGHFup.js"), require_style = require("./style-SJtXwkRB.js"), require_amount_text = require("./amount-text-CMCHMWDp.js"), require_trial_words = require("./trial-words-BCyuT2O3.js");
// build/report/json/revision-json.js
function revisionJson({ number, ...rest }) {
	return {
		revision: number === null ? null : String(number),
		...rest
	};
}
// build/report/words/history-words.js
function minuteText(iso) {
	let time = new Date(iso);
	return Number.isNaN(time.getTime()) ? require_model.Ct(iso) : `${time.toISOString().slice(0, 16).replace("T", " ")} UTC`;
}
function dayText(iso) {
	return minuteText(iso).split(" ", 1)[0] ?? "";
}
function revisionCounts(counts) {
	if (counts === null) return "?";
	let parts = [
		"added",
		"changed",
		"removed"
	].filter((name) => counts[name] > 0).map((name) => `${require_style.o(counts[name])} ${name}`);
	return parts.length === 0 ? "nothing changed" : parts.join(", ");
}
function overridesText({ overrides = [] }) {
	let texts = overrides.map(({ rule, label, pull }) => label === void 0 ? require_model.Ct(rule) : `${require_model.Ct(rule)} (${require_model.Ct(label)} of #${pull})`);
	return texts.length === 0 ? "" : `overrides ${texts.join(", ")}`;
}
function sourceText(source) {
	let commit = source.commit === null ? "no commit" : source.commit.slice(0, 7);
	return source.dirty ? `${commit} + uncommitted` : commit;
}
function revisionName(revision) {
	return revision.number === null ? revision.commit === null ? "?" : revision.commit.slice(0, 7) : String(revision.number);
}
// build/report/words/score-words.js
const ALWAYS = new Set(["score"]), CHANGED = new Set(["better", "worse"]);
function scoreLines(score) {
	let { trial, verdict, count, at, experiment, with: others, rows } = score, about = [
		require_trial_words.l(verdict),
		`2 \u00d7 ${count} tasks`,
		dayText(at),
		...experiment === null ? [] : [`experiment ${experiment}`],
		...others.length === 0 ? [] : [`together with ${others.join(", ")}`]
	], shown = rows.filter(({ what, word }) => ALWAYS.has(what) || CHANGED.has(word));
	return [about.join(", "), ...shown.map(rowText)].map((text) => require_model.Ct(`trial ${trial}: ${text}`));
}
function scoreNames(scores) {
	return scores.map(({ trial, verdict }) => require_model.Ct(`trial ${trial} ${require_trial_words.l(verdict)}`)).join(", ");
}
function revisionTrials({ trials = [] }) {
	return trials.map(({ trial, verdict, items }) => require_model.Ct(`trial ${trial} ${require_trial_words.l(verdict)} (${items === 1 ? "1 item" : `${items} items`})`)).join(", ");
}
function rowText({ name, unit, base, head, word }) {
	return `${name} ${require_amount_text.t(unit, base.value)} \u2192 ${require_amount_text.t(unit, head.value)} ${require_trial_words.l(word)}`;
}
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return overridesText;
	}
}), Object.defineProperty(exports, "c", {
	enumerable: !0,
	get: function() {
		return sourceText;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return minuteText;
	}
}), Object.defineProperty(exports, "l", {
	enumerable: !0,
	get: function() {
		return revisionJson;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return scoreLines;
	}
}), Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return revisionCounts;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return scoreNames;
	}
}), Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return revisionName;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return revisionTrials;
	}
});

const require_style = require("./style-CjUfjM6R.js"), require_model = require("./model-itYDezHx.js");
// build/report/words/history-words.js
function minuteText(iso) {
	let time = new Date(iso);
	return Number.isNaN(time.getTime()) ? require_model.wt(iso) : `${time.toISOString().slice(0, 16).replace("T", " ")} UTC`;
}
function revisionCounts(counts) {
	if (counts === null) return "?";
	let parts = [
		"added",
		"changed",
		"removed"
	].filter((name) => counts[name] > 0).map((name) => `${require_style.a(counts[name])} ${name}`);
	return parts.length === 0 ? "nothing changed" : parts.join(", ");
}
function overridesText({ overrides = [] }) {
	let texts = overrides.map(({ rule, label, pull }) => label === void 0 ? require_model.wt(rule) : `${require_model.wt(rule)} (${require_model.wt(label)} of #${pull})`);
	return texts.length === 0 ? "" : `overrides ${texts.join(", ")}`;
}
function sourceText(source) {
	let commit = source.commit === null ? "no commit" : source.commit.slice(0, 7);
	return source.dirty ? `${commit} + uncommitted` : commit;
}
function revisionName(revision) {
	return revision.number === null ? revision.commit === null ? "?" : revision.commit.slice(0, 7) : String(revision.number);
}
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return sourceText;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return revisionName;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return overridesText;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return revisionCounts;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return minuteText;
	}
});

const require_model = require("./model-CQuGHFup.js"), require_style = require("./style-SJtXwkRB.js"), require_opened = require("./opened-wEBg2N55.js");
// build/report/words/advice.js
function adviceOf({ remedy, argv }) {
	return argv === void 0 ? { remedy } : {
		remedy,
		command: { argv }
	};
}
function hasAdvice(advice) {
	return require_model.dt(advice) !== "";
}
function adviceMarkdown(advice, max = Infinity) {
	let words = require_model.ft(advice), line = require_model.ut(advice, void 0);
	return [words === "" ? "" : require_opened._(require_model.t(require_model.Ct(words), max)), line === void 0 ? "" : require_opened.h(line)].filter((part) => part !== "").join(": ");
}
// build/report/words/refusal.js
function refusalsOf({ source }) {
	return source.refused ?? [];
}
function refusalLines(plan, style) {
	return refusalsOf(plan).flatMap(({ code, message, remedy }) => [
		style.bad(`! Applying this plan would be refused (${require_model.Ct(code)})`),
		`  ${require_model.Ct(message)}`,
		...require_opened.u(remedy, "  ")
	]);
}
function refusalMarkdown(plan, what) {
	return refusalsOf(plan).map(({ code, message, remedy }, index) => `${index === 0 ? `**\u26d4 ${what} would be refused**; nothing would be applied: ` : "**Also:** "}${`${require_opened._(require_model.t(require_model.Ct(message), 1e3))} (${require_opened.h(require_model.t(require_model.Ct(code), 20))})`}\n\n**To do:** ${adviceMarkdown({ remedy }, 1e3)}`).join("\n\n");
}
// build/report/words/summary.js
const VERBS = [
	["create", "to create"],
	["update", "to update"],
	["replace", "to replace"],
	["delete", "to delete"],
	["launch", "to launch"],
	["adopt", "to adopt"],
	["converge", "already up to date (record only)"],
	["keep", "to keep as edited"],
	["release", "to release"],
	["forget", "to forget"]
];
function countPhrases(counts) {
	let phrases = [];
	for (let [action, verb] of VERBS) counts[action] > 0 && phrases.push({
		what: action,
		text: `${require_style.o(counts[action])} ${verb}`
	});
	for (let what of ["held", "unreadable"]) counts[what] > 0 && phrases.push({
		what,
		text: `${require_style.o(counts[what])} ${what}`
	});
	return phrases;
}
function findingPhrase(counts) {
	let parts = [];
	return counts.errors > 0 && parts.push(require_style.n(counts.errors, "error")), counts.warnings > 0 && parts.push(require_style.n(counts.warnings, "warning")), parts.join(", ");
}
function summaryText(counts, paint = (_, text) => text) {
	let todo = countPhrases(counts).map((phrase) => paint(phrase.what, phrase.text)), findings = findingPhrase(counts), idle = findings === "" ? "Nothing to do" : "Nothing planned", parts = [todo.length > 0 ? todo.join(", ") : idle, `${require_style.o(counts.unchanged)} unchanged`];
	return findings !== "" && parts.push(findings), parts.join(" \u00b7 ");
}
function isNothing(plan) {
	return plan.changes.length === 0 && plan.held.length === 0 && plan.unreadable.length === 0 && require_model.ot(plan.diagnostics).shown.length === 0 && !plan.secret_writes.some((secret) => secret.write || secret.status === "unknown");
}
// build/report/words/uncommitted.js
const WORDS = {
	deleted: "deleted",
	edited: "edited",
	new: "new",
	ignored: "ignored by git"
};
function uncommittedLine({ source }, name) {
	let parts = Object.keys(WORDS).flatMap((what) => {
		let files = (source.uncommitted ?? []).filter((one) => one.what === what).map(({ file }) => name(file));
		if (files.length === 0) return [];
		let more = files.length > 5 ? ` and ${require_style.o(files.length - 5)} more` : "";
		return [`${WORDS[what]} ${files.slice(0, 5).join(", ")}${more}`];
	});
	return parts.length === 0 ? "" : `Uncommitted, planned as they are: ${parts.join("; ")}`;
}
// build/report/words/held-words.js
const HELD_WORDS = {
	takeover: "exists already and differs",
	drift: "edited on the platform",
	conflict: "edited on the platform and in the files",
	gone: "gone from the platform",
	undecided: "undecided launch",
	protected: "protected",
	ambiguous: "unclear which object is meant",
	unknown_launch: "launch with an unknown outcome",
	dependency: "needs a held resource",
	unconfirmed: "not confirmed",
	safeguard: "over a limit",
	rule: "breaks a rule",
	rolled_back: "rolled back, but the files differ",
	unreviewed: "in no reviewed plan",
	renamed: "may be a rename",
	left_out: "its file may be left out of the checkout"
};
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return isNothing;
	}
}), Object.defineProperty(exports, "c", {
	enumerable: !0,
	get: function() {
		return refusalMarkdown;
	}
}), Object.defineProperty(exports, "d", {
	enumerable: !0,
	get: function() {
		return adviceOf;
	}
}), Object.defineProperty(exports, "f", {
	enumerable: !0,
	get: function() {
		return hasAdvice;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return findingPhrase;
	}
}), Object.defineProperty(exports, "l", {
	enumerable: !0,
	get: function() {
		return refusalsOf;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return uncommittedLine;
	}
}), Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return summaryText;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return countPhrases;
	}
}), Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return refusalLines;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return HELD_WORDS;
	}
}), Object.defineProperty(exports, "u", {
	enumerable: !0,
	get: function() {
		return adviceMarkdown;
	}
});

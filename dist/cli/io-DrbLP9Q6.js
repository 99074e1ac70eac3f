const require_codes = require("./codes-C8L4NFww.js"), require_finding = require("./finding-M5RG1B0g.js"), require_plan = require("./plan-CVC5ldkO.js"), APPLY_CODES = {
	readingFailed: require_codes.i("PS5002", "The platform could not be read during an apply."),
	needMissing: require_codes.i("PS5101", "A request needs something that is missing: an environment variable, an id or a version."),
	launchNeedMissing: require_codes.i("PS5102", "A resource that an experiment needs is missing, or its record is incomplete; it was not launched."),
	changedMeanwhile: require_codes.a("PS5201", "An object was changed, created or deleted on the platform after the plan; it was not written."),
	createdGone: require_codes.i("PS5202", "The platform answered a create with an object that no longer exists."),
	unknownOutcome: require_codes.c("PS5203", "A write got no answer, and its outcome could not be determined."),
	othersOfName: require_codes.a("PS5204", "After a write without an answer, several objects or a different object have its name."),
	notKept: require_codes.i("PS5205", "The platform accepted a write but did not keep all of it. The ledger records what was sent, so the next plan shows drift."),
	otherForm: require_codes.n("PS5206", "The platform stored a value in a different form than sent."),
	notReadBack: require_codes.c("PS5207", "The platform accepted a write, but the object could not be read afterwards; what was kept is unknown."),
	launchWithoutId: require_codes.n("PS5208", "The platform accepted an experiment without returning an id, so its status cannot be tracked."),
	editedAfterwards: require_codes.i("PS5210", "An object was edited right after a write, before it was read again. The ledger records what was sent, so the edit is drift."),
	notAsSent: require_codes.i("PS5211", "An object has a different value than sent, and no version shows whether the platform or a person changed it. The ledger records what was sent."),
	halfWritten: require_codes.i("PS5212", "An object that takes several requests was only partly written. The next run reads it and writes the rest."),
	overwroteEdit: require_codes.i("PS5250", "A write overwrote an edit made on the platform between the last read and the write. The next plan holds the resource until somebody decides about that edit."),
	deletedEdit: require_codes.i("PS5270", "A delete removed an edit made on the platform between the last read and the delete. The message names the edited values, as far as the platform shows them."),
	refused: require_codes.i("PS5220", "The platform refused a write; its own message follows the status."),
	launchUnknown: require_codes.a("PS5240", "The outcome of a launch is unknown, and its record does not match the file, so it is not sent again."),
	notMadeHere: require_codes.c("PS5230", "The platform answered a create with an object that this create did not make: a repeated answer, or somebody else's object. It was not recorded."),
	twin: require_codes.i("PS5231", "An object was created, but another object has the same name; nothing was deleted."),
	twinsUnread: require_codes.n("PS5232", "After the last create its list cannot be read, so a second object of the same name may have gone unnoticed."),
	stillThere: require_codes.i("PS5302", "The platform accepted a delete, but the object still exists.")
}, WRITTEN = new Set([
	"created",
	"updated",
	"replaced",
	"deleted",
	"launched"
]), NOT_KEPT = new Set([
	APPLY_CODES.notKept.code,
	APPLY_CODES.editedAfterwards.code,
	APPLY_CODES.notAsSent.code,
	APPLY_CODES.halfWritten.code,
	APPLY_CODES.overwroteEdit.code,
	APPLY_CODES.deletedEdit.code
]);
function isNotKept(outcome) {
	return NOT_KEPT.has(outcome.code);
}
function isHalfWritten(outcome) {
	return outcome.code === APPLY_CODES.halfWritten.code;
}
// build/apply/exit-code.js
function planOutcomes(plan) {
	let blank = {
		version: null,
		code: null,
		remedy: null,
		duration_ms: 0
	}, outcomes = plan.held.map((held) => ({
		...blank,
		address: held.address,
		kind: held.kind,
		action: held.would,
		outcome: "held",
		id: held.id,
		message: held.message
	}));
	for (let { address, message } of plan.unreadable) outcomes.push({
		...blank,
		address,
		kind: kindIn(address),
		action: "none",
		outcome: "unreadable",
		id: null,
		message
	});
	for (let diagnostic of plan.diagnostics) {
		if (diagnostic.severity !== "error") continue;
		let address = diagnostic.address ?? "", { code, message, remedy: words, argv } = diagnostic, remedy = require_finding.o({
			remedy: words,
			command: argv && { argv }
		}) || null;
		outcomes.push({
			...blank,
			address,
			kind: kindIn(address),
			action: "none",
			outcome: "failed",
			id: null,
			message,
			code,
			remedy
		});
	}
	return outcomes;
}
function kindIn(address) {
	return address.split("/", 1)[0] ?? "";
}
const TWIN = APPLY_CODES.twin.code;
function exitCodeOf(outcomes, ledgerFailed, interrupted) {
	let has = (...words) => outcomes.some((outcome) => words.includes(outcome.outcome)), written = outcomes.some(mayHaveWritten), bad = has("failed", "unknown", "blocked", "not attempted") || ledgerFailed || interrupted;
	return interrupted ? 4 : bad ? written ? 4 : has("failed", "unknown", "not attempted") || ledgerFailed ? 1 : 3 : has("held", "unreadable") ? 3 : 0;
}
function mayHaveWritten(outcome) {
	let { outcome: word, code } = outcome;
	return WRITTEN.has(word) || isNotKept(outcome) || code === TWIN || word === "unknown";
}
function hasWritten(report) {
	return report.outcomes.some(mayHaveWritten) || report.ledger.state === "written";
}
function planExit(plan, detailed) {
	if (plan.summary.errors > 0) return 1;
	if (plan.held.length > 0 || plan.unreadable.length > 0) return 3;
	let changes = require_plan.t.reduce((sum, action) => sum + plan.summary[action], 0);
	return detailed && changes > 0 ? 2 : 0;
}
function driftExit(report) {
	return report.unreadable.length > 0 ? 3 : report.items.length > 0 ? 2 : 0;
}
// build/cli/io.js
function typingOf(session, io) {
	return {
		place: session.commands.typed,
		shell: io.shell ?? "sh"
	};
}
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return mayHaveWritten;
	}
}), Object.defineProperty(exports, "c", {
	enumerable: !0,
	get: function() {
		return WRITTEN;
	}
}), Object.defineProperty(exports, "d", {
	enumerable: !0,
	get: function() {
		return APPLY_CODES;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return hasWritten;
	}
}), Object.defineProperty(exports, "l", {
	enumerable: !0,
	get: function() {
		return isHalfWritten;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return driftExit;
	}
}), Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return planExit;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return exitCodeOf;
	}
}), Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return planOutcomes;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return typingOf;
	}
}), Object.defineProperty(exports, "u", {
	enumerable: !0,
	get: function() {
		return isNotKept;
	}
});

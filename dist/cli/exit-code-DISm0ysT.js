const require_model = require("./model-CQuGHFup.js"), require_plan = require("./plan-CVC5ldkO.js"), require_apply_codes = require("./apply-codes-eVCDWNva.js"), require_outcome = require("./outcome-_uDZPuTz.js");
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
		let address = diagnostic.address ?? "", { code, message, remedy: words, argv } = diagnostic, remedy = require_model.dt({
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
const TWIN = require_apply_codes.t.twin.code;
function exitCodeOf(outcomes, ledgerFailed, interrupted) {
	let has = (...words) => outcomes.some((outcome) => words.includes(outcome.outcome)), written = outcomes.some(mayHaveWritten), bad = has("failed", "unknown", "blocked", "not attempted") || ledgerFailed || interrupted;
	return interrupted ? 4 : bad ? written ? 4 : has("failed", "unknown", "not attempted") || ledgerFailed ? 1 : 3 : has("held", "unreadable") ? 3 : 0;
}
function mayHaveWritten(outcome) {
	let { outcome: word, code } = outcome;
	return require_outcome.t.has(word) || require_outcome.r(outcome) || code === TWIN || word === "unknown";
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
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return planExit;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return mayHaveWritten;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return exitCodeOf;
	}
}), Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return planOutcomes;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return hasWritten;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return driftExit;
	}
});

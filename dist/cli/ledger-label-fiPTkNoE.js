// build/run/open/ledger-label.js
const UNITS = [
	["day", 864e5],
	["hour", 36e5],
	["minute", 6e4]
];
function ledgerLabel(ledger, ignored, now) {
	if (ignored) return "without the ledger";
	if (ledger.head === void 0) return ledger.state === "absent" ? "no ledger yet" : "ledger of an unfinished first run";
	let { sequence, applied_at, source } = ledger.head, parts = [age(now - Date.parse(applied_at))];
	return source.commit !== null && parts.push(source.commit.slice(0, 7)), `ledger ${sequence} (${[...parts, ...addition(ledger)].join(", ")})`;
}
function addition(ledger) {
	return ledger.underway === void 0 ? ledger.imported === void 0 ? ledger.interrupted ? ["a later run was interrupted"] : [] : [`from ${ledger.imported}`] : [`in use by ${ledger.underway}`];
}
function age(ms) {
	for (let [unit, length] of UNITS) {
		let count = Math.floor(ms / length);
		if (count >= 1) return `${count} ${unit}${count === 1 ? "" : "s"} ago`;
	}
	return "just now";
}
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return ledgerLabel;
	}
});

const require_model = require("./model-DVHFMB8j.js"), require_open_store = require("./open-store-DQd_-1GG.js"), require_patterns = require("./patterns-rOgZ9Wlr.js"), require_main = require("./main-BdhybEc3.js"), require_opened = require("./opened-DKUqw0zC.js"), require_ledger_command_codes = require("./ledger-command-codes-DOwWxwXL.js");
// build/cli/commands/ledger/open-ledger.js
async function openLedger(flags, io, unbound = !1) {
	let opened = await openLedgerAt(flags, io, void 0, unbound);
	if (opened.ledger.state === "absent") throw noLedger(opened.binding.target, opened.store.place);
	return opened;
}
async function openLedgerAt(flags, io, elsewhere, unbound = !1) {
	let offline = await require_opened.n(flags, [], io, !0, { use: "places" }), { settings, config } = offline;
	if (require_model.st(offline.findings) || settings === void 0) throw require_opened.a(offline.findings, offline, io), new require_main.d(1);
	let binding = require_open_store.n(config, settings, settings.orgId, offline.target), store = await require_open_store.t(offline, elsewhere?.target ?? settings.ledgerTarget, io, elsewhere?.namespace === void 0 ? {} : { namespace: elsewhere.namespace });
	return {
		offline,
		store,
		ledger: await store.read(unbound || elsewhere !== void 0 ? null : binding),
		binding
	};
}
function noLedger(target, place) {
	return new require_model.at(require_ledger_command_codes.t.emptyHistory.code, `Target ${target} has no ledger yet (${place}).`, "The first apply creates it. If there should be one, check --config, --target and the namespace.");
}
function valuesOf(log) {
	if (log.values !== void 0) return log.values;
	throw new require_model.at(require_ledger_command_codes.t.noValues.code, `The ledger in ${log.place} lists past applies without their values; only a ledger in git keeps them.`, "In a git repository, remove \"ledger: file\" from the configuration to keep the ledger in git from now on. To list past applies.", 1, require_model.vt("history"));
}
function known(address, entries, kinds) {
	let entry = entries.get(address);
	if (entry !== void 0) return entry;
	throw require_patterns.n("ledger", address, [...entries.keys()], kinds, "nothing in the ledger"), new require_model.at(require_ledger_command_codes.t.oneAddress.code, `${require_model.xt(address)} does not match exactly one entry of the ledger.`, "Write one address as the ledger lists it. To list them.", 1, require_model.vt("ledger", "show"));
}
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return valuesOf;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return openLedgerAt;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return noLedger;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return openLedger;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return known;
	}
});

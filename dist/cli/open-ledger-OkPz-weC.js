const require_record_codes = require("./record-codes-BYiOFCFI.js"), require_model = require("./model-CQuGHFup.js"), require_open_store = require("./open-store-DynNTUis.js"), require_patterns = require("./patterns-DmpeRr_L.js"), require_main = require("./main-DZuLd4ZI.js"), require_opened = require("./opened-wEBg2N55.js"), require_ledger_command_codes = require("./ledger-command-codes-D82W_BgG.js");
// build/cli/commands/ledger/open-ledger.js
async function openLedger(flags, io, unbound = !1) {
	let opened = await openLedgerAt(flags, io, void 0, unbound);
	if (opened.ledger.state === "absent") throw noLedger(opened.binding.target, opened.store.place);
	return opened;
}
async function openLedgerAt(flags, io, elsewhere, unbound = !1) {
	let { offline, settings } = await openForLedger(flags, io), binding = require_open_store.r(offline.config, settings, settings.orgId, offline.target), open = async (isOtherStyle) => {
		let more = elsewhere?.namespace === void 0 ? {} : { namespace: elsewhere.namespace }, name = elsewhere?.target ?? settings.ledgerTarget, store = await require_open_store.t(offline, name, io, {
			...more,
			isOtherStyle
		}), ledger = await store.read(unbound || elsewhere !== void 0 ? null : binding);
		return {
			offline,
			store,
			ledger,
			binding
		};
	};
	try {
		return await open(!1);
	} catch (error) {
		let isInOther = error instanceof require_model.at && error.code === require_record_codes.n.otherPlace.code;
		if (elsewhere === void 0 || !isInOther) throw error;
		return open(!0);
	}
}
async function openForLedger(flags, io) {
	let offline = await require_opened.r(flags, [], io, !0, { use: "places" }), { settings } = offline;
	if (!require_model.ct(offline.findings) && settings !== void 0) return {
		offline,
		settings
	};
	throw require_opened.o(offline.findings, offline, io), new require_main.a(1);
}
function noLedger(target, place) {
	return new require_model.at(require_ledger_command_codes.t.emptyHistory.code, `Target ${target} has no ledger yet (${place}).`, "The first apply creates it. If there should be one, check --config, --target and the namespace.");
}
function valuesOf(log) {
	if (log.values !== void 0) return log.values;
	throw new require_model.at(require_ledger_command_codes.t.noValues.code, `The ledger in ${log.place} lists past applies without their values; only a ledger in git keeps them.`, "In a git repository, remove \"ledger: file\" from the configuration to keep the ledger in git from now on. To list past applies.", 1, require_model.yt("history"));
}
function known(address, entries, kinds) {
	let entry = entries.get(address);
	if (entry !== void 0) return entry;
	throw require_patterns.n("ledger", address, [...entries.keys()], kinds, "nothing in the ledger"), new require_model.at(require_ledger_command_codes.t.oneAddress.code, `${require_model.Ct(address)} does not match exactly one entry of the ledger.`, "Write one address as the ledger lists it. To list them.", 1, require_model.yt("ledger", "show"));
}
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return openLedgerAt;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return openLedger;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return noLedger;
	}
}), Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return valuesOf;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return openForLedger;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return known;
	}
});

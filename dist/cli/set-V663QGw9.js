const require_esm = require("./esm-DJPBUYih.js"), require_match = require("./match-BPQa2kxk.js"), require_config_types = require("./config-types-BbBULxTb.js"), require_finding = require("./finding-M5RG1B0g.js");
require("./index.js");
const require_patterns = require("./patterns-CCpEHcLT.js"), require_read_as_asked = require("./read-as-asked-BIpqPtNy.js"), require_main = require("./main-D9AQV1A7.js"), require_opened = require("./opened-B8hztCDc.js"), require_options = require("./options-BNBJb0BK.js"), require_ledger_command_codes = require("./ledger-command-codes-BNYebjne.js"), require_ledger_write = require("./ledger-write-C8FvKwDZ.js"), require_open_ledger = require("./open-ledger-BtPccj4V.js"), command = require_main.i({
	name: "set",
	does: "Correct entries. Sends nothing to the platform.",
	flags: (bare) => require_options.d(bare).argument("<pattern>", "address; with --origin, --protect or --rolled-back also a pattern").option("--id <id>", "id of the live object that the entry stands for").addOption(new require_esm.a("--origin <origin>", "how it came into the ledger").choices(["created", "adopted"])).addOption(new require_esm.a("--protect <on|off>", "protection, until the next apply records its own").choices(["on", "off"])).addOption(new require_esm.a("--rolled-back <off>", "let the next apply undo a rollback").choices(["off"])),
	run: ([pattern], flags, { io }) => set(pattern, flags, io)
});
async function set(pattern, flags, io) {
	if (flags.id !== void 0) return setId(pattern, flags.id, flags, io);
	let { origin, protect, rolledBack } = flags;
	if (origin === void 0 && protect === void 0 && rolledBack === void 0) throw new require_finding.t(require_ledger_command_codes.t.nothingToSet.code, "ledger set needs a value to set.", "Pass --id, --origin, --protect or --rolled-back. To see how.", 1, require_finding.m("ledger", "set", "--help"));
	let opened = await require_open_ledger.r(flags, io), { ledger, binding } = opened, departed = ledger.head?.departed ?? {}, removed = rolledBack === void 0 ? [] : Object.keys(departed).filter((one) => departed[one]?.rolled_back != null);
	require_patterns.n("ledger set", pattern, [...ledger.entries.keys(), ...removed], opened.offline.kinds, "nothing in the ledger");
	let changes = [];
	for (let before of ledger.entries.values()) {
		if (!require_config_types.f(pattern, before.address)) continue;
		let after = {
			...before,
			...changed(flags)
		};
		JSON.stringify(after) !== JSON.stringify(before) && changes.push({
			before,
			after
		});
	}
	let unmarked = removed.filter((address) => require_config_types.f(pattern, address));
	if (changes.length + unmarked.length === 0) return io.out("The ledger says so already; nothing was changed.\n"), 0;
	let left = Object.fromEntries(Object.entries(departed).map(([address, one]) => [address, unmarked.includes(address) ? {
		...one,
		rolled_back: null
	} : one]));
	return await require_ledger_write.n(opened, {
		subject: "ledger set",
		lines: [...changes.flatMap(({ before, after }) => said(before, after)), ...unmarked.map((address) => `Set ${require_finding._(address)}: the files create it again.`)],
		question: `Change the ledger of ${binding.target}?`,
		head: { departed: left },
		work: async (session) => {
			for (let { after } of changes) await session.put(after);
		}
	}, flags, io), 0;
}
function changed(flags) {
	return {
		...flags.origin === void 0 ? {} : { origin: flags.origin },
		...flags.protect === void 0 ? {} : { protect: flags.protect === "on" },
		...flags.rolledBack === void 0 ? {} : { rolled_back: null }
	};
}
function said(before, after) {
	let lines = [], say = (text) => lines.push(`Set ${require_finding._(before.address)}: ${text}.`);
	return before.origin !== after.origin && say(after.origin === "created" ? "created by this repository, so it may be deleted once it has left the files" : "adopted, so it is released, not deleted, once it has left the files"), before.protect !== after.protect && say(after.protect ? "protected" : "no longer protected"), (before.rolled_back ?? null) !== (after.rolled_back ?? null) && say("the rollback no longer holds it; the next apply brings it to the files' values"), lines;
}
async function setId(address, text, flags, io) {
	let opened = await require_opened.r(flags, [], io, { use: "places" });
	try {
		let { session } = opened, { ledger, store, target } = session;
		if (ledger.state === "absent") throw require_open_ledger.n(target.name, store.place);
		let entry = require_open_ledger.t(address, ledger.entries, session.kinds), kind = session.kinds.get(require_config_types.l(entry.address)), id = kind.idType === "integer" && /^\d+$/.test(text) ? Number(text) : text, owner = [...ledger.entries.values()].find((one) => one.kind === entry.kind && one.id === id && one.address !== address);
		if (owner !== void 0) throw cannotSet(kind, address, `id ${id} already belongs to ${owner.address}`);
		if (kind.lifecycle === "launch") throw cannotSet(kind, address, "an experiment is identified by the record of its launch, not by an id");
		let { result } = await require_read_as_asked.n(session.reader, (snapshot) => require_match.t(kind, entry, id, {
			org: session.org,
			snapshot
		})), live = result.live;
		if (live === void 0) throw cannotSet(kind, address, `the platform has no ${kind.singular} with id ${text} in ${entry.partition}`);
		return await require_ledger_write.n({
			store,
			ledger
		}, {
			subject: "ledger set",
			lines: [`Set ${require_finding._(address)}: it now stands for id ${require_finding._(text)} instead of ${entry.id === null ? "an object without a known id" : `id ${require_finding._(String(entry.id))}`}.`, "  Its recorded values stay. Where the object has other values, the next plan shows it as edited."],
			question: `Change the ledger of ${target.name}?`,
			work: (ledgerSession) => ledgerSession.put(pointedAt(entry, live))
		}, flags, io), 0;
	} finally {
		await opened.client.close();
	}
}
function pointedAt(entry, live) {
	return {
		...entry,
		id: live.id,
		witness: { created_at: live.createdAt },
		version: live.version,
		observed: {},
		seen: {},
		kept: {},
		secrets: {}
	};
}
function cannotSet({ words }, address, why) {
	return new require_finding.t(require_ledger_command_codes.t.cannotSet.code, `${require_finding._(address)} cannot be set: ${require_finding._(why)}.`, `Look up the id in ${words.app}. To let the next plan find the object by its name.`, 1, require_finding.m("ledger", "forget", require_config_types.p(address)));
}
exports.command = command;

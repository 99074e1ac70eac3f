require("./rolldown-runtime-DUzk6_NY.js");
const require_option = require("./option-BzE3gjXd.js"), require_match = require("./match-Ccow1wfr.js"), require_model = require("./model-CQuGHFup.js"), require_patterns = require("./patterns-DmpeRr_L.js"), require_read_as_asked = require("./read-as-asked-BrPzKepI.js"), require_main = require("./main-DZuLd4ZI.js"), require_opened = require("./opened-wEBg2N55.js"), require_options = require("./options-Ds_vjILs.js"), require_ledger_command_codes = require("./ledger-command-codes-D82W_BgG.js"), require_ledger_write = require("./ledger-write-1-ZJJrCW.js"), require_open_ledger = require("./open-ledger-OkPz-weC.js"), command = require_main.s({
	name: "set",
	does: "Correct entries. Sends nothing to the platform.",
	examples: [[require_model.yt("ledger", "set", "*", "--rolled-back", "off"), "let the files undo a rollback"]],
	flags: (bare) => require_options.m(bare).argument("<pattern>", "address; with --origin, --protect or --rolled-back also a pattern").option("--id <id>", "id of the live object that the entry stands for").addOption(new require_option.n("--origin <origin>", "how it came into the ledger").choices(["created", "adopted"])).addOption(new require_option.n("--protect <on|off>", "protection, until the next apply records its own").choices(["on", "off"])).addOption(new require_option.n("--rolled-back <off>", "let the next apply undo a rollback").choices(["off"])),
	run: ([pattern], flags, { io }) => set(pattern, flags, io)
});
async function set(pattern, flags, io) {
	if (flags.id !== void 0) return setId(pattern, flags.id, flags, io);
	let { origin, protect, rolledBack } = flags;
	if (origin === void 0 && protect === void 0 && rolledBack === void 0) throw new require_model.at(require_ledger_command_codes.t.nothingToSet.code, "ledger set needs a value to set.", "Pass --id, --origin, --protect or --rolled-back. To see how.", 1, require_model.yt("ledger", "set", "--help"));
	let opened = await require_open_ledger.i(flags, io), { ledger, binding } = opened, departed = ledger.head?.departed ?? {}, removed = rolledBack === void 0 ? [] : Object.keys(departed).filter((one) => departed[one]?.rolled_back != null);
	require_patterns.n("ledger set", pattern, [...ledger.entries.keys(), ...removed], opened.offline.kinds, "nothing in the ledger");
	let changes = [];
	for (let before of ledger.entries.values()) {
		if (!require_model.Mt(pattern, before.address)) continue;
		let after = {
			...before,
			...changed(flags)
		};
		JSON.stringify(after) !== JSON.stringify(before) && changes.push({
			before,
			after
		});
	}
	let unmarked = removed.filter((address) => require_model.Mt(pattern, address));
	if (changes.length + unmarked.length === 0) return require_ledger_write.n(ledger, "The ledger says so already; nothing was changed.", flags, io), 0;
	let left = Object.fromEntries(Object.entries(departed).map(([address, one]) => [address, unmarked.includes(address) ? {
		...one,
		rolled_back: null
	} : one]));
	return await require_ledger_write.r(opened, {
		subject: "ledger set",
		lines: [...changes.flatMap(({ before, after }) => said(before, after)), ...unmarked.map((address) => `Set ${require_model.Ct(address)}: the files create it again.`)],
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
	let lines = [], say = (text) => lines.push(`Set ${require_model.Ct(before.address)}: ${text}.`);
	return before.origin !== after.origin && say(after.origin === "created" ? "created by this repository, so it may be deleted once it has left the files" : "adopted, so it is released, not deleted, once it has left the files"), before.protect !== after.protect && say(after.protect ? "protected" : "no longer protected"), (before.rolled_back ?? null) !== (after.rolled_back ?? null) && say("the rollback no longer holds it; the next apply brings it to the files' values"), lines;
}
async function setId(address, text, flags, io) {
	let opened = await require_opened.i(flags, [], io, { use: "places" });
	try {
		let { session } = opened, { ledger, store, target } = session;
		if (ledger.state === "absent") throw require_open_ledger.n(target.name, store.place);
		let entry = require_open_ledger.t(address, ledger.entries, session.kinds), kind = session.kinds.get(require_model.kt(entry.address)), id = kind.idType === "integer" && /^\d+$/.test(text) ? Number(text) : text, owner = [...ledger.entries.values()].find((one) => one.kind === entry.kind && one.id === id && one.address !== address);
		if (owner !== void 0) throw cannotSet(kind, address, `id ${id} already belongs to ${owner.address}`);
		if (kind.lifecycle === "launch") throw cannotSet(kind, address, "an experiment is identified by the record of its launch, not by an id");
		let { result } = await require_read_as_asked.n(session.reader, (snapshot) => require_match.t(kind, entry, id, {
			org: session.org,
			snapshot
		})), live = result.live;
		if (live === void 0) throw cannotSet(kind, address, `the platform has no ${kind.singular} with id ${text} in ${entry.partition}`);
		return await require_ledger_write.r({
			store,
			ledger
		}, {
			subject: "ledger set",
			lines: [`Set ${require_model.Ct(address)}: it now stands for id ${require_model.Ct(text)} instead of ${entry.id === null ? "an object without a known id" : `id ${require_model.Ct(String(entry.id))}`}.`, "  Its recorded values stay. Where the object has other values, the next plan shows it as edited."],
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
	return new require_model.at(require_ledger_command_codes.t.cannotSet.code, `${require_model.Ct(address)} cannot be set: ${require_model.Ct(why)}.`, `Look up the id in ${words.app}. To let the next plan find the object by its name.`, 1, require_model.yt("ledger", "forget", require_model.Nt(address)));
}
exports.command = command;

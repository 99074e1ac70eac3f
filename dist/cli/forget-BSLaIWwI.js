const require_edit_entries = require("./edit-entries-Baq6UTgV.js"), require_config_types = require("./config-types-BbBULxTb.js");
require("./index.js");
const require_style = require("./style-D7YAI-hk.js"), require_finding = require("./finding-M5RG1B0g.js"), require_patterns = require("./patterns-CCpEHcLT.js"), require_main = require("./main-D9AQV1A7.js"), require_options = require("./options-BNBJb0BK.js"), require_ledger_write = require("./ledger-write-C8FvKwDZ.js"), require_open_ledger = require("./open-ledger-BtPccj4V.js"), command = require_main.i({
	name: "forget",
	does: "Drop entries, so that the next plan starts without them.",
	flags: (bare) => require_options.d(bare).argument("<pattern>", "address or pattern"),
	run: ([pattern], flags, { io }) => forget(pattern, flags, io)
});
async function forget(pattern, flags, io) {
	let opened = await require_open_ledger.r(flags, io), { ledger, binding } = opened;
	require_patterns.n("ledger forget", pattern, [...ledger.entries.keys()], opened.offline.kinds, "nothing in the ledger");
	let entries = [...ledger.entries.values()].filter((entry) => require_config_types.f(pattern, entry.address)), departed = { ...ledger.head?.departed };
	for (let entry of entries) departed[entry.address] = require_edit_entries.t(entry);
	return entries.length === 0 ? (io.out("No entry of the ledger matches; nothing was changed.\n"), 0) : (await require_ledger_write.n(opened, {
		subject: "ledger forget",
		lines: entries.map((entry) => `Forget ${require_finding._(entry.address)}: ${fateOf(entry)}.`),
		question: `Drop ${require_style.t(entries.length, "entry", "entries")} from the ledger of ${binding.target}?`,
		head: { departed },
		work: async (session) => {
			for (let { address } of entries) await session.remove(address);
		}
	}, flags, io), 0);
}
function fateOf(entry) {
	return entry.launch === null ? "the next plan adopts it if it is equal, holds it if it differs, and creates it if it is missing" : "it stays held until --launch, which launches it once more";
}
exports.command = command;

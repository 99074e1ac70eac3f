require("./rolldown-runtime-DUzk6_NY.js");
const require_edit_entries = require("./edit-entries-CpMHl9Ep.js"), require_model = require("./model-CQuGHFup.js"), require_style = require("./style-SJtXwkRB.js"), require_patterns = require("./patterns-DmpeRr_L.js"), require_main = require("./main-DZuLd4ZI.js"), require_options = require("./options-Ds_vjILs.js"), require_ledger_write = require("./ledger-write-1-ZJJrCW.js"), require_open_ledger = require("./open-ledger-OkPz-weC.js"), command = require_main.s({
	name: "forget",
	does: "Drop entries, so that the next plan starts without them.",
	flags: (bare) => require_options.m(bare).argument("<pattern>", "address or pattern"),
	run: ([pattern], flags, { io }) => forget(pattern, flags, io)
});
async function forget(pattern, flags, io) {
	let opened = await require_open_ledger.i(flags, io), { ledger, binding } = opened;
	require_patterns.n("ledger forget", pattern, [...ledger.entries.keys()], opened.offline.kinds, "nothing in the ledger");
	let entries = [...ledger.entries.values()].filter((entry) => require_model.Mt(pattern, entry.address)), departed = { ...ledger.head?.departed };
	for (let entry of entries) departed[entry.address] = require_edit_entries.t(entry);
	return entries.length === 0 ? (require_ledger_write.n(ledger, "No entry of the ledger matches; nothing was changed.", flags, io), 0) : (await require_ledger_write.r(opened, {
		subject: "ledger forget",
		lines: entries.map((entry) => `Forget ${require_model.Ct(entry.address)}: ${fateOf(entry)}.`),
		question: `Drop ${require_style.n(entries.length, "entry", "entries")} from the ledger of ${binding.target}?`,
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

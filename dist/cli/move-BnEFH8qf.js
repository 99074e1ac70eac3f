require("./rolldown-runtime-DUzk6_NY.js");
const require_edit_entries = require("./edit-entries-CpMHl9Ep.js"), require_model = require("./model-CQuGHFup.js"), require_main = require("./main-DZuLd4ZI.js"), require_options = require("./options-Ds_vjILs.js"), require_ledger_command_codes = require("./ledger-command-codes-D82W_BgG.js"), require_ledger_write = require("./ledger-write-1-ZJJrCW.js"), require_open_ledger = require("./open-ledger-OkPz-weC.js"), command = require_main.s({
	name: "move",
	does: "Change the address of an entry.",
	flags: (bare) => require_options.m(bare).argument("<old>", "address of the entry").argument("<new>", "new address"),
	run: ([from, to], flags, { io }) => move(from, to, flags, io)
});
async function move(from, to, flags, io) {
	let opened = await require_open_ledger.i(flags, io), { entries } = opened.ledger;
	require_open_ledger.t(from, entries, opened.offline.kinds);
	let problem = moveProblem(from, to, entries);
	if (problem !== void 0) throw new require_model.at(require_ledger_command_codes.t.cannotMove.code, `Cannot move ${require_model.Ct(from)} to ${require_model.Ct(to)}: ${problem}.`, "Write the new address as the plan shows it. To list the entries.", 1, require_model.yt("ledger", "show"));
	let changed = require_edit_entries.i(entries, from, to);
	return await require_ledger_write.r(opened, {
		subject: "ledger move",
		lines: [`Move ${require_model.Ct(from)} to ${require_model.Ct(to)}: the same object under another address; nothing is sent.`, ...changed.filter((entry) => entry.address !== to).map((entry) => `  ${require_model.Ct(entry.address)} refers to it and is updated.`)],
		question: "Move it?",
		work: async (session) => {
			for (let entry of changed) await session.put(entry);
			await session.remove(from);
		}
	}, flags, io), 0;
}
function moveProblem(from, to, entries) {
	if (from === to) return "the two addresses are equal";
	if (require_model.kt(from) !== require_model.kt(to)) return `the kinds differ (${require_model.kt(from)} and ${require_model.Ct(require_model.kt(to))})`;
	if (entries.has(to)) return "another entry has that address";
	let [old, now] = [require_model.Pt(from), require_model.Pt(to)];
	if (new RegExp("[\\p{Cc}\\u2028\\u2029]", "u").test(to) || !now.parts.every((part) => part !== "") || old.parts.length !== now.parts.length) return `that is not an address of ${require_model.kt(from)}`;
	if (old.scope !== now.scope) return "an object cannot move to another scope";
}
exports.command = command;

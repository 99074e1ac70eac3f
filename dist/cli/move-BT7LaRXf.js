require("./rolldown-runtime-DUzk6_NY.js");
const require_edit_entries = require("./edit-entries-CtJTHK2a.js"), require_model = require("./model-itYDezHx.js"), require_main = require("./main--pjevg86.js"), require_options = require("./options-B3UA625E.js"), require_ledger_command_codes = require("./ledger-command-codes-D82W_BgG.js"), require_ledger_write = require("./ledger-write-BkOfNMhY.js"), require_open_ledger = require("./open-ledger-BeZBh3J0.js"), command = require_main.s({
	name: "move",
	does: "Change the address of an entry.",
	flags: (bare) => require_options.m(bare).argument("<old>", "address of the entry").argument("<new>", "new address"),
	run: ([from, to], flags, { io }) => move(from, to, flags, io)
});
async function move(from, to, flags, io) {
	let opened = await require_open_ledger.i(flags, io), { entries } = opened.ledger;
	require_open_ledger.t(from, entries, opened.offline.kinds);
	let problem = moveProblem(from, to, entries);
	if (problem !== void 0) throw new require_model.st(require_ledger_command_codes.t.cannotMove.code, `Cannot move ${require_model.wt(from)} to ${require_model.wt(to)}: ${problem}.`, "Write the new address as the plan shows it. To list the entries.", 1, require_model.xt("ledger", "show"));
	let changed = require_edit_entries.i(entries, from, to);
	return await require_ledger_write.r(opened, {
		subject: "ledger move",
		lines: [`Move ${require_model.wt(from)} to ${require_model.wt(to)}: the same object under another address; nothing is sent.`, ...changed.filter((entry) => entry.address !== to).map((entry) => `  ${require_model.wt(entry.address)} refers to it and is updated.`)],
		question: "Move it?",
		work: async (session) => {
			for (let entry of changed) await session.put(entry);
			await session.remove(from);
		}
	}, flags, io), 0;
}
function moveProblem(from, to, entries) {
	if (from === to) return "the two addresses are equal";
	if (require_model.Mt(from) !== require_model.Mt(to)) return `the kinds differ (${require_model.Mt(from)} and ${require_model.wt(require_model.Mt(to))})`;
	if (entries.has(to)) return "another entry has that address";
	let [old, now] = [require_model.Lt(from), require_model.Lt(to)];
	if (new RegExp("[\\p{Cc}\\u2028\\u2029]", "u").test(to) || !now.parts.every((part) => part !== "") || old.parts.length !== now.parts.length) return `that is not an address of ${require_model.Mt(from)}`;
	if (old.scope !== now.scope) return "an object cannot move to another scope";
}
exports.command = command;

const require_edit_entries = require("./edit-entries-Baq6UTgV.js"), require_config_types = require("./config-types-BbBULxTb.js");
require("./index.js");
const require_finding = require("./finding-M5RG1B0g.js"), require_main = require("./main-D9AQV1A7.js"), require_options = require("./options-BNBJb0BK.js"), require_ledger_command_codes = require("./ledger-command-codes-BNYebjne.js"), require_ledger_write = require("./ledger-write-C8FvKwDZ.js"), require_open_ledger = require("./open-ledger-BtPccj4V.js"), command = require_main.i({
	name: "move",
	does: "Change the address of an entry.",
	flags: (bare) => require_options.d(bare).argument("<old>", "address of the entry").argument("<new>", "new address"),
	run: ([from, to], flags, { io }) => move(from, to, flags, io)
});
async function move(from, to, flags, io) {
	let opened = await require_open_ledger.r(flags, io), { entries } = opened.ledger;
	require_open_ledger.t(from, entries, opened.offline.kinds);
	let problem = moveProblem(from, to, entries);
	if (problem !== void 0) throw new require_finding.t(require_ledger_command_codes.t.cannotMove.code, `Cannot move ${require_finding._(from)} to ${require_finding._(to)}: ${problem}.`, "Write the new address as the plan shows it. To list the entries.", 1, require_finding.m("ledger", "show"));
	let changed = require_edit_entries.r(entries, from, to);
	return await require_ledger_write.n(opened, {
		subject: "ledger move",
		lines: [`Move ${require_finding._(from)} to ${require_finding._(to)}: the same object under another address; nothing is sent.`, ...changed.filter((entry) => entry.address !== to).map((entry) => `  ${require_finding._(entry.address)} refers to it and is updated.`)],
		question: "Move it?",
		work: async (session) => {
			for (let entry of changed) await session.put(entry);
			await session.remove(from);
		}
	}, flags, io), 0;
}
function moveProblem(from, to, entries) {
	if (from === to) return "the two addresses are equal";
	if (require_config_types.l(from) !== require_config_types.l(to)) return `the kinds differ (${require_config_types.l(from)} and ${require_finding._(require_config_types.l(to))})`;
	if (entries.has(to)) return "another entry has that address";
	let [old, now] = [require_config_types.m(from), require_config_types.m(to)];
	if (/[\p{Cc}\u2028\u2029]/u.test(to) || !now.parts.every((part) => part !== "") || old.parts.length !== now.parts.length) return `that is not an address of ${require_config_types.l(from)}`;
	if (old.scope !== now.scope) return "an object cannot move to another scope";
}
exports.command = command;

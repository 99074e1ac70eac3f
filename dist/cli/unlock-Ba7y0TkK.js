const require_open_store = require("./open-store-DBEwsxX9.js");
require("./index.js");
const require_finding = require("./finding-M5RG1B0g.js"), require_main = require("./main-D9AQV1A7.js"), require_options = require("./options-BNBJb0BK.js"), require_ledger_command_codes = require("./ledger-command-codes-BNYebjne.js"), require_ledger_write = require("./ledger-write-C8FvKwDZ.js"), require_open_ledger = require("./open-ledger-BtPccj4V.js"), command = require_main.i({
	name: "unlock",
	does: "Take the lock of a run that was interrupted.",
	flags: (bare) => require_options.d(bare).option("--force", "take the lock even from a running process of this machine; skips the confirmation"),
	run: (_none, flags, { io }) => unlock(flags, io)
});
async function unlock(flags, io) {
	let opened = await require_open_ledger.r(flags, io), { store, ledger, binding } = opened, holder = store.holder(ledger);
	if (holder === null) return io.out("The lock is free; nothing was changed.\n"), 0;
	let who = require_finding._(require_open_store.a(holder.record, io.clock.now()));
	if (holder.isHere && flags.force !== !0) throw new require_finding.t(require_ledger_command_codes.t.holderLives.code, `The lock of ${binding.target} is held by a running process of this machine (process ${holder.record.pid}): ${who}.`, "Nothing was changed. Stop that process or wait for it. To take its lock anyway.", 3, require_finding.m("ledger", "unlock", "--force"));
	let standing = {
		live: "It may still be running. If so, it starts no further write once its lock is gone.",
		gone: "Its process no longer runs on this machine.",
		silent: "It has given no sign of life for 15 minutes.",
		over: "It has ended."
	}[holder.standing];
	return await require_ledger_write.n(opened, {
		subject: "ledger unlock",
		lines: [
			`The lock of ${binding.target} is held by ${who}.`,
			standing,
			"Its records are kept. The next apply looks up every create without a recorded outcome."
		],
		question: "Take its lock?",
		force: !0,
		work: async () => {}
	}, {
		...flags,
		yes: flags.yes === !0 || flags.force === !0
	}, io), 0;
}
exports.command = command;

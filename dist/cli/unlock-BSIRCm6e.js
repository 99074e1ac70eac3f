require("./rolldown-runtime-DUzk6_NY.js");
const require_file_store = require("./file-store-ap6vzV7T.js"), require_model = require("./model-CQuGHFup.js"), require_main = require("./main-DZuLd4ZI.js"), require_options = require("./options-Ds_vjILs.js"), require_ledger_command_codes = require("./ledger-command-codes-D82W_BgG.js"), require_ledger_write = require("./ledger-write-1-ZJJrCW.js"), require_open_ledger = require("./open-ledger-OkPz-weC.js"), command = require_main.s({
	name: "unlock",
	does: "Take the lock of a run that was interrupted.",
	flags: (bare) => require_options.m(bare).option("--force", "take the lock even from a running process of this machine; skips the confirmation"),
	run: (_none, flags, { io }) => unlock(flags, io)
});
async function unlock(flags, io) {
	let opened = await require_open_ledger.i(flags, io), { store, ledger, binding } = opened, holder = store.holder(ledger);
	if (holder === null) return require_ledger_write.n(ledger, "The lock is free; nothing was changed.", flags, io), 0;
	let who = require_model.Ct(require_file_store.g(holder.record, io.clock.now()));
	if (holder.isHere && flags.force !== !0) throw new require_model.at(require_ledger_command_codes.t.holderLives.code, `The lock of ${binding.target} is held by a running process of this machine (process ${holder.record.pid}): ${who}.`, "Nothing was changed. Stop that process or wait for it. To take its lock anyway.", 3, require_model.yt("ledger", "unlock", "--force"));
	let standing = {
		live: "It may still be running. If so, it starts no further write once its lock is gone.",
		gone: "Its process no longer runs on this machine.",
		silent: "It has given no sign of life for 15 minutes.",
		over: "It has ended."
	}[holder.standing];
	return await require_ledger_write.r(opened, {
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

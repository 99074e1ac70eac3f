const require_open_store = require("./open-store-ikEo4Lzb.js");
require("./index.js");
const require_finding = require("./finding-BgrNa_Ux.js"), require_main = require("./main-Czd6xikP.js"), require_confirm = require("./confirm-CgsEKX9o.js"), require_options = require("./options-CUGMJcuN.js"), require_ledger_command_codes = require("./ledger-command-codes-BNYebjne.js"), require_open_ledger = require("./open-ledger-C5OfGZrE.js"), command = require_main.i({
	name: "push",
	does: "Push records that an earlier apply could not push.",
	flags: (bare) => require_options.d(bare),
	run: (_none, flags, { io }) => push(flags, io)
});
async function push(flags, io) {
	let { store, ledger, binding } = await require_open_ledger.r(flags, io);
	if (!(store instanceof require_open_store.i)) throw new require_finding.t(require_ledger_command_codes.t.onlyGit.code, `The ledger of ${binding.target} is not in git (${store.place}), so there is nothing to push.`, "Nothing needs to be done.");
	if (!store.isKept(ledger)) return io.out("No unpushed ledger commit on this machine; nothing to push.\n"), 0;
	flags.yes !== !0 && await require_confirm.t(`Push the records of an earlier apply to ${binding.target}?`, io);
	let revision = await store.push(ledger);
	return flags.json === !0 ? io.out(`${JSON.stringify({ revision }, null, 2)}\n`) : io.out(`Ledger ${revision} pushed.\n`), 0;
}
exports.command = command;

const require_open_store = require("./open-store-DBEwsxX9.js");
require("./index.js");
const require_finding = require("./finding-M5RG1B0g.js"), require_main = require("./main-D9AQV1A7.js"), require_confirm = require("./confirm-CDKjszDu.js"), require_options = require("./options-BNBJb0BK.js"), require_ledger_command_codes = require("./ledger-command-codes-BNYebjne.js"), require_open_ledger = require("./open-ledger-BtPccj4V.js"), command = require_main.i({
	name: "push",
	does: "Push records that an earlier apply could not push.",
	flags: (bare) => require_options.d(bare),
	run: (_none, flags, { io }) => push(flags, io)
});
async function push(flags, io) {
	let { store, ledger, binding } = await require_open_ledger.r(flags, io);
	if (!(store instanceof require_open_store.i)) throw new require_finding.t(require_ledger_command_codes.t.onlyGit.code, `The ledger of ${binding.target} is not in git (${store.place}), so there is nothing to push.`, "Nothing needs to be done.");
	let say = (revision, line) => io.out(flags.json === !0 ? `${JSON.stringify({
		revision,
		done: [line]
	}, null, 2)}\n` : `${line}\n`);
	if (!store.isKept(ledger)) return say(ledger.revision, "No unpushed ledger commit on this machine; nothing to push."), 0;
	flags.yes !== !0 && await require_confirm.t(`Push the records of an earlier apply to ${binding.target}?`, io);
	let revision = await store.push(ledger);
	return say(revision, `Ledger ${revision} pushed.`), 0;
}
exports.command = command;

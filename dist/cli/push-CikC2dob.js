require("./rolldown-runtime-DUzk6_NY.js");
const require_open_store = require("./open-store-BnUWxf88.js"), require_model = require("./model-itYDezHx.js"), require_main = require("./main--pjevg86.js"), require_confirm = require("./confirm-Uw_IphQW.js"), require_options = require("./options-B3UA625E.js"), require_ledger_command_codes = require("./ledger-command-codes-D82W_BgG.js"), require_ledger_write = require("./ledger-write-BkOfNMhY.js"), require_open_ledger = require("./open-ledger-BeZBh3J0.js"), command = require_main.s({
	name: "push",
	does: "Push records that an earlier apply could not push.",
	flags: (bare) => require_options.m(bare),
	run: (_none, flags, { io }) => push(flags, io)
});
async function push(flags, io) {
	let { store, ledger, binding } = await require_open_ledger.i(flags, io);
	if (!(store instanceof require_open_store.a)) throw new require_model.st(require_ledger_command_codes.t.onlyGit.code, `The ledger of ${binding.target} is not in git (${store.place}), so there is nothing to push.`, "Nothing needs to be done.");
	if (!store.isKept(ledger)) return require_ledger_write.n(ledger, "No unpushed ledger commit on this machine; nothing to push.", flags, io), 0;
	flags.yes !== !0 && await require_confirm.t(`Push the records of an earlier apply to ${binding.target}?`, io);
	let revision = await store.push(ledger), line = `Ledger ${revision} pushed.`;
	return flags.json === !0 ? require_options.h({
		revision,
		done: [line]
	}, io) : io.out(`${line}\n`), 0;
}
exports.command = command;

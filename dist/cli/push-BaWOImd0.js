require("./rolldown-runtime-DUzk6_NY.js");
const require_open_store = require("./open-store-DynNTUis.js"), require_model = require("./model-CQuGHFup.js"), require_style = require("./style-SJtXwkRB.js"), require_main = require("./main-DZuLd4ZI.js"), require_confirm = require("./confirm-Buab2Jxh.js"), require_options = require("./options-Ds_vjILs.js"), require_ledger_command_codes = require("./ledger-command-codes-D82W_BgG.js"), require_ledger_write = require("./ledger-write-1-ZJJrCW.js"), require_open_ledger = require("./open-ledger-OkPz-weC.js"), command = require_main.s({
	name: "push",
	does: "Push a ledger, or records of it, that only this clone has.",
	flags: (bare) => require_options.m(bare),
	run: (_none, flags, { io }) => push(flags, io)
});
async function push(flags, io) {
	let { offline, settings } = await require_open_ledger.r(flags, io), binding = require_open_store.r(offline.config, settings, settings.orgId, offline.target), store = await require_open_store.t(offline, settings.ledgerTarget, io);
	if (!(store instanceof require_open_store.a)) throw new require_model.at(require_ledger_command_codes.t.onlyGit.code, `The ledger of ${binding.target} is not in git (${store.place}), so there is nothing to push.`, "Nothing needs to be done.");
	let publisher = store.publisher(), publication = await publisher.look(binding), done = [];
	if (publication !== null) {
		let { what, entries, trialsStay } = publication, line = `Publish the ledger of ${binding.target} to ${store.place}: ${what.join(", ")}, ${require_style.n(entries, "entry", "entries")}.`;
		flags.json !== !0 && flags.quiet !== !0 && io.out(`${line}\n`), flags.yes !== !0 && await require_confirm.t(`Publish the ledger of ${binding.target}?`, io), await publisher.publish(publication, binding), done.push(line), trialsStay && done.push(TRIALS_STAY), flags.json !== !0 && io.out(`Published.${trialsStay ? ` ${TRIALS_STAY}` : ""}\n`);
	}
	let ledger = await store.read(binding);
	if (ledger.state === "absent" && done.length === 0) throw require_open_ledger.n(binding.target, store.place);
	if (store.isKept(ledger)) {
		flags.yes !== !0 && await require_confirm.t(`Push the records of an earlier apply to ${binding.target}?`, io);
		let line = `Ledger ${await store.push(ledger)} pushed.`;
		flags.json !== !0 && io.out(`${line}\n`), done.push(line);
	} else if (done.length === 0) return require_ledger_write.n(ledger, "No unpushed ledger commit on this machine; nothing to push.", flags, io), 0;
	return flags.json === !0 && require_options.h({
		revision: ledger.revision,
		done
	}, io), 0;
}
const TRIALS_STAY = "The records of trials stay in this clone, because the remote has others.";
exports.command = command;

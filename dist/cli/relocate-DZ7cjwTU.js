require("./rolldown-runtime-DUzk6_NY.js");
const require_record_codes = require("./record-codes-BYiOFCFI.js"), require_model = require("./model-CQuGHFup.js"), require_style = require("./style-SJtXwkRB.js"), require_open_store = require("./open-store-DynNTUis.js"), require_main = require("./main-DZuLd4ZI.js"), require_options = require("./options-Ds_vjILs.js"), require_ledger_write = require("./ledger-write-1-ZJJrCW.js"), require_open_ledger = require("./open-ledger-OkPz-weC.js"), command = require_main.s({
	name: "relocate",
	does: "Move the ledger to where the configuration says: a branch, or a ref of its own.",
	flags: (bare) => require_options.m(bare),
	run: (_none, flags, { io }) => relocate(flags, io)
}), SUBJECT = "ledger relocate";
async function relocate(flags, io) {
	let { offline, settings } = await require_open_ledger.r(flags, io), name = settings.ledgerTarget, binding = require_open_store.r(offline.config, settings, settings.orgId, offline.target), from = await require_open_store.n(offline, name, io);
	if (from === void 0) throw nothingToMove(binding.target);
	let to = await require_open_store.t(offline, name, io);
	try {
		let ledger = await to.read(binding);
		if (ledger.state === "absent") throw require_open_ledger.n(binding.target, to.place);
		if (ledger.imported !== void 0) throw nothingToMove(binding.target);
		let line = `The ledger is where the configuration says already (${to.place}); nothing was changed.`;
		return require_ledger_write.n(ledger, line, flags, io), 0;
	} catch (error) {
		if (!(error instanceof require_model.at) || error.code !== require_record_codes.n.otherPlace.code) throw error;
	}
	let ledger = await from.read(binding);
	if (ledger.state === "absent") throw require_open_ledger.n(binding.target, from.place);
	let lines = [`Move the ledger of ${binding.target} from ${from.place} to ${to.place}: ${require_style.n(ledger.entries.size, "entry", "entries")} and the whole history.`, "From then on, a checkout whose configuration still names the old place is refused, and told where the ledger is."], question = `Move the ledger of ${binding.target}?`;
	try {
		await require_ledger_write.r({
			store: from,
			ledger
		}, {
			subject: SUBJECT,
			lines,
			question,
			work: async () => {}
		}, flags, io);
	} catch (error) {
		if (!(error instanceof require_model.at) || error.code !== require_record_codes.n.refused.code) throw error;
		await leaveBehind(from, ledger, lines, flags, io);
	}
	return 0;
}
function nothingToMove(target) {
	return new require_model.at(require_record_codes.n.noOtherPlace.code, `The ledger of ${target} is in files, or in a repository without a remote: there is nothing to move.`, "The first apply with \"ledger: git\" or \"ledger: branch\" moves a ledger in files into git. Without a remote, both keep it in the same refs of this clone.", 3);
}
async function leaveBehind(from, ledger, lines, flags, io) {
	let start = {
		at: new Date(io.clock.now()).toISOString(),
		head: require_ledger_write.t(ledger),
		intents: [],
		marks: [],
		subject: SUBJECT
	}, revision = await from.leaveBehind(ledger, start), left = `The remote refuses changes of ${from.place}, so the old ledger stays there and is no longer used.`;
	flags.json === !0 ? require_options.h({
		revision,
		done: [...lines, left]
	}, io) : io.out(`${flags.quiet === !0 ? "" : `${left}\n`}Ledger revision ${revision} saved.\n`);
}
exports.command = command;

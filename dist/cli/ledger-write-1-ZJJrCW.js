const require_confirm = require("./confirm-Buab2Jxh.js"), require_options = require("./options-Ds_vjILs.js");
// build/cli/commands/ledger/ledger-write.js
async function writeLedger({ store, ledger }, edit, flags, io) {
	if (flags.json !== !0 && flags.quiet !== !0) for (let line of edit.lines) io.out(`${line}\n`);
	flags.yes !== !0 && await require_confirm.t(edit.question, io);
	let at = () => new Date(io.clock.now()).toISOString(), session = await store.begin(ledger, {
		at: at(),
		head: edit.newHead ?? {
			...headOf(ledger),
			...edit.head
		},
		intents: [],
		marks: [],
		subject: edit.subject
	}, edit.force);
	try {
		await edit.work(session);
	} catch (error) {
		throw await session.leave(), error;
	}
	let revision = await session.finish(at());
	return flags.json === !0 ? require_options.h({
		revision,
		done: edit.lines
	}, io) : io.out(`Ledger revision ${revision} saved.\n`), revision;
}
function sayUnchanged({ revision }, line, flags, io) {
	flags.json === !0 ? require_options.h({
		revision,
		done: [line]
	}, io) : io.out(`${line}\n`);
}
function headOf(ledger) {
	if (ledger.head !== void 0) {
		let { format: _format, sequence: _sequence, counts: _counts, applied_at: _at, ...head } = ledger.head, { overrides: _overrides, ...rest } = head;
		return rest;
	}
	if (ledger.begun !== void 0) return ledger.begun;
	throw Error("an absent ledger has no head");
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return sayUnchanged;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return writeLedger;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return headOf;
	}
});

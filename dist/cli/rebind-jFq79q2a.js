require("./rolldown-runtime-DUzk6_NY.js");
const require_file_store = require("./file-store-ap6vzV7T.js"), require_model = require("./model-CQuGHFup.js"), require_style = require("./style-SJtXwkRB.js"), require_platform_words = require("./platform-words-Y_Lkr2aA.js"), require_main = require("./main-DZuLd4ZI.js"), require_options = require("./options-Ds_vjILs.js"), require_ledger_command_codes = require("./ledger-command-codes-D82W_BgG.js"), require_ledger_write = require("./ledger-write-1-ZJJrCW.js"), require_open_ledger = require("./open-ledger-OkPz-weC.js");
let node_util = require("node:util");
const command = require_main.s({
	name: "rebind",
	does: `Bind the ledger to the current ${require_platform_words.t().account}, URL and configuration.`,
	flags: (bare) => require_options.m(bare).option("--from <namespace>", "take over the ledger of another namespace").option("--from-target <name>", "take over the ledger of a renamed target"),
	run: (_none, flags, { io }) => rebind(flags, io)
});
async function rebind(flags, io) {
	let { from, fromTarget } = flags;
	if (from !== void 0 || fromTarget !== void 0) return rebindFrom({
		...from === void 0 ? {} : { namespace: from },
		...fromTarget === void 0 ? {} : { target: fromTarget }
	}, flags, io);
	let opened = await require_open_ledger.i(flags, io, !0), { ledger, binding } = opened, now = require_ledger_write.t(ledger), bound = {
		...binding,
		org_id: binding.org_id ?? now.org_id
	}, differ = ledger.head === void 0 ? [] : require_file_store.nt(ledger.head, bound);
	return differ.length === 0 ? (require_ledger_write.n(ledger, "The ledger is bound to this configuration already; nothing was changed.", flags, io), 0) : (await require_ledger_write.r(opened, {
		subject: "ledger rebind",
		lines: [...differ.map((name) => `${name}: ${require_model.Ct(String(now[name]))} \u2192 ${require_model.Ct(String(bound[name]))}`), ...consequences(ledger)],
		question: `Rebind the ledger of ${binding.target}?`,
		head: bound,
		work: async () => {}
	}, flags, io), 0);
}
async function rebindFrom(from, flags, io) {
	let here = await require_open_ledger.a(flags, io), there = await require_open_ledger.a(flags, io, from), name = [...from.target === void 0 ? [] : [`target ${require_model.Ct(from.target)}`], `namespace ${require_model.Ct(from.namespace ?? here.binding.namespace)}`].join(" in ");
	if (there.store.place === here.store.place || there.ledger.state === "absent") throw new require_model.at(require_ledger_command_codes.t.notElsewhere.code, there.ledger.state === "absent" ? `There is no ledger of ${name} (${there.store.place}).` : `The ledger of ${name} is already in use (${here.store.place}), so there is nothing to take over.`, "Write the namespace as in the configuration. To see the ledger in use.", 1, require_model.yt("ledger", "show"));
	if (there.ledger.underway !== void 0) throw new require_model.at(require_ledger_command_codes.t.notElsewhere.code, `Another run is applying with that ledger: ${require_model.Ct(there.ledger.underway)}.`, "Nothing was changed. Wait for that run to end.", 3);
	let old = require_ledger_write.t(there.ledger), bound = here.binding, begun = here.ledger.state === "present", taken = entriesToTake(there.ledger.entries, here.ledger.entries), kept = there.ledger.entries.size - taken.length, { moved_to: _before, ...plain } = old, movedTo = {
		namespace: bound.namespace,
		target: bound.target
	}, isHandedOver = (0, node_util.isDeepStrictEqual)(old.moved_to, movedTo);
	if (begun && taken.length === 0 && isHandedOver) {
		let line = `This ledger has everything from the ledger of ${name} already; nothing was changed.`;
		return require_ledger_write.n(here.ledger, line, flags, io), 0;
	}
	let at = () => new Date(io.clock.now()).toISOString(), older;
	try {
		await require_ledger_write.r({
			store: here.store,
			ledger: here.ledger
		}, {
			subject: "ledger rebind",
			lines: [
				`Take over the ledger of ${name} (${there.store.place}) as ${here.store.place}.`,
				"Its history stays where it is and nothing is removed. From now on, every command refuses the old ledger and names the new one.",
				...begun ? [`A second ledger exists already. Its entries stay (${here.ledger.entries.size}); the older one adds ${taken.length}, and ${kept} are known already.`] : [],
				...consequences(there.ledger)
			],
			question: "Take it over?",
			...begun ? { head: { departed: {
				...there.ledger.head?.departed,
				...here.ledger.head?.departed
			} } } : { newHead: {
				...plain,
				...bound,
				org_id: bound.org_id ?? old.org_id
			} },
			work: async (session) => {
				let head = {
					...old,
					moved_to: movedTo
				}, start = {
					at: at(),
					head,
					intents: [],
					marks: [],
					subject: "ledger rebind"
				};
				older = await there.store.begin(there.ledger, start);
				for (let entry of taken) await session.put(entry);
			}
		}, flags, io), await older?.finish(at());
	} catch (error) {
		throw await older?.leave(), error;
	}
	return 0;
}
function entriesToTake(older, newer) {
	let claimed = new Set([...newer.values()].map(({ kind, id }) => `${kind} ${id}`));
	return [...older.values()].flatMap((entry) => {
		let known = newer.get(entry.address);
		return known === void 0 ? entry.id !== null && claimed.has(`${entry.kind} ${entry.id}`) ? [] : [entry] : known.launch?.state === "undecided" && entry.launch !== null && entry.launch.state !== "undecided" ? [entry] : known.id !== entry.id || entry.origin !== "created" || known.origin === "created" ? [] : [{
			...known,
			origin: "created",
			generation: Math.max(known.generation, entry.generation)
		}];
	});
}
function consequences(ledger) {
	return [`${require_style.n(ledger.entries.size, "recorded resource")} ${ledger.entries.size === 1 ? "keeps its id" : "keep their ids"} and values: rebind only if these are the same objects under a new name.`, "Nothing is sent now. Where an id now means another object, the next plan sees it by the creation time and holds the change or creates a new object."];
}
exports.command = command;

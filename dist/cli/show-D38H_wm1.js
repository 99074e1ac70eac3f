require("./rolldown-runtime-DUzk6_NY.js");
const require_model = require("./model-CQuGHFup.js"), require_edit_entries = require("./edit-entries-CpMHl9Ep.js"), require_score_words = require("./score-words-BqHLRkzW.js"), require_leaf_text = require("./leaf-text-Wie8E8U_.js"), require_style = require("./style-SJtXwkRB.js"), require_text_layout = require("./text-layout-BUykSElS.js"), require_ledger_label = require("./ledger-label-fiPTkNoE.js"), require_patterns = require("./patterns-DmpeRr_L.js"), require_main = require("./main-DZuLd4ZI.js"), require_options = require("./options-Ds_vjILs.js"), require_open_ledger = require("./open-ledger-OkPz-weC.js");
// build/report/text/ledger-text.js
function ledgerJson({ target, place, head, newest, entries, departed }) {
	let { departed: _, ...rest } = head ?? {}, shown = entries.map((entry) => ({
		...entry,
		secrets: Object.fromEntries(Object.entries(entry.secrets).map(([path, { variable }]) => [path, { variable }])),
		launch: entry.launch === null ? null : {
			...entry.launch,
			body: void 0
		}
	}));
	return {
		target,
		place,
		head: head === void 0 ? null : rest,
		newest: newest === null ? null : require_score_words.l(newest),
		entries: shown,
		departed
	};
}
function renderLedgerText(view, color) {
	let style = require_style.i(color), rows = view.entries.map((entry) => [
		require_model.Ct(entry.address),
		entry.id === null ? "no id" : `id ${require_model.Ct(String(entry.id))}`,
		entry.origin,
		marksOf(entry).join(", ")
	]), widths = [
		0,
		1,
		2
	].map((column) => Math.max(0, ...rows.map((row) => require_style.r(row[column] ?? "")))), lines = rows.map((row) => row.map((cell, column) => require_style.a(cell, widths[column] ?? 0)).join("  ").trimEnd());
	return `${[
		...headLines(view, style),
		"",
		...lines,
		...departedLines(view, style),
		"",
		`${require_style.n(view.entries.length, "recorded resource")}.`
	].join("\n")}\n`;
}
function renderEntryText(view, of) {
	let style = require_style.i(of.color), width = Math.max(60, of.width), blocks = view.entries.map((entry) => {
		let lines = [
			["id", entry.id === null ? "not known" : String(entry.id)],
			["origin", entry.origin],
			["place", entry.partition],
			["version", entry.version === null ? "none" : `v${entry.version}`],
			["made", entry.witness.created_at ?? "time not known"],
			["from commit", entry.commit ?? "none"],
			...marksOf(entry).map((mark) => ["", mark])
		].map(([name = "", text = ""]) => `${style.quiet(require_style.a(name, 12))}${require_model.Ct(text)}`), changes = Object.entries(entry.leaves).map(([path, after]) => ({
			path,
			after
		})), secrets = Object.entries(entry.secrets).map(([path, { variable }]) => `${require_model.Ct(path)}  secret${variable === null ? "" : ` ${require_model.Ct(variable)}`}, stored as a fingerprint only`), values = require_leaf_text.r({
			leaves: changes,
			action: "create"
		}, style, width - require_text_layout.t.length);
		return [style.strong(require_model.Ct(entry.address)), ...[
			...lines,
			"",
			...values,
			...secrets,
			...require_edit_entries.c(entry).flatMap(require_score_words.n)
		].map((line) => `${require_text_layout.t}${line}`.trimEnd())].join("\n");
	});
	return `${[headLines(view, style).join("\n"), ...blocks].join("\n\n")}\n`;
}
function headLines(view, style) {
	let lines = [`Target ${style.strong(require_model.Ct(view.target))} \u00b7 ${require_model.Ct(view.label)} \u00b7 ${require_model.Ct(view.place)}`];
	if (view.head !== void 0) {
		let { namespace, base_url, configuration } = view.head;
		lines.push(`Bound to ${boundTo(view.head, view.words)}, ${require_model.Ct(base_url)}, namespace ${require_model.Ct(namespace)}, ${configuration === null ? "no configuration" : require_model.Ct(configuration)}`);
	}
	return view.newest !== null && lines.push(newestLine(view.newest)), lines;
}
function boundTo({ provider, org_id: id }, { account, platform }) {
	return provider === void 0 ? `org ${id}` : id === null ? require_model.Ct(platform) : `${require_model.Ct(platform)}, ${account} ${require_model.Ct(String(id))}`;
}
function newestLine({ number, what, at, actor, run_url: run }) {
	let name = number === null ? what : `${what} ${number}`;
	return `Last: ${require_model.Ct(name)} by ${require_model.Ct(actor)}, ${require_score_words.i(at)}${run === null ? "" : ` (${require_model.Ct(run)})`}`;
}
function departedLines(view, style) {
	let lines = Object.entries(view.departed).map(([address, { generation, rolled_back }]) => {
		let mark = rolled_back === null ? "" : `, removed by a rollback to ${rolled_back.to}`;
		return `${require_text_layout.t}${require_model.Ct(address)}  next generation ${generation}${mark}`;
	});
	return lines.length === 0 ? [] : [
		"",
		style.quiet("No longer recorded:"),
		...lines
	];
}
function marksOf(entry) {
	let marks = [];
	return entry.protect && marks.push("protected"), entry.launch !== null && marks.push(`launch ${entry.launch.state}`), entry.rolled_back != null && marks.push(`rolled back to ${entry.rolled_back.to}`), entry.replaced !== null && marks.push(`replaced by another ${require_model.Ct(entry.replaced)}`), Object.keys(entry.kept).length > 0 && marks.push(`live values kept: ${Object.keys(entry.kept).map(require_model.Ct).join(", ")}`), entry.id === null && entry.launch === null && marks.push("create not confirmed"), marks;
}
const command = require_main.s({
	name: "show",
	does: "Show recorded entries; secrets by name only.",
	examples: [[require_model.yt("ledger", "show"), "list all entries"], [require_model.yt("ledger", "show", "prompts/Tone of voice"), "show one with all details"]],
	flags: (bare) => require_options.p(bare).argument("[pattern]", "address or pattern"),
	run: ([pattern], flags, { io }) => show(pattern, flags, io)
});
async function show(pattern, flags, io) {
	let { offline, store, ledger, binding } = await require_open_ledger.i(flags, io, !0), { kinds } = offline, departed = ledger.head?.departed ?? {};
	if (pattern !== void 0) {
		let all = [...ledger.entries.keys(), ...Object.keys(departed)];
		require_patterns.n("ledger show", pattern, all, kinds, "nothing in the ledger");
	}
	let isShown = (address) => pattern === void 0 || require_model.Mt(pattern, address), view = {
		target: binding.target,
		place: store.place,
		label: require_ledger_label.t(ledger, !1, io.clock.now()),
		head: ledger.head,
		words: kinds.words,
		newest: await newestOf(store, ledger),
		entries: [...ledger.entries.values()].filter((entry) => isShown(entry.address)).sort((a, b) => a.address < b.address ? -1 : 1),
		departed: Object.fromEntries(Object.entries(departed).filter(([address]) => isShown(address)))
	};
	return flags.json === !0 ? require_options.h(ledgerJson(view), io) : pattern === void 0 || view.entries.length !== 1 ? io.out(renderLedgerText(view, io.outColor)) : io.out(renderEntryText(view, {
		color: io.outColor,
		width: io.width
	})), 0;
}
async function newestOf(store, ledger) {
	try {
		return (await store.history(ledger).list(1)).revisions[0] ?? null;
	} catch (error) {
		if (error instanceof require_model.at) return null;
		throw error;
	}
}
exports.command = command;

require("./rolldown-runtime-DUzk6_NY.js");
const require_history = require("./history-D67WFFwj.js"), require_file_store = require("./file-store-BSqzE8Qh.js"), require_model = require("./model-itYDezHx.js"), require_json = require("./json-eUDoj5IE.js"), require_history_words = require("./history-words-BRacKAuQ.js"), require_leaf_text = require("./leaf-text-PeTmGj9v.js"), require_style = require("./style-CjUfjM6R.js"), require_text_layout = require("./text-layout-DEq0xBny.js"), require_revision_json = require("./revision-json-JauQZg1M.js"), require_main = require("./main-BLaUlow-.js"), require_options = require("./options-CzDr3Wye.js"), require_print_json = require("./print-json-Dd_T4GzU.js"), require_ledger_command_codes = require("./ledger-command-codes-D82W_BgG.js"), require_open_ledger = require("./open-ledger-C7lxvsUZ.js");
// build/plan/document/entry-diff.js
function diffEntries(before, after) {
	let one = after ?? before;
	if (one === void 0) return;
	let leaves = leafDiff(before?.leaves ?? {}, after?.leaves ?? {}), facts = before === void 0 || after === void 0 ? [] : factDiff(before, after), what = before === void 0 ? "added" : after === void 0 ? "removed" : leaves.length > 0 || before.address !== after.address ? "changed" : "noted";
	return {
		address: one.address,
		kind: one.kind,
		what,
		id: one.id,
		leaves,
		facts
	};
}
function leafDiff(before, after) {
	return [...new Set([...Object.keys(before), ...Object.keys(after)])].sort(require_json.t).flatMap((path) => {
		let old = before[path], now = after[path];
		return old !== void 0 && now !== void 0 && require_json.s(old, now) ? [] : [{
			path,
			...old === void 0 ? {} : { before: old },
			...now === void 0 ? {} : { after: now }
		}];
	});
}
function factDiff(before, after) {
	let facts = [
		[
			"address",
			before.address,
			after.address
		],
		[
			"id",
			before.id,
			after.id
		],
		[
			"version",
			before.version,
			after.version
		],
		[
			"origin",
			before.origin,
			after.origin
		],
		[
			"protected",
			before.protect,
			after.protect
		],
		[
			"rolled back to",
			before.rolled_back?.to ?? null,
			after.rolled_back?.to ?? null
		],
		[
			"live value kept",
			keys(before.kept),
			keys(after.kept)
		],
		[
			"stored differently by the platform",
			keys(before.observed),
			keys(after.observed)
		],
		[
			"launch",
			before.launch?.state ?? null,
			after.launch?.state ?? null
		]
	].filter(([, old, now]) => !require_json.s(old, now)).map(([name, old, now]) => ({
		name,
		before: old,
		after: now
	})), secrets = new Set([...Object.keys(before.secrets), ...Object.keys(after.secrets)]);
	for (let path of [...secrets].sort(require_json.t)) {
		let [old, now] = [before.secrets[path], after.secrets[path]];
		(old?.hash !== now?.hash || old?.salt !== now?.salt) && facts.push({
			name: `secret ${path}`,
			before: old === void 0 ? "not known" : "written before",
			after: now === void 0 ? "not known" : "rewritten"
		});
	}
	return facts;
}
function keys(object) {
	return Object.keys(object).sort(require_json.t);
}
// build/report/text/history-text.js
function renderHistoryText(revisions, more, view) {
	let style = require_style.r(view.color), head = `Target ${style.strong(require_model.wt(view.target))} \u00b7 ${require_model.wt(view.place)}`, isOverridden = revisions.some(({ overrides }) => overrides !== void 0), rows = revisions.map((one) => [
		require_history_words.i(one),
		require_history_words.t(one.at),
		require_model.wt(one.what),
		require_history_words.r(one.counts),
		`from ${require_history_words.a(one.source)}`,
		require_model.wt(one.actor),
		...isOverridden ? [require_history_words.n(one)] : [],
		one.run_url === null ? "" : require_model.wt(one.run_url)
	]), widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => require_style.n(row[column] ?? "")))), lines = rows.map((row) => row.map((cell, column) => {
		let width = widths[column] ?? 0;
		return column === 0 ? style.strong(cell.padStart(width)) : require_style.i(cell, width);
	}).join("  ").trimEnd()), end = more ? ["", style.quiet("For older revisions, pass --limit <n>.")] : [];
	return `${[
		head,
		"",
		...lines,
		...end
	].join("\n")}\n`;
}
function renderDiffText(diffs, between, view) {
	let style = require_style.r(view.color), width = Math.max(60, view.width), { from, to, isOne } = between, head = [`${isOne ? `Revision ${style.strong(require_history_words.i(to))} \u00b7 ${require_model.wt(to.what)}` : `Revision ${style.strong(from === null ? "none" : require_history_words.i(from))} \u2192 ${style.strong(require_history_words.i(to))}`} \u00b7 target ${require_model.wt(view.target)} \u00b7 ${require_model.wt(view.place)}`, aboutText(to)];
	!isOne && from !== null && head.splice(1, 0, aboutText(from)), to.overrides !== void 0 && head.push(require_history_words.n(to)), to.run_url !== null && head.push(require_model.wt(to.run_url));
	let blocks = diffs.map((diff) => diffBlock(diff, style, width).join("\n"));
	return `${[
		head.join("\n"),
		...blocks,
		lastLine(diffs)
	].join("\n\n")}\n`;
}
function aboutText(revision) {
	return `${require_history_words.i(revision)}: ${require_history_words.t(revision.at)}, by ${require_model.wt(revision.actor)}, from ${require_history_words.a(revision.source)}`;
}
const SIGNS = {
	added: "+",
	changed: "~",
	removed: "-",
	noted: "="
};
function diffBlock(diff, style, width) {
	let paint = {
		added: style.good,
		changed: style.warn,
		removed: style.bad,
		noted: style.quiet
	}[diff.what], lines = require_leaf_text.r({
		leaves: diff.leaves,
		action: {
			added: "create",
			removed: "delete",
			changed: "update",
			noted: "update"
		}[diff.what]
	}, style, width - require_text_layout.t.length), facts = diff.facts.map(({ name, before, after }) => `${style.quiet(`${require_model.wt(name)}:`)} ${require_leaf_text.c([before, after]).join(" \u2192 ")}`), id = diff.id === null ? "" : `id ${require_model.wt(String(diff.id))}`;
	return [...require_text_layout.i(diff.address, SIGNS[diff.what], [diff.what, id], paint, width), ...[...lines, ...facts].map((line) => `${require_text_layout.t}${line}`)];
}
function lastLine(diffs) {
	if (diffs.length === 0) return "No recorded resource differs.";
	let parts = [
		"added",
		"changed",
		"removed",
		"noted"
	].map((what) => ({
		what,
		number: diffs.filter((diff) => diff.what === what).length
	})).filter(({ number }) => number > 0).map(({ what, number }) => `${number} ${what}`);
	return `${require_style.t(diffs.length, "resource")}: ${parts.join(", ")}`;
}
const command = require_main.s({
	name: "history",
	does: "List past applies, show what one changed, or compare two.",
	examples: [
		[require_model.xt("history"), "list the applies"],
		[require_model.xt("history", "2"), "show what apply 2 changed"],
		[require_model.xt("history", "1", "latest"), "compare two revisions"]
	],
	flags: (bare) => require_options.f(bare).argument("[revision]", "show what this apply changed: a number, latest, latest~2").argument("[other]", "compare the first revision with this one").option("--limit <n>", "number of revisions to list (default: 20)"),
	run: (revisions, flags, { io }) => history(revisions, flags, io)
});
async function history([first, second], flags, io) {
	let limit = readLimit(flags.limit), { store, ledger, binding } = await require_open_ledger.i(flags, io, !0), log = store.history(ledger), view = {
		color: io.outColor,
		width: io.width,
		target: binding.target,
		place: log.place
	}, about = {
		target: binding.target,
		namespace: binding.namespace,
		place: log.place
	};
	if (first === void 0) {
		let { revisions, more } = await log.list(limit);
		return flags.json === !0 ? require_print_json.t({
			...about,
			revisions: revisions.map(require_revision_json.t),
			more
		}, io) : io.out(renderHistoryText(revisions, more, view)), 0;
	}
	let values = require_open_ledger.o(log), { revisions } = await log.list(null), one = require_history.t(first, revisions), from = second === void 0 ? one.before : one.revision, to = second === void 0 ? one.revision : require_history.t(second, revisions).revision, diffs = await differences(values, from, to);
	if (flags.json === !0) {
		let sides = {
			from: from === null ? null : require_revision_json.t(from),
			to: require_revision_json.t(to)
		};
		require_print_json.t({
			...about,
			...sides,
			resources: diffs
		}, io);
	} else io.out(renderDiffText(diffs, {
		from,
		to,
		isOne: second === void 0
	}, view));
	return 0;
}
async function differences(values, from, to) {
	return from?.commit === to.commit ? [] : paired(await values.changes(from, to)).map(({ before, after }) => diffEntries(before, after)).filter((diff) => diff !== void 0);
}
function paired(changes) {
	let byObject = new Map();
	for (let { before } of changes) {
		let object = before === void 0 ? void 0 : require_file_store.B(before);
		before !== void 0 && object !== void 0 && byObject.set(object, before);
	}
	let former = new Map();
	for (let { after } of changes) {
		let object = after === void 0 ? void 0 : require_file_store.B(after), before = object === void 0 ? void 0 : byObject.get(object);
		after !== void 0 && before !== void 0 && former.set(after, before);
	}
	let taken = new Set(former.values());
	return changes.flatMap(({ before, after }) => {
		let alone = before === void 0 || taken.has(before) ? {} : { before };
		if (after === void 0) return before === void 0 || taken.has(before) ? [] : [{ before }];
		let own = former.get(after);
		return [own === void 0 ? {
			...alone,
			after
		} : {
			before: own,
			after
		}];
	});
}
function readLimit(text) {
	if (text === void 0) return 20;
	let limit = Number(text);
	if (/^\d+$/.test(text) && limit >= 1 && limit <= 1e6) return limit;
	throw new require_model.st(require_ledger_command_codes.t.badLimit.code, `--limit ${JSON.stringify(text)} is not a whole number of 1 or more.`, "Pass a whole number, for example 100.", 1, require_model.xt("history", "--limit", "100"));
}
exports.command = command;

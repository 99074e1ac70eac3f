require("./rolldown-runtime-DUzk6_NY.js");
const require_history = require("./history-BYANrLes.js"), require_file_store = require("./file-store-B9Pb26Nr.js"), require_model = require("./model-itYDezHx.js"), require_json = require("./json-eUDoj5IE.js"), require_history_words = require("./history-words-BRacKAuQ.js"), require_leaf_text = require("./leaf-text-Bipk1sYA.js"), require_style = require("./style-CjUfjM6R.js"), require_text_layout = require("./text-layout-UTIGP0I8.js"), require_revision_json = require("./revision-json-JauQZg1M.js"), require_main = require("./main--pjevg86.js"), require_options = require("./options-B3UA625E.js"), require_record_codes = require("./record-codes-BgX3QiBv.js"), require_open_ledger = require("./open-ledger-BeZBh3J0.js"), require_ledger_command_codes = require("./ledger-command-codes-D82W_BgG.js");
// build/compare/base.js
function knownLive({ leaves, observed, kept, pulled }) {
	return require_model.I(leaves, (applied, path) => {
		let taken = Object.hasOwn(pulled, path) ? pulled[path] : void 0;
		return taken === void 0 ? Object.hasOwn(kept, path) ? kept[path]?.live ?? null : Object.hasOwn(observed, path) ? observed[path] ?? null : applied : taken.live === void 0 ? taken.desired : taken.live;
	});
}
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
// build/ledger/revision-at.js
const TIME = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d(?:\.\d{1,9})?)? ?(Z|UTC|[+-]\d\d:\d\d)?)?$/;
function endOfTime(text) {
	let [, day = "", minute, seconds, zone = "Z"] = TIME.exec(text) ?? [], offset = zone === "UTC" ? "Z" : zone, start = Date.parse(`${day}T${minute ?? "00:00"}${seconds?.slice(0, 3) ?? ":00"}${offset}`);
	if (Number.isNaN(start) || !isDay(day)) throw new require_model.st(require_record_codes.r.noTime.code, `--at ${JSON.stringify(text)} is not a day or a time.`, "Write it like 2026-11-22 or 2026-11-22T10:03, with an offset such as +01:00 where it is not UTC.", 1, require_model.xt("history", "--at", "2026-11-22"));
	return start + (minute === void 0 ? 864e5 : seconds === void 0 ? 6e4 : 1e3) - 1;
}
function isDay(day) {
	let at = new Date(`${day}T00:00:00Z`);
	return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
}
function revisionAt(at, revisions) {
	let found = revisions.find((one) => Date.parse(one.at) <= at);
	if (found !== void 0) return found;
	let first = revisions.at(-1), since = first === void 0 ? "The history is empty." : `Its first revision is of ${first.at}.`;
	throw new require_model.st(require_record_codes.r.tooEarly.code, `The ledger does not go back to ${new Date(at).toISOString()}. ${since}`, "Name a later time. To list the times.", 1, require_model.xt("history"));
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
	}, style, width - require_text_layout.t.length), facts = diff.facts.map(({ name, before, after }) => `${style.quiet(`${require_model.wt(name)}:`)} ${require_leaf_text.d([before, after]).join(" \u2192 ")}`), id = diff.id === null ? "" : `id ${require_model.wt(String(diff.id))}`;
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
// build/report/text/live-then.js
function liveThenJson({ target, namespace, place, at, revision, entries }) {
	return {
		target,
		namespace,
		place,
		at,
		revision: require_revision_json.t(revision),
		resources: entries.map((entry) => ({
			address: entry.address,
			kind: entry.kind,
			id: entry.id,
			version: entry.version,
			leaves: knownLive(entry)
		}))
	};
}
function renderLiveThen(then, of) {
	let style = require_style.r(of.color), width = Math.max(60, of.width), { revision, entries, words } = then, head = [
		`Target ${style.strong(require_model.wt(then.target))} \u00b7 ${require_model.wt(then.place)} \u00b7 at ${require_history_words.t(then.at)}`,
		`Revision ${style.strong(require_history_words.i(revision))} \u00b7 ${require_model.wt(revision.what)} \u00b7 ${require_history_words.t(revision.at)}, by ${require_model.wt(revision.actor)}, from ${require_history_words.a(revision.source)}`,
		style.quiet(`As far as this ledger knows: it does not see edits in ${words.app} before a run records them.`)
	], body = then.isListed ? [listLines(entries).join("\n")] : entries.map((entry) => entryLines(entry, style, width).join("\n")), end = `${require_style.t(entries.length, "recorded resource")}.`;
	return `${[
		head.join("\n"),
		...body.filter((part) => part !== ""),
		end
	].join("\n\n")}\n`;
}
function facts({ id, version }) {
	return [id === null ? "no id" : `id ${require_model.wt(String(id))}`, ...version === null ? [] : [`v${version}`]];
}
function listLines(entries) {
	let widest = Math.max(0, ...entries.map(({ address }) => require_style.n(require_model.wt(address))));
	return entries.map((entry) => `${require_style.i(require_model.wt(entry.address), widest)}  ${facts(entry).join(" \u00b7 ")}`);
}
function entryLines(entry, style, width) {
	let leaves = Object.entries(knownLive(entry)).map(([path, after]) => ({
		path,
		after
	})), lines = require_leaf_text.r({
		leaves,
		action: "create"
	}, style, width - require_text_layout.t.length, !0);
	return [`${style.strong(require_model.wt(entry.address))} \u00b7 ${facts(entry).join(" \u00b7 ")}`, ...lines.map((line) => `${require_text_layout.t}${line}`.trimEnd())];
}
// build/cli/commands/ledger/history-at.js
async function historyAt(time, [pattern, other], flags, io) {
	let at = endOfTime(time);
	if (other !== void 0) throw new require_model.st(require_record_codes.r.oneAddressThen.code, `--at takes one address, and ${require_model.wt(other)} is a second one.`, "Leave it out, or write a pattern for both.");
	let { store, ledger, binding, offline } = await require_open_ledger.i(flags, io, !0), log = store.history(ledger), values = require_open_ledger.o(log), { revisions } = await log.list(null), revision = revisionAt(at, revisions), entries = [...(await values.entries(revision)).values()].filter(({ address }) => pattern === void 0 || require_model.Ft(pattern, address)).sort((a, b) => a.address < b.address ? -1 : 1);
	if (pattern !== void 0 && entries.length === 0) throw new require_model.st(require_record_codes.r.unknownThen.code, `The ledger had no ${require_model.wt(pattern)} at that time, in revision ${revision.number ?? "?"}.`, "To list what was live then.", 1, require_model.xt("history", "--at", time));
	let view = {
		target: binding.target,
		namespace: binding.namespace,
		place: log.place,
		at: new Date(at).toISOString(),
		words: offline.kinds.words,
		revision,
		entries,
		isListed: pattern === void 0
	};
	return flags.json === !0 ? require_options.h(liveThenJson(view), io) : io.out(renderLiveThen(view, {
		color: io.outColor,
		width: io.width
	})), 0;
}
const command = require_main.s({
	name: "history",
	does: "List past applies, show what one changed, or compare two.",
	examples: [
		[require_model.xt("history"), "list the applies"],
		[require_model.xt("history", "2"), "show what apply 2 changed"],
		[require_model.xt("history", "1", "latest"), "compare two revisions"],
		[require_model.xt("history", "--at", "2099-12-31", "prompts/Concise Rome Prompt"), "show its values on that day"]
	],
	flags: (bare) => require_options.p(bare).argument("[revision]", "show what this apply changed: a number, latest, latest~2; with --at, an address").argument("[other]", "compare the first revision with this one").option("--at <time>", "show what was live then, as far as the ledger knows (UTC without an offset)").option("--limit <n>", "number of revisions to list (default: 20)"),
	run: (revisions, flags, { io }) => history(revisions, flags, io)
});
async function history([first, second], flags, io) {
	if (flags.at !== void 0) return historyAt(flags.at, [first, second], flags, io);
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
		return flags.json === !0 ? require_options.h({
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
		require_options.h({
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

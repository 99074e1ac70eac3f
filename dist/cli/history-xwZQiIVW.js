require("./rolldown-runtime-DUzk6_NY.js");
const require_history = require("./history-BvLCfpx5.js"), require_file_store = require("./file-store-ap6vzV7T.js"), require_model = require("./model-CQuGHFup.js"), require_edit_entries = require("./edit-entries-CpMHl9Ep.js"), require_closest = require("./closest-D7ENJx0f.js"), require_score_words = require("./score-words-BqHLRkzW.js"), require_leaf_text = require("./leaf-text-Wie8E8U_.js"), require_style = require("./style-SJtXwkRB.js"), require_text_layout = require("./text-layout-BUykSElS.js"), require_main = require("./main-DZuLd4ZI.js"), require_options = require("./options-Ds_vjILs.js"), require_record_codes = require("./record-codes-BYiOFCFI.js"), require_open_ledger = require("./open-ledger-OkPz-weC.js"), require_ledger_command_codes = require("./ledger-command-codes-D82W_BgG.js");
// build/compare/base.js
function knownLive({ leaves, observed, kept, pulled }) {
	return require_model.P(leaves, (applied, path) => {
		let taken = Object.hasOwn(pulled, path) ? pulled[path] : void 0;
		return taken === void 0 ? Object.hasOwn(kept, path) ? kept[path]?.live ?? null : Object.hasOwn(observed, path) ? observed[path] ?? null : applied : taken.live === void 0 ? taken.desired : taken.live;
	});
}
// build/plan/document/entry-diff.js
function diffEntries(before, after) {
	let one = after ?? before;
	if (one === void 0) return;
	let leaves = leafDiff(before?.leaves ?? {}, after?.leaves ?? {}), facts = before === void 0 || after === void 0 ? [] : factDiff(before, after), what = before === void 0 ? "added" : after === void 0 ? "removed" : leaves.length > 0 || before.address !== after.address ? "changed" : "noted", scores = newScores(before, after);
	return {
		address: one.address,
		kind: one.kind,
		what,
		id: one.id,
		leaves,
		facts,
		scores
	};
}
function newScores(before, after) {
	let now = after === void 0 ? [] : require_edit_entries.c(after), known = before === void 0 ? [] : require_edit_entries.c(before);
	return now.filter((score) => !known.some((one) => require_closest.u(one, score)));
}
function leafDiff(before, after) {
	return [...new Set([...Object.keys(before), ...Object.keys(after)])].sort(require_closest.i).flatMap((path) => {
		let old = before[path], now = after[path];
		return old !== void 0 && now !== void 0 && require_closest.u(old, now) ? [] : [{
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
	].filter(([, old, now]) => !require_closest.u(old, now)).map(([name, old, now]) => ({
		name,
		before: old,
		after: now
	})), secrets = new Set([...Object.keys(before.secrets), ...Object.keys(after.secrets)]);
	for (let path of [...secrets].sort(require_closest.i)) {
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
	return Object.keys(object).sort(require_closest.i);
}
// build/ledger/revision-at.js
const TIME = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d(?:\.\d{1,9})?)? ?(Z|UTC|[+-]\d\d:\d\d)?)?$/;
function endOfTime(text) {
	let [, day = "", minute, seconds, zone = "Z"] = TIME.exec(text) ?? [], offset = zone === "UTC" ? "Z" : zone, start = Date.parse(`${day}T${minute ?? "00:00"}${seconds?.slice(0, 3) ?? ":00"}${offset}`);
	if (Number.isNaN(start) || !isDay(day)) throw new require_model.at(require_record_codes.r.noTime.code, `--at ${JSON.stringify(text)} is not a day or a time.`, "Write it like 2026-11-22 or 2026-11-22T10:03, with an offset such as +01:00 where it is not UTC.", 1, require_model.yt("history", "--at", "2026-11-22"));
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
	throw new require_model.at(require_record_codes.r.tooEarly.code, `The ledger does not go back to ${new Date(at).toISOString()}. ${since}`, "Name a later time. To list the times.", 1, require_model.yt("history"));
}
// build/report/text/history-text.js
function renderHistoryText(revisions, more, view) {
	let style = require_style.i(view.color), head = `Target ${style.strong(require_model.Ct(view.target))} \u00b7 ${require_model.Ct(view.place)}`, isOverridden = revisions.some(({ overrides }) => overrides !== void 0), isTried = revisions.some(({ trials }) => trials !== void 0), rows = revisions.map((one) => [
		require_score_words.s(one),
		require_score_words.i(one.at),
		require_model.Ct(one.what),
		require_score_words.o(one.counts),
		`from ${require_score_words.c(one.source)}`,
		require_model.Ct(one.actor),
		...isOverridden ? [require_score_words.a(one)] : [],
		...isTried ? [require_score_words.t(one)] : [],
		one.run_url === null ? "" : require_model.Ct(one.run_url)
	]), widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => require_style.r(row[column] ?? "")))), lines = rows.map((row) => row.map((cell, column) => {
		let width = widths[column] ?? 0;
		return column === 0 ? style.strong(cell.padStart(width)) : require_style.a(cell, width);
	}).join("  ").trimEnd()), end = more ? ["", style.quiet("For older revisions, pass --limit <n>.")] : [];
	return `${[
		head,
		"",
		...lines,
		...end
	].join("\n")}\n`;
}
function renderDiffText(diffs, between, view) {
	let style = require_style.i(view.color), width = Math.max(60, view.width), { from, to, isOne } = between, head = [`${isOne ? `Revision ${style.strong(require_score_words.s(to))} \u00b7 ${require_model.Ct(to.what)}` : `Revision ${style.strong(from === null ? "none" : require_score_words.s(from))} \u2192 ${style.strong(require_score_words.s(to))}`} \u00b7 target ${require_model.Ct(view.target)} \u00b7 ${require_model.Ct(view.place)}`, aboutText(to)];
	!isOne && from !== null && head.splice(1, 0, aboutText(from)), to.overrides !== void 0 && head.push(require_score_words.a(to)), to.trials !== void 0 && head.push(require_score_words.t(to)), to.run_url !== null && head.push(require_model.Ct(to.run_url));
	let blocks = diffs.map((diff) => diffBlock(diff, style, width).join("\n"));
	return `${[
		head.join("\n"),
		...blocks,
		lastLine(diffs)
	].join("\n\n")}\n`;
}
function aboutText(revision) {
	return `${require_score_words.s(revision)}: ${require_score_words.i(revision.at)}, by ${require_model.Ct(revision.actor)}, from ${require_score_words.c(revision.source)}`;
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
	}, style, width - require_text_layout.t.length), facts = diff.facts.map(({ name, before, after }) => `${style.quiet(`${require_model.Ct(name)}:`)} ${require_leaf_text.d([before, after]).join(" \u2192 ")}`), id = diff.id === null ? "" : `id ${require_model.Ct(String(diff.id))}`;
	return [...require_text_layout.i(diff.address, SIGNS[diff.what], [diff.what, id], paint, width), ...[
		...lines,
		...facts,
		...diff.scores.flatMap(require_score_words.n)
	].map((line) => `${require_text_layout.t}${line}`)];
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
	return `${require_style.n(diffs.length, "resource")}: ${parts.join(", ")}`;
}
// build/report/text/live-then.js
function liveThenJson({ target, namespace, place, at, revision, entries }) {
	return {
		target,
		namespace,
		place,
		at,
		revision: require_score_words.l(revision),
		resources: entries.map((entry) => ({
			address: entry.address,
			kind: entry.kind,
			id: entry.id,
			version: entry.version,
			leaves: knownLive(entry),
			scores: require_edit_entries.c(entry)
		}))
	};
}
function renderLiveThen(then, of) {
	let style = require_style.i(of.color), width = Math.max(60, of.width), { revision, entries, words } = then, head = [
		`Target ${style.strong(require_model.Ct(then.target))} \u00b7 ${require_model.Ct(then.place)} \u00b7 at ${require_score_words.i(then.at)}`,
		`Revision ${style.strong(require_score_words.s(revision))} \u00b7 ${require_model.Ct(revision.what)} \u00b7 ${require_score_words.i(revision.at)}, by ${require_model.Ct(revision.actor)}, from ${require_score_words.c(revision.source)}`,
		style.quiet(`As far as this ledger knows: it does not see edits in ${words.app} before a run records them.`)
	], body = then.isListed ? [listLines(entries).join("\n")] : entries.map((entry) => entryLines(entry, style, width).join("\n")), end = `${require_style.n(entries.length, "recorded resource")}.`;
	return `${[
		head.join("\n"),
		...body.filter((part) => part !== ""),
		end
	].join("\n\n")}\n`;
}
function facts({ id, version }) {
	return [id === null ? "no id" : `id ${require_model.Ct(String(id))}`, ...version === null ? [] : [`v${version}`]];
}
function listLines(entries) {
	let widest = Math.max(0, ...entries.map(({ address }) => require_style.r(require_model.Ct(address))));
	return entries.map((entry) => {
		let tried = require_score_words.r(require_edit_entries.c(entry)), about = [...facts(entry), ...tried === "" ? [] : [tried]];
		return `${require_style.a(require_model.Ct(entry.address), widest)}  ${about.join(" \u00b7 ")}`;
	});
}
function entryLines(entry, style, width) {
	let leaves = Object.entries(knownLive(entry)).map(([path, after]) => ({
		path,
		after
	})), lines = require_leaf_text.r({
		leaves,
		action: "create"
	}, style, width - require_text_layout.t.length, !0);
	return [`${style.strong(require_model.Ct(entry.address))} \u00b7 ${facts(entry).join(" \u00b7 ")}`, ...[...lines, ...require_edit_entries.c(entry).flatMap(require_score_words.n)].map((line) => `${require_text_layout.t}${line}`.trimEnd())];
}
// build/cli/commands/ledger/history-at.js
async function historyAt(time, [pattern, other], flags, io) {
	let at = endOfTime(time);
	if (other !== void 0) throw new require_model.at(require_record_codes.r.oneAddressThen.code, `--at takes one address, and ${require_model.Ct(other)} is a second one.`, "Leave it out, or write a pattern for both.");
	let { store, ledger, binding, offline } = await require_open_ledger.i(flags, io, !0), log = store.history(ledger), values = require_open_ledger.o(log), { revisions } = await log.list(null), revision = revisionAt(at, revisions), entries = [...(await values.entries(revision)).values()].filter(({ address }) => pattern === void 0 || require_model.Mt(pattern, address)).sort((a, b) => a.address < b.address ? -1 : 1);
	if (pattern !== void 0 && entries.length === 0) throw new require_model.at(require_record_codes.r.unknownThen.code, `The ledger had no ${require_model.Ct(pattern)} at that time, in revision ${revision.number ?? "?"}.`, "To list what was live then.", 1, require_model.yt("history", "--at", time));
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
		[require_model.yt("history"), "list the applies"],
		[require_model.yt("history", "2"), "show what apply 2 changed"],
		[require_model.yt("history", "1", "latest"), "compare two revisions"],
		[require_model.yt("history", "--at", "2099-12-31", "prompts/Concise Rome Prompt"), "show its values on that day"]
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
			revisions: revisions.map(require_score_words.l),
			more
		}, io) : io.out(renderHistoryText(revisions, more, view)), 0;
	}
	let values = require_open_ledger.o(log), { revisions } = await log.list(null), one = require_history.t(first, revisions), from = second === void 0 ? one.before : one.revision, to = second === void 0 ? one.revision : require_history.t(second, revisions).revision, diffs = await differences(values, from, to);
	if (flags.json === !0) {
		let sides = {
			from: from === null ? null : require_score_words.l(from),
			to: require_score_words.l(to)
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
		let object = before === void 0 ? void 0 : require_file_store.V(before);
		before !== void 0 && object !== void 0 && byObject.set(object, before);
	}
	let former = new Map();
	for (let { after } of changes) {
		let object = after === void 0 ? void 0 : require_file_store.V(after), before = object === void 0 ? void 0 : byObject.get(object);
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
	throw new require_model.at(require_ledger_command_codes.t.badLimit.code, `--limit ${JSON.stringify(text)} is not a whole number of 1 or more.`, "Pass a whole number, for example 100.", 1, require_model.yt("history", "--limit", "100"));
}
exports.command = command;

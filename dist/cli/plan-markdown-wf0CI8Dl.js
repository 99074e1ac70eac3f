const require_style = require("./style-SJtXwkRB.js"), require_leaf_text = require("./leaf-text-Wie8E8U_.js"), require_held_words = require("./held-words-DZbfbicA.js"), require_opened = require("./opened-wEBg2N55.js"), require_closest = require("./closest-D7ENJx0f.js"), require_model = require("./model-CQuGHFup.js"), require_diff_text = require("./diff-text-L6uSB5sY.js"), require_page_link = require("./page-link-D67axa9-.js"), LEDGER_WORDS = {
	present: "",
	absent: "no ledger yet",
	ignored: "ledger ignored: this plan cannot be applied"
};
// build/report/words/held-next.js
function heldNext(held) {
	return held.remedies.length > 0 ? held.remedies : OTHERWISE[held.why];
}
const OTHERWISE = {
	takeover: [{
		to: "keep the live values",
		type: "write the live values into the file"
	}],
	drift: [{
		to: "keep the live edit",
		type: "write the live values into the file"
	}],
	conflict: [{
		to: "keep the live edit",
		type: "write the live values into the file"
	}],
	gone: [{
		to: "accept the deletion",
		type: "remove the item from the files"
	}],
	undecided: [{
		to: "launch it",
		type: "name it in --launch, or in the launch input of the Action"
	}],
	protected: [{
		to: "continue",
		type: "lift its protection in a separate commit"
	}],
	ambiguous: [{
		to: "continue",
		type: "pin the intended id in sync"
	}],
	unknown_launch: [{
		to: "continue",
		type: "check on the platform whether it ran"
	}],
	dependency: [{
		to: "continue",
		type: "decide about the resource it needs, named above"
	}],
	unconfirmed: [{
		to: "check again",
		type: "run plan again"
	}],
	unreviewed: [{
		to: "have it reviewed",
		type: "open a pull request whose plan shows it, and merge that"
	}, {
		to: "apply it anyway",
		type: "run the Action with on-plan-change: apply"
	}],
	renamed: [{
		to: "continue",
		type: "say in sync whether it was renamed"
	}],
	left_out: [{
		to: "continue",
		type: "check out all files"
	}],
	rolled_back: [{
		to: "keep the rollback",
		type: "revert the item in its bundle"
	}],
	rule: [{
		to: "continue",
		type: "change the files as the rule says, or override the rule"
	}],
	safeguard: [{
		to: "continue",
		type: "raise the limit in the configuration, or split this pull request"
	}]
}, SETTING = /^(?:"(?:[^"\\]|\\.)*"|[\w-]+): ?(?:\{.*\}|"?[\w-]+"?),?$/s;
function isTyped(remedy) {
	return remedy.argv !== void 0 || SETTING.test(remedy.type);
}
// build/report/markdown/fit.js
const characters = (text) => text.length;
function fitWhole(items, room, render, size = characters) {
	let shown = [], left = [], used = 0, misses = 0;
	for (let item of items) {
		let text = misses < 40 && room - used > 1 ? render(item) : void 0, length = text === void 0 ? 0 : size(text) + 1;
		text !== void 0 && used + length <= room ? (shown.push(text), used += length) : (left.push(item), misses += 1);
	}
	return {
		shown,
		used,
		left
	};
}
function nameList(addresses, room, size = characters) {
	return namesWithin(addresses, room, size) ?? countedByKind(addresses);
}
function namesWithin(addresses, room, size) {
	let names = [], length = 0;
	for (let address of addresses) {
		let name = require_opened.h(address);
		if (length += size(name) + 2, length > room) return;
		names.push(name);
	}
	return names.join(", ");
}
function countedByKind(addresses) {
	let kinds = new Map();
	for (let address of addresses) kinds.set(require_model.kt(address), (kinds.get(require_model.kt(address)) ?? 0) + 1);
	let sorted = [...kinds].sort(([a, x], [b, y]) => y - x || require_closest.i(a, b)), parts = sorted.slice(0, 6).map(([kind, number]) => `${require_style.o(number)} ${safeKind(kind)}`), rest = sorted.slice(6).reduce((sum, [, number]) => sum + number, 0);
	return rest > 0 && parts.push(`${require_style.o(rest)} of other kinds`), parts.join(", ");
}
function safeKind(kind) {
	return /^[a-z_]{1,40}$/.test(kind) ? kind.replaceAll("_", " ") : require_opened.h(require_model.t(kind, 8));
}
// build/report/markdown/markdown-place.js
const URL = /^https?:\/\/[A-Za-z0-9./?#&=%~:;,+!-]+$/;
function markdownLink(text, url, options = {}) {
	let code = require_opened.h(text, options), target = url?.replaceAll("_", "%5F").replaceAll("*", "%2A");
	return target === void 0 || !URL.test(target) ? code : `[${code}](${target.replaceAll("&", "&amp;")})`;
}
function codeLinked(code, look = {}) {
	return markdownLink(code, (look.codeUrl ?? require_page_link.n)(code));
}
function saidMarkdown(line) {
	return line.map((part) => typeof part == "string" ? part : "sentence" in part ? require_opened._(part.sentence) : markdownLink(part.name, part.link)).join("");
}
function placeLink(place, look, options = {}) {
	let text = require_leaf_text.S(place);
	if (place == null || text === "") return "";
	let url = look.sourceUrl?.(place);
	return markdownLink(options.short === !0 && typeof url == "string" ? text.slice(text.lastIndexOf("/") + 1) : text, url, options);
}
// build/report/markdown/page.js
var Page = class {
	parts = [];
	size;
	room;
	constructor(room, size = characters) {
		this.room = room, this.size = size;
	}
	add(part) {
		this.parts.push(part), this.room -= this.size(part) + 2;
	}
	addIfRoom(part, reserve) {
		let fits = this.size(part) + 2 <= this.room - reserve;
		return fits && this.add(part), fits;
	}
	get text() {
		return this.parts.join("\n\n");
	}
};
// build/report/markdown/markdown-details.js
const PLAIN = require_style.i(!1);
function changeDetails(change, secrets, look = {}) {
	let version = require_leaf_text.E(change.version), title = [require_leaf_text.h(change), version].filter((part) => part !== "").join(" \u00b7 "), place = placeLink(require_leaf_text.g(change), look), intro = [];
	place !== "" && intro.push(`From ${place}.`), change.renamed_from !== null && intro.push(`Renamed from ${require_opened.h(require_leaf_text.y(change))}.`), change.reason !== "" && intro.push(`Why: ${require_opened._(change.reason)}.`);
	let parts = [intro.join(" "), ...change.leaves.map((leaf) => leafPart(leaf, change.action, change.leaves.length > 1 ? look : null))];
	for (let { path, live, desired } of require_leaf_text.x(change)) {
		let [kept, said] = values([live, desired]);
		parts.push(`- ${require_opened.h(path)}: live value kept (${kept}); the files say ${said}`);
	}
	for (let secret of secrets) {
		let text = require_leaf_text.C(secret, change.action);
		text !== "" && parts.push(`- ${require_opened.h(secret.field)}: ${require_opened._(text)}`);
	}
	return parts.push(...effectParts(change).map((text) => `- ${text}`)), change.unmanaged.length > 0 && parts.push(`- no longer in the files, left unchanged: ${names(change.unmanaged)}`), fold(`${require_leaf_text.T(change.action)} ${require_opened.d(change.address)} \u00b7 ${title}`, parts);
}
function heldDetails(held, look = {}) {
	let place = placeLink(require_leaf_text.g(held), look), parts = [`${place === "" ? "Why" : `From ${place}`}: ${require_opened._(held.message)}`, ...held.leaves.map((leaf) => heldLeafPart(leaf, held.leaves.length > 1 ? look : null))];
	return fold(`${require_leaf_text.m.held} ${require_opened.d(held.address)} \u00b7 held: ${require_held_words.t[held.why]}`, parts);
}
function fold(summary, parts) {
	let body = parts.filter((part) => part !== "");
	return [
		`<details><summary>${summary}</summary>`,
		...body,
		"</details>"
	].join("\n\n");
}
function leafPart(leaf, action, look = null) {
	let { before, after } = leaf, path = pathAt(leaf, look);
	if (before !== void 0 && after !== void 0 && (require_leaf_text.u(before) || require_leaf_text.u(after))) {
		let diff = require_diff_text.s(...require_leaf_text.l(before, after));
		return `- ${path}: ${require_diff_text.r(diff)}${factsPart(leaf)}${hintsOf(diff)}\n\n${diffFence(diff)}`;
	}
	let one = before === void 0 ? after : after === void 0 ? before : void 0;
	if (one !== void 0 && require_leaf_text.u(one)) {
		let sign = before === void 0 ? "+" : "-", lines = require_leaf_text.c(one).replaceAll("\r\n", "\n").split("\n");
		return `- ${path}: ${before === void 0 ? "new" : "goes"}\n\n${require_opened.g(lines.map((line) => sign + line), "diff")}`;
	}
	let [old, now] = values([before, after]);
	return before === void 0 && action !== "update" ? `- ${path}: ${now}` : after === void 0 && action === "delete" ? `- ${path}: ${old}` : `- ${path}: ${old} \u2192 ${now}${factsPart(leaf)}`;
}
function factsPart(leaf) {
	return require_leaf_text.o(leaf, require_opened.h).map((fact) => `; ${fact}`).join("");
}
function pathAt({ path, place }, look) {
	let where = look === null ? "" : placeLink(place, look);
	return where === "" ? require_opened.h(path) : `${require_opened.h(path)} (${where})`;
}
function heldLeafPart(leaf, look) {
	let { live, git } = leaf, path = pathAt(leaf, look);
	if (live !== void 0 && git !== void 0 && (require_leaf_text.u(live) || require_leaf_text.u(git))) {
		let diff = require_diff_text.s(...require_leaf_text.l(live, git));
		return `- ${path}: live is marked ${require_opened.h("-")}, git ${require_opened.h("+")}${factsPart(leaf)}${hintsOf(diff)}\n\n${diffFence(diff)}`;
	}
	let [there, here, base] = values([
		live,
		git,
		...require_leaf_text.i(leaf) ? [leaf.base] : []
	]);
	return `- ${path}: live says ${there}, git says ${here}${base === void 0 ? "" : `, the ledger ${base}`}${factsPart(leaf)}`;
}
function values(list, max = 200, options = {}) {
	let texts = require_leaf_text.d(list, max);
	return list.map((json, index) => json === void 0 ? "nothing" : require_opened.h(texts[index] ?? "", options));
}
function hintsOf(diff) {
	return require_diff_text.t(diff).map((hint) => `. ${require_opened._(hint)}`).join("");
}
function diffFence({ hunks, whitespaceOnly }) {
	let lines = hunks.flatMap((hunk) => [`@@ ${require_diff_text.i(hunk)} @@`, ...hunk.lines.flatMap((line) => fenceLines(line, whitespaceOnly))]);
	return lines.length === 0 ? "" : require_opened.g(lines, "diff");
}
function fenceLines(line, spaces) {
	let show = (text) => spaces ? `${require_opened.y(text)}\u23ce` : text;
	return line.kind === "same" ? [` ${require_model.t(line.text, 160)}`] : line.kind === "removed" ? [`-${show(line.text)}`] : line.kind === "added" ? [`+${show(line.text)}`] : line.kind === "rewritten" ? [...line.removed.map((text) => `-${text}`), ...line.added.map((text) => `+${text}`)] : [`! ${require_diff_text.a(line.spans, PLAIN, 240)}`];
}
function tableCell(change, secrets) {
	let parts = [];
	change.renamed_from !== null && parts.push(`renamed from ${require_opened.h(require_leaf_text.y(change), { table: !0 })}`), change.action === "create" ? parts.push("new") : change.action === "launch" ? parts.push("launched, once") : change.action === "delete" ? parts.push("deleted") : parts.push(...leafCells(change));
	let version = require_leaf_text.E(change.version);
	version !== "" && parts.push(version);
	for (let secret of secrets) {
		let word = require_leaf_text.p.has(change.action) ? "set" : "written";
		secret.write && parts.push(`${require_opened.h(secret.field, { table: !0 })} secret ${word}`);
	}
	return parts.push(...effectParts(change, {
		table: !0,
		named: 2
	})), parts.join("; ");
}
function leafCells(change) {
	let inTable = (text) => require_opened.h(text, { table: !0 }), cells = change.leaves.slice(0, 3).map((leaf) => {
		let { path, before, after } = leaf, name = inTable(path), { own } = require_leaf_text.a(leaf), moved = own === void 0 ? [] : require_leaf_text.s(own, inTable);
		if (before !== void 0 && after !== void 0 && (require_leaf_text.u(before) || require_leaf_text.u(after))) return `${name} (${[require_diff_text.r(require_diff_text.s(...require_leaf_text.l(before, after))), ...moved].join("; ")})`;
		let [old, now] = values([before, after], 40, { table: !0 });
		return `${name} ${old} \u2192 ${now}${moved.length > 0 ? ` (${moved.join("; ")})` : ""}`;
	}), more = change.leaves.length - 3;
	return more > 0 ? [...cells, `${require_style.o(more)} more`] : cells;
}
function effectParts(change, options = {}) {
	return require_leaf_text._(change).map((group) => {
		let list = group.items.map((item) => require_opened.h(item.address, options) + (item.note === "" ? "" : ` (${item.note})`)), note = group.note === "" ? "" : group.items.length === 0 ? group.note : ` (${group.note})`;
		return `${group.label} ${firstOf(list, options.named ?? 10)}${note}`;
	});
}
function names(list) {
	return firstOf(list.map((name) => require_opened.h(name)), 10);
}
function firstOf(list, limit) {
	let more = list.length - limit;
	return more > 0 ? `${list.slice(0, limit).join(", ")} and ${require_style.o(more)} more` : list.join(", ");
}
// build/report/markdown/markdown-blocks.js
function planBlocks(plan, entries, look = {}) {
	let errors = entries.diagnostics.filter((diagnostic) => diagnostic.severity === "error");
	return [
		{
			heading: `\u274c **${require_style.n(errors.length, "error")}**`,
			entries: errors.map((one) => errorEntry(one, look))
		},
		{
			heading: `\u26a0\ufe0f **${require_style.n(entries.cautions.length, "change")} with side effects**`,
			entries: entries.cautions.map((one) => errorEntry(one, look))
		},
		{
			heading: `\u26a0\ufe0f **${require_style.n(entries.deletes.length, "delete")}**`,
			entries: entries.deletes.map((change) => changeEntry(change, look))
		},
		{
			heading: `\u26a0\ufe0f **${require_style.n(entries.replaces.length, "replacement")}** \u2014 recreated with a new id; the old object is then deleted`,
			entries: entries.replaces.map((change) => changeEntry(change, look))
		},
		{
			heading: `\u26a0\ufe0f **${require_style.n(entries.takeovers.length, "takeover or overwrite", "takeovers or overwrites")}** \u2014 replaces what was made or edited on the platform`,
			entries: entries.takeovers.map((change) => changeEntry(change, look))
		},
		{
			heading: `\u270b **${require_style.n(entries.held.length, "held", "held")}** \u2014 left unchanged on the platform until somebody decides`,
			entries: heldGroups(entries.held).map((group) => heldEntry(group, look))
		},
		{
			heading: `\ud83d\udd12 **${require_style.n(plan.unreadable.length, "place")} could not be read** \u2014 nothing is planned there`,
			entries: plan.unreadable.map((row) => ({
				address: row.address,
				full: `${require_opened.h(row.address)} \u2014 ${require_opened._(row.message)}`,
				brief: require_opened.h(row.address)
			}))
		}
	].filter((block) => block.entries.length > 0);
}
function changeEntry(change, look) {
	let facts = [require_opened._(change.reason), ...effectParts(change)].filter((part) => part !== "");
	look.waiting?.has(change.digest) === !0 && facts.push("already waiting on the base branch");
	let place = placeLink(require_leaf_text.g(change), look), brief = require_opened.h(change.address), where = place === "" ? "" : ` (${place})`, full = facts.length === 0 ? brief + where : `${brief} \u2014 ${facts.join("; ")}${where}`;
	return {
		address: change.address,
		brief,
		full
	};
}
function heldGroups(list) {
	let groups = new Map(), out = [];
	for (let held of list) {
		let next = heldNext(held), key = JSON.stringify([
			held.why,
			held.would,
			held.message,
			next
		]), known = groups.get(key);
		if (known !== void 0 && known.length < 10) known.push(held);
		else {
			let group = [held];
			groups.set(key, group), out.push(group);
		}
	}
	return out;
}
function heldEntry(group, look) {
	let [held, ...others] = group, name = group.map((one) => require_opened.h(one.address)).join(", "), remedies = heldNext(held).map((remedy) => `\n>   - ${remedyText(remedy)}`), place = group.length > 1 ? "" : placeLink(require_leaf_text.g(held), look), where = place === "" ? "" : ` (${place})`;
	return {
		address: held.address,
		others: others.map((one) => one.address),
		full: `${name} (would ${held.would}) \u2014 ${require_opened._(held.message)}${where}${remedies.join("")}`,
		brief: `${name} \u2014 ${require_held_words.t[held.why]}`
	};
}
function remedyText(remedy) {
	let type = isTyped(remedy) ? require_opened.h(remedy.type) : require_opened._(remedy.type);
	return `*to ${require_opened._(require_leaf_text.b(remedy))}:* ${type}`;
}
function errorEntry(diagnostic, look) {
	let place = placeLink(diagnostic.place, look), address = diagnostic.address === null ? "" : require_opened.h(diagnostic.address), name = [
		codeLinked(diagnostic.code, look),
		address,
		place
	].filter((part) => part !== "").join(" "), advice = require_held_words.d(diagnostic), remedy = require_held_words.f(advice) ? ` *To do:* ${require_held_words.u(advice)}` : "";
	return {
		address: diagnostic.address ?? diagnostic.code,
		full: `${name} \u2014 ${require_opened._(diagnostic.message)}${remedy}`,
		brief: `${name} \u2014 ${require_opened._(require_model.t(diagnostic.message, 120))}`
	};
}
const full = (entry) => entry.full, brief = (entry) => entry.brief, mixed = (entry, index) => index < 20 && entry.full.length <= 600 ? entry.full : entry.brief;
function renderBlocks(blocks, room, size = characters) {
	for (let form of [
		full,
		mixed,
		brief
	]) {
		let texts = blocks.map((block) => quote(block, block.entries.map(form)));
		if (texts.reduce((sum, text) => sum + size(text) + 2, 0) <= room) return {
			texts,
			left: []
		};
	}
	let rest = room, left = [];
	return {
		texts: blocks.map((block, index) => {
			let share = Math.floor(rest / (blocks.length - index)), form = share > 8e3 ? mixed : brief, fit = fitWhole(block.entries.map((entry, at) => ({
				entry,
				line: form(entry, at)
			})), share - size(block.heading) - 120, ({ line }) => `> - ${line}`, size), unseen = fit.left.flatMap(({ entry }) => [entry.address, ...entry.others ?? []]);
			left.push(...unseen);
			let text = quote(block, fit.shown.map((line) => line.slice(4)), unseen.length);
			return rest -= size(text) + 2, text;
		}),
		left
	};
}
function quote(block, entries, uncounted = 0) {
	let lines = entries.map((entry) => `> - ${entry}`), folded = lines.splice(lines.length > 25 ? 20 : lines.length), more = uncounted > 0 ? [`> - \u2026 and ${require_style.o(uncounted)} more, not listed here`] : [], out = [`> ${block.heading}`, ...lines];
	if (folded.length > 0) {
		let summary = `<details><summary>\u2026 and ${require_style.o(folded.length)} more</summary>`;
		out.push(">", `> ${summary}`, ">", ...folded, ">", "> </details>"), more.length > 0 && out.push(">");
	}
	return [...out, ...more].join("\n");
}
// build/report/markdown/plan-body.js
const TABLE_HEAD = "| | resource | what changes | where |\n|---|---|---|---|";
function addPlanBody(page, plan, look) {
	let entries = require_leaf_text.v(plan), secrets = require_leaf_text.w(plan), waiting = new Set((look.waitingChanges ?? []).map((change) => change.digest)), rows = [
		entries.replaces,
		entries.takeovers,
		entries.updates,
		entries.creates,
		entries.launches
	].flat(), own = rows.filter((change) => !waiting.has(change.digest)), before = [...entries.deletes, ...rows].filter((change) => waiting.has(change.digest)), all = planBlocks(plan, entries, {
		...look,
		waiting
	}), most = page.room - 900, blocks = renderBlocks(all, rows.length > 0 ? Math.floor(most * .75) : most, page.size);
	for (let text of blocks.texts) page.add(text);
	let unnamed = new Set(blocks.left);
	addTable(page, own, secrets, "", unnamed, look), addTable(page, before, secrets, `**Waiting from the base branch** and applied by the same merge: ${require_style.n(before.length, "change")}`, unnamed, look), addUndone(page, plan, look.waitingChanges ?? []), addNotes(page, entries, look);
	let others = before.filter((change) => change.action !== "delete"), unseen = addDetails(page, entries, [...own, ...others], secrets, [...unnamed], look), left = leftOut([...unnamed], unseen, page);
	left !== "" && page.add(left);
}
function leftOut(unnamed, unseen, { room, size }) {
	let all = [...new Set([...unnamed, ...unseen])];
	if (all.length === 0) return "";
	let whole = `Left out here for length, ${require_style.n(all.length, "resource")} in part or whole: `, names = all.map((address) => require_opened.h(address)).join(", ");
	if (size(whole + names) <= room - 2) return whole + names;
	let above = all.length - new Set(unnamed).size, details = above > 0 ? `Left out for length: the details of ${require_style.n(above, "resource")} listed above. ` : "";
	if (unnamed.length === 0) return details.trimEnd();
	let start = `${details}Not shown here for length: ${require_style.n(unnamed.length, "resource")}`, list = namesWithin(unnamed, room - 80 - size(start), size);
	return list === void 0 ? `${start}, ${countedByKind(unnamed)}` : `${start}\n\n${fold("Their names", [list])}`;
}
function addTable(page, rows, secrets, title, unnamed, look) {
	if (rows.length === 0) return;
	let room = page.room - 900 - 110 - title.length - 160, share = Math.floor(room * 2 / 3), row = (one) => (change) => tableRow(change, secrets.get(change.address) ?? [], one), linked = fitWhole(rows, share, row(look), page.size), table = linked.left.length === 0 ? linked : fitNamed(rows, share, Math.floor(room * .85), row({}), page.size);
	for (let change of table.left) unnamed.add(change.address);
	if (table.shown.length === 0) return;
	title !== "" && page.add(title);
	let folded = table.shown.splice(table.shown.length > 50 ? 40 : table.shown.length);
	if (page.add([TABLE_HEAD, ...table.shown].join("\n")), folded.length > 0) {
		let summary = `\u2026 and ${require_style.o(folded.length)} more of this table`;
		page.add(fold(summary, [[TABLE_HEAD, ...folded].join("\n")]));
	}
}
function fitNamed(rows, share, room, render, size) {
	let nameSize = (change) => size(require_opened.h(change.address)) + 2, names = rows.reduce((sum, change) => sum + nameSize(change), 0);
	if (names > room) return fitWhole(rows, share, render, size);
	let shown = [], left = [], used = 0;
	for (let change of rows) {
		let text = render(change), length = size(text) + 1, others = names - nameSize(change);
		used + length <= share && used + length + others <= room ? (shown.push(text), used += length, names = others) : left.push(change);
	}
	return {
		shown,
		left
	};
}
function tableRow(change, secrets, look) {
	let where = placeLink(require_leaf_text.g(change), look, {
		table: !0,
		short: !0
	}), name = require_opened.h(change.address, { table: !0 });
	return `| \`${require_leaf_text.T(change.action)}\` | ${name} | ${tableCell(change, secrets)} | ${where} |`;
}
function addUndone(page, plan, waiting) {
	let planned = new Set(plan.changes.map((change) => change.address)), held = new Set(plan.held.map((one) => one.address)), gone = waiting.filter((change) => !planned.has(change.address) && !held.has(change.address)), lines = gone.map((change) => `- ${change.action} ${require_opened.h(change.address)}`);
	addFold(page, `${require_style.n(gone.length, "change")} waiting on the base branch that this pull request reverts`, lines);
}
function addNotes(page, entries, look) {
	let ledger = entries.ledgerOnly.flatMap(({ action, changes }) => changes.map((change) => `- ${action} ${require_opened.h(change.address)} \u2014 ${require_opened._(change.reason)}`));
	addFold(page, `= ${require_style.n(ledger.length, "ledger-only change")}, nothing is sent`, ledger);
	let loose = entries.looseSecrets.map((secret) => `- ${require_opened.h(secret.address)} ${require_opened.h(secret.field)}: ${require_opened._(require_leaf_text.C(secret, null))}`);
	addFold(page, require_style.n(loose.length, "note about a secret", "notes about secrets"), loose);
	let findings = entries.diagnostics.filter((diagnostic) => diagnostic.severity !== "error"), lines = findings.map((finding) => {
		let names = [codeLinked(finding.code, look), ...finding.address === null ? [] : [require_opened.h(finding.address)]], place = require_leaf_text.S(finding.place) === "" ? [] : [placeLink(finding.place, look)], advice = require_held_words.d(finding), remedy = require_held_words.f(advice) ? ` *To do:* ${require_held_words.u(advice)}` : "";
		return `- ${finding.severity} ${[...names, ...place].join(" ")} \u2014 ${require_opened._(finding.message)}${remedy}`;
	});
	addFold(page, require_style.n(findings.length, "warning or note", "warnings and notes"), lines);
}
function addSilenced(page, findings) {
	let counted = require_opened.c(findings);
	counted !== "" && page.addIfRoom(`${counted}.`, 900);
}
function addFold(page, summary, lines) {
	if (lines.length === 0) return;
	let { shown, left } = fitWhole(lines, Math.floor((page.room - 900) / 4) - 120, (line) => line, page.size);
	shown.length === 0 ? page.addIfRoom(`${summary}: left out here for length`, 900) : (left.length > 0 && shown.push(`- \u2026 and ${require_style.o(left.length)} more`), page.addIfRoom(fold(summary, [shown.join("\n")]), 900));
}
function addDetails(page, entries, changes, secrets, unnamed, look) {
	let cache = new Map(), items = [...entries.held.filter((held) => held.leaves.length > 0).map((held) => ({
		address: held.address,
		render: () => heldDetails(held, look)
	})), ...[...entries.deletes, ...changes].map((change) => ({
		address: change.address,
		render: () => changeDetails(change, secrets.get(change.address) ?? [], look)
	}))], render = (item) => {
		let text = cache.get(item) ?? `${item.render()}\n`;
		return cache.set(item, text), text;
	}, fit = fitWhole(items, page.room - 900, render, page.size);
	if (unnamed.length + fit.left.length > 0) {
		let names = unnamed.reduce((sum, address) => sum + page.size(require_opened.h(address)) + 2, 0), left = page.room - 900;
		fit = fitWhole(items, names <= left ? left - names : left, render, page.size);
	}
	for (let text of fit.shown) page.add(text.trimEnd());
	return fit.left.map((item) => item.address);
}
// build/report/markdown/plan-markdown.js
const SMALLEST = 4e3;
function renderPlanMarkdown(plan, view) {
	let max = Math.max(SMALLEST, view.maxLength ?? 6e4), size = view.size ?? characters, foot = [view.fullPlan === void 0 ? "" : `Full plan ${require_opened._(require_model.t(require_model.Ct(view.fullPlan), 200))}`, digestNote(plan)], page = new Page(max - size(lastLine(foot, "```diff")) - 3, size);
	view.headline !== void 0 && size(view.headline) <= max / 10 && page.add(view.headline), page.add(planHeading(plan, view.words)), page.add(planFacts(plan));
	let refusal = require_held_words.c(plan, "Applying this plan");
	refusal !== "" && page.add(refusal);
	let open = require_held_words.n(plan, (file) => require_opened.h(require_model.t(require_model.Ct(file), 60)));
	return open !== "" && page.add(`\u26a0\ufe0f ${open}`), require_held_words.a(plan) || addPlanBody(page, plan, {
		...view.look,
		waitingChanges: view.waiting
	}), addSilenced(page, plan.diagnostics), `${page.text}\n\n${lastLine(foot, page.text)}\n`;
}
function planHeading(plan, { platform }) {
	let phrases = require_held_words.r(plan.summary).map(({ what, text }) => what === "delete" || what === "replace" || what === "held" ? `**${text}**` : text), findings = require_held_words.i(plan.summary), counts = [...phrases, ...findings === "" ? [] : [findings]].join(", ");
	return `### ${platform} plan for ${targetName(plan.target)} \u00b7 ${counts === "" ? "nothing to do" : counts}`;
}
function targetName(target) {
	let shown = require_opened._(require_model.t(require_model.Ct(target), 60));
	return `**${shown === "" ? require_opened.h(target) : shown}**`;
}
function planFacts(plan) {
	let dirty = plan.source.dirty ? " with uncommitted files" : "", commit = plan.source.commit === null ? "" : ` \u00b7 commit ${require_opened.h(plan.source.commit.slice(0, 12))}${dirty}`, ledger = LEDGER_WORDS[plan.ledger.state];
	return `${platformFacts(plan)}${commit}${ledger === "" ? "" : ` \u00b7 ${ledger}`} \u00b7 ${require_style.o(plan.summary.unchanged)} unchanged`;
}
function platformFacts(plan) {
	let host = require_leaf_text.f(plan.base_url);
	return `${require_opened._(require_model.t(require_leaf_text.D(plan), 60))} \u00b7 ${require_opened.h(require_model.t(require_model.Ct(host), 60))}`;
}
function lastLine(parts, text) {
	let all = parts.filter((part) => part !== "");
	return text.includes("```diff") && all.splice(Math.max(0, all.length - 1), 0, "diff: `[-\u2026-]` removed, `{+\u2026+}` added"), all.join(" \u00b7 ");
}
function digestNote(plan) {
	return `digest ${require_opened.h(plan.plan_digest.slice(0, 12))}`;
}
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return renderBlocks;
	}
}), Object.defineProperty(exports, "c", {
	enumerable: !0,
	get: function() {
		return Page;
	}
}), Object.defineProperty(exports, "d", {
	enumerable: !0,
	get: function() {
		return saidMarkdown;
	}
}), Object.defineProperty(exports, "f", {
	enumerable: !0,
	get: function() {
		return fitWhole;
	}
}), Object.defineProperty(exports, "g", {
	enumerable: !0,
	get: function() {
		return LEDGER_WORDS;
	}
}), Object.defineProperty(exports, "h", {
	enumerable: !0,
	get: function() {
		return isTyped;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return remedyText;
	}
}), Object.defineProperty(exports, "l", {
	enumerable: !0,
	get: function() {
		return codeLinked;
	}
}), Object.defineProperty(exports, "m", {
	enumerable: !0,
	get: function() {
		return heldNext;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return renderPlanMarkdown;
	}
}), Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return fold;
	}
}), Object.defineProperty(exports, "p", {
	enumerable: !0,
	get: function() {
		return nameList;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return targetName;
	}
}), Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return leafPart;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return SMALLEST;
	}
}), Object.defineProperty(exports, "u", {
	enumerable: !0,
	get: function() {
		return markdownLink;
	}
});

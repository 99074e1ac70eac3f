const require_bundle_format = require("./bundle-format-BTIc112-.js"), require_opened = require("./opened-B8hztCDc.js"), require_finding = require("./finding-M5RG1B0g.js"), require_main = require("./main-D9AQV1A7.js"), require_config = require("./config-BH1_WG6R.js"), require_codes = require("./codes-C8L4NFww.js"), require_json = require("./json-B8hWaPMb.js"), require_match = require("./match-BPQa2kxk.js"), require_common_ends = require("./common-ends-BMxaLV-f.js"), require_text = require("./text-CShi8cZW.js"), require_style = require("./style-D7YAI-hk.js"), require_key_use = require("./key-use-Cb6Q1chn.js"), require_work_tree = require("./work-tree-eL8PNuv5.js"), require_platform_words = require("./platform-words-Dg28HA3w.js"), require_index = require("./index.js"), require_read_as_asked = require("./read-as-asked-BIpqPtNy.js"), require_config_types = require("./config-types-BbBULxTb.js"), require_whole_file = require("./whole-file-CVv2W6FA.js"), require_pattern_words = require("./pattern-words-BL5zfAmZ.js"), require_three_way = require("./three-way-BESJowNn.js"), require_plan_target = require("./plan-target-BdXLXen1.js"), require_known_address = require("./known-address-_-P6okC3.js"), require_providers = require("./providers-DiuYzzPY.js"), require_field = require("./field-BaoaB2NM.js"), require_value = require("./value-DhWsz_jc.js"), require_sync_forms = require("./sync-forms-DXfdwpKO.js"), require_source_node = require("./source-node-B7ZpzbSi.js"), require_marks = require("./marks-CcmOuMkn.js"), require_compare = require("./compare-CtDS4T6T.js"), require_yaml_tree = require("./yaml-tree-CJGCEJIM.js"), require_own = require("./own-DRg73_5a.js"), require_source_codes = require("./source-codes-CRhYcARS.js"), require_io = require("./io-DrbLP9Q6.js"), require_options = require("./options-BNBJb0BK.js");
let node_fs = require("node:fs"), node_os = require("node:os"), node_crypto = require("node:crypto"), node_path = require("node:path");
node_path = require_index.d(node_path, 1);
let node_fs_promises = require("node:fs/promises");
function renderPullText(report, view) {
	let style = require_style.r(view.color), out = [], would = report.dry_run ? "would be " : "", itemsOf = require_match.d(report.items.flatMap((item) => [...new Set(item.files)].map((file) => ({
		file,
		item
	}))), ({ file }) => file);
	for (let { file, state } of report.files.length > 200 ? [] : report.files) {
		let items = (itemsOf.get(file) ?? []).map(({ item }) => item), word = `${would}${state === "new" ? "written" : state}`;
		out.push(`${style.strong(require_finding._(file))}  ${style.quiet(word)}`);
		for (let item of items.length > 200 ? [] : items) out.push(`  ${itemLine(item, style)}`);
		items.length > 200 && out.push(`  ${require_style.t(items.length, "item")}`);
	}
	report.files.length > 200 && out.push(`${require_style.t(report.files.length, "file")} ${would}written, with ${require_style.t(report.items.length, "item")}`);
	let variables = Object.entries(report.variables);
	variables.length > 0 && out.push(`Variables added: ${variables.map(([name, id]) => require_finding._(`${name}: ${id}`)).join(", ")}`), (report.items.length > 0 || variables.length > 0) && out.push(""), out.push(...settledLines(report, style));
	for (let point of report.open) out.push(...openLines(point, style, view.typing));
	return report.open.length > 0 && out.push(""), out.push(summary(report, style), ledgerLine(report, style)), `${out.filter((line) => line !== void 0).join("\n")}\n`;
}
function itemLine(item, style) {
	let sign = {
		added: "+",
		updated: "~",
		removed: "-"
	}[item.what], tone = {
		added: "good",
		updated: "info",
		removed: "bad"
	}, facts = item.leaves.map((leaf) => item.merged.includes(leaf) ? `${leaf} (merged)` : leaf);
	return item.renamed_from !== null && facts.push(`was ${require_opened.st(item.renamed_from, item.address)}`), `${style[tone[item.what]](sign)} ${require_style.i(require_finding._(item.address), 48)}  ${require_finding._(facts.join(", "))}`.trimEnd();
}
function settledLines(report, style) {
	let { settled, nothing_settled: nothing } = report;
	if (settled.length + nothing.length === 0) return [];
	let how = report.dry_run ? "would be settled" : "settled", lines = settled.slice(0, 200).map(({ address, leaves }) => {
		let what = `${require_finding._(leaves.join(", "))} ${how}: the file now builds on the live value`;
		return `${style.good("✓")} ${require_style.i(require_finding._(address), 48)}  ${what}`;
	});
	settled.length > 200 && lines.push(`${style.good("✓")} ${require_style.t(settled.length - 200, "more item")} ${how}`);
	for (let pattern of nothing) lines.push(`${style.info("·")} --resolved ${require_finding._(pattern)}: nothing to settle`);
	return [...lines, ""];
}
function openLines(point, style, typing) {
	let tone = {
		error: "bad",
		open: "warn",
		note: "info"
	}, place = point.place === null ? "" : `  ${require_finding._(point.place.file)}:${point.place.line}`, sign = {
		error: "✗",
		open: "!",
		note: "·"
	}[point.weight], lines = [`${style[tone[point.weight]](`${sign} ${point.code}`)}  ${require_finding._(point.address)}${style.quiet(place)}`, `    ${require_finding._(point.message)}`], { platform, files } = point;
	platform !== void 0 && lines.push(`    platform says  ${value(platform, files)}`), files !== void 0 && lines.push(`    files say      ${value(files, platform)}`);
	for (let remedy of point.remedies) lines.push(`    ${require_finding._(remedy.to)}: ${style.strong(require_finding._(require_finding.u(remedy, typing)))}`);
	return lines;
}
function value(form, other) {
	let text = require_json.n(form ?? null);
	if (other === void 0) return require_finding._(require_text.t(text, 100));
	let beside = require_json.n(other ?? null), start = require_common_ends.n(text, beside), from = start > 70 ? start : 0, head = require_text.n(text.slice(0, from), 30);
	return require_opened.st(text, beside, require_finding._(head + require_text.t(text.slice(from), 100 - head.length)));
}
function summary(report, style) {
	let { counts } = report, parts = [
		[counts.added, "added"],
		[counts.updated, "updated"],
		[counts.removed, "removed"],
		[counts.settled, "settled"],
		[counts.left, "left to decide"],
		[counts.unreadable, "unreadable"]
	], absent = counts.absent > 0 ? ` · ${require_style.a(counts.absent)} not on the platform` : "", told = parts.filter(([number]) => number > 0).map(([number, word]) => `${require_style.a(number)} ${word}`), head = told.length === 0 ? "Nothing to pull" : `${report.dry_run ? "Would pull" : "Pulled"}: ${told.join(", ")}`, adopted = report.adopted.length > 0 ? ` · ${require_style.a(report.adopted.length)} adopted` : "";
	return `${style.strong(head)} · ${require_style.a(counts.unchanged)} unchanged${absent}${adopted}`;
}
function ledgerLine({ ledger, files, settled, adopted }, style) {
	switch (ledger.state) {
		case "written": return files.length + settled.length + adopted.length === 0 ? `Ledger revision ${require_finding._(String(ledger.revision).slice(0, 12))} saved: it records the values shown here, and those that the files already have.` : `Ledger revision ${require_finding._(String(ledger.revision).slice(0, 12))} saved. Review the files, commit them, and plan.`;
		case "failed": return style.bad(require_finding._(`The files were written, but the ledger was not: ${ledger.message ?? "unknown reason"} Pull again.`));
		case "dry_run": return "Nothing was written.";
		default: return ledger.message === null ? "The ledger is already up to date." : require_finding._(`The ledger could not record the values shown here: ${ledger.message}`);
	}
}
// build/source/edit/expected.js
function expectedValue(root, edits) {
	let refused = conflicts(edits), origins = new WeakMap(), build = (value, path, own) => {
		if (own.length === 0) return value;
		let here = own.filter((edit) => edit.path.length === path.length), set = here.find((edit) => edit.op === "set");
		if (set !== void 0) return set.value;
		let appends = here.filter((edit) => edit.op === "append"), below = groupByStep(own, path.length), isMissing = value === null;
		if (Array.isArray(value) || isMissing && appends.length > 0) return changeList(isMissing ? [] : value, path, below, appends);
		if (typeof value != "object" || !value || appends.length > 0) {
			for (let edit of own) refused.push({
				path: edit.path,
				message: mismatch(value, path, edit)
			});
			return value;
		}
		return changeMap(value, path, below);
	}, changeList = (list, path, below, appends) => {
		let out = [], from = [];
		for (let [step, own] of below) if (!(typeof step == "number" && step >= 0 && step < list.length)) for (let edit of own) refused.push({
			path: edit.path,
			message: missing([...path, step])
		});
		list.forEach((item, index) => {
			let own = below.get(index) ?? [];
			isRemoved(own, path) || (out.push(build(item, [...path, index], own)), from.push(index));
		});
		for (let edit of appends) edit.op === "append" && (out.push(edit.value), from.push(void 0));
		return origins.set(out, from), out;
	}, changeMap = (map, path, below) => {
		let out = {};
		for (let [key, item] of Object.entries(map)) {
			let own = below.get(key) ?? [];
			isRemoved(own, path) || require_own.n(out, key, build(item, [...path, key], own));
		}
		for (let [step, own] of below) {
			if (typeof step == "string" && Object.hasOwn(map, step)) continue;
			let isNew = own.every((edit) => edit.path.length === path.length + 1 && edit.op !== "remove");
			if (typeof step == "string" && isNew) require_own.n(out, step, build(null, [...path, step], own));
			else for (let edit of own) refused.push({
				path: edit.path,
				message: missing([...path, step])
			});
		}
		return out;
	}, value = build(root, [], edits);
	return refused.length > 0 ? { refused } : {
		value,
		origins
	};
}
function conflicts(edits) {
	let refused = [], whole = new Map();
	for (let edit of edits) {
		if (edit.op === "append") continue;
		let key = JSON.stringify(edit.path);
		edit.op === "remove" && edit.path.length === 0 && refused.push({
			path: edit.path,
			message: "The whole document cannot be removed."
		}), whole.has(key) ? refused.push({
			path: edit.path,
			message: `${name(edit.path)} is edited twice.`
		}) : whole.set(key, edit);
	}
	for (let edit of edits) for (let length = 0; length <= edit.path.length; length++) {
		let above = whole.get(JSON.stringify(edit.path.slice(0, length)));
		above !== void 0 && above !== edit && (edit.op === "append" || length !== edit.path.length) && refused.push({
			path: edit.path,
			message: `${name(edit.path)} is edited together with the whole of ${name(above.path)}.`
		});
	}
	return refused;
}
function groupByStep(edits, depth) {
	let groups = new Map();
	for (let edit of edits) {
		let step = edit.path[depth];
		if (step === void 0) continue;
		let group = groups.get(step);
		group === void 0 ? groups.set(step, [edit]) : group.push(edit);
	}
	return groups;
}
function isRemoved(edits, parent) {
	return edits.some((edit) => edit.op === "remove" && edit.path.length === parent.length + 1);
}
function missing(path) {
	return `The file has no ${name(path)}.`;
}
function mismatch(value, path, edit) {
	if (edit.op === "append" && edit.path.length === path.length) return `${name(path)} is not a list.`;
	let step = edit.path[path.length];
	return `${name(path)} is ${word(value)}, so it has no ${typeof step == "number" ? `element ${step}` : `member ${JSON.stringify(step)}`}.`;
}
function word(value) {
	return value === null ? "null" : Array.isArray(value) ? "a list" : typeof value == "object" ? "an object" : `a ${typeof value}`;
}
function name(path) {
	return path.length === 0 ? "the document" : require_sync_forms.f(path);
}
function alignList(old, want) {
	let a = old.map(require_json.n), b = want.map(require_json.n), from = b.map(() => void 0), head = 0;
	for (; head < a.length && head < b.length && a[head] === b[head];) from[head] = head++;
	let tail = 0;
	for (; tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail);) tail++, from[b.length - tail] = a.length - tail;
	let equal = commonPairs(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
	equal.push([a.length - tail - head, b.length - tail - head]);
	let [i, j] = [0, 0];
	for (let [nextI, nextJ] of equal) {
		for (; i < nextI && j < nextJ; i++, j++) from[head + j] = head + i;
		head + nextJ < b.length - tail && (from[head + nextJ] = head + nextI), [i, j] = [nextI + 1, nextJ + 1];
	}
	return from;
}
function commonPairs(a, b) {
	if (a.length === 0 || b.length === 0 || a.length * b.length > 1e6) return [];
	let width = b.length + 1, lengths = new Uint32Array((a.length + 1) * width), at = (i, j) => lengths[i * width + j] ?? 0;
	for (let i = a.length - 1; i >= 0; i--) for (let j = b.length - 1; j >= 0; j--) lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
	let pairs = [];
	for (let i = 0, j = 0; i < a.length && j < b.length;) a[i] === b[j] ? pairs.push([i++, j++]) : at(i + 1, j) >= at(i, j + 1) ? i++ : j++;
	return pairs;
}
// build/source/edit/room.js
function roomAfter(text, at) {
	let end = require_yaml_tree.v(text, at), line = require_yaml_tree.b(text, at), first = line;
	for (; line < text.length && require_yaml_tree.g(require_yaml_tree._(text, line));) line = require_yaml_tree.b(text, line);
	return {
		endsFile: end === text.length,
		blankAfter: line > first,
		indentAfter: line < text.length ? /^[ \t]*/.exec(require_yaml_tree._(text, line))?.[0].length ?? 0 : 0
	};
}
function inlineValue(value, style, options = { flow: !0 }) {
	if (typeof value == "string") return style.careful ? require_yaml_tree.a(value) : require_yaml_tree.o(value, {
		style: options.scalar,
		quote: style.quote,
		flow: options.flow
	});
	if (typeof value == "number") return require_yaml_tree.s(value);
	if (value === null || typeof value == "boolean") return String(value);
	let inner = {
		flow: !0,
		quotedKeys: options.quotedKeys ?? !1,
		scalar: options.quotedKeys ? "double" : void 0
	};
	if (Array.isArray(value)) return `[${value.map((item) => inlineValue(item, style, inner)).join(", ")}]`;
	let members = Object.entries(value).map(([key, member]) => `${keyText(key, style, inner.quotedKeys)}: ${inlineValue(member, style, inner)}`);
	return members.length === 0 ? "{}" : style.padded ? `{ ${members.join(", ")} }` : `{${members.join(", ")}}`;
}
function keyText(key, style, quoted = !1) {
	return quoted || style.careful ? require_yaml_tree.a(key) : require_yaml_tree.o(key, {
		quote: style.quote,
		flow: !0
	});
}
function blockValue(value, style, place) {
	if (style.careful || typeof value != "object" || !value) {
		let deeper = place.column + (place.parent === "list" ? place.gap : style.step);
		if (typeof value == "string" && value.includes("\n") && !style.careful) {
			let block = require_yaml_tree.T(value, deeper, place.column, place.room);
			if (block !== void 0) return block;
		}
		return {
			head: inlineValue(value, style, { flow: style.careful }),
			lines: []
		};
	}
	let inForm = shortForm(value, style);
	if (inForm !== void 0) return {
		head: inForm,
		lines: []
	};
	let column = place.parent === "list" ? place.column + place.gap : place.column + (Array.isArray(value) ? style.listStep : style.step), lines = Array.isArray(value) ? value.flatMap((item) => elementLines(item, style, column, 2, place.room)) : Object.entries(value).flatMap(([key, member]) => memberLines(key, member, style, column, place.room));
	if (place.parent === "map" || !place.compact) return {
		head: "",
		lines
	};
	let [first = "", ...rest] = lines;
	return {
		head: first.slice(column),
		lines: rest
	};
}
function shortForm(value, style) {
	let isEmpty = Object.keys(value).length === 0;
	if (!isEmpty && (Array.isArray(value) || require_value.a(value) === void 0) || Object.values(value).some((one) => typeof one == "object" && !!one)) return;
	let text = inlineValue(value, style);
	return isEmpty || text.length <= 100 ? text : void 0;
}
function memberLines(key, value, style, column, room, quoted = !1) {
	let { head, lines } = blockValue(value, style, {
		parent: "map",
		column,
		gap: 2,
		compact: !0,
		room
	}), name = `${" ".repeat(column)}${keyText(key, style, quoted)}:`;
	return [head === "" ? name : `${name} ${head}`, ...lines];
}
function elementLines(value, style, column, gap, room) {
	let { head, lines } = blockValue(value, style, {
		parent: "list",
		column,
		gap,
		compact: !0,
		room
	});
	return [`${" ".repeat(column)}-${" ".repeat(gap - 1)}${head}`, ...lines];
}
// build/source/edit/block-rows.js
function editBlockRows(writer, splices, spot, plan) {
	if (writer.format !== "yaml") return;
	let rows = new BlockRows(writer.text, spot);
	rows.remove(splices, plan);
	let apart = rows.isApart() ? writer.newline : "", quoted = spot.type === "map" && spot.rows.every((row) => row.quoted), gap = require_yaml_tree.c(writer.text, spot.rows.at(-1)?.start ?? 0), print = (added, after) => {
		let room = {
			...after,
			blankAfter: after.blankAfter || apart !== ""
		};
		return added.map(({ key, value }) => (key === void 0 ? elementLines(value, writer.style, spot.column, gap, room) : memberLines(key, value, writer.style, spot.column, room, quoted)).join(writer.newline));
	};
	for (let [index, added] of plan.before) {
		let text = print(added, {
			endsFile: !1,
			blankAfter: !1,
			indentAfter: spot.column
		}).map((block) => block + writer.newline + apart).join("");
		text !== "" && splices.insert(rows.lead(index), text.slice(spot.column) + " ".repeat(spot.column));
	}
	let at = rows.tail(plan.kept.lastIndexOf(!0)), blocks = print(plan.atEnd, roomAfter(writer.text, at));
	splices.insert(at, blocks.map((block) => apart + writer.newline + block).join(""));
}
var BlockRows = class {
	#text;
	#spot;
	constructor(text, spot) {
		this.#text = text, this.#spot = spot;
	}
	isApart() {
		let { rows } = this.#spot, last = rows.length - 1;
		if (last < 1) return !1;
		let between = this.#text.slice(require_yaml_tree.v(this.#text, this.#row(last - 1).end), this.#row(last).start);
		return /\n[ \t]*\r?\n/.test(between);
	}
	get #isCompact() {
		let { start } = this.#row(0);
		return !require_yaml_tree.g(this.#text.slice(require_yaml_tree.y(this.#text, start), start));
	}
	tail(index) {
		return require_yaml_tree.m(this.#text, this.#row(index).end, this.#spot.column);
	}
	lead(index) {
		let { start } = this.#row(index);
		return index === 0 ? this.#isCompact ? start : this.#leadOfFirst(start) : this.#commentsAbove(start);
	}
	#leadOfFirst(start) {
		let text = this.#text, lead = this.#commentsAbove(start), others = this.#spot.rows.slice(1), isCustom = others.length > 0 && others.every((row) => this.#commentsAbove(row.start) < row.start);
		if (lead === start || isCustom) return lead;
		let line = require_yaml_tree.y(text, lead), isParted = line > 0 && require_yaml_tree.g(require_yaml_tree._(text, line - 1));
		for (; line > 0 && require_yaml_tree.g(require_yaml_tree._(text, line - 1));) line = require_yaml_tree.y(text, line - 1);
		return isParted && line > 0 && require_yaml_tree.p(require_yaml_tree._(text, line - 1)) === this.#spot.column ? lead : start;
	}
	#commentsAbove(start) {
		let lead = start;
		for (;;) {
			let line = require_yaml_tree.y(this.#text, lead);
			if (line === 0 || require_yaml_tree.p(require_yaml_tree._(this.#text, line - 1)) !== this.#spot.column) return lead;
			lead = require_yaml_tree.y(this.#text, line - 1) + this.#spot.column;
		}
	}
	remove(splices, plan) {
		let firstKept = plan.kept.indexOf(!0);
		plan.kept.forEach((kept, index) => {
			kept || (index < firstKept ? this.#removeLeading(splices, index) : this.#removeLines(splices, index, plan.kept.lastIndexOf(!0)));
		});
	}
	#removeLeading(splices, index) {
		let text = this.#text, next = require_yaml_tree.b(text, this.tail(index));
		for (; next < text.length && require_yaml_tree.g(require_yaml_tree._(text, next));) next = require_yaml_tree.b(text, next);
		let lead = this.lead(index), white = /^[ \t]*/.exec(require_yaml_tree._(text, next))?.[0].length ?? 0;
		this.#isCompact ? splices.remove(lead, next + white) : splices.remove(require_yaml_tree.y(text, lead), next);
	}
	#removeLines(splices, index, lastKept) {
		let text = this.#text, previous = this.tail(index - 1), from = require_yaml_tree.y(text, this.lead(index));
		text.slice(previous, from).trim() === "" && (from = require_yaml_tree.b(text, previous));
		let end = this.tail(index), keepsBreak = index === lastKept + 1 && this.tail(this.#spot.rows.length - 1) === text.length && endsInBlock(this.#row(index - 1).value);
		splices.remove(keepsBreak ? from : require_yaml_tree.x(text, from), end);
	}
	#row(index) {
		let row = this.#spot.rows[index];
		if (row === void 0) throw RangeError(`no row ${index}`);
		return row;
	}
};
function endsInBlock(spot) {
	if (spot.type === "scalar") return spot.style === "literal" || spot.style === "folded";
	let last = spot.type === "alias" || spot.flow ? void 0 : spot.rows.at(-1);
	return last !== void 0 && endsInBlock(last.value);
}
// build/source/edit/flow-rows.js
function isOneLine(text, spot) {
	let first = spot.rows[0];
	return !text.slice(spot.start, first?.start ?? spot.end).includes("\n");
}
function editFlowRows(writer, splices, spot, plan) {
	let { text } = writer, { rows } = spot;
	if (rows.length === 0) {
		fillEmpty(writer, splices, spot, plan.atEnd);
		return;
	}
	removeRows(text, splices, spot, plan);
	let first = rows[0], oneLine = isOneLine(text, spot), indent = require_yaml_tree.h(text, first.start), print = (row) => rowText(writer, spot, row, oneLine ? void 0 : indent), gap = oneLine ? inlineGap(writer, spot) : writer.newline + indent;
	for (let [index, added] of plan.before) {
		let row = rows[index];
		row !== void 0 && splices.insert(row.start, added.map((one) => `${print(one)},${gap}`).join(""));
	}
	if (plan.atEnd.length === 0) return;
	let last = rows[plan.kept.lastIndexOf(!0)], isLastOfAll = last === rows.at(-1), trailing = (rows.at(-1)?.comma ?? -1) !== -1;
	last.comma === -1 && splices.insert(last.end, ",");
	let added = plan.atEnd.map((one) => gap + print(one)).join(",") + (trailing ? "," : "");
	splices.insert(isLastOfAll || !oneLine ? rowTail(text, last) : last.comma + 1, added);
}
function refillFlow(writer, splices, spot, added) {
	let { text, newline } = writer, [first] = spot.rows, last = spot.rows.at(-1);
	if (first === void 0 || last === void 0) return;
	let oneLine = isOneLine(text, spot), indent = require_yaml_tree.h(text, first.start), rows = added.map((row) => rowText(writer, spot, row, oneLine ? void 0 : indent));
	splices.replace(first.start, last.end, rows.join(`,${oneLine ? inlineGap(writer, spot) : newline + indent}`));
}
function rowTail(text, row) {
	let after = row.comma === -1 ? row.end : row.comma + 1, end = require_yaml_tree.v(text, after);
	return end < text.length && /^[ \t]*(?:#.*)?$/.test(text.slice(after, end)) ? end : after;
}
function removeRows(text, splices, spot, plan) {
	let { rows } = spot;
	rows.forEach((row, index) => {
		if (plan.kept[index] === !0) return;
		let previous = rows[index - 1], isLeading = index < plan.kept.indexOf(!0), next = rows[index + 1];
		isLeading && next !== void 0 && !text.slice(row.start, next.start).includes("\n") ? splices.remove(row.start, next.start) : splices.remove(previous === void 0 ? leadOfFirst(text, spot, row) : rowTail(text, previous), rowTail(text, row));
	});
	let last = plan.kept.lastIndexOf(!0), row = rows[last], hadTrailing = (rows.at(-1)?.comma ?? -1) !== -1;
	row === void 0 || last === rows.length - 1 || plan.atEnd.length > 0 || hadTrailing || splices.remove(row.comma, row.comma + 1);
}
function leadOfFirst(text, spot, row) {
	return text.slice(spot.start, row.start).includes("\n") ? require_yaml_tree.x(text, row.start) : spot.start + 1;
}
function inlineGap(writer, spot) {
	let { text } = writer, [first, second] = spot.rows;
	return first === void 0 || second === void 0 || first.comma === -1 ? writer.format === "json" ? writer.style.comma : " " : text.slice(first.comma + 1, second.start).includes(" ") ? " " : "";
}
function rowText(writer, spot, row, base) {
	if (writer.format === "json") {
		let value = require_yaml_tree.i(row.value, writer.style, writer.style.unit === "" ? void 0 : base);
		return row.key === void 0 ? value : `${require_yaml_tree.r(row.key, writer.style)}:${writer.style.colon}${value}`;
	}
	let quotedKeys = spot.type === "map" && spot.rows.length > 0 && spot.rows.every((one) => one.quoted), value = inlineValue(row.value, writer.style, {
		flow: !0,
		quotedKeys
	});
	return row.key === void 0 ? value : `${keyText(row.key, writer.style, quotedKeys)}: ${value}`;
}
function fillEmpty(writer, splices, spot, added) {
	let { text } = writer;
	text.slice(spot.start + 1, spot.end - 1).trim() === "" ? splices.replace(spot.start, spot.end, wholeText(writer, spot, added)) : splices.insert(spot.end - 1, added.map((row) => rowText(writer, spot, row, void 0)).join(", "));
}
function wholeText(writer, spot, added) {
	let value = spot.type === "list" ? added.map((row) => row.value) : Object.fromEntries(added.map((row) => [row.key ?? "", row.value]));
	if (writer.format === "yaml") return inlineValue(value, writer.style);
	let isWithin = /^[ \t]*(?:"(?:[^"\\]|\\.)*"\s*:\s*)?$/.test(text(writer, spot));
	return require_yaml_tree.i(value, writer.style, writer.style.unit === "" || !isWithin ? void 0 : require_yaml_tree.h(writer.text, spot.start));
}
function text(writer, spot) {
	return writer.text.slice(require_yaml_tree.y(writer.text, spot.start), spot.start);
}
function putValue(writer, splices, spot, want, around) {
	if (writer.format === "json") {
		let isOneLine = writer.style.unit === "" || around.oneLine, text = require_yaml_tree.i(want, writer.style, isOneLine ? void 0 : require_yaml_tree.h(writer.text, spot.start));
		splices.replace(spot.start, spot.end, text);
	} else if (around.parent === "flow") putInline(writer.style, splices, spot, want, !0);
	else if (around.parent === "root") {
		let { lines, head } = blockValue(want, writer.style, rootPlace(writer, spot));
		splices.replace(spot.start, spot.end, [...head === "" ? [] : [head], ...lines].join(writer.newline));
	} else putBlock(writer.text, writer.newline, writer.style, splices, spot, want, around);
}
function rootPlace(writer, spot) {
	return {
		parent: "list",
		column: -2,
		gap: 2,
		compact: !0,
		room: roomAfter(writer.text, spot.end)
	};
}
function putInline(style, splices, spot, want, flow) {
	let text = inlineValue(want, style, {
		flow,
		scalar: spot.type === "scalar" ? spot.style : void 0
	});
	spot.start === spot.end ? splices.insert(spot.slot, spot.type === "scalar" && spot.bare ? `: ${text}` : ` ${text}`) : splices.replace(spot.start, spot.end, text);
}
function putBlock(text, newline, style, splices, spot, want, around) {
	let parent = around.parent === "list" ? "list" : "map", isBlock = (spot.type === "map" || spot.type === "list") && !spot.flow, isOwnLine = spot.start !== spot.end && require_yaml_tree.y(text, spot.start) > spot.slot, isCommented = isBlock && isOwnLine && text.slice(require_yaml_tree.v(text, spot.slot), spot.start).includes("#"), room = {
		...roomAfter(text, spot.end),
		...isCommented && { indentAfter: Infinity }
	}, printed = (spot.type === "scalar" ? sameStyle(text, style, spot, want, around, room) : void 0) ?? blockValue(want, style, {
		parent,
		column: around.column,
		gap: parent === "list" ? gapOf(text, spot) : 2,
		compact: spot.anchor === void 0 && !isOwnLine,
		room
	}), rest = printed.lines.map((line) => newline + line).join("");
	if (spot.start === spot.end) splices.insert(spot.slot, printed.head === "" ? "" : ` ${printed.head}`), splices.insert(require_yaml_tree.v(text, spot.slot), rest);
	else if (spot.type === "scalar" && (spot.style === "literal" || spot.style === "folded")) {
		let comment = spot.headerComment === "" ? "" : ` ${spot.headerComment}`;
		splices.replace(spot.start, spot.end, printed.head + comment + rest);
	} else isBlock ? putOverBlock(text, splices, spot, printed, rest, isOwnLine) : printed.head === "" ? (splices.remove(isOwnLine ? require_yaml_tree.x(text, spot.start) : spot.slot, spot.end), splices.insert(require_yaml_tree.v(text, spot.end), rest)) : (splices.replace(spot.start, spot.end, printed.head), splices.insert(require_yaml_tree.v(text, spot.end), rest));
}
function sameStyle(text, style, spot, want, around, room) {
	if (style.careful || typeof want == "object" && want) return;
	let isBlock = spot.style === "literal" || spot.style === "folded";
	if (isBlock && typeof want == "string") {
		let source = text.slice(spot.start, spot.end).split("\n").slice(1), found = require_yaml_tree.C(source, String(spot.value)), indent = found !== void 0 && found > around.column ? found : around.column + style.step, width = Math.max(80, ...source.map((line) => line.trimEnd().length)) - indent;
		return (spot.style === "folded" ? require_yaml_tree.w(want, indent, around.column, room, width) : void 0) ?? require_yaml_tree.T(want, indent, around.column, room);
	}
	let isSpread = typeof want == "string" && want.includes("\n") && spot.style !== "double";
	return isBlock || isSpread ? void 0 : {
		head: inlineValue(want, style, {
			flow: !1,
			scalar: spot.style
		}),
		lines: []
	};
}
function putOverBlock(text, splices, spot, printed, rest, isOwnLine) {
	let end = require_yaml_tree.m(text, spot.end, "column" in spot ? spot.column : 0);
	if (!isOwnLine) {
		splices.replace(spot.start, end, printed.head + rest);
		return;
	}
	splices.insert(spot.slot, printed.head === "" ? "" : ` ${printed.head}`);
	let from = require_yaml_tree.x(text, spot.start);
	splices.replace(from, end, rest);
}
function gapOf(text, spot) {
	let dash = text.lastIndexOf("-", spot.slot - 1);
	return spot.anchor === void 0 && dash === spot.slot - 1 ? require_yaml_tree.c(text, dash) : 2;
}
// build/source/edit/splices.js
var Splices = class {
	#list = [];
	get empty() {
		return this.#list.length === 0;
	}
	insert(at, text) {
		text !== "" && this.#list.push({
			start: at,
			end: at,
			text
		});
	}
	replace(start, end, text) {
		start === end ? this.insert(start, text) : this.#list.push({
			start,
			end,
			text
		});
	}
	remove(start, end) {
		start < end && this.#list.push({
			start,
			end,
			text: ""
		});
	}
	apply(text) {
		let ordered = this.#list.map((splice, index) => ({
			...splice,
			index,
			isInsert: splice.start === splice.end
		})).sort((a, b) => a.start - b.start || Number(b.isInsert) - Number(a.isInsert) || a.index - b.index), out = [], at = 0, deleting = !1;
		for (let splice of ordered) if (splice.start < at) {
			if (!deleting || splice.text !== "") return;
			at = Math.max(at, splice.end);
		} else out.push(text.slice(at, splice.start), splice.text), at = splice.end, deleting = splice.text === "";
		return out.push(text.slice(at)), out.join("");
	}
}, Reconciler = class {
	splices = new Splices();
	#writer;
	#origins;
	#changed = new Map();
	constructor(writer, origins) {
		this.#writer = writer, this.#origins = origins;
	}
	value(spot, want, around) {
		if (want !== spot.value || spot.aliases && this.#changed.size !== 0) {
			if (spot.type === "alias") {
				let now = this.#valueOf(spot.target);
				if (now !== void 0 && require_json.s(now, want)) return;
				this.#put(spot, want, around);
			} else spot.type === "map" && isMap(want) ? this.#map(spot, want, around) : spot.type === "list" && Array.isArray(want) ? this.#list(spot, want, around) : require_json.s(spot.value, want) || this.#put(spot, want, around);
			spot.anchor !== void 0 && !require_json.s(spot.value, want) && this.#changed.set(spot.anchor, want);
		}
	}
	#put(spot, want, around) {
		for (let anchor of require_bundle_format.i(spot)) this.#changed.set(anchor, void 0);
		putValue(this.#writer, this.splices, spot, want, around);
	}
	#list(spot, want, around) {
		let from = this.#origins.get(want) ?? alignList(spot.value, want), target = spot.rows.map(() => void 0), before = new Map(), waiting = [];
		want.forEach((value, index) => {
			let origin = from[index];
			origin === void 0 ? waiting.push({
				key: void 0,
				value
			}) : (target[origin] = index, waiting.length > 0 && before.set(origin, waiting), waiting = []);
		}), spot.rows.forEach((row, index) => {
			let at = target[index];
			at === void 0 ? this.#lose(row) : this.value(row.value, want[at] ?? null, this.#inside(spot));
		});
		let kept = target.map((at) => at !== void 0);
		this.#rows(spot, want, around, {
			kept,
			before,
			atEnd: waiting
		});
	}
	#map(spot, want, around) {
		let own = new Set(spot.rows.filter((row) => !row.merge).map((row) => row.key)), merged = {}, keepsMerge = !0;
		for (let row of spot.rows) if (row.merge) {
			let now = this.#mergedBy(row.value);
			now === void 0 ? keepsMerge = !1 : require_yaml_tree.n(merged, now);
		} else Object.hasOwn(want, row.key) ? this.#member(spot, row, want[row.key] ?? null) : this.#lose(row);
		Object.keys(merged).some((key) => !Object.hasOwn(want, key)) && (keepsMerge = !1);
		let isBroughtIn = (key, value) => keepsMerge && Object.hasOwn(merged, key) && require_json.s(merged[key] ?? null, value), added = Object.entries(want).filter(([key, value]) => !own.has(key) && !isBroughtIn(key, value)).map(([key, value]) => ({
			key,
			value
		})), kept = spot.rows.map((row) => row.merge ? keepsMerge : Object.hasOwn(want, row.key));
		for (let row of spot.rows) row.merge && !keepsMerge && this.#lose(row);
		let merge = keepsMerge ? -1 : spot.rows.findIndex((row) => row.merge), next = merge === -1 ? -1 : kept.indexOf(!0, merge), plan = next === -1 ? {
			before: new Map(),
			atEnd: added
		} : {
			before: new Map([[next, added]]),
			atEnd: []
		};
		this.#rows(spot, want, around, {
			kept,
			...plan
		});
	}
	#member(spot, row, want) {
		if (row.explicit && want !== row.value.value && !require_json.s(want, row.value.value)) throw new require_bundle_format.r(`The key ${JSON.stringify(row.key)} is written with "?", which cannot be edited.`);
		this.value(row.value, want, this.#inside(spot));
	}
	#mergedBy(spot) {
		if (spot.type === "alias") {
			let now = this.#valueOf(spot.target);
			return now !== void 0 && isMergeable(now) ? now : void 0;
		}
		if (spot.type === "list") {
			let parts = spot.rows.map((row) => this.#mergedBy(row.value));
			return parts.includes(void 0) ? void 0 : parts;
		}
		return this.value(spot, spot.value, {
			parent: "flow",
			column: 0,
			oneLine: !0
		}), spot.value;
	}
	#rows(spot, want, around, plan) {
		if (!plan.kept.includes(!1) && plan.before.size === 0 && plan.atEnd.length === 0) return;
		let isEmptied = spot.rows.length > 0 && !plan.kept.includes(!0);
		isEmptied && spot.flow && spot.type === "map" && plan.atEnd.length > 0 ? refillFlow(this.#writer, this.splices, spot, plan.atEnd) : isEmptied || spot.flow && spot.rows.length === 0 && this.#writer.format === "yaml" && around.parent !== "flow" ? this.#put(spot, want, around) : spot.flow ? editFlowRows(this.#writer, this.splices, spot, plan) : editBlockRows(this.#writer, this.splices, spot, plan);
	}
	#inside(spot) {
		return spot.flow ? {
			parent: "flow",
			column: 0,
			oneLine: isOneLine(this.#writer.text, spot)
		} : {
			parent: spot.type,
			column: spot.column,
			oneLine: !1
		};
	}
	#valueOf(anchor) {
		return this.#changed.has(anchor) ? this.#changed.get(anchor) : anchor.value;
	}
	#lose(row) {
		for (let anchor of require_bundle_format.o(row)) this.#changed.set(anchor, void 0);
	}
};
function isMergeable(value) {
	return isMap(value) || Array.isArray(value) && value.every(isMap);
}
function isMap(value) {
	return typeof value == "object" && !!value && !Array.isArray(value);
}
function editSource(file, text, edits, sources = new require_config.f()) {
	let mark = text.startsWith("﻿") ? "﻿" : "", body = text.slice(mark.length), all = (message) => ({ refused: edits.map(({ path }) => ({
		path,
		message
	})) });
	if (edits.length === 0) return { text };
	try {
		let source = readSource(file, body, sources), expected = expectedValue(source.value, edits);
		if ("refused" in expected) return expected;
		let edited = rewrite(source, expected.value, expected.origins);
		if (edited !== void 0) return { text: mark + edited };
		let message = `${file} cannot be edited here without changing what it means elsewhere; edit it by hand.`;
		return { refused: culprits(source, edits).map(({ path }) => ({
			path,
			message
		})) };
	} catch (error) {
		if (error instanceof require_bundle_format.r) return all(error.message);
		throw error;
	}
}
function readSource(file, text, sources) {
	let { document, findings } = sources.parse(file, new TextEncoder().encode(text)), error = findings.find((finding) => finding.severity === "error");
	if (error !== void 0 || document === void 0) {
		let place = error?.place === void 0 ? file : require_finding.n(error.place);
		throw new require_bundle_format.r(`${place}: ${error?.message ?? "The file cannot be read."}`);
	}
	let value = require_source_node.o(document.root), tree = document.format === "json" ? require_yaml_tree.S(text, document.root) : require_yaml_tree.t(file, text);
	if (document.text !== text || !require_json.s(tree.value, value)) throw new require_bundle_format.r(`${file} uses syntax that cannot be edited.`);
	return {
		file,
		text,
		format: document.format,
		value: tree.value,
		tree,
		sources
	};
}
function culprits(source, edits) {
	if (edits.length < 2) return edits;
	let half = Math.ceil(edits.length / 2), found = [edits.slice(0, half), edits.slice(half)].filter((part) => !isPossible(source, part));
	return found.length === 0 ? edits : found.flatMap((part) => culprits(source, part));
}
function isPossible(source, edits) {
	let expected = expectedValue(source.value, edits);
	return "value" in expected && rewrite(source, expected.value, expected.origins) !== void 0;
}
function rewrite(source, want, origins) {
	for (let careful of [!1, !0]) {
		let text = attempt(source, want, origins, careful);
		if (text !== void 0 && means(source, text, want)) return text;
	}
}
function attempt(source, want, origins, careful) {
	let { text, tree, format } = source, base = {
		text,
		newline: require_yaml_tree.u(text)
	}, reconciler = new Reconciler(format === "json" ? {
		...base,
		format,
		style: require_yaml_tree.l(text, tree)
	} : {
		...base,
		format,
		style: {
			...require_yaml_tree.d(text, tree),
			careful
		}
	}, origins);
	return reconciler.value(tree, want, {
		parent: "root",
		column: -1,
		oneLine: !1
	}), reconciler.splices.apply(text);
}
function means(source, text, want) {
	let { document, findings } = source.sources.parse(source.file, new TextEncoder().encode(text));
	return document === void 0 || findings.some((finding) => finding.severity === "error") ? !1 : document.text === text && require_json.s(require_source_node.o(document.root), want);
}
// build/source/edit/print-bundle.js
const CANONICAL = {
	step: 2,
	listStep: 2,
	quote: "double",
	padded: !0,
	careful: !1
}, ROOM = {
	endsFile: !1,
	blankAfter: !0,
	indentAfter: 0
};
function printBundle(value, format) {
	if (format === "json") return `${require_yaml_tree.i(value, {
		unit: "  ",
		colon: " ",
		comma: " ",
		ascii: !1,
		newline: "\n"
	}, "")}\n`;
	let out = [];
	for (let [key, member] of Object.entries(value)) {
		let lines = topLevelLines(key, member);
		out.length > 0 && isBelow(member, lines) && out.push(""), out.push(...lines);
	}
	return out.length === 0 ? "{}\n" : `${out.join("\n")}\n`;
}
function topLevelLines(key, member) {
	if (!Array.isArray(member) || member.length === 0) return memberLines(key, member, CANONICAL, 0, ROOM);
	let items = member.map((item) => elementLines(item, CANONICAL, 2, 2, ROOM)), isApart = items.some((lines) => lines.length > 1);
	return [`${keyText(key, CANONICAL)}:`, ...items.flatMap((lines, index) => isApart && index > 0 ? ["", ...lines] : lines)];
}
function isBelow(member, lines) {
	return lines.length > 1 && typeof member == "object" && !!member;
}
// build/pull/merge-text.js
const PREFIX = "pipelines-sync-merge-";
async function tidy(folder) {
	for (let name of await (0, node_fs_promises.readdir)(folder)) {
		let [, pid] = RegExp(`^${PREFIX}(\\d{1,10})-[^-]+$`).exec(name) ?? [];
		if (pid === void 0 || require_main.n(Number(pid))) continue;
		let one = node_path.default.join(folder, name), found = await (0, node_fs_promises.lstat)(one).catch(() => void 0);
		found?.isDirectory() === !0 && found.uid === process.getuid?.() && await (0, node_fs_promises.rm)(one, {
			recursive: !0,
			force: !0
		});
	}
}
function gitMerge(env) {
	let tidied;
	return async ({ base, files, platform }) => {
		tidied ??= tidy((0, node_os.tmpdir)()), await tidied;
		let folder = await (0, node_fs_promises.mkdtemp)(node_path.default.join((0, node_os.tmpdir)(), `${PREFIX}${process.pid}-`));
		try {
			let sides = {
				files,
				base,
				platform
			};
			for (let [name, text] of Object.entries(sides)) await (0, node_fs_promises.writeFile)(node_path.default.join(folder, name), `${text}\n`, { mode: 384 });
			let labels = [
				require_config.w,
				"applied last",
				require_config.T
			].flatMap((label) => ["-L", label]), merged = await require_main.l(folder, env)([
				"-c",
				"merge.conflictStyle=merge",
				"merge-file",
				"-p",
				...labels,
				...Object.keys(sides)
			]);
			return merged.code === null || merged.code < 0 || merged.code > 127 ? void 0 : {
				text: merged.stdout.toString("utf8").replace(/\n$/, ""),
				conflicts: merged.code > 0
			};
		} finally {
			await (0, node_fs_promises.rm)(folder, {
				recursive: !0,
				force: !0
			});
		}
	};
}
// build/pull/pull-codes.js
const PULL_CODES = {
	nowhere: require_codes.a("PS7002", "It is unclear which bundle a new object belongs in; choose one with `--into`."),
	notCovered: require_codes.s("PS7003", "No bundle pattern covers the file for new objects."),
	uncommitted: require_codes.a("PS7004", "An uncommitted text would be overwritten without a base to compare with; `--force` overwrites it."),
	changedMeanwhile: require_codes.s("PS7005", "A file changed during the pull; nothing was written."),
	unwritable: require_codes.r("PS7006", "A file cannot be written."),
	badWorkflow: require_codes.r("PS7007", "`--workflow` takes the number of a workflow."),
	noVars: require_codes.s("PS7008", "`--vars` cannot write variables into the configuration."),
	fitsNothing: require_codes.r("PS7009", "A pattern of `pull` matches neither an item in the files nor a live object."),
	conflict: require_codes.a("PS7011", "A value was edited in the files and on the platform; `pull` cannot merge it."),
	textConflict: require_codes.a("PS7012", "The same lines were edited in the files and on the platform; the file has both, between conflict markers."),
	unknownBase: require_codes.a("PS7013", "The platform has a different value, and it is unknown which side changed last."),
	gone: require_codes.a("PS7014", "An object was deleted or archived on the platform, but its item is still in the files."),
	ambiguous: require_codes.a("PS7015", "An item matches several live objects."),
	claimedTwice: require_codes.r("PS4122", "Two resources claim the same live object, or the lists of several scopes show it; it was not pulled."),
	twins: require_codes.a("PS7016", "Several live objects have the same name in one scope; files cannot tell them apart."),
	notForFiles: require_codes.a("PS7017", "A live value cannot be written to the files, or would be refused there."),
	unreadable: require_codes.r("PS7018", "A list of the platform cannot be read, so nothing of it was pulled."),
	leftFiles: require_codes.o("PS7019", "A recorded live object is no longer in the files; `pull --all` does not bring it back."),
	secretLeft: require_codes.o("PS7022", "Credentials are write-only, so they cannot be pulled."),
	unconfirmed: require_codes.a("PS7020", "An object is listed by the platform but cannot be read by its id."),
	takenBefore: require_codes.a("PS7021", "Lines that a pull wrote were edited in the file afterwards."),
	takenBack: require_codes.a("PS7051", "A rollback removed an object from the platform, but its item is still in the files; `--rolled-back` removes it."),
	unsettled: require_codes.a("PS7050", "`--resolved` settles only the live value that a pull has shown; the platform has a different one.")
}, TEMPORARY = /^\.pipelines-sync-pull-(?:(\d{1,10})-)?[0-9a-f]{8}-[0-9a-f-]{27}\.tmp$/, NOT_FROM_THERE = [
	"EXDEV",
	"EACCES",
	"EPERM",
	"EROFS"
];
var RepositoryFiles = class {
	#root;
	#atStart;
	#read = new Map();
	constructor(root, atStart) {
		this.#root = root, this.#atStart = atStart;
	}
	read(file) {
		if (!this.#read.has(file)) {
			let text = this.#fromDisk(file), before = this.#atStart.get(file);
			if (before !== void 0 && text?.replace(/^\ufeff/, "") !== before) throw changedMeanwhile(file);
			this.#read.set(file, text);
		}
		return this.#read.get(file);
	}
	real = (file) => {
		let inside = require_opened.G(this.#root, file);
		return inside.kind === "found" && !require_opened.U(inside.relative) ? inside.relative : void 0;
	};
	list(folder) {
		try {
			return (0, node_fs.readdirSync)(node_path.default.join(this.#root, folder));
		} catch {
			return [];
		}
	}
	check(files) {
		for (let file of files) {
			if (this.#fromDisk(file) !== this.#read.get(file)) throw changedMeanwhile(file);
			this.#checkPlace(file);
		}
	}
	async write(files) {
		await this.#tidyBeside(files.keys());
		for (let [file, text] of files) {
			if (text === null && this.#fromDisk(file) !== this.#read.get(file)) throw unwritable(file, "it changed during the pull");
			try {
				text === null ? await (0, node_fs_promises.rm)(node_path.default.join(this.#root, file)) : await this.#write(file, text, this.#read.get(file) === void 0);
			} catch (error) {
				throw unwritable(file, require_opened.W(error));
			}
		}
	}
	async tidy() {
		for (let name of this.list(".")) {
			let [found, pid] = TEMPORARY.exec(name) ?? [];
			found !== void 0 && pid !== void 0 && (Number(pid) !== process.pid && require_main.n(Number(pid)) || await (0, node_fs_promises.rm)(node_path.default.join(this.#root, name), { force: !0 }));
		}
	}
	async #tidyBeside(files) {
		let folders = new Set([...files, ...this.#read.keys()].map((file) => node_path.default.posix.dirname(file)));
		for (let folder of folders) for (let name of this.list(folder)) {
			let file = node_path.default.posix.join(folder, name), [found, pid] = TEMPORARY.exec(name) ?? [], isOther = pid !== void 0 && Number(pid) !== process.pid && require_main.n(Number(pid));
			found !== void 0 && !isOther && this.real(file) === file && await (0, node_fs_promises.rm)(node_path.default.join(this.#root, file), { force: !0 });
		}
	}
	async #write(file, text, isNew) {
		let inside = require_opened.G(this.#root, file), full = inside.kind === "found" ? inside.real : node_path.default.join(this.#root, file);
		await (0, node_fs_promises.mkdir)(node_path.default.dirname(full), { recursive: !0 });
		try {
			await this.#put(full, this.#root, text, isNew);
		} catch (error) {
			let code = require_config.j(error) ?? "";
			if (!NOT_FROM_THERE.includes(code)) throw error;
			await this.#put(full, node_path.default.dirname(full), text, isNew);
		}
	}
	async #put(full, folder, text, isNew) {
		let temporary = node_path.default.join(folder, `.pipelines-sync-pull-${process.pid}-${(0, node_crypto.randomUUID)()}.tmp`);
		isNew ? await require_whole_file.n(full, {
			temporary,
			text,
			mode: 438
		}) : await require_whole_file.i(full, {
			temporary,
			text,
			mode: (await (0, node_fs_promises.stat)(full)).mode & 4095,
			isExact: !0
		});
	}
	#fromDisk(file) {
		let inside = require_opened.G(this.#root, file);
		if (!(inside.kind !== "found" || require_opened.U(inside.relative))) try {
			return new TextDecoder("utf-8", {
				fatal: !0,
				ignoreBOM: !0
			}).decode((0, node_fs.readFileSync)(inside.real));
		} catch {
			return;
		}
	}
	#checkPlace(file) {
		if (require_opened.U(file)) throw unwritable(file, "nothing is written into that folder");
		let parts = file.split("/");
		for (let length = 1; length <= parts.length; length += 1) {
			let at = parts.slice(0, length).join("/"), inside = require_opened.G(this.#root, at);
			if (inside.kind === "outside") throw unwritable(file, `${at} leads outside the repository`);
			if (inside.kind === "unreadable") throw unwritable(file, inside.reason);
			if (inside.kind === "missing") return;
		}
		if (this.#read.get(file) === void 0 && (0, node_fs.lstatSync)(node_path.default.join(this.#root, file)) !== void 0) throw unwritable(file, "something else is there");
	}
};
function changedMeanwhile(file) {
	return new require_finding.t(PULL_CODES.changedMeanwhile.code, `${file} changed during the pull; nothing was written.`, "Pull again.", 3);
}
function unwritable(file, reason) {
	return new require_finding.t(PULL_CODES.unwritable.code, `${file} cannot be written: ${reason}.`, "Files written before it are kept; pull again when it can be written.");
}
// build/pull/survey/check-request.js
function checkPullPatterns(request, context, found) {
	let inFiles = context.desired.resources.map(({ address }) => address), live = found.fresh.flatMap(({ aliases }) => aliases), others = found.open.map(({ address }) => address);
	for (let pattern of request.only) check("--only", pattern, [
		...inFiles,
		...live,
		...others
	], context.kinds);
	for (let pattern of request.resolved) check("--resolved", pattern, inFiles, context.kinds);
}
function check(flag, pattern, addresses, kinds) {
	let names = kinds.all.map((kind) => kind.name);
	if (!require_config.M(pattern, names)) {
		let { message, remedy } = require_pattern_words.r(flag, pattern, names);
		throw new require_finding.t(PULL_CODES.fitsNothing.code, message, remedy);
	}
	if (!(addresses.some((address) => require_config_types.f(pattern, address)) || require_pattern_words.n(pattern, names))) throw new require_finding.t(PULL_CODES.fitsNothing.code, `${flag} ${JSON.stringify(pattern)} matches ${flag === "--only" ? "neither an item in the files nor a live object" : "no item in the files"}.`, require_pattern_words.t(pattern, addresses));
}
// build/pull/survey/request.js
var PullSelection = class {
	#request;
	#inTarget;
	constructor(request, inTarget) {
		this.#request = request, this.#inTarget = inTarget;
	}
	get findsNew() {
		let { all, only, workflows } = this.#request;
		return all || only.length > 0 || workflows.length > 0;
	}
	covers(addresses, partition) {
		let { only } = this.#request;
		return this.#inTarget(addresses[0] ?? "") && (only.length === 0 || addresses.some((address) => require_config_types.d(only, address))) && this.hasPartition(partition);
	}
	names(addresses, partition) {
		return this.findsNew && this.covers(addresses, partition);
	}
	bringsBack({ address, partition, rolled_back: mark = null }) {
		return this.#request.rolledBack && mark !== null && this.covers([address], partition);
	}
	get workflows() {
		return this.#request.workflows;
	}
	isExplicit(addresses) {
		return addresses.some((address) => require_config_types.d(this.#request.only, address));
	}
	mayLieBelow(kind) {
		let { only } = this.#request;
		if (only.length === 0) return !0;
		let ends = (pattern) => !kind.scoped || /^[^/*]+$|\*\d*$|@/.test(pattern);
		return only.some((pattern) => ends(pattern) && canMatch(pattern, `${kind.name}/`, ""));
	}
	hasPartition(partition) {
		let { all, workflows } = this.#request;
		if (workflows.length === 0) return !0;
		let workflow = /(?:^|\/)workflow:(\d+)/.exec(partition)?.[1];
		return workflow === void 0 ? all : workflows.includes(Number(workflow));
	}
	canFit(prefixes, suffix) {
		let { only } = this.#request;
		return only.length === 0 || only.some((pattern) => prefixes.some((prefix) => canMatch(pattern, prefix, suffix)));
	}
};
function canMatch(pattern, prefix, suffix) {
	if (!pattern.includes("/") && !pattern.includes("*")) return prefix.startsWith(`${pattern}/`);
	let pieces = pattern.split("*"), head = pieces[0] ?? "", tail = pieces.at(-1) ?? "", fitsHead = prefix.startsWith(head) || head.startsWith(prefix), fitsTail = suffix.endsWith(tail) || tail.endsWith(suffix);
	return pieces.length === 1 ? head.startsWith(prefix) && tail.endsWith(suffix) : fitsHead && fitsTail;
}
// build/pull/survey/addresses.js
function liveAddress(kind, partition, live, names, variables) {
	let parts = keyParts(kind, partition, live.object, names, variables), plain = keyParts(kind, partition, live.object, names, void 0);
	if (parts === void 0 || plain === void 0) return;
	let scope = require_opened.I(kind, partition), address = require_config_types.c(kind.name, parts, scope);
	return {
		address,
		aliases: [...new Set([address, require_config_types.c(kind.name, plain, scope)])]
	};
}
function addressFrame(kind, partition, variables) {
	let placed = kind.placed(partition), known = [], plain = [];
	for (let name of kind.key) {
		let id = Object.hasOwn(placed, name) ? placed[name] : void 0;
		if (id === void 0) break;
		plain.push(String(id));
		let variable = variables.of(name, id);
		known.push(variable === void 0 ? String(id) : `\${${variable}}`);
	}
	let prefix = (parts) => [
		kind.name,
		...parts,
		""
	].join("/"), scope = require_opened.I(kind, partition);
	return {
		prefixes: [...new Set([prefix(known), prefix(plain)])],
		suffix: scope === void 0 ? "" : `@${scope}`
	};
}
function keyParts(kind, partition, object, names, variables) {
	let placed = kind.placed(partition), parts = [];
	for (let name of kind.key) {
		let value = Object.hasOwn(placed, name) ? placed[name] : object[name];
		if (typeof value != "string" && typeof value != "number" || value === "") return;
		parts.push(partOf(kind, name, value, names, variables));
	}
	return parts;
}
function partOf(kind, name, value, names, variables) {
	let field = require_field.n(kind.fields, [name]);
	if (field?.type !== "id") return String(value);
	if (field.kind !== void 0) {
		let address = names.addressOf(field.kind, value);
		return address !== void 0 && names.idOf(new require_value.n(address)) === value ? address.slice(address.indexOf("/") + 1) : String(value);
	}
	let variable = variables?.of(name, value);
	return variable === void 0 ? String(value) : `\${${variable}}`;
}
// build/pull/survey/partitions.js
function partitionsOf(kind, kinds, wanted, snapshot, canFit) {
	let found = {
		partitions: [],
		pending: !1,
		unreadable: []
	}, add = (partition) => {
		wanted.hasPartition(partition) && canFit(partition) && found.partitions.push(partition);
	};
	for (let scope of kind.lives) {
		if (scope === kind.home) {
			add(kind.home);
			continue;
		}
		if (scope === "workflow" && wanted.workflows.length > 0) {
			for (let id of wanted.workflows) add(`workflow:${id}`);
			continue;
		}
		let list = kinds.surroundings[scope];
		if (list === void 0 || !wanted.mayLieBelow(kind)) continue;
		let answer = snapshot.rows(list);
		if (answer === void 0) found.pending = !0;
		else if (answer.state === "unreadable") found.unreadable.push({
			scope,
			message: answer.message
		});
		else if (answer.state === "missing") found.unreadable.push({
			scope,
			message: "404"
		});
		else if (answer.state === "rows") {
			let ids = answer.rows.filter((row) => !require_providers.d(row)).map((row) => row.id);
			for (let id of ids) typeof id == "number" && add(`${scope}:${id}`);
		}
	}
	return found;
}
// build/pull/open-point.js
function openPoint(point) {
	return {
		path: null,
		place: null,
		ids: [],
		remedies: [],
		...point
	};
}
// build/pull/survey/survey-points.js
function unlistedPlaces(kind, scope, message) {
	return openPoint({
		code: PULL_CODES.unreadable.code,
		weight: "error",
		address: kind.name,
		message: `The ${scope}s of the ${kind.words.account} cannot be listed (${message}), so their ${kind.name} were not pulled.`,
		remedies: [{
			to: "To continue",
			type: "name workflows with --workflow, or give the key the right to list them"
		}]
	});
}
function unreadableList(kind, partition, message, isAllowed) {
	return openPoint({
		code: PULL_CODES.unreadable.code,
		weight: isAllowed ? "open" : "error",
		address: kind.name,
		message: `The ${kind.name} of ${partition} cannot be read (${message}), so nothing of them was pulled.`,
		remedies: [{
			to: "To pull them",
			type: "give the key's user the right to read them"
		}, ...isAllowed ? [] : [{
			to: "To go on without them",
			type: `set allow_unreadable: [${kind.name}]`
		}]]
	});
}
function unclearObject({ address, place }, message, ids, target) {
	return openPoint({
		code: PULL_CODES.ambiguous.code,
		weight: "open",
		address,
		place,
		ids: [...ids],
		message: `It is unclear which object is meant: ${message}.`,
		remedies: ids.map((id) => ({
			to: `To pin id ${id} on ${target}`,
			type: require_plan_target.D(place, address, "id", target, id)
		}))
	});
}
function disputedObject({ address, place }, { dispute, target }) {
	return openPoint({
		code: PULL_CODES.claimedTwice.code,
		weight: "error",
		address,
		place,
		message: dispute.message,
		remedies: require_plan_target.b({
			address,
			place
		}, dispute, target)
	});
}
function sharedByScopes(kind, id, addresses) {
	return openPoint({
		code: PULL_CODES.claimedTwice.code,
		weight: "error",
		address: kind.name,
		ids: [id],
		message: `${require_match.u(id, addresses)} The lists of several scopes show it without naming its scope; none was pulled.`,
		remedies: [{
			to: "To pull it",
			type: "write the item in its own scope, pin its id in sync, and pull again"
		}]
	});
}
function namelessObject(kind, address, id) {
	return openPoint({
		code: PULL_CODES.notForFiles.code,
		weight: "open",
		address,
		ids: [id],
		message: `A ${kind.singular} without ${kind.key.join(", ")} (id ${id}) cannot be written to the files.`,
		remedies: [{
			to: "To pull it",
			type: `give it a name in ${kind.words.app}`
		}]
	});
}
function twinObjects(kind, address, own, others, target) {
	let ids = own === void 0 ? [...others] : [own, ...others], list = others.join(", ");
	return openPoint({
		code: PULL_CODES.twins.code,
		weight: "open",
		address,
		ids,
		message: own === void 0 ? `${ids.length} live objects have this name (ids ${list}), which files cannot tell apart; none was pulled.` : `The item in the files is id ${own}; another live ${kind.singular} with the same name (id ${list}) was not pulled.`,
		remedies: [{
			to: "To pull them",
			type: `rename all but one in ${kind.words.app}, then pull again`
		}, {
			to: "To pull one of them",
			type: `write the item, with ${require_plan_target.D(null, address, "id", target, ids.at(-1) ?? 0)}, and pull again`
		}]
	});
}
function unconfirmedObject(address, id) {
	return openPoint({
		code: PULL_CODES.unconfirmed.code,
		weight: "open",
		address,
		ids: [id],
		message: `The platform lists it (id ${id}), but it cannot be read by its id; nothing was pulled.`,
		remedies: [{
			to: "To continue",
			type: "pull again"
		}]
	});
}
function leftFiles({ address }, live) {
	return openPoint({
		code: PULL_CODES.leftFiles.code,
		weight: "note",
		address,
		ids: [live.id],
		message: `It is in the ledger (id ${live.id}) but not in the files here: it was removed from them, or added elsewhere.`,
		remedies: [require_plan_target.T("To pull it into these files", address)]
	});
}
function secretsLeft(kind, address, live) {
	return Object.entries(kind.fields.fields).flatMap(([name, field]) => {
		let value = live.object[name], isThere = typeof value == "object" && !!value && Object.keys(value).length > 0;
		return require_field.r(field) !== "secret" || !isThere ? [] : openPoint({
			code: PULL_CODES.secretLeft.code,
			weight: "note",
			address,
			path: name,
			message: `${name} is write-only, so it is not pulled; the platform keeps its value.`,
			remedies: [{
				to: "To manage it",
				type: `write ${name} with {$env: NAME} into the item`
			}]
		});
	});
}
// build/pull/survey/unnamed-edits.js
function unnamedEdits(match, live, entry) {
	if (entry === void 0) return [];
	let { kind, value, settings } = match.resource, ignored = (settings.ignore ?? []).map((path) => require_sync_forms.m(path) ?? [path]);
	return [...require_known_address.y(kind, live.object).values()].filter(({ path, steps, field }) => {
		let top = require_field.n(kind.fields, steps.slice(0, 1)), seen = Object.hasOwn(entry.seen, path) ? entry.seen[path] : void 0;
		if (seen === void 0 || field === void 0 || top === void 0 || require_field.r(top) !== "managed" || ignored.some((prefix) => require_sync_forms.h(steps, prefix))) return !1;
		let found = require_known_address.C(live.object, steps);
		return seen !== require_three_way.a(require_three_way.u(field, found, live.object)) && !isWritten(value, steps) && !Object.hasOwn(entry.leaves, path);
	});
}
function isWritten(value, steps) {
	let at = value;
	for (let step of steps) {
		if (typeof at != "object" || !at || Array.isArray(at)) return at !== void 0;
		if (!Object.hasOwn(at, step)) return !1;
		at = at[String(step)];
	}
	return !0;
}
// build/pull/survey/survey.js
function freshKey(kind, partition, id) {
	return `${kind.name} ${require_providers._(partition, id)}`;
}
function survey(inputs, view) {
	let surveyor = new Surveyor(inputs, view), done = surveyor.run(), needs = view.snapshot.takeNeeds();
	if (needs.length > 0) return { needs };
	if (!done) throw Error("a pull waits for something that it did not request");
	return { survey: surveyor.result };
}
var Surveyor = class {
	result;
	#inputs;
	#view;
	#open = new Set();
	#pending = !1;
	constructor(inputs, view) {
		this.#inputs = inputs, this.#view = view;
		let names = new require_three_way.h(inputs.plan.base);
		this.result = {
			names,
			matches: [],
			covered: [],
			existing: [],
			fresh: [],
			gone: [],
			open: []
		};
	}
	run() {
		for (let kind of relevant(this.#inputs)) this.#kind(kind);
		return !this.#pending;
	}
	#kind(kind) {
		let { plan, wanted } = this.#inputs, places = wanted.findsNew ? this.#places(kind) : [], isResolved = require_plan_target.I(kind, plan, this.#view, this.result.names), found = require_match.r(kind, plan, this.#view, this.result.names), isPending = found.matches.some((match) => match.found.state === "pending"), lists = places.map((partition) => ({
			partition,
			list: this.#view.list(kind, partition)
		}));
		if (!isResolved || isPending || lists.some(({ list }) => list.state === "pending") || kind.after.some((name) => this.#open.has(name))) {
			this.#open.add(kind.name), this.#pending = !0;
			return;
		}
		this.result.matches.push(...found.matches);
		let told = new Set();
		for (let match of found.matches) {
			let { address, partition } = match.resource;
			plan.selected(address) && wanted.covers([address], partition) && (this.result.covered.push(match), this.#match(match, told));
		}
		let objects = new require_match.l(kind, []), claimed = claims(found.matches, objects), left = new Map();
		for (let { entry, found: reading } of found.leftovers) reading.state === "ok" && left.set(objects.key(entry.partition, reading.value.id), entry);
		let fresh = [];
		for (let { entry, found: reading } of found.leftovers) reading.state === "ok" && wanted.bringsBack(entry) && (claimed.add(objects.key(entry.partition, reading.value.id)), this.#unclaimed(kind, entry.partition, reading.value, entry, fresh));
		for (let { partition, list } of lists) if (list.state === "unreadable" && this.#unreadable(kind, partition, list.message, told), list.state === "ok") for (let live of list.value.active) {
			let key = objects.key(partition, live.id), isRejected = this.#inputs.rejected.has(freshKey(kind, partition, live.id)), entry = left.get(key), isElsewhere = entry !== void 0 && entry.partition !== partition;
			claimed.has(key) || isRejected || isElsewhere || this.#unclaimed(kind, partition, live, entry, fresh);
		}
		this.#tellTwins(kind, this.#once(kind, fresh, objects), found.matches);
	}
	#places(kind) {
		let { plan, wanted, variables } = this.#inputs, found = partitionsOf(kind, plan.kinds, wanted, this.#view.snapshot, (partition) => {
			let { prefixes, suffix } = addressFrame(kind, partition, variables);
			return wanted.canFit(prefixes, suffix);
		});
		found.pending && (this.#pending = !0);
		for (let { scope, message } of found.unreadable) this.result.open.push(unlistedPlaces(kind, scope, message));
		return found.partitions;
	}
	#match(match, told) {
		let { resource, found, entry } = match, { kind, partition } = resource;
		switch (found.state) {
			case "unreadable":
				this.#unreadable(kind, partition, found.message, told);
				return;
			case "ambiguous":
				this.result.open.push(unclearObject(resource, found.message, found.ids, this.#target));
				return;
			case "disputed":
				this.result.open.push(disputedObject(resource, {
					dispute: found,
					target: this.#target
				}));
				return;
			case "gone":
				this.result.gone.push(match);
				return;
			case "absent":
				require_plan_target.f(this.#inputs.plan, resource.address, entry) !== null && this.result.gone.push(match);
				return;
			case "live": this.#compare(match, found.live, entry, told);
		}
	}
	#compare(match, listed, entry, told) {
		let { resource } = match, { kind, partition, address } = resource, landed = require_known_address.r(this.#inputs.plan.base, entry, resource), compared = (live) => require_three_way.d(resource, resource.settings.ignore ?? [], live, entry, this.result.names, landed), named = this.#inputs.wanted.names([address], partition), found = require_plan_target.z(this.#view, resource, listed, compared, (states) => require_three_way.c(states) && states.every((state) => state.asWanted) && !(named && unnamedEdits(match, listed, entry).length > 0));
		switch (found.state) {
			case "pending":
				this.#pending = !0;
				return;
			case "unreadable":
				this.#unreadable(kind, partition, found.message, told);
				return;
			case "gone":
				entry === void 0 ? this.result.open.push(unconfirmedObject(address, listed.id)) : this.result.gone.push(match);
				return;
			case "ok": {
				let { live, states } = found, unnamed = named ? unnamedEdits(match, live, entry) : [];
				this.result.existing.push({
					match,
					live,
					states,
					unnamed,
					named
				});
			}
		}
	}
	#unclaimed(kind, partition, listed, entry, fresh) {
		let { wanted, variables } = this.#inputs, naming = liveAddress(kind, partition, listed, this.result.names, variables), address = entry?.address ?? naming?.address ?? `${kind.name}/id:${listed.id}`, aliases = [...new Set([...naming?.aliases ?? [], address])], isBack = entry !== void 0 && wanted.bringsBack(entry);
		if (!isBack && !wanted.names(aliases, partition) || entry !== void 0 && entry.replaced !== null) return;
		if (entry !== void 0 && !isBack && !wanted.isExplicit(aliases)) {
			this.result.open.push(leftFiles(entry, listed));
			return;
		}
		let told = new Set(), reading = this.#read(kind, partition, listed, told);
		if (reading === void 0) return;
		if (reading.state === "gone") {
			this.result.open.push(unconfirmedObject(address, listed.id));
			return;
		}
		let live = reading.value;
		naming === void 0 ? this.result.open.push(namelessObject(kind, address, live.id)) : (this.result.open.push(...secretsLeft(kind, address, live)), fresh.push({
			kind,
			partition,
			live,
			entry,
			...naming
		}));
	}
	#once(kind, fresh, objects) {
		return [...require_match.d(fresh, ({ partition, live }) => objects.key(partition, live.id)).values()].flatMap((same) => {
			let [only, ...others] = same;
			return only === void 0 || others.length === 0 ? same : (this.result.open.push(sharedByScopes(kind, only.live.id, same.map(({ address }) => address))), []);
		});
	}
	#tellTwins(kind, fresh, matches) {
		let byAddress = new Map();
		for (let one of fresh) byAddress.set(one.address, [...byAddress.get(one.address) ?? [], one]);
		let taken = new Map(matches.map((match) => [match.resource.address, match]));
		for (let [address, same] of byAddress) {
			let [only] = same, item = taken.get(address);
			if (only !== void 0 && same.length === 1 && item === void 0) {
				this.result.fresh.push(only), this.result.names.set(kind, address, only.live.id);
				continue;
			}
			let own = item?.found.state === "live" ? item.found.live.id : void 0, others = same.map(({ live }) => live.id);
			this.result.open.push(twinObjects(kind, address, own, others, this.#target));
		}
	}
	#read(kind, partition, listed, told) {
		let reading = this.#view.object(kind, partition, listed.id);
		if (reading.state === "ok" || reading.state === "gone") return reading;
		reading.state === "pending" ? this.#pending = !0 : this.#unreadable(kind, partition, reading.message, told);
	}
	#unreadable(kind, partition, message, told) {
		if (told.has(partition)) return;
		told.add(partition);
		let isAllowed = this.#inputs.plan.policy.allow_unreadable.includes(kind.name);
		this.result.open.push(unreadableList(kind, partition, message, isAllowed));
	}
	get #target() {
		return this.#inputs.plan.header.target;
	}
};
function relevant({ plan, wanted }) {
	let wantedKinds = plan.kinds.all.filter((kind) => kind.lifecycle === "object" && (wanted.findsNew && wanted.canFit([`${kind.name}/`], "") || plan.desired.some((item) => item.kind === kind && plan.selected(item.address) && wanted.covers([item.address], item.partition)) || [...plan.base.entries.values()].some((entry) => entry.kind === kind.name && wanted.bringsBack(entry)))), names = new Set(wantedKinds.map((kind) => kind.name));
	for (let kind of [...plan.kinds.all].reverse()) if (names.has(kind.name)) for (let name of kind.after) names.add(name);
	return plan.kinds.all.filter((kind) => names.has(kind.name) && kind.lifecycle === "object");
}
function claims(matches, objects) {
	let claimed = new Set();
	for (let { resource, found } of matches) if (found.state === "live" && claimed.add(objects.key(resource.partition, found.live.id)), found.state === "ambiguous") for (let id of found.ids) claimed.add(objects.key(resource.partition, id));
	return claimed;
}
// build/pull/variables.js
var Variables = class {
	#vars;
	#used;
	constructor(vars, used = new Map()) {
		this.#vars = new Map(Object.entries(vars)), this.#used = used;
	}
	of(field, id) {
		if (typeof id != "number" && typeof id != "string") return;
		let fitting = [...this.#vars].filter(([, value]) => value === id).map(([name]) => name), used = fitting.find((name) => this.#used.get(field)?.has(name) === !0), word = field.replace(/_id$/, ""), [only, another] = fitting;
		return used ?? fitting.find((name) => name.toLowerCase().includes(word)) ?? (another === void 0 ? only : void 0);
	}
	make(field, id, label) {
		let known = this.of(field, id);
		if (known !== void 0) return known;
		let word = field.replace(/_id$/, ""), words = require_opened.pt(label ?? "", "NFKD").toLowerCase().replace(/[^a-z0-9]+/g, "_"), plain = require_text.i(words, "_").slice(0, 40), base = plain === "" || /^\d/.test(plain) ? `${word}_${id}` : `${plain}_${word}`, name = this.#vars.has(base) ? `${base}_${id}` : base;
		return this.#vars.set(name, id), this.made.set(name, id), name;
	}
	made = new Map();
};
// build/pull/write/uses.js
function fileBehind(bundle, name, real) {
	return real(node_path.default.posix.join(node_path.default.posix.dirname(bundle), name));
}
function countUses(bundles, real) {
	let uses = new Map(), visit = (bundle, node) => {
		if (node.type === "list") for (let item of node.items) visit(bundle, item);
		if (node.type === "map") {
			if (require_value.a(Object.fromEntries(node.entries.map(({ key }) => [key, null]))) === "$file") {
				let form = require_source_node.o(node), file = typeof form.$file == "string" ? fileBehind(bundle, form.$file, real) : void 0;
				file !== void 0 && uses.set(file, (uses.get(file) ?? 0) + 1);
			} else for (let entry of node.entries) visit(bundle, entry.node);
		}
	};
	for (let { items } of bundles) for (let { file, node } of items) visit(file, node);
	return uses;
}
function usedVariables(bundles) {
	let used = new Map(), visit = (node, field) => {
		if (node.type === "list") for (let item of node.items) visit(item, field);
		if (node.type !== "map") return;
		let variable = node.entries.length === 1 ? node.get("$var") : void 0;
		variable?.type === "scalar" && typeof variable.value == "string" && used.set(field, new Set([...used.get(field) ?? [], variable.value]));
		for (let entry of node.entries) visit(entry.node, entry.key);
	};
	for (let { items } of bundles) for (let { node } of items) visit(node, "");
	return used;
}
// build/pull/shown.js
function noteShown({ shown }, state) {
	shown[state.path] = require_three_way.a(state.raw);
}
function isShown(entry, state) {
	if (entry.shown !== void 0 && Object.hasOwn(entry.shown, state.path)) return entry.shown?.[state.path] === require_three_way.a(state.raw);
	let marked = markedText(entry, state.path);
	return marked !== void 0 && require_json.s(marked, state.live);
}
function hasShown(entry, path) {
	return entry === void 0 ? !1 : Object.hasOwn(entry.shown ?? {}, path) || markedText(entry, path) !== void 0;
}
function shownText(entry, path) {
	if (entry === void 0) return;
	let marked = markedText(entry, path);
	if (marked !== void 0) return marked;
	let pair = require_known_address.h(entry, path), text = pair && require_known_address.m(pair);
	return typeof text == "string" && entry.shown?.[path] === require_three_way.a(text) ? text : void 0;
}
function shownAfter(entry, { shown, known, writes }, agreed) {
	let decided = new Set([...known, ...writes.map(({ leaf }) => leaf)].map(({ path }) => path));
	for (let path of agreed) decided.add(path);
	let waiting = Object.entries(entry.shown ?? {}).filter(([path]) => !decided.has(path)), all = {
		...Object.fromEntries(waiting),
		...shown
	};
	return Object.keys(all).length === 0 ? {} : { shown: all };
}
function isOnlyShown(entry, before) {
	let bare = ({ shown: _, ...rest }) => require_json.n(rest);
	return before !== void 0 && bare(entry) === bare(before);
}
function markedText(entry, path) {
	let pair = require_known_address.h(entry, path);
	return typeof pair?.desired == "string" && require_config.D(pair.desired) && typeof pair.live == "string" ? pair.live : void 0;
}
// build/pull/decide.js
function decide(existing, context, open) {
	let decision = {
		existing,
		writes: [],
		merges: [],
		known: [],
		shown: {},
		agrees: !0
	}, { match } = existing;
	for (let state of existing.states) {
		if (state.desired === void 0) {
			let live = require_known_address.C(existing.live.object, state.leaf.steps) ?? null;
			context.isBack && state.dropped !== void 0 && state.asApplied && live !== null && decision.writes.push({
				leaf: state.leaf,
				live,
				overwrites: !1
			});
			continue;
		}
		let how = judge(existing, state, context);
		if (how === "nothing") state.asWanted || (decision.agrees = !1);
		else if (how === "known") decision.known.push(state.leaf);
		else if (how === "take" || how === "overwrite") {
			let live = require_known_address.C(existing.live.object, state.leaf.steps) ?? null;
			decision.writes.push({
				leaf: state.leaf,
				live,
				overwrites: how === "overwrite"
			});
		} else how === "merge" ? decision.merges.push(mergeTask(existing, state, context.isResolved)) : (decision.agrees = !1, how !== "markers" && noteShown(decision, state), open.push(pointOf(how, match, state, { isUnsettled: context.isResolved })));
	}
	for (let leaf of existing.unnamed) {
		let live = require_known_address.C(existing.live.object, leaf.steps) ?? null;
		live !== null && decision.writes.push({
			leaf,
			live,
			overwrites: !1
		});
	}
	return decision;
}
function judge(existing, state, { isResolved, isBack, cannotName }) {
	let { entry } = existing.match;
	if (existing.match.resource.settings.conflict_markers !== !0 && typeof state.desired == "string" && require_config.D(state.desired)) return "markers";
	if (state.asWanted) return state.gitMoved && entry !== void 0 ? "known" : "nothing";
	let comesBack = isBack && (state.asApplied || state.base === void 0);
	return state.asApplied && !comesBack ? "nothing" : state.written !== void 0 && require_value.l(state.written).some(cannotName) ? "unnamed_reference" : state.gitMoved ? comesBack ? "overwrite" : isResolved && entry !== void 0 && isShown(entry, state) ? "known" : state.base === void 0 ? entry !== void 0 && entry.seen[state.path] === require_three_way.a(state.raw) ? "nothing" : entry !== void 0 && require_known_address.d(entry, state.path).some((form) => require_json.s(form, state.live)) ? "taken_before" : existing.named && !isResolved ? "overwrite" : "unknown" : isText$1(state) ? "merge" : "conflict" : "take";
}
function isText$1(state) {
	let { field } = state.leaf;
	return field?.type === "text" && field.values === void 0 && field.format === void 0 && [
		state.base,
		state.live,
		state.desired
	].every((side) => typeof side == "string");
}
function mergeTask(existing, state, isResolved) {
	let { leaf } = state, live = require_known_address.C(existing.live.object, leaf.steps), pair = require_known_address.h(existing.match.entry, state.path), known = pair && require_known_address.m(pair);
	return {
		leaf,
		live: String(live),
		base: (isResolved ? shownText(existing.match.entry, state.path) : void 0) ?? String(state.base),
		files: String(state.desired),
		platform: String(state.live),
		mayMark: leaf.field?.type === "text" && leaf.field.long === !0 && known !== state.live
	};
}
function unmerged(decision, task, { isMarked, isUnsettled }) {
	let { match, states } = decision.existing, state = states.find(({ path }) => path === task.leaf.path), isLong = task.leaf.field?.type === "text" && task.leaf.field.long === !0, how = isMarked ? "markers" : isLong ? "taken_before" : "conflict";
	if (state === void 0) throw Error(`${task.leaf.path} was not compared`);
	return noteShown(decision, state), pointOf(how, match, state, {
		isNew: isMarked,
		isUnsettled
	});
}
function pointOf(how, match, state, { isNew = !1, isUnsettled }) {
	let { address } = match.resource, resolve = require_finding.m("pull", "--only", require_config_types.p(address), "--resolved", require_config_types.p(address)), resolved = require_finding.l("To keep the values in the files", resolve), place = match.resource.placeOf(state.leaf.steps), where = `${place.file}:${place.line}`, live = {
		to: "To take the live values",
		type: `write it at ${where}, then pull again`
	}, words = {
		conflict: {
			code: PULL_CODES.conflict.code,
			message: `${state.path} was edited in the files and on the platform; the file is unchanged.`,
			remedies: [live, resolved]
		},
		unknown: {
			code: PULL_CODES.unknownBase.code,
			message: `${state.path} differs, and it is unknown which side changed last; the file is unchanged.`,
			remedies: [require_plan_target.T("To take the live values", address), require_plan_target.y("To keep the values in the files", address, require_finding.g("--take-over", require_config_types.p(address)))]
		},
		markers: {
			code: PULL_CODES.textConflict.code,
			message: isNew ? `${state.path} was edited in the same lines in the files and on the platform; the file now has both, between conflict markers.` : `${state.path} still holds the conflict markers of an earlier pull.`,
			remedies: [require_finding.l(`To continue, after resolving the markers at ${where}`, resolve)]
		},
		taken_before: {
			code: PULL_CODES.takenBefore.code,
			message: `${state.path} was edited in lines that an earlier pull wrote; the file is unchanged.`,
			remedies: [resolved, live]
		},
		unnamed_reference: {
			code: PULL_CODES.conflict.code,
			message: `${state.path} refers to something that cannot be read, so its live value is unknown.`,
			remedies: [{
				to: "To continue",
				type: "settle the resource it refers to first"
			}]
		}
	}, unsettled = {
		code: PULL_CODES.unsettled.code,
		message: `${state.path} is not settled: ${hasShown(match.entry, state.path) ? "it was edited on the platform since it was shown" : "its live value was not shown before"}. It is shown here; the file is unchanged.`
	};
	return openPoint({
		weight: "open",
		address,
		path: state.path,
		place,
		...state.desired === void 0 ? {} : { files: state.desired },
		platform: state.live,
		...words[how],
		...isUnsettled && (how === "conflict" || how === "taken_before") ? unsettled : {}
	});
}
function namesNothing(matches, names) {
	let dim = new Set(matches.filter(({ found }) => [
		"unreadable",
		"ambiguous",
		"disputed"
	].includes(found.state)).map(({ resource }) => resource.address));
	return (ref) => names.idOf(ref) === void 0 && (ref.external || dim.has(ref.address));
}
// build/pull/draft-points.js
function goneObject({ address, place }, id) {
	return openPoint({
		code: PULL_CODES.gone.code,
		weight: "open",
		address,
		place,
		ids: id === null ? [] : [id],
		message: "It was deleted or archived on the platform; its item is still in the files.",
		remedies: [require_finding.l("To remove it from the files", require_finding.m("pull", "--only", require_config_types.p(address), "--remove-gone")), require_plan_target.C("To recreate it", address)]
	});
}
function takenBack({ address, place }) {
	return openPoint({
		code: PULL_CODES.takenBack.code,
		weight: "open",
		address,
		place,
		message: "A rollback removed it from the platform; its item is still in the files.",
		remedies: [require_plan_target.w("To remove it from the files", address), require_finding.l("To recreate it", require_finding.m("ledger", "set", require_config_types.p(address), "--rolled-back", "off"))]
	});
}
function uncommittedText(address, files, { rolledBack, removeGone }) {
	let same = [...rolledBack ? ["--rolled-back"] : [], ...removeGone ? ["--remove-gone"] : []], list = files.join(", ");
	return openPoint({
		code: PULL_CODES.uncommitted.code,
		weight: "open",
		address,
		message: `${list} would be overwritten: it is not committed, and it is unknown whether it is older than the platform.`,
		remedies: [{
			to: "To pull it",
			type: `commit ${list} first`
		}, require_finding.l("To overwrite it", require_finding.m("pull", ...same, "--only", require_config_types.p(address), "--force"))]
	});
}
function refusals(findings) {
	return findings.filter(({ severity, code }) => severity === "error" && code !== require_bundle_format.s.conflictMarkers.code);
}
function blame(broken, { touched, renamed }) {
	let formerly = new Map([...renamed].map(([old, address]) => [address, old])), problems = broken.flatMap(({ address = "", message, code }) => {
		let own = formerly.get(address) ?? address, named = [...touched.keys()].filter((one) => message.includes(JSON.stringify(one)));
		return (touched.has(own) ? [own] : named.length > 0 ? named : [...touched.keys()]).map((one) => notForFiles(one, `The files would be refused: ${message} (${code})`));
	});
	return [...new Map(problems.map((problem) => [problem.address, problem])).values()];
}
function notForFiles(address, message, candidates) {
	let isNowhere = candidates !== void 0;
	return {
		address,
		point: openPoint({
			code: isNowhere ? PULL_CODES.nowhere.code : PULL_CODES.notForFiles.code,
			weight: "open",
			address,
			message,
			remedies: isNowhere ? (candidates.length > 0 ? candidates : [{ blank: "file" }]).map((file) => require_finding.l(typeof file == "string" ? `To pull it into ${file}` : "To pull it", require_finding.m("pull", "--only", require_config_types.p(address), "--into", file))) : []
		})
	};
}
// build/pull/entries.js
function pulledEntry(decision, settled, { names, commit }) {
	let { entry, resource: before } = decision.existing.match;
	if (entry === void 0) return;
	let { resource } = settled, paths = [...decision.writes.map(({ leaf }) => leaf.path), ...decision.known.map(({ path }) => path)];
	resource.address !== before.address && paths.push(...resource.kind.key.filter((name) => settled.states.some(({ path }) => path === name)));
	let pairs = pairsOf(resource, settled, paths, {
		names,
		commit
	});
	for (let [path, pair] of Object.entries(pairs)) {
		let known = require_known_address.h(entry, path);
		known !== void 0 && require_json.s(sidesOf(known), sidesOf(pair)) && (pairs[path] = known);
	}
	let { shown: _, ...rest } = entry, agreed = settled.states.filter(({ asWanted }) => asWanted).map(({ path }) => path), next = {
		...rest,
		...shownAfter(entry, decision, agreed),
		kept: Object.fromEntries(Object.entries(entry.kept).filter(([path]) => !paths.includes(path))),
		pulled: {
			...entry.pulled,
			...pairs
		}
	};
	return require_json.n(next) === require_json.n(entry) ? void 0 : next;
}
function adoptedEntry(settled, live, written, context) {
	let { resource } = settled, { kind, settings } = resource, leaves = require_three_way.t(resource, context.names, settings.ignore ?? []);
	for (let path of written) delete leaves[path];
	return {
		...context.empty(resource),
		id: live.id,
		witness: { created_at: live.createdAt },
		origin: "adopted",
		generation: context.known?.generation ?? 0,
		leaves,
		pulled: pairsOf(resource, settled, written, context),
		seen: require_three_way.p(kind, live.object, resource.leaves),
		version: live.version,
		commit: null
	};
}
function broughtBack(entry, settled, context) {
	let paths = settled.states.map(({ path }) => path);
	return {
		...entry,
		pulled: {
			...entry.pulled,
			...pairsOf(settled.resource, settled, paths, context)
		}
	};
}
function pairsOf(resource, { states }, paths, { names, commit }) {
	let forms = require_three_way.t(resource, names, resource.settings.ignore ?? []), pairs = {};
	for (let path of paths) {
		let state = states.find((one) => one.path === path), desired = Object.hasOwn(forms, path) ? forms[path] ?? null : null, live = state?.live ?? null, sides = require_json.s(desired, live) ? { desired } : {
			desired,
			live
		};
		pairs[path] = commit === null ? sides : {
			...sides,
			at: commit
		};
	}
	return pairs;
}
function sidesOf(pair) {
	return [pair.desired, require_known_address.m(pair)];
}
// build/pull/counts.js
function countsOf({ survey, decisions, fresh, removed, open, settled }) {
	let counts = {
		added: 0,
		updated: 0,
		removed: 0,
		settled: 0,
		left: 0,
		unreadable: 0,
		absent: 0,
		unchanged: 0
	}, at = (weight) => new Set(open.filter((point) => point.weight === weight).map(({ address }) => address)), left = at("open"), broken = at("error"), told = new Set(), decided = new Map(decisions.map((decision) => [decision.existing.match, decision])), gone = new Set(removed.map(({ address }) => address));
	for (let match of survey.covered) {
		let { address, kind } = match.resource, decision = decided.get(match), subject = decision !== void 0 || gone.has(address) || left.has(address) || broken.has(address) ? address : kind.name;
		told.add(subject), broken.has(subject) ? counts.unreadable += 1 : left.has(subject) ? counts.left += 1 : gone.has(address) ? counts.removed += 1 : decision === void 0 && match.found.state === "absent" ? counts.absent += 1 : decision === void 0 ? counts.unreadable += 1 : decision.writes.length > 0 ? counts.updated += 1 : settled.has(address) ? counts.settled += 1 : counts.unchanged += 1;
	}
	for (let { address } of fresh) told.add(address), left.has(address) ? counts.left += 1 : counts.added += 1;
	for (let address of broken) told.has(address) || (counts.unreadable += 1);
	for (let address of left) !told.has(address) && !broken.has(address) && (counts.left += 1);
	return counts;
}
// build/pull/make-report.js
function reportOf(parts) {
	let order = new Map(parts.kinds.all.map((kind, index) => [kind.name, index])), byAddress = (a, b) => (order.get(require_config_types.l(a.address)) ?? 0) - (order.get(require_config_types.l(b.address)) ?? 0) || require_json.t(a.address, b.address), open = parts.open.map((point) => ({
		...point,
		remedies: require_finding.c(point.remedies, parts.place)
	})).sort((a, b) => byAddress(a, b) || require_json.t(a.path ?? "", b.path ?? "")), items = [
		...parts.decisions.filter(({ writes }) => writes.length > 0).map((decision) => updated(decision, parts)),
		...parts.fresh.map(({ address }) => itemOf$1(address, "added", parts.composed)),
		...parts.removed.map(({ address }) => itemOf$1(address, "removed", parts.composed))
	].sort(byAddress), settled = settledBy(parts).sort(byAddress), counts = countsOf({
		...parts,
		open,
		settled: new Set(settled.map(({ address }) => address))
	});
	return {
		format_version: "1.0",
		target: parts.target,
		dry_run: parts.ledger.state === "dry_run",
		items,
		files: [...parts.files].sort((a, b) => require_json.t(a.file, b.file)),
		variables: parts.variables,
		adopted: [...parts.adopted].sort(require_json.t),
		noted: [...parts.noted].sort(require_json.t),
		open,
		counts,
		settled,
		nothing_settled: parts.resolved.filter((one) => !settled.some(({ address }) => require_config_types.d([one], address))),
		unchanged: counts.unchanged,
		ledger: parts.ledger,
		exit_code: exitCode(open, parts.ledger)
	};
}
function settledBy({ decisions, resolved }) {
	return decisions.map(({ existing, known }) => ({
		address: existing.match.resource.address,
		leaves: known.map(({ path }) => path)
	})).filter(({ address, leaves }) => leaves.length > 0 && require_config_types.d(resolved, address));
}
function updated(decision, { composed, settled }) {
	let { address } = decision.existing.match.resource, now = settled.get(decision)?.resource.address ?? address;
	return {
		...itemOf$1(now, "updated", composed, address),
		leaves: decision.writes.map(({ leaf }) => leaf.path),
		merged: decision.writes.filter(({ merged }) => merged !== void 0).map(({ leaf }) => leaf.path),
		renamed_from: now === address ? null : address
	};
}
function itemOf$1(address, what, { touched }, known = address) {
	return {
		address,
		what,
		files: [...touched.get(known) ?? []].sort(require_json.t),
		leaves: [],
		merged: [],
		renamed_from: null
	};
}
function exitCode(open, ledger) {
	return ledger.state === "failed" ? 4 : open.some(({ weight }) => weight === "error") ? 1 : open.some(({ weight }) => weight === "open") ? 3 : 0;
}
// build/pull/write/locate.js
function locate(kind, item, steps) {
	let node = item, field = kind.fields, path = [], opaque = !1;
	for (let depth = 0;; depth += 1) {
		let form = opaque ? void 0 : formIn(node);
		if (form === "$file") {
			let file = require_source_node.o(node), name = String(file.$file);
			return field?.type === "json" ? {
				at: "data",
				path,
				file: name,
				zone: steps.slice(0, depth),
				rest: steps.slice(depth)
			} : {
				at: "text",
				path,
				file: name
			};
		}
		if (opaque ||= field?.type === "json", form === "$literal" && !opaque) {
			let inner = node.type === "map" ? node.get("$literal") : void 0;
			inner !== void 0 && (node = inner, path.push("$literal"));
		}
		let step = steps[depth];
		if (step === void 0) return {
			at: "bundle",
			path,
			node,
			missing: []
		};
		let next = childOf(node, step);
		if (next === void 0) return {
			at: "bundle",
			path,
			node: void 0,
			missing: steps.slice(depth)
		};
		field = nextField(field, step), node = next, path.push(step);
	}
}
function formIn(node) {
	if (node.type === "map") return require_value.a(Object.fromEntries(node.entries.map(({ key }) => [key, null])));
}
function childOf(node, step) {
	return node.type === "map" && typeof step == "string" ? node.get(step) : node.type === "list" && typeof step == "number" ? node.items[step] : void 0;
}
function nextField(field, step) {
	return field === void 0 ? void 0 : require_field.n(field, [step]);
}
// build/pull/place-points.js
function placedAtText(point, raw, { files, touched }, repository) {
	let { path, place } = point;
	if (path === null || place === null) return point;
	let spot = locate(raw.kind, raw.node, require_sync_forms.m(path) ?? [path]);
	if (spot.at === "bundle") return point;
	let textOf = (file) => files.get(file) ?? repository.read(file), behind = fileBehind(raw.file, spot.file, repository.real), isMarked = (file) => require_config.D(textOf(file) ?? ""), file = [...touched.get(point.address) ?? []].filter((file) => file !== raw.file).find(isMarked) ?? behind, text = file === void 0 ? void 0 : textOf(file);
	if (file === void 0 || text === void 0) return point;
	let at = new require_config.y(file, text).place(isMarked(file) ? require_config.O(text) : 0), moved = (words) => words.replaceAll(where(place), where(at)), remedies = point.remedies.map((one) => ({
		...one,
		to: moved(one.to),
		type: moved(one.type)
	}));
	return {
		...point,
		place: at,
		remedies
	};
}
function where({ file, line }) {
	return `${file}:${line}`;
}
// build/pull/verify.js
function verify(survey, decisions, fresh, after) {
	let names = namesAfter(survey, fresh, after), verified = {
		decisions: new Map(),
		fresh: new Map(),
		names,
		wrong: []
	};
	for (let decision of decisions) {
		let { match, live } = decision.existing, resource = after.item(match.resource);
		if (resource === void 0) {
			verified.wrong.push({
				address: match.resource.address,
				message: "its item would be lost"
			});
			continue;
		}
		let ignore = match.resource.settings.ignore ?? [], states = require_three_way.d(resource, ignore, live, match.entry, names), message = wrongLeaf(decision, states);
		message === void 0 ? verified.decisions.set(decision, {
			resource,
			states
		}) : verified.wrong.push({
			address: match.resource.address,
			message
		});
	}
	for (let one of fresh) {
		let resource = after.at(one.address), states = resource === void 0 ? [] : require_three_way.d(resource, [], one.live, void 0, names), strange = states.find((state) => !state.asWanted);
		if (resource !== void 0 && strange === void 0) verified.fresh.set(one, {
			resource,
			states
		});
		else {
			let what = strange === void 0 ? "its name" : strange.path;
			verified.wrong.push({
				address: one.address,
				message: `${what} cannot be written without changing its meaning`
			});
		}
	}
	return verified;
}
function collateral(before, touched, after) {
	return before.find((resource) => {
		if (touched.has(resource.address)) return !1;
		let now = after(resource);
		return now === void 0 || !require_json.s(now.forms, resource.forms);
	});
}
function namesAfter(survey, fresh, after) {
	let names = survey.names.copy();
	for (let { resource, found } of survey.matches) {
		let now = after.item(resource);
		found.state === "live" && now !== void 0 && names.set(resource.kind, now.address, found.live.id);
	}
	for (let one of fresh) names.set(one.kind, one.address, one.live.id);
	return names;
}
function wrongLeaf({ writes }, states) {
	for (let { leaf, live, merged } of writes) {
		let state = states.find(({ path }) => path === leaf.path);
		if ((merged === void 0 ? live === null ? isNone(state) : state?.asWanted : isText(state, merged)) !== !0) return `${leaf.path} cannot be written without changing its meaning`;
	}
}
function isText(state, text) {
	return typeof state?.desired == "string" && require_compare.a(state.desired) === require_compare.a(text);
}
function isNone(state) {
	return state === void 0 || state.desired === void 0 || state.desired === null || state.asWanted;
}
// build/pull/write/file-value.js
function fileValue(field, value, path, context) {
	if (field?.type === "json") return value;
	if (typeof value == "string" && (field === void 0 || field.type === "text")) return textValue(field, value, path, context);
	if (field?.type === "id") return idValue(field, value, path, context);
	if (Array.isArray(value)) {
		let item = field?.type === "list" ? field.item : void 0;
		return value.map((element, index) => {
			let known = item === void 0 ? element : elementOf(item, element);
			return fileValue(item, known, [...path, index], context);
		});
	}
	return require_json.o(value) ? Object.keys(value).some((key) => key.startsWith("$")) ? { $literal: value } : require_value.c(value, (member, key) => fileValue(field?.type === "map" ? field.value : field === void 0 ? void 0 : require_field.n(field, [key]), member, [...path, key], context)) : value;
}
function textValue(field, value, path, context) {
	let text = require_compare.a(value);
	return field?.long !== !0 || text === "" ? text : context.text(path, field, text) ?? text;
}
function idValue(field, value, path, { names, variables, renamed, keepsIds }) {
	if (keepsIds === !0 || typeof value != "number" && typeof value != "string") return value;
	if (field.kind === void 0) {
		let variable = variables.of(String(path.at(-1)), value);
		return variable === void 0 ? value : { $var: variable };
	}
	let address = names.addressOf(field.kind, value);
	return address !== void 0 && names.idOf(new require_value.n(address)) === value ? { $ref: renamed.get(address) ?? address } : value;
}
function elementOf(item, element) {
	if (item.type !== "object" || !require_json.o(element)) return element;
	let out = {};
	for (let [name, member] of Object.entries(element)) {
		let field = Object.hasOwn(item.fields, name) ? item.fields[name] : void 0;
		field !== void 0 && require_compare.i(field, member) !== null && (out[name] = member);
	}
	return out;
}
function fileList(field, live, written, around, path, context) {
	let plain = () => fileValue(field, [...live], path, context), { node, value } = written;
	if (node?.type !== "list" || !Array.isArray(value) || node.items.length !== value.length) return plain();
	let keys = require_compare.n(value), meaning = (element) => require_json.n(require_compare.i(field.item, element, {
		naming: context.names.desired,
		written: keys,
		around
	})), own = new Map();
	for (let [index, element] of value.entries()) {
		let item = node.items[index];
		item !== void 0 && own.set(meaning(element), renamedRefs(require_source_node.o(item), context.renamed));
	}
	let bare = field.item.type === "object" ? field.item.shorthand : void 0, isBare = bare !== void 0 && node.items.length > 0 && node.items.every((item) => item.type === "scalar"), fresh = (element, index) => {
		let made = fileValue(field.item, elementOf(field.item, element), [...path, index], context);
		return isBare && require_json.o(made) && Object.keys(made).length === 1 ? made[bare] ?? made : made;
	}, elements = live.map((element, index) => ({
		key: meaning(element),
		form: () => fresh(element, index)
	})), wanted = new Set(elements.map(({ key }) => key));
	return require_compare.r(field, around) ? elements.map(({ key, form }) => own.get(key) ?? form()) : [...[...own].filter(([key]) => wanted.has(key)).map(([, form]) => form), ...elements.filter(({ key }) => !own.has(key)).map(({ form }) => form())];
}
function renamedRefs(form, renamed) {
	return Array.isArray(form) ? form.map((item) => renamedRefs(item, renamed)) : !require_json.o(form) || Object.hasOwn(form, "$literal") ? form : require_value.c(form, (member, key) => key === "$ref" && typeof member == "string" ? renamed.get(member) ?? member : renamedRefs(member, renamed));
}
// build/pull/write/fresh-item.js
const SCOPE = new Set([
	"scope_type",
	"org_id",
	"project_id",
	"workflow_id"
]);
function freshItem(one, context) {
	let { kind, partition } = one, placed = kind.placed(partition), plain = require_known_address.S(freshLeaves(one)), item = {};
	for (let [name, field] of Object.entries(kind.fields.fields)) {
		let value = Object.hasOwn(placed, name) ? placed[name] : plain[name];
		value !== void 0 && (item[name] = fileValue(field, value, [name], context));
	}
	return item;
}
function freshLeaves({ kind, partition, live }) {
	let placed = kind.placed(partition);
	return [...require_known_address.y(kind, live.object).values()].filter(({ steps, field, value }) => {
		let name = String(steps[0]), top = kind.fields.fields[name];
		return top === void 0 || require_field.r(top) === "derived" || Object.hasOwn(placed, name) || kind.scoped && SCOPE.has(name) ? !1 : value !== null && !(field?.blank === !0 && isEmpty(value));
	});
}
function longTexts(one) {
	return freshLeaves(one).filter(({ field }) => field?.type === "text" && field.long === !0).map(({ steps }) => ({
		steps,
		label: [labelOf$1(one), ...freeKeys(one.kind, steps)].join(" ")
	}));
}
function freeKeys(kind, steps) {
	let keys = [], field = kind.fields;
	for (let step of steps) {
		let here = field;
		here.type === "map" && keys.push(String(step)), field = here.type === "map" ? here.value : here.fields?.[String(step)] ?? { type: "json" };
	}
	return keys;
}
function labelOf$1({ address }) {
	return address.slice(address.indexOf("/") + 1);
}
function isEmpty(value) {
	return value === "" ? !0 : Array.isArray(value) ? value.length === 0 : typeof value == "object" && !!value && Object.keys(value).length === 0;
}
// build/pull/write/layout.js
const EXTENSIONS = [
	"yaml",
	"yml",
	"json"
], GLOB = /[*?[\]{}()!]/;
function placeFor(kind, bundles, formats, layout) {
	if (layout.into !== null) return { file: layout.into };
	let holding = bundles.filter(({ items }) => items.some((one) => one.kind.name === kind.name)), inBundles = holding.filter(({ format }) => format.holdsAll), files = [...new Set(inBundles.map(({ document }) => document.file))], [only] = files;
	if (only !== void 0 && files.length === 1) return { file: only };
	let beside = files.length === 0 ? besideOthers(kind, holding) : void 0;
	if (beside !== void 0) return beside;
	let own = layout.patterns.flatMap((pattern) => ownFiles(kind, pattern)).find(layout.covers);
	if (own !== void 0) return { file: own };
	let alone = formats.map((format) => aloneIn(kind, format, layout)).find((one) => one !== void 0);
	if (alone !== void 0) return alone;
	let all = bundles.filter(({ format }) => format.holdsAll).map(({ document }) => document.file);
	return { candidates: [...files.length > 0 ? files : all].sort() };
}
function besideOthers(kind, holding) {
	let last = holding.at(-1), fresh = last?.format.fresh?.(kind);
	if (last === void 0 || fresh === void 0) return;
	let { dir, ext } = node_path.default.posix.parse(last.document.file);
	return {
		folder: dir,
		ending: fresh.ending + ext,
		fresh
	};
}
function aloneIn(kind, format, layout) {
	let fresh = format.fresh?.(kind);
	if (fresh !== void 0) for (let pattern of layout.patterns) {
		if (!GLOB.test(pattern)) continue;
		let folder = folderOf(pattern), extension = EXTENSIONS.find((one) => layout.covers(node_path.default.posix.join(folder, `x${fresh.ending}.${one}`)));
		if (extension !== void 0) return {
			folder: folder.replace(/\/$/, ""),
			ending: `${fresh.ending}.${extension}`,
			fresh
		};
	}
}
function ownFiles(kind, pattern) {
	return GLOB.test(pattern) ? EXTENSIONS.map((extension) => node_path.default.posix.join(folderOf(pattern), `${kind.name}.${extension}`)) : /\.(?:ya?ml|json)$/i.test(pattern) ? [pattern] : [];
}
function folderOf(pattern) {
	return pattern.slice(0, pattern.lastIndexOf("/", pattern.search(GLOB)) + 1);
}
// build/pull/write/paths.js
function memberAt(value, steps) {
	let at = value;
	for (let step of steps) {
		if (typeof at != "object" || !at || !Object.hasOwn(at, step)) return;
		at = at[String(step)];
	}
	return at;
}
function removeAt(root, steps) {
	let above = memberAt(root, steps.slice(0, -1));
	typeof above == "object" && above && !Array.isArray(above) && delete above[String(steps.at(-1))];
}
function labelOf(address) {
	return address.slice(address.indexOf("/") + 1);
}
function relative(bundle, file) {
	return node_path.default.posix.relative(node_path.default.posix.dirname(bundle), file);
}
// build/pull/write/text-file.js
function fitsFile(text) {
	return text === "" || text.endsWith("\r") || text.startsWith("﻿") || text.includes("\0") ? !1 : !/\p{Surrogate}/u.test(text);
}
function textFile(text, before) {
	let whole = `${text}\n`, lines = before?.split("\n").length ?? 1, crlf = before?.split("\r\n").length ?? 1;
	return lines > 1 && crlf === lines && !text.includes("\r") ? whole.replaceAll("\n", "\r\n") : whole;
}
// build/pull/write/add-items.js
var NewItems = class {
	#inputs;
	#names;
	#sheet;
	#values;
	#appended = new Map();
	constructor(inputs, names, sheet, values) {
		this.#inputs = inputs, this.#names = names, this.#sheet = sheet, this.#values = values;
	}
	run() {
		let { fresh, bundles, formats, layout } = this.#inputs, sorted = [...fresh].sort((a, b) => require_json.t(a.address, b.address)), labels = new Map(), places = new Map(sorted.map((one) => [one.kind, placeFor(one.kind, bundles, formats, layout)]));
		for (let one of sorted) {
			let place = places.get(one.kind);
			if (place === void 0 || "candidates" in place) continue;
			let [folder, own] = "fresh" in place ? [place.folder, [labelOf(one.address)]] : [textFolder(one, place.file), longTexts(one).map(({ label }) => label)];
			labels.set(folder, [...labels.get(folder) ?? [], ...own]);
		}
		for (let [folder, own] of labels) this.#names.prepare(folder, own);
		for (let one of sorted) {
			let place = places.get(one.kind) ?? { candidates: [] };
			if ("candidates" in place) {
				let message = `No bundle is set for new ${one.kind.name}, so it was not written.`;
				this.#sheet.refused.push({
					address: one.address,
					message,
					candidates: place.candidates
				});
				continue;
			}
			if ("fresh" in place) {
				this.#newFile(one, place);
				continue;
			}
			let text = (at, field, long) => this.#newText(one, place.file, at, field, long);
			this.#append(place.file, one, freshItem(one, {
				...this.#values,
				text
			})), this.#sheet.touch(one.address, place.file);
		}
		for (let [file, sections] of this.#appended) if (this.#inputs.repository.read(file) === void 0) this.#newBundle(file, sections);
		else for (let [section, items] of sections) for (let { fresh: one, item } of items) this.#sheet.add(file, {
			op: "append",
			path: [section],
			value: item
		}, one.address);
	}
	#newFile(one, { folder, ending, fresh }) {
		let item = freshItem(one, {
			...this.#values,
			text: () => void 0,
			keepsIds: !0
		}), text = printBundle(fresh.write(item), require_config.m(`x${ending}`));
		this.#sheet.write(this.#names.take(folder, labelOf(one.address), ending, text), text, one.address);
	}
	#append(file, fresh, item) {
		let sections = this.#appended.get(file) ?? new Map();
		this.#appended.set(file, sections);
		let items = sections.get(fresh.kind.name) ?? [];
		sections.set(fresh.kind.name, items), items.push({
			fresh,
			item
		});
	}
	#newBundle(file, sections) {
		let bundle = { artifact_type: "pipelines.artifact.bundle.v1" };
		for (let [section, items] of sections) bundle[section] = items.map(({ item }) => item);
		this.#sheet.files.set(file, printBundle(bundle, require_config.m(file)));
	}
	#newText(one, bundle, at, field, text) {
		if (!fitsFile(text)) return;
		let folder = textFolder(one, bundle), found = longTexts(one).find(({ steps }) => steps.join("\0") === at.join("\0")), ending = `.${field.extension ?? "md"}`;
		if (this.#inputs.layout.covers(`${folder}/x${ending}`)) return;
		let whole = textFile(text, void 0), file = this.#names.take(folder, found?.label ?? labelOf(one.address), ending, whole);
		return this.#sheet.write(file, whole, one.address), { $file: relative(bundle, file) };
	}
};
function textFolder(one, bundle) {
	return node_path.default.posix.join(node_path.default.posix.dirname(bundle), one.kind.name);
}
// build/pull/write/whole-files.js
function isWholeFile({ stands }) {
	return stands.path.length === 0;
}
function whyFileStays({ file, kind }, removed, uses, { bundles, layout, repository }) {
	let only = `${file} holds nothing but this ${kind.singular}`;
	if (repository.real(file) !== file) return `${only}, and is a link to another file; delete it: git rm -- ${file}`;
	if (uses.has(file)) return `${only}, but other items use the file with $file; remove these first`;
	let leaving = new Set(removed.filter(isWholeFile).map((item) => item.file)), staying = bundles.map(({ document }) => document.file).filter((one) => !leaving.has(one)), excluded = layout.patterns.filter(require_opened.V), emptied = layout.patterns.find((pattern) => {
		if (require_opened.V(pattern)) return !1;
		let patterns = [pattern, ...excluded];
		return require_opened.R(patterns, [file]).size > 0 && require_opened.R(patterns, staying).size === 0;
	});
	if (emptied !== void 0) return `${only}, and without it ${JSON.stringify(emptied)} in bundles matches no file; take that out of the configuration, then delete the file: git rm -- ${file}`;
}
// build/pull/write/edit-sheet.js
var EditSheet = class {
	files = new Map();
	deleted = new Set();
	touched = new Map();
	refused = [];
	#edits = new Map();
	#owners = new Map();
	#inViews = new Map();
	add(file, edit, address) {
		let edits = this.#edits.get(file);
		edits === void 0 ? this.#edits.set(file, [edit]) : edits.push(edit), this.#owners.set(edit, address), this.touch(address, file);
	}
	setOrRemove(file, path, value, address) {
		this.add(file, value === void 0 ? {
			op: "remove",
			path
		} : {
			op: "set",
			path,
			value
		}, address);
	}
	addTo(item, edit, address) {
		let { stands, file } = item;
		stands.as === "item" ? this.add(file, {
			...edit,
			path: [...stands.path, ...edit.path]
		}, address) : (this.#inViews.set(item, [...this.#inViews.get(item) ?? [], edit]), this.#owners.set(edit, address), this.touch(address, file));
	}
	setOrRemoveIn(item, path, value, address) {
		this.addTo(item, value === void 0 ? {
			op: "remove",
			path
		} : {
			op: "set",
			path,
			value
		}, address);
	}
	remove(item, address) {
		let { stands, file } = item;
		isWholeFile(item) ? (this.deleted.add(file), this.touch(address, file)) : this.add(file, {
			op: "remove",
			path: stands.path
		}, address);
	}
	find(item, path) {
		let { stands, file } = item, edits = stands.as === "item" ? this.#edits.get(file) : this.#inViews.get(item), key = JSON.stringify(stands.as === "item" ? [...stands.path, ...path] : path), found = edits?.find((edit) => edit.op === "set" && JSON.stringify(edit.path) === key);
		return found?.op === "set" ? found : void 0;
	}
	write(file, text, address) {
		this.files.set(file, text), this.touch(address, file);
	}
	touch(address, file) {
		let files = this.touched.get(address);
		files === void 0 ? this.touched.set(address, new Set([file])) : files.add(file);
	}
	finish(read, sources) {
		for (let [item, edits] of this.#inViews) this.#translate(item, edits);
		for (let [file, edits] of this.#edits) {
			if (this.deleted.has(file)) continue;
			let text = read(file);
			if (text === void 0) throw Error(`${file} no longer exists`);
			let edited = editSource(file, text, edits, sources);
			"refused" in edited ? this.#refuse(file, edits, edited.refused) : edited.text !== text && this.files.set(file, edited.text);
		}
	}
	#translate(item, edits) {
		let { stands, file, node } = item;
		if (stands.as === "item") return;
		let expected = expectedValue(require_source_node.o(node), edits);
		if ("refused" in expected) {
			this.#refuse(file, edits, expected.refused);
			return;
		}
		if (!require_json.o(expected.value)) throw Error(`an item of ${file} is no longer an object`);
		let [first] = edits, owner = (first === void 0 ? void 0 : this.#owners.get(first)) ?? file;
		this.add(file, {
			op: "set",
			path: stands.path,
			value: stands.write(expected.value)
		}, owner);
	}
	#refuse(file, edits, refused) {
		for (let { path, message } of refused) {
			let key = JSON.stringify(path), owners = edits.filter((edit) => JSON.stringify(edit.path) === key);
			for (let edit of owners.length > 0 ? owners : edits) this.refused.push({
				address: this.#owners.get(edit) ?? file,
				message
			});
		}
	}
};
// build/pull/write/file-names.js
const DEVICES = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/;
function fileSlug(label) {
	let plain = require_opened.pt(label, "NFC").toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, "-");
	return require_text.r([...require_text.i(plain, "-")].slice(0, 48).join(""), "-");
}
function hashOf(label) {
	return (0, node_crypto.createHash)("sha256").update(label, "utf8").digest("hex").slice(0, 8);
}
function fold(path) {
	return require_opened.pt(path, "NFKC").toLowerCase();
}
var FileNames = class {
	#folders;
	#taken = new Map();
	#shared = new Set();
	constructor(folders) {
		this.#folders = folders;
	}
	prepare(folder, labels) {
		let count = new Map();
		for (let label of labels) {
			let name = `${folder}/${fold(fileSlug(label))}`;
			count.set(name, (count.get(name) ?? 0) + 1);
		}
		for (let [name, times] of count) times > 1 && this.#shared.add(name);
	}
	take(folder, label, ending, text) {
		let slug = fileSlug(label), plain = slug === "" ? "item" : slug, needsHash = slug === "" || DEVICES.test(slug) || this.#shared.has(`${folder}/${fold(slug)}`), hashed = `${plain}-${hashOf(label)}`, taken = this.#takenIn(folder);
		for (let number = 0;; number += 1) {
			let name = number === 0 ? needsHash ? hashed : plain : number === 1 ? hashed : `${hashed}-${number}`, file = folder === "" ? `${name}${ending}` : `${folder}/${name}${ending}`;
			if (!taken.has(fold(`${name}${ending}`)) || this.#folders.isSpare(file, text)) return taken.add(fold(`${name}${ending}`)), file;
		}
	}
	#takenIn(folder) {
		let known = this.#taken.get(folder);
		if (known !== void 0) return known;
		let taken = new Set(this.#folders.list(folder).map(fold));
		return this.#taken.set(folder, taken), taken;
	}
};
// build/pull/write/renames.js
function renames(decisions) {
	let renamed = new Map();
	for (let { existing, writes } of decisions) {
		let { kind, address, partition } = existing.match.resource, [key] = kind.key, write = writes.find(({ leaf }) => leaf.path === key);
		if (!kind.renames || kind.key.length !== 1 || write === void 0) continue;
		let name = write.merged ?? write.live;
		typeof name == "string" && renamed.set(address, require_config_types.c(kind.name, [name], require_opened.I(kind, partition)));
	}
	return renamed;
}
function followRenames(renamed, inputs, sheet) {
	if (renamed.size === 0) return;
	let written = new Set(inputs.decisions.flatMap(({ existing, writes }) => writes.map(({ leaf }) => `${existing.match.resource.address} ${leaf.steps.join("\0")}`)));
	for (let [resource, raw] of inputs.items) for (let { ref, at } of refsIn(resource.value)) {
		let address = ref.external ? void 0 : renamed.get(ref.address), isWritten = at.some((_, length) => written.has(`${resource.address} ${at.slice(0, length + 1).join("\0")}`));
		if (address === void 0 || isWritten) continue;
		let spot = locate(resource.kind, raw.node, at);
		spot.at === "bundle" && spot.node !== void 0 && (sheet.addTo(raw, {
			op: "set",
			path: [...spot.path, "$ref"],
			value: address
		}, ref.address), sheet.touch(resource.address, raw.file));
	}
	for (let bundle of inputs.bundles) followInSync(renamed, bundle, sheet);
}
function followInSync(renamed, { document, sync }, sheet) {
	if (sync === void 0) return;
	let moved = sync.entries.filter(({ key }) => renamed.has(key));
	if (moved.length === 0) return;
	let kept = new Map();
	for (let { key, node } of moved) {
		let address = renamed.get(key) ?? key, value = withoutOwnName(require_source_node.o(node), address);
		value !== void 0 && kept.set(address, {
			value,
			owner: key
		});
	}
	if (moved.length === sync.entries.length && kept.size === 0) {
		for (let { key } of moved) sheet.touch(key, document.file);
		sheet.add(document.file, {
			op: "remove",
			path: ["sync"]
		}, moved[0]?.key ?? "");
	} else {
		for (let { key } of moved) kept.has(key) || sheet.add(document.file, {
			op: "remove",
			path: ["sync", key]
		}, key);
		for (let [address, { value, owner }] of kept) sheet.add(document.file, {
			op: "set",
			path: ["sync", address],
			value
		}, owner);
	}
}
function withoutOwnName(settings, address) {
	if (!require_json.o(settings) || settings.renamed_from === void 0) return settings;
	let { renamed_from: from, ...others } = settings, byTarget = require_json.o(from) ? Object.fromEntries(Object.entries(from).filter(([, old]) => old !== address)) : from, left = (require_json.o(byTarget) ? Object.keys(byTarget).length > 0 : byTarget !== address) ? {
		...settings,
		renamed_from: byTarget
	} : others;
	return Object.keys(left).length === 0 ? void 0 : left;
}
function refsIn(value, at = []) {
	return value instanceof require_value.n ? [{
		ref: value,
		at
	}] : Array.isArray(value) ? value.flatMap((item, index) => refsIn(item, [...at, index])) : typeof value != "object" || !value ? [] : Object.entries(value).flatMap(([key, item]) => refsIn(item, [...at, key]));
}
// build/pull/write/update-item.js
var ItemUpdate = class {
	#context;
	#sheet;
	#resource;
	#raw;
	#values;
	#missing = new Map();
	constructor(resource, raw, context) {
		this.#resource = resource, this.#raw = raw, this.#context = context, this.#sheet = context.sheet, this.#values = context.values;
	}
	run({ existing, writes }) {
		for (let write of writes) this.#leaf(write, existing.live.object);
		for (let { path: at, value } of this.#missing.values()) {
			let [only] = Object.values(value);
			this.#set(at, only ?? null);
		}
	}
	#leaf(write, around) {
		let { kind, address } = this.#resource, raw = this.#raw, { leaf } = write, spot = locate(kind, raw.node, leaf.steps), whole = spot.path;
		if (spot.at === "text") {
			let text = write.merged ?? (typeof write.live == "string" ? require_compare.a(write.live) : void 0);
			text === void 0 ? this.#sheet.setOrRemoveIn(raw, whole, this.#nothing(write), address) : this.#text(whole, spot.file, text);
			return;
		}
		let value = this.#value(write, spot.at === "bundle" ? spot.node : void 0, around);
		if (spot.at === "data") {
			this.#data(whole, spot, value);
			return;
		}
		if (spot.missing.length <= 1) {
			let at = [...whole, ...spot.missing];
			(spot.missing.length === 0 || value !== void 0) && this.#sheet.setOrRemoveIn(raw, at, value, address);
			return;
		}
		let [first = "", ...rest] = spot.missing, key = JSON.stringify([...whole, first]), made = this.#missing.get(key) ?? {
			path: [...whole, first],
			value: {}
		};
		this.#missing.set(key, made), value !== void 0 && require_known_address.x(made.value, [first, ...rest], value);
	}
	#value(write, node, around) {
		let { leaf, live, merged } = write;
		if (merged !== void 0) return merged;
		if (live === null) return this.#nothing(write);
		let context = this.#valuesAt(node);
		if (leaf.field?.type === "list" && Array.isArray(live)) {
			let written = {
				node,
				value: memberAt(this.#resource.value, leaf.steps)
			};
			return fileList(leaf.field, live, written, around, leaf.steps, context);
		}
		return fileValue(leaf.field, live, leaf.steps, context);
	}
	#valuesAt(node) {
		let keepsIds = this.#raw.stands.as === "view" && (node === void 0 || !refers(node));
		return keepsIds ? {
			...this.#values,
			keepsIds
		} : this.#values;
	}
	#nothing({ leaf: { field } }) {
		if (field?.nullable === !0) return null;
		if (field?.blank === !0) return field.type === "list" ? [] : field.type === "text" ? "" : void 0;
	}
	#text(form, name, text) {
		let { repository, names, uses, covers } = this.#context, raw = this.#raw, { address } = this.#resource, file = fileBehind(raw.file, name, repository.real), before = file === void 0 ? void 0 : repository.read(file);
		if (file === void 0 || !fitsFile(text)) {
			this.#set(form, text);
			return;
		}
		if (uses.get(file) === 1 && !this.#sheet.files.has(file)) {
			this.#sheet.write(file, textFile(text, before), address);
			return;
		}
		let { dir, name: stem, ext } = node_path.default.posix.parse(file), label = `${stem} ${labelOf(address)}`, own = names.take(dir, label, ext, textFile(text, before));
		covers(own) ? this.#set(form, text) : (this.#sheet.write(own, textFile(text, before), address), this.#set([...form, "$file"], relative(raw.file, own)));
	}
	#data(form, spot, value) {
		let { repository, uses } = this.#context, raw = this.#raw, { address, value: written } = this.#resource, file = fileBehind(raw.file, spot.file, repository.real);
		if (file !== void 0 && uses.get(file) === 1) {
			this.#sheet.setOrRemove(file, spot.rest, value, address);
			return;
		}
		let known = this.#sheet.find(raw, form), root = { zone: known?.value ?? structuredClone(memberAt(written, spot.zone)) };
		value === void 0 ? removeAt(root, ["zone", ...spot.rest]) : require_known_address.x(root, ["zone", ...spot.rest], value), known === void 0 ? this.#set(form, root.zone) : known.value = root.zone;
	}
	#set(at, value) {
		this.#sheet.addTo(this.#raw, {
			op: "set",
			path: at,
			value
		}, this.#resource.address);
	}
};
function refers(node) {
	return node.type === "list" ? node.items.some(refers) : node.type === "map" ? node.get("$ref") !== void 0 || node.entries.some((entry) => refers(entry.node)) : !1;
}
// build/pull/write/compose.js
function compose(inputs) {
	let { repository, layout, items } = inputs, sheet = new EditSheet(), uses = countUses(inputs.bundles, repository.real), names = new FileNames({
		list: (folder) => repository.list(folder),
		isSpare: (file, text) => !uses.has(file) && !sheet.files.has(file) && repository.read(file) === text
	}), renamed = renames(inputs.decisions), shared = {
		names: inputs.names,
		variables: inputs.variables,
		renamed
	}, values = {
		...shared,
		text: () => void 0
	}, covers = (file) => layout.covers(file);
	for (let decision of inputs.decisions) {
		let { resource } = decision.existing.match;
		new ItemUpdate(resource, itemOf(items, resource), {
			sheet,
			repository,
			names,
			uses,
			covers,
			values
		}).run(decision);
	}
	let removed = inputs.removed.map((resource) => itemOf(items, resource));
	for (let [index, { address }] of inputs.removed.entries()) {
		let raw = removed[index], why = isWholeFile(raw) ? whyFileStays(raw, removed, uses, inputs) : void 0;
		why === void 0 ? sheet.remove(raw, address) : sheet.refused.push({
			address,
			message: why
		});
	}
	followRenames(renamed, inputs, sheet), new NewItems(inputs, names, sheet, shared).run(), sheet.finish((file) => repository.read(file), inputs.sources);
	let { files, deleted, touched, refused } = sheet;
	return {
		files,
		deleted,
		touched,
		refused,
		renamed
	};
}
function itemOf(items, resource) {
	let raw = items.get(resource);
	if (raw === void 0) throw Error(`${resource.address} has no item`);
	return raw;
}
// build/run/reread-files.js
function itemsOf(desired) {
	let raw = desired.bundles.flatMap(({ items }) => items);
	if (raw.length !== desired.resources.length) throw Error("an item of the files has no resource");
	return new Map(desired.resources.map((resource, index) => [resource, raw[index]]));
}
function rereadFiles(session, variables, repository, { files, deleted }, covers) {
	let { config, target, kinds, org, desired } = session, bundles = new Set(desired.bundles.map(({ document }) => document.file));
	for (let file of files.keys()) covers(file) && bundles.add(file);
	for (let file of deleted) bundles.delete(file);
	let texts = [...bundles].sort(require_json.t).map((file) => ({
		file,
		bytes: new TextEncoder().encode(files.get(file) ?? repository.read(file) ?? "")
	})), vars = {
		...target.vars,
		...Object.fromEntries(variables.made)
	};
	return require_opened.M(config, {
		...target,
		vars
	}, kinds, org, {
		files: texts,
		checkout: desired.checkout
	}, {
		sources: desired.sources,
		overlay: files,
		formats: desired.formats
	});
}
function itemsAfter(items, removed, after) {
	let place = (file, kind, index) => `${file}\0${kind}\0${index}`, now = new Map([...itemsOf(after)].map(([resource, raw]) => [place(raw.file, raw.kind.name, raw.index), resource])), left = removed.flatMap((resource) => items.get(resource) ?? []), out = new Map();
	for (let [resource, raw] of items) {
		let gone = left.filter((one) => one.file === raw.file && one.kind === raw.kind);
		if (gone.includes(raw)) continue;
		let index = raw.index - gone.filter((one) => one.index < raw.index).length, found = now.get(place(raw.file, raw.kind.name, index));
		found !== void 0 && out.set(resource, found);
	}
	return out;
}
function configWith({ config, target, desired }, { made }, repository) {
	if (made.size === 0 || config.file === null) return;
	let text = repository.read(config.file) ?? "", path = [
		"targets",
		target.name,
		"vars"
	], edits = Object.keys(target.vars).length > 0 ? [...made].map(([name, id]) => ({
		op: "set",
		path: [...path, name],
		value: id
	})) : [{
		op: "set",
		path,
		value: Object.fromEntries(made)
	}], edited = editSource(config.file, text, edits, desired.sources);
	if ("text" in edited) return {
		file: config.file,
		text: edited.text
	};
	throw new require_finding.t(PULL_CODES.noVars.code, `Cannot write variables into ${config.file}: ${edited.refused[0]?.message ?? "it cannot be edited"}`, `Add them by hand: vars: {${[...made].map(([name, id]) => `${name}: ${id}`).join(", ")}}`, 3);
}
// build/run/pull-draft.js
var PullDraft = class {
	refusals;
	merged;
	#session;
	#deps;
	#files;
	#survey;
	#variables;
	#open;
	#decisions;
	#removed;
	#known;
	#items;
	#composed;
	#verified;
	#covered = new Map();
	#entries;
	#texts;
	#config;
	constructor(session, deps, files, inputs) {
		this.#session = session, this.#deps = deps, this.#files = files, this.#survey = inputs.survey, this.#variables = inputs.variables, this.refusals = inputs.refusals, this.merged = inputs.merged, this.#open = [...inputs.survey.open], this.#items = itemsOf(session.desired), this.#known = new Set(session.ledger.entries.keys()), this.#decisions = this.#decide(inputs.refusedItems), this.#removed = this.#gone(inputs.refusedItems);
	}
	#decide(refused) {
		let { names, matches, existing } = this.#survey, cannotName = namesNothing(matches, names);
		return existing.map((one) => {
			let { address } = one.match.resource, isResolved = require_config_types.d(this.#deps.request.resolved, address), isBack = this.#deps.request.rolledBack && one.match.entry?.rolled_back != null, context = {
				names,
				isResolved,
				isBack,
				cannotName
			};
			return refused.has(address) ? {
				existing: one,
				writes: [],
				merges: [],
				known: [],
				shown: {},
				agrees: !1
			} : decide(one, context, this.#open);
		});
	}
	#gone(refused) {
		let removed = [], { removeGone, rolledBack } = this.#deps.request;
		for (let { resource, entry, found } of this.#survey.gone) {
			let { address } = resource, isBack = found.state === "absent";
			(removeGone || rolledBack && isBack) && !refused.has(address) ? removed.push(resource) : this.#open.push(isBack ? takenBack(resource) : goneObject(resource, entry?.id ?? null));
		}
		return removed;
	}
	async merge() {
		for (let decision of this.#decisions) {
			let { address } = decision.existing.match.resource, isUnsettled = require_config_types.d(this.#deps.request.resolved, address);
			for (let task of decision.merges) {
				let { base, files, platform } = task, key = JSON.stringify([
					base,
					files,
					platform
				]);
				this.merged.has(key) || this.merged.set(key, await this.#deps.merge({
					base,
					files,
					platform
				}));
				let result = this.merged.get(key), isMarked = result?.conflicts === !0 && task.mayMark;
				result === void 0 || result.conflicts && !isMarked ? (decision.agrees = !1, this.#open.push(unmerged(decision, task, {
					isMarked: !1,
					isUnsettled
				}))) : (isMarked && this.#open.push(unmerged(decision, task, {
					isMarked: !0,
					isUnsettled
				})), result.text === files ? decision.known.push(task.leaf) : decision.writes.push({
					leaf: task.leaf,
					live: task.live,
					merged: result.text,
					isMarked,
					overwrites: !1
				}));
			}
			decision.merges = [];
		}
	}
	compose() {
		let session = this.#session, composed = compose({
			bundles: session.desired.bundles,
			formats: session.desired.formats,
			sources: session.desired.sources,
			items: this.#items,
			decisions: this.#decisions,
			fresh: this.#survey.fresh,
			removed: this.#removed,
			names: this.#survey.names,
			variables: this.#variables,
			layout: this.#layout(),
			repository: this.#files
		});
		if (this.#composed = composed, composed.refused.length > 0) return composed.refused.map(({ address, message, candidates }) => notForFiles(address, message, candidates));
		this.#config = configWith(session, this.#variables, this.#files), this.#coverAll(composed.files.keys());
		let after = rereadFiles(session, this.#variables, this.#files, composed, (file) => this.#covers(file)), broken = refusals(after.findings);
		if (broken.length > 0) return blame(broken, composed);
		let now = itemsAfter(this.#items, this.#removed, after), at = new Map(after.resources.map((resource) => [resource.address, resource])), find = (resource) => now.get(resource);
		if (this.#verified = verify(this.#survey, this.#decisions, this.#survey.fresh, {
			item: find,
			at: (address) => at.get(address)
		}), this.#verified.wrong.length > 0) return this.#verified.wrong.map(({ address, message }) => notForFiles(address, `The live value cannot be written to the files: ${message}.`));
		let gone = new Set(this.#removed.map(({ address }) => address)), touched = new Set([...composed.touched.keys(), ...gone]), hurt = collateral(session.desired.resources, touched, find);
		if (hurt !== void 0) throw Error(`this pull would change the meaning of ${hurt.address}`);
		return [];
	}
	async uncommitted() {
		if (this.#deps.request.force) return [];
		let losing = [...this.#decisions.filter(({ writes }) => writes.some(({ overwrites }) => overwrites)).map(({ existing }) => existing.match.resource.address), ...this.#removed.map(({ address }) => address)], filesOf = (address) => [...this.#composed?.touched.get(address) ?? []].filter((file) => this.#files.read(file) !== void 0), committed = await this.#deps.committed([...new Set(losing.flatMap(filesOf))]);
		return losing.flatMap((address) => {
			let open = filesOf(address).filter((file) => !committed.has(file));
			return open.length === 0 ? [] : {
				address,
				point: uncommittedText(address, open, this.#deps.request)
			};
		});
	}
	keyOf({ kind, partition, live }) {
		return freshKey(kind, partition, live.id);
	}
	texts() {
		return this.#texts ??= this.#makeTexts(), this.#texts;
	}
	#makeTexts() {
		let { composed } = this.#done(), order = new Map(this.#session.kinds.all.map((kind, index) => [kind.name, index])), first = new Map();
		for (let [address, files] of composed.touched) {
			let at = order.get(require_config_types.l(address)) ?? 0;
			for (let file of files) first.set(file, Math.min(first.get(file) ?? at, at));
		}
		let rank = (file) => this.#covers(file) ? 2 + (first.get(file) ?? 0) : 0, texts = [...composed.files];
		for (let file of composed.deleted) texts.push([file, null]);
		let ranked = texts.map(([file, text]) => ({
			file,
			text,
			rank: rank(file)
		}));
		this.#config !== void 0 && ranked.push({
			...this.#config,
			rank: 1
		});
		let changed = ranked.filter(({ file, text }) => this.#files.read(file) !== text);
		return new Map(changed.sort((a, b) => a.rank - b.rank || require_json.t(a.file, b.file)).map(({ file, text }) => [file, text]));
	}
	entries() {
		return this.#entries ??= this.#makeEntries(), this.#entries;
	}
	get onlyShows() {
		let known = this.#session.ledger.entries;
		return this.texts().size === 0 && this.entries().every((one) => isOnlyShown(one, known.get(one.address)));
	}
	#makeEntries() {
		let { verified } = this.#done(), { names } = verified, entries = [], base = this.#session.ledger.entries, { commit } = this.#session.source, context = (address) => ({
			names,
			commit,
			empty: this.#empty,
			known: base.get(address)
		});
		for (let [decision, settled] of verified.decisions) {
			let { match, live } = decision.existing;
			if (match.entry !== void 0) {
				let entry = pulledEntry(decision, settled, {
					names,
					commit
				});
				entry !== void 0 && entries.push(entry);
			} else if (decision.agrees && settled.states.every((state) => state.asWanted)) {
				let written = decision.writes.map(({ leaf }) => leaf.path);
				entries.push(adoptedEntry(settled, live, written, context(settled.resource.address)));
			}
		}
		for (let [one, settled] of verified.fresh) entries.push(one.entry === void 0 ? adoptedEntry(settled, one.live, [], context(one.address)) : broughtBack(one.entry, settled, {
			names,
			commit
		}));
		return entries;
	}
	#empty = (resource) => require_marks.o(resource, {
		plan: { source: { commit: null } },
		protects: (one) => require_plan_target.p(one, this.#session.target.protect)
	});
	report(ledger) {
		let { composed, verified } = this.#done(), texts = this.texts(), entries = this.entries();
		return reportOf({
			target: this.#session.target.name,
			place: this.#session.commands.documents,
			kinds: this.#session.kinds,
			survey: this.#survey,
			resolved: this.#deps.request.resolved,
			decisions: this.#decisions,
			settled: verified.decisions,
			fresh: this.#survey.fresh,
			removed: this.#removed,
			composed,
			files: [...texts].map(([file, text]) => ({
				file,
				state: text === null ? "deleted" : this.#files.read(file) === void 0 ? "new" : "changed"
			})),
			variables: Object.fromEntries(this.#config === void 0 ? [] : this.#variables.made),
			adopted: entries.filter(({ address }) => !this.#known.has(address)).map(({ address }) => address),
			noted: entries.filter(({ address }) => this.#known.has(address)).map(({ address }) => address),
			open: [...this.#open, ...this.refusals].map((point) => this.#pasteable(this.#placed(this.#withHistory(point)))),
			ledger
		});
	}
	#pasteable(point) {
		let offers = new require_plan_target.i(this.#session.desired.bundles);
		return {
			...point,
			remedies: offers.remedies(point.remedies, point.place)
		};
	}
	#placed(point) {
		let { composed } = this.#done(), one = this.#survey.existing.find(({ match }) => match.resource.address === point.address), raw = one === void 0 ? void 0 : this.#items.get(one.match.resource);
		return raw === void 0 ? point : placedAtText(point, raw, composed, this.#files);
	}
	#withHistory(point) {
		if (!this.#survey.existing.some(({ match: { resource, entry } }) => resource.address === point.address && require_known_address.c(this.#session, entry).has(point.path ?? ""))) return point;
		let type = `${require_plan_target.d}, then pull again`;
		return {
			...point,
			remedies: [...point.remedies, {
				to: "If a commit outside this clone has it",
				type
			}]
		};
	}
	#done() {
		if (this.#composed === void 0 || this.#verified === void 0) throw Error("nothing was composed");
		return {
			composed: this.#composed,
			verified: this.#verified
		};
	}
	#layout() {
		return {
			patterns: require_opened.j(this.#session.config),
			covers: (file) => this.#covers(file),
			into: this.#deps.request.into
		};
	}
	#covers(file) {
		let known = this.#covered.get(file);
		if (known !== void 0) return known;
		let covers = require_opened.B(require_opened.j(this.#session.config), file);
		return this.#covered.set(file, covers), covers;
	}
	#coverAll(files) {
		let asked = [...files].filter((file) => !this.#covered.has(file)), found = require_opened.R(require_opened.j(this.#session.config), asked);
		for (let file of asked) this.#covered.set(file, found.has(file));
	}
};
// build/run/pull-ledger.js
async function recordPull(session, entries, writeFiles) {
	let { ledger, clock } = session;
	if (entries.length === 0) return await writeFiles(), {
		state: "unchanged",
		revision: ledger.revision,
		message: null
	};
	let at = () => new Date(clock.now()).toISOString(), marks = require_marks.n(session, new Set(), (resource) => require_plan_target.p(resource, session.target.protect)), begun = await session.store.begin(ledger, {
		at: at(),
		head: {
			...session.binding,
			source: ledger.head?.source ?? {
				commit: null,
				dirty: !0
			},
			experiments_marked: require_marks.t(session)
		},
		intents: [],
		subject: "pull",
		marks
	});
	try {
		await writeFiles();
	} catch (error) {
		throw await begun.leave(), error;
	}
	try {
		await Promise.all(entries.map((entry) => begun.put(entry)));
	} catch (error) {
		return await begun.leave(), require_marks.i(error);
	}
	return require_marks.a(begun, clock);
}
// build/run/pull-target.js
async function pullTarget(session, deps) {
	let { bundles } = session.desired, atStart = new Map(bundles.map(({ document }) => [document.file, document.text])), files = new RepositoryFiles(session.config.root, atStart), draft = await prepare(session, deps, files);
	if (deps.dryRun) return draft.report({
		state: "dry_run",
		revision: session.ledger.revision,
		message: null
	});
	await files.tidy();
	let texts = draft.texts();
	if (texts.size === 0 && draft.entries().length === 0) return draft.report({
		state: "unchanged",
		revision: session.ledger.revision,
		message: null
	});
	files.check(texts.keys());
	try {
		let ledger = await recordPull(session, draft.entries(), async () => {
			files.check(texts.keys()), await files.write(texts);
		});
		return draft.report(ledger);
	} catch (error) {
		if (!draft.onlyShows || !(error instanceof require_finding.t)) throw error;
		return draft.report({
			state: "unchanged",
			revision: session.ledger.revision,
			message: error.message
		});
	}
}
async function prepare(session, deps, files) {
	let { request } = deps, snapshot = new require_read_as_asked.r(), view = new require_match.o(session.org, snapshot), wanted = new PullSelection(request, (address) => require_config_types.a(session.target, address)), used = usedVariables(session.desired.bundles), variables = new Variables(session.target.vars, used), rejected = new Set(), refusedItems = new Set(), notes = [], merged = new Map();
	for (let isFirst = !0;; isFirst = !1) {
		let inputs = {
			plan: require_plan_target.n(session),
			wanted,
			variables,
			rejected
		}, { survey: found } = (await require_read_as_asked.n(session.reader, () => survey(inputs, view), snapshot)).result;
		if (isFirst && checkPullPatterns(request, session, found), request.vars && isFirst && (variables = named(found, variables, snapshot, session), variables.made.size > 0)) continue;
		let draft = new PullDraft(session, deps, files, {
			survey: found,
			variables,
			merged,
			refusals: notes,
			refusedItems
		});
		await draft.merge();
		let problems = draft.compose(), lost = problems.length > 0 ? [] : await draft.uncommitted();
		if (problems.length === 0 && lost.length === 0) return draft;
		for (let { address, point } of [...problems, ...lost]) {
			let before = rejected.size + refusedItems.size;
			notes.push(point);
			let fresh = found.fresh.find((one) => one.address === address);
			if (fresh === void 0 ? refusedItems.add(address) : rejected.add(draft.keyOf(fresh)), rejected.size + refusedItems.size === before) throw Error(`pull cannot correct what is wrong with ${address}: ${point.message}`);
		}
	}
}
function named(found, known, snapshot, session) {
	let { surroundings } = session.kinds;
	for (let { kind, partition } of found.fresh) for (let [field, id] of Object.entries(kind.placed(partition))) {
		if (typeof id != "number") continue;
		let scope = Object.keys(surroundings).find((one) => field === `${one}_id`), list = scope === void 0 ? void 0 : surroundings[scope], answer = list === void 0 ? void 0 : snapshot.rows(list), row = answer?.state === "rows" ? answer.rows.find((one) => one.id === id) : void 0;
		known.make(field, id, typeof row?.name == "string" ? row.name : void 0);
	}
	if (snapshot.takeNeeds(), known.made.size > 0 && session.config.file === null) throw new require_finding.t(PULL_CODES.noVars.code, "--vars needs a configuration to write variables into.", "Create a configuration first.", 3, require_finding.m("init"));
	return known;
}
const command = require_main.i({
	name: "pull",
	does: "Bring live values into the files. Only reads the platform.",
	flags: (bare) => require_options.u(bare).option("--all", "pull every live object, including those in no file yet").option("--only <pattern>", "pull matching objects, including those in no file yet", require_options.n).option("--workflow <id>", "pull the objects of a workflow; with --all, of these workflows only", require_options.n).option("--into <file>", "bundle file for new objects").option("--vars", "turn workflow and project ids into variables of the configuration").option("--remove-gone", "remove items whose objects were deleted on the platform").option("--resolved <pattern>", "settle conflicts of matching items with the present content of the files", require_options.n).option("--rolled-back", "bring the result of a rollback into the files").option("--force", "overwrite files with uncommitted changes").option("--dry-run", "show what would be written, without writing"),
	run: (_none, flags, { io }) => pull(flags, io)
});
async function pull(flags, io) {
	let { only, ...rest } = flags, workflows = (flags.workflow ?? []).map(workflowId), findsNew = flags.all === !0 || (only ?? []).length > 0 || workflows.length > 0, opened = await require_opened.r(rest, [], io, { forgive: (finding) => isForPull(finding, findsNew) });
	try {
		let request = {
			all: flags.all === !0,
			only: only ?? [],
			workflows,
			into: flags.into === void 0 ? null : bundleOf(flags.into, opened, io),
			vars: flags.vars === !0,
			removeGone: flags.removeGone === !0,
			force: flags.force === !0,
			resolved: flags.resolved ?? [],
			rolledBack: flags.rolledBack === !0
		}, { root, changed } = opened.offline.git, git = root === null ? null : io.openGit(root), report = await pullTarget(opened.session, {
			request,
			dryRun: flags.dryRun === !0,
			merge: gitMerge(require_key_use.r(process.env)),
			committed: async (files) => {
				let committed = await require_opened.b(git, changed, files);
				if (git === null || root === null) return committed;
				for (let file of await require_work_tree.n(git, root, opened.offline.checkout, files)) committed.delete(file);
				return committed;
			}
		});
		flags.json === !0 ? io.out(`${JSON.stringify(report, null, 2)}\n`) : (flags.quiet !== !0 || report.exit_code !== 0) && io.out(renderPullText(report, {
			color: io.outColor,
			typing: require_io.t(opened.session, io)
		}));
		let wrote = report.ledger.state === "written" || !report.dry_run && report.files.length > 0;
		return require_main.r(report.exit_code, wrote, io);
	} finally {
		await opened.client.close();
	}
}
function isForPull({ code }, findsNew) {
	return code === require_bundle_format.s.conflictMarkers.code || findsNew && code === require_source_codes.t.patternWithoutMatch.code;
}
function workflowId(text) {
	let id = Number(text);
	if (/^\d+$/.test(text) && Number.isSafeInteger(id)) return id;
	throw new require_finding.t(PULL_CODES.badWorkflow.code, `--workflow is ${JSON.stringify(text)}, which is not the number of a workflow.`, `Pass the number from the address of the workflow in ${require_platform_words.t().app}.`);
}
function bundleOf(file, { session: { config } }, io) {
	let from = node_path.default.relative(config.root, node_path.default.resolve(io.cwd, file)).replaceAll(node_path.default.sep, "/"), patterns = require_opened.j(config);
	if (/\.(?:ya?ml|json)$/i.test(from) && !from.startsWith("../") && require_opened.B(patterns, from)) return from;
	throw new require_finding.t(PULL_CODES.notCovered.code, `No bundle pattern matches ${file}, so its items would never be planned.`, `Name a file that a pattern matches: ${patterns.join(", ")}.`, 3);
}
exports.command = command;

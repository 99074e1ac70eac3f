const require_rolldown_runtime = require("./rolldown-runtime-DUzk6_NY.js"), require_model = require("./model-CQuGHFup.js"), require_closest = require("./closest-D7ENJx0f.js"), require_system_error = require("./system-error-B0okqon1.js"), require_compare = require("./compare-F6hXl7rr.js"), require_source_node = require("./source-node-MKpWsMOA.js"), require_front_matter = require("./front-matter-DX1CSwYd.js"), require_source_inside = require("./source-inside-CEeKbTLt.js"), require_say = require("./say-ZhhkoCO1.js"), require_whole_file = require("./whole-file-DzNZcHqH.js"), require_open_files = require("./open-files-B4SDOPGi.js"), require_format_bundle = require("./format-bundle-CA2O-XBn.js"), require_order = require("./order-CYaPlFzw.js"), require_yaml_scalar = require("./yaml-scalar-Du-xPHdC.js"), require_pull_codes = require("./pull-codes-C2kB_IgF.js");
let node_fs = require("node:fs"), node_crypto = require("node:crypto"), node_path = require("node:path");
node_path = require_rolldown_runtime.a(node_path, 1);
let node_fs_promises = require("node:fs/promises");
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
			isRemoved(own, path) || require_model.z(out, key, build(item, [...path, key], own));
		}
		for (let [step, own] of below) {
			if (typeof step == "string" && Object.hasOwn(map, step)) continue;
			let isNew = own.every((edit) => edit.path.length === path.length + 1 && edit.op !== "remove");
			if (typeof step == "string" && isNew) require_model.z(out, step, build(null, [...path, step], own));
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
	return path.length === 0 ? "the document" : require_model.B(path);
}
function inlineValue(value, style, options = { flow: !0 }) {
	if (typeof value == "string") return style.careful ? require_yaml_scalar.t(value) : require_yaml_scalar.n(value, {
		style: options.scalar,
		quote: style.quote,
		flow: options.flow
	});
	if (typeof value == "number") return require_yaml_scalar.i(value);
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
	return quoted || style.careful ? require_yaml_scalar.t(key) : require_yaml_scalar.n(key, {
		quote: style.quote,
		flow: !0
	});
}
function blockValue(value, style, place) {
	if (style.careful || typeof value != "object" || !value) {
		let deeper = place.column + (place.parent === "list" ? place.gap : style.step);
		if (typeof value == "string" && value.includes("\n") && !style.careful) {
			let block = require_format_bundle.C(value, deeper, place.column, place.room);
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
	if (!isEmpty && (Array.isArray(value) || require_model.j(value) === void 0) || Object.values(value).some((one) => typeof one == "object" && !!one)) return;
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
// build/source/edit/markdown.js
var MarkdownParts = class {
	#text;
	#at;
	newline;
	fields;
	constructor(file, text, sources) {
		let at = require_front_matter.n(text);
		if (at === void 0) throw new require_order.i(`${file} has no front matter.`);
		let head = text.slice(0, at.closing);
		this.#text = text, this.#at = at, this.newline = require_format_bundle.l(head), this.fields = require_source_inside.l(head.slice(at.opened)) ? void 0 : sources.tree(file, head, require_format_bundle.a);
	}
	get value() {
		return {
			...this.fields?.value,
			"---": require_front_matter.a(this.#text, this.#at)
		};
	}
	inFileLines(want) {
		let below = want["---"], isCrlf = this.#text.split("\n").length === this.#text.split("\r\n").length;
		return typeof below != "string" || below.includes("\r") || !isCrlf ? want : {
			...want,
			"---": below.replaceAll("\n", "\r\n")
		};
	}
	addFields(splices, fields, style) {
		let room = {
			endsFile: !1,
			blankAfter: !1,
			indentAfter: 0
		}, lines = Object.entries(fields).flatMap(([key, value]) => memberLines(key, value, style, 0, room));
		splices.insert(this.#at.closing, lines.map((line) => line + this.newline).join(""));
	}
	putBelow(splices, below) {
		let { below: start } = this.#at;
		if (typeof below != "string") throw new require_order.i("Below front matter stands a text.");
		if (below === require_front_matter.a(this.#text, this.#at)) return;
		let before = this.#text.slice(start), written = require_front_matter.o(below, this.newline, before), gap = before === "" && !this.#text.endsWith("\n") ? this.newline : "";
		splices.replace(start, this.#text.length, gap + written);
	}
};
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
	if (format === "markdown") {
		let { "---": below = "", ...fields } = value;
		return `---\n${Object.keys(fields).length === 0 ? "" : printBundle(fields, "yaml")}---\n${require_front_matter.o(String(below), "\n")}`;
	}
	if (format === "json") return `${require_format_bundle.i(value, {
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
function alignList(old, want) {
	let a = old.map(require_closest.a), b = want.map(require_closest.a), from = b.map(() => void 0), head = 0;
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
	let end = require_format_bundle.g(text, at), line = require_format_bundle.v(text, at), first = line;
	for (; line < text.length && require_format_bundle.m(require_format_bundle.h(text, line));) line = require_format_bundle.v(text, line);
	return {
		endsFile: end === text.length,
		blankAfter: line > first,
		indentAfter: line < text.length ? /^[ \t]*/.exec(require_format_bundle.h(text, line))?.[0].length ?? 0 : 0
	};
}
// build/source/edit/block-rows.js
function editBlockRows(writer, splices, spot, plan) {
	if (writer.format !== "yaml") return;
	let rows = new BlockRows(writer.text, spot);
	rows.remove(splices, plan);
	let apart = rows.isApart() ? writer.newline : "", quoted = spot.type === "map" && spot.rows.every((row) => row.quoted), gap = require_format_bundle.s(writer.text, spot.rows.at(-1)?.start ?? 0), print = (added, after) => {
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
	let at = rows.tail(plan.kept.lastIndexOf(!0)), blocks = print(plan.atEnd, roomAfter(writer.text, at)), gapBefore = (block) => apart === "" && block.includes("\n") && rows.partsSections() ? writer.newline : apart;
	splices.insert(at, blocks.map((block) => gapBefore(block) + writer.newline + block).join(""));
}
var BlockRows = class {
	#text;
	#spot;
	constructor(text, spot) {
		this.#text = text, this.#spot = spot;
	}
	isApart() {
		let { rows } = this.#spot, last = rows.length - 1;
		return last < 1 ? !1 : this.#isApartAt(last);
	}
	partsSections() {
		let { type, column, rows } = this.#spot;
		if (type !== "map" || column !== 0) return !1;
		let isSection = ({ start, end }) => this.#text.slice(start, end).trimEnd().includes("\n"), section = rows.findLastIndex((row, index) => index > 0 && isSection(row));
		return section === -1 || this.#isApartAt(section);
	}
	#isApartAt(index) {
		let between = this.#text.slice(require_format_bundle.g(this.#text, this.#row(index - 1).end), this.#row(index).start);
		return /\n[ \t]*\r?\n/.test(between);
	}
	get #isCompact() {
		let { start } = this.#row(0);
		return !require_format_bundle.m(this.#text.slice(require_format_bundle._(this.#text, start), start));
	}
	tail(index) {
		return require_format_bundle.f(this.#text, this.#row(index).end, this.#spot.column);
	}
	lead(index) {
		let { start } = this.#row(index);
		return index === 0 ? this.#isCompact ? start : this.#leadOfFirst(start) : this.#commentsAbove(start);
	}
	#leadOfFirst(start) {
		let text = this.#text, lead = this.#commentsAbove(start), others = this.#spot.rows.slice(1), isCustom = others.length > 0 && others.every((row) => this.#commentsAbove(row.start) < row.start);
		if (lead === start || isCustom) return lead;
		let line = require_format_bundle._(text, lead), isParted = line > 0 && require_format_bundle.m(require_format_bundle.h(text, line - 1));
		for (; line > 0 && require_format_bundle.m(require_format_bundle.h(text, line - 1));) line = require_format_bundle._(text, line - 1);
		return isParted && line > 0 && require_format_bundle.d(require_format_bundle.h(text, line - 1)) === this.#spot.column ? lead : start;
	}
	#commentsAbove(start) {
		let lead = start;
		for (;;) {
			let line = require_format_bundle._(this.#text, lead);
			if (line === 0 || require_format_bundle.d(require_format_bundle.h(this.#text, line - 1)) !== this.#spot.column) return lead;
			lead = require_format_bundle._(this.#text, line - 1) + this.#spot.column;
		}
	}
	remove(splices, plan) {
		let firstKept = plan.kept.indexOf(!0);
		plan.kept.forEach((kept, index) => {
			kept || (index < firstKept ? this.#removeLeading(splices, index) : this.#removeLines(splices, index, plan.kept.lastIndexOf(!0)));
		});
	}
	#removeLeading(splices, index) {
		let text = this.#text, next = require_format_bundle.v(text, this.tail(index));
		for (; next < text.length && require_format_bundle.m(require_format_bundle.h(text, next));) next = require_format_bundle.v(text, next);
		let lead = this.lead(index), white = /^[ \t]*/.exec(require_format_bundle.h(text, next))?.[0].length ?? 0;
		this.#isCompact ? splices.remove(lead, next + white) : splices.remove(require_format_bundle._(text, lead), next);
	}
	#removeLines(splices, index, lastKept) {
		let text = this.#text, previous = this.tail(index - 1), from = require_format_bundle._(text, this.lead(index));
		text.slice(previous, from).trim() === "" && (from = require_format_bundle.v(text, previous));
		let end = this.tail(index), keepsBreak = index === lastKept + 1 && this.tail(this.#spot.rows.length - 1) === text.length && endsInBlock(this.#row(index - 1).value);
		splices.remove(keepsBreak ? from : require_format_bundle.y(text, from), end);
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
	let first = rows[0], oneLine = isOneLine(text, spot), indent = require_format_bundle.p(text, first.start), print = (row) => rowText(writer, spot, row, oneLine ? void 0 : indent), gap = oneLine ? inlineGap(writer, spot) : writer.newline + indent;
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
	let oneLine = isOneLine(text, spot), indent = require_format_bundle.p(text, first.start), rows = added.map((row) => rowText(writer, spot, row, oneLine ? void 0 : indent));
	splices.replace(first.start, last.end, rows.join(`,${oneLine ? inlineGap(writer, spot) : newline + indent}`));
}
function rowTail(text, row) {
	let after = row.comma === -1 ? row.end : row.comma + 1, end = require_format_bundle.g(text, after);
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
	return text.slice(spot.start, row.start).includes("\n") ? require_format_bundle.y(text, row.start) : spot.start + 1;
}
function inlineGap(writer, spot) {
	let { text } = writer, [first, second] = spot.rows;
	return first === void 0 || second === void 0 || first.comma === -1 ? writer.format === "json" ? writer.style.comma : " " : text.slice(first.comma + 1, second.start).includes(" ") ? " " : "";
}
function rowText(writer, spot, row, base) {
	if (writer.format === "json") {
		let value = require_format_bundle.i(row.value, writer.style, writer.style.unit === "" ? void 0 : base);
		return row.key === void 0 ? value : `${require_format_bundle.r(row.key, writer.style)}:${writer.style.colon}${value}`;
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
	return require_format_bundle.i(value, writer.style, writer.style.unit === "" || !isWithin ? void 0 : require_format_bundle.p(writer.text, spot.start));
}
function text(writer, spot) {
	return writer.text.slice(require_format_bundle._(writer.text, spot.start), spot.start);
}
function putValue(writer, splices, spot, want, around) {
	if (writer.format === "json") {
		let isOneLine = writer.style.unit === "" || around.oneLine, text = require_format_bundle.i(want, writer.style, isOneLine ? void 0 : require_format_bundle.p(writer.text, spot.start));
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
	let parent = around.parent === "list" ? "list" : "map", isBlock = (spot.type === "map" || spot.type === "list") && !spot.flow, isOwnLine = spot.start !== spot.end && require_format_bundle._(text, spot.start) > spot.slot, isCommented = isBlock && isOwnLine && text.slice(require_format_bundle.g(text, spot.slot), spot.start).includes("#"), room = {
		...roomAfter(text, spot.end),
		...isCommented && { indentAfter: Infinity }
	}, printed = (spot.type === "scalar" ? sameStyle(text, style, spot, want, around, room) : void 0) ?? blockValue(want, style, {
		parent,
		column: around.column,
		gap: parent === "list" ? gapOf(text, spot) : 2,
		compact: spot.anchor === void 0 && !isOwnLine,
		room
	}), rest = printed.lines.map((line) => newline + line).join("");
	if (spot.start === spot.end) splices.insert(spot.slot, printed.head === "" ? "" : ` ${printed.head}`), splices.insert(require_format_bundle.g(text, spot.slot), rest);
	else if (spot.type === "scalar" && (spot.style === "literal" || spot.style === "folded")) {
		let comment = spot.headerComment === "" ? "" : ` ${spot.headerComment}`;
		splices.replace(spot.start, spot.end, printed.head + comment + rest);
	} else isBlock ? putOverBlock(text, splices, spot, printed, rest, isOwnLine) : printed.head === "" ? (splices.remove(isOwnLine ? require_format_bundle.y(text, spot.start) : spot.slot, spot.end), splices.insert(require_format_bundle.g(text, spot.end), rest)) : (splices.replace(spot.start, spot.end, printed.head), splices.insert(require_format_bundle.g(text, spot.end), rest));
}
function sameStyle(text, style, spot, want, around, room) {
	if (style.careful || typeof want == "object" && want) return;
	let isBlock = spot.style === "literal" || spot.style === "folded";
	if (isBlock && typeof want == "string") {
		let source = text.slice(spot.start, spot.end).split("\n").slice(1), found = require_format_bundle.x(source, String(spot.value)), indent = found !== void 0 && found > around.column ? found : around.column + style.step, width = Math.max(80, ...source.map((line) => line.trimEnd().length)) - indent;
		return (spot.style === "folded" ? require_format_bundle.S(want, indent, around.column, room, width) : void 0) ?? require_format_bundle.C(want, indent, around.column, room);
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
	let end = require_format_bundle.f(text, spot.end, "column" in spot ? spot.column : 0);
	if (!isOwnLine) {
		splices.replace(spot.start, end, printed.head + rest);
		return;
	}
	splices.insert(spot.slot, printed.head === "" ? "" : ` ${printed.head}`);
	let from = require_format_bundle.y(text, spot.start);
	splices.replace(from, end, rest);
}
function gapOf(text, spot) {
	let dash = text.lastIndexOf("-", spot.slot - 1);
	return spot.anchor === void 0 && dash === spot.slot - 1 ? require_format_bundle.s(text, dash) : 2;
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
	#order;
	#path = [];
	#changed = new Map();
	constructor(writer, origins, order) {
		this.#writer = writer, this.#origins = origins, this.#order = order;
	}
	value(spot, want, around) {
		if (want !== spot.value || spot.aliases && this.#changed.size !== 0) {
			if (spot.type === "alias") {
				let now = this.#valueOf(spot.target);
				if (now !== void 0 && require_closest.u(now, want)) return;
				this.#put(spot, want, around);
			} else spot.type === "map" && isMap(want) ? this.#map(spot, want, around) : spot.type === "list" && Array.isArray(want) ? this.#list(spot, want, around) : require_closest.u(spot.value, want) || this.#put(spot, want, around);
			spot.anchor !== void 0 && !require_closest.u(spot.value, want) && this.#changed.set(spot.anchor, want);
		}
	}
	#put(spot, want, around) {
		for (let anchor of require_order.a(spot)) this.#changed.set(anchor, void 0);
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
			at === void 0 ? this.#lose(row) : this.#below(at, row.value, want[at] ?? null, this.#inside(spot));
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
			now === void 0 ? keepsMerge = !1 : require_format_bundle.o(merged, now);
		} else Object.hasOwn(want, row.key) ? this.#member(spot, row, want[row.key] ?? null) : this.#lose(row);
		Object.keys(merged).some((key) => !Object.hasOwn(want, key)) && (keepsMerge = !1);
		let isBroughtIn = (key, value) => keepsMerge && Object.hasOwn(merged, key) && require_closest.u(merged[key] ?? null, value), added = Object.entries(want).filter(([key, value]) => !own.has(key) && !isBroughtIn(key, value)).map(([key, value]) => ({
			key,
			value
		})), kept = spot.rows.map((row) => row.merge ? keepsMerge : Object.hasOwn(want, row.key));
		for (let row of spot.rows) row.merge && !keepsMerge && this.#lose(row);
		let merge = keepsMerge ? -1 : spot.rows.findIndex((row) => row.merge), next = merge === -1 ? -1 : kept.indexOf(!0, merge), rank = this.#order(this.#path), plan = next === -1 ? rank === void 0 ? {
			before: new Map(),
			atEnd: added
		} : placed(spot, kept, added, rank) : {
			before: new Map([[next, added]]),
			atEnd: []
		};
		this.#rows(spot, want, around, {
			kept,
			...plan
		});
	}
	#member(spot, row, want) {
		if (row.explicit && want !== row.value.value && !require_closest.u(want, row.value.value)) throw new require_order.i(`The key ${JSON.stringify(row.key)} is written with "?", which cannot be edited.`);
		this.#below(row.key, row.value, want, this.#inside(spot));
	}
	#below(step, spot, want, around) {
		this.#path.push(step), this.value(spot, want, around), this.#path.pop();
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
		for (let anchor of require_order.s(row)) this.#changed.set(anchor, void 0);
	}
};
function placed({ rows }, kept, added, rank) {
	let before = new Map(), atEnd = [];
	for (let row of [...added].sort((a, b) => rank(a.key ?? "") - rank(b.key ?? ""))) {
		let own = rank(row.key ?? ""), next = rows.findIndex(({ key }, index) => kept[index] === !0 && rank(key) > own);
		next === -1 ? atEnd.push(row) : before.set(next, [...before.get(next) ?? [], row]);
	}
	return {
		before,
		atEnd
	};
}
function inOrder(map, rank) {
	return rank === void 0 ? map : Object.fromEntries(Object.entries(map).sort(([a], [b]) => rank(a) - rank(b)));
}
function isMergeable(value) {
	return isMap(value) || Array.isArray(value) && value.every(isMap);
}
function isMap(value) {
	return typeof value == "object" && !!value && !Array.isArray(value);
}
// build/source/edit/edit-source.js
const ROOT = {
	parent: "root",
	column: -1,
	oneLine: !1
};
function editSource(file, text, edits, sources = new require_open_files.H(), order = () => void 0) {
	let mark = text.startsWith("\ufeff") ? "\ufeff" : "", body = text.slice(mark.length), all = (message) => ({ refused: edits.map(({ path }) => ({
		path,
		message
	})) });
	if (edits.length === 0) return { text };
	try {
		let source = {
			...readSource(file, body, sources),
			order
		}, expected = expectedValue(source.value, edits);
		if ("refused" in expected) return expected;
		let edited = rewrite(source, expected.value, expected.origins);
		if (edited !== void 0) return { text: mark + edited };
		let message = `${file} cannot be edited here without changing what it means elsewhere; edit it by hand.`;
		return { refused: culprits(source, edits).map(({ path }) => ({
			path,
			message
		})) };
	} catch (error) {
		if (error instanceof require_order.i) return all(error.message);
		throw error;
	}
}
function readSource(file, text, sources) {
	let role = require_front_matter.r(file) && require_front_matter.n(text) === void 0 ? "data" : "document", { document, findings } = sources.parse(file, new TextEncoder().encode(text), role), error = findings.find((finding) => finding.severity === "error");
	if (error !== void 0 || document === void 0) {
		let place = error?.place === void 0 ? file : require_model.st(error.place);
		throw new require_order.i(`${place}: ${error?.message ?? "The file cannot be read."}`);
	}
	let { format, root } = document, parts = format === "markdown" ? new MarkdownParts(file, text, sources) : void 0, tree = parts === void 0 ? format === "json" ? require_format_bundle.b(text, root) : sources.tree(file, text, require_format_bundle.a) : parts.fields, value = parts?.value ?? tree?.value ?? null;
	if (document.text !== text || !require_closest.u(value, require_source_node.o(root))) throw new require_order.i(`${file} uses syntax that cannot be edited.`);
	return {
		file,
		text,
		role,
		format,
		parts,
		value,
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
function rewrite(source, value, origins) {
	let { parts } = source, want = parts !== void 0 && require_closest.l(value) ? parts.inFileLines(value) : value;
	for (let careful of [!1, !0]) {
		let text = attempt(source, want, origins, careful);
		if (text !== void 0 && means(source, text, want)) return text;
	}
}
function attempt(source, want, origins, careful) {
	let { text, tree, format, parts, order } = source;
	if (parts !== void 0 && require_closest.l(want)) return attemptMarkdown(source, parts, want, origins, careful);
	if (tree === void 0) return;
	let base = {
		text,
		newline: require_format_bundle.l(text)
	}, reconciler = new Reconciler(format === "json" ? {
		...base,
		format,
		style: require_format_bundle.c(text, tree)
	} : {
		...base,
		format: "yaml",
		style: {
			...require_format_bundle.u(text, tree),
			careful
		}
	}, origins, order);
	return reconciler.value(tree, want, ROOT), reconciler.splices.apply(text);
}
function attemptMarkdown({ text, tree, order }, parts, { "---": below, ...fields }, origins, careful) {
	let style = tree === void 0 ? CANONICAL : require_format_bundle.u(text, tree), writer = {
		text,
		newline: parts.newline,
		format: "yaml",
		style: {
			...style,
			careful
		}
	}, reconciler = new Reconciler(writer, origins, order);
	return tree === void 0 ? parts.addFields(reconciler.splices, inOrder(fields, order([])), writer.style) : reconciler.value(tree, fields, ROOT), parts.putBelow(reconciler.splices, below), reconciler.splices.apply(text);
}
function means(source, text, want) {
	let { document, findings } = source.sources.parse(source.file, new TextEncoder().encode(text), source.role);
	return document === void 0 || findings.some((finding) => finding.severity === "error") ? !1 : document.text === text && require_closest.u(require_source_node.o(document.root), want);
}
// build/pull/write/uses.js
function fileBehind(bundle, name, real) {
	return real(node_path.default.posix.join(node_path.default.posix.dirname(bundle), name));
}
function countUses(bundles, real) {
	let uses = new Map(), visit = (bundle, node) => {
		if (node.type === "list") for (let item of node.items) visit(bundle, item);
		if (node.type === "map") {
			if (require_model.j(Object.fromEntries(node.entries.map(({ key }) => [key, null]))) === "$file") {
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
// build/pull/repository-files.js
const TEMPORARY = /^\.pipelines-sync-pull-(?:(\d{1,10})-)?[0-9a-f]{8}-[0-9a-f-]{27}\.tmp$/, NOT_FROM_THERE = [
	"EXDEV",
	"EACCES",
	"EPERM",
	"EROFS"
], PULL = {
	run: "the pull",
	again: "Pull again."
};
var RepositoryFiles = class {
	#root;
	#words;
	#atStart;
	#onFile;
	#read = new Map();
	#pointers = new Set();
	constructor(root, atStart, { words = PULL, onFile } = {}) {
		this.#onFile = onFile, this.#root = root, this.#atStart = atStart, this.#words = words;
	}
	read(file) {
		if (!this.#read.has(file)) {
			let text = this.#fromDisk(file), before = this.#atStart.get(file), isSame = before === void 0 || text?.replace(/^\ufeff/, "") === before, isInLfs = isPointer(text);
			if (!isSame && !isInLfs) throw this.#changedMeanwhile(file);
			isInLfs && this.#pointers.add(file), this.#read.set(file, isSame ? text : before);
		}
		return this.#read.get(file);
	}
	real = (file) => {
		let inside = require_source_inside.i(this.#root, file);
		return inside.kind === "found" && !require_source_inside.t(inside.relative) ? inside.relative : void 0;
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
			if (this.#pointers.has(file)) throw inLfs(file);
			if (!this.#isAsRead(file)) throw this.#changedMeanwhile(file);
			let fault = this.#faultOfPlace(file);
			if (fault !== void 0) throw this.#stopped(file, fault, []);
		}
	}
	async write(files, early = new Set()) {
		await this.#tidyBeside(files.keys());
		let rank = ([file, text]) => text === null ? 4 : (early.has(file) ? 0 : 2) + +!this.#isNew(file), all = [...files].sort((a, b) => rank(a) - rank(b)), written = [];
		for (let first = 0; first < all.length; first += 32) {
			let some = all.slice(first, first + 32), prepared = await this.#prepare(some);
			try {
				for (let [file, text] of some) await this.#writeOne(file, text, prepared.get(file), written), written.push(file), this.#onFile?.({
					event: "file_written",
					file,
					state: this.#stateOf(file, text)
				});
			} finally {
				for (let temporary of prepared.values()) removeQuietly(temporary);
			}
		}
	}
	#stateOf(file, text) {
		return text === null ? "deleted" : this.#isNew(file) ? "new" : "changed";
	}
	async #writeOne(file, text, prepared, written) {
		let changed = () => this.#stopped(file, `it changed during ${this.#words.run}`, written);
		if (text === null && !this.#isAsRead(file)) throw changed();
		let fault = this.#faultOfPlace(file);
		if (fault !== void 0) throw this.#stopped(file, fault, written);
		let isWritten = !0;
		try {
			text === null ? await (0, node_fs_promises.rm)(node_path.default.join(this.#root, file)) : isWritten = await this.#write(file, text, prepared);
		} catch (error) {
			throw this.#stopped(file, require_source_inside.n(error), written);
		}
		if (!isWritten) throw changed();
	}
	#isAsRead(file) {
		return this.#fromDisk(file) === this.#read.get(file);
	}
	#isNew(file) {
		return this.#read.get(file) === void 0;
	}
	async #prepare(files) {
		let prepared = new Map();
		return await Promise.all(files.map(async ([file, text]) => {
			if (text === null || !this.#isNew(file)) return;
			let temporary = this.#temporaryIn(this.#root);
			try {
				await require_whole_file.s(temporary, {
					text,
					mode: 438
				}), prepared.set(file, temporary);
			} catch {
				removeQuietly(temporary);
			}
		})), prepared;
	}
	async tidy() {
		for (let name of this.list(".")) {
			let [found, pid] = TEMPORARY.exec(name) ?? [];
			found !== void 0 && pid !== void 0 && (Number(pid) !== process.pid && require_say.d(Number(pid)) || await (0, node_fs_promises.rm)(node_path.default.join(this.#root, name), { force: !0 }));
		}
	}
	async #tidyBeside(files) {
		let folders = new Set([...files, ...this.#read.keys()].map((file) => node_path.default.posix.dirname(file)));
		for (let folder of folders) for (let name of this.list(folder)) {
			let file = node_path.default.posix.join(folder, name), [found, pid] = TEMPORARY.exec(name) ?? [], isOther = pid !== void 0 && Number(pid) !== process.pid && require_say.d(Number(pid));
			found !== void 0 && !isOther && this.real(file) === file && await (0, node_fs_promises.rm)(node_path.default.join(this.#root, file), { force: !0 });
		}
	}
	async #write(file, text, prepared) {
		let inside = require_source_inside.i(this.#root, file), full = inside.kind === "found" ? inside.real : node_path.default.join(this.#root, file);
		await (0, node_fs_promises.mkdir)(node_path.default.dirname(full), { recursive: !0 });
		try {
			return prepared === void 0 ? await this.#put(file, full, this.#root, text) : (await require_whole_file.t(prepared, full), !0);
		} catch (error) {
			let code = require_system_error.n(error) ?? "";
			if (!NOT_FROM_THERE.includes(code)) throw error;
			return this.#put(file, full, node_path.default.dirname(full), text);
		}
	}
	async #put(file, full, folder, text) {
		let temporary = this.#temporaryIn(folder);
		if (this.#isNew(file)) return await require_whole_file.r(full, {
			temporary,
			text,
			mode: 438
		}), !0;
		let mode = (await (0, node_fs_promises.stat)(full)).mode & 4095;
		return require_whole_file.o(full, {
			temporary,
			text,
			mode,
			isExact: !0
		}, async () => this.#isAsRead(file));
	}
	#temporaryIn(folder) {
		return node_path.default.join(folder, `.pipelines-sync-pull-${process.pid}-${(0, node_crypto.randomUUID)()}.tmp`);
	}
	#fromDisk(file) {
		let inside = require_source_inside.i(this.#root, file);
		if (!(inside.kind !== "found" || require_source_inside.t(inside.relative))) try {
			return new TextDecoder("utf-8", {
				fatal: !0,
				ignoreBOM: !0
			}).decode((0, node_fs.readFileSync)(inside.real));
		} catch {
			return;
		}
	}
	#faultOfPlace(file) {
		if (require_source_inside.t(file)) return "nothing is written into that folder";
		let inside = require_source_inside.i(this.#root, file);
		if (inside.kind === "outside") return `${inside.at} leads outside the repository`;
		if (inside.kind === "unreadable") return inside.reason;
		if (inside.kind === "missing") {
			let above = node_path.default.posix.dirname(inside.at), found = require_source_inside.i(this.#root, above === "." ? "" : above);
			return found.kind === "found" && !(0, node_fs.statSync)(found.real).isDirectory() ? `${above} is not a folder` : void 0;
		}
		return this.#isNew(file) && (0, node_fs.lstatSync)(node_path.default.join(this.#root, file)) !== void 0 ? "something else is there" : void 0;
	}
	#changedMeanwhile(file) {
		let { run, again } = this.#words;
		return new require_model.at(require_pull_codes.t.changedMeanwhile.code, `${file} changed during ${run}; nothing was written.`, again, 3);
	}
	#stopped(file, reason, written) {
		let { again } = this.#words, before = written.length === 0 ? "Nothing was written." : `Written or deleted before: ${written.slice(0, 5).join(", ")}${written.length > 5 ? ` and ${written.length - 5} more` : ""}.`;
		return new require_model.at(require_pull_codes.t.unwritable.code, `${file} cannot be written: ${reason}. ${before}`, written.length === 0 ? `Make room for the file. ${again}` : `Make room for the file, and look at what git shows as changed. ${again}`);
	}
};
function removeQuietly(file) {
	try {
		(0, node_fs.rmSync)(file, { force: !0 });
	} catch {}
}
function isPointer(text) {
	return text !== void 0 && require_source_inside.s(Buffer.from(text));
}
function inLfs(file) {
	return new require_model.at(require_pull_codes.t.inLfs.code, `${file} is in Git LFS, and its text is not in this checkout; nothing was written.`, "Make the change on the command line, in a clone with the texts: git lfs install && git lfs pull", 3);
}
// build/pull/write/kept-layout.js
function orderOfBundles(sets) {
	let orders = new Map();
	for (let { bundles, kinds } of sets) for (let { document, format } of bundles) orders.set(document.file, format.order?.(kinds) ?? (() => void 0));
	return (file) => orders.get(file);
}
function keptLayout(file, { before, after }, order, sources) {
	if (!require_format_bundle.n(file, before, order, sources)) return after;
	let formatted = require_format_bundle.t(file, after, order, sources);
	return "refused" in formatted ? after : formatted.text;
}
// build/pull/write/whole-files.js
function isWholeFile({ stands }) {
	return stands.path.length === 0;
}
function whyFileStays({ file, kind }, removed, uses, { bundles, layout, repository }) {
	let only = `${file} holds nothing but this ${kind.singular}`;
	if (repository.real(file) !== file) return `${only}, and is a link to another file; delete it: git rm -- ${file}`;
	if (uses.has(file)) return `${only}, but other items use the file with $file; remove these first`;
	let leaving = new Set(removed.filter(isWholeFile).map((item) => item.file)), staying = bundles.map(({ document }) => document.file).filter((one) => !leaving.has(one)), excluded = layout.patterns.filter(require_open_files.E), emptied = layout.patterns.find((pattern) => {
		if (require_open_files.E(pattern)) return !1;
		let patterns = [pattern, ...excluded];
		return require_open_files.C(patterns, [file]).size > 0 && require_open_files.C(patterns, staying).size === 0;
	});
	if (emptied !== void 0) return `${only}, and without it ${JSON.stringify(emptied)} in bundles matches no file; take that out of the configuration, then delete the file: git rm -- ${file}`;
}
// build/pull/write/edit-sheet.js
var EditSheet = class {
	files = new Map();
	made = new Set();
	deleted = new Set();
	touched = new Map();
	refused = [];
	#edits = new Map();
	#owners = new Map();
	#inViews = new Map();
	#orderOf;
	constructor(orderOf) {
		this.#orderOf = orderOf;
	}
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
		if (stands.as === "item") {
			let [first] = edit.path;
			first !== void 0 && first === stands.below ? this.#addBelow(item, edit, address) : this.add(file, {
				...edit,
				path: [...stands.path, ...edit.path]
			}, address);
		} else this.#inViews.set(item, [...this.#inViews.get(item) ?? [], edit]), this.#owners.set(edit, address), this.touch(address, file);
	}
	#addBelow({ file }, edit, address) {
		let value = edit.op === "remove" ? "" : edit.value, fits = typeof value == "string" && require_front_matter.t(value);
		this.add(file, {
			op: "set",
			path: ["---"],
			value: fits ? value : ""
		}, address), fits || this.add(file, {
			op: "set",
			path: edit.path,
			value
		}, address);
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
			let order = this.#orderOf(file), edited = editSource(file, text, edits, sources, order);
			"refused" in edited ? this.#refuse(file, edits, edited.refused) : edited.text !== text && this.files.set(file, order === void 0 ? edited.text : keptLayout(file, {
				before: text,
				after: edited.text
			}, order, sources));
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
		if (!require_closest.l(expected.value)) throw Error(`an item of ${file} is no longer an object`);
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
const DEVICES = new RegExp("^(?:con|prn|aux|nul|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3])$", "");
function fileSlug(label) {
	let plain = require_model.w(label, "NFC").toLowerCase().replace(new RegExp("[^\\p{L}\\p{M}\\p{N}]+", "gu"), "-");
	return require_model.r([...require_model.i(plain, "-")].slice(0, 48).join(""), "-");
}
function hashOf(label) {
	return (0, node_crypto.createHash)("sha256").update(label, "utf8").digest("hex").slice(0, 8);
}
function fold(path) {
	return require_model.w(path, "NFKC").toLowerCase();
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
	if (!require_closest.l(value)) return value;
	if (Object.keys(value).some((key) => key.startsWith("$"))) return { $literal: value };
	let out = {};
	for (let [key, member] of Object.entries(value)) {
		let inner = field && require_model.Tt(field, [key]);
		inner?.passing !== !0 && require_model.z(out, key, fileValue(inner, member, [...path, key], context));
	}
	return out;
}
function textValue(field, value, path, context) {
	let text = require_compare.o(value);
	return field === void 0 || !isLongText(field, text) ? text : context.text(path, field, text) ?? text;
}
function isLongText({ long }, text) {
	return long === "lines" ? text.trim().includes("\n") : long === !0 && text !== "";
}
function idValue(field, value, path, { names, variables, renamed, keepsIds }) {
	if (keepsIds === !0 || typeof value != "number" && typeof value != "string") return value;
	if (field.kind === void 0) {
		let variable = variables.of(String(path.at(-1)), value);
		return variable === void 0 ? value : { $var: variable };
	}
	let address = names.addressOf(field.kind, value);
	return address !== void 0 && names.idOf(new require_model.O(address)) === value ? { $ref: renamed.get(address) ?? address } : value;
}
function elementOf(item, element) {
	if (item.type !== "object" || !require_closest.l(element)) return element;
	let out = {};
	for (let [name, member] of Object.entries(element)) {
		let field = Object.hasOwn(item.fields, name) ? item.fields[name] : void 0;
		field !== void 0 && require_compare.i(field, member) !== null && (out[name] = member);
	}
	return out;
}
function fileMembers(field, live, { node, value }, path, context) {
	if (node === void 0 || value === void 0) return fileValue(field, live, path, context);
	let naming = context.names.desired, means = (one) => require_closest.a(require_compare.i(field, one, { naming }));
	if (means(live) === means(value)) return renamedRefs(require_source_node.o(node), context.renamed);
	let form = node.type === "map" ? require_model.j(require_source_node.o(node)) : void 0;
	if (form === "$file" && field?.type === "text" && typeof live == "string") return context.behind?.(require_source_node.o(node), require_compare.o(live)) ?? live;
	if (form !== void 0 || node.type !== "map" || !require_closest.l(live) || !require_model.N(value) || field?.type !== "map" && field?.type !== "object") return fileValue(field, live, path, context);
	let out = {};
	for (let { key } of node.entries) {
		if (field.type === "map" || Object.hasOwn(live, key)) continue;
		let said = require_compare.i(field, { [key]: value[key] ?? null }, { naming }), own = node.get(key);
		own !== void 0 && require_closest.l(said) && Object.keys(said).length === 0 && (out[key] = require_source_node.o(own));
	}
	for (let [key, member] of Object.entries(live)) {
		let known = require_model.Tt(field, [key]);
		if (known?.passing === !0) continue;
		let own = {
			node: node.get(key),
			value: Object.hasOwn(value, key) ? value[key] : void 0
		};
		require_model.z(out, key, fileMembers(known, member, own, [...path, key], context));
	}
	return out;
}
function fileList(field, live, written, around, path, context) {
	let plain = () => fileValue(field, [...live], path, context), { node, value } = written;
	if (node?.type !== "list" || !Array.isArray(value) || node.items.length !== value.length) return plain();
	let keys = require_compare.n(value), meaning = (element) => require_closest.a(require_compare.i(field.item, element, {
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
		return isBare && require_closest.l(made) && Object.keys(made).length === 1 ? made[bare] ?? made : made;
	}, elements = live.map((element, index) => ({
		key: meaning(element),
		form: () => fresh(element, index)
	})), wanted = new Set(elements.map(({ key }) => key));
	return require_compare.r(field, around) ? elements.map(({ key, form }) => own.get(key) ?? form()) : [...[...own].filter(([key]) => wanted.has(key)).map(([, form]) => form), ...elements.filter(({ key }) => !own.has(key)).map(({ form }) => form())];
}
function renamedRefs(form, renamed) {
	return Array.isArray(form) ? form.map((item) => renamedRefs(item, renamed)) : !require_closest.l(form) || Object.hasOwn(form, "$literal") ? form : require_model.P(form, (member, key) => key === "$ref" && typeof member == "string" ? renamed.get(member) ?? member : renamedRefs(member, renamed));
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
	let texts = [...bundles].sort(require_closest.i).map((file) => ({
		file,
		bytes: new TextEncoder().encode(files.get(file) ?? repository.read(file) ?? "")
	})), vars = {
		...target.vars,
		...Object.fromEntries(variables.made)
	};
	return require_open_files.m(config, {
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
function configWith({ config, target, desired }, { made, idOf }, { used }, readers, repository) {
	if (config.file === null) return;
	let added = new Map([[target.name, new Map(made)]]);
	for (let [name, files] of used) for (let other of new Set([...files].flatMap(readers))) {
		if (Object.hasOwn(other.vars, name)) continue;
		let vars = added.get(other.name) ?? new Map();
		added.set(other.name, vars.set(name, idOf(name) ?? null));
	}
	let edits = [...added].flatMap(([name, vars]) => {
		let path = [
			"targets",
			name,
			"vars"
		];
		return vars.size === 0 ? [] : Object.keys(config.targets.get(name)?.vars ?? {}).length > 0 ? [...vars].map(([one, value]) => ({
			op: "set",
			path: [...path, one],
			value
		})) : [{
			op: "set",
			path,
			value: Object.fromEntries(vars)
		}];
	});
	if (edits.length === 0) return;
	let text = repository.read(config.file) ?? "", edited = editSource(config.file, text, edits, desired.sources);
	if ("text" in edited) return {
		file: config.file,
		text: edited.text
	};
	let lines = [...added].filter(([, vars]) => vars.size > 0);
	throw new require_model.at(require_pull_codes.t.noVars.code, `Cannot write variables into ${config.file}: ${edited.refused[0]?.message ?? "it cannot be edited"}`, lines.map(([name, vars]) => `Add them to target ${name} by hand: vars: {${[...vars].map(([one, id]) => `${one}: ${id}`).join(", ")}}`).join("\n"), 3);
}
Object.defineProperty(exports, "S", {
	enumerable: !0,
	get: function() {
		return printBundle;
	}
}), Object.defineProperty(exports, "_", {
	enumerable: !0,
	get: function() {
		return RepositoryFiles;
	}
}), Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return fileList;
	}
}), Object.defineProperty(exports, "b", {
	enumerable: !0,
	get: function() {
		return fileBehind;
	}
}), Object.defineProperty(exports, "c", {
	enumerable: !0,
	get: function() {
		return isLongText;
	}
}), Object.defineProperty(exports, "d", {
	enumerable: !0,
	get: function() {
		return fileSlug;
	}
}), Object.defineProperty(exports, "f", {
	enumerable: !0,
	get: function() {
		return fold;
	}
}), Object.defineProperty(exports, "g", {
	enumerable: !0,
	get: function() {
		return orderOfBundles;
	}
}), Object.defineProperty(exports, "h", {
	enumerable: !0,
	get: function() {
		return whyFileStays;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return rereadFiles;
	}
}), Object.defineProperty(exports, "l", {
	enumerable: !0,
	get: function() {
		return renamedRefs;
	}
}), Object.defineProperty(exports, "m", {
	enumerable: !0,
	get: function() {
		return isWholeFile;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return itemsAfter;
	}
}), Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return fileMembers;
	}
}), Object.defineProperty(exports, "p", {
	enumerable: !0,
	get: function() {
		return EditSheet;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return itemsOf;
	}
}), Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return fileValue;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return configWith;
	}
}), Object.defineProperty(exports, "u", {
	enumerable: !0,
	get: function() {
		return FileNames;
	}
}), Object.defineProperty(exports, "v", {
	enumerable: !0,
	get: function() {
		return inLfs;
	}
}), Object.defineProperty(exports, "x", {
	enumerable: !0,
	get: function() {
		return usedVariables;
	}
}), Object.defineProperty(exports, "y", {
	enumerable: !0,
	get: function() {
		return countUses;
	}
});

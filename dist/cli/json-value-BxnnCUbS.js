const later_ = (source, flags) => {
	let made;
	const get = () => made ??= new RegExp(source, flags);
	return {
		flags,
		source,
		get lastIndex() { return get().lastIndex; },
		set lastIndex(at) { get().lastIndex = at; },
		test: (text) => get().test(text),
		exec: (text) => get().exec(text),
		[Symbol.match]: (text) => get()[Symbol.match](text),
		[Symbol.matchAll]: (text) => get()[Symbol.matchAll](text),
		[Symbol.replace]: (text, by) => get()[Symbol.replace](text, by),
		[Symbol.search]: (text) => get()[Symbol.search](text),
		[Symbol.split]: (text, most) => get()[Symbol.split](text, most)
	};
};
const require_model = require("./model-itYDezHx.js"), require_source_node = require("./source-node-PnkkFu5q.js"), require_library_yaml = ((made) => new Proxy({}, { get: (_, member) => (made ??= require("./library-yaml-Bl-aFIzj.js"))[member] }))(), require_order = require("./order-CYaPlFzw.js"), require_yaml_scalar = require("./yaml-scalar-Du-xPHdC.js"), UNFIT = later_("(?![\\t\\n])\\p{Cc}|[\\u2028\\u2029\\ufeff\\ufffe\\uffff]|\\p{Surrogate}", "u");
function literal(text, indent, parent, room) {
	if (!fits(text, indent, room)) return;
	let { body, chomping } = chomp(text);
	return {
		head: `|${indicator(text, indent, parent)}${chomping}`,
		lines: body.map((line) => line === "" ? "" : " ".repeat(indent) + line)
	};
}
function folded(text, indent, parent, room, width) {
	if (!fits(text, indent, room) || /^[ \t]|[ \t]$/m.test(text) || text.startsWith("\n")) return;
	let { body, chomping } = chomp(text), lines = [], last = -1;
	return body.forEach((line, index) => {
		line !== "" && (last !== -1 && lines.push(...Array(index - last).fill("")), lines.push(...wrap(line, width).map((part) => " ".repeat(indent) + part)), last = index);
	}), lines.push(...Array(body.length - 1 - last).fill("")), {
		head: `>${indicator(text, indent, parent)}${chomping}`,
		lines
	};
}
function fits(text, indent, room) {
	return text.trim() === "" || UNFIT.test(text) || /(?:^|\n)[ \t]+\n*$/.test(text) || room.indentAfter >= indent || text.endsWith("\n") && room.endsFile ? !1 : !(text.endsWith("\n\n") && room.blankAfter);
}
function indicator(text, indent, parent) {
	return /^\n*[ \t]/.test(text) ? String(indent - Math.max(parent, 0)) : "";
}
function chomp(text) {
	return text.endsWith("\n") ? {
		body: text.slice(0, -1).split("\n"),
		chomping: text.endsWith("\n\n") ? "+" : ""
	} : {
		body: text.split("\n"),
		chomping: "-"
	};
}
function wrap(line, width) {
	let parts = [], from = 0, lastBreak = -1;
	for (let match of line.matchAll(/(?<=\S) (?=\S)/g)) match.index - from > width && lastBreak >= from && (parts.push(line.slice(from, lastBreak)), from = lastBreak + 1), lastBreak = match.index;
	return line.length - from > width && lastBreak >= from && (parts.push(line.slice(from, lastBreak)), from = lastBreak + 1), [...parts, line.slice(from)];
}
function contentIndent(source, value) {
	let first = source.find((line) => line.trim() !== ""), wanted = value.split("\n").find((line) => line.trim() !== "");
	if (first === void 0 || wanted === void 0) return;
	let indent = leadingSpaces(first) - leadingSpaces(wanted);
	return indent > 0 ? indent : void 0;
}
function leadingSpaces(line) {
	return /^ */.exec(line)?.[0].length ?? 0;
}
// build/source/edit/json-tree.js
function jsonTree(text, node) {
	let [start, end] = node.range, base = {
		slot: start,
		start,
		end,
		anchor: void 0,
		aliases: !1
	};
	if (node.type === "scalar") {
		let style = typeof node.value == "string" ? "double" : "plain";
		return {
			...base,
			type: "scalar",
			value: require_source_node.o(node),
			style,
			headerComment: "",
			bare: !1
		};
	}
	let shape = {
		...base,
		flow: !0,
		column: 0
	};
	if (node.type === "map") {
		let rows = mapRows(text, node), value = {};
		for (let row of rows) require_model.V(value, row.key, row.value.value);
		return {
			...shape,
			type: "map",
			value,
			rows
		};
	}
	let rows = node.items.map((item) => {
		let value = jsonTree(text, item);
		return {
			start: value.start,
			end: value.end,
			value,
			comma: commaAfter(text, value.end)
		};
	});
	return {
		...shape,
		type: "list",
		value: rows.map((row) => row.value.value),
		rows
	};
}
function mapRows(text, node) {
	return node.entries.map((entry) => {
		let value = jsonTree(text, entry.node);
		return {
			start: entry.keyRange[0],
			end: value.end,
			value,
			comma: commaAfter(text, value.end),
			key: entry.key,
			keyStart: entry.keyRange[0],
			keyEnd: entry.keyRange[1],
			keyAnchor: void 0,
			quoted: !0,
			explicit: !1,
			merge: !1
		};
	});
}
function commaAfter(text, end) {
	let at = end;
	for (; /\s/.test(text.charAt(at));) at++;
	return text[at] === "," ? at : -1;
}
// build/source/edit/text-lines.js
function lineStart(text, at) {
	return text.lastIndexOf("\n", at - 1) + 1;
}
function lineEnd(text, at) {
	let feed = text.indexOf("\n", at);
	return feed === -1 ? text.length : feed > at && text[feed - 1] === "\r" ? feed - 1 : feed;
}
function previousLineEnd(text, at) {
	return lineEnd(text, lineStart(text, lineStart(text, at) - 1));
}
function nextLine(text, at) {
	let feed = text.indexOf("\n", at);
	return feed === -1 ? text.length : feed + 1;
}
function columnOf(text, at) {
	return at - lineStart(text, at);
}
function lineAt(text, at) {
	let start = lineStart(text, at);
	return text.slice(start, lineEnd(text, start));
}
function isBlank(line) {
	return /^[ \t]*$/.test(line);
}
function commentColumn(line) {
	return /^[ \t]*#/.test(line) ? line.indexOf("#") : -1;
}
function indentOf(text, at) {
	return /^[ \t]*/.exec(text.slice(lineStart(text, at), at))?.[0] ?? "";
}
function endWithComments(text, at, column) {
	let end = lineEnd(text, at);
	for (;;) {
		let next = nextLine(text, end);
		if (next >= text.length || commentColumn(lineAt(text, next)) <= column) return end;
		end = lineEnd(text, next);
	}
}
// build/source/edit/layout.js
function newlineOf(text) {
	let crlf = text.split("\r\n").length - 1, all = text.split("\n").length - 1;
	return crlf * 2 > all ? "\r\n" : "\n";
}
function yamlStyle(text, root) {
	let seen = {
		single: 0,
		double: 0
	}, visit = (spot) => {
		if (spot.type === "scalar" && (spot.style === "single" && seen.single++, spot.style === "double" && seen.double++), spot.type === "map" || spot.type === "list") {
			spot.flow && spot.type === "map" && spot.rows.length > 0 && (seen.padded ??= text[spot.start + 1] === " ");
			for (let { value } of spot.rows) {
				if (!spot.flow && spot.type === "map" && (value.type === "map" || value.type === "list") && !value.flow) {
					let step = value.column - spot.column;
					value.type === "list" ? seen.listStep ??= step : seen.step ??= step;
				}
				visit(value);
			}
		}
	};
	visit(root);
	let step = Math.max(seen.step ?? (seen.listStep || 2), 1);
	return {
		step,
		listStep: seen.listStep ?? step,
		quote: seen.single > seen.double ? "single" : "double",
		padded: seen.padded ?? !0,
		careful: !1
	};
}
const ESCAPED_LETTER = /\\u(?!00[0-9]|d[89a-f]|202[89]|feff|fff[ef])[\da-f]{4}|\\ud[89ab][\da-f]{2}\\ud[c-f][\da-f]{2}/i;
function jsonStyle(text, root) {
	let newline = newlineOf(text), first = root.type === "map" || root.type === "list" ? root.rows[0] : void 0, isOneLine = first !== void 0 && !text.slice(root.start, first.start).includes("\n"), base = indentOf(text, root.start), unit = first === void 0 || isOneLine ? "  " : indentOf(text, first.start).slice(base.length) || "  ", colon = /^"(?:[^"\\]|\\.)*"\s*:( ?)/.exec(first === void 0 ? "" : text.slice(first.start))?.[1];
	return {
		unit: isOneLine ? "" : unit,
		colon: colon ?? " ",
		comma: isOneLine && colon === "" ? "" : " ",
		ascii: /^[\0-\x7f]*$/.test(text) && ESCAPED_LETTER.test(text),
		newline
	};
}
function dashGap(text, dash) {
	let spaces = /^-( +)(?=[^\s#])/.exec(text.slice(dash, dash + 20))?.[1];
	return spaces === void 0 ? 2 : spaces.length + 1;
}
// build/source/edit/merge-keys.js
function mapValue(rows) {
	let value = {};
	for (let row of rows) row.merge || require_model.V(value, row.key, row.value.value);
	for (let row of rows) row.merge && mergeInto(value, row.value.value);
	return value;
}
function mergeInto(into, merged) {
	for (let source of Array.isArray(merged) ? merged : [merged]) if (typeof source == "object" && source && !Array.isArray(source)) for (let [key, value] of Object.entries(source)) Object.hasOwn(into, key) || require_model.V(into, key, value);
}
// build/source/edit/yaml-tree.js
const STYLES = {
	[require_library_yaml.i.Scalar.PLAIN]: "plain",
	[require_library_yaml.i.Scalar.QUOTE_SINGLE]: "single",
	[require_library_yaml.i.Scalar.QUOTE_DOUBLE]: "double",
	[require_library_yaml.i.Scalar.BLOCK_LITERAL]: "literal",
	[require_library_yaml.i.Scalar.BLOCK_FOLDED]: "folded"
};
function yamlTree(file, text) {
	let root = require_library_yaml.n(file, text)?.contents;
	if (root == null) throw new require_order.i("The file has no value.");
	return new YamlTree(text).spot(root, rangeOf(root)[0], !1);
}
var YamlTree = class {
	#text;
	#anchors = new Map();
	constructor(text) {
		this.#text = text;
	}
	spot(node, slot, bare) {
		if ((0, require_library_yaml.o.isAlias)(node)) {
			let [start, end] = rangeOf(node), target = this.#anchors.get(node.source);
			if (target === void 0) throw new require_order.i(`The alias *${node.source} has no anchor.`);
			return {
				type: "alias",
				value: target.value,
				slot,
				start,
				end,
				anchor: void 0,
				aliases: !0,
				target
			};
		}
		let anchor = this.#anchor(node), spot = (0, require_library_yaml.o.isMap)(node) ? this.#map(node, slot, anchor) : (0, require_library_yaml.o.isSeq)(node) ? this.#list(node, slot, anchor) : this.#scalar(node, slot, bare, anchor);
		return anchor !== void 0 && (anchor.value = spot.value), spot;
	}
	#anchor(node) {
		let name = (0, require_library_yaml.o.isScalar)(node) || (0, require_library_yaml.o.isMap)(node) || (0, require_library_yaml.o.isSeq)(node) ? node.anchor : void 0;
		if (name === void 0) return;
		let anchor = {
			name,
			value: null
		};
		return this.#anchors.set(name, anchor), anchor;
	}
	#scalar(node, slot, bare, anchor) {
		let base = {
			type: "scalar",
			slot,
			anchor,
			aliases: !1,
			headerComment: "",
			bare
		};
		if (!(0, require_library_yaml.o.isScalar)(node)) return {
			...base,
			value: null,
			start: slot,
			end: slot,
			style: "empty"
		};
		let value = scalarValue(node), style = STYLES[node.type ?? require_library_yaml.i.Scalar.PLAIN] ?? "plain", [start, end] = rangeOf(node);
		if (start === end && style === "plain") return {
			...base,
			value,
			start: slot,
			end: slot,
			style: "empty"
		};
		if (style !== "literal" && style !== "folded") return {
			...base,
			value,
			start,
			end,
			style
		};
		let comment = (node.srcToken?.type === "block-scalar" ? node.srcToken.props : []).find((token) => token.type === "comment");
		return {
			...base,
			value,
			start,
			end: this.#withoutLineBreak(end),
			style,
			headerComment: comment?.type === "comment" ? comment.source : ""
		};
	}
	#withoutLineBreak(end) {
		return this.#text[end - 1] === "\n" ? this.#text[end - 2] === "\r" ? end - 2 : end - 1 : end;
	}
	#map(node, slot, anchor) {
		let token = node.srcToken, flow = token?.type === "flow-collection", [start, end] = rangeOf(node), commas = flow ? commasOf(token) : [], rows = [];
		for (let pair of node.items) rows.push(this.#mapRow(pair, commas));
		let last = rows.at(-1);
		return {
			type: "map",
			value: mapValue(rows),
			slot,
			start,
			end: flow || last === void 0 ? end : last.end,
			anchor,
			aliases: rows.some((row) => row.value.aliases),
			flow,
			column: columnOf(this.#text, rows[0]?.start ?? start),
			rows
		};
	}
	#mapRow(pair, commas) {
		let { key, srcToken: item } = pair;
		if (!(0, require_library_yaml.o.isScalar)(key) || typeof key.value != "string" || item === void 0) throw new require_order.i("A key in the file is not a string.");
		let keyAnchor = this.#anchor(key);
		keyAnchor !== void 0 && (keyAnchor.value = key.value);
		let [keyStart, keyEnd] = rangeOf(key), first = item.start.find((part) => part.type === "anchor" || part.type === "explicit-key-ind"), indicator = lastOf(item.sep ?? [], ["map-value-ind", "anchor"]), slot = indicator === void 0 ? keyEnd : indicator.offset + indicator.source.length, value = this.spot(pair.value, slot, indicator === void 0), plain = key.type === void 0 || key.type === require_library_yaml.i.Scalar.PLAIN;
		return {
			start: first?.offset ?? keyStart,
			end: Math.max(value.end, slot),
			value,
			comma: firstFrom(commas, Math.max(value.end, slot)),
			key: key.value,
			keyStart,
			keyEnd,
			keyAnchor,
			quoted: key.type === require_library_yaml.i.Scalar.QUOTE_DOUBLE,
			explicit: first?.type === "explicit-key-ind",
			merge: plain && key.value === "<<"
		};
	}
	#list(node, slot, anchor) {
		let token = node.srcToken, flow = token?.type === "flow-collection";
		if (token?.type !== "block-seq" && token?.type !== "flow-collection") throw new require_order.i("A list has no source.");
		let [start, end] = rangeOf(node), commas = flow ? commasOf(token) : [], items = token.items.filter((item) => isElement(item, flow)), rows = node.items.map((value, index) => {
			let item = items[index];
			if (item === void 0) throw new require_order.i("A list has an element without a source.");
			if (item.sep !== void 0) throw new require_order.i("A list in brackets holds a pair without braces, such as [a: b].");
			let indicator = lastOf(item.start, ["seq-item-ind", "anchor"]), own = rangeOf(value)[0], behind = indicator === void 0 ? own : indicator.offset + indicator.source.length, spot = this.spot(value, behind, !1), first = item.start.find((part) => part.type === "seq-item-ind" || part.type === "anchor"), rowEnd = Math.max(spot.end, behind);
			return {
				start: first?.offset ?? own,
				end: rowEnd,
				value: spot,
				comma: firstFrom(commas, rowEnd)
			};
		});
		return {
			type: "list",
			value: rows.map((row) => row.value.value),
			slot,
			start,
			end: flow || rows.length === 0 ? end : rows.at(-1)?.end ?? end,
			anchor,
			aliases: rows.some((row) => row.value.aliases),
			flow,
			column: columnOf(this.#text, rows[0]?.start ?? start),
			rows
		};
	}
};
function scalarValue(node) {
	let { value } = node;
	return value === null || typeof value == "boolean" || typeof value == "number" || typeof value == "string" ? value : node.source ?? "";
}
function isElement(item, flow) {
	return flow ? item.value !== void 0 || item.sep !== void 0 || item.start.some((part) => part.type === "anchor") : item.start.some((part) => part.type === "seq-item-ind");
}
function commasOf(token) {
	return token.items.flatMap((item) => item.start.filter((part) => part.type === "comma").map((part) => part.offset));
}
function firstFrom(offsets, from) {
	let low = 0, high = offsets.length;
	for (; low < high;) {
		let middle = low + high >> 1;
		(offsets[middle] ?? 0) < from ? low = middle + 1 : high = middle;
	}
	return offsets[low] ?? -1;
}
function lastOf(tokens, types) {
	return tokens.findLast((token) => types.includes(token.type));
}
function rangeOf(node) {
	return node?.range ? [node.range[0], node.range[1]] : [0, 0];
}
// build/source/edit/json-value.js
function jsonValue(value, style, base) {
	if (typeof value == "string") return jsonText(value, style);
	if (typeof value == "number") return require_yaml_scalar.r(value);
	if (value === null || typeof value == "boolean") return String(value);
	let inner = base === void 0 ? void 0 : base + style.unit, members = Array.isArray(value) ? value.map((item) => jsonValue(item, style, inner)) : Object.entries(value).map(([key, member]) => `${jsonText(key, style)}:${style.colon}${jsonValue(member, style, inner)}`), [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
	return members.length === 0 ? open + close : inner === void 0 ? `${open}${members.join(`,${style.comma}`)}${close}` : `${open}${members.map((member) => style.newline + inner + member).join(",")}${style.newline}${base}${close}`;
}
function jsonText(text, style) {
	let quoted = require_yaml_scalar.t(text);
	return style.ascii ? quoted.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`) : quoted;
}
Object.defineProperty(exports, "S", {
	enumerable: !0,
	get: function() {
		return literal;
	}
}), Object.defineProperty(exports, "_", {
	enumerable: !0,
	get: function() {
		return nextLine;
	}
}), Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return dashGap;
	}
}), Object.defineProperty(exports, "b", {
	enumerable: !0,
	get: function() {
		return contentIndent;
	}
}), Object.defineProperty(exports, "c", {
	enumerable: !0,
	get: function() {
		return yamlStyle;
	}
}), Object.defineProperty(exports, "d", {
	enumerable: !0,
	get: function() {
		return endWithComments;
	}
}), Object.defineProperty(exports, "f", {
	enumerable: !0,
	get: function() {
		return indentOf;
	}
}), Object.defineProperty(exports, "g", {
	enumerable: !0,
	get: function() {
		return lineStart;
	}
}), Object.defineProperty(exports, "h", {
	enumerable: !0,
	get: function() {
		return lineEnd;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return mergeInto;
	}
}), Object.defineProperty(exports, "l", {
	enumerable: !0,
	get: function() {
		return columnOf;
	}
}), Object.defineProperty(exports, "m", {
	enumerable: !0,
	get: function() {
		return lineAt;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return jsonValue;
	}
}), Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return jsonStyle;
	}
}), Object.defineProperty(exports, "p", {
	enumerable: !0,
	get: function() {
		return isBlank;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return yamlTree;
	}
}), Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return newlineOf;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return jsonText;
	}
}), Object.defineProperty(exports, "u", {
	enumerable: !0,
	get: function() {
		return commentColumn;
	}
}), Object.defineProperty(exports, "v", {
	enumerable: !0,
	get: function() {
		return previousLineEnd;
	}
}), Object.defineProperty(exports, "x", {
	enumerable: !0,
	get: function() {
		return folded;
	}
}), Object.defineProperty(exports, "y", {
	enumerable: !0,
	get: function() {
		return jsonTree;
	}
});

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
const require_closest = require("./closest-D7ENJx0f.js"), require_order = require("./order-CYaPlFzw.js"), require_model = require("./model-CQuGHFup.js"), require_source_node = require("./source-node-MKpWsMOA.js"), require_library_yaml = ((made) => new Proxy({}, { get: (_, member) => (made ??= require("./library-yaml-CJMofIqc.js"))[member] }))(), require_front_matter = require("./front-matter-DX1CSwYd.js"), require_source_inside = require("./source-inside-CEeKbTLt.js"), require_open_files = require("./open-files-B4SDOPGi.js"), require_yaml_scalar = require("./yaml-scalar-Du-xPHdC.js"), UNFIT = later_("(?![\\t\\n])\\p{Cc}|[\\u2028\\u2029\\ufeff\\ufffe\\uffff]|\\p{Surrogate}", "u");
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
		for (let row of rows) require_model.z(value, row.key, row.value.value);
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
	for (let row of rows) row.merge || require_model.z(value, row.key, row.value.value);
	for (let row of rows) row.merge && mergeInto(value, row.value.value);
	return value;
}
function mergeInto(into, merged) {
	for (let source of Array.isArray(merged) ? merged : [merged]) if (typeof source == "object" && source && !Array.isArray(source)) for (let [key, value] of Object.entries(source)) Object.hasOwn(into, key) || require_model.z(into, key, value);
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
// build/source/format/comments.js
const SCALAR = require_library_yaml.a.default.SCALAR, MARKERS = [
	require_library_yaml.a.default.DOCUMENT,
	require_library_yaml.a.default.FLOW_END,
	SCALAR
];
function commentsOf(text) {
	let comments = [], offset = 0, isScalar = !1;
	for (let lexeme of new require_library_yaml.s.Lexer().lex(text)) MARKERS.includes(lexeme) ? isScalar = lexeme === SCALAR : (!isScalar && lexeme.startsWith("#") && comments.push({
		text: lexeme.trimEnd(),
		offset,
		column: columnOf(text, offset),
		ownLine: isBlank(text.slice(lineStart(text, offset), offset))
	}), isScalar = !1, offset += lexeme.length);
	return comments;
}
function isBelowBlank(text, at, behind) {
	let line = lineStart(text, at);
	return line > 0 && lineStart(text, line - 1) > behind && isBlank(lineAt(text, line - 1));
}
// build/source/format/inline.js
function inlineScalar(text, spot) {
	let source = text.slice(spot.start, spot.end);
	if (spot.type === "scalar" && typeof spot.value == "string") {
		if (spot.style === "literal" || spot.style === "folded") return require_yaml_scalar.t(spot.value);
		if (source.includes("\n")) return require_yaml_scalar.n(spot.value, {
			style: spot.style,
			quote: "double",
			flow: !1
		});
	}
	return source;
}
function inlineKey(text, row) {
	let source = text.slice(row.keyStart, row.keyEnd);
	return (row.keyAnchor === void 0 ? "" : `&${row.keyAnchor.name} `) + (!source.includes("\n") && !/^[|>]/.test(source) ? source : require_yaml_scalar.t(row.key));
}
function inlineSpot(text, spot) {
	let anchor = spot.anchor === void 0 ? "" : `&${spot.anchor.name}`, body = spot.type === "map" || spot.type === "list" ? brackets(text, spot) : inlineScalar(text, spot);
	return anchor === "" || body === "" ? anchor + body : `${anchor} ${body}`;
}
function brackets(text, spot) {
	let parts = spot.rows.map((row) => inlineRow(text, row));
	return spot.type === "list" ? `[${parts.join(", ")}]` : parts.length === 0 ? "{}" : `{ ${parts.join(", ")} }`;
}
function inlineRow(text, row) {
	let value = inlineSpot(text, row.value);
	if (!require_order.o(row)) return value;
	let key = inlineKey(text, row);
	return value === "" ? `${key}:` : `${key}: ${value}`;
}
function isFlat(spot) {
	return mapDepth(spot) <= 1;
}
function mapDepth(spot) {
	if (spot.type !== "map" && spot.type !== "list") return 0;
	let inside = Math.max(0, ...spot.rows.map((row) => mapDepth(row.value)));
	return spot.type === "list" || spot.rows.length === 0 || isForm(spot.value) ? inside : inside + 1;
}
function isForm(value) {
	return typeof value == "object" && !!value && !Array.isArray(value) && require_model.j(value) !== void 0;
}
function movedLines(text, spot, column, parent) {
	if (spot.type !== "scalar" || spot.style !== "literal" && spot.style !== "folded") return;
	let [header = "", ...source] = text.slice(spot.start, spot.end).split(/\r?\n/), indent = contentIndent(source, String(spot.value));
	if (indent === void 0) return;
	let isIndented = /^\n*[ \t]/.test(String(spot.value)), chomping = /^[|>]\d?([-+])|^[|>]([-+])\d?/.exec(header), sign = chomping?.[1] ?? chomping?.[2] ?? "";
	return {
		head: `${header.charAt(0)}${isIndented ? column - Math.max(parent, 0) : ""}${sign}`,
		lines: source.map((line) => line.length <= indent ? "" : " ".repeat(column) + line.slice(indent))
	};
}
// build/source/format/attach.js
var Attaching = class {
	#text;
	#comments;
	#next = 0;
	#end = 0;
	constructor(text, comments) {
		this.#text = text, this.#comments = comments;
	}
	root(spot) {
		let { length } = this.#text, value = this.#block(spot, {
			column: 0,
			from: 0,
			limit: length
		});
		return value.foot.push(...this.#lines(length)), value;
	}
	#block(spot, place) {
		let rows = [];
		if (spot.rows.forEach((row, index) => {
			let next = spot.rows[index + 1]?.start ?? (spot.flow ? spot.end - 1 : place.limit);
			rows.push(this.#row(spot, row, rows.at(-1), {
				...place,
				limit: next
			}));
		}), spot.flow) {
			let foot = this.#lines(spot.end - 1);
			this.#end = spot.end;
			let behind = this.#behind(spot.end);
			return {
				type: "block",
				spot,
				rows,
				foot: behind === void 0 ? foot : [...foot, {
					text: behind,
					blank: !1
				}]
			};
		}
		return this.#deeper(rows.at(-1), spot, place.limit), {
			type: "block",
			spot,
			rows,
			foot: this.#lines(place.limit, place.from)
		};
	}
	#row(spot, row, before, place) {
		spot.flow || this.#deeper(before, spot, row.start);
		let lead = this.#lines(row.start), blank = isBelowBlank(this.#text, row.start, this.#end), { value } = row, column = place.column + 2, isBlock = !this.#fits(row, place.column, spot.type), head;
		if (isBlock ? (this.#end = value.slot, head = this.#behind(value.slot, value.start), isCollection(value) && value.flow && (lead.push(...this.#lines(value.start)), head ??= this.#behind(value.start + 1, value.rows[0]?.start))) : lead.push(...this.#lines(value.start)), isBlock && isCollection(value)) {
			let from = value.flow ? 0 : Math.max(value.column, spot.flow ? 0 : spot.column + 1), block = this.#block(value, {
				column,
				from,
				limit: place.limit
			});
			return this.#end = Math.max(this.#end, row.end), {
				row,
				lead,
				blank,
				head,
				behind: void 0,
				deeper: [],
				value: block
			};
		}
		let inside = this.#lines(row.end), inner = isBlockScalar(value) ? inside[0]?.text : void 0;
		return inner === void 0 && lead.push(...inside), this.#end = row.end, {
			row,
			lead,
			blank,
			head: void 0,
			behind: inner ?? this.#behind(row.comma === -1 ? row.end : row.comma + 1),
			deeper: [],
			value: {
				type: "inline",
				spot: value
			}
		};
	}
	#fits(row, column, parent) {
		let { value } = row;
		if (!isCollection(value)) return !0;
		if (!value.flow) return !1;
		if (value.rows.length === 0) return !0;
		if (!isFlat(value)) return !1;
		let from = this.#comments.findIndex((comment) => comment.offset > value.start), inside = this.#comments[from];
		if (inside !== void 0 && inside.offset < value.end) return !1;
		let key = require_order.o(row) ? `${inlineKey(this.#text, row)}: ` : "";
		return column + (parent === "list" ? 2 : key.length) + inlineSpot(this.#text, value).length <= 100;
	}
	#lines(until, from = 0) {
		let lines = [];
		for (;;) {
			let comment = this.#comments[this.#next];
			if (comment === void 0 || comment.offset >= until || comment.column < from) return lines;
			lines.push({
				text: comment.text,
				blank: isBelowBlank(this.#text, comment.offset, this.#end)
			}), this.#end = comment.offset, this.#next++;
		}
	}
	#behind(at, until = this.#text.length) {
		let comment = this.#comments[this.#next], end = Math.min(until, lineEnd(this.#text, at));
		if (!(comment === void 0 || comment.offset < at || comment.offset >= end)) return this.#next++, this.#end = comment.offset, comment.text;
	}
	#deeper(row, spot, until) {
		row === void 0 || isBlockScalar(row.row.value) || row.deeper.push(...this.#lines(until, columnOf(this.#text, spot.rows[0]?.start ?? 0) + 1));
	}
};
function isBlockScalar(spot) {
	return spot.type === "scalar" && (spot.style === "literal" || spot.style === "folded");
}
function isCollection(spot) {
	return spot.type === "map" || spot.type === "list";
}
// build/source/format/format-json.js
function formatJson(text, tree, order) {
	let newline = newlineOf(text);
	return new JsonWriter(text, {
		unit: "  ",
		colon: " ",
		comma: " ",
		ascii: !1,
		newline
	}, order).value(tree, "", []) + newline;
}
var JsonWriter = class {
	#text;
	#style;
	#order;
	constructor(text, style, order) {
		this.#text = text, this.#style = style, this.#order = order;
	}
	value(spot, base, path) {
		if (spot.type !== "map" && spot.type !== "list") return typeof spot.value == "number" ? this.#text.slice(spot.start, spot.end) : jsonValue(spot.value, this.#style, base);
		let [open, close] = spot.type === "list" ? ["[", "]"] : ["{", "}"];
		if (spot.rows.length === 0) return open + close;
		let { unit, newline } = this.#style, inner = base + unit, rank = spot.type === "map" ? this.#order(path) : void 0;
		return `${open}${inOrder(spot.rows, rank).map((row, index) => {
			let key = require_order.o(row) ? `${jsonText(row.key, this.#style)}: ` : "", step = require_order.o(row) ? row.key : index;
			return newline + inner + key + this.value(row.value, inner, [...path, step]);
		}).join(",")}${newline}${base}${close}`;
	}
};
function inOrder(rows, rank) {
	if (rank === void 0) return rows;
	let rankOf = (row) => require_order.o(row) ? rank(row.key) : 0;
	return [...rows].sort((a, b) => rankOf(a) - rankOf(b));
}
// build/source/format/print-layout.js
const ROOM = {
	endsFile: !1,
	blankAfter: !0,
	indentAfter: 0
};
var LayoutPrinter = class {
	#text;
	#lines = [];
	#keeps = !1;
	constructor(text) {
		this.#text = text;
	}
	root(root) {
		return root.rows.forEach((row, index) => {
			this.#row(row, 0, "", index === 0 ? "first" : row.value.type === "block" ? "apart" : "asWritten");
		}), this.#comments(root.foot, 0), this.#lines;
	}
	#push(line) {
		this.#lines.push(line), this.#keeps = !1;
	}
	#blank() {
		!this.#keeps && this.#lines.length > 0 && this.#lines.at(-1) !== "" && this.#lines.push("");
	}
	#comments(lines, column, isFirst = !1) {
		lines.forEach((line, index) => {
			line.blank && !(isFirst && index === 0) && this.#blank(), this.#push(" ".repeat(column) + line.text);
		});
	}
	#row(row, column, prefix, place) {
		place === "apart" && this.#blank(), this.#comments(row.lead, column, place === "first" || place === "apart");
		let isTop = row.lead.length === 0;
		row.blank && !(isTop && place === "first") && this.#blank();
		let start = prefix === "" ? " ".repeat(column) : prefix, { value } = row, name = require_order.o(row.row) ? `${inlineKey(this.#text, row.row)}:` : "-";
		value.type === "block" ? this.#block(row, value, column, start + name) : this.#inline(row, value.spot, column, start + name), this.#comments(row.deeper, column + 2);
	}
	#block(row, value, column, start) {
		let anchor = value.spot.anchor === void 0 ? "" : ` &${value.spot.anchor.name}`, head = row.head === void 0 ? "" : ` ${row.head}`, inner = column + 2, isCompact = start.endsWith("-") && anchor === "" && head === "" && value.rows[0]?.lead.length === 0;
		isCompact || this.#push(start + anchor + head), value.rows.forEach((one, index) => {
			let isFirst = index === 0;
			this.#row(one, inner, isFirst && isCompact ? `${start} ` : "", isFirst ? "first" : "asWritten");
		}), this.#comments(value.foot, inner);
	}
	#inline(row, spot, column, start) {
		let anchor = spot.anchor === void 0 ? "" : ` &${spot.anchor.name}`, behind = row.behind === void 0 ? "" : ` ${row.behind}`, block = this.#asBlock(row, spot, column);
		if (block === void 0) {
			let text = inlineSpot(this.#text, spot);
			this.#push(`${start}${text === "" ? "" : ` ${text}`}${behind}`);
		} else {
			this.#push(`${start}${anchor} ${block.head}${behind}`);
			for (let line of block.lines) this.#push(line);
			this.#keeps = block.head.endsWith("+");
		}
	}
	#asBlock(row, spot, column) {
		let moved = movedLines(this.#text, spot, column + 2, column);
		if (moved !== void 0) return moved;
		if (spot.type === "scalar" && typeof spot.value == "string" && !(!spot.value.includes("\n") || row.deeper.length > 0 || /[ \t](?:\n|$)/.test(spot.value))) return literal(spot.value, column + 2, column, ROOM);
	}
};
// build/source/format/format-bundle.js
function formatDocument(file, text, order, sources = new require_open_files.H()) {
	let out = inLayout(file, text, order, sources);
	if (typeof out != "string" || out === text) return typeof out == "string" ? { text } : out;
	let { document: before } = sources.parse(file, new TextEncoder().encode(text)), { document: after, findings } = sources.parse(file, new TextEncoder().encode(out));
	return after?.text === out && !findings.some((finding) => finding.severity === "error") && require_closest.u(require_source_node.o(after.root), before === void 0 ? null : require_source_node.o(before.root)) ? { text: out } : { refused: "Its layout cannot be changed without changing what it means." };
}
function isInLayout(file, text, order, sources) {
	return inLayout(file, text, order, sources) === text;
}
function inLayout(file, text, order, sources) {
	let { document, findings } = sources.parse(file, new TextEncoder().encode(text));
	if (document === void 0 || findings.some((finding) => finding.severity === "error")) return { refused: "The file has errors." };
	try {
		return document.format === "json" ? formatJson(text, jsonTree(text, document.root), order) : document.format === "markdown" ? formatMarkdown(file, text, order, sources) : formatYaml(file, text, order, sources);
	} catch (error) {
		if (error instanceof require_order.i) return { refused: error.message };
		throw error;
	}
}
function formatMarkdown(file, text, order, sources) {
	let at = require_front_matter.n(text);
	if (at === void 0) throw new require_order.i("The file has no front matter.");
	let head = text.slice(0, at.closing);
	return `---${newlineOf(head)}${require_source_inside.l(head.slice(at.opened)) ? head.slice(at.opened).replace(/^\r?\n/, "") : formatYaml(file, head, order, sources)}${text.slice(at.closing, at.below).replace(/[^\r\n]+/, "---")}${text.slice(at.below)}`;
}
function formatYaml(file, text, order, sources) {
	let tree = sources.tree(file, text, yamlTree);
	if (tree.type !== "map") throw new require_order.i("A bundle is a map.");
	let comments = commentsOf(text), root = new Attaching(text, comments).root(tree), isMoved = require_order.r(root, order), written = `${new LayoutPrinter(text).root(root).join("\n")}\n`;
	if (!sameComments(comments, commentsOf(written), isMoved)) throw new require_order.i("A comment is in a place that the canonical layout does not have.");
	return written.replaceAll("\n", newlineOf(text));
}
function sameComments(before, after, isMoved) {
	let texts = (comments) => comments.map((comment) => comment.text);
	return isMoved ? require_closest.u(texts(before).sort(), texts(after).sort()) : require_closest.u(texts(before), texts(after));
}
Object.defineProperty(exports, "C", {
	enumerable: !0,
	get: function() {
		return literal;
	}
}), Object.defineProperty(exports, "S", {
	enumerable: !0,
	get: function() {
		return folded;
	}
}), Object.defineProperty(exports, "_", {
	enumerable: !0,
	get: function() {
		return lineStart;
	}
}), Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return yamlTree;
	}
}), Object.defineProperty(exports, "b", {
	enumerable: !0,
	get: function() {
		return jsonTree;
	}
}), Object.defineProperty(exports, "c", {
	enumerable: !0,
	get: function() {
		return jsonStyle;
	}
}), Object.defineProperty(exports, "d", {
	enumerable: !0,
	get: function() {
		return commentColumn;
	}
}), Object.defineProperty(exports, "f", {
	enumerable: !0,
	get: function() {
		return endWithComments;
	}
}), Object.defineProperty(exports, "g", {
	enumerable: !0,
	get: function() {
		return lineEnd;
	}
}), Object.defineProperty(exports, "h", {
	enumerable: !0,
	get: function() {
		return lineAt;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return jsonValue;
	}
}), Object.defineProperty(exports, "l", {
	enumerable: !0,
	get: function() {
		return newlineOf;
	}
}), Object.defineProperty(exports, "m", {
	enumerable: !0,
	get: function() {
		return isBlank;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return isInLayout;
	}
}), Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return mergeInto;
	}
}), Object.defineProperty(exports, "p", {
	enumerable: !0,
	get: function() {
		return indentOf;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return jsonText;
	}
}), Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return dashGap;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return formatDocument;
	}
}), Object.defineProperty(exports, "u", {
	enumerable: !0,
	get: function() {
		return yamlStyle;
	}
}), Object.defineProperty(exports, "v", {
	enumerable: !0,
	get: function() {
		return nextLine;
	}
}), Object.defineProperty(exports, "x", {
	enumerable: !0,
	get: function() {
		return contentIndent;
	}
}), Object.defineProperty(exports, "y", {
	enumerable: !0,
	get: function() {
		return previousLineEnd;
	}
});

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
const require_rolldown_runtime = require("./rolldown-runtime-DUzk6_NY.js"), require_model = require("./model-CQuGHFup.js"), require_closest = require("./closest-D7ENJx0f.js"), require_system_error = require("./system-error-B0okqon1.js"), require_source_codes = require("./source-codes-DtAkSEA1.js"), require_source_node = require("./source-node-MKpWsMOA.js"), require_stand_in_codes = require("./stand-in-codes-DtWCuUlo.js"), require_front_matter = require("./front-matter-DX1CSwYd.js"), require_library_jsonc = ((made) => new Proxy({}, { get: (_, member) => (made ??= require("./library-jsonc-jxfshYAb.js"))[member] }))(), require_source_bytes = require("./source-bytes-CjQHvrkR.js"), require_library_yaml = ((made) => new Proxy({}, { get: (_, member) => (made ??= require("./library-yaml-CJMofIqc.js"))[member] }))(), require_source_lines = require("./source-lines-QYKvQA3G.js");
let node_fs = require("node:fs"), node_path = require("node:path");
node_path = require_rolldown_runtime.a(node_path, 1);
// build/source/read/parse-json.js
function parseJson(report) {
	let { text, lines } = report, open = [], errors = new JsonErrors(report), root, put = (node) => {
		let top = open.at(-1);
		if (top === void 0) root ??= node;
		else if (top.type === "list") top.items.push(node);
		else if (top.keep) {
			let [start, end] = top.keyRange;
			top.entries.set(top.key, new require_source_node.n(top.key, lines, start, end, node));
		}
	}, begin = (start) => {
		report.count(1, start), report.checkDepth(open.length + 1, start);
	};
	if (require_library_jsonc.t(text, {
		onObjectBegin(start) {
			begin(start), open.push({
				type: "map",
				start,
				entries: new Map(),
				key: "",
				keyRange: [0, 0],
				keep: !1
			});
		},
		onObjectProperty(key, start, length) {
			let top = open.at(-1);
			if (top?.type !== "map") return;
			let first = top.entries.get(key);
			first !== void 0 && report.duplicateKey(key, start, first.keyRange[0]), top.key = key, top.keyRange = [start, start + length], top.keep = !report.refusesKey(key, start) && first === void 0, errors.any || report.checkText(key, start);
		},
		onObjectEnd(offset, length) {
			let top = open.pop();
			top?.type === "map" && put(new require_source_node.r(lines, top.start, offset + length, top.entries));
		},
		onArrayBegin(start) {
			begin(start), open.push({
				type: "list",
				start,
				items: []
			});
		},
		onArrayEnd(offset, length) {
			let top = open.pop();
			top?.type === "list" && put(new require_source_node.t(lines, top.start, offset + length, top.items));
		},
		onLiteralValue(literal, start, length) {
			report.count(1, start);
			let source = text.slice(start, start + length);
			typeof literal == "string" && !errors.any && report.checkText(literal, start);
			let value = typeof literal == "number" ? report.checkNumber(literal, source, start) : literal;
			put(new require_source_node.i(lines, start, start + length, value));
		},
		onSeparator(character, offset) {
			character === "," && (errors.lastComma = offset);
		},
		onError: (code, offset, length) => errors.add(code, offset, length)
	}, {
		disallowComments: !0,
		allowTrailingComma: !1,
		allowEmptyContent: !1
	}), !errors.any) {
		try {
			JSON.parse(text);
		} catch (error) {
			let position = /position (\d+)/.exec(error instanceof Error ? error.message : "")?.[1];
			report.add(require_source_codes.n.jsonSyntax, Number(position ?? 0), "The text is not JSON from here on.", "Write the value as JSON.");
			return;
		}
		return root;
	}
}
const SENTENCES = {
	1: ["This is not a JSON value.", "Put strings in double quotes; other values are true, false, null and numbers."],
	2: ["This is not a JSON number.", "Write digits such as 12, -0.5 or 1e3."],
	3: ["A key in double quotes is missing here.", "Write the key, or remove what is in its place."],
	4: ["A value is missing here.", "Write the value, or remove the key or comma before it."],
	5: ["A colon is missing here, between key and value.", "Put a colon after the key."],
	6: ["A comma is missing before this.", "Put a comma after the value before."],
	7: ["A closing brace is missing here.", "Close the object with }."],
	8: ["A closing bracket is missing here.", "Close the list with ]."],
	9: ["The file continues after its value.", "Remove what follows the value, or put it inside."],
	11: ["A comment is not closed.", "Remove the comment; JSON has none."],
	12: ["A string is not closed before the end of the line.", "Close it with a double quote; write a line break as \\n."],
	13: ["A number is not complete.", "Write digits such as 12, -0.5 or 1e3."],
	14: ["After \\u four hexadecimal digits must follow.", "Write for instance \\u00e9."],
	15: ["The backslash is followed by an unknown escape.", "Write \\\\ for a literal backslash."]
};
var JsonErrors = class {
	any = !1;
	lastComma = -1;
	#report;
	#end = -1;
	#last = 0;
	constructor(report) {
		this.#report = report;
	}
	add(code, offset, length) {
		let { text } = this.#report, first = !this.any, paired = code === 4 && this.#last === 3, follows = !first && (paired || offset < this.#end || text.slice(this.#end, offset).trim() === "");
		this.any = !0, this.#last = code;
		let comma = this.lastComma, isNext = comma !== -1 && this.#end <= comma + 1;
		this.#end = Math.max(this.#end, offset + length), follows || (code === 10 ? this.#report.add(require_source_codes.n.jsonComment, offset, "JSON has no comments.", "Remove the comment, or rename the file to .yaml.") : (code === 3 || code === 4) && isNext && /^\s*[}\]]/.test(text.slice(comma + 1, offset + 1)) ? this.#report.add(require_source_codes.n.trailingComma, comma, "A comma follows the last entry.", "Remove the comma.") : code === 16 ? this.#control(offset, length) : this.#syntax(code, offset));
	}
	#control(offset, length) {
		for (let at = offset; at < offset + length; at++) {
			if (this.#report.text.charCodeAt(at) >= 32) continue;
			let character = this.#report.text.charAt(at);
			this.#report.add(require_source_codes.n.controlCharacter, at, `A string contains the control character ${require_source_bytes.r(character)}.`, `Remove it, or write it as ${character === "	" ? "\\t" : JSON.stringify(character).slice(1, -1)}.`);
		}
	}
	#syntax(code, offset) {
		let word = /-?(?:NaN|Infinity)\b/y;
		word.lastIndex = offset;
		let notFinite = Number(code) === 1 ? word.exec(this.#report.text)?.[0] : void 0;
		if (notFinite !== void 0) {
			this.#end = offset + notFinite.length, this.#report.checkNumber(NaN, notFinite, offset);
			return;
		}
		let [message, remedy] = SENTENCES[code] ?? ["This is not JSON.", "Write the value as JSON."];
		this.#report.add(require_source_codes.n.jsonSyntax, offset, message, remedy);
	}
};
const LONE_SURROGATE = later_("\\p{Surrogate}", "u");
var StopReading = class extends Error {}, SourceReport = class SourceReport {
	file;
	text;
	lines;
	#findings = [];
	#counts = new Map();
	#firstUnlisted = new Map();
	#values = 0;
	constructor(file, text) {
		this.file = file, this.text = text, this.lines = new require_source_lines.t(file, text);
	}
	place(offset) {
		return this.lines.place(offset);
	}
	within(end, read) {
		let part = new SourceReport(this.file, this.text.slice(0, end));
		try {
			return read(part);
		} finally {
			this.#findings.push(...part.findings());
		}
	}
	add(kind, offset, message, remedy, related) {
		let count = (this.#counts.get(kind) ?? 0) + 1;
		this.#counts.set(kind, count), count <= 50 ? this.#findings.push(require_source_codes.r(kind, this.place(offset), message, remedy, related && {
			message: related.message,
			place: this.place(related.offset)
		})) : count === 51 && this.#firstUnlisted.set(kind, this.place(offset));
	}
	findings() {
		let rest = [...this.#firstUnlisted].map(([kind, place]) => {
			let count = (this.#counts.get(kind) ?? 0) - 50;
			return require_source_codes.r(kind, place, `${count} more of the same kind follow; they are not listed.`, "Fix those above first, then run the command again.");
		});
		return [...this.#findings, ...rest];
	}
	get values() {
		return this.#values;
	}
	count(values, offset) {
		if (this.#values += values, !(this.#values <= 1e6)) throw this.add(require_source_codes.n.tooManyValues, offset, "From here on the file has more than 1,000,000 values, aliases counted in full.", "Split the file, or use fewer aliases of aliases."), new StopReading();
	}
	checkDepth(depth, offset) {
		if (!(depth <= 200)) throw this.add(require_source_codes.n.tooDeep, offset, "Maps and lists are nested deeper than 200 levels here, aliases counted in full.", "Reduce the nesting."), new StopReading();
	}
	refusesKey(key, offset) {
		return key === "__proto__" && (this.add(require_source_codes.n.refusedKey, offset, "The key \"__proto__\" is not allowed.", "Remove or rename the key."), !0);
	}
	duplicateKey(key, offset, first) {
		this.add(require_source_codes.n.duplicateKey, offset, `The key ${JSON.stringify(key)} appears twice in the same map; the first is in line ${this.place(first).line}.`, remedyOfTwice(key), {
			message: "first written here",
			offset: first
		});
	}
	checkText(value, offset) {
		let control = require_source_bytes.t.exec(value);
		control !== null && this.add(require_source_codes.n.escapedControl, offset, `This string contains the control character ${require_source_bytes.r(control[0])}.`, "Remove it unless it is intended; it is sent as it is.");
		let half = LONE_SURROGATE.exec(value);
		half !== null && this.add(require_source_codes.n.loneSurrogate, offset, `This string contains ${require_source_bytes.r(half[0])}, half of a surrogate pair; it would be sent as U+FFFD.`, "Write both halves of the pair, or the character itself.");
	}
	checkNumber(value, source, offset) {
		return Number.isFinite(value) ? (/^[-+]?(?:\d+(?:\.0*)?|0x[\da-f]+|0o[0-7]+)$/i.test(source) && !Number.isSafeInteger(value) && this.add(require_source_codes.n.unsafeInteger, offset, `The integer ${source} is beyond \u00b19007199254740991 and would be sent as ${BigInt(value)}.`, "Put it in quotes if a string is intended; no id of the platform is that large."), value === 0 ? 0 : value) : (this.add(require_source_codes.n.notFinite, offset, `${source} is not a number that JSON can represent.`, "Write a finite number, or put the string in quotes."), 0);
	}
};
function remedyOfTwice(key) {
	return key === "<<" ? "Merge several maps with one key: <<: [*a, *b]." : key === "sync" ? "Merge the settings of both under one sync." : "Keep one of the two.";
}
function yamlSlip(text, offset, firstError) {
	let [from, to] = sectionAround(text, offset);
	if (to - from > 1e5) return;
	let section = text.slice(from, to), lines = linesOf(section), at = lines.findLastIndex((line) => line.offset <= offset - from), best, furthest = (lines[at + 2]?.offset ?? section.length + 1) - 1, line = lines[at];
	if (line !== void 0) {
		for (let repair of [
			...quotings(section, line),
			...colons(section, line),
			...indentations(section, lines, at)
		]) {
			let next = firstError(repair.text);
			if (next === void 0) return {
				...repair,
				offset: from + repair.offset
			};
			next <= furthest || (furthest = next, best = repair);
		}
		return best && {
			offset: from + best.offset,
			message: best.message,
			remedy: best.remedy
		};
	}
}
function sectionAround(text, offset) {
	let isKey = /^[^\s#-]/, from = startOfLine(text, offset);
	for (let keys = 0; from > 0 && !(isKey.test(text.slice(from, from + 1)) && ++keys === 2); from = startOfLine(text, from - 1));
	let to = text.indexOf("\n", offset);
	for (; to >= 0 && !isKey.test(text.slice(to + 1, to + 2));) to = text.indexOf("\n", to + 1);
	return [from, to < 0 ? text.length : to + 1];
}
function startOfLine(text, offset) {
	return offset <= 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
}
function linesOf(text) {
	let offset = 0;
	return text.split("\n").map((line) => {
		let indent = /^ */.exec(line)?.[0].length ?? 0, column = /^ *(?:- +)*/.exec(line)?.[0].length ?? 0, made = {
			offset,
			text: line,
			indent,
			column
		};
		return offset += line.length + 1, made;
	});
}
const KEY = /^(?:[\w$./-][^:#]*|"[^"]*"|'[^']*'): +/;
function valueOfLine({ text, indent, column }) {
	let key = KEY.exec(text.slice(column))?.[0].length ?? 0, at = text.slice(column + key).trim() === "" ? column : column + key, behind = text.slice(at), comment = behind.search(/\s#/), value = (comment < 0 ? behind : behind.slice(0, comment)).trimEnd();
	return at === indent || value === "" ? void 0 : {
		at,
		value
	};
}
function quotings(section, line) {
	let found = valueOfLine(line);
	if (found === void 0) return [];
	let { at, value } = found, offset = line.offset + at, quoted = requoted(value);
	return quoted === void 0 ? [] : [{
		text: section.slice(0, offset) + quoted + section.slice(offset + value.length),
		offset,
		message: reading(value),
		remedy: advice(value, quoted)
	}];
}
function requoted(value) {
	let first = value.charAt(0);
	if ("|>{[".includes(first)) return;
	if (first !== "'" && first !== "\"") return JSON.stringify(value);
	let inner = value.slice(1, -1);
	return value.length < 2 || !value.endsWith(first) ? `'${value.replaceAll("'", "''")}'` : first === "'" ? `'${inner.replaceAll("''", "'").replaceAll("'", "''")}'` : `"${inner.replaceAll(/\\.|"/g, (part) => part === "\"" ? "\\\"" : part)}"`;
}
const BEGINS = {
	"*": "as an alias",
	"&": "as an anchor",
	"!": "as a tag"
};
function reading(value) {
	let first = value.charAt(0);
	if (first === "'" || first === "\"") return `The string ends at the second ${first}, and text follows it.`;
	let as = BEGINS[first];
	return as === void 0 ? /:(?:\s|$)/.test(value) ? "YAML reads a string with \": \" in it as a map." : `YAML reads no string that begins with ${first}.` : `YAML reads a string that begins with ${first} ${as}.`;
}
function advice(value, quoted) {
	let shown = require_model.t(quoted, 200), isBlock = "or write it as a block, with | after the colon.";
	return /^["']/.test(value) ? `Write the marks inside of it as part of the string: ${shown}; ${isBlock}` : `Put it in quotes: ${shown}; ${isBlock}`;
}
const COLONLESS = /^([A-Za-z_]\w*)(:| +)(?=\S)/;
function colons(section, line) {
	let rest = line.text.slice(line.column), [all, key, between] = COLONLESS.exec(rest) ?? [];
	if (all === void 0 || key === void 0 || between === void 0) return [];
	let offset = line.offset + line.column, written = `${key}: ${rest.slice(all.length).trimEnd()}`;
	return [{
		text: section.slice(0, offset) + written + section.slice(line.offset + line.text.length),
		offset,
		message: between === ":" ? "A space is missing behind the colon." : "The colon behind the key is missing.",
		remedy: `Write ${require_model.t(written, 200)}`
	}];
}
function* indentations(section, lines, at) {
	let next = lines.findIndex((line, index) => index > at && !isBlank(line)), meant = columns([...lines.slice(Math.max(0, at - 30), at + 1).reverse(), ...lines.slice(at + 1, next + 2)]);
	for (let index of next < 0 ? [at] : [at, next]) {
		let line = lines[index];
		if (line === void 0 || !/^ *- |:(?:\s|$)/.test(line.text)) continue;
		let before = lines.slice(0, index).findLast((one) => !isBlank(one));
		if (before === void 0) continue;
		let most = /(?::|-)\s*(?:#.*)?$/.test(before.text) ? Infinity : before.column, wanted = meant.filter((column) => column <= most).map((column) => column - (line.column - line.indent)).filter((indent) => indent >= 0 && indent !== line.indent && Math.abs(indent - line.indent) <= 4).sort((a, b) => Math.abs(a - line.indent) - Math.abs(b - line.indent)), end = lines.findIndex((one, below) => below > index && !isBlank(one) && one.indent < line.indent), run = end < 0 ? lines.length : end;
		for (let indent of [...new Set(wanted)].slice(0, 4)) for (let last of run > index + 1 ? [index + 1, run] : [run]) yield indented(section, lines, {
			index,
			last,
			indent
		});
	}
}
function indented(section, lines, { index, last, indent }) {
	let line = lines[index], shifted = lines.slice(index, last).map((one) => isBlank(one) ? one.text : " ".repeat(one.indent + indent - line.indent) + one.text.trimStart()), after = lines[last]?.offset, text = `${section.slice(0, line.offset)}${shifted.join("\n")}${after === void 0 ? "" : `\n${section.slice(after)}`}`, what = shifted.filter((one) => one.trim() !== "").length === 1 ? "it" : "it and the lines that belong to it";
	return {
		text,
		offset: line.offset + line.indent,
		message: misfit(line.indent, indent),
		remedy: indent === 0 ? `Remove the spaces before ${what}.` : `Indent ${what} by ${spaces(indent)}.`
	};
}
function misfit(indent, wanted) {
	return indent === 0 ? `This line is not indented, but its neighbours are, by ${spaces(wanted)}.` : wanted === 0 ? `This line is indented by ${spaces(indent)}, but its neighbours are not.` : `This line is indented by ${spaces(indent)}, its neighbours by ${wanted}.`;
}
function columns(lines) {
	let found = lines.filter((line) => !isBlank(line)).flatMap(({ column, indent }) => [
		column,
		indent,
		indent + 2
	]);
	return [...new Set(found)];
}
function isBlank({ text }) {
	return /^\s*(?:#|$)/.test(text);
}
function spaces(count) {
	return count === 1 ? "1 space" : `${count} spaces`;
}
const NOT_REGULAR = new class extends Error {}(), MAX_KEY = 1e3, SIMPLE_NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/, NUMBER = /^(?:[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:e[-+]?\d+)?|0o[0-7]+|0x[\da-f]+|[-+]?\.(?:inf|nan))$/i, WORDS = new Map([
	...[
		"~",
		"null",
		"Null",
		"NULL"
	].map((word) => [word, null]),
	...[
		"true",
		"True",
		"TRUE"
	].map((word) => [word, !0]),
	...[
		"false",
		"False",
		"FALSE"
	].map((word) => [word, !1])
]), [SPACE, TAB, NEWLINE, COLON, DASH, HASH, COMMA] = [
	32,
	9,
	10,
	58,
	45,
	35,
	44
], [DOUBLE, SINGLE, BACKSLASH, BAR, LIST, LIST_END, MAP, MAP_END] = [
	34,
	39,
	92,
	124,
	91,
	93,
	123,
	125
], SIGNS = new Set([..."	 ?:,[]{}#&*!|>'\"%@`"].map((sign) => sign.charCodeAt(0)));
function regularNodes(report) {
	if (!(report.text.includes("\r") || report.text.includes("\ufeff"))) try {
		let reader = new RegularYaml(report), root = reader.document();
		return report.count(reader.values, 0), root;
	} catch (error) {
		if (error === NOT_REGULAR) return;
		throw error;
	}
}
var RegularYaml = class {
	#text;
	#lines;
	values = 0;
	#at = 0;
	#column = 0;
	#end = 0;
	#comment = -1;
	constructor({ text, lines }) {
		this.#text = text, this.#lines = lines;
	}
	document() {
		if (this.#advance(this.#text.startsWith("---\n") ? 4 : 0, 0, !1), this.#column !== 0) throw NOT_REGULAR;
		let root = this.#collection(1);
		if (this.#at < this.#text.length) throw NOT_REGULAR;
		return root;
	}
	#collection(depth) {
		if (depth > 200) throw NOT_REGULAR;
		if (this.#isDash(this.#at)) return this.#list(depth);
		let key = this.#key(this.#at);
		if (key === void 0) throw NOT_REGULAR;
		return this.#map(key, depth);
	}
	#map(first, depth) {
		let [start, column] = [this.#at, this.#column];
		this.#count();
		let entries = new Map();
		for (let key = first;; key = this.#key(this.#at)) {
			if (key === void 0 || entries.has(key.name)) throw NOT_REGULAR;
			let at = this.#at, node = this.#valueOf(key, column, depth);
			if (entries.set(key.name, new require_source_node.n(key.name, this.#lines, at, key.end, node)), this.#column > column) throw NOT_REGULAR;
			if (this.#column < column) break;
		}
		return new require_source_node.r(this.#lines, start, this.#close(column), entries);
	}
	#valueOf({ colon }, column, depth) {
		let at = this.#spaces(colon + 1), code = this.#text.charCodeAt(at);
		if (!(code === NEWLINE || code === HASH && at > colon + 1)) return this.#leaf(at, column, depth);
		if (this.#advance(this.#lineEnd(at, !0), column, !1), this.#column > column || this.#column === column && this.#isDash(this.#at)) return this.#collection(depth + 1);
		throw NOT_REGULAR;
	}
	#list(depth) {
		let [start, column] = [this.#at, this.#column];
		this.#count();
		let items = [];
		do {
			let at = this.#spaces(this.#at + 1), key = this.#isDash(at) ? void 0 : this.#key(at);
			if (key === void 0 && !this.#isDash(at)) items.push(this.#leaf(at, column, depth));
			else {
				if (this.#column += at - this.#at, this.#at = at, depth + 1 > 200) throw NOT_REGULAR;
				items.push(key === void 0 ? this.#list(depth + 1) : this.#map(key, depth + 1));
			}
			if (this.#column > column) throw NOT_REGULAR;
		} while (this.#column === column && this.#isDash(this.#at));
		return new require_source_node.t(this.#lines, start, this.#close(column), items);
	}
	#close(column) {
		let end = this.#end;
		return column > 0 && this.#comment >= column && (this.#end = this.#at, this.#comment = -1), end;
	}
	#leaf(at, column, depth) {
		let code = this.#text.charCodeAt(at);
		if (code === BAR) return this.#block(at, column);
		let node, end;
		return code === DOUBLE || code === SINGLE ? (end = this.#quoteEnd(at, code), node = this.#scalar(at, end, this.#unquoted(at, end))) : code === LIST || code === MAP ? (node = this.#flow(at, depth + 1), end = node.range[1]) : (end = this.#plainEnd(at), node = this.#scalar(at, end, plainValue(this.#text.slice(at, end)))), this.#advance(this.#lineEnd(end), column, !0), node;
	}
	#scalar(start, end, value) {
		return this.#count(), new require_source_node.i(this.#lines, start, end, value);
	}
	#block(at, column) {
		let text = this.#text, isStripped = text.charCodeAt(at + 1) === DASH, header = at + (isStripped ? 2 : 1);
		if (text.charCodeAt(header) !== NEWLINE) throw NOT_REGULAR;
		let line = header + 1, indent = this.#spaces(line) - line, first = text.charCodeAt(line + indent);
		if (indent <= column || first === NEWLINE || first === TAB || line + indent >= text.length) throw NOT_REGULAR;
		let margin = text.slice(line, line + indent), rows = [], blanks = 0, end = line;
		for (; line < text.length;) {
			let newline = text.indexOf("\n", line), next = newline < 0 ? text.length : newline + 1, lineEnd = newline < 0 ? text.length : newline;
			if (text.startsWith(margin, line) && line + indent < lineEnd) {
				if (text.charCodeAt(line + indent) === SPACE && this.#spaces(line) === lineEnd) throw NOT_REGULAR;
				for (; blanks > 0; blanks--) rows.push("");
				rows.push(text.slice(line + indent, lineEnd)), end = next;
			} else if (this.#spaces(line) === lineEnd) blanks += 1;
			else break;
			line = next;
		}
		return this.#advance(end, column, !1), this.#scalar(at, end, isStripped ? rows.join("\n") : `${rows.join("\n")}\n`);
	}
	#flow(at, depth) {
		if (depth > 200) throw NOT_REGULAR;
		this.#count();
		let isMap = this.#text.charCodeAt(at) === MAP, closing = isMap ? MAP_END : LIST_END, entries = new Map(), items = [], next = this.#spaces(at + 1);
		for (let isFirst = !0; !(isFirst && this.#text.charCodeAt(next) === closing); isFirst = !1) {
			let value = next, key;
			if (isMap) {
				let code = this.#text.charCodeAt(next), isQuoted = code === DOUBLE || code === SINGLE, end = isQuoted ? this.#quoteEnd(next, code) : this.#flowEnd(next), name = this.#nameOf(next, end);
				if (!(isQuoted ? this.#text.charCodeAt(end) === COLON : this.#isColon(end)) || entries.has(name) || end - next > MAX_KEY) throw NOT_REGULAR;
				key = {
					name,
					end
				}, value = this.#spaces(end + 1);
			}
			let node = this.#flowValue(value, depth);
			key === void 0 ? items.push(node) : entries.set(key.name, new require_source_node.n(key.name, this.#lines, next, key.end, node)), next = this.#spaces(node.range[1]);
			let code = this.#text.charCodeAt(next);
			if (code === closing) break;
			if (code !== COMMA) throw NOT_REGULAR;
			next = this.#spaces(next + 1);
		}
		return isMap ? new require_source_node.r(this.#lines, at, next + 1, entries) : new require_source_node.t(this.#lines, at, next + 1, items);
	}
	#flowValue(at, depth) {
		let code = this.#text.charCodeAt(at);
		if (code === LIST || code === MAP) return this.#flow(at, depth + 1);
		if (code === DOUBLE || code === SINGLE) {
			let end = this.#quoteEnd(at, code);
			return this.#scalar(at, end, this.#unquoted(at, end));
		}
		let end = this.#flowEnd(at);
		return this.#scalar(at, end, plainValue(this.#text.slice(at, end)));
	}
	#flowEnd(at) {
		this.#checkStart(at);
		let end = at;
		for (let next = at;; next++) {
			let code = this.#text.charCodeAt(next);
			if (code === COMMA || code === LIST_END || code === MAP_END || code === COLON) return end;
			if (code !== SPACE) {
				if (!(code > SPACE) || code === HASH || code === LIST || code === MAP || code === DOUBLE || code === SINGLE) throw NOT_REGULAR;
				end = next + 1;
			}
		}
	}
	#key(at) {
		let text = this.#text, code = text.charCodeAt(at), end, colon;
		if (code === DOUBLE || code === SINGLE) {
			if (end = this.#quoteEnd(at, code), colon = this.#spaces(end), !this.#isColon(colon)) return;
		} else {
			if (SIGNS.has(code) || this.#isDash(at)) return;
			for (end = at, colon = at;; colon++) {
				let code = text.charCodeAt(colon);
				if (code === COLON && this.#isColon(colon)) break;
				if (code === SPACE) {
					if (text.charCodeAt(colon + 1) === HASH) return;
				} else if (code > SPACE) end = colon + 1;
				else return;
			}
		}
		if (colon - at > MAX_KEY) throw NOT_REGULAR;
		return {
			name: this.#nameOf(at, end),
			end,
			colon
		};
	}
	#nameOf(at, end) {
		let code = this.#text.charCodeAt(at), isQuoted = code === DOUBLE || code === SINGLE, name = isQuoted ? this.#unquoted(at, end) : this.#text.slice(at, end);
		if (name === "__proto__" || !isQuoted && (name === "" || name === "<<")) throw NOT_REGULAR;
		return name;
	}
	#isColon(at) {
		if (this.#text.charCodeAt(at) !== COLON) return !1;
		let next = this.#text.charCodeAt(at + 1);
		if (next === TAB || Number.isNaN(next)) throw NOT_REGULAR;
		return next === SPACE || next === NEWLINE;
	}
	#isDash(at) {
		if (this.#text.charCodeAt(at) !== DASH) return !1;
		let next = this.#text.charCodeAt(at + 1);
		if (next === TAB || next === NEWLINE || Number.isNaN(next)) throw NOT_REGULAR;
		return next === SPACE;
	}
	#plainEnd(at) {
		this.#checkStart(at);
		let end = at;
		for (let next = at;; next++) {
			let code = this.#text.charCodeAt(next);
			if (code === SPACE) {
				if (this.#text.charCodeAt(next + 1) === HASH) return end;
			} else if (code === NEWLINE || next >= this.#text.length) return end;
			else if (code === TAB || code === COLON && this.#endsWord(next + 1)) throw NOT_REGULAR;
			else end = next + 1;
		}
	}
	#endsWord(at) {
		return !(this.#text.charCodeAt(at) > SPACE);
	}
	#checkStart(at) {
		let code = this.#text.charCodeAt(at);
		if (Number.isNaN(code) || code === NEWLINE || SIGNS.has(code) || code === DASH && (this.#endsWord(at + 1) || !/\w/.test(this.#text.charAt(at + 1)))) throw NOT_REGULAR;
	}
	#quoteEnd(at, quote) {
		for (let next = at + 1;; next++) {
			let code = this.#text.charCodeAt(next);
			if (code === quote) {
				if (quote === SINGLE && this.#text.charCodeAt(next + 1) === SINGLE) next += 1;
				else return next + 1;
			} else if (code === BACKSLASH && quote === DOUBLE) next += 1;
			else if (code === NEWLINE || code === TAB || Number.isNaN(code)) throw NOT_REGULAR;
		}
	}
	#unquoted(at, end) {
		let text = this.#text.slice(at + 1, end - 1);
		if (this.#text.charCodeAt(at) === SINGLE) return text.includes("'") ? text.replaceAll("''", "'") : text;
		if (!text.includes("\\")) return text;
		try {
			let value = JSON.parse(`"${text}"`);
			if (!require_source_bytes.t.test(value) && !new RegExp("\\p{Surrogate}", "u").test(value)) return value;
		} catch {}
		throw NOT_REGULAR;
	}
	#count() {
		if (this.values += 1, this.values > 1e6) throw NOT_REGULAR;
	}
	#spaces(from) {
		let at = from;
		for (; this.#text.charCodeAt(at) === SPACE;) at++;
		return at;
	}
	#lineEnd(from, isSpaced = !1) {
		let at = this.#spaces(from), code = this.#text.charCodeAt(at);
		if (code === HASH && (isSpaced || at > from)) return this.#nextLine(at);
		if (code !== NEWLINE && at < this.#text.length) throw NOT_REGULAR;
		return Math.min(at + 1, this.#text.length);
	}
	#nextLine(from) {
		let newline = this.#text.indexOf("\n", from);
		return newline < 0 ? this.#text.length : newline + 1;
	}
	#advance(from, column, takes) {
		this.#end = from, this.#comment = -1;
		let line = from;
		for (; line < this.#text.length;) {
			let at = this.#spaces(line), code = this.#text.charCodeAt(at);
			if (code === HASH) {
				let isTaken = takes && this.#comment < 0 && at - line > column;
				isTaken || (this.#comment = Math.max(this.#comment, at - line)), line = this.#nextLine(at), isTaken && (this.#end = line);
			} else {
				if (at >= this.#text.length) break;
				if (code === NEWLINE) line = at + 1;
				else {
					if (this.#at = at, this.#column = at - line, code === TAB || at === line && this.#isMarker(at)) throw NOT_REGULAR;
					return;
				}
			}
		}
		this.#at = this.#text.length, this.#column = -1;
	}
	#isMarker(at) {
		return /^(?:---|\.\.\.|%)/.test(this.#text.slice(at, at + 3));
	}
};
function plainValue(source) {
	let word = WORDS.get(source);
	if (word !== void 0) return word;
	if (SIMPLE_NUMBER.test(source)) {
		let value = Number(source);
		return value === 0 ? 0 : value;
	}
	if (NUMBER.test(source)) throw NOT_REGULAR;
	return source;
}
// build/source/read/parse-yaml.js
function parseYaml(report) {
	return checkCharacters(report), regularNodes(report) ?? require_library_yaml.r(report);
}
const ANY_CONTROL = later_("[^\\P{Cc}\\t\\n]", "u");
function checkCharacters(report) {
	if (ANY_CONTROL.test(report.text)) for (let match of report.text.matchAll(new RegExp("(?![\\t\\n\\r])\\p{Cc}|\\r(?!\\n)", "gu"))) {
		let name = require_source_bytes.r(match[0]);
		report.add(require_source_codes.n.controlCharacter, match.index, match[0] === "\r" ? "A carriage return here has no line feed." : `The control character ${name} is not escaped.`, match[0] === "\r" ? "End lines with LF or CRLF; write an intended one as \"\\r\" in double quotes." : `Remove it, or write it as "\\u${name.slice(2)}" in double quotes.`);
	}
}
// build/source/read/parse-markdown.js
function parseMarkdown(report) {
	let { text, lines } = report, parts = require_front_matter.n(text);
	if (parts === void 0) {
		reportMissing(report);
		return;
	}
	let fields = readFields(report, parts);
	if (fields === void 0) return;
	let value = require_front_matter.a(text, parts), below = new require_source_node.i(lines, parts.below, parts.below + value.length, value), control = require_source_bytes.t.exec(value);
	return control !== null && report.add(require_source_codes.n.escapedControl, parts.below + control.index, `The text contains the control character ${require_source_bytes.r(control[0])}.`, "Remove it unless it is intended; it is sent as it is."), fields.readAs([...fields.entries, new require_source_node.n("---", lines, parts.below, parts.below, below)]);
}
function reportMissing(report) {
	let isOpen = require_front_matter.i(report.text);
	report.add(require_source_codes.n.noFrontMatter, 0, isOpen ? "The front matter that begins here is not closed." : "A bundle pattern names this Markdown file, but it does not begin with front matter.", isOpen ? "Write a line --- between the fields and the text." : "Begin it with a line ---, the fields, and another line ---; or leave its folder out of bundles with a pattern such as \"!pipelines/texts/**\".");
}
function readFields(report, { opened, closing }) {
	if (isBare(report.text.slice(opened, closing))) return new require_source_node.r(report.lines, 0, 0, new Map());
	let root = report.within(closing, parseYaml);
	if (root === void 0) return;
	if (root.type !== "map") {
		report.add(require_source_codes.n.noFrontMatter, root.range[0], "What stands between the first two lines --- is not front matter, because it has no fields.", "Write the fields as key: value, or leave the file out of bundles.");
		return;
	}
	let clash = root.entry("---");
	if (clash === void 0) return root;
	report.add(require_source_codes.n.refusedKey, clash.keyRange[0], `The key ${JSON.stringify("---")} is not allowed.`, "Remove or rename the key.");
}
function isBare(lines) {
	return lines.split("\n").every((line) => /^[ \t]*(?:#|\r?$)/.test(line));
}
function standInOf(file, bytes) {
	let head = ascii(bytes.subarray(0, 256));
	if (isLfsPointer(bytes)) return {
		code: require_stand_in_codes.t.lfsPointer,
		offset: 0,
		message: "The file is a Git LFS pointer, not the text itself.",
		remedy: `Fetch the text, in actions/checkout with lfs set to true: git lfs install && git lfs pull --include=${quoted(file)}`
	};
	let encrypted = ENCRYPTED.find(({ begins }) => begins.test(head)) ?? whole(file, bytes);
	if (encrypted !== void 0) return {
		code: require_stand_in_codes.t.encrypted,
		offset: 0,
		message: `The file is encrypted (${encrypted.by}).`,
		remedy: encrypted.remedy(quoted(file))
	};
}
function isLfsPointer(bytes) {
	if (bytes.length > 1024) return !1;
	let lines = ascii(bytes).split(/\r?\n/), [version = ""] = lines;
	return /^version https?:\/\/(?:git-lfs\.github\.com|git-media\.io|hawser\.github\.com)\//.test(version) && lines.some((line) => /^oid sha256:[0-9a-f]{64}$/.test(line)) && lines.some((line) => /^size \d+$/.test(line));
}
const ENCRYPTED = [
	{
		begins: /^\0GITCRYPT\0/,
		by: "git-crypt",
		remedy: () => "Unlock it and run the same command again: git-crypt unlock"
	},
	{
		begins: /^(?:age-encryption\.org\/v\d|-----BEGIN AGE ENCRYPTED FILE-----)/,
		by: "age",
		remedy: (file) => `Unlock the filter that decrypts it, or decrypt it, and run the same command again: age --decrypt --identity <key> ${file}`
	},
	{
		begins: /^-----BEGIN PGP MESSAGE-----/,
		by: "PGP",
		remedy: (file) => `Reveal it with git-secret, or decrypt it, and run the same command again: gpg --decrypt ${file}`
	},
	{
		begins: /^\$ANSIBLE_VAULT;/,
		by: "ansible-vault",
		remedy: (file) => `Decrypt it and run the same command again: ansible-vault decrypt ${file}`
	},
	{
		begins: /^# ?STRONGBOX ENCRYPTED RESOURCE/,
		by: "strongbox",
		remedy: () => "Unlock it with strongbox and run the same command again."
	},
	{
		begins: /^(?:Salted__|U2FsdGVkX1[0-9A-Za-z+/]+=*\s*$)/m,
		by: "transcrypt, with openssl",
		remedy: () => "Unlock the repository and run the same command again: transcrypt --cipher=<cipher> --password=<password>"
	}
];
function whole(file, bytes) {
	if (!ascii(bytes.subarray(0, 4096)).includes("ENC[AES256_GCM,")) return;
	let text = ascii(bytes), isData = /\.(?:ya?ml|json)$/i.test(file);
	return /^\s*\{\s*"data"\s*:\s*"ENC\[AES256_GCM,/.test(text) && /"sops"\s*:/.test(text) || isData && /^(?:sops:|[ \t]*"sops"[ \t]*:)/m.test(text) && /\bmac"?\s*:/.test(text) ? {
		by: "sops",
		remedy: (name) => `Decrypt it and run the same command again: sops decrypt --in-place ${name}`
	} : void 0;
}
function ascii(bytes) {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
function quoted(file) {
	return /^[\w./@%+=:,-]+$/.test(file) ? file : `'${file.replaceAll("'", "'\\''")}'`;
}
// build/source/read/parse-source.js
function sourceFormat(file, role = "document") {
	return role === "markdown" ? role : /\.json$/i.test(file) ? "json" : role === "document" && require_front_matter.r(file) ? "markdown" : "yaml";
}
function parseSource(file, bytes, role = "document") {
	if (bytes.length > 10485760) {
		let report = new SourceReport(file, "");
		return report.add(require_source_codes.n.tooLarge, 0, `The file has ${bytes.length} bytes; the limit is 10 MiB.`, "Split it into several bundles, or move long texts into separate files with $file."), { findings: report.findings() };
	}
	let decoded = require_source_bytes.i(bytes), report = new SourceReport(file, decoded.text), format = sourceFormat(file, role), conflict = require_front_matter.l(decoded.text), below = format === "markdown" ? require_front_matter.n(decoded.text)?.below : void 0, isBelow = conflict !== void 0 && below !== void 0 && conflict.offset >= below, standIn = standInOf(file, bytes) ?? (isBelow ? void 0 : conflict);
	if (standIn !== void 0) return report.add(standIn.code, standIn.offset, standIn.message, standIn.remedy), { findings: report.findings() };
	if (decoded.utf16 || decoded.nul !== void 0 || decoded.invalid !== void 0) return decoded.utf16 ? report.add(require_source_codes.n.notUtf8, 0, "The file is UTF-16, not UTF-8.", "Save it as UTF-8.") : decoded.nul === void 0 ? decoded.invalid !== void 0 && report.add(require_source_codes.n.notUtf8, decoded.invalid, "From here on the file is not UTF-8.", "Save it as UTF-8.") : report.add(require_source_codes.n.binary, decoded.nul, "The file contains a NUL byte here, so it is not a text file.", "Save it as UTF-8 text; write an intended NUL as \\u0000 in double quotes."), { findings: report.findings() };
	decoded.byteOrderMark && report.add(require_source_codes.n.byteOrderMark, 0, format === "markdown" ? "The file starts with a byte order mark, so it does not begin with its front matter." : "The file starts with a byte order mark, which the platform SDK refuses.", "Save it as UTF-8 without a byte order mark.");
	let root = decoded.text.trim() === "" ? empty(report) : read(report, format), findings = report.findings();
	if (root === void 0) return { findings };
	let document = {
		file,
		text: decoded.text,
		format,
		root
	};
	if (!isBelow || require_front_matter.u(decoded.text.slice(below))) return {
		document,
		findings
	};
	let { code, offset, message, remedy } = conflict, found = require_source_codes.r(code, report.place(offset), message, `${remedy} ${require_source_codes.t}`);
	return {
		document: {
			...document,
			conflict: found
		},
		findings
	};
}
function empty(report) {
	report.add(require_source_codes.n.empty, 0, "The file is empty.", "Remove it, or write a bundle into it.");
}
function read(report, format) {
	try {
		return format === "markdown" ? parseMarkdown(report) : format === "json" ? parseJson(report) : parseYaml(report);
	} catch (error) {
		if (error instanceof StopReading) return;
		throw error;
	}
}
// build/source/read/source-inside.js
function resolveInside(root, file) {
	let base;
	try {
		base = (0, node_fs.realpathSync)(root);
	} catch (error) {
		return {
			kind: "unreadable",
			at: ".",
			reason: reasonOf(error)
		};
	}
	let folder = base, parts = file.split("/").filter((part) => part !== "");
	for (let [index, part] of parts.entries()) {
		let at = parts.slice(0, index + 1).join("/"), real = node_path.default.join(folder, part);
		try {
			(0, node_fs.lstatSync)(real).isSymbolicLink() && (real = (0, node_fs.realpathSync)(real));
		} catch (error) {
			return failed(folder, parts, index, error);
		}
		if (relativeTo(base, real) === void 0) return {
			kind: "outside",
			at
		};
		folder = real;
	}
	return {
		kind: "found",
		real: folder,
		relative: relativeTo(base, folder) ?? ""
	};
}
function failed(folder, parts, index, error) {
	let part = parts[index] ?? "", at = parts.slice(0, index + 1).join("/"), code = require_system_error.n(error);
	return code !== "ENOENT" && code !== "ENOTDIR" ? {
		kind: "unreadable",
		at,
		reason: reasonOf(error)
	} : isThere(node_path.default.join(folder, part)) ? {
		kind: "unreadable",
		at,
		reason: "it is a broken symbolic link"
	} : {
		kind: "missing",
		at,
		meant: () => withNear(folder, parts, index)
	};
}
function withNear(folder, parts, index) {
	let name = require_closest.n(parts[index] ?? "", namesIn(folder));
	return name === void 0 ? void 0 : [
		...parts.slice(0, index),
		name,
		...parts.slice(index + 1)
	].join("/");
}
function isThere(file) {
	try {
		return (0, node_fs.lstatSync)(file), !0;
	} catch {
		return !1;
	}
}
function namesIn(folder) {
	try {
		return (0, node_fs.readdirSync)(folder);
	} catch {
		return [];
	}
}
function relativeTo(base, file) {
	let relative = node_path.default.relative(base, file);
	if (!(relative === ".." || relative.startsWith(`..${node_path.default.sep}`) || node_path.default.isAbsolute(relative))) return relative.split(node_path.default.sep).join("/");
}
const PRIVATE = new Set([".git", ".pipelines-sync"]);
function isPrivate(file) {
	return file.split("/").some((part) => PRIVATE.has(part.toLowerCase()));
}
const REASONS = {
	EACCES: "permission is denied",
	EPERM: "permission is denied",
	ELOOP: "its symbolic links form a cycle",
	ENAMETOOLONG: "its name is too long",
	ENOENT: "it does not exist",
	ENOTDIR: "a part of its path is not a folder"
};
function reasonOf(error) {
	let code = require_system_error.n(error) ?? "unknown error";
	return REASONS[code] ?? `the file system answers ${code}`;
}
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return parseSource;
	}
}), Object.defineProperty(exports, "c", {
	enumerable: !0,
	get: function() {
		return standInOf;
	}
}), Object.defineProperty(exports, "d", {
	enumerable: !0,
	get: function() {
		return 1e6;
	}
}), Object.defineProperty(exports, "f", {
	enumerable: !0,
	get: function() {
		return SourceReport;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return resolveInside;
	}
}), Object.defineProperty(exports, "l", {
	enumerable: !0,
	get: function() {
		return isBare;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return reasonOf;
	}
}), Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return sourceFormat;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return relativeTo;
	}
}), Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return isLfsPointer;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return isPrivate;
	}
}), Object.defineProperty(exports, "u", {
	enumerable: !0,
	get: function() {
		return yamlSlip;
	}
});

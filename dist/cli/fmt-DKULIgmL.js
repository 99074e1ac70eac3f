const require_rolldown_runtime = require("./rolldown-runtime-DUzk6_NY.js"), require_open_files = require("./open-files-DDMLVKpy.js"), require_sync_forms = require("./sync-forms-CaryJyCR.js"), require_model = require("./model-itYDezHx.js"), require_whole_file = require("./whole-file-CVfdWPGe.js"), require_providers = require("./providers-DlbgLf_V.js"), require_item_codes = require("./item-codes-C-6hSHYA.js"), require_json = require("./json-eUDoj5IE.js"), require_order = require("./order-CYaPlFzw.js"), require_json_value = require("./json-value-BxnnCUbS.js"), require_front_matter = require("./front-matter-DX1CSwYd.js"), require_source_inside = require("./source-inside-D8O9xoMV.js"), require_source_node = require("./source-node-PnkkFu5q.js"), require_library_yaml = ((made) => new Proxy({}, { get: (_, member) => (made ??= require("./library-yaml-Bl-aFIzj.js"))[member] }))(), require_yaml_scalar = require("./yaml-scalar-Du-xPHdC.js"), require_source_codes = require("./source-codes-DtAkSEA1.js"), require_main = require("./main--pjevg86.js"), require_format_codes = require("./format-codes-08gxnFLm.js"), require_opened = require("./opened-CXJykJRT.js"), require_options = require("./options-B3UA625E.js");
let node_path = require("node:path");
node_path = require_rolldown_runtime.a(node_path, 1);
let node_fs_promises = require("node:fs/promises");
// build/host/replace-file.js
async function replaceFile(file, old, text, unique) {
	let temporary = node_path.default.join(node_path.default.dirname(file), `.${node_path.default.basename(file)}.${unique}`);
	try {
		let mode = (await (0, node_fs_promises.stat)(file)).mode & 4095;
		return await require_whole_file.o(file, {
			temporary,
			text,
			mode,
			isExact: !0
		}, async () => (await (0, node_fs_promises.readFile)(file)).equals(old)) ? "written" : "changed";
	} catch (error) {
		return { reason: require_model.s(error) ?? "unknown error" };
	}
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
		column: require_json_value.l(text, offset),
		ownLine: require_json_value.p(text.slice(require_json_value.g(text, offset), offset))
	}), isScalar = !1, offset += lexeme.length);
	return comments;
}
function isBelowBlank(text, at, behind) {
	let line = require_json_value.g(text, at);
	return line > 0 && require_json_value.g(text, line - 1) > behind && require_json_value.p(require_json_value.m(text, line - 1));
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
	return typeof value == "object" && !!value && !Array.isArray(value) && require_model.N(value) !== void 0;
}
function movedLines(text, spot, column, parent) {
	if (spot.type !== "scalar" || spot.style !== "literal" && spot.style !== "folded") return;
	let [header = "", ...source] = text.slice(spot.start, spot.end).split(/\r?\n/), indent = require_json_value.b(source, String(spot.value));
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
		let comment = this.#comments[this.#next], end = Math.min(until, require_json_value.h(this.#text, at));
		if (!(comment === void 0 || comment.offset < at || comment.offset >= end)) return this.#next++, this.#end = comment.offset, comment.text;
	}
	#deeper(row, spot, until) {
		row === void 0 || isBlockScalar(row.row.value) || row.deeper.push(...this.#lines(until, require_json_value.l(this.#text, spot.rows[0]?.start ?? 0) + 1));
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
	let newline = require_json_value.s(text);
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
		if (spot.type !== "map" && spot.type !== "list") return typeof spot.value == "number" ? this.#text.slice(spot.start, spot.end) : require_json_value.n(spot.value, this.#style, base);
		let [open, close] = spot.type === "list" ? ["[", "]"] : ["{", "}"];
		if (spot.rows.length === 0) return open + close;
		let { unit, newline } = this.#style, inner = base + unit, rank = spot.type === "map" ? this.#order(path) : void 0;
		return `${open}${inOrder(spot.rows, rank).map((row, index) => {
			let key = require_order.o(row) ? `${require_json_value.t(row.key, this.#style)}: ` : "", step = require_order.o(row) ? row.key : index;
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
		if (spot.type === "scalar" && typeof spot.value == "string" && !(!spot.value.includes("\n") || row.deeper.length > 0 || /[ \t](?:\n|$)/.test(spot.value))) return require_json_value.S(spot.value, column + 2, column, ROOM);
	}
};
// build/source/format/format-bundle.js
function formatDocument(file, text, order) {
	let { document, findings } = require_source_inside.a(file, new TextEncoder().encode(text));
	if (document === void 0 || findings.some((finding) => finding.severity === "error")) return { refused: "The file has errors." };
	let value = require_source_node.o(document.root);
	try {
		let out = document.format === "json" ? formatJson(text, require_json_value.y(text, document.root), order) : document.format === "markdown" ? formatMarkdown(file, text, order) : formatYaml(file, text, order), again = require_source_inside.a(file, new TextEncoder().encode(out));
		return again.document?.text === out && !again.findings.some((finding) => finding.severity === "error") && require_json.s(require_source_node.o(again.document.root), value) ? { text: out } : { refused: "Its layout cannot be changed without changing what it means." };
	} catch (error) {
		if (error instanceof require_order.i) return { refused: error.message };
		throw error;
	}
}
function formatMarkdown(file, text, order) {
	let at = require_front_matter.n(text);
	if (at === void 0) throw new require_order.i("The file has no front matter.");
	let head = text.slice(0, at.closing);
	return `---${require_json_value.s(head)}${require_source_inside.l(head.slice(at.opened)) ? head.slice(at.opened).replace(/^\r?\n/, "") : formatYaml(file, head, order)}${text.slice(at.closing, at.below).replace(/[^\r\n]+/, "---")}${text.slice(at.below)}`;
}
function formatYaml(file, text, order) {
	let tree = require_json_value.r(file, text);
	if (tree.type !== "map") throw new require_order.i("A bundle is a map.");
	let comments = commentsOf(text), root = new Attaching(text, comments).root(tree), isMoved = require_order.r(root, order), written = `${new LayoutPrinter(text).root(root).join("\n")}\n`;
	if (!sameComments(comments, commentsOf(written), isMoved)) throw new require_order.i("A comment is in a place that the canonical layout does not have.");
	return written.replaceAll("\n", require_json_value.s(text));
}
function sameComments(before, after, isMoved) {
	let texts = (comments) => comments.map((comment) => comment.text);
	return isMoved ? require_json.s(texts(before).sort(), texts(after).sort()) : require_json.s(texts(before), texts(after));
}
const command = require_main.s({
	name: "fmt",
	does: "Format bundles in the canonical layout. Comments are kept.",
	examples: [[require_model.xt("fmt"), "format all files"], [require_model.xt("fmt", "--check"), "list files that are not formatted"]],
	flags: (bare) => require_options.o(require_options.i(bare)).option("--check", "list files that would change without writing them; exit 1 if there are any").option("--config <file>", "configuration file (default: pipelines-sync.yaml, here or in a parent folder)"),
	run: ([files], flags, { io }) => fmt(files, flags, io)
});
async function fmt(named, flags, io) {
	let { config, findings: ofConfig } = await require_opened.t(flags, named, null, io), kinds = await require_providers.i(io.providers), files = await readAll(named.length > 0 ? config : withoutChecked(config, io), named, io), findings = [...ofConfig.filter(({ severity }) => severity === "error"), ...files.findings], formats = await require_providers.r(io.providers), sources = new require_open_files.H(), isCheck = flags.check === !0, states = [];
	for (let { file, bytes } of files.files) {
		let one = {
			file,
			state: "left"
		};
		if (states.push(one), named.length > 0 && require_front_matter.r(file) && isNoItem(config, file)) {
			findings.push({
				...finding("refused", file, "No bundle pattern names this Markdown file, so it is a text and was left unchanged."),
				remedy: "Leave it out."
			});
			continue;
		}
		let read = require_open_files.v(file, bytes, kinds, sources, { formats }), errors = read.findings.filter((finding) => finding.severity === "error");
		if (findings.push(...errors), read.bundle === void 0 || errors.length > 0) continue;
		let { document, format } = read.bundle, { text } = document, formatted = formatDocument(file, text, format.order?.(kinds) ?? (() => void 0));
		if ("refused" in formatted) findings.push(finding("refused", file, `${formatted.refused} The file was left unchanged.`));
		else if (formatted.text === text) one.state = "unchanged";
		else {
			let failed = isCheck ? void 0 : await write(config.root, file, bytes, formatted.text, io);
			failed === void 0 ? (one.state = isCheck ? "would_change" : "formatted", flags.json !== !0 && io.out(`${isCheck ? "would change" : "formatted"}  ${file}\n`)) : findings.push(failed);
		}
	}
	let changed = states.filter(({ state }) => state === "formatted" || state === "would_change").length;
	flags.json === !0 && require_options.h({
		check: isCheck,
		files: states
	}, io), require_opened.o(require_model.dt(findings), { files }, io);
	let failed = require_model.ut(findings);
	if (!failed) {
		let place = flags.config === void 0 ? { files: named } : {
			config: flags.config,
			files: named
		}, write = {
			command: require_model.yt(require_model.xt("fmt"), place),
			shell: io.shell ?? "sh"
		};
		io.err(summary(changed, files.files.length, isCheck, write));
	}
	return failed || isCheck && changed > 0 ? 1 : 0;
}
function withoutChecked(config, { providers = require_providers.n }) {
	let providerOf = (target) => providers.find(({ name }) => name === target.provider), all = [...config.targets], own = all.filter(([, target]) => providerOf(target)?.sync !== void 0), [first] = all;
	if (own.length > 0 || first === void 0) return {
		...config,
		targets: new Map(own)
	};
	let [name, target] = first;
	throw new require_model.st(require_item_codes.n.checkOnly.code, `Target ${name} is on ${providerOf(target)?.title}, which only checks files: there are no bundles to format.`, "To see what it says of the format of its files.", 3, require_model.xt("plan"));
}
function isNoItem(config, file) {
	return config.file !== null && !require_sync_forms.h(config).some((set) => require_open_files.g(set, file));
}
async function readAll(config, named, io) {
	let byName = new Map(), findings = new Map();
	for (let set of named.length > 0 ? [config] : require_sync_forms.h(config)) {
		let read = await require_open_files.a(set, named, io);
		if (read.findings.some(({ code }) => code === require_source_codes.n.patternWithoutMatch.code)) {
			let git = await require_open_files.M(config.root, io.openGit);
			read = await require_open_files.a(set, named, io, await require_open_files.c(git, set, named, io));
		}
		for (let one of read.files) byName.has(one.file) || byName.set(one.file, one);
		for (let one of read.findings) findings.set(JSON.stringify(one), one);
	}
	return {
		files: [...byName.values()],
		findings: [...findings.values()]
	};
}
async function write(root, file, old, text, io) {
	let inside = require_source_inside.i(root, node_path.default.posix.normalize(file));
	if (inside.kind !== "found") return finding("unwritable", file, "The file no longer exists.");
	let done = await replaceFile(inside.real, old, text, io.randomBytes(6).toString("hex"));
	if (done !== "written") return done === "changed" ? finding("changedMeanwhile", file, "The file changed while fmt was running and was left unchanged.") : finding("unwritable", file, `The file cannot be written (${done.reason}).`);
}
const REMEDIES = {
	refused: "Move comments inside values above them, and simplify unusual YAML.",
	unwritable: "Make the file and its folder writable, then run the command again.",
	changedMeanwhile: "Run the command again."
};
function finding(why, file, message) {
	let { code, severity } = require_format_codes.t[why];
	return {
		code,
		severity,
		message,
		remedy: REMEDIES[why],
		place: {
			file,
			line: 1,
			column: 1
		}
	};
}
function summary(changed, all, isCheck, { command, shell }) {
	let files = `${all} ${all === 1 ? "file" : "files"}`;
	return changed === 0 ? `${files} in canonical layout.\n` : isCheck ? `${changed} of ${files} not in canonical layout. To format: ${require_model.St(command, shell)}\n` : `${changed} of ${files} formatted.\n`;
}
exports.command = command;

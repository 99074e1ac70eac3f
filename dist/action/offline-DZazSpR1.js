const require_rolldown_runtime = require("./rolldown-runtime-DRKq7a3m.js"), require_model = require("./model-BZhztCQP.js"), require_codes = require("./codes-CCyt0aRV.js"), require_pipelex_codes = require("./pipelex-codes-BeyxxPmB.js"), require_source_lines = require("./source-lines-QYKvQA3G.js"), require_index = require("./index.js");
let node_path = require("node:path");
node_path = require_rolldown_runtime.r(node_path, 1);
// build/providers/pipelex/contracts.js
function readContracts(value) {
	if (!require_model.U(value)) return;
	let contracts = new Map();
	for (let [pipe, written] of Object.entries(value)) {
		if (!require_model.U(written) || !require_model.U(written.inputs) || !require_model.U(written.output)) return;
		let inputs = Object.entries(written.inputs).map(([name, slot]) => [name, readSlot(slot)]);
		contracts.set(pipe, {
			inputs: new Map(inputs),
			output: readSlot(written.output)
		});
	}
	return contracts;
}
function readSlot(value) {
	let slot = require_model.U(value) ? value : {}, concept = String(slot.concept_ref ?? slot.concept_code ?? "an unknown concept"), { multiplicity, item_count: count, json_schema: schema = null } = slot;
	return {
		type: `${concept}${multiplicity === "fixed" ? `[${String(count)}]` : multiplicity === "variable" ? "[]" : ""}`,
		optional: slot.presence === "optional" || slot.optional === !0,
		schema: require_model.z(schema)
	};
}
const BREAKS = "(breaking for callers)";
function contractChanges(before, after) {
	return [...new Set([...before.keys(), ...after.keys()])].sort(require_model.R).flatMap((pipe) => {
		let [old, now] = [before.get(pipe), after.get(pipe)];
		return old === void 0 ? [`pipe \`${pipe}\` added`] : now === void 0 ? [removedPipe(pipe)] : [...inputChanges(pipe, old, now), ...outputChanges(pipe, old.output, now.output)];
	});
}
function removedPipe(pipe) {
	return `pipe \`${pipe}\` removed ${BREAKS}`;
}
function inputChanges(pipe, old, now) {
	return [...new Set([...old.inputs.keys(), ...now.inputs.keys()])].sort(require_model.R).flatMap((name) => {
		let [before, after] = [old.inputs.get(name), now.inputs.get(name)], input = `input \`${name}\``;
		if (after === void 0) return [`${input} removed from \`${pipe}\` ${BREAKS}`];
		if (before === void 0) return [after.optional ? `optional ${input} added to \`${pipe}\`` : `${input} added to \`${pipe}\` ${BREAKS}`];
		let of = `${input} of \`${pipe}\``;
		if (before.type !== after.type) return [`${of} changed from \`${before.type}\` to \`${after.type}\` ${BREAKS}`];
		let lines = [];
		return before.optional !== after.optional && lines.push(after.optional ? `${of} is now optional` : `${of} is no longer optional ${BREAKS}`), before.schema !== after.schema && lines.push(`${of}: the structure of \`${after.type}\` changed (may break callers)`), lines;
	});
}
function outputChanges(pipe, before, after) {
	let of = `output of \`${pipe}\``;
	if (before.type !== after.type) return [`${of} changed from \`${before.type}\` to \`${after.type}\` ${BREAKS}`];
	let lines = [];
	return before.optional !== after.optional && lines.push(after.optional ? `${of} may now be absent ${BREAKS}` : `${of} is now always there`), before.schema !== after.schema && lines.push(`${of}: the structure of \`${after.type}\` changed (may break callers)`), lines;
}
// build/providers/pipelex/failures.js
function keyRefused(key, status, detail) {
	return new require_model.g(require_index.dt.keyRefused.code, `The server refused the key of target ${key.target} (${status} ${require_model.a(detail)}). The key is from ${key.source} and was sent to ${new URL(key.baseUrl).host}.`, "Use a key of this server: its API key, or a JWT that it signed and that has not expired.");
}
function askFailure(error, key) {
	if (!(error instanceof require_index.nt)) return error;
	if (error instanceof require_index.rt) return error.status === 401 ? keyRefused(key, error.status, error.detail) : new require_model.g(require_pipelex_codes.t.refused.code, refusalText(error), nextStep(error.problem));
	let isElsewhere = error instanceof require_index.st;
	return new require_model.g(isElsewhere ? require_index.dt.otherService.code : require_index.dt.readFailed.code, error.message, isElsewhere ? `Check the base URL of target ${key.target} (from ${key.baseUrlSource}).` : "There is no verdict. Try again; --verbose shows every request.");
}
function refusalText({ method, path, status, detail, problem }) {
	let code = textOf$1(problem, "code"), named = require_model.U(problem?.location) ? problem.location.file : void 0;
	return `The server answered ${status} to ${method} ${path}${typeof named == "string" ? `, about ${named}` : ""}: ${require_model.a(detail)}${code === void 0 ? "" : ` (${code})`}.`;
}
function nextStep(problem) {
	let step = problem?.next_step;
	return require_model.U(step) && typeof step.detail == "string" && step.detail !== "" ? step.detail : void 0;
}
function unsupported(error) {
	if (!(error instanceof require_index.rt) || error.status !== 501) return;
	let step = nextStep(error.problem), code = textOf$1(error.problem, "code");
	return `${require_model.a(error.detail)}${code === void 0 ? "" : ` (${code})`}${step === void 0 ? "" : `. ${require_model.a(step)}`}`;
}
function textOf$1(object, name) {
	let value = object?.[name];
	return typeof value == "string" && value !== "" ? value : void 0;
}
function strangeAnswer(path, missing) {
	return new require_model.g(require_pipelex_codes.t.strangeAnswer.code, `The answer to POST ${path} has no readable ${missing}, so there is no verdict.`, "Check that this version of pipelines-sync knows the version of the server.");
}
function isRefused(error) {
	return error instanceof require_model.g && error.code === require_pipelex_codes.t.refused.code;
}
// build/providers/pipelex/routes.js
const ROUTES = {
	current: {
		version: "/v1/version",
		validate: "/v1/validate",
		lint: "/v1/lint",
		format: "/v1/format",
		resolve: "/v1/resolve",
		pipeIo: "/v1/pipe-io",
		execute: "/v1/execute",
		start: "/v1/start"
	},
	legacy: {
		version: "/api/v1/pipelex_version",
		validate: "/api/v1/validate",
		execute: "/api/v1/pipeline/execute",
		start: "/api/v1/pipeline/start"
	}
}, ASK_TIMEOUT = 12e4;
function isBundle(file) {
	return file.endsWith(".mthds") || file.endsWith(".plx");
}
function methodTrees(files) {
	let packages = new Set(files.filter(({ file }) => node_path.default.posix.basename(file) === "METHODS.toml").map(({ file }) => node_path.default.posix.dirname(file))), roots = new Set(packages);
	for (let { file } of files) isBundle(file) && roots.add(rootOf(file, packages) ?? node_path.default.posix.dirname(file));
	let trees = new Map([...roots].map((name) => [name, {
		judged: [],
		beside: []
	}]));
	for (let one of files) {
		let root = rootOf(one.file, roots), tree = root === void 0 ? void 0 : trees.get(root);
		root !== void 0 && tree?.[isKeptOut(treePath(root, one.file)) ? "beside" : "judged"].push(one);
	}
	return [...trees].map(([name, { judged, beside }]) => ({
		name,
		files: judged,
		beside
	})).sort((a, b) => require_model.R(a.name, b.name));
}
function treePath(root, file) {
	return root === "." ? file : file.slice(root.length + 1);
}
function rootOf(file, folders) {
	for (let folder = node_path.default.posix.dirname(file);; folder = node_path.default.posix.dirname(folder)) {
		if (folders.has(folder)) return folder;
		if (folder === "." || folder === "/") return;
	}
}
const KEPT_OUT_FOLDERS = new Set(["node_modules", "__pycache__"]), KEPT_OUT_FILES = new Set([
	"inputs.json",
	"inputs.toml",
	"pyvenv.cfg"
]);
function isKeptOut(file) {
	let parts = file.split("/");
	return KEPT_OUT_FILES.has(parts.at(-1) ?? "") || parts.some((part, at) => part.startsWith(".") || at < parts.length - 1 && KEPT_OUT_FOLDERS.has(part));
}
// build/providers/pipelex/toml-keys.js
function tomlKeys(text) {
	return new Reader(text).read();
}
var Unreadable = class extends Error {
	offset;
	constructor(offset, what) {
		super(what), this.offset = offset;
	}
};
const BARE = /[A-Za-z0-9_-]+/y, SPACE = /[ \t]*/y, WHITE = /[ \t\r\n]*/y, SCALAR = /[^\s,#\]}]+/y, ESCAPES = {
	b: "\b",
	t: "	",
	n: "\n",
	f: "\f",
	r: "\r",
	e: "\x1B",
	"\"": "\"",
	"\\": "\\"
};
var Reader = class {
	#text;
	#keys = [];
	#at = 0;
	#broken = null;
	#table = [];
	#counts = new Map();
	constructor(text) {
		this.#text = text;
	}
	read() {
		for (; this.#at < this.#text.length;) {
			let start = this.#at;
			try {
				this.#statement();
			} catch (error) {
				if (!(error instanceof Unreadable)) throw error;
				this.#broken ??= {
					offset: error.offset,
					what: error.message
				}, this.#at = this.#lineEnd(start);
			}
		}
		return {
			keys: this.#keys,
			broken: this.#broken
		};
	}
	#statement() {
		this.#blank(), this.#at >= this.#text.length || (this.#peek("[") ? this.#header() : this.#pair(this.#table), this.#skip(SPACE), this.#comment(), this.#at < this.#text.length && !this.#lineBreak() && this.#fail("a line break is missing"));
	}
	#header() {
		let offset = this.#at, isList = this.#text.startsWith("[[", this.#at);
		this.#at += isList ? 2 : 1, this.#skip(SPACE);
		let written = this.#key();
		this.#skip(SPACE), this.#text.startsWith(isList ? "]]" : "]", this.#at) || this.#fail("the name of a table does not end"), this.#at += isList ? 2 : 1;
		let path = this.#resolved(isList ? written.slice(0, -1) : written);
		if (isList) {
			path.push(written.at(-1) ?? "");
			let name = JSON.stringify(path), count = this.#counts.get(name) ?? 0;
			this.#counts.set(name, count + 1), path.push(String(count));
		}
		this.#table = path, this.#keys.push({
			path,
			offset
		});
	}
	#resolved(written) {
		let path = [];
		for (let part of written) {
			path.push(part);
			let count = this.#counts.get(JSON.stringify(path));
			count !== void 0 && path.push(String(count - 1));
		}
		return path;
	}
	#pair(table) {
		let offset = this.#at, name = this.#key();
		this.#skip(SPACE), this.#take("=") || this.#fail("\"=\" is missing after a key"), this.#skip(SPACE);
		let path = [...table, ...name], key = {
			path,
			offset
		};
		this.#keys.push(key);
		let value = this.#value(path);
		return key.value = value, {
			name,
			value
		};
	}
	#key() {
		let parts = [];
		do {
			this.#skip(SPACE);
			let quote = this.#text[this.#at];
			quote === "\"" || quote === "'" ? parts.push(this.#line(quote)) : parts.push(this.#match(BARE) || this.#fail("a key is missing")), this.#skip(SPACE);
		} while (this.#take("."));
		return parts;
	}
	#value(path) {
		let first = this.#text[this.#at];
		if (first === "\"" || first === "'") {
			let long = first.repeat(3);
			return this.#text.startsWith(long, this.#at) ? this.#lines(long) : this.#line(first);
		}
		if (first === "[") return this.#list(path);
		if (first === "{") return this.#inline(path);
		let written = this.#match(SCALAR);
		if (written === "" && this.#fail("a value is missing"), written === "true" || written === "false") return written === "true";
		let time = /^\d{4}-\d\d-\d\d$/.test(written) ? this.#match(/ \d\d:[^\s,#\]}]+/y) : "";
		return /^[+-]?(\d|inf$|nan$)/.test(written) || (this.#at -= written.length, this.#fail("a value is not one of TOML")), written + time;
	}
	#list(path) {
		this.#at += 1;
		let items = [];
		for (;;) {
			if (this.#blank(), this.#take("]")) return items;
			items.push(this.#value([...path, String(items.length)])), this.#blank(), !this.#take(",") && !this.#peek("]") && this.#fail("a list does not end");
		}
	}
	#inline(path) {
		this.#at += 1;
		let members = Object.create(null);
		for (;;) {
			if (this.#blank(), this.#take("}")) return members;
			let { name, value } = this.#pair(path);
			members[name.join(".")] = value, this.#blank(), !this.#take(",") && !this.#peek("}") && this.#fail("an inline table does not end");
		}
	}
	#line(quote) {
		let start = this.#at;
		this.#at += 1;
		let text = "";
		for (;;) {
			let char = this.#text[this.#at];
			if ((char === void 0 || char === "\n" || char === "\r") && (this.#at = start, this.#fail("a string does not end")), this.#at += 1, char === quote) return text;
			text += char === "\\" && quote === "\"" ? this.#escape() : char;
		}
	}
	#lines(quote) {
		let start = this.#at;
		this.#at += 3, this.#lineBreak();
		let text = "";
		for (;;) {
			if (this.#at >= this.#text.length && (this.#at = start, this.#fail("a string does not end")), this.#text.startsWith(quote, this.#at)) {
				this.#at += 3;
				for (let more = 0; more < 2 && this.#peek(quote.charAt(0)); more += 1) text += quote.charAt(0), this.#at += 1;
				return text;
			}
			let char = this.#text.charAt(this.#at);
			this.#at += 1, text += char === "\\" && quote.startsWith("\"") ? this.#escape() : char;
		}
	}
	#escape() {
		let start = this.#at;
		if (this.#skip(/[ \t]*/y), this.#lineBreak()) return this.#skip(/[ \t\r\n]*/y), "";
		this.#at = start;
		let code = this.#match(/u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|x[0-9A-Fa-f]{2}/y);
		if (code !== "") {
			let point = Number.parseInt(code.slice(1), 16);
			return point > 1114111 && this.#fail("an escape is not one of TOML"), String.fromCodePoint(point);
		}
		let letter = this.#text[this.#at], char = letter === void 0 || !Object.hasOwn(ESCAPES, letter) ? void 0 : ESCAPES[letter];
		return char === void 0 && this.#fail("an escape is not one of TOML"), this.#at += 1, char;
	}
	#blank() {
		do
			this.#skip(WHITE);
		while (this.#comment());
	}
	#comment() {
		if (!this.#peek("#")) return !1;
		let end = this.#text.indexOf("\n", this.#at);
		return this.#at = end < 0 ? this.#text.length : end, !0;
	}
	#lineBreak() {
		return this.#match(/\r?\n/y) !== "";
	}
	#lineEnd(offset) {
		let end = this.#text.indexOf("\n", Math.max(offset, this.#text.slice(offset).search(/\S/) + offset));
		return end < 0 ? this.#text.length : end + 1;
	}
	#peek(char) {
		return this.#text.startsWith(char, this.#at);
	}
	#take(char) {
		let is = this.#peek(char);
		return is && (this.#at += char.length), is;
	}
	#skip(pattern) {
		this.#match(pattern);
	}
	#match(pattern) {
		pattern.lastIndex = this.#at;
		let [found = ""] = pattern.exec(this.#text) ?? [];
		return this.#at += found.length, found;
	}
	#fail(what) {
		throw new Unreadable(this.#at, what);
	}
}, SourceText = class {
	file;
	text;
	#lines;
	#keys;
	#offsets;
	constructor(file, text) {
		this.file = file, this.text = text;
	}
	get first() {
		return {
			file: this.file,
			line: 1,
			column: 1
		};
	}
	at(line, column = 1) {
		this.#lines ??= linesOf(this.text);
		let row = between(line, 1, this.#lines.length), written = this.#lines[row - 1] ?? "";
		if (row !== line) return {
			file: this.file,
			line: row,
			column: 1
		};
		let before = Array.from(written).slice(0, between(column, 1, 2 ** 53 - 1) - 1).join("");
		return {
			file: this.file,
			line: row,
			column: before.length + 1
		};
	}
	placeOf(path) {
		this.#keys ??= byPath(tomlKeys(this.text).keys);
		let key = this.#keys.get(JSON.stringify(path));
		if (key !== void 0) return this.#offsets ??= new require_source_lines.t(this.file, this.text), this.#offsets.place(key.offset);
	}
};
function linesOf(text) {
	let lines = text.split("\n").map((line) => line.replace(/\r$/, ""));
	return lines.length > 1 && lines.at(-1) === "" && lines.pop(), lines;
}
function byPath(keys) {
	let known = new Map();
	for (let key of keys) {
		let name = JSON.stringify(key.path);
		known.has(name) || known.set(name, key);
		for (let length = 1; length < key.path.length; length += 1) {
			let above = JSON.stringify(key.path.slice(0, length));
			known.has(above) || known.set(above, key);
		}
	}
	return known;
}
function between(value, low, high) {
	return Math.min(Math.max(Math.trunc(value) || low, low), high);
}
// build/providers/pipelex/sent-tree.js
function sentTree({ name, files }) {
	let entries = {}, bundles = new Map(), names = new Map();
	for (let { file, bytes } of files) {
		let sent = sentPath(name, file), text = textOf(bytes);
		entries[sent] = text ?? { base64: Buffer.from(bytes).toString("base64") }, names.set(sent, file), isBundle(file) && text !== void 0 && bundles.set(sent, new SourceText(file, text));
	}
	return {
		files: entries,
		bundles,
		names
	};
}
function sentPath(root, file) {
	let written = require_index.lt(treePath(root, file), "NFC");
	return written.endsWith(".plx") ? written.slice(0, -4) + ".mthds" : written;
}
function isTomlFile(file) {
	return isBundle(file) || file === "METHODS.toml" || file.endsWith("/METHODS.toml");
}
function textOf(bytes) {
	try {
		return new TextDecoder("utf-8", {
			fatal: !0,
			ignoreBOM: !0
		}).decode(bytes);
	} catch {
		return;
	}
}
// build/providers/pipelex/server-location.js
function readLocation(value) {
	if (!require_model.U(value)) return {};
	let { pipe, field, file, line, column } = value;
	return {
		...typeof pipe == "string" ? { pipe } : {},
		...typeof field == "string" ? { field } : {},
		...typeof file == "string" ? { file } : {},
		...typeof line == "number" ? { line } : {},
		...typeof column == "number" ? { column } : {}
	};
}
function placeOf({ pipe, field, file, line, column }, tree) {
	let named = file === void 0 ? void 0 : tree.bundles.get(file), [only, ...others] = tree.bundles.values();
	if (line !== void 0) {
		let source = named ?? (file === void 0 && others.length === 0 ? only : void 0);
		if (source !== void 0) return source.at(line, column);
	}
	if (pipe !== void 0) {
		let place = inPipe(pipe, field, named === void 0 ? [...tree.bundles.values()] : [named]);
		if (place !== void 0) return place;
	}
	if (named !== void 0) return named.first;
	let other = file === void 0 ? void 0 : tree.names.get(file);
	return other === void 0 ? void 0 : {
		file: other,
		line: 1,
		column: 1
	};
}
function inPipe(pipe, field, sources) {
	let code = pipe.slice(pipe.lastIndexOf(".") + 1);
	for (let source of sources) {
		let table = source.placeOf(["pipe", code]);
		if (table !== void 0) {
			for (let path of pathsOf(code, field)) {
				let key = source.placeOf([
					"pipe",
					code,
					...path
				]);
				if (key !== void 0) return key;
			}
			return table;
		}
	}
}
function pathsOf(code, field) {
	if (field === void 0) return [];
	let parts = field.split(/[.[\]]+/).filter((part) => part !== ""), inside = parts[0] === "pipe" && parts[1] === code ? parts.slice(2) : parts;
	return inside.map((_, index) => inside.slice(0, inside.length - index));
}
// build/providers/pipelex/server-findings.js
function itemFinding(item, code, tree, clean) {
	let { detail, code: named, location, suggestions, suggested_fix: fix } = require_model.U(item) ? item : {}, said = typeof detail == "string" && detail !== "" ? detail : "The server says no more about it.", place = placeOf(readLocation(location), tree), remedy = [didYouMean(suggestions), fixText(fix)].filter((text) => text !== "").join(" ");
	return {
		...require_codes.n(code),
		message: clean(`${require_model.a(inRepository(said, tree))}${typeof named == "string" ? ` (${named})` : ""}.`),
		...remedy === "" ? {} : { remedy: clean(remedy) },
		...place === void 0 ? {} : { place }
	};
}
function inRepository(text, { names }) {
	let shown = text;
	for (let [sent, file] of names) {
		let own = file.slice(file.lastIndexOf("/") + 1), name = sent.slice(sent.lastIndexOf("/") + 1);
		own !== name && (shown = shown.replaceAll(name, own));
	}
	return shown;
}
function didYouMean(suggestions) {
	let words = Array.isArray(suggestions) ? suggestions.filter((one) => typeof one == "string") : [];
	if (words.length === 0) return "";
	let last = words.pop() ?? "";
	return `Did you mean ${words.length === 0 ? last : `${words.join(", ")} or ${last}`}?`;
}
function fixText(fix) {
	if (!require_model.U(fix) || typeof fix.description != "string") return "";
	let ops = Array.isArray(fix.ops) ? fix.ops.map(opText).filter((text) => text !== "") : [];
	return `Suggested fix${fix.safety === "safe" ? "" : ", to be checked first"}: ${require_model.a(fix.description)}${ops.length === 0 ? "" : `: ${ops.join("; ")}`}.`;
}
function opText(op) {
	if (!require_model.U(op)) return "";
	let table = Array.isArray(op.table_path) ? op.table_path.map(String).join(".") : "", where = table === "" ? "at the top" : `in [${table}]`, key = String(op.key ?? "");
	switch (op.kind) {
		case "set_key": return `${key} = ${require_model.t(JSON.stringify(op.value) ?? "", 200)} ${where}`;
		case "delete_key": return `remove ${key} ${where}`;
		case "ensure_table": return `add [${table}]`;
		case "delete_table": return `remove [${table}]`;
		case "rename_table_key": return `rename ${key} to ${String(op.new_key)} ${where}`;
		case "remap_value": return (require_model.U(op.mapping) ? Object.entries(op.mapping) : []).map(([from, to]) => `${key}: ${String(to)} in place of ${from} ${where}`).join("; ");
		case "move_key": {
			let to = Array.isArray(op.new_table_path) ? op.new_table_path.map(String).join(".") : "";
			return `move ${key} ${where} to ${String(op.new_key)} in [${to}]`;
		}
		default: return "";
	}
}
// build/providers/pipelex/current-server.js
const { current: PATHS } = ROUTES, FORMATTER = [
	"plxt",
	"format",
	"--no-auto-config",
	"--option=align_entries=true",
	"--option=array_auto_collapse=false"
];
var Unsupported = class {
	why;
	constructor(why) {
		this.why = why;
	}
}, CurrentServer = class {
	label;
	#runner;
	#clean;
	constructor(runner, label) {
		this.label = label, this.#runner = runner, this.#clean = (text) => runner.client.clean(text);
	}
	runOf(tree, pipe, inputs) {
		return {
			routes: PATHS,
			body: {
				files: tree.files,
				pipe_code: pipe,
				inputs
			}
		};
	}
	async judge(head, base) {
		let tree = sentTree(head), [body, lint, format, changes] = await Promise.all([
			this.#ask(PATHS.validate, { files: tree.files }),
			Promise.all([...tree.bundles].map(([sent, source]) => this.#lint(sent, source))),
			Promise.all([...tree.bundles.values()].map((source) => this.#format(source))),
			base === null ? [] : this.#changes(tree, sentTree(base))
		]), linted = lint.flatMap((one) => one instanceof Unsupported ? [] : one), beside = [...format.flatMap((one) => one instanceof Unsupported ? [] : one), ...this.#leftOut(head, [...lint, ...format])];
		if (body instanceof Unsupported) {
			let findings = [...linted.map((one) => ofLint(one, require_pipelex_codes.t.lint)), ...beside];
			return {
				state: "not_checkable",
				message: body.why,
				findings,
				changes
			};
		}
		let verdict = this.#verdict(body, tree), broken = syntaxErrors(body, tree), isInvalid = verdict.state === "invalid", more = linted.filter(({ finding: { place }, isSyntax }) => !isSyntax || !broken.has(`${place?.file}:${place?.line}`)).map((one) => ofLint(one, isInvalid ? require_pipelex_codes.t.lint : require_pipelex_codes.t.lintOfValid));
		return {
			...verdict,
			findings: [
				...verdict.findings,
				...more,
				...beside
			],
			changes: isInvalid ? [] : changes
		};
	}
	async removed(base) {
		let contracts = await this.#lenient(this.#contracts(sentTree(base)));
		return contracts instanceof Unsupported ? [this.#untold("method that is gone", contracts)] : [...contracts.keys()].sort().map((pipe) => this.#clean(removedPipe(pipe)));
	}
	#verdict(body, tree) {
		let { is_valid: isValid, is_runnable: isRunnable } = body;
		if (isValid === !1) {
			let items = listOf(body.errors);
			return {
				state: "invalid",
				findings: (items.length > 0 ? items : [{ detail: String(body.message ?? "") }]).map((item) => itemFinding(item, require_pipelex_codes.t.invalid, tree, this.#clean))
			};
		}
		if (isValid !== !0) throw strangeAnswer(PATHS.validate, "is_valid");
		let warnings = listOf(body.warnings).map((item) => itemFinding(item, require_pipelex_codes.t.caution, tree, this.#clean));
		if (isRunnable !== !1) return {
			state: "valid",
			findings: warnings
		};
		let pending = listOf(body.pending_signatures).map(String), findings = pending.map((pipe) => itemFinding({
			detail: `Pipe ${pipe} has only a signature: the method cannot run before it is implemented.`,
			location: { pipe }
		}, require_pipelex_codes.t.pending, tree, this.#clean)), names = pending.length === 0 ? "the server does not say of what" : pending.join(", ");
		return {
			state: "not_runnable",
			message: this.#clean(`waits for the implementation of ${names}`),
			findings: [...warnings, ...findings]
		};
	}
	async #lint(sent, source) {
		let body = await this.#ask(PATHS.lint, {
			content: source.text,
			source: sent
		});
		if (body instanceof Unsupported) return body;
		let known = new Set();
		if (!Array.isArray(body.diagnostics)) throw strangeAnswer(PATHS.lint, "diagnostics");
		return body.diagnostics.flatMap((item) => {
			let { kind, message, location, range } = require_model.U(item) ? item : {}, { start_line: line = 1, start_col: column = 1 } = require_model.U(range) ? range : {}, place = source.at(Number(line), Number(column)), isSyntax = kind === "syntax", name = `${place.line} ${isSyntax ? "" : String(message)}`;
			if (known.has(name)) return [];
			known.add(name);
			let where = typeof location == "string" && location !== "" ? ` at ${location}` : "";
			return [{
				isSyntax,
				finding: {
					message: this.#clean(`${isSyntax ? "Syntax error: " : ""}${String(message)}${where} (${String(kind)}).`),
					place
				}
			}];
		});
	}
	async #format(source) {
		let content = source.text.replaceAll("\r\n", "\n"), body = await this.#ask(PATHS.format, { content });
		if (body instanceof Unsupported) return body;
		if (listOf(body.diagnostics).length > 0) return [];
		let { formatted } = body;
		if (typeof formatted != "string") throw strangeAnswer(PATHS.format, "formatted");
		return formatted === content ? [] : [{
			...require_codes.n(require_pipelex_codes.t.unformatted),
			message: "The file is not formatted as the formatter of the server does; this is the first line that differs.",
			remedy: "Format it with plxt, which pip install pipelex-tools installs.",
			command: { argv: [...FORMATTER, source.file] },
			place: source.at(firstDifference(content, formatted))
		}];
	}
	#leftOut({ name }, results) {
		let left = results.find((one) => one instanceof Unsupported);
		if (left === void 0) return [];
		let message = `The linter or the formatter did not look at ${name}: ${left.why}.`;
		return [{
			...require_codes.n(require_pipelex_codes.t.leftOut),
			message: this.#clean(message)
		}];
	}
	async #changes(head, base) {
		let [now, before] = await Promise.all([this.#fingerprint(head), this.#lenient(this.#fingerprint(base))]);
		if (now instanceof Unsupported) return [this.#untold("method", now)];
		if (before instanceof Unsupported) return [this.#untold("method before this change", before)];
		if (now.fingerprint === before.fingerprint) return ["only layout or comments changed"];
		let [after, old] = await Promise.all([this.#contracts(head), this.#contracts(base)]);
		if (after instanceof Unsupported) return [this.#untold("method", after)];
		if (old instanceof Unsupported) return [this.#untold("method before this change", old)];
		let lines = contractChanges(old, after).map(this.#clean);
		return lines.length > 0 ? lines : ["the meaning changed; inputs and outputs of all pipes stay the same"];
	}
	#untold(what, { why }) {
		return this.#clean(`changes for callers cannot be told: the ${what} ${why}`);
	}
	async #fingerprint(tree) {
		let body = await this.#ask(PATHS.resolve, { files: tree.files });
		if (body instanceof Unsupported) return new Unsupported(`cannot be resolved here: ${body.why}`);
		if (body.is_valid === !1) return new Unsupported("is invalid");
		let { crate } = body;
		if (!require_model.U(crate) || typeof crate.fingerprint != "string") throw strangeAnswer(PATHS.resolve, "crate.fingerprint");
		return { fingerprint: crate.fingerprint };
	}
	async #contracts(tree) {
		let body = await this.#ask(PATHS.pipeIo, {
			files: tree.files,
			all_pipes: !0
		});
		if (body instanceof Unsupported) return new Unsupported(`cannot be described here: ${body.why}`);
		if (body.is_valid === !1) return new Unsupported("is invalid");
		let contracts = readContracts(body.pipe_io_contracts);
		if (contracts === void 0) throw strangeAnswer(PATHS.pipeIo, "pipe_io_contracts");
		return contracts;
	}
	async #lenient(asked) {
		try {
			return await asked;
		} catch (error) {
			if (isRefused(error)) return new Unsupported(`is refused: ${error.message}`);
			throw error;
		}
	}
	async #ask(path, question) {
		let { client, key } = this.#runner;
		try {
			let { body } = await client.ask(path, question, { timeoutMs: ASK_TIMEOUT });
			if (!require_model.U(body)) throw strangeAnswer(path, "an object");
			return body;
		} catch (error) {
			let why = unsupported(error);
			if (why !== void 0) return new Unsupported(why);
			throw askFailure(error, key);
		}
	}
};
function ofLint({ finding }, code) {
	return {
		...require_codes.n(code),
		...finding
	};
}
function syntaxErrors(body, tree) {
	let places = listOf(body.errors).flatMap((item) => {
		let { file, line } = readLocation(require_model.U(item) ? item.location : void 0), source = file === void 0 ? void 0 : tree.bundles.get(file);
		if (source === void 0 || line === void 0) return [];
		let place = source.at(line);
		return [`${place.file}:${place.line}`];
	});
	return new Set(places);
}
function firstDifference(one, other) {
	let [left, right] = [one.split("\n"), other.split("\n")], at = left.findIndex((line, index) => line !== right[index]);
	return (at < 0 ? left.length : at) + 1;
}
function listOf(value) {
	return Array.isArray(value) ? value : [];
}
// build/providers/pipelex/legacy-server.js
var LegacyServer = class {
	label;
	#runner;
	constructor(runner, label) {
		this.label = label, this.#runner = runner;
	}
	runOf(tree, pipe, inputs) {
		return {
			routes: ROUTES.legacy,
			body: {
				...textsOf(tree),
				pipe_code: pipe,
				inputs
			}
		};
	}
	async judge(head, base) {
		let tree = sentTree(head), [judged, before] = await Promise.all([this.#validate(tree), base === null ? null : this.#before(sentTree(base))]);
		if (judged.is === "not_checkable") return {
			state: "not_checkable",
			message: judged.message,
			findings: []
		};
		if (judged.is === "valid") return {
			state: "valid",
			findings: [],
			changes: changesOf(judged.contracts, before)
		};
		let [only, ...others] = tree.bundles.keys(), location = others.length === 0 ? {
			file: only,
			...lineIn(judged.message)
		} : {};
		return {
			state: "invalid",
			findings: [itemFinding({
				detail: judged.message,
				location
			}, require_pipelex_codes.t.invalid, tree, (text) => this.#runner.client.clean(text))]
		};
	}
	async #before(tree) {
		try {
			return await this.#validate(tree);
		} catch (error) {
			if (isRefused(error)) return null;
			throw error;
		}
	}
	async #validate(tree) {
		let { client, key } = this.#runner;
		try {
			let { body } = await client.ask(ROUTES.legacy.validate, textsOf(tree), { timeoutMs: ASK_TIMEOUT }), { success, message, pipe_structures: structures } = require_model.U(body) ? body : {};
			if (success === !0) return {
				is: "valid",
				contracts: readContracts(structures)
			};
			if (success === !1) return {
				is: "invalid",
				message: String(message)
			};
			throw strangeAnswer(ROUTES.legacy.validate, "success");
		} catch (error) {
			return this.#refusal(error) ?? raise(askFailure(error, key));
		}
	}
	#refusal(error) {
		if (!(error instanceof require_index.rt)) return;
		let { status, detail, issues } = error;
		if (issues.some(({ loc }) => loc.includes("plx_content"))) return {
			is: "not_checkable",
			message: "this old server takes methods of one bundle only"
		};
		if (!(issues.length > 0)) {
			if (status === 422 || status === 400) return {
				is: "invalid",
				message: detail
			};
			if (status === 500) throw new require_model.g(require_pipelex_codes.t.refused.code, `The server answered 500 to POST ${ROUTES.legacy.validate}: ${detail}`, "Old servers answer so when a pipe names another that does not exist. Check the names of pipes; otherwise look in the log of the server.");
		}
	}
};
function textsOf({ bundles }) {
	let texts = [...bundles.values()].map(({ text }) => text), [only, ...others] = texts;
	return {
		mthds_contents: texts,
		...only === void 0 || others.length > 0 ? {} : { plx_content: only }
	};
}
function lineIn(message) {
	let [, line, column] = /^TOML syntax error at line (\d+), column (\d+)/.exec(message) ?? [];
	return line === void 0 ? {} : {
		line: Number(line),
		column: Number(column)
	};
}
function changesOf(after, before) {
	if (before === null || after === void 0) return [];
	if (before.is !== "valid" || before.contracts === void 0) return ["changes for callers cannot be told: the method before this change is invalid"];
	let lines = contractChanges(before.contracts, after);
	return lines.length > 0 ? lines : ["inputs and outputs of all pipes stay the same"];
}
function raise(error) {
	throw error;
}
// build/providers/pipelex/connect.js
async function connect(client, key) {
	let version = await probe(client, ROUTES.current.version, key);
	if ("body" in version && require_model.U(version.body) && typeof version.body.protocol_version == "string") {
		let runner = {
			client,
			key
		};
		return await showKey(runner), new CurrentServer(runner, labelOf(version.body, client));
	}
	let old = await probe(client, ROUTES.legacy.version, key);
	if (old.status === 401) throw keyRefused(key, 401, "detail" in old ? old.detail : "");
	if ("body" in old && require_model.U(old.body) && typeof old.body.version == "string") return new LegacyServer({
		client,
		key
	}, `Pipelex ${client.clean(old.body.version)} (old API: no linter, no formatter)`);
	let asked = [[ROUTES.current.version, version], [ROUTES.legacy.version, old]];
	throw new require_model.g(require_index.dt.otherService.code, `The base URL of target ${key.target}, ${key.baseUrl}, is not a Pipelex server: ${asked.map(([path, { status }]) => `GET ${path} returned ${status}`).join(", and ")}.`, `Check the base URL (from ${key.baseUrlSource}); it must end before /v1 or /api.`);
}
async function probe(client, path, key) {
	try {
		return await client.read(path);
	} catch (error) {
		if (error instanceof require_index.rt) return {
			status: error.status,
			detail: error.detail
		};
		if (error instanceof require_index.st) return {
			status: error.status,
			detail: ""
		};
		throw askFailure(error, key);
	}
}
async function showKey({ client, key }) {
	try {
		await client.ask(ROUTES.current.lint, { content: "domain = \"probe\"\n" });
	} catch (error) {
		throw askFailure(error, key);
	}
}
function labelOf(version, client) {
	let { implementation, implementation_version: number } = version, name = implementation === "pipelex-api" ? "Pipelex API" : String(implementation ?? "Pipelex");
	return client.clean(`${name} ${typeof number == "string" ? number : ""}`);
}
// build/providers/pipelex/offline.js
const MAX_FILES = 1e3, MAX_BYTES = 67108864;
function offlineFindings(trees) {
	return [...trees.flatMap(ofTree), ...oldSuffix(trees)];
}
function ofTree(tree) {
	let { name, files } = tree, findings = [], at = (file) => ({ place: {
		file,
		line: 1,
		column: 1
	} }), bundles = files.filter(({ file }) => isBundle(file)), [first] = files;
	bundles.length === 0 && first !== void 0 && findings.push({
		...require_codes.n(require_pipelex_codes.t.noBundle),
		message: `The method tree ${name} contains no bundle.`,
		remedy: "Add a .mthds file, check that the patterns in bundles match it, or remove METHODS.toml.",
		...at(first.file)
	});
	for (let { file, bytes } of files) {
		if (!isTomlFile(file)) continue;
		let text = textOf(bytes);
		text === void 0 ? findings.push({
			...require_codes.n(require_pipelex_codes.t.notText),
			message: "The file is not UTF-8.",
			remedy: "Save it as UTF-8.",
			...at(file)
		}) : text.startsWith("\ufeff") && findings.push({
			...require_codes.n(require_pipelex_codes.t.byteOrderMark),
			message: "The file begins with a byte order mark, which is a syntax error in TOML.",
			remedy: "Save it as UTF-8 without a byte order mark.",
			...at(file)
		});
	}
	let sent = new Map();
	for (let { file } of files) {
		let path = sentPath(name, file), other = sent.get(folded(path));
		sent.set(folded(path), file), other !== void 0 && findings.push({
			...require_codes.n(require_pipelex_codes.t.sameName),
			message: `${file} and ${other} are the same file for the server: ${path}.`,
			remedy: "Remove or rename one of them.",
			...at(file)
		});
	}
	return [...findings, ...sizeOf(tree)];
}
function folded(path) {
	return require_index.lt(path.toUpperCase().toLowerCase(), "NFC");
}
function sizeOf({ name, files }) {
	let [first] = files;
	if (first === void 0) return [];
	let bytes = files.reduce((sum, one) => sum + one.bytes.length, 0), large = [...files.length > MAX_FILES ? [`${files.length} files (default limit: ${MAX_FILES})`] : [], ...bytes > MAX_BYTES ? [`${Math.ceil(bytes / 1024 / 1024)} MiB (default limit: ${MAX_BYTES / 1024 / 1024} MiB)`] : []];
	return large.length === 0 ? [] : [{
		...require_codes.n(require_pipelex_codes.t.tooLarge),
		message: `The method tree ${name} has ${large.join(" and ")}. A server refuses it unless its limits were raised.`,
		remedy: "Exclude what the method does not need, with a pattern that starts with \"!\" in bundles.",
		place: {
			file: first.file,
			line: 1,
			column: 1
		}
	}];
}
function oldSuffix(trees) {
	let old = trees.flatMap(({ files }) => files.filter(({ file }) => file.endsWith(".plx"))), [first] = old;
	if (first === void 0) return [];
	let what = old.length === 1 ? `${first.file} has` : `${first.file} and ${old.length - 1} more have`;
	return [{
		...require_codes.n(require_pipelex_codes.t.oldSuffix),
		message: `${what} the old suffix .plx. Present servers read only .mthds; pipelines-sync sends such files under that name.`,
		remedy: "Rename them to .mthds.",
		place: {
			file: first.file,
			line: 1,
			column: 1
		}
	}];
}
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return 18e5;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return methodTrees;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return connect;
	}
}), Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return keyRefused;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return sentTree;
	}
}), Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return nextStep;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return offlineFindings;
	}
});

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
const require_closest = require("./closest-D7ENJx0f.js"), UNSAFE = RegExp("[%/@\0--\u009f\u2028\u2029]", "gu");
function escapePart(part) {
	return part.replace(UNSAFE, (char) => [...new TextEncoder().encode(char)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("")).replace(/[\uD800-\uDFFF]/gu, (lone) => `%u${lone.charCodeAt(0).toString(16).toUpperCase()}`);
}
function formatAddress(kind, parts, scope) {
	let body = `${kind}/${parts.map(escapePart).join("/")}`;
	return scope === void 0 ? body : `${body}@${scope}`;
}
function kindOf(address) {
	let slash = address.indexOf("/");
	return slash < 0 ? address : address.slice(0, slash);
}
function splitAddress(address) {
	let kind = kindOf(address), rest = address.slice(kind.length + 1), at = rest.lastIndexOf("@");
	return {
		kind,
		parts: (at < 0 ? rest : rest.slice(0, at)).split("/").map(unescapePart),
		scope: at < 0 ? void 0 : rest.slice(at + 1)
	};
}
function unescapePart(part) {
	try {
		return decodeURIComponent(part.replace(/%(?![0-9A-Fa-f]{2})/g, "%25"));
	} catch {
		return part;
	}
}
function matchesPattern(pattern, address) {
	return pattern === "*" ? !0 : !pattern.includes("/") && !pattern.includes("*") ? kindOf(address) === pattern : matchesStars(pattern.split("*").map(literalOf), address);
}
function matchesStars(pieces, text) {
	let [first = "", ...between] = pieces, last = between.pop();
	if (last === void 0) return text === first;
	let end = text.length - last.length;
	if (first.length > end || !text.startsWith(first) || !text.endsWith(last) || between.reduce((sum, piece) => sum + piece.length, first.length) > end) return !1;
	let at = first.length;
	for (let piece of between) {
		let after = endOf(piece, text, at, end);
		if (after === void 0) return !1;
		at = after;
	}
	return at <= end;
}
function endOf(piece, text, from, to) {
	let back = new Int32Array(piece.length + 1), step = (matched, code) => {
		let length = matched;
		for (; length > 0 && piece.charCodeAt(length) !== code;) length = back[length] ?? 0;
		return piece.charCodeAt(length) === code ? length + 1 : 0;
	};
	for (let at = 1; at < piece.length; at += 1) back[at + 1] = step(back[at] ?? 0, piece.charCodeAt(at));
	let matched = 0;
	for (let at = from; at < to && matched < piece.length; at += 1) if (matched = step(matched, text.charCodeAt(at)), matched === piece.length) return at + 1;
	return piece.length === 0 ? from : void 0;
}
function patternOf(address) {
	return address.replaceAll("*", "%2A");
}
function literalOf(pattern) {
	return pattern.replaceAll("%2A", "*");
}
function matchesAny(patterns, address) {
	return patterns.some((pattern) => matchesPattern(pattern, address));
}
// build/model/field.js
function expandShorthand(field, value) {
	return field?.type === "list" && Array.isArray(value) ? value.map((item) => expandShorthand(field.item, item)) : field?.type !== "object" || field.shorthand === void 0 || typeof value != "string" ? value : { [field.shorthand]: value };
}
function roleOf(field) {
	return field.role ?? "managed";
}
function isCompleteMap(field) {
	return field?.type === "map" && field.complete === !0;
}
function fieldAt(root, path) {
	let field = root;
	for (let step of path) {
		if (field === void 0) return;
		if (field.type === "list") field = field.item;
		else if (field.type === "map") field = field.value;
		else if ((field.type === "object" || field.type === "json") && field.fields !== void 0) field = Object.hasOwn(field.fields, step) ? field.fields[step] : void 0;
		else return;
	}
	return field;
}
// build/model/visible.js
const HIDDEN = later_("(?![\\u0600-\\u0605]|\\u06dd|\\u070f|\\u0890|\\u0891|\\u08e2)[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}]", "gu"), SEEN = RegExp(`(?!${HIDDEN.source})\\S`, "u");
function isSeen(text) {
	return SEEN.test(text);
}
const JOINS = later_("\\p{Extended_Pictographic}|\\p{Emoji_Modifier}|\\ufe0f|\\p{Script=Arabic}|\\p{Script=Syriac}|\\p{Script=Mongolian}|\\p{Script=Nko}|\\p{Script=Devanagari}|\\p{Script=Bengali}|\\p{Script=Gurmukhi}|\\p{Script=Gujarati}|\\p{Script=Oriya}|\\p{Script=Tamil}|\\p{Script=Telugu}|\\p{Script=Kannada}|\\p{Script=Malayalam}|\\p{Script=Sinhala}|\\p{Script=Khmer}", "u"), SELECTOR = /[\ufe0e\ufe0f\u{e0100}-\u{e01ef}\u180b-\u180d]/u, VARIES = later_("\\p{Extended_Pictographic}|\\p{Script=Han}|\\p{Script=Mongolian}", "u");
function isNeeded(char, at, text) {
	let before = Array.from(text.slice(Math.max(0, at - 2), at)).at(-1) ?? "", after = Array.from(text.slice(at + char.length, at + char.length + 2))[0] ?? "";
	return char === "\u200c" || char === "\u200d" ? JOINS.test(before) && JOINS.test(after) : SELECTOR.test(char) && (VARIES.test(before) || after === "\u20e3");
}
const SHORT = {
	"\n": "\\n",
	"\r": "\\r",
	"	": "\\t"
};
function visible(text) {
	return text.replace(HIDDEN, (char, at) => {
		if (isNeeded(char, at, text)) return char;
		let code = char.codePointAt(0) ?? 0, hex = code.toString(16);
		return SHORT[char] ?? (code < 256 ? `\\x${hex.padStart(2, "0")}` : `\\u{${hex}}`);
	});
}
// build/model/pasted-command.js
const PROGRAM = "pipelines-sync", FLAGS = [
	["target", "--target"],
	["config", "--config"],
	["org", "--org"],
	["baseUrl", "--base-url"]
], NAMES = new Set(FLAGS.map(([, flag]) => flag)), GROUPS = new Set(["ledger"]), NOWHERE = new Set([
	"init",
	"schema",
	"explain",
	"emulator",
	"demo",
	"completion"
]), CONFIG_ONLY = new Set(["fmt"]), TAKES_FILES = new Set([
	"plan",
	"apply",
	"validate",
	"compile",
	"doctor",
	"fmt"
]);
function pasted(...words) {
	return { argv: [PROGRAM, ...words] };
}
function valued(flag, value) {
	return `${flag}=${value}`;
}
function at(command, place) {
	let { argv } = command, [program, verb] = argv;
	if (program !== PROGRAM || typeof verb != "string" || NOWHERE.has(verb) || verb.startsWith("-")) return command;
	let start = GROUPS.has(verb) ? 3 : 2, end = start;
	for (; NAMES.has(String(argv[end]));) end += 2;
	let flags = FLAGS.flatMap(([key, flag]) => {
		let value = CONFIG_ONLY.has(verb) && key !== "config" ? void 0 : place[key];
		return value === void 0 ? [] : [flag, value];
	}), rest = argv.slice(end), files = TAKES_FILES.has(verb) ? place.files ?? [] : [], hasFiles = files.length > 0 && files.every((file, index) => rest.at(index - files.length) === file);
	return { argv: [
		...argv.slice(0, start),
		...flags,
		...rest,
		...hasFiles ? [] : files
	] };
}
function argvOf({ argv }) {
	let words = argv.filter((word) => typeof word == "string");
	return words.length === argv.length ? words : void 0;
}
function shellLine({ argv }, shell) {
	let quote = shell === "sh" ? shWord : powershellWord;
	return argv.map((word) => typeof word == "string" ? quote(word) : `<${word.blank}>`).join(" ");
}
function exportLine(name, value) {
	return `export ${name}=${/^[\w.:/-]+$/.test(value) ? value : shWord(value)}`;
}
const PLAIN$2 = /^[\w.-]+$/, UNSAFE_SPACE = /[^\S ]| {2}|^ | $/u, UNSAFE_SPACES = /[^\S ]+| {2,}|^ | $/gu;
function shWord(word) {
	if (PLAIN$2.test(word)) return word;
	let flag = /^--[a-z-]+=/.exec(word)?.[0] ?? "";
	return flag + shText(word.slice(flag.length));
}
function shText(text) {
	return visible(text) !== text || UNSAFE_SPACE.test(text) ? `"$(printf ${singleQuoted(text.replaceAll("\\", "\\\\").replaceAll("%", "%%").replace(HIDDEN, octal).replace(UNSAFE_SPACES, octal))})"` : /["$`\\!]/.test(text) ? singleQuoted(text) : `"${text}"`;
}
function octal(text) {
	return [...new TextEncoder().encode(text)].map((byte) => `\\${byte.toString(8).padStart(3, "0")}`).join("");
}
function singleQuoted(text) {
	return `'${text.replaceAll("'", "'\\''")}'`;
}
function powershellWord(word) {
	return PLAIN$2.test(word) ? word : visible(word) === word ? `'${word.replace(new RegExp("['\u2018\u2019\u201a\u201b]", "g"), "$&$&")}'` : `"${word.replace(new RegExp("[`$\"\u201c\u201d\u201e]", "g"), "`$&").replace(HIDDEN, (char) => `$([char]::ConvertFromUtf32(0x${(char.codePointAt(0) ?? 0).toString(16)}))`)}"`;
}
// build/model/remedy.js
function toRun(to, command) {
	let argv = argvOf(command), type = shellLine(command, "sh");
	return argv === void 0 ? {
		to,
		type
	} : {
		to,
		type,
		argv
	};
}
function remediesAt(remedies, place) {
	return remedies.filter(({ argv }) => place.withoutConfiguration !== !0 || argv === void 0 || !needsConfiguration(argv)).map((remedy) => remedy.argv === void 0 ? remedy : toRun(remedy.to, at({ argv: remedy.argv }, place)));
}
function needsConfiguration(argv) {
	return argv[1] === "pull";
}
function adviceWords({ remedy, command }) {
	let words = remedy ?? "";
	return command === void 0 ? words : words.replace(/[.:]$/, "");
}
function adviceLine({ command }, typing) {
	if (command !== void 0) return typing === void 0 ? shellLine(command, "sh") : shellLine(at(command, typing.place), typing.shell);
}
function adviceText(advice, typing) {
	return [adviceWords(advice), adviceLine(advice, typing) ?? ""].filter((part) => part !== "").join(": ");
}
function typedLine({ type, argv }, typing) {
	return argv === void 0 || typing === void 0 ? type : shellLine(at({ argv }, typing.place), typing.shell);
}
// build/model/finding.js
function apart(findings) {
	return {
		shown: findings.filter((one) => one.silenced === void 0),
		silenced: findings.filter((one) => one.silenced !== void 0)
	};
}
function sortFindings(findings) {
	return [...findings].sort((a, b) => require_closest.i(a.place?.file ?? "", b.place?.file ?? "") || (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0) || require_closest.i(a.address ?? "", b.address ?? "") || require_closest.i(a.code, b.code) || require_closest.i(a.message, b.message));
}
function hasErrors(findings) {
	return findings.some((finding) => finding.severity === "error");
}
function formatPlace(place) {
	return `${place.file}:${place.line}:${place.column}`;
}
var UserError = class extends Error {
	code;
	place = {};
	#advice;
	exitCode;
	constructor(code, message, remedy, exitCode = 1, command) {
		super(message), this.name = "UserError", this.code = code, this.#advice = {
			remedy,
			command
		}, this.exitCode = exitCode;
	}
	get remedy() {
		let text = adviceText(this.advice);
		return text === "" ? void 0 : text;
	}
	get advice() {
		let { remedy, command } = this.#advice;
		return {
			remedy,
			command: command && at(command, this.place)
		};
	}
};
// build/model/from-top.js
function fromTop(file) {
	return wordOf(topPathspec(file));
}
function wordOf(text) {
	return /^[\w.:/+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
function topPathspec(file) {
	return /[*?[\]\\]|^[^\w./-]/.test(file) ? `:(top,literal)${file}` : `:/${file}`;
}
// build/model/group.js
function groupBy(things, keyOf) {
	let groups = new Map();
	for (let thing of things) {
		let key = keyOf(thing), group = groups.get(key);
		group === void 0 ? groups.set(key, [thing]) : group.push(thing);
	}
	return groups;
}
// build/model/kind.js
function nameOf({ nameField }, fields) {
	return nameField !== null && Object.hasOwn(fields, nameField) ? fields[nameField] : void 0;
}
function named({ nameField }, name) {
	return nameField === null ? {} : { [nameField]: name };
}
function launchRules({ name, launch }) {
	if (launch === void 0) throw RangeError(`${name} are not launched`);
	return launch;
}
const PARTITION = /^[a-z]+(:\d{1,15})?(\/[a-z]+:\d{1,15})*$/;
function isPartitionOf(kind, partition) {
	return PARTITION.test(partition) && kind.partition(kind.placed(partition)) === partition;
}
function isId(value) {
	return typeof value == "number" ? Number.isSafeInteger(value) && value >= 0 : typeof value != "string" || value === "." || value === ".." ? !1 : new RegExp("^[^\\p{C}\\p{Z}/\\\\?#%]{1,200}$", "u").test(value);
}
function idSpace(kind, partition) {
	return kind.idsUniqueIn === "kind" ? kind.name : `${kind.name} ${partition}`;
}
function objectKey(space, id) {
	return `${space} ${typeof id} ${id}`;
}
function isArchived(row) {
	return row.archived === !0;
}
function rowKeyFields(kind) {
	return kind.key.filter((name) => kind.fields.fields[name]?.role !== "route");
}
var Kinds = class {
	all;
	surroundings;
	#byName;
	constructor(kinds, surroundings = {}) {
		this.all = kinds, this.surroundings = surroundings, this.#byName = new Map(kinds.map((kind) => [kind.name, kind]));
	}
	get words() {
		let [first] = this.all;
		if (first === void 0) throw RangeError("no kind, so nothing to call their platform");
		return first.words;
	}
	find(name) {
		return this.#byName.get(name);
	}
	get(name) {
		let kind = this.#byName.get(name);
		if (kind === void 0) throw RangeError(`unknown kind ${name}`);
		return kind;
	}
};
// build/model/kind-pattern.js
function canMatch(pattern, kinds) {
	let star = pattern.indexOf("*");
	if (star < 0) return kinds.includes(kindOf(pattern));
	let start = pattern.slice(0, star);
	return kinds.some((kind) => `${kind}/`.startsWith(start) || start.startsWith(`${kind}/`));
}
function meantPattern(pattern, kinds) {
	let written = kindOf(pattern).split("*", 1)[0] ?? "", near = require_closest.n(written, kinds);
	return near === void 0 ? void 0 : near + pattern.slice(written.length);
}
// build/model/path.js
const PLAIN$1 = /^[A-Za-z_][\w-]*$/;
function isPlainStep(step) {
	return PLAIN$1.test(step);
}
function formatPath(path) {
	let out = "";
	for (let step of path) typeof step == "number" ? out += `[${step}]` : PLAIN$1.test(step) ? out += out === "" ? step : `.${step}` : out += `[${JSON.stringify(step)}]`;
	return out;
}
function parsePath(text) {
	let path = [], step = /(?:^|\.)([A-Za-z_][\w-]*)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/gy, end = 0;
	for (let match = step.exec(text); match !== null; match = step.exec(text)) {
		if (match[1] !== void 0) path.push(match[1]);
		else if (match[2] !== void 0) path.push(Number(match[2]));
		else if (match[3] !== void 0) try {
			path.push(JSON.parse(match[3]));
		} catch {
			return;
		}
		end = step.lastIndex;
	}
	return end === text.length && path.length > 0 ? path : void 0;
}
function startsWith(path, prefix) {
	return prefix.length <= path.length && prefix.every((step, index) => step === path[index]);
}
// build/model/own.js
function setOwn(object, key, value) {
	key === "__proto__" ? Object.defineProperty(object, key, {
		value,
		enumerable: !0,
		writable: !0,
		configurable: !0
	}) : object[key] = value;
}
function setLate(object, name, make) {
	let set = (value) => Object.defineProperty(object, name, {
		value,
		enumerable: !0,
		configurable: !0,
		writable: !0
	});
	Object.defineProperty(object, name, {
		get: () => {
			let value = make();
			return set(value), value;
		},
		set,
		enumerable: !0,
		configurable: !0
	});
}
// build/model/value.js
var Ref = class {
	address;
	version;
	external;
	constructor(address, options = {}) {
		this.address = address, this.version = options.version, this.external = options.external ?? !1;
	}
}, Secret = class {
	name;
	constructor(name) {
		this.name = name;
	}
};
const FORM_KEYS = [
	"$file",
	"$var",
	"$env",
	"$ref",
	"$literal"
];
function formOf(value) {
	return formNamed(Object.keys(value));
}
function formNamed(keys) {
	let word = keys.find((key) => FORM_KEYS.includes(key));
	if (word === void 0) return;
	if (keys.length === 1) return word;
	let allowed = word === "$ref" ? [
		"$ref",
		"version",
		"external"
	] : [word];
	return keys.every((key) => allowed.includes(key)) ? word : void 0;
}
function isValueObject(value) {
	return require_closest.l(value);
}
function toForms(value) {
	if (value instanceof Ref) {
		let form = { $ref: value.address };
		return value.version !== void 0 && (form.version = value.version), value.external && (form.external = !0), form;
	}
	return value instanceof Secret ? { $env: value.name } : Array.isArray(value) ? value.map(toForms) : isValueObject(value) ? formOf(value) !== void 0 || isUnknownForm(value) ? { $literal: plainJson(value) } : mapObject(value, toForms) : oneZero(value);
}
function isUnknownForm(value) {
	return Object.keys(value).length === 1 && Object.hasOwn(value, "$unknown");
}
function fromForms(form) {
	if (Array.isArray(form)) return form.map(fromForms);
	if (!require_closest.l(form)) return oneZero(form);
	let word = formOf(form);
	return word === "$ref" ? new Ref(String(form.$ref), {
		version: form.version === "latest" ? "latest" : void 0,
		external: form.external === !0
	}) : isUnknownForm(form) ? new Ref(String(form.$unknown)) : word === "$env" ? new Secret(String(form.$env)) : word === "$literal" ? plainJson(form.$literal) : mapObject(form, fromForms);
}
function mapObject(object, change) {
	let out = {};
	for (let [key, value] of Object.entries(object)) setOwn(out, key, change(value, key));
	return out;
}
function refsOf(value) {
	return value instanceof Ref ? [value] : Array.isArray(value) ? value.flatMap(refsOf) : isValueObject(value) ? Object.values(value).flatMap(refsOf) : [];
}
function resolveLate(value, late) {
	return value instanceof Ref ? late.ref(value) : value instanceof Secret ? late.secret(value) : Array.isArray(value) ? value.map((item) => resolveLate(item, late)) : isValueObject(value) ? mapObject(value, (item) => resolveLate(item, late)) : oneZero(value);
}
function oneZero(value) {
	return value === 0 ? 0 : value;
}
function plainJson(value) {
	return resolveLate(value, {
		ref: () => {
			throw TypeError("a reference inside an object that reads as a form");
		},
		secret: () => {
			throw TypeError("a secret inside an object that reads as a form");
		}
	});
}
// build/model/leaves.js
function flatten(kind, value, roles) {
	let leaves = new Map();
	for (let [name, member] of inOrder(value, kind.fields)) {
		let field = fieldAt(kind.fields, [name]), role = field === void 0 ? "managed" : roleOf(field);
		(role !== "route" || kind.lifecycle !== "object") && role === "secret" == (roles === "secret") && walk(field, member, [name], leaves);
	}
	return leaves;
}
const RANKS = new WeakMap(), NO_RANKS = new Map();
function ranksOf(field) {
	if (field.type !== "object") return NO_RANKS;
	let known = RANKS.get(field);
	if (known !== void 0) return known;
	let ranks = new Map(Object.keys(field.fields).map((name, index) => [name, index]));
	return RANKS.set(field, ranks), ranks;
}
function inOrder(value, field) {
	let members = Object.entries(value);
	if (members.length < 2) return members;
	let ranks = ranksOf(field), place = (name) => ranks.get(name) ?? ranks.size;
	return members.sort(([a], [b]) => place(a) - place(b) || require_closest.i(a, b));
}
function isManagedPerLeaf(field) {
	return field.type === "object" || field.type === "map" && field.complete !== !0 || field.type === "json" && field.leaves === "members";
}
function walk(field, value, steps, leaves) {
	let inner = isValueObject(value) && Object.keys(value).length > 0 ? innerFields(field, value) : void 0;
	if (inner === void 0) {
		let path = formatPath(steps);
		leaves.set(path, {
			path,
			steps,
			field,
			value
		});
	} else for (let [name, member, memberField] of inner) walk(memberField, member, [...steps, name], leaves);
}
function innerFields(field, value) {
	if (field === void 0 || !isManagedPerLeaf(field)) return;
	let entries = inOrder(value, field);
	if (field.type === "object") return entries.map(([name, member]) => [
		name,
		member,
		fieldAt(field, [name])
	]);
	if (field.type === "map") return entries.map(([name, member]) => [
		name,
		member,
		field.value
	]);
	let whole = {
		type: "json",
		doc: field.doc,
		source: field.source,
		leaves: "whole"
	};
	return entries.map(([name, member]) => [
		name,
		member,
		whole
	]);
}
// build/model/unicode-form.js
const STACK = later_("\\p{M}{31}", "u");
function inForm(text, form) {
	return STACK.test(text) ? text : text.normalize(form);
}
// build/model/look.js
const TWINS = new Map(Array.from("\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0425\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7\u03bf\u0501\u051b\u051d\u0570\u0578\u2010\u2011\u2212", (char, index) => [char, "ABEKMHOPCTXaeopcyxijsABEZHIKMNOPTYXodqwhn---".charAt(index)])), PLAIN = /^[!-~]+(?: [!-~]+)*$/;
function lookOf(name) {
	return PLAIN.test(name) ? name.toLowerCase() : inForm(name, "NFKC").trim().replace(/\s+/gu, " ").toUpperCase().toLowerCase();
}
function seenAs(text) {
	if (PLAIN.test(text)) return text;
	let drawn = inForm(visible(text), "NFKC").trim().replace(/\s+/gu, " ");
	return inForm(Array.from(drawn, (char) => TWINS.get(char) ?? char).join(""), "NFC");
}
function looksOf(name) {
	return [...new Set([lookOf(name), lookOf(seenAs(name))])];
}
function onlyBy(a, b) {
	return lookOf(a) === lookOf(b) ? "only by case, white space or Unicode form" : "only by letters of another script that look the same";
}
function looksEqual(a, b) {
	return a !== b && seenAs(a) === seenAs(b);
}
function codePoints(a, b) {
	let left = Array.from(a), right = Array.from(b), most = Math.min(left.length, right.length), start = 0;
	for (; start < most && left[start] === right[start];) start += 1;
	let end = 0;
	for (; end < most - start && left.at(-1 - end) === right.at(-1 - end);) end += 1;
	return start + end === most && start > 0 ? --start : start + end === most && end > 0 && --end, [written(left.slice(start, left.length - end)), written(right.slice(start, right.length - end))];
}
function written(chars) {
	return chars.length === 0 ? "nothing" : [...chars.slice(0, 6).map((char) => `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`), ...chars.length > 6 ? ["\u2026"] : []].join(" ");
}
function besides(text, other, shown = text) {
	return looksEqual(text, other) ? `${shown} (${codePoints(text, other)[0]})` : shown;
}
// build/model/pattern-words.js
function noKindWords(flag, pattern, kinds) {
	let meant = meantPattern(pattern, kinds);
	return {
		message: `${flag.startsWith("--") ? `The pattern ${flag}` : `${flag}: the pattern`} ${JSON.stringify(pattern)} does not begin with a kind, so it matches nothing.`,
		remedy: meant === void 0 ? `A pattern is * or begins with a kind: ${kinds.join(", ")}.` : `Did you mean ${JSON.stringify(meant)}?`
	};
}
function fitsNoneRemedy(pattern, addresses) {
	let near = require_closest.n(pattern, addresses, 3);
	return near === void 0 ? "Write an address as the plan shows it, or a pattern such as \"prompts/*\"." : `Did you mean ${besides(near, pattern, JSON.stringify(near))}?`;
}
function isWholeKind(pattern, kinds) {
	return pattern === "*" || kinds.some((name) => pattern === name || pattern === `${name}/*`);
}
// build/model/provider.js
function exampleAddress({ defaultBaseUrl }) {
	return defaultBaseUrl ?? "https://platform.example.com";
}
function reservedPrefixes(providers) {
	return [
		...providers.map(({ settings }) => `${settings.prefix}_`),
		"GITHUB_",
		"ACTIONS_"
	];
}
function keyVariable({ prefix }) {
	return `${prefix}_API_KEY`;
}
function targetKeyVariable(settings, target) {
	return `${keyVariable(settings)}_${targetWord(target)}`;
}
function targetWord(target) {
	return target.toUpperCase().replace(/[^A-Z0-9]/gu, "_");
}
// build/model/content.js
function contentForm(kind, value) {
	let form = {};
	for (let [name, member] of Object.entries(value)) {
		let field = kind.fields.fields[name], role = field === void 0 ? "managed" : roleOf(field);
		role !== "route" && (form[name] = role === "secret" ? secretForm(member) : toForms(member));
	}
	return form;
}
function secretForm(value) {
	if (Array.isArray(value)) return value.map(secretForm);
	if (isValueObject(value)) return mapObject(value, secretForm);
	let form = toForms(value);
	return typeof form == "object" ? form : null;
}
// build/model/resource.js
function writtenAs(kind, value) {
	return {
		kind,
		value,
		leaves: flatten(kind, value, "compared")
	};
}
var Resource = class {
	kind;
	address;
	partition;
	value;
	place;
	placeOf;
	textOf;
	settings;
	#leaves;
	#secrets;
	#refs;
	#forms;
	#contentDigest;
	constructor({ kind, address, partition, value, place, placeOf, textOf, settings = {} }) {
		this.kind = kind, this.address = address, this.partition = partition, this.value = value, this.place = place, this.placeOf = placeOf, this.textOf = textOf ?? (() => void 0), this.settings = settings;
	}
	get leaves() {
		return this.#leaves ??= flatten(this.kind, this.value, "compared"), this.#leaves;
	}
	get secrets() {
		return this.#secrets ??= flatten(this.kind, this.value, "secret"), this.#secrets;
	}
	get refs() {
		return this.#refs ??= refsOf(this.value), this.#refs;
	}
	get forms() {
		return this.#forms ??= toForms(this.value), this.#forms;
	}
	get content() {
		return contentForm(this.kind, this.value);
	}
	get contentDigest() {
		return this.#contentDigest ??= require_closest.o(this.content), this.#contentDigest;
	}
};
// build/model/slug.js
function slug(text) {
	return text.replace(new RegExp("[^\\p{ASCII}]", "gu"), "-").toLowerCase().split(/[^a-z0-9]+/).filter((part) => part !== "").join("-");
}
// build/model/text.js
function withoutEnd(text, char) {
	let end = text.length;
	for (; end > 0 && text.charAt(end - 1) === char;) --end;
	return text.slice(0, end);
}
function withoutStop(text) {
	return text.replace(/\.$/, "");
}
function withoutEnds(text, char) {
	let short = withoutEnd(text, char), start = 0;
	for (; start < short.length && short.charAt(start) === char;) start += 1;
	return short.slice(start);
}
function cut(text, max) {
	if (text.length <= max) return text;
	let chars = Array.from(text);
	return chars.length <= max ? text : `${chars.slice(0, Math.max(0, max - 1)).join("")}\u2026`;
}
function cutStart(text, max) {
	if (text.length <= max) return text;
	let chars = Array.from(text);
	return chars.length <= max ? text : `\u2026${chars.slice(chars.length - Math.max(0, max - 1)).join("")}`;
}
Object.defineProperty(exports, "$", {
	enumerable: !0,
	get: function() {
		return named;
	}
}), Object.defineProperty(exports, "A", {
	enumerable: !0,
	get: function() {
		return formNamed;
	}
}), Object.defineProperty(exports, "At", {
	enumerable: !0,
	get: function() {
		return literalOf;
	}
}), Object.defineProperty(exports, "B", {
	enumerable: !0,
	get: function() {
		return formatPath;
	}
}), Object.defineProperty(exports, "C", {
	enumerable: !0,
	get: function() {
		return seenAs;
	}
}), Object.defineProperty(exports, "Ct", {
	enumerable: !0,
	get: function() {
		return visible;
	}
}), Object.defineProperty(exports, "D", {
	enumerable: !0,
	get: function() {
		return FORM_KEYS;
	}
}), Object.defineProperty(exports, "Dt", {
	enumerable: !0,
	get: function() {
		return roleOf;
	}
}), Object.defineProperty(exports, "E", {
	enumerable: !0,
	get: function() {
		return isManagedPerLeaf;
	}
}), Object.defineProperty(exports, "Et", {
	enumerable: !0,
	get: function() {
		return isCompleteMap;
	}
}), Object.defineProperty(exports, "F", {
	enumerable: !0,
	get: function() {
		return refsOf;
	}
}), Object.defineProperty(exports, "G", {
	enumerable: !0,
	get: function() {
		return meantPattern;
	}
}), Object.defineProperty(exports, "H", {
	enumerable: !0,
	get: function() {
		return parsePath;
	}
}), Object.defineProperty(exports, "I", {
	enumerable: !0,
	get: function() {
		return resolveLate;
	}
}), Object.defineProperty(exports, "J", {
	enumerable: !0,
	get: function() {
		return isArchived;
	}
}), Object.defineProperty(exports, "K", {
	enumerable: !0,
	get: function() {
		return Kinds;
	}
}), Object.defineProperty(exports, "L", {
	enumerable: !0,
	get: function() {
		return toForms;
	}
}), Object.defineProperty(exports, "M", {
	enumerable: !0,
	get: function() {
		return fromForms;
	}
}), Object.defineProperty(exports, "Mt", {
	enumerable: !0,
	get: function() {
		return matchesPattern;
	}
}), Object.defineProperty(exports, "N", {
	enumerable: !0,
	get: function() {
		return isValueObject;
	}
}), Object.defineProperty(exports, "Nt", {
	enumerable: !0,
	get: function() {
		return patternOf;
	}
}), Object.defineProperty(exports, "O", {
	enumerable: !0,
	get: function() {
		return Ref;
	}
}), Object.defineProperty(exports, "Ot", {
	enumerable: !0,
	get: function() {
		return formatAddress;
	}
}), Object.defineProperty(exports, "P", {
	enumerable: !0,
	get: function() {
		return mapObject;
	}
}), Object.defineProperty(exports, "Pt", {
	enumerable: !0,
	get: function() {
		return splitAddress;
	}
}), Object.defineProperty(exports, "Q", {
	enumerable: !0,
	get: function() {
		return nameOf;
	}
}), Object.defineProperty(exports, "R", {
	enumerable: !0,
	get: function() {
		return setLate;
	}
}), Object.defineProperty(exports, "S", {
	enumerable: !0,
	get: function() {
		return onlyBy;
	}
}), Object.defineProperty(exports, "St", {
	enumerable: !0,
	get: function() {
		return isSeen;
	}
}), Object.defineProperty(exports, "T", {
	enumerable: !0,
	get: function() {
		return flatten;
	}
}), Object.defineProperty(exports, "Tt", {
	enumerable: !0,
	get: function() {
		return fieldAt;
	}
}), Object.defineProperty(exports, "U", {
	enumerable: !0,
	get: function() {
		return startsWith;
	}
}), Object.defineProperty(exports, "V", {
	enumerable: !0,
	get: function() {
		return isPlainStep;
	}
}), Object.defineProperty(exports, "W", {
	enumerable: !0,
	get: function() {
		return canMatch;
	}
}), Object.defineProperty(exports, "X", {
	enumerable: !0,
	get: function() {
		return isPartitionOf;
	}
}), Object.defineProperty(exports, "Y", {
	enumerable: !0,
	get: function() {
		return isId;
	}
}), Object.defineProperty(exports, "Z", {
	enumerable: !0,
	get: function() {
		return launchRules;
	}
}), Object.defineProperty(exports, "_", {
	enumerable: !0,
	get: function() {
		return besides;
	}
}), Object.defineProperty(exports, "_t", {
	enumerable: !0,
	get: function() {
		return at;
	}
}), Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return withoutStop;
	}
}), Object.defineProperty(exports, "at", {
	enumerable: !0,
	get: function() {
		return UserError;
	}
}), Object.defineProperty(exports, "b", {
	enumerable: !0,
	get: function() {
		return looksEqual;
	}
}), Object.defineProperty(exports, "bt", {
	enumerable: !0,
	get: function() {
		return shellLine;
	}
}), Object.defineProperty(exports, "c", {
	enumerable: !0,
	get: function() {
		return writtenAs;
	}
}), Object.defineProperty(exports, "ct", {
	enumerable: !0,
	get: function() {
		return hasErrors;
	}
}), Object.defineProperty(exports, "d", {
	enumerable: !0,
	get: function() {
		return reservedPrefixes;
	}
}), Object.defineProperty(exports, "dt", {
	enumerable: !0,
	get: function() {
		return adviceText;
	}
}), Object.defineProperty(exports, "et", {
	enumerable: !0,
	get: function() {
		return objectKey;
	}
}), Object.defineProperty(exports, "f", {
	enumerable: !0,
	get: function() {
		return targetKeyVariable;
	}
}), Object.defineProperty(exports, "ft", {
	enumerable: !0,
	get: function() {
		return adviceWords;
	}
}), Object.defineProperty(exports, "g", {
	enumerable: !0,
	get: function() {
		return noKindWords;
	}
}), Object.defineProperty(exports, "gt", {
	enumerable: !0,
	get: function() {
		return argvOf;
	}
}), Object.defineProperty(exports, "h", {
	enumerable: !0,
	get: function() {
		return isWholeKind;
	}
}), Object.defineProperty(exports, "ht", {
	enumerable: !0,
	get: function() {
		return typedLine;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return withoutEnds;
	}
}), Object.defineProperty(exports, "it", {
	enumerable: !0,
	get: function() {
		return wordOf;
	}
}), Object.defineProperty(exports, "j", {
	enumerable: !0,
	get: function() {
		return formOf;
	}
}), Object.defineProperty(exports, "jt", {
	enumerable: !0,
	get: function() {
		return matchesAny;
	}
}), Object.defineProperty(exports, "k", {
	enumerable: !0,
	get: function() {
		return Secret;
	}
}), Object.defineProperty(exports, "kt", {
	enumerable: !0,
	get: function() {
		return kindOf;
	}
}), Object.defineProperty(exports, "l", {
	enumerable: !0,
	get: function() {
		return exampleAddress;
	}
}), Object.defineProperty(exports, "lt", {
	enumerable: !0,
	get: function() {
		return sortFindings;
	}
}), Object.defineProperty(exports, "m", {
	enumerable: !0,
	get: function() {
		return fitsNoneRemedy;
	}
}), Object.defineProperty(exports, "mt", {
	enumerable: !0,
	get: function() {
		return toRun;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return cutStart;
	}
}), Object.defineProperty(exports, "nt", {
	enumerable: !0,
	get: function() {
		return groupBy;
	}
}), Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return slug;
	}
}), Object.defineProperty(exports, "ot", {
	enumerable: !0,
	get: function() {
		return apart;
	}
}), Object.defineProperty(exports, "p", {
	enumerable: !0,
	get: function() {
		return targetWord;
	}
}), Object.defineProperty(exports, "pt", {
	enumerable: !0,
	get: function() {
		return remediesAt;
	}
}), Object.defineProperty(exports, "q", {
	enumerable: !0,
	get: function() {
		return idSpace;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return withoutEnd;
	}
}), Object.defineProperty(exports, "rt", {
	enumerable: !0,
	get: function() {
		return fromTop;
	}
}), Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return Resource;
	}
}), Object.defineProperty(exports, "st", {
	enumerable: !0,
	get: function() {
		return formatPlace;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return cut;
	}
}), Object.defineProperty(exports, "tt", {
	enumerable: !0,
	get: function() {
		return rowKeyFields;
	}
}), Object.defineProperty(exports, "u", {
	enumerable: !0,
	get: function() {
		return keyVariable;
	}
}), Object.defineProperty(exports, "ut", {
	enumerable: !0,
	get: function() {
		return adviceLine;
	}
}), Object.defineProperty(exports, "v", {
	enumerable: !0,
	get: function() {
		return codePoints;
	}
}), Object.defineProperty(exports, "vt", {
	enumerable: !0,
	get: function() {
		return exportLine;
	}
}), Object.defineProperty(exports, "w", {
	enumerable: !0,
	get: function() {
		return inForm;
	}
}), Object.defineProperty(exports, "wt", {
	enumerable: !0,
	get: function() {
		return expandShorthand;
	}
}), Object.defineProperty(exports, "x", {
	enumerable: !0,
	get: function() {
		return looksOf;
	}
}), Object.defineProperty(exports, "xt", {
	enumerable: !0,
	get: function() {
		return valued;
	}
}), Object.defineProperty(exports, "y", {
	enumerable: !0,
	get: function() {
		return lookOf;
	}
}), Object.defineProperty(exports, "yt", {
	enumerable: !0,
	get: function() {
		return pasted;
	}
}), Object.defineProperty(exports, "z", {
	enumerable: !0,
	get: function() {
		return setOwn;
	}
});

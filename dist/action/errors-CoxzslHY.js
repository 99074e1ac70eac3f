const require_json = require("./json-C-AdvIZv.js"), require_codes = require("./codes-C8L4NFww.js"), PLATFORM_CODES = {
	notSent: require_codes.i("PS5001", "A request never left this machine, so it had no effect."),
	unreadable: require_codes.i("PS5003", "A list or an object cannot be read, so nothing in it is planned or written."),
	noObject: require_codes.r("PS5004", "The platform answered a read with something other than an object."),
	readFailed: require_codes.r("PS5005", "A read failed, also after retries."),
	keyRefused: require_codes.r("PS5010", "The platform does not accept the API key."),
	otherAccount: require_codes.r("PS5011", "The API key belongs to another {account} than the target's."),
	otherService: require_codes.r("PS5012", "The base URL does not belong to a {platform} platform."),
	strangeId: require_codes.r("PS4240", "The platform returned an id that is not valid for its kind."),
	deprecated: require_codes.l("PS5030", "The platform announced the removal of a route that pipelines-sync uses.")
}, TOOL_CODES = { fault: require_codes.r("PS9001", "An internal error in pipelines-sync. Run with `--verbose` for details, and please report it.") }, HIDDEN = /(?![\u0600-\u0605]|\u06dd|\u070f|\u0890|\u0891|\u08e2)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu, JOINS = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|\p{Script=Arabic}|\p{Script=Syriac}|\p{Script=Mongolian}|\p{Script=Nko}|\p{Script=Devanagari}|\p{Script=Bengali}|\p{Script=Gurmukhi}|\p{Script=Gujarati}|\p{Script=Oriya}|\p{Script=Tamil}|\p{Script=Telugu}|\p{Script=Kannada}|\p{Script=Malayalam}|\p{Script=Sinhala}|\p{Script=Khmer}/u, SELECTOR = /[\ufe0e\ufe0f\u{e0100}-\u{e01ef}\u180b-\u180d]/u, VARIES = /\p{Extended_Pictographic}|\p{Script=Han}|\p{Script=Mongolian}/u;
function isNeeded(char, at, text) {
	let before = Array.from(text.slice(Math.max(0, at - 2), at)).at(-1) ?? "", after = Array.from(text.slice(at + char.length, at + char.length + 2))[0] ?? "";
	return char === "‌" || char === "‍" ? JOINS.test(before) && JOINS.test(after) : SELECTOR.test(char) && (VARIES.test(before) || after === "⃣");
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
	"demo"
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
const PLAIN = /^[\w.-]+$/, UNSAFE_SPACE = /[^\S ]| {2}|^ | $/u, UNSAFE_SPACES = /[^\S ]+| {2,}|^ | $/gu;
function shWord(word) {
	if (PLAIN.test(word)) return word;
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
	return PLAIN.test(word) ? word : visible(word) === word ? `'${word.replace(/['‘’‚‛]/g, "$&$&")}'` : `"${word.replace(/[`$"“”„]/g, "`$&").replace(HIDDEN, (char) => `$([char]::ConvertFromUtf32(0x${(char.codePointAt(0) ?? 0).toString(16)}))`)}"`;
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
function sortFindings(findings) {
	return [...findings].sort((a, b) => require_json.t(a.place?.file ?? "", b.place?.file ?? "") || (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0) || require_json.t(a.address ?? "", b.address ?? "") || require_json.t(a.code, b.code) || require_json.t(a.message, b.message));
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
	return typeof value == "number" ? Number.isSafeInteger(value) && value >= 0 : typeof value != "string" || value === "." || value === ".." ? !1 : /^[^\p{C}\p{Z}/\\?#%]{1,200}$/u.test(value);
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
	return require_json.o(value);
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
	if (!require_json.o(form)) return oneZero(form);
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
// build/http/errors.js
var HttpError = class extends Error {
	method;
	path;
	constructor(request, message) {
		super(message), this.name = new.target.name, this.method = request.method, this.path = request.path;
	}
}, InvalidRequestError = class extends HttpError {
	code = "invalid_request";
}, AbortedError = class extends HttpError {
	code = "aborted";
}, NetworkError = class extends HttpError {
	code = "network";
	reason;
	constructor(request, message, reason) {
		super(request, message), this.reason = reason;
	}
}, NotSentError = class extends HttpError {
	code = "not_sent";
	reason;
	constructor(request, message, reason) {
		super(request, message), this.reason = reason;
	}
}, UnknownOutcomeError = class extends HttpError {
	code = "unknown_outcome";
	reason;
	status;
	detail;
	retryAfterMs;
	constructor(request, message, facts) {
		super(request, message), this.reason = facts.reason, this.status = facts.status, this.detail = facts.detail, this.retryAfterMs = facts.retryAfterMs;
	}
}, BadAnswerError = class extends HttpError {
	code = "bad_answer";
}, ListBrokenError = class extends HttpError {
	code = "list_broken";
}, RedirectError = class extends HttpError {
	code = "redirect";
	status;
	location;
	constructor(request, message, status, location) {
		super(request, message), this.status = status, this.location = location;
	}
}, HttpStatusError = class extends HttpError {
	code = "http_status";
	status;
	detail;
	issues;
	retryAfterMs;
	attempts;
	constructor(request, message, facts) {
		super(request, message), this.status = facts.status, this.detail = facts.detail, this.issues = facts.issues, this.retryAfterMs = facts.retryAfterMs, this.attempts = facts.attempts;
	}
};
Object.defineProperty(exports, "A", {
	enumerable: !0,
	get: function() {
		return nameOf;
	}
}), Object.defineProperty(exports, "B", {
	enumerable: !0,
	get: function() {
		return adviceWords;
	}
}), Object.defineProperty(exports, "C", {
	enumerable: !0,
	get: function() {
		return setOwn;
	}
}), Object.defineProperty(exports, "D", {
	enumerable: !0,
	get: function() {
		return isId;
	}
}), Object.defineProperty(exports, "E", {
	enumerable: !0,
	get: function() {
		return isArchived;
	}
}), Object.defineProperty(exports, "F", {
	enumerable: !0,
	get: function() {
		return formatPlace;
	}
}), Object.defineProperty(exports, "G", {
	enumerable: !0,
	get: function() {
		return at;
	}
}), Object.defineProperty(exports, "H", {
	enumerable: !0,
	get: function() {
		return toRun;
	}
}), Object.defineProperty(exports, "I", {
	enumerable: !0,
	get: function() {
		return hasErrors;
	}
}), Object.defineProperty(exports, "J", {
	enumerable: !0,
	get: function() {
		return valued;
	}
}), Object.defineProperty(exports, "K", {
	enumerable: !0,
	get: function() {
		return pasted;
	}
}), Object.defineProperty(exports, "L", {
	enumerable: !0,
	get: function() {
		return sortFindings;
	}
}), Object.defineProperty(exports, "M", {
	enumerable: !0,
	get: function() {
		return objectKey;
	}
}), Object.defineProperty(exports, "N", {
	enumerable: !0,
	get: function() {
		return rowKeyFields;
	}
}), Object.defineProperty(exports, "O", {
	enumerable: !0,
	get: function() {
		return isPartitionOf;
	}
}), Object.defineProperty(exports, "P", {
	enumerable: !0,
	get: function() {
		return UserError;
	}
}), Object.defineProperty(exports, "R", {
	enumerable: !0,
	get: function() {
		return adviceLine;
	}
}), Object.defineProperty(exports, "S", {
	enumerable: !0,
	get: function() {
		return setLate;
	}
}), Object.defineProperty(exports, "T", {
	enumerable: !0,
	get: function() {
		return idSpace;
	}
}), Object.defineProperty(exports, "U", {
	enumerable: !0,
	get: function() {
		return typedLine;
	}
}), Object.defineProperty(exports, "V", {
	enumerable: !0,
	get: function() {
		return remediesAt;
	}
}), Object.defineProperty(exports, "W", {
	enumerable: !0,
	get: function() {
		return argvOf;
	}
}), Object.defineProperty(exports, "X", {
	enumerable: !0,
	get: function() {
		return PLATFORM_CODES;
	}
}), Object.defineProperty(exports, "Y", {
	enumerable: !0,
	get: function() {
		return visible;
	}
}), Object.defineProperty(exports, "Z", {
	enumerable: !0,
	get: function() {
		return TOOL_CODES;
	}
}), Object.defineProperty(exports, "_", {
	enumerable: !0,
	get: function() {
		return isValueObject;
	}
}), Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return InvalidRequestError;
	}
}), Object.defineProperty(exports, "b", {
	enumerable: !0,
	get: function() {
		return resolveLate;
	}
}), Object.defineProperty(exports, "c", {
	enumerable: !0,
	get: function() {
		return NotSentError;
	}
}), Object.defineProperty(exports, "d", {
	enumerable: !0,
	get: function() {
		return FORM_KEYS;
	}
}), Object.defineProperty(exports, "f", {
	enumerable: !0,
	get: function() {
		return Ref;
	}
}), Object.defineProperty(exports, "g", {
	enumerable: !0,
	get: function() {
		return fromForms;
	}
}), Object.defineProperty(exports, "h", {
	enumerable: !0,
	get: function() {
		return formOf;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return HttpStatusError;
	}
}), Object.defineProperty(exports, "j", {
	enumerable: !0,
	get: function() {
		return named;
	}
}), Object.defineProperty(exports, "k", {
	enumerable: !0,
	get: function() {
		return launchRules;
	}
}), Object.defineProperty(exports, "l", {
	enumerable: !0,
	get: function() {
		return RedirectError;
	}
}), Object.defineProperty(exports, "m", {
	enumerable: !0,
	get: function() {
		return formNamed;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return BadAnswerError;
	}
}), Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return ListBrokenError;
	}
}), Object.defineProperty(exports, "p", {
	enumerable: !0,
	get: function() {
		return Secret;
	}
}), Object.defineProperty(exports, "q", {
	enumerable: !0,
	get: function() {
		return shellLine;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return HttpError;
	}
}), Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return NetworkError;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return AbortedError;
	}
}), Object.defineProperty(exports, "u", {
	enumerable: !0,
	get: function() {
		return UnknownOutcomeError;
	}
}), Object.defineProperty(exports, "v", {
	enumerable: !0,
	get: function() {
		return mapObject;
	}
}), Object.defineProperty(exports, "w", {
	enumerable: !0,
	get: function() {
		return Kinds;
	}
}), Object.defineProperty(exports, "x", {
	enumerable: !0,
	get: function() {
		return toForms;
	}
}), Object.defineProperty(exports, "y", {
	enumerable: !0,
	get: function() {
		return refsOf;
	}
}), Object.defineProperty(exports, "z", {
	enumerable: !0,
	get: function() {
		return adviceText;
	}
});

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
const require_rolldown_runtime = require("./rolldown-runtime-DRKq7a3m.js"), require_fast_json_stable_stringify$1 = require("./fast-json-stable-stringify-CtA7J16d.js");
// build/model/json.js
var import_fast_json_stable_stringify = require_rolldown_runtime.r(require_fast_json_stable_stringify$1.t(), 1);
function isObject(value) {
	if (typeof value != "object" || !value) return !1;
	let proto = Object.getPrototypeOf(value);
	return proto === Object.prototype || proto === null;
}
function canonical(value) {
	return (0, import_fast_json_stable_stringify.default)(value);
}
function digest(value, length = 64) {
	return crypto().hash("sha256", canonical(value)).slice(0, length);
}
function digestOfList(items, form) {
	let hash = crypto().createHash("sha256").update("[");
	for (let [index, item] of items.entries()) hash.update(`${index === 0 ? "" : ","}${canonical(form(item))}`, "utf8");
	return hash.update("]").digest("hex");
}
function crypto() {
	return process.getBuiltinModule("node:crypto");
}
function sameJson(a, b) {
	return a === b || isNested(a) && isNested(b) && sameNested(a, b);
}
function sameNested(a, b) {
	if (Array.isArray(a)) return !Array.isArray(b) || a.length !== b.length ? !1 : a.every((item, index) => sameMember(item, b[index]));
	if (Array.isArray(b)) return !1;
	let names = namesIn(a);
	return names.length === namesIn(b).length && names.every((name) => sameMember(a[name], own(b, name)));
}
function sameMember(a, b) {
	return isNested(a) ? isNested(b) && sameNested(a, b) : a === b || writtenAsNull(a) && writtenAsNull(b);
}
function writtenAsNull(value) {
	return value === null || typeof value == "number" && !Number.isFinite(value);
}
function namesIn(object) {
	return Object.keys(object).filter((name) => object[name] !== void 0);
}
function own(object, name) {
	return Object.hasOwn(object, name) ? object[name] : void 0;
}
function isNested(value) {
	return typeof value == "object" && !!value;
}
function byCodeUnit(a, b) {
	return a < b ? -1 : +(a > b);
}
function opensFew(text) {
	let left = MOST_NESTED;
	for (let bracket of ["{", "["]) for (let at = text.indexOf(bracket); at >= 0 && left >= 0; at = text.indexOf(bracket, at + 1)) --left;
	return left >= 0;
}
const MOST_NESTED = 500;
function isDeep(text) {
	if (opensFew(text)) return !1;
	let depth = 0;
	for (let at = 0; at < text.length; at += 1) {
		let char = text[at];
		if (char === "\"") for (at += 1; at < text.length && text[at] !== "\""; at += 1) text[at] === "\\" && (at += 1);
		else if (char === "{" || char === "[") {
			if (depth += 1, depth > 500) return !0;
		} else (char === "}" || char === "]") && --depth;
	}
	return !1;
}
// build/model/closest.js
function editDistance(a, b, max) {
	let tooFar = max + 1;
	if (Math.abs(a.length - b.length) > max) return tooFar;
	let previous = Array.from({ length: 2 * max + 1 }, (_, at) => Math.max(at - max, 0));
	for (let row = 1; row <= a.length; row++) {
		let current = [], least = tooFar;
		for (let at = 0; at <= 2 * max; at++) {
			let column = row + at - max, cost = tooFar;
			if (column === 0) cost = row;
			else if (column > 0 && column <= b.length) {
				let replaced = (previous[at] ?? tooFar) + (a[row - 1] === b[column - 1] ? 0 : 1);
				cost = Math.min(replaced, (previous[at + 1] ?? tooFar) + 1, (current[at - 1] ?? tooFar) + 1, tooFar);
			}
			current.push(cost), least = Math.min(least, cost);
		}
		if (least > max) return tooFar;
		previous = current;
	}
	return Math.min(previous[b.length - a.length + max] ?? tooFar, tooFar);
}
function closest(word, candidates, max = 2) {
	let best, bestDistance = max + 1, folded = word.toLowerCase();
	for (let candidate of candidates) {
		if (candidate === word) continue;
		let limit = Math.min(max, Math.max(word.length, candidate.length) - 1), distance = candidate.toLowerCase() === folded ? 0 : limit < 1 ? max + 1 : editDistance(word, candidate, limit);
		if (distance > 0 && distance > limit) continue;
		let isFirst = best === void 0 || byCodeUnit(candidate, best) < 0;
		(distance < bestDistance || distance === bestDistance && isFirst) && (best = candidate, bestDistance = distance);
	}
	return best;
}
var Suggestions = class {
	#max;
	#left = 100;
	constructor(max = 2) {
		this.#max = max;
	}
	of(word, candidates) {
		if (this.#left !== 0) return --this.#left, closest(word, candidates, this.#max);
	}
};
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
const PLAIN$1 = /^[\w.-]+$/, UNSAFE_SPACE = /[^\S ]| {2}|^ | $/u, UNSAFE_SPACES = /[^\S ]+| {2,}|^ | $/gu;
function shWord(word) {
	if (PLAIN$1.test(word)) return word;
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
	return PLAIN$1.test(word) ? word : visible(word) === word ? `'${word.replace(new RegExp("['\u2018\u2019\u201a\u201b]", "g"), "$&$&")}'` : `"${word.replace(new RegExp("[`$\"\u201c\u201d\u201e]", "g"), "`$&").replace(HIDDEN, (char) => `$([char]::ConvertFromUtf32(0x${(char.codePointAt(0) ?? 0).toString(16)}))`)}"`;
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
	return [...findings].sort((a, b) => byCodeUnit(a.place?.file ?? "", b.place?.file ?? "") || (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0) || byCodeUnit(a.address ?? "", b.address ?? "") || byCodeUnit(a.code, b.code) || byCodeUnit(a.message, b.message));
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
// build/model/path.js
const PLAIN = /^[A-Za-z_][\w-]*$/;
function isPlainStep(step) {
	return PLAIN.test(step);
}
function formatPath(path) {
	let out = "";
	for (let step of path) typeof step == "number" ? out += `[${step}]` : PLAIN.test(step) ? out += out === "" ? step : `.${step}` : out += `[${JSON.stringify(step)}]`;
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
Object.defineProperty(exports, "A", {
	enumerable: !0,
	get: function() {
		return pasted;
	}
}), Object.defineProperty(exports, "B", {
	enumerable: !0,
	get: function() {
		return digest;
	}
}), Object.defineProperty(exports, "C", {
	enumerable: !0,
	get: function() {
		return adviceWords;
	}
}), Object.defineProperty(exports, "D", {
	enumerable: !0,
	get: function() {
		return argvOf;
	}
}), Object.defineProperty(exports, "E", {
	enumerable: !0,
	get: function() {
		return typedLine;
	}
}), Object.defineProperty(exports, "F", {
	enumerable: !0,
	get: function() {
		return visible;
	}
}), Object.defineProperty(exports, "H", {
	enumerable: !0,
	get: function() {
		return isDeep;
	}
}), Object.defineProperty(exports, "I", {
	enumerable: !0,
	get: function() {
		return Suggestions;
	}
}), Object.defineProperty(exports, "L", {
	enumerable: !0,
	get: function() {
		return closest;
	}
}), Object.defineProperty(exports, "M", {
	enumerable: !0,
	get: function() {
		return valued;
	}
}), Object.defineProperty(exports, "N", {
	enumerable: !0,
	get: function() {
		return HIDDEN;
	}
}), Object.defineProperty(exports, "O", {
	enumerable: !0,
	get: function() {
		return at;
	}
}), Object.defineProperty(exports, "P", {
	enumerable: !0,
	get: function() {
		return isSeen;
	}
}), Object.defineProperty(exports, "R", {
	enumerable: !0,
	get: function() {
		return byCodeUnit;
	}
}), Object.defineProperty(exports, "S", {
	enumerable: !0,
	get: function() {
		return adviceText;
	}
}), Object.defineProperty(exports, "T", {
	enumerable: !0,
	get: function() {
		return toRun;
	}
}), Object.defineProperty(exports, "U", {
	enumerable: !0,
	get: function() {
		return isObject;
	}
}), Object.defineProperty(exports, "V", {
	enumerable: !0,
	get: function() {
		return digestOfList;
	}
}), Object.defineProperty(exports, "W", {
	enumerable: !0,
	get: function() {
		return sameJson;
	}
}), Object.defineProperty(exports, "_", {
	enumerable: !0,
	get: function() {
		return apart;
	}
}), Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return withoutStop;
	}
}), Object.defineProperty(exports, "b", {
	enumerable: !0,
	get: function() {
		return sortFindings;
	}
}), Object.defineProperty(exports, "c", {
	enumerable: !0,
	get: function() {
		return reservedPrefixes;
	}
}), Object.defineProperty(exports, "d", {
	enumerable: !0,
	get: function() {
		return setOwn;
	}
}), Object.defineProperty(exports, "f", {
	enumerable: !0,
	get: function() {
		return formatPath;
	}
}), Object.defineProperty(exports, "g", {
	enumerable: !0,
	get: function() {
		return UserError;
	}
}), Object.defineProperty(exports, "h", {
	enumerable: !0,
	get: function() {
		return startsWith;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return withoutEnds;
	}
}), Object.defineProperty(exports, "j", {
	enumerable: !0,
	get: function() {
		return shellLine;
	}
}), Object.defineProperty(exports, "k", {
	enumerable: !0,
	get: function() {
		return exportLine;
	}
}), Object.defineProperty(exports, "l", {
	enumerable: !0,
	get: function() {
		return targetKeyVariable;
	}
}), Object.defineProperty(exports, "m", {
	enumerable: !0,
	get: function() {
		return parsePath;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return cutStart;
	}
}), Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return exampleAddress;
	}
}), Object.defineProperty(exports, "p", {
	enumerable: !0,
	get: function() {
		return isPlainStep;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return withoutEnd;
	}
}), Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return keyVariable;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return cut;
	}
}), Object.defineProperty(exports, "u", {
	enumerable: !0,
	get: function() {
		return setLate;
	}
}), Object.defineProperty(exports, "v", {
	enumerable: !0,
	get: function() {
		return formatPlace;
	}
}), Object.defineProperty(exports, "w", {
	enumerable: !0,
	get: function() {
		return remediesAt;
	}
}), Object.defineProperty(exports, "x", {
	enumerable: !0,
	get: function() {
		return adviceLine;
	}
}), Object.defineProperty(exports, "y", {
	enumerable: !0,
	get: function() {
		return hasErrors;
	}
}), Object.defineProperty(exports, "z", {
	enumerable: !0,
	get: function() {
		return canonical;
	}
});

const require_json = require("./json-B8hWaPMb.js"), HIDDEN = /(?![\u0600-\u0605]|\u06dd|\u070f|\u0890|\u0891|\u08e2)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu, JOINS = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|\p{Script=Arabic}|\p{Script=Syriac}|\p{Script=Mongolian}|\p{Script=Nko}|\p{Script=Devanagari}|\p{Script=Bengali}|\p{Script=Gurmukhi}|\p{Script=Gujarati}|\p{Script=Oriya}|\p{Script=Tamil}|\p{Script=Telugu}|\p{Script=Kannada}|\p{Script=Malayalam}|\p{Script=Sinhala}|\p{Script=Khmer}/u, SELECTOR = /[\ufe0e\ufe0f\u{e0100}-\u{e01ef}\u180b-\u180d]/u, VARIES = /\p{Extended_Pictographic}|\p{Script=Han}|\p{Script=Mongolian}/u;
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
function exportLine(name, value) {
	return `export ${name}=${/^[\w.:/-]+$/.test(value) ? value : shWord(value)}`;
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
Object.defineProperty(exports, "_", {
	enumerable: !0,
	get: function() {
		return visible;
	}
}), Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return adviceLine;
	}
}), Object.defineProperty(exports, "c", {
	enumerable: !0,
	get: function() {
		return remediesAt;
	}
}), Object.defineProperty(exports, "d", {
	enumerable: !0,
	get: function() {
		return argvOf;
	}
}), Object.defineProperty(exports, "f", {
	enumerable: !0,
	get: function() {
		return at;
	}
}), Object.defineProperty(exports, "g", {
	enumerable: !0,
	get: function() {
		return valued;
	}
}), Object.defineProperty(exports, "h", {
	enumerable: !0,
	get: function() {
		return shellLine;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return sortFindings;
	}
}), Object.defineProperty(exports, "l", {
	enumerable: !0,
	get: function() {
		return toRun;
	}
}), Object.defineProperty(exports, "m", {
	enumerable: !0,
	get: function() {
		return pasted;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return formatPlace;
	}
}), Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return adviceText;
	}
}), Object.defineProperty(exports, "p", {
	enumerable: !0,
	get: function() {
		return exportLine;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return hasErrors;
	}
}), Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return adviceWords;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return UserError;
	}
}), Object.defineProperty(exports, "u", {
	enumerable: !0,
	get: function() {
		return typedLine;
	}
});

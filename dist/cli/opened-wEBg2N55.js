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
const require_rolldown_runtime = require("./rolldown-runtime-DUzk6_NY.js"), require_model = require("./model-CQuGHFup.js"), require_style = require("./style-SJtXwkRB.js"), require_open_files = require("./open-files-B4SDOPGi.js"), require_main = require("./main-DZuLd4ZI.js");
// build/report/words/sanitize.js
function visibleLine(text) {
	return require_model.Ct(text.replaceAll("	", "\u2192"));
}
function visibleSpace(text) {
	return require_model.Ct(text.replaceAll("	", "\u2192").replaceAll(" ", "\u00b7"));
}
function longestRun(text) {
	let longest = 0;
	for (let run of text.match(/`+/g) ?? []) longest = Math.max(longest, run.length);
	return longest;
}
function markdownCode(text, options = {}) {
	let inner = require_model.Ct(text);
	inner.trim() === "" && (inner = JSON.stringify(inner)), options.table === !0 && (inner = inner.replace(/(?<!\\)\\+\|/g, (match) => `${match.slice(0, -1)}\u00a6`).replaceAll("|", "\\|").replace(/\\$/, "\\ "));
	let ticks = "`".repeat(longestRun(inner) + 1), pad = /^`|`$|^ .* $/s.test(inner) ? " " : "";
	return `${ticks}${pad}${inner}${pad}${ticks}`;
}
const PLAIN = later_("^[\\p{L}\\p{M}\\p{N}\\p{Emoji_Presentation}.,;:?!'\"()%+=/\u2192\u2013\u2014\u2026\u2019\u201c\u201d\u00b7\u00d7\u2713-]+$", "u"), LINKED = /www\.|:[^\s]|\w-\d|\b[0-9a-f]{7,64}\b/iu, STARTS_BLOCK = /^(?:\d+[.)]|[-+=]+)$/u;
function markdownText(text, options = {}) {
	let words = require_model.Ct(text.replace(/\s+/gu, " ")).trim().split(" "), out = [], strange = [], flush = () => {
		strange.length > 0 && out.push(codeInSentence(strange.join(" "), options)), strange = [];
	};
	for (let [index, word] of words.entries()) {
		let plain = PLAIN.test(word) && !LINKED.test(word) && !(index === 0 && STARTS_BLOCK.test(word));
		word !== "" && !plain ? strange.push(word) : (flush(), word !== "" && out.push(word));
	}
	return flush(), out.join(" ");
}
function codeInSentence(text, options) {
	let start = new RegExp("^[(\"'\u201c]*", "u").exec(text)?.[0] ?? "", end = text.length;
	for (; end > start.length && ".,;:?!)\"'\u201d".includes(text.charAt(end - 1));) --end;
	return start + markdownCode(text.slice(start.length, end), options) + text.slice(end);
}
function htmlText(text) {
	return escaped(require_model.Ct(text));
}
function htmlLine(text) {
	return escaped(visibleLine(text));
}
function htmlSpace(text) {
	return escaped(visibleSpace(text));
}
function escaped(shown) {
	return shown.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;").replaceAll("'", "&#39;");
}
function htmlCode(text) {
	return `<code>${htmlText(text)}</code>`;
}
function markdownFence(lines, language) {
	let body = lines.map(visibleLine).join("\n"), fence = "`".repeat(Math.max(3, longestRun(body) + 1));
	return `${fence}${language}\n${body}\n${fence}`;
}
// build/report/words/to-do.js
function toDoLines(advice, indent, paint = (text) => text) {
	let [first = "", ...rest] = advice.split("\n").map(require_model.Ct);
	return [`${indent}${paint("To do:")} ${first}`, ...rest.map((line) => `${indent}       ${line}`)];
}
// build/report/words/silenced-words.js
function silencedCount(findings) {
	let { silenced } = require_model.ot(findings), of = (severity) => silenced.filter((one) => one.severity === severity).length, parts = ["warning", "note"].flatMap((severity) => of(severity) === 0 ? [] : [require_style.n(of(severity), severity)]);
	return parts.length === 0 ? "" : `${parts.join(" and ")} silenced by the configuration`;
}
function silencedLines(findings, isVerbose) {
	let counted = silencedCount(findings);
	return counted === "" ? [] : isVerbose ? [`${counted}:`, ...require_model.ot(findings).silenced.map(({ code, severity, address, message, silenced }) => {
		let name = [code, address ?? ""].filter((part) => part !== "").join(" ");
		return `  ${severity} ${require_model.Ct(name)}  ${require_model.Ct(message)} Silenced: ${require_model.Ct(silenced?.reason ?? "")}`;
	})] : [`${counted}.`];
}
function renderFindingsText(findings, view) {
	let style = require_style.i(view.color), lines = new Map(), sourceLines = (file) => {
		let known = lines.get(file);
		if (known !== void 0) return known;
		let split = view.sourceOf(file)?.split(/\r\n|\n|\r/);
		return split !== void 0 && lines.set(file, split), split;
	}, { shown, silenced } = require_model.ot(require_model.lt(findings)), blocks = shown.map((finding) => findingBlock(finding, sourceLines, style, view.typing)), counted = silencedLines(silenced, view.isVerbose === !0).map(style.quiet), summary = shown.length === 0 && counted.length > 0 ? [] : [findingsSummary(shown, view, style)];
	return `${[...blocks, [...summary, ...counted].join("\n")].join("\n\n")}\n`;
}
function findingsSummary(findings, { files, fromServer = !1 }, style) {
	if (findings.length === 0) return style.good(`No findings in ${require_style.n(files, "file")}.`);
	let of = (severity) => findings.filter((finding) => finding.severity === severity).length, [errors, warnings, notes] = [
		of("error"),
		of("warning"),
		of("note")
	], parts = [];
	errors > 0 && parts.push(style.bad(require_style.n(errors, "error"))), warnings > 0 && parts.push(style.warn(require_style.n(warnings, "warning"))), notes > 0 && parts.push(style.info(require_style.n(notes, "note")));
	let touched = new Set(findings.flatMap((finding) => finding.place?.file ?? [])).size, where = touched === 0 ? "" : ` in ${touched} of ${require_style.n(Math.max(files, touched), "file")}`;
	return `${parts.join(", ")}${where}.${errors > 0 && !fromServer ? " Nothing was sent." : ""}`;
}
function findingBlock(finding, sourceLines, style, typing) {
	let paint = {
		error: style.bad,
		warning: style.warn,
		note: style.info
	}[finding.severity], out = [[
		finding.place === void 0 ? "" : style.strong(require_model.Ct(require_model.st(finding.place))),
		paint(`${finding.severity} ${require_model.Ct(finding.code)}`),
		finding.address === void 0 ? "" : require_model.Ct(finding.address)
	].filter((part) => part !== "").join("  "), ...indented(finding.message)];
	finding.place !== void 0 && out.push(...excerpt(finding.place, sourceLines, style));
	for (let related of finding.related ?? []) out.push(`  ${require_model.Ct(related.message)}: ${require_model.Ct(require_model.st(related.place))}`);
	let advice = require_model.dt(finding, typing);
	return advice !== "" && out.push(...toDoLines(advice, "  ", style.good)), out.join("\n");
}
function indented(text) {
	return text.split("\n").map((line) => `  ${visibleLine(line)}`);
}
function excerpt(place, sourceLines, style) {
	let lines = sourceLines(place.file);
	if (lines === void 0 || place.line < 1 || place.line > lines.length) return [];
	let from = Math.max(1, place.line - 2), to = Math.min(lines.length, place.line + 1), gutter = String(to).length + 2, out = [];
	for (let number = from; number <= to; number += 1) {
		let here = number === place.line, { text, caret } = around(lines[number - 1] ?? "", here ? place.column : 1), label = `${here ? ">" : " "}${String(number).padStart(gutter)} | `;
		out.push(here ? `${style.strong(label)}${text}` : style.quiet(`${label}${text}`.trimEnd())), here && out.push(`${" ".repeat(gutter + 2)}| ${" ".repeat(caret)}${style.bad("^")}`);
	}
	return out;
}
function around(line, column) {
	let at = Math.max(0, Math.min(line.length, column - 1)), before = require_model.n(visibleLine(line.slice(0, at)), 60);
	return {
		text: before + require_model.t(visibleLine(line.slice(at)), 100 - Math.min(60, before.length)),
		caret: require_style.r(before)
	};
}
// build/cli/opened.js
var opened_exports = require_rolldown_runtime.r({ printed: () => printed });
function openOffline(flags, named, io, offline, leniency = {}) {
	return printed(require_open_files.r(flags, named, io, offline, leniency).then((opened) => (learn(flags, named, opened, io), opened)), io);
}
async function openTarget(flags, named, io, how = {}) {
	return printed((await Promise.resolve().then(() => require("./open-target-Cm94kjUC.js")).then((n) => n.n)).openTarget(flags, named, io, openHow(flags, named, io, how)), io);
}
function openHow(flags, named, io, how = {}) {
	return {
		...how,
		inspect: (offline) => (learn(flags, named, offline, io), how.inspect?.(offline)),
		onFindings: (findings, files) => {
			printFindings(findings, { files }, io);
		}
	};
}
function openConfig(flags, named, originUrl, io) {
	return printed(require_open_files.n(flags, named, originUrl, io), io);
}
function learn(flags, named, offline, io) {
	let { typed } = require_open_files.Q(flags, named, offline, io.cwd);
	io.typing = {
		place: typed,
		shell: io.shell ?? "sh"
	};
}
async function printed(opening, io) {
	try {
		return await opening;
	} catch (error) {
		throw error instanceof require_open_files.t ? (printFindings(error.findings, error.files === void 0 ? void 0 : { files: error.files }, io), new require_main.a(1)) : error;
	}
}
function printFindings(findings, opened, io, fromServer = !1) {
	for (let one of findings) io.note?.(one);
	if (io.progress !== void 0) return;
	let shown = io.isQuiet === !0 ? findings.filter(({ severity }) => severity === "error") : [...findings];
	shown.length !== 0 && (io.err(renderFindingsText(shown, {
		fromServer,
		color: io.errColor,
		sourceOf: require_open_files._(opened?.files),
		files: opened?.files.files.length ?? 0,
		typing: io.typing,
		isVerbose: io.isVerbose
	})), sayHowToExplain(findings, io));
}
function sayHowToExplain(findings, io) {
	let { shown } = require_model.ot(findings), [first] = [
		"error",
		"warning",
		"note"
	].flatMap((severity) => shown.filter((one) => one.severity === severity));
	first !== void 0 && io.isQuiet !== !0 && io.hasNamedExplain !== !0 && (io.hasNamedExplain = !0, io.err(`More about a code: ${require_model.bt(require_model.yt("explain", first.code), io.shell ?? "sh")}\n`));
}
Object.defineProperty(exports, "_", {
	enumerable: !0,
	get: function() {
		return markdownText;
	}
}), Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return opened_exports;
	}
}), Object.defineProperty(exports, "c", {
	enumerable: !0,
	get: function() {
		return silencedCount;
	}
}), Object.defineProperty(exports, "d", {
	enumerable: !0,
	get: function() {
		return htmlCode;
	}
}), Object.defineProperty(exports, "f", {
	enumerable: !0,
	get: function() {
		return htmlLine;
	}
}), Object.defineProperty(exports, "g", {
	enumerable: !0,
	get: function() {
		return markdownFence;
	}
}), Object.defineProperty(exports, "h", {
	enumerable: !0,
	get: function() {
		return markdownCode;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return openTarget;
	}
}), Object.defineProperty(exports, "l", {
	enumerable: !0,
	get: function() {
		return silencedLines;
	}
}), Object.defineProperty(exports, "m", {
	enumerable: !0,
	get: function() {
		return htmlText;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return openHow;
	}
}), Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return printFindings;
	}
}), Object.defineProperty(exports, "p", {
	enumerable: !0,
	get: function() {
		return htmlSpace;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return openOffline;
	}
}), Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return printed;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return openConfig;
	}
}), Object.defineProperty(exports, "u", {
	enumerable: !0,
	get: function() {
		return toDoLines;
	}
}), Object.defineProperty(exports, "v", {
	enumerable: !0,
	get: function() {
		return visibleLine;
	}
}), Object.defineProperty(exports, "y", {
	enumerable: !0,
	get: function() {
		return visibleSpace;
	}
});

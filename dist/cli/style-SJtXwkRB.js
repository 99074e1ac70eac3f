const require_library_width = ((made) => new Proxy({}, { get: (_, member) => (made ??= require("./library-width-C6ikjPwn.js"))[member] }))();
let node_util = require("node:util");
// build/report/text/style.js
function makeStyle(color) {
	let paint = (format) => (text) => color && text !== "" ? (0, node_util.styleText)(format, text, { validateStream: !1 }) : text;
	return {
		strong: paint("bold"),
		quiet: paint("dim"),
		good: paint("green"),
		bad: paint("red"),
		warn: paint("yellow"),
		info: paint("cyan")
	};
}
const TONE_SIGNS = {
	good: "\u2713",
	open: "!",
	bad: "\u2717"
};
function toneSign(tone, style) {
	let paint = {
		good: style.good,
		open: style.warn,
		bad: style.bad
	}[tone];
	return paint(TONE_SIGNS[tone]);
}
const NARROW = new RegExp("^[ -~\u00b7\u2013\u2014\u2026\u2192]*$", "");
function displayWidth(text) {
	return NARROW.test(text) ? text.length : require_library_width.t(text, { countAnsiEscapeCodes: !0 });
}
function padTo(text, columns) {
	return text + " ".repeat(Math.max(0, columns - displayWidth(text)));
}
function count(number, noun, plural = `${noun}s`) {
	return `${thousands(number)} ${number === 1 ? noun : plural}`;
}
function thousands(number) {
	let digits = String(number), start = +!!digits.startsWith("-"), groups = [], end = digits.length;
	for (; end - start > 3; end -= 3) groups.unshift(digits.slice(end - 3, end));
	return [digits.slice(0, end), ...groups].join(",");
}
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return padTo;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return makeStyle;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return count;
	}
}), Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return thousands;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return displayWidth;
	}
}), Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return toneSign;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return TONE_SIGNS;
	}
});

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
// build/source/edit/yaml-scalar.js
const ESCAPED = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, SURROGATE = later_("\\p{Surrogate}", "u"), CONTROL = later_("(?!\\n)\\p{Cc}", "u"), WORD = /^(?:null|true|false|yes|no|on|off|y|n|[-+]?\.(?:inf|nan))$/i, NUMBER = /^[-+.\d][-+.:\d_a-f xotz]*$/i, INDICATOR = /^[-?:,[\]{}#&*!|>'"%@`~=<\s]/;
function isPrintable(text) {
	return !/[\n\u0085]/.test(text) && !CONTROL.test(text) && !SURROGATE.test(text) && text.search(ESCAPED) === -1;
}
function isPlain(text) {
	return text !== "" && text.trim() === text && isPrintable(text) && !INDICATOR.test(text) && !WORD.test(text) && !NUMBER.test(text) && !/[,[\]{}]|:(?:\s|$)|\s#/.test(text);
}
function isBlockPlain(text) {
	return isPlain(text.replaceAll(/[,[\]{}]/g, "_")) && !INDICATOR.test(text);
}
function inlineText(text, options) {
	let { style, quote, flow } = options;
	return style !== "single" && style !== "double" && (flow ? isPlain(text) : isBlockPlain(text)) ? text : (style === "single" || style === "double" ? style : quote) === "single" && isPrintable(text) ? `'${text.replaceAll("'", "''")}'` : doubleQuoted(text);
}
function doubleQuoted(text) {
	return JSON.stringify(text).replace(ESCAPED, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function numberText(value) {
	let text = jsonNumber(value);
	return text.includes("e") && !text.includes(".") ? text.replace("e", ".0e") : text;
}
function jsonNumber(value) {
	return Object.is(value, -0) ? "0" : Number.isInteger(value) && !Number.isSafeInteger(value) ? value.toExponential() : String(value);
}
Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return numberText;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return inlineText;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return jsonNumber;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return doubleQuoted;
	}
});

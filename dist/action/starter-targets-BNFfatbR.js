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
const require_provider = require("./provider-Dsw-1uil.js"), ESCAPED = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, SURROGATE = later_("\\p{Surrogate}", "u"), CONTROL = later_("(?!\\n)\\p{Cc}", "u"), WORD = /^(?:null|true|false|yes|no|on|off|y|n|[-+]?\.(?:inf|nan))$/i, NUMBER = /^[-+.\d][-+.:\d_a-f xotz]*$/i, INDICATOR = /^[-?:,[\]{}#&*!|>'"%@`~=<\s]/;
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
// build/providers/starter-targets.js
function starterTargets(targets, { settings, about = [], of, usual }) {
	let yaml = (text) => inlineText(text, {
		quote: "double",
		flow: !0
	}), [first] = targets, written = targets.map((target) => {
		let lines = [...of(target.org), ...target === first ? usual : []];
		return [`${yaml(target.name)}:`, ...lines.map((line) => `  ${line}`)];
	}), keys = targets.map(({ name }) => require_provider.i(settings, name)), aboutKeys = targets.length === 1 ? ["# The API key never belongs in a file: set", `# ${keys[0]}, or ${require_provider.n(settings)} if there is only one key.`] : ["# The API keys never belong in a file; each target has a variable of its own:", ...keys.map((key) => `# ${key}`)];
	return [
		...targets.length === 1 ? [] : [`default_target: ${yaml(first.name)}`, ""],
		"targets:",
		...[
			...about,
			...aboutKeys,
			...written.flat()
		].map((line) => `  ${line}`),
		""
	].join("\n");
}
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return starterTargets;
	}
});

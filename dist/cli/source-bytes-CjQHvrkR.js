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
// build/source/read/source-bytes.js
const CONTROL = later_("(?![\\t\\n\\r])\\p{Cc}", "u");
function characterName(character) {
	return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
function decodeText(bytes) {
	let byteOrderMark = bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191, utf16 = bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255, body = byteOrderMark ? bytes.subarray(3) : bytes, text = new TextDecoder("utf-8", { ignoreBOM: !0 }).decode(body), out = {
		text,
		byteOrderMark,
		utf16
	}, nul = text.indexOf("\0");
	nul !== -1 && (out.nul = nul);
	let invalid = firstReplaced(text, body);
	return invalid !== void 0 && (out.invalid = invalid), out;
}
function firstReplaced(text, bytes) {
	let byte = 0, from = 0;
	for (let at = text.indexOf("\ufffd"); at !== -1; at = text.indexOf("\ufffd", from)) {
		if (byte += Buffer.byteLength(text.slice(from, at), "utf8"), bytes[byte] !== 239 || bytes[byte + 1] !== 191 || bytes[byte + 2] !== 189) return at;
		byte += 3, from = at + 1;
	}
}
Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return decodeText;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return 10485760;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return characterName;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return CONTROL;
	}
});

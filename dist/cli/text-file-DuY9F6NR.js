// build/pull/write/text-file.js
function fitsFile(text) {
	return text === "" || text.endsWith("\r") || text.startsWith("\ufeff") || text.includes("\0") ? !1 : !new RegExp("\\p{Surrogate}", "u").test(text);
}
function textFile(text, before) {
	let whole = `${text}\n`, lines = before?.split("\n").length ?? 1, crlf = before?.split("\r\n").length ?? 1;
	return lines > 1 && crlf === lines && !text.includes("\r") ? whole.replaceAll("\n", "\r\n") : whole;
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return textFile;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return fitsFile;
	}
});

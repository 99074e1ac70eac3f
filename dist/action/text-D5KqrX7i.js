// build/model/text.js
function withoutEnd(text, char) {
	let end = text.length;
	for (; end > 0 && text.charAt(end - 1) === char;) --end;
	return text.slice(0, end);
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
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return cutStart;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return withoutEnd;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return cut;
	}
});

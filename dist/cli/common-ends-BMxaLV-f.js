function commonStart(a, b) {
	let most = Math.min(a.length, b.length), length = 0;
	for (; length < most && a.charCodeAt(length) === b.charCodeAt(length);) length += 1;
	for (let at = length; at > Math.max(0, length - 200); --at) if (isBorder(a.charAt(at - 1))) return at;
	return isLow(a.charCodeAt(length)) || isLow(b.charCodeAt(length)) ? length - 1 : length;
}
function commonEnd(a, b) {
	let most = Math.min(a.length, b.length), length = 0;
	for (; length < most && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length);) length += 1;
	for (let at = length; at > Math.max(0, length - 200); --at) if (isBorder(a.charAt(a.length - at))) return at;
	return length > 0 && isLow(a.charCodeAt(a.length - length)) ? length - 1 : length;
}
function isBorder(char) {
	return new RegExp("[\\s\\p{P}]", "u").test(char);
}
function isLow(code) {
	return code >= 56320 && code <= 57343;
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return commonStart;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return commonEnd;
	}
});

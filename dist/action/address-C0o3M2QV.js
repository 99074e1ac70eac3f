// build/model/address.js
const UNSAFE = RegExp("[%/@\0--\u009f\u2028\u2029]", "gu");
function escapePart(part) {
	return part.replace(UNSAFE, (char) => [...new TextEncoder().encode(char)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("")).replace(/[\uD800-\uDFFF]/gu, (lone) => `%u${lone.charCodeAt(0).toString(16).toUpperCase()}`);
}
function formatAddress(kind, parts, scope) {
	let body = `${kind}/${parts.map(escapePart).join("/")}`;
	return scope === void 0 ? body : `${body}@${scope}`;
}
function kindOf(address) {
	let slash = address.indexOf("/");
	return slash < 0 ? address : address.slice(0, slash);
}
function splitAddress(address) {
	let kind = kindOf(address), rest = address.slice(kind.length + 1), at = rest.lastIndexOf("@");
	return {
		kind,
		parts: (at < 0 ? rest : rest.slice(0, at)).split("/").map(unescapePart),
		scope: at < 0 ? void 0 : rest.slice(at + 1)
	};
}
function unescapePart(part) {
	try {
		return decodeURIComponent(part.replace(/%(?![0-9A-Fa-f]{2})/g, "%25"));
	} catch {
		return part;
	}
}
function matchesPattern(pattern, address) {
	return pattern === "*" ? !0 : !pattern.includes("/") && !pattern.includes("*") ? kindOf(address) === pattern : matchesStars(pattern.split("*").map(literalOf), address);
}
function matchesStars(pieces, text) {
	let [first = "", ...between] = pieces, last = between.pop();
	if (last === void 0) return text === first;
	let end = text.length - last.length;
	if (first.length > end || !text.startsWith(first) || !text.endsWith(last) || between.reduce((sum, piece) => sum + piece.length, first.length) > end) return !1;
	let at = first.length;
	for (let piece of between) {
		let after = endOf(piece, text, at, end);
		if (after === void 0) return !1;
		at = after;
	}
	return at <= end;
}
function endOf(piece, text, from, to) {
	let back = new Int32Array(piece.length + 1), step = (matched, code) => {
		let length = matched;
		for (; length > 0 && piece.charCodeAt(length) !== code;) length = back[length] ?? 0;
		return piece.charCodeAt(length) === code ? length + 1 : 0;
	};
	for (let at = 1; at < piece.length; at += 1) back[at + 1] = step(back[at] ?? 0, piece.charCodeAt(at));
	let matched = 0;
	for (let at = from; at < to && matched < piece.length; at += 1) if (matched = step(matched, text.charCodeAt(at)), matched === piece.length) return at + 1;
	return piece.length === 0 ? from : void 0;
}
function patternOf(address) {
	return address.replaceAll("*", "%2A");
}
function literalOf(pattern) {
	return pattern.replaceAll("%2A", "*");
}
function matchesAny(patterns, address) {
	return patterns.some((pattern) => matchesPattern(pattern, address));
}
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return matchesPattern;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return matchesAny;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return kindOf;
	}
}), Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return patternOf;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return literalOf;
	}
}), Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return splitAddress;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return formatAddress;
	}
});

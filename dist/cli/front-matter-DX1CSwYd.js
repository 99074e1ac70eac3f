const require_stand_in_codes = require("./stand-in-codes-DtWCuUlo.js"), FILE_LABEL = "files", LIVE_LABEL = "platform", START = `<<<<<<< ${FILE_LABEL}`, END = `>>>>>>> ${LIVE_LABEL}`;
function hasMarkers(text) {
	if (!text.includes(START)) return !1;
	let lines = text.split(/\r?\n/), start = lines.indexOf(START), middle = start < 0 ? -1 : lines.indexOf("=======", start);
	return middle > start && lines.indexOf(END, middle) > middle;
}
function pulledConflictAt(text) {
	let line = RegExp(`^${START}\\r?$`, "m").exec(text)?.index;
	return Math.max(line ?? text.indexOf(START), 0);
}
function conflictAt(text) {
	if (!text.includes("<<<<<<<")) return;
	let start, isHalf = !1;
	for (let at = 0; at < text.length;) {
		let next = text.indexOf("\n", at), end = next < 0 ? text.length : next, marker = markerAt(text, at, end);
		if (marker?.sign === "<") start = {
			at,
			size: marker.size
		}, isHalf = !1;
		else if (marker !== void 0 && marker.size === start?.size) {
			if (marker.sign === "=") isHalf = !0;
			else if (isHalf) return start.at;
		}
		at = end + 1;
	}
}
function markerAt(text, at, end) {
	let sign = text[at] ?? "";
	if (!"<=>".includes(sign)) return;
	let size = 1;
	for (; at + size < end && text[at + size] === sign;) size += 1;
	let after = at + size === end ? "" : text[at + size] ?? "";
	return size >= 7 && (after === "" || after === "\r" || sign !== "=" && after === " ") ? {
		sign,
		size
	} : void 0;
}
function conflictIn(text) {
	let offset = conflictAt(text);
	if (offset !== void 0) return {
		code: require_stand_in_codes.t.conflicted,
		offset,
		message: "The file contains unresolved conflict markers.",
		remedy: "Keep what is right and remove the lines that begin with <<<<<<<, ======= and >>>>>>>, then add the file to the commit."
	};
}
// build/source/read/front-matter.js
function isMarkdown(file) {
	return /\.md$/i.test(file);
}
function isFence(text, start, end) {
	return text.startsWith("---", start) && /^[ \t]*\r?$/.test(text.slice(start + 3, end));
}
function opensFrontMatter(text) {
	let end = text.indexOf("\n");
	return isFence(text, 0, end < 0 ? text.length : end);
}
function frontMatterOf(text) {
	if (!opensFrontMatter(text)) return;
	let first = text.indexOf("\n");
	if (!(first < 0)) for (let closing = first + 1; closing < text.length;) {
		let next = text.indexOf("\n", closing), end = next < 0 ? text.length : next;
		if (isFence(text, closing, end)) return {
			opened: text[first - 1] === "\r" ? first - 1 : first,
			closing,
			below: next < 0 ? end : next + 1
		};
		closing = end + 1;
	}
}
function textBelow(text, { below }) {
	return text.slice(below).replace(/\r?\n$/, "");
}
function fitsBelow(text) {
	return text.includes("\0") || new RegExp("\\p{Surrogate}", "u").test(text) ? !1 : hasMarkers(text) || conflictAt(text) === void 0;
}
function writtenBelow(text, newline, before) {
	let isEnded = before === void 0 || before === "" || before.endsWith("\n");
	return text === "" || text.endsWith("\r") ? text : isEnded || text.endsWith("\n") ? text + newline : text;
}
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return textBelow;
	}
}), Object.defineProperty(exports, "c", {
	enumerable: !0,
	get: function() {
		return LIVE_LABEL;
	}
}), Object.defineProperty(exports, "d", {
	enumerable: !0,
	get: function() {
		return pulledConflictAt;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return opensFrontMatter;
	}
}), Object.defineProperty(exports, "l", {
	enumerable: !0,
	get: function() {
		return conflictIn;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return frontMatterOf;
	}
}), Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return writtenBelow;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return isMarkdown;
	}
}), Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return FILE_LABEL;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return fitsBelow;
	}
}), Object.defineProperty(exports, "u", {
	enumerable: !0,
	get: function() {
		return hasMarkers;
	}
});

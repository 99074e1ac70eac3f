const require_codes = require("./codes-CCyt0aRV.js"), STAND_IN_CODES = {
	leftOut: require_codes.t(require_codes.s("PS1140", "Git left bundles out of this checkout; their items were read from the commit, count as present but are not planned.", "To plan these items too, check the files out with the command of the message, for example `git sparse-checkout add FOLDER`.")),
	unread: require_codes.t(require_codes.u("PS1141", "Git left bundles out of this checkout and their content is missing, so nothing is deleted for not being in the files.", "Check the missing files out with the command of the message, or leave them out of `bundles`.")),
	textLeftOut: require_codes.i("PS1142", "Git left a $file text out of this checkout.", "Check the text out with `git sparse-checkout add FOLDER`, or update its submodule with `git submodule update --init`."),
	lfsPointer: require_codes.i("PS1143", "A file is a Git LFS pointer, not the text itself.", "Fetch the text with `git lfs install && git lfs pull`; in a workflow, set `lfs: true` of `actions/checkout`."),
	encrypted: require_codes.i("PS1144", "A file is encrypted.", "Decrypt the file with the tool that the message names, before the run."),
	linkAsFile: require_codes.i("PS1145", "A file is a symbolic link in the commit but a plain file here that contains the path of the link.", "Put the file itself into the repository, or check it out as a link: `git config core.symlinks true`, then `git checkout -- FILE`."),
	unmerged: require_codes.i("PS1146", "A file is unmerged: it has an unresolved merge conflict.", "Resolve the conflict and run `git add FILE`, or abort the merge."),
	conflicted: require_codes.i("PS1147", "A file contains unresolved conflict markers.", "Keep what is right, remove the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`, then add the file to the commit."),
	notCheckable: require_codes.t(require_codes.s("PS1148", "A pull request from a fork changed a file in Git LFS; its text is not fetched and not planned.", "Review the text file before the merge; the plan of the merge shows its effect."))
}, FILE_LABEL = "files", LIVE_LABEL = "platform", START = `<<<<<<< ${FILE_LABEL}`, END = `>>>>>>> ${LIVE_LABEL}`;
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
		code: STAND_IN_CODES.conflicted,
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
}), Object.defineProperty(exports, "f", {
	enumerable: !0,
	get: function() {
		return STAND_IN_CODES;
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

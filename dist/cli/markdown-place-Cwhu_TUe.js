const require_page_link = require("./page-link-DM--sAwd.js"), require_entries = require("./entries-DD86IW21.js"), require_opened = require("./opened-DKUqw0zC.js"), URL = /^https?:\/\/[A-Za-z0-9./?#&=%~:;,+!-]+$/;
function markdownLink(text, url, options = {}) {
	let code = require_opened.l(text, options), target = url?.replaceAll("_", "%5F").replaceAll("*", "%2A");
	return target === void 0 || !URL.test(target) ? code : `[${code}](${target.replaceAll("&", "&amp;")})`;
}
function codeLinked(code, page = require_page_link.t(code)) {
	return markdownLink(code, page);
}
function placeLink(place, look, options = {}) {
	let text = require_entries.c(place);
	if (place == null || text === "") return "";
	let url = look.sourceUrl?.(place);
	return markdownLink(options.short === !0 && typeof url == "string" ? text.slice(text.lastIndexOf("/") + 1) : text, url, options);
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return markdownLink;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return placeLink;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return codeLinked;
	}
});

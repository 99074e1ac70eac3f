const require_entries = require("./entries-D5LtJ3xf.js"), require_opened = require("./opened-B8hztCDc.js"), URL = /^https?:\/\/[A-Za-z0-9./?#&=%~:;,+!-]+$/;
function markdownLink(text, url, options = {}) {
	let code = require_opened.et(text, options), target = url?.replaceAll("_", "%5F").replaceAll("*", "%2A");
	return target === void 0 || !URL.test(target) ? code : `[${code}](${target.replaceAll("&", "&amp;")})`;
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
		return placeLink;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return markdownLink;
	}
});

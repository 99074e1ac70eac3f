require("./package-DwzHiKg-.js");
// build/model/page-link.js
function pageLink(page, anchor) {
	return `docs/${page}#${anchor}`;
}
function codeLink(code) {
	return pageLink("errors.md", code.toLowerCase());
}
function codeUrl(code, home = null) {
	if (!/^PS\d{4}$/.test(code)) return null;
	let url = home === null ? codeLink(code) : `${home}/docs/errors.md#${code.toLowerCase()}`;
	return url.startsWith("https://") ? url : null;
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return codeUrl;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return pageLink;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return codeLink;
	}
});

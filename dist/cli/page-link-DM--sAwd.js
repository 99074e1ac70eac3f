require("./index.js");
// build/model/page-link.js
function pageLink(page, anchor) {
	return `docs/${page}#${anchor}`;
}
function codeLink(code) {
	return pageLink("errors.md", code.toLowerCase());
}
Object.defineProperty(exports, "n", {
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

// build/source/document-format.js
function dataEndings(ending = "") {
	return [
		"yaml",
		"yml",
		"json"
	].map((extension) => `${ending}.${extension}`);
}
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return dataEndings;
	}
});

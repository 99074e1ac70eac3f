// build/model/system-error.js
function codeOf(error) {
	return error instanceof Error && "code" in error ? String(error.code) : void 0;
}
function causeOf(error) {
	return codeOf(error) ?? (error instanceof Error ? error.message : String(error));
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return codeOf;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return causeOf;
	}
});

// build/cli/print-json.js
function printDocument(document, io) {
	io.json === void 0 ? io.out(`${JSON.stringify(document, null, 2)}\n`) : io.json.set(document);
}
function printWhole(text, io) {
	io.json?.printed(), io.out(text);
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return printWhole;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return printDocument;
	}
});

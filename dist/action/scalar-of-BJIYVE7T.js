// build/providers/pipelines/scalar-of.js
function scalarOf(node) {
	return node?.type === "scalar" ? node.value : void 0;
}
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return scalarOf;
	}
});

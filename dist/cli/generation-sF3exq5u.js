// build/compare/generation.js
function nextGeneration(entry, departed, kind) {
	return kind !== void 0 && kind.idempotency === void 0 ? 0 : entry === void 0 ? departed?.generation ?? 0 : entry.id === null ? entry.generation : entry.generation + 1;
}
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return nextGeneration;
	}
});

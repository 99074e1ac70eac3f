// build/providers/pipelines/generated-section.js
function generatedSection(key, schema, validators) {
	return {
		schema,
		get validator() {
			let found = validators[key];
			if (found === void 0) throw TypeError(`the generated validators hold none for ${key}`);
			return found;
		}
	};
}
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return generatedSection;
	}
});

// build/run/schema-files.js
const SCHEMAS = "pipelines-schemas";
function schemaFile(key) {
	return `${SCHEMAS}/${key}.v1.schema.json`;
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return schemaFile;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return SCHEMAS;
	}
});

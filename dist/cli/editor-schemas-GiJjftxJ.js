const require_rolldown_runtime = require("./rolldown-runtime-DUzk6_NY.js"), require_json_schema = require("./json-schema-GQw0-nwZ.js"), require_config_schema = require("./config-schema-qbcLeRvV.js"), require_providers = require("./providers-D5xH4Ar6.js"), require_schema_files = require("./schema-files-BJF3T5-C.js");
// build/run/editor-schemas.js
var editor_schemas_exports = require_rolldown_runtime.r({ editorSchemas: () => editorSchemas });
async function editorSchemas(providers, formats, hasBundles) {
	let kinds = await require_providers.i(providers), made = hasBundles ? [["bundle", require_json_schema.n(kinds, { forms: "all" })]] : [];
	made.push(["config", require_config_schema.t(kinds, providers, await require_providers.a(providers))]);
	for (let { key, schema } of formats) made.push([key, await schema(kinds, (kind) => require_json_schema.r(kind, "all"))]);
	return new Map(made.map(([key, schema]) => [require_schema_files.n(key), `${JSON.stringify(schema, null, 2)}\n`]));
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return editor_schemas_exports;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return editorSchemas;
	}
});

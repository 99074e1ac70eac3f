require("./rolldown-runtime-DUzk6_NY.js");
const require_bundle_format = require("./bundle-format-CbAP1sQI.js"), require_json_schema = require("./json-schema-GQw0-nwZ.js"), require_config_schema = require("./config-schema-qbcLeRvV.js"), require_closest = require("./closest-D7ENJx0f.js"), require_model = require("./model-CQuGHFup.js"), require_plan_schema = require("./plan-schema-5_mdbfoO.js"), require_providers = require("./providers-D5xH4Ar6.js"), require_main = require("./main-DZuLd4ZI.js"), require_command_codes = require("./command-codes-BzrfBVMk.js"), require_options = require("./options-Ds_vjILs.js"), command = require_main.s({
	name: "schema",
	does: "Print a JSON Schema for editors and other tools.",
	examples: [[require_model.yt("schema", "config"), "print the schema of the configuration"]],
	flags: (bare) => require_options.o(bare).argument("[which]", "bundle, config, plan, or a file format of a platform", "bundle"),
	run: ([which], flags, { io }) => schema(which, flags, io)
});
async function schema(which, { json: isJson }, io) {
	let { providers = require_providers.n } = io, schemas = {
		config: async (kinds) => require_config_schema.t(kinds, providers, await require_providers.a(providers)),
		plan: () => require_plan_schema.t()
	}, schemaOf = (kind) => require_json_schema.r(kind, "all");
	for (let { key, schema: made } of [require_bundle_format.t, ...await require_providers.r(providers)]) schemas[key] = (kinds) => made(kinds, schemaOf);
	let names = Object.keys(schemas).sort(), make = Object.hasOwn(schemas, which) ? schemas[which] : void 0;
	if (make === void 0) {
		let near = require_closest.n(which, names);
		throw new require_model.at(require_command_codes.t.unknownSchema.code, `There is no schema ${JSON.stringify(which)}.`, near === void 0 ? `Choose one of ${names.join(", ")}.` : `Did you mean ${near}?`);
	}
	let made = await make(await require_providers.i(providers));
	return isJson === !0 ? require_options.h({
		name: which,
		schema: made
	}, io) : io.out(`${JSON.stringify(made, null, 2)}\n`), 0;
}
exports.command = command;

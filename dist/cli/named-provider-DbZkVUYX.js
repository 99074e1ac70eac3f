const require_closest = require("./closest-D7ENJx0f.js"), require_model = require("./model-CQuGHFup.js"), require_providers = require("./providers-D5xH4Ar6.js"), require_command_codes = require("./command-codes-BzrfBVMk.js");
// build/cli/named-provider.js
function namedProvider(name, providers, { has, what, missing }) {
	let able = providers.filter(has).map((one) => one.name), known = `Providers with ${what}: ${able.join(", ")}.`, wanted = name ?? require_providers.t.name, provider = providers.find((one) => one.name === wanted);
	if (provider === void 0) {
		let near = require_closest.n(wanted, able);
		throw new require_model.at(require_command_codes.t.unknownProvider.code, `There is no provider ${JSON.stringify(wanted)}${near === void 0 ? "." : `; did you mean ${near}?`}`, known);
	}
	if (!has(provider)) throw new require_model.at(missing.code, `${provider.title} has no ${what.replace(/^an? /, "")}.`, known);
	return provider;
}
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return namedProvider;
	}
});

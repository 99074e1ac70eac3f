const require_rolldown_runtime = require("./rolldown-runtime-DUzk6_NY.js"), require_say = require("./say-ZhhkoCO1.js"), require_model = require("./model-CQuGHFup.js"), require_providers = require("./providers-D5xH4Ar6.js");
// build/run/open/key-use.js
var key_use_exports = require_rolldown_runtime.r({ withoutKeys: () => withoutKeys });
function holdsKey(name, providers = require_providers.n) {
	return providers.some(({ settings }) => {
		let variable = require_model.u(settings);
		return name === variable || name.startsWith(`${variable}_`);
	});
}
function withoutKeys(env, providers = require_providers.n) {
	return require_say._(env, (name) => holdsKey(name, providers));
}
function keyUse(target, settings) {
	let { baseUrl, baseUrlSource, apiKeySource: source } = settings;
	return {
		target,
		baseUrl,
		baseUrlSource,
		source
	};
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return key_use_exports;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return withoutKeys;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return keyUse;
	}
});

const require_main = require("./main-D9AQV1A7.js"), require_provider = require("./provider-CcEOg05C.js"), require_index = require("./index.js"), require_providers = require("./providers-DiuYzzPY.js");
// build/run/open/key-use.js
var key_use_exports = require_index.l({ withoutKeys: () => withoutKeys });
function holdsKey(name, providers = require_providers.n) {
	return providers.some(({ settings }) => {
		let variable = require_provider.n(settings);
		return name === variable || name.startsWith(`${variable}_`);
	});
}
function withoutKeys(env, providers = require_providers.n) {
	return require_main.d(env, (name) => holdsKey(name, providers));
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

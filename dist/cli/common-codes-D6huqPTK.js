const require_codes = require("./codes-CCyt0aRV.js"), PLATFORM_CODES = {
	notSent: require_codes.a("PS5001", "A request never left this machine, so it had no effect.", "Check the connection and the proxy, then run the command again."),
	unreadable: require_codes.a("PS5003", "A list or an object cannot be read, so nothing in it is planned or written.", "Give the key the right to read it, or list the kind under `allow_unreadable` in the configuration. `pipelines-sync doctor` shows what the key may read."),
	noObject: require_codes.i("PS5004", "The platform answered a read with something other than an object.", "Check what stands between this machine and the platform, such as a proxy. `pipelines-sync doctor` checks the connection."),
	readFailed: require_codes.i("PS5005", "A read failed, also after retries.", "Run the command again; `--verbose` logs every request. Nothing was changed, and no object was treated as missing."),
	keyRefused: require_codes.i("PS5010", "The platform does not accept the API key.", "Check that the variable of the key holds a valid key of this platform. `pipelines-sync doctor` says which variable is used and what the platform answers."),
	otherAccount: require_codes.i("PS5011", "The API key belongs to another {account} than the target's.", "Use a key of the target's {account}, or correct the {account} in the configuration."),
	otherService: require_codes.i("PS5012", "The base URL does not belong to a {platform} platform.", "Correct the base URL in the configuration, the environment or `--base-url`."),
	strangeId: require_codes.i("PS4240", "The platform returned an id that is not valid for its kind.", "Report it to the operators of the platform; nothing was written."),
	deprecated: require_codes.u("PS5030", "The platform announced the removal of a route that pipelines-sync uses.", "Look for a newer version of pipelines-sync before the route is removed.")
}, TOOL_CODES = { fault: require_codes.i("PS9001", "An internal error in pipelines-sync. Run with `--verbose` for details, and please report it.", "Run the command again with `--verbose` and report the output.") };
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return TOOL_CODES;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return PLATFORM_CODES;
	}
});

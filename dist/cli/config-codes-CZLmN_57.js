const require_index = require("./index.js"), require_source_codes = require("./source-codes-DUVS5ONT.js"), CONFIG_CODES = {
	unreadable: require_index.l("PS3001", "The --config file cannot be read."),
	severalFiles: require_index.l("PS3002", "A folder contains more than one configuration file."),
	fileName: require_index.l("PS3003", "The --config file does not end in .yaml, .yml or .json, or is a file of the SDK."),
	outside: require_index.l("PS3004", "The configuration is a symbolic link that leads outside the repository."),
	unknownKey: require_index.l("PS3005", "The configuration has an unknown key."),
	wrongValue: require_index.l("PS3006", "A value of the configuration has the wrong type or is out of range."),
	missingKey: require_index.l("PS3007", "A required key of the configuration is missing."),
	version: require_index.l("PS3008", "The version of the configuration is not 1."),
	namespace: require_index.l("PS3009", "The namespace is empty or contains a control character."),
	targetName: require_index.l("PS3010", "The name of a target is empty, longer than 100 characters, or contains a control character."),
	noTarget: require_index.l("PS3011", "The configuration has no target."),
	defaultTarget: require_index.l("PS3012", "default_target names a target that does not exist."),
	provider: require_index.l("PS3029", "A target names an unknown provider."),
	unusedBundles: require_index.h("PS3028", "The bundles of the configuration belong to no target."),
	orgId: require_index.l("PS3013", "org_id is not a positive whole number."),
	orgIdText: require_index.h("PS3014", "org_id is a number in quotes."),
	accountKey: require_index.l("PS3027", "A target names its account by a key that another platform has."),
	strict: require_index.l("PS3033", "A target sets strict, and its platform has no such setting."),
	baseUrl: require_index.l("PS3015", "base_url is not an address of the form https://host."),
	baseUrlClear: require_index.l("PS3016", "base_url is http:// on another machine, where the key could be intercepted."),
	variableName: require_index.l("PS3017", "The name of a variable may contain only letters, digits and _."),
	secretName: require_index.l("PS3018", "The name of a secret may contain only letters, digits and _."),
	secretReserved: require_index.l("PS3019", "A secret begins with {variables}, GITHUB_ or ACTIONS_."),
	secretIsKey: require_index.l("PS3020", "A secret is also the API key of a target."),
	keyVariable: require_index.l("PS3021", "api_key_env is not a valid name for a variable with the key."),
	limits: require_index.l("PS3022", "A limit is not a whole number of 0 or more, or a percentage is not from 0 to 100."),
	patternWithoutKind: require_index.l("PS3023", "A pattern does not begin with a kind, so it can never match an address."),
	unknownKind: require_index.l("PS3024", "allow_unreadable names an unknown kind."),
	targetUnknown: require_index.l("PS3025", "The requested target does not exist."),
	targetUndecided: require_index.l("PS3026", "There are several targets, and neither --target nor default_target chooses one.")
}, configFinding = require_source_codes.r;
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return configFinding;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return CONFIG_CODES;
	}
});

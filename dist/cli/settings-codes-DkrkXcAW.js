const require_index = require("./index.js"), OPEN_CODES = {
	noConfiguration: require_index.l("PS3201", "There is no configuration, and no bundle was named."),
	checkOnly: require_index.p("PS9033", "The platform of the target only checks files, so the command does nothing there."),
	inNoTree: require_index.h("PS9034", "A file of the target belongs to nothing that is checked."),
	baseUnreadable: require_index.l("PS9036", "The commit that a check compares with cannot be read."),
	checkOptions: require_index.l("PS9038", "An option of plans was passed for a target whose files are only checked."),
	noTree: require_index.l("PS9035", "The files of the target contain nothing to check."),
	otherProvider: require_index.l("PS9037", "A command, or runs after an apply, of one platform were asked for on a target on another one."),
	badPattern: require_index.l("PS9030", "A pattern on the command line has an unknown kind, or looks like a file."),
	fitsNothing: require_index.l("PS9031", "A pattern on the command line matches no item of the files."),
	fitsLeftOut: require_index.l("PS9032", "A pattern on the command line matches only items that the target leaves out.")
}, ITEM_CODES = {
	missing: require_index.l("PS2001", "A required field is missing."),
	wrongType: require_index.l("PS2002", "A field has the wrong type of value."),
	misspelt: require_index.l("PS2003", "An unknown field looks like a misspelt known one."),
	unknown: require_index.h("PS2004", "A field is unknown; with `unknown_fields: error` this is an error."),
	notListed: require_index.l("PS2005", "A field has a value that is not one of the allowed ones."),
	tooLong: require_index.l("PS2006", "A string is longer than the platform allows."),
	tooShort: require_index.l("PS2007", "A string or list is empty or too short."),
	outOfRange: require_index.l("PS2008", "A number or id is outside the allowed range."),
	notDocumented: require_index.h("PS2009", "A field has an undocumented value; it is sent as it is."),
	notUrl: require_index.l("PS2010", "A field that takes a URL has another value."),
	badReference: require_index.l("PS2011", "A `{$ref}` has the wrong form for its field."),
	misplacedForm: require_index.l("PS2012", "A `{$ref}` or `{$env}` is not allowed here."),
	sameMember: require_index.l("PS2013", "A set contains the same object twice."),
	sameName: require_index.h("PS2014", "Two elements of a list have the same name."),
	otherVersion: require_index.l("PS2015", "A version belongs to a different object than the id beside it."),
	badSecret: require_index.l("PS2016", "A `{$env}` does not name an environment variable."),
	variantNeeds: require_index.l("PS2101", "A field that the type of the item requires is missing."),
	variantIgnores: require_index.h("PS2110", "A field has no effect on an item of this type.")
}, SETTINGS_CODES = {
	notMasked: require_index.h("PS3030", "A secret or key is shorter than 8 characters or a plain word, so it is not masked in logs and comments.", "Use a longer, random value; until then nothing hides it in logs."),
	hostNotNamed: require_index.l("PS3101", "The API key was not sent to a host that only a file names."),
	clearText: require_index.l("PS3102", "A base URL is http:// on another machine, where the key could be intercepted."),
	envDiffers: require_index.l("PS3103", "The base URL in the environment differs from the target's and is ignored."),
	baseUrl: require_index.l("PS3104", "A base URL from the command line, the environment or the SDK is invalid."),
	noBaseUrl: require_index.l("PS3114", "The address of a self-hosted platform is not set."),
	noKey: require_index.l("PS3105", "No API key was found."),
	keyCharacters: require_index.l("PS3106", "The API key contains characters that are not allowed in an HTTP header."),
	org: require_index.l("PS3107", "An {account} id from the command line or the SDK is not a positive whole number."),
	hostList: require_index.h("PS3110", "An entry of PIPELINES_SYNC_HOSTS is not a host and is ignored.", "Write hosts without scheme and path, separated by commas."),
	proxy: require_index.l("PS3112", "A proxy address in the environment is invalid."),
	secretEdges: require_index.h("PS3113", "The value of a secret begins or ends with white space, for example a line break.", "Set the secret again without the line break, unless it belongs to the value."),
	noAccount: require_index.f("PS3111", "A target sets no {account}, so the {account} of the API key is used.", "Write the {account} of the target into the configuration, so that another key is refused.")
};
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return ITEM_CODES;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return OPEN_CODES;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return SETTINGS_CODES;
	}
});

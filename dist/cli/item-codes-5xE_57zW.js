const require_codes = require("./codes-CCyt0aRV.js"), SETTINGS_CODES = {
	notMasked: require_codes.t(require_codes.u("PS3030", "A secret or key is shorter than 8 characters or a plain word, so it is not masked in logs and comments.", "Use a longer, random value; until then nothing hides it in logs.")),
	hostNotNamed: require_codes.i("PS3101", "The API key was not sent to a host that only a file names.", "If you trust the host, pass `--base-url`, or set `PIPELINES_SYNC_HOSTS` to it."),
	clearText: require_codes.i("PS3102", "A base URL is http:// on another machine, where the key could be intercepted.", "Use an address that begins with `https://`."),
	envDiffers: require_codes.i("PS3103", "The base URL in the environment differs from the target's and is ignored.", "Unset the variable, or pass `--base-url` to use the other address with a ledger of its own."),
	baseUrl: require_codes.i("PS3104", "A base URL from the command line, the environment or the SDK is invalid.", "Pass the scheme and the host only, for example `--base-url https://pipelines.example.com`."),
	noBaseUrl: require_codes.i("PS3114", "The address of a self-hosted platform is not set.", "Set the address outside of the files, in the environment variable that the message names or with `--base-url`."),
	noKey: require_codes.i("PS3105", "No API key was found.", "Set the variable that the message names, for example with `export`. `pipelines-sync doctor` shows which key is found."),
	keyCharacters: require_codes.i("PS3106", "The API key contains characters that are not allowed in an HTTP header.", "Set the key again without quotes, spaces and line breaks."),
	org: require_codes.i("PS3107", "An {account} id from the command line or the SDK is not a positive whole number.", "Pass the id of the {account} that the target names, or leave `--org` out."),
	hostList: require_codes.u("PS3110", "An entry of PIPELINES_SYNC_HOSTS is not a host and is ignored.", "Write hosts without scheme and path, separated by commas."),
	proxy: require_codes.i("PS3112", "A proxy address in the environment is invalid.", "Set the variable to an address such as `http://proxy.example:3128`, or unset it."),
	secretEdges: require_codes.u("PS3113", "The value of a secret begins or ends with white space, for example a line break.", "Set the secret again without the line break, unless it belongs to the value."),
	noAccount: require_codes.s("PS3111", "A target sets no {account}, so the {account} of the API key is used.", "Write the {account} of the target into the configuration, so that another key is refused.")
}, OPEN_CODES = {
	noConfiguration: require_codes.i("PS3201", "There is no configuration, and no bundle was named.", "Name bundles on the command line, or create a configuration: `pipelines-sync init`."),
	checkOnly: require_codes.c("PS9033", "The platform of the target only checks files, so the command does nothing there.", "Run `pipelines-sync plan`, which checks the files."),
	inNoTree: require_codes.u("PS9034", "A file of the target belongs to nothing that is checked.", "Leave the file out of `bundles`, or correct its place or name."),
	baseUnreadable: require_codes.i("PS9036", "The commit that a check compares with cannot be read.", "Fetch the commit, for example with `git fetch --unshallow`."),
	checkOptions: require_codes.i("PS9038", "An option of plans was passed for a target whose files are only checked.", "Leave the option out. To keep the verdict, save what `pipelines-sync plan --json` prints."),
	noTree: require_codes.i("PS9035", "The files of the target contain nothing to check.", "Correct `bundles` of the target so that they match what is to be checked."),
	otherProvider: require_codes.i("PS9037", "A command, or runs after an apply, of one platform were asked for on a target on another one.", "Choose a target of the platform that the command belongs to, with `--target`."),
	badPattern: require_codes.i("PS9030", "A pattern on the command line has an unknown kind, or looks like a file.", "Write a pattern of addresses such as `prompts/*`, and file names before the flags."),
	fitsNothing: require_codes.i("PS9031", "A pattern on the command line matches no item of the files.", "Correct the pattern; the message names a similar address. `pipelines-sync plan` lists them all."),
	fitsLeftOut: require_codes.i("PS9032", "A pattern on the command line matches only items that the target leaves out.", "Choose another target with `--target`, or change `include` and `exclude` in the configuration.")
}, ITEM_CODES = {
	missing: require_codes.i("PS2001", "A required field is missing.", "Add the field. `pipelines-sync explain KIND.FIELD` says what it takes."),
	wrongType: require_codes.i("PS2002", "A field has the wrong type of value.", "Write the value in the type that the message names: quotes make a string."),
	misspelt: require_codes.i("PS2003", "An unknown field looks like a misspelt known one.", "Rename the field as the message suggests."),
	unknown: require_codes.u("PS2004", "A field is unknown; with `unknown_fields: error` this is an error.", "Remove the field, move it where the message says, or leave it if you know that the platform takes it."),
	notListed: require_codes.i("PS2005", "A field has a value that is not one of the allowed ones.", "Write one of the values that the message lists."),
	tooLong: require_codes.i("PS2006", "A string is longer than the platform allows.", "Shorten the string to the length that the message names."),
	tooShort: require_codes.i("PS2007", "A string or list is empty or too short.", "Give the field a value, or remove the field if it is optional."),
	outOfRange: require_codes.i("PS2008", "A number or id is outside the allowed range.", "Write a number in the range that the message names."),
	notDocumented: require_codes.u("PS2009", "A field has an undocumented value; it is sent as it is.", "Check the spelling against the documented values in the message; leave a value that you know the platform takes."),
	notUrl: require_codes.i("PS2010", "A field that takes a URL has another value.", "Write the whole address with its scheme, for example `https://tools.example.com/mcp`."),
	badReference: require_codes.i("PS2011", "A `{$ref}` has the wrong form for its field.", "Write `{$ref: ADDRESS}` for an id, and `{$ref: ADDRESS, version: latest}` for a version."),
	misplacedForm: require_codes.i("PS2012", "A `{$ref}` or `{$env}` is not allowed here.", "Write the value itself, and use the form only as the value of a field that takes it."),
	sameMember: require_codes.i("PS2013", "A set contains the same object twice.", "Remove one of the two members of the set."),
	sameName: require_codes.u("PS2014", "Two elements of a list have the same name.", "Remove one of the two elements, or rename it."),
	otherVersion: require_codes.i("PS2015", "A version belongs to a different object than the id beside it.", "Refer to the object beside it: write its address with `version: latest`."),
	badSecret: require_codes.i("PS2016", "A `{$env}` does not name an environment variable.", "Write `{$env: NAME}` with a name that the target lists under `secrets`."),
	notSeen: require_codes.u("PS2017", "A text is empty, or shows nothing but white space.", "Write the text, or remove the field or the item. For a prompt file, the text stands below the front matter."),
	variantNeeds: require_codes.i("PS2101", "A field that the type of the item requires is missing.", "Add the field that this type requires, or correct the type."),
	variantIgnores: require_codes.u("PS2110", "A field has no effect on an item of this type.", "Remove the field, or correct the type of the item.")
};
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return OPEN_CODES;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return SETTINGS_CODES;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return ITEM_CODES;
	}
});

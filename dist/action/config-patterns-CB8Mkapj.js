const require_address = require("./address-C0o3M2QV.js"), require_model = require("./model-BZhztCQP.js"), require_codes = require("./codes-CCyt0aRV.js"), require_source_codes = require("./source-codes-DtAkSEA1.js");
// build/model/kind-pattern.js
function canMatch(pattern, kinds) {
	let star = pattern.indexOf("*");
	if (star < 0) return kinds.includes(require_address.n(pattern));
	let start = pattern.slice(0, star);
	return kinds.some((kind) => `${kind}/`.startsWith(start) || start.startsWith(`${kind}/`));
}
function meantPattern(pattern, kinds) {
	let written = require_address.n(pattern).split("*", 1)[0] ?? "", near = require_model.L(written, kinds);
	return near === void 0 ? void 0 : near + pattern.slice(written.length);
}
// build/config/config-codes.js
const CONFIG_CODES = {
	unreadable: require_codes.i("PS3001", "The --config file cannot be read.", "Correct the path of `--config`; it is relative to the current folder. To create a configuration: `pipelines-sync init`."),
	severalFiles: require_codes.i("PS3002", "A folder contains more than one configuration file.", "Remove one of the files, or choose one with `--config`."),
	fileName: require_codes.i("PS3003", "The --config file does not end in .yaml, .yml or .json, or is a file of the SDK.", "Name the configuration `pipelines-sync.yaml`."),
	outside: require_codes.i("PS3004", "The configuration is a symbolic link that leads outside the repository.", "Replace the link with a file in the repository."),
	unknownKey: require_codes.i("PS3005", "The configuration has an unknown key.", "Correct the key; `pipelines-sync explain targets` lists those of a target. A key of the API never belongs in a file: set an environment variable."),
	wrongValue: require_codes.i("PS3006", "A value of the configuration has the wrong type or is out of range.", "Write a value of the type that the message names. `pipelines-sync explain KEY` says what the key takes."),
	missingKey: require_codes.i("PS3007", "A required key of the configuration is missing.", "Add the key. `pipelines-sync explain KEY` shows an example of it."),
	version: require_codes.i("PS3008", "The version of the configuration is not 1.", "Write `version: 1`, or use the version of pipelines-sync that the configuration was written for."),
	namespace: require_codes.i("PS3009", "The namespace is empty or contains a control character.", "Write a readable name, for example `namespace: my-prompts`."),
	targetName: require_codes.i("PS3010", "The name of a target is empty, longer than 100 characters, or contains a control character.", "Give the target a short, readable name."),
	noTarget: require_codes.i("PS3011", "The configuration has no target.", "Add a target, for example `targets: {staging: {org_id: 2}}`."),
	defaultTarget: require_codes.i("PS3012", "default_target names a target that does not exist.", "Write the name of one of the targets in `default_target`."),
	provider: require_codes.i("PS3029", "A target names an unknown provider.", "Write one of the providers that the message lists."),
	unusedBundles: require_codes.u("PS3028", "The bundles of the configuration belong to no target.", "Remove `bundles` from the configuration, or from the target that these files are for."),
	orgId: require_codes.i("PS3013", "org_id is not a positive whole number.", "Write the id of the {account} as a whole number, for example `org_id: 2`."),
	orgIdText: require_codes.u("PS3014", "org_id is a number in quotes.", "Write the number without quotes."),
	accountKey: require_codes.i("PS3027", "A target names its account by a key that another platform has.", "Remove the key, or use the one that the message names for this platform."),
	strict: require_codes.i("PS3033", "A target sets strict, and its platform has no such setting.", "Remove `strict` from the target."),
	baseUrl: require_codes.i("PS3015", "base_url is not an address of the form https://host.", "Write the scheme and the host only, for example `base_url: https://pipelines.example.com`."),
	baseUrlClear: require_codes.i("PS3016", "base_url is http:// on another machine, where the key could be intercepted.", "Write `https://` in `base_url`."),
	variableName: require_codes.i("PS3017", "The name of a variable may contain only letters, digits and _.", "Use a name such as `italy_workflow` for the variable."),
	secretName: require_codes.i("PS3018", "The name of a secret may contain only letters, digits and _.", "Use a name such as `DOCS_TOKEN` for the secret."),
	secretReserved: require_codes.i("PS3019", "A secret begins with {variables}, GITHUB_ or ACTIONS_.", "Use an environment variable of another name for the secret."),
	secretIsKey: require_codes.i("PS3020", "A secret is also the API key of a target.", "Use an environment variable of its own for the secret."),
	keyVariable: require_codes.i("PS3021", "api_key_env is not a valid name for a variable with the key.", "Write the name of an environment variable in `api_key_env`, for example `STAGING_API_KEY`; the key itself never belongs in a file."),
	limits: require_codes.i("PS3022", "A limit is not a whole number of 0 or more, or a percentage is not from 0 to 100.", "Write a whole number, for example `max_deletes: 20`, or a percentage from 0 to 100."),
	patternWithoutKind: require_codes.i("PS3023", "A pattern does not begin with a kind, so it can never match an address.", "Begin the pattern with a kind, for example `prompts/*`, or write `*`."),
	unknownKind: require_codes.i("PS3024", "allow_unreadable names an unknown kind.", "Write kinds in `allow_unreadable`; the message lists them."),
	targetUnknown: require_codes.i("PS3025", "The requested target does not exist.", "Use the name of a target of the configuration in `--target`."),
	targetUndecided: require_codes.i("PS3026", "There are several targets, and neither --target nor default_target chooses one.", "Choose a target with `--target`, or set `default_target` in the configuration."),
	silenceUnknown: require_codes.i("PS1370", "An entry of `silence` names a code that does not exist.", "Write a code of a warning or note; `pipelines-sync explain CODE` prints its row."),
	silenceLevel: require_codes.i("PS1371", "An entry of `silence` names the code of an error or of something held, and only warnings and notes can be silenced.", "Remove the entry, and do what the message of the code says."),
	silenceAlways: require_codes.i("PS1372", "An entry of `silence` names a warning or note that is always shown.", "Remove the entry. Without such a message, a run would look better than it is."),
	silenceUnused: require_codes.t(require_codes.s("PS1373", "An entry of `silence` silences nothing any more.", "Remove the entry. If another target needs it, move it into that target."))
}, configFinding = require_source_codes.r;
// build/config/config-reader.js
var ConfigReader = class {
	findings = [];
	#said = new Set();
	add(kind, path, place, message, remedy) {
		this.#said.add(require_model.f(path)), this.findings.push(configFinding(kind, place, message, remedy));
	}
	hasSaid(path) {
		return this.#said.has(require_model.f(path));
	}
	wrong({ node, path }, must, remedy) {
		this.add(CONFIG_CODES.wrongValue, path, node.place, `${require_model.f(path)} must be ${must}.`, remedy);
	}
	map(value, remedy) {
		if (value === void 0 || value.node.type === "map") return value?.node;
		this.wrong(value, "a map", remedy);
	}
	text(value, example) {
		if (value === void 0) return;
		let { node } = value;
		if (node.type === "scalar" && typeof node.value == "string") return node.value;
		let remedy = node.type === "scalar" && node.value !== null ? "Put it in quotes." : `For example: ${example}`;
		this.wrong(value, "a string", remedy);
	}
	flag(value) {
		if (value !== void 0) {
			if (value.node.type === "scalar" && typeof value.node.value == "boolean") return value.node.value;
			this.wrong(value, "true or false", "Write true or false, without quotes.");
		}
	}
	choice(value, words) {
		if (value === void 0) return;
		let { node } = value, word = words.find((one) => node.type === "scalar" && node.value === one);
		return word === void 0 && this.wrong(value, words.join(" or "), `Write one of: ${words.join(", ")}.`), word;
	}
	texts(value, example) {
		if (value === void 0) return [];
		let { node, path } = value;
		return node.type === "list" ? node.items.flatMap((item, index) => {
			let entry = {
				node: item,
				path: [...path, index]
			}, text = this.text(entry, example);
			return text === "" ? (this.wrong(entry, "a string that is not empty", `Write a string, for example ${example}, or remove the entry.`), []) : text === void 0 ? [] : [{
				...entry,
				text
			}];
		}) : (this.wrong(value, "a list", `Write a list, for example [${example}].`), []);
	}
};
function valueAt(map, path, key) {
	let node = map.get(key);
	return node === void 0 ? void 0 : {
		node,
		path: [...path, key]
	};
}
function isTargetName(name) {
	return isUsableName(name) && name.length <= 100;
}
function isUsableName(name) {
	return name.trim() !== "" && !new RegExp("[\\p{Cc}\\p{Cs}\\u2028\\u2029]", "u").test(name);
}
// build/config/config-patterns.js
function readPatterns(reader, value, kinds) {
	let texts = reader.texts(value, `"${kinds[0] ?? "kind"}/*"`), extra = texts[500];
	return extra !== void 0 && reader.add(require_source_codes.n.tooManyPatterns, extra.path, extra.node.place, "This list has more than 500 patterns.", "Use fewer, wider patterns."), texts.slice(0, 500).map(({ text, ...at }) => (checkPattern(reader, at, text, kinds), text));
}
function checkPattern(reader, { node, path }, text, kinds) {
	if (canMatch(text, kinds)) return;
	let meant = meantPattern(text, kinds);
	reader.add(CONFIG_CODES.patternWithoutKind, path, node.place, `The pattern ${JSON.stringify(text)} does not begin with a kind, so it matches nothing${meant === void 0 ? "." : `; did you mean ${meant}?`}`, `Begin it with a kind: ${kinds.join(", ")}; or write *.`);
}
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return isUsableName;
	}
}), Object.defineProperty(exports, "c", {
	enumerable: !0,
	get: function() {
		return configFinding;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return isTargetName;
	}
}), Object.defineProperty(exports, "l", {
	enumerable: !0,
	get: function() {
		return canMatch;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return readPatterns;
	}
}), Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return valueAt;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return ConfigReader;
	}
}), Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return CONFIG_CODES;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return checkPattern;
	}
}), Object.defineProperty(exports, "u", {
	enumerable: !0,
	get: function() {
		return meantPattern;
	}
});

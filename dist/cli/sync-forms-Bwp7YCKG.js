const require_model = require("./model-CQuGHFup.js"), require_closest = require("./closest-D7ENJx0f.js"), require_codes = require("./codes-CCyt0aRV.js"), require_source_codes = require("./source-codes-DtAkSEA1.js"), CONFIG_CODES = {
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
		this.#said.add(require_model.B(path)), this.findings.push(configFinding(kind, place, message, remedy));
	}
	hasSaid(path) {
		return this.#said.has(require_model.B(path));
	}
	wrong({ node, path }, must, remedy) {
		this.add(CONFIG_CODES.wrongValue, path, node.place, `${require_model.B(path)} must be ${must}.`, remedy);
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
	if (require_model.W(text, kinds)) return;
	let meant = require_model.G(text, kinds);
	reader.add(CONFIG_CODES.patternWithoutKind, path, node.place, `The pattern ${JSON.stringify(text)} does not begin with a kind, so it matches nothing${meant === void 0 ? "." : `; did you mean ${meant}?`}`, `Begin it with a kind: ${kinds.join(", ")}; or write *.`);
}
// build/config/config-types.js
const DEFAULT_PROVIDER = "pipelines";
function configOf(config, target) {
	return {
		...bundlesOf(config, target),
		ledger: target.ledger ?? config.ledger
	};
}
function bundlesOf(config, { bundles }) {
	return bundles === void 0 ? config : {
		...config,
		bundles: bundles.patterns,
		bundlePlaces: bundles.places,
		topBundles: config.topBundles ?? config.bundles
	};
}
function bundleSets(config) {
	let own = [...config.targets.values()].filter(({ bundles }) => bundles !== void 0).map((target) => bundlesOf(config, target));
	return isTopUsed(config) || own.length === 0 ? [config, ...own] : own;
}
function isTopUsed({ targets }) {
	return [...targets.values()].some(({ bundles }) => bundles === void 0);
}
function isInTarget(target, address) {
	return require_model.jt(target.include, address) && !require_model.jt(target.exclude, address);
}
function defaultTarget(name) {
	return {
		name,
		provider: DEFAULT_PROVIDER,
		baseUrl: null,
		orgId: null,
		apiKeyEnv: null,
		vars: {},
		secrets: [],
		onDrift: "hold",
		prune: !1,
		limits: {
			maxDeletes: 5,
			maxDeletePercent: 20
		},
		protect: [],
		requireClean: !1,
		include: ["*"],
		exclude: [],
		allowUnreadable: [],
		silence: []
	};
}
// build/bundle/artifact-type.js
const PLAIN = {
	$file: {
		type: "string",
		minLength: 1,
		description: "The text of a file, relative to this one and inside the repository. Exactly one final line break is removed."
	},
	$var: {
		type: "string",
		minLength: 1,
		description: "A variable of the target (`vars` in the configuration)."
	},
	$literal: { description: "The value as it is; forms inside it are not resolved." }
}, ENV = {
	type: "string",
	minLength: 1,
	description: "A secret from the environment, read while applying. The name must be listed in the target's `secrets`."
}, ENV_FORM = {
	type: "object",
	properties: { $env: ENV }
}, EXTERNAL = {
	type: "boolean",
	description: "The object is not in the files; it is looked up on the platform by its key."
}, IS_FORM = {
	type: "object",
	anyOf: [
		"$file",
		"$var",
		"$env",
		"$ref",
		"$literal"
	].map((word) => ({
		type: "object",
		required: [word]
	}))
};
function either(condition, holds, otherwise) {
	let rule = [["if", condition], ["then", holds]];
	return otherwise !== void 0 && rule.push(["else", otherwise]), Object.fromEntries(rule);
}
function oneOfWords(words, description) {
	return {
		type: "object",
		description,
		properties: words,
		additionalProperties: !1,
		minProperties: 1,
		maxProperties: 1
	};
}
function formDefinitions() {
	return {
		isForm: IS_FORM,
		form: oneOfWords(PLAIN, "One of {$file}, {$var}, {$literal}."),
		secretForm: oneOfWords({
			...PLAIN,
			$env: ENV
		}, "One of {$env}, {$file}, {$var}, {$literal}."),
		secretJson: secretJson("#/definitions/secretJson")
	};
}
function secretJson(self) {
	return either(envAlone(), ENV_FORM, {
		type: [
			"object",
			"array",
			"string",
			"number",
			"boolean",
			"null"
		],
		items: { $ref: self },
		additionalProperties: { $ref: self }
	});
}
function envAlone() {
	return {
		type: "object",
		required: ["$env"],
		maxProperties: 1
	};
}
function fileAlone() {
	return {
		type: "object",
		required: ["$file"],
		maxProperties: 1,
		properties: { $file: { type: "string" } }
	};
}
function referenceForm(kind, wants, forms) {
	let $ref = {
		type: "string",
		...forms === "all" ? { pattern: `^${kind}/.` } : { minLength: 1 },
		description: `The address of one of the ${kind}: ${kind}/Name.`
	};
	return {
		type: "object",
		description: wants === "id" ? "The id of another item of the files." : "The version number of another item.",
		properties: wants === "id" ? {
			$ref,
			external: EXTERNAL
		} : {
			$ref,
			version: {
				const: "latest",
				description: "The version that is current when planning."
			},
			external: EXTERNAL
		},
		required: wants === "id" ? ["$ref"] : ["$ref", "version"],
		additionalProperties: !1
	};
}
function orForm(plain, forms, zone) {
	return forms === "late" ? zone === "open" ? plain : either(envAlone(), ENV_FORM, plain) : either({ $ref: "#/definitions/isForm" }, { $ref: `#/definitions/${zone === "secret" ? "secretForm" : "form"}` }, plain);
}
function orReference(plain, reference, forms, zone) {
	return forms === "late" ? either({ type: "object" }, reference, plain) : either({
		type: "object",
		required: ["$ref"]
	}, reference, orForm(plain, forms, zone));
}
// build/bundle/schema/json-schema-field.js
const MAX_ID = 2 ** 53 - 1;
function fieldSchema(field, forms, siblings = {}) {
	return schemaAt(field, {
		forms,
		zone: "open",
		told: forms === "all",
		siblings
	});
}
function schemaAt(field, outer) {
	let spot = field.role === "secret" ? {
		...outer,
		zone: "secret"
	} : outer, schema = withForms(field, spot);
	if (!spot.told) return schema;
	let examples = field.examples ?? usualExamples(field, spot);
	return {
		description: describeField(field),
		...examples && { examples },
		...schema
	};
}
function withForms(field, spot) {
	let { forms, zone } = spot;
	if (field.type === "json") return jsonSchema(field, spot);
	let plain = nullable(field, plainSchema(field, spot)), kind = referredKind(field, spot.siblings);
	return kind === void 0 ? orForm(plain, forms, zone) : orReference(plain, referenceForm(kind, field.type === "version" ? "version" : "id", forms), forms, zone);
}
function referredKind(field, siblings) {
	if (field.type === "id") return field.kind;
	if (field.type !== "version") return;
	let named = siblings[field.of];
	return named?.type === "id" ? named.kind : void 0;
}
function plainSchema(field, spot) {
	switch (field.type) {
		case "text": {
			let limits = pick(field, ["minLength", "maxLength"]), pattern = field.format === "uri" ? { pattern: "^$|^[A-Za-z][A-Za-z0-9+.-]*://[^\\s/][^\\s]*$" } : {};
			return field.values === void 0 ? {
				type: "string",
				...limits,
				...pattern
			} : field.open === !0 ? spot.forms === "late" ? {
				type: "string",
				...limits
			} : {
				type: "string",
				...limits,
				anyOf: [{ enum: [...field.values] }, { type: "string" }]
			} : {
				type: "string",
				enum: [...field.values]
			};
		}
		case "integer":
		case "number": return {
			type: field.type,
			...pick(field, ["minimum", "maximum"])
		};
		case "boolean": return { type: "boolean" };
		case "id": return idSchema(field, spot.forms);
		case "version": return {
			type: "integer",
			minimum: 1,
			maximum: MAX_ID
		};
		case "list": return {
			type: "array",
			...pick(field, ["minItems"]),
			items: schemaAt(field.item, {
				...spot,
				siblings: {}
			})
		};
		case "map": return {
			type: "object",
			additionalProperties: schemaAt(field.value, {
				...spot,
				siblings: {}
			})
		};
		case "object": return withShorthand(field, objectSchema(field, spot), spot.forms);
	}
}
function withShorthand(field, object, forms) {
	let meant = field.shorthand === void 0 ? void 0 : field.fields[field.shorthand];
	return meant?.type !== "text" || forms === "late" ? object : {
		...object,
		type: ["object", "string"],
		...pick(meant, ["minLength", "maxLength"])
	};
}
function idSchema(field, forms) {
	if (field.id === "string") return {
		type: "string",
		minLength: 1
	};
	let range = {
		minimum: 0,
		maximum: MAX_ID
	};
	return forms === "late" ? {
		type: "integer",
		...range
	} : {
		type: ["integer", "string"],
		...range,
		pattern: "^(?:0|[1-9][0-9]*)$"
	};
}
function objectSchema(field, spot) {
	let required = requiredNames(field.fields);
	return {
		type: "object",
		properties: members(field.fields, spot),
		...required.length > 0 && { required },
		...field.open !== !0 && { additionalProperties: !1 }
	};
}
function jsonSchema(field, spot) {
	let isSecret = spot.zone === "secret", inside = isSecret ? { additionalProperties: secretSchema(spot.forms) } : field.fields === void 0 ? {} : knownMembers(field.fields, spot.told);
	if (field.shape !== "object") return isSecret ? secretSchema(spot.forms) : {};
	let whole = nullable(field, {
		type: "object",
		...inside
	});
	return isSecret ? either(envAlone(), !1, whole) : spot.forms === "late" || field.fields === void 0 ? whole : either(fileAlone(), !0, whole);
}
function secretSchema(forms) {
	return forms === "late" ? { $ref: SECRET_HERE } : { $ref: "#/definitions/secretJson" };
}
const SECRET_HERE = "#/definitions/secretJson";
function lateDefinitions() {
	return { secretJson: secretJson(SECRET_HERE) };
}
function knownMembers(fields, told) {
	let required = requiredNames(fields);
	return {
		properties: members(fields, {
			forms: "late",
			zone: "open",
			told,
			siblings: fields
		}),
		...required.length > 0 && { required }
	};
}
function members(fields, spot) {
	return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, schemaAt(field, {
		...spot,
		siblings: fields
	})]));
}
function requiredNames(fields) {
	return Object.keys(fields).filter((name) => fields[name]?.required === !0);
}
function mayBeNull(field) {
	return field.nullable === !0 || field.blank === !0;
}
function nullable(field, schema) {
	if (!mayBeNull(field)) return schema;
	let types = Array.isArray(schema.type) ? schema.type : [schema.type ?? null], out = {
		...schema,
		type: [...types, "null"]
	};
	return Array.isArray(schema.enum) && (out.enum = [...schema.enum, null]), Array.isArray(schema.anyOf) && (out.anyOf = [...schema.anyOf, { type: "null" }]), out;
}
function pick(field, names) {
	let out = {};
	for (let [name, value] of Object.entries(field)) names.includes(name) && typeof value == "number" && (out[name] = value);
	return out;
}
function usualExamples(field, spot) {
	let kind = referredKind(field, spot.siblings);
	if (kind === void 0) return;
	let $ref = `${kind}/Name`;
	return [field.type === "version" ? {
		$ref,
		version: "latest"
	} : { $ref }];
}
function describeField(field) {
	let facts = [], { role } = field;
	return field.type === "text" && field.maxLength !== void 0 && facts.push(`At most ${field.maxLength.toLocaleString("en-US")} characters.`), (field.type === "integer" || field.type === "number") && facts.push(...rangeFact(field.minimum, field.maximum)), field.adjusted !== void 0 && facts.push(`The platform may store another value: ${field.adjusted.says}.`), role === "immutable" && facts.push("Cannot change after creation."), role === "secret" && facts.push("Write-only."), [
		field.doc,
		...facts,
		`Source: ${field.source}.`
	].join(" ");
}
function rangeFact(minimum, maximum) {
	return minimum !== void 0 && maximum !== void 0 ? [`From ${minimum} to ${maximum}.`] : minimum === void 0 ? maximum === void 0 ? [] : [`At most ${maximum}.`] : [`At least ${minimum}.`];
}
// build/bundle/sync/sync-forms.js
const YES_OR_NO = {
	schema: { type: "boolean" },
	example: !0,
	takes: (value) => typeof value == "boolean",
	remedy: "Write true or false."
};
function oneOf(...words) {
	return {
		schema: { enum: words },
		takes: (value) => typeof value == "string" && words.includes(value)
	};
}
const EDIT_DIGEST = /^[0-9a-f]{16}$/, SYNC_FORMS = {
	protect: {
		...YES_OR_NO,
		doc: "Never delete, replace, take over or rename the object. Removing the protection takes effect one apply later.",
		outlives: (value) => value === !1
	},
	renamed_from: {
		doc: "The former address; the object keeps its id.",
		schema: {
			type: "string",
			minLength: 1
		},
		example: "prompts/Old name",
		takes: (value) => typeof value == "string" && value !== "",
		remedy: "Write the old address, for instance prompts/Old name.",
		oneAddress: !0
	},
	id: {
		doc: "Ties the item to one live object, per target.",
		schema: {
			type: ["integer", "string"],
			minimum: 0,
			maximum: MAX_ID,
			minLength: 1
		},
		example: 41,
		takes: (value) => typeof value == "string" || typeof value == "number" && Number.isSafeInteger(value),
		remedy: "Write the id per target: {<target>: 41}",
		oneAddress: !0,
		byTargetOnly: !0
	},
	take_over: {
		...YES_OR_NO,
		doc: "Overwrite a live object with the same key that was created elsewhere and differs."
	},
	delete: {
		...YES_OR_NO,
		doc: "Delete the live object once the item is no longer in the files, even if it was only adopted.",
		outlives: (value) => value === !0
	},
	release: {
		...YES_OR_NO,
		doc: "Keep the live object once the item is no longer in the files, even if it was created here.",
		outlives: (value) => value === !0
	},
	overwrite: {
		doc: "Overwrite exactly the live edit with this digest, on this target; later edits are held again. Plans and drift reports show the digest.",
		schema: {
			type: "string",
			pattern: EDIT_DIGEST.source
		},
		example: "3f2a9c1b7d04e5f6",
		takes: (value) => typeof value == "string" && EDIT_DIGEST.test(value),
		remedy: "Write the digest of the edit per target, in quotes, as the plan shows it: {<target>: \"3f2a9c1b7d04e5f6\"}",
		oneAddress: !0,
		byTargetOnly: !0,
		outlives: () => !0
	},
	ignore: {
		doc: "Fields that are sent when the object is created and left unchanged afterwards.",
		schema: {
			type: "array",
			items: {
				type: "string",
				minLength: 1
			}
		},
		example: ["description"],
		takes: (value) => Array.isArray(value) && value.every((path) => typeof path == "string" && require_model.H(path) !== void 0),
		remedy: "Write a list of fields, for instance [description, config.temperature]."
	},
	on_drift: {
		...oneOf("hold", "overwrite", "keep"),
		doc: "How to treat edits of the live object: hold (the default) waits for a decision, overwrite writes the values of the files, keep leaves the live values.",
		example: "keep",
		remedy: "Write hold, overwrite or keep."
	},
	run: {
		...oneOf("once", "on_change"),
		doc: "For an experiment: launch it once per address (the default), or once per content.",
		example: "on_change",
		remedy: "Write once or on_change."
	},
	conflict_markers: {
		...YES_OR_NO,
		doc: "Its texts contain the markers of a merge conflict on purpose; without this setting they are an error."
	}
}, SYNC_NAMES = Object.keys(SYNC_FORMS);
function forTarget(value, target) {
	return require_closest.l(value) ? Object.hasOwn(value, target) ? value[target] : void 0 : value;
}
function mayOutlive(name, value) {
	let { outlives } = SYNC_FORMS[name];
	return outlives !== void 0 && (require_closest.l(value) ? Object.values(value) : [value]).some(outlives);
}
Object.defineProperty(exports, "C", {
	enumerable: !0,
	get: function() {
		return ConfigReader;
	}
}), Object.defineProperty(exports, "D", {
	enumerable: !0,
	get: function() {
		return CONFIG_CODES;
	}
}), Object.defineProperty(exports, "E", {
	enumerable: !0,
	get: function() {
		return valueAt;
	}
}), Object.defineProperty(exports, "O", {
	enumerable: !0,
	get: function() {
		return configFinding;
	}
}), Object.defineProperty(exports, "S", {
	enumerable: !0,
	get: function() {
		return readPatterns;
	}
}), Object.defineProperty(exports, "T", {
	enumerable: !0,
	get: function() {
		return isUsableName;
	}
}), Object.defineProperty(exports, "_", {
	enumerable: !0,
	get: function() {
		return configOf;
	}
}), Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return MAX_ID;
	}
}), Object.defineProperty(exports, "b", {
	enumerable: !0,
	get: function() {
		return isTopUsed;
	}
}), Object.defineProperty(exports, "c", {
	enumerable: !0,
	get: function() {
		return mayBeNull;
	}
}), Object.defineProperty(exports, "d", {
	enumerable: !0,
	get: function() {
		return formDefinitions;
	}
}), Object.defineProperty(exports, "f", {
	enumerable: !0,
	get: function() {
		return referenceForm;
	}
}), Object.defineProperty(exports, "g", {
	enumerable: !0,
	get: function() {
		return bundlesOf;
	}
}), Object.defineProperty(exports, "h", {
	enumerable: !0,
	get: function() {
		return bundleSets;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return mayOutlive;
	}
}), Object.defineProperty(exports, "l", {
	enumerable: !0,
	get: function() {
		return referredKind;
	}
}), Object.defineProperty(exports, "m", {
	enumerable: !0,
	get: function() {
		return DEFAULT_PROVIDER;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return SYNC_NAMES;
	}
}), Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return fieldSchema;
	}
}), Object.defineProperty(exports, "p", {
	enumerable: !0,
	get: function() {
		return "pipelines.artifact.bundle.v1";
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return forTarget;
	}
}), Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return lateDefinitions;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return SYNC_FORMS;
	}
}), Object.defineProperty(exports, "u", {
	enumerable: !0,
	get: function() {
		return either;
	}
}), Object.defineProperty(exports, "v", {
	enumerable: !0,
	get: function() {
		return defaultTarget;
	}
}), Object.defineProperty(exports, "w", {
	enumerable: !0,
	get: function() {
		return isTargetName;
	}
}), Object.defineProperty(exports, "x", {
	enumerable: !0,
	get: function() {
		return checkPattern;
	}
}), Object.defineProperty(exports, "y", {
	enumerable: !0,
	get: function() {
		return isInTarget;
	}
});

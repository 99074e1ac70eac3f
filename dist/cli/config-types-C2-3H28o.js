const require_model = require("./model-DVHFMB8j.js"), PLAIN = {
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
		takes: (value) => Array.isArray(value) && value.every((path) => typeof path == "string" && require_model.U(path) !== void 0),
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
	return require_model.Nt(value) ? Object.hasOwn(value, target) ? value[target] : void 0 : value;
}
function mayOutlive(name, value) {
	let { outlives } = SYNC_FORMS[name];
	return outlives !== void 0 && (require_model.Nt(value) ? Object.values(value) : [value]).some(outlives);
}
// build/config/config-types.js
const DEFAULT_PROVIDER = "pipelines";
function bundlesOf(config, { bundles }) {
	return bundles === void 0 ? config : {
		...config,
		bundles: bundles.patterns,
		bundlePlaces: bundles.places
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
	return require_model.Rt(target.include, address) && !require_model.Rt(target.exclude, address);
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
		allowUnreadable: []
	};
}
Object.defineProperty(exports, "_", {
	enumerable: !0,
	get: function() {
		return formDefinitions;
	}
}), Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return isInTarget;
	}
}), Object.defineProperty(exports, "c", {
	enumerable: !0,
	get: function() {
		return SYNC_NAMES;
	}
}), Object.defineProperty(exports, "d", {
	enumerable: !0,
	get: function() {
		return MAX_ID;
	}
}), Object.defineProperty(exports, "f", {
	enumerable: !0,
	get: function() {
		return fieldSchema;
	}
}), Object.defineProperty(exports, "g", {
	enumerable: !0,
	get: function() {
		return either;
	}
}), Object.defineProperty(exports, "h", {
	enumerable: !0,
	get: function() {
		return referredKind;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return defaultTarget;
	}
}), Object.defineProperty(exports, "l", {
	enumerable: !0,
	get: function() {
		return forTarget;
	}
}), Object.defineProperty(exports, "m", {
	enumerable: !0,
	get: function() {
		return mayBeNull;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return bundleSets;
	}
}), Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return isTopUsed;
	}
}), Object.defineProperty(exports, "p", {
	enumerable: !0,
	get: function() {
		return lateDefinitions;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return bundlesOf;
	}
}), Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return SYNC_FORMS;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return DEFAULT_PROVIDER;
	}
}), Object.defineProperty(exports, "u", {
	enumerable: !0,
	get: function() {
		return mayOutlive;
	}
}), Object.defineProperty(exports, "v", {
	enumerable: !0,
	get: function() {
		return referenceForm;
	}
}), Object.defineProperty(exports, "y", {
	enumerable: !0,
	get: function() {
		return "pipelines.artifact.bundle.v1";
	}
});

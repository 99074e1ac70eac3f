const require_sync_forms = require("./sync-forms-Da1yW0L6.js"), require_provider = require("./provider-CcEOg05C.js"), require_config_types = require("./config-types-CktOQREm.js");
// build/bundle/schema/json-schema-sync.js
function patternSchema(kinds) {
	return {
		type: "string",
		pattern: `^(?:(?:${kinds.all.map((kind) => kind.name).join("|")})(?:/.+)?|[^/]*\\*.*)$`
	};
}
function syncSchema(kinds) {
	return {
		type: "object",
		description: "Settings of pipelines-sync by address or pattern; the platform ignores this key.",
		examples: [{ "prompts/Concise Rome Prompt": { protect: !0 } }],
		propertyNames: patternSchema(kinds),
		additionalProperties: {
			type: "object",
			description: "Settings of everything that the address or pattern names.",
			additionalProperties: !1,
			properties: Object.fromEntries(require_sync_forms.n.map((name) => [name, settingSchema(name)]))
		}
	};
}
function settingSchema(name) {
	let { doc, schema, example, byTargetOnly } = require_sync_forms.t[name], byTarget = {
		type: "object",
		additionalProperties: schema
	};
	return {
		description: byTargetOnly === !0 ? doc : `${doc} For every target, or a map by target.`,
		examples: byTargetOnly === !0 ? [{ production: example }] : [example, { production: example }],
		...byTargetOnly === !0 ? byTarget : { anyOf: [schema, byTarget] }
	};
}
function onDriftSchema() {
	return {
		...require_sync_forms.t.on_drift.schema,
		description: require_sync_forms.t.on_drift.doc
	};
}
// build/bundle/schema/json-schema.js
const DIALECT = "http://json-schema.org/draft-07/schema#";
function bundleSchema(kinds, options) {
	let { forms } = options, { words } = kinds, sections = kinds.all.map((kind) => [kind.name, {
		type: "array",
		description: `${kind.doc} Source: ${kind.source}.`,
		items: { $ref: `#/definitions/${kind.name}` }
	}]);
	return {
		$schema: DIALECT,
		title: `${words.platform} artifact bundle`,
		description: `${words.things.charAt(0).toUpperCase()}${words.things.slice(1)} of the ${words.platform} platform, kept in git. Sources such as C-b.1 are numbers of docs/platform-facts.md.`,
		type: "object",
		properties: {
			$schema: {
				type: "string",
				description: "Where editors find this schema; it is never sent."
			},
			artifact_type: {
				const: "pipelines.artifact.bundle.v1",
				description: "Tells the platform what this file is."
			},
			name: {
				type: ["string", "null"],
				description: "Names the bundle, for people; it is never sent."
			},
			description: {
				type: ["string", "null"],
				description: "What the bundle is for; it is never sent."
			},
			sync: syncSchema(kinds),
			...Object.fromEntries(sections)
		},
		patternProperties: { "^x-": { description: "Free for your own use; it is never sent." } },
		additionalProperties: !1,
		required: ["artifact_type"],
		definitions: {
			...forms === "all" ? require_sync_forms.d() : require_sync_forms.s(),
			...Object.fromEntries(kinds.all.map((kind) => [kind.name, bareItem(kind, forms)]))
		}
	};
}
function bareItem(kind, forms) {
	let item = require_sync_forms.o(kind.fields, forms), rules = (kind.variants ?? []).map((variant) => variantRule(variant, forms)).filter((rule) => rule !== void 0);
	return {
		...forms === "all" && { title: kind.singular },
		...item,
		...rules.length > 0 && { allOf: rules }
	};
}
function variantRule(variant, forms) {
	if (variant.required.length === 0) return;
	let needs = {
		type: "object",
		required: [...variant.required]
	}, object = forms === "late" ? needs : require_sync_forms.u({ $ref: "#/definitions/isForm" }, !0, needs), condition = conditions(Object.entries(variant.when).map(([path, value]) => [path.split("."), value]));
	return require_sync_forms.u(condition, {
		type: "object",
		properties: { [variant.object]: object }
	});
}
function conditions(all) {
	let names = [...new Set(all.map(([path]) => path[0] ?? ""))], properties = names.map((name) => {
		let here = all.filter(([path]) => path[0] === name), leaf = here.find(([path]) => path.length === 1);
		return leaf === void 0 ? [name, conditions(here.map(([path, value]) => [path.slice(1), value]))] : [name, { const: leaf[1] }];
	});
	return {
		type: "object",
		properties: Object.fromEntries(properties),
		required: names
	};
}
// build/config/config-schema.js
function configSchema(kinds, providers) {
	return {
		$schema: DIALECT,
		title: "pipelines-sync configuration",
		description: "Bundle files, targets, and limits of what an apply may do.",
		type: "object",
		properties: {
			$schema: {
				type: "string",
				description: "Address of this schema, for editors."
			},
			version: {
				const: 1,
				description: "Version of this format."
			},
			namespace: {
				type: "string",
				minLength: 1,
				description: "Separates repositories that share an account. Default: the last part of the origin URL, plus the folder if the file is not at the root.",
				examples: ["rome-team"]
			},
			bundles: bundlesSchema("Patterns of bundle files, relative to this file. A pattern without a match is an error."),
			default_target: {
				type: "string",
				minLength: 1,
				description: "Target of commands without --target.",
				examples: ["staging"]
			},
			...everywhere(kinds),
			targets: {
				type: "object",
				minProperties: 1,
				propertyNames: {
					type: "string",
					minLength: 1,
					maxLength: 100
				},
				description: "Accounts on platforms, by names of your choice.",
				additionalProperties: targetSchema(kinds, providers)
			}
		},
		patternProperties: { "^x-": { description: "For your own use; ignored." } },
		additionalProperties: !1,
		required: ["version"]
	};
}
function everywhere(kinds) {
	return {
		ledger: {
			enum: ["git", "file"],
			description: "Where the ledger is kept: in a ref of the git repository (the default in a repository), or in a folder."
		},
		unknown_fields: {
			enum: ["warn", "error"],
			description: "How to treat an unknown field of an item. A likely misspelling of a known field is always an error. Default: warn."
		},
		allow_unreadable: {
			type: "array",
			items: { enum: kinds.all.map((kind) => kind.name) },
			description: "Kinds that the key may be unable to read: their items are reported as unreadable and not planned. Default: none."
		}
	};
}
function bundlesSchema(description) {
	return {
		type: "array",
		minItems: 1,
		items: {
			type: "string",
			minLength: 1
		},
		description,
		examples: [["pipelines/**/*.{yaml,yml,json}"]]
	};
}
function targetSchema(kinds, providers) {
	let reserved = require_provider.r(providers), patterns = {
		type: "array",
		items: patternSchema(kinds)
	};
	return {
		type: "object",
		description: "One account on one platform.",
		properties: {
			provider: {
				type: "string",
				minLength: 1,
				description: `Platform. Default: ${require_config_types.t}.`,
				examples: providers.map(({ name }) => name)
			},
			bundles: bundlesSchema("Patterns of the bundle files of this target, in place of those at the top of this file."),
			base_url: {
				type: "string",
				pattern: "^https?://[^\\s/]+",
				description: `Address of the platform. ${defaultAddresses(providers)}The key is sent only to hosts that are trusted outside of this file.`,
				examples: providers.slice(0, 1).map(({ settings }) => require_provider.t(settings))
			},
			org_id: {
				type: "integer",
				minimum: 0,
				maximum: require_sync_forms.a,
				description: accountText("org_id", providers)
			},
			account: {
				type: ["string", "integer"],
				description: accountText("account", providers)
			},
			api_key_env: {
				...environmentName(),
				description: `Environment variable that holds the key. Default: ${defaultKeys(providers)}.`
			},
			vars: {
				type: "object",
				description: "Values for {$var: name}.",
				examples: [{ italy_workflow: 3086 }],
				propertyNames: {
					type: "string",
					minLength: 1
				}
			},
			secrets: {
				type: "array",
				items: {
					...environmentName(),
					not: { pattern: `^(?:${reserved.map((prefix) => prefix.slice(0, -1)).join("|")})_` }
				},
				description: `Environment variables for {$env: NAME}; not ${reserved.slice(0, -1).map((prefix) => `${prefix}*`).join(", ")} or ${reserved.at(-1)}*.`,
				examples: [["DOCS_TOKEN"]]
			},
			on_drift: onDriftSchema(),
			prune: {
				type: "boolean",
				description: "Delete objects that this repository created once they have left the files. Default: false."
			},
			limits: limitsSchema(),
			protect: {
				...patterns,
				description: "Addresses or patterns of resources that are never deleted, replaced, taken over or renamed."
			},
			require_clean: {
				type: "boolean",
				description: "Refuse to apply from a work tree with uncommitted changes. Default: false."
			},
			include: {
				...patterns,
				description: "Addresses or patterns of the resources of this target. Default: all.",
				examples: [["*"]]
			},
			exclude: {
				...patterns,
				description: "Addresses or patterns that this target leaves out. They are never changed or deleted.",
				examples: kinds.all.slice(-1).map(({ name }) => [`${name}/*`])
			},
			...everywhere(kinds)
		},
		patternProperties: { "^x-": { description: "For your own use; ignored." } },
		additionalProperties: !1
	};
}
function accountText(key, providers) {
	let whats = providers.flatMap(({ settings: { account } }) => account?.key === key ? [account.what] : []), what = whats.length === 0 ? "The account, on platforms that name theirs so" : whats.join(", or ");
	return `${what.charAt(0).toUpperCase()}${what.slice(1)}. The key must belong to it.`;
}
function defaultAddresses(providers) {
	let known = providers.filter(({ settings }) => settings.defaultBaseUrl !== null), texts = known.map(({ name, settings }) => known.length > 1 ? `${settings.defaultBaseUrl} (${name})` : String(settings.defaultBaseUrl));
	return texts.length === 0 ? "" : `Default: ${texts.join(", ")}. `;
}
function defaultKeys(providers) {
	return providers.map(({ settings }) => {
		let all = require_provider.n(settings);
		return `${all}_<TARGET>, then ${all}`;
	}).join("; ");
}
function limitsSchema() {
	return {
		type: "object",
		description: "Limits of deletes in one apply. A replacement counts as a delete.",
		properties: {
			max_deletes: {
				type: "integer",
				minimum: 0,
				description: "Largest number of deletes. Default: 5."
			},
			max_delete_percent: {
				type: "number",
				minimum: 0,
				maximum: 100,
				description: "Largest share of the ledger to delete, in percent; counts from 10 entries up. Default: 20."
			}
		},
		additionalProperties: !1
	};
}
function environmentName() {
	return {
		type: "string",
		pattern: "^[A-Za-z_][A-Za-z0-9_]*$"
	};
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return bundleSchema;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return configSchema;
	}
});

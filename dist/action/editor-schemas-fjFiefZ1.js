const require_json_schema = require("./json-schema-BA2nwB6l.js"), require_index = require("./index.js"), require_model = require("./model-BZhztCQP.js"), require_config_patterns = require("./config-patterns-CB8Mkapj.js"), require_config_rules = require("./config-rules-B1la2PCu.js");
// build/config/config-schema.js
function configSchema(kinds, providers, sections = {}) {
	return {
		$schema: require_json_schema.DIALECT,
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
			layout: {
				enum: ["files", "bundles"],
				description: "Where pull and import write new objects: into files of their own where there is such a format, or into bundles. Default: where most objects of their kind stand."
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
			},
			rules: rulesSchema(kinds),
			...sections
		},
		patternProperties: { "^x-": { description: "For your own use; ignored." } },
		additionalProperties: !1,
		required: ["version"]
	};
}
function everywhere(kinds) {
	return {
		ledger: {
			enum: [
				"git",
				"branch",
				"file"
			],
			description: "Where the ledger is kept: in a ref of the git repository (the default in a repository), on a branch of it, or in a folder."
		},
		unknown_fields: {
			enum: ["warn", "error"],
			description: "How to treat an unknown field of an item. A likely misspelling of a known field is always an error. Default: warn."
		},
		allow_unreadable: {
			type: "array",
			items: { enum: kinds.all.map((kind) => kind.name) },
			description: "Kinds that the key may be unable to read: their items are reported as unreadable and not planned. Default: none."
		},
		silence: {
			type: "array",
			items: {
				type: "object",
				properties: {
					code: {
						type: "string",
						pattern: "^PS[0-9]{4}$",
						description: "Code of a warning or note."
					},
					address: {
						...require_json_schema.n(kinds),
						description: "Address or pattern of the items. Default: every finding with the code."
					},
					reason: {
						type: "string",
						minLength: 1,
						description: "Why it is not shown, for whoever reads the configuration."
					}
				},
				required: ["code", "reason"],
				additionalProperties: !1
			},
			description: "Warnings and notes that are counted instead of shown. Errors and held changes are always shown. Default: none.",
			examples: [[SILENCE_EXAMPLE]]
		}
	};
}
const SILENCE_EXAMPLE = {
	code: require_config_patterns.s.unusedBundles.code,
	reason: "the bundles are for a target that follows"
};
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
	let reserved = require_model.c(providers), patterns = {
		type: "array",
		items: require_json_schema.n(kinds)
	};
	return {
		type: "object",
		description: "One account on one platform.",
		properties: {
			provider: {
				type: "string",
				minLength: 1,
				description: `Platform. Default: ${require_index.j}.`,
				examples: providers.map(({ name }) => name)
			},
			bundles: bundlesSchema("Patterns of the bundle files of this target, in place of those at the top of this file."),
			base_url: {
				type: "string",
				pattern: "^https?://[^\\s/]+",
				description: `Address of the platform. ${defaultAddresses(providers)}The key is sent only to hosts that are trusted outside of this file.`,
				examples: providers.slice(0, 1).map(({ settings }) => require_model.o(settings))
			},
			org_id: {
				type: "integer",
				minimum: 0,
				maximum: require_index.w,
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
			on_drift: require_json_schema.t(),
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
			strict: {
				type: "boolean",
				description: "On a platform that only checks files, and has this setting: what it cannot run counts as invalid. Default: false."
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
function rulesSchema(kinds) {
	let patterns = {
		type: "array",
		items: require_json_schema.n(kinds)
	}, words = {
		type: "string",
		minLength: 1
	}, schema = { type: ["object", "boolean"] };
	return {
		type: "object",
		description: "What items and changes must be like, as JSON Schema, by names of your choice. A pull request is judged by the rules of its base branch.",
		propertyNames: { pattern: require_config_rules.t.source },
		additionalProperties: {
			type: "object",
			description: "One rule, about items or about changes.",
			properties: {
				says: {
					...words,
					description: "The rule as a sentence for people.",
					examples: ["Every prompt has a description."]
				},
				applies: {
					...patterns,
					description: "Addresses or patterns that the rule is about. Default: all.",
					examples: kinds.all.slice(0, 1).map(({ name }) => [`${name}/*`])
				},
				except: {
					...patterns,
					description: "Addresses or patterns that the rule leaves out."
				},
				targets: {
					type: "array",
					minItems: 1,
					items: words,
					description: "Targets that the rule is about. Default: all.",
					examples: [["production"]]
				},
				level: {
					enum: ["error", "warning"],
					description: "error: a broken rule stops an item, and holds a change. warning: it is only reported. Default: error."
				},
				override: {
					...words,
					description: "Label of a pull request whose changes the rule lets through.",
					examples: ["allow-delete"]
				},
				items: {
					...schema,
					description: "JSON Schema of each item, as files write it."
				},
				changes: {
					...schema,
					description: "JSON Schema of each change: action, deletes, kind, name, address, target, fields and more."
				}
			},
			additionalProperties: !1,
			required: ["says"],
			oneOf: [{ required: ["items"] }, { required: ["changes"] }]
		}
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
		let all = require_model.s(settings);
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
// build/run/editor-schemas.js
async function editorSchemas(providers, formats, hasBundles) {
	let kinds = await require_index.F(providers), made = hasBundles ? [["bundle", require_json_schema.bundleSchema(kinds, { forms: "all" })]] : [];
	made.push(["config", configSchema(kinds, providers, await require_index.I(providers))]);
	for (let { key, schema } of formats) made.push([key, await schema(kinds, (kind) => require_json_schema.itemSchema(kind, "all"))]);
	return new Map(made.map(([key, schema]) => [require_index.d(key), `${JSON.stringify(schema, null, 2)}\n`]));
}
exports.editorSchemas = editorSchemas;

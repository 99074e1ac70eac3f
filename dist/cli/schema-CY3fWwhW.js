const require_rolldown_runtime = require("./rolldown-runtime-DUzk6_NY.js"), require_bundle_format = require("./bundle-format-DyzLjXOT.js"), require_json_schema = require("./json-schema--aji_VTT.js"), require_config_schema = require("./config-schema-D6RayN8C.js"), require_model = require("./model-itYDezHx.js"), require_plan = require("./plan-CVC5ldkO.js"), require_providers = require("./providers-DlbgLf_V.js"), require_main = require("./main--pjevg86.js"), require_command_codes = require("./command-codes-BzrfBVMk.js"), require_options = require("./options-B3UA625E.js");
// build/model/schema-parts.js
var schema_parts_exports = require_rolldown_runtime.r({
	count: () => count$1,
	flag: () => flag$1,
	list: () => list$1,
	object: () => object$1,
	text: () => text$1,
	textOrNull: () => textOrNull$1,
	texts: () => texts$1
});
const text$1 = { type: "string" }, textOrNull$1 = { type: ["string", "null"] }, texts$1 = {
	type: "array",
	items: text$1
}, flag$1 = { type: "boolean" }, count$1 = {
	type: "integer",
	minimum: 0
};
function object$1(members, optional = {}) {
	return {
		type: "object",
		required: Object.keys(members),
		properties: {
			...members,
			...optional
		},
		additionalProperties: !0
	};
}
function list$1(items) {
	return {
		type: "array",
		items
	};
}
// build/plan/document/plan-schema.js
const { count, flag, list, object, text, textOrNull, texts } = schema_parts_exports;
function planSchema(version = 1) {
	return {
		$schema: "http://json-schema.org/draft-07/schema#",
		title: "pipelines-sync plan",
		description: "What an apply would do to one target. It holds no time stamp, no secret and no machine path.",
		...object({
			format_version: {
				type: "string",
				pattern: `^${version}\\.(?:0|[1-9][0-9]*)$`,
				description: "Minor versions add members; another major version must be refused."
			},
			tool_version: text,
			target: text,
			namespace: text,
			base_url: text,
			...version === 1 ? { org_id: {
				type: "integer",
				minimum: 0
			} } : OF_PROVIDER,
			source: object({
				commit: textOrNull,
				dirty: flag
			}, {
				uncommitted: {
					...list(object({
						file: text,
						what: { enum: [
							"edited",
							"new",
							"deleted",
							"ignored"
						] }
					})),
					description: "Uncommitted files, planned as they are in the work tree."
				},
				refused: {
					...list(object({
						code: text,
						message: text,
						remedy: text
					})),
					description: "Why an apply from here would be refused, for instance an older commit."
				}
			}),
			inputs_digest: hex,
			ledger: object({
				state: { enum: [
					"present",
					"absent",
					"ignored"
				] },
				revision: textOrNull
			}),
			options: object({
				on_drift: { enum: [
					"hold",
					"overwrite",
					"keep",
					null
				] },
				take_over: texts,
				launch: texts,
				only: texts,
				allow_deletes: {
					type: ["integer", "null"],
					minimum: 0
				},
				allow_empty: flag
			}),
			changes: list(change()),
			secret_writes: list(object({
				address: text,
				field: text,
				variable: textOrNull,
				status: { enum: [
					"changed",
					"unchanged",
					"unknown",
					"unset"
				] },
				write: {
					...flag,
					description: "Applying this plan sends the secret."
				}
			})),
			held: list(held()),
			unreadable: list(object({
				address: text,
				message: text
			})),
			diagnostics: list(object({
				code: text,
				severity: { enum: [
					"error",
					"warning",
					"note"
				] },
				message: text,
				address: textOrNull,
				place,
				remedy: textOrNull
			}, {
				argv: {
					...texts,
					description: "The arguments of the command that does it."
				},
				silenced: {
					...object({ reason: text }),
					description: "The configuration silences it: it is not shown, and `summary` leaves it out."
				}
			})),
			summary: object(Object.fromEntries([
				...require_plan.t,
				"held",
				"unchanged",
				"unreadable",
				"errors",
				"warnings"
			].map((name) => [name, count]))),
			plan_digest: hex,
			content_digest: {
				...hex,
				description: "Digest of the rest of the plan; shows whether it was edited afterwards."
			}
		}, { overrides: {
			...list(object({
				rule: text,
				addresses: texts
			}, {
				label: text,
				pull: {
					type: "integer",
					minimum: 1
				}
			})),
			description: "Rules that were overridden, by a label of a pull request or by --override. An apply decides by its own overrides."
		} }),
		definitions: { place: object({
			file: text,
			line: {
				type: "integer",
				minimum: 1
			},
			column: {
				type: "integer",
				minimum: 1
			}
		}) }
	};
}
const hex = {
	type: "string",
	pattern: "^[0-9a-f]+$"
}, id = {
	type: [
		"integer",
		"string",
		"null"
	],
	description: "Null where nothing exists yet."
}, action = { enum: [...require_plan.t] }, versionOrNull = { type: ["integer", "null"] }, OF_PROVIDER = {
	provider: {
		...text,
		description: "The platform, as `provider` of a target names it."
	},
	account: {
		...object({
			id: { type: [
				"integer",
				"string",
				"null"
			] },
			label: text
		}),
		description: "Whose objects they are; the id is null where the platform has no accounts."
	}
}, textPlace = {
	allOf: [{ $ref: "#/definitions/place" }],
	description: "Where the change begins, for a text in a file of its own or below front matter."
}, textFacts = {
	...list(object({
		path: text,
		length: object({
			before: count,
			after: count
		})
	}, { placeholders: object({
		added: texts,
		removed: texts,
		still_listed: texts
	}) })),
	description: "Facts about the changed long texts of this leaf: characters before and after, and placeholders; no digest covers them, except content_digest."
}, place = { anyOf: [{ $ref: "#/definitions/place" }, { type: "null" }] };
function change() {
	return object({
		address: text,
		kind: text,
		action,
		id,
		reason: text,
		place,
		leaves: list(object({ path: text }, {
			before: { description: "What the platform holds; left out where nothing is there." },
			after: { description: "What it will hold, with references as {$ref} or {$unknown}." },
			place: textPlace,
			texts: textFacts
		})),
		unmanaged: texts,
		kept: {
			type: "object",
			additionalProperties: object({
				live: {},
				desired: {}
			})
		},
		overwrites: { enum: [
			"takeover",
			"drift",
			null
		] },
		depends_on: texts,
		idempotency_key: textOrNull,
		guards: {
			type: "object",
			additionalProperties: text
		},
		live_digest: textOrNull,
		version: { anyOf: [object({
			from: versionOrNull,
			expected: versionOrNull
		}), { type: "null" }] },
		effects: list(object({
			what: { enum: [
				"repins",
				"pinned_by",
				"used_by"
			] },
			address: text
		}, {
			from: versionOrNull,
			expected: versionOrNull
		})),
		renamed_from: textOrNull,
		replaced_by: textOrNull,
		digest: hex
	}, { decision: {
		...textOrNull,
		description: "Digest of the one live edit that `overwrite` of `sync` decided about."
	} });
}
function held() {
	return object({
		address: text,
		kind: text,
		id,
		why: { enum: [
			"takeover",
			"drift",
			"conflict",
			"gone",
			"undecided",
			"protected",
			"ambiguous",
			"unknown_launch",
			"dependency",
			"unconfirmed",
			"safeguard",
			"unreviewed",
			"rolled_back",
			"left_out",
			"rule",
			"renamed"
		] },
		would: action,
		message: text,
		place,
		leaves: list(object({ path: text }, {
			base: {},
			live: {},
			git: {},
			place: textPlace,
			texts: textFacts
		})),
		remedies: list(object({
			to: text,
			type: {
				...text,
				description: "A command as a line for sh, or an edit in words."
			}
		}, { argv: {
			...texts,
			description: "The arguments of the command; left out for an edit."
		} }))
	}, { edit: {
		...textOrNull,
		description: "Digest of the live edit, for `overwrite` of `sync`."
	} });
}
const command = require_main.s({
	name: "schema",
	does: "Print a JSON Schema for editors and other tools.",
	examples: [[require_model.xt("schema", "config"), "print the schema of the configuration"]],
	flags: (bare) => require_options.o(bare).argument("[which]", "bundle, config, plan, or a file format of a platform", "bundle"),
	run: ([which], flags, { io }) => schema(which, flags, io)
});
async function schema(which, { json: isJson }, io) {
	let { providers = require_providers.n } = io, schemas = {
		config: async (kinds) => require_config_schema.t(kinds, providers, await require_providers.a(providers)),
		plan: () => planSchema()
	}, schemaOf = (kind) => require_json_schema.r(kind, "all");
	for (let { key, schema: made } of [require_bundle_format.t, ...await require_providers.r(providers)]) schemas[key] = (kinds) => made(kinds, schemaOf);
	let names = Object.keys(schemas).sort(), make = Object.hasOwn(schemas, which) ? schemas[which] : void 0;
	if (make === void 0) {
		let near = require_model.At(which, names);
		throw new require_model.st(require_command_codes.t.unknownSchema.code, `There is no schema ${JSON.stringify(which)}.`, near === void 0 ? `Choose one of ${names.join(", ")}.` : `Did you mean ${near}?`);
	}
	let made = await make(await require_providers.i(providers));
	return isJson === !0 ? require_options.h({
		name: which,
		schema: made
	}, io) : io.out(`${JSON.stringify(made, null, 2)}\n`), 0;
}
exports.command = command;

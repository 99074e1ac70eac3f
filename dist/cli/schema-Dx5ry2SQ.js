const require_bundle_format = require("./bundle-format-DTWr3pst.js"), require_config_schema = require("./config-schema-VTRGd1Di.js"), require_closest = require("./closest-BlPs7dwj.js"), require_finding = require("./finding-BgrNa_Ux.js"), require_plan = require("./plan-CVC5ldkO.js"), require_providers = require("./providers-CZqrnACg.js"), require_main = require("./main-Dr5a4Q4K.js"), require_index = require("./index.js"), schemaText = { type: "string" }, schemaTextOrNull = { type: ["string", "null"] }, schemaTexts = {
	type: "array",
	items: schemaText
}, schemaFlag = { type: "boolean" }, schemaCount = {
	type: "integer",
	minimum: 0
};
function schemaObject(members, optional = {}) {
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
function schemaList(items) {
	return {
		type: "array",
		items
	};
}
// build/plan/document/plan-schema.js
function planSchema(version = 1) {
	return {
		$schema: "http://json-schema.org/draft-07/schema#",
		title: "pipelines-sync plan",
		description: "What an apply would do to one target. It holds no time stamp, no secret and no machine path.",
		...schemaObject({
			format_version: {
				type: "string",
				pattern: `^${version}\\.(?:0|[1-9][0-9]*)$`,
				description: "Minor versions add members; another major version must be refused."
			},
			tool_version: schemaText,
			target: schemaText,
			namespace: schemaText,
			base_url: schemaText,
			...version === 1 ? { org_id: {
				type: "integer",
				minimum: 0
			} } : OF_PROVIDER,
			source: schemaObject({
				commit: schemaTextOrNull,
				dirty: schemaFlag
			}, {
				uncommitted: {
					...schemaList(schemaObject({
						file: schemaText,
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
					...schemaList(schemaObject({
						code: schemaText,
						message: schemaText,
						remedy: schemaText
					})),
					description: "Why an apply from here would be refused, for instance an older commit."
				}
			}),
			inputs_digest: hex,
			ledger: schemaObject({
				state: { enum: [
					"present",
					"absent",
					"ignored"
				] },
				revision: schemaTextOrNull
			}),
			options: schemaObject({
				on_drift: { enum: [
					"hold",
					"overwrite",
					"keep",
					null
				] },
				take_over: schemaTexts,
				launch: schemaTexts,
				only: schemaTexts,
				allow_deletes: {
					type: ["integer", "null"],
					minimum: 0
				},
				allow_empty: schemaFlag
			}),
			changes: schemaList(change()),
			secret_writes: schemaList(schemaObject({
				address: schemaText,
				field: schemaText,
				variable: schemaTextOrNull,
				status: { enum: [
					"changed",
					"unchanged",
					"unknown",
					"unset"
				] },
				write: {
					...schemaFlag,
					description: "Applying this plan sends the secret."
				}
			})),
			held: schemaList(held()),
			unreadable: schemaList(schemaObject({
				address: schemaText,
				message: schemaText
			})),
			diagnostics: schemaList(schemaObject({
				code: schemaText,
				severity: { enum: [
					"error",
					"warning",
					"note"
				] },
				message: schemaText,
				address: schemaTextOrNull,
				place,
				remedy: schemaTextOrNull
			}, { argv: {
				...schemaTexts,
				description: "The arguments of the command that does it."
			} })),
			summary: schemaObject(Object.fromEntries([
				...require_plan.t,
				"held",
				"unchanged",
				"unreadable",
				"errors",
				"warnings"
			].map((name) => [name, schemaCount]))),
			plan_digest: hex,
			content_digest: {
				...hex,
				description: "Digest of the rest of the plan; shows whether it was edited afterwards."
			}
		}),
		definitions: { place: schemaObject({
			file: schemaText,
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
		...schemaText,
		description: "The platform, as `provider` of a target names it."
	},
	account: {
		...schemaObject({
			id: { type: [
				"integer",
				"string",
				"null"
			] },
			label: schemaText
		}),
		description: "Whose objects they are; the id is null where the platform has no accounts."
	}
}, place = { anyOf: [{ $ref: "#/definitions/place" }, { type: "null" }] };
function change() {
	return schemaObject({
		address: schemaText,
		kind: schemaText,
		action,
		id,
		reason: schemaText,
		place,
		leaves: schemaList(schemaObject({ path: schemaText }, {
			before: { description: "What the platform holds; left out where nothing is there." },
			after: { description: "What it will hold, with references as {$ref} or {$unknown}." }
		})),
		unmanaged: schemaTexts,
		kept: {
			type: "object",
			additionalProperties: schemaObject({
				live: {},
				desired: {}
			})
		},
		overwrites: { enum: [
			"takeover",
			"drift",
			null
		] },
		depends_on: schemaTexts,
		idempotency_key: schemaTextOrNull,
		guards: {
			type: "object",
			additionalProperties: schemaText
		},
		live_digest: schemaTextOrNull,
		version: { anyOf: [schemaObject({
			from: versionOrNull,
			expected: versionOrNull
		}), { type: "null" }] },
		effects: schemaList(schemaObject({
			what: { enum: [
				"repins",
				"pinned_by",
				"used_by"
			] },
			address: schemaText
		}, {
			from: versionOrNull,
			expected: versionOrNull
		})),
		renamed_from: schemaTextOrNull,
		replaced_by: schemaTextOrNull,
		digest: hex
	}, { decision: {
		...schemaTextOrNull,
		description: "Digest of the one live edit that `overwrite` of `sync` decided about."
	} });
}
function held() {
	return schemaObject({
		address: schemaText,
		kind: schemaText,
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
			"renamed"
		] },
		would: action,
		message: schemaText,
		place,
		leaves: schemaList(schemaObject({ path: schemaText }, {
			base: {},
			live: {},
			git: {}
		})),
		remedies: schemaList(schemaObject({
			to: schemaText,
			type: {
				...schemaText,
				description: "A command as a line for sh, or an edit in words."
			}
		}, { argv: {
			...schemaTexts,
			description: "The arguments of the command; left out for an edit."
		} }))
	}, { edit: {
		...schemaTextOrNull,
		description: "Digest of the live edit, for `overwrite` of `sync`."
	} });
}
const command = require_main.i({
	name: "schema",
	does: "Print a JSON Schema for editors and other tools.",
	flags: (bare) => bare.argument("[which]", "bundle, config, plan, or a file format of a platform", "bundle"),
	run: ([which], _flags, { io }) => schema(which, io)
});
async function schema(which, io) {
	let { providers = require_providers.n } = io, schemas = {
		config: (kinds) => require_config_schema.t(kinds, providers),
		plan: () => planSchema()
	};
	for (let { key, schema: made } of [require_bundle_format.n, ...await require_providers.r(providers)]) schemas[key] = made;
	let names = Object.keys(schemas).sort(), make = Object.hasOwn(schemas, which) ? schemas[which] : void 0;
	if (make === void 0) {
		let near = require_closest.n(which, names);
		throw new require_finding.t(require_index.r.unknownSchema.code, `There is no schema ${JSON.stringify(which)}.`, near === void 0 ? `Choose one of ${names.join(", ")}.` : `Did you mean ${near}?`);
	}
	return io.out(`${JSON.stringify(await make(await require_providers.i(providers)), null, 2)}\n`), 0;
}
exports.command = command;

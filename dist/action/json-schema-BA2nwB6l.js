const require_index = require("./index.js");
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
			properties: Object.fromEntries(require_index.x.map((name) => [name, settingSchema(name)]))
		}
	};
}
function settingSchema(name) {
	let { doc, schema, example, byTargetOnly } = require_index.b[name], byTarget = {
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
		...require_index.b.on_drift.schema,
		description: require_index.b.on_drift.doc
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
				const: require_index.A,
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
			...forms === "all" ? require_index.O() : require_index.E(),
			...Object.fromEntries(kinds.all.map((kind) => [kind.name, bareItem(kind, forms)]))
		}
	};
}
function itemSchema(kind, forms) {
	return {
		$schema: DIALECT,
		...bareItem(kind, forms),
		definitions: forms === "all" ? require_index.O() : require_index.E()
	};
}
function bareItem(kind, forms) {
	let item = require_index.T(kind.fields, forms), rules = (kind.variants ?? []).map((variant) => variantRule(variant, forms)).filter((rule) => rule !== void 0);
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
	}, object = forms === "late" ? needs : require_index.D({ $ref: "#/definitions/isForm" }, !0, needs), condition = conditions(Object.entries(variant.when).map(([path, value]) => [path.split("."), value]));
	return require_index.D(condition, {
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
exports.DIALECT = DIALECT, exports.bundleSchema = bundleSchema, exports.itemSchema = itemSchema, exports.n = patternSchema, exports.t = onDriftSchema;

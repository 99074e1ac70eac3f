const later_ = (source, flags) => {
	let made;
	const get = () => made ??= new RegExp(source, flags);
	return {
		flags,
		source,
		get lastIndex() { return get().lastIndex; },
		set lastIndex(at) { get().lastIndex = at; },
		test: (text) => get().test(text),
		exec: (text) => get().exec(text),
		[Symbol.match]: (text) => get()[Symbol.match](text),
		[Symbol.matchAll]: (text) => get()[Symbol.matchAll](text),
		[Symbol.replace]: (text, by) => get()[Symbol.replace](text, by),
		[Symbol.search]: (text) => get()[Symbol.search](text),
		[Symbol.split]: (text, most) => get()[Symbol.split](text, most)
	};
};
const require_rolldown_runtime = require("./rolldown-runtime-DRKq7a3m.js"), require_index = require("./index.js"), require_front_matter = require("./front-matter-BEkmscyf.js"), require_source_codes = require("./source-codes-DtAkSEA1.js"), require_kind = require("./kind-mJ6EOgVK.js"), require_routes = require("./routes-B4mGsWIs.js"), require_codes = require("./codes-CCyt0aRV.js"), require_model = require("./model-BZhztCQP.js");
let node_path = require("node:path");
node_path = require_rolldown_runtime.r(node_path, 1);
// build/providers/pipelines/other-account.js
function otherOrganization(org, wanted, key) {
	return new require_model.g(require_index.dt.otherAccount.code, `The API key from ${key.source} belongs to organization ${org}, but target ${key.target} is organization ${wanted}.`, "Use a key of the target's organization, or correct org_id of the target.");
}
// build/source/markdown-format.js
const ENDINGS = [".md", ".prompt.md"];
function markdownFormat({ kind: section, key, name }) {
	return {
		key,
		name,
		schema: async (kinds, schemaOf) => frontMatterSchema(kindIn(kinds, section), schemaOf),
		holds: ({ format }) => format === "markdown",
		order: (kinds) => (at) => at.length === 0 ? require_index.S(kindIn(kinds, section)) : void 0,
		read(document, { kinds }, findings) {
			let kind = kinds.find(section), { root, conflict } = document;
			if (kind?.below === void 0 || root.type !== "map") return;
			let below = root.entry("---"), fields = root.entries.filter(({ key }) => key !== "---" && key !== "$schema"), own = root.entry(kind.below);
			if (own !== void 0 && below?.node.text !== "") {
				findings.push(require_source_codes.r(require_source_codes.n.textTwice, own.keyPlace, `The text below the front matter is the ${kind.below}, so it cannot stand here too.`, "Keep one of the two.", {
					message: "the text below",
					place: below?.node.place ?? root.place
				}));
				return;
			}
			let isBelow = own === void 0 && below !== void 0, entries = isBelow ? [...fields, below.readAs(kind.below)] : fields;
			return { items: [{
				kind,
				index: 0,
				node: named(root.readAs(entries), kind, document),
				stands: {
					as: "item",
					path: [],
					...isBelow ? { below: kind.below } : {}
				},
				conflict
			}] };
		},
		fresh: (kind) => kind.name === section && kind.below !== void 0 ? {
			endings: ENDINGS,
			isItem: !0,
			below: kind.below,
			write: (item) => written(item, kind.below ?? "")
		} : void 0
	};
}
function nameOfFile(file) {
	return require_index.lt(node_path.default.posix.basename(file).replace(/(?:\.prompt)?\.md$/i, ""), "NFC");
}
function kindIn(kinds, section) {
	return kinds.get(section);
}
function named(node, { nameField }, { file }) {
	return nameField === null || node.get(nameField) !== void 0 ? node : node.readAs([node.standIn(nameField, nameOfFile(file)), ...node.entries]);
}
function written(item, below) {
	let { [below]: text = "", ...fields } = item;
	return typeof text == "string" && require_front_matter.t(text) ? {
		...fields,
		"---": text
	} : {
		...item,
		"---": ""
	};
}
function frontMatterSchema(kind, schemaOf) {
	let free = [kind.below, kind.nameField], fields = Object.entries(kind.fields.fields).map(([key, field]) => {
		let { required, ...left } = field;
		return [key, required === !0 && free.includes(key) ? left : field];
	}), $schema = {
		type: "text",
		doc: "Where editors find this schema; it is never sent.",
		source: kind.source
	};
	return {
		...schemaOf({
			...kind,
			fields: {
				...kind.fields,
				fields: {
					$schema,
					...Object.fromEntries(fields)
				}
			}
		}),
		title: `front matter of a ${kind.singular}`
	};
}
// build/providers/pipelines/kinds/criteria-check.js
const CRITERION_CODES = {
	subtype: require_codes.i("PS2104", "The subtype of a criterion is missing or does not belong to its type.", "Write one of the subtypes that the message lists, or correct the type of the criterion."),
	metric: require_codes.u("PS2105", "The metric of a criterion is not documented.", "Use a documented metric, unless you know that the platform takes this one."),
	pattern: require_codes.u("PS2106", "The pattern of a criterion does not look like a regular expression.", "Correct the regular expression; Python reads it: `python3 -c 'import re; re.compile(r\"PATTERN\")'`."),
	verdict: require_codes.u("PS2107", "A programmatic criterion has a verdict other than the documented boolean.", "Write `output_schema: {type: boolean}`."),
	range: require_codes.i("PS2108", "The range of a verdict is not a pair of numbers, the lower one first.", "Write two numbers, the lower one first, for example `range: [1, 5]`."),
	label: require_codes.i("PS2109", "A label is for a rating outside of the range.", "Use a rating inside of the range as the key of the label, or widen the range.")
}, PROGRAMMATIC = [
	"exact_match",
	"contains_keywords",
	"regex_match",
	"json_validity"
], METRICS = ["answer_relevancy"];
function checkCriterion(value, report) {
	require_index.ut(value.config) && (checkSubtype(value.type, value.config, report), checkPattern(value.config, report), require_index.ut(value.output_schema) && checkOutput(value.type, value.output_schema, report));
}
function checkSubtype(type, config, report) {
	let subtype = config.subtype;
	if (type === "programmatic") subtype == null ? report({
		path: ["config"],
		...require_codes.n(CRITERION_CODES.subtype),
		message: "A programmatic criterion needs config.subtype.",
		remedy: `Add one of: ${PROGRAMMATIC.join(", ")}.`
	}) : typeof subtype == "string" && !PROGRAMMATIC.includes(subtype) && report({
		path: ["config", "subtype"],
		...require_codes.n(CRITERION_CODES.subtype),
		message: `Unknown subtype of a programmatic criterion: ${JSON.stringify(subtype)}.`,
		remedy: `Use one of: ${PROGRAMMATIC.join(", ")}.`
	});
	else if (type === "llm_metric") {
		if (typeof subtype != "string") return;
		PROGRAMMATIC.includes(subtype) ? report({
			path: ["config", "subtype"],
			...require_codes.n(CRITERION_CODES.subtype),
			message: `${subtype} is a subtype of programmatic criteria, not of llm_metric.`,
			remedy: "Set type: programmatic, or name a metric such as answer_relevancy."
		}) : METRICS.includes(subtype) || report({
			path: ["config", "subtype"],
			...require_codes.n(CRITERION_CODES.metric),
			message: `The metric ${JSON.stringify(subtype)} is not documented; the platform may refuse it with 422.`,
			remedy: `Documented: ${METRICS.join(", ")}.`
		});
	} else typeof type == "string" && subtype != null && report({
		path: ["config", "subtype"],
		...require_codes.n(CRITERION_CODES.subtype),
		message: `A ${type} criterion has no subtype.`,
		remedy: "Remove config.subtype, or correct the type."
	});
}
function checkPattern(config, report) {
	if (typeof config.pattern != "string") return;
	let translated = config.pattern.replace(/\(\?P<([A-Za-z_]\w*)>/g, "(?<$1>").replace(/\(\?P=([A-Za-z_]\w*)\)/g, "\\k<$1>").replace(/^\(\?[aiLmsux]+\)/, "").replace(/\\A/g, "^").replace(/\\Z/g, "$");
	if (!/\(\?(?:[aiLmsux-]+:|\(|>|#)|[*+?}]\+/.test(translated)) try {
		new RegExp(translated);
	} catch (error) {
		report({
			path: ["config", "pattern"],
			...require_codes.n(CRITERION_CODES.pattern),
			message: `The pattern does not look like a valid regular expression (${reasonOf(error)}).`,
			remedy: "Test it with Python: python3 -c 'import re; re.compile(r\"\u2026\")'."
		});
	}
}
function reasonOf(error) {
	let message = error instanceof Error ? error.message : String(error);
	return message.slice(message.lastIndexOf(": ") + 2);
}
function checkOutput(type, schema, report) {
	let output = schema.type;
	type === "programmatic" && typeof output == "string" && output !== "boolean" && report({
		path: ["output_schema", "type"],
		...require_codes.n(CRITERION_CODES.verdict),
		message: `The documented verdict of a programmatic criterion is boolean, not ${output}.`,
		remedy: "Use output_schema: {type: boolean}"
	}), (output === "rating" || output === "numeric") && checkRange(output, schema, report), output === "rating" && checkLabels(schema, report);
}
function checkRange(output, schema, report) {
	let { range } = schema;
	if (range === void 0) return;
	let numbers = Array.isArray(range) && range.length === 2 && range.every((bound) => typeof bound == "number"), whole = output !== "rating" || numbers && range.every(Number.isInteger);
	numbers && whole && Number(range[0]) < Number(range[1]) || report({
		path: ["output_schema", "range"],
		...require_codes.n(CRITERION_CODES.range),
		message: `The range of a ${output} verdict must be two ${output === "rating" ? "integers" : "numbers"}, the lower one first.`,
		remedy: "For example, range: [1, 5]."
	});
}
function checkLabels(schema, report) {
	let { labels, range } = schema;
	if (require_index.ut(labels)) for (let key of Object.keys(labels)) /^-?\d+$/.test(key) && (!Array.isArray(range) || Number(key) >= Number(range[0]) && Number(key) <= Number(range[1])) || report({
		path: [
			"output_schema",
			"labels",
			key
		],
		...require_codes.n(CRITERION_CODES.label),
		message: `The label ${JSON.stringify(key)} is for a rating outside of the range.`,
		remedy: "Use a rating inside the range as the key, for example \"1\": Poor."
	});
}
function pagesOf(view, path, isEnough = () => !1) {
	let rows = [], seen = new Set();
	for (let page = 1; page <= 1e3; page += 1) {
		let body = view.raw(path, {
			page,
			page_size: 100
		}), found = rowsOf(body);
		if (found === void 0) break;
		let fresh = found.filter((row) => !seen.has(keyOf(row)));
		for (let row of fresh) seen.add(keyOf(row));
		if (rows.push(...fresh), isEnough(rows)) break;
		let more = moreOf(body, rows.length);
		if (more === "no" || more === "unsaid" && fresh.length === 0) return {
			rows,
			complete: !0
		};
		if (fresh.length === 0) break;
	}
	return {
		rows,
		complete: !1
	};
}
function keyOf(row) {
	return JSON.stringify(require_model.U(row) ? row.id ?? row : row);
}
function rowsOf(body) {
	if (Array.isArray(body)) return body;
	if (require_model.U(body)) for (let key of [
		"items",
		"data",
		"results",
		"models"
	]) {
		let rows = body[key];
		if (Array.isArray(rows)) return rows;
	}
}
function moreOf(body, received) {
	return require_model.U(body) ? typeof body.has_more == "boolean" ? body.has_more ? "yes" : "no" : body.next_page === void 0 ? typeof body.total == "number" ? received < body.total ? "yes" : "no" : "unsaid" : body.next_page === null ? "no" : "yes" : "unsaid";
}
// build/providers/pipelines/kinds/online.js
const ONLINE_CODES = {
	node: require_codes.i("PS4501", "The workflow has no node with this name.", "Use one of the nodes of the workflow that the message lists."),
	field: require_codes.i("PS4502", "The node has no field with this name.", "Use one of the configurable fields of the node that the message lists."),
	tool: require_codes.u("PS4503", "The endpoint has no tool with this name.", "Use one of the tools that the message lists, or refresh the tools of the endpoint in {app}."),
	model: require_codes.u("PS4504", "The organization has no model with this name.", "Use one of the models that the message lists.")
}, FIELDS = new WeakMap();
function fieldsOf(view, project, workflow) {
	let body = view.raw(`/api/projects/${project}/workflows/${workflow}/configurable-fields`);
	if (!require_model.U(body) || !Array.isArray(body.fields)) return;
	let known = FIELDS.get(body) ?? byNode(body.fields);
	return FIELDS.set(body, known), known;
}
function byNode(fields) {
	let nodes = new Map();
	for (let field of fields) {
		if (!require_model.U(field)) continue;
		let node = String(field.nodeId), ids = nodes.get(node) ?? new Set();
		nodes.set(node, ids.add(String(field.fieldId)));
	}
	return nodes;
}
function projectOf(view, workflow) {
	let isIt = (row) => require_model.U(row) && Number(row.id) === workflow, { rows } = pagesOf(view, "/api/workflows", (list) => list.some(isIt)), row = rows.find(isIt);
	return require_model.U(row) && typeof row.project_id == "number" ? row.project_id : void 0;
}
function modelsOf(view) {
	let { rows, complete } = pagesOf(view, `/api/orgs/${view.org}/models`);
	if (!complete || rows.length === 0) return;
	let slugs = rows.map((row) => require_model.U(row) ? row.slug ?? row.model_slug ?? row.id : row);
	return slugs.every((slug) => typeof slug == "string") ? new Set(slugs) : void 0;
}
function checkField(fields, node, field, places, report) {
	if (fields === void 0 || typeof node != "string") return;
	let ofNode = fields.get(node);
	if (ofNode === void 0) {
		let known = [...fields.keys()].sort();
		report({
			path: places.node,
			...require_codes.n(ONLINE_CODES.node),
			message: `The workflow has no node ${JSON.stringify(node)}.`,
			remedy: known.length === 0 ? "The workflow has no configurable fields." : `Use a node with configurable fields: ${known.join(", ")}.`
		});
	} else typeof field == "string" && !ofNode.has(field) && report({
		path: places.field,
		...require_codes.n(ONLINE_CODES.field),
		message: `Node ${JSON.stringify(node)} has no field ${JSON.stringify(field)}.`,
		remedy: `Use one of its configurable fields: ${[...ofNode].sort().join(", ")}.`
	});
}
function checkWorkflowField(value, view, report) {
	if (typeof value.workflow_id != "number") return;
	let project = projectOf(view, value.workflow_id);
	project !== void 0 && checkField(fieldsOf(view, project, value.workflow_id), value.node_id, value.field_id, {
		node: ["node_id"],
		field: ["field_id"]
	}, report);
}
function checkSelectedTools(value, view, report) {
	let { selected_tools: selected, endpoint_id: endpoint } = value;
	if (!Array.isArray(selected) || endpoint == null) return;
	let tools = view.object("tool_endpoints", endpoint, "tools")?.tools;
	if (!Array.isArray(tools) || tools.length === 0) return;
	let names = tools.map((tool) => require_model.U(tool) ? tool.name : tool);
	for (let [index, tool] of selected.entries()) names.includes(tool) || report({
		path: ["selected_tools", index],
		...require_codes.n(ONLINE_CODES.tool),
		message: `The endpoint has no tool ${JSON.stringify(tool)}.`,
		remedy: `Use one of: ${names.join(", ")}. If this list is out of date, refresh the tools in the web app.`
	});
}
function checkModel(slug, path, view, report) {
	if (typeof slug != "string") return;
	let models = modelsOf(view);
	models === void 0 || models.has(slug) || report({
		path,
		...require_codes.n(ONLINE_CODES.model),
		message: `The organization has no model ${JSON.stringify(slug)}.`,
		remedy: `Use one of: ${[...models].sort().slice(0, 20).join(", ")}.`
	});
}
function checkOverrides(value, view, report) {
	let { project_id: project, workflow_id: workflow, payload } = value;
	if (typeof project != "number" || typeof workflow != "number" || !require_index.ut(payload)) return;
	let variants = Array.isArray(payload.variants) ? payload.variants : [], fields = fieldsOf(view, project, workflow);
	for (let [number, variant] of variants.entries()) {
		let overrides = require_index.ut(variant) && require_index.ut(variant.configOverrides) ? variant.configOverrides : {};
		for (let section of [
			"prompts",
			"models",
			"evaluations"
		]) {
			let list = overrides[section];
			for (let [index, override] of (Array.isArray(list) ? list : []).entries()) {
				if (!require_index.ut(override)) continue;
				let path = [
					"payload",
					"variants",
					number,
					"configOverrides",
					section,
					index
				], places = {
					node: [...path, "nodeId"],
					field: [...path, "fieldId"]
				};
				checkField(fields, override.nodeId, override.fieldId, places, report), section === "models" && checkModel(override.modelSlug, [...path, "modelSlug"], view, report);
			}
		}
	}
}
const PROMPT_LIMIT = 5e4;
function nameField(doc, source) {
	return {
		type: "text",
		doc,
		source,
		required: !0,
		minLength: 1,
		maxLength: 255
	};
}
function descriptionField(source) {
	return {
		type: "text",
		doc: "The purpose of the object, for people in the web app.",
		source,
		maxLength: 5e3,
		nullable: !0,
		blank: !0,
		clear: {
			value: null,
			source: "C-h.6"
		}
	};
}
const scopeFields = {
	scope_type: {
		type: "text",
		doc: "The scope of the object: the organization (default), one project, or one workflow. `system` objects belong to the platform and are never written.",
		source: "C-b.1, C-h.9, C-h.25",
		role: "immutable",
		values: [
			"org",
			"project",
			"workflow"
		]
	},
	org_id: {
		type: "id",
		id: "integer",
		doc: "The organization. Default: the target's; another one is an error.",
		source: "C-b.1",
		role: "immutable"
	},
	project_id: {
		type: "id",
		id: "integer",
		doc: "The project, with `scope_type: project`.",
		source: "C-b.1",
		role: "immutable"
	},
	workflow_id: {
		type: "id",
		id: "integer",
		doc: "The workflow, with `scope_type: workflow`.",
		source: "C-b.1",
		role: "immutable"
	}
};
function idText(value) {
	return typeof value == "number" ? String(value) : "?";
}
function libraryPartition(value) {
	return value.scope_type === "project" ? `project:${idText(value.project_id)}` : value.scope_type === "workflow" ? `workflow:${idText(value.workflow_id)}` : "org";
}
function libraryPlaced(partition) {
	let [scope, id] = partition.split(":");
	return scope === void 0 || id === void 0 ? {} : {
		scope_type: scope,
		[`${scope}_id`]: Number(id)
	};
}
function workflowPlaced(partition) {
	let { workflow } = require_routes.i(partition);
	return workflow === void 0 ? {} : { workflow_id: workflow };
}
const LIBRARY_LIVES = [
	"org",
	"project",
	"workflow"
];
function libraryOwns(row, partition, org) {
	let ids = require_routes.i(partition), scope = row.scope_type ?? (ids.project === void 0 ? ids.workflow === void 0 ? "org" : "workflow" : "project");
	return isOf(row.org_id, org) ? ids.project === void 0 ? ids.workflow === void 0 ? scope === "org" || scope === "organization" : scope === "workflow" && isOf(row.workflow_id, ids.workflow) : scope === "project" && isOf(row.project_id, ids.project) : !1;
}
function isOf(shown, id) {
	return shown == null || String(shown) === String(id);
}
const criteria = {
	name: "criteria",
	singular: "criterion",
	words: require_index.B,
	doc: "One way to judge an answer. The type cannot change: another type needs a new criterion. An update also moves every evaluation with this criterion to the new version.",
	source: "C-b.2",
	after: [],
	key: ["name"],
	nameField: "name",
	scoped: !0,
	idType: "integer",
	lifecycle: "object",
	renames: !0,
	unique: !1,
	replaceOn: ["type"],
	versioned: !0,
	idsUniqueIn: "kind",
	readable: !0,
	variants: [
		{
			when: {
				type: "programmatic",
				"config.subtype": "exact_match"
			},
			object: "config",
			required: [],
			allowed: [
				"subtype",
				"case_sensitive",
				"strip_whitespace"
			],
			source: "C-c"
		},
		{
			when: {
				type: "programmatic",
				"config.subtype": "contains_keywords"
			},
			object: "config",
			required: ["keywords"],
			allowed: [
				"subtype",
				"keywords",
				"mode",
				"case_sensitive"
			],
			source: "C-c"
		},
		{
			when: {
				type: "programmatic",
				"config.subtype": "regex_match"
			},
			object: "config",
			required: ["pattern"],
			allowed: [
				"subtype",
				"pattern",
				"flags"
			],
			source: "C-c"
		},
		{
			when: {
				type: "programmatic",
				"config.subtype": "json_validity"
			},
			object: "config",
			required: [],
			allowed: ["subtype", "schema"],
			source: "C-c"
		},
		{
			when: { type: "llm_judge" },
			object: "config",
			required: ["prompt_template"],
			allowed: [
				"prompt_template",
				"model",
				"temperature"
			],
			source: "C-c"
		},
		{
			when: { type: "human_rating" },
			object: "config",
			required: [],
			allowed: ["rubric"],
			source: "C-c"
		},
		{
			when: { type: "llm_metric" },
			object: "config",
			required: ["subtype"],
			allowed: ["subtype", "threshold"],
			source: "C-c"
		}
	],
	fields: {
		type: "object",
		doc: "One criterion.",
		source: "C-b.2",
		fields: {
			name: nameField("The internal name, which identifies the criterion.", "C-b.2"),
			display_label: {
				type: "text",
				doc: "The name that people see.",
				source: "C-b.2",
				required: !0,
				minLength: 1,
				maxLength: 255
			},
			description: descriptionField("C-b.2"),
			type: {
				type: "text",
				doc: "The judge: a rule, a language model, a person, or a built-in metric.",
				source: "C-c",
				required: !0,
				role: "immutable",
				values: [
					"programmatic",
					"llm_judge",
					"human_rating",
					"llm_metric"
				]
			},
			config: {
				type: "object",
				doc: "Settings, which depend on `type` and `config.subtype`.",
				source: "C-c",
				required: !0,
				open: !0,
				fields: {
					subtype: {
						type: "text",
						doc: "For programmatic: exact_match, contains_keywords, regex_match, json_validity. For llm_metric: the metric, for example answer_relevancy.",
						source: "C-c"
					},
					case_sensitive: {
						type: "boolean",
						doc: "Whether upper and lower case differ.",
						source: "C-c"
					},
					strip_whitespace: {
						type: "boolean",
						doc: "Whether to ignore white space at both ends.",
						source: "C-c"
					},
					keywords: {
						type: "list",
						doc: "Words to look for.",
						source: "C-c",
						order: "set",
						minItems: 1,
						item: {
							type: "text",
							doc: "One word.",
							source: "C-c",
							minLength: 1
						}
					},
					mode: {
						type: "text",
						doc: "Whether one word is enough (any) or all must occur (all).",
						source: "C-c",
						values: ["any", "all"]
					},
					pattern: {
						type: "text",
						doc: "A regular expression in the syntax of Python.",
						source: "C-c",
						minLength: 1
					},
					flags: {
						type: "list",
						doc: "Names of Python's `re` flags.",
						source: "C-c",
						order: "set",
						item: {
							type: "text",
							doc: "One flag.",
							source: "C-c",
							values: [
								"IGNORECASE",
								"I",
								"MULTILINE",
								"M",
								"DOTALL",
								"S",
								"VERBOSE",
								"X",
								"ASCII",
								"A",
								"UNICODE",
								"U"
							],
							open: !0
						}
					},
					schema: {
						type: "json",
						doc: "The JSON Schema that the answer must match.",
						source: "C-c",
						shape: "object",
						leaves: "whole"
					},
					prompt_template: {
						type: "text",
						doc: "The judge's prompt.",
						source: "C-c",
						minLength: 1,
						maxLength: PROMPT_LIMIT,
						long: !0
					},
					model: {
						type: "text",
						doc: "Slug of the judge's model. Default: the model of the node.",
						source: "C-c"
					},
					temperature: {
						type: "number",
						doc: "From 0 to 2. Other values are refused, because the platform would clamp them.",
						source: "C-c, C-h.27",
						minimum: 0,
						maximum: 2,
						adjusted: {
							says: "rounded to steps of 0.01",
							allows: isNearestHundredth
						}
					},
					rubric: {
						type: "text",
						doc: "Instructions for the people who rate.",
						source: "C-c",
						long: !0
					},
					threshold: {
						type: "number",
						doc: "Lowest value that passes.",
						source: "C-c"
					}
				}
			},
			output_schema: {
				type: "json",
				doc: "The shape of the verdict: boolean, rating, numeric or categorical.",
				source: "C-c, C-h.10",
				required: !0,
				shape: "object",
				leaves: "members",
				fields: {
					type: {
						type: "text",
						doc: "Kind of verdict.",
						source: "C-c",
						required: !0,
						values: [
							"boolean",
							"rating",
							"numeric",
							"categorical"
						]
					},
					range: {
						type: "list",
						doc: "Lowest and highest value.",
						source: "C-c",
						order: "ordered",
						item: {
							type: "number",
							doc: "A bound.",
							source: "C-c"
						}
					},
					labels: {
						type: "json",
						doc: "Labels of ratings, by rating.",
						source: "C-c",
						leaves: "whole"
					}
				}
			},
			...scopeFields
		}
	},
	home: "org",
	lives: LIBRARY_LIVES,
	partition: libraryPartition,
	placed: libraryPlaced,
	idempotency: require_routes.t("criteria"),
	owns: libraryOwns,
	online: (value, view, report) => {
		require_index.ut(value.config) && checkModel(value.config.model, ["config", "model"], view, report);
	},
	codes: Object.values(CRITERION_CODES),
	onlineCodes: [ONLINE_CODES.model],
	check: checkCriterion
};
function isNearestHundredth(sent, stored) {
	return typeof sent != "number" || typeof stored != "number" ? !1 : Number(stored.toFixed(2)) === stored && Math.abs(sent - stored) <= .005 + 1e-9;
}
// build/providers/pipelines/kinds/evaluations.js
const CODES$4 = { noDescription: require_codes.u("PS2301", "An evaluation has no description.", "Add a `description`.") }, evaluations = {
	name: "evaluations",
	singular: "evaluation",
	words: require_index.B,
	doc: "A set of criteria that are judged together. It follows new versions of its criteria automatically.",
	source: "C-b.3",
	after: ["criteria"],
	key: ["name"],
	nameField: "name",
	scoped: !0,
	idType: "integer",
	lifecycle: "object",
	renames: !0,
	unique: !1,
	replaceOn: [],
	versioned: !0,
	idsUniqueIn: "kind",
	readable: !0,
	fields: {
		type: "object",
		doc: "One evaluation.",
		source: "C-b.3",
		fields: {
			name: nameField("The name, which identifies the evaluation.", "C-b.3"),
			description: descriptionField("C-b.3"),
			criteria: {
				type: "list",
				doc: "The criteria, at least one, in any order. The platform chooses their versions.",
				source: "C-b.3",
				required: !0,
				order: "set",
				minItems: 1,
				key: "criterion_id",
				read: readMembers,
				item: {
					type: "object",
					doc: "One member.",
					source: "C-b.3",
					fields: { criterion_id: {
						type: "id",
						id: "integer",
						kind: "criteria",
						onUpdate: "moves",
						doc: "The criterion: an id, or {$ref: \"criteria/Name\"}.",
						source: "C-b.3",
						required: !0
					} }
				}
			},
			...scopeFields
		}
	},
	home: "org",
	lives: LIBRARY_LIVES,
	partition: libraryPartition,
	placed: libraryPlaced,
	idempotency: require_routes.t("evaluations"),
	owns: libraryOwns,
	codes: Object.values(CODES$4),
	check(value, report) {
		(value.description === void 0 || value.description === "" || value.description === null) && report({
			path: [],
			...require_codes.n(CODES$4.noDescription),
			message: "According to its documentation, the platform requires a description for an evaluation.",
			remedy: "Add a description."
		});
	}
};
function readMembers(members) {
	return Array.isArray(members) ? members.map((member) => typeof member == "number" ? { criterion_id: member } : require_model.U(member) ? { criterion_id: member.criterion_id ?? member.id ?? null } : member) : members;
}
// build/providers/pipelines/kinds/experiments.js
function place(fields, doc) {
	return {
		type: "object",
		doc,
		source: "C-b.7",
		open: !0,
		fields: {
			nodeId: {
				type: "text",
				doc: "The node, by its name in the configurable fields.",
				source: "C-b.7",
				required: !0
			},
			...fields
		}
	};
}
const fieldId = { fieldId: {
	type: "text",
	doc: "The field of the node.",
	source: "C-b.7",
	required: !0
} }, experiments = {
	name: "experiments",
	singular: "experiment",
	words: require_index.B,
	doc: "A run of copies of a workflow with other prompts, models or evaluations. A launch costs money and cannot be undone, so it happens at most once.",
	source: "C-b.7",
	after: [
		"prompts",
		"criteria",
		"evaluations",
		"tool_endpoints",
		"tool_bindings",
		"tool_ground_truths"
	],
	key: [
		"project_id",
		"workflow_id",
		"name"
	],
	nameField: "name",
	scoped: !1,
	idType: "string",
	lifecycle: "launch",
	launch: {
		ended: [
			"completed",
			"failed",
			"cancelled",
			"partially_cancelled",
			"completed_with_partial_results"
		],
		failed: [
			"failed",
			"cancelled",
			"partially_cancelled"
		],
		unnamed: "experiment",
		traces: "copies of the workflow",
		repeatable: {
			ms: 864e5,
			words: "a day"
		}
	},
	renames: !1,
	unique: !1,
	replaceOn: [],
	versioned: !1,
	idsUniqueIn: "partition",
	readable: !0,
	fields: {
		type: "object",
		doc: "One experiment.",
		source: "C-b.7",
		fields: {
			name: {
				type: "text",
				doc: "The name of the experiment in files and in its Idempotency-Key; it is not sent.",
				source: "C-b.7, C-d.3",
				role: "route",
				maxLength: 255
			},
			project_id: {
				type: "id",
				id: "integer",
				doc: "The project.",
				source: "C-d.1",
				role: "route",
				required: !0
			},
			workflow_id: {
				type: "id",
				id: "integer",
				doc: "The workflow.",
				source: "C-d.1",
				role: "route",
				required: !0
			},
			payload: {
				type: "object",
				doc: "The body of the launch request, in camelCase.",
				source: "C-b.7",
				required: !0,
				open: !0,
				fields: {
					count: {
						type: "integer",
						doc: "Number of tasks per variant.",
						source: "C-b.7",
						minimum: 0
					},
					variants: {
						type: "list",
						doc: "The copies of the workflow.",
						source: "C-b.7",
						order: "ordered",
						key: "name",
						item: {
							type: "object",
							doc: "One copy.",
							source: "C-b.7",
							open: !0,
							fields: {
								name: {
									type: "text",
									doc: "Its name.",
									source: "C-b.7",
									required: !0,
									minLength: 1
								},
								configOverrides: {
									type: "object",
									doc: "Changes in this copy; {} means a plain copy.",
									source: "C-b.7",
									open: !0,
									fields: {
										prompts: {
											type: "list",
											doc: "Replacements of prompts.",
											source: "C-b.7",
											order: "ordered",
											item: place({
												...fieldId,
												promptId: {
													type: "id",
													id: "integer",
													kind: "prompts",
													onUpdate: "pinned",
													doc: "The prompt: an id, or {$ref: \"prompts/Name\"}.",
													source: "C-b.7",
													required: !0
												},
												version: {
													type: "version",
													of: "promptId",
													doc: "The pinned version: a number, or {$ref: \"prompts/Name\", version: latest}.",
													source: "C-b.7",
													required: !0
												}
											}, "One replacement of a prompt.")
										},
										models: {
											type: "list",
											doc: "Replacements of models.",
											source: "C-b.7",
											order: "ordered",
											item: place({ modelSlug: {
												type: "text",
												doc: "Slug of the model.",
												source: "C-b.7",
												required: !0
											} }, "One replacement of a model.")
										},
										evaluations: {
											type: "list",
											doc: "Replacements of evaluations.",
											source: "C-b.7",
											order: "ordered",
											item: place({
												...fieldId,
												evaluationId: {
													type: "id",
													id: "integer",
													kind: "evaluations",
													onUpdate: "pinned",
													doc: "The evaluation: an id, or {$ref: \"evaluations/Name\"}.",
													source: "C-b.7",
													required: !0
												},
												version: {
													type: "version",
													of: "evaluationId",
													doc: "The pinned version: a number, or {$ref: \"evaluations/Name\", version: latest}.",
													source: "C-b.7",
													required: !0
												}
											}, "One replacement of an evaluation.")
										}
									}
								}
							}
						}
					}
				}
			}
		}
	},
	home: "org",
	lives: [],
	placed: (partition) => {
		let { project, workflow } = require_routes.i(partition);
		return project === void 0 || workflow === void 0 ? {} : {
			project_id: project,
			workflow_id: workflow
		};
	},
	partition: (value) => `project:${idText(value.project_id)}/workflow:${idText(value.workflow_id)}`,
	idempotency: require_routes.t("experiments"),
	owns: () => !0,
	body: (value) => value.payload,
	online: checkOverrides,
	onlineCodes: [
		ONLINE_CODES.node,
		ONLINE_CODES.field,
		ONLINE_CODES.model
	]
}, PLACEHOLDER = later_("\\{\\{\\s*([\\p{L}\\p{N}_.-]+)\\s*\\}\\}", "gu"), FOREIGN_TAG = /\{\{~?[ \t]*[#/>^!&][^{}\n]*\}\}|\{%[^{}%\n]*%\}/g;
function* placeholderNames(text) {
	for (let [, name = ""] of text.matchAll(PLACEHOLDER)) yield name;
}
function foreignTags(text) {
	return Array.from(text.matchAll(FOREIGN_TAG), ({ 0: tag, index }) => ({
		tag: tag.length > 40 ? `${tag.slice(0, 40)}\u2026` : tag,
		at: index
	}));
}
// build/providers/pipelines/kinds/prompts.js
const CODES$3 = {
	assistant: require_codes.u("PS2201", "A prompt has the role assistant, which is not documented.", "Use the role `user` or `system`, unless the {account} accepts `assistant`."),
	unusedPlaceholder: require_codes.u("PS2202", "A prompt lists a placeholder that its text does not use.", "Remove the placeholder from `prompt_placeholders`, or remove the whole field: the platform finds placeholders by itself."),
	foreignTag: require_codes.u("PS1260", "A prompt contains a tag of a template language, such as `{{#if}}`, `{{>part}}` or `{% if %}`, which the platform sends as it stands.", "Write the text without the tag, for instance as two prompts; the platform fills in only `{{name}}`.")
}, prompts = {
	name: "prompts",
	singular: "prompt",
	words: require_index.B,
	doc: "A prompt of the library. Every change makes a new version; workflows and experiments stay on the version that they pin.",
	source: "C-b.1",
	after: [],
	key: ["name"],
	nameField: "name",
	below: "prompt_text",
	scoped: !0,
	idType: "integer",
	lifecycle: "object",
	renames: !0,
	unique: !1,
	replaceOn: [],
	versioned: !0,
	idsUniqueIn: "kind",
	readable: !0,
	fields: {
		type: "object",
		doc: "One prompt.",
		source: "C-b.1",
		fields: {
			name: nameField("The name, which identifies the prompt.", "C-b.1"),
			description: descriptionField("C-b.1"),
			prompt_text: {
				type: "text",
				doc: "The text, in Markdown; `{{name}}` marks a placeholder. CRLF and LF are equal.",
				source: "C-b.1",
				required: !0,
				maxLength: PROMPT_LIMIT,
				long: !0,
				placeholders: {
					names: placeholderNames,
					listed: "prompt_placeholders"
				}
			},
			prompt_placeholders: {
				type: "list",
				doc: "The placeholders of the text. The platform finds them itself; they are managed only if set here.",
				source: "C-b.1, C-h.8",
				role: "derived",
				nullable: !0,
				blank: !0,
				order: "set",
				key: "name",
				adjusted: {
					says: "the names that it finds in the text",
					allows: areFound
				},
				item: {
					type: "object",
					doc: "One placeholder.",
					source: "C-d.6",
					fields: { name: {
						type: "text",
						doc: "Its name.",
						source: "C-d.6",
						required: !0
					} }
				}
			},
			role: {
				type: "text",
				doc: "The role of the message.",
				source: "C-b.1",
				values: [
					"user",
					"system",
					"assistant"
				]
			},
			...scopeFields
		}
	},
	home: "org",
	lives: LIBRARY_LIVES,
	partition: libraryPartition,
	placed: libraryPlaced,
	idempotency: require_routes.t("prompts"),
	owns: libraryOwns,
	codes: Object.values(CODES$3),
	check: checkPrompt
};
function checkPrompt(value, report) {
	value.role === "assistant" && report({
		path: ["role"],
		...require_codes.n(CODES$3.assistant),
		message: "The role assistant is not documented: the platform documents user and system, only the SDK lists assistant.",
		remedy: "Use user or system, unless your organization accepts assistant."
	});
	let text = value.prompt_text;
	if (typeof text != "string" || (checkTags(text, report), !Array.isArray(value.prompt_placeholders))) return;
	let used = new Set(placeholderNames(text));
	value.prompt_placeholders.forEach((placeholder, index) => {
		let name = require_index.ut(placeholder) ? placeholder.name : void 0;
		typeof name != "string" || used.has(name) || report({
			path: [
				"prompt_placeholders",
				index,
				"name"
			],
			...require_codes.n(CODES$3.unusedPlaceholder),
			message: `The text has no placeholder {{${name}}}.`,
			remedy: "Remove it from prompt_placeholders, or remove the field: the platform finds placeholders itself."
		});
	});
}
function checkTags(text, report) {
	let tags = foreignTags(text), [first] = tags;
	if (first === void 0) return;
	let written = [...new Set(tags.map(({ tag }) => tag))], more = written.length - 3, list = `${written.slice(0, 3).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
	report({
		path: ["prompt_text"],
		at: first.at,
		...require_codes.n(CODES$3.foreignTag),
		message: `The platform fills in only {{name}}, and sends ${list} as ${written.length === 1 ? "it stands" : "they stand"}.`,
		remedy: "Write the text without tags of a template language, for instance as two prompts."
	});
}
function areFound(_sent, stored, around) {
	let text = around.prompt_text;
	if (typeof text != "string" || stored !== null && !Array.isArray(stored)) return !1;
	let names = (stored ?? []).map((one) => require_model.U(one) ? one.name : one), all = new Set([...text.matchAll(/\{\{\s*([^{}\s]+)\s*\}\}/gu)].map((match) => match[1]));
	return names.every((name) => typeof name == "string" && all.has(name)) && [...placeholderNames(text)].every((name) => names.includes(name));
}
// build/providers/pipelines/kinds/tool-bindings.js
const CODES$2 = { noTool: require_codes.u("PS2501", "A tool binding has an empty selected_tools.", "Name the tools, or remove `selected_tools` to allow all.") }, toolBindings = {
	name: "tool_bindings",
	singular: "tool binding",
	words: require_index.B,
	doc: "Gives the model of one workflow field the tools of one endpoint. Workflow, node, field and endpoint identify it and cannot change.",
	source: "C-b.5",
	after: ["tool_endpoints"],
	key: [
		"workflow_id",
		"node_id",
		"field_id",
		"endpoint_id"
	],
	nameField: null,
	scoped: !1,
	idType: "string",
	lifecycle: "object",
	renames: !1,
	unique: !0,
	replaceOn: ["endpoint_id"],
	versioned: !1,
	idsUniqueIn: "partition",
	readable: !0,
	fields: {
		type: "object",
		doc: "One tool binding.",
		source: "C-b.5",
		fields: {
			workflow_id: {
				type: "id",
				id: "integer",
				doc: "The workflow. It is part of the route, not of the body.",
				source: "C-b.5, C-d.2",
				role: "route",
				required: !0
			},
			node_id: {
				type: "text",
				doc: "The node, by its name in the configurable fields.",
				source: "C-b.5",
				role: "immutable",
				required: !0,
				minLength: 1
			},
			field_id: {
				type: "text",
				doc: "The field, which must be an answer of a language model.",
				source: "C-b.5",
				role: "immutable",
				required: !0,
				minLength: 1
			},
			endpoint_id: {
				type: "id",
				id: "string",
				kind: "tool_endpoints",
				doc: "The endpoint: its id, or {$ref: \"tool_endpoints/Name\"}.",
				source: "C-b.5",
				role: "immutable",
				required: !0
			},
			selected_tools: {
				type: "list",
				doc: "Names of the tools that may be called. Left out or null: all, including future ones.",
				source: "C-b.5, C-h.11",
				nullable: !0,
				order: "set",
				item: {
					type: "text",
					doc: "One tool.",
					source: "C-b.5",
					minLength: 1
				}
			},
			max_tool_rounds: {
				type: "integer",
				doc: "Largest number of rounds of tool calls before the model must answer.",
				source: "C-b.5",
				minimum: 0
			}
		}
	},
	home: "org",
	lives: ["workflow"],
	partition: (value) => `workflow:${idText(value.workflow_id)}`,
	placed: workflowPlaced,
	idempotency: require_routes.t("tool_bindings"),
	owns: () => !0,
	online(value, view, report) {
		checkWorkflowField(value, view, report), checkSelectedTools(value, view, report);
	},
	onlineCodes: [
		ONLINE_CODES.node,
		ONLINE_CODES.field,
		ONLINE_CODES.tool
	],
	codes: Object.values(CODES$2),
	check(value, report) {
		!Array.isArray(value.selected_tools) || value.selected_tools.length > 0 || report({
			path: ["selected_tools"],
			...require_codes.n(CODES$2.noTool),
			message: "An empty selected_tools is not documented: it may mean no tools or all tools.",
			remedy: "Name the tools, or remove the field to allow all."
		});
	}
}, CODES$1 = {
	noUrl: require_codes.i("PS2401", "An MCP server has no url.", "Add the address of the server, for example `url: https://tools.example.com/mcp`."),
	noCode: require_codes.i("PS2402", "A code endpoint has no code_config.", "Add `code_config: {tools: {\u2026}}`."),
	credentials: require_codes.i("PS2403", "The url of an endpoint contains a user name and a password.", "Move the credentials to `auth_config`, as `{$env: NAME}`.")
}, toolEndpoints = {
	name: "tool_endpoints",
	singular: "tool endpoint",
	words: require_index.B,
	doc: "A source of tools: an MCP server, an HTTP API, a mock, or a set of code tools. The name is unique in the organization.",
	source: "C-b.4",
	after: [],
	key: ["name"],
	nameField: "name",
	scoped: !1,
	idType: "string",
	lifecycle: "object",
	renames: !0,
	unique: !0,
	replaceOn: ["endpoint_type"],
	versioned: !0,
	idsUniqueIn: "kind",
	readable: !0,
	fields: {
		type: "object",
		doc: "One tool endpoint.",
		source: "C-b.4",
		open: !0,
		fields: {
			org_id: {
				type: "id",
				id: "integer",
				doc: "The organization. Default: the target's. It is part of the route, not of the body.",
				source: "C-b.4, C-d.2",
				role: "route"
			},
			name: nameField("The name, unique in the organization.", "C-b.4"),
			description: descriptionField("C-b.4"),
			endpoint_type: {
				type: "text",
				doc: "Type of endpoint. mcp_server and code are known; other values are passed through.",
				source: "C-b.4, C-h.15",
				role: "immutable",
				values: ["mcp_server", "code"],
				open: !0
			},
			url: {
				type: "text",
				doc: "Address of the server.",
				source: "C-b.4",
				format: "uri",
				nullable: !0
			},
			auth_type: {
				type: "text",
				doc: "How the platform authenticates to the server. none is known; api_key, bearer and oauth2 are assumed; other values are passed through.",
				source: "C-b.4, C-h.14",
				values: [
					"none",
					"api_key",
					"bearer",
					"oauth2"
				],
				open: !0
			},
			auth_config: {
				type: "json",
				doc: "Credentials. Write-only: never read back, never shown. Write secrets as {$env: NAME}.",
				source: "C-b.4, C-h.16",
				role: "secret",
				shape: "object",
				leaves: "members"
			},
			code_config: {
				type: "object",
				doc: "For endpoint_type code: the tools.",
				source: "C-b.4",
				nullable: !0,
				open: !0,
				fields: {
					tools: {
						type: "map",
						doc: "Tools by name.",
						source: "C-b.4",
						value: {
							type: "object",
							doc: "One tool.",
							source: "C-b.4",
							open: !0,
							fields: {
								description: {
									type: "text",
									doc: "Description for the model.",
									source: "C-b.4",
									maxLength: 500,
									blank: !0
								},
								source_code: {
									type: "text",
									doc: "The Python code.",
									source: "C-b.4",
									long: !0,
									extension: "py"
								},
								timeout_seconds: {
									type: "number",
									doc: "Time limit of one call, in seconds. Default: 30.",
									source: "C-b.4",
									minimum: 0,
									adjusted: {
										says: "clamped to a maximum that is not documented",
										allows: isLowered
									}
								},
								env_vars: {
									type: "list",
									doc: "Names of credentials of the organization that the code may read.",
									source: "C-b.4",
									order: "set",
									blank: !0,
									item: {
										type: "text",
										doc: "One name.",
										source: "C-b.4"
									}
								},
								input_schema: {
									type: "json",
									doc: "JSON Schema of the tool's input.",
									source: "C-b.4",
									shape: "object",
									leaves: "whole"
								}
							}
						}
					},
					requirements: {
						type: "list",
						doc: "Python packages, plain specifiers.",
						source: "C-b.4",
						order: "set",
						blank: !0,
						item: {
							type: "text",
							doc: "One package.",
							source: "C-b.4"
						}
					}
				}
			}
		}
	},
	home: "org",
	lives: ["org"],
	partition: () => "org",
	placed: () => ({}),
	idempotency: require_routes.t("tool_endpoints"),
	owns: (row, _partition, org) => isOf(row.org_id, org),
	uses: {
		ask: (id, org) => `${require_routes.r("tool_endpoints", "org", org, id)}/binding-count`,
		count: bindingCount
	},
	codes: Object.values(CODES$1),
	check: checkEndpoint
};
function bindingCount(body) {
	let count = require_model.U(body) ? body.count ?? body.binding_count ?? body.total : body;
	return typeof count == "number" && Number.isSafeInteger(count) && count >= 0 ? count : void 0;
}
function checkEndpoint(value, report) {
	value.endpoint_type === "mcp_server" && (value.url === void 0 || value.url === null || value.url === "") && report({
		path: [],
		...require_codes.n(CODES$1.noUrl),
		message: "An MCP server needs a url.",
		remedy: "Add url: https://\u2026/mcp"
	}), value.endpoint_type === "code" && !require_index.ut(value.code_config) && report({
		path: [],
		...require_codes.n(CODES$1.noCode),
		message: "A code endpoint needs a code_config with its tools.",
		remedy: "Add code_config: {tools: {\u2026}}"
	}), typeof value.url == "string" && hasCredentials(value.url) && report({
		path: ["url"],
		...require_codes.n(CODES$1.credentials),
		message: "The url contains a user name and a password, which every plan would show.",
		remedy: "Move the credentials to auth_config, as {$env: NAME}."
	});
}
function isLowered(sent, stored) {
	return typeof sent == "number" && typeof stored == "number" && stored > 0 && stored < sent;
}
function hasCredentials(url) {
	return url.split("/").some((part, index, parts) => index > 1 && parts[index - 1] === "" && part.includes(":") && part.lastIndexOf("@") > part.indexOf(":"));
}
// build/providers/pipelines/kinds/tool-ground-truths.js
const CODES = { bothWays: require_codes.i("PS2601", "A tool is both expected and excluded.", "Remove the tool from one of the two lists.") }, toolGroundTruths = {
	name: "tool_ground_truths",
	singular: "tool ground truth",
	words: require_index.B,
	doc: "The tools that should and should not be called for one workflow field. One per field.",
	source: "C-b.6, C-h.28",
	after: [],
	key: [
		"workflow_id",
		"node_id",
		"field_id"
	],
	nameField: null,
	scoped: !1,
	idType: "string",
	lifecycle: "object",
	renames: !1,
	unique: !1,
	replaceOn: [],
	versioned: !1,
	idsUniqueIn: "partition",
	readable: !1,
	fields: {
		type: "object",
		doc: "One tool ground truth.",
		source: "C-b.6",
		fields: {
			workflow_id: {
				type: "id",
				id: "integer",
				doc: "The workflow. It is part of the route, not of the body.",
				source: "C-b.6, C-d.2",
				role: "route",
				required: !0
			},
			node_id: {
				type: "text",
				doc: "The node.",
				source: "C-b.6",
				required: !0,
				minLength: 1
			},
			field_id: {
				type: "text",
				doc: "The field.",
				source: "C-b.6",
				required: !0,
				minLength: 1
			},
			expected_tools: {
				type: "list",
				doc: "Tools that should be called, in this order if ordering_matters is true.",
				source: "C-b.6",
				blank: !0,
				order: { orderedWhen: "ordering_matters" },
				item: {
					type: "object",
					doc: "One expected call; a text alone is the name of the tool.",
					shorthand: "name",
					source: "C-b.6",
					fields: {
						name: {
							type: "text",
							doc: "The tool.",
							source: "C-b.6",
							required: !0,
							minLength: 1
						},
						input_parameters: {
							type: "json",
							doc: "Expected arguments.",
							source: "C-b.6",
							shape: "object",
							leaves: "whole",
							nullable: !0,
							blank: !0
						}
					}
				}
			},
			excluded_tools: {
				type: "list",
				doc: "Tools that must not be called.",
				source: "C-b.6",
				blank: !0,
				order: "set",
				key: "name",
				item: {
					type: "object",
					doc: "One tool; a text alone is its name.",
					shorthand: "name",
					source: "C-b.6",
					fields: { name: {
						type: "text",
						doc: "The tool.",
						source: "C-b.6",
						required: !0,
						minLength: 1
					} }
				}
			},
			ordering_matters: {
				type: "boolean",
				doc: "Whether the order of the calls counts.",
				source: "C-b.6"
			},
			source: {
				type: "text",
				doc: "Source of the expectation.",
				source: "C-b.6",
				values: ["manual"],
				open: !0
			},
			confidence: {
				type: "number",
				doc: "Confidence in the expectation, from 0 to 1.",
				source: "C-b.6",
				minimum: 0,
				maximum: 1
			}
		}
	},
	home: "org",
	lives: ["workflow"],
	partition: (value) => `workflow:${idText(value.workflow_id)}`,
	placed: workflowPlaced,
	idempotency: require_routes.t("tool_ground_truths"),
	owns: () => !0,
	narrow: (value) => ({
		node_id: String(value.node_id),
		field_id: String(value.field_id)
	}),
	online: checkWorkflowField,
	onlineCodes: [ONLINE_CODES.node, ONLINE_CODES.field],
	codes: Object.values(CODES),
	check(value, report) {
		let excluded = new Set(namesIn(value.excluded_tools));
		for (let [index, name] of namesIn(value.expected_tools).entries()) excluded.has(name) && report({
			path: [
				"expected_tools",
				index,
				"name"
			],
			...require_codes.n(CODES.bothWays),
			message: `The tool ${JSON.stringify(name)} is both expected and excluded.`,
			remedy: "Remove it from one of the two lists."
		});
	}
};
function namesIn(list) {
	return Array.isArray(list) ? list.map((tool) => require_index.ut(tool) ? String(tool.name) : String(tool)) : [];
}
// build/providers/pipelines/sync.js
const sync = {
	kinds: new require_kind.t([
		prompts,
		criteria,
		evaluations,
		toolEndpoints,
		toolBindings,
		toolGroundTruths,
		experiments
	], {
		project: "/api/projects",
		workflow: "/api/workflows"
	}),
	formats: [markdownFormat({
		kind: "prompts",
		key: "prompt",
		name: "prompt in Markdown"
	})],
	connect: async (client, wanted, key) => (await Promise.resolve().then(() => require("./connect-Bm3tu75S.js"))).connect(client, wanted, key),
	otherAccount: otherOrganization
};
exports.sync = sync, exports.t = otherOrganization;

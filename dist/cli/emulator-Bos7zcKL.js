require("./rolldown-runtime-DUzk6_NY.js");
const require_world = require("./world-CYhH2PUy.js"), require_closest = require("./closest-D7ENJx0f.js");
require("./switches-BhsUSw0Q.js");
const require_esm = require("./esm-Bbt385F4.js"), require_zip_files = require("./zip-files-WfyPTvGA.js"), require_faults = require("./faults-Cov4GWwd.js");
let node_crypto = require("node:crypto");
// build/providers/pipelines/emulator/access.js
function authenticate(platform, headers) {
	let row = holderOf(platform, headers), refusal = (why) => new require_world.u(401, why, { "WWW-Authenticate": "Bearer" });
	if (row === "no key") throw refusal("Not authenticated");
	if (row === "refused") throw refusal("Invalid or revoked API key");
	return row;
}
function holderOf(platform, headers) {
	let key = keyOf$1(headers);
	if (key === void 0 || key === "") return "no key";
	let row = platform.tables.get("keys", key);
	if (!row || row.revoked) return "refused";
	let { key_role } = platform.switches;
	return key_role === "seeded" ? row : {
		...row,
		role: key_role
	};
}
function keyOf$1(headers) {
	let key = bearer(headers.authorization) ?? headers["x-api-key"];
	return typeof key == "string" ? key : void 0;
}
function bearer(header) {
	return typeof header == "string" ? /^bearer\s+(\S+)\s*$/i.exec(header)?.[1] : void 0;
}
function authorize(caller, family, access) {
	let writes = access !== "read";
	for (let denial of caller.deny) if (denial.family === family && (denial.access === "all" || denial.access === "write" === writes)) throw new require_world.u(denial.status, `This API key has no access to ${family.replaceAll("_", " ")}`);
	if (writes && caller.role === "viewer") throw require_world.f("Viewers may not change anything");
	if (access === "admin" && caller.role !== "admin") throw require_world.f("Organization admin access required");
}
function checkOrg(caller, orgId) {
	if (caller.org_id !== orgId) throw require_world.f(`This API key has no access to organization ${orgId}`);
}
function visibleWorkflow(platform, caller, workflowId, projectId) {
	projectId !== void 0 && visibleProject(platform, caller, projectId);
	let workflow = platform.tables.get("workflows", workflowId), wrongProject = projectId !== void 0 && workflow?.project_id !== projectId;
	if (!workflow || workflow.org_id !== caller.org_id || wrongProject) throw require_world.h("Workflow");
	return workflow;
}
function visibleProject(platform, caller, projectId) {
	let project = platform.tables.get("projects", projectId);
	if (!project || project.org_id !== caller.org_id) throw require_world.h("Project");
	return project;
}
// build/providers/pipelines/emulator/default-seed.js
const ADMIN_KEY = `pk_live_${"0".repeat(38)}a1`, MEMBER_KEY = `pk_live_${"0".repeat(38)}b1`, VIEWER_KEY = `pk_live_${"0".repeat(38)}c1`, OTHER_ORG_KEY = `pk_live_${"0".repeat(38)}a5`, DENIED_KEY = `pk_live_${"0".repeat(38)}d1`, REVOKED_KEY = `pk_live_${"0".repeat(38)}e1`, LLM = [
	"prompts",
	"models",
	"tools"
];
function defaultSeed() {
	return {
		organizations: [{
			id: 2,
			name: "Rome Travel"
		}, {
			id: 5,
			name: "Paris Tours"
		}],
		keys: [
			{
				key: ADMIN_KEY,
				email: "ada@rome.example",
				name: "Ada",
				org_id: 2,
				role: "admin"
			},
			{
				key: MEMBER_KEY,
				email: "max@rome.example",
				name: "Max",
				org_id: 2,
				role: "member"
			},
			{
				key: VIEWER_KEY,
				email: "vera@rome.example",
				name: "Vera",
				org_id: 2,
				role: "viewer"
			},
			{
				key: DENIED_KEY,
				email: "dora@rome.example",
				name: "Dora",
				org_id: 2,
				role: "admin",
				deny: [{
					family: "tool_bindings",
					status: 403
				}, {
					family: "tool_ground_truths",
					status: 401
				}]
			},
			{
				key: REVOKED_KEY,
				email: "rick@rome.example",
				name: "Rick",
				org_id: 2,
				role: "admin",
				revoked: !0
			},
			{
				key: OTHER_ORG_KEY,
				email: "paul@paris.example",
				name: "Paul",
				org_id: 5,
				role: "admin"
			}
		],
		projects: [{
			id: 22,
			name: "Travel",
			org_id: 2,
			description: "Itineraries"
		}, {
			id: 51,
			name: "Tours",
			org_id: 5
		}],
		workflows: [
			{
				id: 10,
				name: "Italy",
				project_id: 22,
				task_fields: [
					{
						name: "city",
						title: "City"
					},
					{
						name: "days",
						title: "Days",
						type: "number",
						required: !1,
						format_hint: "A whole number"
					},
					{
						name: "language",
						title: "Language",
						type: "select",
						format_hint: "English, French, Italian"
					}
				],
				fields: [
					{
						nodeId: "node-id-from-configurable-fields",
						fieldId: "field-id-from-configurable-fields",
						fieldTitle: "Itinerary",
						supports: LLM,
						llm: !0
					},
					{
						nodeId: "day-plan",
						fieldId: "answer",
						fieldTitle: "Day plan",
						supports: LLM,
						llm: !0
					},
					{
						nodeId: "node-1",
						fieldId: "field-2",
						fieldTitle: "Answer",
						supports: LLM,
						llm: !0
					},
					{
						nodeId: "review-node-id",
						fieldId: "quality-field-id",
						fieldTitle: "Quality",
						supports: ["evaluations"]
					},
					{
						nodeId: "intake",
						fieldId: "city",
						fieldTitle: "City",
						supports: []
					}
				],
				nodes: [{
					id: 44,
					node_id: "node-id-from-configurable-fields",
					calls: [{
						field_id: "field-id-from-configurable-fields",
						name: "search_docs",
						input_parameters: { query: "Rome" }
					}]
				}]
			},
			{
				id: 3086,
				name: "Demo",
				project_id: 22,
				task_fields: [{
					name: "document",
					title: "Document",
					type: "file_upload"
				}],
				fields: [{
					nodeId: "node-1",
					fieldId: "field-1",
					fieldTitle: "Short answer",
					supports: LLM,
					llm: !0
				}, {
					nodeId: "node-1",
					fieldId: "field-2",
					fieldTitle: "Long answer",
					supports: LLM,
					llm: !0
				}]
			},
			{
				id: 41,
				name: "Paris",
				project_id: 51,
				fields: [{
					nodeId: "node-1",
					fieldId: "field-2",
					fieldTitle: "Answer",
					supports: LLM,
					llm: !0
				}]
			}
		],
		models: [
			{
				slug: "gemini-3.5-flash",
				name: "Gemini 3.5 Flash",
				provider: "google"
			},
			{
				slug: "claude-sonnet",
				name: "Claude Sonnet",
				provider: "anthropic"
			},
			{
				slug: "gpt-mini",
				name: "GPT mini",
				provider: "openai"
			}
		],
		discovered_tools: {
			"https://tools.example.com/mcp": [
				tool("search_docs", "Searches the documents", "query"),
				tool("fetch_url", "Fetches a page", "url"),
				tool("delete_record", "Deletes a record", "id")
			],
			"https://support-tools.example.com/mcp": [tool("find_ticket", "Finds a support ticket", "id")]
		}
	};
}
function tool(name, description, parameter) {
	return {
		name,
		description,
		input_schema: {
			type: "object",
			properties: { [parameter]: { type: "string" } },
			required: [parameter]
		}
	};
}
// build/providers/pipelines/emulator/error-shape.js
const REFUSAL = {
	type: "object",
	required: ["detail"],
	properties: { detail: { anyOf: [
		{ type: "string" },
		{
			type: "array",
			items: {
				type: "object",
				required: [
					"loc",
					"msg",
					"type"
				],
				properties: {
					loc: {
						type: "array",
						items: { type: ["string", "integer"] }
					},
					msg: { type: "string" },
					type: { type: "string" }
				}
			}
		},
		{
			type: "object",
			properties: {
				error_class: { type: "string" },
				message: { type: "string" }
			}
		}
	] } }
};
function errorShape(platform) {
	return {
		answer: (error) => ({
			status: error.status,
			body: errorBody(error, platform.switches.error_detail)
		}),
		plain: (sentence) => ({ detail: sentence }),
		schema: REFUSAL,
		words: {
			401: "No key, or one that is unknown or revoked",
			403: "The key may not do this",
			404: "Unknown, or not visible to the key",
			409: "In conflict with what exists, or an Idempotency-Key used with another body",
			413: "The body is larger than 32 MB",
			422: "The request does not fit",
			429: "Too many requests"
		}
	};
}
const ERROR_CLASSES = {
	401: "unauthorized",
	403: "forbidden",
	404: "not_found",
	405: "method_not_allowed",
	409: "conflict",
	422: "validation_error",
	429: "rate_limited"
};
function errorBody({ status, detail }, shape) {
	if (shape === "native") return { detail };
	let text = typeof detail == "string" ? detail : detail.map((problem) => `${problem.loc.join(".")}: ${problem.msg}`).join("; ");
	return shape === "string" ? { detail: text } : shape === "object" ? { detail: {
		error_class: ERROR_CLASSES[status] ?? "error",
		message: text
	} } : typeof detail == "string" ? { detail: [{
		loc: ["request"],
		msg: detail,
		type: ERROR_CLASSES[status] ?? "error"
	}] } : { detail };
}
// build/providers/pipelines/emulator/plant.js
function plantSeed(platform, seed) {
	platform.tables.transaction(() => {
		plantSurroundings(platform, seed), plantObjects(platform, seed, "seed");
	});
}
function plantObjects(platform, objects, by) {
	platform.tables.transaction(() => {
		plantLibrary(platform, objects, by), plantTools(platform, objects, by);
	});
}
function plantSurroundings(platform, seed) {
	let { tables } = platform, at = require_world.n(platform);
	for (let { id, name } of seed.organizations) tables.put("organizations", {
		id,
		name,
		created_at: at
	});
	for (let key of seed.keys) tables.put("keys", keyRow(key, tables.next("users")));
	for (let project of seed.projects) tables.put("projects", {
		description: null,
		archived: !1,
		created_at: at,
		updated_at: at,
		...project
	});
	for (let model of seed.models) tables.put("models", {
		id: tables.next("models"),
		name: model.slug,
		provider: "unknown",
		...model
	});
	for (let [id, tools] of Object.entries(seed.discovered_tools ?? {})) tables.put("discovered", {
		id,
		tools
	});
	for (let { fields, task_fields, nodes, ...workflow } of seed.workflows) {
		tables.reserve("workflows", workflow.id), tables.put("workflows", {
			archived: !1,
			requires_csv: !1,
			status: "ACTIVE",
			task_nodes: 5,
			...workflow,
			org_id: tables.get("projects", workflow.project_id)?.org_id ?? 0,
			workflow_data: {},
			fields: (fields ?? []).map((field) => ({
				nodeId: field.nodeId,
				fieldId: field.fieldId,
				fieldTitle: field.fieldTitle ?? field.fieldId,
				supports: field.supports ?? [],
				llm: field.llm ?? !1,
				...field.uses === void 0 ? {} : { uses: field.uses }
			})),
			task_fields: (task_fields ?? []).map((field) => ({
				title: field.name,
				type: "text",
				required: !0,
				format_hint: null,
				...field
			})),
			copied_from: null,
			created_at: at,
			updated_at: at
		});
		for (let node of nodes ?? []) {
			let calls = (node.calls ?? []).map((call) => ({
				field_id: "",
				input_parameters: {},
				...call
			}));
			tables.put("nodes", {
				id: node.id,
				workflow_id: workflow.id,
				node_id: node.node_id,
				calls
			});
		}
	}
}
function keyRow(key, userId) {
	return {
		id: key.key,
		user_id: userId,
		email: key.email,
		name: key.name ?? key.email,
		org_id: key.org_id,
		role: key.role,
		deny: (key.deny ?? []).map(denial),
		revoked: key.revoked ?? !1,
		user_removed: key.user_removed ?? !1
	};
}
function denial(entry) {
	return {
		status: 403,
		access: "all",
		...typeof entry == "string" ? { family: entry } : entry
	};
}
function firstOrg(platform) {
	return platform.tables.all("organizations")[0]?.id ?? 1;
}
function plantLibrary(platform, seed, by) {
	let { tables } = platform;
	for (let prompt of seed.prompts ?? []) tables.put("prompts", {
		prompt_placeholders: null,
		role: "user",
		...common(platform, by, "prompts", prompt),
		...prompt
	});
	for (let criterion of seed.criteria ?? []) tables.put("criteria", {
		display_label: criterion.name,
		output_schema: { type: "boolean" },
		...common(platform, by, "criteria", criterion),
		...criterion
	});
	for (let { criteria, ...evaluation } of seed.evaluations ?? []) tables.put("evaluations", {
		...common(platform, by, "evaluations", evaluation),
		...evaluation,
		criteria: criteria.map(({ criterion_id }) => ({
			criterion_id,
			criterion_version: tables.get("criteria", criterion_id)?.version ?? 1
		}))
	});
}
function common(platform, by, kind, given) {
	let at = require_world.n(platform);
	given.id !== void 0 && platform.tables.reserve(kind, given.id);
	let scope_type = given.scope_type ?? "org";
	return {
		id: given.id ?? platform.tables.next(kind),
		name: "",
		description: null,
		scope_type,
		org_id: scope_type === "system" ? null : firstOrg(platform),
		project_id: null,
		workflow_id: null,
		version: 1,
		archived_at: null,
		in_use: !1,
		created_by: by,
		created_at: at,
		updated_at: at,
		extra: {}
	};
}
function plantTools(platform, seed, by) {
	let { tables } = platform, at = require_world.n(platform), stamps = {
		created_by: by,
		created_at: at,
		updated_at: at
	}, extra = {};
	for (let endpoint of seed.tool_endpoints ?? []) {
		let version = endpoint.version ?? 1, url = endpoint.url ?? null;
		tables.put("tool_endpoints", {
			id: endpoint.id ?? require_world.t(platform),
			org_id: firstOrg(platform),
			description: null,
			endpoint_type: "mcp_server",
			url,
			auth_type: "none",
			auth_config: {},
			code_config: null,
			tools: (url === null ? void 0 : tables.get("discovered", url)?.tools) ?? [],
			active: !0,
			health_status: "healthy",
			version,
			history: [{
				version,
				created_at: at
			}],
			archived_at: null,
			extra,
			...stamps,
			...endpoint
		});
	}
	for (let binding of seed.tool_bindings ?? []) {
		let id = binding.id ?? require_world.t(platform);
		tables.put("tool_bindings", {
			id,
			selected_tools: null,
			max_tool_rounds: null,
			extra,
			...stamps,
			...binding
		});
	}
	for (let truth of seed.tool_ground_truths ?? []) tables.put("tool_ground_truths", {
		id: truth.id ?? require_world.t(platform),
		expected_tools: [],
		excluded_tools: [],
		ordering_matters: !1,
		source: "manual",
		confidence: null,
		extra,
		...stamps,
		...truth
	});
}
// build/providers/pipelines/emulator/body-fields.js
const MAX_INT = 2147483647, ID_SCHEMA = {
	type: "integer",
	minimum: 1,
	maximum: MAX_INT
}, NAME = {
	schema: {
		type: "string",
		minLength: 1,
		maxLength: 255
	},
	required: !0,
	text: !0
}, DESCRIPTION = {
	schema: {
		type: "string",
		maxLength: 5e3
	},
	clear: null,
	text: !0
}, REFERENCE = {
	type: "string",
	minLength: 1,
	maxLength: 255
}, OBJECT$1 = {
	type: "object",
	additionalProperties: !0
}, SCOPE_FIELDS = {
	scope_type: {
		schema: {
			type: "string",
			enum: [
				"org",
				"project",
				"workflow",
				"system"
			]
		},
		fixed: !0
	},
	org_id: {
		schema: ID_SCHEMA,
		fixed: !0
	},
	project_id: {
		schema: ID_SCHEMA,
		fixed: !0
	},
	workflow_id: {
		schema: ID_SCHEMA,
		fixed: !0
	}
}, PROMPT_FIELDS = {
	name: NAME,
	description: DESCRIPTION,
	prompt_text: {
		schema: {
			type: "string",
			maxLength: 5e4
		},
		required: !0,
		text: !0
	},
	prompt_placeholders: {
		schema: {
			type: "array",
			items: {
				type: "object",
				required: ["name"],
				properties: { name: { type: "string" } },
				additionalProperties: !0
			}
		},
		clear: null
	},
	role: {
		schema: {
			type: "string",
			enum: [
				"user",
				"system",
				"assistant"
			]
		},
		clear: "user"
	},
	...SCOPE_FIELDS
}, CRITERION_TYPES = [
	"programmatic",
	"llm_judge",
	"human_rating",
	"llm_metric"
], CRITERION_FIELDS = {
	name: NAME,
	display_label: { ...NAME },
	description: DESCRIPTION,
	type: {
		schema: {
			type: "string",
			enum: [...CRITERION_TYPES]
		},
		required: !0,
		fixed: !0
	},
	config: {
		schema: OBJECT$1,
		required: !0
	},
	output_schema: {
		schema: OBJECT$1,
		required: !0
	},
	...SCOPE_FIELDS
}, EVALUATION_FIELDS = {
	name: NAME,
	description: DESCRIPTION,
	criteria: {
		schema: {
			type: "array",
			minItems: 1,
			items: {
				type: "object",
				required: ["criterion_id"],
				properties: { criterion_id: ID_SCHEMA },
				additionalProperties: !0
			}
		},
		required: !0
	},
	...SCOPE_FIELDS
}, ENDPOINT_FIELDS = {
	name: NAME,
	description: DESCRIPTION,
	endpoint_type: {
		schema: REFERENCE,
		clear: "mcp_server",
		fixed: !0
	},
	url: {
		schema: {
			type: "string",
			maxLength: 2048
		},
		clear: null
	},
	auth_type: {
		schema: REFERENCE,
		clear: "none"
	},
	auth_config: {
		schema: OBJECT$1,
		clear: {}
	},
	code_config: {
		schema: {
			type: "object",
			required: ["tools"],
			properties: {
				tools: {
					type: "object",
					additionalProperties: {
						type: "object",
						properties: {
							description: {
								type: "string",
								maxLength: 500
							},
							source_code: { type: "string" },
							timeout_seconds: {
								type: "number",
								minimum: 0
							},
							env_vars: {
								type: "array",
								items: { type: "string" }
							},
							input_schema: OBJECT$1
						},
						additionalProperties: !0
					}
				},
				requirements: {
					type: "array",
					items: { type: "string" }
				}
			},
			additionalProperties: !0
		},
		clear: null
	}
}, BINDING_FIELDS = {
	node_id: {
		schema: REFERENCE,
		required: !0,
		fixed: !0
	},
	field_id: {
		schema: REFERENCE,
		required: !0,
		fixed: !0
	},
	endpoint_id: {
		schema: REFERENCE,
		required: !0,
		fixed: !0
	},
	selected_tools: {
		schema: {
			type: "array",
			items: { type: "string" }
		},
		clear: null
	},
	max_tool_rounds: {
		schema: {
			type: "integer",
			minimum: 1,
			maximum: MAX_INT
		},
		clear: null
	}
}, TOOL_REFERENCE = {
	type: "object",
	required: ["name"],
	properties: { name: {
		type: "string",
		minLength: 1
	} },
	additionalProperties: !0
}, GROUND_TRUTH_FIELDS = {
	node_id: {
		schema: REFERENCE,
		required: !0,
		fixed: !0
	},
	field_id: {
		schema: REFERENCE,
		required: !0,
		fixed: !0
	},
	expected_tools: {
		schema: {
			type: "array",
			items: {
				...TOOL_REFERENCE,
				properties: {
					name: {
						type: "string",
						minLength: 1
					},
					input_parameters: { type: ["object", "null"] }
				}
			}
		},
		clear: []
	},
	excluded_tools: {
		schema: {
			type: "array",
			items: { anyOf: [{
				type: "string",
				minLength: 1
			}, TOOL_REFERENCE] }
		},
		clear: []
	},
	ordering_matters: {
		schema: { type: "boolean" },
		clear: !1
	},
	source: {
		schema: REFERENCE,
		clear: "manual"
	},
	confidence: {
		schema: {
			type: "number",
			minimum: 0,
			maximum: 1
		},
		clear: null
	}
};
function bodySchema(fields, use) {
	let properties = {};
	for (let [name, field] of Object.entries(fields)) properties[name] = field.required ? field.schema : nullable(field.schema);
	let required = Object.keys(fields).filter((name) => fields[name]?.required);
	return {
		type: "object",
		...use === "create" && required.length > 0 ? { required } : {},
		properties,
		additionalProperties: !0
	};
}
function nullable(schema) {
	return Array.isArray(schema.enum) ? {
		...schema,
		type: ["string", "null"],
		enum: [...schema.enum, null]
	} : {
		...schema,
		type: [schema.type ?? "object", "null"]
	};
}
// build/providers/pipelines/emulator/answer-schemas.js
const INT$1 = { type: "integer" }, TEXT$2 = { type: "string" }, FLAG$2 = { type: "boolean" }, OBJECT = {
	type: "object",
	additionalProperties: !0
}, STAMPS = {
	created_by: TEXT$2,
	created_at: TEXT$2,
	updated_at: TEXT$2
};
function answer(fields, server) {
	let properties = {};
	for (let [name, { schema }] of Object.entries(fields)) properties[name] = loosened(schema);
	return {
		type: "object",
		required: ["id"],
		properties: {
			...properties,
			...server
		},
		additionalProperties: !0
	};
}
function loosened(schema) {
	return { type: [...new Set([schema.type ?? "object", "null"].flat())] };
}
const LIBRARY_SERVER = {
	id: INT$1,
	version: INT$1,
	archived: FLAG$2,
	...STAMPS
}, PROMPT_ANSWER = answer(PROMPT_FIELDS, LIBRARY_SERVER), CRITERION_ANSWER = answer(CRITERION_FIELDS, LIBRARY_SERVER), EVALUATION_ANSWER = answer(EVALUATION_FIELDS, LIBRARY_SERVER), ENDPOINT_ANSWER = answer(ENDPOINT_FIELDS, {
	id: TEXT$2,
	org_id: INT$1,
	tools: {
		type: "array",
		items: OBJECT
	},
	active: FLAG$2,
	health_status: TEXT$2,
	version: INT$1,
	archived: FLAG$2,
	...STAMPS
}), BINDING_ANSWER = answer(BINDING_FIELDS, {
	id: TEXT$2,
	workflow_id: INT$1,
	...STAMPS
}), GROUND_TRUTH_ANSWER = answer(GROUND_TRUTH_FIELDS, {
	id: TEXT$2,
	workflow_id: INT$1,
	...STAMPS
}), EXPERIMENT_ANSWER = {
	type: "object",
	required: [
		"experiment_id",
		"status",
		"variants"
	],
	properties: {
		experiment_id: TEXT$2,
		status: TEXT$2,
		variants: {
			type: "array",
			items: OBJECT
		}
	},
	additionalProperties: !0
}, TASK_JOB_ANSWER = {
	type: "object",
	required: ["job_id", "status"],
	properties: {
		job_id: TEXT$2,
		status: TEXT$2,
		progress: OBJECT,
		result: OBJECT
	},
	additionalProperties: !0
}, TASK_ANSWER$1 = {
	type: "object",
	required: [
		"id",
		"workflow_id",
		"project_id",
		"status",
		"created_at",
		"updated_at"
	],
	properties: {
		id: INT$1,
		workflow_id: INT$1,
		project_id: INT$1,
		status: TEXT$2,
		created_at: TEXT$2,
		updated_at: TEXT$2
	},
	additionalProperties: !0
};
function listAnswer(item) {
	return {
		type: "object",
		required: [
			"items",
			"total",
			"page",
			"page_size",
			"has_more"
		],
		properties: {
			items: {
				type: "array",
				items: item
			},
			total: INT$1,
			page: INT$1,
			page_size: INT$1,
			has_more: FLAG$2
		}
	};
}
const ANY_ANSWER = OBJECT;
function pageQuery(maxPageSize) {
	return {
		page: {
			type: "integer",
			minimum: 1,
			maximum: MAX_INT,
			description: "Pages count from 1"
		},
		page_size: {
			type: "integer",
			minimum: 1,
			maximum: maxPageSize,
			description: "Rows of a page",
			"x-moved-by": "page_size_max"
		}
	};
}
const SCOPE_QUERY = {
	scope_type: {
		type: "string",
		enum: [
			"org",
			"project",
			"workflow",
			"system"
		]
	},
	org_id: {
		type: "integer",
		minimum: 1,
		maximum: MAX_INT
	},
	project_id: {
		type: "integer",
		minimum: 1,
		maximum: MAX_INT
	},
	workflow_id: {
		type: "integer",
		minimum: 1,
		maximum: MAX_INT
	}
}, SEARCH_QUERY = { search: {
	type: "string",
	maxLength: 255
} };
// build/providers/pipelines/emulator/paging.js
function pageOf(rows, request, switches, family = "general") {
	let tools = family === "tools", shape = tools && switches.tool_list_shape !== "same" ? switches.tool_list_shape : switches.list_shape;
	if (tools && !switches.tool_list_paged) return wrapped(rows, {
		page: 1,
		size: Math.max(rows.length, 1),
		total: rows.length,
		more: !1
	}, shape);
	let size = pageSize(request.page_size, switches), page = switches.page_ignored ? 1 : request.page ?? 1, list = switches.page_repeats_row && page > 1 ? withRepeatedRow(rows, size) : rows, total = list.length, end = switches.list_ends_at > 0 ? Math.min(total, switches.list_ends_at) : total, start = (page - 1) * size, position = {
		page,
		size,
		total,
		more: start + size < total
	};
	return wrapped(list.slice(start, Math.min(start + size, end)), position, shape);
}
function withRepeatedRow(rows, size) {
	let last = rows[size - 1];
	return last === void 0 || rows.length === size ? rows : [
		...rows.slice(0, size),
		last,
		...rows.slice(size)
	];
}
function pageSize(asked, switches) {
	let { page_size_max: most, page_size_cap: cap } = switches;
	if (asked !== void 0 && asked > most && switches.page_size_over_max === "refused") throw new require_world.u(422, [{
		loc: ["query", "page_size"],
		msg: `Input should be less than or equal to ${most}`,
		type: "less_than_equal"
	}]);
	let size = Math.min(asked ?? switches.page_size_default, most);
	return cap > 0 ? Math.min(size, cap) : size;
}
function wrapped(rows, at, shape) {
	let items = [...rows], counts = {
		total: at.total,
		page: at.page,
		page_size: at.size,
		has_more: at.more
	};
	switch (shape) {
		case "envelope": return {
			items,
			...counts
		};
		case "data": return {
			data: items,
			...counts
		};
		case "results": return {
			results: items,
			...counts
		};
		case "next_page": return {
			items,
			next_page: at.more ? at.page + 1 : null
		};
		case "total_only": return {
			items,
			total: at.total
		};
		case "bare": return items;
		case "items_only": return { items };
	}
}
// build/providers/pipelines/emulator/named-object.js
function namedObject(platform, kind, { org_id }, name) {
	if (name !== void 0) return typeof name == "number" ? platform.tables.get(kind, name) : platform.tables.all(kind).find((row) => row.name === name && row.archived_at === null && (row.org_id === org_id || row.scope_type === "system"));
}
// build/providers/pipelines/emulator/past-versions.js
const RUNS_WITH = {
	prompts: ["prompt_text"],
	criteria: [
		"name",
		"display_label",
		"type",
		"config",
		"output_schema"
	],
	evaluations: ["criteria"]
};
function keepVersion(platform, kind, row, next) {
	RUNS_WITH[kind].every((name) => require_closest.u(row[name], next[name])) || platform.tables.put("past_versions", {
		id: keyOf(kind, row.id, row.version),
		row
	});
}
function versionOf({ tables }, kind, id, version) {
	let present = tables.get(kind, id);
	if (present !== void 0) {
		for (let later = version; later < present.version; later += 1) {
			let kept = tables.get("past_versions", keyOf(kind, id, later));
			if (kept !== void 0) return {
				...kept.row,
				version
			};
		}
		return {
			...present,
			version
		};
	}
}
function keyOf(kind, id, version) {
	return `${kind}/${id}/${version}`;
}
// build/providers/pipelines/emulator/copy-plan.js
function plannedFields(platform, workflow, overrides) {
	return workflow.fields.map((field) => {
		let { nodeId, fieldId, fieldTitle, llm } = field;
		return {
			nodeId,
			fieldId,
			fieldTitle,
			llm,
			prompt_text: promptText(platform, workflow, field, overrides),
			model: modelOf(platform, field, overrides),
			criteria: criteriaOf(platform, workflow, field, overrides)
		};
	}).filter(({ llm, criteria }) => llm || criteria.length > 0);
}
function promptText(platform, workflow, field, overrides) {
	let override = overrideOf(overrides.prompts, field), { prompt, prompt_version } = field.uses ?? {};
	return (override ? versionOf(platform, "prompts", Number(override.promptId), Number(override.version)) : inVersion(platform, "prompts", namedObject(platform, "prompts", workflow, prompt), prompt_version))?.prompt_text ?? null;
}
function modelOf(platform, field, overrides) {
	let override = objects(overrides.models).find(({ nodeId }) => nodeId === field.nodeId);
	return String(override?.modelSlug ?? field.uses?.model ?? platform.tables.all("models")[0]?.slug ?? "default");
}
function criteriaOf(platform, workflow, field, overrides) {
	let uses = field.uses ?? {}, override = overrideOf(overrides.evaluations, field), evaluation = override ? versionOf(platform, "evaluations", Number(override.evaluationId), Number(override.version)) : inVersion(platform, "evaluations", namedObject(platform, "evaluations", workflow, uses.evaluation), uses.evaluation_version), single = (uses.criteria ?? []).flatMap((name) => namedObject(platform, "criteria", workflow, name) ?? []), rows = [...membersOf(platform, evaluation), ...single];
	return [...new Map(rows.map((row) => [row.id, row])).values()].map((row) => planned(row, uses));
}
function membersOf(platform, evaluation) {
	return (evaluation?.criteria ?? []).flatMap(({ criterion_id, criterion_version }) => versionOf(platform, "criteria", criterion_id, criterion_version) ?? []);
}
function planned(row, { reference = null }) {
	let { id, version, name, display_label, type, config, output_schema } = row;
	return {
		id,
		version,
		name,
		display_label,
		type,
		config,
		output_schema,
		reference
	};
}
function inVersion(platform, kind, row, version) {
	return row === void 0 || version === void 0 ? row : versionOf(platform, kind, row.id, version);
}
function overrideOf(list, { nodeId, fieldId }) {
	return objects(list).find((entry) => entry.nodeId === nodeId && entry.fieldId === fieldId);
}
function objects(list) {
	return Array.isArray(list) ? list.filter(require_closest.l) : [];
}
// build/providers/pipelines/emulator/body-read.js
function readCreate(fields, body, switches) {
	let values = {};
	for (let [name, field] of Object.entries(fields)) {
		let given = ownValue(body, name);
		given == null ? field.clear !== void 0 && (values[name] = structuredClone(field.clear)) : values[name] = field.text ? normalised(given, switches) : given;
	}
	return {
		values,
		extra: unknownKeys(fields, body, switches)
	};
}
function readUpdate(fields, body, current, switches, full) {
	let values = {};
	for (let [name, field] of Object.entries(fields)) {
		let given = ownValue(body, name);
		if (field.fixed) readFixed(name, given, current, switches, values);
		else if (given === void 0) {
			if (!full) continue;
			if (field.required) throw require_world.m([name]);
			field.clear !== void 0 && (values[name] = structuredClone(field.clear));
		} else if (given === null) {
			if (switches.null_in_update === "refused") throw require_world.p([name], "none_forbidden", "Input should not be null");
			switches.null_in_update === "clears" && field.clear !== void 0 && (values[name] = structuredClone(field.clear));
		} else values[name] = field.text ? normalised(given, switches) : given;
	}
	return {
		values,
		extra: unknownKeys(fields, body, switches)
	};
}
const TUPLE = new Set([
	"node_id",
	"field_id",
	"endpoint_id"
]);
function readFixed(name, given, current, switches, values) {
	if (!(given == null || require_closest.u(given, current[name] ?? null))) {
		if (TUPLE.has(name) && switches.tuple_change !== "refused") switches.tuple_change === "applied" && (values[name] = given);
		else throw require_world.p([name], "immutable", `${name} cannot be changed after creation`);
	}
}
function unknownKeys(fields, body, switches) {
	let unknown = Object.keys(body).filter((key) => !Object.hasOwn(fields, key));
	if (switches.unknown_body_keys === "refused" && unknown.length > 0) throw new require_world.u(422, unknown.map((key) => ({
		loc: ["body", key],
		msg: "Extra inputs are not permitted",
		type: "extra_forbidden"
	})));
	return switches.unknown_body_keys === "stored" ? pick(body, unknown) : {};
}
function pick(from, keys) {
	return Object.fromEntries(keys.flatMap((key) => Object.hasOwn(from, key) ? [[key, from[key] ?? null]] : []));
}
function ownValue(body, name) {
	return Object.hasOwn(body, name) ? body[name] : void 0;
}
function normalised(value, switches) {
	if (switches.text_normalised === "none" || typeof value != "string") return value;
	let unix = value.replaceAll("\r\n", "\n");
	return switches.text_normalised === "trim" ? unix.trim() : unix;
}
// build/providers/pipelines/emulator/endpoint-rules.js
function visibleEndpoint(platform, caller, orgId, id) {
	checkOrg(caller, orgId);
	let row = platform.tables.get("tool_endpoints", id);
	if (!row || row.org_id !== orgId) throw require_world.h("Tool endpoint");
	return row;
}
function createEndpoint(platform, caller, orgId, body) {
	checkOrg(caller, orgId);
	let { values, extra } = readCreate(ENDPOINT_FIELDS, body, platform.switches), at = require_world.n(platform), row = discovered(platform, {
		...values,
		...checkedConfig(platform, values),
		id: require_world.t(platform),
		org_id: orgId,
		active: !0,
		version: 1,
		history: [{
			version: 1,
			created_at: at
		}],
		archived_at: null,
		extra: {
			...extra,
			...passedThrough(values, body)
		},
		created_by: caller.email,
		created_at: at,
		updated_at: at
	});
	return checkName$1(platform, row), platform.tables.put("tool_endpoints", row), row;
}
function updateEndpoint(platform, caller, orgId, id, body) {
	let row = visibleEndpoint(platform, caller, orgId, id);
	if (row.archived_at !== null) throw require_world.d(`Tool endpoint ${id} is archived`);
	let { values, extra } = readUpdate(ENDPOINT_FIELDS, body, row, platform.switches, !1), merged = {
		...row,
		...values
	}, checked = {
		...values,
		...checkedConfig(platform, merged)
	}, added = {
		...row.extra,
		...extra,
		...passedThrough(merged, body)
	};
	return checkName$1(platform, {
		...row,
		name: String(merged.name)
	}), changeEndpoint(platform, row, {
		...checked,
		extra: added
	});
}
function changeEndpoint(platform, row, values) {
	let current = row;
	if (!Object.entries(values).some(([name, value]) => !require_closest.u(value, current[name] ?? null)) && !platform.switches.noop_update_bumps) return row;
	let at = require_world.n(platform), version = row.version + 1, history = [...row.history, {
		version,
		created_at: at
	}], merged = {
		...row,
		...values,
		version,
		history,
		updated_at: at
	}, next = (merged.url !== row.url || !require_closest.u(merged.code_config, row.code_config)) && values.tools === void 0 ? discovered(platform, merged) : merged;
	return platform.tables.put("tool_endpoints", next), next;
}
function removeEndpoint(platform, caller, orgId, id) {
	let row = visibleEndpoint(platform, caller, orgId, id), bindings = bindingsOf(platform, id), rule = platform.switches.endpoint_delete_in_use;
	if (bindings.length > 0 && rule === "refused" && row.archived_at === null) throw require_world.d(`Tool endpoint is used by ${bindings.length} binding(s)`);
	return discardEndpoint(platform, row), row;
}
function discardEndpoint(platform, row) {
	let bindings = bindingsOf(platform, row.id), rule = platform.switches.endpoint_delete_in_use;
	if (bindings.length > 0 && rule === "archive") platform.tables.put("tool_endpoints", {
		...row,
		active: !1,
		archived_at: row.archived_at ?? require_world.n(platform)
	});
	else {
		if (rule === "cascade") for (let binding of bindings) platform.tables.delete("tool_bindings", binding.id);
		platform.tables.delete("tool_endpoints", row.id);
	}
}
function bindingsOf(platform, endpointId) {
	return platform.tables.all("tool_bindings").filter((binding) => binding.endpoint_id === endpointId);
}
function refreshTools(platform, row) {
	let next = {
		...discovered(platform, row),
		updated_at: require_world.n(platform)
	};
	return platform.tables.put("tool_endpoints", next), next;
}
function discovered(platform, row) {
	if (row.endpoint_type === "code") return {
		...row,
		tools: codeTools(row.code_config),
		health_status: "healthy"
	};
	let found = row.url === null ? void 0 : platform.tables.get("discovered", row.url);
	return {
		...row,
		tools: found?.tools ?? [],
		health_status: found ? "healthy" : "unknown"
	};
}
function codeTools(config) {
	return Object.entries(objectOf(config?.tools)).map(([name, value]) => ({
		name,
		...pick(objectOf(value), ["description", "input_schema"])
	}));
}
function checkedConfig(platform, values) {
	let { endpoint_type: type, url, code_config: config } = values;
	if (type === "mcp_server") {
		if (typeof url != "string") throw require_world.m(["url"]);
		if (!/^https?:\/\/[^/\s]/.test(url)) throw require_world.p(["url"], "url_parsing", "Input should be a valid URL");
	}
	if (type === "code" && !require_closest.l(config)) throw require_world.m(["code_config"]);
	if (!require_closest.l(config)) return {};
	let most = platform.switches.code_timeout_max, tools = Object.entries(objectOf(config.tools)).map(([name, value]) => {
		let tool = objectOf(value), seconds = tool.timeout_seconds;
		return [name, typeof seconds == "number" && seconds > most ? {
			...tool,
			timeout_seconds: most
		} : tool];
	});
	return { code_config: {
		...config,
		tools: Object.fromEntries(tools)
	} };
}
function passedThrough(values, body) {
	let type = values.endpoint_type;
	if (type === "mcp_server" || type === "code") return {};
	let server = [
		"id",
		"org_id",
		"tools",
		"active",
		"version",
		"health_status",
		"created_at",
		"updated_at",
		"archived"
	];
	return pick(body, Object.keys(body).filter((key) => !Object.hasOwn(ENDPOINT_FIELDS, key) && !server.includes(key)));
}
function checkName$1(platform, row) {
	if (platform.switches.unique_endpoint_names && platform.tables.all("tool_endpoints").some((other) => other.id !== row.id && other.org_id === row.org_id && other.name === row.name && (other.archived_at === null || platform.switches.archived_names_taken))) throw require_world.d(`Tool endpoint with name ${JSON.stringify(row.name)} already exists in this organization`);
}
function objectOf(value) {
	return require_closest.l(value) ? value : {};
}
// build/providers/pipelines/emulator/task-rules.js
function statusOf(workflow) {
	return workflow.archived ? "ARCHIVED" : workflow.status;
}
function openWorkflow(workflow) {
	let status = statusOf(workflow);
	if (status !== "ACTIVE" && status !== "PAUSED") throw require_world.g("Workflow must be ACTIVE or PAUSED to create tasks");
	return workflow;
}
function takesFile({ type }) {
	return type === "file_upload";
}
function newTask(platform, workflow, fields, by) {
	let { tables, switches } = platform, at = require_world.n(platform), id = tables.next("tasks");
	return tables.put("tasks", {
		id,
		workflow_id: workflow.id,
		fields,
		status: statusOf(workflow) === "PAUSED" ? switches.task_in_paused : "pending",
		shown: 0,
		ended: !1,
		unlisted: switches.v1_list_lag,
		created_by: by,
		created_at: at,
		updated_at: at
	}), id;
}
function emptyResult() {
	return {
		task_ids: [],
		errors: [],
		failed: 0
	};
}
function createBatch(platform, workflow, rows, by, { first = 0, more = () => [] } = {}) {
	let every = platform.switches.task_fails_every, result = emptyResult();
	return rows.forEach((fields, position) => {
		let index = first + position, problems = [...fieldProblems(workflow.task_fields, fields), ...more(fields)];
		problems.length === 0 && every > 0 && (index + 1) % every === 0 && problems.push({
			field_name: null,
			message: "The task could not be created"
		}), problems.length === 0 ? result.task_ids.push(newTask(platform, workflow, fields, by)) : (result.failed += 1, result.errors.push(...problems.map((problem) => ({
			index,
			...problem
		}))));
	}), result;
}
function fieldProblems(known, fields) {
	let names = new Set(known.map(({ name }) => name)), unknown = Object.keys(fields).filter((name) => !names.has(name)), missing = known.filter(({ name, required }) => required && isMissing(fields, name));
	return [...unknown.map((name) => ({
		field_name: name,
		message: `Unknown field: ${name}`
	})), ...missing.map(({ name }) => ({
		field_name: name,
		message: `Missing required columns: ${name}`
	}))];
}
function isMissing(fields, name) {
	return (Object.hasOwn(fields, name) ? fields[name] : void 0) == null;
}
// build/providers/pipelines/emulator/seeded-inputs.js
function seededInput({ seeded_data, task_fields }, index) {
	let rows = seeded_data ?? [];
	return rows[index % Math.max(1, rows.length)] ?? Object.fromEntries(task_fields.map((field) => [field.name, madeUp(field, index)]));
}
function madeUp(field, index) {
	if (takesFile(field)) return `${field.name}-${index + 1}.txt`;
	if (field.type === "number") return 1 + index % 9;
	let options = field.type === "select" ? optionsOf$1(field.format_hint ?? "") : [];
	return options[index % Math.max(1, options.length)] ?? `${field.title} ${index + 1}`;
}
function optionsOf$1(hint) {
	return hint.split(",").map((option) => option.trim()).filter((option) => option !== "");
}
// build/providers/pipelines/emulator/task-progress.js
function isUnderWay(status) {
	return status === "pending" || status === "in_progress";
}
function moveOn(platform, workflow, task) {
	if (task.ended) return task;
	let { switches, tables } = platform, waits = statusOf(workflow) !== "ACTIVE", shown = waits ? task.shown : task.shown + 1, ended = shown >= switches.task_polls, status = waits ? task.status : ended ? endOf(platform, task) : "in_progress", next = {
		...task,
		shown,
		ended,
		status,
		updated_at: require_world.n(platform)
	};
	return waits || tables.put("tasks", next), next;
}
function endTask(platform, task, status) {
	platform.tables.put("tasks", {
		...task,
		status: status ?? endOf(platform, task),
		ended: !0,
		updated_at: require_world.n(platform)
	});
}
function endOf({ switches }, { id }) {
	return id % switches.task_end_every === 0 ? switches.task_end : "finished";
}
function nodeSummary(platform, workflow, task) {
	let total = workflow.task_nodes, finished = finishedNodes(platform, total, task), begun = +(task.status !== "pending" && finished < total);
	return {
		total,
		finished,
		in_progress: begun,
		pending: total - finished - begun
	};
}
function finishedNodes({ switches }, total, task) {
	return task.status === "finished" ? total : task.ended ? total - 1 : Math.min(total - 1, Math.floor(total * task.shown / switches.task_polls));
}
// build/providers/pipelines/emulator/chance.js
function chance(...parts) {
	return (0, node_crypto.createHash)("sha256").update(JSON.stringify(parts), "utf8").digest().readUIntBE(0, 6) / 2 ** 48;
}
// build/providers/pipelines/emulator/task-output.js
const FIRM = /\b(?:always|must|never)\b/i, SOFT = /\b(?:if possible|maybe|perhaps|try)\b/i;
function filled(prompt, values) {
	return prompt.replaceAll(/\{\{\s*([^{}\s]+)\s*\}\}/g, (whole, name) => {
		if (!Object.hasOwn(values, name)) return whole;
		let value = values[name];
		return typeof value == "string" ? value : JSON.stringify(value);
	});
}
function answerOf({ prompt, values, model, run }) {
	let text = filled(prompt, values), block = /```\w*\n([\s\S]*?)\n?```/.exec(text)?.[1];
	if (block !== void 0) return run !== null && chance(...run, "block") < .1 ? `Here is the answer:\n${block}` : block;
	let sentences = (text.match(/[^.!?\n]+[.!?]*/g) ?? []).map((one) => one.trim()).filter(Boolean);
	if (run === null) return sentences.join(" ");
	let skill = (chance("model", model) - .5) / 10, followed = sentences.filter((one, index) => chance(...run, index, one) < likelihood(one) + skill);
	return followed.length > 0 ? followed.join(" ") : "I cannot help with that.";
}
function likelihood(sentence) {
	return SOFT.test(sentence) ? .4 : FIRM.test(sentence) ? .97 : .85;
}
function tokensOf(text) {
	return Math.ceil([...text].length / 4);
}
function expenseOf(model, sent, answered) {
	let price = .5 + 9.5 * chance("price", model), perToken = 10 + 30 * chance("speed", model);
	return {
		tokens: sent + answered,
		cost: rounded((sent + 3 * answered) * price / 1e6, 8),
		latency_ms: Math.round(300 + answered * perToken)
	};
}
function rounded(value, decimals) {
	return Number(value.toFixed(decimals));
}
// build/providers/pipelines/emulator/judge-rules.js
function qualityOf(question, text) {
	let asked = [...wordsOf(question.replaceAll(/\{\{[^{}]*\}\}/g, " "))];
	if (asked.length === 0) return {
		value: .5,
		why: "Nothing was asked for"
	};
	let there = wordsOf(text), missing = asked.filter((word) => !there.has(word));
	return {
		value: .2 + .6 * (asked.length - missing.length) / asked.length,
		why: missing.length === 0 ? "Nothing is missing" : `Missing: ${missing.join(", ")}`
	};
}
function wordsOf(text) {
	return new Set(text.toLowerCase().match(new RegExp("\\p{L}{5,}", "gu")) ?? []);
}
function withNoise(quality, percent, run) {
	let value = quality + percent / 100 * (2 * chance(...run) - 1);
	return Math.min(1, Math.max(0, value));
}
function scoreOf(value, outputSchema, config) {
	let [least, most] = rangeOf(outputSchema), threshold = typeof config.threshold == "number" ? config.threshold : void 0, reached = (score) => threshold === void 0 ? null : score >= threshold;
	switch (outputSchema.type) {
		case "rating": {
			let score = Math.round(least + value * (most - least));
			return {
				score,
				passed: reached(score)
			};
		}
		case "numeric": {
			let score = rounded(least + value * (most - least), 3);
			return {
				score,
				passed: reached(score)
			};
		}
		case "categorical": {
			let options = optionsOf(outputSchema);
			return {
				score: options[Math.min(options.length - 1, Math.floor(value * options.length))] ?? "",
				passed: null
			};
		}
		default: return {
			score: +(value >= .5),
			passed: value >= .5
		};
	}
}
function rangeOf({ type, range }) {
	let [least, most] = Array.isArray(range) ? range : [];
	return typeof least == "number" && typeof most == "number" && least < most ? [least, most] : type === "rating" ? [1, 5] : [0, 1];
}
function optionsOf(schema) {
	return ([
		schema.options,
		schema.categories,
		schema.values
	].find(Array.isArray) ?? ["poor", "good"]).map((option) => require_closest.l(option) ? String(option.value ?? "") : String(option));
}
// build/providers/pipelines/emulator/programmatic-rules.js
var import_ajv = require_world.c();
const compiled = new Map();
function validatorOf(schema) {
	let text = JSON.stringify(schema), known = compiled.get(text) ?? new import_ajv.Ajv({
		strict: !1,
		validateFormats: !1
	}).compile(schema);
	return compiled.set(text, known), known;
}
function checkText(config, text, expected) {
	switch (config.subtype) {
		case "exact_match": return exactMatch(config, text, expected);
		case "contains_keywords": return containsKeywords(config, text);
		case "regex_match": return regexMatch(config, text);
		case "json_validity": return jsonValidity(config, text);
		default: return { error: `The subtype ${String(config.subtype)} is not known` };
	}
}
function exactMatch(config, text, expected) {
	if (expected === null) return { error: "No reference field is attached" };
	let form = (value) => {
		let stripped = config.strip_whitespace === !1 ? value : value.trim();
		return config.case_sensitive === !1 ? stripped.toLowerCase() : stripped;
	}, wanted = typeof expected == "string" ? expected : JSON.stringify(expected), passed = form(text) === form(wanted);
	return {
		passed,
		why: passed ? "The texts are equal" : "The texts differ"
	};
}
function containsKeywords(config, text) {
	let form = (value) => config.case_sensitive === !1 ? value.toLowerCase() : value, keywords = Array.isArray(config.keywords) ? config.keywords.map(String) : [], missing = keywords.filter((word) => !form(text).includes(form(word)));
	return {
		passed: config.mode === "any" ? missing.length < keywords.length : missing.length === 0,
		why: missing.length === 0 ? "All keywords are there" : `Missing: ${missing.join(", ")}`
	};
}
const FLAGS = {
	IGNORECASE: "i",
	I: "i",
	MULTILINE: "m",
	M: "m",
	DOTALL: "s",
	S: "s"
};
function regexMatch(config, text) {
	let written = String(config.pattern), names = Array.isArray(config.flags) ? config.flags.map(String) : [], [begin = "", own = ""] = /^\(\?([aims]+)\)/.exec(written) ?? [], flags = [...names.map((name) => FLAGS[name.replace(/^re\./, "")] ?? ""), ...own.replace("a", "")], pattern = written.slice(begin.length).replaceAll("(?P<", "(?<").replaceAll(/\(\?P=(\w+)\)/g, "\\k<$1>");
	try {
		let passed = new RegExp(pattern, [...new Set(flags)].join("")).test(text);
		return {
			passed,
			why: passed ? "The pattern matches" : "The pattern does not match"
		};
	} catch {
		return { error: `The pattern ${written} cannot be read` };
	}
}
function jsonValidity(config, text) {
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		return {
			passed: !1,
			why: "The text is not JSON"
		};
	}
	if (!require_closest.l(config.schema)) return {
		passed: !0,
		why: "The text is JSON"
	};
	try {
		let passed = validatorOf(config.schema)(value) === !0;
		return {
			passed,
			why: passed ? "The text fits the schema" : "The text does not fit the schema"
		};
	} catch (error) {
		return { error: `The schema cannot be read: ${error instanceof Error ? error.message : String(error)}` };
	}
}
// build/providers/pipelines/emulator/task-run.js
function isSlow({ switches }, taskId) {
	return switches.task_slow_every > 0 && taskId % switches.task_slow_every === 0;
}
function runTask(platform, copy, task) {
	let { switches } = platform, outputs = [], values = { ...task.fields }, expense = {
		tokens: 0,
		cost: 0,
		latency_ms: 0
	};
	for (let { nodeId, fieldId, fieldTitle, llm, prompt_text, model } of copy.fields) {
		if (!llm) continue;
		let prompt = prompt_text ?? standIn(fieldTitle, task.fields), run = switches.run_outputs === "whole" ? null : [
			switches.run_seed,
			task.id,
			nodeId,
			fieldId
		], text = answerOf({
			prompt,
			values,
			model,
			run
		}), spent = expenseOf(model, tokensOf(filled(prompt, values)), tokensOf(text));
		expense.tokens += spent.tokens, expense.cost += spent.cost;
		let pace = (run === null ? 1 : .8 + .4 * chance(...run, "pace")) * (isSlow(platform, task.id) ? 10 : 1);
		expense.latency_ms += Math.round(spent.latency_ms * pace), outputs.push({
			nodeId,
			fieldId,
			text
		}), values[`${nodeId}.${fieldId}`] = text;
	}
	return {
		outputs,
		scores: copy.fields.flatMap((field) => field.criteria.map((criterion) => ({
			field,
			criterion
		}))).map(({ field, criterion }, index) => ({
			field,
			criterion,
			...judge(platform, task, criterion, (outputs.find(({ nodeId, fieldId }) => nodeId === field.nodeId && fieldId === field.fieldId) ?? outputs.at(-1))?.text ?? "", index)
		})),
		expense
	};
}
function standIn(title, inputs) {
	return `${title} for ${Object.keys(inputs).map((name) => `{{${name}}}`).join(", ")}.`;
}
const SKIPPED = {
	score: null,
	passed: null,
	reasoning: null,
	error: null,
	expense: null
};
function judge(platform, task, criterion, text, index) {
	let { switches } = platform, { type, config, output_schema, name, reference } = criterion;
	if (type === "human_rating") return SKIPPED;
	if (type === "programmatic") {
		let check = checkText(config, text, expectedOf(task.fields, reference));
		return "error" in check ? {
			...SKIPPED,
			error: check.error
		} : {
			...SKIPPED,
			score: +!!check.passed,
			passed: check.passed,
			reasoning: check.why
		};
	}
	let model = judgeModel(platform, config);
	if (model === void 0) return {
		...SKIPPED,
		error: `Model ${String(config.model)} not found`
	};
	let question = type === "llm_judge" ? String(config.prompt_template) : valuesOf(task.fields), { judge_fails_every } = switches;
	if (judge_fails_every > 0 && (task.id + index) % judge_fails_every === 0) return {
		...SKIPPED,
		error: "The judge did not answer"
	};
	let quality = qualityOf(question, text);
	return {
		...scoreOf(withNoise(quality.value, switches.judge_noise, [
			switches.run_seed,
			task.id,
			name,
			text
		]), output_schema, config),
		reasoning: quality.why,
		error: null,
		expense: expenseOf(model, tokensOf(question + text), 20)
	};
}
function judgeModel({ tables }, { model }) {
	let slugs = tables.all("models").map(({ slug }) => slug);
	return typeof model == "string" ? slugs.find((slug) => slug === model) : slugs[0];
}
function expectedOf(inputs, reference) {
	let name = reference ?? "expected";
	return Object.hasOwn(inputs, name) ? inputs[name] ?? null : null;
}
function valuesOf(inputs) {
	return Object.values(inputs).map((value) => typeof value == "string" ? value : JSON.stringify(value)).join(" ");
}
// build/providers/pipelines/emulator/experiment-rules.js
const TERMINAL = new Set([
	"completed",
	"failed",
	"cancelled",
	"partially_cancelled",
	"completed_with_partial_results"
]), FIELD = {
	nodeId: { type: "string" },
	fieldId: { type: "string" }
}, EXPERIMENT_SCHEMA = {
	type: "object",
	required: ["variants"],
	properties: {
		count: {
			type: "integer",
			minimum: 1,
			maximum: 1e3
		},
		variants: {
			type: "array",
			minItems: 1,
			maxItems: 50,
			items: {
				type: "object",
				required: ["name"],
				properties: {
					name: {
						type: "string",
						minLength: 1,
						maxLength: 255
					},
					configOverrides: {
						type: "object",
						properties: {
							prompts: overrides({
								...FIELD,
								promptId: ID_SCHEMA,
								version: ID_SCHEMA
							}),
							models: overrides({
								nodeId: { type: "string" },
								modelSlug: { type: "string" }
							}),
							evaluations: overrides({
								...FIELD,
								evaluationId: ID_SCHEMA,
								version: ID_SCHEMA
							})
						},
						additionalProperties: !0
					}
				},
				additionalProperties: !0
			}
		}
	},
	additionalProperties: !0
};
function overrides(properties) {
	return {
		type: "array",
		items: {
			type: "object",
			required: Object.keys(properties),
			properties,
			additionalProperties: !0
		}
	};
}
function launchExperiment(platform, caller, projectId, workflowId, body) {
	let source = visibleWorkflow(platform, caller, workflowId, projectId), given = Array.isArray(body.variants) ? body.variants.map(objectOf) : [];
	given.forEach((variant, index) => {
		checkOverrides(platform, caller, source, objectOf(variant.configOverrides), index);
	});
	let count = typeof body.count == "number" ? body.count : 1, at = require_world.n(platform), id = `exp-${platform.tables.next("experiments")}`, row = {
		id,
		project_id: projectId,
		workflow_id: workflowId,
		status: platform.switches.experiment_first_status,
		polls: 0,
		variants: given.map((variant, index) => {
			let first = platform.switches.experiment_inputs === "equal" ? 0 : index * count;
			return copyFor(platform, source, variant, {
				experiment: id,
				count,
				first,
				by: caller.email
			});
		}),
		created_by: caller.email,
		created_at: at,
		updated_at: at
	};
	return platform.tables.put("experiments", row), row;
}
function readExperiment(platform, row) {
	if (TERMINAL.has(row.status)) return row;
	let polls = row.polls + 1, status = polls >= platform.switches.experiment_polls ? platform.switches.experiment_end : "processing", next = {
		...row,
		polls,
		status,
		updated_at: require_world.n(platform)
	};
	platform.tables.put("experiments", next);
	for (let { task_ids } of row.variants) endTasks(platform, task_ids, next);
	return next;
}
function endTasks(platform, ids, { status, polls }) {
	let all = status === "completed" || status === "failed", share = (TERMINAL.has(status) ? polls - 1 : polls) / platform.switches.experiment_polls, inOrder = [...ids.filter((id) => !isSlow(platform, id)), ...ids.filter((id) => isSlow(platform, id))], done = Math.floor(ids.length * share);
	inOrder.slice(0, all ? ids.length : done).forEach((id, index) => {
		let task = platform.tables.get("tasks", id);
		task === void 0 || task.ended || endTask(platform, task, status === "failed" && index >= done ? "failed" : void 0);
	});
}
function cancelExperiment(platform, row) {
	if (TERMINAL.has(row.status)) return row;
	let next = {
		...row,
		status: "cancelled",
		updated_at: require_world.n(platform)
	};
	return platform.tables.put("experiments", next), next;
}
function visibleExperiment(platform, caller, projectId, workflowId, id) {
	visibleWorkflow(platform, caller, workflowId, projectId);
	let row = platform.tables.get("experiments", id);
	if (!row || row.workflow_id !== workflowId) throw require_world.h("Experiment");
	return row;
}
function copyFor(platform, source, variant, { experiment, count, first, by }) {
	let { tables } = platform, name = String(variant.name), at = require_world.n(platform), copy = {
		...source,
		id: tables.next("workflows"),
		name: `${source.name} - Experiment ${name}`,
		copied_from: source.id,
		created_at: at,
		updated_at: at
	};
	tables.put("workflows", copy);
	let configOverrides = objectOf(variant.configOverrides);
	return tables.put("copies", {
		id: copy.id,
		experiment_id: experiment,
		fields: plannedFields(platform, source, configOverrides),
		exports: 0
	}), {
		name,
		configOverrides,
		workflow_id: copy.id,
		workflow_name: copy.name,
		task_ids: Array.from({ length: count }, (_, index) => newTask(platform, copy, seededInput(source, first + index), by))
	};
}
function checkOverrides(platform, caller, workflow, config, variant) {
	let place = (section, index, key) => [
		"variants",
		variant,
		"configOverrides",
		section,
		index,
		key
	], check = (section, test) => {
		objectsOf(config[section]).forEach((entry, index) => {
			let fault = test(entry);
			if (fault) throw require_world.p(place(section, index, fault[0]), "value_error", fault[1]);
		});
	};
	check("models", (entry) => workflow.fields.some((field) => field.nodeId === entry.nodeId) ? platform.tables.all("models").some((model) => model.slug === entry.modelSlug) ? void 0 : ["modelSlug", `Model ${String(entry.modelSlug)} not found`] : unknownNode(entry)), check("prompts", (entry) => unknownField(workflow, entry) ?? unknownPin(platform, caller, "prompts", entry.promptId, entry.version)), check("evaluations", (entry) => unknownField(workflow, entry) ?? unknownPin(platform, caller, "evaluations", entry.evaluationId, entry.version));
}
function unknownNode(entry) {
	return ["nodeId", `Node ${String(entry.nodeId)} not found`];
}
function unknownField(workflow, entry) {
	let ofNode = workflow.fields.filter((field) => field.nodeId === entry.nodeId);
	return ofNode.length === 0 ? unknownNode(entry) : ofNode.some((field) => field.fieldId === entry.fieldId) ? void 0 : ["fieldId", `Field ${String(entry.fieldId)} not found`];
}
function unknownPin(platform, caller, kind, id, version) {
	let key = kind === "prompts" ? "promptId" : "evaluationId", noun = kind === "prompts" ? "Prompt" : "Evaluation", row = typeof id == "number" ? platform.tables.get(kind, id) : void 0;
	return !row || row.scope_type !== "system" && row.org_id !== caller.org_id ? [key, `${noun} ${String(id)} not found`] : typeof version == "number" && version >= 1 && version <= row.version ? void 0 : ["version", `${noun} ${String(id)} has no version ${String(version)}`];
}
function objectsOf(value) {
	return Array.isArray(value) ? value.filter(require_closest.l).map(objectOf) : [];
}
// build/providers/pipelines/emulator/tool-run-rules.js
const RECOMMEND_SCHEMA = {
	type: "object",
	required: [
		"workflow_id",
		"prompt_text",
		"available_tools"
	],
	properties: {
		workflow_id: ID_SCHEMA,
		prompt_text: { type: "string" },
		available_tools: {
			type: "array",
			items: {
				type: "object",
				required: ["name"],
				properties: {
					name: { type: "string" },
					description: { type: ["string", "null"] }
				},
				additionalProperties: !0
			}
		},
		model: { type: ["string", "null"] }
	},
	additionalProperties: !0
}, EVALUATE_SCHEMA = {
	type: "object",
	required: ["field_id"],
	properties: {
		field_id: { type: "string" },
		evaluation_params: {
			type: "array",
			items: { type: "string" }
		},
		should_exact_match: { type: "boolean" },
		should_consider_ordering: { type: "boolean" }
	},
	additionalProperties: !0
};
function recommendTools(platform, caller, body) {
	visibleWorkflow(platform, caller, Number(body.workflow_id));
	let wanted = new Set(words(String(body.prompt_text)));
	return { recommendations: (Array.isArray(body.available_tools) ? body.available_tools.map(objectOf) : []).map((tool) => {
		let own = new Set([...words(String(tool.name)), ...words(String(tool.description ?? ""))]), shared = [...own].filter((word) => wanted.has(word));
		return {
			name: String(tool.name),
			score: own.size === 0 ? 0 : shared.length / own.size,
			matched: shared
		};
	}).sort((a, b) => b.score - a.score) };
}
function words(text) {
	return text.toLowerCase().match(new RegExp("[\\p{L}\\p{N}]+", "gu")) ?? [];
}
function toolCallHistory(platform, caller, projectId, workflowId, nodeId) {
	visibleWorkflow(platform, caller, workflowId, projectId);
	let node = nodeOf(platform, workflowId, nodeId);
	return {
		node_db_id: node.id,
		node_id: node.node_id,
		tool_calls: node.calls
	};
}
function evaluateNode(platform, caller, workflowId, nodeId, body) {
	visibleWorkflow(platform, caller, workflowId);
	let node = nodeOf(platform, workflowId, nodeId), truth = platform.tables.all("tool_ground_truths").find((row) => row.workflow_id === workflowId && row.node_id === node.node_id && row.field_id === body.field_id);
	if (!truth) throw require_world.h("Tool ground truth");
	return verdict(truth, node.calls.filter((call) => call.field_id === body.field_id), Array.isArray(body.evaluation_params) && body.evaluation_params.includes("input_parameters"), body.should_exact_match === !0, body.should_consider_ordering === !0);
}
function verdict(truth, calls, params, exact, ordered) {
	let met = (tool) => calls.some((call) => call.name === tool.name && (!params || sameInput(tool, call))), missing = truth.expected_tools.filter((tool) => !met(tool)).map((tool) => tool.name ?? null), banned = new Set(truth.excluded_tools.map(toolName)), expected = new Set(truth.expected_tools.map((tool) => String(tool.name))), forbidden = calls.filter((call) => banned.has(call.name)).map((call) => call.name), unexpected = calls.filter((call) => !expected.has(call.name)).map((call) => call.name), order = calls.map((call) => call.name).filter((name) => expected.has(name)), inOrder = !ordered || order.join("\n") === truth.expected_tools.map((tool) => String(tool.name)).join("\n"), total = truth.expected_tools.length;
	return {
		score: total === 0 ? Number(forbidden.length === 0) : (total - missing.length) / total,
		passed: missing.length === 0 && forbidden.length === 0 && inOrder && (!exact || unexpected.length === 0),
		missing,
		forbidden,
		unexpected,
		in_order: inOrder
	};
}
function sameInput(tool, call) {
	return !require_closest.l(tool.input_parameters) || require_closest.u(tool.input_parameters, call.input_parameters);
}
function toolName(tool) {
	return require_closest.l(tool) ? String(tool.name) : String(tool);
}
function nodeOf(platform, workflowId, nodeId) {
	let node = platform.tables.get("nodes", nodeId);
	if (node?.workflow_id !== workflowId) throw require_world.h("Node");
	return node;
}
// build/providers/pipelines/emulator/view-switches.js
const CONFIG_DEFAULTS = {
	exact_match: {
		case_sensitive: !0,
		strip_whitespace: !1
	},
	contains_keywords: {
		mode: "any",
		case_sensitive: !1
	},
	regex_match: { flags: [] },
	json_validity: { schema: {} },
	answer_relevancy: { threshold: .5 }
}, TYPE_DEFAULTS = {
	llm_judge: {
		temperature: 0,
		model: "gemini-3.5-flash"
	},
	human_rating: { rubric: "" }
};
function filledDefaults(kind, shown) {
	let described = "description" in shown ? {
		...shown,
		description: shown.description ?? ""
	} : shown;
	if (kind === "tool_bindings") return {
		...described,
		max_tool_rounds: described.max_tool_rounds ?? 5
	};
	if (kind === "tool_ground_truths") return {
		...described,
		confidence: described.confidence ?? 1
	};
	if (kind !== "criteria") return described;
	let config = described.config, output = described.output_schema;
	return {
		...described,
		config: {
			...TYPE_DEFAULTS[String(described.type)],
			...CONFIG_DEFAULTS[String(config.subtype)],
			...config
		},
		output_schema: output.type === "rating" ? {
			labels: {},
			...output
		} : output
	};
}
const ELEMENT_LISTS = [
	"criteria",
	"prompt_placeholders",
	"tools",
	"expected_tools",
	"excluded_tools",
	"variants"
];
function withUnknownFields(shown, where) {
	if (where === "none") return shown;
	let noted = {
		...shown,
		server_note: "added by the platform",
		server_stats: { views: 3 }
	};
	if (where === "top") return noted;
	for (let name of ELEMENT_LISTS) {
		let list = noted[name];
		Array.isArray(list) && (noted[name] = list.map((element, index) => require_closest.l(element) ? {
			...element,
			server_position: index
		} : element));
	}
	return where === "config" && require_closest.l(noted.config) && (noted.config = {
		...noted.config,
		server_revision: "r1"
	}), noted;
}
const LONG_FIELDS = [
	"prompt_text",
	"description",
	"config",
	"output_schema",
	"criteria",
	"tools",
	"code_config",
	"expected_tools",
	"excluded_tools"
];
function cutLong(shown, switches) {
	if (switches.list_rows === "full") return shown;
	let entries = Object.entries(shown);
	return switches.list_rows === "omit_long" ? Object.fromEntries(entries.filter(([name]) => !LONG_FIELDS.includes(name))) : Object.fromEntries(entries.map(([name, value]) => [name, LONG_FIELDS.includes(name) ? cutTexts(value, switches.list_shorten_to) : value]));
}
function cutTexts(value, length) {
	return typeof value == "string" ? value.length > length ? `${value.slice(0, length)}\u2026` : value : Array.isArray(value) ? value.map((element) => cutTexts(element, length)) : require_closest.l(value) ? Object.fromEntries(Object.entries(value).map(([key, element]) => [key, cutTexts(element, length)])) : value;
}
// build/providers/pipelines/emulator/view.js
function view(platform, kind, row, use) {
	let { switches } = platform, shown = bare(platform, kind, row);
	(switches.version === "absent" || switches.version === "single" && use === "row") && delete shown.version, switches.created_at === "absent" && delete shown.created_at;
	let noted = withUnknownFields(switches.fill_defaults ? filledDefaults(kind, shown) : shown, switches.extra_fields);
	return use === "row" ? cutLong(noted, switches) : noted;
}
function bare(platform, kind, row) {
	switch (kind) {
		case "prompts": return promptView(platform, row);
		case "criteria": return criterionView(platform, row);
		case "evaluations": return evaluationView(platform, row);
		case "tool_endpoints": return endpointView(platform, row);
		case "tool_bindings": return bindingView(platform, row);
		case "tool_ground_truths": return groundTruthView(platform, row);
		case "experiments": return experimentView(platform, row);
	}
}
function archiveMark(platform, archivedAt) {
	let key = platform.switches.archived_key;
	return { [key]: key === "archived_at" ? archivedAt : archivedAt !== null };
}
function libraryTail(platform, row) {
	let { scope_type, org_id, project_id, workflow_id, version, created_by, created_at, updated_at } = row;
	return {
		scope_type,
		org_id,
		project_id,
		workflow_id,
		version,
		...archiveMark(platform, row.archived_at),
		created_by,
		created_at,
		updated_at,
		...row.extra
	};
}
function promptView(platform, row) {
	let { id, name, description, prompt_text, role } = row, placeholders = placeholdersOf(platform, row);
	return {
		id,
		name,
		description,
		prompt_text,
		...placeholders === void 0 ? {} : { prompt_placeholders: placeholders },
		role,
		...libraryTail(platform, row)
	};
}
function placeholdersOf(platform, row) {
	let derived = () => {
		let names = [...row.prompt_text.matchAll(/\{\{\s*([^{}\s]+)\s*\}\}/g)].map((match) => match[1] ?? "");
		return [...new Set(names)].map((name) => ({ name }));
	};
	switch (platform.switches.prompt_placeholders) {
		case "absent": return;
		case "derived": return derived();
		case "sent": return row.prompt_placeholders ?? [];
		default: return row.prompt_placeholders ?? derived();
	}
}
function criterionView(platform, row) {
	let { id, name, display_label, description, type, config, output_schema } = row;
	return {
		id,
		name,
		display_label,
		description,
		type,
		config,
		output_schema,
		...libraryTail(platform, row)
	};
}
function evaluationView(platform, row) {
	let { id, name, description } = row;
	return {
		id,
		name,
		description,
		criteria: ordered(platform, row.criteria.map((pin) => {
			let criterion = platform.tables.get("criteria", pin.criterion_id);
			return platform.switches.criteria_members === "expanded" && criterion ? {
				...criterionView(platform, criterion),
				version: pin.criterion_version
			} : pin;
		}), (member) => String(member.id ?? member.criterion_id).padStart(12, "0")),
		...libraryTail(platform, row)
	};
}
function secretView(platform, config) {
	return platform.switches.secrets === "omitted" ? {} : { auth_config: platform.switches.secrets === "echoed" ? config : masked(config) };
}
function masked(value) {
	return Array.isArray(value) ? value.map(masked) : require_closest.l(value) ? Object.fromEntries(Object.entries(value).map(([key, leaf]) => [key, masked(leaf)])) : value === null ? null : "********";
}
function endpointView(platform, row) {
	let { id, org_id, name, description, endpoint_type, url, auth_type, auth_config, code_config } = row, { tools, active, health_status, version, created_by, created_at, updated_at } = row;
	return {
		id,
		org_id,
		name,
		description,
		endpoint_type,
		url,
		auth_type,
		...secretView(platform, auth_config),
		code_config,
		tools,
		active,
		health_status,
		version,
		...archiveMark(platform, row.archived_at),
		created_by,
		created_at,
		updated_at,
		...row.extra
	};
}
function bindingView(platform, row) {
	let { extra, selected_tools, ...rest } = row, tools = selected_tools === null ? null : ordered(platform, selected_tools, String);
	return {
		...rest,
		selected_tools: tools,
		...extra
	};
}
function groundTruthView(platform, row) {
	let { extra, ...rest } = row, form = platform.switches.excluded_tools, excluded = row.excluded_tools.map((tool) => form === "as_sent" ? tool : form === "strings" ? toolName(tool) : { name: toolName(tool) });
	return {
		...rest,
		excluded_tools: ordered(platform, excluded, toolName),
		...extra
	};
}
function experimentView(platform, row) {
	let shown = platform.switches.experiment_overrides === "shown", counts = platform.switches.experiment_counts === "shown", isEnded = TERMINAL.has(row.status), succeeded = (ids) => ids.filter((id) => platform.tables.get("tasks", id)?.status === "finished").length, variants = row.variants.map(({ configOverrides, ...variant }) => ({
		...variant,
		...counts ? {
			status: row.status,
			success_count: isEnded ? succeeded(variant.task_ids) : 0
		} : {},
		...shown ? { configOverrides } : {}
	}));
	return {
		experiment_id: row.id,
		status: row.status,
		variants
	};
}
function ordered(platform, list, key) {
	let { set_order } = platform.switches;
	return set_order === "reversed" ? [...list].reverse() : set_order === "sorted" ? [...list].sort((a, b) => require_closest.i(key(a), key(b))) : [...list];
}
// build/providers/pipelines/emulator/answers.js
function ok(body) {
	return {
		status: 200,
		body
	};
}
function created(platform, kind, row) {
	let status = Number(platform.switches.create_answer);
	return {
		status,
		body: status === 204 ? void 0 : view(platform, kind, row, "single")
	};
}
function updated(platform, kind, row) {
	return platform.switches.update_answer === "empty" ? {
		status: 204,
		body: void 0
	} : ok(view(platform, kind, row, "single"));
}
function deleted(platform, kind, row) {
	return platform.switches.delete_answer === "204" ? {
		status: 204,
		body: void 0
	} : ok(view(platform, kind, row, "single"));
}
function single(platform, kind, row) {
	return ok(view(platform, kind, row, "single"));
}
function listed(platform, kind, rows, query) {
	let shown = rows.map((row) => view(platform, kind, row, "row")), tools = kind === "tool_bindings" || kind === "tool_ground_truths";
	return ok(pageOf(shown, pageRequest(query), platform.switches, tools ? "tools" : "general"));
}
function listedPlain(platform, rows, query) {
	return ok(pageOf(rows, pageRequest(query), platform.switches));
}
function pageRequest(query) {
	let number = (value) => typeof value == "number" ? value : void 0;
	return {
		page: number(query.page),
		page_size: number(query.page_size)
	};
}
function found(name, query) {
	return typeof query.search != "string" || name.toLowerCase().includes(query.search.toLowerCase());
}
const CREATED = (schema) => ({
	200: schema,
	201: schema,
	204: null
}), UPDATED = (schema) => ({
	200: schema,
	204: null
});
// build/emulator/idempotency.js
function once(store, { id, body: asked, now, keptMs }, reused, run) {
	let body = require_closest.a(asked), stored = store.get(id), age = stored ? now().getTime() - Date.parse(stored.at) : 0;
	if (stored && age < keptMs) {
		if (stored.body !== body) throw reused();
		return {
			status: stored.status,
			body: stored.status === 204 ? void 0 : stored.answer
		};
	}
	let answer = run();
	return answer.status >= 200 && answer.status < 300 && store.put({
		id,
		body,
		status: answer.status,
		answer: answer.body ?? null,
		at: now().toISOString()
	}), answer;
}
// build/providers/pipelines/emulator/routes.js
const NUMBER$2 = {
	type: "integer",
	minimum: 1,
	maximum: MAX_INT
}, PARAMETERS$1 = {
	id: NUMBER$2,
	org_id: NUMBER$2,
	project_id: NUMBER$2,
	workflow_id: NUMBER$2,
	node_db_id: NUMBER$2,
	task_id: NUMBER$2
}, NOBODY = {
	id: "",
	user_id: 0,
	email: "",
	name: "",
	org_id: 0,
	role: "viewer",
	deny: [],
	revoked: !1,
	user_removed: !1
};
function addRoute(routes, platform, { family, access, creates, isServed = () => !0, refusals = [], ...spec }) {
	routes.push({
		...spec,
		tag: family,
		params: PARAMETERS$1,
		...creates === void 0 ? {} : { headers: { "Idempotency-Key": { type: "string" } } },
		refusals: [
			...refusals,
			...spec.open ? [429] : [
				401,
				403,
				422,
				429
			],
			...spec.body === void 0 ? [] : [413]
		],
		admit: (headers) => {
			if (!isServed()) throw new require_world.u(404, "Not Found");
			if (spec.open) return NOBODY;
			let caller = authenticate(platform, headers);
			return authorize(caller, family, access), caller;
		},
		run: (call) => creates === void 0 ? spec.run(call) : runOnce(platform, spec, creates, call)
	});
}
function runOnce(platform, spec, creates, call) {
	let { switches, tables } = platform, honoured = switches.idempotency === "all" || switches.idempotency === "experiments" && creates === "run", key = call.header("idempotency-key");
	if (!honoured || !key) return spec.run(call);
	let place = switches.idempotency_scope === "path" ? call.path : spec.url;
	return once({
		get: (id) => tables.get("replays", id),
		put: (row) => tables.put("replays", row)
	}, {
		id: `${call.caller.org_id} POST ${place} ${key}`,
		body: call.body,
		now: platform.now,
		keptMs: switches.idempotency_hours * 36e5
	}, () => require_world.d("Idempotency-Key was already used with a different request body"), () => spec.run(call));
}
// build/providers/pipelines/emulator/routes-discovery.js
const LIST_ANSWER = { 200: listAnswer(ANY_ANSWER) }, ONE_ANSWER = { 200: ANY_ANSWER };
function addDiscoveryRoutes(routes, platform) {
	let family = (name) => (spec) => addRoute(routes, platform, {
		method: "GET",
		access: "read",
		family: name,
		...spec
	});
	addIdentity(platform, family("general")), addProjects(platform, family("discovery")), addWorkflows(platform, family("discovery")), addRoute(routes, platform, {
		method: "POST",
		url: "/api/projects/:project_id/workflows/:workflow_id/archive",
		summary: "Archive a workflow",
		family: "discovery",
		access: "write",
		answers: ONE_ANSWER,
		refusals: [404],
		run: ({ caller, id }) => {
			let archived = {
				...visibleWorkflow(platform, caller, id("workflow_id"), id("project_id")),
				archived: !0,
				updated_at: require_world.n(platform)
			};
			return platform.tables.put("workflows", archived), ok(workflowView(archived));
		}
	}), family("models")({
		url: "/api/orgs/:org_id/models",
		summary: "Models of an organization",
		query: pageQuery(platform.switches.page_size_max),
		answers: LIST_ANSWER,
		run: ({ caller, id, query }) => (checkOrg(caller, id("org_id")), listedPlain(platform, platform.tables.all("models"), query))
	});
}
function addIdentity(platform, add) {
	add({
		url: "/api/health",
		summary: "Whether the platform is up; needs no key",
		open: !0,
		answers: ONE_ANSWER,
		run: () => ok({
			status: "ok",
			checks: { database: {
				status: "ok",
				latency_ms: 1
			} }
		})
	}), add({
		url: "/api/auth/me",
		summary: "The user whom the key acts for",
		answers: ONE_ANSWER,
		run: ({ caller }) => ok(me(platform, caller))
	}), add({
		url: "/api/organizations",
		summary: "The organizations that the key sees",
		query: {
			...pageQuery(platform.switches.page_size_max),
			...SEARCH_QUERY
		},
		answers: LIST_ANSWER,
		run: ({ caller, query }) => listedPlain(platform, platform.tables.all("organizations").filter((row) => row.id === caller.org_id).filter((row) => found(row.name, query)), query)
	}), add({
		url: "/api/organizations/:org_id",
		summary: "One organization",
		answers: ONE_ANSWER,
		run: ({ caller, id }) => (checkOrg(caller, id("org_id")), ok({ ...platform.tables.get("organizations", caller.org_id) }))
	});
}
function me(platform, caller) {
	let { email, name, org_id, role } = caller, four = {
		email,
		name,
		org_id,
		role
	};
	return platform.switches.me_fields === "minimal" ? four : {
		id: caller.user_id,
		...four,
		org_name: platform.tables.get("organizations", org_id)?.name ?? null
	};
}
function addProjects(platform, add) {
	add({
		url: "/api/projects",
		summary: "List projects",
		query: {
			...pageQuery(platform.switches.page_size_max),
			...SEARCH_QUERY
		},
		answers: LIST_ANSWER,
		run: ({ caller, query }) => listedPlain(platform, platform.tables.all("projects").filter((row) => row.org_id === caller.org_id).filter((row) => found(row.name, query)), query)
	}), add({
		url: "/api/projects/:project_id",
		summary: "One project",
		answers: ONE_ANSWER,
		refusals: [404],
		run: ({ caller, id }) => ok(visibleProject(platform, caller, id("project_id")))
	});
}
function addWorkflows(platform, add) {
	let one = "/api/projects/:project_id/workflows/:workflow_id", query = {
		...pageQuery(platform.switches.page_size_max),
		...SEARCH_QUERY
	};
	add({
		url: "/api/workflows",
		summary: "List the workflows of all projects",
		query,
		answers: LIST_ANSWER,
		run: ({ caller, query }) => listedPlain(platform, platform.tables.all("workflows").filter((row) => row.org_id === caller.org_id).filter((row) => found(row.name, query)).map(workflowView), query)
	}), add({
		url: "/api/projects/:project_id/workflows",
		summary: "List the workflows of a project",
		query,
		answers: LIST_ANSWER,
		refusals: [404],
		run: ({ caller, id, query }) => {
			let project = visibleProject(platform, caller, id("project_id"));
			return listedPlain(platform, platform.tables.all("workflows").filter((row) => row.project_id === project.id).filter((row) => found(row.name, query)).map(workflowView), query);
		}
	}), add({
		url: one,
		summary: "One workflow",
		answers: ONE_ANSWER,
		refusals: [404],
		run: ({ caller, id }) => ok(workflowView(visibleWorkflow(platform, caller, id("workflow_id"), id("project_id"))))
	}), add({
		url: `${one}/configurable-fields`,
		summary: "The fields that a run can configure",
		answers: ONE_ANSWER,
		refusals: [404],
		run: ({ caller, id }) => {
			let workflow = visibleWorkflow(platform, caller, id("workflow_id"), id("project_id"));
			return ok({ fields: workflow.fields.map((field) => fieldView(platform, workflow, field)) });
		}
	}), add({
		url: `${one}/creation-mode`,
		summary: "Whether tasks need a CSV",
		answers: ONE_ANSWER,
		refusals: [404],
		run: ({ caller, id }) => ok({ requires_csv: visibleWorkflow(platform, caller, id("workflow_id"), id("project_id")).requires_csv })
	});
}
function workflowView(row) {
	let { id, name, project_id, workflow_data, archived, created_at, updated_at } = row;
	return {
		id,
		name,
		project_id,
		workflow_data,
		archived,
		created_at,
		updated_at
	};
}
function fieldView(platform, workflow, field) {
	let { nodeId, fieldId, fieldTitle } = field, shown = {
		nodeId,
		fieldId,
		fieldTitle,
		supports: platform.switches.supports === "list" ? field.supports : Object.fromEntries([
			"prompts",
			"models",
			"evaluations",
			"tools"
		].map((word) => [word, field.supports.includes(word)]))
	};
	return platform.switches.field_uses === "hidden" ? shown : {
		...shown,
		...usesView(platform, workflow, field)
	};
}
function usesView(platform, workflow, { uses = {} }) {
	let prompt = namedObject(platform, "prompts", workflow, uses.prompt), evaluation = namedObject(platform, "evaluations", workflow, uses.evaluation);
	return {
		...prompt ? {
			promptId: prompt.id,
			promptVersion: uses.prompt_version ?? prompt.version
		} : {},
		...uses.model === void 0 ? {} : { modelSlug: uses.model },
		...evaluation ? {
			evaluationId: evaluation.id,
			evaluationVersion: uses.evaluation_version ?? evaluation.version
		} : {}
	};
}
// build/providers/pipelines/emulator/routes-endpoints.js
const FAMILY = { family: "tool_endpoints" }, LIST$1 = "/api/organizations/:org_id/tool-endpoints", ONE = `${LIST$1}/:endpoint_id`;
function addEndpointRoutes(routes, platform) {
	let add = (spec) => addRoute(routes, platform, {
		...FAMILY,
		...spec
	});
	add({
		method: "GET",
		url: LIST$1,
		summary: "List the tool endpoints of an organization",
		access: "read",
		query: {
			...pageQuery(platform.switches.page_size_max),
			...SEARCH_QUERY
		},
		answers: { 200: listAnswer(ENDPOINT_ANSWER) },
		run: ({ caller, id, query }) => (checkOrg(caller, id("org_id")), listed(platform, "tool_endpoints", platform.tables.all("tool_endpoints").filter((row) => row.org_id === caller.org_id && found(row.name, query)).filter((row) => row.archived_at === null || platform.switches.archived_listed), query))
	}), add({
		method: "POST",
		url: LIST$1,
		summary: "Create a tool endpoint; its tools are discovered",
		access: "admin",
		body: bodySchema(ENDPOINT_FIELDS, "create"),
		answers: CREATED(ENDPOINT_ANSWER),
		refusals: [409],
		creates: "object",
		run: ({ caller, id, body }) => created(platform, "tool_endpoints", createEndpoint(platform, caller, id("org_id"), body))
	}), add({
		method: "GET",
		url: ONE,
		summary: "Read a tool endpoint with its tools",
		access: "read",
		answers: { 200: ENDPOINT_ANSWER },
		refusals: [404],
		run: (call) => single(platform, "tool_endpoints", endpointOf(platform, call))
	}), add({
		method: "PATCH",
		url: ONE,
		summary: "Update a tool endpoint; makes a new version",
		access: "admin",
		body: bodySchema(ENDPOINT_FIELDS, "update"),
		answers: UPDATED(ENDPOINT_ANSWER),
		refusals: [404, 409],
		run: ({ caller, id, text, body }) => updated(platform, "tool_endpoints", updateEndpoint(platform, caller, id("org_id"), text("endpoint_id"), body))
	}), add({
		method: "DELETE",
		url: ONE,
		summary: "Delete a tool endpoint that nothing is bound to",
		access: "admin",
		answers: UPDATED(ENDPOINT_ANSWER),
		refusals: [404, 409],
		run: ({ caller, id, text }) => deleted(platform, "tool_endpoints", removeEndpoint(platform, caller, id("org_id"), text("endpoint_id")))
	}), addQuestions(platform, add);
}
function addQuestions(platform, add) {
	let ask = (word, summary, schema, answer) => add({
		method: word === "refresh-tools" || word === "test" ? "POST" : "GET",
		url: `${ONE}/${word}`,
		summary,
		access: word === "refresh-tools" ? "admin" : "read",
		answers: { 200: schema },
		refusals: [404],
		run: (call) => {
			let body = answer(endpointOf(platform, call), call);
			return isAnswer(body) ? body : ok(body);
		}
	});
	ask("binding-count", "How many bindings use the endpoint", { type: ["object", "integer"] }, (row) => {
		let number = bindingsOf(platform, row.id).length, key = platform.switches.binding_count;
		return key === "number" ? number : { [key]: number };
	}), ask("versions", "The versions of the endpoint", { type: ["array", "object"] }, (row, { query }) => {
		let versions = [...row.history].reverse(), shape = platform.switches.version_list;
		return shape === "versions" ? { versions } : shape === "bare" ? versions : {
			items: versions,
			total: versions.length,
			page: 1,
			page_size: Number(query.page_size ?? 20),
			has_more: !1
		};
	}), ask("usage", "Where the endpoint is used", { type: ["array", "object"] }, (row) => {
		let uses = bindingsOf(platform, row.id).map((binding) => ({
			binding_id: binding.id,
			workflow_id: binding.workflow_id,
			workflow_name: platform.tables.get("workflows", binding.workflow_id)?.name ?? null,
			node_id: binding.node_id,
			field_id: binding.field_id
		})), key = platform.switches.usage_list;
		return key === "bare" ? uses : {
			[key]: uses,
			total: uses.length
		};
	}), ask("refresh-tools", "Discover the tools again", ENDPOINT_ANSWER, (row) => single(platform, "tool_endpoints", refreshTools(platform, row))), ask("test", "Ask the tool server whether it is there", ANY_ANSWER, (row) => {
		let reachable = row.endpoint_type === "code" || platform.tables.get("discovered", row.url ?? "") !== void 0;
		return {
			success: reachable,
			health_status: reachable ? "healthy" : "unhealthy",
			tool_count: row.tools.length
		};
	});
}
function endpointOf(platform, { caller, id, text }) {
	return visibleEndpoint(platform, caller, id("org_id"), text("endpoint_id"));
}
function isAnswer(value) {
	return typeof value == "object" && !!value && "status" in value && "body" in value;
}
// build/providers/pipelines/emulator/routes-experiments.js
const LIST = "/api/projects/:project_id/workflows/:workflow_id/experiments";
function addExperimentRoutes(routes, platform) {
	let add = (spec) => addRoute(routes, platform, {
		family: "experiments",
		...spec
	}), of = ({ caller, id, text }) => visibleExperiment(platform, caller, id("project_id"), id("workflow_id"), text("experiment_id"));
	add({
		method: "POST",
		url: LIST,
		summary: "Launch an experiment; copies the workflow once per variant",
		access: "write",
		body: EXPERIMENT_SCHEMA,
		answers: {
			200: EXPERIMENT_ANSWER,
			201: EXPERIMENT_ANSWER,
			202: EXPERIMENT_ANSWER
		},
		refusals: [404, 409],
		creates: "run",
		run: ({ caller, id, body }) => {
			let row = launchExperiment(platform, caller, id("project_id"), id("workflow_id"), body);
			return {
				status: Number(platform.switches.experiment_answer),
				body: view(platform, "experiments", row, "single")
			};
		}
	}), add({
		method: "GET",
		url: `${LIST}/:experiment_id`,
		summary: "The status of an experiment",
		access: "read",
		answers: { 200: EXPERIMENT_ANSWER },
		refusals: [404],
		run: (call) => ok(view(platform, "experiments", readExperiment(platform, of(call)), "single"))
	}), add({
		method: "POST",
		url: `${LIST}/:experiment_id/cancel`,
		summary: "Cancel what still runs of an experiment",
		access: "write",
		answers: { 200: EXPERIMENT_ANSWER },
		refusals: [404],
		run: (call) => ok(view(platform, "experiments", cancelExperiment(platform, of(call)), "single"))
	});
}
const EXPORT_SCHEMA = {
	type: "object",
	required: ["format"],
	properties: {
		format: {
			type: "string",
			enum: [
				"csv",
				"json",
				"zip",
				"zip-json"
			]
		},
		include_files: { type: "boolean" }
	},
	additionalProperties: !0
}, TIME$1 = new Date(1980, 0, 1);
function jsonForm(rows, { export_rows }) {
	return export_rows === "list" ? [...rows] : {
		[export_rows]: [...rows],
		total: rows.length
	};
}
const TYPES = {
	json: {
		type: "application/json",
		name: "tasks.json"
	},
	csv: {
		type: "text/csv; charset=utf-8",
		name: "tasks.csv"
	},
	zip: {
		type: "application/zip",
		name: "tasks.zip"
	},
	"zip-json": {
		type: "application/zip",
		name: "tasks.zip"
	}
};
function exportFile(rows, format, withFiles, switches) {
	return {
		...TYPES[format],
		content: damaged(contentOf(rows, format, withFiles, switches), switches)
	};
}
function fileFrom(format, content) {
	return {
		...TYPES[format],
		content
	};
}
function contentOf(rows, format, withFiles, switches) {
	let json = () => Buffer.from(JSON.stringify(jsonForm(rows, switches)), "utf8"), csv = () => Buffer.from(csvOf(rows), "utf8");
	if (format === "json") return json();
	if (format === "csv") return csv();
	let table = format === "zip" ? { "tasks.csv": csv() } : { "tasks.json": json() }, files = withFiles ? outputFiles(rows, switches) : {};
	return require_esm.t({
		...table,
		...files
	}, {
		level: 6,
		mtime: TIME$1
	});
}
function damaged(content, { export_damage }) {
	if (export_damage === "none") return content;
	if (export_damage === "cut") return content.slice(0, Math.floor(content.length * 2 / 3));
	let bytes = Uint8Array.from(content), middle = Math.floor(bytes.length / 2);
	return bytes.fill(0, middle, middle + 8);
}
function sentFile({ type, name, content }) {
	return {
		status: 200,
		body: void 0,
		bytes: content,
		headers: {
			"Content-Type": type,
			"Content-Disposition": `attachment; filename="${name}"`
		}
	};
}
function namesOf({ name, type }) {
	return {
		file_name: name,
		content_type: type
	};
}
function heldFile({ type, content }) {
	let bytes = Buffer.from(content);
	return type === "application/zip" ? { content_base64: bytes.toString("base64") } : { content: bytes.toString("utf8") };
}
function outputFiles(rows, { export_id }) {
	let files = rows.flatMap((row) => Object.entries(require_closest.l(row.outputs) ? row.outputs : {}).map(([place, text]) => [`files/${String(row[export_id])}/${place}.txt`, Buffer.from(String(text), "utf8")]));
	return Object.fromEntries(files);
}
function csvOf(rows) {
	let columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
	return [columns, ...rows.map((row) => columns.map((column) => textOf(row[column])))].map((cells) => `${cells.map(quoted).join(",")}\r\n`).join("");
}
function textOf(value) {
	return value == null ? "" : require_closest.l(value) || Array.isArray(value) ? JSON.stringify(value) : String(value);
}
function quoted(cell) {
	return /[",\r\n]/.test(cell) ? `"${cell.replaceAll("\"", "\"\"")}"` : cell;
}
// build/providers/pipelines/emulator/export-rows.js
function exportRows(platform, workflow) {
	let { tables } = platform, tasks = tables.all("tasks").filter(({ workflow_id }) => workflow_id === workflow.id), copy = tables.get("copies", workflow.id), counted = copy === void 0 ? void 0 : countExport(platform, copy);
	return tasks.map((task, index) => {
		let row = inputCells(platform, task);
		if (counted === void 0) return row;
		let { outputs, scores, expense } = runTask(platform, counted, task);
		if (platform.switches.export_outputs === "shown") {
			let texts = outputs.map(({ nodeId, fieldId, text }) => [`${nodeId}.${fieldId}`, text]);
			row.outputs = task.ended ? Object.fromEntries(texts) : {};
		}
		let isNested = platform.switches.export_scores === "nested", scoresIn = isNested ? {} : row;
		isNested && (row.evaluations = scoresIn);
		let taken = new Set([...Object.keys(scoresIn), ...isNested ? [] : EXPENSE]);
		return scores.forEach((score, position) => {
			let cell = cellOf(platform, task.ended && hasCome(platform, counted, task, (index + position / scores.length) / tasks.length) ? score : void 0), column = columnOf(platform, taken, score);
			taken.add(column), cell !== void 0 && (scoresIn[column] = cell);
		}), {
			...row,
			...expenseCells(platform, task.ended ? expense : void 0)
		};
	});
}
function countExport({ tables }, copy) {
	let status = tables.get("experiments", copy.experiment_id)?.status ?? "";
	if (!TERMINAL.has(status)) return copy;
	let counted = {
		...copy,
		exports: copy.exports + 1
	};
	return tables.put("copies", counted), counted;
}
function hasCome(platform, { exports }, task, at) {
	let { export_lag } = platform.switches, turn = isSlow(platform, task.id) ? exports - 1 : exports;
	return turn > export_lag || turn > 0 && at < (turn - 1) / export_lag;
}
function inputCells({ switches }, task) {
	let row = {
		[switches.export_id]: task.id,
		status: task.status,
		created_at: task.created_at
	};
	if (switches.export_inputs === "object" && (row.inputs = task.fields), switches.export_inputs === "columns") for (let [name, value] of Object.entries(task.fields)) row[`inputs.${name}`] = value;
	return row;
}
function columnOf({ switches }, taken, { field, criterion }) {
	let { name, display_label } = criterion, column = {
		name,
		label: display_label,
		node: `${field.nodeId}.${display_label}`
	}[switches.export_columns];
	return taken.has(column) ? `${column} (${field.nodeId}.${field.fieldId})` : column;
}
function cellOf({ switches }, score) {
	let missing = {
		dash: "-",
		null: null,
		absent: void 0
	}[switches.export_missing];
	if (score === void 0 || score.score === null && score.error === null) return missing;
	if (switches.export_cells === "bare") return score.score ?? missing;
	let { criterion, field, passed, reasoning, error, expense } = score;
	return {
		score: score.score,
		passed,
		reasoning,
		error,
		output_type: typeof criterion.output_schema.type == "string" ? criterion.output_schema.type : null,
		criterion_id: criterion.id,
		criterion_name: criterion.name,
		criterion_version: criterion.version,
		node_id: field.nodeId,
		field_id: field.fieldId,
		...expense
	};
}
const EXPENSE = [
	"tokens",
	"cost",
	"latency_ms"
];
function expenseCells({ switches }, expense) {
	if (switches.export_expense === "hidden") return {};
	let { tokens = null, cost = null, latency_ms = null } = expense ?? {};
	return {
		tokens,
		cost: cost === null ? null : rounded(cost, 8),
		latency_ms
	};
}
// build/providers/pipelines/emulator/export-jobs.js
function beginExport(platform, workflow, { format, include_files }) {
	let { tables, switches } = platform, job = {
		id: `export-${tables.next("export_jobs")}`,
		workflow_id: workflow.id,
		format,
		include_files,
		status: switches.experiment_first_status,
		polls: 0,
		content: null
	};
	return tables.put("export_jobs", job), job;
}
function readExport(platform, workflow, job) {
	if (hasEnded(job)) return job;
	let { tables, switches } = platform, polls = job.polls + 1, status = polls >= switches.export_polls ? switches.export_end : "processing", content = status === "completed" ? madeFile(platform, workflow, job) : null, next = {
		...job,
		polls,
		status,
		content
	};
	return tables.put("export_jobs", next), next;
}
function madeFile(platform, workflow, { format, include_files }) {
	let { content } = exportFile(exportRows(platform, workflow), format, include_files, platform.switches);
	return Buffer.from(content).toString("base64");
}
function hasEnded({ status }) {
	return status === "completed" || status === "failed";
}
function exportJob(platform, workflow, id) {
	let job = platform.tables.get("export_jobs", id);
	if (job?.workflow_id !== workflow.id) throw require_world.h("Job");
	return job;
}
function signatureOf({ id, workflow_id }) {
	return (0, node_crypto.createHash)("sha256").update(`${workflow_id} ${id}`).digest("hex");
}
function fileOf({ format, content }) {
	if (content === null) throw require_world.h("File");
	return fileFrom(format, Buffer.from(content, "base64"));
}
function exportJobView(platform, job, address) {
	let { id, status, content } = job, shown = {
		job_id: id,
		status
	};
	if (status === "failed") return {
		...shown,
		error: "The export failed"
	};
	if (content === null) return shown;
	let file = fileOf(job);
	return platform.switches.export_file === "address" ? {
		...shown,
		result: {
			...namesOf(file),
			download_url: address
		}
	} : {
		...shown,
		result: {
			...namesOf(file),
			...inlineFile(file)
		}
	};
}
function inlineFile(file) {
	if (file.type !== "application/json") return heldFile(file);
	try {
		return { data: JSON.parse(Buffer.from(file.content).toString("utf8")) };
	} catch {
		return heldFile(file);
	}
}
function readArchive(bytes) {
	let size = bytes.length;
	try {
		let files = require_zip_files.n(bytes, 536870912);
		for (let file of files) file.content();
		return {
			size,
			paths: files.map(({ path }) => path),
			damage: null
		};
	} catch (error) {
		if (!(error instanceof require_zip_files.t)) throw error;
		return {
			size,
			paths: [],
			damage: `The ZIP archive cannot be read: ${error.message}`
		};
	}
}
// build/providers/pipelines/emulator/v1/storage.js
const STORAGE = "/storage";
function storageAddress({ id, expires_at, signature }, host) {
	let expires = Math.floor(Date.parse(expires_at) / 1e3);
	return `http://${host}${STORAGE}/uploads/${id}?expires=${expires}&signature=${signature}`;
}
function storage(platform) {
	return {
		under: STORAGE,
		routes: [putRoute(platform), getRoute(platform)],
		errors: STORAGE_ERRORS,
		isUnlimited: !0
	};
}
var StorageError = class extends require_world.u {
	code;
	constructor(status, code, message, headers = {}) {
		super(status, message, headers), this.code = code;
	}
};
const STORAGE_ERRORS = {
	answer: (error) => ({
		status: error.status,
		body: xml(error instanceof StorageError ? error.code : codeOf$1(error.status), error.message)
	}),
	plain: (sentence, status) => xml(codeOf$1(status), sentence),
	textType: "application/xml",
	schema: { type: "string" },
	words: {}
};
function codeOf$1(status) {
	return status === 403 ? "AccessDenied" : status === 404 ? "NoSuchKey" : status >= 500 ? "InternalError" : "InvalidRequest";
}
function xml(code, message) {
	return `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</Message></Error>`;
}
const CREDENTIALS = [
	"authorization",
	"x-api-key",
	"cookie"
];
function putRoute(platform) {
	return {
		method: "PUT",
		url: `${STORAGE}/uploads/:upload_id`,
		summary: "Put an archive at a presigned address",
		tag: "storage",
		open: !0,
		takesBytes: 536870912,
		answers: { 200: null },
		refusals: [],
		admit: (headers) => {
			if (refuseKeys(headers), headers["content-type"] !== "application/zip") throw new StorageError(403, "SignatureDoesNotMatch", "The signature is for application/zip");
		},
		run: (call) => {
			let upload = signedUpload(platform, call), archive = readArchive(call.bytes);
			return platform.tables.put("uploads", {
				...upload,
				archive
			}), {
				status: 200,
				body: void 0
			};
		}
	};
}
function exportAddress(job, host) {
	return `http://${host}${STORAGE}/exports/${job.id}?signature=${signatureOf(job)}`;
}
function getRoute(platform) {
	return {
		method: "GET",
		url: `${STORAGE}/exports/:job_id`,
		summary: "The file of an export at a presigned address",
		tag: "storage",
		open: !0,
		answers: { 200: null },
		refusals: [],
		admit: refuseKeys,
		run: (call) => {
			let job = platform.tables.get("export_jobs", call.text("job_id"));
			if (job === void 0 || call.query.signature !== signatureOf(job)) throw new StorageError(403, "SignatureDoesNotMatch", "The signature does not match");
			return sentFile(fileOf(job));
		}
	};
}
function refuseKeys(headers) {
	for (let name of CREDENTIALS) if (headers[name] !== void 0) throw new StorageError(400, "InvalidArgument", `The address is signed; do not send ${name}`);
}
function signedUpload({ tables, switches, now }, call) {
	let upload = tables.get("uploads", call.text("upload_id"));
	if (upload === void 0 || call.query.signature !== upload.signature) throw new StorageError(403, "SignatureDoesNotMatch", "The signature does not match");
	if (switches.storage_put === "redirected") throw new StorageError(307, "TemporaryRedirect", "Repeat the request at the other address", { Location: `http://${call.header("host")}${STORAGE}/elsewhere` });
	if (switches.storage_put === "expired" || now().getTime() >= Date.parse(upload.expires_at)) throw new StorageError(403, "AccessDenied", "Request has expired");
	if (upload.status !== "pending") throw new StorageError(403, "AccessDenied", "The upload is not pending");
	return upload;
}
// build/providers/pipelines/emulator/routes-exports.js
const WORKFLOW$2 = "/api/projects/:project_id/workflows/:workflow_id", EXPORT_ANSWER = { content: {
	"application/json": { schema: { type: ["array", "object"] } },
	"text/csv": { schema: { type: "string" } },
	"application/zip": { schema: {
		type: "string",
		format: "binary"
	} }
} }, JOB_ANSWER = {
	type: "object",
	required: ["job_id", "status"],
	properties: {
		job_id: { type: "string" },
		status: { type: "string" },
		error: { type: "string" },
		result: {
			type: "object",
			additionalProperties: !0
		}
	},
	additionalProperties: !0
};
function addExportRoutes(routes, platform) {
	let add = (way, spec) => addRoute(routes, platform, {
		family: "tasks",
		access: "read",
		isServed: () => platform.switches.export_routes && ["both", way].includes(platform.switches.export_ways),
		...spec
	});
	add("at_once", {
		method: "POST",
		url: `${WORKFLOW$2}/export-tasks`,
		summary: "Export the tasks of a workflow",
		body: EXPORT_SCHEMA,
		answers: { 200: EXPORT_ANSWER },
		refusals: [404],
		run: (call) => fileAnswer(platform, exported(platform, call), formatOf(platform, call), call.body.include_files === !0)
	}), add("job", {
		method: "POST",
		url: `${WORKFLOW$2}/export-tasks-async`,
		summary: "Begin a job that exports the tasks of a workflow",
		body: EXPORT_SCHEMA,
		answers: {
			200: JOB_ANSWER,
			201: JOB_ANSWER,
			202: JOB_ANSWER
		},
		refusals: [404],
		run: (call) => {
			let { id, status } = beginExport(platform, exported(platform, call), {
				format: formatOf(platform, call),
				include_files: call.body.include_files === !0
			});
			return {
				status: Number(platform.switches.experiment_answer),
				body: {
					job_id: id,
					status
				}
			};
		}
	}), add("job", {
		method: "GET",
		url: `${WORKFLOW$2}/export-tasks-status/:job_id`,
		summary: "The status of a job that exports tasks",
		answers: { 200: JOB_ANSWER },
		refusals: [404],
		run: (call) => {
			let workflow = exported(platform, call), job = readExport(platform, workflow, exportJob(platform, workflow, call.text("job_id")));
			return ok(exportJobView(platform, job, exportAddress(job, call.header("host") ?? "127.0.0.1")));
		}
	});
}
function exported(platform, { caller, id }) {
	let workflow = visibleWorkflow(platform, caller, id("workflow_id"), id("project_id")), { export_copies } = platform.switches, isRefused = export_copies === "refused" || export_copies === "admins" && caller.role !== "admin";
	if (workflow.copied_from !== null && isRefused) throw require_world.f("This API key may not export the tasks of a copied workflow");
	return workflow;
}
function formatOf({ switches }, { body }) {
	let { export_formats } = switches;
	if (export_formats !== "all" && body.format !== export_formats) throw require_world.p(["format"], "literal_error", `Input should be '${export_formats}'`);
	return body.format;
}
function fileAnswer(platform, workflow, format, withFiles) {
	let rows = exportRows(platform, workflow);
	if (format === "json" && platform.switches.export_damage === "none") return ok(jsonForm(rows, platform.switches));
	let file = exportFile(rows, format, withFiles, platform.switches);
	return platform.switches.export_answer === "file" || format === "json" ? sentFile(file) : ok({
		...namesOf(file),
		...heldFile(file)
	});
}
// build/providers/pipelines/emulator/criterion-rules.js
const FLAG$1 = { type: "boolean" }, STRINGS = {
	type: "array",
	items: { type: "string" }
}, TEXT$1 = { type: "string" }, NUMBER$1 = { type: "number" }, CONFIG_RULES = {
	"programmatic/exact_match": {
		required: [],
		properties: {
			case_sensitive: FLAG$1,
			strip_whitespace: FLAG$1
		}
	},
	"programmatic/contains_keywords": {
		required: ["keywords"],
		properties: {
			keywords: STRINGS,
			mode: {
				type: "string",
				enum: ["any", "all"]
			},
			case_sensitive: FLAG$1
		}
	},
	"programmatic/regex_match": {
		required: ["pattern"],
		properties: {
			pattern: TEXT$1,
			flags: STRINGS
		}
	},
	"programmatic/json_validity": {
		required: [],
		properties: { schema: {
			type: "object",
			additionalProperties: !0
		} }
	},
	llm_judge: {
		required: ["prompt_template"],
		properties: {
			prompt_template: TEXT$1,
			model: TEXT$1,
			temperature: NUMBER$1
		}
	},
	human_rating: {
		required: [],
		properties: { rubric: TEXT$1 }
	},
	"llm_metric/answer_relevancy": {
		required: [],
		properties: { threshold: NUMBER$1 }
	}
}, SUBTYPES = {
	programmatic: [
		"exact_match",
		"contains_keywords",
		"regex_match",
		"json_validity"
	],
	llm_metric: ["answer_relevancy"]
};
function criterionSchema() {
	let base = bodySchema(CRITERION_FIELDS, "create"), properties = base.properties;
	return { oneOf: Object.entries(CONFIG_RULES).map(([name, rule]) => {
		let [type = "", subtype] = name.split("/");
		return {
			...base,
			title: name,
			properties: {
				...properties,
				type: {
					type: "string",
					const: type
				},
				config: configSchema(rule, subtype),
				output_schema: type === "human_rating" ? {
					type: "object",
					required: ["type"],
					properties: { type: TEXT$1 },
					additionalProperties: !0
				} : {
					type: "object",
					additionalProperties: !0
				}
			}
		};
	}) };
}
function configSchema(rule, subtype) {
	let required = [...subtype === void 0 ? [] : ["subtype"], ...rule.required];
	return {
		type: "object",
		...required.length > 0 ? { required } : {},
		properties: {
			...subtype === void 0 ? {} : { subtype: {
				type: "string",
				const: subtype
			} },
			...rule.properties
		},
		additionalProperties: !0
	};
}
function checkCriterion(type, config, outputSchema, switches) {
	let rule = CONFIG_RULES[ruleName(type, config)];
	if (!rule) throw new require_world.u(422, `Criterion type ${type} has no configuration rules`);
	let problems = [];
	for (let name of rule.required) (config[name] === void 0 || config[name] === null) && problems.push(problem(name, "missing", "Field required"));
	for (let [name, schema] of Object.entries(rule.properties)) {
		let value = config[name];
		value != null && !fits(value, schema) && problems.push(problem(name, "type_mismatch", `Input should fit ${JSON.stringify(schema)}`));
	}
	if (problems.length > 0) throw new require_world.u(422, problems);
	if (type === "human_rating" && typeof outputSchema.type != "string") throw require_world.p(["output_schema", "type"], "missing", "A human rating needs an output type");
	return type === "llm_judge" ? withTemperature(config, switches) : config;
}
function ruleName(type, config) {
	let subtypes = SUBTYPES[type];
	if (!subtypes) return type;
	let { subtype } = config;
	if (subtype == null) throw require_world.p(["config", "subtype"], "missing", "Field required");
	if (typeof subtype != "string" || !subtypes.includes(subtype)) throw require_world.p(["config", "subtype"], "literal_error", `Input should be ${subtypes.map((name) => `'${name}'`).join(", ")}`);
	return `${type}/${subtype}`;
}
function problem(name, type, msg) {
	return {
		loc: [
			"body",
			"config",
			name
		],
		msg,
		type
	};
}
function fits(value, schema) {
	return Array.isArray(schema.enum) ? schema.enum.includes(value) : schema.type === "array" ? Array.isArray(value) && value.every((element) => typeof element == "string") : schema.type === "object" ? require_closest.l(value) : typeof value === schema.type;
}
function withTemperature(config, switches) {
	let { temperature } = config;
	if (typeof temperature != "number" || temperature >= 0 && temperature <= 2 || switches.temperature === "kept") return config;
	if (switches.temperature === "refused") throw require_world.p(["config", "temperature"], "less_than_equal", "Input should be between 0 and 2");
	return {
		...config,
		temperature: Math.min(2, Math.max(0, temperature))
	};
}
// build/providers/pipelines/emulator/library-state.js
const NOUNS$1 = {
	prompts: "Prompt",
	criteria: "Criterion",
	evaluations: "Evaluation"
};
function insertLibrary(platform, kind, fields, scope, by) {
	let at = require_world.n(platform), row = {
		id: platform.tables.next(kind),
		name: "",
		description: null,
		...scope,
		version: 1,
		archived_at: null,
		in_use: !1,
		created_by: by,
		created_at: at,
		updated_at: at,
		extra: {},
		...fields,
		...scope
	};
	return platform.tables.put(kind, row), row;
}
function changeLibrary(platform, kind, row, values) {
	let current = row;
	if (!Object.entries(values).some(([name, value]) => !require_closest.u(value, current[name] ?? null)) && !platform.switches.noop_update_bumps) return row;
	let next = {
		...row,
		...values,
		version: row.version + 1,
		updated_at: require_world.n(platform)
	};
	return keepVersion(platform, kind, row, next), platform.tables.put(kind, next), kind === "criteria" && repin(platform, next.id, next.version), next;
}
function repin(platform, criterionId, version) {
	for (let evaluation of platform.tables.all("evaluations")) {
		if (!evaluation.criteria.some((pin) => pin.criterion_id === criterionId)) continue;
		let next = {
			...evaluation,
			criteria: evaluation.criteria.map((pin) => pin.criterion_id === criterionId ? {
				...pin,
				criterion_version: version
			} : pin),
			version: evaluation.version + 1,
			updated_at: require_world.n(platform)
		};
		keepVersion(platform, "evaluations", evaluation, next), platform.tables.put("evaluations", next);
	}
}
function discardLibrary(platform, kind, row) {
	if (row.archived_at !== null) return;
	let { delete_rule } = platform.switches;
	delete_rule === "archive" || delete_rule === "archive_when_used" && isUsed(platform, kind, row) ? platform.tables.put(kind, {
		...row,
		archived_at: require_world.n(platform)
	}) : platform.tables.delete(kind, row.id);
}
const OVERRIDES = {
	prompts: {
		section: "prompts",
		key: "promptId"
	},
	evaluations: {
		section: "evaluations",
		key: "evaluationId"
	}
};
function isUsed(platform, kind, row) {
	if (row.in_use || isUsedByField(platform, kind, row)) return !0;
	if (kind === "criteria") return platform.tables.all("evaluations").some((evaluation) => evaluation.archived_at === null && evaluation.criteria.some((pin) => pin.criterion_id === row.id));
	let { section, key } = OVERRIDES[kind];
	return platform.tables.all("experiments").flatMap((experiment) => experiment.variants).flatMap((variant) => listOf$2(variant.configOverrides[section])).some((override) => require_closest.l(override) && override[key] === row.id);
}
function isUsedByField(platform, kind, { id }) {
	return platform.tables.all("workflows").some((workflow) => workflow.fields.some(({ uses = {} }) => ({
		prompts: [uses.prompt],
		evaluations: [uses.evaluation],
		criteria: uses.criteria ?? []
	})[kind].some((name) => namedObject(platform, kind, workflow, name)?.id === id)));
}
function listOf$2(value) {
	return Array.isArray(value) ? value : [];
}
// build/providers/pipelines/emulator/library-rules.js
const LIBRARY_FIELDS = {
	prompts: PROMPT_FIELDS,
	criteria: CRITERION_FIELDS,
	evaluations: EVALUATION_FIELDS
}, SCOPE_KEYS = [
	"scope_type",
	"org_id",
	"project_id",
	"workflow_id"
];
function visibleLibrary(platform, caller, kind, id) {
	let row = platform.tables.get(kind, id);
	if (!row || row.scope_type !== "system" && row.org_id !== caller.org_id) throw require_world.h(NOUNS$1[kind]);
	return row;
}
function createLibrary(platform, caller, kind, body) {
	let scope = scopeOf(platform, caller, body), { values, extra } = readCreate(LIBRARY_FIELDS[kind], body, platform.switches);
	for (let key of SCOPE_KEYS) delete values[key];
	let checked = checkValues(platform, caller, kind, values);
	return checkName(platform, kind, String(values.name), scope), insertLibrary(platform, kind, {
		...checked,
		extra
	}, scope, caller.email);
}
function updateLibrary(platform, caller, kind, id, body) {
	let row = writable(platform, caller, kind, id);
	if (row.archived_at !== null) throw require_world.d(`${NOUNS$1[kind]} ${id} is archived`);
	let full = platform.switches.put_mode === "full", { values, extra } = readUpdate(LIBRARY_FIELDS[kind], body, row, platform.switches, full), checked = checkValues(platform, caller, kind, values, row);
	return typeof values.name == "string" && checkName(platform, kind, values.name, row, id), changeLibrary(platform, kind, row, {
		...checked,
		extra: {
			...row.extra,
			...extra
		}
	});
}
function removeLibrary(platform, caller, kind, id) {
	let row = writable(platform, caller, kind, id);
	return discardLibrary(platform, kind, row), row;
}
function writable(platform, caller, kind, id) {
	let row = visibleLibrary(platform, caller, kind, id);
	if (row.scope_type === "system") throw require_world.f(`${NOUNS$1[kind]} ${id} is managed by the platform`);
	return row;
}
function scopeOf(platform, caller, body) {
	let scopeType = body.scope_type ?? "org";
	if (scopeType === "system") throw require_world.f("System objects are managed by the platform");
	if (typeof body.org_id == "number" && body.org_id !== caller.org_id) throw require_world.f(`This API key has no access to organization ${body.org_id}`);
	let scope = {
		org_id: caller.org_id,
		project_id: null,
		workflow_id: null
	};
	if (scopeType === "project") {
		let projectId = neededId(body, "project_id");
		return {
			...scope,
			scope_type: "project",
			project_id: visibleProject(platform, caller, projectId).id
		};
	}
	if (scopeType === "workflow") {
		let workflow = visibleWorkflow(platform, caller, neededId(body, "workflow_id"));
		return {
			...scope,
			scope_type: "workflow",
			project_id: workflow.project_id,
			workflow_id: workflow.id
		};
	}
	return {
		...scope,
		scope_type: "org"
	};
}
function neededId(body, name) {
	let id = body[name];
	if (typeof id != "number") throw require_world.m([name]);
	return id;
}
const UNIQUE_NAMES = {
	prompts: "unique_prompt_names",
	criteria: "unique_criterion_names",
	evaluations: "unique_evaluation_names"
};
function checkName(platform, kind, name, scope, ownId) {
	if (platform.switches[UNIQUE_NAMES[kind]] && platform.tables.all(kind).some((row) => row.id !== ownId && row.name === name && (row.archived_at === null || platform.switches.archived_names_taken) && row.scope_type === scope.scope_type && row.org_id === scope.org_id && row.project_id === scope.project_id && row.workflow_id === scope.workflow_id)) throw require_world.d(`${NOUNS$1[kind]} with name ${JSON.stringify(name)} already exists in this scope`);
}
function checkValues(platform, caller, kind, values, row) {
	if (kind === "criteria") {
		let merged = {
			...row,
			...values
		}, config = checkCriterion(String(merged.type), merged.config, merged.output_schema, platform.switches);
		return values.config === void 0 ? values : {
			...values,
			config: withPlainTexts(config, platform.switches)
		};
	}
	if (kind === "evaluations" && Array.isArray(values.criteria)) {
		let held = row === void 0 ? [] : platform.tables.get("evaluations", row.id)?.criteria ?? [];
		return {
			...values,
			criteria: pins(platform, caller, values.criteria, held)
		};
	}
	return values;
}
function withPlainTexts(config, switches) {
	let texts = Object.entries(pick(config, ["prompt_template", "rubric"]));
	return {
		...config,
		...Object.fromEntries(texts.map(([name, text]) => [name, normalised(text, switches)]))
	};
}
function pins(platform, caller, members, held) {
	let seen = new Set();
	return members.map(({ criterion_id }, index) => {
		let row = platform.tables.get("criteria", criterion_id);
		if (!row || row.scope_type !== "system" && row.org_id !== caller.org_id) throw require_world.p([
			"criteria",
			index,
			"criterion_id"
		], "value_error", `Criterion ${criterion_id} not found`);
		let isHeld = held.some((pin) => pin.criterion_id === criterion_id);
		if (row.archived_at !== null && !isHeld) throw require_world.g(`Criterion ${criterion_id} is archived`);
		if (seen.has(criterion_id)) throw require_world.g(`Criterion ${criterion_id} is listed twice`);
		return seen.add(criterion_id), {
			criterion_id,
			criterion_version: row.version
		};
	});
}
// build/providers/pipelines/emulator/types.js
const LIBRARY_KINDS = [
	"prompts",
	"criteria",
	"evaluations"
], KINDS = [
	...LIBRARY_KINDS,
	"tool_endpoints",
	"tool_bindings",
	"tool_ground_truths",
	"experiments"
], WORKFLOW_STATUSES = [
	"ACTIVE",
	"PAUSED",
	"DRAFT",
	"COMPLETED",
	"ARCHIVED",
	"PENDING_ACTIVATION"
], TASK_STATUSES = [
	"pending",
	"in_progress",
	"finished",
	"failed",
	"paused",
	"escalated",
	"quarantined"
], TABLE_NAMES = [
	...KINDS,
	"workflows",
	"projects",
	"organizations",
	"keys",
	"models",
	"nodes",
	"tasks",
	"uploads",
	"task_jobs",
	"copies",
	"export_jobs",
	"past_versions",
	"replays",
	"discovered",
	"counters"
], ANSWERS = {
	prompts: PROMPT_ANSWER,
	criteria: CRITERION_ANSWER,
	evaluations: EVALUATION_ANSWER
};
function addLibraryRoutes(routes, platform) {
	for (let kind of LIBRARY_KINDS) addKind(routes, platform, kind);
}
function addKind(routes, platform, kind) {
	let url = `/api/${kind}`, fields = LIBRARY_FIELDS[kind], schema = ANSWERS[kind];
	addRoute(routes, platform, {
		method: "GET",
		url,
		summary: `List ${kind}`,
		family: kind,
		access: "read",
		query: {
			...pageQuery(platform.switches.page_size_max),
			...SCOPE_QUERY
		},
		answers: { 200: listAnswer(schema) },
		run: ({ caller, query }) => listed(platform, kind, rowsFor(platform, caller, kind, query), query)
	}), addRoute(routes, platform, {
		method: "POST",
		url,
		summary: `Create one of ${kind}`,
		family: kind,
		access: "write",
		body: bodySchema(fields, "create"),
		...kind === "criteria" ? { documentedBody: criterionSchema() } : {},
		answers: CREATED(schema),
		refusals: [404, 409],
		creates: "object",
		run: ({ caller, body }) => created(platform, kind, createLibrary(platform, caller, kind, body))
	}), addRoute(routes, platform, {
		method: "GET",
		url: `${url}/:id`,
		summary: `Read one of ${kind}`,
		family: kind,
		access: "read",
		answers: { 200: schema },
		refusals: [404],
		run: ({ caller, id }) => single(platform, kind, visibleLibrary(platform, caller, kind, id("id")))
	}), addRoute(routes, platform, {
		method: "PUT",
		url: `${url}/:id`,
		summary: `Update one of ${kind}; makes a new version`,
		family: kind,
		access: "write",
		body: bodySchema(fields, "update"),
		answers: UPDATED(schema),
		refusals: [404, 409],
		run: ({ caller, id, body }) => updated(platform, kind, updateLibrary(platform, caller, kind, id("id"), body))
	}), addRoute(routes, platform, {
		method: "DELETE",
		url: `${url}/:id`,
		summary: `Delete one of ${kind}; archived instead when something uses it`,
		family: kind,
		access: "write",
		answers: UPDATED(schema),
		refusals: [404],
		run: ({ caller, id }) => deleted(platform, kind, removeLibrary(platform, caller, kind, id("id")))
	});
}
const FILTERS = [
	"scope_type",
	"org_id",
	"project_id",
	"workflow_id"
];
function rowsFor(platform, caller, kind, query) {
	let { archived_listed, scope_filters } = platform.switches;
	return platform.tables.all(kind).filter((row) => row.scope_type !== "system" && row.org_id !== caller.org_id || row.archived_at !== null && !archived_listed ? !1 : scope_filters === "ignored" || FILTERS.every((name) => query[name] === void 0 || query[name] === row[name]));
}
// build/providers/pipelines/emulator/task-rows.js
const MOST_TASKS = 5e3, TASKS_SCHEMA = {
	type: "array",
	minItems: 1,
	maxItems: MOST_TASKS,
	items: {
		type: "object",
		required: ["fields"],
		properties: { fields: {
			type: "object",
			additionalProperties: !0
		} },
		additionalProperties: !0
	}
};
function rowsOf({ tasks }) {
	return Array.isArray(tasks) ? tasks.map((task) => objectOf(objectOf(task).fields)) : void 0;
}
// build/providers/pipelines/emulator/task-jobs.js
const TASK_JOB_SCHEMA = {
	type: "object",
	properties: {
		count: {
			type: "integer",
			minimum: 1,
			maximum: MOST_TASKS
		},
		configOverrides: {
			type: "object",
			additionalProperties: !0
		},
		tasks: TASKS_SCHEMA
	},
	additionalProperties: !0
};
function beginTaskJob(platform, workflow, caller, body) {
	let { switches, tables } = platform, given = rowsOf(body);
	if (given !== void 0 && switches.task_rows === "refused") throw new require_world.u(422, [{
		loc: ["body", "tasks"],
		msg: "Extra inputs are not permitted",
		type: "extra_forbidden"
	}]);
	openWorkflow(workflow);
	let taken = switches.task_rows === "taken" ? given : void 0, count = typeof body.count == "number" ? body.count : 1, at = require_world.n(platform), job = {
		id: `job-${tables.next("task_jobs")}`,
		workflow_id: workflow.id,
		status: switches.experiment_first_status,
		polls: 0,
		rows: taken ?? Array.from({ length: count }, () => ({})),
		hasFields: taken !== void 0,
		tried: 0,
		result: emptyResult(),
		created_by: caller.email,
		created_at: at,
		updated_at: at
	};
	return tables.put("task_jobs", job), job;
}
function readTaskJob(platform, workflow, job) {
	if (TERMINAL.has(job.status)) return job;
	let { experiment_polls, experiment_end } = platform.switches, polls = job.polls + 1, ends = polls >= experiment_polls, tried = ends ? job.rows.length : Math.floor(job.rows.length * polls / experiment_polls), result = added(job.result, createRows(platform, workflow, job, tried)), status = ends ? experiment_end : "processing", next = {
		...job,
		polls,
		tried,
		result,
		status,
		updated_at: require_world.n(platform)
	};
	return platform.tables.put("task_jobs", next), next;
}
function cancelTaskJob(platform, job) {
	if (TERMINAL.has(job.status)) return job;
	let status = job.result.task_ids.length > 0 ? "partially_cancelled" : "cancelled", next = {
		...job,
		status,
		updated_at: require_world.n(platform)
	};
	return platform.tables.put("task_jobs", next), next;
}
function taskJob(platform, workflow, id) {
	let job = platform.tables.get("task_jobs", id);
	if (job?.workflow_id !== workflow.id) throw require_world.h("Job");
	return job;
}
function taskJobView({ switches }, job) {
	let { id, status, rows, tried } = job, { task_ids, errors, failed } = job.result, shown = {
		job_id: id,
		status,
		progress: {
			total: rows.length,
			completed: tried
		}
	};
	if (!TERMINAL.has(status)) return shown;
	let where = switches.task_job_ids, counts = {
		success_count: task_ids.length,
		error_count: failed,
		errors
	};
	return {
		...shown,
		...where === "top" ? { task_ids } : {},
		result: {
			...counts,
			...where === "result" ? { task_ids } : {}
		}
	};
}
function createRows(platform, workflow, { rows, tried, hasFields, created_by }, end) {
	return createBatch(platform, hasFields ? workflow : {
		...workflow,
		task_fields: []
	}, rows.slice(tried, end), created_by, { first: tried });
}
function added(before, more) {
	return {
		task_ids: [...before.task_ids, ...more.task_ids],
		errors: [...before.errors, ...more.errors],
		failed: before.failed + more.failed
	};
}
// build/providers/pipelines/emulator/routes-tasks.js
const WORKFLOW$1 = "/api/projects/:project_id/workflows/:workflow_id", JOB = `${WORKFLOW$1}/seeded-data/create-tasks-status/:job_id`;
function addTaskRoutes(routes, platform) {
	let add = (spec) => addRoute(routes, platform, {
		family: "tasks",
		isServed: () => platform.switches.task_routes,
		...spec
	}), workflowOf = ({ caller, id }) => visibleWorkflow(platform, caller, id("workflow_id"), id("project_id"));
	add({
		method: "POST",
		url: `${WORKFLOW$1}/seeded-data/create-tasks-async`,
		summary: "Begin a job that creates tasks",
		access: "write",
		body: TASK_JOB_SCHEMA,
		answers: {
			200: TASK_JOB_ANSWER,
			201: TASK_JOB_ANSWER,
			202: TASK_JOB_ANSWER
		},
		refusals: [404, 409],
		creates: "run",
		run: (call) => {
			let job = beginTaskJob(platform, workflowOf(call), call.caller, call.body);
			return {
				status: Number(platform.switches.experiment_answer),
				body: {
					job_id: job.id,
					status: job.status
				}
			};
		}
	}), add({
		method: "GET",
		url: JOB,
		summary: "The status of a job that creates tasks",
		access: "read",
		answers: { 200: TASK_JOB_ANSWER },
		refusals: [404],
		run: (call) => {
			let workflow = workflowOf(call);
			return ok(taskJobView(platform, readTaskJob(platform, workflow, taskJob(platform, workflow, call.text("job_id")))));
		}
	}), add({
		method: "POST",
		url: `${JOB}/cancel`,
		summary: "Cancel what still runs of a job",
		access: "write",
		answers: { 200: TASK_JOB_ANSWER },
		refusals: [404],
		run: (call) => ok(taskJobView(platform, cancelTaskJob(platform, taskJob(platform, workflowOf(call), call.text("job_id")))))
	}), add({
		method: "GET",
		url: `${WORKFLOW$1}/tasks/:task_id`,
		summary: "A task and its status",
		access: "read",
		answers: { 200: TASK_ANSWER$1 },
		refusals: [404],
		run: (call) => {
			let workflow = workflowOf(call), task = platform.tables.get("tasks", call.id("task_id"));
			if (task?.workflow_id !== workflow.id) throw require_world.h("Task");
			let { id, workflow_id, status, created_at, updated_at } = moveOn(platform, workflow, task);
			return ok({
				id,
				workflow_id,
				project_id: workflow.project_id,
				status,
				created_at,
				updated_at
			});
		}
	});
}
// build/providers/pipelines/emulator/workflow-tool-rules.js
const NOUNS = {
	tool_bindings: "Tool binding",
	tool_ground_truths: "Tool ground truth"
};
function visibleTool(platform, caller, kind, workflowId, id) {
	visibleWorkflow(platform, caller, workflowId);
	let row = platform.tables.get(kind, id);
	if (!row || row.workflow_id !== workflowId) throw require_world.h(NOUNS[kind]);
	return row;
}
function createBinding(platform, caller, workflowId, body) {
	let workflow = visibleWorkflow(platform, caller, workflowId), { values, extra } = readCreate(BINDING_FIELDS, body, platform.switches), row = {
		...stamped(platform, caller, workflowId),
		...withAllTools(platform, values),
		extra
	};
	return checkBinding(platform, workflow, row), platform.tables.put("tool_bindings", row), row;
}
function updateBinding(platform, caller, workflowId, id, body) {
	let row = visibleTool(platform, caller, "tool_bindings", workflowId, id), { values, extra } = readUpdate(BINDING_FIELDS, body, row, platform.switches, !1), next = changed(platform, row, withAllTools(platform, values), extra);
	return (next.node_id !== row.node_id || next.field_id !== row.field_id || next.endpoint_id !== row.endpoint_id) && checkBinding(platform, visibleWorkflow(platform, caller, workflowId), next), platform.tables.put("tool_bindings", next), next;
}
function createGroundTruth(platform, caller, workflowId, body) {
	let workflow = visibleWorkflow(platform, caller, workflowId), { values, extra } = readCreate(GROUND_TRUTH_FIELDS, body, platform.switches), row = {
		...stamped(platform, caller, workflowId),
		...withKnownTools(platform, values),
		extra
	};
	return checkGroundTruth(platform, workflow, row), platform.tables.put("tool_ground_truths", row), row;
}
function updateGroundTruth(platform, caller, workflowId, id, body) {
	let row = visibleTool(platform, caller, "tool_ground_truths", workflowId, id), full = platform.switches.put_mode === "full", { values, extra } = readUpdate(GROUND_TRUTH_FIELDS, body, row, platform.switches, full), next = changed(platform, row, withKnownTools(platform, values), extra);
	return (next.node_id !== row.node_id || next.field_id !== row.field_id) && checkGroundTruth(platform, visibleWorkflow(platform, caller, workflowId), next), platform.tables.put("tool_ground_truths", next), next;
}
function changed(platform, row, values, extra) {
	let current = row, next = {
		...values,
		extra: {
			...row.extra,
			...extra
		}
	};
	return !Object.entries(next).some(([name, value]) => !require_closest.u(value, current[name] ?? null)) && !platform.switches.noop_update_bumps ? row : {
		...row,
		...next,
		updated_at: require_world.n(platform)
	};
}
function stamped(platform, caller, workflowId) {
	let at = require_world.n(platform);
	return {
		id: require_world.t(platform),
		workflow_id: workflowId,
		created_by: caller.email,
		created_at: at,
		updated_at: at
	};
}
function fieldOf(workflow, row) {
	let field = workflow.fields.find(({ nodeId, fieldId }) => nodeId === row.node_id && fieldId === row.field_id);
	if (!field) throw require_world.g(`Field ${row.field_id} of node ${row.node_id} does not exist in workflow ${workflow.id}`);
	return field;
}
function checkBinding(platform, workflow, row) {
	if (!fieldOf(workflow, row).llm) throw require_world.g(`Field ${row.field_id} of node ${row.node_id} is not an LLM response field`);
	let endpoint = platform.tables.get("tool_endpoints", row.endpoint_id);
	if (!endpoint || endpoint.org_id !== workflow.org_id) throw require_world.g(`Tool endpoint ${row.endpoint_id} not found`);
	if (!endpoint.active || endpoint.archived_at !== null) throw require_world.g(`Tool endpoint ${row.endpoint_id} is not active`);
	if (platform.tables.all("tool_bindings").some((other) => sameField(other, row) && other.endpoint_id === row.endpoint_id) && platform.switches.unique_bindings) throw require_world.d("This endpoint is already bound to the field");
}
function checkGroundTruth(platform, workflow, row) {
	if (fieldOf(workflow, row), platform.tables.all("tool_ground_truths").some((other) => sameField(other, row)) && platform.switches.unique_ground_truths) throw require_world.d("This field already has a tool ground truth");
}
function sameField(a, b) {
	return a.id !== b.id && a.workflow_id === b.workflow_id && a.node_id === b.node_id && a.field_id === b.field_id;
}
function withAllTools(platform, values) {
	let tools = values.selected_tools;
	return platform.switches.empty_selected_tools === "all" && Array.isArray(tools) && tools.length === 0 ? {
		...values,
		selected_tools: null
	} : values;
}
function withKnownTools(platform, values) {
	return !Array.isArray(values.expected_tools) || platform.switches.unknown_body_keys === "stored" ? values : {
		...values,
		expected_tools: values.expected_tools.map((tool) => pick(objectOf(tool), ["name", "input_parameters"]))
	};
}
// build/providers/pipelines/emulator/routes-workflow-tools.js
const BINDINGS = "/api/workflows/:workflow_id/tool-bindings", TRUTHS = "/api/workflows/:workflow_id/tool-ground-truths", NODE = {
	type: "string",
	maxLength: 255
};
function addWorkflowToolRoutes(routes, platform) {
	addBindingRoutes(platform, (spec) => addRoute(routes, platform, {
		family: "tool_bindings",
		...spec
	}));
	let addTruth = (spec) => addRoute(routes, platform, {
		family: "tool_ground_truths",
		...spec
	});
	addGroundTruthRoutes(platform, addTruth), addRunRoutes(platform, addTruth);
}
function addBindingRoutes(platform, add) {
	let kind = "tool_bindings", of = ({ caller, id, text }) => visibleTool(platform, caller, kind, id("workflow_id"), text("binding_id"));
	add({
		method: "GET",
		url: BINDINGS,
		summary: "List the tool bindings of a workflow",
		access: "read",
		query: {
			...pageQuery(platform.switches.page_size_max),
			node_id: NODE
		},
		answers: { 200: listAnswer(BINDING_ANSWER) },
		refusals: [404],
		run: (call) => listOf$1(platform, kind, call)
	}), add({
		method: "POST",
		url: BINDINGS,
		summary: "Bind a tool endpoint to a field",
		access: "write",
		body: bodySchema(BINDING_FIELDS, "create"),
		answers: CREATED(BINDING_ANSWER),
		refusals: [404, 409],
		creates: "object",
		run: ({ caller, id, body }) => created(platform, kind, createBinding(platform, caller, id("workflow_id"), body))
	}), add({
		method: "GET",
		url: `${BINDINGS}/:binding_id`,
		summary: "Read a tool binding",
		access: "read",
		answers: { 200: BINDING_ANSWER },
		refusals: [404],
		run: (call) => single(platform, kind, of(call))
	}), add({
		method: "PATCH",
		url: `${BINDINGS}/:binding_id`,
		summary: "Update a tool binding",
		access: "write",
		body: bodySchema(BINDING_FIELDS, "update"),
		answers: UPDATED(BINDING_ANSWER),
		refusals: [404, 409],
		run: ({ caller, id, text, body }) => updated(platform, kind, updateBinding(platform, caller, id("workflow_id"), text("binding_id"), body))
	}), add({
		method: "DELETE",
		url: `${BINDINGS}/:binding_id`,
		summary: "Remove a tool binding",
		access: "write",
		answers: UPDATED(BINDING_ANSWER),
		refusals: [404],
		run: (call) => {
			let row = of(call);
			return platform.tables.delete(kind, row.id), deleted(platform, kind, row);
		}
	});
}
function addGroundTruthRoutes(platform, add) {
	let kind = "tool_ground_truths";
	add({
		method: "GET",
		url: TRUTHS,
		summary: "List the tool ground truths of a workflow",
		access: "read",
		query: {
			...pageQuery(platform.switches.page_size_max),
			node_id: NODE,
			field_id: NODE
		},
		answers: { 200: listAnswer(GROUND_TRUTH_ANSWER) },
		refusals: [404],
		run: (call) => listOf$1(platform, kind, call)
	}), add({
		method: "POST",
		url: TRUTHS,
		summary: "State which tools a field should call",
		access: "write",
		body: bodySchema(GROUND_TRUTH_FIELDS, "create"),
		answers: CREATED(GROUND_TRUTH_ANSWER),
		refusals: [404, 409],
		creates: "object",
		run: ({ caller, id, body }) => created(platform, kind, createGroundTruth(platform, caller, id("workflow_id"), body))
	}), add({
		method: "PUT",
		url: `${TRUTHS}/:ground_truth_id`,
		summary: "Update a tool ground truth",
		access: "write",
		body: bodySchema(GROUND_TRUTH_FIELDS, "update"),
		answers: UPDATED(GROUND_TRUTH_ANSWER),
		refusals: [404, 409],
		run: ({ caller, id, text, body }) => updated(platform, kind, updateGroundTruth(platform, caller, id("workflow_id"), text("ground_truth_id"), body))
	}), add({
		method: "DELETE",
		url: `${TRUTHS}/:ground_truth_id`,
		summary: "Remove a tool ground truth",
		access: "write",
		answers: UPDATED(GROUND_TRUTH_ANSWER),
		refusals: [404],
		run: ({ caller, id, text }) => {
			let row = visibleTool(platform, caller, kind, id("workflow_id"), text("ground_truth_id"));
			return platform.tables.delete(kind, row.id), deleted(platform, kind, row);
		}
	});
}
function addRunRoutes(platform, add) {
	add({
		method: "POST",
		url: "/api/tool-ground-truths/recommend",
		summary: "Rank tools for a prompt",
		access: "read",
		body: RECOMMEND_SCHEMA,
		answers: { 200: ANY_ANSWER },
		refusals: [404],
		run: ({ caller, body }) => ok(recommendTools(platform, caller, body))
	}), add({
		method: "POST",
		url: `${TRUTHS}/nodes/:node_db_id/evaluate`,
		summary: "Compare the tool calls of a node with the ground truth of its field",
		access: "read",
		body: EVALUATE_SCHEMA,
		answers: { 200: ANY_ANSWER },
		refusals: [404],
		run: ({ caller, id, body }) => ok(evaluateNode(platform, caller, id("workflow_id"), id("node_db_id"), body))
	}), add({
		method: "GET",
		url: "/api/projects/:project_id/workflows/:workflow_id/nodes/:node_db_id/tool-call-history",
		summary: "The tool calls of a node",
		access: "read",
		answers: { 200: ANY_ANSWER },
		refusals: [404],
		run: ({ caller, id }) => ok(toolCallHistory(platform, caller, id("project_id"), id("workflow_id"), id("node_db_id")))
	});
}
function listOf$1(platform, kind, { caller, id, query }) {
	let workflow = visibleWorkflow(platform, caller, id("workflow_id")), honoured = platform.switches.node_filters === "honoured", wanted = (name, value) => !honoured || query[name] === void 0 || query[name] === value;
	return listed(platform, kind, platform.tables.all(kind).filter((row) => row.workflow_id === workflow.id).filter((row) => wanted("node_id", row.node_id) && wanted("field_id", row.field_id)), query);
}
// build/providers/pipelines/emulator/seed.js
const isId = (value) => typeof value == "number" && Number.isSafeInteger(value) && value > 0, isText = (value) => typeof value == "string" && value !== "", isList = (value) => Array.isArray(value), isMap = (value) => require_closest.l(value), isNamedList = (value) => Array.isArray(value) && value.every((entry) => require_closest.l(entry) && isText(entry.name)), isMapList = (value) => Array.isArray(value) && value.every(require_closest.l), oneOf = (...words) => (value) => typeof value == "string" && words.includes(value), optional = (check) => (value) => value === void 0 || check(value), SECTIONS = {
	organizations: {
		required: !0,
		entry: {
			id: isId,
			name: isText
		}
	},
	keys: {
		required: !0,
		entry: {
			key: isText,
			email: isText,
			org_id: isId,
			role: oneOf("admin", "member", "viewer"),
			deny: optional(isList)
		}
	},
	projects: {
		required: !0,
		entry: {
			id: isId,
			name: isText,
			org_id: isId
		}
	},
	workflows: {
		required: !0,
		entry: {
			id: isId,
			name: isText,
			project_id: isId,
			status: optional(oneOf(...WORKFLOW_STATUSES)),
			task_fields: optional(isNamedList),
			task_nodes: optional(isId),
			seeded_data: optional(isMapList),
			fields: optional(isList),
			nodes: optional(isList)
		}
	},
	models: {
		required: !0,
		entry: { slug: isText }
	},
	discovered_tools: {
		required: !1,
		entry: {}
	},
	prompts: {
		required: !1,
		entry: {
			name: isText,
			prompt_text: (value) => typeof value == "string"
		}
	},
	criteria: {
		required: !1,
		entry: {
			name: isText,
			type: isText,
			config: isMap
		}
	},
	evaluations: {
		required: !1,
		entry: {
			name: isText,
			criteria: isList
		}
	},
	tool_endpoints: {
		required: !1,
		entry: { name: isText }
	},
	tool_bindings: {
		required: !1,
		entry: {
			workflow_id: isId,
			node_id: isText,
			field_id: isText,
			endpoint_id: isText
		}
	},
	tool_ground_truths: {
		required: !1,
		entry: {
			workflow_id: isId,
			node_id: isText,
			field_id: isText
		}
	}
};
function parseSeed(value) {
	if (!require_closest.l(value)) throw new require_faults.o("A seed must be a JSON object.");
	let seed = value;
	for (let name of Object.keys(seed)) if (!Object.hasOwn(SECTIONS, name)) throw new require_faults.o(`The seed has an unknown section ${JSON.stringify(name)}. Use one of: ${Object.keys(SECTIONS).join(", ")}.`);
	for (let [name, { required, entry }] of Object.entries(SECTIONS)) checkSection(name, seed[name], required, entry);
	return checkParents(seed), seed;
}
function checkSection(name, value, required, entry) {
	if (value === void 0) {
		if (required) throw new require_faults.o(`The seed lacks the section ${name}.`);
	} else if (name === "discovered_tools") {
		if (!require_closest.l(value) || !Object.values(value).every((tools) => Array.isArray(tools))) throw new require_faults.o("In the seed, discovered_tools must map each URL to a list of tools.");
	} else {
		if (!Array.isArray(value)) throw new require_faults.o(`In the seed, ${name} must be a list.`);
		value.forEach((item, index) => {
			if (!require_closest.l(item)) throw new require_faults.o(`In the seed, ${name}[${index}] must be an object.`);
			for (let [field, check] of Object.entries(entry)) if (!check(item[field])) throw new require_faults.o(`In the seed, ${name}[${index}].${field} is missing or of the wrong type.`);
		});
	}
}
function checkParents(seed) {
	let organizations = new Set(seed.organizations.map((row) => row.id)), projects = new Set(seed.projects.map((row) => row.id)), workflows = new Set(seed.workflows.map((row) => row.id)), lacks = (where, what) => new require_faults.o(`In the seed, ${where} names ${what}, which is not in the seed.`);
	for (let row of seed.keys) if (!organizations.has(row.org_id)) throw lacks(`the key of ${row.email}`, `organization ${row.org_id}`);
	for (let row of seed.projects) if (!organizations.has(row.org_id)) throw lacks(`project ${row.id}`, `organization ${row.org_id}`);
	for (let row of seed.workflows) if (!projects.has(row.project_id)) throw lacks(`workflow ${row.id}`, `project ${row.project_id}`);
	for (let row of [...seed.tool_bindings ?? [], ...seed.tool_ground_truths ?? []]) if (!workflows.has(row.workflow_id)) throw lacks("a binding or ground truth", `workflow ${row.workflow_id}`);
}
// build/providers/pipelines/emulator/switches-exports.js
const EXPORT_SWITCHES = {
	export_routes: require_world.s(!0, "C-j", "Whether the main API exports tasks."),
	export_ways: require_world.a([
		"both",
		"at_once",
		"job"
	], "both", "C-j", "Exports are made at once, by a job, or as one likes; the other route is 404."),
	export_formats: require_world.a([
		"all",
		"json",
		"csv",
		"zip",
		"zip-json"
	], "all", "C-j", "The format that an export takes; every other one is 422."),
	export_copies: require_world.a([
		"allowed",
		"admins",
		"refused"
	], "allowed", "C-j", "Who may export the tasks of a copied workflow: all, or admins alone; others are 403."),
	export_rows: require_world.a([
		"list",
		"items",
		"tasks"
	], "list", "C-j", "Rows of a JSON export: a list, or under `items` or `tasks`."),
	export_answer: require_world.a(["wrapped", "file"], "wrapped", "C-j", "An export at once of a table or archive: JSON that holds it, as the SDK reads it, or the file itself."),
	export_id: require_world.a([
		"id",
		"task_id",
		"Task ID"
	], "id", "C-j", "The name of the column with the id of the task."),
	export_columns: require_world.a([
		"name",
		"label",
		"node"
	], "name", "C-j", "The column of a criterion: its name, its label, or `<node>.<label>`. A name that is taken gets the field after it, as in `Tone (day-plan.answer)`."),
	export_scores: require_world.a(["columns", "nested"], "columns", "C-j", "Results of criteria stand among the columns of a row, or under `evaluations`."),
	export_cells: require_world.a(["bare", "object"], "bare", "C-j", "The result of a criterion: its score alone, or an object with the score, whether it passed, and why."),
	export_missing: require_world.a([
		"dash",
		"null",
		"absent"
	], "dash", "C-j", "A result that is not there: `-`, null, or no cell. A bare cell says an error of its judge in the same way."),
	export_inputs: require_world.a([
		"object",
		"columns",
		"hidden"
	], "object", "C-j", "The inputs of a task: under `inputs`, as columns `inputs.<name>`, or not shown."),
	export_outputs: require_world.a(["shown", "hidden"], "shown", "C-j", "Whether a row has `outputs`, by `<node>.<field>`."),
	export_expense: require_world.a(["shown", "hidden"], "shown", "C-j", "Whether a row has the tokens, the cost in dollars and the milliseconds of its task."),
	export_lag: require_world.o(0, [0, 1e3], "C-j", "How often the tasks of a copied workflow are exported until all scores are there; each time a share is added."),
	export_polls: require_world.o(2, [1, 1e3], "C-j", "Number of status reads until an export job ends."),
	export_end: require_world.a(["completed", "failed"], "completed", "C-j", "How an export job ends."),
	export_damage: require_world.a([
		"none",
		"cut",
		"garbled"
	], "none", "C-j", "The file of an export is whole, lacks its last third, or has bytes in its middle that mean nothing."),
	export_file: require_world.a(["inline", "address"], "inline", "C-j", "A finished export job holds the file, or an address of it which takes no key.")
}, READING_SWITCHES = {
	list_shape: require_world.a([
		"envelope",
		"data",
		"results",
		"next_page",
		"total_only",
		"bare",
		"items_only"
	], "envelope", "C-a.5", "How a list is wrapped: all five keys, the rows under `data` or `results`, a `next_page` number, only `{items,total}`, a bare JSON list, or only `{items}`."),
	tool_list_shape: require_world.a([
		"same",
		"envelope",
		"data",
		"results",
		"next_page",
		"total_only",
		"bare",
		"items_only"
	], "same", "C-h.4", "The same for tool bindings and tool ground truths only; `same` follows `list_shape`."),
	tool_list_paged: require_world.s(!0, "C-h.4", "Whether the lists of bindings and ground truths are paged, or return all rows at once."),
	page_size_default: require_world.o(20, [1, 1e3], "C-h.3", "Rows per page without `page_size`."),
	page_size_max: require_world.o(100, [1, 1e3], "C-h.3", "The largest accepted `page_size`."),
	page_size_over_max: require_world.a(["refused", "capped"], "refused", "C-h.3", "A larger `page_size` is answered with 422, or lowered."),
	page_size_cap: require_world.o(0, [0, 1e3], "C-a.5", "The server never returns more rows per page, whatever was asked; totals stay right. 0 is off."),
	page_ignored: require_world.s(!1, "C-a.5", "The server ignores `page` and always returns the first page."),
	page_repeats_row: require_world.s(!1, "C-a.5", "Every further page starts with the last row of the page before, as after an insert."),
	list_ends_at: require_world.o(0, [0, 1e5], "C-a.5", "Rows after this number are never returned, although `total` counts them. 0 is off."),
	list_rows: require_world.a([
		"full",
		"omit_long",
		"shorten"
	], "full", "C-a.1", "Whether list rows have long fields (texts, configurations, members) in full, not at all, or shortened."),
	list_shorten_to: require_world.o(40, [1, 1e5], "C-a.1", "Characters that `list_rows=shorten` leaves before the ellipsis."),
	scope_filters: require_world.a(["honoured", "ignored"], "honoured", "C-h.26", "Whether `scope_type`, `org_id`, `project_id`, `workflow_id` filter a list."),
	node_filters: require_world.a(["honoured", "ignored"], "honoured", "C-a.3", "Whether `node_id` and `field_id` filter bindings and ground truths."),
	archived_listed: require_world.s(!1, "C-h.18", "Whether lists show archived rows."),
	archived_key: require_world.a([
		"archived",
		"is_archived",
		"archived_at"
	], "archived", "C-h.17", "The name of the field that marks an archived row."),
	created_at: require_world.a(["shown", "absent"], "shown", "C-b", "Whether objects have `created_at`."),
	version: require_world.a([
		"shown",
		"single",
		"absent"
	], "shown", "C-b", "Whether objects have `version`: always, only when read one by one, or never."),
	extra_fields: require_world.a([
		"none",
		"top",
		"nested",
		"config"
	], "none", "C-b", "Unknown fields: on objects, also on elements of their lists, also in `config`. Never inside opaque JSON such as a schema."),
	fill_defaults: require_world.s(!1, "C-b", "The server fills in defaults: empty descriptions, criterion settings, labels, tool rounds."),
	prompt_placeholders: require_world.a([
		"sent_or_derived",
		"sent",
		"derived",
		"absent"
	], "sent_or_derived", "C-h.8", "Where `prompt_placeholders` come from: as sent, from the `{{names}}` of the text, the first else the second, or never returned."),
	set_order: require_world.a([
		"kept",
		"reversed",
		"sorted"
	], "kept", "C-h.31", "The order of returned members, selected tools and excluded tools."),
	secrets: require_world.a([
		"masked",
		"omitted",
		"echoed"
	], "masked", "C-h.16", "How `auth_config` is returned."),
	criteria_members: require_world.a(["criterion_id", "expanded"], "criterion_id", "C-b.3", "Members of an evaluation: `{criterion_id, criterion_version}` or whole criteria with `id` and `version`."),
	excluded_tools: require_world.a([
		"objects",
		"strings",
		"as_sent"
	], "objects", "C-b.6", "Excluded tools are returned as `{name}`, as strings, or as they were sent."),
	binding_count: require_world.a([
		"count",
		"binding_count",
		"total",
		"number"
	], "count", "C-h.13", "The key of the binding count, or a bare number."),
	version_list: require_world.a([
		"bare",
		"envelope",
		"versions"
	], "bare", "C-h.13", "An endpoint's versions as a bare list, in the page envelope, or under `versions`."),
	usage_list: require_world.a([
		"bindings",
		"items",
		"bare"
	], "bindings", "C-h.13", "Where an endpoint is used: under `bindings`, under `items`, or a bare list."),
	supports: require_world.a(["list", "object"], "list", "C-a.4", "What a configurable field supports: a list of words or an object of booleans."),
	field_uses: require_world.a(["hidden", "shown"], "hidden", "C-j", "Whether a configurable field says what it runs with: `promptId`, `promptVersion`, `modelSlug`, `evaluationId`, `evaluationVersion`."),
	me_fields: require_world.a(["full", "minimal"], "full", "C-h.29", "`/api/auth/me` returns id and organization name too, or only the four fields that the official command line reads."),
	experiment_counts: require_world.a(["shown", "hidden"], "shown", "C-a.4", "Whether a variant of an experiment has its `status` and `success_count`."),
	experiment_overrides: require_world.a(["hidden", "shown"], "hidden", "C-h.34", "Whether the status of an experiment repeats each variant's overrides.")
}, RUN_SWITCHES = {
	run_seed: require_world.o(1, [0, 1e6], "C-j", "Begins everything that is left to chance in a task: the same number gives the same outputs and scores."),
	experiment_inputs: require_world.a(["equal", "unequal"], "equal", "C-a.4", "Tasks of all variants get the same inputs, one by one, or each variant goes on where the one before stopped."),
	run_outputs: require_world.a(["varied", "whole"], "varied", "C-j", "A model leaves out sentences of its prompt by chance, or follows all of them."),
	judge_noise: require_world.o(40, [0, 100], "C-j", "How far the score of a judge may be off, in percent of its range. 0 is none."),
	judge_fails_every: require_world.o(0, [0, 1e5], "C-j", "Every n-th answer of a judge is an error. 0 is off."),
	task_slow_every: require_world.o(0, [0, 1e5], "C-j", "Every n-th task, by its id, takes ten times as long, ends last, and gets its scores one export later. 0 is off.")
}, TASK_SWITCHES = {
	task_polls: require_world.o(2, [1, 1e5], "C-f", "How often a task is shown until it ends. A large number is a task that does not end in time."),
	task_end: require_world.a([
		"finished",
		"failed",
		"paused",
		"escalated",
		"quarantined"
	], "finished", "C-f", "How a task ends."),
	task_end_every: require_world.o(1, [1, 1e5], "C-f", "Every n-th task, by its id, ends as `task_end` says; the others finish."),
	task_in_paused: require_world.a(["pending", "paused"], "pending", "C-f", "The status of the tasks of a paused workflow, which wait until it is active."),
	task_fails_every: require_world.o(0, [0, 5e3], "C-f", "Every n-th row of a batch fails while its task is created; its error names no field. 0 is off."),
	task_routes: require_world.s(!0, "C-a.4", "Whether the main API has the routes that create and show tasks."),
	task_rows: require_world.a([
		"taken",
		"refused",
		"ignored"
	], "taken", "C-a.4", "The `tasks` of a body of the main API become tasks, are 422, or are ignored, so that `count` tasks without fields are created."),
	task_job_ids: require_world.a([
		"result",
		"top",
		"absent"
	], "result", "C-a.4", "Where a job that has ended names its tasks: in its `result`, beside its status, or nowhere."),
	v1_routes: require_world.s(!0, "C-f", "Whether the server has External API v1."),
	v1_deprecation: require_world.a([
		"true",
		"date",
		"absent"
	], "true", "C-e.4", "Answers of v1 carry `Deprecation: true` and a successor link, a date in place of `true` with a `Sunset`, or none of them."),
	v1_field_details: require_world.a(["shown", "absent"], "shown", "C-f", "Whether fields of a schema have `type` and `required` beside the three documented members."),
	v1_error_count: require_world.a(["tasks", "errors"], "tasks", "C-f", "`error_count` counts the rows that failed, or all errors."),
	v1_list_lag: require_world.o(0, [0, 100], "C-f", "How often the list of a workflow is read until a new task is in it. A task alone is shown at once."),
	v1_worker: require_world.a(["up", "down"], "up", "C-f", "While the worker is down, the confirmation of an upload is 503 and leaves it pending."),
	v1_upload_polls: require_world.o(2, [1, 1e5], "C-f", "Number of status reads until an upload ends."),
	v1_upload_end: require_world.a([
		"completed",
		"failed",
		"cancelled"
	], "completed", "C-f", "How an upload ends."),
	storage_put: require_world.a([
		"stored",
		"expired",
		"redirected"
	], "stored", "C-f", "The presigned address takes an archive, is 403 as if expired, or answers with a redirect."),
	failed_auth_limit: require_world.o(0, [0, 1e5], "C-f", "Requests to v1 with a missing or refused key that are 401 in a window of `rate_limit_window` seconds; the next is 429. 0 is off.")
}, WRITING_SWITCHES = {
	create_answer: require_world.a([
		"201",
		"200",
		"204"
	], "201", "C-h.2", "Status of a create, except of an experiment; 204 has no body."),
	experiment_answer: require_world.a([
		"202",
		"201",
		"200"
	], "202", "C-h.2", "Status of a launch, and of a new job that creates tasks."),
	update_answer: require_world.a(["object", "empty"], "object", "C-a.1", "An update answers 200 with the object, or 204."),
	delete_answer: require_world.a(["204", "object"], "204", "C-a.1", "A delete answers 204, or 200 with the object as it was."),
	put_mode: require_world.a(["partial", "full"], "partial", "C-h.6", "A PUT keeps what it leaves out, or resets it to its default (a required field left out is then 422). PATCH is always partial."),
	null_in_update: require_world.a([
		"clears",
		"ignored",
		"refused"
	], "clears", "C-h.6", "An explicit null for an optional field clears it, is ignored, or is 422."),
	noop_update_bumps: require_world.s(!0, "C-h.7", "An update without a change makes a new version."),
	unknown_body_keys: require_world.a([
		"ignored",
		"refused",
		"stored"
	], "ignored", "C-h.23", "Unknown keys of a body are ignored, answered with 422, or stored and returned."),
	text_normalised: require_world.a([
		"none",
		"crlf",
		"trim"
	], "none", "C-h.24", "Texts are stored as sent, with LF for CRLF, or also trimmed."),
	temperature: require_world.a([
		"clamped",
		"refused",
		"kept"
	], "clamped", "C-h.27", "A judge's temperature outside 0\u20132 is clamped, refused with 422, or kept."),
	code_timeout_max: require_world.o(300, [1, 86400], "C-b.4", "Seconds to which the timeouts of code tools are clamped."),
	empty_selected_tools: require_world.a(["kept", "all"], "kept", "C-h.11", "An empty `selected_tools` stays an empty list, or means all tools (null)."),
	tuple_change: require_world.a([
		"refused",
		"ignored",
		"applied"
	], "refused", "C-h.12", "An update that names another node, field or endpoint is 422, ignored, or applied."),
	delete_rule: require_world.a([
		"archive_when_used",
		"archive",
		"remove"
	], "archive_when_used", "C-a.6", "Effect of deleting a prompt, criterion or evaluation."),
	endpoint_delete_in_use: require_world.a([
		"refused",
		"cascade",
		"archive"
	], "refused", "C-h.19", "The delete of a bound endpoint is 409, deletes its bindings, or archives it."),
	unique_prompt_names: require_world.s(!1, "C-h.5", "A second prompt with the same name in the same scope is 409."),
	unique_criterion_names: require_world.s(!1, "C-h.5", "A second criterion with the same name in the same scope is 409."),
	unique_evaluation_names: require_world.s(!1, "C-h.5", "A second evaluation with the same name in the same scope is 409."),
	unique_endpoint_names: require_world.s(!0, "C-b.4", "A second tool endpoint with the same name in the organization is 409."),
	archived_names_taken: require_world.s(!1, "C-a.6", "The names of archived rows count as taken."),
	unique_bindings: require_world.s(!0, "C-h.35", "A second binding for the same node, field and endpoint is 409."),
	unique_ground_truths: require_world.s(!0, "C-h.28", "A second ground truth for the same node and field is 409."),
	idempotency: require_world.a([
		"experiments",
		"all",
		"none"
	], "experiments", "C-h.21", "Creates that honour an Idempotency-Key; experiments stand for all runs, tasks too."),
	idempotency_hours: require_world.o(24, [0, 8760], "C-h.20", "How long the answer for a key is kept."),
	idempotency_scope: require_world.a(["path", "route"], "path", "C-h.20", "A key counts per organization and exact path, or per organization and route with any ids."),
	experiment_first_status: require_world.a([
		"queued",
		"processing",
		"pending"
	], "queued", "C-h.33", "The status word of a new experiment, and of a new job that creates tasks."),
	experiment_polls: require_world.o(2, [1, 1e3], "C-a.4", "Number of status reads until an experiment, or a job that creates tasks, ends."),
	experiment_end: require_world.a([
		"completed",
		"failed",
		"cancelled",
		"partially_cancelled",
		"completed_with_partial_results"
	], "completed", "C-a.4", "How an experiment, or a job that creates tasks, ends."),
	key_role: require_world.a([
		"seeded",
		"admin",
		"member",
		"viewer"
	], "seeded", "C-f", "The role of every key, instead of the seeded one."),
	...require_world.i({
		limit: "C-h.32",
		retryAfter: "C-e.3"
	}),
	error_detail: require_world.a([
		"native",
		"string",
		"list",
		"object"
	], "native", "C-e.1", "`detail` in the shape that fits the error, or always in one shape."),
	deprecation_header: require_world.s(!1, "C-e.4", "Answers carry `Deprecation: true` and a successor link.")
}, SWITCHES = {
	...READING_SWITCHES,
	...WRITING_SWITCHES,
	...TASK_SWITCHES,
	...RUN_SWITCHES,
	...EXPORT_SWITCHES
};
// build/providers/pipelines/emulator/v1/errors.js
var V1Error = class extends require_world.u {
	code;
	constructor(status, code, message) {
		super(status, message), this.code = code;
	}
};
function invalidRequest(why) {
	return new require_world.u(400, why);
}
const CODES = {
	400: "invalid_request",
	401: "unauthorized",
	403: "forbidden",
	404: "not_found",
	413: "payload_too_large",
	422: "validation_error",
	429: "rate_limit_exceeded",
	500: "internal_server_error",
	503: "service_unavailable"
}, V1_ERRORS = {
	answer: (error) => {
		let code = error instanceof V1Error ? error.code : codeOf(error.status);
		return {
			status: error.status,
			body: bodyOf(code, sentenceOf(error), error.headers["Retry-After"])
		};
	},
	plain: (sentence, status, retryAfter) => bodyOf(codeOf(status), sentence, status === 429 ? retryAfter : void 0),
	schema: {
		type: "object",
		required: ["error", "message"],
		properties: {
			error: {
				type: "string",
				enum: [...new Set([
					"missing_api_key",
					"invalid_api_key",
					...Object.values(CODES),
					"api_error"
				])]
			},
			message: { type: "string" },
			retry_after: {
				type: "integer",
				description: "Seconds to wait, with 429 alone"
			}
		},
		additionalProperties: !1
	},
	words: {
		400: "The cursor or the status cannot be read",
		401: "No key, or one that is unknown or revoked",
		403: "The key may not do this",
		404: "Unknown, or of another organization",
		409: "The upload has been confirmed",
		413: "The body is larger than 32 MB",
		422: "The body does not fit, or the workflow does not take it",
		429: "Too many requests",
		503: "The worker is down; nothing was changed"
	}
};
function codeOf(status) {
	return CODES[status] ?? "api_error";
}
function bodyOf(error, message, retryAfter) {
	return {
		error,
		message,
		.../^\d{1,9}$/.test(retryAfter ?? "") ? { retry_after: Number(retryAfter) } : {}
	};
}
function sentenceOf({ detail }) {
	return typeof detail == "string" ? detail : detail.map(({ loc, msg }) => {
		let place = loc.slice(1).join(".");
		return place === "" ? msg : `${place}: ${msg}`;
	}).join("; ");
}
// build/providers/pipelines/emulator/v1/routes.js
const V1 = "/api/v1", NUMBER = {
	type: "integer",
	minimum: 1,
	maximum: MAX_INT
}, PARAMETERS = {
	workflow_id: NUMBER,
	task_id: NUMBER
};
function v1Route(platform, { access, refusals = [], ...spec }) {
	return {
		...spec,
		url: `${V1}${spec.url}`,
		tag: "External API v1",
		params: PARAMETERS,
		refusals: [
			...refusals,
			...spec.open ? [429] : [
				401,
				403,
				404,
				422,
				429
			],
			...spec.body === void 0 ? [] : [413]
		],
		admit: (headers) => {
			if (!platform.switches.v1_routes) throw new require_world.u(404, "Not Found");
			if (spec.open) return NOBODY;
			let caller = admitted(platform, headers);
			return authorize(caller, "tasks", access), caller;
		}
	};
}
function admitted(platform, headers) {
	let holder = holderOf(platform, headers);
	if (holder === "no key") throw new V1Error(401, "missing_api_key", "API key required: Authorization: Bearer or X-API-Key");
	if (holder === "refused") throw new V1Error(401, "invalid_api_key", "Invalid, expired or revoked API key");
	return holder;
}
// build/providers/pipelines/emulator/v1/answer-schemas.js
const INT = { type: "integer" }, TEXT = { type: "string" }, FLAG = { type: "boolean" }, TIME = {
	type: "string",
	format: "date-time"
};
function exactly(properties, ...optional) {
	return {
		type: "object",
		required: Object.keys(properties).filter((name) => !optional.includes(name)),
		properties,
		additionalProperties: !1
	};
}
function listOf(items) {
	return {
		type: "array",
		items
	};
}
const HEALTH_ANSWER = exactly({ status: TEXT }), WORKFLOW_ANSWER = exactly({
	id: INT,
	name: TEXT,
	status: {
		type: "string",
		enum: [...WORKFLOW_STATUSES]
	}
}), SCHEMA_ANSWER = exactly({
	workflow_id: INT,
	fields: listOf(exactly({
		name: TEXT,
		title: TEXT,
		type: TEXT,
		required: FLAG,
		format_hint: { type: ["string", "null"] }
	}, "type", "required")),
	has_file_upload_fields: FLAG,
	has_only_file_upload_fields: FLAG
}), TASK_ANSWER = exactly({
	id: INT,
	status: {
		type: "string",
		enum: [...TASK_STATUSES]
	},
	node_summary: exactly({
		total: INT,
		finished: INT,
		in_progress: INT,
		pending: INT
	}),
	created_at: TIME,
	updated_at: TIME
}), TASKS_ANSWER = exactly({
	tasks: listOf(TASK_ANSWER),
	next_cursor: { type: ["string", "null"] },
	has_more: FLAG
}), COUNTS = {
	success_count: INT,
	error_count: INT,
	errors: listOf(exactly({
		index: INT,
		field_name: { type: ["string", "null"] },
		message: TEXT
	})),
	task_ids: listOf(INT)
}, BATCH_ANSWER = exactly(COUNTS), UPLOAD_ANSWER = exactly({
	upload_id: {
		type: "string",
		format: "uuid"
	},
	upload_url: {
		type: "string",
		format: "uri"
	},
	expires_at: TIME
}), UPLOAD = {
	upload_id: {
		type: "string",
		format: "uuid"
	},
	status: TEXT
}, CONFIRMED_ANSWER = exactly(UPLOAD), UPLOAD_STATUS_ANSWER = exactly({
	...UPLOAD,
	message: TEXT,
	...COUNTS
}, "message", ...Object.keys(COUNTS));
// build/providers/pipelines/emulator/v1/batch-view.js
function batchView({ switches }, result) {
	let { task_ids, errors, failed } = result;
	return {
		success_count: task_ids.length,
		error_count: switches.v1_error_count === "errors" ? errors.length : failed,
		errors,
		task_ids
	};
}
// build/providers/pipelines/emulator/v1/cursor.js
function cursorAfter(lastId) {
	return Buffer.from(`{"last_id": ${lastId}}`).toString("base64");
}
function lastIdOf(cursor) {
	let id = read(cursor);
	if (id === void 0 || cursorAfter(id) !== cursor) throw invalidRequest("Invalid pagination cursor");
	return id;
}
function read(cursor) {
	try {
		let value = JSON.parse(Buffer.from(cursor, "base64").toString("utf8")), id = require_closest.l(value) ? value.last_id : void 0;
		return Number.isSafeInteger(id) ? Number(id) : void 0;
	} catch {
		return;
	}
}
// build/providers/pipelines/emulator/v1/routes-tasks.js
const WORKFLOW = "/workflows/:workflow_id", TASKS = `${WORKFLOW}/tasks`, PAGE = {
	usual: 50,
	most: 200
};
function taskRoutes(platform) {
	let workflowOf = ({ caller, id }) => visibleWorkflow(platform, caller, id("workflow_id")), route = (spec) => v1Route(platform, spec);
	return [
		route({
			method: "GET",
			url: "/health",
			summary: "Whether the API is up; needs no key",
			open: !0,
			access: "read",
			answers: { 200: HEALTH_ANSWER },
			run: () => ok({ status: "ok" })
		}),
		route({
			method: "GET",
			url: WORKFLOW,
			summary: "A workflow and its status",
			access: "read",
			answers: { 200: WORKFLOW_ANSWER },
			run: (call) => {
				let workflow = workflowOf(call);
				return ok({
					id: workflow.id,
					name: workflow.name,
					status: statusOf(workflow)
				});
			}
		}),
		route({
			method: "GET",
			url: `${WORKFLOW}/schema`,
			summary: "The fields that a new task is given",
			access: "read",
			answers: { 200: SCHEMA_ANSWER },
			run: (call) => ok(schemaView(platform, workflowOf(call)))
		}),
		route({
			method: "POST",
			url: TASKS,
			summary: "Create tasks; some of them may fail",
			access: "write",
			body: {
				type: "object",
				required: ["tasks"],
				properties: { tasks: TASKS_SCHEMA }
			},
			answers: { 200: BATCH_ANSWER },
			run: (call) => {
				let workflow = openWorkflow(workflowOf(call));
				if (workflow.task_fields.some(takesFile)) throw require_world.g("This workflow has file upload fields. Create its tasks with a ZIP upload.");
				let result = createBatch(platform, workflow, rowsOf(call.body) ?? [], call.caller.email);
				if (result.task_ids.length === 0) throw require_world.g(allFailed(result));
				return ok(batchView(platform, result));
			}
		}),
		route({
			method: "GET",
			url: TASKS,
			summary: "List tasks, the newest first",
			access: "read",
			query: {
				limit: {
					type: "integer",
					minimum: 1,
					maximum: PAGE.most
				},
				cursor: {
					type: "string",
					description: "The next_cursor of the page before"
				},
				status: {
					type: "string",
					enum: [...TASK_STATUSES],
					"x-checked-by": "route"
				}
			},
			answers: { 200: TASKS_ANSWER },
			refusals: [400],
			run: (call) => ok(taskPage(platform, workflowOf(call), call))
		}),
		route({
			method: "GET",
			url: `${TASKS}/:task_id`,
			summary: "The status of a task",
			access: "read",
			answers: { 200: TASK_ANSWER },
			run: (call) => {
				let workflow = workflowOf(call), task = platform.tables.get("tasks", call.id("task_id"));
				if (task?.workflow_id !== workflow.id) throw require_world.h("Task");
				return ok(taskView(platform, workflow, moveOn(platform, workflow, task)));
			}
		})
	];
}
function schemaView({ switches }, { id, task_fields }) {
	return {
		workflow_id: id,
		fields: task_fields.map(({ name, title, type, required, format_hint }) => switches.v1_field_details === "shown" ? {
			name,
			title,
			type,
			required,
			format_hint
		} : {
			name,
			title,
			format_hint
		}),
		has_file_upload_fields: task_fields.some(takesFile),
		has_only_file_upload_fields: task_fields.length > 0 && task_fields.every(takesFile)
	};
}
function allFailed({ errors, failed }) {
	let first = errors.slice(0, 5).map(({ index, message }) => `tasks.${index}: ${message}`), more = errors.length - first.length;
	return `All ${failed} tasks failed: ${first.join("; ")}${more > 0 ? `; and ${more} more` : ""}`;
}
function taskView(platform, workflow, task) {
	let { id, status, created_at, updated_at } = task;
	return {
		id,
		status,
		node_summary: nodeSummary(platform, workflow, task),
		created_at,
		updated_at
	};
}
function taskPage(platform, workflow, { query }) {
	let before = query.cursor === void 0 ? Infinity : lastIdOf(String(query.cursor)), limit = typeof query.limit == "number" ? query.limit : PAGE.usual, status = query.status === void 0 ? void 0 : statusFilter(String(query.status)), all = listedTasks(platform, workflow, query.cursor === void 0), left = (status === void 0 ? all : all.map((task) => moveOn(platform, workflow, task)).filter((task) => task.status === status)).filter(({ id }) => id < before).sort((a, b) => b.id - a.id), page = left.slice(0, limit), hasMore = left.length > limit;
	return {
		tasks: (status === void 0 ? page.map((task) => moveOn(platform, workflow, task)) : page).map((task) => taskView(platform, workflow, task)),
		next_cursor: hasMore ? cursorAfter(page.at(-1)?.id ?? 0) : null,
		has_more: hasMore
	};
}
function listedTasks({ tables }, { id }, isFirstPage) {
	let all = tables.all("tasks").filter(({ workflow_id }) => workflow_id === id);
	if (isFirstPage) for (let task of all) task.unlisted > 0 && tables.put("tasks", {
		...task,
		unlisted: task.unlisted - 1
	});
	return all.filter(({ unlisted }) => unlisted === 0);
}
function statusFilter(word) {
	if (TASK_STATUSES.some((status) => status === word)) return word;
	throw invalidRequest(`Invalid status ${JSON.stringify(word)}. Use one of: ${TASK_STATUSES.join(", ")}.`);
}
// build/providers/pipelines/emulator/v1/upload-rules.js
const EXPIRY = {
	leastSeconds: 3600,
	mostSeconds: 43200,
	bytesPerSecond: 1048576
};
function beginUpload(platform, workflow, caller, body) {
	checkUploader(caller);
	let fields = openWorkflow(workflow).task_fields;
	if (!fields.some(takesFile)) throw require_world.g("This workflow has no file upload fields. Create its tasks without an upload.");
	let rows = rowsOf(body) ?? null;
	if (rows === null && !fields.every(takesFile)) throw require_world.g("tasks: Field required, because this workflow has fields that take no files");
	let id = require_world.t(platform), size = typeof body.file_size_bytes == "number" ? body.file_size_bytes : 0, seconds = Math.ceil(size / EXPIRY.bytesPerSecond), lasts = Math.min(Math.max(seconds, EXPIRY.leastSeconds), EXPIRY.mostSeconds), expires_at = new Date(platform.now().getTime() + lasts * 1e3).toISOString(), upload = {
		id,
		workflow_id: workflow.id,
		created_by: caller.email,
		status: "pending",
		rows,
		created_at: require_world.n(platform),
		expires_at,
		signature: (0, node_crypto.createHash)("sha256").update(`${id} ${expires_at}`).digest("hex"),
		archive: null,
		polls: 0,
		result: null,
		message: null
	};
	return platform.tables.put("uploads", upload), upload;
}
function confirmUpload(platform, upload) {
	if (upload.status !== "pending") throw require_world.d("Upload has already been confirmed or is no longer pending");
	if (upload.archive === null) throw require_world.g("ZIP archive has not been uploaded yet");
	if (platform.switches.v1_worker === "down") throw new require_world.u(503, "The background worker is unavailable. Try again later.");
	let next = {
		...upload,
		status: "processing"
	};
	return platform.tables.put("uploads", next), next;
}
function readUpload(platform, workflow, upload) {
	if (upload.status !== "processing") return upload;
	let polls = upload.polls + 1, next = {
		...upload,
		polls,
		...polls >= platform.switches.v1_upload_polls ? ended(platform, workflow, upload) : {}
	};
	return platform.tables.put("uploads", next), next;
}
function visibleUpload(platform, workflow, caller, id) {
	checkUploader(caller);
	let upload = platform.tables.get("uploads", id);
	if (upload?.workflow_id !== workflow.id) throw require_world.h("Upload");
	return upload;
}
function checkUploader({ user_removed }) {
	if (user_removed) throw require_world.g("The user who created this API key is gone. Create a new key.");
}
function ended(platform, workflow, { archive, rows, created_by }) {
	let end = platform.switches.v1_upload_end, failed = (message) => ({
		status: "failed",
		result: emptyResult(),
		message
	});
	return end === "failed" ? failed("The upload could not be processed") : end === "cancelled" ? {
		status: end,
		result: emptyResult(),
		message: null
	} : archive === null || archive.damage !== null ? failed(archive?.damage ?? "There is no archive") : archive.paths.length === 0 ? failed("The ZIP archive has no files") : {
		status: end,
		result: tasksOf(platform, workflow, archive, rows, created_by),
		message: null
	};
}
function tasksOf(platform, workflow, { paths }, rows, by) {
	let files = workflow.task_fields.filter(takesFile).map(({ name }) => name);
	return createBatch(platform, workflow, rows ?? rowsIn(paths, files), by, { more: (fields) => files.filter((name) => typeof fields[name] == "string" && !paths.includes(fields[name])).map((name) => ({
		field_name: name,
		message: `File not found in the ZIP archive: ${fields[name]}`
	})) });
}
function rowsIn(paths, files) {
	let [only] = files;
	if (only !== void 0 && files.length === 1) return paths.filter((path) => !path.includes("/")).map((path) => ({ [only]: path }));
	let folders = new Map();
	for (let path of paths) {
		let [folder = "", file] = path.split("/");
		file !== void 0 && folders.set(folder, {
			...folders.get(folder),
			[file.replace(/\.[^.]*$/, "")]: path
		});
	}
	return [...folders.values()];
}
// build/providers/pipelines/emulator/v1/routes-uploads.js
const UPLOADS = "/workflows/:workflow_id/tasks/upload";
function uploadRoutes(platform) {
	let workflowOf = ({ caller, id }) => visibleWorkflow(platform, caller, id("workflow_id")), uploadOf = (call) => visibleUpload(platform, workflowOf(call), call.caller, call.text("upload_id")), route = (spec) => v1Route(platform, spec);
	return [
		route({
			method: "POST",
			url: UPLOADS,
			summary: "Begin an upload; answers with the address for the archive",
			access: "write",
			body: {
				type: "object",
				properties: {
					tasks: TASKS_SCHEMA,
					file_size_bytes: {
						type: "integer",
						minimum: 1
					}
				}
			},
			answers: { 202: UPLOAD_ANSWER },
			run: (call) => {
				let upload = beginUpload(platform, workflowOf(call), call.caller, call.body), upload_url = storageAddress(upload, call.header("host") ?? "127.0.0.1");
				return {
					status: 202,
					body: {
						upload_id: upload.id,
						upload_url,
						expires_at: upload.expires_at
					}
				};
			}
		}),
		route({
			method: "POST",
			url: `${UPLOADS}/:upload_id/confirm`,
			summary: "Start the worker on an archive that was uploaded",
			access: "write",
			answers: { 202: CONFIRMED_ANSWER },
			refusals: [409, 503],
			run: (call) => {
				let { id, status } = confirmUpload(platform, uploadOf(call));
				return {
					status: 202,
					body: {
						upload_id: id,
						status
					}
				};
			}
		}),
		route({
			method: "GET",
			url: `${UPLOADS}/:upload_id`,
			summary: "The status of an upload",
			access: "read",
			answers: { 200: UPLOAD_STATUS_ANSWER },
			run: (call) => ok(uploadView(platform, readUpload(platform, workflowOf(call), uploadOf(call))))
		})
	];
}
function uploadView(platform, { id, status, result, message }) {
	return {
		upload_id: id,
		status,
		...message === null ? {} : { message },
		...result === null ? {} : batchView(platform, result)
	};
}
// build/providers/pipelines/emulator/v1/api.js
function externalV1(platform) {
	return {
		under: V1,
		document: {
			title: "External API v1 (emulated)",
			version: "1.0.0",
			description: "Creates tasks of workflows and shows their status.",
			security: {
				ExternalApiBearerAuth: {
					type: "http",
					scheme: "bearer"
				},
				ExternalApiKeyHeaderAuth: {
					type: "apiKey",
					in: "header",
					name: "X-API-Key"
				}
			}
		},
		routes: [...taskRoutes(platform), ...uploadRoutes(platform)],
		errors: V1_ERRORS,
		limitsRefusedKeys: !0,
		answerHeaders: () => deprecation(platform)
	};
}
const SUCCESSOR = "</docs/api-reference/main-rest-api>; rel=\"successor-version\"";
function deprecation({ switches }) {
	if (!switches.v1_routes) return {};
	switch (switches.v1_deprecation) {
		case "absent": return {};
		case "true": return {
			Deprecation: "true",
			Link: SUCCESSOR
		};
		case "date": return {
			Deprecation: "@1767225600",
			Sunset: "Fri, 01 Jan 2027 00:00:00 GMT",
			Link: SUCCESSOR
		};
	}
}
// build/providers/pipelines/emulator/web-app.js
function isLibrary(kind) {
	return LIBRARY_KINDS.some((one) => one === kind);
}
var WebApp = class {
	#platform;
	constructor(platform) {
		this.#platform = platform;
	}
	list(table) {
		return structuredClone(this.#platform.tables.all(table));
	}
	get(table, id) {
		return structuredClone(this.#platform.tables.get(table, id));
	}
	need(table, id) {
		let row = this.get(table, id);
		if (!row) throw Error(`There is no ${table} row ${id}.`);
		return row;
	}
	create(kind, fields) {
		let before = new Set(this.#platform.tables.all(kind).map((row) => row.id));
		plantObjects(this.#platform, { [kind]: [structuredClone(fields)] }, "web@app.example");
		let row = this.#platform.tables.all(kind).find(({ id }) => !before.has(id));
		if (!row) throw Error(`There is already a ${kind} row with the id of ${JSON.stringify(fields)}.`);
		return structuredClone(row);
	}
	createTask(workflowId, fields) {
		let workflow = this.need("workflows", workflowId), id = this.#platform.tables.transaction(() => newTask(this.#platform, workflow, structuredClone(fields), "web@app.example"));
		return this.need("tasks", id);
	}
	editWorkflow(id, patch) {
		return this.put("workflows", {
			...this.need("workflows", id),
			...patch,
			updated_at: require_world.n(this.#platform)
		}), this.need("workflows", id);
	}
	configureField(workflowId, nodeId, fieldId, uses) {
		let { fields } = this.need("workflows", workflowId), isIt = (field) => field.nodeId === nodeId && field.fieldId === fieldId;
		if (!fields.some(isIt)) throw Error(`Workflow ${workflowId} has no field ${nodeId}.${fieldId}.`);
		this.editWorkflow(workflowId, { fields: fields.map((field) => isIt(field) ? {
			...field,
			uses: structuredClone(uses)
		} : field) });
	}
	editTask(id, patch) {
		let ended = patch.status === void 0 ? {} : { ended: !isUnderWay(patch.status) };
		return this.put("tasks", {
			...this.need("tasks", id),
			...ended,
			...patch,
			updated_at: require_world.n(this.#platform)
		}), this.need("tasks", id);
	}
	edit(kind, id, patch) {
		let { tables } = this.#platform, values = structuredClone(patch);
		return tables.transaction(() => {
			isLibrary(kind) ? changeLibrary(this.#platform, kind, this.need(kind, id), this.#pinned(values)) : kind === "tool_endpoints" ? changeEndpoint(this.#platform, this.need("tool_endpoints", id), values) : kind === "tool_bindings" ? tables.put("tool_bindings", changed(this.#platform, this.need("tool_bindings", id), values, {})) : kind === "tool_ground_truths" ? tables.put("tool_ground_truths", changed(this.#platform, this.need("tool_ground_truths", id), values, {})) : tables.put("experiments", {
				...this.need("experiments", id),
				...values,
				updated_at: require_world.n(this.#platform)
			});
		}), this.need(kind, id);
	}
	remove(kind, id) {
		let { tables } = this.#platform;
		tables.transaction(() => {
			isLibrary(kind) ? discardLibrary(this.#platform, kind, this.need(kind, id)) : kind === "tool_endpoints" ? discardEndpoint(this.#platform, this.need(kind, id)) : tables.delete(kind, id);
		});
	}
	archive(kind, id, archived = !0) {
		let archived_at = archived ? require_world.n(this.#platform) : null;
		kind === "tool_endpoints" ? this.put(kind, {
			...this.need(kind, id),
			archived_at,
			active: !archived
		}) : this.put(kind, {
			...this.need(kind, id),
			archived_at
		});
	}
	put(table, row) {
		this.#platform.tables.put(table, structuredClone(row));
	}
	drop(table, id) {
		this.#platform.tables.delete(table, id);
	}
	#pinned(values) {
		if (!Array.isArray(values.criteria)) return values;
		let criteria = values.criteria.map((member) => ({
			criterion_version: this.#platform.tables.get("criteria", Number(member.criterion_id))?.version ?? 1,
			...member
		}));
		return {
			...values,
			criteria
		};
	}
};
function handEdits(store) {
	return {
		kinds: [
			...KINDS,
			"workflows",
			"tasks"
		],
		notCreated: {
			experiments: "Experiments are launched through the API",
			workflows: "Workflows come from the seed"
		},
		has: (kind, id) => store.get(kind, id) !== void 0,
		create: (kind, fields) => {
			if (kind !== "tasks") return store.create(kind, fields);
			let workflow = store.get("workflows", Number(fields.workflow_id));
			if (workflow === void 0) throw require_world.h("Workflow");
			return store.createTask(workflow.id, objectOf(fields.fields));
		},
		edit: (kind, id, fields) => kind === "workflows" ? store.editWorkflow(Number(id), fields) : kind === "tasks" ? store.editTask(Number(id), fields) : store.edit(kind, id, fields),
		remove: (kind, id) => kind === "workflows" || kind === "tasks" ? store.drop(kind, id) : store.remove(kind, id)
	};
}
// build/providers/pipelines/emulator/index.js
const embeddedPipelines = require_world.r({
	document: {
		title: "Pipelines platform (emulated)",
		version: "1.0.0",
		description: "What pipelines-sync and the published SDK use of the main REST API.",
		security: {
			bearer: {
				type: "http",
				scheme: "bearer"
			},
			apiKey: {
				type: "apiKey",
				in: "header",
				name: "X-API-Key"
			}
		}
	},
	switches: SWITCHES,
	documentedSwitches: ["page_size_max"],
	tables: TABLE_NAMES,
	defaultSeed,
	parseSeed,
	plant: plantSeed,
	rules: (platform) => {
		let store = new WebApp(platform);
		return {
			routes: routesOf(platform),
			errors: errorShape(platform),
			further: [externalV1(platform), storage(platform)],
			keyOf: keyOf$1,
			answerHeaders: () => answerHeaders(platform),
			store,
			edits: handEdits(store),
			adminKey: () => adminOf(store)?.id ?? ADMIN_KEY,
			adminAccount: () => adminOf(store)?.org_id ?? null
		};
	},
	environmentOf: (key, noFile) => ({
		PIPELINES_API_KEY: key,
		PIPELINES_CONFIG_FILE: noFile
	})
});
function adminOf(store) {
	return store.list("keys").find((key) => key.role === "admin" && !key.revoked);
}
function routesOf(platform) {
	let routes = [];
	return addLibraryRoutes(routes, platform), addEndpointRoutes(routes, platform), addWorkflowToolRoutes(routes, platform), addExperimentRoutes(routes, platform), addTaskRoutes(routes, platform), addExportRoutes(routes, platform), addDiscoveryRoutes(routes, platform), routes;
}
function answerHeaders({ switches }) {
	return switches.deprecation_header ? {
		Deprecation: "true",
		Link: "</docs/api-reference/main-rest-api>; rel=\"successor-version\""
	} : {};
}
exports.embeddedPipelines = embeddedPipelines;

require("./rolldown-runtime-DUzk6_NY.js");
const require_world = require("./world-CYhH2PUy.js"), require_closest = require("./closest-D7ENJx0f.js"), require_faults = require("./faults-Cov4GWwd.js"), TABLE_NAMES = [
	"users",
	"keys",
	"credentials",
	"workflows",
	"configs",
	"nodes",
	"edges",
	"schedules",
	"executions"
], MEMORIES = new WeakMap();
function memoryOf({ tables }) {
	let known = MEMORIES.get(tables);
	if (known !== void 0) return known;
	let memory = { isWarm: !1 };
	return MEMORIES.set(tables, memory), memory;
}
function nextId({ tables }, table) {
	return tables.all(table).reduce((most, { id }) => Math.max(most, id), 0) + 1;
}
function stampOf({ now }) {
	return now().toISOString().slice(0, 19);
}
function filled(body, fields) {
	let out = { ...fields };
	for (let name of Object.keys(fields)) body[name] !== void 0 && (out[name] = body[name]);
	return out;
}
// build/providers/pipelit/emulator/access.js
function shownKey({ authorization }) {
	return /^bearer\s+(\S+)\s*$/i.exec(authorization ?? "")?.[1];
}
function authenticate(world, headers) {
	let key = shownKey(headers);
	if (key === void 0) throw new require_world.u(401, "Not authenticated", { "WWW-Authenticate": "Bearer" });
	let row = world.tables.all("keys").find((one) => one.key === key);
	if (row === void 0) throw new require_world.u(401, "Invalid or missing API key.");
	if (!row.is_active) throw new require_world.u(401, "API key has been revoked.");
	if (row.expires_at !== null && row.expires_at < stampOf(world)) throw new require_world.u(401, "API key has expired.");
	let user = world.tables.get("users", row.user_id);
	if (user === void 0) throw new require_world.u(401, "Invalid or missing API key.");
	return user;
}
function adminKey({ tables }) {
	let isAdmins = ({ user_id }) => tables.get("users", user_id)?.role === "admin";
	return tables.all("keys").find((row) => row.is_active && isAdmins(row))?.key ?? "";
}
function maySee({ id, role }, owner) {
	return role === "admin" || id === owner;
}
function workflowOf({ tables }, user, slug) {
	let row = tables.all("workflows").find((one) => one.slug === slug);
	if (slug.includes("/")) throw new require_world.u(404, "Not Found");
	if (row === void 0 || !maySee(user, row.owner_id)) throw new require_world.u(404, "Workflow not found.");
	return row;
}
// build/providers/pipelit/emulator/errors.js
var EdgeRefused = class extends require_world.u {
	errors;
	constructor(errors) {
		super(422, errors.join("; ")), this.errors = errors;
	}
};
function databaseError() {
	return new require_world.u(500, SERVER_ERROR);
}
const SERVER_ERROR = "Internal Server Error", ERRORS = {
	answer: (error) => ({
		status: error.status,
		body: bodyOf(error)
	}),
	plain: (sentence) => sentence,
	schema: { anyOf: [{ type: "string" }, {
		type: "object",
		required: ["detail"],
		properties: { detail: { anyOf: [
			{ type: "string" },
			{
				type: "array",
				items: {
					type: "object",
					required: [
						"type",
						"loc",
						"msg"
					]
				}
			},
			{
				type: "object",
				required: ["validation_errors"]
			}
		] } }
	}] },
	words: {
		400: "Not in this state",
		401: "No key, or one that is not accepted",
		404: "Unknown, or of somebody else",
		409: "There is one of this id",
		422: "The request does not fit",
		500: "The database refused it, or what comes after the write failed",
		502: "Something behind the server does not answer"
	}
};
function bodyOf(error) {
	let { status, detail } = error;
	return status === 500 || status === 307 ? detail : error instanceof EdgeRefused ? { detail: { validation_errors: [...error.errors] } } : typeof detail == "string" ? { detail } : { detail: detail.map(({ type, loc, msg }) => ({
		type,
		loc,
		msg,
		input: null
	})) };
}
// build/providers/pipelit/emulator/node-types.js
const COMMON = {
	trigger_telegram: "- string",
	trigger_manual: "- object",
	trigger_schedule: "- string",
	trigger_chat: "- string",
	trigger_workflow: "- string",
	trigger_error: "- object",
	categorizer: "messages string model output_parser",
	router: "messages string model output_parser",
	extractor: "messages object model output_parser",
	ai_model: "- object",
	run_command: "string string",
	platform_api: "- string",
	whoami: "- string",
	get_totp_code: "- string",
	spawn_and_await: "- string",
	workflow_create: "- string",
	workflow_discover: "- string",
	scheduler_tools: "- string",
	system_health: "- string",
	output_parser: "string object",
	memory_read: "- string",
	memory_write: "- string",
	identify_user: "object string",
	switch: "any string",
	code: "any any",
	filter: "array array",
	loop: "array array",
	wait: "any string",
	human_confirmation: "string boolean",
	workflow: "any any"
}, TYPES$1 = {
	head: {
		...COMMON,
		agent: "messages messages model tools skills",
		deep_agent: "messages messages model tools skills",
		reply_chat: "any string",
		validate_gherkin: "string string",
		validate_topology: "string string",
		skill: "- string",
		assertion: "any object",
		merge: "any any"
	},
	"v0.1.0": {
		...COMMON,
		agent: "messages messages model tools",
		deep_agent: "messages messages model tools",
		http_request: "string string",
		web_search: "string string",
		calculator: "string string",
		datetime: "- string",
		create_agent_user: "- string",
		epic_tools: "- string",
		task_tools: "- string",
		code_execute: "- string",
		merge: "array any",
		aggregator: "array any"
	}
};
function typeNames(version) {
	return Object.keys(TYPES$1[version]);
}
function nodeType(version, name) {
	let types = TYPES$1[version];
	if (!Object.hasOwn(types, name)) return;
	let [takes = "-", gives = "any", ...needs] = (types[name] ?? "").split(" ");
	return {
		takes: takes === "-" ? null : takes,
		gives,
		needs
	};
}
function shownTypes(version) {
	return Object.fromEntries(typeNames(version).map((name) => [name, shown(version, name)]));
}
function shown(version, name) {
	let { takes = null, gives = "any", needs = [] } = nodeType(version, name) ?? {}, port = (data_type) => ({
		name: "value",
		data_type,
		description: "",
		required: !1,
		default: null,
		port_schema: null
	});
	return {
		component_type: name,
		display_name: name.replaceAll("_", " "),
		description: "",
		category: "general",
		inputs: takes === null ? [] : [port(takes)],
		outputs: [port(gives)],
		requires_model: needs.includes("model"),
		requires_tools: needs.includes("tools"),
		requires_memory: !1,
		requires_output_parser: needs.includes("output_parser"),
		requires_skills: needs.includes("skills"),
		executable: !name.startsWith("trigger_"),
		config_schema: {}
	};
}
// build/providers/pipelit/emulator/view.js
const MODEL_FIELDS = {
	model_name: "",
	temperature: null,
	max_tokens: null,
	frequency_penalty: null,
	presence_penalty: null,
	top_p: null,
	timeout: null,
	max_retries: null,
	response_format: null
}, TRIGGER_FIELDS = {
	is_active: !0,
	priority: 0,
	trigger_config: {}
};
function shownWorkflow({ tables }, row) {
	let { owner_id: _owner, ...shown } = row, count = (table) => tables.all(table).filter(({ workflow_id }) => workflow_id === row.id).length;
	return {
		...shown,
		node_count: count("nodes"),
		edge_count: count("edges")
	};
}
function shownDetail(world, row) {
	return {
		...shownWorkflow(world, row),
		nodes: nodesOf(world, row).map((node) => shownNode(world, node)),
		edges: edgesOf(world, row).map(shownEdge)
	};
}
function nodesOf({ tables }, { id }) {
	return tables.all("nodes").filter(({ workflow_id }) => workflow_id === id);
}
function edgesOf({ tables }, { id }) {
	return tables.all("edges").filter(({ workflow_id }) => workflow_id === id);
}
function configOf({ tables }, { config_id }) {
	let row = tables.get("configs", config_id);
	if (row === void 0) throw Error(`There is no config ${config_id}.`);
	return row;
}
function shownNode(world, node) {
	let { workflow_id, config_id: _config, ...shown } = node, job = jobOf(world, workflow_id, node.node_id);
	return {
		...shown,
		config: shownConfig(configOf(world, node)),
		schedule_job: node.component_type === "trigger_schedule" && job !== void 0 ? shownJob(job) : null
	};
}
function shownConfig(row) {
	let { component_type: type, fields, llm_credential_id, credential_id } = row, own = (names, has) => Object.fromEntries(Object.entries(names).map(([name, none]) => [name, has ? fields[name] ?? none : none]));
	return {
		system_prompt: row.system_prompt,
		extra_config: row.extra_config,
		llm_credential_id: type === "ai_model" ? llm_credential_id : null,
		...own(MODEL_FIELDS, type === "ai_model"),
		llm_model_config_id: row.llm_model_config_id,
		credential_id: type.startsWith("trigger_") ? credential_id : null,
		...own(TRIGGER_FIELDS, type.startsWith("trigger_")),
		input_template: null
	};
}
function shownEdge({ workflow_id: _workflow, ...shown }) {
	return shown;
}
function jobOf({ tables }, workflow, node) {
	return tables.all("schedules").find(({ workflow_id, trigger_node_id }) => workflow_id === workflow && trigger_node_id === node);
}
const JOB = [
	"id",
	"status",
	"run_count",
	"error_count",
	"current_repeat",
	"current_retry",
	"total_repeats",
	"max_retries",
	"timeout_seconds",
	"interval_seconds",
	"last_run_at",
	"next_run_at",
	"last_error",
	"created_at"
];
function shownJob(row) {
	return Object.fromEntries(JOB.map((name) => [name, row[name]]));
}
function shownCredential({ owner_id: _owner, ...row }) {
	let { credential_type: type, detail } = row;
	if (type === "llm") return {
		...row,
		detail: {
			...detail,
			api_key: masked(detail.api_key)
		}
	};
	if (type !== "git") return { ...row };
	let { webhook_secret: _hidden, ssh_private_key: key = "", access_token: token = "", ...shown } = detail;
	return {
		...row,
		detail: {
			...shown,
			ssh_private_key: key === "" ? "" : "****",
			access_token: token === "" ? "" : masked(token)
		}
	};
}
function masked(value) {
	let text = typeof value == "string" ? value : "";
	return text.length < 8 ? "****" : `${text.slice(0, 4)}****${text.slice(-4)}`;
}
// build/providers/pipelit/emulator/edge-rules.js
const CONNECTIONS = {
	llm: "model",
	tool: "tools",
	output_parser: "output_parser",
	skill: "skills"
}, CONVERTED = new Set([
	"message>messages",
	"string>message",
	"string>messages"
]);
function checkNewEdge(world, workflow, edge) {
	let nodes = byId(world, workflow), [source, target] = [nodes.get(edge.source_node_id), nodes.get(edge.target_node_id)];
	if (edge.edge_type === "conditional") {
		if (edge.condition_value === "") throw new require_world.u(422, "Conditional edges require a non-empty condition_value");
		if (edge.target_node_id === "") throw new require_world.u(422, "Conditional edges require a non-empty target_node_id");
		if (source?.component_type !== "switch") throw new require_world.u(422, "Conditional edges can only originate from 'switch' nodes");
	}
	if (source === void 0 || target === void 0) return;
	let errors = mismatches(world, edge, source, target);
	if (errors.length > 0) throw new EdgeRefused(errors);
}
function mismatches(world, { edge_label }, source, target) {
	if (!memoryOf(world).isWarm || edge_label === "loop_body" || edge_label === "loop_return") return [];
	let { version } = world.switches, [from, to] = [nodeType(version, source.component_type), nodeType(version, target.component_type)];
	if (from === void 0 || to === void 0) return [];
	let connection = Object.hasOwn(CONNECTIONS, edge_label) ? CONNECTIONS[edge_label] : void 0;
	if (connection !== void 0) return to.needs.includes(connection) ? [] : [`Node type '${target.component_type}' does not accept '${connection}' connections`];
	let { takes } = to;
	return takes === null || takes === "any" || from.gives === "any" || takes === from.gives || CONVERTED.has(`${from.gives}>${takes}`) ? [] : [`Type mismatch: ${source.component_type} outputs '${from.gives}' but ${target.component_type} expects '${takes}'`];
}
function graphErrors(world, workflow) {
	let nodes = byId(world, workflow), edges = edgesOf(world, workflow), errors = edges.flatMap((edge) => edgeErrors(world, nodes, edge)), { version } = world.switches, withModel = new Set(edges.filter(({ edge_label }) => edge_label === "llm").map((edge) => edge.target_node_id));
	for (let { node_id, component_type } of nodes.values()) (memoryOf(world).isWarm ? nodeType(version, component_type) : void 0)?.needs.includes("model") && !withModel.has(node_id) && errors.push(`Node '${node_id}' (${component_type}) requires a model connection`);
	return errors;
}
function edgeErrors(world, nodes, edge) {
	let { source_node_id: from, target_node_id: to } = edge, [source, target] = [nodes.get(from), nodes.get(to)];
	if (source === void 0) return [`Edge references unknown source node '${from}'`];
	if (edge.edge_type === "conditional") {
		let missing = to !== "__end__" && target === void 0;
		return [
			...edge.condition_value === "" ? [`Conditional edge from '${from}' is missing condition_value`] : [],
			...missing ? [`Conditional edge from '${from}' targets unknown node '${to}'`] : [],
			...source.component_type === "switch" ? [] : [`Conditional edge from '${from}' (${source.component_type}): only 'switch' nodes can have conditional edges`]
		];
	}
	return target === void 0 ? [`Edge references unknown target node '${to}'`] : mismatches(world, edge, source, target).map((error) => `Edge ${from} \u2192 ${to}: ${error}`);
}
function linkModel(world, workflow, edge, isMade) {
	if (edge.edge_label !== "llm") return;
	let nodes = byId(world, workflow), [source, target] = [nodes.get(edge.source_node_id), nodes.get(edge.target_node_id)];
	if (target === void 0 || isMade && source === void 0) return;
	let link = isMade && source !== void 0 ? source.config_id : null;
	world.tables.put("configs", {
		...configOf(world, target),
		llm_model_config_id: link
	});
}
function byId(world, workflow) {
	return new Map(nodesOf(world, workflow).map((node) => [node.node_id, node]));
}
// build/providers/pipelit/emulator/routes.js
const NOBODY = {
	id: 0,
	username: "",
	password: "",
	role: "normal"
};
function routeMaker(world) {
	return (method, path, does, { status = 200, body, query, open, refusals = [404, 422] } = {}) => ({
		method,
		url: `/api/v1${path}`,
		summary: `${method} ${path}`,
		tag: path.split("/")[1] ?? "",
		...body === void 0 ? {} : { body },
		...query === void 0 ? {} : { query },
		...open === void 0 ? {} : { open },
		answers: { [status]: status === 204 ? null : { type: ["object", "array"] } },
		refusals: open === void 0 ? [
			401,
			...refusals,
			500
		] : refusals,
		admit: (headers) => open === void 0 ? authenticate(world, headers) : NOBODY,
		run: (call) => {
			let answer = does(call);
			return method !== "GET" && !world.switches.redis ? {
				status: 500,
				body: SERVER_ERROR
			} : {
				status,
				body: status === 204 ? void 0 : answer
			};
		}
	});
}
const PAGE = {
	limit: { type: "integer" },
	offset: { type: "integer" }
};
function page(rows, { limit, offset }) {
	let [most, from] = [Number(limit ?? 50), Math.max(0, Number(offset ?? 0))];
	return {
		items: rows.slice(from, most < 0 ? void 0 : from + most),
		total: rows.length
	};
}
const TEXT = { type: "string" }, FLAG = { type: "boolean" }, WHOLE = { type: "integer" };
function orNull(schema) {
	return {
		...schema,
		type: [...new Set([...[schema.type ?? []].flat(), "null"])]
	};
}
function bodySchema(properties, required = []) {
	return {
		type: "object",
		properties,
		required
	};
}
// build/providers/pipelit/emulator/routes-workflows.js
const OBJECT$1 = { type: "object" }, FIELDS$2 = {
	name: TEXT,
	slug: TEXT,
	description: TEXT,
	is_active: FLAG,
	is_public: FLAG,
	is_default: FLAG,
	tags: orNull({
		type: "array",
		items: TEXT
	}),
	error_handler_workflow_id: orNull(WHOLE),
	max_execution_seconds: {
		...WHOLE,
		exclusiveMinimum: 0
	},
	input_schema: orNull(OBJECT$1),
	output_schema: orNull(OBJECT$1)
}, PATCHED$1 = Object.fromEntries(Object.entries(FIELDS$2).map(([name, schema]) => [name, orNull(schema)])), DEFAULTS$3 = {
	description: "",
	is_active: !0,
	is_public: !1,
	is_default: !1,
	tags: null,
	error_handler_workflow_id: null,
	max_execution_seconds: 600,
	input_schema: null,
	output_schema: null
}, NULLABLE$1 = new Set([
	"tags",
	"error_handler_workflow_id",
	"input_schema",
	"output_schema"
]);
function workflowRoutes(world, route) {
	let { tables } = world, all = (user) => tables.all("workflows").filter(({ owner_id }) => maySee(user, owner_id));
	return [
		route("GET", "/workflows/", ({ caller, query }) => page(all(caller).map((row) => shownWorkflow(world, row)), query), { query: PAGE }),
		route("POST", "/workflows/", ({ caller, body }) => shownWorkflow(world, addWorkflow(world, caller, body)), {
			status: 201,
			body: bodySchema(FIELDS$2, ["name", "slug"])
		}),
		route("GET", "/workflows/node-types/", () => (memoryOf(world).isWarm = !0, shownTypes(world.switches.version)), {
			open: !0,
			refusals: []
		}),
		route("POST", "/workflows/batch-delete/", ({ caller, body }) => {
			let slugs = body.slugs;
			for (let row of all(caller)) slugs.includes(row.slug) && removeWorkflow(world, row);
		}, {
			status: 204,
			body: bodySchema({ slugs: {
				type: "array",
				items: TEXT
			} }, ["slugs"])
		}),
		route("GET", "/workflows/:slug/", ({ caller, text }) => shownDetail(world, workflowOf(world, caller, text("slug")))),
		route("PATCH", "/workflows/:slug/", ({ caller, text, body }) => shownWorkflow(world, changeWorkflow(world, workflowOf(world, caller, text("slug")), body)), { body: bodySchema(PATCHED$1) }),
		route("DELETE", "/workflows/:slug/", ({ caller, text }) => {
			removeWorkflow(world, workflowOf(world, caller, text("slug")));
		}, { status: 204 }),
		route("POST", "/workflows/:slug/validate/", ({ caller, text }) => {
			let errors = graphErrors(world, workflowOf(world, caller, text("slug")));
			return {
				valid: errors.length === 0,
				errors
			};
		})
	];
}
function addWorkflow(world, user, body) {
	let { tables, switches } = world, wanted = String(body.slug), taken = (slug) => tables.all("workflows").some((row) => row.slug === slug);
	if (switches.version === "v0.1.0" && taken(wanted)) throw databaseError();
	let slug = wanted;
	for (let number = 1; taken(slug); number += 1) slug = `${wanted}-${number}`;
	let at = stampOf(world), row = {
		...filled(body, DEFAULTS$3),
		id: nextId(world, "workflows"),
		owner_id: user.id,
		name: String(body.name),
		slug,
		created_at: at,
		updated_at: at
	};
	return checkHandler(world, row), tables.put("workflows", row), row;
}
function changeWorkflow(world, row, body) {
	let { owner_id, id, created_at, ...fields } = row, changed = {
		...filled(body, fields),
		owner_id,
		id,
		created_at,
		updated_at: stampOf(world)
	};
	for (let [name, value] of Object.entries(changed)) if (value === null && !NULLABLE$1.has(name)) throw databaseError();
	if (world.tables.all("workflows").some((one) => one.id !== id && one.slug === changed.slug)) throw databaseError();
	return checkHandler(world, changed), world.tables.put("workflows", changed), changed;
}
function checkHandler({ tables }, { error_handler_workflow_id: id }) {
	if (id !== null && tables.get("workflows", id) === void 0) throw databaseError();
}
function removeWorkflow(world, workflow) {
	let { tables } = world;
	for (let { id } of nodesOf(world, workflow)) tables.delete("nodes", id);
	for (let { id } of edgesOf(world, workflow)) tables.delete("edges", id);
	for (let table of ["executions", "schedules"]) for (let row of tables.all(table)) row.workflow_id === workflow.id && tables.delete(table, row.id);
	tables.delete("workflows", workflow.id);
	for (let row of tables.all("workflows")) row.error_handler_workflow_id === workflow.id && tables.put("workflows", {
		...row,
		error_handler_workflow_id: null
	});
	for (let row of tables.all("nodes")) row.subworkflow_id === workflow.id && tables.put("nodes", {
		...row,
		subworkflow_id: null
	});
}
function wholeNumber(text, name) {
	if (!/^-?\d{1,15}$/.test(text)) throw require_world.p([name], "int_parsing", "Input should be a valid integer");
	return Number(text);
}
function unknown(what) {
	return new require_world.u(404, `${what} not found.`);
}
// build/providers/pipelit/emulator/routes-edges.js
const LABELS = [
	"",
	"llm",
	"tool",
	"output_parser",
	"loop_body",
	"loop_return",
	"skill"
], FIELDS$1 = {
	source_node_id: TEXT,
	target_node_id: TEXT,
	edge_type: {
		...TEXT,
		enum: ["direct", "conditional"]
	},
	edge_label: {
		...TEXT,
		enum: LABELS
	},
	condition_mapping: orNull({ type: "object" }),
	condition_value: TEXT,
	priority: WHOLE
}, DEFAULTS$2 = {
	target_node_id: "",
	edge_type: "direct",
	edge_label: "",
	condition_mapping: null,
	condition_value: "",
	priority: 0
};
function edgeRoutes(world, route) {
	let { tables } = world, workflow = ({ caller, text }) => workflowOf(world, caller, text("slug")), edgeOf = (call) => {
		let id = wholeNumber(call.text("edge"), "edge_id"), found = edgesOf(world, workflow(call)).find((edge) => edge.id === id);
		if (found === void 0) throw unknown("Edge");
		return found;
	};
	return [
		route("GET", "/workflows/:slug/edges/", (call) => edgesOf(world, workflow(call)).map(shownEdge)),
		route("POST", "/workflows/:slug/edges/", (call) => shownEdge(addEdge(world, workflow(call), call.body)), {
			status: 201,
			body: bodySchema(FIELDS$1, ["source_node_id"])
		}),
		route("PATCH", "/workflows/:slug/edges/:edge/", (call) => {
			let { id, workflow_id, ...fields } = edgeOf(call), changed = {
				...filled(call.body, fields),
				id,
				workflow_id
			};
			for (let [name, value] of Object.entries(changed)) if (value === null && name !== "condition_mapping") throw databaseError();
			return tables.put("edges", changed), shownEdge(changed);
		}, { body: bodySchema(FIELDS$1) }),
		route("DELETE", "/workflows/:slug/edges/:edge/", (call) => {
			let edge = edgeOf(call);
			linkModel(world, workflow(call), edge, !1), tables.delete("edges", edge.id);
		}, { status: 204 })
	];
}
function addEdge(world, workflow, body) {
	let edge = {
		...filled(body, DEFAULTS$2),
		id: nextId(world, "edges"),
		workflow_id: workflow.id,
		source_node_id: String(body.source_node_id)
	};
	return checkNewEdge(world, workflow, edge), world.tables.put("edges", edge), linkModel(world, workflow, edge, !0), edge;
}
// build/providers/pipelit/emulator/routes-schedules.js
const CHANGED = {
	name: TEXT,
	description: TEXT,
	interval_seconds: WHOLE,
	total_repeats: WHOLE,
	max_retries: WHOLE,
	timeout_seconds: WHOLE,
	trigger_payload: orNull({ type: "object" })
}, DEFAULTS$1 = {
	description: "",
	trigger_node_id: null,
	total_repeats: 0,
	max_retries: 3,
	timeout_seconds: 600,
	trigger_payload: null
}, LEAST = {
	interval_seconds: 1,
	total_repeats: 0,
	max_retries: 0,
	timeout_seconds: 1
};
function scheduleRoutes(world, route) {
	let { tables } = world, ownerOf = ({ workflow_id }) => tables.get("workflows", workflow_id)?.owner_id ?? 0, all = (user) => tables.all("schedules").filter((row) => maySee(user, ownerOf(row))), found = ({ caller, text }) => {
		let row = all(caller).find(({ id }) => id === text("id"));
		if (row === void 0) throw unknown("Scheduled job");
		return row;
	}, put = (row) => (tables.put("schedules", {
		...row,
		updated_at: stampOf(world)
	}), {
		...row,
		updated_at: stampOf(world)
	});
	return [
		route("GET", "/schedules/", ({ caller, query }) => {
			let { status, workflow_id: workflow } = query;
			return page(all(caller).filter((row) => status === void 0 || row.status === status).filter((row) => workflow === void 0 || row.workflow_id === Number(workflow)).reverse(), query);
		}, { query: {
			...PAGE,
			status: TEXT,
			workflow_id: WHOLE
		} }),
		route("POST", "/schedules/", ({ caller, body }) => {
			checkNumbers(body);
			let workflow = tables.get("workflows", Number(body.workflow_id));
			if (workflow === void 0 || !maySee(caller, workflow.owner_id)) throw unknown("Workflow");
			let at = stampOf(world), interval = Number(body.interval_seconds), row = {
				...filled(body, DEFAULTS$1),
				id: require_world.t(world),
				name: String(body.name),
				workflow_id: workflow.id,
				user_profile_id: caller.id,
				interval_seconds: interval,
				status: "active",
				current_repeat: 0,
				current_retry: 0,
				last_run_at: null,
				next_run_at: later(world, interval),
				run_count: 0,
				error_count: 0,
				last_error: "",
				created_at: at,
				updated_at: at
			};
			return tables.put("schedules", row), row;
		}, {
			status: 201,
			body: bodySchema({
				...CHANGED,
				workflow_id: WHOLE,
				trigger_node_id: orNull(TEXT)
			}, [
				"name",
				"workflow_id",
				"interval_seconds"
			])
		}),
		route("GET", "/schedules/:id/", found),
		route("PATCH", "/schedules/:id/", (call) => {
			let row = found(call);
			checkNumbers(call.body);
			let { name, description, interval_seconds, total_repeats, max_retries, timeout_seconds, trigger_payload } = row, fields = {
				name,
				description,
				interval_seconds,
				total_repeats,
				max_retries,
				timeout_seconds,
				trigger_payload
			};
			return put({
				...row,
				...filled(call.body, fields)
			});
		}, { body: bodySchema(CHANGED) }),
		route("DELETE", "/schedules/:id/", (call) => {
			tables.delete("schedules", found(call).id);
		}, { status: 204 }),
		route("POST", "/schedules/:id/pause/", (call) => {
			let row = found(call);
			if (row.status !== "active") throw new require_world.u(400, `Cannot pause job with status '${row.status}'.`);
			return put({
				...row,
				status: "paused",
				next_run_at: null
			});
		}, { refusals: [400, 404] }),
		route("POST", "/schedules/:id/resume/", (call) => {
			let row = found(call);
			if (row.status !== "paused") throw new require_world.u(400, `Cannot resume job with status '${row.status}'.`);
			return put({
				...row,
				status: "active",
				next_run_at: later(world, row.interval_seconds)
			});
		}, { refusals: [400, 404] })
	];
}
function checkNumbers(body) {
	for (let [name, least] of Object.entries(LEAST)) {
		let value = body[name];
		if (typeof value == "number" && value < least) throw require_world.p([name], "value_error", `Value error, ${name} must be >= ${least}`);
	}
}
function later({ now }, seconds) {
	return new Date(now().getTime() + seconds * 1e3).toISOString().slice(0, 19);
}
// build/providers/pipelit/emulator/routes-nodes.js
const NUMBER = { type: "number" }, OBJECT = { type: "object" }, CONFIG = {
	type: "object",
	properties: {
		system_prompt: TEXT,
		extra_config: OBJECT,
		llm_credential_id: orNull(WHOLE),
		model_name: TEXT,
		temperature: orNull(NUMBER),
		max_tokens: orNull(WHOLE),
		frequency_penalty: orNull(NUMBER),
		presence_penalty: orNull(NUMBER),
		top_p: orNull(NUMBER),
		timeout: orNull(WHOLE),
		max_retries: orNull(WHOLE),
		response_format: orNull(OBJECT),
		llm_model_config_id: orNull(WHOLE),
		credential_id: orNull(WHOLE),
		is_active: FLAG,
		priority: WHOLE,
		trigger_config: OBJECT,
		input_template: orNull(TEXT)
	}
}, FIELDS = {
	node_id: orNull(TEXT),
	label: orNull(TEXT),
	component_type: TEXT,
	is_entry_point: FLAG,
	interrupt_before: FLAG,
	interrupt_after: FLAG,
	position_x: WHOLE,
	position_y: WHOLE,
	config: CONFIG,
	subworkflow_id: orNull(WHOLE),
	code_block_id: orNull(WHOLE)
}, PATCHED = Object.fromEntries(Object.entries(FIELDS).map(([name, schema]) => [name, orNull(schema)])), DEFAULTS = {
	label: null,
	is_entry_point: !1,
	interrupt_before: !1,
	interrupt_after: !1,
	position_x: 0,
	position_y: 0,
	subworkflow_id: null,
	code_block_id: null
}, KEEP_PROMPT = new Set([
	"agent",
	"categorizer",
	"router",
	"extractor"
]);
function nodeRoutes(world, route) {
	let { tables } = world, workflow = ({ caller, text }) => workflowOf(world, caller, text("slug")), nodeOf = (call) => {
		let found = nodesOf(world, workflow(call)).find(({ node_id }) => node_id === call.text("node"));
		if (found === void 0) throw unknown("Node");
		return found;
	};
	return [
		route("GET", "/workflows/:slug/nodes/", (call) => nodesOf(world, workflow(call)).map((node) => shownNode(world, node))),
		route("POST", "/workflows/:slug/nodes/", (call) => shownNode(world, addNode(world, workflow(call), call.body)), {
			status: 201,
			body: bodySchema(FIELDS, ["component_type"]),
			refusals: [
				404,
				409,
				422
			]
		}),
		route("PATCH", "/workflows/:slug/nodes/:node/", (call) => shownNode(world, changeNode(world, nodeOf(call), call.body)), { body: bodySchema(PATCHED) }),
		route("DELETE", "/workflows/:slug/nodes/:node/", (call) => {
			removeNode(world, workflow(call), nodeOf(call));
		}, { status: 204 }),
		...[
			"start",
			"pause",
			"stop"
		].map((action) => route("POST", `/workflows/:slug/nodes/:node/schedule/${action}/`, (call) => {
			let node = nodeOf(call);
			if (node.component_type !== "trigger_schedule") throw new require_world.u(400, "Node is not a trigger_schedule.");
			return runSchedule(world, call.caller, node, action), shownNode(world, tables.get("nodes", node.id) ?? node);
		}, { refusals: [
			400,
			404,
			422
		] }))
	];
}
function checkType({ switches }, type) {
	if (!typeNames(switches.version).includes(String(type))) throw require_world.p(["component_type"], "literal_error", "Input should be a known component type");
}
function addNode(world, workflow, body) {
	let { tables } = world;
	checkType(world, body.component_type);
	let type = String(body.component_type), config = require_closest.l(body.config) ? body.config : {}, id = nextId(world, "nodes"), wanted = body.node_id ?? "", node_id = wanted === "" ? `${type}_${id.toString(16).padStart(8, "0")}` : String(wanted), settings = newConfig(world, type, config), fields = filled(body, DEFAULTS);
	if (nodesOf(world, workflow).some((node) => node.node_id === node_id) || !isLinked(world, fields) || !isCredited(world, settings)) throw new require_world.u(409, `Node with id '${node_id}' already exists.`);
	let row = {
		...fields,
		id,
		workflow_id: workflow.id,
		node_id,
		component_type: type,
		interrupt_before: type === "human_confirmation" || fields.interrupt_before,
		config_id: settings.id,
		updated_at: stampOf(world)
	};
	return tables.put("configs", settings), tables.put("nodes", row), row;
}
function newConfig(world, type, said) {
	let [isModel, isTrigger] = [type === "ai_model", type.startsWith("trigger_")];
	return {
		id: nextId(world, "configs"),
		component_type: type,
		llm_model_config_id: null,
		system_prompt: KEEP_PROMPT.has(type) ? String(said.system_prompt ?? "") : "",
		extra_config: require_closest.l(said.extra_config) ? said.extra_config : {},
		llm_credential_id: isModel ? said.llm_credential_id ?? null : null,
		credential_id: isTrigger ? said.credential_id ?? null : null,
		fields: {
			...isModel ? filled(said, { ...MODEL_FIELDS }) : {},
			...isTrigger ? filled(said, { ...TRIGGER_FIELDS }) : {}
		}
	};
}
function changeNode(world, node, body) {
	let { tables } = world, { config, interrupt_before, ...said } = body;
	body.component_type !== void 0 && checkType(world, body.component_type);
	let { id, workflow_id, config_id, updated_at: before, ...fields } = node, kept = node.component_type === "human_confirmation" ? {} : { interrupt_before }, changed = {
		...filled({
			...said,
			...kept
		}, fields),
		id,
		workflow_id,
		config_id
	};
	for (let name of Object.keys(changed)) if (changed[name] === null && !(name in NULLABLE)) throw databaseError();
	let settings = require_closest.l(config) ? changedConfig(configOf(world, node), config) : void 0;
	if (tables.all("nodes").some((one) => one.workflow_id === workflow_id && one.id !== id && one.node_id === changed.node_id) || !isLinked(world, changed)) throw databaseError();
	if (settings !== void 0) {
		if (!isCredited(world, settings)) throw databaseError();
		tables.put("configs", settings);
	}
	let isTouched = JSON.stringify(fields) !== JSON.stringify(filled(changed, fields)), row = {
		...changed,
		updated_at: isTouched ? stampOf(world) : before
	};
	return tables.put("nodes", row), row;
}
const NULLABLE = {
	label: !0,
	subworkflow_id: !0,
	code_block_id: !0
};
function changedConfig(row, said) {
	let [isModel, isTrigger] = [row.component_type === "ai_model", row.component_type.startsWith("trigger_")], out = {
		...row,
		fields: { ...row.fields }
	};
	for (let [name, value] of Object.entries(said)) name === "system_prompt" ? out.system_prompt = String(value) : name === "extra_config" ? out.extra_config = value : name === "llm_credential_id" && isModel ? out.llm_credential_id = value : name === "credential_id" && isTrigger ? out.credential_id = value : (isModel && name in MODEL_FIELDS || isTrigger && name in TRIGGER_FIELDS) && (out.fields[name] = value ?? null);
	return out;
}
function isLinked({ tables }, { subworkflow_id: id }) {
	return id === null || tables.get("workflows", id) !== void 0;
}
function isCredited({ tables }, row) {
	return [row.llm_credential_id, row.credential_id].every((id) => id === null || tables.get("credentials", id) !== void 0);
}
function removeNode(world, workflow, node) {
	let { tables } = world, job = jobOf(world, workflow.id, node.node_id);
	job !== void 0 && node.component_type === "trigger_schedule" && tables.delete("schedules", job.id);
	for (let { id, source_node_id, target_node_id } of edgesOf(world, workflow)) (source_node_id === node.node_id || target_node_id === node.node_id) && tables.delete("edges", id);
	for (let row of tables.all("configs")) row.llm_model_config_id === node.config_id && tables.put("configs", {
		...row,
		llm_model_config_id: null
	});
	tables.delete("nodes", node.id), tables.delete("configs", node.config_id);
}
function runSchedule(world, user, node, action) {
	let { tables } = world, job = jobOf(world, node.workflow_id, node.node_id), config = configOf(world, node), active = (is) => tables.put("configs", {
		...config,
		fields: {
			...config.fields,
			is_active: is
		}
	});
	if (action === "start") {
		let said = filled(config.extra_config, {
			interval_seconds: 300,
			total_repeats: 0,
			max_retries: 3,
			timeout_seconds: 600,
			trigger_payload: null
		});
		if (said.interval_seconds < 1) throw new require_world.u(422, "interval_seconds must be >= 1");
		let at = stampOf(world), isOver = job?.status === "done" || job?.status === "dead", fresh = {
			current_repeat: 0,
			current_retry: 0,
			run_count: 0,
			error_count: 0,
			last_error: ""
		}, made = {
			name: `schedule:${node.node_id}`,
			description: "",
			workflow_id: node.workflow_id,
			trigger_node_id: node.node_id,
			user_profile_id: user.id,
			last_run_at: null,
			...fresh,
			created_at: at
		}, next = job?.status === "active" ? job.next_run_at : later(world, said.interval_seconds);
		tables.put("schedules", {
			...job ?? {
				...made,
				id: require_world.t(world)
			},
			...isOver ? fresh : {},
			...said,
			status: "active",
			next_run_at: next,
			updated_at: at
		}), active(!0);
	} else {
		if (job === void 0) throw new require_world.u(404, "No scheduled job found for this node.");
		if (action === "stop") tables.delete("schedules", job.id);
		else if (job.status !== "active") throw new require_world.u(400, `Cannot pause job with status '${job.status}'.`);
		else tables.put("schedules", {
			...job,
			status: "paused",
			next_run_at: null,
			updated_at: stampOf(world)
		});
		active(!1);
	}
}
// build/providers/pipelit/emulator/routes-others.js
const TYPES = [
	"git",
	"llm",
	"gateway",
	"tool"
], LOGIN = bodySchema({
	username: TEXT,
	password: TEXT
}, ["username", "password"]);
function credentialRoutes(world, route) {
	let { tables } = world, all = (user) => tables.all("credentials").filter(({ owner_id }) => maySee(user, owner_id)), found = ({ caller, text }) => {
		let id = wholeNumber(text("id"), "credential_id"), row = all(caller).find((one) => one.id === id);
		if (row === void 0) throw unknown("Credential");
		return row;
	};
	return [
		route("GET", "/credentials/", ({ caller, query }) => page(all(caller).map(shownCredential), query), { query: PAGE }),
		route("POST", "/credentials/", ({ caller, body }) => {
			let at = stampOf(world), row = {
				id: nextId(world, "credentials"),
				owner_id: caller.id,
				name: String(body.name),
				credential_type: body.credential_type,
				detail: require_closest.l(body.detail) ? body.detail : {},
				created_at: at,
				updated_at: at
			};
			return tables.put("credentials", row), shownCredential(row);
		}, {
			status: 201,
			body: bodySchema({
				name: TEXT,
				credential_type: {
					...TEXT,
					enum: TYPES
				},
				detail: orNull({ type: "object" })
			}, ["name", "credential_type"])
		}),
		route("GET", "/credentials/:id/", (call) => shownCredential(found(call))),
		route("PATCH", "/credentials/:id/", (call) => {
			let row = found(call), { name, detail } = call.body, changed = {
				...row,
				name: typeof name == "string" ? name : row.name,
				detail: require_closest.l(detail) ? {
					...row.detail,
					...detail
				} : row.detail,
				updated_at: stampOf(world)
			};
			return tables.put("credentials", changed), shownCredential(changed);
		}, { body: bodySchema({
			name: orNull(TEXT),
			detail: orNull({ type: "object" })
		}) }),
		route("DELETE", "/credentials/:id/", (call) => {
			removeCredential(world, found(call));
		}, { status: 204 })
	];
}
function removeCredential({ tables }, { id }) {
	tables.delete("credentials", id);
	for (let row of tables.all("configs")) row.llm_credential_id === id && tables.put("configs", {
		...row,
		llm_credential_id: null
	}), row.credential_id === id && tables.put("configs", {
		...row,
		credential_id: null
	});
}
function authRoutes(world, route) {
	let { tables } = world, older = () => {
		if (world.switches.version !== "v0.1.0") throw new require_world.u(404, "Not Found");
	}, shownKey = ({ id, name, key, expires_at, created_at, is_active }) => ({
		id,
		name,
		prefix: key.slice(0, 8),
		is_active,
		expires_at,
		created_at
	}), keysOf = (user) => tables.all("keys").filter(({ user_id }) => user_id === user.id);
	return [
		route("GET", "/auth/me/", ({ caller }) => ({
			username: caller.username,
			mfa_enabled: !1
		}), { refusals: [] }),
		route("POST", "/auth/token/", ({ body }) => {
			let user = tables.all("users").find(({ username, password }) => username === body.username && password === body.password);
			if (user === void 0) throw new require_world.u(401, "Invalid credentials.");
			for (let { id, name } of keysOf(user)) name === "session" && tables.delete("keys", id);
			return {
				key: addKey(world, user, "session").key,
				requires_mfa: !1
			};
		}, {
			open: !0,
			body: LOGIN,
			refusals: [401, 422]
		}),
		route("GET", "/auth/setup-status/", () => (older(), { needs_setup: tables.all("users").length === 0 }), {
			open: !0,
			refusals: [404]
		}),
		route("POST", "/auth/setup/", ({ body }) => {
			if (older(), tables.all("users").length > 0) throw new require_world.u(409, "Setup already completed.");
			let user = {
				id: nextId(world, "users"),
				username: String(body.username),
				password: String(body.password),
				role: "admin"
			};
			return tables.put("users", user), {
				key: addKey(world, user, "session").key,
				requires_mfa: !1
			};
		}, {
			open: !0,
			body: LOGIN,
			refusals: [
				404,
				409,
				422
			]
		}),
		route("GET", "/users/me/keys", ({ caller }) => keysOf(caller).map(shownKey), { refusals: [] }),
		route("POST", "/users/me/keys", ({ caller, body }) => {
			let row = addKey(world, caller, String(body.name), body.expires_at ?? null);
			return {
				...shownKey(row),
				key: row.key
			};
		}, {
			status: 201,
			body: bodySchema({
				name: TEXT,
				expires_at: orNull(TEXT)
			}, ["name"])
		}),
		route("DELETE", "/users/me/keys/:id", ({ caller, text }) => {
			let id = wholeNumber(text("id"), "key_id"), row = keysOf(caller).find((one) => one.id === id);
			if (row === void 0) throw unknown("API key");
			tables.put("keys", {
				...row,
				is_active: !1
			});
		}, { status: 204 })
	];
}
function addKey(world, user, name, expires = null) {
	let row = {
		id: nextId(world, "keys"),
		key: `pk-${user.username}-${world.tables.next("key").toString().padStart(8, "0")}`,
		name,
		user_id: user.id,
		is_active: !0,
		expires_at: expires,
		created_at: stampOf(world)
	};
	return world.tables.put("keys", row), row;
}
function defaultSeed() {
	return {
		users: [{
			username: "ada",
			password: "lovelace",
			role: "admin",
			key: "pk-ada-seeded-0001"
		}],
		credentials: [{
			name: "Anthropic",
			credential_type: "llm",
			detail: {
				provider_type: "anthropic",
				api_key: "sk-0123456789abcdef",
				base_url: ""
			}
		}, {
			name: "Telegram",
			credential_type: "gateway",
			detail: { adapter_type: "telegram" }
		}],
		workflows: []
	};
}
function parseSeed(value) {
	if (!require_closest.l(value)) throw new require_faults.o("A seed is an object with users, credentials and workflows.");
	let list = (name) => {
		let rows = value[name] ?? [];
		if (!Array.isArray(rows) || !rows.every(require_closest.l)) throw new require_faults.o(`In a seed, ${name} is a list of objects.`);
		return rows;
	}, users = list("users").map(({ username, password, role, key }) => ({
		username: String(username),
		password: String(password ?? ""),
		role: role === "normal" ? "normal" : "admin",
		...typeof key == "string" ? { key } : {}
	}));
	if (users.length === 0) throw new require_faults.o("A seed needs at least one user.");
	return {
		users,
		credentials: list("credentials").map(({ name, credential_type, detail, owner }) => ({
			name: String(name),
			credential_type: String(credential_type),
			...require_closest.l(detail) ? { detail } : {},
			...typeof owner == "string" ? { owner } : {}
		})),
		workflows: list("workflows")
	};
}
function plantSeed(world, seed) {
	let { tables } = world;
	memoryOf(world).isWarm = !1, tables.transaction(() => {
		let users = seed.users.map(({ key, ...user }) => {
			let row = {
				...user,
				id: nextId(world, "users")
			};
			return tables.put("users", row), key !== void 0 && tables.put("keys", {
				id: nextId(world, "keys"),
				key,
				name: "seeded",
				user_id: row.id,
				is_active: !0,
				expires_at: null,
				created_at: stampOf(world)
			}), row;
		}), [first] = users;
		if (first !== void 0) {
			for (let { name, credential_type, detail = {}, owner } of seed.credentials) {
				let at = stampOf(world);
				tables.put("credentials", {
					id: nextId(world, "credentials"),
					owner_id: (users.find(({ username }) => username === owner) ?? first).id,
					name,
					credential_type,
					detail,
					created_at: at,
					updated_at: at
				});
			}
			for (let workflow of seed.workflows) plantWorkflow(world, first, workflow);
		}
	});
}
function plantWorkflow(world, user, said) {
	let row = addWorkflow(world, user, said), list = (name) => Array.isArray(said[name]) ? said[name] : [];
	for (let node of list("nodes")) {
		let { config = {} } = node;
		changeNode(world, addNode(world, row, node), { config });
	}
	for (let edge of list("edges")) addEdge(world, row, edge);
}
// build/providers/pipelit/emulator/editor.js
var Editor = class {
	#world;
	constructor(world) {
		this.#world = world;
	}
	get tables() {
		return this.#world.tables;
	}
	get slugs() {
		return this.tables.all("workflows").map(({ slug }) => slug);
	}
	detail(slug) {
		return shownDetail(this.#world, this.#workflow(slug));
	}
	create(said) {
		this.#do(() => plantWorkflow(this.#world, this.#user, said));
	}
	edit(slug, fields) {
		this.#do(() => changeWorkflow(this.#world, this.#workflow(slug), fields));
	}
	remove(slug) {
		this.#do(() => removeWorkflow(this.#world, this.#workflow(slug)));
	}
	addNode(slug, body) {
		this.#do(() => {
			let node = addNode(this.#world, this.#workflow(slug), body);
			changeNode(this.#world, node, { config: body.config ?? {} });
		});
	}
	editNode(slug, node, fields) {
		this.#do(() => changeNode(this.#world, this.#node(slug, node), fields));
	}
	removeNode(slug, node) {
		this.#do(() => removeNode(this.#world, this.#workflow(slug), this.#node(slug, node)));
	}
	addEdge(slug, body) {
		this.#do(() => addEdge(this.#world, this.#workflow(slug), body));
	}
	editEdge(slug, from, to, fields) {
		let workflow = this.#workflow(slug), edge = edgesOf(this.#world, workflow).find(({ source_node_id, target_node_id }) => source_node_id === from && target_node_id === to);
		if (edge === void 0) throw new require_world.u(404, "Edge not found.");
		this.#do(() => this.tables.put("edges", {
			...edge,
			...fields
		}));
	}
	removeEdge(slug, from, to) {
		this.#do(() => {
			let workflow = this.#workflow(slug), edge = edgesOf(this.#world, workflow).find(({ source_node_id, target_node_id }) => source_node_id === from && target_node_id === to);
			if (edge === void 0) throw new require_world.u(404, "Edge not found.");
			linkModel(this.#world, workflow, edge, !1), this.tables.delete("edges", edge.id);
		});
	}
	removeCredential(name) {
		let row = this.tables.all("credentials").find((one) => one.name === name);
		if (row === void 0) throw new require_world.u(404, "Credential not found.");
		this.#do(() => removeCredential(this.#world, row));
	}
	models(slug) {
		let nodes = nodesOf(this.#world, this.#workflow(slug)), config = (node) => this.tables.get("configs", node.config_id);
		return Object.fromEntries(nodes.flatMap((node) => {
			let link = config(node)?.llm_model_config_id ?? null;
			return link === null ? [] : [[node.node_id, nodes.find(({ config_id }) => config_id === link)?.node_id ?? null]];
		}));
	}
	get #user() {
		let [first] = this.tables.all("users");
		if (first === void 0) throw new require_world.u(404, "There is no user.");
		return first;
	}
	#workflow(slug) {
		let row = this.tables.all("workflows").find((one) => one.slug === slug);
		if (row === void 0) throw new require_world.u(404, "Workflow not found.");
		return row;
	}
	#node(slug, id) {
		let row = nodesOf(this.#world, this.#workflow(slug)).find(({ node_id }) => node_id === id);
		if (row === void 0) throw new require_world.u(404, "Node not found.");
		return row;
	}
	#do(work) {
		this.tables.transaction(work);
	}
};
function handEdits(editor) {
	return {
		kinds: ["workflows"],
		has: (_kind, id) => editor.slugs.includes(id),
		create: (_kind, fields) => (editor.create(fields), editor.detail(String(fields.slug))),
		edit: (_kind, slug, { nodes = {}, ...fields }) => {
			Object.keys(fields).length > 0 && editor.edit(slug, fields);
			for (let [node, change] of Object.entries(nodes)) editor.editNode(slug, node, change);
			return editor.detail(typeof fields.slug == "string" ? fields.slug : slug);
		},
		remove: (_kind, slug) => editor.remove(slug)
	};
}
// build/providers/pipelit/emulator/switches.js
const SWITCHES = {
	version: require_world.a(["head", "v0.1.0"], "head", "28", "The vintage that answers: the newest, or the one of the first manual, with setup routes and 500 for a taken slug."),
	redis: require_world.s(!0, "21", "Whether the queue is there; without it a write is stored, and answered by 500."),
	...require_world.i({
		limit: "the server has none",
		retryAfter: "the server has none"
	})
}, embeddedPipelit = require_world.r({
	document: {
		title: "Pipelit (emulated)",
		version: "0.3.16",
		description: "What pipelines-sync uses of the API under /api/v1.",
		security: { bearer: {
			type: "http",
			scheme: "bearer"
		} }
	},
	switches: SWITCHES,
	tables: TABLE_NAMES,
	defaultSeed,
	parseSeed,
	plant: plantSeed,
	rules: (world) => {
		let route = routeMaker(world), editor = new Editor(world);
		return {
			routes: [
				...authRoutes(world, route),
				...credentialRoutes(world, route),
				...workflowRoutes(world, route),
				...nodeRoutes(world, route),
				...edgeRoutes(world, route),
				...scheduleRoutes(world, route)
			],
			errors: ERRORS,
			keyOf: shownKey,
			redirectsSlashes: !0,
			hangsUp: (status) => status === 500,
			store: editor,
			edits: handEdits(editor),
			adminKey: () => adminKey(world)
		};
	},
	environmentOf: (key) => ({ PIPELIT_API_KEY: key })
});
exports.embeddedPipelit = embeddedPipelit;

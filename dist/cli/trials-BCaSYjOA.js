require("./rolldown-runtime-DUzk6_NY.js");
const require_codes = require("./codes-CCyt0aRV.js"), require_model = require("./model-itYDezHx.js"), require_id_setting = require("./id-setting-BiMpvYcL.js"), require_providers = require("./providers-DlbgLf_V.js"), require_errors = require("./errors-DboKUKVA.js"), require_json = require("./json-eUDoj5IE.js"), require_common_codes = require("./common-codes-D6huqPTK.js"), DEFAULT_LIMITS = {
	tasks: 200,
	minutes: 30
}, DEFAULT_TOLERANCE = .05;
function readTrials(section, target) {
	let findings = [];
	return {
		entries: section.entries.flatMap(({ key, keyPlace, node }) => {
			if (node.type !== "map") return [];
			let before = findings.length, entry = readTrial(key, keyPlace, node, target, findings);
			return entry === void 0 || findings.length > before ? [] : [entry];
		}),
		findings
	};
}
function readTrial(name, place, map, target, findings) {
	let id = (key, example) => {
		let node = map.get(key), read = node === void 0 ? void 0 : require_id_setting.n(node, {
			vars: target.vars,
			target: target.name,
			example
		});
		if (read === void 0 || "id" in read) return read?.id;
		findings.push({
			...require_codes.n(require_providers.d.variable),
			...read
		});
	}, project = id("project_id", 22), workflow = id("workflow_id", 10), swap = map.get("swap"), swaps = swap?.type === "list" ? readSwaps(swap.items, findings) : null, gate = map.get("gate"), gates = gate?.type === "list" ? gate.items : [];
	for (let one of gates) checkGate(one, findings);
	if (project === void 0 || workflow === void 0) return;
	let limits = map.get("limits"), limit = (key) => {
		let value = limits?.type === "map" ? scalarOf(limits.get(key)) : void 0;
		return typeof value == "number" ? value : DEFAULT_LIMITS[key];
	};
	return {
		name,
		place,
		where: {
			project,
			workflow
		},
		label: `workflow ${workflow}`,
		count: Number(scalarOf(map.get("count"))),
		swap: swaps,
		limits: {
			tasks: limit("tasks"),
			minutes: limit("minutes")
		},
		gate: gates.map((one) => String(scalarOf(one))),
		tolerance: toleranceOf(map.get("tolerance")),
		cleanup: scalarOf(map.get("cleanup")) === "archive" ? "archive" : "keep",
		show_outputs: scalarOf(map.get("show_outputs")) === !0
	};
}
function readSwaps(items, findings) {
	let swaps = [], seen = new Map();
	for (let item of items) {
		if (item.type !== "map") continue;
		let swap = readSwap(item, findings);
		if (swap === void 0) continue;
		let at = JSON.stringify([
			swap.node,
			swap.field,
			"address" in swap.what ? require_model.Mt(swap.what.address) : ""
		]), first = seen.get(at);
		first !== void 0 && findings.push({
			...require_codes.n(require_providers.d.twice),
			message: `Two entries fill ${swap.field === null ? `the model of ${swap.node}` : `${swap.node}/${swap.field}`}.`,
			remedy: "Keep one of them.",
			place: swap.place,
			related: [{
				message: "the other entry",
				place: first
			}]
		}), seen.set(at, swap.place), swaps.push(swap);
	}
	return swaps;
}
const KINDS = {
	prompt: "prompts",
	evaluation: "evaluations"
};
function readSwap(map, findings) {
	let get = (key) => {
		let value = scalarOf(map.get(key));
		return typeof value == "string" ? value : void 0;
	}, place = map.place, node = get("node") ?? "", [field = null, model, from] = [
		get("field"),
		get("model"),
		get("from")
	], items = ["prompt", "evaluation"].filter((key) => get(key) !== void 0), wrong = (message) => {
		findings.push({
			...require_codes.n(require_providers.d.swap),
			message,
			remedy: "Write prompt or evaluation with field, or model with from.",
			place
		});
	};
	if (items.length + (model === void 0 ? 0 : 1) !== 1) return wrong("An exchange names one of prompt, evaluation and model.");
	let [key] = items;
	if (key === void 0) return model === void 0 || from === void 0 ? wrong("The model of the base is missing: from.") : field === null ? {
		node,
		field: null,
		what: {
			from,
			to: model
		},
		place
	} : wrong("A model is of the whole node: remove field.");
	if (from !== void 0) return wrong("from goes with model; the base of a prompt is the live one.");
	if (field === null) return wrong(`The field that uses the ${key} is missing.`);
	let address = get(key) ?? "";
	if (require_model.Mt(address) === KINDS[key]) return {
		node,
		field,
		what: { address },
		place
	};
	findings.push({
		...require_codes.n(require_providers.d.address),
		message: `${JSON.stringify(address)} is not the address of one of the ${KINDS[key]}.`,
		remedy: `Write ${KINDS[key]}/ and its name.`,
		place: map.get(key)?.place ?? place
	});
}
function checkGate(node, findings) {
	let written = String(scalarOf(node));
	written !== "success" && require_model.Mt(written) !== "criteria" && findings.push({
		...require_codes.n(require_providers.d.address),
		message: `${JSON.stringify(written)} is not the address of a criterion.`,
		remedy: "Write criteria/ and its name, or success.",
		place: node.place
	});
}
function toleranceOf(node) {
	if (node?.type !== "map") return {
		default: DEFAULT_TOLERANCE,
		of: {}
	};
	let all = node.entries.map(({ key, node: one }) => [key, Number(scalarOf(one))]), { default: every = DEFAULT_TOLERANCE, ...of } = Object.fromEntries(all);
	return {
		default: every,
		of
	};
}
function scalarOf(node) {
	return node?.type === "scalar" ? node.value : void 0;
}
// build/providers/pipelines/trial/criterion-names.js
const TYPES = new Set([
	"boolean",
	"numeric",
	"rating",
	"categorical"
]);
function criterionOfRow(row) {
	let { id, name, display_label: label, version, output_schema: schema, config } = row;
	if (typeof name != "string" || typeof id != "number" && typeof id != "string") return;
	let shape = require_json.o(schema) ? schema : {}, [least = NaN, most = NaN] = Array.isArray(shape.range) && shape.range.length === 2 ? shape.range.map(Number) : [];
	return {
		id,
		name,
		label: typeof label == "string" ? label : null,
		version: typeof version == "number" ? version : null,
		judge: require_json.o(config) && typeof config.model == "string" ? config.model : null,
		type: TYPES.has(String(shape.type)) ? shape.type : null,
		range: Number.isFinite(least) && Number.isFinite(most) ? [least, most] : null
	};
}
function columnReader(criteria) {
	let byText = new Map(), add = (text, name) => {
		let known = byText.get(text);
		byText.set(text, known === void 0 || known === name ? name : null);
	};
	for (let { name } of criteria) add(name, name);
	let names = new Set(byText.keys());
	for (let { name, label } of criteria) label !== null && !names.has(label) && add(label, name);
	return (column) => {
		for (let text of [column, column.replace(/ \([^()]*\)$/, "")]) {
			let dot = text.indexOf(".");
			for (let one of [text, ...dot < 0 ? [] : [text.slice(dot + 1)]]) {
				let known = byText.get(one);
				if (known !== void 0) return known ?? void 0;
			}
		}
	};
}
// build/providers/pipelines/trial/experiment-body.js
function experimentBody({ count }, swaps) {
	return {
		count,
		variants: ["base", "head"].map((name) => ({
			name,
			configOverrides: overrides(swaps, name)
		}))
	};
}
function overrides(swaps, side) {
	let lists = {};
	for (let { swap, ...pins } of swaps) {
		let [section, entry] = override(swap, pins[side]);
		lists[section] = [...lists[section] ?? [], entry];
	}
	return lists;
}
function override({ node, field }, pin) {
	if ("slug" in pin) return ["models", {
		nodeId: node,
		modelSlug: pin.slug
	}];
	let place = {
		nodeId: node,
		fieldId: field
	}, { id, version } = pin;
	return pin.kind === "evaluations" ? ["evaluations", {
		...place,
		evaluationId: id,
		version
	}] : ["prompts", {
		...place,
		promptId: id,
		version
	}];
}
// build/providers/pipelines/trial/launched.js
const ENDS = {
	completed: "ended",
	completed_with_partial_results: "ended",
	failed: "failed",
	cancelled: "cut",
	partially_cancelled: "cut"
};
function readLaunched(body) {
	if (!require_json.o(body) || !Array.isArray(body.variants)) return null;
	let side = (name) => body.variants.map(readVariant).find((one) => one?.name === name), [base, head] = [side("base"), side("head")];
	if (base === void 0 || head === void 0) return null;
	let status = String(body.status ?? "unknown").toLowerCase();
	return {
		status,
		state: ENDS[status] ?? "running",
		base,
		head
	};
}
function readVariant(variant) {
	if (!require_json.o(variant) || typeof variant.name != "string") return;
	let { workflow_id: id, workflow_name: name, status, task_ids: tasks, success_count: successes } = variant;
	return {
		name: variant.name,
		workflow: {
			id: String(id ?? ""),
			name: typeof name == "string" ? name : null
		},
		status: typeof status == "string" ? status : null,
		tasks: Array.isArray(tasks) ? tasks.map(String) : [],
		success_count: typeof successes == "number" ? successes : null
	};
}
// build/providers/pipelines/trial/task-score.js
const NONE = new Set([
	"",
	"-",
	"\u2013",
	"\u2014",
	"n/a",
	"pending",
	"skipped"
]);
function readScore(cell, isShown) {
	if (!require_json.o(cell)) return bare(cell);
	let failure = cell.error ?? cell.error_details ?? cell.error_message;
	if (failure != null && failure !== "") return {
		passed: null,
		score: null,
		error: isShown ? textOf(failure) : "The judge failed."
	};
	let score = bare(cell.score ?? cell.value ?? null), passed = typeof cell.passed == "boolean" ? cell.passed : null;
	if (score === void 0 && passed === null) return;
	let reason = cell.reasoning ?? cell.reason;
	return {
		passed: passed ?? score?.passed ?? null,
		score: score?.score ?? null,
		...isShown && typeof reason == "string" ? { reason } : {}
	};
}
function bare(value) {
	if (typeof value == "boolean") return {
		passed: value,
		score: Number(value)
	};
	if (typeof value == "number") return Number.isFinite(value) ? {
		passed: null,
		score: value
	} : void 0;
	if (typeof value != "string" || NONE.has(value.trim().toLowerCase())) return;
	let text = value.trim();
	return /^(?:true|false)$/i.test(text) ? bare(text.toLowerCase() === "true") : /^-?\d+(?:\.\d+)?$/.test(text) ? bare(Number(text)) : {
		passed: null,
		score: text
	};
}
function textOf(value) {
	return typeof value == "string" ? value : JSON.stringify(value);
}
// build/providers/pipelines/trial/export-rows.js
const IDS = [
	"task_id",
	"id",
	"taskId",
	"Task ID"
], STATUSES = [
	"status",
	"task_status",
	"Status"
], INPUTS = [
	"inputs",
	"input",
	"fields",
	"task_fields"
], OUTPUTS = [
	"outputs",
	"output",
	"result"
], SCORES = [
	"scores",
	"evaluations",
	"evaluation_results",
	"criteria"
], TOKENS = ["total_tokens", "tokens"], COSTS = ["total_cost", "cost"], LATENCIES = [
	"latency_ms",
	"duration_ms",
	"latency"
], GOOD = new Set([
	"finished",
	"completed",
	"success",
	"succeeded"
]), BAD = new Set([
	"failed",
	"error",
	"escalated",
	"quarantined"
]);
function rowsOfExport(body) {
	if (Array.isArray(body)) return body.filter(isRow);
	if (require_json.o(body)) {
		for (let key of [
			"items",
			"tasks",
			"data",
			"rows",
			"results"
		]) if (Array.isArray(body[key])) return body[key].filter(isRow);
	}
}
function isRow(row) {
	return require_json.o(row);
}
function readTask(row, names) {
	let id = firstOf(row, IDS);
	if (typeof id != "number" && typeof id != "string") return;
	let status = String(firstOf(row, STATUSES) ?? "unknown").toLowerCase(), inputs = inputsOf(row), output = firstOf(row, OUTPUTS), columns = [], scores = {};
	for (let [column, cell] of cellsOf(row, names)) {
		columns.push(column);
		let score = readScore(cell, names.isShown);
		score !== void 0 && (scores[column] = score);
	}
	return {
		id: String(id),
		link: null,
		status,
		succeeded: GOOD.has(status) ? !0 : !BAD.has(status) && null,
		input: require_json.o(inputs) && Object.keys(inputs).length > 0 ? require_json.r(inputs, 16) : null,
		...names.isShown && inputs !== void 0 ? { inputs } : {},
		...names.isShown && output !== void 0 ? { output } : {},
		scores,
		columns,
		tokens: numberOf(firstOf(row, TOKENS)),
		cost: numberOf(firstOf(row, COSTS)),
		latency_ms: numberOf(firstOf(row, LATENCIES))
	};
}
function inputsOf(row) {
	let whole = firstOf(row, INPUTS);
	if (whole !== void 0) return whole;
	let cells = Object.entries(row).filter(([column]) => INPUTS.some((word) => column.startsWith(`${word}.`)));
	return cells.length === 0 ? void 0 : Object.fromEntries(cells);
}
function cellsOf(row, { criterionOf }) {
	let cells = new Map(), add = (column, cell, isCertain) => {
		let name = criterionOf(column) ?? (isCertain ? column : void 0);
		name !== void 0 && cells.set(cells.has(name) ? column : name, cell);
	};
	for (let [column, cell] of Object.entries(row)) if (SCORES.includes(column) && require_json.o(cell)) for (let [name, inner] of Object.entries(cell)) add(name, inner, !0);
	else if (SCORES.includes(column) && Array.isArray(cell)) for (let one of cell) addListed(one, (name, inner) => add(name, inner, !0));
	else require_json.o(cell) && "score" in cell && "passed" in cell ? add(typeof cell.criterion_name == "string" ? cell.criterion_name : column, cell, !0) : add(column, cell, !1);
	return [...cells];
}
function addListed(one, add) {
	if (!require_json.o(one)) return;
	let named = one.criterion ?? one.criterion_name ?? one.name ?? one.label, name = require_json.o(named) ? named.name : named;
	typeof name == "string" && add(name, one);
}
function firstOf(row, names) {
	for (let name of names) if (Object.hasOwn(row, name) && row[name] !== null) return row[name];
}
function numberOf(value) {
	if (typeof value == "number") return Number.isFinite(value) ? value : null;
	if (typeof value != "string" || value.trim() === "") return null;
	let number = Number(value);
	return Number.isFinite(number) ? number : null;
}
// build/providers/pipelines/trial/side-results.js
async function readSide(client, side) {
	let { launched, entry } = side, names = {
		criterionOf: columnReader(side.known),
		isShown: entry.show_outputs
	}, read = await exported(client, side), own = new Set(launched.tasks), rows = new Map();
	if ("rows" in read) for (let row of read.rows) {
		let task = readTask(row, names);
		task !== void 0 && own.has(task.id) && rows.set(task.id, task);
	}
	let { id, name } = launched.workflow;
	return {
		result: {
			name: side.name,
			workflow: {
				id,
				name,
				link: null
			},
			status: launched.status,
			success_count: launched.success_count,
			task_count: launched.tasks.length,
			tasks: launched.tasks.map((task) => withoutColumns(rows.get(task)) ?? unread(task)),
			unread: "why" in read ? [`${sentence(side)} could not be read: ${read.why}.`] : []
		},
		criteria: [...new Set([...rows.values()].flatMap(({ columns }) => columns))],
		hidden: launched.tasks.length - rows.size,
		mayCome: "rows" in read || read.mayCome
	};
}
function missingAnswers(sides, { gate, swap }, known) {
	let named = gate.filter((entry) => entry.includes("/")).map((entry) => require_model.Lt(entry).parts[0]), gated = known.map(({ name }) => name).filter((name) => named.includes(name)), differ = swap?.some(({ what }) => "address" in what && require_model.Mt(what.address) === "evaluations"), missingOf = ({ hidden, result }, shown) => {
		let expected = [...new Set([...shown.flatMap(({ criteria }) => criteria), ...gated])];
		return result.tasks.reduce((sum, { succeeded, scores }) => succeeded === !1 ? sum : expected.length === 0 ? sum + Math.min(known.length, 1) : sum + expected.filter((name) => !Object.hasOwn(scores, name)).length, hidden);
	};
	return sides.filter(({ mayCome }) => mayCome).reduce((sum, side) => sum + missingOf(side, differ === !0 ? [side] : sides), 0);
}
function sentence({ name, launched: { workflow } }) {
	return `The tasks of the ${name}, workflow ${workflow.id}${workflow.name === null ? "" : ` (${workflow.name})`},`;
}
async function exported(client, { entry, launched }) {
	let { project } = entry.where, path = `/api/projects/${project}/workflows/${encodeURIComponent(launched.workflow.id)}/export-tasks`;
	try {
		let { body } = await client.ask(path, {
			format: "json",
			include_files: !1
		}), rows = rowsOfExport(body);
		return rows === void 0 ? {
			why: "the export is not a list of tasks",
			mayCome: !1
		} : { rows };
	} catch (error) {
		if (!(error instanceof require_errors.r)) throw error;
		if (error instanceof require_errors.i && error.status === 404) return {
			why: "the platform offers no export of its tasks (404)",
			mayCome: !1
		};
		let isRefused = error instanceof require_errors.i && error.status < 500 && error.status !== 429;
		return {
			why: require_model.a(error.message),
			mayCome: !isRefused
		};
	}
}
function withoutColumns(task) {
	if (task === void 0) return;
	let { columns: _, ...result } = task;
	return result;
}
function unread(id) {
	return {
		id,
		link: null,
		status: "unknown",
		succeeded: null,
		input: null,
		scores: {},
		tokens: null,
		cost: null,
		latency_ms: null
	};
}
// build/providers/pipelines/trial/trial-platform.js
var PipelinesTrials = class {
	#client;
	#platform;
	#kinds;
	#known;
	constructor(on) {
		this.#client = on.client, this.#platform = on.platform, this.#kinds = on.kinds;
	}
	async look(entry) {
		let path = workflowPath(entry), workflow = await this.#read(path);
		if (workflow === null) return {
			name: null,
			findings: [{
				...require_codes.n(require_providers.d.notThere),
				message: `The platform has no ${entry.label} in project ${entry.where.project}, or the key cannot see it.`,
				remedy: "Check project_id and workflow_id.",
				place: entry.place
			}],
			users: null
		};
		let name = require_json.o(workflow) && typeof workflow.name == "string" ? workflow.name : null, mode = await this.#read(`${path}/creation-mode`);
		if (require_json.o(mode) && mode.requires_csv === !0) throw new require_model.st(require_providers.d.needsCsv.code, `Trial ${entry.name} was not launched: ${entry.label}${name === null ? "" : ` (${name})`} creates tasks only from a CSV file.`, "Nothing was changed. Try a workflow that creates its tasks by itself.", 3);
		let shown = await this.#read(`${path}/configurable-fields`), fields = require_json.o(shown) && Array.isArray(shown.fields) ? shown.fields.filter(isField) : null;
		return {
			name,
			findings: fields === null ? [] : checkFields(entry, fields),
			users: fields === null ? null : usersOf(fields)
		};
	}
	body(entry, swaps) {
		return experimentBody(entry, swaps);
	}
	launch(entry, body, how) {
		let { project, workflow } = entry.where, kind = this.#kinds.get("experiments");
		return this.#platform.create({
			kind,
			partition: `project:${project}/workflow:${workflow}`
		}, body, how);
	}
	async status(entry, id) {
		let body = await this.#read(experimentPath(entry, id));
		return body === null ? null : readLaunched(body);
	}
	async cancel(entry, id) {
		return this.#send(`${experimentPath(entry, id)}/cancel`);
	}
	async archive({ where }, workflow) {
		return this.#send(`/api/projects/${where.project}/workflows/${encodeURIComponent(workflow)}/archive`);
	}
	criteria() {
		return this.#known ??= this.#criteria(), this.#known;
	}
	async #criteria() {
		let kind = this.#kinds.get("criteria"), answer = await this.#platform.answer({
			ask: "list",
			kind,
			partition: kind.home
		});
		return answer.state === "rows" ? answer.rows.flatMap((row) => criterionOfRow(row) ?? []) : [];
	}
	async results(entry, launched) {
		let known = await this.criteria(), read = (side) => readSide(this.#client, {
			name: side,
			entry,
			launched: launched[side],
			known
		}), [base, head] = await Promise.all([read("base"), read("head")]);
		return {
			base: base.result,
			head: head.result,
			missing: missingAnswers([base, head], entry, known)
		};
	}
	async #read(path) {
		try {
			return (await this.#client.read(path)).body ?? null;
		} catch (error) {
			if (error instanceof require_errors.i && error.status === 404) return null;
			throw error instanceof require_errors.r ? new require_model.st(require_common_codes.t.readFailed.code, error.message, "Run the command again.") : error;
		}
	}
	async #send(path) {
		let client = this.#client.afterStop();
		try {
			return await client.write("POST", path), null;
		} catch (error) {
			if (error instanceof require_errors.r) return require_model.a(error.message);
			throw error;
		} finally {
			await client.close();
		}
	}
};
function workflowPath({ where }) {
	return `/api/projects/${where.project}/workflows/${where.workflow}`;
}
function experimentPath(entry, id) {
	return `${workflowPath(entry)}/experiments/${encodeURIComponent(String(id))}`;
}
function isField(field) {
	return require_json.o(field) && typeof field.nodeId == "string" && typeof field.fieldId == "string";
}
function checkFields({ name, swap }, fields) {
	if (swap === null) {
		if (usersOf(fields) !== null) return [];
		let message = `Trial ${name} has no swap, and the platform does not show which prompt a field uses. Fields: ${fields.map(({ nodeId, fieldId }) => `${nodeId}/${fieldId}`).join(", ") || "none"}.`;
		return [{
			...require_codes.n(require_providers.d.noSwap),
			message,
			remedy: "Write swap with one of these fields."
		}];
	}
	return swap.flatMap(({ node, field, place }) => {
		let ofNode = fields.filter(({ nodeId }) => nodeId === node);
		if (ofNode.some(({ fieldId }) => field === null || fieldId === field)) return [];
		let [what, known] = ofNode.length === 0 ? [`The workflow has no node ${JSON.stringify(node)}.`, [...new Set(fields.map(({ nodeId }) => nodeId))]] : [`Node ${node} has no field ${JSON.stringify(field)}.`, ofNode.map(({ fieldId }) => fieldId)], remedy = `Use one of: ${known.sort().join(", ")}.`;
		return [{
			...require_codes.n(require_providers.d.fieldUnknown),
			message: what,
			remedy,
			place
		}];
	});
}
function usersOf(fields) {
	let shown = fields.filter((field) => "promptId" in field || "evaluationId" in field);
	return shown.length === 0 ? null : shown.flatMap(({ nodeId, fieldId, promptId, evaluationId }) => {
		let id = promptId ?? evaluationId;
		return typeof id != "number" && typeof id != "string" ? [] : [{
			node: nodeId,
			field: fieldId,
			kind: promptId === void 0 ? "evaluations" : "prompts",
			id
		}];
	});
}
// build/providers/pipelines/trial/trials.js
const trials = {
	key: "trials",
	read: readTrials,
	tried: "prompts",
	judges: "criteria",
	words: ["name", "description"],
	repeatableMs: 828e5,
	connect: (on) => new PipelinesTrials(on)
};
exports.trials = trials;

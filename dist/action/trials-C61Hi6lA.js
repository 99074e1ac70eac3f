const require_codes = require("./codes-CCyt0aRV.js"), require_address = require("./address-C0o3M2QV.js"), require_id_setting = require("./id-setting-D8JQvDLM.js"), require_scalar_of = require("./scalar-of-BJIYVE7T.js"), require_index = require("./index.js"), require_model = require("./model-BZhztCQP.js"), require_routes = require("./routes-B4mGsWIs.js"), require_source_bytes = require("./source-bytes-CjQHvrkR.js"), require_sync = require("./sync-DrFU6c8g.js");
let node_zlib = require("node:zlib");
// build/providers/pipelines/trial/entry.js
const DEFAULT_LIMITS = {
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
			...require_codes.n(require_index.V.variable),
			...read
		});
	}, project = id("project_id", 22), workflow = id("workflow_id", 10), swap = map.get("swap"), swaps = swap?.type === "list" ? readSwaps(swap.items, findings) : null, gate = map.get("gate"), gates = gate?.type === "list" ? gate.items : [];
	for (let one of gates) checkGate(one, findings);
	if (project === void 0 || workflow === void 0) return;
	let limits = map.get("limits"), limit = (key) => {
		let value = limits?.type === "map" ? require_scalar_of.t(limits.get(key)) : void 0;
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
		count: Number(require_scalar_of.t(map.get("count"))),
		swap: swaps,
		limits: {
			tasks: limit("tasks"),
			minutes: limit("minutes")
		},
		gate: gates.map((one) => String(require_scalar_of.t(one))),
		tolerance: toleranceOf(map.get("tolerance")),
		cleanup: require_scalar_of.t(map.get("cleanup")) === "archive" ? "archive" : "keep",
		show_outputs: require_scalar_of.t(map.get("show_outputs")) === !0
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
			"address" in swap.what ? require_address.n(swap.what.address) : ""
		]), first = seen.get(at);
		first !== void 0 && findings.push({
			...require_codes.n(require_index.V.twice),
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
		let value = require_scalar_of.t(map.get(key));
		return typeof value == "string" ? value : void 0;
	}, place = map.place, node = get("node") ?? "", [field = null, model, from] = [
		get("field"),
		get("model"),
		get("from")
	], items = ["prompt", "evaluation"].filter((key) => get(key) !== void 0), wrong = (message) => {
		findings.push({
			...require_codes.n(require_index.V.swap),
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
	if (require_address.n(address) === KINDS[key]) return {
		node,
		field,
		what: { address },
		place
	};
	findings.push({
		...require_codes.n(require_index.V.address),
		message: `${JSON.stringify(address)} is not the address of one of the ${KINDS[key]}.`,
		remedy: `Write ${KINDS[key]}/ and its name.`,
		place: map.get(key)?.place ?? place
	});
}
function checkGate(node, findings) {
	let written = String(require_scalar_of.t(node));
	written !== "success" && require_address.n(written) !== "criteria" && findings.push({
		...require_codes.n(require_index.V.address),
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
	let all = node.entries.map(({ key, node: one }) => [key, Number(require_scalar_of.t(one))]), { default: every = DEFAULT_TOLERANCE, ...of } = Object.fromEntries(all);
	return {
		default: every,
		of
	};
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
	let shape = require_model.U(schema) ? schema : {}, [least = NaN, most = NaN] = Array.isArray(shape.range) && shape.range.length === 2 ? shape.range.map(Number) : [];
	return {
		id,
		name,
		label: typeof label == "string" ? label : null,
		version: typeof version == "number" ? version : null,
		judge: require_model.U(config) && typeof config.model == "string" ? config.model : null,
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
function tasksOfBody({ count, variants, ...more }) {
	if (Object.keys(more).length > 0 || !Array.isArray(variants) || !Number.isSafeInteger(count)) return null;
	let names = variants.map((variant) => require_model.U(variant) ? variant.name : null);
	return names.length === 2 && names[0] === "base" && names[1] === "head" ? Number(count) : null;
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
	if (!require_model.U(body) || !Array.isArray(body.variants)) return null;
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
	if (!require_model.U(variant) || typeof variant.name != "string") return;
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
// build/providers/pipelines/trial/named-sides.js
function namedAlike([base, head]) {
	let columns = new Map([...base.columns, ...head.columns]), names = namesOf(columns), nameOf = (column) => names.get(column) ?? column, named = (side) => ({
		...side,
		criteria: [...side.columns.keys()].map(nameOf),
		result: withTasks(side.result, (task) => {
			let scores = Object.entries(task.scores).map(([column, score]) => {
				let criterion = columns.get(column), isFurther = criterion !== void 0 && nameOf(column) !== criterion;
				return [nameOf(column), isFurther ? {
					...score,
					criterion
				} : score];
			});
			return {
				...task,
				scores: Object.fromEntries(scores)
			};
		})
	});
	return [named(base), named(head)];
}
function withUnanswered(sides) {
	let columns = new Map(sides.flatMap((side) => [...side.columns])), names = namesOf(columns), answered = new Set(sides.flatMap(({ result }) => result.tasks.flatMap(({ scores }) => Object.keys(scores)))), silent = [...columns].flatMap(([column, criterion]) => {
		let name = names.get(column) ?? column;
		return name === criterion || answered.has(name) ? [] : [[name, {
			passed: null,
			score: null,
			error: "It gave no answer.",
			criterion
		}]];
	}), shown = ({ result }) => withTasks(result, (task) => ({
		...task,
		scores: {
			...task.scores,
			...Object.fromEntries(silent)
		}
	}));
	return [shown(sides[0]), shown(sides[1])];
}
function namesOf(columns) {
	let named = new Map(), given = new Set([...columns.keys()].filter((column) => columns.get(column) === column));
	for (let [column, criterion] of [...columns].sort(([a], [b]) => require_model.R(a, b))) {
		let isFirst = column === criterion || !given.has(criterion);
		named.set(column, isFirst ? criterion : column), given.add(criterion);
	}
	return named;
}
function withTasks(side, change) {
	return {
		...side,
		tasks: side.tasks.map(change)
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
	if (!require_model.U(cell)) return bare(cell);
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
	return /^(?:true|false)$/i.test(text) ? bare(text.toLowerCase() === "true") : /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text) ? bare(Number(text)) : {
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
function tableNames({ criterionOf }) {
	let known = new Set([
		...INPUTS,
		...OUTPUTS,
		...SCORES
	]);
	return {
		isId: (column) => IDS.includes(column),
		isOpened: (column) => known.has(column) || !isOfTask(column) && criterionOf(column) !== void 0
	};
}
function readTask(row, names) {
	let id = firstOf(row, IDS);
	if (typeof id != "number" && typeof id != "string") return;
	let status = String(firstOf(row, STATUSES) ?? "unknown").toLowerCase(), inputs = inputsOf(row), output = firstOf(row, OUTPUTS), columns = new Map(), scores = {};
	for (let [column, { cell, criterion }] of cellsOf(row, names)) {
		columns.set(column, criterion);
		let score = readScore(cell, names.isShown);
		score !== void 0 && (scores[column] = score);
	}
	return {
		id: String(id),
		link: null,
		status,
		succeeded: GOOD.has(status) ? !0 : !BAD.has(status) && null,
		input: require_model.U(inputs) && Object.keys(inputs).length > 0 ? require_model.B(inputs, 16) : null,
		...names.isShown && inputs !== void 0 ? { inputs } : {},
		...names.isShown && output !== void 0 ? { output } : {},
		scores,
		columns,
		tokens: numberOf(firstOf(row, TOKENS)),
		cost: numberOf(firstOf(row, COSTS)),
		latency_ms: numberOf(firstOf(row, LATENCIES))
	};
}
function isOfTask(column) {
	return [...INPUTS, ...OUTPUTS].some((word) => column.startsWith(`${word}.`));
}
function inputsOf(row) {
	let whole = firstOf(row, INPUTS);
	if (whole !== void 0) return whole;
	let cells = Object.entries(row).filter(([column]) => INPUTS.some((word) => column.startsWith(`${word}.`)));
	return cells.length === 0 ? void 0 : Object.fromEntries(cells);
}
function cellsOf(row, { criterionOf }) {
	let cells = new Map(), add = (column, cell, isCertain) => {
		let criterion = criterionOf(column) ?? (isCertain ? column : void 0);
		criterion !== void 0 && cells.set(freeName(column, cells), {
			cell,
			criterion
		});
	};
	for (let [column, cell] of Object.entries(row)) if (!(isOfTask(column) || INPUTS.includes(column) || OUTPUTS.includes(column))) {
		if (SCORES.includes(column) && require_model.U(cell)) for (let [name, inner] of Object.entries(cell)) add(name, inner, !0);
		else if (SCORES.includes(column) && Array.isArray(cell)) for (let one of cell) addListed(one, (name, inner) => add(name, inner, !0));
		else require_model.U(cell) && "score" in cell && "passed" in cell ? add(typeof cell.criterion_name == "string" ? cell.criterion_name : column, cell, !0) : add(column, cell, !1);
	}
	return cells;
}
function freeName(name, taken) {
	let free = name;
	for (let at = 2; taken.has(free); at += 1) free = `${name} (${at})`;
	return free;
}
function addListed(one, add) {
	if (!require_model.U(one)) return;
	let named = one.criterion ?? one.criterion_name ?? one.name ?? one.label, name = require_model.U(named) ? named.name : named;
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
async function readSide(side) {
	let { launched, entry } = side, names = {
		criterionOf: columnReader(side.known),
		isShown: entry.show_outputs
	}, read = await side.tasks.read(tableNames(names), side.until), own = new Set(launched.tasks), rows = new Map();
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
			unread: "why" in read ? [`${sentence(side)} could not be read: ${read.why}.`] : rows.size < launched.tasks.length ? [`${sentence(side)} are not all in its export: ${rows.size} of ${launched.tasks.length}.`] : []
		},
		columns: new Map([...rows.values()].flatMap(({ columns }) => [...columns])),
		hidden: launched.tasks.length - rows.size,
		mayCome: "rows" in read || read.mayCome
	};
}
function missingAnswers(sides, { gate, swap }, known) {
	let named = gate.filter((entry) => entry.includes("/")).map((entry) => require_address.s(entry).parts[0]), gated = known.map(({ name }) => name).filter((name) => named.includes(name)), differ = swap?.some(({ what }) => "address" in what && require_address.n(what.address) === "evaluations"), missingOf = ({ hidden, result }, shown) => {
		let expected = [...new Set([...shown.flatMap(({ criteria }) => criteria), ...gated])];
		return result.tasks.reduce((sum, { succeeded, scores }) => succeeded === !1 ? sum : expected.length === 0 ? sum + Math.min(known.length, 1) : sum + expected.filter((name) => !Object.hasOwn(scores, name)).length, hidden);
	};
	return sides.filter(({ mayCome }) => mayCome).reduce((sum, side) => sum + missingOf(side, differ === !0 ? [side] : sides), 0);
}
function sentence({ name, launched: { workflow } }) {
	return `The tasks of the ${name}, workflow ${workflow.id}${workflow.name === null ? "" : ` (${workflow.name})`},`;
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
// build/providers/pipelines/trial/export-answer.js
const ROWS = [
	"items",
	"tasks",
	"data",
	"rows",
	"results"
], WRAPPERS = [
	"result",
	"data",
	"export"
], ADDRESSES = [
	"download_url",
	"file_url",
	"url",
	"signed_url"
], ENDED = new Set([
	"completed",
	"complete",
	"success",
	"succeeded",
	"finished",
	"done",
	"ready"
]), FAILED = new Set([
	"failed",
	"error",
	"cancelled",
	"canceled",
	"expired",
	"partially_cancelled",
	"completed_with_partial_results"
]), UNKNOWN = {
	why: "the export is not a list of tasks",
	mayCome: !1
};
function readExportAnswer(body) {
	if (Array.isArray(body)) return { rows: body.filter(isRow) };
	if (!require_model.U(body)) return UNKNOWN;
	let answer = body;
	for (let key of WRAPPERS) {
		let inner = answer[key];
		if (require_model.U(inner)) return readExportAnswer(inner);
	}
	let type = typeof answer.content_type == "string" ? answer.content_type : "";
	for (let key of ROWS) {
		let list = answer[key];
		if (Array.isArray(list)) return rowsOf(list, answer.total);
	}
	if (typeof answer.content_base64 == "string") return {
		type,
		bytes: Buffer.from(answer.content_base64, "base64")
	};
	if (typeof answer.content == "string") return {
		type,
		bytes: Buffer.from(answer.content, "utf8")
	};
	for (let key of ADDRESSES) {
		let address = answer[key];
		if (typeof address == "string" && address !== "") return { address };
	}
	let job = answer.job_id;
	return typeof job == "string" || typeof job == "number" ? { job: String(job) } : UNKNOWN;
}
function readJobStatus(body) {
	if (!require_model.U(body)) return { state: "running" };
	let { job_id: _job, ...told } = body, status = String(told.status ?? told.state ?? "").toLowerCase();
	if (FAILED.has(status)) {
		let error = [told.error, told.message].find((text) => typeof text == "string" && text !== "");
		return {
			state: "failed",
			why: `its export job ended as ${status}${error === void 0 ? "" : `: ${error}`}`
		};
	}
	if (!ENDED.has(status)) return { state: "running" };
	let { result } = told;
	return {
		state: "ended",
		answer: readExportAnswer(Array.isArray(result) ? result : told)
	};
}
function rowsOf(list, total) {
	return typeof total == "number" && total > list.length ? {
		why: `the export shows ${list.length} of ${total} tasks`,
		mayCome: !0
	} : { rows: list.filter(isRow) };
}
function isRow(row) {
	return require_model.U(row);
}
// build/providers/pipelines/zip-files.js
var ZipDamage = class extends Error {};
const END = {
	mark: 101010256,
	size: 22,
	mostComment: 65535
};
function zipFiles(bytes, most) {
	let zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	return whole(() => entriesOf(zip)).filter(({ path }) => !path.endsWith("/")).map((entry) => ({
		path: entry.path,
		content: () => whole(() => contentOf(zip, entry, most))
	}));
}
function whole(read) {
	try {
		return read();
	} catch (error) {
		throw error instanceof RangeError ? new ZipDamage("it is cut off") : error;
	}
}
function entriesOf(zip) {
	let end = endOf(zip), count = zip.readUInt16LE(end + 10), entries = [], at = zip.readUInt32LE(end + 16);
	for (let index = 0; index < count; index += 1) {
		if (zip.readUInt32LE(at) !== 33639248) throw new ZipDamage("its directory is damaged");
		let nameSize = zip.readUInt16LE(at + 28), encoding = zip.readUInt16LE(at + 8) & 2048 ? "utf8" : "latin1";
		entries.push({
			path: zip.toString(encoding, at + 46, at + 46 + nameSize),
			method: zip.readUInt16LE(at + 10),
			checksum: zip.readUInt32LE(at + 16),
			packed: zip.readUInt32LE(at + 20),
			unpacked: zip.readUInt32LE(at + 24),
			start: zip.readUInt32LE(at + 42)
		}), at += 46 + nameSize + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
	}
	return entries;
}
function endOf(zip) {
	let first = Math.max(0, zip.length - END.size - END.mostComment);
	for (let at = zip.length - END.size; at >= first; --at) if (zip.readUInt32LE(at) === END.mark) return at;
	throw new ZipDamage("it has no directory");
}
function contentOf(zip, { path, method, checksum, packed, unpacked, start }, most) {
	if (zip.readUInt32LE(start) !== 67324752) throw new ZipDamage(`${path} is not where the directory says`);
	let from = start + 30 + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28), content = unpack(zip.subarray(from, from + packed), {
		method,
		path
	}, most);
	if (content.length !== unpacked || (0, node_zlib.crc32)(content) !== checksum) throw new ZipDamage(`${path} is damaged`);
	return content;
}
function unpack(packed, { method, path }, most) {
	if (method === 0) return packed;
	if (method !== 8) throw new ZipDamage(`${path} is packed in an unknown way`);
	try {
		return (0, node_zlib.inflateRawSync)(packed, { maxOutputLength: most });
	} catch (error) {
		throw new ZipDamage(`${path} is ${error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE" ? "too large" : "damaged"}`);
	}
}
// build/providers/pipelines/trial/csv-rows.js
function rowsOfCsv(text, names) {
	let records;
	try {
		records = require_sync.t(text, {
			record_delimiter: [
				"\r\n",
				"\n",
				"\r"
			],
			skip_empty_lines: !0
		});
	} catch (error) {
		if (!(error instanceof require_sync.n)) throw error;
		return {
			why: `the table is damaged (${error.code})`,
			mayCome: !0
		};
	}
	let [columns, ...others] = records;
	if (columns === void 0) return {
		why: "the table is empty",
		mayCome: !0
	};
	if (!columns.some(names.isId)) return {
		why: "no column of the table names the task",
		mayCome: !1
	};
	let named = columns.filter((column) => column !== ""), twice = named.find((column, at) => named.indexOf(column) < at);
	if (twice !== void 0) return {
		why: `two columns of the table are called ${JSON.stringify(twice)}`,
		mayCome: !1
	};
	let isWhole = /[\r\n]$/.test(text);
	return { rows: others.map((cells, at) => rowOf(columns, isWhole || at < others.length - 1 ? cells : cells.with(-1, ""), names)) };
}
function rowOf(columns, cells, { isOpened }) {
	let entries = columns.flatMap((column, at) => {
		let cell = cells[at] ?? "";
		return column === "" ? [] : [[column, cell === "" ? null : isOpened(column) ? opened(cell) : cell]];
	});
	return Object.fromEntries(entries);
}
function opened(cell) {
	if (!/^[[{]/.test(cell)) return cell;
	try {
		let value = JSON.parse(cell);
		return require_model.U(value) || Array.isArray(value) ? value : cell;
	} catch {
		return cell;
	}
}
function readExportFile(file, names) {
	return isZip(file.bytes) ? fromZip(file.bytes, names) : fromText(file, names);
}
function isZip(bytes) {
	let start = bytes.toString("latin1", 0, 4);
	return start === "PK" || start === "PK";
}
function fromZip(bytes, names) {
	try {
		let tables = tablesOf(zipFiles(bytes, 67108864)), [table, ...more] = tables;
		return table === void 0 ? {
			why: "the archive has no table",
			mayCome: !1
		} : more.length > 0 ? {
			why: `the archive has ${tables.length} tables`,
			mayCome: !1
		} : fromText({
			type: /\.csv$/i.test(table.path) ? "text/csv" : "application/json",
			bytes: table.content()
		}, names);
	} catch (error) {
		if (!(error instanceof ZipDamage)) throw error;
		return {
			why: `the archive cannot be read: ${error.message}`,
			mayCome: !0
		};
	}
}
function tablesOf(files) {
	let tables = files.filter(({ path }) => /\.(?:csv|json)$/i.test(path)), onTop = tables.filter(({ path }) => !path.includes("/"));
	return onTop.length > 0 ? onTop : tables;
}
function fromText({ type, bytes }, names) {
	let { text, invalid, utf16, nul } = require_source_bytes.i(bytes);
	if (invalid !== void 0 || utf16 || nul !== void 0) return {
		why: "the file is not text in UTF-8",
		mayCome: !0
	};
	if (text.trim() === "") return {
		why: "the file is empty",
		mayCome: !0
	};
	if (/json/.test(type) || !/csv/.test(type) && /^\s*[[{]/.test(text)) try {
		return { json: JSON.parse(text) };
	} catch {
		return {
			why: "the answer is not whole JSON",
			mayCome: !0
		};
	}
	return rowsOfCsv(text, names);
}
// build/providers/pipelines/trial/task-export.js
const POLL_MS = 2e3, WAYS = [
	"json",
	"csv",
	"zip-json",
	"zip"
].flatMap((format) => [{
	route: "export-tasks",
	format
}, {
	route: "export-tasks-async",
	format
}]);
var TaskExport = class {
	#client;
	#path;
	#ways = WAYS;
	constructor(client, path) {
		this.#client = client, this.#path = path;
	}
	async read(names, until) {
		let refused = {
			why: "the platform offers no export of its tasks",
			mayCome: !1
		}, failed;
		for (let way of this.#ways) {
			if (!this.#ways.includes(way) || way.route === failed?.route) continue;
			let begun = await this.#begin(way, names);
			if (!("refused" in begun)) return this.#ways = [way, ...this.#ways.filter((one) => one !== way)], this.#follow(begun, names, until);
			let { why, status } = begun;
			switch (begun.refused) {
				case "key": return {
					why,
					mayCome: !1
				};
				case "route":
					refused = {
						why: `the platform offers no export of its tasks (${status})`,
						mayCome: !1
					}, this.#ways = this.#ways.filter(({ route }) => route !== way.route);
					break;
				case "format":
					refused = {
						why,
						mayCome: !1
					}, this.#ways = this.#ways.filter((one) => one !== way);
					break;
				default:
					if (failed !== void 0) return failed.read;
					failed = {
						route: way.route,
						read: {
							why,
							mayCome: !0
						}
					};
			}
		}
		return failed?.read ?? refused;
	}
	async #begin({ route, format }, names) {
		try {
			let body = {
				format,
				include_files: !1
			};
			return answerIn(await this.#client.askFile(`${this.#path}/${route}`, body), names);
		} catch (error) {
			if (!(error instanceof require_index.nt)) throw error;
			return refusalOf(error);
		}
	}
	async #follow(first, names, until) {
		let answer = first;
		try {
			for (let hop = 0; hop < 4; hop += 1) {
				if ("rows" in answer) return answer;
				if ("why" in answer) return {
					...answer,
					why: this.#client.clean(answer.why)
				};
				answer = "bytes" in answer ? answerIn(answer, names) : "address" in answer ? answerIn(await this.#client.download(answer.address), names) : await this.#watch(answer.job, until);
			}
		} catch (error) {
			if (!(error instanceof require_index.nt)) throw error;
			return {
				why: require_model.a(error.message),
				mayCome: !0
			};
		}
		return "rows" in answer ? answer : {
			why: "the export leads to no file",
			mayCome: !1
		};
	}
	async #watch(job, until) {
		let { clock } = this.#client, began = clock.now(), end = Math.max(began + 3e4, Math.min(began + 3e5, until));
		for (;;) {
			let { body } = await this.#client.read(`${this.#path}/export-tasks-status/${encodeURIComponent(job)}`), status = readJobStatus(body);
			if (status.state === "ended") return status.answer;
			if (status.state === "failed") return {
				why: status.why,
				mayCome: !0
			};
			let waited = clock.now() - began;
			if (clock.now() + POLL_MS > end) return {
				why: `its export job has not ended within ${Math.round(waited / 1e3)} s`,
				mayCome: !0
			};
			await this.#client.wait(POLL_MS);
		}
	}
};
function answerIn(file, names) {
	let read = readExportFile(file, names);
	return "json" in read ? readExportAnswer(read.json) : read;
}
const REFUSALS = {
	400: "format",
	401: "key",
	403: "key",
	404: "route",
	405: "route",
	410: "route",
	413: "route",
	415: "format",
	422: "format",
	501: "route"
};
function refusalOf(error) {
	let status = error instanceof require_index.rt ? error.status : null;
	return {
		refused: (status === null ? void 0 : REFUSALS[status]) ?? "now",
		why: require_model.a(error.message),
		status
	};
}
// build/providers/pipelines/trial/trial-platform.js
const EXPERIMENTS = "experiments";
var PipelinesTrials = class {
	#client;
	#platform;
	#account;
	#kinds;
	#exports = new Map();
	#known;
	constructor(on) {
		this.#client = on.client, this.#platform = on.platform, this.#account = on.account, this.#kinds = on.kinds;
	}
	async look(entry) {
		let path = workflowPath(entry), workflow = await this.#read(path);
		if (workflow === null) return {
			name: null,
			findings: [{
				...require_codes.n(require_index.V.notThere),
				message: `The platform has no ${entry.label} in project ${entry.where.project}, or the key cannot see it.`,
				remedy: "Check project_id and workflow_id.",
				place: entry.place
			}],
			users: null
		};
		let name = require_model.U(workflow) && typeof workflow.name == "string" ? workflow.name : null, mode = await this.#read(`${path}/creation-mode`);
		if (require_model.U(mode) && mode.requires_csv === !0) throw new require_model.g(require_index.V.needsCsv.code, `Trial ${entry.name} was not launched: ${entry.label}${name === null ? "" : ` (${name})`} creates tasks only from a CSV file.`, "Nothing was changed. Try a workflow that creates its tasks by itself.", 3);
		let shown = await this.#read(`${path}/configurable-fields`), fields = require_model.U(shown) && Array.isArray(shown.fields) ? shown.fields.filter(isField) : null;
		return {
			name,
			findings: fields === null ? [] : checkFields(entry, fields),
			users: fields === null ? null : usersOf(fields)
		};
	}
	body(entry, swaps) {
		return experimentBody(entry, swaps);
	}
	tasksOf(body) {
		return tasksOfBody(body);
	}
	launch(entry, body, how) {
		let kind = this.#kinds.get(EXPERIMENTS);
		return this.#platform.create({
			kind,
			partition: partitionOf(entry)
		}, body, how);
	}
	async status(entry, id) {
		let body = await this.#read(this.#experiment(entry, id));
		return body === null ? null : readLaunched(body);
	}
	async cancel(entry, id) {
		return this.#send(`${this.#experiment(entry, id)}/cancel`);
	}
	async archive({ where }, workflow) {
		return workflow === String(where.workflow) ? "it is the workflow of the trial, and no copy" : this.#send(`/api/projects/${where.project}/workflows/${encodeURIComponent(workflow)}/archive`);
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
	async results(entry, launched, until = Infinity) {
		let known = await this.criteria(), read = (name) => {
			let tasks = this.#exportOf(entry, launched[name].workflow.id);
			return readSide({
				name,
				entry,
				launched: launched[name],
				known,
				tasks,
				until
			});
		}, [base, head] = await Promise.all([read("base"), read("head")]), named = namedAlike([base, head]), [before, after] = withUnanswered(named);
		return {
			base: before,
			head: after,
			missing: missingAnswers(named, entry, known)
		};
	}
	#exportOf({ where }, workflow) {
		let path = `/api/projects/${where.project}/workflows/${encodeURIComponent(workflow)}`, known = this.#exports.get(path) ?? new TaskExport(this.#client, path);
		return this.#exports.set(path, known), known;
	}
	#experiment(entry, id) {
		return require_routes.r(EXPERIMENTS, partitionOf(entry), this.#account, id);
	}
	async #read(path) {
		try {
			return (await this.#client.read(path)).body ?? null;
		} catch (error) {
			if (error instanceof require_index.rt && error.status === 404) return null;
			throw error instanceof require_index.nt ? new require_model.g(require_index.dt.readFailed.code, error.message, "Run the command again.") : error;
		}
	}
	async #send(path) {
		let client = this.#client.afterStop();
		try {
			return await client.write("POST", path), null;
		} catch (error) {
			if (error instanceof require_index.nt) return require_model.a(error.message);
			throw error;
		} finally {
			await client.close();
		}
	}
};
function workflowPath({ where }) {
	return `/api/projects/${where.project}/workflows/${where.workflow}`;
}
function partitionOf({ where }) {
	return `project:${where.project}/workflow:${where.workflow}`;
}
function isField(field) {
	return require_model.U(field) && typeof field.nodeId == "string" && typeof field.fieldId == "string";
}
function checkFields({ name, swap }, fields) {
	if (swap === null) {
		if (usersOf(fields) !== null) return [];
		let message = `Trial ${name} has no swap, and the platform does not show which prompt a field uses. Fields: ${fields.map(({ nodeId, fieldId }) => `${nodeId}/${fieldId}`).join(", ") || "none"}.`;
		return [{
			...require_codes.n(require_index.V.noSwap),
			message,
			remedy: "Write swap with one of these fields."
		}];
	}
	return swap.flatMap(({ node, field, place }) => {
		let ofNode = fields.filter(({ nodeId }) => nodeId === node);
		if (ofNode.some(({ fieldId }) => field === null || fieldId === field)) return [];
		let [what, known] = ofNode.length === 0 ? [`The workflow has no node ${JSON.stringify(node)}.`, [...new Set(fields.map(({ nodeId }) => nodeId))]] : [`Node ${node} has no field ${JSON.stringify(field)}.`, ofNode.map(({ fieldId }) => fieldId)], remedy = `Use one of: ${known.sort().join(", ")}.`;
		return [{
			...require_codes.n(require_index.V.fieldUnknown),
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

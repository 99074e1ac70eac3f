const require_rolldown_runtime = require("./rolldown-runtime-DRKq7a3m.js"), require_model = require("./model-BZhztCQP.js"), require_codes = require("./codes-CCyt0aRV.js"), require_source_inside = require("./source-inside-DGoRnhxw.js"), require_id_setting = require("./id-setting-D8JQvDLM.js"), require_scalar_of = require("./scalar-of-BJIYVE7T.js"), require_index = require("./index.js"), require_source_node = require("./source-node-mUzeHqTG.js"), require_system_error = require("./system-error-B0okqon1.js"), require_task_status = require("./task-status-CCz5pGO6.js");
let node_crypto = require("node:crypto"), node_path = require("node:path");
node_path = require_rolldown_runtime.r(node_path, 1);
let node_fs = require("node:fs"), node_stream_promises = require("node:stream/promises");
// build/model/judged.js
function judgedReport(command, target, runs) {
	return {
		command,
		target,
		runs,
		exit_code: judgedExit(runs)
	};
}
function judgedExit(runs) {
	let has = (...states) => runs.some(({ state }) => states.includes(state));
	return has("error", "unknown", "interrupted") ? has("unknown") || runs.some(({ wrote }) => wrote) ? 4 : 1 : has("refused") ? runs.some(({ state, wrote }) => state === "refused" && wrote) ? 4 : 3 : has("failed") ? 5 : 0;
}
// build/providers/pipelines/smoke/tasks-node.js
function tasksOfNode(root) {
	let list = root.type === "map" && root.entries.length === 1 ? root.get("tasks") ?? root : root;
	if (list.type !== "list" || list.items.length === 0) return {
		rows: [],
		findings: [finding(list, "Tasks must be a list with at least one task.")]
	};
	let rows = [], findings = [];
	for (let [index, item] of list.items.entries()) {
		let inner = item.type === "map" && item.entries.length === 1 ? item.get("fields") : void 0, map = inner?.type === "map" ? inner : item;
		map.type === "map" ? rows.push({
			fields: require_source_node.o(map),
			place: item.place,
			at: (field) => map.entry(field)?.keyPlace ?? item.place
		}) : findings.push(finding(map, `${require_model.f([index])} must be a map of field values.`));
	}
	return {
		rows,
		findings
	};
}
function finding(node, message) {
	return {
		...require_codes.n(require_index.H.tasksFile),
		message,
		remedy: "Write a list of maps, for example [{input_text: Hello}].",
		place: node.place
	};
}
// build/providers/pipelines/smoke/entry.js
async function readEntry(name, place, map, context) {
	let { files } = context, before = files.findings.length, findings = [], own = {
		...context,
		findings
	}, workflow = idOf$1(map, "workflow", own), project = map.get("project") === void 0 ? null : idOf$1(map, "project", own) ?? null, api = require_scalar_of.t(map.get("api")) ?? null, tasks = await tasksOf(map, place, own), filesNode = map.get("files"), archive = filesNode === void 0 ? null : files.archive(pathsOf(filesNode), filesNode.place);
	checkParts(map, place, findings), api === "main" && checkMain(map, {
		project,
		tasks,
		hasFiles: archive !== null
	}, findings);
	let errors = findings.filter(({ severity }) => severity === "error");
	if (context.findings.push(...errors), workflow === void 0 || errors.length > 0 || files.findings.length > before) return;
	let contents = archive === null ? null : await files.contents(archive, filesNode?.place ?? place);
	if (!(files.findings.length > before)) return {
		name,
		target: context.target,
		place,
		workflowPlace: map.get("workflow")?.place ?? place,
		workflow,
		project,
		api,
		tasks,
		files: archive,
		expect: expectationOf(map),
		notes: findings,
		digest: require_model.B({
			workflow,
			project,
			tasks: tasks?.map(({ fields }) => fields) ?? null,
			files: contents
		})
	};
}
function checkParts(map, place, findings) {
	let has = (key) => map.get(key) !== void 0, add = (message, remedy) => findings.push({
		...require_codes.n(require_index.H.noTasks),
		message,
		remedy,
		place
	});
	has("tasks") && has("count") && add("tasks and count exclude each other.", "Remove count: the number of tasks is that of the list."), has("tasks") || has("count") || has("files") || add("The smoke run has no tasks.", "Add tasks, for example tasks: [{input_text: Hello}], or count.");
}
function checkMain(map, { project, tasks, hasFiles }, findings) {
	let place = map.get("api")?.place, add = (code, message, remedy) => findings.push({
		...require_codes.n(code),
		message,
		remedy,
		...place && { place }
	});
	project === null && map.get("project") === void 0 && add(require_index.H.mainApi, "The main API needs the project of the workflow.", "Add project, for example project: 22"), hasFiles ? add(require_index.H.mainApi, "The main API takes no files.", "Use api: v1, or count in place of files.") : tasks !== null && hasValues(tasks) && add(require_index.H.mainValues, "The main API is not documented to take values of tasks; a server that ignores them creates tasks without values.", "Check the first tasks in the web app, or use api: v1.");
}
function hasValues(tasks) {
	return tasks.some(({ fields }) => Object.keys(fields).length > 0);
}
function idOf$1(map, key, { vars, target, findings }) {
	let node = map.get(key), read = node === void 0 ? void 0 : require_id_setting.n(node, {
		vars,
		target,
		example: 3086
	});
	if (read !== void 0) {
		if ("id" in read) return read.id;
		findings.push({
			...require_codes.n(require_index.H.variable),
			...read
		});
	}
}
async function tasksOf(map, place, { files, findings }) {
	let count = require_scalar_of.t(map.get("count"));
	if (typeof count == "number") {
		let at = map.get("count")?.place ?? place;
		return Array.from({ length: count }, () => ({
			fields: {},
			place: at,
			at: () => at
		}));
	}
	let node = map.get("tasks");
	if (node === void 0) return null;
	let read = node.type === "scalar" ? await tasksFile(String(node.value), node.place, files) : tasksOfNode(node);
	return findings.push(...read.findings), read.rows;
}
async function tasksFile(written, place, files) {
	let found = files.file(written, place);
	if (found === void 0) return {
		rows: [],
		findings: []
	};
	if (/\.csv$/i.test(written)) {
		let { tasksOfCsv } = await Promise.resolve().then(() => require("./tasks-csv-3ftXJFIM.js"));
		return tasksOfCsv(found.file, found.bytes);
	}
	if (!/\.(?:json|ya?ml)$/i.test(written)) {
		let message = `${JSON.stringify(written)} is not a CSV, JSON or YAML file.`;
		return {
			rows: [],
			findings: [{
				...require_codes.n(require_index.H.tasksFile),
				message,
				remedy: "Name a file that ends in .csv, .json, .yaml or .yml.",
				place
			}]
		};
	}
	let parsed = require_source_inside.a(found.file, found.bytes), read = parsed.document === void 0 ? {
		rows: [],
		findings: []
	} : tasksOfNode(parsed.document.root);
	return {
		rows: read.rows,
		findings: [...parsed.findings, ...read.findings]
	};
}
function pathsOf(node) {
	return node.type === "list" ? node.items.map((item) => ({
		path: String(require_scalar_of.t(item) ?? ""),
		place: item.place
	})) : String(require_scalar_of.t(node) ?? "");
}
const UNITS = {
	s: 1e3,
	m: 6e4,
	h: 36e5
};
function expectationOf(map) {
	let expect = map.get("expect"), get = (key) => expect?.type === "map" ? expect.get(key) : void 0, statuses = get("statuses"), share = require_scalar_of.t(get("share")), within = String(require_scalar_of.t(get("within")) ?? "10m");
	return {
		statuses: statuses?.type === "list" ? statuses.items.map((item) => String(require_scalar_of.t(item))) : ["finished"],
		share: typeof share == "number" ? share : 1,
		withinMs: Number(within.slice(0, -1)) * (UNITS[within.slice(-1)] ?? 1e3)
	};
}
// build/providers/pipelines/smoke/run-command.js
function runCommand({ name, target }, ...flags) {
	return require_model.A("smoke", "--target", target, ...flags, name);
}
// build/providers/pipelines/smoke/task-api.js
var SmokeStop = class extends Error {
	state;
	finding;
	constructor(state, { code }, message, remedy, place, command) {
		super(message), this.state = state;
		let where = {
			...place && { place },
			...command && { command }
		};
		this.finding = {
			code,
			severity: "error",
			message,
			remedy,
			...where
		};
	}
};
// build/providers/pipelines/smoke/failure.js
function stopOf(error, entry, place = entry.place) {
	if (!(error instanceof require_index.nt)) return error;
	if (error instanceof require_index.tt) return interrupted(entry);
	if (error instanceof require_index.rt && error.status === 404) return new SmokeStop("error", require_index.H.noWorkflow, `The platform does not know this workflow, or the key may not see it (${error.detail}).`, "Check the id, and that the key belongs to the organization of the workflow.", place);
	let isRedirect = error instanceof require_index.st;
	return new SmokeStop("error", require_index.H.failed, error.message, isRedirect ? "Check the base URL of the target." : "To continue where it stopped.", place, isRedirect ? void 0 : runCommand(entry));
}
async function guarded(entry, work) {
	try {
		return await work();
	} catch (error) {
		throw stopOf(error, entry, entry.workflowPlace);
	}
}
function interrupted(entry) {
	return new SmokeStop("interrupted", require_index.H.interrupted, "The run was stopped by a signal.", "To continue where it stopped; no task is created twice.", entry.place, runCommand(entry));
}
function withoutValues(message, rows, index = null) {
	let one = index === null ? void 0 : rows[index];
	return [...new Set((one === void 0 ? rows : [one]).flatMap(({ fields }) => Object.values(fields)))].map((value) => typeof value == "string" ? value : JSON.stringify(value)).filter((text) => text.length > 2).sort((a, b) => b.length - a.length).reduce((text, value) => text.replaceAll(value, "\u2026"), message);
}
// build/providers/pipelines/smoke/id-list.js
function idList(ids) {
	let shown = ids.slice(0, 20).join(", ");
	return ids.length > 20 ? `${shown} and ${ids.length - 20} more` : shown;
}
// build/providers/pipelines/smoke/kept-record.js
function keptRecord(store, entry) {
	let guard = async (step) => {
		try {
			return await step;
		} catch (error) {
			throw asStop$1(error, store.lock, entry);
		}
	};
	return {
		get lock() {
			return store.lock;
		},
		open: () => guard(store.open()),
		write: (text) => guard(store.write(text)),
		remove: () => guard(store.remove()),
		close: () => guard(store.close())
	};
}
function asStop$1(error, lock, { name, place }) {
	if (error instanceof require_model.g) return new SmokeStop(error.exitCode === 3 ? "refused" : "error", {
		...require_index.H.record,
		code: error.code
	}, error.message, error.remedy ?? "", place);
	if (require_system_error.n(error) === void 0) return error;
	let folder = lock.slice(0, lock.lastIndexOf("/"));
	return new SmokeStop("error", require_index.H.record, `The record of ${name} cannot be kept in ${folder}: ${require_source_inside.n(error)}.`, "Make room for this folder, then run the command again. Without the record, a run that is cut off could create tasks twice.", place);
}
// build/providers/pipelines/smoke/v1-client.js
const CREATE_TIMEOUT_MS = 3e5;
var V1Client = class {
	#client;
	#base;
	constructor(client, workflow) {
		this.#client = client, this.#base = `/api/v1/workflows/${workflow}`;
	}
	async health() {
		let { body } = await this.#client.read("/api/v1/health");
		return textOf(mapOf(body).status) ?? "";
	}
	async workflow() {
		let { body } = await this.#client.read(this.#base), { name, status } = mapOf(body);
		return {
			name: textOf(name),
			status: (textOf(status) ?? "").toUpperCase()
		};
	}
	async schema() {
		let { body } = await this.#client.read(`${this.#base}/schema`), { fields, has_file_upload_fields, has_only_file_upload_fields } = mapOf(body);
		return {
			fields: listOf(fields).flatMap((row) => fieldOf(mapOf(row)) ?? []),
			hasUploads: has_file_upload_fields === !0,
			hasOnlyUploads: has_only_file_upload_fields === !0
		};
	}
	async page(limit, cursor) {
		let { body } = await this.#client.read(`${this.#base}/tasks`, {
			limit,
			cursor: cursor ?? void 0
		}), { tasks, next_cursor, has_more } = mapOf(body), next = has_more === !1 ? null : textOf(next_cursor);
		return {
			tasks: listOf(tasks).flatMap((row) => taskOf(mapOf(row)) ?? []),
			next
		};
	}
	endlessList() {
		let path = `${this.#base}/tasks`;
		return new require_index.at({
			method: "GET",
			path
		}, `GET ${path}: the list of tasks does not end.`);
	}
	async task(id) {
		try {
			let { body } = await this.#client.read(`${this.#base}/tasks/${id}`);
			return taskOf(mapOf(body)) ?? null;
		} catch (error) {
			if (error instanceof require_index.rt && error.status === 404) return null;
			throw error;
		}
	}
	create(rows) {
		return this.#created(rows.length, async () => {
			let body = { tasks: rows.map(({ fields }) => ({ fields })) };
			return this.#client.write("POST", `${this.#base}/tasks`, {
				body,
				timeoutMs: CREATE_TIMEOUT_MS
			});
		});
	}
	async openUpload(rows, bytes) {
		let body = {
			...rows === null ? {} : { tasks: rows.map(({ fields }) => ({ fields })) },
			file_size_bytes: bytes
		}, { upload_id, upload_url, expires_at } = mapOf((await this.#client.write("POST", `${this.#base}/tasks/upload`, {
			body,
			timeoutMs: CREATE_TIMEOUT_MS
		})).body), expires = Date.parse(textOf(expires_at) ?? "");
		return {
			id: textOf(upload_id) ?? "",
			url: textOf(upload_url) ?? "",
			expires: Number.isNaN(expires) ? null : expires
		};
	}
	async confirm(id) {
		await this.#client.write("POST", `${this.#base}/tasks/upload/${encodeURIComponent(id)}/confirm`);
	}
	async upload(id) {
		let { body } = await this.#client.read(`${this.#base}/tasks/upload/${encodeURIComponent(id)}`), map = mapOf(body);
		return {
			status: (textOf(map.status) ?? "").toLowerCase(),
			message: textOf(map.message) ?? textOf(map.error),
			...createdOf(map)
		};
	}
	async #created(asked, send) {
		try {
			let created = createdOf(mapOf((await send()).body)), message = unnamed(created, asked);
			return message === null ? {
				state: "created",
				...created
			} : {
				state: "unknown",
				reason: "unreadable",
				hasEnded: !0,
				message,
				ids: created.ids
			};
		} catch (error) {
			if (error instanceof require_index.ct) {
				let { reason, status, errorName, message } = error;
				return {
					state: "unknown",
					reason,
					hasEnded: errorName !== void 0 && (status === 500 || status === 503),
					message,
					ids: []
				};
			}
			if (error instanceof require_index.rt && ![
				401,
				403,
				404,
				429
			].includes(error.status)) return {
				state: "refused",
				status: error.status,
				message: error.detail
			};
			throw error;
		}
	}
};
function createdOf(map) {
	let ids = listOf(map.task_ids).flatMap((id) => idOf(id) ?? []), errors = listOf(map.errors).map((row) => {
		let { index, field_name, message } = mapOf(row);
		return {
			index: typeof index == "number" ? index : null,
			field: textOf(field_name),
			message: textOf(message) ?? "no reason was given"
		};
	});
	return {
		ids,
		errors,
		success: numberOf(map.success_count, ids.length),
		failed: numberOf(map.error_count, errors.length)
	};
}
function unnamed({ ids, success, failed, errors }, asked) {
	let refused = Math.max(failed, errors.length), missing = Math.max(success - ids.length, (asked ?? 0) - ids.length - refused);
	return missing <= 0 ? null : `the answer names ${ids.length} created tasks, and leaves out ${missing}`;
}
function fieldOf({ name, title, required, type }) {
	if (typeof name == "string") return {
		name,
		title: textOf(title),
		required: typeof required == "boolean" ? required : null,
		isUpload: type === "file_upload"
	};
}
function taskOf({ id, status, node_summary }) {
	let number = idOf(id);
	if (number === void 0 || typeof status != "string") return;
	let { total, finished } = mapOf(node_summary), nodes = typeof total == "number" && typeof finished == "number" ? {
		total,
		finished
	} : null;
	return {
		id: number,
		status: status.toLowerCase(),
		nodes
	};
}
function idOf(value) {
	let number = typeof value == "string" && /^\d+$/.test(value) ? Number(value) : value;
	return typeof number == "number" && Number.isSafeInteger(number) ? number : void 0;
}
function mapOf(value) {
	return require_model.U(value) ? value : {};
}
function listOf(value) {
	return Array.isArray(value) ? value : [];
}
function textOf(value) {
	return typeof value == "string" ? value : null;
}
function numberOf(value, byDefault) {
	return typeof value == "number" ? value : byDefault;
}
// build/providers/pipelines/smoke/workflow-state.js
const OPEN = ["ACTIVE", "PAUSED"], CLOSED = [
	"DRAFT",
	"PENDING_ACTIVATION",
	"COMPLETED",
	"ARCHIVED"
], ACTIVATE = "Activate it in the web app.";
function checkState(status, entry, isDocumented = !0) {
	if (isDocumented ? !OPEN.includes(status) : CLOSED.includes(status)) throw new SmokeStop("refused", require_index.H.workflowState, `Workflow ${entry.workflow} is ${status || "in no known state"}; only an ACTIVE or PAUSED one takes tasks. Nothing was sent.`, ACTIVATE, entry.workflowPlace);
	return status === "PAUSED" ? [{
		...require_codes.n(require_index.H.paused),
		message: `Workflow ${entry.workflow} is paused: its tasks wait until somebody resumes it.`,
		place: entry.workflowPlace
	}] : [];
}
function stateStop(detail, shown, entry) {
	if (/\bmust be active\b/i.test(detail)) return new SmokeStop("refused", require_index.H.workflowState, shown, ACTIVATE, entry.workflowPlace);
}
// build/providers/pipelines/smoke/main-api.js
const ENDS = [
	"completed",
	"failed",
	"cancelled",
	"partially_cancelled",
	"completed_with_partial_results"
], POLL_MS$1 = 2e3;
async function offersMain(entry, client) {
	let { project, tasks, files, workflow } = entry;
	if (project === null || files !== null || tasks === null || hasValues(tasks)) return !1;
	try {
		let { body } = await client.read(`/api/projects/${project}/workflows/${workflow}/creation-mode`);
		return mapOf(body).requires_csv === !1;
	} catch (error) {
		if (error instanceof require_index.rt && [
			403,
			404,
			405
		].includes(error.status)) return !1;
		throw stopOf(error, entry, entry.workflowPlace);
	}
}
var MainApi = class {
	title = "main REST API";
	look;
	#entry;
	#run;
	#base;
	constructor(entry, run) {
		this.#entry = entry, this.#run = run, this.#base = `/api/projects/${entry.project}/workflows/${entry.workflow}`, this.look = `To look at the tasks: the Data Explorer of workflow ${entry.workflow} in the web app.`;
	}
	ready() {
		return guarded(this.#entry, async () => {
			let { body } = await this.#run.client.read(this.#base), { name, archived, status } = mapOf(body), state = (textOf(status) ?? "").toUpperCase();
			if (archived !== !0) return {
				name: textOf(name),
				notes: checkState(state, this.#entry, !1)
			};
			throw new SmokeStop("refused", require_index.H.workflowState, `Workflow ${this.#entry.workflow} is archived, so it takes no tasks. Nothing was sent.`, "Restore it in the web app.", this.#entry.workflowPlace);
		});
	}
	create(progress) {
		return guarded(this.#entry, async () => {
			let { job } = progress.record;
			job?.isCancelled === !0 && await this.#madeNothing(job, progress) && this.#startOver(progress);
			let id = progress.record.job?.id ?? await this.#launch(progress);
			await this.#watch(id, progress);
		});
	}
	statuses(ids) {
		return guarded(this.#entry, async () => {
			let views = ids.map(async (id) => [id, await this.#task(id)]);
			return new Map(await Promise.all(views));
		});
	}
	async afterStop(progress) {
		let { record } = progress, id = record.job?.id;
		if (id === void 0 || record.batches.some(({ state }) => state === "done")) return { next: [] };
		if (id === null) return { next: ["The request that creates tasks has no answer yet; the next run sends it with the same Idempotency-Key."] };
		let client = this.#run.client.afterStop(), isSent = !1;
		try {
			return record.job = {
				id,
				isCancelled: !0
			}, await progress.save(), await client.write("POST", `${this.#jobs(id)}/cancel`), isSent = !0, await this.#afterCancel(id, mapOf((await client.read(this.#jobs(id))).body), progress);
		} catch (error) {
			return { next: [`The job ${id} ${isSent ? "was cancelled, and what it had created is unknown" : "could not be cancelled"}: ${error instanceof Error ? error.message : String(error)}`] };
		} finally {
			await client.close();
		}
	}
	async #afterCancel(id, job, progress) {
		let { record } = progress, { status, ids, refused, made } = this.#viewOf(job), count = this.#entry.tasks.length, named = ids.length === 0 ? "" : ` It has created so far: ${idList(ids)}.`;
		if (!ENDS.includes(status)) return { next: [`The job ${id} was cancelled, and has not ended yet. The next run asks what it created.${named}`] };
		if (status === "completed") return record.batches = [{
			from: 0,
			to: count,
			state: "done",
			sent_at: null,
			ids,
			refused
		}], await progress.save(), { next: [`The job ${id} had completed before it was cancelled.`] };
		if (made === 0) return {
			next: [`The job ${id} was cancelled before it created a task.`],
			advice: {
				remedy: "To start over.",
				command: runCommand(this.#entry)
			}
		};
		let { finding } = await this.#cancelledPartly(id, job, progress);
		return {
			next: [finding.message],
			advice: {
				remedy: finding.remedy ?? "",
				...finding.command === void 0 ? {} : { command: finding.command }
			}
		};
	}
	async #madeNothing({ id }, progress) {
		if (id === null) return !1;
		let { host } = this.#run, end = host.clock.now() + this.#entry.expect.withinMs;
		for (let wait = POLL_MS$1;; wait = Math.min(wait * 1.5, 15e3)) {
			let job = await this.#cancelled(id), { status, made } = this.#viewOf(job);
			if (status === "completed") return !1;
			let isOver = ENDS.includes(status);
			if (isOver && made === 0) return !0;
			if (isOver || host.clock.now() > end) throw await this.#cancelledPartly(id, job, progress);
			if (host.signal.aborted) throw interrupted(this.#entry);
			await host.clock.sleep(wait, host.signal);
		}
	}
	async #cancelled(id) {
		try {
			return mapOf((await this.#run.client.read(this.#jobs(id))).body);
		} catch (error) {
			if (error instanceof require_index.rt && error.status === 404) return { status: "failed" };
			throw error;
		}
	}
	#cancelledPartly(id, job, progress) {
		let { ids, made } = this.#viewOf(job), count = this.#entry.tasks.length, message = `The job ${id} was cancelled by an interrupted run, and ${made === null ? "does not say what it had created" : `had created ${made} of ${count} tasks${ids.length === 0 ? "" : `: ${idList(ids)}`}`}.`;
		return this.#unknown(progress, message, require_index.H.unknown, made ?? count, ids);
	}
	#startOver({ record }) {
		let { host } = this.#run;
		host.err(`${this.#entry.name}: the job of the last run was cancelled and created nothing; starting over\n`), record.began = host.clock.now(), record.run = require_model.B([record.run, record.began], 32), record.job = null, record.batches = [];
	}
	async #launch(progress) {
		let { record } = progress, { client, host } = this.#run;
		if (record.job !== null && host.clock.now() - record.began > 864e5) throw await this.#unknown(progress, `It is unknown whether an earlier run created ${this.#entry.tasks.length} tasks; its Idempotency-Key is older than a day.`);
		let isNew = record.job === null, job = { id: null };
		record.job = job;
		let { tasks } = this.#entry, rows = hasValues(tasks) ? { tasks: tasks.map(({ fields }) => ({ fields })) } : {}, body = {
			count: tasks.length,
			...rows
		}, idempotencyKey = `pipelines-sync-smoke-${record.run}`;
		for (let tries = 1;; tries += 1) {
			if (host.signal.aborted) throw interrupted(this.#entry);
			record.last_sent = host.clock.now(), await progress.save();
			try {
				let id = mapOf((await client.write("POST", `${this.#base}/seeded-data/create-tasks-async`, {
					body,
					idempotencyKey
				})).body).job_id;
				if (job.id = typeof id == "number" ? String(id) : textOf(id), await progress.save(), job.id !== null) return job.id;
				throw await this.#unknown(progress, "The platform started a job without naming it, so it cannot be watched.", require_index.H.unnamedTasks);
			} catch (error) {
				if (error instanceof require_index.ct) {
					if (error.reason === "aborted") throw interrupted(this.#entry);
					if (tries >= 3) throw error;
					await host.clock.sleep(POLL_MS$1 * tries, host.signal);
					continue;
				}
				if (error instanceof require_index.nt && isNew && tries === 1 && (record.job = null, await progress.save()), error instanceof require_index.rt && [
					400,
					409,
					422
				].includes(error.status)) {
					if (!isNew || tries > 1) {
						if (error.status === 409 && tries < 3) {
							await host.clock.sleep(POLL_MS$1 * tries, host.signal);
							continue;
						}
						throw await this.#unknown(progress, `It is unknown whether an earlier request created ${tasks.length} tasks; the platform refused to take it again (${error.status} ${withoutValues(error.detail, tasks)}).`);
					}
					let said = `The platform refused to create the tasks (${error.status} ${withoutValues(error.detail, tasks)}).`;
					throw stateStop(error.detail, said, this.#entry) ?? new SmokeStop("failed", require_index.H.batchRefused, said, "Correct count, or give the tasks values and api: v1.", this.#entry.place);
				}
				throw error;
			}
		}
	}
	async #unknown(progress, message, code = require_index.H.unknown, tasks = this.#entry.tasks.length, ids = []) {
		return progress.record.unknown = {
			tasks,
			ids
		}, await progress.save(), new SmokeStop("unknown", code, message, "Compare the tasks in the web app, then start a new run.", this.#entry.place, runCommand(this.#entry, "--again"));
	}
	async #watch(id, progress) {
		let { host } = this.#run, { record } = progress, count = this.#entry.tasks.length;
		for (let wait = POLL_MS$1;; wait = Math.min(wait * 1.5, 15e3)) {
			let { body } = await this.#run.client.read(this.#jobs(id)), { status, ids, refused } = this.#viewOf(mapOf(body));
			if (ENDS.includes(status)) {
				if (record.batches = [{
					from: 0,
					to: count,
					state: "done",
					sent_at: null,
					ids,
					refused
				}], await progress.save(), status !== "completed") throw new SmokeStop("failed", require_index.H.jobFailed, `The job ${id} ended as ${status.replaceAll("_", " ")}, with ${ids.length} of ${count} tasks${ids.length === 0 ? "" : `: ${idList(ids)}`}.`, this.look, this.#entry.place);
				if (ids.length + refused.length >= count) return;
				throw await this.#unknown(progress, `The job ${id} completed, and named ${ids.length} of ${count} tasks; the others cannot be watched.`, require_index.H.unnamedTasks, count - ids.length - refused.length);
			}
			if (host.signal.aborted) throw interrupted(this.#entry);
			if (host.clock.now() - progress.waitsFrom > this.#entry.expect.withinMs) throw new SmokeStop("failed", require_index.H.tooSlow, `The job ${id} was still ${this.#run.client.clean(status) || "running"} when the time limit ended.`, "Raise within of expect, or look at the workflow.", this.#entry.place);
			await host.clock.sleep(wait, host.signal);
		}
	}
	#viewOf(job) {
		let status = (textOf(job.status) ?? "").toLowerCase(), ids = idsOf(job), flat = {
			...job,
			...mapOf(job.result)
		}, { success, errors } = createdOf(flat), refused = errors.map(({ index, field, message }) => ({
			row: index,
			field,
			message: withoutValues(message, this.#entry.tasks, index)
		})), most = Math.max(ids.length, success), isTold = typeof flat.success_count == "number" && status !== "partially_cancelled";
		return {
			status,
			ids,
			refused,
			made: most > 0 || isTold ? most : null
		};
	}
	async #task(id) {
		try {
			let { body } = await this.#run.client.read(`${this.#base}/tasks/${id}`);
			return taskOf({
				id,
				...mapOf(body)
			}) ?? {
				id,
				status: "unknown",
				nodes: null
			};
		} catch (error) {
			if (error instanceof require_index.rt && error.status === 404) return {
				id,
				status: "gone",
				nodes: null
			};
			throw error;
		}
	}
	#jobs(id) {
		return `${this.#base}/seeded-data/create-tasks-status/${encodeURIComponent(id)}`;
	}
};
function idsOf(job) {
	return ([
		job.task_ids,
		job.tasks,
		mapOf(job.result).task_ids
	].map(listOf).find((list) => list.length > 0) ?? []).flatMap((row) => idOf(row) ?? idOf(mapOf(row).id) ?? []);
}
// build/providers/pipelines/smoke/progress.js
var Progress = class {
	record;
	#store;
	constructor(record, store) {
		this.record = record, this.#store = store;
	}
	get created() {
		return this.record.batches.flatMap(({ from, to, ids, refused }) => {
			let without = new Set(refused.map(({ row }) => row)), rows = Array.from({ length: to - from }, (_, index) => from + index).filter((row) => !without.has(row));
			return ids.map((id, index) => ({
				id,
				row: rows.length === ids.length ? rows[index] ?? null : null
			}));
		});
	}
	get refused() {
		return this.record.batches.flatMap(({ refused }) => refused);
	}
	get wrote() {
		let { batches, upload, job, unknown } = this.record;
		return unknown !== null || job !== null || upload?.state === "confirming" || batches.some(({ state, ids }) => state === "sending" || ids.length > 0);
	}
	get waitsFrom() {
		return this.record.last_sent ?? this.record.began;
	}
	save() {
		return this.#store.write(`${JSON.stringify(this.record, null, 2)}\n`);
	}
};
function parseRecord(text) {
	try {
		let read = JSON.parse(text);
		return require_model.U(read) && read.version === 1 && Array.isArray(read.batches) ? read : void 0;
	} catch {
		return;
	}
}
function taskBytes({ fields }) {
	return Buffer.byteLength(JSON.stringify({ fields }), "utf8") + 1;
}
function batchesOf(rows) {
	let batches = [], from = 0, bytes = 200;
	for (let [index, row] of rows.entries()) {
		let size = taskBytes(row);
		index > from && (index - from >= 5e3 || bytes + size > 32e6) && (batches.push({
			from,
			to: index
		}), from = index, bytes = 200), bytes += size;
	}
	return rows.length > from && batches.push({
		from,
		to: rows.length
	}), batches;
}
function isTooLarge(row) {
	return taskBytes(row) + 200 > 32e6;
}
function checkFields(rows, fields) {
	let names = new Set(fields.map(({ name }) => name)), unknown = new Map(), missing = new Map(), needed = fields.filter(({ required, isUpload }) => required === !0 && !isUpload);
	for (let row of rows) {
		let given = new Set();
		for (let name of Object.keys(row.fields)) {
			if (names.has(name)) {
				given.add(name);
				continue;
			}
			let known = unknown.get(name) ?? {
				first: row,
				rows: 0,
				meant: meantBy(name, fields)
			};
			known.rows += 1, given.add(known.meant), unknown.set(name, known);
		}
		if (missing.size >= 100) continue;
		let left = needed.filter(({ name }) => !given.has(name)).map(({ name }) => name);
		left.length !== 0 && missing.set(JSON.stringify([left, row.place]), {
			...require_codes.n(require_index.H.missingField),
			message: `${left.join(", ")} ${left.length === 1 ? "is" : "are"} missing.`,
			remedy: "Add a value for each; the workflow requires it.",
			place: row.place
		});
	}
	return [...[...unknown].map(([name, slip]) => unknownField(name, slip, fields)), ...missing.values()];
}
function meantBy(name, fields) {
	return titled(name, fields)?.name ?? require_model.L(name, fields.map((field) => field.name));
}
function titled(name, fields) {
	let folded = name.trim().toLowerCase();
	return fields.find(({ title }) => title?.trim().toLowerCase() === folded);
}
function unknownField(name, { first, rows, meant: near }, fields) {
	let why = titled(name, fields) === void 0 ? "is not a field of the workflow" : "is the title of a field, not its name", all = rows === 1 ? "" : ` (in ${rows} tasks)`;
	return {
		...require_codes.n(require_index.H.unknownField),
		message: `${name} ${why}${all}${near === void 0 ? "." : `; did you mean ${near}?`}`,
		remedy: near === void 0 ? `Use one of: ${fields.map((field) => field.name).join(", ") || "no field, as it has none"}.` : `Write ${near}.`,
		place: first.at(name)
	};
}
async function newestOf(v1) {
	let { tasks } = await v1.page(1, null);
	return tasks[0]?.id ?? 0;
}
async function tasksAbove(v1, newest) {
	let found = [], cursor = null;
	for (let page = 0; page < 1e4; page += 1) {
		let { tasks, next } = await v1.page(200, cursor);
		if (found.push(...tasks.filter(({ id }) => id > newest)), next === null || next === cursor || tasks.some(({ id }) => id <= newest)) return found;
		cursor = next;
	}
	throw v1.endlessList();
}
async function sendBatches(v1, entry, progress, run) {
	let { record } = progress, { host } = run, planned = batchesOf(entry.tasks);
	for (let { from, to } of planned) {
		let batch = record.batches.find((one) => one.from === from);
		if (batch?.state === "done") continue;
		let isNew = batch === void 0;
		batch === void 0 ? (record.newest = record.batches.flatMap((one) => one.ids).reduce((most, id) => Math.max(most, id), await newestOf(v1)), batch = {
			from,
			to,
			state: "sending",
			sent_at: null,
			ids: [],
			refused: []
		}, record.batches.push(batch)) : await settle(v1, batch, entry, progress, run, "an earlier run"), planned.length > 1 && host.err(`${entry.name}: sending tasks ${from + 1} to ${to} of ${entry.tasks.length}\n`), await sendOne(v1, batch, entry, progress, run, isNew);
	}
}
async function sendOne(v1, batch, entry, progress, run, isNew) {
	let rows = entry.tasks.slice(batch.from, batch.to), { clock, signal } = run.host;
	for (let sends = 1;; sends += 1) {
		if (signal.aborted) throw interrupted(entry);
		let isFirst = isNew && sends === 1, sentBefore = batch.sent_at, now = clock.now();
		batch.sent_at = now, progress.record.last_sent = now, await progress.save();
		let result = await v1.create(rows).catch(async (error) => {
			throw error instanceof require_index.nt && (batch.sent_at = sentBefore, isFirst && forget(batch, progress), await progress.save()), error;
		});
		if (result.state === "created") {
			batch.state = "done", batch.ids = result.ids, batch.refused = result.errors.map(({ index, field, message }) => ({
				row: index === null ? null : batch.from + index,
				field,
				message: withoutValues(message, rows, index)
			})), await progress.save();
			return;
		}
		if (result.state === "refused") {
			let stop = refusal(result, rows, entry);
			throw isFirst ? (forget(batch, progress), await progress.save(), stop) : await lost(batch, [], entry, progress, stop.message);
		}
		if (result.reason === "aborted") throw interrupted(entry);
		let isSoonLost = result.reason === "connection" && clock.now() - now < 2e4;
		if (result.hasEnded && (batch.sent_at = sentBefore), result.reason === "unreadable" && (progress.record.unknown = {
			tasks: batch.to - batch.from,
			ids: result.ids
		}), await progress.save(), sends >= 3 || !mayBeSentAgain(result, isSoonLost)) throw await refuseIfSent(v1, batch, entry, progress, run, result.message, result.ids), await lost(batch, [], entry, progress, result.message);
		await settle(v1, batch, entry, progress, run, result.message), run.host.err(`${entry.name}: the request created nothing; sending it again\n`);
	}
}
function mayBeSentAgain({ reason, hasEnded }, isSoonLost) {
	return reason !== "unreadable" && (hasEnded || isSoonLost);
}
async function settle(v1, batch, entry, progress, run, why) {
	let { host } = run;
	await refuseIfSent(v1, batch, entry, progress, run, why);
	let left = batch.sent_at === null ? 0 : batch.sent_at + CREATE_TIMEOUT_MS - host.clock.now();
	if (left <= 0) return;
	let ms = Math.min(left, CREATE_TIMEOUT_MS);
	host.err(`${entry.name}: the platform may still be at work on the last request; waiting ${require_index.et(ms)} before it is sent again\n`), await host.clock.sleep(ms, host.signal), await refuseIfSent(v1, batch, entry, progress, run, why);
}
function forget(batch, { record }) {
	record.batches = record.batches.filter((one) => one !== batch);
}
function refusal({ status, message }, rows, entry) {
	let text = withoutValues(message, rows), said = rows.length === 1 ? `The platform refused the task (${status} ${text}).` : `The platform refused all ${rows.length} tasks of the request (${status} ${text}).`;
	return stateStop(message, said, entry) ?? new SmokeStop("failed", require_index.H.batchRefused, said, "Correct the tasks; the first of them is here.", rows[0]?.place);
}
async function refuseIfSent(v1, batch, entry, progress, { host }, why, named = []) {
	let { record } = progress, known = new Set(record.batches.flatMap(({ ids }) => ids)), found = new Set(named);
	for (let look = 0; look < 2; look += 1) {
		await host.clock.sleep(2e3, host.signal);
		for (let { id } of await tasksAbove(v1, record.newest ?? 0)) known.has(id) || found.add(id);
	}
	if (found.size > 0) throw await lost(batch, [...found], entry, progress, why);
}
async function lost(batch, ids, entry, progress, why) {
	let tasks = batch.to - batch.from, reason = withoutValues(why, entry.tasks.slice(batch.from, batch.to));
	progress.record.unknown = {
		tasks,
		ids
	}, await progress.save();
	let seen = ids.length === 0 ? "no new task is in the list yet" : `${ids.length} tasks that are new since this run began may be of it: ${idList(ids)}`;
	return new SmokeStop("unknown", require_index.H.unknown, `It is unknown whether a request with ${tasks} tasks took effect; ${seen}. ${require_model.a(reason)}.`, "It was not sent again. Compare the tasks in the web app, then start a new run.", entry.tasks[batch.from]?.place ?? entry.place, runCommand(entry, "--again"));
}
// build/providers/pipelines/smoke/hidden-address.js
function hidden(message, address) {
	let at = address.indexOf("?");
	return at < 0 || at === address.length - 1 ? message : message.replaceAll(address.slice(at + 1), "\u2026");
}
// build/providers/pipelines/smoke/v1-upload.js
const POLL_MS = 2e3;
async function sendArchive(v1, entry, progress, run) {
	let { record } = progress, rows = entry.tasks?.length ?? entry.files.length;
	if ((entry.tasks?.length ?? 0) > 5e3) throw new SmokeStop("error", require_index.H.files, `One upload takes 5000 tasks, and these are ${entry.tasks?.length}.`, "Divide them among several smoke runs.", entry.place);
	let { host } = run, id = record.upload?.state === "confirming" && await isConfirmed(v1, record.upload.id, host) ? record.upload.id : await uploadAndConfirm(v1, entry, progress, run), view = await processed(v1, id, entry, run, progress.waitsFrom);
	if (record.batches = [{
		from: 0,
		to: Math.max(rows, view.ids.length),
		state: "done",
		sent_at: null,
		ids: view.ids,
		refused: view.errors.map(({ index, field, message }) => ({
			row: index,
			field,
			message: withoutValues(message, entry.tasks ?? [], index)
		}))
	}], entry.tasks === null) for (let batch of record.batches) batch.to = Math.max(view.success + view.failed, view.ids.length);
	let missing = view.status === "completed" ? unnamed(view, entry.tasks?.length ?? null) : null;
	if (missing !== null && (record.unknown = {
		tasks: Math.max(view.success, rows) - view.ids.length - view.errors.length,
		ids: []
	}), await progress.save(), missing !== null) throw new SmokeStop("unknown", require_index.H.unnamedTasks, `The upload ${id} completed, but ${missing}, so they cannot be watched.`, "Compare the tasks in the web app, then start a new run.", entry.place, runCommand(entry, "--again"));
	if (view.status !== "completed") throw new SmokeStop("failed", require_index.H.uploadFailed, `The upload ${id} is ${run.client.clean(view.status)}${view.message === null ? "" : `: ${run.client.clean(withoutValues(view.message, entry.tasks ?? []))}`}.`, "Check the archive: its folders and names must fit the upload fields of the workflow.", entry.place);
}
async function uploadAndConfirm(v1, entry, progress, run) {
	let { record } = progress, { zipOf } = await Promise.resolve().then(() => require("./zip-DkuP3JZN.js")), bytes = await zipOf(entry.files).catch((error) => {
		throw require_system_error.n(error) === void 0 ? error : new SmokeStop("error", require_index.H.unreadable, `A file of the archive cannot be read: ${require_source_inside.n(error)}.`, "Keep the files as they are until the run has ended. To try again.", entry.place, runCommand(entry));
	});
	run.host.err(`${entry.name}: uploading ${entry.files.length} files (${bytes.length} bytes)\n`);
	for (let tries = 1;; tries += 1) {
		let slot = await opened(v1, entry, bytes.length, run);
		if (record.upload = {
			id: slot.id,
			state: "opened"
		}, await progress.save(), await isPut(slot, bytes, entry, run, tries)) {
			record.upload.state = "confirming", record.last_sent = run.host.clock.now(), await progress.save();
			try {
				if (await confirmed(v1, slot, bytes, entry, run)) return slot.id;
			} catch (error) {
				throw error instanceof require_index.ct && error.status === 503 && (record.upload.state = "opened"), error;
			}
			if (record.upload.state = "opened", tries >= 4) throw uploadStop(entry, `The upload ${slot.id} could not be confirmed: the platform does not find the archive.`);
		}
	}
}
async function opened(v1, entry, size, { host }) {
	for (let tries = 1;; tries += 1) {
		if (host.signal.aborted) throw interrupted(entry);
		try {
			let slot = await v1.openUpload(entry.tasks, size);
			if (slot.id !== "" && slot.url !== "") return slot;
			throw uploadStop(entry, "The platform opened an upload without an id or an address.");
		} catch (error) {
			if (error instanceof require_index.rt && [
				400,
				409,
				413,
				422
			].includes(error.status)) {
				let said = `The platform refused the upload (${error.status} ${withoutValues(error.detail, entry.tasks ?? [])}).`;
				throw stateStop(error.detail, said, entry) ?? new SmokeStop("failed", require_index.H.batchRefused, said, "Correct the tasks and the files.", entry.tasks?.[0]?.place ?? entry.place);
			}
			if (!(error instanceof require_index.ct) || error.reason === "aborted" || tries >= 4) throw error;
			await host.clock.sleep(POLL_MS * tries, host.signal);
		}
	}
}
async function isPut(slot, bytes, entry, run, opened) {
	let { client, host } = run, timeoutMs = Math.max(6e4, Math.ceil(bytes.length / 1e5) * 1e3);
	for (let tries = 1;; tries += 1) try {
		return await client.upload(slot.url, {
			bytes,
			type: "application/zip",
			timeoutMs
		}), !0;
	} catch (error) {
		if (error instanceof require_index.it || error instanceof require_index.st) throw uploadStop(entry, hidden(error.message, slot.url));
		if (error instanceof require_index.tt || error instanceof require_index.ct && error.reason === "aborted") throw interrupted(entry);
		let isExpired = error instanceof require_index.rt && [
			400,
			401,
			403,
			404,
			410
		].includes(error.status);
		if (isExpired && opened < 4) {
			let late = slot.expires !== null && slot.expires <= host.clock.now();
			return host.err(`${entry.name}: the upload address ${late ? "has expired" : `was refused (${error.status})`}; asking for another one\n`), !1;
		}
		if (!(error instanceof require_index.nt)) throw error;
		if (isExpired || error instanceof require_index.rt || tries >= 4) throw uploadStop(entry, `The archive could not be uploaded. ${hidden(error.message, slot.url)}`);
		await host.clock.sleep(POLL_MS * tries, host.signal);
	}
}
async function confirmed(v1, slot, bytes, entry, run) {
	let { host } = run;
	for (let tries = 1;; tries += 1) {
		if (host.signal.aborted) throw interrupted(entry);
		try {
			return await v1.confirm(slot.id), !0;
		} catch (error) {
			if (!(error instanceof require_index.nt)) throw error;
			if (error instanceof require_index.rt) {
				if (error.status === 409) return !0;
				if (error.status !== 422) throw error;
				if (tries >= 2 || !await isPut(slot, bytes, entry, run, 4)) return !1;
			} else if (!(error instanceof require_index.ct)) throw error;
			else if (error.reason === "aborted") throw interrupted(entry);
			else if (tries >= 4) throw error;
			if (await host.clock.sleep(POLL_MS * tries, host.signal), error instanceof require_index.ct && error.status !== 503 && await isConfirmed(v1, slot.id, host)) return !0;
		}
	}
}
async function isConfirmed(v1, id, host) {
	for (let look = 0; look < 2; look += 1) {
		let { status } = await v1.upload(id);
		if (status !== "pending") return !0;
		await host.clock.sleep(POLL_MS, host.signal);
	}
	return !1;
}
async function processed(v1, id, entry, { host, client }, began) {
	for (let wait = POLL_MS;; wait = Math.min(wait * 1.5, 15e3)) {
		let view = await v1.upload(id);
		if ([
			"completed",
			"failed",
			"cancelled"
		].includes(view.status)) return view;
		if (host.signal.aborted) throw interrupted(entry);
		if (host.clock.now() - began > entry.expect.withinMs) throw new SmokeStop("failed", require_index.H.tooSlow, `The upload ${id} was still ${client.clean(view.status)} when the time limit ended.`, "Raise within of expect, or look at the workflow.", entry.place);
		await host.clock.sleep(wait, host.signal);
	}
}
function uploadStop(entry, message) {
	return new SmokeStop("error", require_index.H.failed, message, "It created nothing. To try again.", entry.place, runCommand(entry));
}
var FieldsWrong = class extends Error {
	findings;
	constructor(findings) {
		super("the tasks do not fit the workflow"), this.findings = findings;
	}
}, V1Api = class {
	title = "External API v1";
	look;
	#v1;
	#entry;
	#run;
	constructor(entry, run) {
		this.#entry = entry, this.#run = run, this.#v1 = new V1Client(run.client, entry.workflow), this.look = `To look at the tasks: the Data Explorer of workflow ${entry.workflow} in the web app, or GET ${run.baseUrl}/api/v1/workflows/${entry.workflow}/tasks (newest first).`;
	}
	async ready() {
		let entry = this.#entry;
		await this.#checkHealth();
		let { name, status } = await guarded(this.#entry, () => this.#v1.workflow()), notes = checkState(status, entry), schema = await guarded(this.#entry, () => this.#v1.schema()), findings = [...this.#uploads(schema), ...checkFields(entry.tasks ?? [], schema.fields)];
		for (let row of entry.tasks ?? []) isTooLarge(row) && findings.push({
			...require_codes.n(require_index.H.taskTooLarge),
			message: "This task has more than the 32 MB that a request may have.",
			remedy: "Shorten its values.",
			place: row.place
		});
		if (findings.length > 0) throw new FieldsWrong(findings);
		return {
			name,
			notes
		};
	}
	create(progress) {
		let { files, tasks } = this.#entry;
		return guarded(this.#entry, () => files === null ? sendBatches(this.#v1, {
			...this.#entry,
			tasks: tasks ?? []
		}, progress, this.#run) : sendArchive(this.#v1, {
			...this.#entry,
			files
		}, progress, this.#run));
	}
	statuses(ids) {
		return guarded(this.#entry, async () => {
			let found = new Map();
			if (ids.length > 10) {
				let wanted = new Set(ids), oldest = ids.reduce((least, id) => Math.min(least, id), Infinity);
				for (let task of await tasksAbove(this.#v1, oldest - 1)) wanted.has(task.id) && found.set(task.id, task);
			}
			let rest = ids.filter((id) => !found.has(id)).slice(0, 200);
			for (let [index, task] of (await Promise.all(rest.map((id) => this.#v1.task(id)))).entries()) {
				let id = rest[index] ?? 0;
				found.set(id, task ?? {
					id,
					status: "gone",
					nodes: null
				});
			}
			return found;
		});
	}
	async afterStop({ record }) {
		if (record.batches.find(({ state }) => state === "sending") === void 0 || record.newest === null) return { next: [] };
		let client = this.#run.client.afterStop();
		try {
			let known = new Set(record.batches.flatMap(({ ids }) => ids)), ids = (await tasksAbove(new V1Client(client, this.#entry.workflow), record.newest)).map(({ id }) => id).filter((id) => !known.has(id));
			return { next: [ids.length === 0 ? "No task of the last request is in the list yet; it may still appear." : `Tasks that are new since this run began, perhaps of its last request: ${idList(ids)}.`] };
		} catch {
			return { next: ["The list of tasks could not be read after the stop, so the last request is of unknown outcome."] };
		} finally {
			await client.close();
		}
	}
	async #checkHealth() {
		let stop = (message, remedy = "Try again later.") => new SmokeStop("refused", require_index.H.unhealthy, message, remedy, this.#entry.place);
		try {
			let status = await this.#v1.health();
			if (status !== "ok") throw stop(`The External API v1 reports the state ${JSON.stringify(status)}. Nothing was sent.`);
		} catch (error) {
			throw error instanceof require_index.rt && error.status === 404 ? stop("The platform has no External API v1 (404 for /api/v1/health). Nothing was sent.", "Use api: main with the project of the workflow, or check the base URL of the target.") : stopOf(error, this.#entry);
		}
	}
	#uploads({ hasUploads, hasOnlyUploads }) {
		let { files, tasks, place, workflow } = this.#entry, wrong = (message, remedy) => [{
			...require_codes.n(require_index.H.uploadNeeded),
			message,
			remedy,
			place
		}];
		return hasUploads && files === null ? wrong(`Workflow ${workflow} has upload fields, so its tasks need files.`, "Add files, for example files: smoke/files") : !hasUploads && files !== null ? wrong(`Workflow ${workflow} has no upload field, so it takes no files.`, "Remove files.") : files !== null && tasks === null && !hasOnlyUploads ? wrong(`Workflow ${workflow} has other fields besides its upload fields, so it needs tasks.`, "Add tasks with the values of the other fields.") : [];
	}
};
async function watch(api, entry, { ids, began }, views, { host }) {
	let { statuses, withinMs } = entry.expect, say = (line, open) => {
		host.progress === void 0 ? host.err(`${entry.name}: ${line}\n`) : host.progress(progressEvent(entry.name, ids, ids.length - open, views));
	}, said = "";
	for (let wait = 2e3;; wait = Math.min(wait * 1.5, 15e3)) {
		let open = ids.filter((id) => !require_task_status.r(views.get(id)?.status ?? "", statuses));
		if (open.length === 0) return;
		for (let [id, view] of await api.statuses(open)) views.set(id, view);
		let still = open.filter((id) => !require_task_status.r(views.get(id)?.status ?? "", statuses)), line = progressLine(ids, still, views);
		if (line !== said && say(line, still.length), said = line, still.length === 0) return;
		let left = began + withinMs - host.clock.now();
		if (left <= 0) return;
		if (host.signal.aborted) throw interrupted(entry);
		await host.clock.sleep(Math.min(wait, left), host.signal);
	}
}
function progressEvent(name, ids, ended, views) {
	let statuses = require_task_status.n(ids.map((id) => views.get(id)?.status ?? "unknown"));
	return {
		event: "run_progress",
		name,
		tasks: ids.length,
		ended,
		statuses
	};
}
function progressLine(ids, still, views) {
	let nodes = still.flatMap((id) => views.get(id)?.nodes ?? []), total = nodes.reduce((sum, one) => sum + one.total, 0), finished = nodes.reduce((sum, one) => sum + one.finished, 0), open = total === 0 ? "" : `; ${finished} of ${total} nodes of the open tasks`, statuses = ids.map((id) => views.get(id)?.status ?? "unknown");
	return `${ids.length - still.length} of ${ids.length} tasks ended: ${require_task_status.i(statuses)}${open}`;
}
// build/providers/pipelines/smoke/run-smoke.js
async function runSmoke(entry, run, again) {
	let { host } = run, started = host.clock.now(), store = keptRecord(run.record(entry.name), entry), situation = {
		api: null,
		progress: null,
		views: new Map(),
		workflowName: null,
		findings: [...entry.notes],
		next: [],
		isJudged: !1
	}, end = (state) => report(entry, state, situation, host.clock.now() - started), opened = await store.open().catch((error) => noted(asStop(error, run, entry), situation));
	if (typeof opened == "string") return end(opened);
	if (opened === null) {
		let message = `Another process on this machine runs ${entry.name} now.`, remedy = `Wait for its end, then run the command again. If it does not run any more, remove ${store.lock}.`;
		return end(noted(new SmokeStop("refused", require_index.H.busy, message, remedy, entry.place), situation));
	}
	try {
		let state = await ended(entry, run, store, again ? null : opened.text, situation);
		return await release(store, situation), end(state);
	} catch (error) {
		throw await release(store, situation), error;
	}
}
async function ended(entry, run, store, text, situation) {
	try {
		let state = await carryOut(entry, run, store, text, situation);
		return situation.isJudged = !0, state;
	} catch (thrown) {
		let state = noted(asStop(thrown, run, entry), situation);
		if (situation.isJudged = state === "failed", state === "interrupted" && situation.api !== null && situation.progress !== null) {
			let { api, progress } = situation, { next, advice } = await api.afterStop(progress).catch((late) => (noted(asStop(late, run, entry), situation), { next: [] }));
			situation.next.push(...next), advice !== void 0 && advise(situation, advice);
		}
		return state;
	}
}
function noted(error, { findings }) {
	return error instanceof FieldsWrong ? (findings.push(...error.findings), "error") : (findings.push(error.finding), error.state);
}
function advise(situation, advice) {
	let { code } = require_index.H.interrupted;
	situation.findings = situation.findings.map((one) => one.code === code ? {
		...one,
		...advice
	} : one);
}
async function carryOut(entry, run, store, text, situation) {
	if (run.host.signal.aborted) throw interrupted(entry);
	let earlier = earlierRun(text, entry, run), api = await apiOf(entry, run, earlier);
	situation.api = api;
	let { name, notes } = await api.ready();
	situation.workflowName = name, situation.findings.push(...notes);
	let progress = new Progress(earlier ?? newRecord(entry, run, api), store);
	situation.progress = progress, earlier !== null && run.host.err(`${entry.name}: continuing the run of ${new Date(earlier.began).toISOString()}, which was cut off\n`), await api.create(progress);
	for (let { row, field, message } of progress.refused) {
		let task = row === null ? void 0 : entry.tasks?.[row];
		situation.findings.push({
			...require_codes.n(require_index.H.rowRefused),
			message: `The platform refused task ${row === null ? "" : row + 1}${field === null ? "" : ` (field ${field})`}: ${run.client.clean(message)}`,
			remedy: "Correct the values of the task.",
			place: (field === null ? void 0 : task?.at(field)) ?? task?.place ?? entry.place
		});
	}
	return await watch(api, entry, {
		ids: progress.created.map(({ id }) => id),
		began: progress.waitsFrom
	}, situation.views, run), verdict(entry, progress, situation);
}
function verdict(entry, progress, { views, findings }) {
	let { statuses, share, withinMs } = entry.expect, open = [];
	for (let { id, row } of progress.created) {
		let status = views.get(id)?.status ?? "unknown";
		statuses.includes(status) || (require_task_status.r(status, statuses) ? findings.push({
			...require_codes.n(require_index.H.taskEnded),
			message: status === "gone" ? `Task ${id} no longer exists.` : `Task ${id} ended as ${status.replaceAll("_", " ")}; expected: ${statuses.join(", ")}.`,
			remedy: "Look at the task in the web app.",
			place: (row === null ? void 0 : entry.tasks?.[row]?.place) ?? entry.place
		}) : open.push(id));
	}
	open.length > 0 && findings.push({
		...require_codes.n(require_index.H.tooSlow),
		message: `${open.length === 1 ? "1 task" : `${open.length} tasks`} had not ended after ${require_index.et(withinMs)}: ${idList(open)}.`,
		remedy: "Raise within of expect, or look at what they wait for.",
		place: entry.place
	});
	let { good, all } = goodShare(entry, progress, views);
	return all > 0 && good / all >= share ? "passed" : "failed";
}
function goodShare({ expect }, progress, views) {
	let good = progress.created.filter(({ id }) => expect.statuses.includes(views.get(id)?.status ?? "")), all = progress.record.batches.reduce((sum, { from, to }) => sum + to - from, 0);
	return {
		good: good.length,
		all
	};
}
function earlierRun(text, entry, { baseUrl }) {
	if (text === null) return null;
	let record = parseRecord(text), remedy = "Look at the tasks in the web app, then start a new run.", command = runCommand(entry, "--again");
	if (record?.unknown) throw new SmokeStop("refused", require_index.H.afterUnknown, `The last run of ${entry.name} ended with ${record.unknown.tasks} tasks of unknown outcome, so another one could create them twice.${record.unknown.ids.length === 0 ? "" : ` Tasks that may be of it: ${idList(record.unknown.ids)}.`}`, remedy, entry.place, command);
	if (record !== void 0 && record.digest === entry.digest && record.base_url === baseUrl) return record;
	let ids = (record?.batches ?? []).flatMap((batch) => batch.ids);
	throw new SmokeStop("refused", require_index.H.otherTasks, `An earlier run of ${entry.name} was cut off, and its tasks, files or platform were different ones.${ids.length === 0 ? "" : ` It had created: ${idList(ids)}.`}`, remedy, entry.place, command);
}
function newRecord(entry, { baseUrl, host }, api) {
	let began = host.clock.now();
	return {
		version: 1,
		digest: entry.digest,
		base_url: baseUrl,
		workflow: entry.workflow,
		run: require_model.B([
			entry.name,
			entry.digest,
			baseUrl,
			began
		], 32),
		began,
		last_sent: null,
		api: api instanceof MainApi ? "main" : "v1",
		newest: null,
		batches: [],
		upload: null,
		job: null,
		unknown: null
	};
}
async function apiOf(entry, run, earlier) {
	let wanted = earlier?.api ?? entry.api;
	return wanted === "v1" ? new V1Api(entry, run) : wanted === "main" || await offersMain(entry, run.client) ? new MainApi(entry, run) : new V1Api(entry, run);
}
async function release(store, { progress, isJudged, findings }) {
	let isOver = progress !== null && (isJudged || !progress.wrote);
	for (let step of isOver ? [store.remove, store.close] : [store.close]) await step().catch((error) => {
		if (!(error instanceof SmokeStop)) throw error;
		let remedy = `Remove ${store.lock.replace(/\.lock[.\d]*$/, "*")}, or the next run continues this one.`;
		findings.push({
			...error.finding,
			...require_codes.n(require_index.H.recordLeft),
			remedy
		});
	});
}
function asStop(error, { host, client }, entry) {
	if (error instanceof SmokeStop || error instanceof FieldsWrong) return error;
	if (host.signal.aborted && !(error instanceof require_index.nt)) return interrupted(entry);
	let stop = stopOf(error, entry);
	if (stop instanceof SmokeStop) return stop;
	let { message, stack } = error instanceof Error ? error : {
		message: String(error),
		stack: void 0
	};
	stack !== void 0 && host.err(`${client.clean(stack)}\n`);
	let text = `Internal error: ${client.clean(message)}`;
	return new SmokeStop("error", require_index.ft.fault, text, "This is a bug in pipelines-sync. Report this message and what was printed before it.", entry.place);
}
function report(entry, state, situation, took_ms) {
	let { api, progress, views, workflowName, findings, next } = situation, created = progress?.created ?? [], refused = progress?.refused.length ?? 0, statuses = created.map(({ id }) => views.get(id)?.status ?? "unknown"), isOpen = state !== "passed" && (progress?.wrote ?? !1), ids = created.map(({ id }) => id), named = state !== "failed" && ids.length > 0 ? [`Created tasks: ${idList(ids)}.`] : [], look = isOpen && api !== null ? [...named, api.look] : [];
	return {
		name: entry.name,
		state,
		summary: summaryOf(entry, situation, statuses, refused),
		wrote: progress?.wrote ?? !1,
		took_ms,
		place: entry.place,
		findings,
		next: [...next, ...look],
		facts: {
			workflow: {
				id: entry.workflow,
				name: workflowName
			},
			api: api?.title ?? null,
			created: created.length,
			refused,
			statuses: require_task_status.n(statuses),
			tasks: created.map(({ id }, index) => ({
				id,
				status: statuses[index] ?? "unknown"
			})),
			unknown: progress?.record.unknown ?? null
		}
	};
}
function summaryOf(entry, { workflowName, progress }, statuses, refused) {
	let asked = entry.tasks?.length ?? progress?.record.batches.at(-1)?.to ?? entry.files?.length ?? 0, name = workflowName === null ? "" : ` (${workflowName})`, counts = [
		statuses.length === 0 ? "" : require_task_status.i(statuses),
		refused === 0 ? "" : `${refused} refused`,
		progress?.record.unknown ? `${progress.record.unknown.tasks} unknown` : ""
	].filter((part) => part !== ""), what = counts.length === 0 ? "nothing was created" : counts.join(", ");
	return `${asked} ${asked === 1 ? "task" : "tasks"} on workflow ${entry.workflow}${name}: ${what}`;
}
// build/providers/pipelines/smoke/smoke-files.js
const MOST_BYTES = 1024 ** 3, MOST_FILES = 2e4;
var SmokeFiles = class {
	findings = [];
	read = new Map();
	#root;
	#folder;
	constructor(root, folder) {
		this.#root = root, this.#folder = folder;
	}
	file(written, place) {
		let found = this.#resolve(written, place);
		if (found !== void 0) try {
			let bytes = (0, node_fs.readFileSync)(found.real);
			return this.read.set(found.relative, bytes), {
				file: found.relative,
				bytes
			};
		} catch (error) {
			this.#unreadable(written, place, require_source_inside.n(error));
			return;
		}
	}
	archive(written, place) {
		let files = typeof written == "string" ? this.#below(written, place) : written.flatMap((one) => this.#single(one.path, one.place)), names = new Set();
		for (let { name } of files) names.has(name) && this.#wrong(place, `Two files are called ${name} in the archive.`, "Rename one, or name a folder."), names.add(name);
		let bytes = files.reduce((sum, { size }) => sum + size, 0);
		return files.length === 0 && this.findings.length === 0 && this.#wrong(place, "There are no files to upload.", "Put files into the folder, or name others."), (files.length > MOST_FILES || bytes > MOST_BYTES) && this.#wrong(place, `These are ${files.length} files of ${bytes} bytes; one archive may have ${MOST_FILES} files of 1 GiB.`, "Divide them among several smoke runs."), files.sort((a, b) => require_model.R(a.name, b.name));
	}
	async contents(files, place) {
		let contents = [];
		for (let { name, real } of files) {
			let hash = (0, node_crypto.createHash)("sha256");
			try {
				await (0, node_stream_promises.pipeline)((0, node_fs.createReadStream)(real), hash), contents.push([name, hash.digest("hex")]);
			} catch (error) {
				this.#unreadable(name, place, require_source_inside.n(error));
			}
		}
		return contents;
	}
	#below(written, place) {
		let top = this.#resolve(written, place);
		if (top === void 0) return [];
		try {
			return (0, node_fs.statSync)(top.real).isDirectory() ? (0, node_fs.readdirSync)(top.real, {
				recursive: !0,
				withFileTypes: !0
			}).flatMap((entry) => {
				let full = node_path.default.join(entry.parentPath, entry.name), name = node_path.default.relative(top.real, full).replaceAll(node_path.default.sep, "/");
				return entry.isDirectory() || name.split("/").some((part) => part.startsWith(".")) ? [] : this.#single(`${written}/${name}`, place, name);
			}) : this.#single(written, place);
		} catch (error) {
			return this.#unreadable(written, place, require_source_inside.n(error)), [];
		}
	}
	#single(written, place, name = node_path.default.posix.basename(written)) {
		let found = this.#resolve(written, place);
		if (found === void 0) return [];
		try {
			let stat = (0, node_fs.statSync)(found.real);
			if (stat.isFile()) return [{
				name,
				real: found.real,
				size: stat.size
			}];
			this.#unreadable(written, place, "it is not a file");
		} catch (error) {
			this.#unreadable(written, place, require_source_inside.n(error));
		}
		return [];
	}
	#resolve(written, place) {
		let file = node_path.default.posix.normalize(node_path.default.posix.join(this.#folder, written)).replace(/\/$/, "");
		if (node_path.default.posix.isAbsolute(written) || file === ".." || file.startsWith("../")) return this.#refuse(written, place, "leads outside the repository");
		if (written.includes("\\") || require_source_inside.t(file)) return this.#refuse(written, place);
		let found = require_source_inside.i(this.#root, file);
		if (found.kind === "found") return require_source_inside.t(found.relative) ? this.#refuse(written, place) : found;
		found.kind === "missing" ? this.#unreadable(written, place, "it does not exist", found.meant()) : found.kind === "unreadable" ? this.#unreadable(written, place, found.reason) : this.#unreadable(written, place, "a symbolic link in it leads outside the repository");
	}
	#refuse(written, place, why = "is not allowed here") {
		this.findings.push({
			...require_codes.n(require_index.H.path),
			message: `The path ${JSON.stringify(written)} ${why}.`,
			remedy: "Write a path relative to the configuration, with /.",
			place
		});
	}
	#unreadable(written, place, reason, meant) {
		this.findings.push({
			...require_codes.n(require_index.H.unreadable),
			message: `${JSON.stringify(written)} cannot be read: ${reason}.`,
			remedy: meant === void 0 ? "Correct the path; it is relative to the configuration." : `Did you mean ${meant}?`,
			place
		});
	}
	#wrong(place, message, remedy) {
		this.findings.push({
			...require_codes.n(require_index.H.files),
			message,
			remedy,
			place
		});
	}
};
// build/providers/pipelines/smoke/prepare.js
async function prepareSmoke({ args, flags, target, config }) {
	let findings = [], files = new SmokeFiles(target.root, config.folder), section = config.section("smoke"), known = section?.type === "map" ? section.entries : [], names = namesOf(args), top = config.file === null ? {} : { place: {
		file: config.file,
		line: 1,
		column: 1
	} };
	known.length === 0 && findings.push({
		...require_codes.n(require_index.H.none),
		message: "The configuration has no smoke runs.",
		remedy: "Add one, for example smoke: {hello: {workflow: 3086, tasks: [{input_text: Hello}]}}",
		...top
	});
	for (let name of known.length === 0 ? [] : names) {
		if (known.some(({ key }) => key === name)) continue;
		let all = known.map(({ key }) => key), near = require_model.L(name, all);
		findings.push({
			...require_codes.n(require_index.H.unknownName),
			message: `There is no smoke run ${JSON.stringify(name)}${near === void 0 ? "." : `; did you mean ${near}?`}`,
			remedy: `Use one of: ${all.join(", ")}.`,
			...top
		});
	}
	let entries = [];
	for (let { key, keyPlace, node } of known) {
		if (node.type !== "map" || names.length > 0 && !names.includes(key)) continue;
		let entry = await readEntry(key, keyPlace, node, {
			vars: target.vars,
			target: target.name,
			files,
			findings
		});
		entry !== void 0 && entries.push(entry);
	}
	return {
		findings: require_model.b([...findings, ...files.findings]),
		files: [...files.read].map(([file, bytes]) => ({
			file,
			bytes
		})),
		start: async (run) => {
			let runs = [];
			for (let entry of entries) {
				let { name } = entry;
				run.host.progress?.({
					event: "run_started",
					name
				});
				let ended = await runSmoke(entry, run, flags.again === !0), { state, summary } = ended;
				run.host.progress?.({
					event: "run_ended",
					name,
					state,
					summary
				}), runs.push(ended);
			}
			return judgedReport("smoke", target.name, runs);
		}
	};
}
function namesOf(args) {
	return args.flat().filter((name) => typeof name == "string");
}
exports.prepareSmoke = prepareSmoke;

const require_index = require("./index.js"), require_model = require("./model-BZhztCQP.js"), require_sync = require("./sync-DXC1jrcM.js");
// build/providers/pipelit/failures.js
function readFailure(error, key) {
	return error instanceof require_index.nt ? error instanceof require_index.rt && error.status === 401 ? new require_model.g(require_index.dt.keyRefused.code, `The server refused the API key of target ${key.target} (401 ${require_model.a(error.detail)}). The key is from ${key.source} and was sent to ${new URL(key.baseUrl).host}.`, "Check that the key belongs to this server. Use a key with a name: that of a login ends with the next login.") : error instanceof require_index.st ? new require_model.g(require_index.dt.otherService.code, `${require_model.a(error.message)}; a Pipelit server does not redirect this path.`, `Check the base URL of target ${key.target} (from ${key.baseUrlSource}).`) : new require_model.g(require_index.dt.readFailed.code, error.message, "Nothing was changed, and no object was treated as missing. Try again; --verbose shows every request.") : error;
}
function writeFailure(error) {
	if (!(error instanceof require_index.nt)) throw error;
	if (error instanceof require_index.ct) return {
		state: "unknown",
		message: unknownText(error)
	};
	let message = require_model.a(error.message);
	return error instanceof require_index.ot || error instanceof require_index.tt || error instanceof require_index.it ? {
		state: "not_sent",
		message
	} : error instanceof require_index.rt ? {
		state: "refused",
		status: error.status,
		message: error.detail
	} : {
		state: "refused",
		status: 0,
		message
	};
}
function unknownText(error) {
	let { message, detail = "" } = error;
	return detail === "" || message.includes(detail) ? require_model.a(message) : `${require_model.a(message)} (${detail})`;
}
function invalidText(body) {
	let errors = require_model.U(body) && Array.isArray(body.errors) ? body.errors.map(String) : [];
	return `the server finds the workflow invalid${errors.length > 0 ? `: ${errors.join("; ")}` : ""}`;
}
// build/providers/pipelit/pages.js
const SIZE = 1e3;
async function readPages(client, path) {
	let problem = "";
	for (let pass = 1; pass <= 3; pass += 1) {
		let read = await readOnce(client, path);
		if (Array.isArray(read)) return read;
		problem = read;
	}
	throw new require_index.at({
		method: "GET",
		path
	}, `The list ${path} cannot be trusted: ${problem}. It was not used; try again.`);
}
async function readOnce(client, path) {
	let rows = new Map(), total;
	for (let offset = 0; total === void 0 || offset < total; offset += SIZE) {
		let { body } = await client.read(path, {
			limit: SIZE,
			offset
		});
		if (!require_model.U(body) || !Array.isArray(body.items) || typeof body.total != "number") return "it has neither items nor a total";
		if (total !== void 0 && body.total !== total) return "its total changed while it was read";
		total = body.total;
		for (let row of body.items) require_model.U(row) && rows.set(String(row.id), row);
		if (body.items.length === 0) break;
	}
	return rows.size === total ? [...rows.values()] : `${rows.size} of ${total} rows were found`;
}
// build/providers/pipelit/routes.js
const ROUTES = {
	me: "/api/v1/auth/me/",
	workflows: "/api/v1/workflows/",
	nodeTypes: "/api/v1/workflows/node-types/",
	schedules: "/api/v1/schedules/",
	credentials: "/api/v1/credentials/"
};
function workflowRoute(slug) {
	return `${ROUTES.workflows}${encodeURIComponent(slug)}/`;
}
function scheduleRoute(id) {
	return `${ROUTES.schedules}${encodeURIComponent(String(id))}/`;
}
// build/providers/pipelit/names.js
var Names = class {
	#client;
	#workflows;
	#missing = new Set();
	#credentials;
	links = new require_sync.s();
	constructor(client) {
		this.#client = client;
	}
	async rows() {
		let rows = readPages(this.#client, ROUTES.workflows);
		return this.#workflows = rows.then((list) => new Map(list.map(({ id, slug }) => [Number(id), String(slug)]))), this.#workflows.catch(() => {
			this.#workflows = void 0;
		}), rows;
	}
	forget() {
		this.#workflows = void 0, this.#missing.clear();
	}
	async slugs() {
		return [...(await this.#known()).values()];
	}
	async slugOf(id) {
		let list = this.#known(), known = (await list).get(id);
		if (known !== void 0) return known;
		let unknown = `id-${id}`;
		if (this.#missing.has(id)) return unknown;
		this.#workflows === list && (this.#workflows = void 0);
		let found = (await this.#known()).get(id);
		return found === void 0 && this.#missing.add(id), found ?? unknown;
	}
	async idOfSlug(slug) {
		for (let isFresh of [!1, !0]) {
			isFresh && this.forget();
			for (let [id, known] of await this.#known()) if (known === slug) return id;
		}
	}
	async credentials() {
		return (await this.#owned()).map(({ name }) => name);
	}
	async credentialOf(id) {
		let find = async () => (await this.#owned()).find((one) => one.id === id), found = await find();
		if (found === void 0 && (this.#credentials = void 0, found = await find()), found === void 0) return `id ${id}`;
		let { name } = found;
		return (await this.#owned()).filter((one) => one.name === name).length === 1 ? name : `${name} (id ${id})`;
	}
	async idOfCredential(name) {
		let found = (await this.#owned()).filter((one) => one.name === name);
		return found.length === 1 ? found[0]?.id : void 0;
	}
	async payloadOf(schedule) {
		try {
			let { body } = await this.#client.read(scheduleRoute(schedule));
			return require_model.U(body) ? body.trigger_payload ?? null : void 0;
		} catch (error) {
			if (error instanceof require_index.rt && error.status === 404) return;
			throw error;
		}
	}
	#known() {
		return this.#workflows === void 0 && this.rows().catch(() => void 0), this.#workflows ?? Promise.resolve(new Map());
	}
	#owned() {
		let reading = this.#credentials ?? readPages(this.#client, ROUTES.credentials).then((rows) => rows.filter(require_model.U).map(({ id, name, credential_type }) => ({
			id: Number(id),
			name: `${credential_type}/${name}`
		})));
		return this.#credentials = reading, reading.catch(() => {
			this.#credentials = void 0;
		}), reading;
	}
}, Aged = class extends Error {}, Requests = class {
	#client;
	#how;
	hasWritten = !1;
	#readAt = 0;
	#isAged = !1;
	#waits = 0;
	constructor(client, how) {
		this.#client = client, this.#how = how;
	}
	noteReading() {
		this.#readAt = this.#client.clock.now();
	}
	async send(method, to, body) {
		this.#isAged = !1;
		let guard = () => this.#guard();
		try {
			let answer = await this.#client.write(method, to, body === void 0 ? { guard } : {
				body,
				guard
			});
			return this.hasWritten = !0, this.#waits = 0, this.#how.goesOn?.(), require_model.U(answer.body) ? answer.body : void 0;
		} catch (error) {
			throw error instanceof require_index.ct && error.status === 500 && this.#client.renewConnections(), !(error instanceof require_index.ot) || !this.#isAged ? error : (this.#waits += 1, new Aged("the wait was too long"));
		}
	}
	#guard() {
		if (!this.hasWritten) return this.#how.guard?.() ?? null;
		let age = this.#client.clock.now() - this.#readAt;
		return age >= 0 && age <= 3e3 || this.#waits >= 3 ? null : (this.#isAged = !0, "the wait was so long that it must be read again");
	}
}, Stopped = class extends Error {
	status;
	constructor(message, status = 422) {
		super(message), this.status = status;
	}
}, Moved = class extends Stopped {};
function failureOf(error, clean) {
	if (!(error instanceof Stopped)) return writeFailure(error);
	let message = clean(error.message);
	return error instanceof Moved ? {
		state: "not_sent",
		message,
		moved: !0
	} : {
		state: "refused",
		status: error.status,
		message
	};
}
// build/providers/pipelit/schedule-writer.js
const SAID = [...require_sync.S, "enabled"];
var ScheduleWriter = class {
	#client;
	#how;
	#requests;
	constructor(client, how) {
		this.#client = client, this.#how = how, this.#requests = new Requests(client, how);
	}
	async create(workflow, wanted) {
		let body = { workflow_id: workflow };
		typeof wanted.trigger_node == "string" && (body.trigger_node_id = wanted.trigger_node);
		for (let name of require_sync.S) wanted[name] !== void 0 && (body[name] = wanted[name] ?? null);
		let sentAt = this.#client.serverTime, made;
		try {
			made = await this.#requests.send("POST", ROUTES.schedules, body);
		} catch (error) {
			if (!(error instanceof require_index.ct)) return this.#failure(error);
			try {
				made = await this.#findMade(body, sentAt);
			} catch {}
			if (made === void 0) return this.#failure(error);
			this.#requests.hasWritten = !0;
		}
		return typeof made?.id == "string" ? (this.#requests.noteReading(), this.#bring(made.id, wanted, made)) : {
			state: "unknown",
			message: "the answer has no id"
		};
	}
	async update(id, wanted) {
		let now;
		try {
			now = await this.#need(id);
			let moved = this.#how.before === void 0 ? void 0 : differenceOf$1(this.#how.before, said(now));
			if (moved !== void 0) throw new Moved(`somebody changed ${moved} since it was read`);
			refuseEnded(wanted, now);
		} catch (error) {
			return this.#failure(error);
		}
		return this.#bring(id, wanted, now);
	}
	async #bring(id, wanted, now) {
		try {
			return {
				state: "ok",
				answer: await this.#converge(id, wanted, now),
				serverTime: this.#client.serverTime
			};
		} catch (error) {
			let failure = this.#failure(error);
			return this.#requests.hasWritten ? {
				state: "partial",
				id,
				message: failure.message
			} : failure;
		}
	}
	async #converge(id, wanted, found) {
		let last = found;
		for (let left = 3;;) try {
			let change = changeOf(wanted, last);
			if (Object.keys(change).length > 0) {
				let answer = await this.#requests.send("PATCH", scheduleRoute(id), change);
				last = {
					...last,
					...change,
					...answer
				};
			}
			if (isSwitched(wanted, last)) {
				let to = wanted.enabled === !0 ? "resume" : "pause";
				await this.#requests.send("POST", `${scheduleRoute(id)}${to}/`);
			}
			return await this.#need(id);
		} catch (error) {
			if (!(error instanceof require_index.ct) && !(error instanceof Aged)) throw error;
			error instanceof require_index.ct && (this.#requests.hasWritten = !0);
			let now = await this.#need(id);
			if (error instanceof require_index.ct && (left = differenceOf$1(said(last), said(now)) === void 0 ? left - 1 : 3), left === 0) throw error;
			let moved = SAID.find((name) => {
				let [before, here, to] = [
					said(last)[name],
					said(now)[name],
					wanted[name]
				];
				return !isSame(before, here) && !isSame(here, to);
			});
			if (moved !== void 0) throw new Stopped(`somebody changed ${moved} meanwhile, so nothing more was sent`);
			last = now;
		}
	}
	async #findMade(body, sentAt) {
		let after = sentAt === null ? null : new Date(sentAt).toISOString(), [only, another] = (await readPages(this.#client, ROUTES.schedules)).filter((row) => Object.entries(body).every(([name, value]) => isSame(row[name], value)));
		if (only !== void 0 && another === void 0 && only.status === "active") return require_index.Y(String(only.created_at), after) ? void 0 : only;
	}
	async #need(id) {
		try {
			let { body } = await this.#client.read(scheduleRoute(id));
			if (require_model.U(body)) return this.#requests.noteReading(), body;
		} catch (error) {
			if (!(error instanceof require_index.rt) || error.status !== 404) throw error;
		}
		throw new Stopped("the schedule is gone", 404);
	}
	#failure(error) {
		return failureOf(error, (text) => this.#client.clean(text));
	}
};
function refuseEnded(wanted, now) {
	let end = require_sync.C(now.status);
	if (end === void 0) return;
	let change = changeOf(wanted, now);
	if (isSwitched(wanted, now) || require_sync.x.some((name) => change[name] !== void 0)) throw new Stopped(`it ${end} (${String(now.status)}), and never runs again`, 409);
}
function changeOf(wanted, now) {
	let change = {};
	for (let name of require_sync.S) wanted[name] !== void 0 && !isSame(wanted[name], now[name]) && (change[name] = wanted[name] ?? null);
	return change;
}
function isSwitched({ enabled }, now) {
	return typeof enabled == "boolean" && enabled !== require_sync.w(now);
}
function said(row) {
	let out = { enabled: require_sync.w(row) };
	for (let name of require_sync.S) out[name] = row[name] ?? null;
	return out;
}
function differenceOf$1(one, other) {
	return SAID.find((name) => !isSame(one[name], other[name]));
}
function isSame(one, other) {
	return require_model.W(one ?? null, other ?? null);
}
// build/providers/pipelit/schedules.js
var Schedules = class {
	#client;
	#names;
	constructor(client, names) {
		this.#client = client, this.#names = names;
	}
	async list() {
		let rows = await readPages(this.#client, ROUTES.schedules);
		return Promise.all(rows.filter((row) => !isOfNode(row)).map((row) => this.#row(row)));
	}
	async read(id) {
		let { body } = await this.#client.read(scheduleRoute(id));
		return require_model.U(body) ? this.#row(body) : void 0;
	}
	async create(wanted, how) {
		let workflow;
		try {
			workflow = await this.#names.idOfSlug(String(wanted.workflow));
		} catch (error) {
			return writeFailure(error);
		}
		return workflow === void 0 ? {
			state: "refused",
			status: 404,
			message: `the workflow ${String(wanted.workflow)} is not there`
		} : this.#shown(await new ScheduleWriter(this.#client, how).create(workflow, wanted));
	}
	async update(id, wanted, how) {
		return this.#shown(await new ScheduleWriter(this.#client, how).update(id, wanted));
	}
	async remove(id, how) {
		try {
			return await new Requests(this.#client, how).send("DELETE", scheduleRoute(id)), {
				state: "ok",
				answer: void 0,
				serverTime: this.#client.serverTime
			};
		} catch (error) {
			return writeFailure(error);
		}
	}
	async #shown(result) {
		if (result.state !== "ok" || result.answer === void 0) return result;
		try {
			return {
				...result,
				answer: await this.#row(result.answer)
			};
		} catch (error) {
			if (!(error instanceof require_index.nt)) throw error;
			return {
				...result,
				answer: void 0
			};
		}
	}
	async #row(row) {
		let { id = null, created_at, workflow_id, trigger_node_id = null } = row, out = {
			id,
			workflow: typeof workflow_id == "number" ? await this.#names.slugOf(workflow_id) : null,
			trigger_node: trigger_node_id,
			enabled: require_sync.w(row),
			status: row.status ?? null
		};
		for (let name of require_sync.S) out[name] = row[name] ?? null;
		return typeof created_at == "string" && (out.created_at = `${created_at.replace(/Z$|[+-]\d\d:\d\d$/, "")}Z`), out;
	}
};
function isOfNode({ name, trigger_node_id }) {
	return typeof trigger_node_id == "string" && name === require_sync.T(trigger_node_id);
}
// build/providers/pipelit/aim.js
const LEAVES = [...Object.keys(require_sync.t), ...Object.keys(require_sync.r).map((name) => `config.${name}`)];
var Aim = class {
	#wanted;
	fields = new Map();
	nodes = new Map();
	edges = new Map();
	positions = new Map();
	#relinked = new Set();
	constructor(before, wanted) {
		this.#wanted = {
			...wanted,
			nodes: Object.fromEntries([...membersOf(wanted.nodes ?? before.nodes)].map(([id, one]) => [id, sayNode(one)])),
			edges: Object.fromEntries([...membersOf(wanted.edges ?? before.edges)].map(([key, one]) => [key, sayEdge(one)]))
		};
		for (let name of [
			...require_sync.n,
			"error_handler",
			"is_active"
		]) {
			let value = wanted[name];
			value !== void 0 && !isSameField(name, value ?? null, before[name] ?? null) && this.fields.set(name, value ?? null);
		}
		this.#aimNodes(membersOf(before.nodes)), this.#aimEdges(membersOf(before.edges));
		let were = membersOf(before.positions);
		for (let [id, to] of membersOf(wanted.positions)) {
			let from = were.get(id);
			this.nodes.get(id)?.isAnew !== !0 && require_model.W(from ?? null, to) || this.positions.set(id, {
				from,
				to
			});
		}
	}
	#aimNodes(before) {
		let wanted = membersOf(this.#wanted.nodes);
		for (let id of new Set([...before.keys(), ...wanted.keys()])) {
			let [from, to] = [before.get(id), wanted.get(id)], isAnew = from !== void 0 && to !== void 0 && from.component_type !== to.component_type, isNew = isAnew || from === void 0 || to === void 0, [old, next] = [from, to].map(formOf), changed = LEAVES.filter((leaf) => isNew || !require_model.W(leafOf(old, leaf), leafOf(next, leaf)));
			changed.length > 0 && this.nodes.set(id, {
				to,
				isAnew,
				leaves: new Set(changed)
			});
		}
	}
	#aimEdges(before) {
		let wanted = membersOf(this.#wanted.edges), keys = [...new Set([...wanted.keys(), ...before.keys()])], aimed = new Set(keys.filter((key) => {
			let [from, to] = [before.get(key), wanted.get(key)];
			return !(from !== void 0 && to !== void 0 && require_model.W(sayEdge(from), to)) || this.#isOfRemoved(key);
		}));
		for (let key of aimed) endsOf(key).label === "llm" && this.#relinked.add(endsOf(key).target);
		for (let key of keys) (aimed.has(key) || this.#isRelinked(key)) && this.edges.set(key, wanted.get(key));
	}
	#isOfRemoved(key) {
		let { source, target } = endsOf(key);
		return [source, target].some((id) => {
			let aim = this.nodes.get(id);
			return aim !== void 0 && (aim.isAnew || aim.to === void 0);
		});
	}
	#isRelinked(key) {
		let { target, label } = endsOf(key);
		return label === "llm" && this.#relinked.has(target);
	}
	movedSince(last, now) {
		for (let [name, to] of this.fields) {
			let live = now[name] ?? null;
			if (!isSameField(name, live, last[name] ?? null) && !isSameField(name, live, to)) return name;
		}
		for (let id of this.nodes.keys()) if (!this.#isMine("nodes", id, last, now)) return `node ${id}`;
		let others = [...membersOf(now.edges).keys()].filter((key) => this.#isOfRemoved(key) || this.#isRelinked(key));
		for (let key of new Set([...this.edges.keys(), ...others])) if (!this.#isMine("edges", key, last, now)) return `edge ${key}`;
	}
	#isMine(name, key, last, now) {
		let field = require_sync.u.fields.fields[name], only = (one) => {
			let member = membersOf(one[name]).get(key);
			return member === void 0 ? {} : { [key]: member };
		}, wanted = this.#wanted, [from, to, live] = [
			last,
			wanted,
			now
		].map((one) => field === void 0 ? only(one) : require_index.Q(field, only(one)));
		return require_model.W(live ?? null, from ?? null) || require_model.W(live ?? null, to ?? null) ? !0 : require_index.Z(field, from ?? null, to ?? null, live ?? null, {
			from: () => last,
			to: () => wanted
		});
	}
};
function differenceOf(one, other) {
	return Object.keys(require_sync.u.fields.fields).find((name) => name !== "positions" && !require_model.W(one[name] ?? null, other[name] ?? null));
}
function leafOf(of, leaf) {
	let name = leaf.replace(/^config\./, "");
	return name === leaf ? of?.[name] ?? require_sync.t[name] ?? null : (require_model.U(of?.config) ? of.config : {})[name] ?? require_sync.r[name] ?? null;
}
function membersOf(map) {
	let entries = require_model.U(map) ? Object.entries(map) : [];
	return new Map(entries.map(([name, value]) => [name, require_model.U(value) ? value : {}]));
}
function sayNode(value) {
	let said = require_model.U(value.config) ? value.config : {}, named = (name) => said[name] === "" ? null : said[name] ?? null, settings = {
		...said,
		llm_credential: named("llm_credential"),
		credential: named("credential")
	}, config = require_sync.o(settings, require_sync.r);
	return {
		component_type: value.component_type ?? null,
		...require_sync.o({
			...value,
			label: value.label === "" ? null : value.label ?? null
		}, require_sync.t),
		...Object.keys(config).length === 0 ? {} : { config }
	};
}
function formOf(value) {
	let form = value === void 0 ? void 0 : require_index.Q(require_sync.h, value);
	return require_model.U(form) ? form : void 0;
}
function sayEdge(edge) {
	return require_sync.o(edge, {
		type: "direct",
		priority: 0,
		condition_mapping: null,
		linked: !0
	});
}
function endsOf(key) {
	let known = require_sync.y(key);
	if (known !== void 0) return known;
	let [, source = "", target = "", label = ""] = /^(\S+) -> (\S+)(?: \[([^\]]*)\])?/u.exec(key) ?? [];
	return {
		source,
		target,
		label
	};
}
function isSameField(name, one, other) {
	let field = require_sync.u.fields.fields[name], form = (value) => field === void 0 ? value : require_index.Q(field, value) ?? null;
	return require_model.W(form(one), form(other));
}
// build/providers/pipelit/bodies.js
function positionOf(place, there) {
	if (place === void 0) return {};
	let { from, to } = place, isAt = (name) => there?.[`position_${name}`] === (from?.[name] ?? 0);
	return there !== void 0 && !(isAt("x") && isAt("y")) ? {} : {
		...typeof to.x == "number" ? { position_x: to.x } : {},
		...typeof to.y == "number" ? { position_y: to.y } : {}
	};
}
function edgeValue(edge) {
	return {
		priority: edge.priority ?? 0,
		condition_mapping: edge.condition_mapping ?? null
	};
}
function edgeBody({ source, target, label, value }, edge) {
	return {
		source_node_id: source,
		target_node_id: target,
		edge_type: edge.type ?? "direct",
		edge_label: label,
		condition_value: value,
		...edgeValue(edge)
	};
}
function isSameEdge(there, wanted) {
	return require_model.W(edgeValue(there), edgeValue(wanted));
}
function nodeDifference(wanted, now) {
	let { config, ...fields } = wanted, change = {};
	for (let [name, value] of Object.entries(fields)) require_model.W(value ?? null, now[name] ?? null) || (change[name] = value ?? null);
	let settings = require_model.U(now.config) ? now.config : {}, changed = {};
	for (let [name, value] of Object.entries(require_model.U(config) ? config : {})) require_model.W(value ?? null, settings[name] ?? null) || (changed[name] = value ?? null);
	return Object.keys(changed).length > 0 && (change.config = changed), Object.keys(change).length === 0 ? void 0 : change;
}
function namesIn({ config, ...fields }) {
	return [...Object.keys(fields), ...require_model.U(config) ? Object.keys(config) : []];
}
var WorkflowWriter = class {
	#client;
	#names;
	#how;
	#requests;
	#before;
	constructor(client, names, how) {
		this.#client = client, this.#names = names, this.#how = how, this.#requests = new Requests(client, how);
	}
	async create(body) {
		let slug = String(body.slug), first = {
			slug,
			is_active: !1
		};
		for (let name of require_sync.n) body[name] !== void 0 && (first[name] = body[name] ?? null);
		try {
			if (await this.#read(slug) !== void 0) return {
				state: "refused",
				status: 409,
				message: `the slug ${slug} is taken`,
				taken: !0
			};
			let { earlier } = this.#how, doubt = earlier === void 0 ? void 0 : await this.#clear(first, earlier);
			if (doubt !== void 0) return doubt;
			let before = new Set(await this.#names.slugs()), made = await this.#post(slug, first, before);
			if (made.state !== "made") return made;
			if (this.#requests.noteReading(), made.slug !== slug) return await this.#undo(slug, made.slug);
			for (let name of require_sync.n) made.row?.[name] !== void 0 && (first[name] = made.row[name]);
		} catch (error) {
			return writeFailure(error);
		}
		return this.#names.forget(), this.#requests.hasWritten = !0, this.#bring(slug, body, { made: first });
	}
	async #post(slug, body, before) {
		let problem;
		try {
			for (let sends = 1; sends <= 2; sends += 1) try {
				let answer = await this.#send("POST", ROUTES.workflows, body);
				return {
					state: "made",
					slug: String(answer?.slug ?? slug),
					row: answer
				};
			} catch (error) {
				if (!(error instanceof require_index.ct)) throw error;
				problem = writeFailure(error).message;
				let found = await this.#read(slug);
				if (found !== void 0 && differenceOfMade(found, body) === void 0) return {
					state: "made",
					slug
				};
				if (found !== void 0) return {
					state: "unknown",
					message: `${problem}; ${slug} is there now, but not as it was sent`
				};
				let twins = (await this.#freshSlugs()).filter((one) => !before.has(one) && isTwinOf(one, slug));
				if (twins.length > 0) return {
					state: "unknown",
					message: this.#client.clean(`${problem}; ${twins.join(", ")} appeared meanwhile, perhaps by this request, and was left as it is`)
				};
				if (error.status !== 500) return {
					state: "unknown",
					message: `${problem}; it was not sent again, as the first request may still make ${slug}, or ${slug}-1 once there is a ${slug}`
				};
			}
		} catch (error) {
			if (problem === void 0) throw error;
			return {
				state: "unknown",
				message: `${problem}; after that: ${writeFailure(error).message}`
			};
		}
		return {
			state: "unknown",
			message: problem ?? ""
		};
	}
	async #clear(body, { sentAt, strays }) {
		let slug = String(body.slug);
		for (let id of strays) {
			let twin = String(id), found = await this.#read(twin);
			found !== void 0 && isBare(found, sentAt) && differenceOfMade(found, {
				...body,
				slug: twin
			}) === void 0 && await this.#client.write("DELETE", workflowRoute(twin), { guard: () => this.#how.guard?.() ?? null });
		}
		strays.length > 0 && (await this.#how.strays?.([]), this.#names.forget());
		let maybe = [];
		for (let one of await this.#names.slugs()) {
			if (!isTwinOf(one, slug)) continue;
			let found = await this.#read(one);
			found !== void 0 && isBare(found, sentAt) && maybe.push(one);
		}
		if (maybe.length !== 0) return {
			state: "refused",
			status: 409,
			message: this.#client.clean(`${maybe.join(", ")} is empty and appeared since a run was cut off, perhaps in place of ${slug}; it was left as it is: delete it, or add its first node`)
		};
	}
	async #undo(slug, twin) {
		let why = `the slug ${slug} is taken by a workflow that the key cannot see`;
		if (!isTwinOf(twin, slug)) return {
			state: "unknown",
			message: this.#client.clean(`the server answered with the slug ${twin}`)
		};
		await this.#how.strays?.([twin]);
		try {
			await this.#send("DELETE", workflowRoute(twin)), await this.#how.strays?.([]);
		} catch (error) {
			return {
				state: "unknown",
				message: `${why}; the server made ${twin} instead, which could not be removed again (${error instanceof Aged ? error.message : writeFailure(error).message})`
			};
		}
		return {
			state: "refused",
			status: 409,
			message: `${why}; the server made ${twin} instead, which was removed again`
		};
	}
	async update(slug, wanted) {
		return this.#bring(slug, wanted, { before: this.#how.before });
	}
	async #bring(slug, wanted, start) {
		try {
			return {
				state: "ok",
				answer: await this.#converge(slug, wanted, start),
				serverTime: this.#client.serverTime
			};
		} catch (error) {
			let failure = failureOf(error, (text) => this.#client.clean(text));
			if (!this.#requests.hasWritten) return failure;
			let before = this.#before;
			return {
				state: "partial",
				id: slug,
				message: failure.message,
				...before === void 0 ? {} : { before }
			};
		}
	}
	async #converge(slug, wanted, { before, made }) {
		await this.#client.read(ROUTES.nodeTypes);
		let detail = await this.#need(slug), last = await require_sync.i(detail, this.#names), aim = new Aim(before ?? last, wanted), moved = before === void 0 ? void 0 : differenceOf(before, last);
		if (moved !== void 0) throw new Moved(`somebody changed ${moved} since it was read`);
		let added = made === void 0 ? void 0 : differenceOfMade(detail, made);
		if (added !== void 0) throw this.#before = await require_sync.i({
			...detail,
			...NEW,
			...made
		}, this.#names), new Moved(`somebody changed ${added} since it was made`);
		for (let left = 3;;) try {
			return await this.#pass(slug, aim, detail), await this.#checked(slug, aim);
		} catch (error) {
			if (!(error instanceof require_index.ct) && !(error instanceof Aged)) throw error;
			let why = error instanceof Aged ? "" : `${writeFailure(error).message}; `;
			error instanceof require_index.ct && (this.#requests.hasWritten = !0), detail = await this.#need(slug);
			let now = await require_sync.i(detail, this.#names);
			if (error instanceof require_index.ct && (left = require_model.W(last, now) ? left - 1 : 3), left === 0) throw error;
			let moved = aim.movedSince(last, now);
			if (moved !== void 0) throw this.#before = last, new Stopped(`${why}somebody changed ${moved} meanwhile, so nothing more was sent`);
			last = now;
		}
	}
	async #pass(slug, aim, detail) {
		let at = workflowRoute(slug), rows = new Map(require_sync.c(detail.nodes).map((row) => [String(row.node_id), row])), edges = readKeys(aim), bodies = new Map();
		for (let [id, { to, leaves }] of aim.nodes) to !== void 0 && bodies.set(id, await this.#nodeBody(id, to, leaves));
		let fields = await this.#fields(aim, detail), isActive = aim.fields.get("is_active");
		isActive === !1 && detail.is_active !== !1 && await this.#send("PATCH", at, { is_active: !1 });
		let gone = new Set([...aim.nodes].flatMap(([id, { to }]) => {
			let row = rows.get(id);
			return row !== void 0 && row.component_type !== to?.component_type ? [id] : [];
		})), kept = await this.#removeEdges(at, detail, aim, gone);
		for (let id of gone) await this.#send("DELETE", `${at}nodes/${encodeURIComponent(id)}/`), rows.delete(id);
		for (let [id, body] of bodies) await this.#writeNode(at, id, String(aim.nodes.get(id)?.to?.component_type), body, {
			place: aim.positions.get(id),
			there: rows.get(id)
		});
		for (let [id, place] of aim.positions) {
			let there = rows.get(id);
			there !== void 0 && !bodies.has(id) && await this.#writeNode(at, id, "", {}, {
				place,
				there
			});
		}
		await this.#writeEdges(slug, edges, kept), Object.keys(fields).length > 0 && await this.#send("PATCH", at, fields), await this.#validate(at, isActive ?? detail.is_active ?? null), isActive === !0 && detail.is_active !== !0 && await this.#send("PATCH", at, { is_active: !0 }), await this.#runSchedules(slug, aim);
	}
	async #validate(at, isActive) {
		if (isActive === !1) return;
		let { body } = await this.#client.ask(`${at}validate/`, void 0);
		if (!require_model.U(body) || body.valid !== !0) throw new Stopped(invalidText(body));
	}
	async #removeEdges(at, detail, { edges }, gone) {
		let rows = require_sync.c(detail.edges), lost = require_sync.l(require_sync.c(detail.nodes), rows, this.#names.links.after(detail)), kept = new Map(), goes = [];
		for (let [key, edge] of require_sync.v(rows)) {
			let isOfGone = gone.has(String(edge.source_node_id)) || gone.has(String(edge.target_node_id));
			if (!isOfGone && !edges.has(key)) continue;
			let now = edges.get(key);
			isOfGone || now === void 0 || lost.has(Number(edge.id)) || (now.type ?? "direct") !== edge.edge_type || isModel(edge) && !isSameEdge(edge, now) ? goes.push(edge) : kept.set(key, edge);
		}
		let unlinked = new Set(goes.filter(isModel).map(({ target_node_id }) => target_node_id));
		for (let [key, edge] of kept) isModel(edge) && unlinked.has(edge.target_node_id) && (kept.delete(key), goes.push(edge));
		for (let { id } of goes) await this.#send("DELETE", `${at}edges/${id}/`);
		return kept;
	}
	async #writeNode(at, id, type, body, { place, there }) {
		let wanted = {
			...positionOf(place, there),
			...body
		}, difference = nodeDifference(wanted, there ?? await this.#send("POST", `${at}nodes/`, {
			node_id: id,
			component_type: type,
			...wanted
		}) ?? {});
		if (difference === void 0) return;
		let left = nodeDifference(wanted, await this.#send("PATCH", `${at}nodes/${encodeURIComponent(id)}/`, difference) ?? {});
		if (left !== void 0) throw new Stopped(`the server did not keep ${namesIn(left).join(", ")} of the node ${id}`);
	}
	async #nodeBody(id, node, leaves) {
		let type = String(node.component_type), out = {}, config = {};
		for (let leaf of leaves) {
			let name = leaf.replace(/^config\./, ""), value = leafOf(node, leaf);
			if (name === "llm_credential" || name === "credential") config[`${name}_id`] = value === null ? null : await this.#credential(String(value), id);
			else if (leaf === "config.is_active" && type === "trigger_schedule") continue;
			else name === leaf ? leaf === "subworkflow" ? out.subworkflow_id = value === null ? null : await this.#workflow(String(value), `the node ${id}`) : leaf === "interrupt_before" ? out[leaf] = type === "human_confirmation" || value : leaf !== "running" && leaf !== "outdated" && (out[leaf] = value) : config[name] = value;
		}
		return Object.keys(config).length === 0 ? out : {
			...out,
			config
		};
	}
	async #credential(name, node) {
		let id = await this.#names.idOfCredential(name);
		if (id === void 0) throw new Stopped(`the node ${node} needs the one credential ${name}, which is not there`);
		return id;
	}
	async #workflow(slug, of) {
		let id = await this.#names.idOfSlug(slug);
		if (id === void 0) throw new Stopped(`${of} refers to the workflow ${slug}, which is not there`);
		return id;
	}
	async #writeEdges(slug, wanted, kept) {
		let models = [];
		for (let [key, one] of wanted) {
			let there = kept.get(key);
			there === void 0 && one.parts.label === "llm" ? models.push(one) : there === void 0 ? await this.#makeEdge(slug, one) : isSameEdge(there, one.edge) || await this.#send("PATCH", `${workflowRoute(slug)}edges/${there.id}/`, edgeValue(one.edge));
		}
		for (let one of models) await this.#makeEdge(slug, one);
	}
	async #makeEdge(slug, { parts, edge }) {
		try {
			await this.#send("POST", `${workflowRoute(slug)}edges/`, edgeBody(parts, edge)), parts.label === "llm" && this.#names.links.made(slug, require_sync.g(parts));
		} catch (error) {
			if (!(error instanceof require_index.ct) || error.status === 500) throw error;
			this.#requests.hasWritten = !0;
			let key = require_sync.g(parts);
			for (let look = 1; look <= 2; look += 1) {
				look > 1 && await this.#client.clock.sleep(2e3);
				let { edges } = await this.#need(slug);
				if (require_sync.c(edges).some((one) => require_sync._(one) === key)) throw error;
			}
			throw new Stopped(`${writeFailure(error).message}; the edge ${key} was not there afterwards and was not sent again, as the first request may still make it`);
		}
	}
	async #fields(aim, detail) {
		let change = {};
		for (let [name, value] of aim.fields) {
			if (name === "is_active") continue;
			if (name !== "error_handler") {
				require_model.W(value, detail[name] ?? null) || (change[name] = value);
				continue;
			}
			let id = value === null ? null : await this.#workflow(String(value), "it");
			id !== (detail.error_handler_workflow_id ?? null) && (change.error_handler_workflow_id = id);
		}
		return change;
	}
	async #runSchedules(slug, { nodes }) {
		let scheduled = [...nodes].flatMap(([id, { to }]) => to?.component_type === "trigger_schedule" ? [{
			id,
			isWanted: to.running === !0
		}] : []);
		if (scheduled.length === 0) return;
		let now = membersOf((await require_sync.i(await this.#need(slug), this.#names)).nodes);
		for (let { id, isWanted } of scheduled) {
			let { running: isRunning = !1, outdated = !1 } = now.get(id) ?? {};
			if (isRunning === isWanted && !(isWanted && outdated === !0)) continue;
			let action = isWanted ? "start" : "pause";
			await this.#send("POST", `${workflowRoute(slug)}nodes/${encodeURIComponent(id)}/schedule/${action}/`);
		}
	}
	async #checked(slug, aim) {
		let at = workflowRoute(slug), keys = readKeys(aim);
		for (let isLast of [!1, !0]) {
			let detail = await this.#need(slug), known = this.#names.links.after(detail), lost = require_sync.l(require_sync.c(detail.nodes), require_sync.c(detail.edges), known), mine = require_sync.c(detail.edges).filter((edge) => lost.has(Number(edge.id)) && keys.has(require_sync._(edge)));
			if (mine.length === 0 || isLast) return require_sync.i(detail, this.#names);
			for (let { id } of mine) await this.#send("DELETE", `${at}edges/${id}/`);
			let again = new Set(mine.map(require_sync._));
			await this.#writeEdges(slug, new Map([...keys].filter(([key]) => again.has(key))), new Map());
		}
		throw new Stopped("the models of its nodes cannot be linked");
	}
	async #read(slug) {
		try {
			let { body } = await this.#client.read(workflowRoute(slug));
			return require_model.U(body) ? body : void 0;
		} catch (error) {
			if (error instanceof require_index.rt && error.status === 404) return;
			throw error;
		}
	}
	async #need(slug) {
		let detail = await this.#read(slug);
		if (detail === void 0) throw new Stopped(`the workflow ${slug} is gone`, 404);
		return this.#requests.noteReading(), detail;
	}
	async #freshSlugs() {
		return this.#names.forget(), this.#names.slugs();
	}
	async #send(method, to, body) {
		try {
			return await this.#requests.send(method, to, body);
		} catch (error) {
			if (!(error instanceof require_index.rt) || error.status !== 404) throw error;
			if (method === "DELETE") return;
			let [, kind, id] = /\/(node|edge)s\/([^/]+)\/$/.exec(to) ?? [];
			throw kind === void 0 || id === void 0 ? error : new Moved(`somebody removed the ${kind} ${decodeURIComponent(id)} meanwhile`);
		}
	}
};
function readKeys({ edges }) {
	let out = new Map();
	for (let [key, edge] of edges) {
		if (edge === void 0) continue;
		let parts = require_sync.y(key);
		if (parts === void 0) throw new Stopped(`no edge can be made of the key ${JSON.stringify(key)}, which is not a -> b, then [llm] or another label, then [if value]`);
		out.set(key, {
			parts,
			edge
		});
	}
	return out;
}
function isTwinOf(one, slug) {
	return one.startsWith(`${slug}-`) && /^\d+$/.test(one.slice(slug.length + 1));
}
function isBare(found, sentAt) {
	let made = typeof found.created_at == "string" ? found.created_at : null;
	return require_sync.c(found.nodes).length === 0 && require_sync.c(found.edges).length === 0 && found.is_active === !1 && !require_index.Y(made, sentAt);
}
const NEW = {
	error_handler_workflow_id: null,
	nodes: [],
	edges: []
};
function differenceOfMade(found, made) {
	return Object.entries({
		...NEW,
		...made
	}).find(([name, value]) => !require_model.W(found[name] ?? null, value ?? null))?.[0];
}
function isModel({ edge_label }) {
	return edge_label === "llm";
}
// build/providers/pipelit/platform.js
var PipelitPlatform = class {
	#client;
	#key;
	#names;
	#schedules;
	constructor(client, key) {
		this.#client = client, this.#key = key, this.#names = new Names(client), this.#schedules = new Schedules(client, this.#names);
	}
	serverTime() {
		let { serverTime } = this.#client;
		return serverTime === null ? null : new Date(serverTime).toISOString();
	}
	wordsOf(need) {
		if ("raw" in need) {
			let slug = require_sync.m(need.raw);
			return slug === void 0 ? need.raw === "node types" ? `GET ${ROUTES.nodeTypes}` : need.raw : `POST ${ROUTES.workflows}${slug}/validate/`;
		}
		return `GET /api/v1/${need.kind.name}/${need.ask === "object" ? `${need.id}/` : ""}`;
	}
	recall(kind, traces) {
		if (kind === require_sync.u) for (let [slug, links] of traces) this.#names.links.recall(String(slug), links);
	}
	async answer(need) {
		try {
			if ("raw" in need) return await this.#question(need.raw);
			if (need.kind === require_sync.b) {
				if (need.ask === "list") return {
					state: "rows",
					rows: await this.#schedules.list()
				};
				let object = await this.#schedules.read(need.id);
				return object === void 0 ? { state: "missing" } : {
					state: "object",
					object
				};
			}
			if (need.ask === "list") {
				let rows = await this.#names.rows();
				return {
					state: "rows",
					rows: await Promise.all(rows.map((row) => require_sync.a(row, this.#names)))
				};
			}
			let { body } = await this.#client.read(workflowRoute(String(need.id)));
			return require_model.U(body) ? {
				state: "object",
				object: await require_sync.i(body, this.#names)
			} : { state: "missing" };
		} catch (error) {
			if (error instanceof require_index.rt && error.status === 404) return { state: "missing" };
			if (error instanceof require_index.rt && error.status === 403) return {
				state: "unreadable",
				status: 403,
				message: `403 ${error.detail}`
			};
			throw readFailure(error, this.#key);
		}
	}
	async #question(raw) {
		if (raw === "credentials") return {
			state: "raw",
			body: await this.#names.credentials()
		};
		if (raw === "workflows") return {
			state: "raw",
			body: await this.#names.slugs()
		};
		let slug = require_sync.m(raw);
		if (raw !== "node types" && slug === void 0) return { state: "missing" };
		let types = await this.#client.read(ROUTES.nodeTypes);
		if (slug === void 0) return {
			state: "raw",
			body: types.body ?? null
		};
		let { body } = await this.#client.ask(`${workflowRoute(slug)}validate/`, void 0);
		return {
			state: "raw",
			body: require_model.U(body) && body.valid === !0 ? null : this.#client.clean(invalidText(body))
		};
	}
	async create({ kind }, body, how) {
		if (kind === require_sync.b) return this.#schedules.create(body, how);
		this.#names.forget();
		try {
			await this.#names.slugs();
		} catch (error) {
			return writeFailure(error);
		}
		let result = await new WorkflowWriter(this.#client, this.#names, how).create(body);
		return this.#names.forget(), result;
	}
	update({ kind, id }, body, how) {
		return kind === require_sync.b ? this.#schedules.update(id, body, how) : new WorkflowWriter(this.#client, this.#names, how).update(String(id), body);
	}
	async remove({ kind, id }, how) {
		if (kind === require_sync.b) return this.#schedules.remove(id, how);
		try {
			return await new Requests(this.#client, how).send("DELETE", workflowRoute(String(id))), {
				state: "ok",
				answer: void 0,
				serverTime: this.#client.serverTime
			};
		} catch (error) {
			return writeFailure(error);
		} finally {
			this.#names.forget();
		}
	}
};
// build/providers/pipelit/connect.js
async function connect(client, wanted, key) {
	let otherService = (why) => new require_model.g(require_index.dt.otherService.code, `The base URL of target ${key.target}, ${key.baseUrl}, is not a Pipelit server (${why}).`, `Check the base URL (from ${key.baseUrlSource}); it must end before /api.`), response;
	try {
		response = await client.read(ROUTES.me);
	} catch (error) {
		throw error instanceof require_index.rt && error.status === 404 ? otherService(`404 for ${ROUTES.me}`) : readFailure(error, key);
	}
	let { body, headers } = response, user = require_model.U(body) ? body.username : void 0;
	if (typeof user != "string" || user === "") throw otherService(`${ROUTES.me} names no user`);
	if (wanted !== null && user !== wanted) throw require_sync.E(user, wanted, key);
	let time = Date.parse(headers.date ?? "");
	return {
		account: {
			id: user,
			label: `user ${user}`
		},
		who: {
			email: null,
			role: null
		},
		serverTime: Number.isNaN(time) ? null : time,
		platform: new PipelitPlatform(client, key)
	};
}
exports.connect = connect;

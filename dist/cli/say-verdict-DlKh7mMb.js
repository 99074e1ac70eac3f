const require_model = require("./model-CQuGHFup.js"), require_closest = require("./closest-D7ENJx0f.js"), require_common_codes = require("./common-codes-D6huqPTK.js"), require_system_error = require("./system-error-B0okqon1.js"), require_generation = require("./generation-q7wGH2gY.js"), require_three_way = require("./three-way-DIM1gAR_.js"), require_leaves = require("./leaves-9cGCWsvR.js"), require_plan_target = require("./plan-target-CLuCUOpt.js"), require_match = require("./match-Ccow1wfr.js"), require_compare = require("./compare-F6hXl7rr.js"), require_known_address = require("./known-address-BN11pZG1.js"), require_edit_entries = require("./edit-entries-CpMHl9Ep.js"), require_live_object = require("./live-object-CBuVJXN4.js"), require_made_before = require("./made-before-CT4mbuL2.js"), require_marks = require("./marks-DmdWhigM.js"), require_plan = require("./plan-CVC5ldkO.js"), require_say = require("./say-ZhhkoCO1.js"), require_record_codes = require("./record-codes-BYiOFCFI.js"), require_sync_forms = require("./sync-forms-Bwp7YCKG.js"), require_apply_codes = require("./apply-codes-eVCDWNva.js"), require_outcome = require("./outcome-_uDZPuTz.js"), require_exit_code = require("./exit-code-DISm0ysT.js"), require_record_findings = require("./record-findings-DrjS_pmJ.js");
// build/apply/platform/key-watch.js
var KeyWatch = class {
	#platform;
	#isRefused = !1;
	constructor(platform) {
		this.#platform = platform;
	}
	get isRefused() {
		return this.#isRefused;
	}
	serverTime() {
		return this.#platform.serverTime();
	}
	wordsOf(need) {
		return this.#platform.wordsOf(need);
	}
	async answer(need) {
		try {
			return await this.#platform.answer(need);
		} catch (error) {
			throw error instanceof require_model.at && error.code === require_common_codes.t.keyRefused.code && (this.#isRefused = !0), error;
		}
	}
	create(at, body, how) {
		return this.#watch(this.#platform.create(at, body, how));
	}
	update(at, body, how) {
		return this.#watch(this.#platform.update(at, body, how));
	}
	remove(at, how) {
		return this.#watch(this.#platform.remove(at, how));
	}
	async #watch(write) {
		let result = await write;
		return result.state === "refused" && result.status === 401 && (this.#isRefused = !0), result;
	}
};
// build/apply/platform/observe.js
async function look(run, kind, partition, id, value) {
	let narrow = kind.narrow?.(value), answer = await answerOf(run, kind.readable ? {
		ask: "object",
		kind,
		partition,
		id
	} : {
		ask: "list",
		kind,
		partition,
		...narrow === void 0 ? {} : { narrow },
		twice: !0
	});
	return require_live_object.n(kind, id, answer);
}
function movedLeaves(kind, change, seen) {
	return Object.entries(change.guards).filter(([path, before]) => require_three_way.a(leafNow(kind, path, seen)) !== before).map(([path]) => path).sort();
}
function leafNow(kind, path, seen) {
	let steps = require_model.H(path) ?? [path];
	return require_three_way.u(require_three_way.i(kind, steps), require_leaves.a(seen.object, steps), seen.object);
}
async function readList(run, kind, partition) {
	let answer = await answerOf(run, {
		ask: "list",
		kind,
		partition
	});
	if (answer.state === "rows") return {
		rows: answer.rows.filter((row) => kind.owns(row, partition, run.plan.org_id) && !require_model.J(row)),
		pages: answer.pages ?? 1
	};
}
async function answerOf(run, need) {
	try {
		return await run.deps.platform.answer(need);
	} catch (error) {
		if (!(error instanceof require_model.at)) throw error;
		return {
			state: "unreadable",
			status: 0,
			message: require_model.a(error.message)
		};
	}
}
async function findByKey(run, resource) {
	let read = await readList(run, resource.kind, resource.partition), { kind } = resource, key = keyOf(run, resource), free = read?.rows.filter((row) => isFree(run, resource, row)), same = free?.filter((row) => rowKey(kind, row) === key);
	if (same === void 0 || same.length > 0) return same;
	let sent = sentKey(run, resource), form = sent === void 0 ? void 0 : require_known_address._(sent);
	return free?.filter((row) => require_known_address._(keyIn(kind, row)) === form);
}
async function findTwice(run, resource) {
	let first = await findByKey(run, resource);
	return first === void 0 || first.length > 0 ? first : (await run.deps.clock.sleep(2e3, run.deps.signal), findByKey(run, resource));
}
function isFree(run, resource, row) {
	let { id } = row;
	if (typeof id != "number" && typeof id != "string") return !1;
	let space = require_model.q(resource.kind, resource.partition), owner = run.sightings.ownerOf(space, id) ?? run.names.addressOf(resource.kind.name, id);
	return owner === void 0 || owner === resource.address;
}
function sentKey(run, resource) {
	let parts = [];
	for (let name of require_model.tt(resource.kind)) {
		let written = resource.value[name] ?? null, part = written instanceof require_model.O ? run.ids.of(written) : written;
		if (part == null) return;
		parts.push(part);
	}
	return parts;
}
function keyOf(run, resource) {
	let parts = sentKey(run, resource);
	return parts === void 0 ? void 0 : require_closest.a(parts);
}
function rowKey(kind, row) {
	return require_closest.a(keyIn(kind, row));
}
function keyIn(kind, row) {
	return require_model.tt(kind).map((name) => row[name] ?? null);
}
var Presence = class {
	#run;
	#lists = new Map();
	constructor(run) {
		this.#run = run;
	}
	async appeared(resource, isLate = !1) {
		let name = nameOf$1(resource), list = this.#lists.get(name);
		(list === void 0 || (isLate ? this.#isAged(list) && list.pages !== void 0 : this.#isOld(list))) && (list = this.#read(resource), this.#lists.set(name, list));
		let groups = await list.groups;
		if (groups === void 0) return;
		let key = keyOf(this.#run, resource);
		return (key === void 0 ? [] : groups.get(key) ?? []).filter((row) => isFree(this.#run, resource, row));
	}
	sends(resource) {
		let list = this.#lists.get(nameOf$1(resource));
		list !== void 0 && (list.sent += 1);
	}
	isMoving(resource, ms) {
		let movedAt = this.#lists.get(nameOf$1(resource))?.movedAt, age = movedAt === void 0 ? Infinity : this.#run.deps.clock.now() - movedAt;
		return age >= 0 && age <= ms;
	}
	moves(resource) {
		let list = this.#lists.get(nameOf$1(resource));
		list !== void 0 && (list.movedAt = this.#run.deps.clock.now());
	}
	#isOld(list) {
		let { pages, sent } = list;
		return this.#isAged(list) && pages !== void 0 && sent >= 20 * Math.max(1, pages);
	}
	#isAged({ at }) {
		let age = this.#run.deps.clock.now() - at;
		return age > 1e3 || age < 0;
	}
	#read(resource) {
		let { kind, partition } = resource, at = this.#run.deps.clock.now(), list = {
			groups: Promise.resolve(void 0),
			at,
			pages: void 0,
			sent: 0,
			movedAt: this.#lists.get(nameOf$1(resource))?.movedAt
		};
		return list.groups = readList(this.#run, kind, partition).then((read) => (list.pages = read?.pages, read === void 0 ? void 0 : group(kind, read.rows))), list;
	}
	async twins(made) {
		let others = new Map(), unread = [], lists = require_model.nt(made, ({ resource }) => nameOf$1(resource));
		return await Promise.all([...lists.values()].map(async (same) => {
			let [first] = same;
			if (first === void 0) return;
			let { kind, partition } = first.resource, read = await readList(this.#run, kind, partition);
			if (read === void 0) {
				unread.push(first);
				return;
			}
			let groups = group(kind, read.rows);
			for (let one of same) {
				let ids = this.#othersOf(one, groups);
				ids.length > 0 && others.set(one.resource.address, ids);
			}
		})), {
			others,
			unread
		};
	}
	#othersOf({ resource, id }, groups) {
		let { kind, partition } = resource, space = require_model.q(kind, partition), key = keyOf(this.#run, resource);
		return (key === void 0 ? [] : groups.get(key) ?? []).map((row) => row.id).filter((other) => typeof other == "number" || typeof other == "string").filter((other) => other !== id && this.#run.sightings.ownerOf(space, other) === void 0).filter((other) => this.#run.names.addressOf(kind.name, other) === void 0);
	}
};
function nameOf$1({ kind, partition }) {
	return `${kind.name} ${partition}`;
}
function group(kind, rows) {
	return require_model.nt(rows, (row) => rowKey(kind, row));
}
// build/apply/queue.js
var ChangeQueue = class {
	#changes;
	#open = [];
	#waiting = new Map();
	#ready = [];
	#taken = new Set();
	constructor(changes, waitsFor) {
		this.#changes = changes;
		for (let [place, { address }] of changes.entries()) {
			let others = waitsFor.get(address) ?? new Set();
			this.#open.push(others.size), others.size === 0 && this.#ready.push(place);
			for (let other of others) {
				let waiting = this.#waiting.get(other);
				waiting === void 0 ? this.#waiting.set(other, [place]) : waiting.push(place);
			}
		}
	}
	next() {
		let place = this.#ready.shift();
		if (place !== void 0) return this.#taken.add(place), this.#changes[place];
	}
	done(address) {
		for (let place of this.#waiting.get(address) ?? []) {
			let open = (this.#open[place] ?? 0) - 1;
			this.#open[place] = open, open === 0 && this.#insert(place);
		}
		this.#waiting.delete(address);
	}
	#insert(place) {
		let low = 0, high = this.#ready.length;
		for (; low < high;) {
			let middle = low + high >> 1;
			this.#ready[middle] < place ? low = middle + 1 : high = middle;
		}
		this.#ready.splice(low, 0, place);
	}
	get left() {
		return this.#changes.filter((_, place) => !this.#taken.has(place));
	}
}, Repins = class {
	#sources;
	#outcomes = new Map();
	constructor(changes) {
		this.#sources = repinSources(changes);
	}
	tell(outcome) {
		this.#outcomes.set(outcome.address, outcome);
	}
	of(address) {
		let repinned = {
			done: 0,
			maybe: 0
		};
		for (let source of this.#sources.get(address) ?? []) {
			let outcome = this.#outcomes.get(source.address);
			outcome !== void 0 && (outcome.outcome === "unknown" ? repinned.maybe += 1 : repinned.done += versionsMade(source, outcome));
		}
		return repinned;
	}
};
function repinSources(changes) {
	let sources = new Map();
	for (let change of changes) if (change.action === "update") for (let { what, address } of change.effects) {
		if (what !== "repins") continue;
		let known = sources.get(address);
		known === void 0 ? sources.set(address, [change]) : known.push(change);
	}
	return sources;
}
function versionsMade({ version }, outcome) {
	let isWritten = outcome.outcome === "updated" || require_outcome.r(outcome);
	if (!isWritten && outcome.outcome !== "already applied") return 0;
	let least = +!!isWritten, from = version?.from ?? null;
	return from === null || outcome.version === null ? least : Math.max(least, outcome.version - from);
}
// build/apply/record/writing-marks.js
function markedAddress({ address, action }, { leftovers, entryOf }) {
	return action === "replace" ? leftovers.get(address)?.address : entryOf(address)?.address ?? address;
}
function writingMarksOf(source) {
	let marks = new Map(), moves = movedAlong(source.plan);
	for (let change of source.plan.changes) {
		let { action, id } = change;
		if (action !== "update" && action !== "replace" && action !== "delete" || id === null) continue;
		let entry = source.entries.get(markedAddress(change, source) ?? "");
		if (entry === void 0 || entry.id === null || marks.has(entry.address)) continue;
		let kind = source.kinds.get(change.kind), { partition } = entry, facts = source.sightings.factsOf(require_model.q(kind, partition), id), along = moves.get(change.address);
		marks.set(entry.address, {
			action,
			version: facts?.version ?? change.version?.from ?? null,
			updated_at: facts?.updatedAt ?? null,
			...along === void 0 ? {} : { moves: along }
		});
	}
	return marks;
}
function movedAlong({ changes }) {
	let along = new Map();
	for (let [moved, sources] of repinSources(changes)) {
		let known = sources.flatMap(({ address, version }) => {
			let from = version?.from ?? null;
			return from === null ? [] : [[address, from]];
		});
		known.length > 0 && along.set(moved, Object.fromEntries(known));
	}
	return along;
}
// build/apply/platform/late.js
var MissingError = class extends Error {};
function lateOf(run, versions = new Map()) {
	return {
		ref: (ref) => {
			if (ref.version === "latest") {
				let version = versions.get(ref.address);
				if (version === void 0) throw new MissingError(`the platform shows no version of ${ref.address}`);
				return version;
			}
			let id = run.ids.of(ref);
			if (id === void 0) throw new MissingError(`${ref.address} has no id`);
			return id;
		},
		secret: (name) => {
			let value = run.deps.secret(name);
			if (value === void 0 || value === "") throw new MissingError(`the environment variable ${name} is not set`);
			return value;
		}
	};
}
function partitionOf(run, ref) {
	return (run.resources.get(ref.address) ?? run.base.entries.get(ref.address))?.partition ?? run.deps.kinds.get(require_model.kt(ref.address)).home;
}
async function readVersion(run, ref) {
	let kind = run.deps.kinds.get(require_model.kt(ref.address)), id = run.ids.of(ref);
	if (id === void 0) return;
	let partition = partitionOf(run, ref), answer = await run.deps.platform.answer({
		ask: "object",
		kind,
		partition,
		id
	}), version = answer.state === "object" ? answer.object.version : void 0;
	return typeof version == "number" ? version : void 0;
}
// build/apply/record/intents.js
function begunBefore(known, generation) {
	return known !== void 0 && known.id === null && known.generation === generation ? known : void 0;
}
function intentsOf(run) {
	let made = new Map(), leftovers = new Map();
	for (let change of run.plan.changes) {
		let { address, action } = change, resource = run.resources.get(address);
		if (action !== "create" && action !== "replace" || resource === void 0) continue;
		let match = run.matches.get(address), known = match?.entry ?? run.base.entries.get(address), generation = require_generation.t(known, run.base.departed?.[address], resource.kind), begun = begunBefore(known, generation);
		made.set(address, {
			...require_marks.o(resource, run),
			generation,
			sent_at: begun === void 0 ? run.deps.platform.serverTime() : begun.sent_at ?? null,
			...begun?.strays === void 0 ? {} : { strays: begun.strays },
			leaves: require_marks.l(resource, run),
			secrets: require_marks.u(run, resource, void 0)
		}), action === "replace" && match?.found.state === "live" && leftovers.set(address, require_generation.i(resource, match.found.live, match.entry));
	}
	return {
		made,
		leftovers
	};
}
function recreatedOf({ plan, resources, matches }) {
	return plan.changes.flatMap(({ address, action }) => {
		let kind = resources.get(address)?.kind, match = matches.get(address);
		return action !== "create" || kind === void 0 || kind.idempotency !== void 0 ? [] : match?.found.state === "gone" && (match.entry?.id ?? null) !== null && match?.entry?.address === address ? [address] : [];
	});
}
// build/apply/steps/appeared.js
function appearedResult(rows) {
	return {
		outcome: "held",
		code: require_apply_codes.t.changedMeanwhile.code,
		message: `an object of the same name appeared on the platform after planning (id ${rows.map((one) => String(one.id)).join(", ")})`,
		remedy: "Plan again: the next plan adopts it if it is equal, and shows the difference if it is not."
	};
}
// build/apply/platform/own-create.js
function foreignSign(run, resource, { id, row }, first) {
	let space = require_model.q(resource.kind, resource.partition), owner = run.sightings.ownerOf(space, id);
	if (owner !== void 0) return owner === resource.address ? "which was already in the ledger" : `which belongs to ${owner}`;
	if (run.sightings.wasThere(space, id, first.moment)) return "which existed before the request";
	let createdAt = typeof row.created_at == "string" ? row.created_at : null;
	if (require_made_before.n(createdAt, first.at)) return `which was created before the request (${createdAt})`;
	let other = otherKeyField(run, resource, row);
	return other === void 0 ? void 0 : `whose ${other} is ${JSON.stringify(row[other])}`;
}
function otherKeyField(run, resource, row) {
	let { kind, value } = resource, sent = sentKey(run, resource);
	if (sent === void 0 || kind.lifecycle === "launch") return;
	let shown = require_model.tt(kind);
	return kind.key.find((name) => {
		let at = shown.indexOf(name), wanted = at >= 0 ? sent[at] ?? null : value[name], found = row[name];
		return found === void 0 || wanted === void 0 || wanted instanceof require_model.O ? !1 : !require_known_address.v(void 0, found, wanted);
	});
}
function showsKey(resource, row) {
	return require_model.tt(resource.kind).every((name) => row[name] !== void 0 && row[name] !== null);
}
// build/apply/platform/sent-leaf.js
function sentLeaf(run, resource, path, value) {
	let steps = require_model.H(path) ?? [path], field = require_three_way.i(resource.kind, steps), plain = require_model.I(value, {
		ref: (ref) => run.ids.of(ref) ?? ref.address,
		secret: (secret) => secret.name
	}), keys = require_compare.n(plain);
	return {
		path,
		steps,
		field,
		keys,
		sent: require_compare.i(field, plain, {
			around: resource.value,
			written: keys
		})
	};
}
function writtenLeaves(run, resource) {
	let ignored = (resource.settings.ignore ?? []).map((path) => require_model.H(path) ?? [path]);
	return [...resource.leaves.values()].filter(({ steps }) => !ignored.some((prefix) => require_model.U(steps, prefix))).map(({ path, value }) => sentLeaf(run, resource, path, value));
}
function nowAt(leaf, resource, seen) {
	let found = require_leaves.a(seen.object, leaf.steps);
	return require_compare.i(leaf.field, found, {
		around: resource.value,
		written: leaf.keys
	});
}
function likenessOf(leaf, resource, seen) {
	return require_three_way.m(leaf.field, leaf.sent, nowAt(leaf, resource, seen), seen.object);
}
// build/apply/platform/wanted-leaves.js
function wantedLeaves({ kind, leaves }, change) {
	return change.leaves.map(({ path }) => {
		let written = leaves.get(path);
		if (written !== void 0) return written;
		let steps = require_model.H(path) ?? [path];
		return {
			path,
			steps,
			value: require_three_way.i(kind, steps)?.clear?.value ?? null
		};
	});
}
// build/apply/record/unnamed.js
function unnamedAfter({ kind, leaves: named }, { before, answer, after, author }) {
	let now = require_three_way.p(kind, after.object, named);
	if (author === "platform") return now;
	let sent = before === void 0 ? void 0 : require_three_way.p(kind, before.object, named), answered = answer === void 0 ? void 0 : require_three_way.p(kind, answer.object, named);
	if (sent === void 0 && author === "unknown") return now;
	let unnamed = {
		...sent,
		...answered
	};
	for (let [path, digest] of Object.entries(now)) {
		let [name = path] = require_model.H(path) ?? [], field = require_model.Tt(kind.fields, [name]);
		field !== void 0 && require_model.Dt(field) !== "managed" && (unnamed[path] = digest);
	}
	return unnamed;
}
// build/apply/record/settle.js
function settleCreate(run, resource, after, answer) {
	let isFirst = require_three_way.o(after.version), author = after.version === null ? "unknown" : isFirst ? "platform" : "somebody";
	return settle(resource, writtenLeaves(run, resource), {
		before: void 0,
		answer,
		after,
		author
	});
}
function settleUpdate(run, resource, change, before, after, answer) {
	let author = authorOf(run, change, before, after);
	return settle(resource, sentLeaves(run, resource, change, before, after), {
		before,
		answer,
		after,
		author
	});
}
function sentLeaves(run, resource, change, before, after) {
	let changed = changedLeaves(run, resource, change), paths = new Set(changed.map(({ path }) => path)), others = writtenLeaves(run, resource).filter((leaf) => !paths.has(leaf.path) && !Object.hasOwn(change.kept, leaf.path) && !require_closest.u(nowAt(leaf, resource, before), nowAt(leaf, resource, after)));
	return [...changed, ...others];
}
function settle(resource, leaves, sights) {
	let { before, after } = sights, settlement = {
		observed: {},
		lost: [],
		unnamed: unnamedAfter(resource, sights),
		version: versionOf(sights)
	};
	for (let leaf of leaves) {
		if (require_three_way.s(resource.kind, leaf.steps, after.object)) continue;
		let found = likenessOf(leaf, resource, after);
		if (found === "same") continue;
		let now = nowAt(leaf, resource, after), author = sights.answer !== void 0 && require_closest.u(nowAt(leaf, resource, sights.answer), now) ? "platform" : sights.author;
		if (found !== "other" && author !== "somebody") settlement.observed[leaf.path] = leafNow(resource.kind, leaf.path, after);
		else {
			let isAsBefore = before !== void 0 && require_closest.u(nowAt(leaf, resource, before), now);
			settlement.lost.push({
				path: leaf.path,
				sent: leaf.sent,
				now,
				author,
				isAsBefore
			});
		}
	}
	return settlement;
}
function versionOf({ before, answer, after, author }) {
	return author === "somebody" ? answer?.version ?? (before?.version ?? 0) + 1 : after.version;
}
function authorOf(run, change, before, after) {
	if (before.version === null || after.version === null) return "unknown";
	if (after.version < before.version) return "somebody";
	let { least, most } = foreignVersions(run, change, before.version, after.version);
	return least > 0 ? "somebody" : most > 0 ? "unknown" : "platform";
}
function foreignVersions({ repins }, { address, version }, before, after) {
	let { done, maybe } = repins.of(address), from = version?.from ?? null, seen = from === null ? 0 : Math.max(0, before - from), open = (moved) => from === null ? 0 : Math.max(0, moved - seen), moved = after - before - 1;
	return {
		least: moved - open(done + maybe),
		most: moved - open(done)
	};
}
function changedLeaves(run, resource, change) {
	return wantedLeaves(resource, change).map(({ path, value }) => sentLeaf(run, resource, path, value));
}
function isDone(run, resource, change, seen) {
	return isAs(resource, changedLeaves(run, resource, change), seen);
}
function isAsWritten(run, resource, seen) {
	return isAs(resource, writtenLeaves(run, resource), seen);
}
function isAs(resource, leaves, seen) {
	return leaves.every((leaf) => likenessOf(leaf, resource, seen) === "same");
}
function isAnswered(run, resource, change, before, answer) {
	return sentLeaves(run, resource, change, before, answer).every((leaf) => {
		let found = likenessOf(leaf, resource, answer);
		return found === "same" || found !== "other" && require_leaves.a(answer.object, leaf.steps) !== void 0;
	});
}
function isAsCreated(run, resource, seen) {
	let isNew = require_three_way.o(seen.version);
	return writtenLeaves(run, resource).every((leaf) => {
		let found = likenessOf(leaf, resource, seen);
		return found === "same" || isNew && found !== "other";
	});
}
function observedNow(run, resource, change, seen) {
	let formed = writtenLeaves(run, resource).filter(({ path }) => !Object.hasOwn(change.kept, path)).filter((leaf) => ["form", "stated"].includes(likenessOf(leaf, resource, seen)));
	return Object.fromEntries(formed.map(({ path }) => [path, leafNow(resource.kind, path, seen)]));
}
// build/apply/steps/half-written.js
function halfWritten(done, problem) {
	return {
		code: require_apply_codes.t.halfWritten.code,
		message: `partly ${done}: ${problem}`,
		remedy: "Run the same command again: it reads the object and writes the rest."
	};
}
// build/apply/steps/not-kept.js
function notKept(lost, done, versions, { app }) {
	let remedy = `Check it in ${app}; the next plan shows the difference.`, names = lost.map(nameOf).join(", ");
	if (lost.some(({ author }) => author === "somebody")) {
		let message = `${done}, and somebody edited ${names} right after it: ${versions.from === null ? `it is at version ${versions.to}` : `version ${versions.from} became ${versions.to}`}`;
		return {
			code: require_apply_codes.t.editedAfterwards.code,
			message,
			remedy
		};
	}
	if (lost.some(({ author }) => author === "unknown")) {
		let message = `${done}, but ${names} on the platform ${lost.length === 1 ? "differs" : "differ"} from what was sent`;
		return {
			code: require_apply_codes.t.notAsSent.code,
			message,
			remedy
		};
	}
	return {
		code: require_apply_codes.t.notKept.code,
		message: `${done}, but the platform did not keep ${names}`,
		remedy
	};
}
function nameOf({ path, sent, now }) {
	return typeof sent != "string" || typeof now != "string" || !sent.startsWith(now) ? path : `${path} (${[...now].length} of ${[...sent].length} characters)`;
}
function otherForm({ observed }) {
	let names = Object.keys(observed);
	return names.length === 0 ? null : `the platform stored ${names.join(", ")} differently than sent`;
}
// build/apply/steps/create-answers.js
const LOOKS_FIRST = "Run the same command again: it checks first, and creates the object only if it does not exist.";
var CreateAnswers = class {
	#run;
	#change;
	#resource;
	constructor(run, change, resource) {
		this.#run = run, this.#change = change, this.#resource = resource;
	}
	async found(rows, sent, problem, isAccepted = !1) {
		let [row] = rows, id = row?.id;
		if (row === void 0 || rows.length > 1 || typeof id != "number" && typeof id != "string") return this.#held(`${problem}; ${rows.length} objects of this name exist now (${idsOf(rows)})`);
		let sight = await this.#look(id), { isMaybeOurs } = sent;
		if (sight.state !== "ok" && isMaybeOurs) {
			let why = sight.state === "gone" ? "was gone when it was read" : "cannot be read";
			return {
				outcome: "unknown",
				code: require_apply_codes.t.unknownOutcome.code,
				message: `${problem}; an object of this name exists (id ${id}) and ${why}`,
				remedy: LOOKS_FIRST
			};
		}
		let foreign = foreignSign(this.#run, this.#resource, {
			id,
			row
		}, sent.first);
		if (foreign !== void 0) return this.#held(`${problem}; an object of this name exists (id ${id}), ${foreign}`);
		if (sight.state === "ok" && isMaybeOurs) {
			let { value: seen } = sight;
			if (isAccepted || isAsCreated(this.#run, this.#resource, seen)) return this.#finish(sent, id, seen);
		}
		let what = isMaybeOurs ? "has different values" : "was not created by this repository";
		return this.#held(`${problem}; an object of this name exists (id ${id}) and ${what}`);
	}
	async made(result, sent, tookMs) {
		let { kind } = this.#resource, { answer } = result, id = answer === void 0 ? void 0 : answer.id;
		if (answer === void 0 || typeof id != "number" && typeof id != "string") return this.#madeUnnamed(sent);
		let shown = {
			id,
			row: answer
		}, seen = require_live_object.t(kind, id, answer), isWhole = isAsWritten(this.#run, this.#resource, seen), foreign = foreignSign(this.#run, this.#resource, shown, sent.first), isFresh = sent.generation === 0 && !sent.isMaybeOurs && isMadeNow(seen.createdAt, result.serverTime, tookMs);
		if (foreign === void 0 && isWhole && isFresh && showsKey(this.#resource, answer)) return this.#finish(sent, id, seen, seen);
		let sight = await this.#look(id);
		if (sight.state === "gone") return "replayed";
		let row = sight.state === "ok" ? {
			...sight.value.object,
			...answer,
			created_at: seen.createdAt ?? sight.value.createdAt
		} : answer;
		return foreign ??= foreignSign(this.#run, this.#resource, {
			id,
			row
		}, sent.first), foreign === void 0 ? sight.state === "ok" ? this.#finish(sent, id, sight.value, seen) : isWhole ? this.#finish(sent, id, seen, seen) : showsKey(this.#resource, answer) ? this.#unseen(sent, id, seen, sight.message) : {
			outcome: "unknown",
			code: require_apply_codes.t.unknownOutcome.code,
			message: `the platform accepted it as id ${id} but did not return it, and it cannot be read (${sight.message})`,
			remedy: LOOKS_FIRST
		} : this.#notOurs(id, foreign, sight);
	}
	async halfMade(result, sent) {
		let { id, message } = result, sight = await this.#look(id), answer = {
			outcome: "failed",
			id,
			...halfWritten("created", message)
		};
		if (sight.state !== "ok") return {
			...answer,
			outcome: "unknown",
			id: null
		};
		let { before } = result, seen = before === void 0 ? sight.value : require_live_object.t(this.#resource.kind, id, before), settlement = settleCreate(this.#run, this.#resource, seen);
		return await this.#record(sent, id, seen, settlement, settlement.lost), {
			...answer,
			version: seen.version
		};
	}
	async #madeUnnamed(sent) {
		let rows = await findTwice(this.#run, this.#resource);
		return rows !== void 0 && rows.length > 0 ? this.found(rows, {
			...sent,
			isMaybeOurs: !0
		}, "the answer had no id", !0) : {
			outcome: "unknown",
			code: require_apply_codes.t.unknownOutcome.code,
			message: "the platform accepted it but returned no id, and it cannot be found",
			remedy: LOOKS_FIRST
		};
	}
	async #notOurs(id, foreign, sight) {
		let answered = `the platform answered with id ${id}, ${foreign}`, rows = await findByKey(this.#run, this.#resource);
		if (sight.state === "unreadable" || rows === void 0) return {
			outcome: "unknown",
			code: require_apply_codes.t.notMadeHere.code,
			message: `${answered}; the current state cannot be read`,
			remedy: LOOKS_FIRST
		};
		let there = rows.length === 0 ? "no object of this name exists" : `this name belongs to ${idsOf(rows)}`;
		return {
			outcome: "held",
			code: require_apply_codes.t.notMadeHere.code,
			message: `${answered}; ${there}, and nothing was recorded`,
			remedy: `Look at id ${id} in ${this.#resource.kind.words.app}: if it is this resource under another name, pin its id in sync; then plan again.`
		};
	}
	#held(message) {
		let remedy = `Keep one of them in ${this.#resource.kind.words.app}, or pin its id in sync; then plan again.`;
		return {
			outcome: "held",
			code: require_apply_codes.t.othersOfName.code,
			message,
			remedy
		};
	}
	#look(id) {
		let { kind, partition, value } = this.#resource;
		return look(this.#run, kind, partition, id, value);
	}
	async #unseen(sent, id, seen, problem) {
		return await this.#record(sent, id, seen, {}), {
			outcome: "unknown",
			id,
			version: seen.version,
			code: require_apply_codes.t.notReadBack.code,
			message: `the platform created it; it could not be read afterwards (${problem})`,
			remedy: "Run the same command again: it reads the new object and creates nothing twice."
		};
	}
	async #record({ generation }, id, seen, settled, unwritten = []) {
		let run = this.#run, { kind, partition, address } = this.#resource;
		run.ids.made(address, id), run.sightings.belongs(require_model.q(kind, partition), id, address);
		let parts = {
			id,
			seen,
			origin: "created",
			generation,
			...settled
		}, entry = require_marks.s(run, this.#resource, this.#change, parts);
		for (let { path, now } of unwritten) now === null ? delete entry.leaves[path] : entry.leaves[path] = now;
		await run.session.put(entry);
	}
	async #finish(sent, id, seen, answer) {
		let settlement = settleCreate(this.#run, this.#resource, seen, answer);
		await this.#record(sent, id, seen, settlement);
		let { version } = seen;
		if (settlement.lost.length > 0) {
			let versions = {
				from: null,
				to: version
			};
			return {
				outcome: "failed",
				id,
				version,
				...notKept(settlement.lost, "created", versions, this.#resource.kind.words)
			};
		}
		let note = otherForm(settlement);
		return {
			outcome: "created",
			id,
			version,
			message: note,
			code: note === null ? null : require_apply_codes.t.otherForm.code
		};
	}
};
function isMadeNow(createdAt, serverTime, tookMs) {
	if (createdAt === null || serverTime === null) return !1;
	let made = require_made_before.t(createdAt);
	return made !== void 0 && made >= serverTime - tookMs - 1e3;
}
function idsOf(rows) {
	return rows.map((row) => `id ${String(row.id)}`).join(", ");
}
var Freshness = class {
	#clock;
	#readAt;
	#tries = 0;
	#isOld = !1;
	#isUnderWay = !1;
	constructor({ deps }) {
		this.#clock = deps.clock, this.#readAt = deps.clock.now();
	}
	read() {
		this.#readAt = this.#clock.now(), this.#isOld = !1;
	}
	goesOn() {
		this.#isUnderWay = !0;
	}
	guard() {
		if (this.#isUnderWay) return null;
		let age = this.#clock.now() - this.#readAt;
		return age >= 0 && age <= 3e3 || this.#tries >= 3 ? null : (this.#isOld = !0, "the wait was so long that the object must be read again");
	}
	#takeOld(hasMoved) {
		return !this.#isOld && !(hasMoved && this.#tries < 3) ? !1 : (this.#isOld = !1, this.#tries += 1, !0);
	}
	async send(write, again) {
		for (;;) {
			this.#isUnderWay = !1;
			let result = await write();
			if (result.state !== "not_sent" || !this.#takeOld(result.moved === !0)) return { result };
			let stop = await again();
			if (stop !== void 0) return { stop };
			this.read();
		}
	}
};
// build/apply/steps/sent-times.js
function sentTimes(sends) {
	return sends < 2 ? "" : `it was sent ${sends === 2 ? "twice" : `${sends} times`}, and `;
}
async function createStep(run, change, resource, presence, makeRoom) {
	let appeared = await presence.appeared(resource);
	if (appeared === void 0) return failed(require_common_codes.t.unreadable.code, `not sent: the ${resource.kind.name} can no longer be read`);
	if (appeared.length > 0) return appearedResult(appeared);
	let body;
	try {
		body = require_plan_target.U(resource, lateOf(run));
	} catch (error) {
		if (!(error instanceof MissingError)) throw error;
		return {
			outcome: "failed",
			code: require_apply_codes.t.needMissing.code,
			message: `not sent: ${error.message}`,
			remedy: "Set it and run the same command again."
		};
	}
	return presence.sends(resource), new Create(run, change, resource, body, presence, makeRoom).send();
}
var Create = class {
	#run;
	#resource;
	#body;
	#answers;
	#generation;
	#key;
	#maybeOurs = !1;
	#begun;
	#first;
	#makeRoom;
	#presence;
	#asks = 0;
	#fresh;
	constructor(run, change, resource, body, presence, makeRoom) {
		this.#presence = presence, this.#fresh = new Freshness(run), this.#makeRoom = makeRoom, this.#run = run, this.#resource = resource, this.#body = body, this.#answers = new CreateAnswers(run, change, resource), this.#generation = require_marks.c(run, change), this.#begun = begunBefore(run.entryOf(resource.address) ?? run.base.entries.get(resource.address), this.#generation), this.#key = change.idempotency_key;
	}
	async send() {
		let generations = 1;
		for (let sends = 1;; sends += 1) {
			let { clock } = this.#run.deps, began = clock.now(), first = this.#first ?? this.#now(), sent = await this.#fresh.send(() => this.#post(), async () => {
				let stop = await this.#lookAgain(first);
				return began = clock.now(), sends === 1 && (first = this.#now()), stop;
			});
			if (this.#first = first, "stop" in sent) return sent.stop;
			let { result } = sent;
			if (result.state === "ok") {
				this.#presence.moves(this.#resource);
				let made = await this.#answers.made(result, this.#sent(first), clock.now() - began);
				if (made !== "replayed") return made;
				if (generations >= 3 || this.#key === null) return failed(require_apply_codes.t.createdGone.code, "the platform answers with objects that no longer exist");
				generations += 1, this.#nextGeneration();
				continue;
			}
			if (result.state === "partial") return this.#answers.halfMade(result, this.#sent(first));
			if (result.state === "not_sent") return this.#refused(require_common_codes.t.notSent.code, `not sent: ${result.message}`);
			if (result.state === "refused" && result.taken !== !0) return this.#refused(require_apply_codes.t.refused.code, `${result.status} ${result.message}`);
			let found = await this.#afterConflictOrUnknown(result, first, sends);
			if (this.#fresh.read(), found !== "again") {
				if (found === "next") {
					if (generations >= 3 || this.#key === null) return this.#refused(require_apply_codes.t.refused.code, `${statusOf(result)} ${result.message}`);
					generations += 1, this.#nextGeneration();
				} else return found;
			}
		}
	}
	async #lookAgain(first) {
		let rows = await this.#presence.appeared(this.#resource, !0);
		if (rows === void 0) return this.#refused(require_common_codes.t.unreadable.code, `not sent: the ${this.#resource.kind.name} can no longer be read`);
		if (rows.length !== 0) return this.#maybeOurs ? this.#answers.found(rows, this.#sent(first), "the first request got no answer") : appearedResult(rows);
	}
	#now() {
		let at = this.#begun === void 0 ? this.#run.deps.platform.serverTime() : this.#begun.sent_at ?? null;
		return {
			moment: this.#run.sightings.moment,
			at
		};
	}
	#sent(first) {
		let isBegun = this.#begun !== void 0;
		return {
			first,
			generation: this.#generation,
			isMaybeOurs: this.#maybeOurs || isBegun
		};
	}
	#refused(code, message) {
		return this.#maybeOurs ? {
			outcome: "unknown",
			code: require_apply_codes.t.unknownOutcome.code,
			message: `the first request got no answer; on the second try: ${message}`,
			remedy: LOOKS_FIRST
		} : failed(code, message);
	}
	#post() {
		this.#asks = 0;
		let { kind, partition } = this.#resource, begun = this.#begun, how = {
			...this.#key === null ? {} : { idempotencyKey: this.#key },
			...begun === void 0 ? {} : { earlier: {
				sentAt: begun.sent_at ?? null,
				strays: begun.strays ?? []
			} }
		};
		return this.#run.deps.platform.create({
			kind,
			partition
		}, this.#body, {
			...how,
			guard: () => this.#guard(),
			goesOn: () => this.#fresh.goesOn(),
			strays: (ids) => this.#noteStrays(ids)
		});
	}
	async #noteStrays(ids) {
		let { intents, session } = this.#run, intent = intents.get(this.#resource.address);
		if (intent === void 0) return;
		let { strays: _, ...rest } = intent, noted = ids.length === 0 ? rest : {
			...rest,
			strays: [...ids]
		};
		intents.set(this.#resource.address, noted), await session.keep(noted);
	}
	#guard() {
		this.#asks += 1;
		let within = this.#asks > 2 ? 3e3 : 15e3, why = this.#presence.isMoving(this.#resource, within) ? null : this.#fresh.guard();
		return why === null && this.#presence.moves(this.#resource), why;
	}
	#nextGeneration() {
		let { namespace, target, org_id: org } = this.#run.plan;
		this.#generation += 1, this.#key = require_plan_target.A(this.#resource, {
			namespace,
			target,
			org,
			generation: this.#generation
		});
		let at = this.#run.deps.platform.serverTime();
		this.#first = {
			moment: this.#run.sightings.moment,
			at
		};
	}
	async #afterConflictOrUnknown(result, first, sends) {
		result.state === "unknown" && (this.#maybeOurs = !0);
		let rows = result.state === "unknown" ? await findTwice(this.#run, this.#resource) : await findByKey(this.#run, this.#resource);
		if (rows === void 0) {
			let problem = `${result.message}, and the list cannot be read to check whether it was created`;
			return this.#maybeOurs ? {
				outcome: "unknown",
				code: require_apply_codes.t.unknownOutcome.code,
				message: problem,
				remedy: LOOKS_FIRST
			} : failed(require_apply_codes.t.refused.code, `${statusOf(result)} ${problem}`);
		}
		if (rows.length > 0) return this.#answers.found(rows, this.#sent(first), result.message);
		if (result.state === "refused") {
			let makeRoom = this.#makeRoom;
			return this.#makeRoom = void 0, makeRoom === void 0 ? "next" : await makeRoom() ?? "again";
		}
		return this.#key !== null && sends < 2 && this.#run.deps.signal?.aborted !== !0 ? "again" : {
			outcome: "unknown",
			code: require_apply_codes.t.unknownOutcome.code,
			message: `${result.message}; ${sentTimes(sends)}it was not found on the platform afterwards`,
			remedy: LOOKS_FIRST
		};
	}
};
function failed(code, message) {
	return {
		outcome: "failed",
		code,
		message,
		remedy: null
	};
}
function statusOf(result) {
	return result.state === "refused" ? result.status : "";
}
// build/apply/platform/passing.js
function isPassing(run, kind, partition, id, path, value) {
	return path === kind.nameField && run.passing.get(require_model.et(require_model.q(kind, partition), id)) === value;
}
// build/apply/platform/read-again.js
async function readAgain(run, { kind, partition, value }, id) {
	let sight = await look(run, kind, partition, id, value);
	if (sight.state === "ok") return { seen: sight.value };
	if (sight.state === "gone") return { stop: held(id, "it was deleted on the platform after planning") };
	let message = `not sent: it cannot be read again (${sight.message})`;
	return { stop: {
		outcome: "failed",
		id,
		code: require_common_codes.t.unreadable.code,
		message
	} };
}
function editedSince(run, { kind, partition }, change, seen, id) {
	let moved = movedLeaves(kind, change, seen).filter((path) => !isPassing(run, kind, partition, id, path, leafNow(kind, path, seen)));
	if (moved.length !== 0) return held(id, `${moved.join(", ")} was edited on the platform after planning`);
}
function held(id, message) {
	return {
		outcome: "held",
		id,
		code: require_apply_codes.t.changedMeanwhile.code,
		message,
		remedy: "Plan again to see the difference."
	};
}
// build/apply/steps/deleted-edit.js
function deletedEdit({ kind, id, before, last, isArchived }) {
	let edits = editedFields(kind, before, last);
	if (edits.length === 0 && !isHiddenEdit(kind, before, last)) return;
	let what = edits.length === 0 ? "in fields that the platform does not show" : edits.map((name) => `${name} was ${JSON.stringify(last.object[name] ?? null)}`).join(", ");
	return {
		outcome: "failed",
		id,
		version: last.version,
		code: require_apply_codes.t.deletedEdit.code,
		message: `deleted together with an edit made on the platform at the same moment: ${what}`,
		remedy: isArchived ? `The object is archived: if it should stay, restore id ${id} on the platform and pull.` : "This message is the only record of it: if it should stay, put it into the files again."
	};
}
function editedFields(kind, before, last) {
	return Object.entries(kind.fields.fields).filter(([name, field]) => require_model.Dt(field) === "managed" && last.object[name] !== void 0).filter(([name]) => !require_closest.u(leafNow(kind, name, before), leafNow(kind, name, last))).map(([name]) => name);
}
function isHiddenEdit(kind, before, last) {
	return Object.values(kind.fields.fields).some((field) => require_model.Dt(field) === "secret") && before.version !== null && last.version !== null && last.version - before.version >= 2;
}
async function deleteStep(run, change) {
	let { id } = change, entry = run.entries.get(change.address);
	if (id === null || entry === void 0) throw Error(`${change.address} is not in the ledger`);
	return new Delete(run, change, entry, id).send();
}
var Delete = class {
	#run;
	#change;
	#entry;
	#kind;
	#before;
	#id;
	constructor(run, change, entry, id) {
		this.#run = run, this.#change = change, this.#entry = entry, this.#kind = run.deps.kinds.get(entry.kind), this.#id = id;
	}
	async send() {
		let fresh = new Freshness(this.#run), stop = await this.#stop();
		if (stop !== void 0) return stop;
		fresh.read();
		for (let sends = 1;; sends += 1) {
			let sent = await fresh.send(() => this.#request(fresh), () => this.#stop());
			if ("stop" in sent) return sent.stop;
			let { result } = sent;
			if (result.state === "not_sent") return this.#failed(require_common_codes.t.notSent.code, `not sent: ${result.message}`);
			if (result.state === "refused" && result.status !== 404) return this.#failed(require_apply_codes.t.refused.code, `${result.status} ${result.message}`);
			let sight = await this.#look();
			if (sight.state === "gone") return this.#gone(result, sight);
			if (sight.state === "unreadable") {
				let message = "message" in result && result.state !== "refused" ? result.message : "the platform accepted it";
				return this.#unknown(`${message}; it could not be read afterwards (${sight.message})`);
			}
			if (result.state !== "unknown" && result.state !== "partial") return this.#failed(require_apply_codes.t.stillThere.code, "the platform accepted it, but the object still exists");
			if (sends >= 2 || this.#run.deps.signal?.aborted === !0) return this.#unknown(`${result.message}; ${sentTimes(sends)}the object still exists`);
		}
	}
	async #stop() {
		let sight = await this.#look();
		if (sight.state === "gone") return this.#done();
		if (sight.state === "unreadable") return this.#failed(require_common_codes.t.unreadable.code, `not sent: it cannot be read again (${sight.message})`);
		this.#before = sight.value;
		let { observed } = this.#entry, moved = movedLeaves(this.#kind, this.#change, sight.value).filter((path) => !require_closest.u(observed[path] ?? null, leafNow(this.#kind, path, sight.value)));
		if (moved.length > 0) return held(this.#id, `${moved.join(", ")} was edited on the platform after planning`);
		let users = await this.#users();
		if (users === "unknown") return held(this.#id, "the platform no longer shows how many objects use it");
		let more = users === 1 ? "1 more object uses" : `${users} more objects use`;
		if (users > 0) return held(this.#id, `${more} it on the platform since planning`);
	}
	async #users() {
		let { uses } = this.#kind;
		if (uses === void 0) return 0;
		let raw = uses.ask(this.#id, this.#run.plan.org_id), answer = await this.#run.deps.platform.answer({
			ask: "raw",
			raw,
			query: {}
		});
		return (answer.state === "raw" ? uses.count(answer.body) : void 0) ?? "unknown";
	}
	#look() {
		return look(this.#run, this.#kind, this.#entry.partition, this.#id, require_match.n(this.#kind, this.#entry));
	}
	#request(fresh) {
		let at = {
			kind: this.#kind,
			partition: this.#entry.partition,
			id: this.#id
		};
		return this.#run.deps.platform.remove(at, { guard: () => fresh.guard() });
	}
	async #gone(result, { archived }) {
		let done = await this.#done(), before = this.#before, shown = result.state === "ok" && result.answer?.id === this.#id ? result.answer : void 0, last = shown === void 0 ? archived : require_live_object.t(this.#kind, this.#id, shown);
		if (before === void 0 || last === void 0 || result.state === "refused") return done;
		let isArchived = archived !== void 0;
		return deletedEdit({
			kind: this.#kind,
			id: this.#id,
			before,
			last,
			isArchived
		}) ?? done;
	}
	async #done() {
		return await this.#run.session.remove(this.#change.address), {
			outcome: "deleted",
			id: this.#id
		};
	}
	#failed(code, message) {
		return {
			outcome: "failed",
			id: this.#id,
			code,
			message
		};
	}
	#unknown(message) {
		return {
			outcome: "unknown",
			id: this.#id,
			code: require_apply_codes.t.unknownOutcome.code,
			message,
			remedy: "Run the same command again."
		};
	}
};
// build/apply/steps/launch.js
async function launchStep(run, change, resource) {
	let before = require_plan_target.g(run.base, resource), isRepeat = before?.launch?.state === "sending", made;
	try {
		if (before !== void 0 && before.launch?.state === "sending") {
			let again = await recordAgain(run, resource, before, before.launch);
			if ("why" in again) return heldBack(resource.kind, again.why);
			made = again;
		} else made = await newRecord(run, change, resource);
	} catch (error) {
		if (!(error instanceof MissingError)) throw error;
		return {
			outcome: "failed",
			code: require_apply_codes.t.launchNeedMissing.code,
			message: `not sent: ${error.message}`
		};
	}
	let { record } = made, entry = {
		...before ?? require_marks.o(resource, run),
		address: resource.address,
		partition: resource.partition,
		...isRepeat ? {} : { generation: require_plan_target._(run.base, resource) },
		sent_at: isRepeat ? before?.sent_at ?? null : run.deps.platform.serverTime(),
		launch: record
	};
	try {
		await run.session.intend(entry);
	} catch (error) {
		throw await restore(run, resource, before), error;
	}
	let first = {
		moment: run.sightings.moment,
		at: entry.sent_at ?? null
	}, { kind, partition } = resource, result = await run.deps.platform.create({
		kind,
		partition
	}, made.body, { idempotencyKey: made.key });
	switch (result.state) {
		case "ok": return launched(run, resource, entry, record, first, result.answer);
		case "partial":
		case "unknown": return {
			outcome: "unknown",
			code: require_apply_codes.t.unknownOutcome.code,
			message: result.message,
			remedy: `Run the same command again within ${require_model.Z(resource.kind).repeatable.words}: it sends the identical request with the same key.`
		};
		case "not_sent":
		case "refused": {
			let message = result.state === "refused" ? `${result.status} ${result.message}` : `not sent: ${result.message}`;
			return isRepeat ? {
				outcome: "unknown",
				code: require_apply_codes.t.unknownOutcome.code,
				message: `the first request got no answer; on the second try: ${message}`,
				remedy: `${require_plan_target.v(resource.kind)} created then.`
			} : (await restore(run, resource, before), {
				outcome: "failed",
				code: result.state === "refused" ? require_apply_codes.t.refused.code : require_common_codes.t.notSent.code,
				message
			});
		}
	}
}
async function newRecord(run, change, resource) {
	let versions = await newestVersions(run, resource), route = require_plan_target.k(resource, run.plan.org_id), { idempotency_key: key } = change;
	if (key === null) throw new MissingError("its plan has no Idempotency-Key");
	let body = require_plan_target.U(resource, lateOf(run, versions));
	return {
		record: {
			state: "sending",
			content: resource.contentDigest,
			key,
			route,
			body: JSON.stringify(body),
			sent_at: new Date(run.deps.clock.now()).toISOString(),
			status: null
		},
		key,
		body
	};
}
async function recordAgain(run, resource, before, known) {
	let newest = await newestVersions(run, resource), repeated = require_plan_target.y(resource, before, known, {
		namespace: run.plan.namespace,
		target: run.plan.target,
		org: run.plan.org_id,
		idOf: (ref) => run.ids.of(ref),
		version: (ref) => newest.get(ref.address)
	});
	if ("why" in repeated) return repeated;
	let { route, key, body } = repeated.request;
	return {
		record: {
			...known,
			route,
			key,
			body: JSON.stringify(body)
		},
		key,
		body
	};
}
function heldBack(kind, why) {
	return {
		outcome: "held",
		code: require_apply_codes.t.launchUnknown.code,
		message: `was sent before without an answer; the same request cannot be sent again: ${why}`,
		remedy: `${require_plan_target.v(kind)} created then, and run plan again.`
	};
}
async function newestVersions(run, resource) {
	let latest = resource.refs.filter((ref) => ref.version === "latest"), refs = [...new Map(latest.map((ref) => [ref.address, ref])).values()], read = await Promise.all(refs.map(async (ref) => ({
		ref,
		version: await readVersion(run, ref)
	}))), versions = new Map();
	for (let { ref, version } of read) {
		if (version === void 0) throw new MissingError(`the platform shows no version of ${ref.address} (${require_model.kt(ref.address)})`);
		versions.set(ref.address, version);
	}
	return versions;
}
async function launched(run, resource, entry, record, first, answer) {
	let id = answer === void 0 ? void 0 : answer.id, foreign = answer !== void 0 && (typeof id == "string" || typeof id == "number") ? foreignSign(run, resource, {
		id,
		row: answer
	}, first) : void 0;
	if (foreign !== void 0) return {
		outcome: "unknown",
		code: require_apply_codes.t.notMadeHere.code,
		message: `the platform answered with the ${resource.kind.singular} ${id}, ${foreign}; it is unknown whether this one was launched`,
		remedy: `${require_plan_target.v(resource.kind)} created now. Its record is kept, so that it is not launched twice.`
	};
	let status = typeof answer?.status == "string" ? answer.status : null, known = typeof id == "string" || typeof id == "number" ? id : null;
	await run.session.put({
		...settled(entry),
		id: known,
		launch: {
			...record,
			state: "launched",
			status
		}
	});
	let old = require_plan_target.g(run.base, resource)?.address;
	return old !== void 0 && old !== resource.address && await run.session.remove(old), known === null ? {
		outcome: "launched",
		code: require_apply_codes.t.launchWithoutId.code,
		message: "the platform accepted it but returned no id; its status cannot be tracked"
	} : (run.ids.made(resource.address, known), run.sightings.belongs(require_model.q(resource.kind, resource.partition), known, resource.address), {
		outcome: "launched",
		id: known,
		message: status === null ? null : `status ${status}`
	});
}
function settled({ sent_at: _, ...entry }) {
	return entry;
}
async function restore(run, resource, before) {
	before?.address === resource.address ? await run.session.put(before) : await run.session.remove(resource.address);
}
// build/apply/record/record-change.js
async function recordChange({ session, moves }, { address, renamed_from: old }, entry) {
	old === null || moves.at(address) !== void 0 ? await session.put(entry) : await session.rename(old, entry);
}
// build/apply/steps/ledger-only.js
const WORDS = {
	adopt: "adopted",
	converge: "converged",
	keep: "kept",
	release: "released",
	forget: "forgotten"
};
async function ledgerStep(run, change, resource) {
	let outcome = WORDS[change.action];
	if (outcome === void 0) throw Error(`${change.action} is not a ledger-only change`);
	if (change.action === "release" || change.action === "forget") return await run.session.remove(change.address), {
		outcome,
		id: change.id
	};
	let left = run.entries.get(change.address);
	if (resource === void 0 && change.action === "converge" && left !== void 0) return await run.session.put({
		...left,
		protect: !1
	}), {
		outcome,
		id: left.id
	};
	let found = run.matches.get(change.address)?.found;
	if (resource === void 0 || found?.state !== "live") throw Error(`${change.address} was not matched`);
	let { live } = found, before = run.entryOf(change.address);
	return await recordChange(run, change, require_marks.s(run, resource, change, {
		id: live.id,
		seen: live,
		origin: before?.origin ?? "adopted",
		generation: before?.generation ?? 0,
		observed: observedNow(run, resource, change, live)
	})), {
		outcome,
		id: live.id,
		version: live.version
	};
}
// build/apply/steps/overwritten.js
function overwrittenBy(run, around) {
	let { change, before, answer, after } = around, own = answer?.version ?? null, shown = own ?? after.version;
	if (before.version === null || shown === null) return;
	let later = own === null && isEditedLater(around) ? 1 : 0, { least, most } = foreignVersions(run, change, before.version, shown);
	if (most - later <= 0) return;
	let span = {
		from: before.version,
		to: shown - later
	};
	return least - later > 0 && (own !== null || !isEditedBeside(around)) ? span : {
		...span,
		maybe: !0
	};
}
function isEditedLater(around) {
	return around.settlement.lost.length > 0 || unchangedFields(around).some(({ was, now }) => now !== void 0 && isOtherwise(was, now));
}
function isEditedBeside(around) {
	return unchangedFields(around).some(({ was, now }) => now !== void 0 && !isOtherwise(was, now) && !require_closest.u(was, now));
}
function unchangedFields({ kind, change, before, after }) {
	let changed = new Set(change.leaves.map(({ path }) => String(require_model.H(path)?.[0] ?? path)));
	return [...new Set([...Object.keys(before.object), ...Object.keys(after.object)])].flatMap((name) => {
		let field = require_model.Tt(kind.fields, [name]);
		return field === void 0 || require_model.Dt(field) !== "managed" || changed.has(name) ? [] : [{
			was: before.object[name] ?? null,
			now: after.object[name]
		}];
	});
}
function isOtherwise(was, now) {
	return was === null ? !1 : !require_closest.l(was) || !require_closest.l(now) ? !require_closest.u(was, now) : Object.entries(was).some(([name, value]) => isOtherwise(value, now[name] ?? null));
}
function overwroteWords(overwrote, { app }) {
	let { from, to, maybe } = overwrote, versions = require_plan_target.h(overwrote), next = "The next plan holds this resource until somebody decides, and lists the commands.";
	return maybe === !0 ? {
		code: require_apply_codes.t.overwroteEdit.code,
		message: `updated, and somebody edited it on the platform at the same moment, before or after this write (version ${from} became ${to}); that edit may no longer be live`,
		remedy: `Check its history in ${app} from version ${from + 1} on, and restore there what should stay. ${next}`
	} : {
		code: require_apply_codes.t.overwroteEdit.code,
		message: `updated, which overwrote an edit made on the platform at the same moment (version ${from} became ${to}): ${versions} ${to - from > 2 ? "are" : "is"} no longer live`,
		remedy: `Check ${versions} in its history in ${app}, and restore it there if it should stay. ${next}`
	};
}
// build/apply/steps/put.js
async function putFresh(run, at, first, fresh, again) {
	let ready = first, sent = await fresh.send(() => run.deps.platform.update(at, ready.body, {
		guard: () => fresh.guard(),
		goesOn: () => fresh.goesOn(),
		before: ready.before.object
	}), async () => {
		let made = await again();
		if ("stop" in made) return made.stop;
		ready = made;
	});
	return "stop" in sent ? sent : {
		ready,
		result: sent.result
	};
}
function asMark({ version, object }) {
	let { updated_at: at } = object;
	return {
		action: "update",
		version,
		updated_at: typeof at == "string" ? at : null
	};
}
async function renameObject(run, named, seen, name, fresh) {
	return new Rename(run, named, seen, name).send(fresh);
}
var Rename = class {
	#run;
	#named;
	#first;
	#name;
	#field;
	#leaves;
	constructor(run, named, seen, name) {
		this.#run = run, this.#named = named, this.#first = seen, this.#name = name;
		let { nameField } = named.kind;
		if (nameField === null) throw TypeError(`${named.kind.name} have no name`);
		this.#field = nameField, this.#leaves = [{
			path: nameField,
			after: name
		}];
	}
	async send(fresh) {
		let next = this.#ready(this.#first);
		for (let sends = 1;; sends += 1) {
			let sent = await putFresh(this.#run, this.#named, next, fresh, () => this.#again());
			if ("stop" in sent) return { problem: sent.stop };
			let { ready, result } = sent;
			if (result.state === "ok") return this.#renamed(ready.before, result.answer);
			if (result.state === "not_sent") return problem(require_common_codes.t.notSent.code, result.message);
			if (result.state === "refused") return problem(require_apply_codes.t.refused.code, `${result.status} ${result.message}`);
			let sight = await this.#look(), after = sight.state === "ok" ? sight.value : void 0;
			if (after?.object[this.#field] === this.#name) return this.#judged(ready.before, void 0, after);
			if (after?.object[this.#field] !== this.#first.object[this.#field] || after === void 0 || sends >= 2) return problem(require_apply_codes.t.unknownOutcome.code, `${result.message}; ${sentTimes(sends)}the change did not show up`, !0);
			if (require_plan_target.P(asMark(ready.before), after)) return problem(require_apply_codes.t.unknownOutcome.code, `${result.message}; it may have been renamed and changed back`, !0);
			next = this.#ready(after), fresh.read();
		}
	}
	#ready(seen) {
		let bare = {
			kind: this.#named.kind,
			value: {}
		}, changed = [{
			steps: [this.#field],
			value: this.#name
		}];
		return {
			before: seen,
			body: require_plan_target.W(bare, changed, seen.object, new Set(), lateOf(this.#run))
		};
	}
	#look() {
		let { kind, partition, id } = this.#named;
		return look(this.#run, kind, partition, id, {});
	}
	async #again() {
		let sight = await this.#look(), { state } = sight;
		if (state === "ok" && sight.value.object[this.#field] === this.#first.object[this.#field]) return this.#ready(sight.value);
		let message = state === "unreadable" ? `it cannot be read again: ${sight.message}` : `it was ${state === "gone" ? "deleted" : "renamed"} on the platform after planning`;
		return { stop: {
			code: state === "unreadable" ? require_common_codes.t.unreadable.code : require_apply_codes.t.changedMeanwhile.code,
			message,
			isUnknown: !1
		} };
	}
	async #renamed(before, body) {
		let answer = body === void 0 ? void 0 : require_live_object.t(this.#named.kind, this.#named.id, body);
		if (before.version === null) return { renamed: answer ?? before };
		if (answer !== void 0 && answer.version !== null) return this.#judged(before, answer, answer);
		let sight = await this.#look();
		return sight.state === "ok" ? this.#judged(before, void 0, sight.value) : problem(require_apply_codes.t.notReadBack.code, "the platform accepted it; it could not be read afterwards", !0);
	}
	#judged(before, answer, after) {
		let { kind, address } = this.#named, around = {
			kind,
			change: {
				address,
				version: null,
				leaves: this.#leaves
			},
			before,
			answer,
			after,
			settlement: { lost: [] }
		}, overwrote = overwrittenBy(this.#run, around);
		if (overwrote === void 0) return { renamed: after };
		let versions = require_plan_target.h(overwrote), message = overwrote.maybe === !0 ? `somebody edited it at the same moment, before or after the rename: check its history from version ${overwrote.from + 1} on in ${kind.words.app}` : `it overwrote an edit made at the same moment: check ${versions} in ${kind.words.app}`;
		return { problem: {
			code: require_apply_codes.t.overwroteEdit.code,
			message,
			isUnknown: !1,
			overwrote
		} };
	}
};
function problem(code, message, isUnknown = !1) {
	return { problem: {
		code,
		message,
		isUnknown
	} };
}
// build/apply/steps/replace.js
async function replaceStep(run, change, resource, presence) {
	let { id } = change;
	if (id === null) throw Error(`the replace of ${change.address} has no id`);
	let { kind } = resource, fresh = new Freshness(run), again = await readAgain(run, resource, id);
	if (fresh.read(), "stop" in again) return again.stop;
	let { seen } = again, edited = editedSince(run, resource, change, seen, id);
	if (edited !== void 0) return edited;
	let room = new Room(run, resource, id, seen, fresh);
	if (require_generation.o(kind)) {
		let stop = await room.make();
		if (stop !== void 0) return stop;
	}
	let result = await createStep(run, change, resource, presence, kind.renames ? () => room.makeLate() : void 0);
	return room.after(result, change);
}
var Room = class {
	#run;
	#resource;
	#id;
	#before;
	#fresh;
	#old;
	#isMade = !1;
	constructor(run, resource, id, before, fresh) {
		this.#fresh = fresh, this.#run = run, this.#resource = resource, this.#id = id, this.#before = before;
		let name = this.#nameIn(this.#entry()?.leaves ?? {}) ?? this.#nameIn(before.object);
		this.#old = typeof name == "string" ? name : void 0, this.#isMade = this.#old !== void 0 && this.#nameIn(before.object) === this.#free(this.#old);
	}
	#entry() {
		return this.#run.entries.get(require_generation.r(this.#resource.address, this.#id));
	}
	#nameIn(fields) {
		return require_model.Q(this.#resource.kind, fields);
	}
	#free(name) {
		return require_generation.a(this.#resource.kind, name, this.#id);
	}
	async make() {
		if (this.#isMade || this.#old === void 0) return;
		let name = this.#free(this.#old);
		await this.#expect(name);
		let problem = await this.#rename(this.#before, name);
		if (problem !== void 0) return problem;
		this.#isMade = !0;
	}
	async makeLate() {
		if (this.#isMade) return;
		let again = await readAgain(this.#run, this.#resource, this.#id);
		return "stop" in again ? again.stop : (this.#fresh.read(), this.#before = again.seen, this.make());
	}
	async after(result, change) {
		if (result.outcome === "created") return {
			...result,
			outcome: "replaced"
		};
		let isMade = result.outcome === "failed" && result.id !== void 0 && result.id !== null;
		if (result.outcome === "unknown" || isMade || !this.#isMade || this.#old === void 0) return result;
		let { kind, partition, value } = this.#resource, sight = await look(this.#run, kind, partition, this.#id, value);
		this.#fresh.read();
		let problem = sight.state === "ok" ? await this.#rename(sight.value, this.#old) : { message: "it cannot be read" };
		if (problem === void 0) return result;
		let left = require_plan_target.d(change), message = `${result.message ?? "nothing was created"}; the old object keeps its temporary name (${problem.message ?? "it could not be renamed back"})`;
		return {
			...result,
			message,
			remedy: `Rename it back in ${kind.words.app}, id ${this.#id} (${left}).`
		};
	}
	async #expect(name) {
		let left = this.#entry();
		if (left === void 0 || this.#nameIn(left.observed) === name) return;
		let writing = this.#run.writing.get(left.address) ?? null, renamed = {
			...left,
			writing,
			observed: {
				...left.observed,
				...require_model.$(this.#resource.kind, name)
			}
		};
		this.#run.entries.set(left.address, renamed), await this.#run.session.put(renamed);
	}
	async #rename(seen, name) {
		let old = {
			...this.#resource,
			id: this.#id
		}, done = await renameObject(this.#run, old, seen, name, this.#fresh);
		if ("renamed" in done) return;
		let { problem } = done, entry = this.#run.entries.get(this.#resource.address);
		return problem.overwrote !== void 0 && entry !== void 0 && this.#run.entries.set(entry.address, {
			...entry,
			overwrote: problem.overwrote
		}), problem.isUnknown ? {
			outcome: "unknown",
			id: this.#id,
			code: require_apply_codes.t.unknownOutcome.code,
			message: `the old object was being renamed: ${problem.message}`,
			remedy: "Run the same command again."
		} : {
			outcome: "failed",
			id: null,
			code: problem.code,
			message: `not replaced: the old object could not be renamed (${problem.message})`
		};
	}
};
// build/apply/steps/twins.js
function twinOutcome(outcome, others, { app }) {
	let ids = others.map((id) => `id ${id}`).join(", "), twin = `created as id ${outcome.id}, but another object of the same name was created meanwhile (${ids})`;
	return {
		...outcome,
		outcome: "failed",
		code: require_apply_codes.t.twin.code,
		message: [outcome.message ?? [], twin].flat().join("; "),
		remedy: `Keep one of them: delete or rename the other in ${app}, or pin id ${outcome.id} in sync. Nothing was deleted.`
	};
}
function unreadNote(outcome, { kind, partition }) {
	return {
		...outcome,
		code: require_apply_codes.t.twinsUnread.code,
		message: [outcome.message ?? [], `the ${kind.name} of ${partition} can no longer be read, so a second object of the same name may have gone unnoticed`].flat().join("; ")
	};
}
// build/apply/steps/make-room.js
async function makeRoom(run, change, { kind, partition }) {
	let name = require_plan_target.s(kind, change);
	if (typeof name != "string") return !1;
	let id = (await readList(run, kind, partition))?.rows.find((one) => require_model.Q(kind, one) === name && one.id !== change.id)?.id;
	if (typeof id != "number" && typeof id != "string") return !1;
	let entry = run.entries.get(run.sightings.ownerOf(require_model.q(kind, partition), id) ?? "");
	if (entry === void 0 || !givesUp(run, kind, entry, id)) return !1;
	let fresh = new Freshness(run), sight = await look(run, kind, entry.partition, id, {});
	if (fresh.read(), sight.state !== "ok" || require_model.Q(kind, sight.value.object) !== name) return !1;
	let passing = await noted(run, kind, entry, name, id), done = await renameObject(run, {
		kind,
		address: entry.address,
		partition: entry.partition,
		id
	}, sight.value, passing, fresh);
	if ("renamed" in done) return await moveMark(run, entry.address, done.renamed), run.passing.set(require_model.et(require_model.q(kind, entry.partition), id), passing), !0;
	let { problem } = done, known = run.entries.get(entry.address);
	if (problem.overwrote !== void 0 && known !== void 0) {
		let over = {
			...known,
			overwrote: problem.overwrote
		};
		run.entries.set(entry.address, over), await run.session.put(over);
	}
	return {
		outcome: problem.isUnknown ? "unknown" : "failed",
		id: change.id,
		code: problem.code,
		message: `not sent: ${entry.address} has the name and could not be renamed (${problem.message})`,
		remedy: "Run the same command again."
	};
}
function givesUp(run, kind, entry, id) {
	return entry.replaced !== null || run.plan.changes.some((one) => one.id === id && one.kind === entry.kind && one.address === entry.address && require_plan_target.s(kind, one) !== void 0);
}
async function noted(run, kind, entry, name, id) {
	let passing = entry.replaced === null ? require_generation.s(kind, name, id) : require_generation.a(kind, name, id), noted = {
		...entry,
		writing: run.writing.get(entry.address) ?? null,
		...entry.replaced === null ? { passing } : { observed: {
			...entry.observed,
			...require_model.$(kind, passing)
		} }
	};
	return run.entries.set(entry.address, noted), await run.session.intend(noted), passing;
}
async function moveMark(run, address, renamed) {
	let [mark, entry] = [run.writing.get(address), run.entries.get(address)];
	if (mark === void 0 || entry === void 0 || mark.version === null) return;
	let writing = {
		...mark,
		version: mark.version + 1,
		updated_at: asMark(renamed).updated_at
	};
	run.writing.set(address, writing);
	let moved = {
		...entry,
		writing
	};
	run.entries.set(address, moved), await run.session.keep(moved);
}
// build/apply/steps/update.js
async function updateStep(run, change, resource) {
	let fresh = new Freshness(run), ready = await makeReady(run, change, resource);
	return fresh.read(), "stop" in ready ? ready.stop : send(run, change, resource, ready, fresh);
}
async function makeReady(run, change, resource) {
	let id = idOf(change), again = await readAgain(run, resource, id);
	if ("stop" in again) return again;
	let { seen } = again;
	if (secretFields(run, change).size === 0 && change.leaves.length > 0 && isDone(run, resource, change, seen)) return await record(run, change, resource, id, seen), { stop: {
		outcome: "already applied",
		id,
		version: seen.version
	} };
	let edited = editedSince(run, resource, change, seen, id);
	if (edited !== void 0) return { stop: edited };
	try {
		return readyFrom(run, change, resource, seen);
	} catch (error) {
		if (!(error instanceof MissingError)) throw error;
		let message = `not sent: ${error.message}`;
		return { stop: {
			outcome: "failed",
			id,
			code: require_apply_codes.t.needMissing.code,
			message,
			remedy: "Set it and run the same command again."
		} };
	}
}
function readyFrom(run, change, resource, seen) {
	return {
		body: require_plan_target.W(resource, wantedLeaves(resource, change), seen.object, secretFields(run, change), lateOf(run)),
		before: seen
	};
}
function idOf({ address, id }) {
	if (id === null) throw Error(`the update of ${address} has no id`);
	return id;
}
function secretFields(run, change) {
	let writes = run.plan.secret_writes.filter((one) => one.write && one.address === change.address);
	return new Set(writes.map((one) => one.field.split(/[.[]/, 1)[0] ?? one.field));
}
async function send(run, change, resource, first, fresh) {
	let id = idOf(change), { kind, partition } = resource, again = () => makeReady(run, change, resource), next = first, hasRoom = !1;
	for (let sends = 1;; sends += 1) {
		let sent = await putFresh(run, {
			kind,
			partition,
			id
		}, next, fresh, again);
		if ("stop" in sent) return sent.stop;
		let { ready, result } = sent;
		switch (result.state) {
			case "ok": return finish(run, change, resource, ready, result.answer);
			case "partial": return {
				outcome: "failed",
				id,
				...halfWritten("updated", result.message)
			};
			case "not_sent": return {
				outcome: "failed",
				id,
				code: require_common_codes.t.notSent.code,
				message: `not sent: ${result.message}`
			};
			case "refused":
				if (result.taken === !0 && !hasRoom) {
					hasRoom = !0;
					let room = await makeRoom(run, change, resource);
					if (typeof room == "object") return room;
					if (room) break;
				}
				return result.status === 404 ? held(id, "it was deleted on the platform after planning") : {
					outcome: "failed",
					id,
					code: require_apply_codes.t.refused.code,
					message: `${result.status} ${result.message}`
				};
			case "unknown": {
				let after = await afterUnknown(run, change, resource, ready, result, sends);
				if ("outcome" in after) return after;
				next = after, fresh.read();
				continue;
			}
		}
		let made = await again();
		if ("stop" in made) return made.stop;
		next = made, fresh.read(), --sends;
	}
}
async function afterUnknown(run, change, resource, ready, result, sends) {
	let id = idOf(change), { before } = ready, sight = await look(run, resource.kind, resource.partition, id, resource.value);
	if (sight.state === "gone") return held(id, `${result.message}; the object is gone now`);
	if (sight.state === "unreadable") return {
		outcome: "unknown",
		id,
		code: require_apply_codes.t.unknownOutcome.code,
		message: `${result.message}, and it could not be read afterwards (${sight.message})`,
		remedy: "Run the same command again."
	};
	let { value: seen } = sight, hasSecret = secretFields(run, change).size > 0, isUntouched = seen.version !== null && seen.version === before.version;
	if (isOurs(run, resource, change, before, seen) && !(hasSecret && isUntouched) && !(hasSecret && seen.version === null)) return finish(run, change, resource, ready, void 0, seen);
	if (editedSince(run, resource, change, seen, id) !== void 0) return held(id, `${result.message}; it now has neither the old nor the new values`);
	if (require_plan_target.P(asMark(before), seen)) {
		let moved = before.version === null ? "" : `: version ${before.version} became ${seen.version}`;
		return {
			outcome: "unknown",
			id,
			code: require_apply_codes.t.unknownOutcome.code,
			message: `${result.message}; it has the old values, and somebody may have changed it back${moved}`,
			remedy: "The next plan holds it until somebody decides, and lists the commands."
		};
	}
	return sends < 2 && run.deps.signal?.aborted !== !0 ? readyFrom(run, change, resource, seen) : {
		outcome: "unknown",
		id,
		code: require_apply_codes.t.unknownOutcome.code,
		message: `${result.message}; ${sentTimes(sends)}it is unchanged`,
		remedy: "Run the same command again."
	};
}
function isOurs(run, resource, change, before, seen) {
	if (isDone(run, resource, change, seen)) return !0;
	let { observed, lost } = settleUpdate(run, resource, change, before, seen), paths = change.leaves.map(({ path }) => path), isNew = (path) => !require_closest.u(leafNow(resource.kind, path, before), leafNow(resource.kind, path, seen));
	return !lost.some(({ path }) => paths.includes(path)) && paths.every((path) => !Object.hasOwn(observed, path) || isNew(path));
}
async function finish(run, change, resource, { before }, answer, known) {
	let id = idOf(change), read = known === void 0 ? await afterwards(run, change, resource, id, before, answer) : { seen: known }, { seen } = read;
	if (seen === void 0) return {
		outcome: "unknown",
		id,
		code: require_apply_codes.t.notReadBack.code,
		message: "the platform accepted it; it could not be read afterwards",
		remedy: "Run the same command again: it reads the object, and sends the update again only if needed."
	};
	let settlement = settleUpdate(run, resource, change, before, seen, read.answer), { version } = seen, overwrote = overwrittenBy(run, {
		kind: resource.kind,
		change,
		before,
		answer: read.answer,
		after: seen,
		settlement
	});
	await record(run, change, resource, id, seen, settlement, overwrote);
	let lost = notKept(settlement.lost, "updated", {
		from: before.version,
		to: version
	}, resource.kind.words), over = overwrote && overwroteWords(overwrote, resource.kind.words);
	if (settlement.lost.length > 0) return {
		outcome: "failed",
		id,
		version,
		...over === void 0 ? lost : {
			...lost,
			message: `${lost.message}; ${over.message}`
		}
	};
	if (over !== void 0) return {
		outcome: "failed",
		id,
		version,
		...over
	};
	let message = otherForm(settlement);
	return {
		outcome: "updated",
		id,
		version,
		message,
		code: message === null ? null : require_apply_codes.t.otherForm.code
	};
}
async function afterwards(run, change, resource, id, before, body) {
	let answer = body !== void 0 && body.id === id ? require_live_object.t(resource.kind, id, body) : void 0;
	if (answer !== void 0 && isAnswered(run, resource, change, before, answer)) return {
		seen: answer,
		answer
	};
	let sight = await look(run, resource.kind, resource.partition, id, resource.value), seen = sight.state === "ok" ? sight.value : void 0;
	return answer === void 0 ? { seen } : {
		seen,
		answer
	};
}
async function record(run, change, resource, id, seen, settlement, overwrote) {
	let before = run.entryOf(resource.address), origin = before?.origin ?? "adopted", generation = before?.generation ?? 0, entry = require_marks.s(run, resource, change, {
		id,
		seen,
		origin,
		generation,
		...settlement
	});
	await recordChange(run, change, overwrote === void 0 ? entry : {
		...entry,
		overwrote
	});
}
// build/apply/waits.js
function waitsOf({ plan, resources }) {
	let planned = new Set(plan.changes.map((change) => change.address)), others = plan.changes.filter((change) => change.action !== "launch").map((change) => change.address), waits = new Map(), namesakes = new Map();
	for (let change of [...plan.changes].sort((a, b) => require_closest.i(a.address, b.address))) {
		let resource = resources.get(change.address), refs = resource === void 0 ? [] : resource.refs.map((ref) => ref.address), all = [...change.depends_on, ...refs].filter((address) => planned.has(address) && address !== change.address);
		if (change.action === "launch" && all.push(...others), resource !== void 0 && (change.action === "create" || change.action === "replace")) {
			let name = `${require_model.q(resource.kind, resource.partition)} ${require_closest.a(require_model.tt(resource.kind).map((field) => require_model.L(resource.value[field] ?? null)))}`, before = namesakes.get(name);
			before !== void 0 && all.push(before), namesakes.set(name, change.address);
		}
		waits.set(change.address, new Set(all));
	}
	for (let [address, holder] of nameHolders(plan.changes, resources)) waits.get(address)?.add(holder);
	return waits;
}
function nameHolders(changes, resources) {
	let key = (address, name) => {
		let resource = resources.get(address);
		return resource === void 0 ? void 0 : require_closest.a([
			resource.kind.name,
			resource.partition,
			name
		]);
	}, holders = new Map();
	for (let change of changes) {
		let old = require_plan_target.c(resources.get(change.address)?.kind, change);
		change.action === "update" && old !== void 0 && holders.set(key(change.address, old), change.address);
	}
	holders.delete(void 0);
	let waits = new Map();
	if (holders.size === 0) return waits;
	for (let change of [...changes].sort((a, b) => require_closest.i(a.address, b.address))) {
		let { address, action } = change, kind = resources.get(address)?.kind, name = action === "create" ? require_plan_target.o(kind, change.leaves)?.after : require_plan_target.s(kind, change), holder = name === void 0 ? void 0 : holders.get(key(address, name));
		if (holder === void 0 || holder === address) continue;
		let end = holder;
		for (; end !== void 0 && end !== address;) end = waits.get(end);
		end === void 0 && waits.set(address, holder);
	}
	return waits;
}
// build/apply/execute.js
const GOOD = new Set([
	"created",
	"updated",
	"replaced",
	"deleted",
	"released",
	"forgotten",
	"launched",
	"adopted",
	"converged",
	"kept",
	"already applied"
]);
async function execute(run) {
	return new Execution(run).all();
}
var Execution = class {
	#run;
	#key;
	#presence;
	#outcomes = new Map();
	#made = [];
	#undone;
	constructor(run) {
		this.#key = new KeyWatch(run.deps.platform), this.#run = {
			...run,
			deps: {
				...run.deps,
				platform: this.#key
			}
		}, this.#presence = new Presence(this.#run);
		let failed = run.plan.diagnostics.filter((one) => one.severity === "error");
		this.#undone = new Set([...run.plan.held, ...failed].map((one) => one.address ?? ""));
	}
	async all() {
		let { plan } = this.#run, queue = new ChangeQueue(plan.changes, waitsOf(this.#run));
		await this.#each(queue);
		let { left } = queue;
		if (left.length > 0) throw Error(`circular dependencies between ${left.map((change) => change.address).join(", ")}`);
		return await this.#lookForTwins(), plan.changes.map((change) => this.#outcomes.get(change.address)).filter((outcome) => outcome !== void 0);
	}
	#each(queue) {
		let { session } = this.#run;
		return new Promise((end, fail) => {
			let running = 0, failed, ended = () => {
				running > 0 || (failed === void 0 ? end() : fail(failed.error));
			}, fill = () => {
				for (; failed === void 0 && running < 32 && running - session.writing < 16;) {
					let change = queue.next();
					if (change === void 0) break;
					running += 1, this.#do(change).then(() => queue.done(change.address)).catch((error) => {
						failed ??= { error };
					}).then(() => {
						--running, fill();
					}).catch(fail);
				}
				ended();
			};
			session.onWriting = fill, fill();
		});
	}
	async #do(change) {
		let { deps } = this.#run, started = deps.clock.now(), result = this.#noted(await this.#attempt(change));
		await this.#settleIntent(change, result), (result.outcome === "unknown" || require_outcome.n(result)) && await this.#keepMark(change);
		let outcome = {
			address: change.address,
			kind: change.kind,
			action: change.action,
			outcome: result.outcome,
			id: result.id ?? change.id,
			version: result.version ?? null,
			message: result.message ?? null,
			code: result.code ?? null,
			remedy: result.remedy ?? null,
			duration_ms: Math.max(0, Math.round(deps.clock.now() - started))
		};
		this.#tell(outcome);
		let resource = this.#run.resources.get(change.address), isNew = change.action === "create" || change.action === "replace", { id } = result;
		isNew && resource !== void 0 && id != null && result.outcome !== "held" && this.#made.push({
			resource,
			id
		});
	}
	#tell(outcome) {
		this.#outcomes.set(outcome.address, outcome), this.#run.repins.tell(outcome), this.#run.deps.onOutcome?.(outcome);
	}
	async #lookForTwins() {
		if (this.#made.length === 0 || this.#run.deps.signal?.aborted === !0) return;
		let { others, unread } = await this.#presence.twins(this.#made);
		for (let [address, ids] of others) {
			let outcome = this.#outcomes.get(address), words = this.#run.resources.get(address)?.kind.words;
			outcome !== void 0 && words !== void 0 && this.#tell(twinOutcome(outcome, ids, words));
		}
		for (let { resource } of unread) {
			let outcome = this.#outcomes.get(resource.address);
			outcome !== void 0 && outcome.code === null && this.#tell(unreadNote(outcome, resource));
		}
	}
	async #attempt(change) {
		let run = this.#run, blocker = change.depends_on.find((address) => !this.#isGood(address));
		if (blocker !== void 0) return {
			outcome: "blocked",
			message: `skipped: ${blocker} was not applied`
		};
		let stopped = this.#stopped();
		if (stopped !== void 0) return {
			outcome: "not attempted",
			message: stopped
		};
		if (require_plan.n.has(change.action)) {
			let lost = await run.session.renew();
			if (lost !== null) return {
				outcome: "not attempted",
				code: require_record_codes.n.lost.code,
				message: lost,
				remedy: "Run the same command again when no other apply is running."
			};
		}
		run.deps.onStart?.(change);
		let resource = run.resources.get(change.address);
		try {
			return await this.#step(change, resource);
		} catch (error) {
			let remedy = "Run the same command again.";
			if (error instanceof require_model.at) return {
				outcome: "failed",
				code: require_apply_codes.t.readingFailed.code,
				message: error.message,
				remedy
			};
			let message = `internal error in pipelines-sync: ${error instanceof Error ? error.message : String(error)}`;
			return {
				outcome: require_plan.n.has(change.action) ? "unknown" : "failed",
				code: require_common_codes.n.fault.code,
				message,
				remedy
			};
		}
	}
	#stopped() {
		return this.#run.deps.signal?.aborted === !0 ? "the run was interrupted first" : this.#key.isRefused ? "the platform no longer accepts the API key" : this.#run.session.problem ?? void 0;
	}
	#noted(result) {
		let { problem } = this.#run.session;
		if (problem === null || !GOOD.has(result.outcome)) return result;
		if (!require_outcome.t.has(result.outcome)) return {
			...result,
			outcome: "failed",
			code: require_record_codes.i.unwritable.code,
			message: problem
		};
		let message = [result.message ?? [], problem].flat().join("; ");
		return {
			...result,
			code: require_record_codes.i.unwritable.code,
			message
		};
	}
	async #step(change, resource) {
		let run = this.#run;
		switch (change.action) {
			case "create": return createStep(run, change, known(resource, change), this.#presence);
			case "update": return updateStep(run, change, known(resource, change));
			case "launch": return launchStep(run, change, known(resource, change));
			case "replace": return replaceStep(run, change, known(resource, change), this.#presence);
			case "delete": return deleteStep(run, change);
			default: return ledgerStep(run, change, resource);
		}
	}
	async #settleIntent(change, result) {
		let intent = this.#run.intents.get(change.address);
		if (intent === void 0 || GOOD.has(result.outcome) || result.outcome === "unknown" || result.outcome === "failed" && result.id !== void 0 && result.id !== null) return;
		let left = this.#run.leftovers.get(change.address), before = this.#run.entries.get(change.address), { session } = this.#run, { strays } = intent, back = strays === void 0 ? before && withoutStrays(before) : {
			...before ?? intent,
			strays
		};
		await Promise.all([left === void 0 ? void 0 : session.remove(left.address), back === void 0 ? session.remove(change.address) : session.put(back)]);
	}
	async #keepMark(change) {
		let { entries, writing, session } = this.#run, at = markedAddress(change, this.#run), mark = at === void 0 ? void 0 : writing.get(at), entry = at === void 0 ? void 0 : entries.get(at);
		mark !== void 0 && entry !== void 0 && await session.put({
			...entry,
			writing: mark
		});
	}
	#isGood(address) {
		let outcome = this.#outcomes.get(address);
		return outcome === void 0 ? !this.#undone.has(address) : GOOD.has(outcome.outcome);
	}
};
function withoutStrays({ strays: _, ...entry }) {
	return entry;
}
function known(resource, change) {
	if (resource === void 0) throw Error(`${change.address} is not in the files`);
	return resource;
}
// build/apply/platform/ids.js
var Ids = class {
	#names;
	#made = new Map();
	constructor(names) {
		this.#names = names;
	}
	made(address, id) {
		this.#made.set(address, id);
	}
	of(ref) {
		if (ref.address.startsWith("id:")) {
			let raw = ref.address.slice(3);
			return /^\d+$/.test(raw) ? Number(raw) : raw;
		}
		return this.#made.get(ref.address) ?? this.#names.idOf(ref);
	}
}, LedgerWriter = class {
	#session;
	#problem = null;
	#writing = 0;
	onWriting;
	constructor(session) {
		this.#session = session;
	}
	get problem() {
		return this.#problem;
	}
	get writing() {
		return this.#writing;
	}
	renew() {
		return this.#session.renew();
	}
	async intend(entry) {
		if (await this.#note(this.#session.put(entry)), this.#problem !== null) throw new require_model.at(require_record_codes.i.unwritable.code, `not sent: ${this.#problem}`);
	}
	async keep(entry) {
		await this.put(entry), await this.#session.keep();
	}
	async put(entry) {
		await this.#afterwards(this.#session.put(entry));
	}
	async remove(address) {
		await this.#afterwards(this.#session.remove(address));
	}
	async rename(from, entry) {
		await this.#afterwards(this.#session.rename(from, entry));
	}
	async #afterwards(written) {
		this.#writing += 1, this.onWriting?.(), await this.#note(written), --this.#writing;
	}
	async #note(written) {
		try {
			await written;
		} catch (error) {
			let reason = require_system_error.t(error);
			this.#problem ??= `the ledger cannot be written (${reason})`;
		}
	}
};
// build/apply/record/moves.js
function movesOf(changes, base, kinds, resources) {
	let to = addressesAfter(changes, base), displaced = new Map();
	for (let address of to.values()) {
		let left = base.entries.get(address);
		left === void 0 || left.id === null || to.has(address) || displaced.set(address, require_generation.r(address, left.id));
	}
	let all = new Map([...to, ...displaced]), former = new Map([...displaced].map(([address, now]) => [now, address])), entries = (all.size === 0 ? [] : require_edit_entries.r(base.entries, all)).map((entry) => {
		let was = former.get(entry.address), replaced = entry.replaced === null ? null : former.get(entry.replaced) ?? entry.replaced;
		return was === void 0 ? {
			...entry,
			replaced
		} : leftover(entry, was, kinds);
	}), sources = new Map([...to].map(([from, now]) => [now, from])), known = (from, now) => {
		let entry = base.entries.get(from), said = resources.get(now)?.settings.renamed_from;
		return entry !== void 0 && said === require_known_address.i(entry, kinds.find(entry.kind)) ? said : from;
	}, circles = circlesOf(new Map([...to].map(([from, now]) => [known(from, now), now]))), moved = entries.map((entry) => {
		let from = sources.get(entry.address);
		if (from === void 0) return entry;
		let said = known(from, entry.address);
		return arrived(entry, resources.get(entry.address)?.settings.renamed_from === said && circles.has(entry.address) ? said : null, base);
	}), byAddress = new Map(moved.map((entry) => [entry.address, entry])), at = (address) => byAddress.get(address) ?? (all.has(address) ? void 0 : base.entries.get(address));
	for (let entry of passing(changes, at, kinds)) byAddress.set(entry.address, entry);
	return {
		entries: [...byAddress.values()],
		gone: [...all.keys()].filter((address) => !byAddress.has(address)),
		at: (address) => byAddress.get(address),
		follow: (entry) => require_edit_entries.r(new Map([[entry.address, entry]]), all)[0] ?? entry
	};
}
function leftover(entry, replaced, kinds) {
	let kind = kinds.get(entry.kind), name = require_model.Q(kind, entry.leaves), observed = typeof name == "string" && entry.id !== null ? {
		...entry.observed,
		...require_model.$(kind, require_generation.a(kind, name, entry.id))
	} : entry.observed;
	return {
		...entry,
		replaced,
		protect: !1,
		kept: {},
		pulled: {},
		observed
	};
}
function addressesAfter(changes, base) {
	let renames = changes.flatMap(({ address, action, renamed_from: from }) => from === null || action === "create" || !base.entries.has(from) ? [] : [{
		from,
		address,
		action
	}]), fresh = changes.filter(({ action }) => action === "create" || action === "adopt"), targets = new Set([...renames, ...fresh].map(({ address }) => address));
	return new Map(renames.filter(({ from, address, action }) => action === "replace" || base.entries.has(address) || targets.has(from)).map(({ from, address }) => [from, address]));
}
function arrived(entry, from, base) {
	let before = base.entries.get(entry.address)?.generation ?? 0, { renamed_from: _, ...rest } = entry;
	return {
		...rest,
		generation: Math.max(entry.generation, before),
		...from === null ? {} : { renamed_from: from }
	};
}
function passing(changes, at, kinds) {
	let renames = changes.flatMap((change) => {
		let entry = at(change.address), kind = kinds.find(change.kind), [old, now] = [require_plan_target.c(kind, change), require_plan_target.s(kind, change)];
		return change.action === "update" && entry !== void 0 && typeof old == "string" && now !== void 0 ? [{
			entry,
			id: change.id,
			old,
			now
		}] : [];
	}), list = ({ kind, partition }, name) => JSON.stringify([
		kind,
		partition,
		name
	]), holders = new Map(renames.map(({ entry, old }) => [list(entry, old), entry.address])), to = new Map();
	for (let { entry, now } of renames) {
		let holder = holders.get(list(entry, now));
		holder !== void 0 && holder !== entry.address && to.set(entry.address, holder);
	}
	let circles = circlesOf(to);
	return renames.filter(({ entry, id }) => id !== null && circles.has(entry.address)).map(({ entry, id, old }) => ({
		...entry,
		passing: require_generation.s(kinds.get(entry.kind), old, id ?? "")
	}));
}
function circlesOf(to) {
	let circles = new Set(), walks = new Map();
	for (let start of to.keys()) {
		let at = start;
		for (; at !== void 0 && !walks.has(at); at = to.get(at)) walks.set(at, start);
		if (at !== void 0 && walks.get(at) === start) for (let one = at; one !== void 0 && !circles.has(one); one = to.get(one)) circles.add(one);
	}
	return circles;
}
// build/apply/record/settle-pulled.js
function settlePulled(match, names) {
	let { resource, entry } = match;
	if (entry === void 0 || match.found.state !== "live" || Object.keys(entry.pulled).length === 0) return;
	let forms = require_marks.f(resource, { names }), { writing: _, overwrote: __, ...rest } = entry, settled = {
		...rest,
		leaves: { ...entry.leaves },
		observed: { ...entry.observed },
		pulled: { ...entry.pulled },
		...entry.shown === void 0 ? {} : { shown: { ...entry.shown } }
	}, { kind, value } = resource, isRenamed = !1;
	for (let path of Object.keys(entry.pulled)) {
		let form = Object.hasOwn(forms, path) ? forms[path] : void 0, field = require_three_way.i(kind, require_model.H(path) ?? [path]);
		(form === void 0 ? require_known_address.u(entry, path) : require_known_address.g(entry, path, field, form, value, names) !== void 0) && (form === void 0 ? delete settled.leaves[path] : settled.leaves[path] = form, delete settled.pulled[path], delete settled.observed[path], settled.shown !== void 0 && delete settled.shown[path], isRenamed ||= kind.key.includes(path) && entry.address !== resource.address);
	}
	if (Object.keys(settled.pulled).length !== Object.keys(entry.pulled).length) return isRenamed ? {
		entry: {
			...settled,
			address: resource.address
		},
		formerly: entry.address
	} : {
		entry: settled,
		formerly: null
	};
}
function settleAllPulled(matches, names) {
	let settled = new Map();
	for (let match of matches) {
		let one = settlePulled(match, names);
		one !== void 0 && settled.set(match, one);
	}
	let renamed = new Set([...settled.values()].map(({ formerly }) => formerly));
	if (renamed.delete(null), renamed.size === 0) return [...settled.values()];
	for (let match of matches) {
		let known = settled.get(match) ?? {
			entry: match.entry,
			formerly: null
		};
		if (known.entry === void 0) continue;
		let forms = require_marks.f(match.resource, { names }), leaves = { ...known.entry.leaves }, stale = Object.keys(leaves).filter((path) => Object.hasOwn(forms, path) && !Object.hasOwn(known.entry?.kept ?? {}, path) && require_model.F(require_model.M(leaves[path] ?? null)).some(({ address }) => renamed.has(address)));
		if (stale.length !== 0) {
			for (let path of stale) leaves[path] = forms[path] ?? null;
			settled.set(match, {
				entry: {
					...known.entry,
					leaves
				},
				formerly: known.formerly
			});
		}
	}
	return [...settled.values()];
}
// build/apply/saved-outcomes.js
function savedOutcomes(done) {
	return done.map((change) => ({
		address: change.address,
		kind: change.kind,
		action: change.action,
		outcome: "already applied",
		id: change.id,
		version: null,
		message: null,
		code: null,
		remedy: null,
		duration_ms: 0
	}));
}
function completed(outcome, completing) {
	return [
		"adopted",
		"converged",
		"forgotten"
	].includes(outcome.outcome) && completing?.has(outcome.address) === !0 ? {
		...outcome,
		outcome: "already applied"
	} : outcome;
}
// build/run/moved-source.js
async function movesSource(session, planned) {
	let { ledger, source, policy } = session, named = ledger.head?.source.commit ?? null;
	if (named === null || source.commit === null || named === source.commit || source.dirty || planned.saved !== void 0 || !session.complete || policy.only.length > 0 || policy.rollback !== void 0 || session.ignoreLedger) return !1;
	let { held, unreadable, summary } = planned.plan;
	if (held.length + unreadable.length + summary.errors > 0) return !1;
	let { standing } = await session.judge();
	return standing === "on" ? session.hasOtherRules === !0 : standing === "moved" || standing === "apart" && isAllOfLedger(session);
}
function isAllOfLedger({ ledger, desired, target }) {
	let items = new Set(desired.resources.map(({ address }) => address));
	return [...ledger.entries.keys()].every((address) => items.has(address) || !require_sync_forms.y(target, address));
}
// build/run/apply-target.js
async function applyTarget(session, planned, deps) {
	if (session.ignoreLedger) throw new require_model.at(require_record_codes.i.notUsed.code, "A plan without the ledger cannot be applied.", "Plan again without --no-ledger.", 3);
	let { plan } = planned, start = startOf(session, planned), marks = marksFor(session, planned, start), settled = session.policy.rollback === void 0 ? settledBy(planned) : [], before = savedOutcomes(planned.saved?.done ?? []), worded = (outcome) => completed(outcome, planned.saved?.completing), { onOutcome, onStart } = deps;
	for (let outcome of before) onOutcome?.(outcome);
	let isNone = isNothing(session, plan, [...marks, ...settled]);
	if (isNone && !await movesSource(session, planned)) return report(plan, [...before, ...require_exit_code.o(plan)], {
		state: "unchanged",
		revision: session.ledger.revision,
		message: null
	}, !1);
	isNone || require_record_findings.h(await session.judge());
	let scores = await deps.scores?.(planned) ?? new Map(), runDeps = {
		kinds: session.kinds,
		platform: deps.platform,
		clock: session.clock,
		randomBytes: deps.randomBytes,
		secret: session.secret,
		...deps.signal === void 0 ? {} : { signal: deps.signal },
		...onStart === void 0 ? {} : { onStart },
		...onOutcome === void 0 ? {} : { onOutcome: (outcome) => onOutcome(worded(outcome)) }
	}, { made: intents, leftovers } = intentsOf({
		...start,
		deps: runDeps,
		matches: planned.matches
	}), said = session.policy.rollback === void 0 ? start.resources : new Map(), moves = movesOf(plan.changes, start.base, session.kinds, said), { sightings } = planned, entryOf = (address) => moves.at(address) ?? planned.matches.get(address)?.entry, gone = new Set(moves.gone), entries = new Map([
		...[...start.base.entries].filter(([address]) => !gone.has(address)),
		...moves.entries.map((entry) => [entry.address, entry]),
		...[...leftovers.values()].map((entry) => [entry.address, entry])
	]), left = [...moves.gone, ...recreatedOf({
		...start,
		deps: runDeps,
		matches: planned.matches
	})], writing = writingMarksOf({
		plan,
		kinds: session.kinds,
		sightings,
		entries,
		leftovers,
		entryOf
	}), remember = deps.remember ?? ((entry) => entry), begun = await session.store.begin(session.ledger, {
		at: new Date(session.clock.now()).toISOString(),
		head: {
			...session.binding,
			source: await session.recorded(),
			experiments_marked: require_marks.t(session),
			departed: departedAfter(session, plan),
			...plan.overrides === void 0 ? {} : { overrides: plan.overrides },
			...keptRules(session, plan)
		},
		intents: [...[...intents.values()].map(remember), ...leftovers.values()],
		marks,
		...writing.size > 0 ? { writing: Object.fromEntries(writing) } : {},
		...moves.entries.length + left.length > 0 ? { moved: {
			entries: moves.entries,
			gone: left
		} } : {},
		...deps.subject === void 0 ? {} : { subject: deps.subject }
	}), run = {
		...start,
		deps: {
			...runDeps,
			platform: guarded(deps.platform, begun, sightings)
		},
		matches: planned.matches,
		ids: new Ids(planned.names),
		sightings,
		session: new LedgerWriter(remembering(begun, session, remember)),
		entryOf,
		entries,
		intents,
		leftovers,
		writing,
		moves,
		repins: new Repins(plan.changes),
		renames: new Map(plan.changes.flatMap(({ renamed_from: from, address }) => from === null ? [] : [[from, address]])),
		scores,
		passing: new Map()
	};
	for (let { kind, partition, id, address } of run.entries.values()) {
		let known = session.kinds.find(kind);
		known !== void 0 && id !== null && sightings.belongs(require_model.q(known, partition), id, address);
	}
	let done;
	try {
		for (let { entry, formerly } of settled) await recordSettled(run, moves.follow(entry), formerly);
		done = await execute(run);
	} catch (error) {
		throw await begun.leave(), error;
	}
	return report(plan, [
		...before,
		...done.map(worded),
		...require_exit_code.o(plan)
	], run.session.problem === null ? await require_marks.r(begun, done, session.ledger.revision, session.clock) : await require_marks.a(begun, session.clock), deps.signal?.aborted === !0);
}
function settledBy({ plan, matches, names, inputs }) {
	let open = new Set([
		...plan.changes,
		...plan.held,
		...plan.unreadable,
		...plan.diagnostics.filter(isError)
	].map(({ address }) => address));
	return settleAllPulled([...matches.values()].filter(({ resource: { address } }) => !open.has(address) && inputs.selected(address)), names);
}
async function recordSettled({ session, plan }, entry, formerly) {
	if (formerly === null) return session.put(entry);
	if (!plan.changes.some(({ address }) => address === formerly)) return session.rename(formerly, entry);
	await session.put(entry), await session.remove(formerly);
}
function isError(diagnostic) {
	return diagnostic.severity === "error";
}
function hasNothingToDo(session, planned) {
	let marks = marksFor(session, planned, startOf(session, planned));
	return isNothing(session, planned.plan, [...marks, ...settledBy(planned)]);
}
function isNothing(session, plan, ledgerOnly) {
	let { ledger } = session;
	return ledger.state === "present" && !ledger.interrupted && plan.changes.length === 0 && ledgerOnly.length === 0;
}
function marksFor(session, { plan }, { protects }) {
	return require_marks.n(session, new Set(plan.changes.map((change) => change.address)), protects);
}
function startOf(session, planned) {
	let resources = new Map(session.desired.resources.map((resource) => [resource.address, resource]));
	return {
		plan: planned.plan,
		resources,
		base: planned.inputs.base,
		names: planned.names,
		protects: (resource) => require_plan_target.m(resource, session.target.protect)
	};
}
function guarded(platform, session, sightings) {
	let watched = sightings.watch(platform), heldByLock = (how) => ({
		...how,
		guard: () => session.lost() ?? how.guard?.() ?? null
	});
	return {
		...watched,
		create: (at, body, how) => platform.create(at, body, heldByLock(how)),
		update: (at, body, how) => platform.update(at, body, heldByLock(how)),
		remove: (at, how) => platform.remove(at, heldByLock(how))
	};
}
function remembering(begun, session, remember) {
	let known = new Set(session.ledger.entries.values());
	return {
		put: (entry) => begun.put(known.has(entry) ? entry : remember(entry)),
		remove: (address) => begun.remove(address),
		rename: (from, entry) => begun.rename(from, known.has(entry) ? entry : remember(entry)),
		lost: () => begun.lost(),
		renew: () => begun.renew(),
		keep: () => begun.keep(),
		finish: (at) => begun.finish(at),
		release: () => begun.release(),
		leave: () => begun.leave()
	};
}
function departedAfter(session, plan) {
	let { ledger, kinds } = session, { rollback } = session.policy, after = {}, agreed = new Set(plan.changes.filter((change) => change.action === "forget").map((change) => change.address));
	for (let [address, known] of Object.entries(ledger.head?.departed ?? {})) {
		if (ledger.entries.has(address)) continue;
		let one = agreed.has(address) ? {
			...known,
			rolled_back: null
		} : known, isLaunch = kinds.find(require_model.kt(address))?.lifecycle === "launch";
		(one.generation > 0 || one.rolled_back !== null || isLaunch) && (after[address] = one);
	}
	for (let { action, renamed_from: from } of plan.changes) {
		let known = from === null ? void 0 : ledger.entries.get(from);
		from !== null && known !== void 0 && action !== "create" && (after[from] = {
			generation: require_generation.t(known),
			rolled_back: null
		});
	}
	for (let { address, action, replaced_by } of plan.changes) action === "delete" && replaced_by === null && (after[address] = {
		generation: require_generation.t(ledger.entries.get(address)),
		rolled_back: rollback === void 0 ? null : { to: rollback }
	});
	if (rollback === void 0) return after;
	let named = new Set(plan.changes.map(({ address }) => address));
	for (let { renamed_from } of plan.changes) renamed_from === null || named.has(renamed_from) || (after[renamed_from] = {
		generation: require_generation.t(ledger.entries.get(renamed_from)),
		rolled_back: { to: rollback }
	});
	return after;
}
function keptRules(session, { held }) {
	let { config, policy, ledger } = session, isHeld = held.some(({ why }) => why === "rule"), left = (policy.rules?.rules ?? []).filter(({ name, digest }) => config.rules?.get(name)?.digest !== digest), commits = isHeld ? left.flatMap(({ commit }) => commit ?? []) : [], before = ledger.head?.rules_from ?? [], all = session.judgedByLast === !0 ? commits : [...before, ...commits];
	return before.length + all.length === 0 ? {} : { rules_from: [...new Set(all)].sort(require_closest.i) };
}
function report(plan, outcomes, ledger, interrupted) {
	let summary = {};
	for (let { outcome } of outcomes) summary[outcome] = (summary[outcome] ?? 0) + 1;
	return {
		target: plan.target,
		plan_digest: plan.plan_digest,
		outcomes,
		summary,
		ledger,
		interrupted,
		exit_code: require_exit_code.n(outcomes, ledger.state === "failed", interrupted)
	};
}
// build/api/verbs/say-verdict.js
function sayVerdict(verdict, onlySay, io) {
	if (onlySay) for (let one of verdict.refusals) {
		let message = `Applying this plan would be refused. ${one.message}`, warning = {
			...one,
			severity: "warning",
			message
		};
		require_say.t(io, warning, !0);
	}
	for (let one of verdict.notes) require_say.t(io, {
		...one,
		severity: "note"
	});
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return applyTarget;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return hasNothingToDo;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return sayVerdict;
	}
});

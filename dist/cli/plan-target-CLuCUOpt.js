const require_model = require("./model-CQuGHFup.js"), require_open_files = require("./open-files-B4SDOPGi.js"), require_closest = require("./closest-D7ENJx0f.js"), require_match = require("./match-Ccow1wfr.js"), require_snapshot = require("./snapshot-rokM-iLQ.js"), require_sync_forms = require("./sync-forms-Bwp7YCKG.js"), require_three_way = require("./three-way-DIM1gAR_.js"), require_generation = require("./generation-q7wGH2gY.js"), require_compare = require("./compare-F6hXl7rr.js"), require_known_address = require("./known-address-BN11pZG1.js"), require_plan_codes = require("./plan-codes-Drl5X4cP.js"), require_leaves = require("./leaves-9cGCWsvR.js"), require_half_written = require("./half-written-Bvyhrn7t.js"), require_plan = require("./plan-CVC5ldkO.js"), require_common_codes = require("./common-codes-D6huqPTK.js"), require_schema = require("./schema-BeSL0M8B.js"), require_rule_codes = require("./rule-codes-u8-JO71M.js"), require_policy = require("./policy-TaYm8uJl.js"), require_read_as_asked = require("./read-as-asked-BrPzKepI.js"), require_silence = require("./silence-DSrInt5s.js"), require_library_yaml = ((made) => new Proxy({}, { get: (_, member) => (made ??= require("./library-yaml-CJMofIqc.js"))[member] }))();
let node_crypto = require("node:crypto");
// build/compare/body.js
function createBody(resource, late) {
	let body = {};
	for (let [name, value] of Object.entries(resource.value)) roleIn(resource, name) !== "route" && (body[name] = value);
	let json = fillIn(body, late);
	return resource.kind.body?.(json) ?? json;
}
function updateBody(resource, changed, live, secretFields, late) {
	let body = {};
	for (let [name, field] of Object.entries(resource.kind.fields.fields)) {
		let value = live[name];
		require_model.Dt(field) === "managed" && value != null && (body[name] = writable(field, value));
	}
	for (let [name, value] of Object.entries(resource.value)) {
		let role = roleIn(resource, name);
		(role === "derived" || role === "secret" && secretFields.has(name)) && (body[name] = value);
	}
	for (let { steps, value } of changed) require_leaves.r(body, steps, value);
	return fillIn(body, late);
}
function roleIn(resource, name) {
	let field = require_model.Tt(resource.kind.fields, [name]);
	return field === void 0 ? "managed" : require_model.Dt(field);
}
function fillIn(body, late) {
	return require_model.I(body, {
		ref: (ref) => late.ref(ref),
		secret: ({ name }) => late.secret(name)
	});
}
function writable(field, value) {
	if (field.type === "list" && Array.isArray(value)) return value.map((item) => writable(field.item, item));
	if (field.type === "object" && field.open !== !0 && require_closest.l(value)) {
		let known = {};
		for (let [name, member] of Object.entries(field.fields)) {
			let inner = value[name];
			inner != null && (known[name] = writable(member, inner));
		}
		return known;
	}
	return value;
}
// build/compare/confirm.js
function confirm(view, { kind, partition }, listed, compare, proves = require_three_way.c) {
	let states = compare(listed);
	if (listed.confirmed || proves(states)) return {
		state: "ok",
		live: listed,
		states
	};
	let reading = view.object(kind, partition, listed.id);
	return reading.state === "ok" ? {
		state: "ok",
		live: reading.value,
		states: compare(reading.value)
	} : reading;
}
// build/compare/edit-digest.js
function editDigest(values, before) {
	let live = values.map(({ path, raw }) => [path, raw]).sort(([a], [b]) => require_closest.i(a, b));
	return require_closest.o({
		live,
		after: before?.overwritten ?? null
	}, 16);
}
function goneDigest({ id, overwritten }) {
	return require_closest.o({
		gone: id,
		after: overwritten ?? null
	}, 16);
}
function editedLeaves(states) {
	return states.filter((state) => state.foreign || state.base !== void 0 && !state.asApplied && !state.kept);
}
// build/compare/external.js
function resolveExternal(kind, inputs, view, names) {
	let addresses = new Set();
	for (let resource of inputs.desired) if (inputs.selected(resource.address)) for (let ref of resource.refs) ref.external && require_model.kt(ref.address) === kind.name && addresses.add(ref.address);
	let isRead = !0, [key = ""] = kind.key, indexes = new Map();
	for (let address of [...addresses].sort()) {
		let { parts, scope } = require_model.Pt(address), list = view.list(kind, scope ?? kind.home);
		if (list.state === "pending" && (isRead = !1), list.state !== "ok") continue;
		let byName = indexes.get(list.value) ?? require_model.nt(list.value.active, (live) => live.object[key]);
		indexes.set(list.value, byName);
		let rows = byName.get(parts.join("/")) ?? [], [only] = rows;
		only !== void 0 && rows.length === 1 && names.setExternal(address, only.id);
	}
	return isRead;
}
// build/compare/fingerprint.js
const COST = {
	N: 16384,
	r: 8,
	p: 1
};
function secretText(value, env) {
	return value instanceof require_model.k ? env(value.name) : require_closest.a(require_model.L(value));
}
function fingerprint(secret, variable, salt) {
	return {
		salt: salt.toString("hex"),
		hash: (0, node_crypto.scryptSync)(secret, salt, 32, COST).toString("hex"),
		variable
	};
}
function compareSecret(value, known, env) {
	let secret = secretText(value, env);
	if (known === void 0) return "unknown";
	if (secret === void 0) return "unset";
	let hash = (0, node_crypto.scryptSync)(secret, Buffer.from(known.salt, "hex"), 32, COST), before = Buffer.from(known.hash, "hex");
	return hash.length === before.length && (0, node_crypto.timingSafeEqual)(hash, before) ? "unchanged" : "changed";
}
// build/compare/merge-members.js
function mergeMembers(state, raw, states) {
	let { leaf, base, desired: files, live: platform, written } = state, { field, steps } = leaf;
	if (!require_model.Et(field) || written === void 0) return;
	let sides = {
		base,
		files,
		platform,
		written,
		raw
	};
	if (!isMergeable(sides)) return;
	let side = (of) => Object.fromEntries(states.map((one) => [one.path, one[of] ?? null])), [before, mine, theirs] = [
		side("base"),
		side("desired"),
		side("live")
	], isAnew = (key) => field.vanishes?.(key, before, mine) === !0 || field.vanishes?.(key, before, theirs) === !0, conflicts = [], { value, meaning } = mergeObject(field, steps, sides, isAnew, conflicts);
	return {
		value,
		meaning,
		conflicts
	};
}
function mergeObject(field, steps, sides, isWhole, conflicts) {
	let value = {}, meaning = {}, { base, files, platform, written, raw } = sides;
	for (let key of new Set([
		...Object.keys(files),
		...Object.keys(platform),
		...Object.keys(base)
	])) {
		let at = {
			base: own(base, key),
			files: own(files, key),
			platform: own(platform, key),
			written: own(written, key),
			raw: own(raw, key)
		}, inner = require_model.Tt(field, [key]), filled = field.type === "object" && inner?.type === "object" ? filledUp(at) : at, path = [...steps, key], put = (means, stands) => {
			means !== void 0 && (require_model.z(meaning, key, means), require_model.z(value, key, stands ?? means));
		};
		if (inner?.passing === !0 || require_half_written.n(at.files, at.platform) || require_half_written.n(at.base, at.platform)) put(at.files, at.written);
		else if (require_half_written.n(at.base, at.files)) put(at.platform, at.raw);
		else if ((inner?.type === "map" || inner?.type === "object") && !isWhole(key) && isMergeable(filled)) {
			let merged = mergeObject(inner, path, filled, () => !1, conflicts);
			put(merged.meaning, merged.value);
		} else {
			let isText = isMergeableText(inner, [
				at.base,
				at.files,
				at.platform
			]);
			conflicts.push({
				steps: path,
				base: at.base,
				files: at.files,
				platform: at.platform,
				isText
			}), put(at.files, at.written);
		}
	}
	return {
		value,
		meaning
	};
}
function isMergeable(sides) {
	let { base, files, platform, written, raw } = sides;
	return [
		base,
		files,
		platform,
		raw
	].every((one) => require_closest.l(one)) && require_model.N(written);
}
function filledUp({ base = {}, files = {}, platform = {}, written = {}, raw = {} }) {
	return {
		base,
		files,
		platform,
		written,
		raw
	};
}
function own(object, key) {
	return Object.hasOwn(object, key) ? object[key] : void 0;
}
function isMergeableText(field, sides) {
	return field?.type === "text" && field.values === void 0 && field.format === void 0 && sides.every((side) => typeof side == "string");
}
function isUndecidable(state, states) {
	if (!state.gitMoved || !state.liveMoved) return !1;
	let merged = mergeMembers(state, state.raw, states);
	return merged === void 0 ? !isMergeableText(state.leaf.field, [
		state.base,
		state.live,
		state.desired
	]) : merged.conflicts.some(({ isText }) => !isText);
}
// build/compare/plainly-unchanged.js
function isPlainlyUnchanged({ kind, value, settings }, { object }, entry, names) {
	if (entry === void 0 || !isPlain(entry) || (settings.ignore ?? []).length > 0) return !1;
	let { fields } = kind.fields, leaves = 0;
	for (let name in value) {
		let field = Object.hasOwn(fields, name) ? fields[name] : void 0, role = field === void 0 ? "managed" : require_model.Dt(field);
		if (role === "route" && kind.lifecycle === "object") continue;
		if (role === "secret" || !require_model.V(name)) return !1;
		let count = sameLeaves(field, name, value[name], memberOf(object, name), entry.leaves, names);
		if (count === 0) return !1;
		leaves += count;
	}
	return leaves === sizeOf(entry.leaves);
}
function isPlain(entry) {
	return entry.id !== null && entry.replaced === null && (entry.passing ?? null) === null && (entry.writing ?? null) === null && (entry.overwrote ?? null) === null && isEmpty(entry.kept) && isEmpty(entry.pulled) && isEmpty(entry.secrets);
}
function sameLeaves(field, path, value, live, applied, names) {
	if (value === void 0 || live === void 0) return 0;
	if (field === void 0 || !require_model.E(field) || !require_model.N(value) || isEmpty(value)) return Object.hasOwn(applied, path) && isSame(field, value, applied[path], live, names) ? 1 : 0;
	if (!require_closest.l(live)) return 0;
	let leaves = 0;
	for (let name in value) {
		if (!require_model.V(name)) return 0;
		let count = sameLeaves(field.type === "json" ? void 0 : require_model.Tt(field, [name]), `${path}.${name}`, value[name], memberOf(live, name), applied, names);
		if (count === 0) return 0;
		leaves += count;
	}
	return leaves;
}
function isSame(field, value, form, live, names) {
	if (typeof value != "object" || !value) return value === form && value === live;
	if (value instanceof require_model.O) return isSameRef(field, value, form, live, names);
	if (Array.isArray(value)) {
		if (!Array.isArray(form) || !Array.isArray(live) || form.length !== value.length || live.length !== value.length) return !1;
		let item = field?.type === "list" ? field.item : void 0;
		for (let at = 0; at < value.length; at += 1) if (!isSame(item, value[at], form[at], live[at], names)) return !1;
		return !0;
	}
	if (!require_model.N(value) || !require_closest.l(form) || !require_closest.l(live)) return !1;
	let members = 0;
	for (let name in value) {
		if (name.startsWith("$") || !Object.hasOwn(form, name) || !Object.hasOwn(live, name) || !isSame(field?.type === "object" ? require_model.Tt(field, [name]) : void 0, value[name], form[name], live[name], names)) return !1;
		members += 1;
	}
	return members === sizeOf(form) && members === sizeOf(live);
}
function isSameRef(field, ref, form, live, names) {
	let { address } = ref;
	return ref.external || ref.version !== void 0 || address.startsWith("id:") || field?.type !== "id" || field.kind === void 0 || !isNameOf(form, address) || typeof live != "number" && typeof live != "string" ? !1 : names.addressOf(String(field.kind), live) === address && isNameOf(names.base.ref(ref), address);
}
function isNameOf(form, address) {
	return require_closest.l(form) && form.$ref === address && sizeOf(form) === 1;
}
function memberOf(object, name) {
	return Object.hasOwn(object, name) ? object[name] : void 0;
}
function sizeOf(object) {
	let size = 0;
	for (let _ in object) size += 1;
	return size;
}
function isEmpty(object) {
	for (let _ in object) return !1;
	return !0;
}
// build/compare/until-read.js
function* untilRead(snapshot, judge) {
	for (;;) {
		let judged = judge(), needs = snapshot.takeNeeds();
		if (needs.length === 0) return judged;
		yield needs;
	}
}
// build/compare/uses.js
function usesOf(kind, value) {
	let uses = [];
	for (let [name, field] of Object.entries(kind.fields.fields)) walk(field, value[name], uses);
	return uses;
}
function walk(field, value, uses) {
	if (value != null) {
		if (field.type === "id" && field.kind !== void 0) (value instanceof require_model.O || typeof value == "number" || typeof value == "string") && uses.push({
			field,
			target: value
		});
		else if (field.type === "list" && Array.isArray(value)) for (let item of value) walk(field.item, item, uses);
		else if (field.type === "object" && require_model.N(value)) for (let [name, member] of Object.entries(field.fields)) walk(member, value[name], uses);
		else if (field.type === "map" && require_model.N(value)) for (let member of Object.values(value)) walk(field.value, member, uses);
	}
}
// build/compare/writing-mark.js
function mayBeSetBack(mark, live, versionOf = () => void 0) {
	if (mark == null) return !1;
	let changedAt = live.object.updated_at, isTimed = mark.updated_at !== null && typeof changedAt == "string";
	if (mark.version === null || live.version === null) return !isTimed || changedAt !== mark.updated_at;
	let moved = live.version - mark.version - movedAlong(mark, versionOf);
	return moved === 0 && mark.action === "delete" ? isTimed && changedAt !== mark.updated_at : moved < 0 ? live.version < mark.version : moved >= 2;
}
function mayHaveOverwritten(mark, live, versionOf = () => void 0) {
	if (mark?.action === "update" && mark.version !== null && live.version !== null) return live.version - mark.version - movedAlong(mark, versionOf) < 2 ? void 0 : {
		from: mark.version,
		to: live.version
	};
}
function movedAlong({ moves = {} }, versionOf) {
	let moved = 0;
	for (let [address, before] of Object.entries(moves)) {
		let now = versionOf(address);
		typeof now == "number" && now > before && (moved += now - before);
	}
	return moved;
}
// build/plan/document/changes.js
function newChange(resource, action, reason, parts = {}, late = {}) {
	let change = {
		address: resource.address,
		kind: resource.kind.name,
		action,
		id: null,
		reason,
		place: resource.place,
		leaves: [],
		unmanaged: [],
		kept: {},
		overwrites: null,
		decision: null,
		depends_on: [],
		idempotency_key: null,
		guards: {},
		live_digest: null,
		version: null,
		effects: [],
		renamed_from: null,
		replaced_by: null,
		digest: "",
		...parts
	}, { leaves, guards, idempotency_key } = late;
	return leaves !== void 0 && require_model.R(change, "leaves", leaves), idempotency_key !== void 0 && require_model.R(change, "idempotency_key", idempotency_key), guards !== void 0 && (require_model.R(change, "guards", guards), require_model.R(change, "live_digest", () => require_closest.o(change.guards, 16))), change;
}
function writtenChange(change) {
	return { ...change };
}
function liveParts(live, versioned) {
	return {
		id: live.id,
		version: versioned ? {
			from: live.version,
			expected: live.version
		} : null
	};
}
function guardsOf(states) {
	return Object.fromEntries(states.map((state) => [state.path, require_three_way.a(state.raw)]));
}
function leafChanges(resource, states, names) {
	return sinceNow(resource, () => states.map((state) => {
		let change = { path: state.path };
		return state.present && (change.before = readerOrder(state)), state.dropped === "clear" ? change.after = clearValue(state) : state.dropped === void 0 && (change.after = formWithUnknowns(state.written ?? null, names)), {
			...change,
			...textPlace(resource, state.leaf.steps, change.before, change.after)
		};
	}));
}
function textPlace({ textOf }, steps, before, after) {
	let start = after === void 0 ? void 0 : textOf(steps);
	if (start === void 0) return {};
	if (typeof before != "string" || typeof after != "string") return { place: start };
	let [old, now] = [before, after].map((text) => text.split(/\r?\n/)), line = now?.findIndex((text, index) => text !== old?.[index]) ?? -1, moved = line < 0 ? Math.max(0, (now?.length ?? 1) - 1) : line;
	return { place: moved === 0 ? start : {
		...start,
		line: start.line + moved,
		column: 1
	} };
}
function readerOrder(state) {
	return state.isSet ? require_compare.t(state.live, state.desired ?? null) : state.live;
}
function clearValue(state) {
	return state.leaf.field?.clear?.value ?? null;
}
function newLeaves(resource, names) {
	return sinceNow(resource, () => Array.from(resource.leaves.values(), ({ path, steps, value }) => ({
		path,
		after: formWithUnknowns(value, names),
		...textPlace(resource, steps, void 0, null)
	})));
}
function sinceNow(resource, make) {
	if (resource.refs.length === 0) return make;
	let made = make();
	return () => made;
}
function formWithUnknowns(value, names) {
	return value instanceof require_model.O && value.version === void 0 && !value.external && names.idOf(value) === void 0 ? value.address.startsWith("id:") ? require_model.L(value) : { $unknown: value.address } : Array.isArray(value) ? value.map((item) => formWithUnknowns(item, names)) : require_model.N(value) && require_model.F(value).length > 0 ? require_model.P(value, (item) => formWithUnknowns(item, names)) : require_model.L(value);
}
function heldLeaves(states, resource) {
	return states.map((state) => {
		let leaf = { path: state.path };
		return state.base !== void 0 && (leaf.base = state.base), state.present && (leaf.live = readerOrder(state)), state.desired !== void 0 && (leaf.git = state.desired), resource === void 0 ? leaf : {
			...leaf,
			...textPlace(resource, state.leaf.steps, leaf.live, leaf.git)
		};
	});
}
function driftLeaves(states) {
	return states.map((state) => {
		let leaf = { path: state.path };
		return state.base !== void 0 && (leaf.base = state.base), state.present && (leaf.live = readerOrder(state)), leaf;
	});
}
function changeDigest(change, secrets) {
	return require_closest.o({
		address: change.address,
		action: change.action,
		renamed_from: change.renamed_from,
		leaves: change.leaves.map(({ path, before, after }) => ({
			path,
			before: before === void 0 ? null : { value: settledForm(before) },
			after: after === void 0 ? null : { value: settledForm(after) }
		})),
		kept: Object.keys(change.kept).sort(),
		secrets: secrets.filter((secret) => secret.write && secret.address === change.address).map(({ field, variable }) => ({
			field,
			variable
		}))
	}, 16);
}
function settledForm(form) {
	if (Array.isArray(form)) return form.map(settledForm);
	if (typeof form != "object" || !form) return form;
	let keys = Object.keys(form);
	return keys.length === 1 && keys[0] === "$unknown" ? { $ref: form.$unknown ?? null } : require_model.P(form, settledForm);
}
function renamedFrom(match) {
	let old = match.entry?.address ?? null;
	return old !== null && old !== match.resource.address ? old : null;
}
function idempotencyKey(resource, context) {
	let { kind, value } = resource, { word } = idempotencyRules(kind), route = createRoute(resource, context.org), { namespace, target, generation } = context, given = require_model.Q(kind, value), called = require_model.L(given ?? null), form = resource.content, h = require_closest.o({
		namespace,
		target,
		kind: kind.name,
		route,
		generation,
		name: called,
		form
	}, 16), prefix = `${require_model.o(namespace).slice(0, 64)}-${require_model.o(target).slice(0, 64)}-${h}`, name = typeof given == "string" && given !== "" ? given : nameless(resource);
	return require_model.r(`${prefix}-${require_model.o(name) || word}`.slice(0, 200), "-");
}
function createRoute({ kind, partition }, org) {
	return idempotencyRules(kind).place(partition, org);
}
function idempotencyRules({ name, idempotency }) {
	if (idempotency === void 0) throw Error(`creates of ${name} have no Idempotency-Key`);
	return idempotency;
}
function nameless({ kind, address }) {
	return kind.launch?.unnamed ?? address;
}
// build/plan/decide/sync-line.js
function quoted(text) {
	return JSON.stringify(text);
}
function key(name) {
	return /^(?!(?:true|false|null|yes|no|on|off|y|n)$)[A-Za-z_][\w-]*$/i.test(name) ? name : quoted(name);
}
function word(text) {
	return /^[0-9a-z_]+$/.test(text) && !/^\d+(?:e\d+)?$/.test(text) ? text : quoted(text);
}
function isJson(place) {
	return place?.file.endsWith(".json") === !0;
}
function syncLine(place, address, setting, target, value) {
	let shownAs = require_model.Nt(address);
	if (isJson(place)) return `"sync": ${JSON.stringify({ [shownAs]: { [setting]: { [target]: value } } })}`;
	let shown = typeof value == "string" ? word(value) : String(value);
	return `sync: {${quoted(shownAs)}: {${setting}: {${key(target)}: ${shown}}}}`;
}
function syncLineForAll(place, address, setting, value) {
	let shownAs = require_model.Nt(address);
	return isJson(place) ? `"sync": ${JSON.stringify({ [shownAs]: { [setting]: value } })}` : `sync: {${quoted(shownAs)}: {${setting}: ${JSON.stringify(value)}}}`;
}
function decisionRemedy(to, place, address, target, edit) {
	return {
		to,
		type: syncLine(place, address, "overwrite", target, edit)
	};
}
// build/plan/decide/remedies.js
function pullRemedy(to, address) {
	return require_model.mt(to, require_model.yt("pull", "--only", require_model.Nt(address)));
}
function pullBackRemedy(to, address) {
	return require_model.mt(to, require_model.yt("pull", "--rolled-back", "--only", require_model.Nt(address)));
}
function applyRemedy(to, address, ...flags) {
	return require_model.mt(to, require_model.yt("apply", ...flags, "--only", require_model.Nt(address)));
}
function overwriteRemedy(to, address) {
	return applyRemedy(to, address, "--on-drift", "overwrite");
}
function keepRemedy(to, address) {
	return applyRemedy(to, address, "--on-drift", "keep");
}
function isKeep(argv) {
	return argv.some((word, index) => word === "--on-drift" && argv[index + 1] === "keep");
}
function edit(place, what) {
	return place === null ? what : `${what} at ${place.file}:${place.line}`;
}
function driftRemedies(of, isOpen = !1) {
	let { address } = of;
	return [
		pullRemedy(isOpen ? "To see both values and decide" : "To keep the live edit", address),
		overwriteRemedy("To overwrite it", address),
		thisEdit("To overwrite only this edit", of),
		keepRemedy("To leave both unchanged for now", address)
	];
}
function setBackRemedies(of) {
	let { address } = of;
	return [
		{
			to: "To keep the live values",
			type: edit(of.place, "write the live values")
		},
		overwriteRemedy("To write it again", address),
		thisEdit("To write it again, this once", of),
		keepRemedy("To leave both unchanged for now", address)
	];
}
function overwroteRemedies(of, { app }) {
	let { address } = of;
	return [
		pullRemedy(`To bring it back, after restoring that version in ${app}`, address),
		overwriteRemedy("To leave it overwritten", address),
		thisEdit("To leave only this edit overwritten", of)
	];
}
function takeoverRemedies(of) {
	let { address } = of;
	return [
		pullRemedy("To keep the live values", address),
		applyRemedy("To overwrite it with the file", address, require_model.xt("--take-over", require_model.Nt(address))),
		thisEdit("To overwrite exactly this state", of)
	];
}
function goneRemedies(of) {
	return [
		overwriteRemedy("To recreate it", of.address),
		thisEdit("To recreate it this once", of),
		{
			to: "To accept the deletion",
			type: "remove the item from the files"
		}
	];
}
function leftEditedRemedies(keep, of) {
	return [{
		to: "To keep it",
		type: keep
	}, thisEdit("To delete it together with this edit", of)];
}
function thisEdit(to, { place, address, target, edit: digest }) {
	return decisionRemedy(to, place, address, target, digest);
}
function launchRemedies(address) {
	return [applyRemedy("To launch it", address, "--launch", require_model.Nt(address))];
}
function unknownLaunchRemedies(place) {
	return [{
		to: "To launch it again, if it did not run",
		type: edit(place, "give it another name")
	}];
}
function pinRemedies(address, ids, target, isPinned, place = null) {
	let pins = ids.map((id) => ({
		to: `To pin id ${id} on ${target}`,
		type: syncLine(place, address, "id", target, id)
	}));
	return isPinned ? pins.push({
		to: "To continue without the pin",
		type: `remove id from sync: {${JSON.stringify(address)}: \u2026}`
	}) : pins.length === 0 && pins.push({
		to: "To continue",
		type: "give one of the two items another name, or remove it"
	}), pins;
}
function budgetRemedies(wanted, target) {
	return [
		require_model.mt("To allow it once", require_model.yt("apply", "--allow-deletes", String(wanted))),
		{
			to: `To allow this many on ${target} from now on`,
			type: `raise the limits of target ${target} in the configuration`
		},
		{
			to: "To keep them",
			type: "bring the items back into the files"
		}
	];
}
function ruleRemedies({ address, action }, rules) {
	let isRemoved = action === "delete" || action === "release", words = rules.flatMap(({ name }) => ["--override", name]), labels = [...new Set(rules.flatMap(({ override }) => override ?? []))], isLabelled = rules.every(({ override }) => override !== null), label = {
		to: "To let it through with the pull request",
		type: `give the pull request the label ${labels.join(" and the label ")}, and run its plan again`
	};
	return [
		...isLabelled ? [label] : [],
		isRemoved ? require_model.mt("To apply it all the same", require_model.yt("apply", ...words)) : applyRemedy("To apply it all the same", address, ...words),
		{
			to: "To follow the rule",
			type: isRemoved ? "bring the item back into the files" : "change the files as the rule says"
		}
	];
}
function emptyRemedies() {
	return [require_model.mt("To remove everything", require_model.yt("apply", "--allow-empty")), {
		to: "To keep everything",
		type: "bring the bundles back, or correct bundles in the configuration"
	}];
}
function unreviewedRemedies(address) {
	return [{
		to: "To get it reviewed",
		type: "open a pull request that makes this change; its plan shows it"
	}, applyRemedy("To apply it now", address, "--yes")];
}
function disputeRemedies({ address, place }, dispute, target) {
	let forget = (to, whose) => require_model.mt(to, require_model.yt("ledger", "forget", require_model.Nt(whose)));
	switch (dispute.by) {
		case "entry": return [forget(`If it is not the object of ${address}`, address)];
		case "pin": return [{
			to: "To continue",
			type: `remove id from sync: {${JSON.stringify(address)}: \u2026}`
		}, forget(`To forget ${dispute.owner} instead`, dispute.owner)];
		case "pins": return [{
			to: "To continue",
			type: `leave the id ${dispute.id} in sync for one of them`
		}];
		case "key": return [{
			to: `If it is ${address}, pin it on ${target}`,
			type: syncLine(place, address, "id", target, dispute.id)
		}, {
			to: "If it is another object",
			type: "pin it there; this item then gets its own object"
		}];
	}
}
function adviceFrom(remedies) {
	let edits = remedies.filter((one) => one.argv === void 0).map(({ to, type }) => `${to}: ${type}`), run = remedies.find((one) => one.argv !== void 0);
	return run?.argv === void 0 ? { remedy: edits.join(". ") } : {
		remedy: [...edits, run.to].join(". "),
		command: { argv: run.argv }
	};
}
function protectionRemedies(address, target, place = null) {
	return [{
		to: `To lift the protection on ${target} (effective one apply later)`,
		type: syncLine(place, address, "protect", target, !1)
	}];
}
// build/plan/decide/repeated-launch.js
function repeatedLaunch(resource, entry, record, facts) {
	let { org, namespace, target } = facts, recorded = parsed(record.body);
	if (recorded === void 0 || record.key === null) return { why: "its record is incomplete" };
	let refs = resource.refs, lost = refs.find((ref) => ref.version !== "latest" && facts.idOf(ref) === void 0);
	if (lost !== void 0) return { why: `${lost.address} does not exist now` };
	let versions = recordedVersions(resource, recorded, facts);
	for (let ref of refs) {
		let version = versions.get(ref.address);
		if (ref.version !== "latest" || version === void 0) continue;
		let live = facts.version(ref);
		if (typeof live != "number") return { why: `the platform shows no version of ${ref.address}` };
		if (!Number.isSafeInteger(version) || version < 1 || version > live) return { why: `its record names a version of ${ref.address} that does not exist (the newest is ${live})` };
	}
	let body = createBody(resource, {
		ref: (ref) => ref.version === "latest" ? versions.get(ref.address) ?? null : facts.idOf(ref) ?? null,
		secret: refuseSecret
	}), route = createRoute(resource, org), key = idempotencyKey(resource, {
		namespace,
		target,
		org,
		generation: entry.generation
	});
	return record.route !== null && record.route !== route ? { why: "its route is not the recorded one" } : require_closest.u(body, recorded) ? record.key === key ? { request: {
		route,
		key,
		body
	} } : { why: "its Idempotency-Key is not the recorded one" } : { why: "the file now makes another request than the recorded one" };
}
function recordedVersions(resource, recorded, facts) {
	let holes = new Map(), shape = createBody(resource, {
		ref: (ref) => {
			if (ref.version !== "latest") return facts.idOf(ref) ?? null;
			let hole = {};
			return holes.set(hole, ref.address), hole;
		},
		secret: refuseSecret
	}), versions = new Map(), walk = (ours, theirs) => {
		let address = holes.get(ours);
		if (address !== void 0) typeof theirs == "number" && !versions.has(address) && versions.set(address, theirs);
		else if (Array.isArray(ours)) {
			if (Array.isArray(theirs)) for (let [index, item] of ours.entries()) walk(item, theirs[index]);
		} else if (require_closest.l(ours) && require_closest.l(theirs)) for (let [name, member] of Object.entries(ours)) Object.hasOwn(theirs, name) && walk(member, theirs[name]);
	};
	return walk(shape, recorded), versions;
}
function parsed(body) {
	if (body !== null) try {
		let value = require_closest.c(body) ? void 0 : JSON.parse(body);
		return require_closest.l(value) ? value : void 0;
	} catch {
		return;
	}
}
function refuseSecret() {
	throw TypeError("a launch has no secrets: its body is recorded");
}
// build/plan/decide/launch.js
function launchEntry(base, resource) {
	let old = resource.settings.renamed_from;
	return base.entries.get(resource.address) ?? (old === void 0 ? void 0 : base.entries.get(old));
}
function launchGeneration(base, resource) {
	let entry = launchEntry(base, resource);
	return entry === void 0 ? base.departed?.[resource.address]?.generation ?? 0 : entry.launch?.state === "launched" ? entry.generation + 1 : entry.generation;
}
function lookForTraces(kind) {
	return `Look in ${kind.words.app} for ${require_model.Z(kind).traces}`;
}
var LaunchDecider = class {
	#inputs;
	#view;
	#names;
	#draft;
	#items;
	constructor(context) {
		let { inputs, view, names, draft } = context;
		this.#inputs = inputs, this.#view = view, this.#names = names, this.#draft = draft, this.#items = new Map(inputs.desired.map((resource) => [resource.address, resource]));
	}
	decide(resource) {
		let { address } = resource, entry = launchEntry(this.#inputs.base, resource), record = entry?.launch ?? void 0, content = resource.contentDigest, told = require_model.jt(this.#inputs.policy.launch, address);
		if (entry === void 0 && this.#inputs.base.departed?.[address] !== void 0 && !told) this.#hold(resource, "undecided", "was launched or held before, but its record was forgotten; it is launched again only on request (--launch)");
		else if (record === void 0) {
			let { state, experimentsMarked } = this.#inputs.base, known = state === "present" && experimentsMarked;
			known || told ? this.#launch(resource, known ? "not launched yet" : "launched, as requested (--launch)") : this.#hold(resource, "undecided", "may have been launched before; without a ledger this is unknown");
		} else record.state === "sending" ? this.#resend(resource, entry, record) : record.state === "undecided" ? told || record.content !== content ? this.#launch(resource, told ? "launched, as requested (--launch)" : "its content changed since it was held") : this.#hold(resource, "undecided", "was in the files when the ledger began, so it may have been launched before") : this.#launched(resource, entry, record, content);
	}
	#launched(resource, entry, record, content) {
		this.#status(resource, entry, record), record.content === content ? this.#draft.unchanged += 1 : resource.settings.run === "on_change" ? this.#launch(resource, "its content changed, and run: on_change launches it again") : (this.#draft.unchanged += 1, this.#draft.say("note", require_plan_codes.t.launchedOnce.code, resource.address, "Its content changed after the launch; it runs once, so it is not launched again.", {
			place: resource.place,
			remedy: this.#everyContent(resource)
		}));
	}
	#everyContent({ place, address }) {
		let { target } = this.#inputs.header;
		return `To launch it whenever its content changes, on ${target}: ${syncLine(place, address, "run", target, "on_change")}`;
	}
	#status(resource, entry, record) {
		if (entry === void 0 || entry.id === null) return;
		let { status } = record, { ended, failed } = require_model.Z(resource.kind);
		if (status === null || !ended.includes(status.toLowerCase())) {
			let reading = this.#view.object(resource.kind, resource.partition, entry.id);
			reading.state === "ok" && typeof reading.value.object.status == "string" && (status = reading.value.object.status);
		}
		status !== null && failed.includes(status.toLowerCase()) && this.#draft.say("warning", require_plan_codes.t.launchFailed.code, resource.address, `It was launched (id ${entry.id}) and ended as ${status.toLowerCase()}.`, {
			place: resource.place,
			remedy: `Check it in ${resource.kind.words.app}. It is not launched again automatically.`
		});
	}
	#resend(resource, entry, record) {
		let sent = record.sent_at === null ? NaN : Date.parse(record.sent_at), age = this.#inputs.now - sent, { repeatable } = require_model.Z(resource.kind);
		if (!(age >= 0 && age < repeatable.ms)) {
			let path = createRoute(resource, this.#inputs.org);
			this.#holdUnknown(resource, entry, record, `after ${repeatable.words} the platform may no longer recognize the request (${path}, key ${record.key ?? "none"})`);
			return;
		}
		let repeated = repeatedLaunch(resource, { generation: entry?.generation ?? 0 }, record, {
			namespace: this.#inputs.header.namespace,
			target: this.#inputs.header.target,
			org: this.#inputs.org,
			idOf: (ref) => this.#names.idOf(ref),
			version: (ref) => this.#version(resource, ref)
		});
		"why" in repeated ? this.#holdUnknown(resource, entry, record, `the same request cannot be sent again: ${repeated.why}`) : this.#draft.change(newChange(resource, "launch", "the outcome of its launch is unknown; the identical request is sent again", { idempotency_key: repeated.request.key }, { leaves: newLeaves(resource, this.#names) }));
	}
	#holdUnknown(resource, entry, record, why) {
		this.#hold(resource, "unknown_launch", `was sent at ${record.sent_at ?? "an unknown time"}, and no answer came; ${why}. ${lookForTraces(resource.kind)} created then`, entry);
	}
	#launch(resource, reason) {
		let generation = launchGeneration(this.#inputs.base, resource), depends = new Set();
		for (let ref of resource.refs) {
			let problem = this.#reference(resource, ref, depends);
			if (problem !== void 0) {
				this.#draft.failed.add(resource.address), this.#draft.hold({
					address: resource.address,
					kind: resource.kind.name,
					id: null,
					why: "dependency",
					would: "launch",
					message: problem,
					place: resource.place,
					leaves: [],
					edit: null,
					remedies: [{
						to: "To continue",
						type: `decide about ${ref.address} first`
					}]
				});
				return;
			}
		}
		if (this.#draft.failed.has(resource.address)) return;
		let { namespace, target } = this.#inputs.header;
		this.#draft.change(newChange(resource, "launch", reason, { depends_on: [...depends].sort() }, {
			leaves: newLeaves(resource, this.#names),
			idempotency_key: () => idempotencyKey(resource, {
				namespace,
				target,
				org: this.#inputs.org,
				generation
			})
		}));
	}
	#reference(resource, ref, depends) {
		let change = this.#draft.changes.get(ref.address), held = this.#draft.held.get(ref.address);
		if (this.#draft.failed.has(ref.address)) return `needs ${ref.address}, which will not exist`;
		if (change !== void 0 && (change.action === "create" || change.action === "replace")) depends.add(ref.address);
		else if (this.#names.idOf(ref) === void 0) return `needs ${ref.address}, which does not exist and is not created by this plan`;
		if (ref.version === "latest") {
			if (held !== void 0) return `needs the latest version of ${ref.address}, which is held`;
			change?.action === "update" && depends.add(ref.address);
			for (let mover of this.#movers(ref.address)) depends.add(mover);
			change === void 0 && this.#version(resource, ref) === null && this.#draft.fail(require_plan_codes.t.noVersion.code, resource.address, `The platform shows no version of ${ref.address}, so latest cannot be resolved.`, {
				place: resource.place,
				remedy: "Write the version number."
			});
		}
	}
	#movers(address) {
		let target = this.#items.get(address);
		return target === void 0 ? [] : target.refs.map((ref) => ref.address).filter((inner) => [
			"update",
			"replace",
			"create"
		].includes(this.#draft.changes.get(inner)?.action ?? ""));
	}
	#version(_resource, ref) {
		let kind = this.#inputs.kinds.find(ref.address.split("/", 1)[0] ?? ""), id = this.#names.idOf(ref), target = this.#items.get(ref.address);
		if (kind === void 0 || id === void 0) return;
		let partition = target?.partition ?? kind.home, list = this.#view.list(kind, partition), row = list.state === "ok" ? list.value.byId.get(id) : void 0;
		if (row?.version !== null && row?.version !== void 0) return row.version;
		let reading = this.#view.object(kind, partition, id);
		return reading.state === "ok" ? reading.value.version : void 0;
	}
	#hold(resource, why, message, entry) {
		this.#draft.hold({
			address: resource.address,
			kind: resource.kind.name,
			id: entry?.id ?? null,
			why,
			would: "launch",
			message,
			place: resource.place,
			leaves: [],
			edit: null,
			remedies: why === "unknown_launch" ? unknownLaunchRemedies(resource.place) : launchRemedies(resource.address)
		});
	}
};
// build/plan/decide/open-question.js
function openQuestion(kind, entry, live, written, isDone, versionOf) {
	let { writing, overwrote } = entry;
	if (Object.keys(entry.pulled).some((path) => !Object.hasOwn(entry.kept, path))) return;
	let old = written.filter((state) => state.asApplied);
	if (old.length > 0 && !isStillThere(kind, entry, live) && mayBeSetBack(writing, live, versionOf)) {
		let was = writing?.version ?? null, did = writing?.action === "delete" ? "deleted" : "written";
		return {
			what: "set_back",
			message: was !== null && live.version !== null && live.version !== was ? `may have been ${did} by an interrupted apply and changed since (version ${was} became ${live.version}): it has its old values again` : `may have been ${did} by an interrupted apply and changed back since: it has its old values again`,
			edit: editDigest(old, entry),
			states: old
		};
	}
	let over = isDone ? mayHaveOverwritten(writing, live, versionOf) : void 0;
	if (over !== void 0) return {
		what: "overwrote",
		message: `was updated by an interrupted apply, and somebody edited it on the platform before or after that (version ${over.from} became ${over.to}); that edit may no longer be live`,
		edit: require_closest.o({
			over,
			id: entry.id,
			after: entry.overwritten ?? null
		}, 16),
		states: []
	};
	if (overwrote != null) return {
		what: "overwrote",
		message: overwrote.maybe === !0 ? `was updated, and somebody edited it on the platform before or after that (version ${overwrote.from} became ${overwrote.to}); that edit may no longer be live` : `was edited on the platform during an update, which overwrote that edit: ${lostVersions(overwrote)} of it ${overwrote.to - overwrote.from > 2 ? "are" : "is"} no longer live`,
		edit: require_closest.o({
			overwrote,
			id: entry.id,
			after: entry.overwritten ?? null
		}, 16),
		states: []
	};
}
function isStillThere({ deletesForGood }, { writing, witness }, { object }) {
	return writing?.action !== "delete" || deletesForGood !== !0 ? !1 : witness.created_at !== null && witness.created_at === object.created_at;
}
function lostVersions({ from, to }) {
	return to - from > 2 ? `versions ${from + 1} to ${to - 1}` : `version ${from + 1}`;
}
// build/plan/decide/policy-view.js
function wantsProtection(resource, patterns) {
	return resource.settings.protect ?? require_model.jt(patterns, resource.address);
}
var PolicyView = class {
	#inputs;
	constructor(inputs) {
		this.#inputs = inputs;
	}
	forEdits(settings = {}) {
		let { policy } = this.#inputs;
		return policy.on_drift ?? settings.on_drift ?? policy.target_on_drift;
	}
	decides({ overwrite }, edit) {
		let told = this.#inputs.policy.on_drift;
		return overwrite === edit && (told === null || told === "overwrite");
	}
	ruling(settings, decision) {
		if (decision !== null) return {
			rule: "overwrite",
			decision,
			asked: "as requested (overwrite in sync)"
		};
		let rule = this.forEdits(settings);
		return {
			rule,
			decision,
			asked: `as requested (on_drift: ${rule})`
		};
	}
	undoesKeep(resource, edit) {
		let { on_drift, only } = this.#inputs.policy, names = only.filter((pattern) => pattern !== "*");
		return on_drift === "overwrite" && require_model.jt(names, resource.address) || this.decides(resource.settings, edit);
	}
	mayTakeOver(resource) {
		return resource.settings.take_over === !0 || require_model.jt(this.#inputs.policy.take_over, resource.address);
	}
	isNamed(resource) {
		let patterns = this.#inputs.policy.take_over.filter((pattern) => pattern !== "*");
		return require_model.jt(patterns, resource.address);
	}
	wantsProtection(resource) {
		return wantsProtection(resource, this.#inputs.policy.protect);
	}
	isProtected(match) {
		return match.entry?.protect === !0 || this.wantsProtection(match.resource);
	}
	key(resource, generation) {
		if (resource.kind.idempotency === void 0) return null;
		let { namespace, target } = this.#inputs.header;
		return idempotencyKey(resource, {
			namespace,
			target,
			org: this.#inputs.org,
			generation
		});
	}
}, HoldReasons = class {
	#inputs;
	#names;
	#draft;
	constructor({ inputs, names, draft }) {
		this.#inputs = inputs, this.#names = names, this.#draft = draft;
	}
	hold(match, why, would, message, states, remedies, live, edit = null) {
		let { resource } = match, id = live?.id ?? match.entry?.id ?? null;
		(id === null || why === "ambiguous" || why === "gone") && this.#draft.failed.add(resource.address), this.#draft.hold({
			address: resource.address,
			kind: resource.kind.name,
			id,
			why,
			would,
			message,
			place: resource.place,
			leaves: heldLeaves(states, resource),
			edit,
			remedies
		});
	}
	holdProtected(match, what, states, live) {
		let { address } = match.resource;
		this.hold(match, "protected", what === "replace" ? "replace" : "update", `is protected, which forbids a ${what}`, states, protectionRemedies(address, this.#inputs.header.target, match.resource.place), live);
	}
	needs(resource) {
		let needs = new Set();
		for (let ref of resource.refs) {
			if (this.#names.idOf(ref) !== void 0) continue;
			let change = this.#draft.changes.get(ref.address);
			if (!ref.external && change !== void 0 && (change.action === "create" || change.action === "replace")) needs.add(ref.address);
			else {
				this.#missing(resource, ref);
				return;
			}
		}
		return [...needs].sort();
	}
	#missing(resource, ref) {
		let { address, place, kind } = resource;
		this.#draft.failed.add(address), ref.external ? this.#draft.fail(require_plan_codes.t.externalMissing.code, address, `The external reference ${ref.address} does not match exactly one live object.`, {
			place,
			remedy: "Check the name on the platform, or write the id."
		}) : this.#draft.hold({
			address,
			kind: kind.name,
			id: null,
			why: "dependency",
			would: "create",
			message: `needs ${ref.address}, which does not exist and is not created by this plan`,
			place,
			leaves: [],
			edit: null,
			remedies: [{
				to: "To continue",
				type: `decide about ${ref.address} first`
			}]
		});
	}
	noteSecrets(match, secrets) {
		this.#draft.secretWrites.push(...secrets.map((secret) => ({
			...secret,
			write: !1
		})));
		let unknown = secrets.filter((secret) => secret.status === "unknown");
		if (unknown.length === 0) return;
		let { address, place } = match.resource, fields = unknown.map((secret) => secret.field).join(", ");
		this.#draft.say("note", require_plan_codes.t.secretUntold.code, address, `Cannot tell whether ${fields} ${unknown.length === 1 ? "is" : "are"} up to date (secrets cannot be read back); left unchanged.`, {
			place,
			remedy: "To write it anyway.",
			command: require_model.yt("apply", require_model.xt("--take-over", require_model.Nt(address)), "--only", require_model.Nt(address))
		});
	}
	sayArchived(resource, ids, place) {
		this.#draft.say("warning", require_plan_codes.t.archivedName.code, resource.address, `An archived ${resource.kind.singular} of the same name exists (id ${ids.join(", ")}); it stays archived.`, {
			place,
			remedy: `Restore it in ${resource.kind.words.app} first if that is the one you mean.`
		});
	}
	sayTwins({ kind, address, place }, id, twins) {
		let pin = syncLine(place, address, "id", this.#inputs.header.target, id);
		this.#draft.say("warning", require_plan_codes.t.secondOfName.code, address, `Another live ${kind.singular} has the same name (id ${twins.join(", ")}); this one is id ${id}.`, {
			place,
			remedy: `Rename or delete it in ${kind.words.app} if nobody needs it, or accept it by pinning this one: ${pin}`
		});
	}
	unreadable(match, message) {
		let { address, kind, partition, place } = match.resource;
		this.#draft.unread({
			address,
			kind: kind.name,
			partition,
			place
		}, message, this.#inputs.policy.allow_unreadable);
	}
};
// build/plan/decide/rolled-back.js
function markOf(inputs, address, entry) {
	if (inputs.policy.rollback !== void 0) return null;
	let departed = inputs.base.departed?.[address];
	return (entry === void 0 ? departed : entry)?.rolled_back ?? null;
}
var RollbackGuard = class {
	#inputs;
	#names;
	#holder;
	constructor(context) {
		let { inputs, names } = context;
		this.#inputs = inputs, this.#names = names, this.#holder = new HoldReasons(context);
	}
	isMarked(match) {
		return markOf(this.#inputs, match.resource.address, this.#entryOf(match)) !== null;
	}
	holds(match, live) {
		let { resource } = match, entry = this.#entryOf(match), mark = markOf(this.#inputs, resource.address, entry);
		if (mark === null) return !1;
		if (entry === void 0) {
			let message = `was removed by a rollback to revision ${mark.to}, but is still in the files`, remedies = [{
				to: "To keep it removed",
				type: edit(resource.place, "remove the item from the files,")
			}, letGo(resource.address)];
			return this.#holder.hold(match, "rolled_back", "create", message, [], remedies, live), !0;
		}
		let differing = this.#differing(match, entry, live);
		if (differing.length === 0) return !1;
		let isCommitted = entry.commit !== null, message = `was rolled back to revision ${mark.to}, but the files still differ${isCommitted ? "" : "; no known commit holds what was applied then"}`, remedies = [entry.commit === null ? pullBackRemedy("To keep the rollback", resource.address) : {
			to: "To keep the rollback",
			type: edit(resource.place, `revert the item to what it was in commit ${entry.commit.slice(0, 10)},`)
		}, letGo(entry.address)];
		return this.#holder.hold(match, "rolled_back", "update", message, differing, remedies, live), !0;
	}
	#entryOf({ resource, entry }) {
		return entry ?? this.#inputs.base.entries.get(resource.address);
	}
	#differing({ resource }, entry, live) {
		let ignore = resource.settings.ignore ?? [];
		return require_three_way.d(resource, ignore, live ?? NOTHING, entry, this.#names).filter((state) => state.gitMoved && !state.kept || state.dropped !== void 0);
	}
};
const NOTHING = {
	id: 0,
	object: {},
	version: null,
	createdAt: null,
	confirmed: !0
};
function heldWithoutItem(entry, mark) {
	return {
		address: entry.address,
		kind: entry.kind,
		id: entry.id,
		why: "rolled_back",
		would: entry.origin === "created" ? "delete" : "release",
		message: `was restored by a rollback to revision ${mark.to}, but is not in the files`,
		place: null,
		leaves: [],
		edit: null,
		remedies: [pullRemedy("To keep it", entry.address), letGo(entry.address)]
	};
}
function letGo(address) {
	return require_model.mt("To apply the files again", require_model.yt("ledger", "set", require_model.Nt(address), "--rolled-back", "off"));
}
// build/plan/decide/say-untold.js
const WHOLE_HISTORY = "git fetch --unshallow";
function sayUntold(draft, address, paths, place) {
	if (paths.length === 0) return;
	let what = `${paths.join(", ")} ${paths.length === 1 ? "was" : "were"}`;
	draft.say("note", require_plan_codes.t.noHistory.code, address, `${what} pulled from the platform, and this clone lacks the history to tell whether the files were edited afterwards.`, {
		place,
		remedy: `Fetch the history, in actions/checkout with fetch-depth 0: ${WHOLE_HISTORY}`
	});
}
// build/plan/decide/usage.js
var Usage = class {
	#inputs;
	#view;
	#names;
	#draft;
	#leftFiles = new Map();
	#items;
	#naming = new Map();
	#users = new Map();
	constructor(context) {
		let { inputs, view, names, draft } = context;
		this.#inputs = inputs, this.#view = view, this.#names = names, this.#draft = draft, this.#items = new Map(inputs.desired.map((resource) => [resource.address, resource]));
	}
	left(kind, id, address) {
		this.#leftFiles.set(`${kind.name} ${id}`, address);
	}
	of(kind, id) {
		let { isOpen, stay, usersOf } = this.#live(kind), found = usersOf.get(idKey(id)) ?? [], users = {
			waits: [],
			stay: [...stay]
		};
		for (let { user, address } of this.#inFiles(kind).get(idKey(id)) ?? []) (user.lifecycle !== "launch" || this.#draft.changes.get(address)?.action === "launch") && users.stay.push(address);
		for (let { user, live } of found) (user !== kind || live.id !== id) && this.#judge(user, live, kind, id, users);
		let counted = this.#counted(kind, id);
		if (!(isOpen || counted === "pending")) return counted === "unknown" ? users.stay.push("possibly others: the platform does not say how many") : counted > found.length && users.stay.push(`${counted - found.length} not shown in any list`), {
			waits: [...new Set(users.waits)].sort(),
			stay: [...new Set(users.stay)].sort()
		};
	}
	#inFiles(kind) {
		let known = this.#naming.get(kind);
		if (known !== void 0) return known;
		let uses = this.#inputs.desired.flatMap(({ kind: user, address, value }) => idsIn(user, value, kind).map((id) => ({
			id,
			user,
			address
		}))), naming = require_model.nt(uses, ({ id }) => idKey(id));
		return this.#naming.set(kind, naming), naming;
	}
	#live(kind) {
		let known = this.#users.get(kind);
		if (known !== void 0) return known;
		let stay = [], uses = [], isOpen = !1;
		for (let user of this.#inputs.kinds.all) {
			let mayUse = user === kind ? referringFields(user, kind).length > 0 : user.after.includes(kind.name);
			if (user.lifecycle !== "launch" && mayUse) for (let partition of partitionsOf(user, this.#inputs)) {
				let list = this.#view.list(user, partition);
				if (list.state === "pending" && (isOpen = !0), list.state === "unreadable" && stay.push(`possibly ${user.name} of ${partition}, which cannot be read`), list.state === "ok") for (let listed of list.value.active) {
					let live = this.#whole(user, partition, listed, kind);
					live === "pending" ? isOpen = !0 : uses.push(...idsIn(user, live.object, kind).map((id) => ({
						id,
						user,
						live
					})));
				}
			}
		}
		let found = {
			isOpen,
			stay,
			usersOf: require_model.nt(uses, ({ id }) => idKey(id))
		};
		return this.#users.set(kind, found), found;
	}
	#whole(user, partition, listed, kind) {
		if (referringFields(user, kind).every((name) => listed.object[name] !== void 0) || listed.confirmed || !user.readable) return listed;
		let reading = this.#view.object(user, partition, listed.id);
		return reading.state === "pending" ? "pending" : reading.state === "ok" ? reading.value : listed;
	}
	#judge(user, live, kind, id, users) {
		let address = this.#names.addressOf(user.name, live.id) ?? this.#leftFiles.get(`${user.name} ${live.id}`), change = address === void 0 ? void 0 : this.#draft.changes.get(address);
		address === void 0 ? users.stay.push(foreignAddress(user, live)) : change?.action === "delete" || change?.action === "update" && this.#dropsUse(user, change, kind, id) ? users.waits.push(address) : users.stay.push(address);
	}
	#dropsUse(user, change, kind, id) {
		let written = new Set(change.leaves.map((leaf) => String(require_model.H(leaf.path)?.[0] ?? leaf.path)));
		if (!referringFields(user, kind).some((name) => written.has(name))) return !1;
		let item = this.#items.get(change.address);
		return item !== void 0 && !usesOf(user, item.value).some(({ field, target }) => field.kind === kind.name ? typeof target == "object" ? this.#names.idOf(target) === id : target === id : !1);
	}
	#counted(kind, id) {
		let { uses } = kind;
		if (uses === void 0) return 0;
		let answer = this.#view.snapshot.raw(uses.ask(id, this.#inputs.org));
		return answer === void 0 ? "pending" : (answer.state === "raw" ? uses.count(answer.body) : void 0) ?? "unknown";
	}
};
function partitionsOf(kind, inputs) {
	let partitions = new Set([...inputs.desired, ...inputs.base.entries.values()].filter((holder) => (typeof holder.kind == "string" ? holder.kind : holder.kind.name) === kind.name).map((holder) => holder.partition));
	return kind.scoped && partitions.add(kind.home), partitions;
}
function foreignAddress(kind, live) {
	return require_model.Ot(kind.name, kind.key.map((name) => String(live.object[name] ?? live.id)));
}
function idsIn(user, value, kind) {
	let ids = new Set();
	for (let { field, target } of usesOf(user, value)) field.kind === kind.name && typeof target != "object" && ids.add(target);
	return [...ids];
}
function idKey(id) {
	return `${typeof id} ${id}`;
}
function referringFields(user, kind) {
	return Object.entries(user.fields.fields).filter(([, field]) => holdsId(field, kind.name)).map(([name]) => name);
}
function holdsId(field, kind) {
	switch (field.type) {
		case "id": return field.kind === kind;
		case "list": return holdsId(field.item, kind);
		case "map": return holdsId(field.value, kind);
		case "object": return Object.values(field.fields).some((member) => holdsId(member, kind));
		default: return !1;
	}
}
// build/plan/decide/removal.js
var RemovalDecider = class {
	#inputs;
	#context;
	#draft;
	#usage;
	#waiting = [];
	#candidates = [];
	#unseen = [];
	constructor(context) {
		let { inputs, draft } = context;
		this.#inputs = inputs, this.#context = context, this.#draft = draft, this.#usage = new Usage(context);
	}
	add(kind, left) {
		this.#waiting.push({
			kind,
			left
		});
	}
	replaced(match, live, states) {
		let { resource } = match, { kind } = resource;
		if (match.entry?.origin === "created") {
			let entry = require_generation.i(resource, live, match.entry), touched = require_three_way.f(kind, live.object, entry).map(({ path, value }) => ({
				path,
				live: value
			})), edit = editDigest(rawOf(touched), match.entry);
			touched.length === 0 || this.#context.policy.forEdits() === "overwrite" || this.#decides(resource.address, resource.settings, edit) ? this.#candidates.push({
				kind,
				entry,
				live,
				states,
				moved: touched,
				after: resource.address
			}) : this.#holdEdited(entry, live, touched, resource.address, edit);
		} else this.#draft.say("warning", require_plan_codes.t.oldStays.code, resource.address, `It is replaced; the old object (id ${live.id}) was not created by this repository, so it stays on the platform.`, {
			place: resource.place,
			remedy: `Delete it in ${kind.words.app} once nothing uses it.`
		});
	}
	decideLeft() {
		for (let { kind, left } of this.#waiting) this.#decide(kind, left);
		this.#holdUnseen(), this.#agreeOnRemoved();
	}
	decideDeletes() {
		let order = new Map(this.#inputs.kinds.all.map((kind, index) => [kind, index])), last = (kind) => order.get(kind) ?? 0;
		for (let { kind, entry, live } of this.#candidates) this.#usage.left(kind, live.id, entry.address);
		let byKind = [...this.#candidates].sort((a, b) => last(b.kind) - last(a.kind));
		for (let candidate of usersFirst(byKind)) this.#delete(candidate);
	}
	#decide(kind, left) {
		let { entry: known, found, dispute, isDisplaced } = left, entry = entryOf(left);
		if (isDisplaced && known.id === null || found.state === "pending") return;
		let subject = entry.replaced ?? entry.address;
		if (!this.#inputs.complete || !this.#inputs.removable(subject)) return;
		if (this.#inputs.unread !== null && !isNamed(entry, this.#inputs)) {
			this.#unseen.push(entry);
			return;
		}
		if (dispute !== void 0) {
			let { target } = this.#inputs.header, remedies = disputeRemedies({
				address: entry.address,
				place: null
			}, dispute, target);
			this.#draft.fail(require_plan_codes.t.claimedTwice.code, entry.address, dispute.message, adviceFrom(remedies));
			return;
		}
		if (found.state === "unreadable") {
			this.#unreadable(entry, found.message);
			return;
		}
		if (found.state === "gone") {
			this.#ledgerOnly(entry, "forget", "gone from the files and from the platform");
			return;
		}
		let mark = markOf(this.#inputs, entry.address, entry);
		if (mark !== null) {
			this.#draft.hold(heldWithoutItem(entry, mark));
			return;
		}
		let compared = this.#compared(kind, left, entry);
		if (compared === void 0) return;
		let { live, states } = compared, edited = states.filter((state) => !state.asApplied), moved = heldLeaves(edited), touched = require_three_way.f(kind, live.object, entry);
		for (let { path, value } of touched) moved.push({
			path,
			live: value
		});
		let edit = editDigest([...edited, ...touched.map(({ path, value }) => ({
			path,
			raw: value
		}))], entry), said = this.#inputs.leaving(subject), question = moved.length === 0 ? openQuestion(kind, entry, live, states, !1) : void 0;
		if (isDisplaced && !this.#mayGiveWay(known, entry, live)) return;
		if (said.release === !0 && entry.replaced === null) {
			this.#ledgerOnly(entry, "release", "no longer in the files; released, as requested (release: true in sync)", live);
			return;
		}
		let wantsDelete = said.delete === !0 || entry.replaced !== null;
		if (entry.origin === "adopted" && (entry.replaced !== null || !wantsDelete)) {
			let reason = entry.replaced === null ? "no longer in the files; not created by this repository, so it stays on the platform" : `${entry.replaced} replaced it; not created by this repository, so it stays on the platform`;
			this.#ledgerOnly(entry, "release", reason, live);
			return;
		}
		let isDecided = moved.length > 0 && this.#decides(subject, said, edit), { rule } = this.#context.policy.ruling({}, isDecided ? edit : null);
		if (question !== void 0 && this.#context.policy.forEdits() !== "overwrite" && !this.#decides(subject, said, question.edit)) this.#holdOpen(entry, live, question, subject);
		else if (moved.length > 0 && rule === "hold") {
			let untold = require_known_address.c(this.#inputs.base, entry), paths = edited.map(({ path }) => path).filter((path) => untold.has(path));
			sayUntold(this.#draft, subject, paths, null), this.#holdEdited(entry, live, moved, subject, edit);
		} else if (moved.length > 0 && rule === "keep") {
			let reason = `${leaves(entry)} and was edited on the platform; released (on_drift: keep)`;
			this.#ledgerOnly(entry, "release", reason, live);
		} else this.#remove({
			kind,
			entry,
			live,
			states,
			moved
		}, wantsDelete);
	}
	#mayGiveWay(known, entry, live) {
		let { policy, header } = this.#inputs;
		return known.protect || require_model.jt(policy.protect, known.address) ? (this.#draft.hold({
			address: entry.address,
			kind: entry.kind,
			id: live.id,
			why: "protected",
			would: policy.prune ? "delete" : "release",
			message: `is no longer in the files but protected, and ${known.address} would be renamed to its name`,
			place: null,
			leaves: [],
			edit: null,
			remedies: [{
				to: `To allow it on ${header.target}`,
				type: `apply ${syncLine(null, known.address, "protect", header.target, !1)} with the old names first`
			}]
		}), !1) : policy.prune ? !0 : (this.#ledgerOnly(entry, "release", `another object now has the address ${known.address}; prune is off, so this one stays on the platform`, live), !1);
	}
	#holdUnseen() {
		let { unread, policy } = this.#inputs, [first, ...others] = this.#unseen.sort((a, b) => require_closest.i(a.address, b.address));
		if (first === void 0 || unread === null) return;
		let names = others.slice(0, 5).map(({ address }) => address), more = others.length - names.length, also = `${names.join(", ")}${more > 0 ? ` and ${more} more` : ""}`, who = others.length === 0 ? "is not in any file that was read" : `is not in any file that was read, nor ${others.length === 1 ? "is" : `are ${others.length} other entries of the ledger:`} ${also}`, what = unread.count === 1 ? "a part" : `${unread.count} parts`;
		this.#draft.hold({
			address: first.address,
			kind: first.kind,
			id: first.id,
			why: "left_out",
			would: policy.prune ? "delete" : "release",
			message: `${who}; git left ${what} of the files out of this checkout, and their content is missing: ${unread.named}`,
			place: null,
			leaves: [],
			remedies: unread.remedies,
			edit: null
		});
	}
	#agreeOnRemoved() {
		let { base, desired, complete, removable, policy } = this.#inputs;
		if (!complete || this.#inputs.unread !== null || policy.rollback !== void 0) return;
		let items = new Set(desired.map((resource) => resource.address));
		for (let [address, { rolled_back }] of Object.entries(base.departed ?? {})) {
			if (rolled_back === null || base.entries.has(address) || items.has(address) || !removable(address)) continue;
			let of = {
				address,
				kind: { name: require_model.kt(address) },
				place: null
			};
			this.#draft.change(newChange(of, "forget", "the files agree with the rollback that removed it"));
		}
	}
	#decides(subject, settings, edit) {
		return this.#context.policy.decides(settings, edit) ? (this.#draft.decided.add(subject), !0) : !1;
	}
	#holdEdited(entry, live, moved, subject, edit) {
		let keep = entry.replaced === null ? "bring the item back into the files" : "copy what you need of it";
		this.#holdDelete(entry, live, subject, keep, {
			why: "drift",
			message: "was edited on the platform after the last apply",
			leaves: moved,
			edit
		});
	}
	#holdDelete(entry, live, subject, keep, { why, message, leaves: held, edit }) {
		let of = {
			address: subject,
			target: this.#inputs.header.target,
			place: null,
			edit
		};
		this.#draft.hold({
			address: entry.address,
			kind: entry.kind,
			id: live.id,
			why,
			would: "delete",
			message: `${leaves(entry)}, and ${message}`,
			place: null,
			leaves: held,
			edit,
			remedies: leftEditedRemedies(keep, of)
		});
	}
	#holdOpen(entry, live, { message, edit }, subject) {
		this.#holdDelete(entry, live, subject, "bring the item back into the files", {
			why: "conflict",
			message,
			leaves: [],
			edit
		});
	}
	#remove(candidate, wantsDelete) {
		let { entry, live, states } = candidate;
		!this.#inputs.policy.prune && !wantsDelete ? this.#draft.say("note", require_plan_codes.t.stays.code, entry.address, `It is no longer in the files but stays on the platform (id ${live.id}): prune is off.`, { remedy: "Set prune: true on the target to delete what this repository created, or release: true in sync to release it." }) : entry.replaced === null && this.#holdsProtected(entry, live, states) || this.#candidates.push(candidate);
	}
	#holdsProtected(entry, live, states) {
		let { address } = entry, said = this.#inputs.leaving(address).protect;
		return said === !1 && entry.protect ? (this.#draft.change(entryChange(entry, "converge", "protection is lifted; the next apply may delete it", liveParts(live, !1), { guards: () => guardsOf(states) })), !0) : !entry.protect && !(said ?? require_model.jt(this.#inputs.policy.protect, address)) ? !1 : (this.#draft.hold({
			address,
			kind: entry.kind,
			id: live.id,
			why: "protected",
			would: "delete",
			message: "is no longer in the files but protected, which forbids a delete",
			place: null,
			leaves: [],
			edit: null,
			remedies: protectionRemedies(address, this.#inputs.header.target)
		}), !0);
	}
	#delete({ kind, entry, live, states, moved, after }) {
		let { address, replaced } = entry;
		if (after !== void 0 && !this.#draft.changes.has(after)) return;
		let users = this.#usage.of(kind, live.id);
		if (users === void 0) return;
		if (users.stay.length > 0) {
			this.#draft.say("warning", require_plan_codes.t.staysInUse.code, address, `It ${leaves(entry)} and stays on the platform (id ${live.id}): it is still used by ${users.stay.join(", ")}.`, { remedy: "Remove those uses, and the next apply deletes it." });
			return;
		}
		let successors = this.#successors(kind, entry), missing = successors.find((one) => !this.#draft.changes.has(one));
		if (missing !== void 0) {
			this.#draft.hold({
				address,
				kind: kind.name,
				id: live.id,
				why: "dependency",
				would: "delete",
				message: `is no longer in the files; ${missing} may be its new form, which this plan does not create`,
				place: null,
				leaves: [],
				edit: null,
				remedies: [{
					to: "To continue",
					type: `decide about ${missing} first`
				}]
			});
			return;
		}
		let waits = [...users.waits, ...successors];
		replaced !== null && this.#draft.changes.has(replaced) && waits.push(replaced);
		let reason = replaced === null ? this.#whyDeleted(entry) : `${replaced} takes its place`, named = new Set(states.map(({ path }) => path)), parts = {
			...liveParts(live, !1),
			depends_on: waits.sort(),
			replaced_by: replaced
		};
		this.#draft.change(entryChange(entry, "delete", `${reason}${withEdit(moved)}`, parts, {
			leaves: () => [...states.filter((state) => state.present).map((state) => ({
				path: state.path,
				before: state.live
			})), ...moved.flatMap(({ path, live: before }) => named.has(path) || before === void 0 ? [] : [{
				path,
				before
			}])],
			guards: () => ({
				...guardsOf(states),
				...require_three_way.p(kind, live.object, named)
			})
		}));
	}
	#whyDeleted({ address, origin }) {
		return this.#inputs.leaving(address).delete === !0 ? "no longer in the files; deleted, as requested (delete: true in sync)" : `no longer in the files; ${origin === "created" ? "created by this repository" : "adopted by this repository"}`;
	}
	#successors(kind, { partition, replaced }) {
		return kind.renames || replaced !== null ? [] : this.#inputs.desired.filter((item) => item.kind === kind && item.partition === partition).map((item) => item.address).filter((item) => !this.#inputs.base.entries.has(item) && (this.#draft.changes.get(item)?.action === "create" || this.#draft.failed.has(item)));
	}
	#compared(kind, left, entry) {
		let found = comparedLeftover(kind, left, this.#context);
		if (found.state === "ok") return found;
		found.state === "gone" ? this.#ledgerOnly(entry, "forget", "gone from the files and from the platform") : found.state === "unreadable" && this.#unreadable(entry, found.message);
	}
	#unreadable(entry, message) {
		this.#draft.unread({
			...entry,
			place: null
		}, message, this.#inputs.policy.allow_unreadable);
	}
	#ledgerOnly(entry, action, reason, live) {
		let { replaced } = entry, parts = {
			id: live?.id ?? entry.id,
			depends_on: replaced !== null && this.#draft.changes.has(replaced) ? [replaced] : []
		};
		this.#draft.change(entryChange(entry, action, reason, parts));
	}
};
function usersFirst(candidates) {
	let users = new Map();
	for (let user of candidates) for (let { field, target } of usesOf(user.kind, user.live.object)) {
		if (field.kind !== user.kind.name) continue;
		let used = candidates.find(({ kind, live }) => kind === user.kind && live.id === target);
		used !== void 0 && users.set(used, [...users.get(used) ?? [], user]);
	}
	let ordered = new Set(), begun = new Set(), add = (candidate) => {
		if (!begun.has(candidate)) {
			begun.add(candidate);
			for (let user of users.get(candidate) ?? []) add(user);
			ordered.add(candidate);
		}
	};
	for (let candidate of candidates) add(candidate);
	return ordered;
}
function entryChange(entry, action, reason, parts, late = {}) {
	return newChange({
		address: entry.address,
		kind: { name: entry.kind },
		place: null
	}, action, reason, parts, late);
}
function entryOf({ entry, isDisplaced }) {
	let { address, id } = entry;
	return !isDisplaced || id === null ? entry : {
		...entry,
		address: require_generation.r(address, id),
		replaced: address
	};
}
function isNamed({ replaced }, { desired }) {
	return replaced !== null && desired.some((item) => item.address === replaced);
}
function isJudged(left, inputs) {
	let { entry: known, found, dispute, isDisplaced } = left;
	if (found.state !== "ok" || dispute !== void 0 || isDisplaced && known.id === null) return !1;
	let entry = entryOf(left);
	return !inputs.complete || !inputs.removable(entry.replaced ?? entry.address) || inputs.unread !== null && !isNamed(entry, inputs) ? !1 : markOf(inputs, entry.address, entry) === null;
}
function comparedLeftover(kind, left, { inputs, view, names }) {
	let { found } = left;
	if (found.state !== "ok") return found;
	let entry = entryOf(left), landed = require_known_address.s(inputs.base, entry), isMarked = (entry.writing ?? null) !== null;
	return confirm(view, {
		kind,
		partition: entry.partition
	}, found.value, (live) => require_three_way.d(require_model.c(kind, {}), [], live, entry, names, landed), (states) => !isMarked && states.every((state) => state.asApplied));
}
function withEdit(moved) {
	if (moved.length === 0) return "";
	let paths = [...new Set(moved.map(({ path }) => path))], more = paths.length > 5 ? ` and ${paths.length - 5} more` : "";
	return `; edited on the platform after the last apply (${paths.slice(0, 5).join(", ")}${more}), and that edit is lost with it`;
}
function rawOf(leaves) {
	return leaves.map(({ path, live }) => ({
		path,
		raw: live ?? null
	}));
}
function leaves(entry) {
	return entry.replaced === null ? "is no longer in the files" : `was replaced by another ${entry.replaced}`;
}
function leftoverOf(change) {
	return change.id === null ? null : require_generation.r(change.address, change.id);
}
// build/plan/document/counts.js
function countPlan(parts) {
	let of = (action) => parts.changes.filter((change) => change.action === action).length, errors = parts.diagnostics.filter((one) => one.severity === "error").length;
	return {
		create: of("create"),
		update: of("update"),
		replace: of("replace"),
		delete: of("delete"),
		launch: of("launch"),
		adopt: of("adopt"),
		converge: of("converge"),
		keep: of("keep"),
		release: of("release"),
		forget: of("forget"),
		held: parts.held,
		unchanged: parts.unchanged,
		unreadable: parts.unreadable,
		errors,
		warnings: countWarnings(parts.diagnostics)
	};
}
function countWarnings(diagnostics) {
	return require_model.ot(diagnostics).shown.filter(({ severity }) => severity === "warning").length;
}
// build/plan/document/new-name.js
function newNameOf(kind, { action, leaves }) {
	if (action !== "update" && action !== "replace") return;
	let leaf = nameLeaf(kind, leaves);
	return leaf?.after === void 0 || leaf.after === leaf.before ? void 0 : leaf.after;
}
function oldNameOf(kind, change) {
	return newNameOf(kind, change) === void 0 ? void 0 : nameLeaf(kind, change.leaves)?.before;
}
function nameLeaf(kind, leaves) {
	return leaves.find(({ path }) => path === kind?.nameField);
}
function likelyPairs(left, come) {
	let result = {
		pairs: [],
		compared: 0,
		skipped: {
			left: 0,
			come: 0
		}
	};
	if (left.length === 0 || come.length === 0) return result;
	let lines = new LineNumbers(), gone = first(left).map((one) => sketch(one, lines)), groups = require_model.nt(first(come).map((one) => sketch(one, lines)), ({ rest }) => rest);
	result.skipped = {
		left: left.length - gone.length,
		come: Math.max(0, come.length - 300)
	};
	for (let one of gone) for (let other of groups.get(one.rest) ?? []) {
		result.compared += 1;
		let shared = compare(one, other);
		shared !== void 0 && result.pairs.push({
			left: one.of,
			come: other.of,
			lines: shared
		});
	}
	return result.pairs = oneEach(result.pairs), result;
}
function oneEach(pairs) {
	let share = ({ lines }) => lines === null || lines.of === 0 ? 1 : lines.same / lines.of, sorted = [...pairs].sort((a, b) => share(b) - share(a) || require_closest.i(a.left.address, b.left.address) || require_closest.i(a.come.address, b.come.address)), taken = new Set();
	return sorted.filter(({ left, come }) => taken.has(left) || taken.has(come) ? !1 : (taken.add(left).add(come), !0));
}
function first(all) {
	return [...all].sort((a, b) => require_closest.i(a.address, b.address)).slice(0, 300);
}
var LineNumbers = class {
	#numbers = new Map();
	of(text) {
		let counts = new Map();
		for (let line of text.split("\n")) {
			let trimmed = line.trim();
			if (trimmed === "") continue;
			let number = this.#numbers.get(trimmed) ?? this.#numbers.size;
			this.#numbers.set(trimmed, number), counts.set(number, (counts.get(number) ?? 0) + 1);
		}
		return counts;
	}
};
function sketch(of, numbers) {
	let texts = [], rest = {};
	for (let [path, form] of Object.entries(of.forms)) typeof form == "string" && form.length >= 200 ? texts.push([path, form]) : form !== null && (rest[path] = form);
	return texts.sort(([a], [b]) => require_closest.i(a, b)), {
		of,
		rest: require_closest.a([rest, texts.map(([path]) => path)]),
		texts: texts.map(([, text]) => {
			let lines = numbers.of(text);
			return {
				text,
				lines,
				count: [...lines.values()].reduce((sum, times) => sum + times, 0)
			};
		})
	};
}
function compare(a, b) {
	if (a.texts.length === 0) return a.rest.length >= 200 ? null : void 0;
	let [same, of] = [0, 0];
	for (let [index, one] of a.texts.entries()) {
		let other = b.texts[index];
		if (other === void 0) return;
		let most = Math.max(one.count, other.count), shared = one.text === other.text ? most : sharedLines(one.lines, other.lines);
		if (shared < .9 * most) return;
		same += shared, of += most;
	}
	return {
		same,
		of
	};
}
function sharedLines(a, b) {
	let shared = 0;
	for (let [line, times] of a) shared += Math.min(times, b.get(line) ?? 0);
	return shared;
}
// build/plan/decide/recognised.js
function likelyRenames(kind, { matches, leftovers }, inputs, names) {
	let decided = new Set(), likely = {
		pairs: [],
		skipped: [],
		decided
	};
	if (!kind.renames || inputs.policy.rollback !== void 0 || !(inputs.isWhole ?? inputs.complete) || inputs.unread !== null) return likely;
	let come = matches.filter((match) => isNew(match, inputs)), left = come.length === 0 ? [] : leftovers.filter((leftover) => hasLeft(leftover, inputs));
	for (let partition of new Set(left.map(({ entry }) => entry.partition))) {
		let found = likelyPairs(left.filter(({ entry }) => entry.partition === partition).map((leftover) => ({
			address: leftover.entry.address,
			forms: formsOf(kind, leftover.entry),
			leftover
		})), come.filter(({ resource }) => resource.partition === partition).map((match) => ({
			address: match.resource.address,
			forms: wantedOf(match, names),
			match
		})));
		for (let pair of found.pairs) decided.add(pair.left.leftover).add(pair.come.match);
		likely.pairs.push(...found.pairs), likely.skipped.push(found.skipped);
	}
	return likely;
}
function holdLikelyRenames(kind, { pairs, skipped }, context) {
	for (let pair of pairs) hold(kind, pair, context);
	for (let one of skipped) saySkipped(kind, one, context.draft);
}
function isNew({ resource, entry, found, replacing }, inputs) {
	return found.state === "absent" && entry === void 0 && replacing === void 0 && inputs.selected(resource.address);
}
function hasLeft({ entry, found, dispute, isDisplaced }, inputs) {
	if (found.state !== "ok" || entry.replaced !== null || dispute !== void 0 || isDisplaced || !inputs.removable(entry.address) || markOf(inputs, entry.address, entry) !== null) return !1;
	let said = inputs.leaving(entry.address);
	return said.delete !== !0 && said.release !== !0;
}
function withoutKey(kind, forms) {
	return Object.fromEntries(Object.entries(forms).filter(([path]) => !kind.key.includes(path)));
}
function formsOf(kind, { leaves, pulled }) {
	let taken = Object.fromEntries(Object.entries(pulled).map(([path, { desired }]) => [path, desired]));
	return withoutKey(kind, {
		...leaves,
		...taken
	});
}
function wantedOf({ resource }, names) {
	let { kind, settings } = resource;
	return withoutKey(kind, require_three_way.t(resource, names, settings.ignore ?? []));
}
function hold(kind, { left, come, lines }, { inputs, draft }) {
	let { entry, found } = left.leftover, { resource } = come.match, id = found.state === "ok" ? found.value.id : entry.id, share = lines === null ? "everything but the name is equal" : lines.same === lines.of ? "everything but the name is equal, including long texts" : `all other fields are equal, and ${lines.same} of ${lines.of} lines of text`, remedies = likelyRenameRemedies(resource.place, entry.address, resource.address), parts = {
		kind: kind.name,
		why: "renamed",
		edit: null,
		remedies
	};
	draft.failed.add(resource.address), draft.hold({
		...parts,
		leaves: [],
		address: resource.address,
		id: null,
		would: "create",
		place: resource.place,
		message: `is new in the files and may be a rename of ${entry.address} (id ${id}): ${share}`
	}), inputs.complete && draft.hold({
		...parts,
		leaves: [],
		address: entry.address,
		id,
		would: inputs.policy.prune && entry.origin === "created" ? "delete" : "release",
		place: null,
		message: `is no longer in the files and may have been renamed to ${resource.address}: ${share}`
	});
}
function likelyRenameRemedies(place, old, now) {
	return [
		{
			to: "To treat it as a rename and keep the id, on all targets",
			type: syncLineForAll(place, now, "renamed_from", old)
		},
		{
			to: "To delete the old one (not a rename), on all targets",
			type: syncLineForAll(place, old, "delete", !0)
		},
		{
			to: "To release the old one (not a rename), on all targets",
			type: syncLineForAll(place, old, "release", !0)
		}
	];
}
function saySkipped(kind, { left, come }, draft) {
	left + come !== 0 && draft.say("note", require_plan_codes.t.notCompared.code, null, `Too many ${kind.name} were removed and added to detect every rename: 300 of each were compared, ${left} removed and ${come} added ones were not.`, { remedy: "Mark renames with renamed_from in sync, or apply in several steps." });
}
// build/plan/facts.js
function* readFacts(inputs, view) {
	let finder = new FactFinder(inputs, view), facts = yield* untilRead(view.snapshot, () => finder.look());
	if (facts.kinds.length < finder.relevant.length) throw Error("planning waits for something that it did not ask for");
	return facts;
}
function itemStates({ resource, entry }, live, { inputs, names }) {
	let ignore = resource.settings.ignore ?? [];
	return require_three_way.d(resource, ignore, live, entry, names, require_known_address.r(inputs.base, entry, resource));
}
function compareItem(match, listed, context) {
	let compare = (live) => itemStates(match, live, context);
	if (isPlainlyUnchanged(match.resource, listed, match.entry, context.names) && require_known_address.r(context.inputs.base, match.entry, match.resource).size === 0) return new PlainComparison(listed, match, context);
	let isMarked = (match.entry?.writing ?? null) !== null;
	return confirm(context.view, match.resource, listed, compare, isMarked ? () => !1 : void 0);
}
var PlainComparison = class {
	state = "ok";
	isPlain = !0;
	live;
	#match;
	#context;
	constructor(live, match, context) {
		this.live = live, this.#match = match, this.#context = context;
	}
	get states() {
		return itemStates(this.#match, this.live, this.#context);
	}
};
function matchAnew(kind, { inputs, view, names }) {
	names.forget(kind);
	let { found } = findKind(kind, {
		inputs,
		view,
		names
	});
	return {
		kind,
		...found,
		likely: likelyRenames(kind, found, inputs, names)
	};
}
function findKind(kind, { inputs, view, names }) {
	let isResolved = resolveExternal(kind, inputs, view, names);
	return {
		found: kind.lifecycle === "launch" ? {
			matches: [],
			leftovers: [],
			isOpen: !1
		} : require_match.r(kind, inputs, view, names),
		isResolved
	};
}
var FactFinder = class {
	#inputs;
	#view;
	relevant;
	#found = new Map();
	#matches = new Map();
	#compared = new Map();
	#names;
	#context;
	constructor(inputs, view) {
		this.#inputs = inputs, this.#view = view, this.#names = new require_three_way.h(inputs.base), this.#context = {
			inputs,
			view,
			names: this.#names
		};
		let names = relevantKinds(inputs);
		this.relevant = inputs.kinds.all.filter(({ name }) => names.has(name));
	}
	look() {
		let open = new Set();
		for (let kind of this.relevant) !this.#found.has(kind) && !this.#find(kind, open) && open.add(kind.name), kind.lifecycle === "launch" && this.#askStatus(kind);
		for (let { kind, matches, leftovers, likely } of this.#found.values()) {
			for (let match of matches) likely.decided.has(match) || this.#compare(match);
			for (let left of leftovers) likely.decided.has(left) || this.#compareLeft(kind, left);
		}
		return {
			kinds: this.relevant.flatMap((kind) => this.#found.get(kind) ?? []),
			names: this.#names,
			matches: this.#matches,
			compared: this.#compared
		};
	}
	#find(kind, open) {
		let names = this.#names, { found, isResolved } = findKind(kind, this.#context);
		if (!isResolved || found.isOpen || kind.after.some((name) => open.has(name))) return names.forget(kind), !1;
		for (let match of found.matches) this.#matches.set(match.resource.address, match);
		return this.#found.set(kind, {
			kind,
			...found,
			likely: likelyRenames(kind, found, this.#inputs, names)
		}), !0;
	}
	#compare(match) {
		let { resource, found, entry, replacing } = match, { address, kind, partition } = resource, known = this.#compared.get(match);
		if (!this.#inputs.selected(address) || known !== void 0 && known.state !== "pending") return;
		let recorded = entry ?? this.#inputs.base.entries.get(address);
		if (recorded === void 0 && markOf(this.#inputs, address, recorded) !== null || (found.state === "absent" && replacing !== void 0 && this.#view.object(kind, partition, replacing.live.id), found.state !== "live")) return;
		if (known === void 0) {
			this.#compared.set(match, compareItem(match, found.live, this.#context));
			return;
		}
		let reading = this.#view.object(kind, partition, found.live.id), states = reading.state === "ok" ? itemStates(match, reading.value, this.#context) : [];
		this.#compared.set(match, reading.state === "ok" ? {
			state: "ok",
			live: reading.value,
			states
		} : reading);
	}
	#compareLeft(kind, left) {
		isJudged(left, this.#inputs) && comparedLeftover(kind, left, this.#context);
	}
	#askStatus(kind) {
		let { ended } = require_model.Z(kind);
		for (let item of this.#inputs.desired) {
			if (item.kind !== kind || !this.#inputs.selected(item.address)) continue;
			let entry = launchEntry(this.#inputs.base, item), { state, status = null } = entry?.launch ?? {}, isOver = status !== null && ended.includes(status.toLowerCase());
			state === "launched" && !isOver && entry?.id != null && this.#view.object(kind, item.partition, entry.id);
		}
	}
};
function relevantKinds(inputs) {
	let relevant = new Set();
	for (let resource of inputs.desired) if (inputs.selected(resource.address)) {
		relevant.add(resource.kind.name);
		for (let ref of resource.refs) relevant.add(require_model.kt(ref.address));
	}
	for (let entry of inputs.base.entries.values()) inputs.complete && inputs.removable(entry.address) && relevant.add(entry.kind);
	return relevant;
}
// build/plan/decide/secrets.js
function secretWrites(match, everything, named, inputs) {
	let { address, secrets } = match.resource, writes = [];
	for (let [field, leaves] of byField(secrets)) {
		let found = leaves.map((leaf) => ({
			leaf,
			status: inputs.secretStatus(leaf.value, match.entry?.secrets[leaf.path])
		})), isNew = found.map(({ leaf, status }) => isNewSecret(leaf, match.entry) && status !== "unchanged"), write = everything || found.some(({ status }) => status === "changed") || isNew.includes(!0) || hasLost(field, leaves, match.entry) || named && found.some(({ status }) => status === "unknown" || status === "unset");
		for (let { leaf, status } of found) writes.push({
			address,
			field: leaf.path,
			variable: variableOf(leaf.value),
			status: everything ? "changed" : status,
			write
		});
	}
	return writes;
}
function byField(leaves) {
	let fields = new Map();
	for (let leaf of leaves.values()) {
		if (require_model.N(leaf.value) && Object.keys(leaf.value).length === 0) continue;
		let field = String(leaf.steps[0]);
		fields.set(field, [...fields.get(field) ?? [], leaf]);
	}
	return fields;
}
function isNewSecret(leaf, entry) {
	return entry === void 0 || entry.secrets[leaf.path] !== void 0 ? !1 : entry.origin === "created" || Object.keys(entry.secrets).length > 0;
}
function hasLost(field, leaves, entry) {
	let paths = new Set(leaves.map((leaf) => leaf.path));
	return Object.keys(entry?.secrets ?? {}).some((path) => path.split(/[.[]/, 1)[0] === field && !paths.has(path));
}
function variableOf(value) {
	return value instanceof require_model.k ? value.name : null;
}
// build/plan/decide/decide-live.js
var LiveDecider = class {
	#inputs;
	#names;
	#draft;
	#policy;
	#holder;
	#removal;
	#versionOf;
	#asked;
	constructor(context, removal) {
		let { inputs, names, draft, policy, matches } = context;
		this.#inputs = inputs, this.#names = names, this.#draft = draft, this.#policy = policy, this.#holder = new HoldReasons(context), this.#removal = removal, this.#versionOf = (address) => {
			let found = matches.get(address)?.found;
			return found?.state === "live" ? found.live.version : void 0;
		};
	}
	withoutBase(match, live, states, unsettled) {
		let { resource } = match;
		if (unsettled.length > 0) {
			let edit = editDigest(unsettled, void 0), isDecided = this.#decides(resource, edit), message = `exists on the platform with different values, and ${this.#inputs.base.state === "present" ? "this repository has not applied it yet" : "without a ledger it is unknown who wrote them"}`;
			!isDecided && !this.#policy.mayTakeOver(resource) ? this.#holder.hold(match, "takeover", "update", message, unsettled, takeoverRemedies(this.#editOf(resource, edit)), live, edit) : this.#policy.isProtected(match) ? this.#holder.holdProtected(match, "takeover", unsettled, live) : this.#update(match, live, states, unsettled, takeoverReason(resource, isDecided), {
				overwrites: "takeover",
				decision: isDecided ? edit : null
			});
			return;
		}
		let secrets = secretWrites(match, !1, this.#policy.isNamed(resource), this.#inputs);
		secrets.some((secret) => secret.write) ? this.#update(match, live, states, [], takeoverReason(resource, !1), { overwrites: "takeover" }) : (this.#holder.noteSecrets(match, secrets), this.#draft.change(newChange(resource, "adopt", "already equal on the platform", liveParts(live, resource.kind.versioned), { guards: () => guardsOf(states) })));
	}
	withBase(match, entry, live, states, unsettled) {
		let { resource } = match, moved = unsettled.filter((state) => state.liveMoved), foreign = unsettled.filter((state) => state.foreign), edited = moved.length + foreign.length > 0;
		if (!edited && this.#leavesOpen(match, entry, live, states, unsettled)) return;
		if (unsettled.length === 0) {
			this.#settled(match, entry, live, states);
			return;
		}
		let edit = edited ? editDigest(editedLeaves(states), entry) : "", decision = edited && this.#decides(resource, edit) ? edit : null;
		if (decision === null && foreign.length > 0 && !this.#policy.mayTakeOver(resource)) {
			let remedies = takeoverRemedies(this.#editOf(resource, edit));
			this.#holder.hold(match, "takeover", "update", "now sets fields whose live values differ and were never applied from here", foreign, remedies, live, edit);
		} else if (moved.length === 0) this.#update(match, live, states, unsettled, reasonOf(unsettled), {
			overwrites: foreign.length > 0 ? "takeover" : null,
			decision
		});
		else {
			let isConflict = unsettled.some((state) => state.gitMoved || state.dropped === "clear"), { rule, asked } = this.#policy.ruling(resource.settings, decision), isOpen = unsettled.some((state) => isUndecidable(state, states)), remedies = driftRemedies(this.#editOf(resource, edit), isOpen);
			if (rule === "overwrite") {
				let reason = `edited on the platform after the last apply; overwritten, ${asked}`;
				this.#update(match, live, states, unsettled, reason, {
					overwrites: "drift",
					decision
				});
			} else if (rule === "keep") this.#keep(match, live, states, moved, unsettled);
			else {
				let untold = require_known_address.c(this.#inputs.base, entry), paths = moved.map(({ path }) => path).filter((path) => untold.has(path));
				sayUntold(this.#draft, resource.address, paths, resource.place);
				let message = isConflict ? "was edited on the platform and in the files after the last apply" : "was edited on the platform after the last apply", why = isConflict ? "conflict" : "drift";
				this.#holder.hold(match, why, "update", message, unsettled, remedies, live, edit);
			}
		}
	}
	#leavesOpen(match, entry, live, states, unsettled) {
		let { resource } = match, isDone = unsettled.length === 0 && states.some((state) => state.gitMoved && state.asWanted), written = require_half_written.r(resource.kind, entry) ? {
			...entry,
			writing: null
		} : entry, question = openQuestion(resource.kind, written, live, unsettled, isDone, this.#versionOf);
		if (question === void 0) return !1;
		let { what, message, edit, states: old } = question, decision = this.#decides(resource, edit) ? edit : null, { rule, asked } = this.#policy.ruling(resource.settings, decision);
		if (rule === "overwrite") {
			if (unsettled.length === 0) this.#settled(match, entry, live, states, decision);
			else {
				let reason = what === "set_back" ? `changed back after an interrupted apply; overwritten, ${asked}` : reasonOf(unsettled);
				this.#update(match, live, states, unsettled, reason, {
					overwrites: "drift",
					decision
				});
			}
		} else if (rule === "keep" && what === "set_back") this.#keep(match, live, states, old, unsettled);
		else {
			let of = this.#editOf(resource, edit), remedies = what === "set_back" ? setBackRemedies(of) : overwroteRemedies(of, match.resource.kind.words);
			this.#holder.hold(match, "conflict", "update", message, old, remedies, live, edit);
		}
		return !0;
	}
	#decides(resource, edit) {
		return this.#policy.decides(resource.settings, edit) ? (this.#draft.decided.add(resource.address), !0) : !1;
	}
	#editOf({ address, place }, edit) {
		return {
			address,
			place,
			target: this.#inputs.header.target,
			edit
		};
	}
	#settled(match, entry, live, states, decision = null) {
		let { resource } = match, secrets = secretWrites(match, !1, this.#policy.isNamed(resource), this.#inputs);
		secrets.some((secret) => secret.write) ? this.#update(match, live, states, [], "a secret changed") : (this.#holder.noteSecrets(match, secrets), this.isStale(match, entry, states) ? this.#draft.change(newChange(resource, "converge", "already up to date on the platform; only the ledger is updated", {
			...liveParts(live, resource.kind.versioned),
			unmanaged: unmanagedOf(states),
			kept: stillKept(states),
			decision,
			renamed_from: renamedFrom(match)
		}, { guards: () => guardsOf(states) })) : this.#draft.unchanged += 1);
	}
	#keep(match, live, states, moved, unsettled) {
		let kept = Object.fromEntries(moved.map((state) => [state.path, {
			live: state.raw,
			desired: state.desired ?? null
		}])), rest = unsettled.filter((state) => !moved.includes(state));
		rest.length > 0 ? this.#update(match, live, states, rest, "the live edits are kept, as requested (on_drift: keep); the rest is updated", { kept }) : this.#draft.change(newChange(match.resource, "keep", "edited on the platform after the last apply; kept, as requested (on_drift: keep)", {
			...liveParts(live, match.resource.kind.versioned),
			kept: {
				...stillKept(states),
				...kept
			}
		}, { guards: () => guardsOf(states) }));
	}
	#update(match, live, states, unsettled, reason, { kept = {}, overwrites = null, decision = null, begun = !1 } = {}) {
		let { resource } = match, { kind, address } = resource, fixed = unsettled.filter((state) => state.leaf.field !== void 0 && require_model.Dt(state.leaf.field) === "immutable"), replaced = fixed.filter((state) => kind.replaceOn.includes(String(state.leaf.steps[0]))), stuck = fixed.find((state) => !replaced.includes(state));
		if (stuck !== void 0) {
			this.#draft.fail(require_plan_codes.t.immutable.code, address, `${stuck.path} cannot be changed once ${withArticle(kind.singular)} exists.`, {
				place: resource.placeOf(stuck.leaf.steps),
				remedy: "Write the live value, or rename the item so that a new one is created."
			});
			return;
		}
		let renames = unsettled.some((state) => kind.key.includes(state.path));
		if (this.#policy.isProtected(match) && (replaced.length > 0 || renames)) {
			this.#holder.holdProtected(match, replaced.length > 0 ? "replace" : "rename", unsettled, live);
			return;
		}
		let allKept = {
			...stillKept(states),
			...kept
		};
		if (replaced.length > 0 && Object.keys(allKept).length > 0) {
			let message = `would be replaced, which would lose the live edits of ${Object.keys(allKept).join(", ")}`, lost = states.filter((state) => allKept[state.path] !== void 0 || replaced.includes(state)), remedies = [pullRemedy("To keep the live edit", address), overwriteRemedy("To overwrite it", address)];
			this.#holder.hold(match, "conflict", "replace", message, lost, remedies, live);
			return;
		}
		let needs = this.#holder.needs(resource);
		if (needs === void 0) return;
		let action = replaced.length > 0 ? "replace" : "update", secrets = secretWrites(match, action === "replace", this.#policy.isNamed(resource), this.#inputs);
		secrets.some((secret) => secret.write) ? this.#draft.secretWrites.push(...secrets) : this.#holder.noteSecrets(match, secrets);
		let from = live.version, generation = require_generation.t(match.entry ?? this.#inputs.base.entries.get(address), void 0, kind), isPlanned = this.#draft.change(newChange(resource, action, action === "replace" ? `${replaced[0]?.path} cannot be changed in place, so the object is replaced` : reason, {
			id: live.id,
			unmanaged: action === "replace" ? [] : unmanagedOf(states),
			kept: allKept,
			overwrites,
			decision,
			depends_on: needs,
			version: kind.versioned ? {
				from,
				expected: action === "replace" ? 1 : from === null ? null : from + 1
			} : null,
			renamed_from: renamedFrom(match)
		}, {
			leaves: leafChanges(resource, action === "replace" ? withLost(states, unsettled) : unsettled, this.#names),
			guards: () => guardsOf(states),
			...action === "replace" ? { idempotency_key: () => this.#policy.key(resource, generation) } : {}
		}));
		action === "replace" && isPlanned && !begun && (this.#names.withdraw(kind, address), this.#removal.replaced(match, live, states));
	}
	replaceOn(match, entry, live, states) {
		let question = openQuestion(match.resource.kind, entry, live, states.filter(require_three_way.l), !1, this.#versionOf);
		if (question?.what === "set_back" && this.#policy.forEdits(match.resource.settings) !== "overwrite") {
			let { message, edit, states: old } = question;
			if (!this.#decides(match.resource, edit)) {
				let remedies = setBackRemedies(this.#editOf(match.resource, edit));
				this.#holder.hold(match, "conflict", "replace", message, old, remedies, live, edit);
				return;
			}
		}
		this.#update(match, live, states, states.filter(require_three_way.l), "an earlier replacement was interrupted", { begun: !0 });
	}
	#isAsked(address) {
		return this.#asked ??= new Set(this.#inputs.desired.map((item) => item.address)), this.#asked.has(address);
	}
	isAsRecorded(match, entry) {
		return match.resource.secrets.size === 0 && !this.isStale(match, entry, []);
	}
	isStale(match, entry, states) {
		return entry.id === null || (entry.writing ?? null) !== null || (entry.overwrote ?? null) !== null || isMarked(entry, this.#inputs.policy.rollback) || entry.address !== match.resource.address && (!followsLive(match, states) || this.#isAsked(entry.address)) || isRenameForgotten(match, entry) || entry.protect !== this.#policy.wantsProtection(match.resource) || states.some((state) => state.gitMoved && !state.kept || state.dropped !== void 0) || Object.keys(entry.kept).some((path) => !states.some((state) => state.path === path && state.kept));
	}
};
function isMarked(entry, to) {
	let mark = entry.rolled_back ?? null;
	return mark !== null && mark.to !== to;
}
function isRenameForgotten({ resource }, entry) {
	let done = entry.renamed_from ?? null;
	return done !== null && resource.settings.renamed_from !== done;
}
function followsLive(match, states) {
	return states.some((state) => state.pulled && match.resource.kind.key.includes(state.path));
}
function stillKept(states) {
	return Object.fromEntries(states.filter((state) => state.kept).map((state) => [state.path, {
		live: state.raw,
		desired: state.desired ?? null
	}]));
}
function unmanagedOf(states) {
	return states.filter((state) => state.dropped === "unmanaged").map((state) => state.path);
}
function withLost(states, unsettled) {
	return [...unsettled, ...states.filter((state) => state.dropped === "unmanaged" && state.present)];
}
function takeoverReason({ settings }, isDecided) {
	return `taken over, as requested (${isDecided ? "overwrite in sync" : settings.take_over === !0 ? "take_over in sync" : "--take-over"})`;
}
function reasonOf(unsettled) {
	return unsettled.some((state) => state.base === void 0) ? "the file sets new fields" : "changed in the files";
}
function withArticle(noun) {
	return `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
}
// build/plan/decide/decide.js
var Decider = class {
	#context;
	#inputs;
	#view;
	#names;
	#draft;
	#policy;
	#holder;
	#live;
	#rollbacks;
	constructor(context, removal) {
		let { inputs, view, names, draft, policy } = context;
		this.#context = context, this.#inputs = inputs, this.#view = view, this.#names = names, this.#draft = draft, this.#policy = policy, this.#holder = new HoldReasons(context), this.#live = new LiveDecider(context, removal), this.#rollbacks = new RollbackGuard(context);
	}
	decide(match) {
		let { resource, found } = match, { address, place } = resource;
		if (!this.#isRolledBack(match)) switch (found.state) {
			case "pending": return;
			case "unreadable":
				this.#holder.unreadable(match, found.message);
				return;
			case "ambiguous":
				this.#holder.hold(match, "ambiguous", "update", `${sentence(found.message)}; nothing is written until it is clear which object is meant`, [], pinRemedies(address, found.ids, this.#inputs.header.target, resource.settings.id !== void 0, place));
				return;
			case "disputed":
				this.#draft.fail(require_plan_codes.t.claimedTwice.code, address, found.message, {
					place,
					...adviceFrom(disputeRemedies(resource, found, this.#inputs.header.target))
				});
				return;
			case "gone":
				this.#gone(match);
				return;
			case "absent":
				match.replacing === void 0 ? this.#create(match, "in the files, not on the platform") : this.#replaceOn(match, match.replacing);
				return;
			case "live": match.archived.length > 0 && this.#holder.sayArchived(resource, match.archived, place), match.twins.length > 0 && this.#holder.sayTwins(resource, found.live.id, match.twins), this.#present(match, found.live);
		}
	}
	#isRolledBack(match) {
		let { found } = match;
		if (found.state === "pending" || found.state === "unreadable" || !this.#rollbacks.isMarked(match)) return !1;
		if (found.state !== "live") return this.#rollbacks.holds(match, void 0);
		let compared = this.#compared(match, found.live);
		return compared.state === "pending" || compared.state === "unreadable" ? !1 : this.#rollbacks.holds(match, compared.state === "ok" ? compared.live : void 0);
	}
	#gone(match) {
		let { resource } = match, edit = goneDigest(match.entry ?? { id: null }), isDecided = this.#policy.decides(resource.settings, edit);
		isDecided && this.#draft.decided.add(resource.address);
		let { rule, decision, asked } = this.#policy.ruling(resource.settings, isDecided ? edit : null);
		if (rule === "overwrite") this.#create(match, `deleted on the platform after the last apply; recreated, ${asked}`, decision);
		else if (rule === "keep") this.#draft.change(newChange(resource, "release", "deleted on the platform; released (on_drift: keep), and the next apply recreates it unless it is removed from the files", { id: match.entry?.id ?? null })), this.#draft.failed.add(resource.address);
		else {
			let { address, place } = resource, remedies = goneRemedies({
				address,
				place,
				edit,
				target: this.#inputs.header.target
			});
			this.#holder.hold(match, "gone", "create", "was deleted or archived on the platform after the last apply", [], remedies, void 0, edit);
		}
	}
	#create(match, reason, decision = null) {
		let { resource, entry } = match, { kind, address, place } = resource, needs = this.#holder.needs(resource);
		if (needs === void 0) return;
		match.archived.length > 0 && this.#holder.sayArchived(resource, match.archived, place);
		let { entries, departed } = this.#inputs.base, generation = require_generation.t(entry ?? entries.get(address), departed?.[address], resource.kind);
		this.#draft.secretWrites.push(...secretWrites(match, !0, !1, this.#inputs)), this.#draft.change(newChange(resource, "create", reason, {
			decision,
			depends_on: needs,
			version: kind.versioned ? {
				from: null,
				expected: 1
			} : null
		}, {
			leaves: newLeaves(resource, this.#names),
			idempotency_key: () => this.#policy.key(resource, generation)
		}));
	}
	#replaceOn(match, { entry, live: listed }) {
		let { resource } = match, reading = this.#view.object(resource.kind, resource.partition, listed.id);
		reading.state === "unreadable" ? this.#holder.unreadable(match, reading.message) : reading.state === "gone" ? this.#create(match, "in the files, not on the platform") : reading.state === "ok" && this.#live.replaceOn(match, entry, reading.value, itemStates({
			resource,
			entry
		}, reading.value, this.#context));
	}
	#present(match, listed) {
		let { resource } = match, confirmed = this.#confirm(match, listed);
		if (confirmed === void 0) return;
		let { live } = confirmed;
		if (confirmed.isPlain === !0 && match.entry !== void 0 && this.#live.isAsRecorded(match, match.entry)) {
			this.#draft.unchanged += 1;
			return;
		}
		let noted = confirmed.states, isUndone = noted.some(({ kept }) => kept) && this.#isUndone(match, live), entry = match.entry === void 0 || !isUndone ? match.entry : {
			...match.entry,
			kept: {}
		}, states = isUndone ? itemStates({
			resource,
			entry
		}, live, this.#context) : noted;
		for (let state of states.filter((one) => one.kept)) this.#draft.say("note", require_plan_codes.t.kept.code, resource.address, `${state.path} differs from the file; the live value is kept (on_drift: keep).`, {
			place: resource.placeOf(state.leaf.steps),
			...adviceFrom([overwriteRemedy("To overwrite it anyway", resource.address)])
		});
		let unsettled = states.filter(require_three_way.l);
		entry === void 0 ? this.#live.withoutBase(match, live, states, unsettled) : this.#live.withBase(match, entry, live, states, unsettled);
	}
	#isUndone({ resource, entry }, live) {
		if (entry === void 0) return !1;
		let before = {
			...entry,
			kept: {}
		}, edited = editedLeaves(itemStates({
			resource,
			entry: before
		}, live, this.#context));
		return this.#policy.undoesKeep(resource, editDigest(edited, before));
	}
	#confirm(match, listed) {
		let found = this.#compared(match, listed);
		if (found.state === "ok") return found;
		found.state === "unreadable" ? this.#holder.unreadable(match, found.message) : found.state === "gone" && match.entry !== void 0 ? this.#gone({
			...match,
			found: { state: "gone" }
		}) : found.state === "gone" && this.#holder.hold(match, "unconfirmed", "update", "is listed by the platform but cannot be read by its id", [], []);
	}
	#compared(match, listed) {
		let { facts, names } = this.#context;
		return (names.hasWithdrawn ? void 0 : facts.compared.get(match)) ?? compareItem(match, listed, this.#context);
	}
};
function sentence(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
// build/plan/decide/effects.js
function addEffects({ names, draft }, referrers) {
	let changed = changedIn(draft);
	if (changed.length === 0) return;
	let uses = new UseIndex(referrers, names), moves = new Map();
	for (let change of changed) for (let { referrer, use } of uses.of(change)) {
		let effect = effectOf(change, referrer, use);
		change.effects.push(effect), effect.what === "repins" && moves.set(referrer.address, (moves.get(referrer.address) ?? 0) + 1);
	}
	for (let change of changed) {
		for (let effect of change.effects) {
			if (effect.what !== "repins" || effect.from === null || effect.from === void 0) continue;
			let own = +(draft.changes.get(effect.address)?.action === "update");
			effect.expected = effect.from + (moves.get(effect.address) ?? 0) + own;
		}
		let moved = moves.get(change.address), { version } = change;
		moved !== void 0 && version !== null && version.expected !== null && change.action === "update" && (version.expected += moved);
	}
}
function changedIn(draft) {
	return [...draft.changes.values()].filter((change) => [
		"update",
		"replace",
		"delete"
	].includes(change.action));
}
function effectOf(change, { address, version }, { field }) {
	return change.action === "update" ? field.onUpdate === "moves" ? {
		what: "repins",
		address,
		from: version,
		expected: null
	} : {
		what: field.onUpdate === "pinned" ? "pinned_by" : "used_by",
		address
	} : {
		what: "used_by",
		address
	};
}
var UseIndex = class {
	#byTarget = new Map();
	constructor(referrers, names) {
		let at = 0;
		for (let referrer of referrers) for (let use of usesOf(referrer.kind, referrer.value)) {
			let usage = {
				at,
				referrer,
				use
			};
			at += 1;
			for (let key of targetKeys(use, names)) this.#add(key, usage);
		}
	}
	#add(key, usage) {
		let known = this.#byTarget.get(key);
		known === void 0 ? this.#byTarget.set(key, [usage]) : known.push(usage);
	}
	of({ kind, address, id }) {
		let byId = id === null ? [] : this.#byTarget.get(require_model.et(kind, id)) ?? [], all = [...this.#byTarget.get(addressKey(kind, address)) ?? [], ...byId], first = new Map();
		for (let usage of all.sort((a, b) => a.at - b.at)) first.has(usage.referrer) || first.set(usage.referrer, usage);
		return [...first.values()];
	}
};
function targetKeys({ field, target }, names) {
	let kind = String(field.kind);
	if (!(target instanceof require_model.O)) return [require_model.et(kind, target)];
	let id = names.idOf(target);
	return [addressKey(kind, target.address), ...id === void 0 ? [] : [require_model.et(kind, id)]];
}
function addressKey(kind, address) {
	return `${kind} $ref ${address}`;
}
function findReferrers({ inputs, matches, view, names, draft }) {
	let changedKinds = new Set(changedIn(draft).map((change) => change.kind)), referrers = [];
	if (changedKinds.size === 0) return referrers;
	for (let resource of inputs.desired) {
		let found = matches.get(resource.address)?.found, version = found?.state === "live" ? found.live.version : null;
		referrers.push({
			address: resource.address,
			kind: resource.kind,
			value: resource.value,
			version
		});
	}
	for (let kind of inputs.kinds.all) if (kind.lifecycle !== "launch" && kind.after.some((name) => changedKinds.has(name))) for (let partition of partitionsOf(kind, inputs)) {
		let list = view.list(kind, partition);
		if (list.state === "ok") for (let live of list.value.active) names.addressOf(kind.name, live.id) === void 0 && referrers.push(foreign(kind, live));
	}
	return referrers.sort((a, b) => a.address < b.address ? -1 : +(a.address > b.address));
}
function foreign(kind, live) {
	return {
		address: foreignAddress(kind, live),
		kind,
		value: live.object,
		version: live.version
	};
}
// build/plan/decide/note-decisions.js
function noteDecisions(context) {
	let { inputs, draft } = context, open = new Set([...draft.failed, ...draft.unreadable.map((one) => one.address)]);
	for (let decision of inputs.decisions) {
		let { address } = decision;
		if (draft.decided.has(address) || !inputs.selected(address)) continue;
		let held = draft.held.get(address);
		held === void 0 && open.has(address) || (held === void 0 || held.edit !== null) && note(context, decision, held?.edit ?? null);
	}
}
function note({ inputs: { base, header }, draft }, { address, edit, place }, other) {
	let of = `overwrite: {${header.target}: ${edit}}`;
	if (other !== null) {
		let message = `${of} does not match the current edit on the platform (${other}).`;
		draft.say("note", require_plan_codes.t.otherEdit.code, address, message, {
			place,
			remedy: "Review that edit, then write its digest or remove the line."
		});
		return;
	}
	let message = base.entries.get(address)?.overwritten === edit ? `${of} has been applied and has no further effect.` : `${of} matches no current edit.`;
	draft.say("note", require_plan_codes.t.editSettled.code, address, message, {
		place,
		remedy: "Remove the line from sync."
	});
}
// build/plan/decide/online.js
function checkOnline(context) {
	let { inputs, draft } = context, online = new Online(context);
	for (let resource of inputs.desired) {
		let change = draft.changes.get(resource.address);
		change !== void 0 && [
			"create",
			"update",
			"replace",
			"launch"
		].includes(change.action) && resource.kind.online?.(resource.value, online, ({ path, code, severity, message, remedy }) => {
			let extra = {
				place: resource.placeOf(path),
				...remedy === void 0 ? {} : { remedy }
			};
			severity === "error" ? drop(draft, resource, code, message, extra) : draft.say(severity, code, resource.address, message, extra);
		}, change.id);
	}
}
function drop(draft, resource, code, message, extra) {
	draft.changes.delete(resource.address);
	for (let secret of draft.secretWrites) secret.address === resource.address && (secret.write = !1);
	draft.fail(code, resource.address, message, extra);
}
function checkKept(context) {
	let { inputs, draft, matches } = context, online = new Online(context);
	for (let resource of inputs.desired) {
		let { address, kind, value } = resource, found = matches.get(address)?.found;
		if (kind.kept === void 0 || found?.state !== "live" || !inputs.selected(address)) continue;
		let change = draft.changes.get(address);
		draft.held.has(address) || change !== void 0 && require_plan.n.has(change.action) || kind.kept(value, found.live.id, online, ({ path, code, severity, message, remedy }) => {
			let extra = {
				place: resource.placeOf(path),
				...remedy === void 0 ? {} : { remedy }
			};
			draft.say(severity, code, address, message, extra);
		});
	}
}
var Online = class {
	org;
	#inputs;
	#view;
	#names;
	#partitions;
	constructor({ inputs, view, names }) {
		this.org = inputs.org, this.#partitions = new Map(inputs.desired.map(({ address, partition }) => [address, partition])), this.#inputs = inputs, this.#view = view, this.#names = names;
	}
	raw(path, query = {}) {
		let answer = this.#view.snapshot.raw(path, query);
		return answer?.state === "raw" ? answer.body : void 0;
	}
	list(path) {
		let answer = this.#view.snapshot.rows(path);
		return answer?.state === "rows" ? answer.rows : void 0;
	}
	object(kindName, target, field) {
		let kind = this.#inputs.kinds.find(kindName), id = target instanceof require_model.O ? this.#names.idOf(target) : target;
		if (kind === void 0 || typeof id != "number" && typeof id != "string") return;
		let address = target instanceof require_model.O ? target.address : this.#names.addressOf(kindName, id);
		if (address !== void 0 && require_model.kt(address) !== kindName) return;
		let partition = this.#partitions.get(address ?? "") ?? kind.home, list = this.#view.list(kind, partition);
		if (list.state === "pending") return;
		let row = list.state === "ok" ? list.value.byId.get(id) : void 0;
		if (row?.object[field] !== void 0) return row.object;
		let reading = this.#view.object(kind, partition, id);
		return reading.state === "ok" ? reading.value.object : void 0;
	}
}, PlanBuilder = class {
	changes = new Map();
	held = new Map();
	secretWrites = [];
	unreadable = [];
	diagnostics = [];
	failed = new Set();
	decided = new Set();
	overridden = [];
	unchanged = 0;
	#stop;
	constructor(stop) {
		this.#stop = stop;
	}
	change(change) {
		let stop = this.#stop(change);
		return stop === void 0 ? (this.changes.set(change.address, change), !0) : (this.holdChange(change, stop), !1);
	}
	holdChange(change, stop) {
		let { address, kind, id, action, place } = change;
		this.changes.delete(address), id === null && this.failed.add(address);
		let leaves = change.leaves.map(({ path, before, after, place: text }) => ({
			path,
			...before === void 0 ? {} : { live: before },
			...after === void 0 ? {} : { git: after },
			...text === void 0 ? {} : { place: text }
		}));
		this.hold({
			address,
			kind,
			id,
			would: action,
			place,
			leaves,
			edit: null,
			...stop
		});
	}
	hold(held) {
		this.held.set(held.address, held);
	}
	say(severity, code, address, message, extra = {}) {
		let argv = extra.command && require_model.gt(extra.command);
		this.diagnostics.push({
			code,
			severity,
			message,
			address,
			place: extra.place ?? null,
			remedy: extra.remedy ?? null,
			...argv === void 0 ? {} : { argv }
		});
	}
	unread(of, message, allowed) {
		let { address, kind, partition, place } = of;
		this.failed.add(address), allowed.includes(kind) ? this.unreadable.push({
			address,
			message
		}) : this.fail(require_common_codes.t.unreadable.code, address, `The ${kind} of ${partition} cannot be read (${message}), so nothing can be planned.`, {
			place,
			remedy: `Give the key's user the right to read them, or set allow_unreadable: [${kind}]`
		});
	}
	fail(code, address, message, extra = {}) {
		this.failed.add(address), this.say("error", code, address, message, extra);
	}
};
// build/plan/decide/change-rules.js
const JUDGED = new Set([
	...require_plan.n,
	"adopt",
	"release"
]);
var ChangeJudge = class {
	#inputs;
	#steps = new require_schema.n();
	constructor(inputs) {
		this.#inputs = inputs;
	}
	get isIdle() {
		return (this.#inputs.policy.rules?.rules ?? []).length === 0;
	}
	broken(change, digest) {
		let { policy, header } = this.#inputs;
		if (policy.rules === void 0 || !JUDGED.has(change.action)) return [];
		let shown = ruleChange(change, this.#inputs), { address, renamed_from: from } = change, addresses = from === null ? [address] : [address, from];
		return policy.rules.rules.flatMap((rule) => {
			if (!addresses.some((address) => require_schema.r(rule, address, header.target))) return [];
			let found = require_schema.t(rule.schema, { ...shown }, this.#steps);
			return found.length === 0 ? [] : [{
				rule,
				what: found === "too_long" ? "its schema takes too long to check" : found.map(({ path, is }) => `${path.length === 0 ? "the change" : path.join(".")} ${is}`).join("; "),
				override: this.#override(rule, digest)
			}];
		});
	}
	#override({ name }, digest) {
		return this.#inputs.policy.rules?.overrides.find((one) => one.rule === name && (one.changes === null || one.changes.has(digest)));
	}
};
function ruleChange(change, { header, base }) {
	let { address, action, kind, renamed_from, overwrites } = change;
	return {
		action,
		deletes: action === "delete" || action === "replace",
		kind,
		name: require_model.Pt(address).parts.join("/"),
		address,
		target: header.target,
		adopted: (base.entries.get(renamed_from ?? address) ?? base.entries.get(address))?.origin === "adopted",
		fields: change.leaves.map(({ path }) => path),
		renamed_from,
		overwrites
	};
}
var Safeguards = class {
	#inputs;
	#judge;
	#stops = new Map();
	constructor(inputs) {
		this.#inputs = inputs, this.#judge = new ChangeJudge(inputs);
	}
	stop(change) {
		return this.#stops.get(gateKey(change));
	}
	closes(changes) {
		let before = this.#stops.size;
		return this.#judgeRules(changes), this.#stops.size > before || (this.#judgeEmpty(changes), this.#judgeBudget(changes), this.#judgeReview(changes), this.#stops.size > before);
	}
	#judgeRules(changes) {
		if (!this.#judge.isIdle) for (let change of changes) {
			let broken = this.#judge.broken(change, change.digest).filter(({ rule, override }) => rule.level === "error" && override === void 0);
			if (broken.length === 0) continue;
			let rules = broken.map(({ rule }) => rule), names = broken.map(({ rule, what }) => require_schema.i(rule, what)).join("; ");
			this.#hold(change, {
				why: "rule",
				message: `breaks ${broken.length === 1 ? "the rule" : "the rules"} ${names}`,
				remedies: ruleRemedies(change, rules)
			});
		}
	}
	#judgeEmpty(changes) {
		let { desired, policy, base, header } = this.#inputs;
		if (policy.allow_empty || desired.some((resource) => this.#inputs.removable(resource.address))) return;
		let owned = [...base.entries.values()].filter((entry) => this.#inputs.removable(entry.address)).length, message = `is no longer in the files, which hold nothing for target ${header.target}, while the ledger records ${owned} ${owned === 1 ? "resource" : "resources"}`;
		for (let change of changes) (change.action === "delete" || change.action === "release") && this.#hold(change, {
			why: "safeguard",
			message,
			remedies: emptyRemedies()
		});
	}
	#judgeBudget(changes) {
		let { kinds, base, policy, header } = this.#inputs, ids = new Map(changes.map(({ address, id }) => [address, id])), counted = changes.filter((change) => countsAsDelete(change, ids, base)), parts = changes.flatMap((change) => removedParts(change, kinds)), total = parts.reduce((sum, { removed }) => sum + removed, counted.length);
		if (total === 0 || total <= (policy.allow_deletes ?? -1)) return;
		let owned = [...base.entries.values()].filter((entry) => entry.id !== null && entry.replaced === null && isObjectKind(kinds, entry.kind)).length, { max_deletes: most, max_delete_percent: percent } = policy.limits, isMany = total > most, isShare = owned >= 10 && counted.length * 100 > owned * percent;
		if (policy.allow_deletes === null && !isMany && !isShare) return;
		let limit = policy.allow_deletes === null ? isMany ? `max_deletes: ${most}` : `max_delete_percent: ${percent} (of ${owned} recorded resources)` : `--allow-deletes ${policy.allow_deletes}`, remedies = budgetRemedies(total, header.target), message = `would be ${total === 1 ? "the only delete or replacement" : `one of ${total} deletes and replacements`}; target ${header.target} allows ${limit}`;
		for (let change of counted) this.#hold(change, {
			why: "safeguard",
			message,
			remedies
		});
		for (let { change, removed, plural } of parts) {
			let message = `would make ${removed === total ? `all ${total}` : `${removed} of ${total}`} deletes and replacements (its ${plural}); target ${header.target} allows ${limit}`;
			this.#hold(change, {
				why: "safeguard",
				message,
				remedies
			});
		}
	}
	#judgeReview(changes) {
		let { reviewed } = this.#inputs.policy;
		if (reviewed !== null) for (let change of changes) require_plan.n.has(change.action) && !reviewed.has(change.digest) && this.#hold(change, {
			why: "unreviewed",
			message: `would be changed (${change.action}), but no reviewed plan shows it`,
			remedies: unreviewedRemedies(change.address)
		});
	}
	#hold(change, stop) {
		let key = gateKey(change);
		this.#stops.has(key) || this.#stops.set(key, stop);
	}
};
function gateKey(change) {
	return `${change.action} ${change.address}`;
}
function countsAsDelete(change, ids, base) {
	let { action, address, id, replaced_by: successor } = change;
	return action === "replace" ? !0 : action === "delete" ? successor === null || !base.entries.has(address) && ids.has(successor) && ids.get(successor) !== id : !1;
}
function removedParts(change, kinds) {
	let parts = change.action === "update" ? kinds.find(change.kind)?.parts : void 0, removed = parts?.removed(change.leaves) ?? 0;
	return parts === void 0 || removed === 0 ? [] : [{
		change,
		removed,
		plural: parts.plural
	}];
}
function isObjectKind(kinds, name) {
	return kinds.find(name)?.lifecycle === "object";
}
// build/plan/decide/said-names.js
function sayNames(context) {
	new SaidNames(context).say();
}
var SaidNames = class {
	#inputs;
	#matches;
	#view;
	#names;
	#draft;
	#suggestions = new require_closest.t(3);
	#looks = new Map();
	#left;
	constructor({ inputs, matches, view, names, draft }) {
		this.#inputs = inputs, this.#matches = matches, this.#view = view, this.#names = names, this.#draft = draft;
		let used = new Set([...matches.values()].map((match) => match.entry)), items = new Set(inputs.desired.map((item) => item.address));
		this.#left = [...inputs.base.entries.values()].filter((entry) => entry.replaced === null && !used.has(entry) && !items.has(entry.address));
	}
	say() {
		for (let match of this.#matches.values()) {
			let { address } = match.resource;
			this.#draft.changes.get(address)?.action === "create" && (this.#sayRename(match), this.#sayAlike(match));
		}
		this.#sayEndings();
	}
	#sayRename({ resource, entry }) {
		let { address, kind, partition, settings, place } = resource, old = settings.renamed_from;
		if (old === void 0 || entry !== void 0) return;
		let candidates = this.#left.filter((one) => one.kind === kind.name && one.partition === partition).map((one) => one.address), near = this.#suggestions.of(old, candidates), where = partition === kind.home || !kind.scoped ? "" : ` in ${partition}`;
		this.#draft.say("warning", require_plan_codes.t.renameUnknown.code, address, `renamed_from names ${require_model._(old, near ?? "")}, which is neither in the ledger nor on the platform${where}; a new one is created.`, {
			place,
			remedy: near === void 0 ? "Correct renamed_from in sync, or remove it if a new one is intended." : `Did you mean ${require_model._(near, old)}?`
		});
	}
	#sayAlike({ resource }) {
		let { address, kind, partition, value, place, placeOf } = resource, { target } = this.#inputs.header, { nameField } = kind, name = require_model.Q(kind, value);
		if (nameField === null || typeof name != "string") return;
		let list = this.#view.list(kind, partition);
		if (list.state !== "ok") return;
		let index = this.#byLook(kind, list.value.active), alike = [...new Set(require_model.x(name).flatMap((look) => index.get(look) ?? []))].filter((live) => require_model.Q(kind, live.object) !== name && !this.#isItem(kind, live));
		for (let live of alike) {
			let other = String(require_model.Q(kind, live.object)), [theirs, ours] = require_model.v(other, name);
			this.#draft.say("warning", require_plan_codes.t.similarName.code, address, `The platform has ${JSON.stringify(other)} (id ${live.id}), which differs ${require_model.S(other, name)}: ${theirs} there, ${ours} in the file. A second one is created.`, {
				place: placeOf([nameField]),
				remedy: `To use that one, write its name as the platform has it, or pin it: ${syncLine(place, address, "id", target, live.id)}`
			});
		}
	}
	#byLook(kind, rows) {
		let known = this.#looks.get(rows);
		if (known !== void 0) return known;
		let index = new Map();
		for (let live of rows) for (let look of require_model.x(String(require_model.Q(kind, live.object) ?? ""))) {
			let same = index.get(look);
			same === void 0 ? index.set(look, [live]) : same.push(live);
		}
		return this.#looks.set(rows, index), index;
	}
	#isItem(kind, live) {
		let owner = this.#names.addressOf(kind.name, live.id);
		return owner !== void 0 && this.#matches.has(owner);
	}
	#sayEndings() {
		let { base, complete, desired, endings = [] } = this.#inputs;
		if (!complete || this.#left.length === 0) return;
		let items = new Set(desired.map((item) => item.address));
		for (let { address, setting, place } of endings) {
			if (base.entries.has(address) || items.has(address) || base.departed?.[address] !== void 0) continue;
			let near = this.#suggestions.of(address, this.#left.map((one) => one.address));
			near !== void 0 && this.#draft.say("warning", require_plan_codes.t.leavesNothing.code, address, `${setting} names ${require_model._(address, near)}, which is neither in the files nor in the ledger.`, {
				place,
				remedy: `Did you mean ${require_model._(near, address)}? It is no longer in the files.`
			});
		}
	}
};
// build/plan/decide/say-cautions.js
function sayCautions({ inputs, matches, draft }) {
	for (let { address, kind: name, action, place, leaves } of draft.changes.values()) {
		let kind = inputs.kinds.find(name);
		if (kind?.cautions === void 0 || action !== "update" && action !== "delete") continue;
		let found = matches.get(address)?.found, live = found?.state === "live" ? found.live.object : {};
		for (let caution of kind.cautions({
			action,
			live,
			leaves
		})) draft.say("warning", require_plan_codes.t.caution.code, address, caution, { place });
	}
}
// build/plan/decide/say-rules.js
function sayRules({ inputs, draft }) {
	let judge = new ChangeJudge(inputs);
	if (!judge.isIdle) for (let change of draft.changes.values()) {
		let { address, place } = change;
		for (let { rule, what, override } of judge.broken(change, changeDigest(change, draft.secretWrites))) {
			let says = `Rule ${require_schema.i(rule, what)}`;
			rule.level === "warning" ? draft.say("warning", require_rule_codes.t.warned.code, address, `${says}.`, {
				place,
				remedy: "Change the files as the rule wants it, or apply it all the same."
			}) : override !== void 0 && (draft.overridden.push({
				override,
				address
			}), draft.say("note", require_rule_codes.t.overridden.code, address, `${says}, overridden ${overrideWords(override)}.`, { place }));
		}
	}
}
function overrideWords({ label, pull }) {
	return label === void 0 ? "by --override" : `by the label ${label} of #${pull}`;
}
// build/plan/decide/say-strays.js
function sayStrays({ inputs, view, draft, matches }) {
	for (let { address, kind: name, partition, strays = [] } of inputs.base.entries.values()) {
		let kind = inputs.kinds.find(name);
		if (kind === void 0 || strays.length === 0) continue;
		let rows = view.list(kind, partition), left = strays.filter((id) => rows.state !== "ok" || rows.value.byId.has(id));
		if (left.length === 0) continue;
		let isMadeAgain = draft.changes.get(address)?.action === "create", ids = left.map((id) => `${name}/${id}`).join(", ");
		draft.say("warning", require_plan_codes.t.strays.code, address, isMadeAgain ? `An interrupted apply made ${ids} in its place; this one removes it first, unless somebody edited it.` : `An interrupted apply made ${ids} in its place, and nothing removes it.`, {
			place: matches.get(address)?.resource.place ?? null,
			...isMadeAgain ? {} : { remedy: `Delete it in ${kind.words.app}.` }
		});
	}
}
// build/plan/decide/taken-names.js
function holdTakenNames(context, displaced) {
	let taken = new TakenNames(context, displaced);
	for (; taken.holdNext(););
}
var TakenNames = class {
	#inputs;
	#matches;
	#displaced;
	#itemOf = new Map();
	#view;
	#names;
	#draft;
	#stays;
	#byName = new Map();
	constructor(context, displaced) {
		let { inputs, matches, view, names, draft } = context;
		this.#inputs = inputs, this.#matches = matches, this.#displaced = new Map(displaced.map((left) => [left.entry.address, left]));
		for (let { entry, resource } of matches.values()) entry !== void 0 && this.#itemOf.set(entry.address, resource.address);
		this.#view = view, this.#names = names, this.#draft = draft, this.#stays = new Set(draft.diagnostics.filter(({ code }) => code === require_plan_codes.t.staysInUse.code).map(({ address }) => address));
	}
	holdNext() {
		let isHeld = !1;
		for (let change of [...this.#draft.changes.values()]) {
			let stop = this.#stopOf(change);
			stop !== void 0 && (this.#draft.holdChange(change, stop), isHeld = !0);
		}
		return isHeld;
	}
	#stopOf(change) {
		let { address, replaced_by: successor } = change;
		if (successor !== null) return this.#displaced.has(successor) && !this.#draft.changes.has(successor) && this.#draft.held.has(successor) ? waitingFor(successor) : void 0;
		let match = this.#matches.get(address);
		if (match !== void 0 && change.id !== null) return this.#addressTaken(change, match) ?? this.#nameTaken(change, match);
	}
	#addressTaken(change, { entry }) {
		let { address } = change;
		if (change.renamed_from === null || !this.#inputs.base.entries.has(address)) return;
		let item = this.#itemOf.get(address);
		if (item !== void 0) return item === address || this.#draft.changes.get(item)?.renamed_from === address ? void 0 : this.#keptBy(item);
		let left = this.#displaced.get(address);
		if (left === void 0 || entry?.address === address || this.#isSettled(left)) return;
		let { id } = left.entry, other = id === null ? address : require_generation.r(address, id);
		return this.#draft.held.has(other) ? this.#keptBy(other) : {
			why: "dependency",
			message: `would take the address of the recorded ${address} (id ${id ?? "unknown"}), which this plan does not cover`,
			remedies: [{
				to: "To continue",
				type: "plan all files, without --only"
			}]
		};
	}
	#isSettled({ entry, found }) {
		if (entry.id === null) return found.state === "gone";
		let other = require_generation.r(entry.address, entry.id);
		return this.#draft.changes.has(other) || this.#stays.has(other);
	}
	#nameTaken(change, { resource: { kind, partition } }) {
		let name = newNameOf(kind, change);
		if (name === void 0) return;
		let list = this.#view.list(kind, partition);
		if (list.state === "ok") for (let live of this.#named(kind, list.value.active, name)) {
			let owner = live.id === change.id ? void 0 : this.#ownerOf(kind, live);
			if (owner === void 0 || !this.#matches.has(owner)) continue;
			let other = this.#draft.changes.get(owner);
			if (other === void 0 || other.action !== "replace" && newNameOf(kind, other) === void 0) return this.#keptBy(owner);
		}
	}
	#ownerOf(kind, { id }) {
		return this.#names.addressOf(kind.name, id);
	}
	#named(kind, rows, name) {
		let index = this.#byName.get(rows) ?? require_model.nt(rows, (live) => require_model.Q(kind, live.object));
		return this.#byName.set(rows, index), index.get(name) ?? [];
	}
	#keptBy(other) {
		let held = this.#draft.held.get(other);
		return {
			why: held?.why === "protected" ? "protected" : "dependency",
			message: `would take the name of ${other}, which keeps it${held === void 0 ? "" : " because it is held"}`,
			remedies: [{
				to: "To continue",
				type: `decide about ${other} first`
			}]
		};
	}
};
function waitingFor(successor) {
	return {
		why: "dependency",
		message: `is no longer in the files; ${successor} would take its name, but is held`,
		remedies: [{
			to: "To continue",
			type: `decide about ${successor} first`
		}]
	};
}
// build/plan/decide/say-secrets.js
function saySecrets(secrets, inputs, draft) {
	let unset = secrets.filter(({ variable }) => variable !== null && !inputs.secrets.isSet(variable)), byVariable = require_model.nt(unset.filter(({ write }) => write), ({ variable }) => variable ?? "");
	for (let [variable, writes] of byVariable) {
		let addresses = [...new Set(writes.map(({ address }) => address))], [first = ""] = addresses, more = addresses.length === 1 ? "" : ` and ${addresses.length - 1} more`;
		draft.say("warning", require_plan_codes.n.secretUnset.code, first, `Applying this plan sends the secret ${variable} to ${first}${more}, and ${variable} is not set here.`, {
			place: inputs.desired.find(({ address }) => address === first)?.place ?? null,
			remedy: inputs.secrets.toSet(variable)
		});
	}
	let names = unset.flatMap(({ write, status, variable }) => !write && status === "unset" && variable !== null && !byVariable.has(variable) ? [variable] : []);
	if (names.length === 0) return;
	let list = [...new Set(names)].sort(require_closest.i), isOne = list.length === 1;
	draft.say("note", require_plan_codes.n.notCompared.code, null, `Not compared: ${list.join(", ")} ${isOne ? "is" : "are"} not set here. The platform keeps what was applied last.`);
}
// build/plan/document/text-facts.js
function textFacts(kind, path, before, after, item) {
	let steps = require_model.H(path), field = steps && require_model.Tt(kind.fields, steps);
	return steps === void 0 || field === void 0 ? [] : Array.from(changedTexts(field, before, after, steps), (text) => ({
		path: require_model.B(text.steps),
		length: {
			before: lengthOf(text.before),
			after: lengthOf(text.after)
		},
		...text.names === void 0 ? {} : { placeholders: moved(text.names, text, kind, item) }
	}));
}
function* changedTexts(field, before, after, steps) {
	if (field.type === "text") {
		if (field.long === void 0 || typeof before != "string" || typeof after != "string") return;
		before !== after && (yield {
			steps,
			before,
			after,
			names: field.placeholders
		});
	} else if (require_closest.l(before) && require_closest.l(after)) for (let name of Object.keys(after)) {
		let member = require_model.Tt(field, [name]);
		member !== void 0 && Object.hasOwn(before, name) && (yield* changedTexts(member, before[name], after[name], [...steps, name]));
	}
}
function lengthOf(text) {
	let length = 0;
	for (let at = 0; at < text.length; at += 1) {
		let code = text.charCodeAt(at), next = text.charCodeAt(at + 1);
		code >= 55296 && code < 56320 && next >= 56320 && next < 57344 || code === 13 && next === 10 || (length += 1);
	}
	return length;
}
function moved({ names, listed }, { before, after }, kind, item) {
	let [old, now] = [new Set(names(before)), new Set(names(after))], removed = [...old].filter((name) => !now.has(name)), inList = listed === void 0 ? void 0 : listedNames(kind, listed, item);
	return {
		added: [...now].filter((name) => !old.has(name)),
		removed,
		still_listed: inList === void 0 ? [] : removed.filter((name) => inList.has(name))
	};
}
function listedNames(kind, listed, item) {
	let field = require_model.Tt(kind.fields, [listed]), list = item?.[listed];
	if (field?.type !== "list" || field.key === void 0 || !Array.isArray(list)) return;
	let { key } = field;
	return new Set(list.map((one) => require_model.N(one) ? one[key] : one));
}
// build/plan/document/used-overrides.js
function usedOverrides(changes, excused) {
	let used = [...require_model.nt(changes, ({ override: { rule, label, pull } }) => JSON.stringify([
		rule,
		label,
		pull
	])).values()].flatMap((all) => {
		let [first] = all;
		if (first === void 0) return [];
		let { rule, label, pull } = first.override;
		return [{
			rule,
			...label === void 0 || pull === void 0 ? {} : {
				label,
				pull
			},
			addresses: all.map(({ address }) => address).sort(require_closest.i)
		}];
	});
	return [...excused, ...used].sort((a, b) => require_closest.i(a.rule, b.rule) || (a.pull ?? 0) - (b.pull ?? 0) || require_closest.i(a.label ?? "", b.label ?? ""));
}
// build/plan/document/document.js
function placedDiagnostic(one, place) {
	let argv = one.argv && require_model.gt(require_model._t({ argv: one.argv }, place));
	return argv === void 0 ? one : {
		...one,
		argv
	};
}
var FactsOfTexts = class {
	#kinds;
	#items;
	constructor({ kinds, desired }) {
		this.#kinds = kinds, this.#items = new Map(desired.map((item) => [item.address, item]));
	}
	with({ kind: name, address }, leaf, before, after) {
		let kind = this.#kinds.find(name);
		if (kind === void 0 || before === void 0 || after === void 0) return leaf;
		let texts = textFacts(kind, leaf.path, before, after, this.#items.get(address)?.value);
		return texts.length === 0 ? leaf : {
			...leaf,
			texts
		};
	}
};
function documentOf({ inputs, draft }) {
	let order = new Map(inputs.kinds.all.map((kind, index) => [kind.name, index])), byAddress = (a, b) => (order.get(a.kind) ?? 0) - (order.get(b.kind) ?? 0) || require_closest.i(a.address, b.address), decided = [...draft.changes.values()].sort(byAddress), secrets = draft.secretWrites.map((secret) => draft.changes.has(secret.address) ? secret : {
		...secret,
		write: !1
	}).sort((a, b) => require_closest.i(a.address, b.address) || require_closest.i(a.field, b.field));
	saySecrets(secrets, inputs, draft);
	let secretsOf = require_model.nt(secrets, (secret) => secret.address), facts = new FactsOfTexts(inputs), changes = decided.map(writtenChange);
	for (let change of changes) change.leaves = change.leaves.map((leaf) => facts.with(change, leaf, leaf.before, leaf.after)), change.effects.sort((a, b) => require_closest.i(a.address, b.address) || require_closest.i(a.what, b.what)), change.digest = changeDigest(change, secretsOf.get(change.address) ?? []);
	let { header, policy } = inputs, { provider, account } = header, options = {
		on_drift: policy.on_drift,
		take_over: [...policy.take_over].sort(),
		launch: [...policy.launch].sort(),
		only: [...policy.only].sort(),
		allow_deletes: policy.allow_deletes,
		allow_empty: policy.allow_empty
	}, held = [...draft.held.values()].map((one) => ({
		...one,
		leaves: one.leaves.map((leaf) => facts.with(one, leaf, leaf.live, leaf.git)),
		remedies: require_model.pt(one.remedies, header.place)
	})).sort(byAddress), diagnostics = draft.diagnostics.map((one) => placedDiagnostic(one, header.place)).sort((a, b) => require_closest.i(a.address ?? "", b.address ?? "") || require_closest.i(a.code, b.code) || require_closest.i(a.message, b.message)), overrides = usedOverrides(draft.overridden, policy.rules?.excused ?? []);
	return {
		format_version: provider === void 0 ? "1.1" : "2.0",
		tool_version: header.tool_version,
		target: header.target,
		namespace: header.namespace,
		base_url: header.base_url,
		...provider === void 0 ? {} : { provider },
		...account === void 0 ? {} : { account },
		org_id: inputs.org,
		source: header.source,
		inputs_digest: header.inputs_digest,
		ledger: {
			state: inputs.base.state,
			revision: inputs.base.revision
		},
		options,
		changes,
		secret_writes: secrets,
		held,
		unreadable: [...draft.unreadable].sort((a, b) => require_closest.i(a.address, b.address)),
		diagnostics,
		...overrides.length > 0 ? { overrides } : {},
		summary: countPlan({
			changes,
			held: draft.held.size,
			unchanged: draft.unchanged,
			unreadable: draft.unreadable.length,
			diagnostics
		}),
		plan_digest: require_closest.o({
			target: header.target,
			base_url: header.base_url,
			...provider === void 0 ? {} : { provider },
			org: inputs.org,
			options,
			changes: changes.map((change) => change.digest)
		})
	};
}
// build/plan/make-plan.js
function* makePlan(inputs, view) {
	let { snapshot } = view, facts = yield* readFacts(inputs, view), gate = new Safeguards(inputs);
	for (;;) {
		let decided = yield* untilRead(snapshot, () => decide(inputs, view, facts, gate));
		addEffects(decided, yield* untilRead(snapshot, () => findReferrers(decided)));
		let plan = documentOf(decided);
		if (!gate.closes(plan.changes)) return {
			plan,
			names: decided.names,
			matches: decided.matches
		};
	}
}
function decide(inputs, view, facts, gate) {
	let draft = new PlanBuilder((change) => gate.stop(change)), names = facts.names.copy(), matches = new Map(facts.matches), context = {
		inputs,
		policy: new PolicyView(inputs),
		view,
		facts,
		names,
		matches,
		draft
	}, remover = new RemovalDecider(context), launcher = new LaunchDecider(context), decider = new Decider(context, remover), displaced = [];
	for (let known of facts.kinds) {
		let { kind } = known;
		if (kind.lifecycle === "launch") {
			for (let item of inputs.desired) item.kind === kind && inputs.selected(item.address) && launcher.decide(item);
			continue;
		}
		let isAnew = names.hasWithdrawn && kind.after.length > 0, { likely, ...found } = isAnew ? matchAnew(kind, context) : known;
		if (isAnew) for (let match of found.matches) matches.set(match.resource.address, match);
		holdLikelyRenames(kind, likely, context);
		for (let match of referredFirst(found.matches)) !likely.decided.has(match) && inputs.selected(match.resource.address) && decider.decide(match);
		displaced.push(...found.leftovers.filter(({ isDisplaced }) => isDisplaced));
		for (let leftover of found.leftovers) likely.decided.has(leftover) || remover.add(kind, leftover);
	}
	let { snapshot } = view, isOpen = snapshot.open > 0;
	isOpen || (checkOnline(context), checkKept(context));
	let { open } = snapshot;
	return remover.decideLeft(), isOpen || snapshot.open > open || (remover.decideDeletes(), snapshot.open > open) || (holdTakenNames(context, displaced), noteDecisions(context), sayNames(context), sayCautions(context), sayStrays(context), sayRules(context)), context;
}
function referredFirst(matches) {
	let byAddress = new Map(matches.map((match) => [match.resource.address, match])), ownRefs = ({ resource }) => resource.refs.filter(({ address }) => byAddress.has(address));
	if (!matches.some((match) => ownRefs(match).length > 0)) return matches;
	let ordered = new Set(), begun = new Set(), add = (match) => {
		if (!begun.has(match)) {
			begun.add(match);
			for (let { address } of ownRefs(match)) {
				let other = byAddress.get(address);
				other !== void 0 && add(other);
			}
			ordered.add(match);
		}
	};
	for (let match of matches) add(match);
	return [...ordered];
}
// build/apply/platform/sightings.js
var Sightings = class {
	#first = new Map();
	#owners = new Map();
	#facts = new Map();
	#readings = 0;
	watch(reader) {
		return {
			serverTime: () => reader.serverTime(),
			wordsOf: (need) => reader.wordsOf(need),
			answer: async (need) => {
				let answer = await reader.answer(need);
				return this.note(need, answer), answer;
			}
		};
	}
	note(need, answer) {
		if (this.#readings += 1, !("kind" in need)) return;
		let space = require_model.q(need.kind, need.partition);
		if (answer.state === "rows") for (let row of answer.rows) this.#see(space, row);
		else answer.state === "object" && this.#see(space, answer.object);
	}
	#see(space, { id, version, updated_at }) {
		if (typeof id != "number" && typeof id != "string") return;
		let key = require_model.et(space, id);
		this.#first.has(key) || this.#first.set(key, this.#readings);
		let known = this.#facts.get(key);
		this.#facts.set(key, {
			version: typeof version == "number" ? version : known?.version ?? null,
			updatedAt: typeof updated_at == "string" ? updated_at : known?.updatedAt ?? null
		});
	}
	factsOf(space, id) {
		return this.#facts.get(require_model.et(space, id));
	}
	get moment() {
		return this.#readings;
	}
	wasThere(space, id, moment) {
		let first = this.#first.get(require_model.et(space, id));
		return first !== void 0 && first <= moment;
	}
	belongs(space, id, address) {
		this.#owners.set(require_model.et(space, id), address);
	}
	ownerOf(space, id) {
		return this.#owners.get(require_model.et(space, id));
	}
};
// build/run/account-header.js
function accountHeader({ target: { provider }, org: id, accountLabel: label }) {
	return provider === "pipelines" ? {} : {
		provider,
		account: {
			id,
			label
		}
	};
}
// build/run/silence-plan.js
function silencePlan(plan, target, { isWhole, place }) {
	if (target.silence.length === 0) return plan;
	let unused = isWhole && plan.unreadable.length === 0 && plan.diagnostics.every(({ severity }) => severity !== "error") ? require_silence.r(target, "plan", plan.diagnostics) : [], diagnostics = require_silence.n([...unused.map((one) => diagnosticOf(one, place)), ...plan.diagnostics], target.silence);
	return {
		...plan,
		diagnostics,
		summary: {
			...plan.summary,
			warnings: countWarnings(diagnostics)
		}
	};
}
function diagnosticOf(finding, commandPlace) {
	let { code, severity, message, address = null, place = null, remedy = null, command } = finding, argv = command && require_model.gt(require_model._t(command, commandPlace));
	return {
		code,
		severity,
		message,
		address,
		place,
		remedy,
		...argv === void 0 ? {} : { argv }
	};
}
// build/run/sync-offers.js
const LINE = /^(?:sync|"sync"): \{.*\}$/s, AT_END = /^(.*): ((?:sync|"sync"): \{.*\})$/s;
var SyncOffers = class {
	#bundles;
	constructor(bundles) {
		this.#bundles = bundles;
	}
	plan(plan) {
		return {
			...plan,
			held: plan.held.map((held) => ({
				...held,
				remedies: this.remedies(held.remedies, held.place)
			})),
			diagnostics: plan.diagnostics.map((one) => one.remedy === null ? one : {
				...one,
				remedy: this.#sentence(one.remedy, one.place)
			})
		};
	}
	remedies(remedies, place) {
		return remedies.map((one) => {
			let offer = LINE.test(one.type) ? this.#offer(one.type, place) : void 0;
			return offer === void 0 ? one : {
				...one,
				to: `${one.to}, ${offer.where}`,
				type: offer.type
			};
		});
	}
	#sentence(text, place) {
		let [, before = "", line = ""] = AT_END.exec(text) ?? [], offer = line === "" ? void 0 : this.#offer(line, place);
		return offer === void 0 ? text : `${before}, ${offer.where}: ${offer.type}`;
	}
	#offer(line, place) {
		let own = this.#bundles.find(({ document }) => document.file === place?.file), [only, ...others] = this.#bundles.filter(({ format }) => format.holdsAll), bundle = (place === null || own?.format.holdsAll === void 0) && others.length === 0 ? only : own;
		if (own !== void 0 && bundle?.format.holdsAll === void 0) return {
			where: only === void 0 ? "in a new bundle" : "in one of the bundles",
			type: line
		};
		let root = bundle?.document.root;
		if (bundle === void 0 || root?.type !== "map") return;
		if (root.entry("sync") === void 0) return {
			where: `in ${bundle.document.file}`,
			type: line
		};
		let wanted;
		try {
			wanted = (0, require_library_yaml.c.parse)(line.startsWith("\"") ? `{${line}}` : line);
		} catch {
			return;
		}
		return require_closest.l(wanted) ? within(root, line, wanted, "") : void 0;
	}
};
function within(node, line, wanted, below) {
	let [key, value] = Object.entries(wanted)[0] ?? [];
	if (key === void 0) return;
	let entry = node.entry(key);
	if (entry === void 0) return added(node, line, below);
	let name = /^[\w-]+$/.test(key) ? key : JSON.stringify(key), at = `${entry.keyPlace.file}:${entry.keyPlace.line}`, isLast = typeof value != "object" || !value;
	return entry.node.type !== "map" || isLast ? {
		where: `replacing ${name} at ${at}`,
		type: line
	} : within(entry.node, valueIn(line).slice(1, -1), value, `${name} at ${at}`);
}
function valueIn(line) {
	let key = /^"(?:[^"\\]|\\.)*"/.exec(line)?.[0] ?? "";
	return line.slice(line.indexOf(":", key.length) + 1).trim();
}
function added(node, line, below) {
	if (!isFlow(node)) return {
		where: `as a new line under ${below}, indented like the others`,
		type: line
	};
	let comma = node.entries.length > 0 ? "," : "";
	return {
		where: `first inside the braces of ${below}`,
		type: `${line}${comma}`
	};
}
function isFlow(node) {
	return node.text.startsWith("{");
}
// build/run/plan-target.js
async function planTarget(session) {
	let inputs = inputsOf(session), sightings = new Sightings(), reader = sightings.watch(session.reader), snapshot = new require_snapshot.t(), view = new require_match.i(session.org, snapshot), { result, reads } = await require_read_as_asked.t(reader, makePlan(inputs, view), snapshot), plan = silencePlan(new SyncOffers(session.desired.bundles).plan(result.plan), session.target, {
		isWhole: inputs.complete && session.policy.rollback === void 0,
		place: session.commands.documents
	});
	return {
		...result,
		plan,
		inputs,
		reads,
		sightings,
		snapshot
	};
}
function secretMemory(session) {
	let known = new Map();
	return (value, fingerprint) => {
		if (fingerprint === void 0) return "unknown";
		let answers = known.get(fingerprint) ?? new Map();
		known.set(fingerprint, answers);
		let status = answers.get(value) ?? compareSecret(value, fingerprint, session.secret);
		return answers.set(value, status), status;
	};
}
function baseOf({ ledger, ignoreLedger, landed, policy: { rollback } }) {
	return ignoreLedger ? {
		state: "ignored",
		revision: null,
		experimentsMarked: !1,
		entries: new Map()
	} : {
		state: ledger.state,
		revision: ledger.revision,
		experimentsMarked: ledger.head?.experiments_marked === !0,
		entries: ledger.entries,
		departed: ledger.head?.departed ?? {},
		...landed === void 0 || rollback !== void 0 ? {} : { landed }
	};
}
function unreadOf({ desired: { unread }, config }) {
	if (unread.length === 0) return null;
	let ways = require_open_files.G(unread).map((command) => require_model.mt("To check the files, at the root of the repository", command)), fetch = require_open_files.K(unread).map((command) => require_model.mt("To fetch their content only", command));
	return {
		named: require_open_files.W(unread),
		count: unread.length,
		remedies: [
			...ways,
			...fetch,
			{
				to: "To plan without them",
				type: `remove the files from bundles in ${config.file ?? "the configuration"}, and exclude their addresses from the target`
			}
		]
	};
}
function withoutDoneRenames(base) {
	let entries = [...base.entries].map(([address, entry]) => {
		let { renamed_from: done = null, ...rest } = entry;
		return [address, done === null ? entry : rest];
	});
	return {
		...base,
		entries: new Map(entries)
	};
}
function inputsOf(session) {
	let { target, policy, desired } = session, { rollback } = policy, leftOut = rollback === void 0 ? desired.leftOut : [], items = new Set(desired.resources.map((resource) => resource.address)), unplanned = new Set(leftOut.map((resource) => resource.address)), inTarget = (address) => require_sync_forms.y(target, address);
	return {
		kinds: session.kinds,
		org: session.org,
		desired: [...desired.resources, ...leftOut],
		selected: (address) => inTarget(address) && require_policy.n(policy, address) && !unplanned.has(address),
		unread: rollback === void 0 ? unreadOf(session) : null,
		complete: session.complete && policy.only.length === 0,
		isWhole: session.complete,
		removable: (address) => inTarget(address) && (rollback === void 0 || items.has(address) || session.ledger.entries.get(address)?.origin !== "adopted"),
		leaving: (address) => desired.sync.of(address),
		decisions: rollback === void 0 ? desired.sync.decisions : [],
		endings: rollback === void 0 ? desired.sync.endings : [],
		base: rollback === void 0 ? baseOf(session) : withoutDoneRenames(baseOf(session)),
		policy,
		secretStatus: secretMemory(session),
		secrets: {
			isSet: (name) => session.secret(name) !== void 0,
			toSet: session.toSetSecret
		},
		now: session.clock.now(),
		header: {
			tool_version: session.toolVersion,
			target: target.name,
			namespace: session.config.namespace,
			base_url: session.baseUrl,
			...accountHeader(session),
			source: {
				...session.source,
				uncommitted: session.uncommitted
			},
			place: session.commands.documents,
			inputs_digest: require_closest.o({
				files: desired.digest,
				...require_policy.a(target, policy.rules)
			})
		}
	};
}
Object.defineProperty(exports, "A", {
	enumerable: !0,
	get: function() {
		return idempotencyKey;
	}
}), Object.defineProperty(exports, "B", {
	enumerable: !0,
	get: function() {
		return editDigest;
	}
}), Object.defineProperty(exports, "C", {
	enumerable: !0,
	get: function() {
		return isKeep;
	}
}), Object.defineProperty(exports, "D", {
	enumerable: !0,
	get: function() {
		return decisionRemedy;
	}
}), Object.defineProperty(exports, "E", {
	enumerable: !0,
	get: function() {
		return pullRemedy;
	}
}), Object.defineProperty(exports, "F", {
	enumerable: !0,
	get: function() {
		return isMergeableText;
	}
}), Object.defineProperty(exports, "H", {
	enumerable: !0,
	get: function() {
		return confirm;
	}
}), Object.defineProperty(exports, "I", {
	enumerable: !0,
	get: function() {
		return mergeMembers;
	}
}), Object.defineProperty(exports, "L", {
	enumerable: !0,
	get: function() {
		return fingerprint;
	}
}), Object.defineProperty(exports, "M", {
	enumerable: !0,
	get: function() {
		return driftLeaves;
	}
}), Object.defineProperty(exports, "N", {
	enumerable: !0,
	get: function() {
		return settledForm;
	}
}), Object.defineProperty(exports, "O", {
	enumerable: !0,
	get: function() {
		return syncLine;
	}
}), Object.defineProperty(exports, "P", {
	enumerable: !0,
	get: function() {
		return mayBeSetBack;
	}
}), Object.defineProperty(exports, "R", {
	enumerable: !0,
	get: function() {
		return secretText;
	}
}), Object.defineProperty(exports, "S", {
	enumerable: !0,
	get: function() {
		return edit;
	}
}), Object.defineProperty(exports, "T", {
	enumerable: !0,
	get: function() {
		return pullBackRemedy;
	}
}), Object.defineProperty(exports, "U", {
	enumerable: !0,
	get: function() {
		return createBody;
	}
}), Object.defineProperty(exports, "V", {
	enumerable: !0,
	get: function() {
		return goneDigest;
	}
}), Object.defineProperty(exports, "W", {
	enumerable: !0,
	get: function() {
		return updateBody;
	}
}), Object.defineProperty(exports, "_", {
	enumerable: !0,
	get: function() {
		return launchGeneration;
	}
}), Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return accountHeader;
	}
}), Object.defineProperty(exports, "b", {
	enumerable: !0,
	get: function() {
		return applyRemedy;
	}
}), Object.defineProperty(exports, "c", {
	enumerable: !0,
	get: function() {
		return oldNameOf;
	}
}), Object.defineProperty(exports, "d", {
	enumerable: !0,
	get: function() {
		return leftoverOf;
	}
}), Object.defineProperty(exports, "f", {
	enumerable: !0,
	get: function() {
		return WHOLE_HISTORY;
	}
}), Object.defineProperty(exports, "g", {
	enumerable: !0,
	get: function() {
		return launchEntry;
	}
}), Object.defineProperty(exports, "h", {
	enumerable: !0,
	get: function() {
		return lostVersions;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return SyncOffers;
	}
}), Object.defineProperty(exports, "j", {
	enumerable: !0,
	get: function() {
		return changeDigest;
	}
}), Object.defineProperty(exports, "k", {
	enumerable: !0,
	get: function() {
		return createRoute;
	}
}), Object.defineProperty(exports, "l", {
	enumerable: !0,
	get: function() {
		return countPlan;
	}
}), Object.defineProperty(exports, "m", {
	enumerable: !0,
	get: function() {
		return wantsProtection;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return inputsOf;
	}
}), Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return nameLeaf;
	}
}), Object.defineProperty(exports, "p", {
	enumerable: !0,
	get: function() {
		return markOf;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return planTarget;
	}
}), Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return newNameOf;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return baseOf;
	}
}), Object.defineProperty(exports, "u", {
	enumerable: !0,
	get: function() {
		return countWarnings;
	}
}), Object.defineProperty(exports, "v", {
	enumerable: !0,
	get: function() {
		return lookForTraces;
	}
}), Object.defineProperty(exports, "w", {
	enumerable: !0,
	get: function() {
		return overwriteRemedy;
	}
}), Object.defineProperty(exports, "x", {
	enumerable: !0,
	get: function() {
		return disputeRemedies;
	}
}), Object.defineProperty(exports, "y", {
	enumerable: !0,
	get: function() {
		return repeatedLaunch;
	}
}), Object.defineProperty(exports, "z", {
	enumerable: !0,
	get: function() {
		return resolveExternal;
	}
});

const require_model = require("./model-CQuGHFup.js"), require_closest = require("./closest-D7ENJx0f.js"), require_generation = require("./generation-q7wGH2gY.js"), require_leaves = require("./leaves-9cGCWsvR.js"), require_compare = require("./compare-F6hXl7rr.js"), require_half_written = require("./half-written-Bvyhrn7t.js"), require_known_address = require("./known-address-BN11pZG1.js");
// build/compare/address-index.js
var AddressIndex = class AddressIndex {
	#base;
	#addressOf = new Map();
	#idOf = new Map();
	#external = new Map();
	#replaced = new Map();
	#hasWithdrawn = !1;
	desired;
	base;
	#former;
	constructor(base) {
		this.#base = base;
		let id = (kind, of) => this.#name(kind, of);
		this.desired = {
			id,
			ref: (ref) => this.#desiredRef(ref)
		}, this.base = {
			id,
			ref: (ref) => this.#baseRef(ref)
		}, this.#former = {
			id: (kind, of) => this.#formerName(kind, of),
			ref: (ref) => this.#desiredRef(ref)
		};
	}
	copy() {
		let copy = new AddressIndex(this.#base);
		for (let [key, address] of this.#addressOf) copy.#addressOf.set(key, address);
		for (let [address, id] of this.#idOf) copy.#idOf.set(address, id);
		for (let [address, id] of this.#external) copy.#external.set(address, id);
		for (let [address, former] of this.#replaced) copy.#replaced.set(address, former);
		return copy;
	}
	forget(kind) {
		let isOf = (address) => require_model.kt(address) === kind.name;
		for (let address of this.#idOf.keys()) isOf(address) && this.#idOf.delete(address);
		for (let address of this.#external.keys()) isOf(address) && this.#external.delete(address);
		for (let address of this.#replaced.keys()) isOf(address) && this.#replaced.delete(address);
		for (let [key, address] of this.#addressOf) isOf(address) && this.#addressOf.delete(key);
	}
	set(kind, address, id) {
		this.#addressOf.set(require_model.et(kind.name, id), address), this.#idOf.set(address, id);
	}
	get hasWithdrawn() {
		return this.#hasWithdrawn;
	}
	withdraw(kind, address) {
		this.#hasWithdrawn = !0;
		let id = this.#idOf.get(address);
		this.#idOf.delete(address), id !== void 0 && this.setReplaced(kind, require_generation.r(address, id), address, id);
	}
	setReplaced(kind, address, former, id) {
		this.#addressOf.set(require_model.et(kind.name, id), address), this.#replaced.set(address, former);
	}
	setExternal(address, id) {
		this.#external.set(address, id);
	}
	idOf(ref) {
		if (!ref.address.startsWith("id:")) return ref.external ? this.#external.get(ref.address) : this.#idOf.get(ref.address);
	}
	addressOf(kind, id) {
		return this.#addressOf.get(require_model.et(kind, id));
	}
	get former() {
		return this.#replaced.size === 0 ? void 0 : this.#former;
	}
	#desiredRef(ref) {
		if (ref.external) {
			let id = this.#external.get(ref.address);
			if (id !== void 0 && ref.version === void 0) return this.#name(require_model.kt(ref.address), id);
		}
		return ref.version === void 0 ? { $ref: ref.address } : {
			$ref: ref.address,
			version: ref.version
		};
	}
	#baseRef(ref) {
		if (ref.version !== void 0) return {
			$ref: ref.address,
			version: ref.version
		};
		let entry = this.#base.entries.get(ref.address);
		return entry !== void 0 && entry.id !== null ? this.#name(entry.kind, entry.id) : { $ref: ref.address };
	}
	#formerName(kind, id) {
		let address = this.#addressOf.get(require_model.et(kind, id));
		return { $ref: address === void 0 ? `id:${id}` : this.#replaced.get(address) ?? address };
	}
	#name(kind, id) {
		return { $ref: this.#addressOf.get(require_model.et(kind, id)) ?? `id:${id}` };
	}
};
// build/compare/judge-leaf.js
function likeness(field, sent, stored, around) {
	return sameLeaf(field, sent, stored) ? "same" : require_known_address.v(field, sent, stored, around) ? "form" : field?.adjusted?.allows(sent, stored, around) === !0 ? "stated" : "other";
}
function sameLeaf(field, sent, stored, isShown = stored !== null) {
	return require_closest.u(sent, stored) ? !0 : field === void 0 ? !1 : require_model.Dt(field) === "immutable" && !isShown || typeof sent == "object" && !!sent && !Array.isArray(sent) && Object.keys(sent).length === 0 && require_model.E(field) && (stored === null || typeof stored == "object" && !Array.isArray(stored));
}
// build/compare/three-way.js
function isUnsettled(state) {
	return !state.settled || state.dropped === "clear";
}
function threeWay({ kind, value, leaves: written }, ignore, live, entry, names, landed = new Set()) {
	let applied = entry === void 0 ? new Map() : appliedOf(kind, entry).leaves, ignored = ignore.map((path) => require_model.H(path) ?? [path]), paths = [...new Set([...written.keys(), ...applied.keys()])], states = [];
	for (let path of paths) {
		let leaf = written.get(path) ?? applied.get(path);
		leaf === void 0 || ignored.some((prefix) => require_model.U(leaf.steps, prefix)) || overlaps(path, written, applied) || states.push(compareLeaf(kind, leaf, written.get(path), applied.get(path), value, live, entry, names, landed.has(path)));
	}
	return states;
}
function normalObject(kind, value, naming) {
	return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, require_compare.i(require_model.Tt(kind.fields, [name]), member, {
		around: value,
		naming
	})]));
}
function overlaps(path, written, applied) {
	let leaf = written.has(path) ? void 0 : applied.get(path);
	if (leaf === void 0) return !1;
	for (let other of written.values()) if (require_model.U(other.steps, leaf.steps) || require_model.U(leaf.steps, other.steps)) return !0;
	return !1;
}
function compareLeaf(kind, leaf, written, applied, value, live, entry, names, isLanded) {
	let { field, path, steps } = leaf, found = require_leaves.a(live.object, steps), keys = require_compare.n(written?.value, applied?.value), context = (around, naming) => ({
		around,
		naming,
		written: keys
	}), raw = rawLeaf(leaf.field, found, live.object), nowLive = require_compare.i(field, found, context(value, names.desired)), desired = written === void 0 ? void 0 : require_compare.i(field, written.value, context(value, names.desired)), pulled = require_known_address.g(entry, path, field, desired, value, names), applying = applied === void 0 ? void 0 : require_compare.i(field, applied.value, context(value, names.base)), former = names.former === void 0 ? nowLive : require_compare.i(field, found, context(value, names.former)), last = applying !== void 0 && require_closest.u(applying, former) ? nowLive : applying, isAbove = pulled === void 0 && isLanded, known = isAbove ? require_known_address.p(entry, path, field, value, names) : pulled === void 0 ? last : pulled, base = pulled === void 0 && desired !== void 0 && require_half_written.r(kind, entry) && require_half_written.t(field, entry.id === null ? void 0 : known, entry.id === null ? known ?? null : desired, nowLive, {
		from: () => normalObject(kind, appliedValue(entry), names.base),
		to: () => normalObject(kind, value, names.desired)
	}) ? nowLive : known, hidden = isHidden(kind, steps, live.object), isAsApplied = base !== void 0 && (hidden || require_closest.u(base, nowLive) || entry !== void 0 && pulled === void 0 && !isAbove && isMadeOf(kind, entry, path, field, {
		base,
		now: nowLive,
		raw
	}, live)), isUnknowable = hidden && base === void 0 && field !== void 0 && require_model.Dt(field) === "derived", gitMoved = desired !== void 0 && (base === void 0 || !require_closest.u(base, desired)), isAsWanted = desired !== void 0 && (isUnknowable || sameLeaf(field, desired, nowLive, found !== void 0) || gitMoved && !isAsApplied && isNext(entry, live) && require_known_address.v(field, desired, nowLive, live.object)), kept = entry?.kept[path], isKept = kept !== void 0 && desired !== void 0 && require_closest.u(kept.live, raw) && require_closest.u(kept.desired, desired), settled = desired === void 0 || isAsWanted || isKept || isAsApplied && !gitMoved, dropped;
	desired === void 0 && !require_known_address.u(entry, path) && (dropped = field?.clear !== void 0 && isAsApplied && nowLive !== null ? "clear" : "unmanaged");
	let foreign = entry !== void 0 && base === void 0 && desired !== void 0 && !settled && nowLive !== null && entry.seen[path] !== guard(raw);
	return {
		path,
		leaf,
		written: written?.value,
		desired,
		base,
		live: nowLive,
		raw,
		present: found !== void 0,
		isSet: field?.type === "list" && !require_compare.r(field, value),
		asApplied: isAsApplied,
		pulled: pulled !== void 0,
		asWanted: isAsWanted,
		settled,
		kept: isKept && !isAsWanted,
		gitMoved,
		liveMoved: base !== void 0 && desired !== void 0 && !settled && !isAsApplied,
		dropped,
		foreign
	};
}
function isMadeOf(kind, entry, path, field, { base, now, raw }, live) {
	if (path === kind.nameField && (entry.passing ?? null) !== null && entry.passing === raw) return !0;
	let observed = Object.hasOwn(entry.observed, path) ? entry.observed[path] : void 0;
	return observed === void 0 && !isBegun(entry, live) || observed !== void 0 && !require_closest.u(observed, raw) ? !1 : observed !== void 0 && entry.replaced !== null || likeness(field, base, now, live.object) !== "other";
}
function isBegun(entry, live) {
	return entry.id === null && isFirstVersion(live.version);
}
function isNext(entry, live) {
	return entry?.id !== null && typeof entry?.version == "number" && live.version === entry.version + 1;
}
function isFirstVersion(version) {
	return version === null || version === 1;
}
function isProof(states) {
	return states.every((state) => state.dropped === void 0 && state.settled && !state.kept && (state.present || state.desired === null));
}
function rawLeaf(field, found, around) {
	return require_compare.i(field, found, {
		around,
		written: "all"
	});
}
function isHidden(kind, steps, object) {
	let [name] = steps, field = require_model.Tt(kind.fields, steps.slice(0, 1));
	return name === void 0 || field === void 0 || object[name] !== void 0 ? !1 : require_model.Dt(field) === "derived" || !kind.readable;
}
const APPLIED = new WeakMap();
function appliedOf(kind, { leaves }) {
	let known = APPLIED.get(leaves);
	if (known?.kind === kind) return known;
	let applied = require_model.c(kind, appliedValue({ leaves }));
	return APPLIED.set(leaves, applied), applied;
}
function appliedValue(entry) {
	let value = {};
	for (let [path, form] of Object.entries(entry.leaves)) {
		let steps = require_model.H(path);
		steps !== void 0 && require_leaves.r(value, steps, require_model.M(form));
	}
	return value;
}
function appliedForms({ value, leaves }, names, ignore) {
	let ignored = ignore.map((path) => require_model.H(path) ?? [path]), forms = {};
	for (let { path, steps, field, value: written } of leaves.values()) {
		if (ignored.some((prefix) => require_model.U(steps, prefix))) continue;
		let context = {
			around: value,
			naming: names.desired,
			written: require_compare.n(written)
		};
		forms[path] = require_compare.i(field, written, context);
	}
	return forms;
}
function guard(raw) {
	return require_closest.o(raw, 16);
}
function unnamedLeaves(kind, live, named) {
	let seen = {};
	for (let [path, leaf] of require_leaves.t(kind, live)) named.has(path) || (seen[path] = guard(rawLeaf(leaf.field, require_leaves.a(live, leaf.steps), live)));
	return seen;
}
function touchedLeaves(kind, live, entry) {
	let touched = [];
	for (let [path, leaf] of require_leaves.t(kind, live)) {
		let seen = entry.seen[path], raw = rawLeaf(leaf.field, require_leaves.a(live, leaf.steps), live);
		seen !== void 0 && entry.leaves[path] === void 0 && seen !== guard(raw) && touched.push({
			path,
			value: raw
		});
	}
	return touched;
}
function fieldOf(kind, steps) {
	for (let length = 1; length < steps.length; length += 1) if (require_model.Tt(kind.fields, steps.slice(0, length))?.type === "json") return {
		type: "json",
		doc: "",
		source: "",
		leaves: "whole"
	};
	return require_model.Tt(kind.fields, steps);
}
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return guard;
	}
}), Object.defineProperty(exports, "c", {
	enumerable: !0,
	get: function() {
		return isProof;
	}
}), Object.defineProperty(exports, "d", {
	enumerable: !0,
	get: function() {
		return threeWay;
	}
}), Object.defineProperty(exports, "f", {
	enumerable: !0,
	get: function() {
		return touchedLeaves;
	}
}), Object.defineProperty(exports, "h", {
	enumerable: !0,
	get: function() {
		return AddressIndex;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return fieldOf;
	}
}), Object.defineProperty(exports, "l", {
	enumerable: !0,
	get: function() {
		return isUnsettled;
	}
}), Object.defineProperty(exports, "m", {
	enumerable: !0,
	get: function() {
		return likeness;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return appliedOf;
	}
}), Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return isFirstVersion;
	}
}), Object.defineProperty(exports, "p", {
	enumerable: !0,
	get: function() {
		return unnamedLeaves;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return appliedValue;
	}
}), Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return isHidden;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return appliedForms;
	}
}), Object.defineProperty(exports, "u", {
	enumerable: !0,
	get: function() {
		return rawLeaf;
	}
});

const require_generation = require("./generation-3hVJL69K.js"), require_model = require("./model-itYDezHx.js");
// build/ledger/edit-entries.js
function departedOf(entry) {
	return {
		generation: entry.launch === null ? require_generation.t(entry) : entry.generation + (entry.launch.state === "undecided" ? 0 : 1),
		rolled_back: null
	};
}
function moveEntries(entries, to) {
	let changed = [];
	for (let entry of entries.values()) {
		let moved = renamed(entry, to);
		moved !== entry && changed.push(moved);
	}
	return changed;
}
function moveEntry(entries, from, to) {
	return moveEntries(entries, new Map([[from, to]]));
}
function followRenames(entry, to) {
	return renamed(entry, to, entry.address);
}
function renamed(entry, to, address = to.get(entry.address) ?? entry.address) {
	let leaves = require_model.I(entry.leaves, (form) => renameRefs(form, to)), kept = require_model.I(entry.kept, ({ live, desired }) => ({
		live,
		desired: renameRefs(desired, to)
	})), pulled = require_model.I(entry.pulled, (pair) => ({
		desired: renameRefs(pair.desired, to),
		...pair.live === void 0 ? {} : { live: renameRefs(pair.live, to) },
		...pair.at === void 0 ? {} : { at: pair.at }
	})), replaced = entry.replaced === null ? null : to.get(entry.replaced) ?? entry.replaced;
	return address === entry.address && replaced === entry.replaced && JSON.stringify([
		leaves,
		kept,
		pulled
	]) === JSON.stringify([
		entry.leaves,
		entry.kept,
		entry.pulled
	]) ? entry : {
		...entry,
		address,
		leaves,
		kept,
		pulled,
		replaced
	};
}
function renameRefs(form, to) {
	let walk = (value) => {
		if (value instanceof require_model.A) {
			let now = to.get(value.address);
			return now === void 0 ? value : new require_model.A(now, {
				version: value.version,
				external: value.external
			});
		}
		return Array.isArray(value) ? value.map(walk) : typeof value == "object" && value && Object.getPrototypeOf(value) === Object.prototype ? require_model.I(value, walk) : value;
	};
	return require_model.z(walk(require_model.P(form)));
}
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return renameRefs;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return moveEntry;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return followRenames;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return moveEntries;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return departedOf;
	}
});

const require_model = require("./model-CQuGHFup.js");
// build/compare/leftover.js
function leftoverAddress(address, id) {
	return `${address}${address.includes("@") ? "+" : "@"}replaced:${encodeURIComponent(String(id))}`;
}
function isLeftoverAddress(address) {
	return /[@+]replaced:[^/@+]+$/.test(address);
}
function leftoverName(kind, name, id) {
	return suffixed(kind, name, ` (replaced ${id})`);
}
function passingName(kind, name, id) {
	return suffixed(kind, name, ` (renamed ${id})`);
}
function suffixed(kind, name, suffix) {
	let field = require_model.Q(kind, kind.fields.fields), limit = field?.type === "text" ? field.maxLength ?? 255 : 255;
	return `${[...name].slice(0, limit - suffix.length).join("")}${suffix}`;
}
function makesRoom(kind) {
	return kind.unique && kind.renames;
}
function leftoverEntry(resource, live, entry) {
	let { kind, address } = resource, name = require_model.Q(kind, live.object), renamed = makesRoom(kind) && typeof name == "string" ? leftoverName(kind, name, live.id) : void 0;
	return {
		...entry ?? taken(resource, live),
		address: leftoverAddress(address, live.id),
		id: live.id,
		witness: { created_at: live.createdAt ?? entry?.witness.created_at ?? null },
		protect: !1,
		kept: {},
		pulled: {},
		observed: {
			...entry?.observed,
			...renamed === void 0 ? {} : require_model.$(kind, renamed)
		},
		replaced: address
	};
}
function taken(resource, live) {
	let name = require_model.Q(resource.kind, live.object);
	return {
		kind: resource.kind.name,
		address: resource.address,
		partition: resource.partition,
		id: live.id,
		witness: { created_at: live.createdAt },
		origin: "adopted",
		generation: 0,
		leaves: typeof name == "string" ? require_model.$(resource.kind, name) : {},
		observed: {},
		seen: {},
		kept: {},
		pulled: {},
		secrets: {},
		protect: !1,
		version: live.version,
		launch: null,
		replaced: null,
		commit: null
	};
}
// build/compare/generation.js
function nextGeneration(entry, departed, kind) {
	return kind !== void 0 && kind.idempotency === void 0 ? 0 : entry === void 0 ? departed?.generation ?? 0 : entry.id === null ? entry.generation : entry.generation + 1;
}
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return leftoverName;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return leftoverEntry;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return isLeftoverAddress;
	}
}), Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return makesRoom;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return leftoverAddress;
	}
}), Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return passingName;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return nextGeneration;
	}
});

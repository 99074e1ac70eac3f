const require_open_files = require("./open-files-B4SDOPGi.js"), require_model = require("./model-CQuGHFup.js"), require_closest = require("./closest-D7ENJx0f.js"), require_source_node = require("./source-node-MKpWsMOA.js"), require_paths = require("./paths-BJHgOPC2.js");
// build/pull/write/renames.js
function renames(decisions) {
	let renamed = new Map();
	for (let { existing, writes } of decisions) {
		let { kind, address, partition } = existing.match.resource, [key] = kind.key, write = writes.find(({ leaf }) => leaf.path === key);
		if (!kind.renames || kind.key.length !== 1 || write === void 0) continue;
		let name = write.merged ?? write.live;
		typeof name == "string" && renamed.set(address, require_model.Ot(kind.name, [name], require_open_files.b(kind, partition)));
	}
	return renamed;
}
function followRenames(renamed, inputs, sheet, recorded = new Set()) {
	if (renamed.size === 0) return;
	let written = new Set(inputs.decisions.flatMap(({ existing, writes }) => writes.map(({ leaf }) => `${existing.match.resource.address} ${leaf.steps.join("\0")}`)));
	for (let [resource, raw] of inputs.items) for (let { ref, at } of refsIn(resource.value)) {
		let address = ref.external ? void 0 : renamed.get(ref.address), isWritten = at.some((_, length) => written.has(`${resource.address} ${at.slice(0, length + 1).join("\0")}`));
		if (address === void 0 || isWritten) continue;
		let spot = require_paths.a(resource.kind, raw.node, at);
		spot.at === "bundle" && spot.node !== void 0 && (sheet.addTo(raw, {
			op: "set",
			path: [...spot.path, "$ref"],
			value: address
		}, ref.address), sheet.touch(resource.address, raw.file));
	}
	for (let bundle of inputs.bundles) followInSync(renamed, bundle, sheet, recorded);
}
function followInSync(renamed, { document, sync }, sheet, recorded) {
	if (sync === void 0) return;
	let moved = sync.entries.filter(({ key }) => renamed.has(key));
	if (moved.length === 0) return;
	let kept = new Map();
	for (let { key, node } of moved) {
		let address = renamed.get(key) ?? key, left = withoutOwnName(require_source_node.o(node), address), value = recorded.has(key) ? {
			...require_closest.l(left) ? left : {},
			renamed_from: require_model.At(key)
		} : left;
		value !== void 0 && kept.set(address, {
			value,
			owner: key
		});
	}
	if (moved.length === sync.entries.length && kept.size === 0) {
		for (let { key } of moved) sheet.touch(key, document.file);
		sheet.add(document.file, {
			op: "remove",
			path: ["sync"]
		}, moved[0]?.key ?? "");
	} else {
		for (let { key } of moved) kept.has(key) || sheet.add(document.file, {
			op: "remove",
			path: ["sync", key]
		}, key);
		for (let [address, { value, owner }] of kept) sheet.add(document.file, {
			op: "set",
			path: ["sync", address],
			value
		}, owner);
	}
}
function withoutOwnName(settings, address) {
	if (!require_closest.l(settings) || settings.renamed_from === void 0) return settings;
	let { renamed_from: from, ...others } = settings, byTarget = require_closest.l(from) ? Object.fromEntries(Object.entries(from).filter(([, old]) => old !== address)) : from, left = (require_closest.l(byTarget) ? Object.keys(byTarget).length > 0 : byTarget !== address) ? {
		...settings,
		renamed_from: byTarget
	} : others;
	return Object.keys(left).length === 0 ? void 0 : left;
}
function refsIn(value, at = []) {
	return value instanceof require_model.O ? [{
		ref: value,
		at
	}] : Array.isArray(value) ? value.flatMap((item, index) => refsIn(item, [...at, index])) : typeof value != "object" || !value ? [] : Object.entries(value).flatMap(([key, item]) => refsIn(item, [...at, key]));
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return renames;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return followRenames;
	}
});

const require_closest = require("./closest-D7ENJx0f.js"), require_order = require("./order-CYaPlFzw.js"), require_source_codes = require("./source-codes-DtAkSEA1.js"), require_sync_forms = require("./sync-forms-Bwp7YCKG.js"), require_bundle_codes = require("./bundle-codes-BeCR241T.js"), TOP_LEVEL = [
	"artifact_type",
	"name",
	"description",
	"sync",
	"$schema"
], bundleFormat = {
	key: "bundle",
	name: "bundle",
	schema: async (kinds) => (await Promise.resolve().then(() => require("./json-schema-GQw0-nwZ.js")).then((n) => n.i)).bundleSchema(kinds, { forms: "all" }),
	holdsAll: !0,
	holds: () => !0,
	order: require_order.t,
	read({ root }, reader, findings) {
		if (root.type !== "map") {
			findings.push(require_source_codes.r(require_bundle_codes.t.notBundle, root.place, "A bundle must be an object with sections.", `Begin with artifact_type: ${require_sync_forms.p}`));
			return;
		}
		if (!isBundle(root, findings)) return;
		let items = [], unread = [];
		for (let entry of root.entries) {
			let kind = reader.kinds.find(entry.key);
			if (kind !== void 0) {
				let read = section(kind, entry, findings);
				items.push(...read.items), read.isWhole || unread.push(kind);
			} else {
				let meant = checkTopLevel(entry, reader, findings);
				meant !== void 0 && unread.push(meant);
			}
		}
		let sync = root.get("sync");
		return {
			items,
			sync: sync?.type === "map" ? sync : void 0,
			unread,
			name: textOf(root.get("name")),
			description: textOf(root.get("description"))
		};
	}
};
function isBundle(root, findings) {
	let type = root.get("artifact_type");
	if (type?.type === "scalar" && type.value === "pipelines.artifact.bundle.v1") return !0;
	let written = type?.type === "scalar" ? JSON.stringify(type.value) : void 0, message = type === void 0 ? "The file has no artifact_type, so it is not a bundle." : `The artifact_type is ${written ?? "not a string"}.`, remedy = `Leave the file out of the bundle patterns, or write artifact_type: ${require_sync_forms.p}`;
	return findings.push(require_source_codes.r(require_bundle_codes.t.notBundle, type?.place ?? root.place, message, remedy)), !1;
}
function section(kind, entry, findings) {
	let { node } = entry, say = (code, at, message, remedy) => findings.push(require_source_codes.r(code, at.place, message, remedy));
	if (node.type !== "list") return say(require_bundle_codes.t.sectionNotList, node, `The section ${kind.name} is not a list.`, "Write [] for an empty section, or leave it out."), {
		items: [],
		isWhole: !1
	};
	let items = [];
	return node.items.forEach((item, index) => {
		let stands = {
			as: "item",
			path: [kind.name, index]
		};
		item.type === "map" ? items.push({
			kind,
			index,
			node: item,
			stands
		}) : say(require_bundle_codes.t.sectionNotList, item, `${kind.name}[${index}] is not an object.`, `Write the fields of ${kind.singular}s as key: value.`);
	}), {
		items,
		isWhole: items.length === node.items.length
	};
}
function checkTopLevel(entry, reader, findings) {
	let { key, node } = entry;
	if (!key.startsWith("x-")) {
		if (!TOP_LEVEL.includes(key)) {
			let provider = reader.providerOf?.(key);
			if (provider !== void 0) {
				let message = `${JSON.stringify(key)} is a section of ${provider} targets.`, remedy = `Leave the file out of the bundles of target ${reader.target ?? ""}: a target can have bundles of its own.`;
				findings.push(require_source_codes.r(require_bundle_codes.t.unknownTopLevel, entry.keyPlace, message, remedy));
				return;
			}
			let known = [...reader.kinds.all.map((kind) => kind.name), ...TOP_LEVEL], near = require_closest.n(key, known), remedy = near === void 0 ? `Known keys: ${known.join(", ")}; your own begin with x-.` : `Did you mean ${near}?`;
			return findings.push(require_source_codes.r(require_bundle_codes.t.unknownTopLevel, entry.keyPlace, `${JSON.stringify(key)} is neither a section nor a known key.`, remedy)), near === void 0 ? void 0 : reader.kinds.find(near);
		}
		key === "sync" && node.type !== "map" ? findings.push(require_source_codes.r(require_bundle_codes.t.badTopLevel, node.place, "sync must be an object of settings by address.", "For instance sync: {\"prompts/Tone\": {protect: true}}")) : key !== "sync" && (node.type !== "scalar" || typeof node.value != "string" && node.value !== null) && findings.push(require_source_codes.r(require_bundle_codes.t.badTopLevel, node.place, `${key} must be a string.`, `Write ${key}: "\u2026"`));
	}
}
function textOf(node) {
	return node?.type === "scalar" && typeof node.value == "string" ? node.value : void 0;
}
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return bundleFormat;
	}
});

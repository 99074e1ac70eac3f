const require_closest = require("./closest-UrcTUK0s.js"), require_source_codes = require("./source-codes-CRhYcARS.js"), require_config_types = require("./config-types-BbBULxTb.js"), require_codes = require("./codes-C8L4NFww.js"), BUNDLE_CODES = {
	notBundle: require_codes.r("PS1201", "A bundle is not an object with `artifact_type: pipelines.artifact.bundle.v1`."),
	unknownTopLevel: require_codes.r("PS1202", "A bundle has an unknown top-level key."),
	badTopLevel: require_codes.r("PS1203", "A top-level key of a bundle has the wrong type of value."),
	sectionNotList: require_codes.r("PS1204", "A section is not a list, or an element of it is not an object."),
	duplicateAddress: require_codes.r("PS1205", "Two items have the same address, or belong to the same object."),
	conflictMarkers: require_codes.r("PS7010", "A text contains unresolved conflict markers written by `pull`."),
	similarAddress: require_codes.l("PS1206", "Two names differ only by case, white space, Unicode form, or letters of another script that look the same."),
	paddedName: require_codes.l("PS1207", "A name begins or ends with white space."),
	unknownForm: require_codes.r("PS1211", "An object begins with `$` but is not a form of the bundle language."),
	malformedForm: require_codes.r("PS1212", "A form has the wrong type of value."),
	unknownVariable: require_codes.r("PS1213", "A `{$var}` names a variable that the target does not define."),
	secretNotAllowed: require_codes.r("PS1214", "A `{$env}` is used in a field that is not write-only."),
	secretNotListed: require_codes.r("PS1215", "A `{$env}` names a variable that the target's `secrets` does not list."),
	secretInFile: require_codes.l("PS1216", "A write-only field contains a secret in plain text."),
	referenceNotAllowed: require_codes.r("PS1217", "A `{$ref}` is used in a field that takes no reference."),
	referenceKind: require_codes.r("PS1218", "A `{$ref}` refers to a different kind of object than the field takes."),
	danglingReference: require_codes.r("PS1219", "A `{$ref}` refers to an item that is not in the files."),
	leavingReference: require_codes.r("PS1220", "A `{$ref}` refers to an item that is renamed or marked for deletion."),
	referenceCycle: require_codes.r("PS1221", "References form a cycle."),
	idAsText: require_codes.l("PS1222", "An integer id is written as a string."),
	otherAccount: require_codes.r("PS1223", "An item has a different org_id than the target."),
	scopeMismatch: require_codes.r("PS1224", "The scope of an item does not match its ids."),
	systemScope: require_codes.r("PS1225", "An item has the scope `system`, which is read-only."),
	embeddedFile: require_codes.r("PS1226", "The file of a `{$file}` in an opaque field is neither JSON nor YAML."),
	settingUnused: require_codes.l("PS1231", "A setting in `sync` matches no item."),
	settingInvalid: require_codes.r("PS1232", "A setting in `sync` has an invalid value."),
	settingConflict: require_codes.r("PS1233", "`sync` has two different values for the same setting of an address."),
	settingNeedsAddress: require_codes.r("PS1234", "`renamed_from`, `id` and `overwrite` take one address, not a pattern."),
	deleteOfItem: require_codes.r("PS1235", "An item is marked for deletion but still in the files."),
	renameConflict: require_codes.r("PS1236", "Two items are renamed from the same address, or from one that is still in the files."),
	settingTarget: require_codes.r("PS1240", "A setting in `sync` names a target that is not in the configuration."),
	settingAddress: require_codes.r("PS1250", "A key in `sync` is not a valid address."),
	renameAddress: require_codes.r("PS1251", "`renamed_from` is not an address, or belongs to another kind."),
	pinType: require_codes.r("PS1252", "An `id` in `sync` is not a valid id of the kind."),
	settingContradicts: require_codes.r("PS1241", "`sync` has both `delete` and `release` for one address.")
};
// build/source/edit/tree.js
function isMember(row) {
	return "key" in row;
}
function* innerAnchors(spot) {
	if (spot.type === "map" || spot.type === "list") for (let row of spot.rows) yield* rowAnchors(row);
}
function* rowAnchors(row) {
	isMember(row) && row.keyAnchor !== void 0 && (yield row.keyAnchor), row.value.anchor !== void 0 && (yield row.value.anchor), yield* innerAnchors(row.value);
}
var CannotEdit = class extends Error {};
// build/source/format/order.js
const FIRST = [
	"$schema",
	"artifact_type",
	"name",
	"description"
];
function topLevelRank(key, kinds) {
	let first = FIRST.indexOf(key);
	if (first !== -1) return first;
	if (key === "<<") return -1;
	let section = kinds.all.findIndex((kind) => kind.name === key);
	return section === -1 ? key === "sync" ? 300 : 100 : 200 + section;
}
function fieldRank(key, section, kinds) {
	if (key === "<<") return -1;
	let fields = Object.keys(kinds.find(section)?.fields.fields ?? {}), index = fields.indexOf(key);
	return index === -1 ? fields.length : index;
}
function bundleOrder(kinds) {
	return ([section, index, ...below]) => {
		if (section === void 0) return (key) => topLevelRank(key, kinds);
		if (typeof index == "number" && below.length === 0 && typeof section == "string" && kinds.find(section) !== void 0) return (key) => fieldRank(key, section, kinds);
	};
}
function orderKeys(value, order, path = []) {
	if (value.type !== "block") return !1;
	let rank = value.spot.type === "map" ? order(path) : void 0, isMoved = rank !== void 0 && orderRows(value, rank);
	return value.rows.forEach((row, index) => {
		let step = isMember(row.row) ? row.row.key : index;
		orderKeys(row.value, order, [...path, step]) && (isMoved = !0);
	}), isMoved;
}
function orderRows(map, rank) {
	let rankOf = ({ row }) => rank(isMember(row) ? row.key : ""), { rows } = map, next = [...rows].sort((a, b) => rankOf(a) - rankOf(b)), moved = next.filter((row, index) => row !== rows[index]);
	return moved.length === 0 || !moved.every((row) => isAlone(row, row === rows[0])) || !keepsAliases(rows, next) ? !1 : (rows.splice(0, rows.length, ...next), !0);
}
function isAlone(row, isFirst) {
	return row.lead.length === 0 || !isFirst && !row.blank && row.lead.slice(1).every((line) => !line.blank);
}
function keepsAliases(rows, next) {
	let anchors = new Set(rows.flatMap(({ row }) => [...rowAnchors(row)])), names = new Set([...anchors].map((anchor) => anchor.name));
	if (names.size !== anchors.size) return !1;
	let before = new Set();
	for (let { row } of next) {
		for (let anchor of rowAnchors(row)) before.add(anchor);
		for (let target of targets(row.value)) if (anchors.has(target) ? !before.has(target) : names.has(target.name)) return !1;
	}
	return !0;
}
function* targets(spot) {
	if (spot.aliases) {
		if (spot.type === "alias") yield spot.target;
		else if (spot.type === "map" || spot.type === "list") for (let row of spot.rows) yield* targets(row.value);
	}
}
// build/bundle/bundle-format.js
const TOP_LEVEL = [
	"artifact_type",
	"name",
	"description",
	"sync",
	"$schema"
], bundleFormat = {
	key: "bundle",
	name: "bundle",
	schema: async (kinds) => (await Promise.resolve().then(() => require("./json-schema-PhHxUVbk.js")).then((n) => n.i)).bundleSchema(kinds, { forms: "all" }),
	holdsAll: !0,
	holds: () => !0,
	order: bundleOrder,
	read({ root }, reader, findings) {
		if (root.type !== "map") {
			findings.push(require_source_codes.n(BUNDLE_CODES.notBundle, root.place, "A bundle must be an object with sections.", `Begin with artifact_type: ${require_config_types.s}`));
			return;
		}
		if (!isBundle(root, findings)) return;
		let items = [];
		for (let entry of root.entries) {
			let kind = reader.kinds.find(entry.key);
			kind === void 0 ? checkTopLevel(entry, reader, findings) : items.push(...section(kind, entry, findings));
		}
		let sync = root.get("sync");
		return {
			items,
			sync: sync?.type === "map" ? sync : void 0,
			name: textOf(root.get("name")),
			description: textOf(root.get("description"))
		};
	}
};
function isBundle(root, findings) {
	let type = root.get("artifact_type");
	if (type?.type === "scalar" && type.value === "pipelines.artifact.bundle.v1") return !0;
	let written = type?.type === "scalar" ? JSON.stringify(type.value) : void 0, message = type === void 0 ? "The file has no artifact_type, so it is not a bundle." : `The artifact_type is ${written ?? "not a string"}.`, remedy = `Leave the file out of the bundle patterns, or write artifact_type: ${require_config_types.s}`;
	return findings.push(require_source_codes.n(BUNDLE_CODES.notBundle, type?.place ?? root.place, message, remedy)), !1;
}
function section(kind, entry, findings) {
	let { node } = entry, say = (code, at, message, remedy) => findings.push(require_source_codes.n(code, at.place, message, remedy));
	if (node.type !== "list") return say(BUNDLE_CODES.sectionNotList, node, `The section ${kind.name} is not a list.`, "Write [] for an empty section, or leave it out."), [];
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
		}) : say(BUNDLE_CODES.sectionNotList, item, `${kind.name}[${index}] is not an object.`, `Write the fields of ${kind.singular}s as key: value.`);
	}), items;
}
function checkTopLevel(entry, reader, findings) {
	let { key, node } = entry;
	if (!key.startsWith("x-")) {
		if (TOP_LEVEL.includes(key)) key === "sync" && node.type !== "map" ? findings.push(require_source_codes.n(BUNDLE_CODES.badTopLevel, node.place, "sync must be an object of settings by address.", "For instance sync: {\"prompts/Tone\": {protect: true}}")) : key !== "sync" && (node.type !== "scalar" || typeof node.value != "string" && node.value !== null) && findings.push(require_source_codes.n(BUNDLE_CODES.badTopLevel, node.place, `${key} must be a string.`, `Write ${key}: "…"`));
		else {
			let provider = reader.providerOf?.(key);
			if (provider !== void 0) {
				let message = `${JSON.stringify(key)} is a section of ${provider} targets.`, remedy = `Leave the file out of the bundles of target ${reader.target ?? ""}: a target can have bundles of its own.`;
				findings.push(require_source_codes.n(BUNDLE_CODES.unknownTopLevel, entry.keyPlace, message, remedy));
				return;
			}
			let known = [...reader.kinds.all.map((kind) => kind.name), ...TOP_LEVEL], near = require_closest.n(key, known), remedy = near === void 0 ? `Known keys: ${known.join(", ")}; your own begin with x-.` : `Did you mean ${near}?`;
			findings.push(require_source_codes.n(BUNDLE_CODES.unknownTopLevel, entry.keyPlace, `${JSON.stringify(key)} is neither a section nor a known key.`, remedy));
		}
	}
}
function textOf(node) {
	return node?.type === "scalar" && typeof node.value == "string" ? node.value : void 0;
}
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return isMember;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return innerAnchors;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return orderKeys;
	}
}), Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return rowAnchors;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return CannotEdit;
	}
}), Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return BUNDLE_CODES;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return bundleFormat;
	}
});

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
function itemOrder(kind) {
	let fields = Object.keys(kind.fields.fields);
	return (key) => {
		if (key === "<<" || key === "$schema") return -1;
		let index = fields.indexOf(key);
		return index === -1 ? fields.length : index;
	};
}
function bundleOrder(kinds) {
	return ([section, index, ...below]) => {
		if (section === void 0) return (key) => topLevelRank(key, kinds);
		let kind = typeof index == "number" && below.length === 0 && typeof section == "string" ? kinds.find(section) : void 0;
		return kind === void 0 ? void 0 : itemOrder(kind);
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
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return innerAnchors;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return CannotEdit;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return itemOrder;
	}
}), Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return isMember;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return orderKeys;
	}
}), Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return rowAnchors;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return bundleOrder;
	}
});

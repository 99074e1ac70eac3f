const require_model = require("./model-CQuGHFup.js");
// build/source/read/source-node.js
var NodeBase = class {
	lines;
	#start;
	#end;
	shared;
	constructor(lines, start, end, shared) {
		this.lines = lines, this.#start = start, this.#end = end, this.shared = shared;
	}
	get range() {
		return [this.#start, this.#end];
	}
	get place() {
		return this.lines.place(this.#start);
	}
	get text() {
		return this.lines.written(this.#start, this.#end);
	}
}, MapEntry = class MapEntry {
	key;
	node;
	merged;
	#lines;
	#start;
	#end;
	constructor(key, lines, start, end, node, merged = !1) {
		this.key = key, this.node = node, this.merged = merged, this.#lines = lines, this.#start = start, this.#end = end;
	}
	get keyPlace() {
		return this.#lines.place(this.#start);
	}
	get keyRange() {
		return [this.#start, this.#end];
	}
	readAs(key, node = this.node) {
		return new MapEntry(key, this.#lines, this.#start, this.#end, node, this.merged);
	}
	mergedFrom(shared) {
		let node = shared === void 0 || this.node.shared ? this.node : this.node.usedAt(shared);
		return new MapEntry(this.key, this.#lines, this.#start, this.#end, node, !0);
	}
}, MapNode = class extends NodeBase {
	type = "map";
	entries;
	#index;
	constructor(lines, start, end, entries, shared) {
		super(lines, start, end, shared), this.entries = [...entries.values()], this.#index = entries.size > 12 ? entries : void 0;
	}
	get(key) {
		return this.entry(key)?.node;
	}
	entry(key) {
		if (this.#index !== void 0) return this.#index.get(key);
		for (let entry of this.entries) if (entry.key === key) return entry;
	}
	readAs(entries) {
		return mapAt(this, this.lines, entries);
	}
	standIn(key, value) {
		return new MapEntry(key, this.lines, 0, 0, new ScalarNode(this.lines, 0, 0, value));
	}
	usedAt(shared, range = this.range) {
		return mapAt({
			range,
			shared
		}, this.lines, this.entries);
	}
}, ListNode = class ListNode extends NodeBase {
	type = "list";
	items;
	constructor(lines, start, end, items, shared) {
		super(lines, start, end, shared), this.items = items;
	}
	readAs(entries) {
		return mapAt(this, this.lines, entries);
	}
	usedAt(shared, range = this.range) {
		return new ListNode(this.lines, range[0], range[1], this.items, shared);
	}
}, ScalarNode = class ScalarNode extends NodeBase {
	type = "scalar";
	value;
	constructor(lines, start, end, value, shared) {
		super(lines, start, end, shared), this.value = value;
	}
	placeIn(offset) {
		return this.text === this.value ? this.lines.place(this.range[0] + offset) : this.place;
	}
	asKeyOf(key, node) {
		return new MapEntry(key, this.lines, this.range[0], this.range[1], node);
	}
	usedAt(shared, range = this.range) {
		return new ScalarNode(this.lines, range[0], range[1], this.value, shared);
	}
};
function mapAt({ range: [start, end], shared }, lines, entries) {
	return new MapNode(lines, start, end, new Map(entries.map((entry) => [entry.key, entry])), shared);
}
function nodeValue(node) {
	if (node.type === "scalar") return node.value;
	if (node.type === "list") return node.items.map(nodeValue);
	let out = {};
	for (let { key, node: child } of node.entries) require_model.z(out, key, nodeValue(child));
	return out;
}
function pointerPath(root, pointer) {
	let path = [];
	for (let part of pointer.split("/").slice(1)) {
		let isItem = root !== void 0 && nodeAt(root, path).node.type === "list";
		path.push(isItem ? Number(part) : part.replaceAll("~1", "/").replaceAll("~0", "~"));
	}
	return path;
}
function nodeAt(root, path) {
	let found = {
		node: root,
		exact: !0
	};
	for (let step of path) {
		let { node } = found;
		if (node.type === "map" && typeof step == "string") {
			let entry = node.entry(step);
			if (entry === void 0) return {
				...found,
				exact: !1
			};
			found.node = entry.node, found.keyPlace = entry.keyPlace;
		} else if (node.type === "list" && typeof step == "number") {
			let item = node.items[step];
			if (item === void 0) return {
				...found,
				exact: !1
			};
			found.node = item, delete found.keyPlace;
		} else return {
			...found,
			exact: !1
		};
		found.node.shared !== void 0 && (found.shared = found.node.shared);
	}
	return found;
}
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return nodeAt;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return ScalarNode;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return MapEntry;
	}
}), Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return nodeValue;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return MapNode;
	}
}), Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return pointerPath;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return ListNode;
	}
});

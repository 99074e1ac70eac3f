const require_own = require("./own-DRg73_5a.js");
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
}, MapNode = class MapNode extends NodeBase {
	type = "map";
	#index;
	constructor(lines, start, end, entries, shared) {
		super(lines, start, end, shared), this.#index = entries;
	}
	get entries() {
		return [...this.#index.values()];
	}
	get(key) {
		return this.#index.get(key)?.node;
	}
	entry(key) {
		return this.#index.get(key);
	}
	readAs(entries) {
		return mapAt(this, this.lines, entries);
	}
	usedAt(shared, range = this.range) {
		return new MapNode(this.lines, range[0], range[1], this.#index, shared);
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
	for (let { key, node: child } of node.entries) require_own.n(out, key, nodeValue(child));
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
